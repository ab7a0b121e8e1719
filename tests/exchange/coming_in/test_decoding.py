"""Bytes become text, whatever program wrote them."""

import pytest

from infoview_lib.errors import ReadingError
from infoview_lib.exchange.coming_in import decoding
from infoview_lib.exchange.coming_in.decoding import decode, is_no_text

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
