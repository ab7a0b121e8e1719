"""Show a rehearsal as it stands: the talk so far, what can be said next, notes, what is told after it."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any, NamedTuple

from infoview_lib.contacts.book import Book
from infoview_lib.prep.rehearsal import Persona
from infoview_lib.prep.rehearsal_feedback import feedback
from infoview_lib.prep.rehearsal_moves import Move, one_line, read_moves
from infoview_lib.prep.rehearsal_talk import play
from infoview_lib.prep.rehearsal_turns import Talk
from infoview_lib.state.agendas import items_of
from infoview_lib.state.bank import bank_of
from infoview_lib.state.personas import persona_lines, personas
from infoview_lib.state.scripts import scripts_of
from infoview_lib.state.specs import choice_label

LEAVE = "May I say that you sent me?"
_ASK_ON = ("What happened then?", "What was the last time that happened?")
_MOST_PROBES = 4
NOTE = ("text", "stance", "follow_up_needed")


class Rehearsal(NamedTuple):
    """Hold one rehearsal: its records, the person, what the student said, the talk that comes of it."""

    document: Any
    record: Any
    persona: Persona
    moves: tuple[Move, ...]
    talk: Talk


def open_rehearsal(book: Book) -> Rehearsal | None:
    """Return the newest rehearsal, or None when there is none."""
    for document in reversed(book.of("document")):
        record = book.get(document.interview)
        persona, moves = read_moves(document.text) if document.kind == "rehearsal" else ("", ())
        if record is not None and document.is_practice and persona in personas():
            return heard_again(document, record, personas()[persona], moves)
    return None


def heard_again(document: Any, record: Any, persona: Persona, moves: tuple[Move, ...]) -> Rehearsal:
    """Return a rehearsal with its talk; the talk's own id is the seed."""
    talk = play(persona, persona_lines(persona.id), moves, record.id)
    return Rehearsal(document, record, persona, moves, talk)


def rehearsal_view(book: Book, now: Rehearsal) -> dict[str, Any]:
    """Return what the page shows of a rehearsal."""
    talk, persona = now.talk, now.persona
    items = items_of(book, now.record.id)
    shown = {
        "id": now.record.id,
        "name": persona.name,
        "part": persona.part,
        "title": f"{persona.title}, {persona.organization}",
        "over": talk.is_over,
        "minutes": talk.minutes,
        "promise": talk.promise,
        "left": talk.left,
        "turns": [asdict(one) for one in talk.turns],
    }
    if talk.is_over:
        return shown | _after(book, now, items)
    return shown | {
        "close": talk.should_close,
        "drift": _drift_words() if talk.drifting else [],
        "questions": [
            {
                "id": one.id,
                "text": one.wording,
                "asked": bool(one.asked),
                "must": bool(one.must_ask),
            }
            for one in items
        ],
        "probes": _probes(book, now, items),
        "leave": LEAVE if talk.names and not talk.asked_leave else "",
        "time_words": f"I promised you {talk.promise} minutes, and we are nearly there.",
        "goodbye_words": "Thank you for your time. What you told me about … helps me.",
    }


def _drift_words() -> list[list[str]]:
    """Return what can be done with a drift, with the words of the drift card."""
    words = {one.id: one.text for one in scripts_of("drift")}
    return [
        [
            "stop",
            "Ask for another time",
            words.get("drift_say", "Could we set another time for that?"),
        ],
        [
            "back",
            "Lead back to your questions",
            words.get("drift_back", "May I come back to my questions?"),
        ],
    ]


def _probes(book: Book, now: Rehearsal, items: list[Any]) -> list[str]:
    """Return ways to ask on about the last answer, those of the question first; none before an answer."""
    last = next((move for move in reversed(now.moves) if move.kind in ("ask", "on")), None)
    asked = next((move.words for move in reversed(now.moves) if move.kind == "ask"), "")
    if last is None or not now.talk.asked:
        return []
    question = next(
        (bank_of(book).get(one.question) for one in items if one_line(one.wording) == asked), None
    )
    used = {move.words for move in now.moves if move.kind == "on"}
    return [one for one in (*(question.probes if question else ()), *_ASK_ON) if one not in used][
        :_MOST_PROBES
    ]


def _after(book: Book, now: Rehearsal, items: list[Any]) -> dict[str, Any]:
    """Return what stands on the page after the goodbye: notes, names, advice, what went well."""
    given = {one.plan_item: one for one in book.about("answer", interview=now.record.id)}
    names = book.about("referral", interview=now.record.id)
    advice = book.about("recommendation", interview=now.record.id)
    told = feedback(now.talk, len(names), len(advice))
    return {
        "notes": [_note(now.talk, one, given.get(one.id)) for one in items if one.asked],
        "names": [_named(book, one) for one in names],
        "names_heard": len(now.talk.names),
        "advice": [one.text for one in advice],
        "advice_heard": len(now.talk.advice),
        "counts": [list(one) for one in told.counts],
        "well": list(told.well),
        "next_time": told.next_time,
        "rebooked": now.talk.stopped,
    }


def _named(book: Book, referral: Any) -> str:
    return f"{book.name_of(referral.to)} ({choice_label('referral', 'may_use_name', referral.may_use_name).lower()})"


def _note(talk: Talk, item: Any, answer: Any) -> dict[str, Any]:
    about = one_line(item.wording)
    return {
        "id": item.id,
        "text": item.wording,
        "heard": [turn.words for turn in talk.turns if turn.who == "them" and turn.about == about],
        "answer": {name: getattr(answer, name) for name in NOTE}
        if answer
        else {"follow_up_needed": False},
    }
