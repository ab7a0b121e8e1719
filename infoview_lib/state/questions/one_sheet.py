"""Lay the agenda of an interview on one sheet to take along."""

from __future__ import annotations

from typing import TypedDict

from infoview_lib.contacts.asking.who_referred import who_referred
from infoview_lib.contacts.shown_names import opening_name
from infoview_lib.prep.blanks import blanks_in
from infoview_lib.prep.person_facts import FACTS_WANTED, facts_of
from infoview_lib.prep.questions.agenda import CLOSING_WORDS, begin_minutes, total_minutes
from infoview_lib.prep.questions.sheet import pieces, room_to_write
from infoview_lib.records.book import Book
from infoview_lib.records.kinds import Contact, Interview
from infoview_lib.state.day.rapport_card import about_you
from infoview_lib.state.interview_choice import (
    OneInterviewState,
    interview_facts,
    spoken_moment,
)
from infoview_lib.state.profile import profile_of
from infoview_lib.state.questions.agenda import (
    BLOCK_LABELS,
    clock_at,
    items_of,
    promised_minutes,
    wording_of,
)
from infoview_lib.state.questions.question_bank import fills
from infoview_lib.state.shapes import Choice

WARNING = 5
"""Minutes before the promised end at which to begin to close."""
_INTRO_ROOM = 3
"""Lines to write on where no introduction stands yet."""
_OTHER_PARTS = 4
"""Headings besides those of the talk: about them, who you are, last words, names."""
_BLANK = "–" * 24
"""What takes about as much room as a line to write on within a text."""


class SheetLine(TypedDict):
    """Show one question of a sheet; ``text`` is in pieces: their kind, and their words."""

    id: str
    block: str
    plain: str
    text: list[tuple[str, str]]
    must: bool
    at: str
    minutes: int


class SheetHead(TypedDict):
    """Show what stands above the questions of a sheet.

    ``blank_facts`` and ``intro_room`` count the lines to write on where nothing is noted yet.
    """

    name: str
    work: str
    when: str
    minutes: int
    begins: str
    ends: str
    warn_at: str
    why: str
    referrer: str
    facts: list[str]
    blank_facts: int
    you: list[str]
    intro: list[tuple[str, str]]
    intro_plain: str
    intro_room: int


class Sheet(SheetHead):
    """Show one sheet; ``room`` lines to write on follow a question, ``small`` ones if need be."""

    blocks: list[tuple[str, list[SheetLine]]]
    room: int
    small: bool
    names_room: int
    closing: list[tuple[str, str]]
    open: str


class OneSheetView(TypedDict):
    """Show the sheet of one interview."""

    talks: list[Choice]
    talk: str
    sheet: Sheet


class OneSheetState(OneInterviewState):
    """Show the sheet of a talk: who, times, introduction, questions with room to write."""

    def describe(self) -> OneSheetView:
        """Return the sheet."""
        talks = self.interviews(with_unset=True)
        talk = self.turned_to(talks)
        return {
            "talks": self.choices_of("talks", talks, talk),
            "talk": talk,
            "sheet": _sheet(self.folder.book, talk),
        }


def _sheet(book: Book, talk_id: str) -> Sheet:
    talk = book.get(talk_id)
    person = book.get(talk.contact) if talk else None
    lines = _lines(book, talk_id)
    head = _head(book, talk, person)
    blocks = [
        (label, [line for line in lines if line["block"] == key]) for key, label in BLOCK_LABELS
    ]
    # Worked out from the words alone: a sheet that runs over is found out at the printer.
    room = room_to_write(
        [line["plain"] for line in lines],
        sum(bool(found) for _, found in blocks) + _OTHER_PARTS,
        [head["intro_plain"], CLOSING_WORDS + _BLANK, head["name"], head["work"], head["when"]],
        [
            [head["referrer"], head["why"], *head["facts"], *[_BLANK * 2] * head["blank_facts"]],
            head["you"],
        ],
    )
    return {
        **head,
        "blocks": blocks,
        "room": room.lines,
        "small": room.small,
        "names_room": room.names,
        "closing": pieces(_closing()),
        "open": _still_open(book),
    }


def _head(book: Book, talk: Interview | None, person: Contact | None) -> SheetHead:
    """Return what stands above the questions: person, times, rapport card, introduction."""
    profile, minutes = profile_of(book), promised_minutes(book, talk)
    intro = profile.intro_60 or profile.intro_30
    facts = facts_of(person.facts) if person else ()
    return {
        "name": (opening_name(book, talk.contact) or "Someone")
        if talk
        else "An interview you haven't set up yet",
        "work": ", ".join(part for part in (person.title, person.organization) if part)
        if person
        else "",
        "when": " · ".join(
            p for p in (spoken_moment(talk.starts_at), interview_facts(book, talk)) if p
        )
        if talk
        else "",
        "minutes": minutes,
        "begins": clock_at(talk, 0),
        "ends": clock_at(talk, minutes),
        "warn_at": clock_at(talk, max(0, minutes - WARNING)),
        "why": person.why_them if person else "",
        "referrer": who_referred(book, person.id).name if person else "",
        "facts": list(facts),
        "blank_facts": max(0, FACTS_WANTED - len(facts)),
        "you": about_you(book),
        "intro": pieces(intro),
        "intro_plain": intro or _BLANK * 5 * _INTRO_ROOM,
        "intro_room": 0 if intro else _INTRO_ROOM,
    }


def _lines(book: Book, talk_id: str) -> list[SheetLine]:
    talk = book.get(talk_id)
    known, items = fills(book, talk), items_of(book, talk_id)
    return [
        {
            "id": item.id,
            "block": item.block,
            "plain": words,
            "text": pieces(words),
            "must": bool(item.must_ask),
            "at": clock_at(talk, begins),
            "minutes": total_minutes([item]),
        }
        for item, begins, words in zip(
            items,
            begin_minutes(items),
            (wording_of(book, one, known) for one in items),
            strict=True,
        )
    ]


def _closing() -> str:
    return CLOSING_WORDS.replace("{point}", "[what helped you most]")


def _still_open(book: Book) -> str:
    """Return a kind word when the introduction has gaps, else empty text."""
    profile = profile_of(book)
    # The sheet prints them as lines to write on, so they stop nothing.
    if blanks_in(profile.intro_60 or profile.intro_30):
        return (
            "Your introduction still has blanks. "
            "The sheet leaves a line for each, so you can fill them in by hand."
        )
    return ""
