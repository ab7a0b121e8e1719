"""Names stay in records, backups, exports: not in pages, not in what Jupyter keeps, not in the terminal."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from infoview_lib import Workbook
from infoview_lib.contacts.records import KINDS, SPECS
from infoview_lib.prep.path import PAGES
from tests.browser.acts import SHOWN, go, open_page, part

CANARY = "Zephyrine Quillfeather"
OURS = ("records", "backups", "exports")
PROGRAMMERS = re.compile(r"kernel|notebook|jupyter|traceback|warning|\bINFO\b|\[[IWEC] |debug", re.IGNORECASE)


@pytest.fixture(scope="module")
def full(tmp_path_factory, serve):
    """Serve a folder with the canary in every text of one record of each kind."""
    folder = tmp_path_factory.mktemp("leaks") / "My Infoview"
    workbook, made = Workbook(folder), {}
    for kind in KINDS:
        made[kind] = workbook.add(kind, **values(kind, made, workbook))
    workbook.change(made["interview"], status="done", starts_at="2026-03-01T10:00+00:00")
    workbook.backup()
    return serve(folder)


def values(kind: str, made: dict[str, str], workbook: Workbook) -> dict[str, str]:
    """Return values for every text and every link of a kind."""
    found = {}
    for name, spec in SPECS[kind].items():
        if name in ("id", "created_at", "updated_at", "deleted_at", "merged_into"):
            continue
        if spec.type in ("text", "long_text"):
            found[name] = f"{CANARY} {name}"
        elif spec.type == "link" and spec.links_to in made and kind != "document":
            found[name] = made[spec.links_to]
    if kind in ("referral", "tie"):
        first, second = ("from", "to") if kind == "referral" else ("a", "b")
        found |= {first: made["contact"], second: workbook.add("contact", name=f"{CANARY} the second")}
    return found


def leaks(folder) -> list[str]:
    """Return every file outside our three folders that holds a part of the canary."""
    found = []
    for path in folder.rglob("*"):
        if path.is_file() and path.relative_to(folder).parts[0] not in OURS:
            data = path.read_bytes()
            if any(part.encode(code) in data for part in CANARY.split() for code in ("utf-8", "utf-16-le")):
                found.append(str(path.relative_to(folder)))
    return found


def save(page, name: str) -> None:
    """Save as a student does, then as a programmer does, with the code shown."""
    page.keyboard.press("Control+s")
    page.get_by_role("button", name="Show code").locator("visible=true").click()
    page.locator(f"{SHOWN} .jp-Notebook").focus()
    with page.expect_response(lambda reply: name in reply.url and reply.request.method == "PUT"):
        page.keyboard.press("Control+s")
    page.get_by_role("button", name="Show code").locator("visible=true").click()


def test_no_name_is_outside_records_backups_exports(window, full):
    folder = full.folder
    open_page(window, full, PAGES[0].file)
    for page in PAGES:
        if page is not PAGES[0]:
            go(window, page.file.removesuffix(".ipynb"))
        assert CANARY in window.locator(f"{SHOWN} .jp-Notebook").evaluate(
            "node => node.textContent + [...node.querySelectorAll('input, textarea')].map(one => one.value)"
        ) or page.key in ("start_here",), page.key
        if page.key == "export_share":
            part(window, "Your log, your backup").get_by_role("button", name="Write the tables").click()
            window.get_by_text("Written to exports", exact=False).wait_for()
        save(window, page.file)
    window.goto("about:blank")
    assert leaks(folder) == []
    assert not list(folder.rglob("history.sqlite")) and not list(folder.rglob(".ipynb_checkpoints"))
    full.stop()
    assert leaks(folder) == []
    said = full.process.stdout.read() + full.said()
    assert CANARY.split()[0] not in said
    assert said == ""


def test_the_terminal_speaks_no_programmers_language(tmp_path, full):
    assert PROGRAMMERS.findall(full.first.partition("/doc/tree/")[0] + full.said()) == []
    for words in (["check"], ["export"], ["backup"], ["--help"]):
        command = [sys.executable, "-m", "infoview_lib.app", *words]
        command += [] if words == ["--help"] else ["--folder", str(full.folder)]
        done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=tmp_path)
        told = (done.stdout + done.stderr).replace(str(full.folder), "")
        assert (
            PROGRAMMERS.findall(
                told.replace("--notebook", "").replace("Notebook 7", "").replace("JupyterLab", "")
            )
            == []
        )
