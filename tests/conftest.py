"""Fixtures that every layer's tests share."""

import time
from datetime import UTC, datetime, timedelta

import pytest

NOW = datetime(2026, 3, 10, 15, 0, tzinfo=UTC)


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
        "interview", contact=ana, status="done", starts_at=NOW - timedelta(hours=20), actual_minutes=30
    )
    named = folder.add("referral", **{"from": ana, "to": ben, "interview": talk, "date": "2026-03-09"})
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
        return min(once(run, large) for _ in range(rounds)) / min(once(run, small) for _ in range(rounds))

    return ratio
