"""A stranger's notebook is trusted by nothing that it says, brings along or is saved as."""

from __future__ import annotations

import datetime
import json

import nbformat
import pytest
from nbformat.sign import NotebookNotary

from infoview_lib.files.folder.folder import open_folder
from infoview_lib.files.folder.notebook_pages import lay_pages, original, page_digest
from tests.hostile_folders.running import Command

OURS, TAKEN, CHANGED = "01_objectives.ipynb", "02_contact_plan.ipynb", "03_outreach.ipynb"
SCRIPT = {
    "output_type": "display_data",
    "data": {"text/html": "<script>document.title = 'taken'</script>"},
    "metadata": {},
}


def strangers_page() -> dict:
    """A page that calls itself ours, and trusted."""
    cell = {
        "cell_type": "code",
        "id": "a",
        "metadata": {"trusted": True},
        "source": "print('taken')",
        "outputs": [SCRIPT],
        "execution_count": 1,
    }
    metadata = {"infoview": {"page": "01", "version": 1}, "trusted": True}
    return {"nbformat": 4, "nbformat_minor": 5, "metadata": metadata, "cells": [cell]}


def with_script(name: str) -> dict:
    """Our page, with a script among what it shows."""
    page = original(name)
    for cell in page["cells"]:
        if cell["cell_type"] == "code":
            cell["outputs"] = [SCRIPT]
    return page


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    """The command on a folder whose maker signed every page, and called each one laid."""
    place = tmp_path_factory.mktemp("pages")
    (place / "home").mkdir()
    folder = place / "My Infoview"
    open_folder(folder)
    lay_pages(folder, datetime.date(2026, 3, 9))
    written = {
        OURS: with_script(OURS),
        TAKEN: strangers_page(),
        CHANGED: strangers_page(),
        "stranger.ipynb": strangers_page(),
    }
    data = folder / ".infoview" / "data"
    data.mkdir()
    notary = NotebookNotary(data_dir=str(data))
    laid = json.loads((folder / ".infoview" / "laid.json").read_text("utf-8"))
    laid[TAKEN] = page_digest(strangers_page())
    for name, page in written.items():
        (folder / name).write_text(json.dumps(page), "utf-8")
        notary.sign(nbformat.from_dict(page))
    notary.store.close()
    (folder / ".infoview" / "laid.json").write_text(json.dumps(laid), "utf-8")
    command = Command(place / "home", folder)
    yield command
    command.stop()


def code_cells(served, name):
    page = json.loads(served.ask(f"/api/contents/{name}")[1])["content"]
    return [cell for cell in page["cells"] if cell["cell_type"] == "code"]


def trusted(served, name):
    return {cell["metadata"]["trusted"] for cell in code_cells(served, name)}


def origin(served, name):
    return json.loads(served.ask("/infoview/origin", {"page": name})[1])


def save(served, name, page):
    """Save as the browser does."""
    import urllib.request

    request = urllib.request.Request(
        f"{served.origin}/api/contents/{name}",
        data=json.dumps({"type": "notebook", "content": page}).encode(),
        headers={"Authorization": f"token {served.token}"},
        method="PUT",
    )
    urllib.request.urlopen(request, timeout=60).close()


def test_our_pages_are_trusted_and_show_nothing_that_was_put_beside_them(served):
    assert trusted(served, OURS) == {True}
    assert [cell["outputs"] for cell in code_cells(served, OURS) if cell["outputs"]] == []
    assert origin(served, OURS) == {"is_original": True, "page": OURS}


def test_a_page_that_the_folder_calls_laid_gives_way_to_ours(served):
    assert trusted(served, TAKEN) == {True}
    assert "taken" not in json.dumps(code_cells(served, TAKEN))


@pytest.mark.parametrize(("name", "page"), [("stranger.ipynb", ""), (CHANGED, CHANGED)])
def test_a_strangers_page_is_not_trusted_however_often_it_is_saved(served, name, page):
    assert trusted(served, name) == {False}
    assert origin(served, name) == {"is_original": False, "page": page}
    for _ in range(2):
        save(served, name, strangers_page())
        assert trusted(served, name) == {False}


def test_what_a_student_changes_on_a_trusted_page_stays_trusted(served):
    page = json.loads(served.ask(f"/api/contents/{OURS}")[1])["content"]
    cells = [cell for cell in page["cells"] if cell["cell_type"] == "code"]
    cells[0]["source"] += "\n1 + 1"
    save(served, OURS, page)
    assert trusted(served, OURS) == {True}
    cells[0]["metadata"]["trusted"] = False
    save(served, OURS, page | {"metadata": page["metadata"] | {"note": "untrusted"}})
    assert trusted(served, OURS) == {False}
