"""On somebody's server the Python of our pages is safe and ends; that of others is left alone."""

from __future__ import annotations

import asyncio
import datetime
import json

import pytest

from infoview_lib.app.page_python.beside_others import SESSION_NAME, UNSEEN, PythonsBesideOthers
from infoview_lib.files.folder.notebook_pages import lay_pages
from infoview_lib.host.user_places import user_places
from infoview_lib.workbook import FOLDER_VARIABLE

PAGE = "01_objectives.ipynb"


def ago(time):
    """Say when that was, as Jupyter does."""
    then = datetime.datetime.now(datetime.UTC) - time
    return then.isoformat().replace("+00:00", "Z")


class Manager:
    """Start nothing; remember what was asked."""

    def __init__(self) -> None:
        self.asked, self.ended, self.models = [], [], {}

    async def start_kernel(self, **given):
        self.asked.append(given)
        one = f"python-{len(self.asked)}"
        self.models[one] = {"execution_state": "idle", "connections": 0, "last_activity": ""}
        return one

    def list_kernel_ids(self):
        return [one for one in self.models if one not in self.ended]

    def kernel_model(self, one):
        return self.models[one]

    async def shutdown_kernel(self, one):
        self.ended.append(one)


@pytest.fixture
def laid(folder):
    """A folder with the pages in it."""
    lay_pages(folder, datetime.date(2026, 3, 9))
    return folder


def start(manager, notebook):
    """Ask as Jupyter does for what belongs to a notebook."""
    given = {"path": "there", "env": {"HOME": "/home", SESSION_NAME: str(notebook)}}
    return asyncio.run(manager.start_kernel(**given)), given


def test_a_page_starts_where_nothing_lies_beside_it(laid):
    manager = Manager()
    PythonsBesideOthers(manager)
    _, given = start(manager, laid / PAGE)
    [asked] = manager.asked
    assert asked["path"] is None and asked["cwd"] == str(user_places().work)
    own = {FOLDER_VARIABLE: str(laid), "PYTHONSAFEPATH": "1"}
    assert asked["env"] == given["env"] | own


@pytest.mark.parametrize("kind", ["changed", "other", "elsewhere"])
def test_any_other_notebook_starts_as_it_would_and_is_never_ended(laid, tmp_path, kind):
    manager = Manager()
    pythons = PythonsBesideOthers(manager)
    page = laid / PAGE
    if kind == "changed":
        changed = json.loads(page.read_text("utf-8"))
        changed["cells"][0]["source"] = "mine"
        page.write_text(json.dumps(changed), "utf-8")
    elif kind == "other":
        page = page.rename(laid / "mine.ipynb")
    else:
        page = page.rename(tmp_path / PAGE)
    one, given = start(manager, page)
    assert manager.asked == [given]
    manager.models[one]["last_activity"] = ago(2 * UNSEEN)
    asyncio.run(pythons.end_unseen())
    assert manager.ended == []


@pytest.mark.parametrize(
    ("known", "unseen", "is_ended"),
    [
        ({}, 2 * UNSEEN, True),
        ({"connections": 1}, 2 * UNSEEN, False),
        ({"execution_state": "busy"}, 2 * UNSEEN, False),
        ({}, 0 * UNSEEN, False),
    ],
)
def test_it_ends_minutes_after_its_last_window_was_closed(laid, known, unseen, is_ended):
    manager = Manager()
    pythons = PythonsBesideOthers(manager)
    one, _ = start(manager, laid / PAGE)
    manager.models[one] |= {"last_activity": ago(unseen)} | known
    asyncio.run(pythons.end_unseen())
    assert manager.ended == ([one] if is_ended else [])


def test_one_that_ended_by_itself_is_forgotten(laid):
    manager = Manager()
    pythons = PythonsBesideOthers(manager)
    one, _ = start(manager, laid / PAGE)
    manager.ended.append(one)
    asyncio.run(pythons.end_unseen())
    assert manager.ended == [one]
