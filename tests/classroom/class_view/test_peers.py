"""Each reads as many as read theirs, nobody their own; the same class draws the same."""

import zipfile
from dataclasses import replace
from io import BytesIO

import pytest

from infoview_lib.classroom.class_view.peers import drawn, packet
from tests.classroom.handing_in.hand_ins import HAND_IN

CODES = [f"code{number}" for number in range(30)]


@pytest.mark.parametrize("each", [1, 2])
def test_the_draw_is_fair_and_can_be_repeated(each):
    reads = drawn(CODES, "k3x9", each)
    assert reads == drawn(CODES[::-1], "k3x9", each) != drawn(CODES, "other", each)
    assert set(reads) == set(CODES)
    read = sorted(one for codes in reads.values() for one in codes)
    assert read == sorted(CODES * each)
    assert all(code not in codes and len(set(codes)) == each for code, codes in reads.items())


def test_nobody_reads_whoever_reads_them_unless_there_are_two():
    reads = drawn(CODES, "k3x9")
    assert not any(reads[read] == (code,) for code, (read,) in reads.items())
    assert drawn(["a", "b"], "x") == {"a": ("b",), "b": ("a",)}
    assert drawn(["a"], "x") == drawn(["a", "b"], "x", each=2) == {}


def test_a_packet_tells_neither_who_wrote_nor_who_reads():
    with zipfile.ZipFile(BytesIO(packet([HAND_IN, replace(HAND_IN, code="zebra1")]))) as archive:
        names = archive.namelist()
        text = " ".join([*names, *(archive.read(name).decode() for name in names)])
    assert names == ["A/notes.txt", "A/review.txt", "B/notes.txt", "B/review.txt"]
    assert "bluefox7" not in text and "zebra1" not in text and "Is it too late?" not in text
