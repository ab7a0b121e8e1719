"""Begin the server without what takes most of its start and serves no page."""

from __future__ import annotations

import contextlib
import importlib
import os
import sys
from collections.abc import Iterator


def leave_out_rules_for_addresses() -> None:
    """Let the checks of notebooks load without the grammar of international addresses.

    Making its parser took longer than all else at a start (1.8 of 4.0 s with `-X importtime`).
    jsonschema does without where it is not installed, and nothing of Jupyter has such addresses.
    """
    # None says that a module is not to be had (docs of Python, "The module cache").
    sys.modules.setdefault("rfc3987_syntax", None)  # pyright: ignore[reportArgumentType]


def load_jupyterlab() -> None:
    """Load JupyterLab without the question to Node, where there is one, about its settings.

    JupyterLab asks while it is loaded, for half a second, where packages would come from if it
    were built anew; nobody builds it here.
    """
    with _no_programs():
        importlib.import_module("jupyterlab.labapp")


@contextlib.contextmanager
def _no_programs() -> Iterator[None]:
    before = os.environ.get("PATH")
    os.environ["PATH"] = os.devnull  # empty, it would stand for the usual places
    try:
        yield
    finally:
        if before is None:
            del os.environ["PATH"]
        else:
            os.environ["PATH"] = before
