"""The page of a class holds its picture, its numbers and what to know, and asks for nothing."""

from __future__ import annotations

import base64
import csv
import io
from html.parser import HTMLParser

import pytest

from infoview_lib.classroom.class_view.class_page import Numbers, Picture, class_page, numbers_csv

PICTURE = Picture(b'<svg xmlns="http://www.w3.org/2000/svg"/>', 'Dots & a "line"')
TABLES = [
    Numbers("Met", ("How many", "Students"), [("nobody", 6), ("one & more", 9)]),
    Numbers("Asked", ("How many", "Students"), []),
]
NOTES = [("How to read it", ["It is <small>.", ""]), ("The files", ["", ""])]


class Read(HTMLParser):
    """Read the words of each element of a page, and what it points to."""

    def __init__(self, page):
        super().__init__()
        self.open, self.words, self.points = [], [], []
        self.feed(page.decode())

    def handle_starttag(self, tag, attrs):
        self.open.append(tag)
        self.points += [value for name, value in attrs if name in ("src", "href", "srcset")]
        self.words += [("alt", value) for name, value in attrs if name == "alt"]

    def handle_endtag(self, tag):
        while self.open and self.open.pop() != tag:
            pass

    def handle_data(self, data):
        if data.strip():
            self.words.append((self.open[-1], data))

    def of(self, *tags):
        return [words for tag, words in self.words if tag in tags]


def page(picture=PICTURE, tables=TABLES, notes=NOTES):
    return Read(class_page("Half met <two>", "Made from 15 students.", picture, tables, notes))


def test_title_source_numbers_and_notes_stand_on_the_page_as_words():
    read = page()
    assert read.of("title", "h1") == ["Half met <two>"] * 2
    assert read.of("p") == ["Made from 15 students."]
    assert read.of("caption") == ["Met", "Asked"]
    assert read.of("th", "td")[:6] == ["How many", "Students", "nobody", "6", "one & more", "9"]
    assert read.of("li") == ["It is <small>."]


def test_the_picture_lies_in_the_page_and_its_words_beside_it():
    read = page()
    (data,) = read.points
    kind, _, content = data.partition(",")
    assert (kind, base64.b64decode(content)) == ("data:image/svg+xml;base64", PICTURE.svg)
    assert read.of("alt") == [PICTURE.alt]


@pytest.mark.parametrize(
    ("given", "headings"),
    [
        ({}, ["The same in numbers", "How to read it"]),
        ({"picture": None}, ["In numbers", "How to read it"]),
        ({"tables": []}, ["How to read it"]),
        ({"notes": []}, ["The same in numbers"]),
    ],
)
def test_a_heading_stands_only_where_there_is_something_below_it(given, headings):
    assert page(**given).of("h2") == headings
    assert bool(page(**given).points) == (given.get("picture", True) is not None)


def test_the_same_numbers_give_the_same_bytes():
    one, other = (class_page("Met", "Made.", None, TABLES, NOTES) for _ in range(2))
    assert one == other and one.endswith(b"</html>\n")


def test_numbers_stay_numbers_in_the_table_to_open_elsewhere():
    rows = [["cell", "students"], ["nobody", 9], ['one, "two"', 0]]
    data = numbers_csv(rows)
    read = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert read == [[str(cell) for cell in row] for row in rows]
    assert data.startswith(b"\xef\xbb\xbf") and data.count(b"\r\n") == 3
    assert numbers_csv([]) == b"\xef\xbb\xbf"
