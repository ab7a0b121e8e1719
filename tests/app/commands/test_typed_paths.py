"""Which folder or file a command is about."""

from argparse import Namespace

import pytest

from infoview_lib.app.commands.typed_paths import DEMO_FOLDER, file_named, folder_of, path_of
from infoview_lib.errors import FolderError
from infoview_lib.workbook import FOLDER_VARIABLE


@pytest.fixture(autouse=True)
def home(monkeypatch, tmp_path):
    monkeypatch.setattr("pathlib.Path.home", lambda: tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.delenv(FOLDER_VARIABLE, raising=False)
    return tmp_path


def folder(named="", demo=False):
    return folder_of(Namespace(folder=named, demo=demo))


def test_a_folder_is_the_one_named_then_that_of_the_variable_then_the_usual_one(home, monkeypatch):
    assert folder() == home / "Infoview"
    monkeypatch.setenv(FOLDER_VARIABLE, str(home / "mine"))
    assert folder() == (home / "mine").resolve()
    assert folder(str(home / "other")) == (home / "other").resolve()


def test_the_demo_has_a_folder_of_its_own_whatever_the_variable_says(home, monkeypatch):
    monkeypatch.setenv(FOLDER_VARIABLE, str(home / "mine"))
    assert folder(demo=True) == home / DEMO_FOLDER


def test_the_home_folder_may_be_written_short(home):
    assert path_of("~/notes.csv") == home / "notes.csv"


@pytest.mark.parametrize("typed", ["", "  "])
def test_an_empty_name_is_asked_for(typed):
    with pytest.raises(FolderError, match="empty"):
        path_of(typed)


def test_a_file_that_is_not_there_is_named(home):
    (home / "here.csv").write_text("name")
    assert file_named(str(home / "here.csv")) == home / "here.csv"
    with pytest.raises(FolderError, match=r"gone\.csv"):
        file_named(str(home / "gone.csv"))
