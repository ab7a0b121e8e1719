"""What the program and its tests import is declared, so that no other package has to bring it."""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
OURS = {"infoview_lib", "tests", "data", "start"}
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def plain(name):
    """Return a name of a package as all its spellings are compared."""
    return re.sub("[-_.]+", "-", re.split("[<>=!~; \\[]", name)[0]).lower()


PROGRAM = {plain(one) for one in PROJECT["dependencies"]}
EXTRAS = PROJECT["optional-dependencies"]
TESTS = PROGRAM | {plain(one) for one in EXTRAS["test"]}
COMMANDS = PROGRAM | {plain(one) for one in (*EXTRAS["site"], *EXTRAS["hub"])}


def undeclared(folder, declared):
    """Return what is imported below a folder and declared by none of its packages."""
    imported, brought_by = set(), packages_distributions()
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {one.name.partition(".")[0] for one in node.names}
            elif isinstance(node, ast.ImportFrom) and not node.level:
                imported.add(node.module.partition(".")[0])
    beside = {path.stem for path in folder.rglob("*.py")}
    foreign = imported - sys.stdlib_module_names - OURS - beside
    return {
        name
        for name in foreign
        if not declared & {plain(one) for one in brought_by.get(name, [name])}
    }


@pytest.mark.parametrize(
    ("folder", "declared"), [("infoview_lib", COMMANDS), ("data", TESTS), ("tests", TESTS)]
)
def test_every_package_that_is_imported_is_declared(folder, declared):
    assert undeclared(ROOT / folder, declared) == set()


def test_an_import_that_another_package_brings_along_would_be_seen(tmp_path):
    (tmp_path / "one.py").write_text("def late():\n    import six\n    from os import path\n")
    assert undeclared(tmp_path, PROGRAM) == {"six"}
    assert undeclared(tmp_path, {"six"}) == set()
