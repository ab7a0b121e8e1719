"""Load what the pictures need of matplotlib, or say kindly that it is missing."""

from __future__ import annotations

from infoview_lib.errors import MissingPartError

try:
    import matplotlib as mpl
    import numpy as np
    from matplotlib.backends.backend_agg import RendererAgg
    from matplotlib.collections import LineCollection, PathCollection, PolyCollection
    from matplotlib.colors import to_rgba
    from matplotlib.figure import Figure
    from matplotlib.font_manager import FontProperties, findfont, get_font, get_font_names
    from matplotlib.ft2font import LoadFlags
    from matplotlib.path import Path
    from matplotlib.text import Text
    from matplotlib.transforms import Affine2D, IdentityTransform
except ImportError as error:
    raise MissingPartError(
        "The part that draws pictures, matplotlib, is missing here.",
        "Use the map and its table instead, or set the workbook up again.",
    ) from error

__all__ = [
    "Affine2D",
    "Figure",
    "FontProperties",
    "IdentityTransform",
    "LineCollection",
    "LoadFlags",
    "Path",
    "PathCollection",
    "PolyCollection",
    "RendererAgg",
    "Text",
    "findfont",
    "get_font",
    "get_font_names",
    "mpl",
    "np",
    "to_rgba",
]
