"""What tests need is fetched, or named: never left out in silence."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from tests import __main__ as command
from tests import needs

ROOT = Path(__file__).parent.parent


@pytest.fixture
def bare(tmp_path):
    """The environment of a machine with only Python: no program there, none to fetch."""
    nothing = tmp_path / "nothing"
    nothing.mkdir()
    return os.environ | {
        "PATH": str(nothing),
        "PLAYWRIGHT_BROWSERS_PATH": str(nothing),
        "PLAYWRIGHT_DOWNLOAD_HOST": "http://127.0.0.1:9",
        "npm_config_offline": "true",
        "TMPDIR": str(tmp_path),
    }


def ask(*words, environment):
    return subprocess.run(
        [sys.executable, *words],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def need(here, *ways, name="thing"):
    """Return a need that is here after the `here`-th look."""
    looks = iter(range(9))
    return needs.Need(name, "a thing", lambda: next(looks) >= here, lambda: iter(ways), "No thing.")


def test_on_a_bare_machine_the_rest_runs_and_the_end_is_3(bare):
    shows, opens = (
        "tests/browser/steps/test_drafts_and_undo.py",
        "tests/exchange/test_spreadsheet_program.py",
    )
    words = ["-p", "no:cacheprovider", "tests/test_errors.py", shows, opens]
    done = ask("-m", "tests", *words, environment=bare)
    assert done.returncode == 3, done.stdout + done.stderr
    assert " passed" in done.stdout and " deselected" in done.stdout
    assert " skipped" not in done.stdout and opens not in done.stdout
    browser, office, _ = (one.missing for one in needs.NEEDS)
    assert {browser, office} <= set(done.stdout.splitlines()), done.stdout


@pytest.mark.parametrize("one", needs.NEEDS, ids=lambda one: one.name)
def test_what_is_missing_is_said_in_one_sentence_with_what_to_do(one):
    assert one.missing.count(". ") == 0 and one.missing.endswith("then type the command again.")
    assert one.what in one.missing.replace("Chromium", "the browser Chromium")


@pytest.mark.parametrize(
    ("is_here", "code", "ends_with"),
    [(True, 0, 0), (True, 1, 1), (False, 0, 3), (False, 1, 1), (False, 5, 3), (True, 5, 5)],
)
def test_it_ends_as_the_tests_did_but_never_well_when_something_is_missing(
    monkeypatch, is_here, code, ends_with
):
    monkeypatch.setattr(command, "NEEDS", (need(0 if is_here else 9),))
    monkeypatch.setattr(command.subprocess, "call", lambda words, env: code)
    assert command.main([]) == ends_with


@pytest.mark.parametrize(
    ("words", "here", "chosen", "rest"),
    [
        ([], 0, "not long", command.SIDE_BY_SIDE),
        (["--all"], 0, "", command.SIDE_BY_SIDE),
        (["-v", "-k", "thank"], 0, "not long", [*command.SIDE_BY_SIDE, "-v", "-k", "thank"]),
        (["--all", "-x", "tests/fuzz"], 9, "not thing", ["-x", "tests/fuzz"]),
        (["tests/prep"], 9, "not long and not thing", ["tests/prep"]),
        (
            ["tests/test_needs.py::test_a", "-v"],
            0,
            "not long",
            ["tests/test_needs.py::test_a", "-v"],
        ),
    ],
)
def test_long_tests_run_when_asked_for(monkeypatch, words, here, chosen, rest):
    called = []
    monkeypatch.setattr(command, "NEEDS", (need(here),))
    monkeypatch.setattr(command.subprocess, "call", lambda words, env: called.extend(words) or 0)
    command.main(words)
    assert called == [sys.executable, "-m", "pytest", "-m", chosen, *rest]


def test_what_python_compiled_is_kept_for_the_next_program(monkeypatch):
    given = {}
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    monkeypatch.setattr(command, "NEEDS", ())
    monkeypatch.setattr(command.subprocess, "call", lambda words, env: given.update(env) or 0)
    command.main([])
    assert "PATH" in given and "PYTHONDONTWRITEBYTECODE" not in given


def test_what_is_here_is_not_fetched():
    assert needs.bring(need(0, ("a shop", ["never", "called"])))


def test_ways_are_tried_in_turn_until_one_brings_it(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    says = [sys.executable, "-c", "print('sold out')"]
    assert needs.bring(need(2, ("one shop", says), ("another", says), ("a third", ["never"])))
    said = capsys.readouterr().out
    assert "one shop" in said and "another" in said and "a third" not in said
    [details] = tmp_path.iterdir()
    assert details.read_text("utf-8").strip() == "sold out" and str(details) in said


def test_what_no_way_brings_is_missing(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    nothing = [sys.executable, "-c", ""]
    assert not needs.bring(need(9, ("one shop", nothing), ("another", nothing)))


@pytest.mark.parametrize(
    ("user", "programs", "sources"),
    [
        (0, ["apt-get"], ["this system's packages", "Playwright", "this system's packages"]),
        (0, [], ["Playwright"]),
        (1000, ["apt-get"], ["Playwright"]),
    ],
)
def test_only_root_is_given_packages_of_the_system(monkeypatch, user, programs, sources):
    asked = []
    needs._read_package_lists.cache_clear()
    monkeypatch.setattr(needs, "_run", lambda words: asked.append(words) or "")
    monkeypatch.setattr(needs.shutil, "which", lambda name: name if name in programs else None)
    monkeypatch.setattr(needs.os, "geteuid", lambda: user)
    browser, office, _ = needs.NEEDS
    ways = [*browser.ways(), *office.ways()]
    assert [source for source, _ in ways] == sources
    assert asked == ([["apt-get", "update", "-qq"]] if "apt-get" in ways[0][1] else [])
    assert any("--with-deps" in words for _, words in ways) == (user == 0 and bool(programs))


def test_node_needs_no_node_on_this_computer(bare, tmp_path):
    (tmp_path / "one.test.mjs").write_text(
        'import test from "node:test";\ntest("it runs", () => {});\n', "utf-8"
    )
    words = [needs.NODE, "--test", str(tmp_path / "one.test.mjs")]
    done = subprocess.run(words, env=bare, capture_output=True, text=True, check=False)
    assert done.returncode == 0 and "pass 1" in done.stdout, done.stdout + done.stderr


def test_packages_of_npm_are_fetched_without_node_on_this_computer(monkeypatch, tmp_path):
    """By npm itself, with packages of its own in place of the real ones: no network is needed."""
    versions = needs.npm_versions()
    for name, version in versions.items():
        (tmp_path / name).mkdir()
        about = json.dumps({"name": name, "version": version})
        (tmp_path / name / "package.json").write_text(about, "utf-8")
    monkeypatch.setattr(needs, "NPM_PACKAGES", tmp_path / "place")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("npm_config_offline", "true")
    [(_, words)] = needs.NEEDS[2].ways()
    wanted = [f"{name}@{version}" for name, version in versions.items()]
    options, packages = words[: -len(wanted)], [str(tmp_path / name) for name in versions]
    assert words[-len(wanted) :] == wanted
    assert not needs.has_npm_packages()
    needs._run([*options, "--install-links", *packages])
    assert needs.has_npm_packages()
