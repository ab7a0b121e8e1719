"""Draw the marks, words, legend and title that every picture is made of."""

from __future__ import annotations

import textwrap
from functools import lru_cache
from typing import Any

from infoview_lib.figures.curves import Scale
from infoview_lib.figures.matplotlib_parts import (
    FontProperties,
    IdentityTransform,
    LineCollection,
    PathCollection,
    get_font_names,
)
from infoview_lib.figures.quick_text import QuickText, has_common_letters, length_of
from infoview_lib.figures.stage_shapes import shape_of
from infoview_lib.network.graph.stage_looks import ORDER, look_of
from infoview_lib.records.fields import YOU

FURTHER = "Also named by"
INK, SOFT, BRANCH, LIGHT = "#1f1f1f", "#5a5a5a", "#8d8d8d", "#9d93c9"
DASHES = {"colors": LIGHT, "linewidths": 1.0, "linestyles": (0, (3, 2))}
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


def draw_marks(graph: Any, ax: Any, at: dict[Any, tuple[float, float]], radius: float) -> list[str]:
    """Draw one collection per stage; return the stages of contacts there are, in order."""
    by_stage: dict[str, list[tuple[float, float]]] = {}
    for person, place in at.items():
        by_stage.setdefault(look_of(graph.nodes[person].get("status", "")).key, []).append(place)
    stages = sorted(by_stage, key=ORDER.index)
    for stage in stages:
        ax.add_collection(_marks(ax, stage, by_stage[stage], radius), autolim=False)
    return [stage for stage in stages if stage != YOU]


def _marks(ax: Any, stage: str, at: list[tuple[float, float]], radius: float) -> PathCollection:
    """Return what `ax.scatter` would, in a fifth of its time."""
    look = look_of(stage)
    shape = shape_of(look.shape)
    marks = PathCollection(
        [shape.path],
        sizes=[radius**2],
        offsets=at,
        offset_transform=ax.transData,
        zorder=3,
        facecolors=look.colour if shape.is_filled else ax.figure.get_facecolor(),
        edgecolors=look.colour,
        linewidths=0 if shape.is_filled else 1.1,
        linestyles=(0, (1, 1)) if shape.is_dotted else "-",
        label=look.words,
        clip_on=False,
    )
    marks.set_transform(IdentityTransform())
    return marks


def draw_legend(ax: Any, stages: list[str], scale: Scale, rows: float, further: bool) -> None:
    """Write the legend below the last row; matplotlib's own takes as long as all the rest."""
    size, line = 8.0, 8.0 * 1.7 / scale.row
    em, edge = size / scale.size, ax.get_xlim()[1]
    x, y = max(1.0, em), rows + 0.4 + line
    for word in [*stages, *[FURTHER] * further]:
        text = look_of(word).words if word != FURTHER else FURTHER
        long = (length_of(text) + 3.2) * em
        if x + long > edge and x > max(1.0, em):
            x, y = max(1.0, em), y + line
        if word == FURTHER:
            dash = LineCollection([[(x - 0.8 * em, y), (x + 0.6 * em, y)]], clip_on=False, **DASHES)
            ax.add_collection(dash, autolim=False)
        else:
            ax.add_collection(_marks(ax, word, [(x, y)], size * 0.42), autolim=False)
        write(ax, x + 0.85 * em, y + 0.36 * size / scale.row, text, size, color=INK)
        x += long


def draw_title(ax: Any, title: str) -> None:
    """Write the title on up to three lines."""
    box = ax.get_window_extent()
    letters = max(int(box.width * 72 / ax.figure.dpi / 12 / 0.55), 12)
    lines = textwrap.wrap(title, letters, break_on_hyphens=False)[:3]
    if len(lines) > 1:  # about as long as each other
        even = textwrap.wrap(title, max(len(title) // len(lines) + 8, 12), break_on_hyphens=False)
        lines = even if len(even) <= len(lines) else lines
    ax.set_title(
        "\n".join(lines),
        loc="left",
        fontsize=12,
        color=INK,
        pad=12 if len(lines) < 3 else 6,
        parse_math=False,
    )


def write(ax: Any, x: float, y: float, text: str, size: float, **look: Any) -> None:
    """Write a text; `look` may say color, weight, rotation, ha as matplotlib does."""
    font = _font_for(size, look.pop("weight", "normal"), has_common_letters(text))
    quick = QuickText(x, y, text, fontproperties=font, transform=ax.transData, **look)
    quick.set_clip_on(False)
    ax.add_artist(quick)


@lru_cache(maxsize=64)
def _font_for(size: float, weight: str, is_simple: bool) -> FontProperties:
    """Return the font of a label; further families only where its letters may need them."""
    there = () if is_simple else set(get_font_names())
    families = ["DejaVu Sans", *(font for font in FURTHER_FONTS if font in there)]
    return FontProperties(family=families, size=size, weight=weight)
