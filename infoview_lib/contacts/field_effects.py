"""Work out what else changes when one field of a record is set."""

from __future__ import annotations

from datetime import date

from infoview_lib.contacts.asking.attempts import answered
from infoview_lib.contacts.asking.scheduling import own_moment
from infoview_lib.records.book import Book
from infoview_lib.records.kinds import Attempt, Interview, Recommendation


def with_effects(
    book: Book, record_id: str, name: str, value: object, on: date
) -> dict[str, object]:
    """Return the values to write when one field is set, with what follows from it.

    A new outcome of a try dates the answer; a time makes a planned talk scheduled and is read off
    the student's clock, as all times are; advice set to done gets its day.

    Parameters
    ----------
    book : Book
        All records.
    record_id, name : str
        The record and its field.
    value : object
        As it was typed or chosen.
    on : date
        The present day.

    Examples
    --------
    >>> book = Book({"recommendation": [{"id": "rc-00000001", "interview": "iv-00000001"}]})
    >>> with_effects(book, "rc-00000001", "status", "done", date(2026, 3, 9))
    {'status': 'done', 'done_on': datetime.date(2026, 3, 9)}
    """
    record = book.get(record_id)
    if record is None:
        return {name: value}
    if isinstance(record, Attempt) and name == "outcome":
        return answered(record, str(value or ""), on)
    if name in ("sent_at", "starts_at", "due_at", "done_at"):
        value = own_moment(book, value)
    values = {name: value}
    if isinstance(record, Interview) and name == "starts_at":
        is_set = value and record.status == "planned"
        return values | ({"status": "scheduled"} if is_set else {})
    if isinstance(record, Recommendation) and (name, value) == ("status", "done"):
        # A day that was typed in before knows better than today when it was done.
        return values | ({} if record.done_on else {"done_on": on})
    return values
