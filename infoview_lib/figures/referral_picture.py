"""Draw the referral network on given matplotlib Axes, waves as columns or as rings."""

from __future__ import annotations

from collections.abc import Mapping

from infoview_lib.figures.cords import cords_of
from infoview_lib.figures.curves import PITCH, Pair, Scale
from infoview_lib.figures.marks_and_legend import draw_legend, draw_title
from infoview_lib.figures.matplotlib_parts import Axes, Figure, size_in_points
from infoview_lib.figures.referral_columns import (
    LARGEST,
    SMALLEST,
    TOP,
    Columns,
    draw_headings,
    draw_in_columns,
    scale_for,
)
from infoview_lib.figures.referral_rings import Ringed, draw_on_rings, ring_sides
from infoview_lib.network.graph.completed import completed
from infoview_lib.network.graph.first_introductions import first_tree
from infoview_lib.network.graph.graph_types import ReferralGraph
from infoview_lib.network.graph.positions import Spot, placed
from infoview_lib.network.graph.round_places import on_rings
from infoview_lib.network.words.findings import finding
from infoview_lib.records.fields import YOU

EDGES = 1.45  # inches above and below the drawing, for title and legend


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
    there, tree = columns_of(graph), first_tree(graph, YOU)
    spots = there.spots
    ringed = Ringed(there.cords, spots, on_rings(tree, spots)) if rings and spots else None
    if ax is None:
        ax = _axes_for(*(_ring_size(graph, ringed) if ringed is not None else _size(there)))
    ax.set_axis_off()
    if ringed is not None:
        stages, scale, rows = draw_on_rings(graph, ax, ringed, there.further)
    else:
        stages, scale, rows = _draw_all(graph, ax, there)
    if spots:
        draw_legend(ax, stages, scale, rows, bool(there.further))
    draw_title(ax, finding(graph) if title is None else title)
    return ax


def columns_of(graph: ReferralGraph) -> Columns:
    """Return how a network lies in columns.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `infoview_lib.network.graph.completed.completed` returns it.

    Returns
    -------
    Columns
        Nobody for an empty graph.
    """
    tree = first_tree(graph, YOU)
    spots = placed(tree, YOU)
    return Columns(spots, cords_of(tree, spots), _further(graph, spots))


def _further(graph: ReferralGraph, spots: Mapping[str, Spot]) -> list[Pair]:
    """Return the introductions of people who had been named before."""
    return [
        (a, b)
        for a, b, is_first in graph.edges(data="first")
        if is_first is False and a in spots and b in spots and a != b and b != YOU
    ]


def _draw_all(graph: ReferralGraph, ax: Axes, there: Columns) -> tuple[list[str], Scale, float]:
    """Draw everybody; return the stages there are, the scale, where the legend begins."""
    spots, rows = there.spots, there.rows
    scale = scale_for(ax, there.waves, rows)
    ax.set_xlim(0, size_in_points(ax)[0] / scale.size)
    ax.set_ylim(rows, TOP if spots else 0)
    if not spots:
        return [], scale, rows
    stages = draw_in_columns(graph, ax, there.part(spots), scale)
    draw_headings(ax, range(1, there.waves + 1), scale)
    return stages, scale, rows


def _ring_size(graph: ReferralGraph, ringed: Ringed) -> tuple[float, float]:
    """Return how wide and high a figure of rings is, at most 20 inches both ways."""
    wide, high = (side / 72 for side in ring_sides(graph, ringed))
    return min(max(6.0, wide + 0.5), 20.0), min(max(4.0, high + EDGES), 20.0)


def _size(there: Columns) -> tuple[float, float]:
    """Return how wide and high a figure of columns is, at most 26 inches wide.

    It is as high as the smallest names need: one scrolls a picture, and a page is cut.
    """
    high = min(
        max(3.5, 1.7 + there.rows * LARGEST * PITCH / 72),
        max(11.0, 1.7 + there.rows * SMALLEST * PITCH / 72),
    )
    return min(max(7.5, 1.6 + 2.3 * there.waves), 26.0), high


def _axes_for(wide: float, high: float) -> Axes:
    """Return Axes of a new figure of so many inches, with room for title and legend."""
    figure = Figure(figsize=(wide, high), facecolor="white")
    return figure.add_axes((0.2 / wide, 0.75 / high, 1 - 0.4 / wide, 1 - EDGES / high))
