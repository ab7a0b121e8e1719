"""Know the thank-you note of each interview: its clock, its words, when it counts as sent."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from infoview_lib.contacts.by_person import belongs_to
from infoview_lib.contacts.days.dates import moment_of, spoken_day
from infoview_lib.errors import EntryError
from infoview_lib.records.book import Book
from infoview_lib.records.fields import Fields
from infoview_lib.records.kinds import Answer, FollowUp, Interview, Recommendation
from infoview_lib.records.people import resolve

USUAL_HOURS = 24
LATE_HOURS = 24
"""Hours after the due hour in which a thank-you is late, then overdue; a preset of ours."""
_SOON_HOURS = 48
_MOST_OFFERED = 4


class Clock(NamedTuple):
    """Hold how a thank-you stands: ``ahead``, ``late`` or ``overdue``, with the words for it."""

    state: str
    words: str


def hours_to_thank(book: Book, course_hours: int = USUAL_HOURS) -> int:
    """Return the hours in which a thank-you is due: the student's own, else those of the course.

    Parameters
    ----------
    book : Book
        All records.
    course_hours : int
        Hours that the course sets.

    Examples
    --------
    >>> own = Book({"profile": [{"id": "pr-00000001", "thank_you_hours": 48}]})
    >>> hours_to_thank(own), hours_to_thank(Book({}))
    (48, 24)
    """
    own = book.profile.thank_you_hours if book.profile else None
    return own or course_hours or USUAL_HOURS


def clock(due_at: str, now: datetime) -> Clock:
    """Return how a thank-you stands that is due at a moment.

    Parameters
    ----------
    due_at : str
        When it is due, ISO 8601; empty when it has no moment.
    now : datetime
        The present moment, with zone.

    Examples
    --------
    >>> from datetime import timezone
    >>> now = datetime(2026, 3, 10, 12, tzinfo=timezone.utc)
    >>> [clock(f"2026-03-{day}:00+00:00", now).words for day in ("10T14", "10T09", "08T12")]
    ['2 hours left', 'Late, still welcome', 'Overdue, still welcome']
    """
    due = moment_of(due_at)
    if due is None:
        return Clock("ahead", "To send")
    hours = (due.replace(tzinfo=due.tzinfo or now.tzinfo) - now).total_seconds() / 3600
    if hours < 0:
        is_late = hours >= -LATE_HOURS
        return Clock(
            "late" if is_late else "overdue", f"{'Late' if is_late else 'Overdue'}, still welcome"
        )
    if hours > _SOON_HOURS:
        return Clock("ahead", f"By {spoken_day(due.date().isoformat())}")
    whole = int(hours)
    left = "Under an hour" if not whole else "1 hour" if whole == 1 else f"{whole} hours"
    return Clock("ahead", f"{left} left")


def note_for(book: Book, interview: Interview) -> FollowUp | None:
    """Return the thank-you written or sent for a talk, or None; the one tied to it before another.

    Parameters
    ----------
    book : Book
        All records.
    interview : Interview
        The interview.
    """
    person = resolve(book, interview.contact)
    found = [
        one
        for one in book.about(FollowUp, kind="thank_you")
        if resolve(book, one.contact) == person
        and not one.dropped_reason
        and one.is_practice == interview.is_practice
        and belongs_to(one, interview, one.done_at or one.created_at)
    ]
    return next(
        (one for one in found if one.interview == interview.id), found[0] if found else None
    )


def said_in(book: Book, interview: Interview) -> tuple[str, ...]:
    """Return what was noted from an interview, to name one thing of it in the thank-you.

    Parameters
    ----------
    book : Book
        All records.
    interview : Interview
        The interview.

    Returns
    -------
    tuple of str
        At most four texts, answers first; empty when nothing was noted.
    """
    short = (" ".join(one.text.split()) for one in notes_from(book, interview))
    return tuple(dict.fromkeys(text for text in short if text))[:_MOST_OFFERED]


def notes_from(book: Book, interview: Interview) -> list[Answer | Recommendation]:
    """Return what was noted from an interview, answers before advice.

    Parameters
    ----------
    book : Book
        All records.
    interview : Interview
        The interview.
    """
    return [
        *book.about(Answer, interview=interview.id),
        *book.about(Recommendation, interview=interview.id),
    ]


def check_names_something(note: Fields) -> None:
    """Check that a thank-you names something that was said.

    Parameters
    ----------
    note : mapping of str to object
        ``about`` and ``words`` of the note.

    Raises
    ------
    EntryError
        When both are empty.
    """
    if not any(str(note.get(name) or "").strip() for name in ("about", "words")):
        raise EntryError(
            "Your thank-you note doesn't mention anything they said.",
            "Add one thing they said. A few words are enough.",
        )
