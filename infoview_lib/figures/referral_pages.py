"""Break the referral picture over sheets of paper, in type that can be read there.

A network that fits on one sheet has it to itself, as large as it may be. Any other is cut into
strips: so many waves side by side as a sheet is wide, so many rows as it is high. The next strip
begins with those who lead on, written once more, and strips share a sheet where there is room.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from infoview_lib.figures.curves import FIRST, PITCH, Pair, Scale
from infoview_lib.figures.marks_and_legend import FURTHER, draw_legend, draw_title, write
from infoview_lib.figures.matplotlib_parts import Axes, Collection, Figure, Rectangle
from infoview_lib.figures.palette import INK
from infoview_lib.figures.referral_columns import (
    SMALLEST,
    TOP,
    Columns,
    Part,
    draw_headings,
    draw_in_columns,
)
from infoview_lib.figures.referral_picture import columns_of
from infoview_lib.network.graph.completed import completed
from infoview_lib.network.graph.graph_types import ReferralGraph
from infoview_lib.network.graph.stage_looks import ORDER
from infoview_lib.network.words.findings import finding
from infoview_lib.network.words.name_labels import name_of
from infoview_lib.records.fields import YOU

WIDE, HIGH = 11.0, 8.5  # inches of a sheet that lies on its side
SIDE, ABOVE, BELOW = 0.4, 0.85, 0.75  # inches kept free, for the title and the legend
ACROSS, DOWN = (WIDE - 2 * SIDE) * 72, (HIGH - ABOVE - BELOW) * 72  # points of a drawing
LARGEST = 13.0  # points of a name on a sheet with few people
COLUMN, WIDEST = 13.2, 24.0  # em of a column, at least and at most
ROOMY = 2.2  # times the height that rows may take if there is room
GAP = 2.5  # rows without anybody after which a strip ends
EDGE = 0.6  # rows kept free around a strip
STEP = 0.04  # rows
MARK = 0.28  # rows from the middle of a mark to its foot
LINE, LISTS = 11.0, 3  # points of a line of a list, lists side by side
PER_LIST = LISTS * int(DOWN / LINE - 3)  # lines of a sheet
Kept = tuple[float, float]  # from which row to which


class Strip(NamedTuple):
    """Hold a part of the drawing: the first column of it, the last, from which row to which."""

    part: Part
    first: int
    last: int
    top: float
    bottom: float

    @property
    def high(self) -> float:
        """How many rows it takes on a sheet, with the names of its waves."""
        return self.bottom - self.top - TOP


def referral_pages(graph: ReferralGraph, title: str | None = None) -> list[Figure]:
    """Return the picture of a network in columns as sheets of paper.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `infoview_lib.network.graph.referral_graph.referral_graph` returns it.
    title : str, optional
        Instead of the finding.

    Returns
    -------
    list of matplotlib.figure.Figure
        Letter sheets on their side. Each shows the names of the waves; none cuts a name. One
        sheet where all fits on one. Further introductions between two sheets are listed in words.
    """
    graph = completed(graph)
    said = finding(graph) if title is None else title
    there = columns_of(graph)
    scale, per_sheet = _scale_for(there)
    sheets = _sheets(list(_strips(there, scale, per_sheet)), DOWN / scale.row)
    drawn = {pair for sheet in sheets for one in sheet for pair in one.part.whole.further}
    lines = _in_words(graph, [pair for pair in there.further if pair not in drawn])
    figures = [_sheet(graph, strips, scale) for strips in sheets]
    figures += [_list(lines[n : n + PER_LIST]) for n in range(0, len(lines), PER_LIST)]
    for number, figure in enumerate(figures, 1):
        of_all = f" ({number} of {len(figures)})" if len(figures) > 1 else ""
        draw_title(figure.axes[0], said + of_all)
    return figures


def _scale_for(there: Columns) -> tuple[Scale, int]:
    """Return the largest scale with which all fits on one sheet, or the smallest; and columns."""
    size = LARGEST
    while size > SMALLEST and not _fits(there, size):
        size -= 0.5
    em = ACROSS / size
    columns = max(int((em - FIRST - 1) // COLUMN), 1)
    least = 1.02 * PITCH * size
    rows = there.rows + EDGE - TOP
    row = min(max(DOWN / rows, least), ROOMY * least)
    wide = (em - FIRST - 1) / min(there.waves, columns)
    return Scale(size, min(wide, WIDEST), row), columns


def _fits(there: Columns, size: float) -> bool:
    is_wide = FIRST + 1 + COLUMN * there.waves <= ACROSS / size
    return is_wide and (there.rows + EDGE - TOP) * 1.02 * PITCH * size <= DOWN


def _strips(there: Columns, scale: Scale, columns: int) -> Iterator[Strip]:
    """Return the strips, those with the first waves first."""
    spots, cords, _ = there
    room = DOWN / scale.row + TOP  # rows
    # One column of a further strip is for those who lead on.
    firsts = [0, *range(columns, there.waves, max(columns - 1, 1))]
    for first in firsts:
        last = first + columns - 1 if first else columns
        begin = first if first else -1
        again = [
            cords.parent[one]
            for one, spot in spots.items()
            if first and spot.x == first + 1 and one in cords.parent
        ]
        shown = [one for one, spot in spots.items() if begin < spot.x <= last]
        if not shown:
            return
        again = list(dict.fromkeys(again))
        taken = sorted(_taken(there, one, scale) for one in [*again, *shown])
        for top, bottom in _segments(taken, whole=not first):
            for cut, end in itertools.pairwise(_cuts(taken, (top, bottom), room)):
                inside = [
                    [one for one in people if cut <= spots[one].y < end]
                    for people in (shown, again)
                ]
                yield Strip(there.part(*inside), first, last, cut, end)


def _taken(there: Columns, person: str, scale: Scale) -> Kept:
    """Return from which row to which a person is drawn, from the name down to the mark."""
    em, y, half = scale.size / scale.row, there.spots[person].y, there.cords.half(person)
    return y - half - 1.05 * em, y + max(half, MARK)


def _segments(taken: Sequence[Kept], *, whole: bool) -> list[Kept]:
    """Return the rows in which somebody is, without wide gaps."""
    found = [taken[0]]
    for top, bottom in taken[1:]:
        if whole or top - found[-1][1] < GAP:
            found[-1] = (found[-1][0], max(found[-1][1], bottom))
        else:
            found.append((top, bottom))
    return [(top - EDGE / 2, bottom + EDGE / 2) for top, bottom in found]


def _cuts(taken: Sequence[Kept], rows: Kept, room: float) -> list[float]:
    """Return where strips begin, and where the last one ends: between names, as far as can be."""
    cuts = [rows[0]]
    while rows[1] - cuts[-1] > room:
        lowest = cuts[-1] + room
        tried = [lowest - n * STEP for n in range(math.ceil(room / 3 / STEP))]
        free = (at for at in tried if not any(a < at < b for a, b in taken))
        cuts.append(next(free, lowest))
    return [*cuts, rows[1]]


def _sheets(strips: Sequence[Strip], room: float) -> list[list[Strip]]:
    """Return the strips sheet by sheet, as many on each as there are rows for."""
    sheets: list[list[Strip]] = [[]]
    for strip in strips:
        if sheets[-1] and sum(one.high for one in sheets[-1]) + strip.high > room + 0.01:
            sheets.append([])
        sheets[-1].append(strip)
    return sheets


def _sheet(graph: ReferralGraph, strips: Sequence[Strip], scale: Scale) -> Figure:
    figure, down, stages = _paper(), 0.0, set[str]()
    for strip in strips:
        ax = _axes(figure, down, strip.high * scale.row)
        down += strip.high * scale.row
        left = scale.x(strip.first) - 1.2 if strip.first else 0.0
        ax.set_xlim(left, left + ACROSS / scale.size)
        ax.set_ylim(strip.bottom, strip.top + TOP)
        stages |= set(draw_in_columns(graph, ax, strip.part, scale))
        waves = range(max(strip.first, 1), min(strip.last, strip.part.whole.waves) + 1)
        draw_headings(ax, waves, scale, strip.top)
        _keep(ax, strip)
        ax.set_ylim(strip.bottom, strip.top + TOP)
    further = any(strip.part.whole.further for strip in strips)
    _draw_legend(figure, sorted(stages, key=ORDER.index), further)
    return figure


def _keep(ax: Axes, strip: Strip) -> None:
    """Show no line above the first row of a strip, or below its last one."""
    left, right = ax.get_xlim()
    place = Rectangle((left, strip.top), right - left, strip.bottom - strip.top)
    place.set_transform(ax.transData)
    for one in ax.get_children():
        if isinstance(one, Collection):
            one.set_clip_on(True)
            one.set_clip_path(place)


def _paper() -> Figure:
    return Figure(figsize=(WIDE, HIGH), facecolor="white")


def _axes(figure: Figure, down: float, high: float) -> Axes:
    """Return Axes of a sheet that begin so many points below its title."""
    bottom = (HIGH - ABOVE - (down + high) / 72) / HIGH
    ax = figure.add_axes((SIDE / WIDE, bottom, 1 - 2 * SIDE / WIDE, high / 72 / HIGH))
    ax.set_axis_off()
    return ax


def _draw_legend(figure: Figure, stages: Sequence[str], further: bool) -> None:
    """Write the legend at the foot of a sheet."""
    ax = _axes(figure, DOWN, BELOW * 72 - 8)
    ax.set_xlim(0, ACROSS)
    ax.set_ylim(BELOW * 72 - 8, 0)
    draw_legend(ax, stages, Scale(1.0, 1.0, 1.0), 0.0, further)


def _in_words(graph: ReferralGraph, pairs: Sequence[Pair]) -> list[str]:
    """Return a line for each further introduction."""
    by_name = [
        (name_of(graph, to, 40), "you" if one == YOU else name_of(graph, one, 40))
        for one, to in pairs
    ]
    return [f"{to}: {one}" for to, one in sorted(by_name, key=lambda pair: pair[0].casefold())]


def _list(lines: Sequence[str]) -> Figure:
    """Return a sheet with further introductions in words."""
    figure = _paper()
    ax = _axes(figure, 0.0, DOWN)
    ax.set_xlim(0, ACROSS)
    ax.set_ylim(DOWN, 0)
    write(ax, 0, LINE, FURTHER, SMALLEST + 1, color=INK, weight="bold")
    rows = math.ceil(len(lines) / LISTS)
    for number, line in enumerate(lines):
        column, row = divmod(number, rows)
        write(ax, column * ACROSS / LISTS, (row + 2.5) * LINE, line, SMALLEST + 0.5, color=INK)
    return figure
