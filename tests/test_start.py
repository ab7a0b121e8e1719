"""start.py on a machine that has only Python."""

from __future__ import annotations

import ast
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import time
import tomllib
from pathlib import Path

import pytest

from tests.wording import says

ROOT = Path(__file__).parent.parent
PARTS = (
    "start.py",
    "constraints.txt",
    "hashes.txt",
    "pyproject.toml",
    "README.md",
    "LICENSE",
    "infoview_lib",
    "shell",
    "notebooks",
    "data",
)


@pytest.fixture
def start():
    """start.py as a module."""
    spec = importlib.util.spec_from_file_location("start", ROOT / "start.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def bare(start, tmp_path, monkeypatch):
    """start.py in a folder where nothing is ready yet, with no uv."""
    for name, value in (
        ("HERE", tmp_path),
        ("VENV", tmp_path / ".venv"),
        ("PYTHON", tmp_path / ".venv/bin/python"),
    ):
        monkeypatch.setattr(start, name, value)
    monkeypatch.setattr(start, "STAMP", tmp_path / ".venv/infoview-ready.txt")
    monkeypatch.setattr(
        start.shutil, "which", lambda name: name if name == sys.executable else None
    )
    return start


def ends_with(start, monkeypatch, said, room=5000):
    monkeypatch.setattr(start, "run", lambda command: (1, said))
    monkeypatch.setattr(start, "room", lambda: room)
    with pytest.raises(SystemExit) as end:
        start.main([])
    found, next_step = str(end.value).strip().split("\n")
    return found, next_step


def test_it_is_short_and_an_old_python_can_read_it():
    text = (ROOT / "start.py").read_text("utf-8")
    assert len(text.splitlines()) < 160
    ast.parse(text, feature_version=(3, 8))


def test_it_uses_the_standard_library_alone():
    tree = ast.parse((ROOT / "start.py").read_text("utf-8"))
    names = {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for alias in node.names
    }
    names |= {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert names <= sys.stdlib_module_names


def test_old_python_is_told_in_two_sentences(start, monkeypatch):
    monkeypatch.setattr(start.sys, "version_info", (3, 8, 18))
    with pytest.raises(SystemExit) as end:
        start.main([])
    found, next_step = str(end.value).splitlines()
    assert says(found, "Python", "too old") and says(
        next_step, "Python 3.11 or newer", "python.org"
    )


def test_missing_venv_is_told_in_two_sentences(bare, monkeypatch):
    found, next_step = ends_with(
        bare, monkeypatch, "The virtual environment was not created: ensurepip is not available"
    )
    assert says(found, "venv is missing", "save in this folder")
    assert "python3-venv" in next_step


def test_full_disk_is_told_in_two_sentences(bare, monkeypatch):
    assert ends_with(bare, monkeypatch, "", room=20)[0] == "The disk is full."
    assert (
        ends_with(bare, monkeypatch, "OSError: [Errno 28] No space left on device")[0]
        == "The disk is full."
    )


@pytest.mark.parametrize(
    "said",
    [
        "Failed to establish a new connection: [Errno -3] Temporary failure in name resolution",
        "error: Request failed\n  Caused by: client error (Connect)\n  Caused by: dns error",
    ],
)
def test_missing_network_is_told_in_two_sentences(bare, monkeypatch, said):
    bare.PYTHON.parent.mkdir(parents=True)
    bare.PYTHON.touch()
    found, next_step = ends_with(bare, monkeypatch, said)
    assert says(found, "can't reach the internet", "first start")
    assert says(next_step, "Connect to a network", "again")


def test_its_tests_run_in_the_place_it_made_with_all_further_words(start, monkeypatch):
    called = []
    monkeypatch.setattr(start, "PYTHON", Path(sys.executable))
    monkeypatch.setattr(start, "ready", lambda testing: testing)
    monkeypatch.setattr(start.subprocess, "call", lambda words, cwd: called.append(words) or 3)
    assert start.main(["test", "--all", "tests/prep"]) == 3
    assert called == [[sys.executable, "-m", "tests", "--all", "tests/prep"]]


def test_constraints_name_exact_versions_and_no_host():
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    assert all("==" in line and "://" not in line and "@" not in line for line in lines)


def test_each_part_that_a_student_fetches_has_its_hashes_and_its_version():
    parts = (ROOT / "hashes.txt").read_text("utf-8").replace("\\\n", "").splitlines()
    pinned = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    assert all("--hash=sha256:" in part and "://" not in part for part in parts)
    assert {part.partition("--hash")[0].strip() for part in parts} <= set(pinned)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["build"]]
    names = {re.split("[<>=; ]", part)[0] for part in parts}
    assert {re.split("[<>=; ]", one)[0].replace("_", "-") for one in wanted} <= names


@pytest.mark.parametrize("testing", [False, True])
def test_only_what_was_tested_is_fetched(bare, monkeypatch, testing):
    ran = []
    bare.PYTHON.parent.mkdir(parents=True)
    monkeypatch.setattr(bare, "run", lambda command: (ran.append(command) or 0, ""))
    monkeypatch.setattr(bare, "stamp", lambda testing: "")
    bare.install(testing)
    if testing:
        assert [command[-4:] for command in ran] == [["-c", "constraints.txt", "-e", ".[test]"]]
        return
    assert ran[0][-3:] == ["--require-hashes", "-r", "hashes.txt"]
    assert ran[1][-4:] == ["--no-deps", "--no-build-isolation", "-e", "."]


def test_the_command_takes_no_code_from_where_it_is_typed(start, monkeypatch):
    called = []
    monkeypatch.setattr(start, "PYTHON", Path(sys.executable))
    monkeypatch.setattr(start, "ready", lambda testing: True)
    monkeypatch.setattr(start.subprocess, "call", lambda words, cwd: called.append(words) or 0)
    start.main(["check"])
    assert called == [[sys.executable, "-P", "-m", "infoview_lib.app", "check"]]


@pytest.mark.long  # fetches and unpacks once more what a student's first start does, 100 MB
def test_first_start_in_a_path_with_spaces_then_a_quick_second_one(tmp_path):
    place = tmp_path / "my class folder"
    place.mkdir()
    for name in PARTS:
        source = ROOT / name
        copy = shutil.copytree if source.is_dir() else shutil.copy
        copy(source, place / name)
    command = [sys.executable, "start.py", "check", "--folder", str(tmp_path / "my records")]
    first = subprocess.run(
        command, cwd=place, capture_output=True, text=True, timeout=500, check=False
    )
    assert first.returncode == 0, first.stdout + first.stderr
    assert first.stdout.splitlines()[0].startswith("1 of 2")
    assert first.stdout.splitlines()[-1] == "Everything is OK."

    venv = place / ".venv" / ("Scripts" if sys.platform == "win32" else "bin")
    direct = [str(venv / "python"), "-m", "infoview_lib.app", "--help"]
    through = [sys.executable, "start.py", "--help"]
    assert (
        "1 of 2"
        not in subprocess.run(through, cwd=place, capture_output=True, text=True, check=True).stdout
    )
    added = min(seconds(through, place) for _ in range(5)) - min(
        seconds(direct, place) for _ in range(5)
    )
    assert added < 0.3


def seconds(command: list[str], place: Path) -> float:
    """Return the processor time of one command, which other work does not stretch."""
    began, cpu = time.perf_counter(), os.times()
    subprocess.run(command, cwd=place, capture_output=True, check=True)
    taken, after = time.perf_counter() - began, os.times()
    used = after.children_user + after.children_system - cpu.children_user - cpu.children_system
    return used or taken  # Windows does not tell
