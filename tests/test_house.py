"""Keep the house in order: no way in for text that acts, nothing fetched, modules of one job."""

import ast
import re
from pathlib import Path

import pytest

from infoview_lib.widgets.registry import STEPS
from infoview_lib.widgets.view import script

ROOT = Path(__file__).parents[1]
PYTHON = sorted((ROOT / "infoview_lib").rglob("*.py"))
SCRIPTS = sorted([*(ROOT / "infoview_lib").rglob("*.js"), *(ROOT / "shell").rglob("*.js")])
STYLES = sorted([*(ROOT / "infoview_lib").rglob("*.css"), *(ROOT / "shell").rglob("*.css")])
TEXT_THAT_ACTS_JS = re.compile(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(")
TEXT_THAT_ACTS_PY = re.compile(
    r"\b(HTML|HTMLMath|Markdown|Javascript)\(|\.to_html\(|\.style\.|\beval\(|\bexec\(|pickle|\.query\(|append_display_data"
)
ADDRESS = re.compile(r"https?://(?!www\.w3\.org/)[\w.]+")
MOST_LINES = 300
MOST_LINES_OF_A_SCRIPT = 250


def name(path):
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", SCRIPTS, ids=name)
def test_a_script_puts_text_in_as_text(path):
    assert TEXT_THAT_ACTS_JS.findall(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", PYTHON, ids=name)
def test_python_shows_nothing_a_student_typed_as_markup(path):
    assert TEXT_THAT_ACTS_PY.findall(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", [*SCRIPTS, *STYLES], ids=name)
def test_nothing_in_a_page_points_outside_the_computer(path):
    text = path.read_text(encoding="utf-8")
    assert ADDRESS.findall(text) == [] and "@import" not in text


@pytest.mark.parametrize("path", SCRIPTS, ids=name)
def test_a_script_stays_readable(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= MOST_LINES_OF_A_SCRIPT


@pytest.mark.parametrize("path", PYTHON, ids=name)
def test_a_module_has_one_job_said_in_one_line(path):
    text = path.read_text(encoding="utf-8")
    first = (ast.get_docstring(ast.parse(text)) or "").split("\n")[0]
    assert first.endswith("."), first
    assert len(text.splitlines()) <= MOST_LINES


@pytest.mark.parametrize("path", PYTHON, ids=name)
def test_public_names_have_docstrings(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    kinds = (ast.FunctionDef, ast.ClassDef)
    inside = [n for c in tree.body if isinstance(c, ast.ClassDef) and not c.name.startswith("_") for n in c.body]
    bare = [
        node.name
        for node in [*tree.body, *inside]
        if isinstance(node, kinds) and not node.name.startswith("_") and not ast.get_docstring(node)
    ]
    assert bare == []


@pytest.mark.parametrize("asset", sorted({step.asset for step in STEPS.values()}))
def test_scripts_that_are_joined_for_a_step_name_nothing_twice(asset):
    names = re.findall(r"^(?:export )?(?:async )?(?:function|const|let|class) (\w+)", script(asset), re.MULTILINE)
    assert sorted(set(names)) == sorted(names) and not re.search(r"^import ", script(asset), re.MULTILINE)
