"""Open the question bank once for all steps."""

from __future__ import annotations

from functools import cache
from typing import Any

from infoview_lib.contacts.book import Book
from infoview_lib.contacts.people import resolve
from infoview_lib.files.bundled import data_file
from infoview_lib.prep.questions import CATEGORIES, Question, read_bank
from infoview_lib.state.profile import profile_of

_LABELS = {
    "rapport": "Getting started", "path": "Their path", "work": "The work", "preparation": "Getting prepared",
    "life": "Work and life", "culture": "Culture", "trend": "What is changing", "entry": "Getting in",
    "pay": "Pay", "associations": "Professional groups", "advice": "Advice", "referrals": "Names of others",
    "close": "Closing",
}  # fmt: skip
CATEGORY_LABELS = tuple((key, _LABELS.get(key, key.capitalize())) for key in CATEGORIES)


@cache
def bank() -> dict[str, Question]:
    """Return id → question, in the order of the bank."""
    text = data_file("questions.csv").read_text(encoding="utf-8")
    return {question.id: question for question in read_bank(text)}


def category_label(category: str) -> str:
    """Return the words for a category."""
    return _LABELS.get(category, category)


def fills(book: Book, talk: Any) -> dict[str, str]:
    """Return what is known for the placeholders of questions, from a talk and the student's records.

    Parameters
    ----------
    book : Book
        All records.
    talk : Interview or None
        The talk; None for one that is not set yet.
    """
    profile = profile_of(book)
    person = book.get(resolve(book, talk.contact)) if talk else None
    known = {
        "organization": person.organization if person else "",
        "industry": _in_a_sentence(person.industry) if person else "",
        "field": _in_a_sentence(person.industry or person.occupation) if person else "",
        "major": profile.major,
    }
    if person:
        givers = (book.name_of(one.from_) for one in book.about("referral", to=person.id) if one.from_ != "you")
        known["referrer"] = next((name for name in givers if name), "")
    return {name: value for name, value in known.items() if value}


def _in_a_sentence(words: str) -> str:
    """Return words without the capital of a list entry; names and abbreviations keep theirs."""
    return words[:1].lower() + words[1:] if words[1:] == words[1:].lower() else words
