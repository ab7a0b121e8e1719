"""Find the texts that a student may hand in, in the order in which they were written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from infoview_lib.contacts.learned.memo import PAPERS, texts
from infoview_lib.prep.questions.bank import fill
from infoview_lib.records.book import Book
from infoview_lib.records.kinds import Answer, Attempt, Interview, Objective, PlanItem, Reflection

WHOLE = "all"
"""Id of what is handed in whole or not at all."""
_LETTERS = 60


class OwnText(NamedTuple):
    """Hold one text: what tells it from others of its kind, how the student knows it, its words."""

    id: str
    label: str
    words: str


def own_texts(book: Book, questions: Mapping[str, str]) -> dict[str, list[OwnText]]:
    """Return the texts of a student, by the keys of a course's hand-in.

    Parameters
    ----------
    book : Book
        All records; practice is left out.
    questions : mapping of str to str
        Id of a question in the bank → its words.

    Returns
    -------
    dict of str to list of OwnText
        Newest first; an empty list where there is none yet.
    """
    real = book.without_practice()
    return {
        "goals": _whole(_goals(real)),
        "request": _requests(real),
        "agenda": _by_interview(real, lambda talk: _agenda(real, talk, questions)),
        "notes": _by_interview(real, lambda talk: _notes(real, talk)),
        "reflection": _by_interview(real, lambda talk: _reflection(real, talk)),
        "memo": _whole(_paper(real, "memo")),
        "portfolio": _whole(_paper(real, "portfolio")),
    }


def _whole(words: str) -> list[OwnText]:
    return [OwnText(WHOLE, "As it is now", words)] if words else []


def _goals(book: Book) -> str:
    lines = []
    for one in book.of(Objective):
        signs = f" I'll know when: {one.success_sign}" if one.success_sign else ""
        lines.append(f"- {one.text or one.kind}.{signs}".replace("..", "."))
    return "\n".join(lines)


def _requests(book: Book) -> list[OwnText]:
    found = [one for one in book.of(Attempt) if one.words.strip()]
    newest = sorted(found, key=lambda one: one.sent_at, reverse=True)
    return [OwnText(one.id, _label(book, one.contact, one.words), one.words) for one in newest]


def _label(book: Book, contact: str, words: str) -> str:
    first = " ".join(words.split())[:_LETTERS]
    return f"{book.name_of(contact) or 'Someone'}: {first}"


def _by_interview(book: Book, words_of: Callable[[str], str]) -> list[OwnText]:
    newest = sorted(book.of(Interview), key=lambda one: one.starts_at, reverse=True)
    talks = [("", ""), *((one.id, one.contact) for one in newest)]
    found = [(talk, contact, words_of(talk)) for talk, contact in talks]
    return [
        OwnText(
            talk or WHOLE, _label(book, contact, words) if talk else "Not tied to a person", words
        )
        for talk, contact, words in found
        if words
    ]


def _agenda(book: Book, talk: str, questions: Mapping[str, str]) -> str:
    items = [one for one in book.of(PlanItem) if one.interview == talk]
    ordered = sorted(items, key=lambda one: (one.position is None, one.position or 0))
    return "\n".join(
        f"{place}. {fill(one.wording or questions.get(one.question, ''), {})}"
        for place, one in enumerate(ordered, 1)
    )


def _notes(book: Book, talk: str) -> str:
    asked = {one.id: one.wording for one in book.of(PlanItem)}
    lines = []
    for one in book.of(Answer):
        if talk and one.interview == talk and one.text.strip():
            about = one.topic or asked.get(one.plan_item, "")
            lines.append(f"{about}\n{one.text}" if about else one.text)
    return "\n\n".join(lines)


def _reflection(book: Book, talk: str) -> str:
    found = [one for one in book.of(Reflection) if one.interview == talk]
    parts = (
        ("What I learned", "learned"),
        ("What surprised me", "surprised"),
        ("What it says about me", "about_you"),
        ("What's still open", "still_open"),
        ("What I'd do differently", "next_time"),
    )
    return "\n\n".join(
        f"{heading}\n{words}"
        for one in found
        for heading, name in parts
        if (words := str(getattr(one, name)).strip())
    )


def _paper(book: Book, paper: str) -> str:
    words = texts(book, paper)
    return "\n\n".join(
        f"{part.heading}\n{words[part.key]}"
        for part in PAPERS[paper].parts
        if words[part.key].strip()
    )
