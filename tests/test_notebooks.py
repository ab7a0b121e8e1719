"""Read every cell of every page; run each page twice."""

import ast
import json
import os
import re
from itertools import pairwise
from pathlib import Path

import nbformat
import pytest
from jupyter_client.manager import run_kernel
from nbclient import NotebookClient
from nbformat.v4 import new_code_cell

from infoview_lib import Workbook
from infoview_lib.bundled import INSTRUCTOR, notebook_file
from infoview_lib.prep.path import INSTRUCTOR_PAGES, PAGES, page
from infoview_lib.prep.routes import EVERYTHING, route_of
from infoview_lib.widgets.registry import STEPS
from tests.prep.reading_grade import reading_grade

FOLDER = Path(__file__).parents[1] / "notebooks"
NAMES = [page.file for page in (*PAGES, *INSTRUCTOR_PAGES)]
PROGRAMMERS_WORDS = re.compile(
    r"\b(kernel|cell|widget|python|traceback|exception|variable|function|directory|json|string|null"
    r"|boolean|parameter|database|server|module|repository|git|terminal)s?\b",
    re.IGNORECASE,
)


def notebook(name):
    return json.loads(notebook_file(name).read_text(encoding="utf-8"))


def cells(name, kind):
    return [
        "".join(cell["source"]) for cell in notebook(name)["cells"] if cell["cell_type"] == kind
    ]


def test_every_page_of_the_path_has_its_file():
    places = (FOLDER, PAGES), (FOLDER / INSTRUCTOR, INSTRUCTOR_PAGES)
    for folder, expected in places:
        assert sorted(path.name for path in folder.glob("*.ipynb")) == sorted(
            one.file for one in expected
        )


def test_a_cell_has_a_name_that_no_other_page_has():
    ids = [cell["id"] for name in NAMES for cell in notebook(name)["cells"]]
    firsts = [cells(name, "code")[0] for name in NAMES]
    assert len(set(ids)) == len(ids) and len(set(firsts)) == len(firsts)


@pytest.mark.parametrize("name", NAMES)
def test_a_page_holds_no_output_and_nothing_of_its_last_run(name):
    found = notebook(name)
    assert found["metadata"]["infoview"]["page"] == name.removesuffix(".ipynb")
    assert "widgets" not in found["metadata"]
    for cell in found["cells"]:
        assert cell["metadata"]["deletable"] is False and cell["metadata"]["editable"] is False
        if cell["cell_type"] == "code":
            assert cell["outputs"] == [] and cell["execution_count"] is None


@pytest.mark.parametrize("name", NAMES)
def test_prose_leads_and_a_page_has_its_frame(name):
    found = notebook(name)["cells"]
    kinds = [cell["cell_type"] for cell in found]
    assert 12 <= len(found) <= 30
    assert kinds[0] == kinds[-1] == "markdown"
    assert all(before == "markdown" for before, kind in pairwise(kinds) if kind == "code")
    code = cells(name, "code")
    assert 'wb.show("page_top"' in code[0] and 'wb.show("page_end"' in code[-1]
    # `page_end` leads on and back; this link works even where no page starts.
    onward = route_of(EVERYTHING).after(page(name).key)
    last = f"[Next: {onward.title}]({onward.file})" if onward else f"[All pages]({PAGES[0].file})"
    if page(name) in INSTRUCTOR_PAGES:
        last = f"[Student pages](../{PAGES[0].file})"
    assert cells(name, "markdown")[-1] == last


@pytest.mark.parametrize("name", NAMES)
def test_a_code_cell_is_one_call(name):
    for text in cells(name, "code"):
        lines = [line for line in text.splitlines() if line.strip()]
        tree = ast.parse(text)
        assert len(lines) <= 5
        barred = (ast.FunctionDef, ast.For, ast.While, ast.If, ast.Try, ast.Lambda, ast.ListComp)
        assert not [node for node in ast.walk(tree) if isinstance(node, barred)]
        shown = [
            n.args[0].value
            for n in ast.walk(tree)
            if isinstance(n, ast.Call) and ast.unparse(n.func) == "wb.show"
        ]
        assert len(shown) == 1 and shown[0] in STEPS


@pytest.mark.parametrize("name", NAMES)
def test_the_prose_is_plain(name):
    for text in cells(name, "markdown"):
        words = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
        assert not PROGRAMMERS_WORDS.search(words), text
        prose = " ".join(
            line.lstrip("#-*> ") for line in words.splitlines() if not line.startswith("#")
        )
        if len(prose.split()) > 25:
            assert reading_grade(prose.replace("*", "")) <= 9, (
                round(reading_grade(prose), 1),
                text,
            )


@pytest.mark.parametrize("name", NAMES)
def test_at_most_two_sentences_stand_before_a_control(name):
    before = ""
    for cell in nbformat.read(notebook_file(name), as_version=4).cells:
        if cell.cell_type == "markdown":
            unfolded = re.sub(r"<details>.*?</details>", "", cell.source, flags=re.S)
            before = re.sub(r"(?m)^#.*$", "", unfolded).strip()
        else:
            assert len(re.findall(r"[.!?][”\"*)]*(?=\s|$)", before)) <= 2, before
            before = ""


@pytest.mark.parametrize("name", NAMES)
def test_links_between_pages_lead_somewhere(name):
    for text in cells(name, "markdown"):
        for target in re.findall(r"\]\(([^)]*)\)", text):
            there = notebook_file(name).parent / target
            assert there.is_file() or target.startswith("#"), target


@pytest.fixture(scope="module")
def running(tmp_path_factory):
    """Return a folder with records, and the one running Python of its pages."""
    home = tmp_path_factory.mktemp("pages") / "My Infoview"
    wb = Workbook(home)
    ana = wb.add("contact", name="Quixotica Zebedee")
    talk = wb.add("interview", contact=ana, status="done", starts_at="2026-03-09T10:00+00:00")
    wb.add("answer", interview=talk, topic="Hours", text="Calm", stance="positive")
    environment = os.environ | {"INFOVIEW_FOLDER": str(home)}
    with run_kernel(kernel_name="python3", env=environment) as client:
        yield home, client.parent


@pytest.mark.parametrize("name", NAMES)
def test_running_a_page_twice_changes_no_record(name, running):
    home, python = running
    before = Workbook(home).folder.entries()
    page = nbformat.read(notebook_file(name), as_version=4)
    page.cells.insert(0, new_code_cell("%reset -f"))  # no name is left by the page before
    client = NotebookClient(page, km=python, timeout=120, store_widget_state=False)
    with client.setup_kernel():
        for _ in range(2):
            for place, cell in enumerate(page.cells):
                client.execute_cell(cell, place)
    outputs = json.dumps([cell.get("outputs", []) for cell in page.cells])
    assert "Quixotica" not in outputs and "Traceback" not in outputs
    assert outputs.count("widget-view+json") == len(cells(name, "code"))
    assert Workbook(home).folder.entries() == before
