"""Know which cell runs and which window asks, as the Python of a page tells it.

IPython's own tells it itself; the one in a browser leaves that to the kernel behind it.
"""

from __future__ import annotations

import sys
from typing import Any


def cell() -> str:
    """Return the id of the cell that runs, which no other page has; empty outside of Jupyter."""
    return _message().get("metadata", {}).get("cellId", "")


def window() -> str:
    """Return what tells apart the windows that use this Python; empty outside of Jupyter.

    What a page asks comes from its window; a cell that runs has a name of its page's own.
    """
    return _message().get("header", {}).get("session", "")


def _message() -> dict[str, Any]:
    """Return the message that is answered now."""
    loaded = sys.modules.get("IPython.core.getipython")
    shell = loaded and loaded.get_ipython()
    for one in (shell, getattr(shell, "kernel", None)):
        parent_of = getattr(one, "get_parent", None)
        if parent_of:
            return parent_of() or {}
    return {}
