"""What the README, CONTRIBUTING and the page on data name is there, and works as they say."""

from __future__ import annotations

import importlib.util
import json
import re
import shlex
import shutil
import sys
import tomllib
from argparse import ArgumentParser, _SubParsersAction
from pathlib import Path

import pytest

import infoview_lib
from infoview_lib import Workbook, widgets
from infoview_lib.app.commands.command_line import parser
from tests.classroom.preparing.course_files import course_file
from tests.gallery.readme_pictures import MOST, PICTURES, SHOTS

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "infoview_lib"
DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "data" / "README.md"]
TOPS = [ROOT, PACKAGE, PACKAGE / "widgets", PACKAGE / "widgets" / "assets", ROOT / "data"]
"""Folders from which a document may name a file."""
FOLDERS = ["infoview_lib", "data", "notebooks", "shell", "tests"]
OF_STUDENTS = {
    "course.zip",
    "hand-in.zip",
    "grading.csv",
    "peers.csv",
    "our-questions.csv",
}
"""Files that the program or a person makes."""
BLOCK = re.compile(r"^```\w*\n(.*?)^```", re.DOTALL | re.MULTILINE)
PATH = re.compile(r"(?!\.venv/)[\w.-]+(?:/[\w.<>-]*)+")
FILE = re.compile(r"[\w-]+\.(?:py|md|csv|json|toml|txt|js|css|ipynb)")


def quoted(document: Path) -> list[str]:
    """Return what a document sets in code: between single backticks, and the lines of blocks."""
    text = document.read_text("utf-8")
    lines = [line for block in BLOCK.findall(text) for line in block.splitlines()]
    return [*re.findall(r"`([^`\n]+)`", BLOCK.sub("", text)), *lines]


def all_quoted() -> list[str]:
    return [one for document in DOCUMENTS for one in quoted(document)]


def is_there(path: str) -> bool:
    """Say whether a path leads somewhere; `<room>` is any room, a script needs no ending."""
    pattern = re.sub(r"<\w+>", "*", path).rstrip("/")
    return any(any(top.glob(end)) for top in TOPS for end in (pattern, f"{pattern}.js"))


def names_of_files() -> set[str]:
    inside = (path.name for one in FOLDERS for path in (ROOT / one).rglob("*"))
    return {*inside, *(path.name for path in ROOT.iterdir())}


def options_of(one: ArgumentParser) -> set[str]:
    """Return the options of a command line, those of its commands too."""
    found = set(one._option_string_actions)
    for action in one._actions:
        if isinstance(action, _SubParsersAction):
            for command in action.choices.values():
                found |= options_of(command)
    return found


def modules() -> set[str]:
    """Return what the documents run with `python -m`."""
    return {one for text in all_quoted() for one in re.findall(r"python -m ([\w.]+)", text)}


def source_of(module: str) -> str:
    """Return the text of a module of ours, or of what a package runs."""
    path = ROOT.joinpath(*module.split("."))
    return (path / "__main__.py" if path.is_dir() else path.with_suffix(".py")).read_text("utf-8")


def test_files_and_folders_that_are_named_exist():
    words = {word.rstrip(".,;") for text in all_quoted() for word in text.split()}
    paths = {word for word in words if PATH.fullmatch(word)}
    assert len(paths) > 40
    assert sorted(path for path in paths if not is_there(path)) == []
    files = {word for word in words if FILE.fullmatch(word)} - OF_STUDENTS
    assert sorted(files - names_of_files()) == []


def test_links_between_documents_lead_somewhere():
    for document in DOCUMENTS:
        links = re.findall(r"\]\((?!https:)([^)#]+)", document.read_text("utf-8"))
        assert [link for link in links if not (document.parent / link).exists()] == []


def test_modules_and_tools_that_are_named_can_be_run():
    assert modules() >= {"pytest", "tests.bench", "tests.mutants", "data.job_asks.fit"}
    assert sorted(one for one in modules() if importlib.util.find_spec(one) is None) == []
    tools = {one for text in all_quoted() for one in re.findall(r"\.venv/bin/([\w-]+)", text)}
    beside = str(Path(sys.executable).parent)
    assert sorted(one for one in tools if not shutil.which(one, path=beside)) == []


def test_commands_that_are_named_are_understood(capsys):
    typed = [
        shlex.split(re.split(" [>#]", text)[0])
        for text in all_quoted()
        if re.match(r"infoview( |$)|python3 start\.py(?! test)", text)
    ]
    assert len(typed) > 15
    for words in typed:
        rest = words[1:] if words[0] == "infoview" else words[2:]
        try:
            parser().parse_args(rest)
        except SystemExit:
            pytest.fail(f"{' '.join(words)}: {capsys.readouterr().err}")


