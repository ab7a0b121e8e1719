"""Read the practice sentences, and measure how many mentions are found in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from infoview_lib.contacts.mentions.finder import MentionFinder
from infoview_lib.records.book import Book
from infoview_lib.records.catalog import id_from

FILE = Path(__file__).with_name("practice_sentences.txt")
_FIELDS = ("name", "organization", "title", "email", "profile_url", "address_as")
_MARKED = re.compile(r"\[\[([\d,]+):(.*?)\]\]")


class Sentence(NamedTuple):
    """Hold a sentence with the people it is written beside, and where it mentions whom."""

    people: Book
    about: tuple[str, ...]
    text: str
    spans: list[tuple[int, int, set[str]]]


def sentences() -> Iterator[Sentence]:
    """Yield the practice sentences."""
    people: list[dict[str, str]] = []
    is_new = True
    for line in FILE.read_text(encoding="utf-8").splitlines():
        if line.startswith("@ "):
            people = people if is_new else []
            is_new = True
            values = [one.strip() for one in line[2:].split(";")]
            person = dict(zip(_FIELDS, values, strict=False))
            people = [*people, person | {"id": id_from("contact", len(people) + 1)}]
        elif line and not line.startswith("#"):
            is_new = False
            yield _sentence(Book({"contact": people}), line)


def _sentence(people: Book, line: str) -> Sentence:
    who = re.match(r"about (\d) \| ", line)
    about = (id_from("contact", int(who[1])),) if who else ()
    text, spans = "", []
    pieces = _MARKED.split(line[who.end() :] if who else line)
    for plain, numbers, words in zip(pieces[::3], pieces[1::3], pieces[2::3], strict=False):
        text += plain
        ids = {id_from("contact", int(one)) for one in numbers.split(",")}
        spans.append((len(text), len(text) + len(words), ids))
        text += words
    return Sentence(people, about, text + pieces[-1], spans)


def missed_and_wrong() -> tuple[list[str], list[str], int]:
    """Return mentions that were not found, finds that are none, and how many there are."""
    missed, wrong, count = [], [], 0
    for one in sentences():
        found = MentionFinder(one.people).find(one.text, one.about)
        count += len(one.spans)
        missed += [
            f"{one.text[start:end]} in: {one.text}"
            for start, end, ids in one.spans
            if not any(f.start < end and f.end > start and ids & {*f.people} for f in found)
        ]
        wrong += [
            f"{f.words} in: {one.text}"
            for f in found
            if not any(
                f.start < end and f.end > start and ids & {*f.people}
                for start, end, ids in one.spans
            )
        ]
    return missed, wrong, count
