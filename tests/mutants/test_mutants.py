"""A change of a rule that no test looks at is listed; one that a test looks at is not."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.mutants.changes import changes_of
from tests.mutants.reaching import file_of, reaching_tests

ROOT = Path(__file__).parents[2]
AGES = '''"""Say what an age means."""


def is_adult(age):
    return age >= 18


def is_retired(age):
    return age >= 67
'''


@pytest.fixture
def planted(tmp_path):
    """Return the folder of a module of which one rule is tested and one is not."""
    files = {
        "rules/__init__.py": '"""Rules."""\n',
        "rules/ages.py": AGES,
        "rules/words.py": (
            "from rules import ages\n\n\n"
            "def word(age):\n    return 'adult' if ages.is_adult(age) else 'child'\n"
        ),
        "checks/test_ages.py": (
            "from rules.ages import is_adult, is_retired\n\n\n"
            "def test_adult():\n    assert is_adult(18) is True and is_adult(17) is False\n\n\n"
            "def test_retired():\n    assert is_retired(90) is True\n"
        ),
        "checks/test_words.py": (
            "from rules.words import word\n\n\ndef test_word():\n    assert word(18) == 'adult'\n"
        ),
        "checks/test_outside.py": (
            "import subprocess\n\nfrom rules import ages\n\n\ndef test_ages():\n    assert ages\n"
        ),
        "checks/test_other.py": "def test_other():\n    assert 1\n",
        "checks/conftest.py": "import subprocess\n\nCALL = subprocess.run\n",
        "checks/far/conftest.py": "import subprocess\n\nCALL = subprocess.run\n",
        "checks/far/test_far.py": "from rules import ages\n\n\ndef test_far():\n    assert ages\n",
        "pyproject.toml": (
            '[tool.pytest.ini_options]\naddopts = "--import-mode=importlib"\npythonpath = ["."]\n'
        ),
    }
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def mutants(folder, *words):
    path = {"PYTHONPATH": os.pathsep.join((str(folder), str(ROOT)))}
    run = [sys.executable, "-m", "tests.mutants", *words]
    return subprocess.run(
        run,
        cwd=folder,
        env=os.environ | path,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def everything(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_only_changes_of_the_untested_rule_are_listed(planted):
    before = everything(planted)
    done = mutants(planted, "rules/ages.py")
    assert done.stdout.splitlines() == [
        "rules/ages.py:9: return age >= 67 → return age > 67",
        "rules/ages.py:9: return age >= 67 → return age >= 68",
        "rules/ages.py:9: return age >= 67 → return age >= 66",
        "8 of 8 changes tried, 3 noticed by no test.",
    ]
    assert (done.returncode, done.stderr, everything(planted)) == (1, "", before)


def test_nothing_is_listed_once_the_rule_is_tested(planted):
    with (planted / "checks/test_ages.py").open("a", encoding="utf-8") as file:
        file.write(
            "\n\ndef test_the_day_of_retirement():\n"
            "    assert is_retired(67) is True and is_retired(66) is False\n"
        )
    done = mutants(planted, "rules.ages")
    assert (done.returncode, done.stdout) == (0, "8 of 8 changes tried, 0 noticed by no test.\n")


def test_only_the_named_tests_are_run(planted):
    done = mutants(planted, "rules.ages", "--tests", "checks/test_words.py")
    assert done.stdout.count("is_retired") == 0 and done.stdout.count("return age >= 67 →") == 4


def test_a_test_that_fails_by_itself_is_left_out_and_named(planted):
    (planted / "checks/test_broken.py").write_text(
        "from rules import ages\n\n\ndef test_broken():\n    assert ages.is_adult(1)\n"
    )
    done = mutants(planted, "rules.ages")
    assert (
        "left out, it fails when nothing is changed: checks/test_broken.py::test_broken"
        in done.stdout
    )
    assert "3 noticed by no test." in done.stdout


def test_a_loop_without_end_is_noticed(planted):
    (planted / "rules/ages.py").write_text(
        "def forget(ages):\n    while ages:\n        ages.pop()\n"
    )
    (planted / "checks/test_ages.py").write_text(
        "from rules.ages import forget\n\n\n"
        "def test_forget():\n    ages = [18]\n    forget(ages)\n    assert ages == []\n"
    )
    done = mutants(planted, "rules.ages", "--tests", "checks/test_ages.py")
    assert done.stdout == "2 of 2 changes tried, 0 noticed by no test.\n"


def test_a_module_that_is_not_there_is_named(planted):
    done = mutants(planted, "rules.agse")
    assert (done.returncode, done.stdout) == (2, "") and "rules.agse" in done.stderr


def test_a_module_is_named_by_its_dots_or_its_path(planted):
    assert (
        file_of("rules.ages", planted)
        == file_of("rules/ages.py", planted)
        == planted / "rules" / "ages.py"
    )
    assert file_of("rules", planted) == planted / "rules" / "__init__.py"


def test_tests_are_found_by_what_they_import_nearest_first(planted):
    found = reaching_tests(file_of("rules.ages", planted), planted)
    assert {path.name: steps for path, steps in found.items()} == {
        "test_ages.py": 1,
        "test_words.py": 2,
    }


def test_modules_of_this_tree_are_reached():
    for name in ("contacts.due.item", "prep.practice.interview", "state.follow_up.thanks"):
        assert reaching_tests(file_of(f"infoview_lib.{name}", ROOT), ROOT)


@pytest.mark.parametrize(
    ("line", "becomes"),
    [
        (
            "kept = a and b and c",
            {"kept = a and b", "kept = b and c", "kept = a and c", "kept = a or b or c"},
        ),
        ("kept = not a", {"kept = a"}),
        ("kept = a < b", {"kept = a <= b"}),
        ("kept += a", {"kept -= a", "pass"}),
        ("MOST = 2", {"MOST = 3", "MOST = 1"}),
        ("KEYS = ('a', 'b')", {"KEYS = ('a',)", "KEYS = ('b',)"}),
        ("log.append(a)", {"pass", "log.append()"}),
        ("most = max(a, key=b)", {"most = min(a, key=b)", "most = max(a)", "most = max(key=b)"}),
        ("kept = [a for a in b if a]", {"kept = [a for a in b]"}),
        ("kept = a if b else c", {"kept = a if True else c", "kept = a if False else c"}),
        ("def f() -> list[int]: return a", {"return []"}),
        ("def f() -> bool: return a", {"return True", "return False"}),
        ("if a: b = c", {"if True:", "if False:"}),
        ("a: int = f'for {readers} only'", set()),
        ("TITLE = 'Said to readers'", set()),
        ("'''A docstring.'''", set()),
        ("import a", set()),
    ],
)
def test_one_thing_is_changed_at_a_time(line, becomes):
    assert {one.words.split(" → ")[1] for one in changes_of(line, "a.py")} == becomes