def test_options_that_are_named_exist():
    named = {
        one
        for text in all_quoted()
        if not text.startswith(("uv", "pipx")) and "/npm/" not in text
        for one in re.findall(r"(?<!\S)--[a-z-]+", text)
    }
    ours = [module for module in modules() if module.split(".")[0] in FOLDERS]
    known = options_of(parser()) | {
        one
        for module in [*ours, "tests.__main__"]
        for one in re.findall(r"--[a-z-]+", source_of(module))
    }
    assert sorted(named - known) == []


@pytest.mark.parametrize(
    ("heading", "table"),
    [
        ("A good question", "questions.csv"),
        ("A sentence of a message", "messages.csv"),
        ("What the practice partners say", "persona_words.csv"),
    ],
)
def test_the_page_on_data_says_what_each_column_holds(heading, table):
    page = (ROOT / "data" / "README.md").read_text("utf-8")
    section = page.partition(f"## {heading}\n")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| (`[^|]*) \|", section, re.MULTILINE)
    columns = (ROOT / "data" / table).read_text("utf-8").splitlines()[0].split(",")
    assert sorted(re.findall(r"`(\w+)`", " ".join(rows))) == sorted(columns)


def test_the_table_of_the_house_names_every_room():
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    rows = re.findall(r"^\| `infoview_lib/(\w+)/` \|[^|]*\|([^|]*)\|$", text, re.MULTILINE)
    named = {
        folder: set(" ".join(re.findall(r"`([^`]+)`", rooms)).split()) for folder, rooms in rows
    }
    folders = [path for path in PACKAGE.iterdir() if any(path.glob("*.py"))]
    assert set(named) == {path.name for path in folders}
    for path in folders:
        rooms = {one.name for one in path.iterdir() if any(one.glob("*.py"))}
        assert {one for one in named[path.name] if "/" not in one} == rooms, path.name


def test_the_lines_for_scripts_run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("Connections.csv").write_text("Name,City\nCy Wu,Salem\n", "utf-8")
    Path("course.zip").write_bytes(course_file())
    before = Workbook("my-folder")
    person = before.add("contact", name="Dee Ann")
    before.add("interview", contact=person, status="scheduled", starts_at="2026-03-12T14:00-04:00")
    before.table("contact").to_csv("people.csv")
    blocks = re.findall(
        r"^```python\n(.*?)^```", DOCUMENTS[0].read_text("utf-8"), re.DOTALL | re.MULTILINE
    )
    lines = "".join(blocks).splitlines()
    before.add("document", kind="hand_in", part="code", text="bluefox7")
    # The tests do without scipy, which only networkx's own measure asks for.
    exec("\n".join(line for line in lines if "# needs scipy" not in line), given := {})
    names = {one["name"] for one in given["wb"].records("contact")}
    assert names == {"Ana Lopes", "Cy Wu", "Dee Ann"}
    assert Path("network.png").read_bytes()[:4] == b"\x89PNG"
    assert list(Path("out").glob("*.csv")) and list(Path("out").glob("*.ics"))


def test_what_documents_ask_of_a_workbook_it_has():
    asked = {one for text in all_quoted() for one in re.findall(r"\bwb\.(\w+)\(", text)}
    assert {"add", "table", "show"} <= asked
    assert sorted(one for one in asked if not hasattr(Workbook, one)) == []


def test_public_names_agree_with_the_lazy_table_and_the_readme():
    table = (ROOT / "README.md").read_text("utf-8").partition("| name | what it is for |")[2]
    listed = re.findall(r"^\| `(\w+)` \|", table.partition("\n\n")[0], re.MULTILINE)
    assert listed and sorted(listed) == sorted(infoview_lib.__all__) == sorted(infoview_lib._LAZY)
    for name in listed:
        assert getattr(infoview_lib, name).__name__ == name
    exec("from infoview_lib import *", given := {})
    assert set(given) - {"__builtins__"} == set(listed)


def test_the_table_of_widgets_names_each_with_a_trait_it_has():
    readme = (ROOT / "README.md").read_text("utf-8")
    rows = re.findall(r"^\| `(\w+)\(.*\)` \|.*\| `(\w+)` \|$", readme, re.MULTILINE)
    assert sorted(name for name, _ in rows) == sorted(widgets.__all__)
    for name, trait in rows:
        assert trait in getattr(widgets, name).class_traits(sync=True)


def test_one_version_is_said_everywhere():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extension = json.loads((ROOT / "shell/labextension/package.json").read_text("utf-8"))
    assert infoview_lib.__version__ == project["version"] == extension["version"]


def test_the_pictures_of_the_readme_are_there_and_small():
    readme = (ROOT / "README.md").read_text("utf-8")
    shown = {ROOT / path for path in re.findall(r"!\[[^\]]{20,}\]\((\S+)\)", readme)}
    assert shown == {PICTURES / f"{name}.png" for name in SHOTS} == {*PICTURES.iterdir()}
    assert sum(path.stat().st_size for path in shown) < MOST
