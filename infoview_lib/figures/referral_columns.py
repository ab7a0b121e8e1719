"""Draw the referral network, or a part of it, with waves as columns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from infoview_lib.figures.cords import BEND, MOST, Cords, ribbons, strand_lines
from infoview_lib.figures.curves import FIRST, PITCH, Box, Pair, Scale, channels, ways_between
from infoview_lib.figures.marks_and_legend import dashes, draw_marks, write
from infoview_lib.figures.matplotlib_parts import (
    Axes,
    LineCollection,
    PolyCollection,
    ground_of,
    size_in_points,
)
from infoview_lib.figures.palette import INK, SOFT, STRANDS
from infoview_lib.network.graph.graph_types import ReferralGraph
from infoview_lib.network.graph.positions import Spot
from infoview_lib.network.words.name_labels import name_of, width_of
from infoview_lib.records.fields import YOU

SMALLEST, LARGEST = 7.0, 9.0  # points of a label
ABOVE = 0.3  # em from a person's strand up to their name on it
TOP = -2.0  # rows above the first one, for the names of the waves
BESIDE = 0.85  # em from the middle of a mark to the name
LONGEST = 30.0  # em of a name


class Columns(NamedTuple):
    """Hold a network as it lies in columns.

    Where everybody stands, who hangs from whom, further introductions.
    """

    spots: Mapping[str, Spot]
    cords: Cords
    further: Sequence[Pair]

    @property
    def waves(self) -> int:
        """How many columns, at least one."""
        return max(int(max((spot.x for spot in self.spots.values()), default=0)), 1)

    @property
    def rows(self) -> float:
        """How many rows, at least one."""
        return max((spot.y for spot in self.spots.values()), default=0.0) + 1

    def part(self, shown: Iterable[str], again: Iterable[str] = ()) -> Part:
        """Return a part: who is shown in it, who was before and is shown again."""
        kept = dict.fromkeys((*again, *shown))
        pairs = [pair for pair in self.further if set(pair) <= set(kept)]
        return Part(self._replace(further=pairs), kept, frozenset(again))


class Part(NamedTuple):
    """Hold what is drawn of a network: who is, and who of them was drawn before."""

    whole: Columns
    shown: Mapping[str, None]
    again: frozenset[str] = frozenset()


def draw_in_columns(graph: ReferralGraph, ax: Axes, part: Part, scale: Scale) -> list[str]:
    """Draw lines, marks, names on Axes whose limits are set: em across, rows down.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `infoview_lib.network.graph.referral_graph.referral_graph` returns it.
    ax : matplotlib.axes.Axes
        What to draw on.
    part : Part
        Who is drawn.
    scale : Scale
        How columns and rows lie on the Axes.

    Returns
    -------
    list of str
        The stages there are.
    """
    spots, _, further = part.whole
    edge = max(ax.get_xlim())
    blocked = channels(further, spots, scale)
    labels = _labels(graph, part, scale, edge, blocked)
    _draw_lines(ax, part, scale, labels)
    if further:
        boxes = _boxes(labels, scale)
        ax.add_collection(dashes(ways_between(further, spots, scale, boxes)), autolim=False)
    at = {one: (scale.x(spots[one].x), spots[one].y) for one in part.shown if one != YOU}
    stages = draw_marks(graph, ax, at, min(scale.size * 0.42, max(scale.row * 0.4, 1.5)))
    for person, (text, x, y) in labels.items():
        weight = "bold" if person == YOU else "normal"
        color = SOFT if person in part.again else INK
        write(ax, x, y, text, scale.size, color=color, weight=weight)
    return stages


def scale_for(ax: Axes, waves: int, rows: float) -> Scale:
    """Return the largest scale at which so many waves and rows have their room on Axes.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
        As laid out now.
    waves : int
        Columns.
    rows : float
        From the first person to the last one.

    Returns
    -------
    Scale
        Never smaller than the smallest names.
    """
    wide, high = size_in_points(ax)
    row = high / (rows - TOP)
    size = min(LARGEST, row / PITCH, wide / (FIRST + 15 * waves))
    size = max(size, SMALLEST)
    return Scale(size, max((wide / size - FIRST - 1) / waves, 2.0), row)


class Name(NamedTuple):
    """Hold a name, where its line begins and lies, in em and rows."""

    text: str
    x: float
    y: float


def _labels(
    graph: ReferralGraph, part: Part, scale: Scale, edge: float, blocked: Sequence[Box]
) -> dict[str, Name]:
    """Return person → label, for those that fit: who referred others first, then nearer waves."""
    spots, cords, _ = part.whole
    em = scale.size / scale.row  # in rows
    need = em * 1.15  # rows between two labels of one column
    by_worth = sorted(part.shown, key=lambda person: (cords.strands[person] < 2, spots[person].x))
    taken: dict[int, list[float]] = {}
    labels: dict[str, Name] = {}
    for person in by_worth:
        spot = spots[person]
        x, y = scale.x(spot.x) + BESIDE, spot.y - cords.half(person) - ABOVE * em
        if person == YOU:
            labels[person] = Name("You", 0.3, y)
            continue
        near = taken.setdefault(int(spot.x), [])
        # Nobody else stands in the row of a person who referred nobody: their name may be long,
        # up to where a further introduction goes by.
        ways = [one.left - 0.5 for one in blocked if one.left > x and one.top < y < one.bottom + em]
        room = min([edge, *ways]) - x - 0.5
        if not scale.is_roomy:
            room = min(room, scale.column - 2 * BESIDE)
        elif cords.strands[person] > 1:
            room = scale.column - BEND - BESIDE
        if room < 2 or any(abs(other - y) < need for other in near):
            continue
        near.append(y)
        labels[person] = Name(name_of(graph, person, min(room, LONGEST)), x, y)
    return labels


def _draw_lines(ax: Axes, part: Part, scale: Scale, labels: Mapping[str, Name]) -> None:
    """Draw the cords, and clear them from behind names where rows are closer than these need."""
    spots, cords, _ = part.whole
    ends = {
        person: scale.x(spot.x)
        + (BESIDE + 0.92 * width_of(labels[person].text) + 0.5 if person in labels else 1.0)
        for person, spot in spots.items()
    }
    whose = _through(part)
    if len(spots) - 1 > MOST:
        areas = PolyCollection(
            ribbons(cords, spots, scale, ends, whose), facecolors=STRANDS, linewidths=0, zorder=1
        )
        ax.add_collection(areas, autolim=False)
    elif len(spots) > 1:
        wide = min(0.9, 0.5 * cords.gap * scale.row)
        lines = LineCollection(
            strand_lines(cords, spots, scale, ends, whose),
            colors=STRANDS,
            linewidths=wide,
            zorder=1,
        )
        ax.add_collection(lines, autolim=False)
    if not scale.is_roomy:
        _clear_behind(ax, scale, labels)


def _through(part: Part) -> list[str]:
    """Return whose strands go through a part: of those in it, and of all who came through them."""
    spots, cords, _ = part.whole
    found: dict[str, bool] = {}
    for person in spots:  # in the order of the tree: who referred somebody comes before them
        found[person] = person in part.shown or found.get(cords.parent.get(person, ""), False)
    return [person for person, is_through in found.items() if is_through]


def _boxes(labels: Mapping[str, Name], scale: Scale) -> list[Box]:
    """Return the room that names take, in em and rows."""
    up, down = 0.85 * scale.size / scale.row, 0.15 * scale.size / scale.row
    return [Box(x, y - up, x + 0.9 * width_of(text), y + down) for text, x, y in labels.values()]


def _clear_behind(ax: Axes, scale: Scale, labels: Mapping[str, Name]) -> None:
    corners = [
        [(left, top), (left, bottom), (right, bottom), (right, top)]
        for left, top, right, bottom in _boxes(labels, scale)
    ]
    ground = PolyCollection(corners, facecolors=[ground_of(ax)], linewidths=0, zorder=1.5)
    ax.add_collection(ground, autolim=False)


def draw_headings(ax: Axes, waves: Iterable[int], scale: Scale, top: float = 0.0) -> None:
    """Write the names of the waves, where columns have room for them.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
        What to draw on.
    waves : iterable of int
        The columns that are shown.
    scale : Scale
        How columns and rows lie on the Axes.
    top : float
        The row above which they stand.
    """
    if scale.column < 9:
        return
    for wave in waves:
        words = "Wave 1: you found them" if wave == 1 and scale.column > 16 else f"Wave {wave}"
        write(ax, scale.x(wave) - 0.6, top - 1.3, words, scale.size, color=SOFT)
