"""Describe the agenda of one interview: its lines with times, what falls off, what is missing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from infoview_lib.contacts.days.dates import moment_of
from infoview_lib.contacts.days.zones import clock
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
from infoview_lib.records.book import Book
from infoview_lib.records.catalog import SPECS
from infoview_lib.records.choices import OBJECTIVES
from infoview_lib.state.profile import minutes_to_ask, profile_of
from infoview_lib.state.questions.question_bank import bank_of, category_label, fills

BLOCK_LABELS = SPECS["plan_item"]["block"].choices
_COPIED = ("question", "position", "block", "must_ask", "minutes", "wording")


def items_of(book: Book, talk: str) -> list[Any]:
    """Return the plan items of a talk in the order of the agenda; empty text means the talk not set yet."""
    found = book.about("plan_item", interview=talk)
    found = sorted(found, key=lambda one: (BLOCKS.index(one.block or "main"), one.position or 0))
    return [replace(one, position=place) for place, one in enumerate(found, 1)]


def give_agenda(folder: Any, talk: str) -> int:
    """Give the agenda of the talk not set yet to a talk that is; return how many questions it got.

    A rehearsal gets a copy, so that the agenda still waits for the real talk.
    """
    taken = {one.question or one.wording for one in items_of(folder.book, talk)}
    given = [one for one in items_of(folder.book, "") if (one.question or one.wording) not in taken]
    label = "an agenda given to a talk"
    if folder.book.get(talk).is_practice:
        copied = [{name: getattr(one, name) for name in _COPIED} for one in given]
        folder.apply(
            adds=[("plan_item", {**one, "interview": talk, "is_practice": True}) for one in copied],
            label=label,
        )
    else:
        folder.apply(changes=[(one.id, {"interview": talk}) for one in given], label=label)
    return len(given)


def wording_of(book: Book, item: Any, known: dict[str, str] | None = None) -> str:
    """Return the words of an item: the student's own, else the bank's with its gaps filled."""
    question = bank_of(book).get(item.question)
    return item.wording or (fill(question.text, known) if question else "")


def clock_at(talk: Any, minutes: int) -> str:
    """Return the clock so many minutes after a talk begins, as a watch shows it; without a start, the minute.

    Examples
    --------
    >>> from infoview_lib.records.kinds import Interview
    >>> clock_at(Interview(starts_at="2026-03-04T14:00+00:00"), 12), clock_at(None, 12)
    ('2:12', 'minute 12')
    """
    start = moment_of(talk.starts_at) if talk else None
    return clock(start + timedelta(minutes=minutes)).split()[0] if start else f"minute {minutes}"


def promised_minutes(book: Book, talk: Any) -> int:
    """Return the minutes agreed for a talk, else those the student asks for."""
    return (talk.agreed_minutes if talk else None) or minutes_to_ask(profile_of(book))


CLOSING = CLOSING_WORDS.replace("{point}.", "…")
NO_TOPIC = ("rapport", "referrals", "close")
"""Categories that belong to the shape of a talk, not to what one wants to know."""
GOALS = tuple(kind for kind, _ in OBJECTIVES if kind != "other")
MADE_OF = {
    "minutes": "Take off what goes first",
    "rapport": "Add an opening question",
    "names": "Add a question for names",
    "close": "Add a closing question",
}
"""What is missing → words of the button that mends it."""
_TOO_FULL = "What is left are the questions that hold the talk together. Give some fewer minutes, or take one off."


def open_topics(book: Book) -> list[Unknown]:
    """Return what earlier talks left open, over the topics of the bank."""
    topics = {
        key: category_label(one.category)
        for key, one in bank_of(book).items()
        if one.category not in NO_TOPIC
    }
    return unknowns(book, topics | _own_topics(book, set(topics.values())))


def _own_topics(book: Book, labels: set[str]) -> dict[str, str]:
    """Return the topics of questions in the student's own words, by line of an agenda, as far as the words tell."""
    found = {
        one.id: topic_of(one.wording)
        for one in book.of("plan_item")
        if one.wording and not one.question
    }
    named = {line: category_label(category) for line, category in found.items() if category}
    return {line: label for line, label in named.items() if label in labels}


