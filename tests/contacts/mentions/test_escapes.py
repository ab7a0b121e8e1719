"""A name is read out of a file in whatever way its format writes it."""

import html
import json
import quopri
import urllib.parse

import pytest

from infoview_lib.contacts.mentions.escapes import readings_of, texts_of

NAME = "Zé “Bee” O’Neill & Sons"


def over_lines(text, sign="\r\n "):
    return sign.join(text[at : at + 5] for at in range(0, len(text), 5))


BOTH = {
    "as it is": str,
    "in HTML": html.escape,
    "by number": lambda text: "".join(f"&#{ord(one)};" for one in text),
    "in a link": urllib.parse.quote,
    "in a form": urllib.parse.quote_plus,
    "in JSON": lambda text: json.dumps(text)[1:-1],
    "folded": over_lines,
}
MORE = {
    "folded by tabs": lambda text: over_lines(text, "\n\t"),
    "in a table": lambda text: text.replace("“", '""').replace("”", '""'),
    "quoted-printable": lambda text: quopri.encodestring(text.encode()).decode(),
    "quoted-printable with lines cut": lambda text: over_lines(
        quopri.encodestring(text.encode()).decode(), "=\r\n"
    ),
    "with tags": lambda text: f"<p>{html.escape(text).replace('ee', 'e<b>e</b>')}</p>",
    "with signs escaped": lambda text: text.replace("&", "\\&"),
    "with its lines in one": lambda text: text.replace(" ", "\\n"),
}


def reads(found, name=NAME):
    plain = [one.replace('"Bee"', "“Bee”") for one in found]
    return any(name in one for one in plain)


@pytest.mark.parametrize("way", BOTH)
def test_a_name_is_read_undone_of_the_escapes_of_files_beside_the_records(way):
    assert reads(texts_of(f"before {BOTH[way](NAME)} after".encode()))


@pytest.mark.parametrize("way", BOTH | MORE)
def test_a_name_is_read_undone_of_every_escape_of_files_that_are_handed_on(way):
    assert reads(readings_of(f"before {(BOTH | MORE)[way](NAME)} after".encode()))


@pytest.mark.parametrize("reader", [texts_of, readings_of])
def test_a_name_is_read_in_two_byte_letters_and_among_bytes_that_are_no_text(reader):
    for encoding in ("utf-16-le", "utf-16-be"):
        assert reads(reader(f"\ufeffbefore {NAME}".encode(encoding)))
    assert reads(reader(b"\xff\x00\xc3 " + NAME.encode() + b" \xe2\x28"))


def test_a_file_without_escapes_is_read_once():
    assert list(texts_of(b"Ana Lopes")) == ["Ana Lopes"]


def test_in_a_page_an_escape_is_never_read_as_letters():
    assert all("&lt;" not in one for one in readings_of(b" <p>R&lt;D</p>"))
    assert "R&lt;D" in list(readings_of(b"R&lt;D"))
