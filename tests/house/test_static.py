"""The linter, the formatter, the layers, and the types of Python and of scripts."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

from tests import needs

ROOT = Path(__file__).parents[2]
RUFF = [sys.executable, "-m", "ruff"]
LAYERS = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as go; go()"]
TYPES = [sys.executable, "-m", "basedpyright", "--pythonpath", sys.executable]


def finds_nothing(command, place=ROOT):
    done = subprocess.run(command, cwd=place, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def finds(command, place, rules):
    done = subprocess.run(command, cwd=place, capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stdout + done.stderr
    assert [rule for rule in rules if rule not in done.stdout] == [], done.stdout
    return done.stdout


def test_the_linter_finds_nothing():
    finds_nothing([*RUFF, "check", "--output-format", "concise"])


def test_the_formatter_would_change_nothing():
    finds_nothing([*RUFF, "format", "--check"])


def test_imports_point_down():
    finds_nothing(LAYERS)


def test_types_of_python_agree():
    finds_nothing(TYPES)


def test_types_of_scripts_agree(npm):
    finds_nothing([*needs.tsc(), "--project", "."])


def test_scripts_are_formatted(npm):
    places = ["infoview_lib/**/*.{js,ts}", "shell/**/*.js", "tests/**/*.js"]
    finds_nothing([*needs.prettier(), "--check", *places])


def test_the_linter_sees_what_is_long_or_unused_or_takes_too_much(tmp_path):
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    many = f"import os\n\n\ndef many(a, b, c, d, e, f):\n    return a  # {'x' * 100}\n"
    (tmp_path / "planted.py").write_text(many, "utf-8")
    finds([*RUFF, "check", "--no-cache"], tmp_path, ["E501", "F401", "PLR0913"])


def test_where_types_are_strict_a_missing_one_is_seen(tmp_path):
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    (tmp_path / "start.py").touch()
    for room in ("infoview_lib/contacts", "infoview_lib/exchange"):
        (tmp_path / room).mkdir(parents=True)
        (tmp_path / room / "planted.py").write_text("def same(one):\n    return one\n", "utf-8")
    found = finds(TYPES, tmp_path, ["contacts/planted.py:1:10", "reportMissingParameterType"])
    assert "exchange" not in found


def test_a_wrong_type_in_a_script_is_seen(npm, tmp_path):
    options = json.loads((ROOT / "tsconfig.json").read_text("utf-8"))["compilerOptions"]
    (tmp_path / "tsconfig.json").write_text(json.dumps({"compilerOptions": options}), "utf-8")
    wrong = "export const one = (/** @type {string} */ a, b) => a.lenght + b;\n"
    (tmp_path / "planted.js").write_text(wrong, "utf-8")
    finds([*needs.tsc(), "--project", "."], tmp_path, ["TS2551", "TS7006"])