def plan_view(book: Book, talk_id: str, left_open: list[Unknown]) -> dict[str, Any]:
    """Return what the screen shows of the agenda of one talk; empty text means the talk not set yet."""
    talk = book.get(talk_id)
    known, items, minutes = fills(book, talk), items_of(book, talk_id), promised_minutes(book, talk)
    status = agenda_status(items, minutes, talk.mode if talk else "")
    lines = [_line(book, one, known) for one in items]
    for line, begins in zip(lines, begin_minutes(items), strict=True):
        line["at"] = clock_at(talk, begins)
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
        "thanks": CLOSING,
        "goals": _goals(book, items),
        "unknown": _unknown(book, lines, left_open),
    }


def _line(book: Book, item: Any, known: Mapping[str, str]) -> dict[str, Any]:
    question = bank_of(book).get(item.question)
    text = wording_of(book, item, known)
    found = {
        "id": item.id,
        "question": item.question,
        "block": item.block,
        "minutes": total_minutes([item]),
        "must": bool(item.must_ask),
        "text": text,
        "falls": "",
        "topic": "",
        "remarks": _remarks(text, question, known),
    }
    if question:
        first = fill(question.text, known)
        found |= {
            "topic": category_label(question.category),
            "look": bool(question.lookup_first),
            "first": "" if text == first else first,
        }
    return found


def _remarks(
    text: str, question: Question | None, known: Mapping[str, str]
) -> list[dict[str, str]]:
    """Return gentle remarks on words of the student's own; the bank's are reviewed before they come here."""
    if question and text == fill(question.text, known):
        return []
    remarks = [
        {"message": one.message, "suggestion": one.suggestion} for one in review_question(text)
    ]
    if blanks_in(text):
        remarks.append(
            {
                "message": f"{blanks_in(text)[0]} is still open.",
                "suggestion": "Fill it in, or say it without.",
            }
        )
    return remarks


def about_question(book: Book, question: str, talk_id: str) -> dict[str, str | list[str]]:
    """Return what helps to choose and to ask one question, in the words of a talk; empty when it is gone."""
    one = bank_of(book).get(question)
    if one is None:
        return {}
    known = fills(book, book.get(talk_id))
    softer = bank_of(book).get(one.softer_id) if one.sensitivity == 2 else None
    return {
        "why": fill(one.why, known),
        "probes": [fill(probe, known) for probe in one.probes],
        "listen": fill(one.listen_for, known),
        "softer": fill(softer.text, known) if softer else "",
        "look": " – ".join(part for part in (one.lookup_first, one.lookup_where) if part),
    }


def _lates(
    items: list[Any], lines: list[dict[str, Any]], status: AgendaStatus
) -> list[dict[str, Any]]:
    """Return one row per lateness; each line that falls off is marked with the first that takes it."""
    found = []
    stays = {one.id for one in agenda_within(items, status.agreed_minutes)}
    for line in lines:
        line["falls"] = "" if line["id"] in stays else "now"
    for one in when_late(items, status.agreed_minutes) if items else ():
        lost = [lines[place - 1] for place in one.lost]
        for line in lost:
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


def _missing(items: list[Any], status: AgendaStatus) -> list[dict[str, str]]:
    """Return what is missing with the words of the button that mends it; no words where none can."""
    found = []
    for key, words in zip(status.missing, status.notes, strict=True):
        button = MADE_OF[key]
        if (
            key == "minutes"
            and total_minutes(agenda_within(items, status.agreed_minutes)) > status.agreed_minutes
        ):
            button, words = "", f"{words} {_TOO_FULL}"
        found.append({"key": key, "words": words, "button": button})
    return found


def _goals(book: Book, items: list[Any]) -> list[dict[str, Any]]:
    """Return each open goal with how many questions help; without goals of the student's own, the usual five."""
    counts = goal_counts((bank_of(book).get(one.question), one.block) for one in items)
    own = [one for one in book.of("objective") if one.kind in GOALS and one.status == "open"]
    wanted = {one.kind: one.text for one in reversed(own)} if own else dict.fromkeys(GOALS, "")
    labels = dict(OBJECTIVES)
    return [
        {"kind": kind, "label": labels[kind], "text": wanted[kind], "count": counts.get(kind, 0)}
        for kind in GOALS
        if kind in wanted
    ]


def _unknown(
    book: Book, lines: list[dict[str, Any]], left_open: list[Unknown]
) -> list[dict[str, Any]]:
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
