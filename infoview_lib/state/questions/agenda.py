"""Describe the agenda of one interview: its lines with times, what falls off, what is missing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import NotRequired, TypedDict

from infoview_lib.contacts.days.dates import moment_of
from infoview_lib.contacts.days.zones import clock
from infoview_lib.contacts.learned.coverage import OWN
from infoview_lib.contacts.learned.unknowns import NEVER, Unknown, unknowns
from infoview_lib.prep.blanks import blanks_in
from infoview_lib.prep.practice.matching import topic_of
from infoview_lib.prep.questions.agenda import (
    CLOSING_WORDS,
    AgendaStatus,
    agenda_hints,
    agenda_status,
    agenda_within,
    begin_minutes,
    minutes_advice,
    total_minutes,
    when_late,
)
from infoview_lib.prep.questions.agenda_goals import asks_about, goal_counts
from infoview_lib.prep.questions.bank import BLOCKS, Question, fill
from infoview_lib.prep.questions.review import review_question
from infoview_lib.records.book import Book, once_for_each_book
from infoview_lib.records.catalog import SPECS
from infoview_lib.records.choices import OBJECTIVES
from infoview_lib.records.kinds import Answer, Interview, Objective, PlanItem
from infoview_lib.state.open_folder import OpenFolder
from infoview_lib.state.profile import minutes_to_ask, profile_of
from infoview_lib.state.questions.question_bank import bank_of, category_label, fills

BLOCK_LABELS = SPECS["plan_item"]["block"].choices
_COPIED = ("question", "position", "block", "must_ask", "minutes", "wording")


class QuestionRemark(TypedDict):
    """Say gently what could be better in a question, and how."""

    message: str
    suggestion: str


class PlanLine(TypedDict):
    """Show one question of an agenda; ``at`` is the clock when it begins.

    ``falls`` is empty when the question stays; ``now`` or the minutes of lateness with which it
    goes; ``expected`` is what the student thinks the answer will be. A question of the bank also
    says whether to ``look`` something up ``first``.
    """

    id: str
    question: str
    block: str
    minutes: int
    must: bool
    text: str
    at: str
    falls: str
    topic: str
    expected: str
    remarks: list[QuestionRemark]
    look: NotRequired[bool]
    first: NotRequired[str]


class MissingPart(TypedDict):
    """Say what an agenda still needs; ``button`` mends it, empty when nothing here does."""

    key: str
    words: str
    button: str


class LateRow(TypedDict):
    """Say what is left of the time, and which questions go, so many minutes ``late``."""

    late: int
    left: int
    fits: bool
    lost: list[str]


class MustAsk(TypedDict):
    """Count the questions with a star, and their minutes."""

    count: int
    minutes: int


class GoalRow(TypedDict):
    """Count the questions that help with one goal; ``text`` is the student's own wish.

    Without a ``count`` only the student can tell which question helps.
    """

    key: str
    kind: str
    label: str
    text: str
    count: int | None


class KeptQuestion(TypedDict):
    """Offer a question of the student's own that stands on another agenda."""

    text: str
    block: str


class OpenTopic(TypedDict):
    """Show something that earlier interviews left open, and whether this agenda asks about it."""

    topic: str
    never: bool
    words: str
    asked: bool


class AgendaView(TypedDict):
    """Show the agenda of one interview: its lines, what falls off, what is missing.

    ``fills`` are the words for the placeholders of questions; ``minutes`` were promised, ``total``
    is what the questions take; the clock ``ends`` says when they are over.
    """

    items: list[PlanLine]
    fills: dict[str, str]
    minutes: int
    total: int
    type: str
    is_ready: bool
    missing: list[MissingPart]
    late: list[LateRow]
    hints: list[str]
    must: MustAsk
    ends: str
    goals: list[GoalRow]
    unknown: list[OpenTopic]


class QuestionHelp(TypedDict, total=False):
    """Say what helps to choose and to ask one question; nothing when the question is gone."""

    why: str
    probes: list[str]
    listen: str
    skip: str
    softer: str
    look: str


