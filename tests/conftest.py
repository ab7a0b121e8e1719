"""Fixtures that every layer's tests share."""

import time
from datetime import UTC, datetime, timedelta

import pytest

SLOW_FIRST = (
    "tests/browser/test_journeys.py",
    "tests/test_start.py",
    "tests/browser/test_nothing_leaks.py",
    "tests/browser/test_every_page.py",
    "tests/browser/test_pages_open.py",
    "tests/browser/test_shell.py",
    "tests/browser/test_keyboard.py",
    "tests/exchange/test_spreadsheet_program.py",
    "tests/test_notebooks.py",
    "tests/exchange/test_hostile_files.py",
    "tests/fuzz",
    "tests/browser",
)
"""Files and folders that take longest, longest first; `--durations` tells."""
NOW = datetime(2026, 3, 10, 15, 0, tzinfo=UTC)


def pytest_collection_modifyitems(items):
    """Begin with the slowest files, so that no worker is left with one of them at the end."""
    items.sort(
        key=lambda one: next(
            (n for n, slow in enumerate(SLOW_FIRST) if one.nodeid.startswith(slow)), 99
        )
    )


@pytest.fixture
def folder(tmp_path):
    """An empty student's folder, in a path with a space."""
    from infoview_lib.files.folder import open_folder

    return open_folder(tmp_path / "My Infoview")


@pytest.fixture
def talked(folder):
    """A folder in which one talk was held yesterday; ids by role."""
    ana = folder.add("contact", name="Ana Lopes", organization="Riverbend Clinic")
    ben = folder.add("contact", name="Ben Okoro")
    talk = folder.add(
        "interview",
        contact=ana,
        status="done",
        starts_at=NOW - timedelta(hours=20),
        actual_minutes=30,
    )
    named = folder.add(
        "referral", **{"from": ana, "to": ben, "interview": talk, "date": "2026-03-09"}
    )
    return {"folder": folder, "ana": ana, "ben": ben, "talk": talk, "named": named}


@pytest.fixture
def growth():
    """Compare two sizes in one run: ``growth(run, small, large)`` is the ratio of their processor times.

    A ratio holds on a slow or busy machine, where seconds do not.
    """

    def once(run, size):
        began = time.process_time()
        run(size)
        return time.process_time() - began

    def ratio(run, small, large, rounds=3):
        run(small)
        return min(once(run, large) for _ in range(rounds)) / min(
            once(run, small) for _ in range(rounds)
        )

    return ratio
