"""The browser is opened without a secret in its command line."""

from __future__ import annotations

import os
import stat
import webbrowser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from infoview_lib.app import browser_opening as opening

ADDRESS = "http://127.0.0.1:8899/doc/tree/today.ipynb?token=secret&x=1"


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


@pytest.fixture
def opened(monkeypatch):
    """Addresses that the browser was given."""
    given = []
    monkeypatch.setattr(webbrowser, "open", lambda address: given.append(address) or True)
    return given


def file_of(address):
    return Path(unquote(urlsplit(address).path))


def test_the_browser_is_given_a_file_that_leads_to_the_page(home, opened):
    opening.show_opening(opening.write_opening(ADDRESS, 8899))
    (given,) = opened
    assert given.startswith("file://") and "secret" not in given
    assert "token=secret&amp;x=1" in file_of(given).read_text("utf-8")


@pytest.mark.skipif(os.name == "nt", reason="on Windows the home folder is closed as it is")
@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077])
def test_the_file_is_its_owners_alone_and_lies_where_every_browser_may_read(home, opened, mask):
    before = os.umask(mask)
    try:
        opening.show_opening(opening.write_opening(ADDRESS, 8899))
    finally:
        os.umask(before)
    path = file_of(opened[0])
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    inside = path.relative_to(home).parts
    assert not any(part.startswith(".") for part in inside)


def test_each_server_forgets_its_own_file(home, opened):
    opening.show_opening(opening.write_opening(ADDRESS, 8899))
    opening.show_opening(opening.write_opening(ADDRESS, 8900))
    opening.forget_opening(8899)
    assert [file_of(one).exists() for one in opened] == [False, True]
    assert len(list(home.iterdir())) == 1


def test_where_there_is_no_browser_nothing_stays(home, monkeypatch):
    monkeypatch.setattr(webbrowser, "open", lambda address: False)
    opening.show_opening(opening.write_opening(ADDRESS, 8899))
    assert list(home.iterdir()) == []


def test_where_the_home_folder_cannot_be_written_no_browser_is_opened(home, opened, monkeypatch):
    monkeypatch.setenv("HOME", str(home / "gone"))
    opening.show_opening(opening.write_opening(ADDRESS, 8899))
    assert opened == []
