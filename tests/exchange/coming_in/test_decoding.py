"""Bytes become text, whatever program wrote them."""

import pytest

from infoview_lib.errors import ReadingError
from infoview_lib.exchange.coming_in import decoding
from infoview_lib.exchange.coming_in.decoding import decode, is_no_text
from infoview_lib.exchange.coming_in.preview import read
from infoview_lib.records.book import Book

NAMES = "Name\nZoë Ångström\nMaría López\n"


@pytest.mark.parametrize(
    "code", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]
)
def test_every_usual_encoding_is_read_without_its_mark(code):
    assert decode(NAMES.encode(code)) == NAMES


def test_lines_of_two_programs_are_each_read_their_way():
    data = b"Name\n" + "Zoë\n".encode() + "Zoë\n".encode("cp1252")
    assert decode(data) == "Name\nZoë\nZoë\n"


def test_an_empty_file_is_an_empty_text():
    assert decode(b"") == ""


def test_a_picture_is_no_text():
    with pytest.raises(ReadingError, match="no text"):
        decode(b"\x89PNG\r\n\x1a\n" + bytes(range(32)) * 4)


@pytest.mark.parametrize(("signs", "found"), [(3, False), (4, True)])
def test_a_few_odd_signs_are_let_be(signs, found):
    assert is_no_text("Ana Lopes" + "\x01" * signs) is found


def test_a_file_past_the_limit_is_turned_down(monkeypatch):
    monkeypatch.setattr(decoding, "MOST_BYTES", 10)
    assert decode(b"a" * 10) == "a" * 10
    with pytest.raises(ReadingError, match="larger"):
        decode(b"a" * 11)


def test_a_doubtful_reading_is_offered_with_others_and_can_be_chosen():
    text = "Name,Company\nIeva Kļaviņa,Skola\n"
    found = read(text.encode("cp1257"), Book({}))
    assert [one["about"] for one in found.problems] == ["letters"]
    shown = found.as_dict()
    assert not shown["encoding_is_sure"]
    offered = {one["encoding"]: one["sample"] for one in shown["encoding_alternatives"]}
    assert offered["cp1257"] == "Ieva Kļaviņa,Skola"
    chosen = read(text.encode("cp1257"), Book({}), encoding="cp1257")
    assert chosen.rows[0]["name"] == "Ieva Kļaviņa" and chosen.problems == []
    assert shown["encoding"] in [one["encoding"] for one in chosen.encodings]


def test_letters_that_were_lost_before_are_told():
    found = read("Name\nZo\ufffd Ngata\n".encode(), Book({}))
    assert [(one["row"], one["about"]) for one in found.problems] == [(0, "lost")]


def test_a_file_in_utf_8_leaves_no_doubt():
    shown = read("Name\nZoë Ngata\n".encode(), Book({})).as_dict()
    assert (shown["encoding"], shown["encoding_is_sure"]) == ("utf-8", True)
    assert shown["encoding_alternatives"] == []


@pytest.mark.parametrize("name", ["klingon", "hex", "zip"])
def test_an_encoding_that_is_none_is_refused_with_those_there_are(name):
    with pytest.raises(ReadingError, match=name) as refused:
        decoding.decoded(b"Name\nAna\n", name)
    assert "cp1252" in refused.value.next_step
