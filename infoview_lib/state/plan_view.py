"""Describe the agenda of one talk: lines with times, what falls off, what is missing, what it serves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from infoview_lib.contacts.book import Book
from infoview_lib.contacts.choices import OBJECTIVES
from infoview_lib.contacts.unknowns import NEVER, Unknown, unknowns
from infoview_lib.prep.agenda import (
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
from infoview_lib.prep.agenda_cover import asks_about, goal_counts
from infoview_lib.prep.gaps import gaps
from infoview_lib.prep.questions import Question, fill
from infoview_lib.prep.rehearsal_match import topic_of
from infoview_lib.prep.wording import review_question
from infoview_lib.state.agendas import clock_at, items_of, promised_minutes, wording_of
from infoview_lib.state.bank import bank_of, category_label, fills
from infoview_lib.state.profile import profile_of

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
        "is_ready": status.ready,
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
    if gaps(text):
        remarks.append(
            {
                "message": f"{gaps(text)[0]} is still open.",
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
