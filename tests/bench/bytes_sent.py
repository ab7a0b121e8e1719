"""Count the bytes that each page sends when it is opened: of the sample student, of a long log."""

from __future__ import annotations

import json
import tempfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest import mock

from infoview_lib.bundled import notebook_names, notebooks_folder
from tests.bench.long_log import PEOPLE, fill_long

MOST = 150_000
"""Bytes that opening a page may send, scripts included: for the sample student and a long log."""


@dataclass(slots=True)
class Sent:
    """Count what was sent, in bytes.

    Attributes
    ----------
    scripts : int
        Packed scripts and styles, with the loader of each step.
    steps : dict of str to int
        What each step shows, by its name.
    rest : int
        Models without a step: how they are laid out.
    messages : int
        How many messages there were.
    """

    scripts: int = 0
    steps: dict[str, int] = field(default_factory=dict)
    rest: int = 0
    messages: int = 0

    @property
    def all(self) -> int:
        """Everything that was sent."""
        return self.scripts + sum(self.steps.values()) + self.rest

    def add(self, message: dict[str, Any], buffers: list[Any]) -> None:
        """Count one message.

        Parameters
        ----------
        message : dict
            What goes as JSON.
        buffers : list of bytes-like
            What goes beside it.
        """
        self.messages += 1
        size = _size(message) + sum(memoryview(one).nbytes for one in buffers)
        data = message.get("data", {})
        state = data.get("state", {})
        if "_esm" in state:
            loader, step = _size(state["_esm"]), _step_of(data, buffers)
            self.scripts += loader
            self.steps[step] = self.steps.get(step, 0) + size - loader
        elif buffers:
            self.scripts += size
        else:
            self.rest += size


def _step_of(data: dict[str, Any], buffers: list[Any]) -> str:
    """Return the name of a step, which may travel deflated."""
    beside = dict(zip(map(tuple, data["buffer_paths"]), buffers, strict=True))
    about = beside.get(("about", "deflated"))
    return (json.loads(zlib.decompress(about)) if about else data["state"]["about"])["step"]


def _size(value: Any) -> int:
    return len(json.dumps(value, ensure_ascii=False).encode())


@contextmanager
def count_bytes() -> Iterator[Sent]:
    """Count every comm message, as it would go over the wire."""
    import comm

    from infoview_lib.widgets import runtime

    sent = Sent()

    class Counted(comm.base_comm.BaseComm):
        def publish_msg(
            self,
            msg_type: str,
            data: Any = None,
            metadata: Any = None,
            buffers: Any = None,
            **keys: Any,
        ) -> None:
            if msg_type != "comm_close":
                message = {"type": msg_type, "data": data, "metadata": metadata, **keys}
                sent.add(message, buffers or [])

    # A fresh kernel has no scripts yet.
    with mock.patch("comm.create_comm", Counted), mock.patch.dict(runtime._held, clear=True):
        yield sent


def pages_sent(more: int = 0) -> dict[str, Sent]:
    """Return what each page sends, each opened in a fresh kernel, by its notebook.

    Parameters
    ----------
    more : int
        People besides those of the sample student, with all about them.
    """
    from infoview_lib.files.folder.folder import open_folder
    from infoview_lib.workbook import Workbook

    with tempfile.TemporaryDirectory() as place:
        folder = open_folder(Path(place) / "demo", demo=True)
        Workbook(folder.path).fill_demo()
        folder.refresh()
        if more:
            fill_long(folder, more)
        wb = Workbook(folder.path)
        return {name: _page_sent(name, wb) for name in notebook_names()}


def _page_sent(name: str, wb: Any) -> Sent:
    cells = json.loads((notebooks_folder() / name).read_text("utf-8"))["cells"]
    code = ["".join(one["source"]) for one in cells if one["cell_type"] == "code"]
    calls = [line for one in code for line in one.splitlines() if line.startswith("wb.show(")]
    with count_bytes() as sent:
        for call in calls:
            exec(call, {"wb": wb})
    return sent


if __name__ == "__main__":
    for more in (0, PEOPLE):
        print(f"The sample student with {more:,} more people:")
        for page, found in pages_sent(more).items():
            largest = sorted(found.steps.items(), key=lambda one: -one[1])[:3]
            print(f"{page}: {found.all:,} bytes, scripts {found.scripts:,}; {largest}")
