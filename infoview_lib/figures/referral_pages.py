"""Break the referral picture over pages of paper, in type that can be read there."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence

from infoview_lib.figures.marks_and_legend import draw_title
from infoview_lib.figures.matplotlib_parts import Axes, Collection, Figure, size_in_points
from infoview_lib.figures.referral_picture import ROW, TOP, draw_referrals, wide_enough
from infoview_lib.network.graph.graph_types import ReferralGraph
from infoview_lib.network.graph.positions import positions
from infoview_lib.network.words.findings import finding

WIDE, HIGH = 11.0, 8.5  # inches of a sheet that lies on its side
SIDE, ABOVE, BELOW = 0.4, 0.85, 0.5  # inches kept free
LEGEND = 4.0  # rows below the last person
PAGE = (HIGH - ABOVE - BELOW) * 72 / ROW  # rows on a sheet
STEP = 0.04  # rows
MARK = 0.47  # rows from the line of a name to the foot of its mark


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
        Letter sheets on their side, wider where more waves need it. Each shows the names of the
        waves; none cuts a name. One sheet where all fits on one.
    """
    said = finding(graph) if title is None else title
    spots = positions(graph)
    rows = max((spot.y for spot in spots.values()), default=0.0) + 1 + LEGEND
    wide = max(WIDE, wide_enough(int(max((spot.x for spot in spots.values()), default=1))))
    if rows - TOP <= PAGE:
        return [_sheet(graph, wide, rows, said)[0]]
    cuts = _cuts(_taken(_sheet(graph, wide, rows, "")[1]), rows)
    sheets = []
    for number, (top, bottom) in enumerate(itertools.pairwise(cuts), start=1):
        figure, ax = _sheet(graph, wide, rows, "")
        _keep(ax, top, bottom, wide)
        draw_title(ax, f"{said} ({number} of {len(cuts) - 1})")
        sheets.append(figure)
    return sheets


def _sheet(graph: ReferralGraph, wide: float, rows: float, title: str) -> tuple[Figure, Axes]:
    """Return a sheet with all of the drawing on it; it may reach beyond its foot."""
    figure = Figure(figsize=(wide, HIGH), facecolor="white")
    high = (rows - LEGEND - TOP) * ROW / 72
    place = (SIDE / wide, 1 - (ABOVE + high) / HIGH, 1 - 2 * SIDE / wide, high / HIGH)
    ax = draw_referrals(graph, figure.add_axes(place), title=title)
    return figure, ax


def _taken(ax: Axes) -> list[tuple[float, float]]:
    """Return from which row to which each name reaches, sorted."""
    em = size_in_points(ax)[1] / (ax.get_ylim()[0] - ax.get_ylim()[1])  # points of a row
    return sorted(
        (
            text.get_position()[1] - 0.75 * float(text.get_fontsize()) / em,
            text.get_position()[1] + MARK,
        )
        for text in ax.texts
    )


def _cuts(taken: Sequence[tuple[float, float]], rows: float) -> list[float]:
    """Return where sheets begin, and where the last one ends: between names, as far as can be."""
    cuts = [TOP]
    while rows - cuts[-1] > PAGE:
        lowest = cuts[-1] + PAGE
        tried = [lowest - n * STEP for n in range(math.ceil(PAGE / 3 / STEP))]
        free = (at for at in tried if not any(a < at < b for a, b in taken))
        cuts.append(next(free, lowest))
    return [*cuts, rows]


def _keep(ax: Axes, top: float, bottom: float, wide: float) -> None:
    """Show only so many rows of a drawing, at the head of its sheet."""
    is_first = top == TOP
    shown = bottom - top + (0 if is_first else -TOP)
    high = shown * ROW / 72
    begin = top if is_first else top + TOP
    ax.set_position((SIDE / wide, 1 - (ABOVE + high) / HIGH, 1 - 2 * SIDE / wide, high / HIGH))
    ax.set_ylim(begin + shown, begin)
    for one in [*ax.texts]:
        x, y = one.get_position()
        if y < 0 and one.get_text().startswith("Wave"):
            one.set_position((x, y - TOP + begin))
            one.set_zorder(4)
        elif not top <= y < bottom:
            one.remove()
    for one in ax.get_children():
        if isinstance(one, Collection):
            one.set_clip_on(True)
            one.set_clip_box(ax.bbox)
    if not is_first:
        ax.axhspan(begin, top, color=ax.figure.get_facecolor(), zorder=3.5, linewidth=0)
        ax.set_ylim(begin + shown, begin)
