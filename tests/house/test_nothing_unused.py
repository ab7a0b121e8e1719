"""Nothing stands in the house that no page, no command and no documented call uses."""

import ast
import re
from pathlib import Path

from vulture import Vulture

from infoview_lib.widgets.registry import STEPS
from infoview_lib.workbook import Workbook

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "infoview_lib"
KINDS = {"function", "class", "method", "property"}
BEGINNINGS = (
    "infoview_lib",
    "infoview_lib.app.__main__",
    "infoview_lib.workbook",
    "infoview_lib.widgets.declarations",
)
"""Modules that people or programs start from; everything else is imported by one of them."""

CALLED_BY_LIBRARIES = {
    "__getattr__": "Python, for the lazy names",
    "__dir__": "Python, for the lazy names",
    "create_checkpoint": "Jupyter's contents manager",
    "restore_checkpoint": "Jupyter's contents manager",
    "rename_checkpoint": "Jupyter's contents manager",
    "delete_checkpoint": "Jupyter's contents manager",
    "list_checkpoints": "Jupyter's contents manager",
    "get": "tornado",
    "post": "tornado",
    "initialize": "tornado",
    "check_xsrf_cookie": "Jupyter's server, before it hears a request",
    "_render": "Jupyter's login page",
    "start_kernel": "Jupyter's kernel manager",
    "_jupyter_server_extension_points": "Jupyter's server",
    "_load_jupyter_server_extension": "Jupyter's server",
    "_repr_keys": "ipywidgets",
}
"""Names that no line of ours calls → who does."""


def documented():
    """Return the words of the code in README, which a reader may call."""
    text = (ROOT / "README.md").read_text("utf-8")
    code = re.findall(r"```python\n(.*?)```|`([^`\n]+)`", text, re.DOTALL)
    return {word for pair in code for word in re.findall(r"\w+", "".join(pair))}


def used_by_name():
    """Return names that tables and notebooks hold as text."""
    states = {step.state.partition(":")[2] for step in STEPS.values()}
    parts = {part.partition(":")[2] for step in STEPS.values() for _, part in step.given}
    public = {name for name in dir(Workbook) if not name.startswith("_")}
    ours = "".join(path.read_text("utf-8") for path in PACKAGE.rglob("*.py"))
    addresses = re.findall(r"\"infoview_lib\.[\w.]+\.(\w+)\"", ours)
    cells = "".join(path.read_text("utf-8") for path in (ROOT / "notebooks").glob("*.ipynb"))
    return {*states, *parts, *public, *addresses, *re.findall(r"wb\.(\w+)\(", cells)}


def unused(*paths):
    """Return what vulture finds in these files, less what others call, or a table names."""
    eye = Vulture(ignore_decorators=["@action", "@traitlets.*"])
    eye.scavenge([str(path) for path in paths])
    allowed = {*CALLED_BY_LIBRARIES, *documented(), *used_by_name()}
    return sorted(
        f"{Path(one.filename).relative_to(ROOT)}: {one.name}"
        for one in eye.get_unused_code()
        if one.typ in KINDS and one.name not in allowed
    )


def imported(module, modules):
    """Return the modules that a module imports or names in a text, inside of functions too."""
    tree = ast.parse(modules[module].read_text("utf-8"))
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{one.name}" for one in node.names)}
        elif isinstance(node, ast.Import):
            found |= {one.name for one in node.names}
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            word = node.value.partition(":")[0]
            found |= {word, word.rpartition(".")[0], f"infoview_lib.state.{word}"}
            found |= {f"infoview_lib.widgets.{word}"}
    return found & modules.keys()


def test_every_module_is_reached_from_where_people_begin():
    modules = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
        for path in PACKAGE.rglob("*.py")
    }
    reached, ahead = set(), list(BEGINNINGS)
    while ahead:
        one = ahead.pop()
        if one not in reached:
            reached.add(one)
            ahead += imported(one, modules)
    packages = {name for name, path in modules.items() if path.name == "__init__.py"}
    assert sorted(modules.keys() - reached - packages) == []


def test_every_function_and_class_is_used():
    assert unused(PACKAGE) == []


def test_a_function_that_nobody_calls_would_be_seen(tmp_path, monkeypatch):
    monkeypatch.setitem(globals(), "ROOT", tmp_path)
    (tmp_path / "README.md").write_text("```python\nwb.named()\n```\n", "utf-8")
    (tmp_path / "notebooks").mkdir()
    planted = tmp_path / "planted.py"
    planted.write_text("def named(): pass\ndef forgotten(): pass\n", "utf-8")
    assert unused(planted) == ["planted.py: forgotten"]
