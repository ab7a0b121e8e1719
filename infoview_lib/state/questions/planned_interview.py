"""Say what the records know of an interview for which questions are chosen."""

from __future__ import annotations

from infoview_lib.prep.questions.audience import audience_of
from infoview_lib.prep.questions.planned_interview import FIRST, LATER, PlannedInterview
from infoview_lib.records.book import Book
from infoview_lib.records.kinds import Answer, Interview, PlanItem
from infoview_lib.records.people import resolve
from infoview_lib.state.questions.agenda import promised_minutes
from infoview_lib.state.questions.question_bank import fills

KNOWN_WELL = 4
"""How close somebody is, from 1 to 5, to be asked as a person one knows well."""


def planned_interview(book: Book, talk: Interview | None, kind: str) -> PlannedInterview:
    """Return what is known about an interview, or about the one not set yet.

    Parameters
    ----------
    book : Book
        All records.
    talk : Interview or None
        The interview; None is one that is not set yet.
    kind : str
        What it is about.

    Returns
    -------
    PlannedInterview
        Whom one asks follows from their title, else from how the student knows them.
    """
    minutes, known = promised_minutes(book, talk), fills(book, talk)
    mode = talk.mode if talk else ""
    person = book.get(resolve(book, talk.contact)) if talk else None
    if talk is None or person is None:
        return PlannedInterview(kind, minutes, mode, fills=known)
    return PlannedInterview(
        kind,
        minutes,
        mode,
        audience_of(person.title, person.relationship, person.occupation),
        known,
        LATER if _met_before(book, talk) else FIRST,
        # Unknown counts as barely known: a question too personal does more harm than one too plain.
        (person.tie_strength or 0) >= KNOWN_WELL,
    )


def _met_before(book: Book, talk: Interview) -> bool:
    """Say whether another interview with the same person was held."""
    person = resolve(book, talk.contact)
    return any(
        # Of an interview held already, the plan is shown as it was made.
        one.id != talk.id
        and one.status == "done"
        and not one.is_practice
        and resolve(book, one.contact) == person
        for one in book.of(Interview)
    )


def answered_before(book: Book, talk: str) -> set[str]:
    """Return the questions that need not come first again.

    Parameters
    ----------
    book : Book
        All records.
    talk : str
        Id of the interview that is planned; empty text means the one not set yet.

    Returns
    -------
    set of str
        Ids of questions with an answer; also of those that open or close another agenda, since
        every interview should not begin and end alike.
    """
    items = (book.get(one.plan_item) for one in book.of(Answer) if one.text and one.plan_item)
    answered = {item.question for item in items if item is not None}
    framing = {
        one.question
        for one in book.of(PlanItem)
        if one.interview != talk and one.block != "main" and not one.is_practice
    }
    return (answered | framing) - {""}
