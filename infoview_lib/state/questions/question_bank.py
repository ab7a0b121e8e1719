"""Open the question bank once for all steps, with the packs in the student's folder."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from infoview_lib.contacts.asking.who_referred import who_referred
from infoview_lib.prep.questions.bank import CATEGORY_LABELS, COLUMNS, Question, shipped_bank
from infoview_lib.prep.questions.packs import question_of
from infoview_lib.records.book import Book
from infoview_lib.records.kinds import Interview, PackQuestion
from infoview_lib.records.people import resolve
from infoview_lib.state.profile import profile_of

_LABELS = dict(CATEGORY_LABELS)


def bank() -> dict[str, Question]:
    """Return id → question of the bank that comes with the program, in its order."""
    return shipped_bank()


def bank_of(book: Book) -> dict[str, Question]:
    """Return id → question: the bank, then the packs of this folder by name, each in its order.

    The id of a pack's question is that of its record, so that it can never be one of the bank's.

    Parameters
    ----------
    book : Book
        All records.
    """
    handed_out = book.of(PackQuestion)
    return {**bank(), **_questions_of(handed_out)} if handed_out else bank()


def pack_names(book: Book) -> dict[str, str]:
    """Return which pack a question came in.

    Parameters
    ----------
    book : Book
        All records.

    Returns
    -------
    dict of str to str
        Id of a question → name of its pack; empty when no pack is kept.
    """
    return {one.id: one.pack for one in book.of(PackQuestion)}


# By the records themselves, which are frozen: one that changes is read anew.
@lru_cache(maxsize=4)
def _questions_of(records: tuple[PackQuestion, ...]) -> dict[str, Question]:
    id_of = {(one.pack, one.given_id): one.id for one in records if one.given_id}
    in_order = sorted(records, key=lambda one: (one.pack.casefold(), one.place or 0))
    found: dict[str, Question] = {}
    for one in in_order:
        cells = {name: str(getattr(one, name) or "") for name in COLUMNS if hasattr(one, name)}
        # 0 and no would be taken for empty cells by the line above.
        cells |= {"sensitivity": str(one.sensitivity or 0), "starter": "yes" if one.starter else ""}
        # As lenient as when the pack came in: what was kept must never keep a page from opening.
        question, _ = question_of(cells)
        # Within its pack, as two packs may both number their questions from 1.
        softer = id_of.get((one.pack, one.softer_id), one.softer_id)
        found[one.id] = replace(question, id=one.id, softer_id=softer)
    return found


def category_label(category: str) -> str:
    """Return the words for a category.

    Parameters
    ----------
    category : str
        One of the bank's.

    Returns
    -------
    str
        The category itself when it is not one of them.
    """
    return _LABELS.get(category, category)


def fills(book: Book, talk: Interview | None) -> dict[str, str]:
    """Return what is known for the placeholders of questions, from a talk and all records.

    Parameters
    ----------
    book : Book
        All records.
    talk : Interview or None
        The talk; None for one that is not set yet.

    Returns
    -------
    dict of str to str
        Placeholder → words; what is not known is left out.
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
        known["referrer"] = who_referred(book, person.id).name  # only who agreed to be named
    return {name: value for name, value in known.items() if value}


def _in_a_sentence(words: str) -> str:
    """Return words without the capital of a list entry; names and abbreviations keep theirs."""
    return words[:1].lower() + words[1:] if words[1:] == words[1:].lower() else words
