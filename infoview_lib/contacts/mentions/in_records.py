"""List every mention of a person in the records, each in its sentence and explained."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import NamedTuple, TypedDict

from infoview_lib.contacts.mentions.folding import composed
from infoview_lib.contacts.mentions.forgetting import Forgetter
from infoview_lib.contacts.mentions.mention import around
from infoview_lib.prep.words import NO_TITLE_BEFORE
from infoview_lib.records.book import Book
from infoview_lib.records.catalog import KINDS, SPECS
from infoview_lib.records.fields import Values

DRAFT = "draft"
"""The kind of what stands in a box and was not saved."""
_CODES = frozenset(
    {"plain_words", "id", "question", "record", "action", "part", "item", "card", "offered"}
)
"""Fields of text that hold no words of the student's."""
_WORDS = {
    kind: [
        name
        for name, spec in SPECS[kind].items()
        if spec.type in ("text", "long_text") and name not in _CODES
    ]
    for kind in KINDS
}
_SENTENCE_END = re.compile(NO_TITLE_BEFORE + r"[.!?](?:\s+|$)|\n", re.IGNORECASE)


class MentionFound(TypedDict):
    """Say where a record tells of a person.

    Attributes
    ----------
    kind, record, field : str
        Where; for words that were not saved ``draft``, their box, ``typed``.
    start, end : int
        Which letters of the text, as Python counts them.
    words : str
        What stands there.
    sure : bool
        False where the words may mean something else.
    part : str
        What of the person it is, such as ``first name``.
    why : str
        The same in words: “first name of Ana Lopes, in a note about Ben Okafor”.
    sentence : str
        The words around it.
    at : int
        Where in the sentence it begins.
    place : str
        See `infoview_lib.contacts.mentions.mention.around`.
    goes : bool
        True where the whole record goes with the person.
    """

    kind: str
    record: str
    field: str
    start: int
    end: int
    words: str
    sure: bool
    part: str
    why: str
    sentence: str
    at: int
    place: str
    goes: bool


class InField(NamedTuple):
    """Hold one field of text of one record.

    Attributes
    ----------
    kind, record, field, text : str
        Which, and what stands in it.
    goes : bool
        True where the record goes with the person.
    """

    kind: str
    record: str
    field: str
    text: str
    goes: bool = False


def fields_of_words(
    entries: Mapping[str, Iterable[Values]], goes: Collection[str] = ()
) -> Iterator[InField]:
    """Yield every field in which the student's words stand.

    Parameters
    ----------
    entries : mapping of str to iterable of dict
        Kind → records as stored values.
    goes : collection of str
        Ids of the records that go with somebody.
    """
    for kind, records in entries.items():
        for values in records:
            record = str(values["id"])
            for field in _WORDS.get(kind, ()):
                text = values.get(field)
                if isinstance(text, str) and text:
                    yield InField(kind, record, field, text, record in goes)


def mentions_in(
    forgetter: Forgetter, where: InField, about: Collection[str], why: str
) -> Iterator[MentionFound]:
    """Yield every mention of somebody in one text, from left to right.

    Parameters
    ----------
    forgetter : Forgetter
        Knows the person.
    where : InField
        The text.
    about : collection of str
        Ids of the contacts it is about.
    why : str
        What is said behind the part: “of Ana Lopes, in a note about Ben Okafor”.
    """
    text, whole = where.text, composed(where.text)
    is_name = where.kind == "contact" and where.field == "name" and not where.goes
    for one in forgetter.found(text, about, is_name):
        start, end = (_in_text(text, whole, place) for place in (one.start, one.end))
        yield {
            "kind": where.kind,
            "record": where.record,
            "field": where.field,
            "start": start,
            "end": end,
            "words": text[start:end],
            "sure": one.is_sure,
            "part": one.part,
            "why": f"{one.part} {why}",
            "sentence": sentence_around(whole, one.start, one.end),
            "at": one.start - _sentence(whole, one.start, one.end)[0],
            "place": around(whole, one.start, one.end),
            "goes": where.goes,
        }


def plain_words(book: Book) -> frozenset[str]:
    """Return the places of which the student said that they name nobody, or somebody else.

    Parameters
    ----------
    book : Book
        All records; see `infoview_lib.contacts.mentions.mention.around` for what a place is.
    """
    profile = book.profile
    return frozenset(profile.plain_words.splitlines() if profile else ())


def sentence_around(text: str, start: int, end: int) -> str:
    """Return the sentence in which something stands, for a person to judge it by.

    Parameters
    ----------
    text : str
        The whole text.
    start, end : int
        Where it stands.

    Examples
    --------
    >>> sentence_around("It was late. Hope is all I had. So it goes.", 13, 17)
    'Hope is all I had.'
    """
    first, last = _sentence(text, start, end)
    return text[first:last]


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the sentence around a place begins and ends, without white space."""
    starts = [found.end() for found in _SENTENCE_END.finditer(text, 0, start)]
    first = starts[-1] if starts else 0
    after = _SENTENCE_END.search(text, end)
    last = after.start() + len(after[0].rstrip()) if after else len(text)
    whole = text[first:last]
    return first + len(whole) - len(whole.lstrip()), first + len(whole.rstrip())


def _in_text(text: str, whole: str, place: int) -> int:
    """Return which letter of a text stands at a place of its composed form."""
    if text == whole:
        return place
    return next(at for at in range(len(text) + 1) if len(composed(text[:at])) >= place)
