"""Hold all records of one folder at one moment, as frozen dataclasses by kind."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property, wraps
from operator import is_
from typing import Any, Concatenate, ParamSpec, TypeVar, overload

from infoview_lib.records.catalog import KIND_OF, as_record, kind_of
from infoview_lib.records.fields import YOU, Values
from infoview_lib.records.kinds import Profile, Record

R = TypeVar("R", bound=Record)
Made = TypeVar("Made")
More = ParamSpec("More")


class Book:
    """Give every rule the same view of the records: none deleted, each findable by its id.

    Parameters
    ----------
    entries : mapping of str to iterable of dict
        Kind of record → plain dicts in stored form. Deleted ones are left out.

    Attributes
    ----------
    worked_out : dict
        What rules made of it, kept by `once_for_each_book`.

    Examples
    --------
    >>> from infoview_lib.records.kinds import Attempt
    >>> book = Book({"contact": [{"id": "ct-00000001", "name": "Ana Lopes"}]})
    >>> book.name_of("ct-00000001"), book.name_of("you"), len(book.of(Attempt))
    ('Ana Lopes', 'you', 0)
    """

    def __init__(self, entries: Mapping[str, Iterable[Values]]) -> None:
        self._of: dict[str, tuple[Record, ...]] = {
            kind: tuple(as_record(kind, one) for one in found if not one.get("deleted_at"))
            for kind, found in entries.items()
        }
        self.worked_out: dict[object, Any] = {}
        self._indexes: dict[str, Mapping[str, Record]] = {}

    @classmethod
    def of_records(cls, found: Mapping[str, Iterable[Record]]) -> Book:
        """Return a book of records that already are dataclasses.

        Parameters
        ----------
        found : mapping of str to iterable of Record
            Kind of record → its records, oldest first, none of them deleted.
        """
        book = cls({})
        # Past `__init__`, which would take every record to a dict and back for each derived book.
        book._of = {kind: tuple(records) for kind, records in found.items()}
        return book

    @overload
    def of(self, kind: type[R]) -> tuple[R, ...]: ...
    @overload
    def of(self, kind: str) -> tuple[Any, ...]: ...
    def of(self, kind: type[Record] | str) -> tuple[Any, ...]:
        """Return the records of one kind.

        Parameters
        ----------
        kind : type or str
            The class of the records, such as `Contact`; the name of their kind where it is known
            only at run time.

        Returns
        -------
        tuple of Record
            Oldest first; empty when there is none of the kind.
        """
        return self._of.get(kind if isinstance(kind, str) else KIND_OF[kind], ())

    def by_id(self, kind: str) -> Mapping[str, Record]:
        """Return id → record of one kind.

        Parameters
        ----------
        kind : str
            Name of the kind.
        """
        if (index := self._indexes.get(kind)) is None:
            index = self._indexes[kind] = _by_id(self._of.get(kind, ()))
        return index

    def _found(self, record_id: str) -> Record | None:
        """Return a record by its id; that tells its kind, so that one index of many is enough."""
        if (one := self.by_id(kind_of(record_id)).get(record_id)) is not None:
            return one
        places = (self.by_id(kind).get(record_id) for kind in self._of)
        return next((one for one in places if one is not None), None)

    # What a link names is of the kind the link says, and only its reader knows which: hence Any.
    def get(self, record_id: str) -> Any:
        """Return a record of whatever kind, or None when it is not there or was deleted.

        Parameters
        ----------
        record_id : str
            Its id.
        """
        return self._found(record_id)

    def find(self, kind: type[R], record_id: str) -> R | None:
        """Return a record of a certain kind, or None when there is none of that id.

        Parameters
        ----------
        kind : type
            The class of the record, such as `Contact`.
        record_id : str
            Its id.

        Examples
        --------
        >>> from infoview_lib.records.kinds import Contact, Interview
        >>> book = Book({"contact": [{"id": "ct-00000001", "name": "Ana Lopes"}]})
        >>> book.find(Contact, "ct-00000001").name, book.find(Interview, "ct-00000001")
        ('Ana Lopes', None)
        """
        found = self.by_id(KIND_OF[kind]).get(record_id)
        return found if isinstance(found, kind) else None

    @property
    def profile(self) -> Profile | None:
        """What the student said about themselves, or None as long as it is nothing."""
        return next(iter(self.of(Profile)), None)

    def name_of(self, record_id: str) -> str:
        """Return the name behind an id.

        Parameters
        ----------
        record_id : str
            An id, or `YOU`.

        Returns
        -------
        str
            A contact's name, ``you`` for the student, empty text when unknown.
        """
        if record_id == YOU:
            return YOU
        # An id may name a record without a name, or one that another window has just deleted.
        return getattr(self.get(record_id), "name", "")

    @overload
    def about(self, kind: type[R], /, **links: str) -> tuple[R, ...]: ...
    @overload
    def about(self, kind: str, /, **links: str) -> tuple[Any, ...]: ...
    def about(self, kind: type[Record] | str, /, **links: str) -> tuple[Any, ...]:
        """Return the records of a kind whose links, or other fields, have these values.

        Parameters
        ----------
        kind : type or str
            As in `of`.
        **links : str
            Field → value: ``book.about(Attempt, contact=some_id)`` gives every attempt at that
            person. Without any, all records of the kind.

        Returns
        -------
        tuple of Record
            Oldest first; empty when none fits.
        """
        if not links:
            return self.of(kind)
        (first, value), *rest = links.items()
        # A page asks this for hundreds of interviews, so the records are gone through once a link.
        found = _by_link(self.of(kind), first).get(value, ())
        if not rest:
            return found
        return tuple(
            one for one in found if all(getattr(one, name) == wanted for name, wanted in rest)
        )

    def without_practice(self) -> Book:
        """Return the book with practice records left out; what every statistic starts from."""
        return self._real

    @cached_property
    def _real(self) -> Book:
        """The book without practice, worked out once."""
        return Book.of_records({kind: _without_practice(found) for kind, found in self._of.items()})


MOST_KEPT = 3
"""So many versions of the records of a kind are remembered: now, before, without practice."""


def once_for_these(
    rule: Callable[Concatenate[tuple[R, ...], More], Made],
) -> Callable[Concatenate[tuple[R, ...], More], Made]:
    """Let a rule keep what it made of the records of one kind.

    A change touches one kind or two; those of all others are the same tuples in the next book.

    Parameters
    ----------
    rule : function
        Takes records of one kind first, then what can be a key of a dict. What it returns is
        shared, so nobody may change it.
    """
    kept: dict[object, list[tuple[tuple[R, ...], Made]]] = {}

    @wraps(rule)
    def found(records: tuple[R, ...], /, *more: More.args, **named: More.kwargs) -> Made:
        if not records:
            return rule(records, *more, **named)
        versions = kept.setdefault((type(records[0]), more, tuple(sorted(named.items()))), [])
        for version, made in versions:
            if version is records:
                return made
        made = rule(records, *more, **named)
        versions.insert(0, (records, made))
        del versions[MOST_KEPT:]
        return made

    return found


def once_for(
    *kinds: type[Record],
) -> Callable[[Callable[Concatenate[Book, More], Made]], Callable[Concatenate[Book, More], Made]]:
    """Let a rule keep what it made of a book while the records of some kinds are the same.

    Parameters
    ----------
    *kinds : type
        All kinds that the rule looks at. It takes a book first, then what can be compared. What it
        returns is shared, so nobody may change it.
    """

    def keep(
        rule: Callable[Concatenate[Book, More], Made],
    ) -> Callable[Concatenate[Book, More], Made]:
        versions: list[tuple[list[tuple[Record, ...]], object, Made]] = []

        @wraps(rule)
        def found(book: Book, /, *more: More.args, **named: More.kwargs) -> Made:
            parts: list[tuple[Record, ...]] = [book.of(kind) for kind in kinds]
            for before, asked, made in versions:
                if all(map(is_, before, parts)) and asked == (more, named):
                    return made
            made = rule(book, *more, **named)
            versions.insert(0, (parts, (more, named), made))
            del versions[MOST_KEPT:]
            return made

        return found

    return keep


@once_for_these
def _by_id(records: tuple[Record, ...]) -> dict[str, Record]:
    return {one.id: one for one in records}


@once_for_these
def _by_link(records: tuple[Record, ...], link: str) -> dict[str, tuple[Record, ...]]:
    groups: dict[str, list[Record]] = {}
    for record in records:
        groups.setdefault(getattr(record, link), []).append(record)
    return {value: tuple(found) for value, found in groups.items()}


@once_for_these
def _without_practice(records: tuple[Record, ...]) -> tuple[Record, ...]:
    real = tuple(one for one in records if not one.is_practice)
    return real if len(real) < len(records) else records


def once_for_each_book(
    rule: Callable[Concatenate[Book, More], Made],
) -> Callable[Concatenate[Book, More], Made]:
    """Let a rule keep what it made of a book: a page asks for it many times between two changes.

    Parameters
    ----------
    rule : function
        Takes a book first, then what can be a key of a dict. What it returns is shared, so nobody
        may change it.
    """

    @wraps(rule)
    def kept(book: Book, /, *more: More.args, **named: More.kwargs) -> Made:
        key = (rule, more, tuple(sorted(named.items()))) if more or named else rule
        if key not in book.worked_out:
            book.worked_out[key] = rule(book, *more, **named)
        return book.worked_out[key]

    return kept
