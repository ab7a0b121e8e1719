"""Gather what a request may start from out of the student's records, whom it is for first of all."""

from __future__ import annotations

from datetime import date
from typing import Any

from infoview_lib.contacts.after_asking import silence
from infoview_lib.contacts.book import Book
from infoview_lib.contacts.due_item import spoken_day
from infoview_lib.contacts.opening import opening
from infoview_lib.contacts.people import living_contacts
from infoview_lib.contacts.ranking import rank
from infoview_lib.prep.request_start import RequestNotes
from infoview_lib.state.profile import minutes_to_ask, profile_of
from infoview_lib.state.ranking import NOT_ASKED, weights_of


def request_notes(book: Book, contact: Any, on: date) -> RequestNotes:
    """Return what is known about a person and about the student who asks, as it stands on a day."""
    profile, came, before = profile_of(book), opening(book, contact.id), silence(book, contact.id)
    is_reminder = before.calls_for_reminder(on)
    return RequestNotes(
        their_name=contact.name, source=contact.source, why=contact.why_them,
        field=contact.occupation or contact.industry, referrer=came.name, unasked=came.unasked,
        my_name=profile.display_name, major=profile.major, school=profile.school,
        intro=profile.intro_30, phone=profile.phone, minutes=minutes_to_ask(profile),
        asked_on=spoken_day(before.on) if is_reminder else "", asked_by=before.channel if is_reminder else "",
        note_limit=int(profile.note_limit), refused=came.refused,
    )  # fmt: skip


def whom_first(book: Book, on: date) -> tuple[str, str]:
    """Return whom the student wrote to last and did not ask yet with the channel, else the best person to ask.

    Both are empty when there is nobody who may be asked; the channel is empty when nothing was written.
    """
    people = [one.id for one in living_contacts(book) if not one.do_not_contact]
    asked = {one.contact for one in book.of("attempt")}
    written = [one for one in book.of("document") if one.kind == "request" and one.contact in set(people) - asked]
    if written:
        newest = max(written, key=lambda one: one.updated_at)
        return newest.contact, newest.channel
    free = [row.contact for row in rank(book, weights_of(book), on) if row.stage in NOT_ASKED]
    return next(iter([*free, *people]), ""), ""
