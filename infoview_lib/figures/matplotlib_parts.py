"""Load what the pictures need of matplotlib, or say kindly that it is missing."""

from __future__ import annotations

from infoview_lib.errors import MissingPartError

try:
    import matplotlib as mpl
    import numpy as np
    from matplotlib.axes import Axes
    from matplotlib.backend_bases import RendererBase
    from matplotlib.backends.backend_agg import RendererAgg
    from matplotlib.backends.backend_pdf import PdfPages
    from matplotlib.collections import Collection, LineCollection, PathCollection, PolyCollection
    from matplotlib.colors import to_rgba
    from matplotlib.figure import Figure, SubFigure
    from matplotlib.font_manager import FontProperties, findfont, get_font, get_font_names
    from matplotlib.ft2font import LoadFlags
    from matplotlib.patches import Rectangle
    from matplotlib.path import Path
    from matplotlib.text import Text
    from matplotlib.transforms import Affine2D, IdentityTransform, Transform
except ImportError as error:
    raise MissingPartError(
        "The part that draws pictures, matplotlib, is missing here.",
        "Use the map or its table instead, or install Infoview again.",
    ) from error

Numbers = np.ndarray[tuple[int, ...], np.dtype[np.float64]]
Point = tuple[float, float]


def size_in_points(ax: Axes) -> Point:
    """Return how wide and how high the drawing area of Axes is.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
        As laid out now.

    Returns
    -------
    tuple of float
        In points, of which 72 are an inch.
    """
    box, dpi = ax.get_window_extent(), ax.figure.dpi
    return box.width * 72 / dpi, box.height * 72 / dpi


def ground_of(ax: Axes) -> tuple[float, float, float, float]:
    """Return the color that lies behind a drawing, for what should look cut out.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
        What to draw on.

    Returns
    -------
    tuple of float
        Red, green, blue, how opaque, each 0 to 1.
    """
    return to_rgba(ax.figure.get_facecolor())


__all__ = [
    "Affine2D",
    "Axes",
    "Collection",
    "Figure",
    "FontProperties",
    "IdentityTransform",
    "LineCollection",
    "LoadFlags",
    "Numbers",
    "Path",
    "PathCollection",
    "PdfPages",
    "Point",
    "PolyCollection",
    "Rectangle",
    "RendererAgg",
    "RendererBase",
    "SubFigure",
    "Text",
    "Transform",
    "findfont",
    "get_font",
    "get_font_names",
    "ground_of",
    "mpl",
    "np",
    "size_in_points",
    "to_rgba",
]
