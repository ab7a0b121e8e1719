"""Say for each of the five usual goals of interviews what evidence is there, or what is missing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from infoview_lib.contacts.by_person import RecordsByPerson, records_by_person
from infoview_lib.contacts.days.dates import spoken_day
from infoview_lib.contacts.learned.coverage import coverage
from infoview_lib.contacts.shown_names import opening_name, shown_name
from infoview_lib.records.book import Book
from infoview_lib.records.choices import OBJECTIVES
from infoview_lib.records.fields import YOU
from infoview_lib.records.kinds import Answer, Association, Confidence, Interview, Referral

FIVE = tuple(kind for kind, _ in OBJECTIVES if kind != "other")
"""The goals that a talk to explore serves: information, groups, contacts, names, confidence."""
_LABEL = dict(OBJECTIVES)
_MORE = {
    "information": ("more interview with notes", "more interviews with notes"),
    "associations": ("more professional association", "more professional associations"),
    "contacts": ("more person to meet", "more people to meet"),
    "names": ("more referral from someone you met", "more referrals from people you met"),
    "confidence": (
        "more line where you feel more confident",
        "more lines where you feel more confident",
    ),
}


@dataclass(frozen=True)
class Gate:
    """Hold one goal: its evidence in words, how much was wanted, what is missing.

    ``objective`` is empty for a goal of the five that the student did not set; nothing is missing
    there. ``missing`` is empty when the evidence is there or the student marked the goal as met.
    """

    objective: str
    kind: str
    label: str
    evidence: tuple[str, ...]
    target: int
    missing: str

    @property
    def is_there(self) -> bool:
        """Whether a goal the student set has what it needs."""
        return bool(self.objective) and not self.missing


def readiness(book: Book) -> list[Gate]:
    """Return one gate per goal, then one per goal of the five that was not set.

    Goals that were dropped have none.

    Parameters
    ----------
    book : Book
        All records; practice is not counted.

    Examples
    --------
    >>> book = Book({"objective": [{"id": "ob-00000001", "kind": "names", "target_count": 2}]})
    >>> [(one.label, one.missing) for one in readiness(book)][:2]
    [('Referrals', '2 more referrals from people you met.'), ('Information', '')]
    """
    there = evidence_in_words(book)
    rows = coverage(book)
    own = [
        Gate(
            row.objective,
            row.kind,
            row.text or row.label or "A goal",
            there.get(row.kind, ()),
            row.target,
            _missing(row.kind, row.gap),
        )
        for row in rows
    ]
    set_by_student = {row.kind for row in rows}
    return own + [
        Gate("", kind, _LABEL[kind], there[kind], 0, "")
        for kind in FIVE
        if kind not in set_by_student
    ]


def evidence_in_words(book: Book) -> dict[str, tuple[str, ...]]:
    """Return kind of goal → each piece of evidence in words, as many as `coverage.evidence` counts.

    Parameters
    ----------
    book : Book
        All records.
    """
    cases = records_by_person(book)
    return {kind: tuple(words(cases)) for kind, words in _WORDS.items()}


def _missing(kind: str, gap: int) -> str:
    """Return in a sentence what is missing."""
    if not gap:
        return ""
    if kind not in _MORE:
        return "Only you know when you've met this goal. Set it to “Met” when you have."
    return f"{gap} {_MORE[kind][gap > 1]}."


def _interviews_held(cases: RecordsByPerson) -> list[str]:
    """Return the interviews with notes, in words."""
    notes: dict[str, int] = {}
    for one in cases.book.of(Answer):
        notes[one.interview] = notes.get(one.interview, 0) + bool(one.text)
    held = sorted(
        (interview for interviews in cases.done.values() for interview in interviews),
        key=lambda one: one.starts_at,
    )
    counted = ((one, notes.get(one.id, 0)) for one in held)
    return [
        f"{_who_and_when(cases, one)}: {count} {'note' if count == 1 else 'notes'}"
        for one, count in counted
        if count
    ]


def _who_and_when(cases: RecordsByPerson, interview: Interview) -> str:
    """Return with whom an interview was, and when."""
    name = opening_name(cases.book, interview.contact) or "Someone"
    parts = (name, spoken_day(interview.starts_at))
    return ", ".join(part for part in parts if part)


def _met(cases: RecordsByPerson) -> list[str]:
    """Return the people met, in words."""
    return [
        _who_and_when(cases, interviews[-1])
        for contact, interviews in cases.done.items()
        if contact in cases.contacts
    ]


def _named(cases: RecordsByPerson) -> list[str]:
    """Return the names given by others, in words."""
    first: dict[str, str] = {}
    for one in cases.book.of(Referral):
        if one.from_ != YOU and one.to in cases.contacts:
            # One person, one piece of evidence, however many people named them.
            first.setdefault(one.to, shown_name(cases.book, one.from_) or "someone")
    return [f"{cases.contacts[to].name}, referred by {giver}" for to, giver in first.items()]


def _surer(cases: RecordsByPerson) -> list[str]:
    """Return the lines rated higher after than before, in words."""
    scores: dict[str, dict[str, int]] = {"before": {}, "after": {}}
    for one in cases.book.of(Confidence):
        if one.moment and one.score is not None:
            scores[one.moment][one.item] = one.score
    before = scores["before"]
    return [
        f"{item}: from {before[item]} to {score}"
        for item, score in scores["after"].items()
        # As `coverage` counts it, or the number and this list would differ.
        if score > before.get(item, 5)
    ]


_WORDS: dict[str, Callable[[RecordsByPerson], list[str]]] = {
    "information": _interviews_held,
    "associations": lambda cases: [one.name for one in cases.book.of(Association)],
    "contacts": _met,
    "names": _named,
    "confidence": _surer,
}
