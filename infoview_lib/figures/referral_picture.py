"""Draw the referral network on given matplotlib Axes, waves as columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from infoview_lib.figures.curves import FIRST, Pair, Scale, arcs, branches
from infoview_lib.figures.marks_and_legend import (
    BRANCH,
    INK,
    SOFT,
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
from infoview_lib.figures.referral_rings import draw_on_rings, ring_sides
from infoview_lib.network.graph.completed import completed
from infoview_lib.network.graph.graph_types import ReferralGraph
from infoview_lib.network.graph.positions import Spot, positions
from infoview_lib.network.words.findings import finding
from infoview_lib.network.words.name_labels import name_of, width_of
from infoview_lib.records.fields import YOU

SMALLEST, LARGEST = 5.5, 9.0  # points of a label
EDGES = 1.45  # inches above and below the drawing, for title and legend
PITCH = 1.35  # rows need this many times the size of their label
OUTSIDE = 4.2  # em kept free at the right end of a column, for mark and curve


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
    spots = positions(graph)
    if ax is None:
        ax = _axes_for(graph, spots, rings)
    first, further = _pairs(graph, spots)
    ax.set_axis_off()
    if rings and spots:
        stages, scale, rows = draw_on_rings(graph, ax, spots, (first, further))
    else:
        stages, scale, rows = _draw_in_columns(graph, ax, spots, (first, further))
    if spots:
        draw_legend(ax, stages, scale, rows, bool(further))
    draw_title(ax, finding(graph) if title is None else title)
    return ax


def _draw_in_columns(
    graph: ReferralGraph,
    ax: Axes,
    spots: Mapping[str, Spot],
    pairs: tuple[Sequence[Pair], Sequence[Pair]],
) -> tuple[list[str], Scale, float]:
    """Draw lines, marks, names; return the stages there are, the scale, where the legend begins."""
    waves, rows = _extent(spots)
    scale = _scale_of(ax, waves, rows)
    ax.set_xlim(0, size_in_points(ax)[0] / scale.size)
    ax.set_ylim(rows, -1.6 if spots else 0)
    if not spots:
        return [], scale, rows
    labels = _labels(graph, spots, scale)
    _draw_lines(ax, spots, scale, labels, pairs)
    at = {person: (scale.x(spot.x), spot.y) for person, spot in spots.items()}
    stages = draw_marks(graph, ax, at, min(scale.size * 0.42, max(scale.row * 0.4, 1.5)))
    _draw_labels(ax, spots, scale, labels)
    _draw_headings(ax, waves, scale)
    return stages, scale, rows


def _axes_for(graph: ReferralGraph, spots: Mapping[str, Spot], rings: bool) -> Axes:
    """Return Axes of a new figure, at most 16 inches wide and 24 high; 20 both ways for rings."""
    if rings:
        wide, high = (side / 72 for side in ring_sides(graph, spots))
        wide, high = min(max(6.0, wide + 0.5), 20.0), min(max(4.0, high + EDGES), 20.0)
    else:
        waves, rows = _extent(spots)
        wide = min(max(7.0, 1.2 + 2.3 * waves), 16.0)
        high = min(
            max(3.5, 1.7 + rows * LARGEST * PITCH / 72),
            max(11.0, 1.7 + rows * 6.6 * PITCH / 72),
            24.0,
        )
    figure = Figure(figsize=(wide, high), facecolor="white")
    return figure.add_axes((0.2 / wide, 0.75 / high, 1 - 0.4 / wide, 1 - EDGES / high))


def _pairs(graph: ReferralGraph, spots: Mapping[str, Spot]) -> tuple[list[Pair], list[Pair]]:
    """Return first introductions, further ones."""
    first: list[Pair] = []
    further: list[Pair] = []
    for a, b, is_first in graph.edges(data="first"):
        if a in spots and b in spots and a != b and b != YOU:
            (first if is_first or is_first is None else further).append((a, b))
    return first, further


def _extent(spots: Mapping[str, Spot]) -> tuple[int, float]:
    """Return the number of waves and of rows, at least one each."""
    waves = max((spot.x for spot in spots.values()), default=0)
    return max(int(waves), 1), max((spot.y for spot in spots.values()), default=0.0) + 1


def _scale_of(ax: Axes, waves: int, rows: float) -> Scale:
    """Return the largest scale at which so many waves and rows have their room."""
    wide, high = size_in_points(ax)
    row = high / (rows + 1.6)
    size = min(LARGEST, row / PITCH, wide / (FIRST + 15 * waves))
    size = max(size, SMALLEST)
    return Scale(size, max((wide / size - FIRST - 1) / waves, 2.0), row)


def _labels(graph: ReferralGraph, spots: Mapping[str, Spot], scale: Scale) -> dict[str, str]:
    """Return person → label, for those that fit: who named others first, then the nearer waves."""
    room = min(scale.column - OUTSIDE, 24.0)
    need = scale.size * 1.15 / scale.row  # rows between two labels of one column
    if room < 2:
        return {YOU: "You"}
    by_worth = sorted(spots, key=lambda person: (not graph.adj[person], spots[person].x))
    taken: dict[int, set[int]] = {}
    labels = {YOU: "You"}
    for person in by_worth:
        x, y = spots[person]
        steps = taken.setdefault(int(x), set())
        near = range(int((y - need) / need) - 1, int((y + need) / need) + 2) if need > 1 else ()
        if person == YOU or any(step in steps for step in near):
            continue
        steps.add(int(y / need))
        labels[person] = name_of(graph, person, room)
    return labels


def _draw_lines(
    ax: Axes,
    spots: Mapping[str, Spot],
    scale: Scale,
    labels: Mapping[str, str],
    pairs: tuple[Sequence[Pair], Sequence[Pair]],
) -> None:
    first, further = pairs
    ends = {
        a: scale.x(spots[a].x) + 1.1 + (width_of(labels[a]) if a in labels else 0) for a, _ in first
    }
    if first:
        wide = 0.8 if len(first) < 150 else 0.6
        for lines in branches(first, spots, scale, ends):
            bent = LineCollection(list(lines), colors=BRANCH, linewidths=wide, zorder=1)
            ax.add_collection(bent, autolim=False)
    if further:
        ax.add_collection(dashes(arcs(further, spots, scale)), autolim=False)
        _clear_behind(ax, spots, scale, labels)


def _clear_behind(
    ax: Axes, spots: Mapping[str, Spot], scale: Scale, labels: Mapping[str, str]
) -> None:
    """Keep the dashes of further introductions from striking through names."""
    half = 0.55 * scale.size / scale.row
    corners = [
        [(x, y - half), (x, y + half), (x + wide, y + half), (x + wide, y - half)]
        for person, label in labels.items()
        if person in spots
        for x, y, wide in [(scale.x(spots[person].x) + 0.7, spots[person].y, 0.9 * width_of(label))]
    ]
    ground = PolyCollection(corners, facecolors=[ground_of(ax)], linewidths=0, zorder=0.7)
    ax.add_collection(ground, autolim=False)


def _draw_labels(
    ax: Axes, spots: Mapping[str, Spot], scale: Scale, labels: Mapping[str, str]
) -> None:
    down = 0.36 * scale.size / scale.row  # from the middle of a letter to its baseline, in rows
    for person, label in labels.items():
        if person in spots:
            x, y = spots[person]
            weight = "bold" if person == YOU else "normal"
            write(ax, scale.x(x) + 0.85, y + down, label, scale.size, color=INK, weight=weight)


def _draw_headings(ax: Axes, waves: int, scale: Scale) -> None:
    if scale.column < 9:
        return
    for wave in range(1, waves + 1):
        words = "Wave 1: you found them" if wave == 1 and scale.column > 16 else f"Wave {wave}"
        write(ax, scale.x(wave) - 0.6, -0.95, words, scale.size, color=SOFT)
