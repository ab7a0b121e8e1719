"""Show which goals the contacts cover, with the evidence collected so far."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from infoview_lib.contacts.by_person import RecordsByPerson, records_by_person
from infoview_lib.records.book import Book
from infoview_lib.records.choices import OBJECTIVES
from infoview_lib.records.fields import YOU
from infoview_lib.records.kinds import Answer, Association, Confidence, Objective, Referral

_LABEL = dict(OBJECTIVES)
OWN = "other"
"""Kind of a goal in the student's own words for which they chose none."""


@dataclass(frozen=True)
class ObjectiveCoverage:
    """Hold one objective: who can help, who was met, how many pieces of evidence, how many lack."""

    objective: str
    kind: str
    label: str
    text: str
    people: tuple[str, ...]
    met: tuple[str, ...]
    evidence: int
    target: int
    gap: int
    reading: str


def coverage(book: Book) -> list[ObjectiveCoverage]:
    """Return one row per objective that is not dropped.

    Parameters
    ----------
    book : Book
        All records; practice is not counted.

    Returns
    -------
    list of ObjectiveCoverage
        In the order in which objectives were made. ``people`` are ids of contacts marked as able to
        help with this kind; a goal without a kind is of the kind `OWN`; ``target`` is 1 when the
        student set none; an objective marked met has no gap. Empty when there are no objectives.

    Examples
    --------
    >>> book = Book({"objective": [{"id": "ob-00000001", "kind": "names", "target_count": 2}]})
    >>> [(row.label, row.evidence, row.gap, row.reading) for row in coverage(book)]
    [('Referrals', 0, 2, 'Nobody in your plan is marked for this goal yet.')]
    """
    cases = records_by_person(book)
    counted = evidence(book)
    return [
        _row(cases, one, counted) for one in cases.book.of(Objective) if one.status != "dropped"
    ]


def evidence(book: Book) -> dict[str, int]:
    """Return kind of objective → pieces of evidence in the student's own records.

    Information: interviews with an answer written down. Professional associations: those noted.
    Contacts: people met. Referrals: people others referred the student to. Confidence:
    self-ratings higher after than before.

    Parameters
    ----------
    book : Book
        All records.

    Returns
    -------
    dict of str to int
        Every kind of objective, 0 where there is none.
    """
    cases = records_by_person(book)
    return {kind: count(cases) for kind, count in _COUNTS.items()}


def coverage_matrix(book: Book) -> tuple[tuple[str, ...], list[tuple[str, str, tuple[bool, ...]]]]:
    """Return objectives against people: who can help with what.

    People marked do not contact are left out; people marked for nothing stand there with no mark.

    Parameters
    ----------
    book : Book
        All records.

    Returns
    -------
    (tuple of str, list of (str, str, tuple of bool))
        The kinds in order; one row per contact: id, name, and for each kind whether they can help.
    """
    cases = records_by_person(book)
    kinds = tuple(dict.fromkeys(row.kind for row in coverage(book)))
    rows = [
        (one.id, one.name, tuple(kind in one.objectives.split() for kind in kinds))
        for one in cases.contacts.values()
        if not one.do_not_contact
    ]
    return kinds, rows


def _row(
    cases: RecordsByPerson, objective: Objective, counted: dict[str, int]
) -> ObjectiveCoverage:
    """Return one objective with who can help and what was found."""
    kind = objective.kind or OWN
    people = tuple(
        one.id
        for one in cases.contacts.values()
        if kind in one.objectives.split() and not one.do_not_contact
    )
    met = tuple(one for one in people if one in cases.done)
    # A goal without a number asks for one piece; with none it would be met from the start.
    target = objective.target_count or 1
    found = counted.get(kind, 0)
    gap = 0 if objective.status == "met" else max(0, target - found)
    reading = _reading(len(people), len(met), gap)
    return ObjectiveCoverage(
        objective.id,
        kind,
        _LABEL.get(kind, ""),
        objective.text,
        people,
        met,
        found,
        target,
        gap,
        reading,
    )


def _reading(people: int, met: int, gap: int) -> str:
    """Return in a sentence where an objective stands."""
    if not gap:
        return "You have what you wanted here."
    if not people:
        return "Nobody in your plan is marked for this goal yet."
    if met == people:
        return "You've met everyone marked for this goal. Ask them for referrals."
    left = people - met
    who = "person" if left == 1 else "people"
    return f"{left} {who} in your plan can still help with this goal."


def _interviews_with_answers(cases: RecordsByPerson) -> int:
    """Count the interviews with an answer written down."""
    done = {interview.id for interviews in cases.done.values() for interview in interviews}
    return len({one.interview for one in cases.book.of(Answer) if one.text} & done)


def _people_named(cases: RecordsByPerson) -> int:
    """Count the people whose names others gave."""
    return len(
        {one.to for one in cases.book.of(Referral) if one.from_ != YOU and one.to in cases.contacts}
    )


def _confidence_risen(cases: RecordsByPerson) -> int:
    """Count the lines rated higher after than before."""
    scores: dict[str, dict[str, int]] = {"before": {}, "after": {}}
    for one in cases.book.of(Confidence):
        if one.moment and one.score is not None:
            scores[one.moment][one.item] = one.score
    # Without a score before, 5 stands for it, so that nothing counts as risen.
    return sum(score > scores["before"].get(item, 5) for item, score in scores["after"].items())


_COUNTS: dict[str, Callable[[RecordsByPerson], int]] = {
    "information": _interviews_with_answers,
    "associations": lambda cases: len(cases.book.of(Association)),
    "contacts": lambda cases: sum(contact in cases.contacts for contact in cases.done),
    "names": _people_named,
    "confidence": _confidence_risen,
    "other": lambda cases: 0,  # only the student knows what would count
}