def items_of(book: Book, talk: str) -> list[PlanItem]:
    """Return the plan items of a talk, numbered from 1 in the order of the agenda.

    Parameters
    ----------
    book : Book
        All records.
    talk : str
        Id of the talk; empty text means the talk not set yet.

    Returns
    -------
    list of PlanItem
        Empty when nothing is planned.
    """
    found = book.about(PlanItem, interview=talk)
    # By part before place: records made by hand, or in two windows, may number them otherwise.
    found = sorted(found, key=lambda one: (BLOCKS.index(one.block or "main"), one.position or 0))
    return [replace(one, position=place) for place, one in enumerate(found, 1)]


MOST_KEPT = 8
"""Questions of one's own that are offered again; the newest of them."""


def kept_questions(book: Book, talk: str) -> list[KeptQuestion]:
    """Return the student's own questions from other agendas, to ask again.

    Parameters
    ----------
    book : Book
        All records.
    talk : str
        Id of the interview that is planned; empty text means the one not set yet.

    Returns
    -------
    list of KeptQuestion
        Each once, newest first, without what is on this agenda in the same words; at most
        `MOST_KEPT`.
    """
    here = {one.wording.casefold() for one in book.about(PlanItem, interview=talk)}
    found: dict[str, KeptQuestion] = {}
    for one in reversed(book.of(PlanItem)):
        words = one.wording.casefold()
        is_own = words and not one.question and not one.is_practice
        if is_own and words not in here and words not in found:
            found[words] = {"text": one.wording, "block": one.block or "main"}
    return list(found.values())[:MOST_KEPT]


def give_agenda(folder: OpenFolder, talk: str) -> int:
    """Give the agenda of the talk not set yet to a talk that is.

    A rehearsal gets a copy, so that the agenda still waits for the real talk.

    Parameters
    ----------
    folder : OpenFolder
        The open folder.
    talk : str
        Id of the talk. Questions it has already are not given twice.

    Returns
    -------
    int
        How many questions it got.
    """
    # What the talk has already stays behind with the agenda not given.
    taken = {one.question or one.wording for one in items_of(folder.book, talk)}
    given = [one for one in items_of(folder.book, "") if (one.question or one.wording) not in taken]
    label = "an agenda moved to an interview"
    if folder.book.get(talk).is_practice:
        copied = [{name: getattr(one, name) for name in _COPIED} for one in given]
        folder.apply(
            adds=[("plan_item", {**one, "interview": talk, "is_practice": True}) for one in copied],
            label=label,
        )
    else:
        folder.apply(changes=[(one.id, {"interview": talk}) for one in given], label=label)
    return len(given)


def wording_of(book: Book, item: PlanItem, known: Mapping[str, str] | None = None) -> str:
    """Return the words of an item: the student's own, else the bank's with its gaps filled.

    Parameters
    ----------
    book : Book
        All records; a pack's questions stand there.
    item : PlanItem
        One question of an agenda.
    known : mapping of str to str, optional
        Placeholder → words, as `infoview_lib.state.questions.question_bank.fills` gives them.

    Returns
    -------
    str
        Empty when the question is gone and there are no words of the student's own.
    """
    question = bank_of(book).get(item.question)
    return item.wording or (fill(question.text, known) if question else "")


def clock_at(talk: Interview | None, minutes: int) -> str:
    """Return the clock so many minutes after a talk begins, as a watch shows it.

    Parameters
    ----------
    talk : Interview or None
        The talk; None is one that is not set yet.
    minutes : int
        Minutes after its start.

    Returns
    -------
    str
        The minute in words when no start is known.

    Examples
    --------
    >>> from infoview_lib.records.kinds import Interview
    >>> clock_at(Interview(starts_at="2026-03-04T14:00+00:00"), 12), clock_at(None, 12)
    ('2:12', 'minute 12')
    """
    start = moment_of(talk.starts_at) if talk else None
    # Without am or pm, as it is compared with a watch at the table.
    return clock(start + timedelta(minutes=minutes)).split()[0] if start else f"minute {minutes}"


def promised_minutes(book: Book, talk: Interview | None) -> int:
    """Return the minutes agreed for a talk, else those the student asks for.

    Parameters
    ----------
    book : Book
        All records.
    talk : Interview or None
        The talk; None is one that is not set yet.
    """
    return (talk.agreed_minutes if talk else None) or minutes_to_ask(profile_of(book))


