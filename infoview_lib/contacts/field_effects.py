"""Work out what else changes when one field of a record is set."""

from __future__ import annotations

from datetime import date
from typing import Any

from infoview_lib.contacts.asking.attempts import answered
from infoview_lib.contacts.asking.scheduling import own_moment
from infoview_lib.records.book import Book
from infoview_lib.records.catalog import kind_of


def with_effects(book: Book, record_id: str, name: str, value: Any, on: date) -> dict[str, Any]:
    """Return the values to write when one field is set: the field itself, with what follows from it.

    A new outcome of a try dates the answer; a time makes a planned talk scheduled and is read off the
    student's clock, as all times are; advice set to done gets its day.

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
    record, kind = book.get(record_id), kind_of(record_id)
    if record is None:
        return {name: value}
    if (kind, name) == ("attempt", "outcome"):
        return answered(record, value, on)
    if name in ("sent_at", "starts_at", "due_at", "done_at"):
        value = own_moment(book, value)
    values = {name: value}
    if (kind, name) == ("interview", "starts_at") and value and record.status == "planned":
        values["status"] = "scheduled"
    if (kind, name, value) == ("recommendation", "status", "done") and not record.done_on:
        values["done_on"] = on
    return values
