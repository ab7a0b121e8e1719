"""Folders to bring files into."""

import itertools
from datetime import UTC, datetime, timedelta

import pytest

from infoview_lib.files.folder.folder import open_folder


@pytest.fixture
def make_folder(tmp_path):
    """Return a function that opens a new folder whose clock moves on a minute at each look."""
    names = itertools.count(1)

    def make():
        ticks = itertools.count()
        start = datetime(2026, 3, 1, 9, tzinfo=UTC) + timedelta(days=next(names))
        return open_folder(
            tmp_path / f"folder {next(names)}", lambda: start + timedelta(minutes=next(ticks))
        )

    return make


@pytest.fixture
def folder(make_folder):
    return make_folder()


@pytest.fixture
def another_folder(make_folder):
    return make_folder()
