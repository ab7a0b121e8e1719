"""Draw what a class has in common as bars on given matplotlib Axes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from infoview_lib.classroom.class_view.class_tables import ClassPicture
from infoview_lib.classroom.class_view.class_words import divided, finding, sums_in_order
from infoview_lib.figures.marks_and_legend import draw_title, write
from infoview_lib.figures.matplotlib_parts import (
    Axes,
    Figure,
    LineCollection,
    PolyCollection,
    size_in_points,
)
from infoview_lib.figures.palette import INK, SOFT, STRANDS
from infoview_lib.figures.quick_text import length_of
from infoview_lib.prep.counts_and_lists import capital

WIDE, SIZE, ROW = 540.0, 9.0, 16.0  # points: the whole drawing, a letter, one bar with its room
HEAD, GAP, BETWEEN = 22.0, 16.0, 30.0  # points: above the bars, below them, between two columns
THICK = 9.0  # points of a bar


class Panel(NamedTuple):
    """Hold one group of bars: its title, words with numbers, the number as long as the room."""

    title: str
    bars: Sequence[tuple[str, int]]
    whole: int


class Box(NamedTuple):
    """Say where a panel lies, in points from the left and from above."""

    x: float
    y: float
    wide: float


def class_figure(picture: ClassPicture, title: str | None = None) -> Figure:
    """Return a figure with the picture of a class.

    Parameters
    ----------
    picture : ClassPicture
        As `infoview_lib.classroom.class_view.class_tables.class_picture` returns it.
    title : str, optional
        As `draw_class` takes it.

    Returns
    -------
    matplotlib.figure.Figure
        8 inches wide, 1 to 7 high. Without anything to show it holds the title alone.
    """
    above = 0.1 if title == "" else 0.7
    wide, high = WIDE / 72 + 0.3, max(_height(picture) / 72 + above + 0.1, 1.0)
    figure = Figure(figsize=(wide, high), facecolor="white")
    ax = figure.add_axes((0.15 / wide, 0.1 / high, 1 - 0.3 / wide, 1 - (above + 0.1) / high))
    draw_class(picture, ax, title=title)
    return figure


def draw_class(picture: ClassPicture, ax: Axes, *, title: str | None = None) -> Axes:
    """Draw what a class has in common: bars with their words before them, their numbers behind.

    All bars of students have one scale: the whole width is the whole class. Numbers stand beside
    the bars, so nothing is told by color alone.

    Parameters
    ----------
    picture : ClassPicture
        Fewer than five students give a title alone.
    ax : matplotlib.axes.Axes
        What else is drawn on it stays. One unit is one point then, y grows downwards.
    title : str, optional
        Instead of the finding; empty for none.

    Returns
    -------
    matplotlib.axes.Axes
        The Axes drawn on.
    """
    wide, high = size_in_points(ax)
    ax.set_axis_off()
    ax.set_xlim(0, wide)
    ax.set_ylim(high, 0)
    y = 0.0
    for row in _rows(picture):
        side = (wide - BETWEEN) / 2 if len(row) > 1 else wide
        label = max(length_of(words) for panel in row for words, _ in panel.bars) * SIZE
        for number, panel in enumerate(row):
            _draw_panel(ax, panel, Box(number * (side + BETWEEN), y, side), min(label, side / 2))
        y += _height_of(row)
    draw_title(ax, finding(picture) if title is None else title)
    return ax


def _rows(picture: ClassPicture) -> list[list[Panel]]:
    """Return the panels line by line: what all did together, then two tables beside each other."""
    sums = sums_in_order(picture)
    rows = []
    if sums:
        title = f"All {picture.students} students together"
        rows.append(
            [
                Panel(
                    title,
                    [(capital(words), number) for words, number in sums],
                    max(n for _, n in sums),
                )
            ]
        )
    tables = [
        Panel(
            one.title,
            [(capital(cell.words), cell.students or 0) for cell in one.cells],
            picture.students or 1,
        )
        for one in divided(picture)
    ]
    return rows + [tables[start : start + 2] for start in range(0, len(tables), 2)]


def _height(picture: ClassPicture) -> float:
    return sum(_height_of(row) for row in _rows(picture))


def _height_of(row: list[Panel]) -> float:
    return HEAD + ROW * max(len(panel.bars) for panel in row) + GAP


def _draw_panel(ax: Axes, panel: Panel, box: Box, label: float) -> None:
    """Draw the bars of a panel, their words right before the line they start from."""
    start, top = box.x + label + 8, box.y + HEAD
    # Kept free for the numbers, which stand behind the bars.
    behind = 8 + SIZE * max(length_of(str(number)) for _, number in panel.bars)
    longest = max(box.wide - label - 8 - behind, 10)
    write(ax, box.x, box.y + 12, panel.title, SIZE + 1, color=INK, weight="bold")
    bars = []
    for row, (words, number) in enumerate(panel.bars):
        middle, end = top + ROW * (row + 0.5), start + longest * number / max(panel.whole, 1)
        low, high = middle - THICK / 2, middle + THICK / 2
        bars.append([(start, low), (end, low), (end, high), (start, high)])
        write(ax, start - 6, middle + 0.36 * SIZE, words, SIZE, color=SOFT, ha="right")
        write(ax, end + 4, middle + 0.36 * SIZE, str(number), SIZE, color=INK)
    ax.add_collection(
        PolyCollection(bars, facecolors=STRANDS, linewidths=0, zorder=2), autolim=False
    )
    line = [[(start, top), (start, top + ROW * len(panel.bars))]]
    ax.add_collection(LineCollection(line, colors=SOFT, linewidths=0.8, zorder=3), autolim=False)
