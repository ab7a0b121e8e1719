"""Show the agenda of each talk."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from infoview_lib.contacts.book import Book
from infoview_lib.contacts.casebook import moment_of
from infoview_lib.contacts.records import SPECS
from infoview_lib.contacts.zones import clock
from infoview_lib.prep.questions import BLOCKS, fill
from infoview_lib.state.bank import bank_of
from infoview_lib.state.profile import minutes_to_ask, profile_of

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
    >>> from infoview_lib.contacts.talk_records import Interview
    >>> clock_at(Interview(starts_at="2026-03-04T14:00+00:00"), 12), clock_at(None, 12)
    ('2:12', 'minute 12')
    """
    start = moment_of(talk.starts_at) if talk else None
    return clock(start + timedelta(minutes=minutes)).split()[0] if start else f"minute {minutes}"


def promised_minutes(book: Book, talk: Any) -> int:
    """Return the minutes agreed for a talk, else those the student asks for."""
    return (talk.agreed_minutes if talk else None) or minutes_to_ask(profile_of(book))
