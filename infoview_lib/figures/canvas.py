"""Load matplotlib, or say kindly that it is missing."""

from __future__ import annotations

from infoview_lib.errors import MissingPartError

try:
    import matplotlib as mpl
    import numpy as np
    from matplotlib.collections import LineCollection, PathCollection, PolyCollection
    from matplotlib.figure import Figure
except ImportError as error:
    raise MissingPartError(
        "The part that draws pictures, matplotlib, is missing here.",
        "Use the map and its table instead, or set the workbook up again.",
    ) from error

__all__ = ["Figure", "LineCollection", "PathCollection", "PolyCollection", "mpl", "np"]
