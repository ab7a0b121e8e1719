"""Words that are not saved yet lie in the folder, closed to others, bounded, one file a box."""

from __future__ import annotations

import json
import os

import pytest

from infoview_lib.errors import NotSavedError
from infoview_lib.files.keeping import drafts
from infoview_lib.files.keeping.drafts import (
    change_drafts,
    draft_of,
    forget_draft,
    keep_draft,
    read_drafts,
)


def draft(typed, at=1, place="contacts:new-name", **more):
    return {"place": place, "at": at, "typed": typed, "label": "Name", **more}


def test_what_was_kept_is_read_again_the_oldest_first(folder):
    kept = [draft("Ana", 2), draft("Nurse", 1, "contacts:ct-1-title", base="", page="x.ipynb")]
    for one in kept:
        keep_draft(folder.path, one)
    assert read_drafts(folder.path) == [kept[1], kept[0]]


def test_nobody_else_can_look_into_them(folder):
    keep_draft(folder.path, draft("Ana"))
    (file,) = (folder.path / "drafts").iterdir()
    assert [path.stat().st_mode & 0o777 for path in (file.parent, file)] == [0o700, 0o600]


def test_the_newer_of_two_stays(folder):
    keep_draft(folder.path, draft("newer", 2))
    keep_draft(folder.path, draft("older", 1))
    assert [one["typed"] for one in read_drafts(folder.path)] == ["newer"]
    forget_draft(folder.path, draft(None, 1))
    assert [one["typed"] for one in read_drafts(folder.path)] == ["newer"]
    forget_draft(folder.path, draft(None, 2))
    forget_draft(folder.path, draft(None, 3))
    assert read_drafts(folder.path) == []


def test_two_windows_take_nothing_from_each_other(folder):
    keep_draft(folder.path, draft("Ana", 1, by="first"))
    keep_draft(folder.path, draft("Ben", 2, by="second"))
    assert [one["typed"] for one in read_drafts(folder.path)] == ["Ana", "Ben"]
    forget_draft(folder.path, draft(None, 3, by="second"))
    assert [one["typed"] for one in read_drafts(folder.path)] == ["Ana"]


def test_older_words_go_only_when_those_in_their_place_are_kept(folder, monkeypatch):
    keep_draft(folder.path, draft("Ana", 1, by="first"))
    changes = [
        draft(None, 1, by="first", is_gone=True),
        "no draft",
        draft("Ana Lopes", 2, by="second"),
        draft(None, 2, "step:other", is_gone=True),
    ]
    with monkeypatch.context() as full:
        full.setattr(drafts, "LARGEST_DRAFT", 3)
        assert change_drafts(folder.path, changes) == [3]
    assert [one["typed"] for one in read_drafts(folder.path)] == ["Ana"]
    assert change_drafts(folder.path, changes) == [2, 0, 3]
    assert [one["typed"] for one in read_drafts(folder.path)] == ["Ana Lopes"]


def test_there_is_an_end_to_how_much_is_kept(folder, monkeypatch):
    monkeypatch.setattr(drafts, "MOST_DRAFTS", 3)
    for n in range(3):
        keep_draft(folder.path, draft("x", place=f"step:{n}"))
    keep_draft(folder.path, draft("again", 2, place="step:1"))
    with pytest.raises(NotSavedError):
        keep_draft(folder.path, draft("x", place="step:3"))
    with pytest.raises(NotSavedError):
        keep_draft(folder.path, draft("x" * drafts.LARGEST_DRAFT, 3, place="step:1"))
    assert len(read_drafts(folder.path)) == 3


def test_a_folder_that_cannot_be_written_says_so(folder, monkeypatch):
    def full(*_):
        raise OSError(28, "full")

    monkeypatch.setattr(drafts, "replace_file", full)
    with pytest.raises(NotSavedError, match="disk is full"):
        keep_draft(folder.path, draft("Ana"))
    assert read_drafts(folder.path) == []


def test_a_folder_that_was_moved_away_is_not_made_anew(folder, path):
    path.rename(path.with_name("Elsewhere"))
    with pytest.raises(NotSavedError):
        keep_draft(path, draft("Ana"))
    assert not path.exists()


@pytest.mark.parametrize(
    "found",
    [
        None,
        [],
        "words",
        {},
        {"place": "a:b", "at": 1, "typed": {"a": 1}},
        {"place": "a:b", "at": 1, "typed": ["a"]},
        {"place": "", "at": 1, "typed": "a"},
        {"place": "a" * 501, "at": 1, "typed": "a"},
        {"place": "a:b", "at": "1", "typed": "a"},
        {"place": "a:b", "at": 1, "typed": "a", "page": 5},
    ],
)
def test_what_is_no_draft_is_none(found):
    assert draft_of(found) is None


def test_files_that_are_no_drafts_are_passed_over(folder, tmp_path):
    keep_draft(folder.path, draft("Ana"))
    place = folder.path / "drafts"
    (sound,) = place.iterdir()
    (place / "0123456789abcdef01234567.json").write_bytes(sound.read_bytes())
    (place / "aaaaaaaaaaaaaaaaaaaaaaaa.json").write_text("{")
    (place / "notes.txt").write_text("mine")
    secret = tmp_path / "secret.json"
    secret.write_text(json.dumps(draft("not here")))
    os.symlink(secret, place / "bbbbbbbbbbbbbbbbbbbbbbbb.json")
    assert [one["typed"] for one in read_drafts(folder.path)] == ["Ana"]


def test_a_link_in_their_place_leads_nowhere(folder, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "aaaaaaaaaaaaaaaaaaaaaaaa.json").write_text("mine")
    os.symlink(elsewhere, folder.path / "drafts")
    assert read_drafts(folder.path) == []
    with pytest.raises(NotSavedError):
        keep_draft(folder.path, draft("Ana"))
    drafts.clean_drafts(folder.path, set(), str.upper)
    assert [path.read_text() for path in elsewhere.iterdir()] == ["mine"]