CLOSING = CLOSING_WORDS.replace("{point}.", "…")
NO_TOPIC = ("rapport", "referrals", "close")
"""Categories that belong to the shape of a talk, not to what one wants to know."""
GOALS = tuple(kind for kind, _ in OBJECTIVES if kind != OWN)
KINDS_IN_ORDER = {kind: place for place, (kind, _) in enumerate(OBJECTIVES)}
MADE_OF = {
    "minutes": "Cut to fit",
    "rapport": "Add an opening question",
    "names": "Ask for referrals",
    "close": "Add a closing question",
}
"""What is missing → words of the button that mends it."""
_TOO_FULL = (
    "Only the questions every interview needs are left. Give some of them fewer minutes, or remove "
    "one."
)


@once_for_each_book
def open_topics(book: Book) -> list[Unknown]:
    """Return what earlier talks left open, over the topics of the bank.

    Parameters
    ----------
    book : Book
        All records.

    Returns
    -------
    list of Unknown
        What to ask first comes first.
    """
    topics = {
        key: category_label(one.category)
        for key, one in bank_of(book).items()
        if one.category not in NO_TOPIC
    }
    labels = set(topics.values())
    return unknowns(book, topics | _own_topics(book, labels) | _spoken_topics(book, labels))


def _own_topics(book: Book, labels: set[str]) -> dict[str, str]:
    """Return line of an agenda → topic, for questions in own words, as far as the words tell."""
    found = {
        one.id: topic_of(one.wording)
        for one in book.of(PlanItem)
        if one.wording and not one.question
    }
    named = {line: category_label(category) for line, category in found.items() if category}
    return {line: label for line, label in named.items() if label in labels}


def _spoken_topics(book: Book, labels: set[str]) -> dict[str, str]:
    """Return topic of a note in small letters → topic of the bank: “first pay” is about pay."""
    spoken = {one.topic.strip().casefold() for one in book.of(Answer)} - {""}
    found = {topic: category_label(topic_of(topic)) for topic in spoken}
    return {topic: label for topic, label in found.items() if label in labels}


def plan_view(book: Book, talk_id: str, left_open: list[Unknown]) -> AgendaView:
    """Return what the screen shows of the agenda of one talk.

    Parameters
    ----------
    book : Book
        All records.
    talk_id : str
        Id of the talk; empty text means the talk not set yet.
    left_open : list of Unknown
        What `open_topics` gives; it is the same for all talks.
    """
    talk = book.get(talk_id)
    known, items, minutes = fills(book, talk), items_of(book, talk_id), promised_minutes(book, talk)
    status = agenda_status(items, minutes, talk.mode if talk else "")
    lines = [
        _line(book, one, known, clock_at(talk, begins))
        for one, begins in zip(items, begin_minutes(items), strict=True)
    ]
    lates = _lates(items, lines, status)
    return {
        "items": lines,
        "fills": known,
        "minutes": minutes,
        "total": status.minutes,
        "type": (talk.type if talk else "") or profile_of(book).decision,
        "is_ready": status.is_ready,
        "missing": _missing(items, status),
        "late": lates,
        "hints": [one for one in (*agenda_hints(items, minutes), minutes_advice(minutes)) if one],
        "must": {
            "count": sum(bool(one.must_ask) for one in items),
            "minutes": status.must_ask_minutes,
        },
        "ends": clock_at(talk, status.minutes),
        "goals": _goals(book, items),
        "unknown": _unknown(lines, left_open),
    }


def _line(book: Book, item: PlanItem, known: Mapping[str, str], at: str) -> PlanLine:
    question = bank_of(book).get(item.question)
    text = wording_of(book, item, known)
    found: PlanLine = {
        "id": item.id,
        "question": item.question,
        "block": item.block,
        "minutes": total_minutes([item]),
        "must": bool(item.must_ask),
        "text": text,
        "at": at,
        "falls": "",
        "topic": "",
        "expected": item.expected,
        "remarks": _remarks(text, question, known),
    }
    if question:
        first = fill(question.text, known)
        found["topic"] = category_label(question.category)
        found["look"] = bool(question.lookup_first)
        found["first"] = "" if text == first else first
    return found


