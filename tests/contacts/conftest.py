"""Make small books of records for the tests of the rules."""

import pytest

from infoview_lib.contacts import records
from infoview_lib.contacts.book import Book


def build(*entries):
    """Return a book of (kind, values) in which every value was checked and every gap filled."""
    found, made = {}, "2026-03-01T09:00+00:00"
    for number, (kind, values) in enumerate(entries, start=1):
        own = {
            "id": records.id_from(kind, number),
            "created_at": made,
            "updated_at": made,
            "deleted_at": "",
        }
        kept = {name: values[name] for name in own if name in values}
        given = {name: value for name, value in values.items() if name not in own}
        found.setdefault(kind, []).append(own | records.new_values(kind, given) | kept)
    return Book(found)


@pytest.fixture
def book_of():
    """Function (kind, values), … → Book."""
    return build
