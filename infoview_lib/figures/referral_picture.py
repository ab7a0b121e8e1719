"""Draw the referral network on given matplotlib Axes."""

from __future__ import annotations

import textwrap
from functools import lru_cache
from typing import Any

from infoview_lib.contacts.fields import YOU
from infoview_lib.figures.canvas import (
    Figure,
    FontProperties,
    IdentityTransform,
    LineCollection,
    PathCollection,
    PolyCollection,
    get_font_names,
)  # fmt: skip
from infoview_lib.figures.curves import FIRST, Scale, arcs, branches
from infoview_lib.figures.quick_text import QuickText, has_common_letters
from infoview_lib.figures.shapes import shape_of
from infoview_lib.network.marks import ORDER, look_of
from infoview_lib.network.positions import Spot, positions, width_of
from infoview_lib.network.reading import alt_text, finding
from infoview_lib.network.words import name_of

SMALLEST, LARGEST = 5.5, 9.0  # points of a label
PITCH = 1.35  # rows need this many times the size of their label
FURTHER = "Also named by"
INK, SOFT, BRANCH, LIGHT = "#1f1f1f", "#5a5a5a", "#8d8d8d", "#b9b2d6"
DASHES = {"colors": LIGHT, "linewidths": 0.9, "linestyles": (0, (3, 2))}
__all__ = ["alt_text", "draw_referrals", "referral_figure"]
FURTHER_FONTS = (
    "Noto Sans CJK SC", "Noto Sans CJK JP", "Microsoft YaHei", "PingFang SC", "Hiragino Sans", "Yu Gothic",
    "Malgun Gothic", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Devanagari", "Nirmala UI",
    "Arial Unicode MS", "Segoe UI Emoji", "Apple Color Emoji", "Noto Emoji",
)  # fmt: skip
OUTSIDE = 4.2  # em kept free at the right end of a column, for mark and curve


def referral_figure(graph: Any) -> Figure:
    """Return a figure with the referral network, large enough for every label where a page allows.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `infoview_lib.network.graph.referral_graph` returns it.

    Returns
    -------
    matplotlib.figure.Figure
        7 to 16 inches wide, 3.5 to 24 high.
    """
    spots = positions(graph, YOU)
    waves, rows = _extent(spots)
    wide = min(max(7.0, 1.2 + 2.3 * waves), 16.0)
    high = min(max(3.5, 1.7 + rows * LARGEST * PITCH / 72), max(11.0, 1.7 + rows * 6.6 * PITCH / 72), 24.0)
    figure = Figure(figsize=(wide, high), facecolor="white")
    ax = figure.add_axes((0.2 / wide, 0.75 / high, 1 - 0.4 / wide, 1 - 1.45 / high))
    draw_referrals(graph, ax, spots=spots)
    return figure


def draw_referrals(
    graph: Any,
    ax: Any,
    *,
    spots: dict[str, Spot] | None = None,
    title: str | None = None,
    legend: bool = True,
) -> None:
    """Draw the referral network on given Axes.

    Shape and colour say the stage, a name stands beside each mark where it fits without touching
    another, the title says the finding. Lines are first introductions; light dashes are further ones.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `infoview_lib.network.graph.referral_graph` returns it. Empty gives a title alone.
    ax : matplotlib.axes.Axes
        What else is drawn on it stays.
    spots : dict of node to Spot, optional
        From `infoview_lib.network.positions.positions`; computed when not given.
    title : str, optional
        Instead of the finding; empty for none.
    legend : bool
        False leaves the legend out.
    """
    spots = positions(graph, YOU) if spots is None else spots
    waves, rows = _extent(spots)
    scale = _scale_of(ax, waves, rows)
    box = ax.get_window_extent()
    ax.set_axis_off()
    ax.set_xlim(0, box.width * 72 / ax.figure.dpi / scale.size)
    ax.set_ylim(rows, -1.6 if spots else 0)
    if spots:
        labels = _labels(graph, spots, scale)
        _draw_lines(graph, ax, spots, scale, labels)
        stages = _draw_marks(graph, ax, spots, scale)
        _draw_labels(ax, spots, scale, labels)
        _draw_headings(graph, ax, waves, scale)
        if legend:
            _draw_legend(ax, stages, scale, rows, any(not first for *_, first in graph.edges(data="first")))
    _draw_title(ax, finding(graph) if title is None else title)


def _extent(spots: dict[str, Spot]) -> tuple[int, float]:
    """Return the number of waves and of rows, at least one each."""
    waves = max((spot.x for spot in spots.values()), default=0)
    return max(int(waves), 1), max((spot.y for spot in spots.values()), default=0.0) + 1


def _scale_of(ax: Any, waves: int, rows: float) -> Scale:
    box = ax.get_window_extent()
    wide, high = (side * 72 / ax.figure.dpi for side in (box.width, box.height))
    row = high / (rows + 1.6)
    size = min(LARGEST, row / PITCH, wide / (FIRST + 15 * waves))
    size = max(size, SMALLEST)
    return Scale(size, max((wide / size - FIRST - 1) / waves, 2.0), row)


def _labels(graph: Any, spots: dict[str, Spot], scale: Scale) -> dict[str, str]:
    """Return person → label, for those that fit: who named others first, then the nearer waves."""
    room = min(scale.column - OUTSIDE, 24.0)
    need = scale.size * 1.15 / scale.row  # rows between two labels of one column
    if room < 2:
        return {YOU: "You"}
    by_worth = sorted(spots, key=lambda person: (graph.out_degree(person) == 0, spots[person].x))
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