def _remarks(
    text: str, question: Question | None, known: Mapping[str, str]
) -> list[QuestionRemark]:
    """Return gentle remarks on words of the student's own; the bank's were reviewed before."""
    if question and text == fill(question.text, known):
        return []
    remarks = reviewed(text)
    if blanks_in(text):
        remarks.append(
            {
                "message": f"{blanks_in(text)[0]} is still blank.",
                "suggestion": "Fill it in, or leave it out.",
            }
        )
    return remarks


def reviewed(text: str) -> list[QuestionRemark]:
    """Return gentle remarks on a question in the student's own words.

    Parameters
    ----------
    text : str
        The question.

    Returns
    -------
    list of QuestionRemark
        Empty when all is well.
    """
    return [{"message": one.message, "suggestion": one.suggestion} for one in review_question(text)]


def about_question(book: Book, question: str, talk_id: str) -> QuestionHelp:
    """Return what helps to choose and to ask one question, in the words of a talk.

    Parameters
    ----------
    book : Book
        All records.
    question : str
        Id of a question.
    talk_id : str
        Id of the talk; empty text means the talk not set yet.

    Returns
    -------
    QuestionHelp
        Empty when the question is gone.
    """
    one = bank_of(book).get(question)
    if one is None:
        return {}
    known = fills(book, book.get(talk_id))
    softer = bank_of(book).get(one.softer_id)
    return {
        "why": fill(one.why, known),
        "probes": [fill(probe, known) for probe in one.probes],
        "listen": fill(one.listen_for, known),
        "skip": one.skip_when,
        "softer": fill(softer.text, known) if softer else "",
        "look": " – ".join(part for part in (one.lookup_first, one.lookup_where) if part),
    }


def _lates(
    items: Sequence[PlanItem], lines: Sequence[PlanLine], status: AgendaStatus
) -> list[LateRow]:
    """Return one row per lateness; mark each line that falls off with the first that takes it."""
    found: list[LateRow] = []
    stays = {one.id for one in agenda_within(items, status.agreed_minutes)}
    for line in lines:
        line["falls"] = "" if line["id"] in stays else "now"
    for one in when_late(items, status.agreed_minutes) if items else ():
        lost = [lines[place - 1] for place in one.lost]
        for line in lost:
            # The smallest lateness that takes it stands; whoever goes at 5 goes at 10 too.
            line["falls"] = line["falls"] or str(one.late)
        found.append(
            {
                "late": one.late,
                "left": one.left,
                "fits": one.fits,
                "lost": [line["id"] for line in lost],
            }
        )
    return found


def _missing(items: Sequence[PlanItem], status: AgendaStatus) -> list[MissingPart]:
    """Return what is missing with the words of the button that mends it, if one can."""
    found: list[MissingPart] = []
    for key, words in zip(status.missing, status.notes, strict=True):
        button = MADE_OF[key]
        if (
            key == "minutes"
            and total_minutes(agenda_within(items, status.agreed_minutes)) > status.agreed_minutes
        ):
            button, words = "", f"{words} {_TOO_FULL}"
        found.append({"key": key, "words": words, "button": button})
    return found


def _goals(book: Book, items: Sequence[PlanItem]) -> list[GoalRow]:
    """Return each open goal with how many questions help; without own goals, the usual five."""
    counts = goal_counts((bank_of(book).get(one.question), one.block) for one in items)
    wanted = [
        (one.id, one.kind if one.kind in GOALS else OWN, one.text)
        for one in book.of(Objective)
        if (one.status or "open") == "open"
    ]
    labels = dict(OBJECTIVES)
    return [
        {
            "key": key,
            "kind": kind,
            "label": labels[kind],
            "text": text,
            "count": None if kind == OWN else counts.get(kind, 0),
        }
        for key, kind, text in sorted(
            wanted or [(kind, kind, "") for kind in GOALS], key=lambda one: KINDS_IN_ORDER[one[1]]
        )
    ]


def _unknown(lines: Sequence[PlanLine], left_open: list[Unknown]) -> list[OpenTopic]:
    asked = [(line["topic"], line["text"]) for line in lines]
    raised = {line["question"] for line in lines} - {""}
    return [
        {
            "topic": one.topic,
            "never": one.kind == NEVER,
            "words": one.reading,
            "asked": asks_about(one.topic, asked) or bool(raised & set(one.questions)),
        }
        for one in left_open
    ]
