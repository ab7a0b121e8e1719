"""A hand-in comes back as it was written, and nothing else is taken for one."""

import json
import zipfile
from dataclasses import replace
from io import BytesIO

import pytest

from infoview_lib.classroom.handing_in.hand_in import (
    COUNSELOR,
    HandIn,
    check_code,
    files_of,
    hand_in_bytes,
    read_hand_in,
)
from infoview_lib.errors import ReadingError
from tests.classroom.handing_in.hand_ins import HAND_IN


def with_numbers(**numbers) -> bytes:
    """Return a hand-in whose numbers say something else, sealed as if the program had made it."""
    from infoview_lib.classroom.preparing.course_file import checksum

    files = files_of(HAND_IN)
    held = json.loads(files["hand-in.json"]) | numbers
    files["hand-in.json"] = json.dumps(held).encode()
    manifest = {"kind": "infoview hand-in", "format": 1, "checksum": checksum(files)}
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("manifest.json", json.dumps(manifest))
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def test_a_hand_in_comes_back_as_it_was_written():
    assert read_hand_in(hand_in_bytes(HAND_IN)) == HAND_IN
    assert read_hand_in(with_numbers()) == HAND_IN
    bare = HandIn(code="blue7")
    assert read_hand_in(hand_in_bytes(bare)) == bare


def test_each_text_is_a_file_of_its_own_and_an_empty_one_is_none():
    names = list(files_of(replace(HAND_IN, texts={"memo": "Mine", COUNSELOR: "Why?", "goals": ""})))
    assert names == ["hand-in.json", "memo.txt", "for-my-counselor.txt"]


@pytest.mark.parametrize(
    "numbers",
    [
        {"code": "no code!"},
        {"code": 7},
        {"counts": {}},
        {"counts": HAND_IN.counts | {"met": 90}},
        {"counts": HAND_IN.counts | {"met": True}},
        {"rubric": {"1": 4}},
        {"rubric": {"1": "3"}},
        {"rubric": [3]},
        {"done": {"start_here": [1]}},
        {"confidence": {"before": [6]}},
        {"confidence": {"before": [1] * 90}},
        {"categories": {"Ana Lopes": 1}},
        {"alumni": {"7": -1}},
        {"guesses": {"email": 3}},
    ],
)
def test_numbers_that_cannot_be_are_refused(numbers):
    with pytest.raises(ReadingError, match="isn't a hand-in"):
        read_hand_in(with_numbers(**numbers))


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"PK\x03\x04 broken", b"0" * 1_000_001, b"[" * 9_000],
    ids=lambda content: str(content[:8]),
)
def test_another_file_is_refused(content):
    with pytest.raises(ReadingError):
        read_hand_in(content)


def test_a_hand_in_that_was_changed_is_told():
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(hand_in_bytes(HAND_IN))) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b"What I heard", b"What I made up"))
    with pytest.raises(ReadingError, match="was changed"):
        read_hand_in(out.getvalue())


def test_a_file_that_unpacks_without_end_is_refused():
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", b" " * 30_000_000)
    with pytest.raises(ReadingError):
        read_hand_in(out.getvalue())


@pytest.mark.parametrize(
    ("code", "name", "is_fine"),
    [
        ("bluefox7", "Ana Lopes", True),
        ("ANA7", "Ana Lopes", False),
        ("xlopesx", "Ana Lopes", False),
        ("ab", "", False),
        ("blue fox", "", False),
        ("a" * 13, "", False),
        ("ｂlue7", "", False),
        ("li7", "Li Wu", False),
        ("fox", "Li Wu", True),
    ],
)
def test_a_code_holds_no_part_of_the_name(code, name, is_fine):
    assert (check_code(code, name) == "") == is_fine
