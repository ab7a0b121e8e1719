"""Draw the marks, words, legend and title that every picture is made of."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Literal, Unpack

from infoview_lib.figures.curves import Scale
from infoview_lib.figures.matplotlib_parts import (
    Axes,
    FontProperties,
    IdentityTransform,
    LineCollection,
    Numbers,
    PathCollection,
    Point,
    get_font_names,
    ground_of,
    size_in_points,
)
from infoview_lib.figures.palette import INK, LIGHT
from infoview_lib.figures.quick_text import QuickText, TextLook, has_common_letters, length_of
from infoview_lib.figures.stage_shapes import shape_of
from infoview_lib.network.graph.graph_types import ReferralGraph, text_of
from infoview_lib.network.graph.stage_looks import ORDER, look_of
from infoview_lib.records.fields import YOU

FURTHER = "Also named by"
Lines = Numbers | Sequence[Numbers] | Sequence[Sequence[Point]]
FURTHER_FONTS = (
    "Noto Sans CJK SC",
    "Noto Sans CJK JP",
    "Microsoft YaHei",
    "PingFang SC",
    "Hiragino Sans",
    "Yu Gothic",
    "Malgun Gothic",
    "Noto Sans Arabic",
    "Noto Sans Hebrew",
    "Noto Sans Devanagari",
    "Nirmala UI",
    "Arial Unicode MS",
    "Segoe UI Emoji",
    "Apple Color Emoji",
    "Noto Emoji",
)


def dashes(lines: Lines) -> LineCollection:
    """Return lines as further introductions are drawn.

    Parameters
    ----------
    lines : numpy.ndarray or sequence
        Of shape (lines, points, 2).

    Returns
    -------
    matplotlib.collections.LineCollection
        Below everything else, for some Axes to take.
    """
    return LineCollection(
        list(lines), colors=LIGHT, linewidths=1.0, linestyles=(0, (3, 2)), zorder=0.5
    )


def draw_marks(graph: ReferralGraph, ax: Axes, at: Mapping[str, Point], radius: float) -> list[str]:
    """Draw one collection per stage.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `infoview_lib.network.graph.referral_graph.referral_graph` returns it.
    ax : matplotlib.axes.Axes
        What to draw on.
    at : dict of node to (float, float)
        Where to draw whom.
    radius : float
        Of a mark, in points.

    Returns
    -------
    list of str
        The stages of contacts there are, in order; none for nobody.
    """
    by_stage: dict[str, list[Point]] = {}
    for person, place in at.items():
        by_stage.setdefault(look_of(text_of(graph, person, "status")).key, []).append(place)
    stages = sorted(by_stage, key=ORDER.index)
    for stage in stages:
        ax.add_collection(_marks(ax, stage, by_stage[stage], radius), autolim=False)
    return [stage for stage in stages if stage != YOU]


def _marks(ax: Axes, stage: str, at: Sequence[Point], radius: float) -> PathCollection:
    """Return what `ax.scatter` would, in a fifth of its time."""
    look = look_of(stage)
    shape = shape_of(look.shape)
    marks = PathCollection(
        [shape.path],
        sizes=[radius**2],
        offsets=at,
        offset_transform=ax.transData,
        zorder=3,
        facecolors=look.color if shape.is_filled else ground_of(ax),
        edgecolors=look.color,
        linewidths=0 if shape.is_filled else 1.1,
        linestyles=(0, (1, 1)) if shape.is_dotted else "-",
        label=look.words,
        clip_on=False,
    )
    marks.set_transform(IdentityTransform())
    return marks


def draw_legend(ax: Axes, stages: Sequence[str], scale: Scale, rows: float, further: bool) -> None:
    """Write the legend below the last row; matplotlib's own takes as long as all the rest.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
        What to draw on.
    stages : sequence of str
        Those to explain, in order.
    scale : Scale
        How columns and rows lie on the Axes.
    rows : float
        Where the last row ends, in the units of the Axes.
    further : bool
        True explains the dashes of further introductions too.
    """
    size, line = 8.0, 8.0 * 1.7 / scale.row
    em, edge = size / scale.size, ax.get_xlim()[1]
    x, y = max(1.0, em), rows + 0.4 + line
    for word in [*stages, *[FURTHER] * further]:
        text = look_of(word).words if word != FURTHER else FURTHER
        long = (length_of(text) + 3.2) * em
        if x + long > edge and x > max(1.0, em):
            x, y = max(1.0, em), y + line
        if word == FURTHER:
            dash = dashes([[(x - 0.8 * em, y), (x + 0.6 * em, y)]])
            dash.set(clip_on=False, zorder=2)
            ax.add_collection(dash, autolim=False)
        else:
            ax.add_collection(_marks(ax, word, [(x, y)], size * 0.42), autolim=False)
        write(ax, x + 0.85 * em, y + 0.36 * size / scale.row, text, size, color=INK)
        x += long


def draw_title(ax: Axes, title: str) -> None:
    """Write the title on up to three lines.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
        What to draw on.
    title : str
        Empty for none.
    """
    letters = max(int(size_in_points(ax)[0] / 13 / 0.58), 12)
    lines = textwrap.wrap(title, letters, break_on_hyphens=False)[:3]
    if len(lines) > 1:  # about as long as each other
        even = textwrap.wrap(title, max(len(title) // len(lines) + 8, 12), break_on_hyphens=False)
        lines = even if len(even) <= len(lines) else lines
    ax.set_title(
        "\n".join(lines),
        loc="left",
        fontsize=13,
        fontfamily="DejaVu Serif",  # comes with matplotlib
        color=INK,
        pad=12 if len(lines) < 3 else 6,
        parse_math=False,
    )


class WrittenLook(TextLook, total=False):
    """Hold what may be said about a text beside what matplotlib takes."""

    weight: Literal["normal", "bold"]


def write(
    ax: Axes, x: float, y: float, text: str, size: float, **look: Unpack[WrittenLook]
) -> None:
    """Write a text.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
        What to draw on.
    x, y : float
        Where its baseline begins, in the units of the Axes.
    text : str
        What to write, as it is.
    size : float
        In points.
    **look
        color, weight, rotation, ha as matplotlib takes them.
    """
    font = _font_for(size, look.pop("weight", "normal"), has_common_letters(text))
    quick = QuickText((x, y), text, font, ax.transData, **look)
    quick.set_clip_on(False)
    ax.add_artist(quick)


@lru_cache(maxsize=64)
def _font_for(size: float, weight: Literal["normal", "bold"], is_simple: bool) -> FontProperties:
    """Return the font of a label; further families only where its letters may need them."""
    there = () if is_simple else set(get_font_names())
    families = ["DejaVu Sans", *(font for font in FURTHER_FONTS if font in there)]
    return FontProperties(family=families, size=size, weight=weight)
