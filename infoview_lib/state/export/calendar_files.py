"""Join the records with the calendar files made from them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime

from infoview_lib.contacts.asking.scheduling import moves_of, sides_of
from infoview_lib.contacts.due.queue import due_items
from infoview_lib.exchange.going_out import calendar_files as calendar
from infoview_lib.records.choices import UPCOMING
from infoview_lib.records.kinds import Interview
from infoview_lib.records.people import follow_merges
from infoview_lib.state.course_settings import thank_you_hours
from infoview_lib.state.open_folder import OpenFolder
from infoview_lib.state.profile import profile_of

_LARGEST_SEQUENCE = 2**31 - 1
"""The largest whole number a calendar must read (RFC 5545, section 3.3.8)."""


def interview_event(folder: OpenFolder, talk: Interview, is_named: bool = False) -> calendar.Event:
    """Return one talk as an event, with a number that grew each time it moved.

    Parameters
    ----------
    folder : OpenFolder
        The open folder.
    talk : Interview
        The talk.
    is_named : bool
        True puts the names of people in; only when the student asked for it.

    Returns
    -------
    Event
        Ready to be written into a calendar file.

    Raises
    ------
    EntryError
        When the talk has no time yet.
    """
    # A calendar takes a file for news only when this number grew.
    moves = min(moves_of(folder.history(talk.id)), _LARGEST_SEQUENCE)
    return calendar.meeting(talk, sides_of(folder.book, talk), moves, is_named)


def calendar_files(
    folder: OpenFolder, on: date, stamp: datetime, is_named: bool = False
) -> Mapping[str, bytes]:
    """Return every talk ahead and every due item as calendar files, one event each.

    Parameters
    ----------
    folder : OpenFolder
        The open folder. Practice is left out.
    on, stamp : date, datetime
        The present day; the present moment, with zone.
    is_named : bool
        True puts the names of people in; only when the student asked for it.

    Returns
    -------
    mapping of str to bytes
        Name of the file, without names of people → its content. Soonest first.
    """
    return calendar.all_ics(_events(folder, on, is_named), stamp)


def _events(folder: OpenFolder, on: date, is_named: bool) -> Iterator[calendar.Event]:
    for talk in follow_merges(folder.book).of(Interview):
        if talk.status in UPCOMING and talk.starts_at[:10] >= on.isoformat():
            yield interview_event(folder, talk, is_named)
    own = profile_of(folder.book).timezone
    # What is due has no history of its own, so any edit at all makes the number grow.
    edits = min(folder.edit_count, _LARGEST_SEQUENCE)
    for item in due_items(folder.book, on, thank_you_hours(folder)):
        yield calendar.due(item, on, own, edits, is_named)