def _draw_lines(graph: Any, ax: Any, spots: dict[str, Spot], scale: Scale, labels: dict[str, str]) -> None:
    first, further = [], []
    for a, b, is_first in graph.edges(data="first"):
        if a in spots and b in spots and a != b and b != YOU:
            (first if is_first or is_first is None else further).append((a, b))
    ends = {a: scale.x(spots[a].x) + 1.1 + (width_of(labels[a]) if a in labels else 0) for a, _ in first}
    if first:
        curves, levels = branches(first, spots, scale, ends)
        for lines in (curves, levels):
            ax.add_collection(LineCollection(lines, colors=BRANCH, linewidths=0.8, zorder=1), autolim=False)
    if further:
        curves = arcs(further, spots, scale)
        ax.add_collection(LineCollection(curves, zorder=0.5, **DASHES), autolim=False)
        _clear_behind(ax, spots, scale, labels)


def _clear_behind(ax: Any, spots: dict[str, Spot], scale: Scale, labels: dict[str, str]) -> None:
    """Keep the dashes of further introductions from striking through names."""
    half = 0.55 * scale.size / scale.row
    corners = [
        [(x, y - half), (x, y + half), (x + wide, y + half), (x + wide, y - half)]
        for person, label in labels.items() if person in spots
        for x, y, wide in [(scale.x(spots[person].x) + 0.7, spots[person].y, 0.9 * width_of(label))]
    ]  # fmt: skip
    ground = ax.figure.get_facecolor()
    ax.add_collection(PolyCollection(corners, facecolors=[ground], linewidths=0, zorder=0.7), autolim=False)


def _draw_marks(graph: Any, ax: Any, spots: dict[str, Spot], scale: Scale) -> list[str]:
    """Draw one collection per stage; return the stages there are, in order."""
    at: dict[str, list[tuple[float, float]]] = {}
    for person, spot in spots.items():
        stage = look_of(graph.nodes[person].get("status", "")).key
        at.setdefault(stage, []).append((scale.x(spot.x), spot.y))
    stages = sorted(at, key=ORDER.index)
    radius = min(scale.size * 0.42, max(scale.row * 0.4, 1.5))
    for stage in stages:
        ax.add_collection(_marks(ax, stage, at[stage], radius), autolim=False)
    return [stage for stage in stages if stage != YOU]


def _marks(ax: Any, stage: str, at: list[tuple[float, float]], radius: float) -> PathCollection:
    """Return what `ax.scatter` would, in a fifth of its time."""
    look = look_of(stage)
    shape = shape_of(look.shape)
    marks = PathCollection(
        [shape.path], sizes=[radius**2], offsets=at, offset_transform=ax.transData, zorder=3,
        facecolors=look.colour if shape.is_filled else ax.figure.get_facecolor(), edgecolors=look.colour,
        linewidths=0 if shape.is_filled else 1.1, linestyles=(0, (1, 1)) if shape.is_dotted else "-",
        label=look.words, clip_on=False,
    )  # fmt: skip
    marks.set_transform(IdentityTransform())
    return marks


def _draw_labels(ax: Any, spots: dict[str, Spot], scale: Scale, labels: dict[str, str]) -> None:
    down = 0.36 * scale.size / scale.row  # from the middle of a letter to its baseline, in rows
    for person, label in labels.items():
        if person in spots:
            x, y = spots[person]
            place = (scale.x(x) + 0.85, y + down)
            weight = "bold" if person == YOU else "normal"
            _write(ax, *place, label, scale.size, color=INK, weight=weight)


def _draw_headings(graph: Any, ax: Any, waves: int, scale: Scale) -> None:
    if scale.column < 9:
        return
    for wave in range(1, waves + 1):
        words = "Wave 1: you found them" if wave == 1 and scale.column > 16 else f"Wave {wave}"
        _write(ax, scale.x(wave) - 0.6, -0.95, words, scale.size, color=SOFT)


def _draw_legend(ax: Any, stages: list[str], scale: Scale, rows: float, further: bool) -> None:
    """Write the legend below the last row; matplotlib's own takes as long as all the rest."""
    size, line = 8.0, 8.0 * 1.7 / scale.row
    words = [look_of(stage).words for stage in stages] + [FURTHER] * further
    step = (max(map(width_of, words), default=1) + 3) * size / scale.size
    across = max(int(ax.get_xlim()[1] / step), 1)
    for n, word in enumerate(words):
        x, y = 1.0 + n % across * step, rows + 0.4 + (1 + n // across) * line
        if word == FURTHER:
            dash = LineCollection([[(x - 0.8, y), (x + 0.6, y)]], clip_on=False, **DASHES)
            ax.add_collection(dash, autolim=False)
        else:
            ax.add_collection(_marks(ax, stages[n], [(x, y)], size * 0.42), autolim=False)
        _write(ax, x + 0.85 * size / scale.size, y + 0.36 * size / scale.row, word, size, color=INK)


def _draw_title(ax: Any, title: str) -> None:
    box = ax.get_window_extent()
    letters = max(int(box.width * 72 / ax.figure.dpi / 12 / 0.55), 12)
    lines = textwrap.wrap(title, letters)[:3]
    ax.set_title("\n".join(lines), loc="left", fontsize=12, color=INK, pad=8, parse_math=False)


def _write(
    ax: Any, x: float, y: float, text: str, size: float, *, color: str, weight: str = "normal"
) -> None:
    font = _font_for(size, weight, has_common_letters(text))
    quick = QuickText(x, y, text, fontproperties=font, color=color, transform=ax.transData)
    quick.set_clip_on(False)
    ax.add_artist(quick)


@lru_cache(maxsize=64)
def _font_for(size: float, weight: str, is_simple: bool) -> FontProperties:
    """Return the font of a label; further families only where its letters may need them."""
    there = () if is_simple else set(get_font_names())
    families = ["DejaVu Sans", *(font for font in FURTHER_FONTS if font in there)]
    return FontProperties(family=families, size=size, weight=weight)
