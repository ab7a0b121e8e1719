"""Places of one user: closed to all others, whatever was there before."""

from __future__ import annotations

import os
import stat

import pytest

from infoview_lib.host import user_places as places

only_with_owners = pytest.mark.skipif(
    os.name == "nt", reason="on Windows the rights of the folder above hold"
)


@pytest.fixture
def usual(tmp_path, monkeypatch):
    """The usual folder of a user who has never started the program."""
    monkeypatch.setattr(places, "usual_top", lambda: tmp_path / "share" / "infoview")
    return tmp_path / "share" / "infoview"


def mode_of(path):
    return stat.S_IMODE(path.stat().st_mode)


@only_with_owners
def test_every_start_closes_what_stood_open(usual):
    for folder in (usual, usual / "runtime", usual / "data", usual / "ipython"):
        folder.mkdir(parents=True)
        folder.chmod(0o755)
    made = places.user_places()
    assert made.top == usual
    inside = [one for one in usual.iterdir() if one.is_dir()]
    assert len(inside) == 8
    assert {mode_of(one) for one in (usual, *inside)} == {0o700}


@only_with_owners
@pytest.mark.parametrize("trap", ["link", "file"])
def test_what_another_user_put_in_the_way_is_not_used(usual, tmp_path, trap):
    usual.parent.mkdir()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    usual.symlink_to(elsewhere) if trap == "link" else usual.write_text("mine")
    top = places.user_places().top
    assert top != usual and mode_of(top) == 0o700
    assert list(elsewhere.iterdir()) == []


@only_with_owners
def test_a_folder_of_somebody_else_is_not_used(usual, monkeypatch):
    usual.mkdir(parents=True)
    real = os.lstat
    owner = usual.stat().st_uid + 1
    monkeypatch.setattr(
        os,
        "lstat",
        lambda path: (
            os.stat_result((*real(path)[:4], owner, *real(path)[5:]))
            if path == usual
            else real(path)
        ),
    )
    assert places.user_places().top != usual


def test_without_a_home_the_places_go_when_the_program_ends(usual, monkeypatch):
    usual.parent.write_text("a file where a folder should be")
    top = places.user_places().top
    assert top.is_dir() and top != usual
    assert places.user_places().top == top


@pytest.mark.skipif(os.name == "nt", reason="there LOCALAPPDATA says it")
@pytest.mark.parametrize(
    ("named", "top"),
    [("", "home/.local/share/infoview"), ("relative", "home/.local/share/infoview"), ("{}/x", "x")],
)
def test_the_usual_place_is_the_one_the_system_names(tmp_path, monkeypatch, named, top):
    monkeypatch.setattr(places.sys, "platform", "linux")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", named.format(tmp_path))
    expected = tmp_path / top if top != "x" else tmp_path / "x" / "infoview"
    assert places.usual_top() == expected
