"""Write many short labels on a picture quickly.

Measured with matplotlib 3.11: an ordinary `Text` takes 2 ms to draw on a raster, nearly all of it
shaping and rendering each glyph anew, so 300 names take six times as long as the network itself.
Filling cached outlines takes 0.1 ms. Other outputs, and letters outside Latin, Greek and Cyrillic
(which need shaping), go the ordinary way.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from infoview_lib.figures.matplotlib_parts import (
    Affine2D,
    FontProperties,
    LoadFlags,
    Path,
    RendererAgg,
    Text,
    findfont,
    get_font,
    np,
    to_rgba,
)

UNIT = 100  # size at which outlines are kept


class QuickText(Text):
    """Behave as a matplotlib text without mathematics; left to right, anchored at its baseline."""

    def __init__(self, x: float, y: float, text: str, **more: Any) -> None:
        super().__init__(x, y, text, parse_math=False, verticalalignment="baseline", **more)

    def draw(self, renderer: Any) -> None:
        """Fill the outlines on a raster; draw the ordinary way anywhere else."""
        text = self.get_text()
        if not (isinstance(renderer, RendererAgg) and self.get_visible() and is_simple(text)):
            if self.get_visible():
                super().draw(renderer)
            return
        font = font_file(self.get_fontweight())
        path, advance = outline(font, text)
        x, y = self.get_transform().transform(
            (self.convert_xunits(self._x), self.convert_yunits(self._y))
        )
        scale = renderer.points_to_pixels(self.get_fontsize()) / UNIT
        shift = (
            {"left": 0.0, "center": -0.5, "right": -1.0}[self.get_horizontalalignment()]
            * advance
            * scale
        )
        brush = renderer.new_gc()
        brush.set_linewidth(0)
        face = to_rgba(self.get_color())
        place = (
            Affine2D()
            .scale(scale)
            .translate(shift, 0)
            .rotate_deg(self.get_rotation())
            .translate(x, y)
        )
        renderer.draw_path(brush, path, place, face)
        brush.restore()
        self.stale = False


def is_simple(text: str) -> bool:
    """Return whether every letter can be set one after the other, without shaping."""
    return (
        text.isprintable()
        and not any("\u0300" <= c <= "\u036f" for c in text)
        and has_common_letters(text)
    )


def has_common_letters(text: str) -> bool:
    """Return whether the font that comes with matplotlib has every letter."""
    return all(c < "\u0530" or "\u2010" <= c <= "\u2027" for c in text)


@lru_cache(maxsize=8)
def font_file(weight: str | int) -> str:
    """Return the file of the font that comes with matplotlib."""
    return findfont(FontProperties(family="DejaVu Sans", weight=weight))


@lru_cache(maxsize=4096)
def _glyph(file: str, letter: str) -> tuple[Any, Any, float]:
    font = get_font(file)
    font.set_size(UNIT, 72)
    glyph = font.load_char(ord(letter), flags=LoadFlags.NO_HINTING)
    vertices, codes = font.get_path()
    return vertices, codes, glyph.linearHoriAdvance / 65536


@lru_cache(maxsize=4096)
def outline(file: str, text: str) -> tuple[Path, float]:
    """Return the outline of a text at size `UNIT`, with its length."""
    parts, codes, x = [], [], 0.0
    for letter in text:
        vertices, code, advance = _glyph(file, letter)
        if len(vertices):
            parts.append(vertices + (x, 0.0))
            codes.append(code)
        x += advance
    if not parts:
        return Path(np.empty((0, 2))), x
    return Path(np.concatenate(parts), np.concatenate(codes)), x


def length_of(text: str) -> float:
    """Return how long a text is in the font that comes with matplotlib, in em."""
    return outline(font_file("normal"), text)[1] / UNIT
