"""Make the practice records with which a rehearsal begins."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from infoview_lib.contacts.book import Book
from infoview_lib.prep.choosing import PlannedTalk
from infoview_lib.prep.gaps import gaps
from infoview_lib.prep.kit import build_kit
from infoview_lib.prep.questions import fill
from infoview_lib.prep.rehearsal import Persona
from infoview_lib.prep.rehearsal_moves import Move, one_line, write_moves
from infoview_lib.state.agendas import items_of
from infoview_lib.state.bank import bank, bank_of
from infoview_lib.state.profile import profile_of
from infoview_lib.state.talks import NOT_SET, UPCOMING, fresh_id, talk_label

KIT = "kit"
_COPIED = ("question", "position", "block", "must_ask", "minutes")


def plans_to_ask(book: Book) -> list[list[str]]:
    """Return [key, label] of every plan of page 04 that has questions, then the starter kit.

    Examples
    --------
    >>> plans_to_ask(Book({}))
    [['kit', 'A starter kit, made for this talk']]
    """
    found = []
    real = [one for one in book.without_practice().of("interview") if one.status in UPCOMING]
    for key, label in (("", NOT_SET), *((one.id, talk_label(book, one)) for one in real)):
        count = len([one for one in items_of(book, key) if not one.is_practice])
        if count:
            found.append(
                [
                    key,
                    f"Your plan for: {label} ({count} {'question' if count == 1 else 'questions'})",
                ]
            )
    return [*found, [KIT, "A starter kit, made for this talk"]]


def hello_words(book: Book) -> str:
    """Return a first sentence: the student's own introduction when it is complete, else a short hello."""
    profile = profile_of(book)
    intro = next(
        (one for one in (profile.intro_30, profile.intro_60) if one.strip() and not gaps(one)), ""
    )
    name = f" I am {profile.display_name}." if profile.display_name else ""
    return one_line(intro or f"Hello.{name} Thank you for seeing me.")


def first_records(
    book: Book, persona: Persona, plan: str, words: str, now: datetime
) -> list[tuple[str, dict[str, Any]]]:
    """Return the records of a rehearsal that begins: person, talk, questions, what was said.

    Parameters
    ----------
    book : Book
        All records.
    persona : Persona
        Whom the student talks to.
    plan : str
        A key of `plans_to_ask`; one that is not there gives the starter kit.
    words : str
        The student's hello.
    now : datetime
        The present moment, with zone.
    """
    practice = {"is_practice": True}
    adds: list[tuple[str, dict[str, Any]]] = []
    known = [one.id for one in book.of("contact") if one.is_practice and one.name == persona.name]
    contact = known[0] if known else fresh_id("contact")
    if not known:
        about = {
            name: getattr(persona, name) for name in ("name", "title", "organization", "industry")
        }
        adds.append(("contact", {"id": contact, **about, "source": "Rehearsal", **practice}))
    talk = fresh_id("interview")
    adds.append(
        (
            "interview",
            {
                "id": talk,
                "contact": contact,
                "type": profile_of(book).decision,
                "mode": persona.mode,
                "place": persona.place,
                "starts_at": now,
                "agreed_minutes": persona.minutes,
                "status": "scheduled",
                **practice,
            },
        )
    )
    adds += [
        ("plan_item", {**one, "interview": talk, **practice})
        for one in _questions(book, persona, plan)
    ]
    text = write_moves(persona.id, [Move("hello", words)])
    adds.append(
        (
            "document",
            {"kind": "rehearsal", "interview": talk, "contact": contact, "text": text, **practice},
        )
    )
    return adds


def _questions(book: Book, persona: Persona, plan: str) -> list[dict[str, Any]]:
    known = bank_of(book)
    items = [] if plan == KIT else [one for one in items_of(book, plan) if not one.is_practice]
    found = []
    for item in items:
        question = known.get(item.question)
        words = item.wording or (fill(question.text, persona.fills) if question else "")
        found.append({name: getattr(item, name) for name in _COPIED} | {"wording": one_line(words)})
    if found:
        return found
    kit = build_kit(bank().values(), PlannedTalk(_kind(book), persona.minutes, fills=persona.fills))
    return [one.as_plan_item() for one in kit]


def _kind(book: Book) -> str:
    """Return the kind of talk the student prepares; nobody here can answer as a school does."""
    decision = profile_of(book).decision
    return decision if decision in ("career", "industry", "job", "company") else ""
