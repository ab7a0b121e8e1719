"""Draw the referral network on given matplotlib Axes, waves as columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from infoview_lib.figures.cords import BEND, MOST, Cords, cords_of, ribbons, strand_lines
from infoview_lib.figures.curves import FIRST, PITCH, Pair, Scale, arcs
from infoview_lib.figures.marks_and_legend import (
    dashes,
    draw_legend,
    draw_marks,
    draw_title,
    write,
)
from infoview_lib.figures.matplotlib_parts import (
    Axes,
    Figure,
    LineCollection,
    PolyCollection,
    ground_of,
    size_in_points,
)
from infoview_lib.figures.palette import INK, SOFT, STRANDS
from infoview_lib.figures.referral_rings import Ringed, draw_on_rings, ring_sides
from infoview_lib.network.graph.completed import completed
from infoview_lib.network.graph.first_introductions import first_tree
from infoview_lib.network.graph.graph_types import ReferralGraph
from infoview_lib.network.graph.positions import Spot, placed
from infoview_lib.network.graph.round_places import on_rings
from infoview_lib.network.words.findings import finding
from infoview_lib.network.words.name_labels import name_of, width_of
from infoview_lib.records.fields import YOU

SMALLEST, LARGEST = 7.0, 9.0  # points of a label
EDGES = 1.45  # inches above and below the drawing, for title and legend
ABOVE = 0.3  # em from a person's strand up to their name on it
TOP = -2.0  # rows above the first one, for the names of the waves
ROW = 1.02 * SMALLEST * PITCH  # points of a row in which the smallest names have their room
BESIDE = 0.85  # em from the middle of a mark to the name


def draw_referrals(
    graph: ReferralGraph,
    ax: Axes | None = None,
    *,
    rings: bool = False,
    title: str | None = None,
) -> Axes:
    """Draw the referral network on matplotlib Axes.

    Shape and color say the stage, a name stands beside each mark where it fits without touching
    another, the title says the finding. Lines are first introductions; light dashes are further
    ones.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `infoview_lib.network.graph.referral_graph.referral_graph` returns it. Empty gives a
        title alone.
    ax : matplotlib.axes.Axes, optional
        What else is drawn on it stays. When left out, a figure of its own, large enough for every
        label where a page allows; pyplot never hears of it.
    rings : bool
        True draws waves as rings around the student; False as columns, left to right.
    title : str, optional
        Instead of the finding; empty for none.

    Returns
    -------
    matplotlib.axes.Axes
        The Axes drawn on; ``.figure.savefig(...)`` saves the picture.

    Examples
    --------
    >>> import networkx
    >>> ax = draw_referrals(networkx.DiGraph([("you", "Ana")]), title="Two people")
    >>> ax.get_title(loc="left")
    'Two people'
    """
    graph = completed(graph)
    tree = first_tree(graph, YOU)
    spots = placed(tree, YOU)
    cords, further = cords_of(tree, spots), further_of(graph, spots)
    ringed = Ringed(cords, spots, on_rings(tree, spots)) if rings and spots else None
    if ax is None:
        ax = _axes_for(graph, spots, ringed)
    ax.set_axis_off()
    if ringed is not None:
        stages, scale, rows = draw_on_rings(graph, ax, ringed, further)
    else:
        stages, scale, rows = _draw_in_columns(graph, ax, spots, cords, further)
    if spots:
        draw_legend(ax, stages, scale, rows, bool(further))
    draw_title(ax, finding(graph) if title is None else title)
    return ax


def _draw_in_columns(
    graph: ReferralGraph,
    ax: Axes,
    spots: Mapping[str, Spot],
    cords: Cords,
    further: Sequence[Pair],
) -> tuple[list[str], Scale, float]:
    """Draw lines, marks, names; return the stages there are, the scale, where the legend begins."""
    waves, rows = _extent(spots)
    scale = _scale_of(ax, waves, rows)
    ax.set_xlim(0, size_in_points(ax)[0] / scale.size)
    ax.set_ylim(rows, TOP if spots else 0)
    if not spots:
        return [], scale, rows
    labels = _labels(graph, ax, spots, scale, cords)
    _draw_lines(ax, spots, scale, labels, cords)
    if further:
        ax.add_collection(dashes(arcs(further, spots, scale)), autolim=False)
    at = {person: (scale.x(spot.x), spot.y) for person, spot in spots.items() if person != YOU}
    stages = draw_marks(graph, ax, at, min(scale.size * 0.42, max(scale.row * 0.4, 1.5)))
    _draw_labels(ax, labels, scale)
    _draw_headings(ax, waves, scale)
    return stages, scale, rows


def _axes_for(graph: ReferralGraph, spots: Mapping[str, Spot], ringed: Ringed | None) -> Axes:
    """Return Axes of a new figure, at most 26 inches wide; 20 both ways for rings.

    Columns are as high as the smallest names need: one scrolls a picture, and a page is cut.
    """
    if ringed is not None:
        wide, high = (side / 72 for side in ring_sides(graph, ringed))
        wide, high = min(max(6.0, wide + 0.5), 20.0), min(max(4.0, high + EDGES), 20.0)
    else:
        waves, rows = _extent(spots)
        wide = min(max(7.5, 1.6 + 2.3 * waves), 26.0)
        high = min(
            max(3.5, 1.7 + rows * LARGEST * PITCH / 72),
            max(11.0, 1.7 + rows * SMALLEST * PITCH / 72),
        )
    figure = Figure(figsize=(wide, high), facecolor="white")
    return figure.add_axes((0.2 / wide, 0.75 / high, 1 - 0.4 / wide, 1 - EDGES / high))


def wide_enough(waves: int) -> float:
    """Return how wide a sheet of paper must be for the smallest names.

    Parameters
    ----------
    waves : int
        How many columns.

    Returns
    -------
    float
        Inches.
    """
    return (FIRST + 15 * waves) * SMALLEST / 72 + 1.0


def further_of(graph: ReferralGraph, spots: Mapping[str, Spot]) -> list[Pair]:
    """Return the introductions of people who had been named before.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `infoview_lib.network.graph.referral_graph.referral_graph` returns it.
    spots : dict of node to Spot
        Those who are drawn.

    Returns
    -------
    list of (str, str)
        Who gave a name, whose name.
    """
    return [
        (a, b)
        for a, b, is_first in graph.edges(data="first")
        if is_first is False and a in spots and b in spots and a != b and b != YOU
    ]


def _extent(spots: Mapping[str, Spot]) -> tuple[int, float]:
    """Return the number of waves and of rows, at least one each."""
    waves = max((spot.x for spot in spots.values()), default=0)
    return max(int(waves), 1), max((spot.y for spot in spots.values()), default=0.0) + 1


def _scale_of(ax: Axes, waves: int, rows: float) -> Scale:
    """Return the largest scale at which so many waves and rows have their room."""
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
    graph: ReferralGraph, ax: Axes, spots: Mapping[str, Spot], scale: Scale, cords: Cords
) -> dict[str, Name]:
    """Return person → label, for those that fit: who named others first, then the nearer waves."""
    em = scale.size / scale.row  # in rows
    need = em * 1.15  # rows between two labels of one column
    edge = ax.get_xlim()[1]
    by_worth = sorted(spots, key=lambda person: (cords.strands[person] < 2, spots[person].x))
    taken: dict[int, list[float]] = {}
    labels: dict[str, Name] = {}
    for person in by_worth:
        spot = spots[person]
        x, y = scale.x(spot.x) + BESIDE, spot.y - cords.half(person) - ABOVE * em
        if person == YOU:
            labels[person] = Name("You", 0.3, y)
            continue
        near = taken.setdefault(int(spot.x), [])
        # Nobody else stands in the row of a person who named nobody: their name may be long.
        room = edge - x - 0.5
        if not scale.is_roomy:
            room = min(room, scale.column - 2 * BESIDE)
        elif cords.strands[person] > 1:
            room = scale.column - BEND - BESIDE
        if room < 2 or any(abs(other - y) < need for other in near):
            continue
        near.append(y)
        labels[person] = Name(name_of(graph, person, min(room, 30.0)), x, y)
    return labels


def _draw_lines(
    ax: Axes,
    spots: Mapping[str, Spot],
    scale: Scale,
    labels: Mapping[str, Name],
    cords: Cords,
) -> None:
    """Draw the cords, and clear them from behind names where rows are closer than these need."""
    ends = {
        person: scale.x(spot.x)
        + (BESIDE + 0.92 * width_of(labels[person].text) + 0.5 if person in labels else 1.0)
        for person, spot in spots.items()
    }
    if len(spots) - 1 > MOST:
        areas = PolyCollection(
            ribbons(cords, spots, scale, ends), facecolors=STRANDS, linewidths=0, zorder=1
        )
        ax.add_collection(areas, autolim=False)
    elif len(spots) > 1:
        wide = min(0.9, 0.5 * cords.gap * scale.row)
        lines = LineCollection(
            strand_lines(cords, spots, scale, ends), colors=STRANDS, linewidths=wide, zorder=1
        )
        ax.add_collection(lines, autolim=False)
    if not scale.is_roomy:
        _clear_behind(ax, scale, labels)


def _clear_behind(ax: Axes, scale: Scale, labels: Mapping[str, Name]) -> None:
    up, down = 0.85 * scale.size / scale.row, 0.1 * scale.size / scale.row
    corners = [
        [(x, y - up), (x, y + down), (x + wide, y + down), (x + wide, y - up)]
        for text, x, y in labels.values()
        for wide in [0.9 * width_of(text)]
    ]
    ground = PolyCollection(corners, facecolors=[ground_of(ax)], linewidths=0, zorder=1.5)
    ax.add_collection(ground, autolim=False)


def _draw_labels(ax: Axes, labels: Mapping[str, Name], scale: Scale) -> None:
    for person, (text, x, y) in labels.items():
        weight = "bold" if person == YOU else "normal"
        write(ax, x, y, text, scale.size, color=INK, weight=weight)


def _draw_headings(ax: Axes, waves: int, scale: Scale) -> None:
    if scale.column < 9:
        return
    for wave in range(1, waves + 1):
        words = "Wave 1: you found them" if wave == 1 and scale.column > 16 else f"Wave {wave}"
        write(ax, scale.x(wave) - 0.6, -1.3, words, scale.size, color=SOFT)
