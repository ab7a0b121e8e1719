"""Write many short labels on a picture quickly.

An ordinary `Text` shapes and renders each glyph anew on a raster; filling cached outlines does
not (``python -m tests.bench picture`` says how long a picture takes). Other outputs, and letters
outside Latin, Greek and Cyrillic, which need shaping, go the ordinary way.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, TypedDict, Unpack

from infoview_lib.figures.matplotlib_parts import (
    Affine2D,
    FontProperties,
    LoadFlags,
    Numbers,
    Path,
    Point,
    RendererAgg,
    RendererBase,
    Text,
    Transform,
    findfont,
    get_font,
    np,
    to_rgba,
)

UNIT = 100  # size at which outlines are kept
Codes = np.ndarray[tuple[int, ...], np.dtype[np.integer]]  # what joins one corner to the next


class TextLook(TypedDict, total=False):
    """Hold what matplotlib may be told about a short label."""

    color: str
    rotation: float
    rotation_mode: Literal["default", "anchor"]
    ha: Literal["left", "center", "right"]


class QuickText(Text):
    """Behave as a matplotlib text without mathematics; left to right, anchored at its baseline.

    Parameters
    ----------
    at : tuple of float
        Where its baseline begins (or ends, or has its middle, as ``ha`` says).
    text : str
        One line.
    font : FontProperties
    transform : Transform
        From there to the screen.
    **look
        As `matplotlib.text.Text` takes it.
    """

    def __init__(
        self,
        at: Point,
        text: str,
        font: FontProperties,
        transform: Transform,
        **look: Unpack[TextLook],
    ) -> None:
        super().__init__(*at, text, fontproperties=font, parse_math=False, **look)
        self.set(transform=transform, verticalalignment="baseline")

    def draw(self, renderer: RendererBase) -> None:
        """Fill the outlines on a raster; draw the ordinary way anywhere else.

        Parameters
        ----------
        renderer : matplotlib.backend_bases.RendererBase
            What the figure is drawn with.
        """
        text = self.get_text()
        if not (isinstance(renderer, RendererAgg) and self.get_visible() and is_simple(text)):
            if self.get_visible():
                super().draw(renderer)
            return
        path, advance = outline(font_file(self.get_fontweight()), text)
        here = self.get_position()
        at = (float(self.convert_xunits(here[0])), float(self.convert_yunits(here[1])))
        x, y = self.get_transform().transform(at)
        scale = self.get_fontsize() * renderer.dpi / 72 / UNIT
        before = {"left": 0.0, "center": 0.5, "right": 1.0}[self.get_horizontalalignment()]
        place = (
            Affine2D()
            .scale(scale)
            .translate(-before * advance * scale, 0)
            .rotate_deg(self.get_rotation())
            .translate(x, y)
        )
        brush = renderer.new_gc()
        brush.set_linewidth(0)
        renderer.draw_path(brush, path, place, to_rgba(self.get_color()))
        brush.restore()
        self.stale = False


def is_simple(text: str) -> bool:
    """Return whether every letter can be set one after the other, without shaping.

    Parameters
    ----------
    text : str
        One line.

    Returns
    -------
    bool
        True for an empty text.
    """
    return (
        text.isprintable()
        and not any("\u0300" <= c <= "\u036f" for c in text)
        and has_common_letters(text)
    )


def has_common_letters(text: str) -> bool:
    """Return whether the font that comes with matplotlib has every letter.

    Parameters
    ----------
    text : str
        One line.

    Returns
    -------
    bool
        True for an empty text.
    """
    return all(c < "\u0530" or "\u2010" <= c <= "\u2027" for c in text)


@lru_cache(maxsize=8)
def font_file(weight: str | int) -> str:
    """Return the file of the font that comes with matplotlib.

    Parameters
    ----------
    weight : str or int
        As matplotlib says it, such as ``"bold"``.

    Returns
    -------
    str
        Its path.
    """
    return findfont(FontProperties(family="DejaVu Sans", weight=weight))


@lru_cache(maxsize=4096)
def _glyph(file: str, letter: str) -> tuple[Numbers, Codes, float]:
    """Return the corners of a letter, what joins them, how far the next letter stands."""
    font = get_font(file)
    font.set_size(UNIT, 72)
    glyph = font.load_char(ord(letter), flags=LoadFlags.NO_HINTING)
    vertices, codes = font.get_path()
    return vertices, codes, glyph.linearHoriAdvance / 65536


@lru_cache(maxsize=4096)
def outline(file: str, text: str) -> tuple[Path, float]:
    """Return the outline of a text at size `UNIT`, with its length.

    Parameters
    ----------
    file : str
        Of a font, from `font_file`.
    text : str
        Letters for which `is_simple` holds.

    Returns
    -------
    tuple of Path and float
        An empty text has no corners and no length.
    """
    parts: list[Numbers] = []
    codes: list[Codes] = []
    x = 0.0
    for letter in text:
        vertices, code, advance = _glyph(file, letter)
        if len(vertices):
            parts.append(vertices + np.array((x, 0.0)))
            codes.append(code)
        x += advance
    if not parts:
        return Path(np.empty((0, 2))), x
    return Path(np.concatenate(parts), np.concatenate(codes)), x


def length_of(text: str) -> float:
    """Return how long a text is in the font that comes with matplotlib.

    Parameters
    ----------
    text : str
        One line.

    Returns
    -------
    float
        In em; 0 for an empty text.
    """
    return outline(font_file("normal"), text)[1] / UNIT
