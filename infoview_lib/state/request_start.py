"""Gather what a request may start from out of the student's records, whom it is for first of all."""

from __future__ import annotations

from datetime import date
from typing import Any

from infoview_lib.contacts.after_asking import silence
from infoview_lib.contacts.book import Book
from infoview_lib.contacts.due_item import spoken_day
from infoview_lib.contacts.opening import opening
from infoview_lib.prep.request_start import RequestNotes
from infoview_lib.state.profile import minutes_to_ask, profile_of


def request_notes(book: Book, contact: Any, on: date) -> RequestNotes:
    """Return what is known about a person and about the student who asks, as it stands on a day."""
    profile, came, before = profile_of(book), opening(book, contact.id), silence(book, contact.id)
    is_reminder = before.calls_for_reminder(on)
    return RequestNotes(
        their_name=contact.name,
        source=contact.source,
        why=contact.why_them,
        field=contact.occupation or contact.industry,
        referrer=came.name,
        unasked=came.unasked,
        my_name=profile.display_name,
        major=profile.major,
        school=profile.school,
        intro=profile.intro_30,
        phone=profile.phone,
        minutes=minutes_to_ask(profile),
        asked_on=spoken_day(before.on) if is_reminder else "",
        asked_by=before.channel if is_reminder else "",
        note_limit=int(profile.note_limit),
        refused=came.refused,
    )
