"""Names stay in records, backups, exports: not in pages, in Jupyter or in the terminal."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys

import nbformat
import pytest
from nbclient import NotebookClient
from playwright.sync_api import TimeoutError

from infoview_lib import Workbook
from infoview_lib.app.jupyter_extension import strip_before_save
from infoview_lib.app.server import isolate
from infoview_lib.prep.path import PAGES
from infoview_lib.records.catalog import KINDS
from tests.browser.acts import SHOWN, go, open_page, part
from tests.every_field import every_field

CANARY = "Zephyrine Quillfeather"
OURS = ("records", "backups", "exports")
PROGRAMMERS = re.compile(
    r"kernel|notebook|jupyter|traceback|warning|\bINFO\b|\[[IWEC] |debug", re.IGNORECASE
)


@pytest.fixture(scope="module")
def full(tmp_path_factory, serve):
    """Serve a folder with the canary in every text of one record of each kind."""
    folder = tmp_path_factory.mktemp("leaks") / "My Infoview"
    workbook = Workbook(folder)
    workbook.folder.apply(adds=every_field(CANARY, with_names=True))
    workbook.backup()
    return serve(folder)


def leaks(folder) -> list[str]:
    """Return the files outside our three folders that hold, or are called, a part of the canary."""
    found = []
    for path in folder.rglob("*"):
        inside = path.relative_to(folder)
        is_ours = inside.parts[0] in OURS or path.is_dir()
        if is_named(inside.as_posix().encode()) or (not is_ours and is_named(path.read_bytes())):
            found.append(inside.as_posix())
    return found


def is_named(data: bytes) -> bool:
    """Say whether bytes hold a part of the canary, in any case."""
    return any(
        part.lower().encode(code) in data.lower()
        for part in CANARY.split()
        for code in ("utf-8", "utf-16-le")
    )


KEPT_BY_THE_BROWSER = """async () => {
  const found = {local: {...localStorage}, session: {...sessionStorage}, held: []};
  Object.assign(found, {address: location.href, cookies: document.cookie});
  for (const {name, version} of await indexedDB.databases()) {
    const base = await new Promise((done) => {
      indexedDB.open(name, version).onsuccess = (event) => done(event.target.result);
    });
    for (const part of base.objectStoreNames) {
      const asked = base.transaction(part).objectStore(part).getAll();
      await new Promise((done) => { asked.onsuccess = asked.onerror = done; });
      found.held.push(asked.result);
    }
    base.close();
  }
  for (const name of await caches.keys())
    for (const one of await (await caches.open(name)).keys()) found.held.push(one.url);
  return JSON.stringify(found);
}"""


def save(page, name: str) -> None:
    """Save as a student does, then as a programmer does, with the code shown."""
    page.keyboard.press("Control+s")
    page.get_by_role("button", name="Show code").locator("visible=true").click()
    for _ in range(4):  # keys are lost on a page that is still busy with the save before
        page.locator(f"{SHOWN} .jp-Notebook").focus()
        try:
            with page.expect_response(
                lambda one: name in one.url and one.request.method == "PUT", timeout=20_000
            ):
                page.keyboard.press("Control+s")
            break
        except TimeoutError:
            continue
    else:
        pytest.fail(f"{name} was never saved.")
    page.get_by_role("button", name="Show code").locator("visible=true").click()


@pytest.mark.long
def test_no_name_is_outside_records_backups_exports(window, full):
    folder = full.folder
    open_page(window, full, PAGES[0].file)
    for page in PAGES:
        if page.key == "person":  # no page leads there but a name
            open_page(window, full, page.file)
        elif page is not PAGES[0]:
            go(window, page.file.removesuffix(".ipynb"))
        assert CANARY in window.locator(f"{SHOWN} .jp-Notebook").evaluate(
            "node => node.textContent"
            " + [...node.querySelectorAll('input, textarea')].map(one => one.value)"
        ) or page.key in ("start_here",), page.key
        if page.key == "export_share":
            part(window, "Save your log and a backup").get_by_role(
                "button", name="Save tables"
            ).click()
            window.get_by_text("Saved to exports", exact=False).wait_for()
        save(window, page.file)
    assert not is_named(window.evaluate(KEPT_BY_THE_BROWSER).encode())
    window.evaluate("words => localStorage.setItem('planted', words)", CANARY)
    assert is_named(window.evaluate(KEPT_BY_THE_BROWSER).encode())
    window.goto("about:blank")
    assert leaks(folder) == []
    assert not list(folder.rglob("history.sqlite")) and not list(folder.rglob(".ipynb_checkpoints"))
    full.stop()
    assert leaks(folder) == []
    said = full.process.stdout.read() + full.said()
    assert not is_named(said.encode())
    assert said == ""
    for name, planted in (
        ("a page.ipynb", CANARY.encode()),
        ("log.txt", CANARY.upper().encode("utf-16-le")),
    ):
        (folder / name).write_bytes(planted)
    (folder / "exports" / "quillfeather.csv").touch()
    assert sorted(leaks(folder)) == ["a page.ipynb", "exports/quillfeather.csv", "log.txt"]
    for name in ("a page.ipynb", "log.txt", "exports/quillfeather.csv"):
        (folder / name).unlink()


# The ways in which an ordinary save put names into a notebook, as measured; a name typed in code
# is the typist's own, which is why the cells of our pages cannot be edited.
WAYS = {
    "a table": "wb.table('contact')",
    "a printed line": "print(name)",
    "an error": "raise ValueError(name)",
    "the text of a widget": "import ipywidgets; ipywidgets.HTML(value=name)",
    "a drawing": "from IPython.display import SVG\n"
    "SVG(f'<svg xmlns=\"http://www.w3.org/2000/svg\"><text>{name}</text></svg>')",
    "a plain value": "wb.records('contact')[0]",
}


def ran(folder, ipython):
    """Run a page of ours that puts a name out in every way; return it as Jupyter would save it."""
    cells = [
        f"from infoview_lib import Workbook\nwb = Workbook({str(folder)!r})\n"
        "name = wb.records('contact')[0]['name']"
    ]
    made = nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_code_cell(one) for one in [*cells, *WAYS.values()]]
    )
    made.metadata["infoview"] = {"page": "today", "version": 1}
    client = NotebookClient(made, allow_errors=True, store_widget_state=True, timeout=60)
    client.execute(env={**os.environ, "IPYTHONDIR": str(ipython)})
    return made


def test_a_saved_page_keeps_nothing_of_what_it_showed_in_any_way(tmp_path):
    folder = tmp_path / "My Infoview"
    Workbook(folder).folder.apply(adds=every_field(CANARY, with_names=True))
    made = ran(folder, tmp_path / "ipython")
    shown = dict(zip(WAYS, made.cells[1:], strict=True))
    assert [
        way for way, cell in shown.items() if not is_named(json.dumps(cell.outputs).encode())
    ] == []
    assert is_named(json.dumps(made.metadata.widgets).encode())
    strip_before_save({"type": "notebook", "content": made})
    assert not is_named(nbformat.writes(made).encode())
    assert "widgets" not in made.metadata and not any(cell.outputs for cell in made.cells)


def test_code_that_is_typed_stays_in_no_history(tmp_path, monkeypatch):
    for variable in (
        "JUPYTER_CONFIG_DIR",
        "JUPYTER_DATA_DIR",
        "JUPYTER_RUNTIME_DIR",
        "IPYTHONDIR",
        "INFOVIEW_FOLDER",
        "JUPYTERLAB_SETTINGS_DIR",
        "JUPYTERLAB_WORKSPACES_DIR",
    ):
        monkeypatch.setenv(variable, "")
    isolate(tmp_path)
    typed = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(f"who = {CANARY!r}")])
    for ipython in (os.environ["IPYTHONDIR"], str(tmp_path / "usual")):
        NotebookClient(typed, timeout=60, ipython_hist_file="").execute(
            env={**os.environ, "IPYTHONDIR": ipython}
        )
    named = [
        path.parent.parent.name
        for path in tmp_path.rglob("*")
        if path.is_file() and is_named(path.read_bytes())
    ]
    assert set(named) == {"usual"}  # the check sees a history where there is one


def test_what_our_objects_say_of_themselves_names_nobody(tmp_path):
    workbook = Workbook(tmp_path / "My Infoview")
    workbook.folder.apply(adds=every_field(CANARY, with_names=True))
    cards = tmp_path / "cards.csv"
    cards.write_text(f"Name\n{CANARY}\n", encoding="utf-8")
    told = [
        workbook,
        workbook.folder,
        workbook.folder.book,
        workbook.read(cards),
        workbook.read(cards).preview,
    ]
    told += [workbook.folder.book.of(kind) for kind in KINDS]
    told += [workbook.show(step) for step in ("contacts", "today", "export", "referral_map")]
    told += [one.state for one in told if hasattr(one, "state")]
    assert not is_named("\n".join(map(repr, told)).encode())


def test_the_terminal_speaks_no_programmers_language(tmp_path, full):
    assert PROGRAMMERS.findall(full.first.partition("/doc/tree/")[0] + full.said()) == []
    for words in (["check"], ["export"], ["backup"], ["--help"]):
        command = [sys.executable, "-m", "infoview_lib.app", *words]
        command += [] if words == ["--help"] else ["--folder", str(full.folder)]
        done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=tmp_path)
        told = (done.stdout + done.stderr).replace(str(full.folder), "")
        assert (
            PROGRAMMERS.findall(re.sub("--notebook|Notebook 7|JupyterLab|JupyterHub", "", told))
            == []
        )
