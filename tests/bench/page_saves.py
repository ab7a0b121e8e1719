"""Measure a save as a page meets it: asked of a step, answered, shown by the steps of the page.

In this process, with the real steps, their widgets and a real folder; what a kernel would send is
made ready to be sent. The page says that the step that is asked and those before and after it are
in view, and the others further up or down. A bare append with fsync on the same disk is measured in
turns with it.
"""

from __future__ import annotations

import asyncio
import json
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import quantiles
from typing import Any, NamedTuple
from unittest import mock

import comm.base_comm

from infoview_lib.bundled import notebooks_folder
from infoview_lib.records.catalog import id_from
from infoview_lib.state.lag import LAG, Sight
from tests.bench.long_log import TOPICS, fill_long

PEOPLE, PAIRS = 5_000, 20
FIRST = 3
"""Saves that are not counted: they load what is used once, make the log, the backup of the day."""


def _field(kind: str, name: str, each: int = 1) -> Callable[[int], dict[str, Any]]:
    return lambda n: {
        "id": id_from(kind, each * n),
        "name": name,
        "value": f"Words {time.time_ns()}",
    }


PAGES: dict[str, tuple[str, str, Callable[[int], dict[str, Any]]]] = {
    "02_contact_plan": ("contacts", "change", _field("contact", "city")),
    "03_outreach": ("interviews", "change", _field("interview", "place")),
    "04_questions": ("question_plan", "set", _field("plan_item", "wording", len(TOPICS))),
    "05_interview_day": ("interviews", "change", _field("interview", "place")),
    "today": ("whole_log", "change", _field("contact", "city")),
}
"""Page → the step that is asked to save, its action, the values of each turn."""


answers: list[tuple[float, dict[str, Any]]] = []
"""When each answer of the last save left, with what it says."""


class HeardComm(comm.base_comm.BaseComm):
    """Make ready what would be sent, and keep when answers leave."""

    def publish_msg(self, msg_type: str, data: Any = None, **_: Any) -> None:
        """Take in one message."""
        json.dumps(data)
        if data and data.get("method") == "custom" and "reply" in data["content"]:
            answers.append((time.perf_counter(), data["content"]["reply"]))


class Turn(NamedTuple):
    """Hold what one save took, in milliseconds.

    That is until it was answered, until the steps in view were shown, and all steps: these wait
    until nothing was changed for a moment. `bare` is an append with fsync just before it.
    """

    bare: float
    answered: float
    in_view: float
    shown: float


def page_saves(page: str, people: int = PEOPLE, pairs: int = PAIRS) -> list[Turn]:
    """Save on an open page and append bare in turns.

    Parameters
    ----------
    page : str
        A key of `PAGES`.
    people : int
        How many contacts the folder has, with all about them.
    pairs : int
        How many saves are counted.
    """
    from infoview_lib.workbook import Workbook

    with tempfile.TemporaryDirectory() as top:
        wb = Workbook(Path(top) / "folder")
        fill_long(wb.folder, people)
        with mock.patch("comm.create_comm", HeardComm):
            views = {step: wb.show(step, **options) for step, options in steps_of(page)}
            return asyncio.run(_turns(page, views, Path(top) / "bare", people, pairs))


EVERY = 0.1
"""Seconds from an answer to the next save, while other pages are opened."""


def saves_beside_opening(people: int = PEOPLE) -> list[tuple[float, float]]:
    """Save again and again while all pages are opened for the first time, one after the other.

    That is what a page does for the next one. The Python of all pages runs one cell at a time, so
    a save that is pressed meanwhile waits until the cell has run.

    Parameters
    ----------
    people : int
        How many contacts the folder has, with all about them.

    Returns
    -------
    list of (float, float)
        For each save a bare append with fsync just after it, and the time from the press to the
        answer, in milliseconds.
    """
    from infoview_lib.workbook import Workbook

    with tempfile.TemporaryDirectory() as top:
        wb = Workbook(Path(top) / "folder")
        fill_long(wb.folder, people)
        with mock.patch("comm.create_comm", HeardComm):
            return asyncio.run(_beside_opening(wb, Path(top) / "bare"))


async def _beside_opening(wb: Any, bare: Path) -> list[tuple[float, float]]:
    from infoview_lib.widgets.view import view_of

    asked = view_of("contacts", wb.folder)  # of a page that stays open
    found: list[tuple[float, float]] = []
    values = _field("contact", "city")
    asked._hear(asked, {"sight": Sight.IN_VIEW, "by": "window"}, [])
    handle = os.open(bare, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    pressed = time.perf_counter() + EVERY
    for page in PAGES:
        for step, options in steps_of(page):
            view = wb.show(step, **options)
            view._hear(view, {"sight": Sight.PAGE_HIDDEN, "by": "window"}, [])
            if pressed < time.perf_counter():
                answers.clear()
                content = {"n": "1", "do": "change", "values": values(len(found))}
                asked._hear(asked, content, [])
                answered = (answers[0][0] - pressed) * 1e3
                began = time.perf_counter()
                os.write(handle, b"x" * 160 + b"\n")
                os.fsync(handle)
                found.append((_since(began), answered))
                pressed = time.perf_counter() + EVERY
            await asyncio.sleep(0)
    os.close(handle)
    return found


def steps_of(page: str) -> list[tuple[str, dict[str, Any]]]:
    """Return the steps of a page with their options, in the order of its notebook."""
    cells = json.loads((notebooks_folder() / f"{page}.ipynb").read_text("utf-8"))["cells"]
    lines = [line for one in cells if one["cell_type"] == "code" for line in one["source"]]
    found: list[tuple[str, dict[str, Any]]] = []
    shown = mock.Mock(show=lambda step, **options: found.append((step, options)))
    for line in lines:
        if line.startswith("wb.show("):
            exec(line, {"wb": shown})
    return found


async def _turns(
    page: str, views: dict[str, Any], bare: Path, people: int, pairs: int
) -> list[Turn]:
    step, do, values = PAGES[page]
    place = list(views).index(step)
    near = list(views.values())[max(0, place - 1) : place + 2]
    for view in views.values():
        sight = Sight.IN_VIEW if view in near else Sight.ON_PAGE
        view._hear(view, {"sight": sight, "by": "window"}, [])
    line, found = b"x" * 160 + b"\n", []
    handle = os.open(bare, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    try:
        for turn in range(FIRST + pairs):
            began = time.perf_counter()
            os.write(handle, line)
            os.fsync(handle)
            bare_ms = _since(began)
            save = await _save(views[step], do, values(4 * turn % people), near)
            found.append(Turn(bare_ms, *save))
    finally:
        os.close(handle)
    return found[FIRST:]


async def _save(
    view: Any, do: str, values: dict[str, Any], near: list[Any]
) -> tuple[float, float, float]:
    answers.clear()
    began = time.perf_counter()
    view._hear(view, {"n": "1", "do": do, "values": values}, [])
    while any(one.state.is_behind for one in near):
        await asyncio.sleep(0)
    in_view = _since(began)
    while LAG.is_behind:
        await asyncio.sleep(0)
    shown = _since(began)
    (answered, reply), *_ = answers
    if not reply["ok"]:
        raise RuntimeError(f"{view.step} refused to {do}: {reply}")
    return (answered - began) * 1e3, in_view, shown


def _since(began: float) -> float:
    return (time.perf_counter() - began) * 1e3


def p95(found: list[float]) -> float:
    """Return what nineteen of twenty stay below."""
    return quantiles(found, n=20, method="inclusive")[18]
