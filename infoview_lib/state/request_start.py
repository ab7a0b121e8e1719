"""Gather what a request may start from out of the student's records."""

from __future__ import annotations

from typing import Any

from infoview_lib.contacts.book import Book
from infoview_lib.contacts.opening import opening
from infoview_lib.prep.request_start import RequestNotes
from infoview_lib.state.profile import minutes_to_ask, profile_of


def request_notes(book: Book, contact: Any) -> RequestNotes:
    """Return what is known about a person and about the student who asks."""
    profile, came = profile_of(book), opening(book, contact.id)
    return RequestNotes(
        their_name=contact.name, source=contact.source, why=contact.why_them,
        referrer=came.name, unasked=came.unasked,
        my_name=profile.display_name, major=profile.major, school=profile.school,
        intro=profile.intro_30, minutes=minutes_to_ask(profile),
    )  # fmt: skip
