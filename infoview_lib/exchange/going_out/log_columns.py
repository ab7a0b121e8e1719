"""Name the columns of a log that people read, and work out its cells at a level of redaction."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import Generic, Literal, NamedTuple, Protocol, TypeVar

from infoview_lib.exchange.redaction.levels import check_level, shown_name
from infoview_lib.exchange.redaction.redacted_texts import Redactor
from infoview_lib.records.book import Book
from infoview_lib.records.catalog import SPECS
from infoview_lib.records.fields import Value
from infoview_lib.records.kinds import Contact

Row = TypeVar("Row")
One = TypeVar("One")


class Named(NamedTuple):
    """Name somebody in a cell: the id of a contact, and what is said of them."""

    contact: str
    said: str = ""


ColumnType = Literal["text", "whole", "date", "choice"]


class LogColumn(Protocol):
    """What every column of a log says of itself, whatever its rows are made of."""

    @property
    def name(self) -> str:
        """Its words."""
        ...

    @property
    def help(self) -> str:
        """What it holds."""
        ...

    @property
    def type(self) -> ColumnType:
        """As in the data dictionary."""
        ...

    @property
    def choices(self) -> tuple[str, ...]:
        """What may stand in a ``choice``."""
        ...


@dataclass(frozen=True)
class Column(Generic[Row]):
    """Name one column, say what it holds, work it out.

    Parameters
    ----------
    name, help : str
        Its words, and what it holds.
    value : callable
        Row → value; empty or None when it is not known.
    people : callable, optional
        Row → the people it names, in place of `value`.
    type : str
        As in the data dictionary.
    choices : tuple of str
        What may stand in a ``choice``.
    of_all : bool
        Whether it says something of people with whom nothing happened yet.
    is_open : bool
        Whether it tells who somebody is even without a name; it is empty where names are covered.
    """

    name: str
    help: str
    value: Callable[[Row], Value] = lambda row: ""
    people: Callable[[Row], Iterable[Named]] | None = None
    type: ColumnType = "text"
    choices: tuple[str, ...] = ()
    of_all: bool = False
    is_open: bool = False


class Shown:
    """Know how people and texts stand in a log at one level of redaction.

    Parameters
    ----------
    book : Book
        All records.
    level : str
        ``full``, ``initials`` or ``none``; see `infoview_lib.exchange.redaction.levels`.
    own : iterable of str
        Words of the student's own, which stay.

    Raises
    ------
    ValueError
        For any other level: names must not slip through by a typing error.
    """

    def __init__(self, book: Book, level: str = "full", own: Iterable[str] = ()) -> None:
        check_level(level)
        self._book = book
        self._level = level
        self._covers = None if level == "full" else Redactor(book, level, own)
        people = book.of(Contact)
        self._names = {one.id: one.name for one in people}
        self._numbers = {one.id: place for place, one in enumerate(people, 1)}

    def cell(self, column: Column[Row], row: Row, about: Collection[str]) -> Value:
        """Return what stands in a cell.

        Parameters
        ----------
        column : Column
            The column.
        row : object
            What the column works it out from.
        about : collection of str
            Ids of the people the row is about.
        """
        if column.people:
            return self._people(column.people(row))
        value = column.value(row)
        if self._covers is None or not isinstance(value, str) or column.type != "text":
            return value
        return "" if column.is_open else self._covers.text(value, about).text

    def _people(self, named: Iterable[Named]) -> str:
        """Return people by name, each once, with what is said of them."""
        said: dict[str, str] = {}
        for one in named:
            name = self._names.get(one.contact) or self._book.name_of(one.contact)
            if name:
                shown = name
                if self._level != "full":
                    shown = shown_name(name, self._level, self._numbers.get(one.contact, 0))
                said[f"{shown} ({one.said})" if one.said else shown] = ""
        return "; ".join(said)


def label(kind: str, field: str, value: str) -> str:
    """Return a choice in words.

    Parameters
    ----------
    kind, field : str
        A kind of record and one of its fields.
    value : str
        As it is stored.
    """
    return dict(SPECS[kind][field].choices).get(value, value)


def each(found: Iterable[One], tell: Callable[[One], str]) -> str:
    """Return what is told of each, parted by semicolons; what tells nothing is left out.

    Parameters
    ----------
    found : iterable
        The things.
    tell : callable
        One of them → words.
    """
    return "; ".join(text for one in found if (text := tell(one)))


def joined(first: str, *others: str) -> str:
    """Return words parted by commas, without empty ones.

    Parameters
    ----------
    first, others : str
        Words.
    """
    return ", ".join(part for part in (first, *others) if part)
