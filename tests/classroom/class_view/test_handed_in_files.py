"""What students handed in is read once each, within limits, whatever lies beside it."""

from __future__ import annotations

import os
import zipfile

import pytest

from infoview_lib.classroom.class_view.class_words import CLOSED, LARGE
from infoview_lib.classroom.class_view.handed_in_files import handed_in
from infoview_lib.classroom.handing_in.hand_in import hand_in_bytes
from infoview_lib.errors import FolderError
from infoview_lib.exchange.coming_in import limits
from infoview_lib.files.zip_files import zip_bytes
from tests.classroom.handing_in.hand_ins import HAND_IN

MOST_OTHER = 10_000  # bytes of a file that is no archive


@pytest.fixture
def lay(tmp_path):
    """Lay files below a folder; return the folder: ``lay({"a/one.json": b"1"})``."""

    def laid(files):
        for name, content in files.items():
            path = tmp_path / "in" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        return tmp_path / "in"

    return laid


def packed(path, files):
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def names(found):
    return [name for name, _, _ in found]


def test_a_file_comes_with_its_content_and_no_reason(lay):
    folder = lay({"one.json": b"{}", "two.json": b""})
    found = list(handed_in([folder / "two.json", folder / "one.json"]))
    assert found == [("two.json", b"", ""), ("one.json", b"{}", "")]


def test_a_folder_is_read_by_name_with_all_below_it(lay):
    folder = lay(dict.fromkeys(("z.json", "b/2.json", "b/1.json", "a/c/3.json"), b"{}"))
    assert names(handed_in([folder])) == ["z.json", "a/c/3.json", "b/1.json", "b/2.json"]


def test_what_belongs_to_the_computer_is_passed_over(lay):
    folder = lay(
        dict.fromkeys((".DS_Store", "__MACOSX/one.json", ".git/one.json", "a/.hidden"), b"x")
        | {"a/one.json": b"{}"}
    )
    assert list(handed_in([folder])) == [("a/one.json", b"{}", "")]


@pytest.mark.parametrize(("size", "reason"), [(MOST_OTHER, ""), (MOST_OTHER + 1, LARGE)])
def test_a_file_far_larger_than_any_hand_in_is_left_out(lay, size, reason):
    folder = lay({"film.json": b"0" * size})
    assert [found[::2] for found in handed_in([folder])] == [("film.json", reason)]


def test_what_cannot_be_opened_is_said_and_not_waited_for(lay, tmp_path):
    folder = lay({"one.json": b"{}"})
    (folder / "circle").symlink_to("circle")
    os.mkfifo(folder / "pipe")
    found = list(handed_in([folder, tmp_path / "gone.json"]))
    assert ("one.json", b"{}", "") in found
    assert [(name, reason) for name, content, reason in found if content is None] == [
        ("circle", CLOSED),
        ("pipe", CLOSED),
        ("gone.json", CLOSED),
    ]


def test_a_file_reached_by_two_names_comes_once(lay):
    folder = lay({"a/one.json": b"{}"})
    (folder / "b").mkdir()
    os.link(folder / "a" / "one.json", folder / "b" / "same.json")
    assert names(handed_in([folder / "b" / "same.json", folder, folder / "a"])) == ["same.json"]


def test_what_the_command_wrote_itself_is_passed_over(lay):
    folder = lay({"class.csv": b"old", "one.json": b"{}"})
    ours = [folder / "class.csv", folder / "class.html"]
    assert names(handed_in([folder], ours)) == ["one.json"]


def test_a_zip_file_gives_the_files_in_it_under_its_own_name(lay):
    folder = lay({})
    folder.mkdir()
    packed(folder / "in.zip", {"Ana/one.json": b"{}", "Ben/.hidden": b"x", "Ben/two.json": b"[]"})
    assert list(handed_in([folder])) == [
        ("in.zip, Ana/one.json", b"{}", ""),
        ("in.zip, Ben/two.json", b"[]", ""),
    ]


def test_a_file_in_a_zip_file_may_be_no_larger_than_one_beside_it(lay, tmp_path):
    packed(tmp_path / "in.zip", {"film.json": b"0" * (MOST_OTHER + 1), "one.json": b"0" * 9_999})
    found = list(handed_in([tmp_path / "in.zip"]))
    assert [one[::2] for one in found] == [("in.zip, film.json", LARGE), ("in.zip, one.json", "")]
    assert found[0][1] is None


def test_a_zip_file_longer_than_one_hand_in_is_read_to_its_end(tmp_path):
    files = {f"{number}.json": os.urandom(900).hex().encode() for number in range(30)}
    path = packed(tmp_path / "in.zip", files)
    assert path.stat().st_size > 2 * MOST_OTHER
    assert [content for _, content, _ in handed_in([path])] == list(files.values())


def test_a_zip_file_that_is_damaged_is_left_out(tmp_path):
    (tmp_path / "in.zip").write_bytes(b"PK\x03\x04 and no more")
    assert list(handed_in([tmp_path / "in.zip"])) == [("in.zip", None, CLOSED)]


def test_a_zip_file_beyond_the_limit_is_not_unpacked(tmp_path, monkeypatch):
    monkeypatch.setattr(limits, "MOST_BYTES", 20_000)
    for size in (20_000, 20_001):
        (tmp_path / f"{size}.zip").write_bytes(b"PK\x03\x04" + b"0" * (size - 4))
    found = handed_in([tmp_path / "20000.zip", tmp_path / "20001.zip"])
    assert [reason for _, _, reason in found] == [CLOSED, LARGE]


def test_more_files_than_any_class_hands_in_stop_the_reading(lay, monkeypatch):
    monkeypatch.setattr(limits, "MOST_FILES", 3)
    folder = lay(dict.fromkeys(("1.json", "2.json", "3.json"), b"{}"))
    assert len(list(handed_in([folder]))) == 3
    lay({"4.json": b"{}"})
    with pytest.raises(FolderError, match="more than 3 files"):
        list(handed_in([folder]))


def test_a_whole_hand_in_stays_one_file_also_within_the_zip_file_of_a_platform(tmp_path):
    content = hand_in_bytes(HAND_IN)
    inner = {"x_1_2_hand-in.zip": content, "essay.zip": zip_bytes({"a.json": b"{}"})}
    packed(tmp_path / "in.zip", inner)
    (tmp_path / "hand-in.zip").write_bytes(content)
    assert list(handed_in([tmp_path / "hand-in.zip", tmp_path / "in.zip"])) == [
        ("hand-in.zip", content, ""),
        ("in.zip, x_1_2_hand-in.zip", content, ""),
        ("in.zip, essay.zip, a.json", b"{}", ""),
    ]


def test_zip_files_in_zip_files_without_end_are_left(tmp_path):
    content = b"{}"
    for depth in range(4):
        content = zip_bytes({f"{depth}.zip" if depth else "a.json": content})
    (tmp_path / "in.zip").write_bytes(content)
    assert [why for _, _, why in handed_in([tmp_path / "in.zip"])] == [CLOSED]
