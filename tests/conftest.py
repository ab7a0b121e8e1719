"""Fixtures that every layer's tests share."""

from datetime import datetime, timedelta, timezone

import pytest

NOW = datetime(2026, 3, 10, 15, 0, tzinfo=timezone.utc)


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
