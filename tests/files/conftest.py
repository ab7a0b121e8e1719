"""Folders with invented people."""

import zipfile
from datetime import UTC, datetime, timedelta

import pytest

from infoview_lib.files.folder.folder import open_folder


class Clock:
    """Stand still until it is moved."""

    def __init__(self):
        self.now = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)

    def __call__(self):
        return self.now

    def move(self, **by):
        self.now += timedelta(**by)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "My interviews"


@pytest.fixture
def folder(path, clock):
    return open_folder(path, clock=clock)


def logs(path):
    """Return the log files of a folder."""
    return sorted((path / "records").glob("log-*.jsonl"))


def everything(path):
    """Return all bytes of a folder, those inside archives too."""
    found = []
    for file in sorted(path.rglob("*")):
        if file.is_file():
            found.append(file.name.encode() + b"\n" + file.read_bytes())
            if zipfile.is_zipfile(file):
                with zipfile.ZipFile(file) as archive:
                    found += [archive.read(name) for name in archive.namelist()]
    return b"\n".join(found)


def names_in(folder):
    return [one["name"] for one in folder.records("contact")]


@pytest.fixture
def tools():
    """The functions above, for tests."""
    from types import SimpleNamespace

    return SimpleNamespace(logs=logs, everything=everything, names_in=names_in)
