"""Which tests one of several processes takes together."""

from __future__ import annotations

from xdist.scheduler import LoadFileScheduling

ONE_LAB = "tests/browser/widgets/"
"""Files that share one JupyterLab in one window, which take longer to start than to test."""


class FilesTogether(LoadFileScheduling):
    """Give a process one file after the other, but those that share a JupyterLab to one of them."""

    def _split_scope(self, nodeid: str) -> str:
        return ONE_LAB if nodeid.startswith(ONE_LAB) else super()._split_scope(nodeid)
