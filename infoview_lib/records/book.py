"""Hold all records of one folder at one moment, as frozen dataclasses by kind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any

from infoview_lib.records import catalog as r
from infoview_lib.records.fields import YOU


class Book:
    """Give every rule the same view of the records: none deleted, each findable by its id.

    Parameters
    ----------
    entries : mapping of str to iterable of dict
        Kind of record → plain dicts in stored form. Deleted ones are left out.

    Examples
    --------
    >>> book = Book({"contact": [{"id": "ct-00000001", "name": "Ana Lopes"}]})
    >>> book.name_of("ct-00000001"), book.name_of("you"), len(book.of("attempt"))
    ('Ana Lopes', 'you', 0)
    """

    def __init__(self, entries: Mapping[str, Iterable[dict[str, Any]]]) -> None:
        self._of = {
            kind: tuple(r.as_record(kind, one) for one in found if not one.get("deleted_at"))
            for kind, found in entries.items()
        }

    @classmethod
    def of_records(cls, found: Mapping[str, Iterable[Any]]) -> Book:
        """Return a book of records that already are dataclasses, by kind."""
        book = cls({})
        book._of = {kind: tuple(records) for kind, records in found.items()}
        return book

    def of(self, kind: str) -> tuple[Any, ...]:
        """Return the records of one kind, oldest first."""
        return self._of.get(kind, ())

    @cached_property
    def by_id(self) -> dict[str, Any]:
        """Id → record, over all kinds."""
        return {record.id: record for found in self._of.values() for record in found}

    def get(self, record_id: str) -> Any:
        """Return a record, or None when it is not there or was deleted."""
        return self.by_id.get(record_id)

    def name_of(self, record_id: str) -> str:
        """Return the name behind an id: a contact's, ``you`` for the student, empty when unknown."""
        if record_id == YOU:
            return YOU
        return getattr(self.get(record_id), "name", "")

    def about(self, kind: str, /, **links: str) -> tuple[Any, ...]:
        """Return the records of a kind whose links have these values.

        ``book.about("attempt", contact=some_id)`` gives every attempt at that person.
        """
        if not links:
            return self.of(kind)
        (first, value), *rest = links.items()
        found = self._linked(kind, first).get(value, ())
        if not rest:
            return found
        return tuple(
            one for one in found if all(getattr(one, name) == wanted for name, wanted in rest)
        )

    def _linked(self, kind: str, link: str) -> dict[str, tuple[Any, ...]]:
        # A page asks this for each of hundreds of talks, so the records are gone through once for each link.
        if (kind, link) not in self._links:
            groups: dict[str, list[Any]] = {}
            for record in self.of(kind):
                groups.setdefault(getattr(record, link), []).append(record)
            self._links[kind, link] = {value: tuple(found) for value, found in groups.items()}
        return self._links[kind, link]

    @cached_property
    def _links(self) -> dict[tuple[str, str], dict[str, tuple[Any, ...]]]:
        return {}

    def without_practice(self) -> Book:
        """Return the book with practice records left out; what every statistic starts from."""
        return self._real

    @cached_property
    def _real(self) -> Book:
        return Book.of_records(
            {kind: (x for x in found if not x.is_practice) for kind, found in self._of.items()}
        )
