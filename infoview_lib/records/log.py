"""Merge edits into records in memory, whatever the order in which they arrive.

An edit sets some fields of one record. Edits are ordered by a Lamport counter, then by the random
name of their writer: never by a clock. For each field the last edit in that order wins. An erased
record stays erased.

References
----------
L. Lamport, "Time, clocks, and the ordering of events in a distributed system", Communications of
the ACM 21 (1978), 558-565: a counter and a name put events of several writers into one order.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from infoview_lib.records.catalog import SPECS, kind_of
from infoview_lib.records.fields import Value, Values

MAX_COUNT = 10**15
MOST_LOST = 10**6
"""Edits that may be missing in a row; a larger gap between two counters was not made by saving."""
Name = tuple[str, int]
"""Writer and number: what names one edit everywhere."""


class Edit(NamedTuple):
    """Hold one change of one record.

    `lamport`, `writer` and `number` put it in order and name it; `at` is when it was written.
    `undoes` names the edits that this one takes back. `line` is the edit as it stands on disk.
    """

    lamport: int
    writer: str
    number: int
    record: str
    at: str = ""
    values: Mapping[str, Value] = {}
    is_new: bool = False
    is_erased: bool = False
    undoes: tuple[Name, ...] = ()
    line: bytes = b""

    @property
    def name(self) -> Name:
        """Writer and number."""
        return (self.writer, self.number)


def _allowed_types() -> dict[str, dict[str, frozenset[type]]]:
    """Return kind of record → field → the types its value may have on disk."""
    number: frozenset[type] = frozenset((int, type(None)))
    yes_no: frozenset[type] = frozenset((bool, type(None)))
    text: frozenset[type] = frozenset((str,))
    by_type = {"whole": number, "scale": number, "yes_no": yes_no}
    return {
        kind: {name: by_type.get(spec.type, text) for name, spec in specs.items()}
        for kind, specs in SPECS.items()
    }


_TYPES = _allowed_types()
_OF_UNKNOWN_FIELDS: frozenset[type] = frozenset((str, int, bool, type(None)))
_DEFAULTS: dict[str, Values] = {
    kind: {name: spec.default for name, spec in specs.items()} for kind, specs in SPECS.items()
}


def edit_from(stored: Values, line: bytes = b"") -> Edit:
    """Return the edit that a stored dict describes.

    Parameters
    ----------
    stored : dict
        ``l`` Lamport counter, ``w`` writer, ``s`` number, ``r`` record id; optional ``at`` time,
        ``set`` values, ``new`` and ``x`` flags (record made, record erased), ``undo`` list of
        [writer, number].
    line : bytes
        The line it came from.

    Raises
    ------
    ValueError
        When it is not an edit; the words are for programmers.
    """
    try:
        lamport, writer, number, record = stored["l"], stored["w"], stored["s"], stored["r"]
        values = stored.get("set", {})
        at, undoes = stored.get("at", ""), stored.get("undo")
        sound = (
            # Not isinstance, which takes True for the number 1.
            type(lamport) is int
            and 0 <= lamport < MAX_COUNT
            and type(number) is int
            and 0 <= number < MAX_COUNT
            and type(writer) is str
            and type(record) is str
            and type(at) is str
        )
        types = _TYPES.get(kind_of(record), {})
        if not sound:
            raise ValueError("not an edit")
        for name, value in values.items():
            # A field of a later version passes, so that an older one keeps what it wrote.
            if type(value) not in types.get(name, _OF_UNKNOWN_FIELDS):
                raise ValueError("not an edit")
        undone = tuple((str(w), int(s)) for w, s in undoes) if undoes else ()
    except (AttributeError, KeyError, TypeError, ValueError) as problem:
        raise ValueError("not an edit") from problem
    return Edit(
        lamport, writer, number, record, at, values, "new" in stored, "x" in stored, undone, line
    )


def stored_from(edit: Edit) -> Values:
    """Return the dict in which an edit is stored; what is empty is left out.

    Parameters
    ----------
    edit : Edit
        The edit; its `line` is not looked at.

    Returns
    -------
    dict
        As `edit_from` reads it.
    """
    stored: Values = {
        "l": edit.lamport,
        "w": edit.writer,
        "s": edit.number,
        "r": edit.record,
    }
    if edit.is_erased:
        return stored | {"x": 1}
    stored["at"] = edit.at
    if edit.is_new:
        stored["new"] = 1
    if edit.undoes:
        stored["undo"] = [list(name) for name in edit.undoes]
    return stored | {"set": dict(edit.values)}


def implausible(edits: Collection[Edit]) -> set[Name]:
    """Return the names of edits whose counters cannot have come from saving.

    Every save counts on by one from what its writer knew. One edit with a counter near the end of
    all numbers would leave no room for another save, so it is left out.

    Parameters
    ----------
    edits : collection of Edit
        All edits of a folder or a backup, in any order.

    Returns
    -------
    set of (str, int)
        Empty for all that any number of programs saved.

    Examples
    --------
    >>> implausible([Edit(1, "w", 0, "ct-00000001"), Edit(10**15 - 1, "v", 0, "ct-00000001")])
    {('v', 0)}
    """
    if all(edit.lamport <= MOST_LOST and edit.number <= MOST_LOST for edit in edits):
        return set()
    top, heads, found = 0, dict[str, int](), set[Name]()
    for edit in sorted(edits, key=lambda one: (one.lamport, one.number)):
        head = heads.get(edit.writer, 0)
        if edit.lamport - top > MOST_LOST or edit.number - head > MOST_LOST:
            found.add(edit.name)
            continue
        top = edit.lamport
        heads[edit.writer] = max(head, edit.number)
    return found


class Log:
    """Hold all edits seen so far with the records that follow from them.

    Parameters
    ----------
    edits : iterable of Edit
        Edits to begin with, in any order.

    Examples
    --------
    >>> log = Log()
    >>> made = "2026-03-01T10:00+00:00"
    >>> log.merge([Edit(1, "w", 0, "ct-00000001", made, {"name": "Ana Lopes"}, True)])
    {'ct-00000001'}
    >>> log.values("ct-00000001")["name"], log.ids("contact"), log.top
    ('Ana Lopes', ['ct-00000001'], 1)
    """

    def __init__(self, edits: Iterable[Edit] = ()) -> None:
        self.edits: dict[Name, Edit] = {}
        self.erased: set[str] = set()
        self.heads: dict[str, int] = {}
        self.top = 0
        self._of_record: dict[str, list[Edit]] = {}
        self._values: dict[str, Values] = {}
        self._made: dict[str, tuple[int, str, int]] = {}
        self._order: dict[str, list[tuple[tuple[int, str, int], str]]] = {
            kind: [] for kind in SPECS
        }
        self.merge(edits)

    def merge(self, edits: Iterable[Edit]) -> set[str]:
        """Take in edits.

        Parameters
        ----------
        edits : iterable of Edit
            In any order, and any number of times.

        Returns
        -------
        set of str
            Ids of the records that the edits touch; empty when all were known.
        """
        touched: set[str] = set()
        for edit in edits:
            name = (edit.writer, edit.number)
            known = self.edits.get(name)
            # An edit never changes, so one that is known is done with, except that erasing replaces
            # it by a tombstone of the same name.
            if known is not None and (
                known.is_erased or not edit.is_erased or known.record != edit.record
            ):
                continue
            self._take(name, edit, known)
            touched.add(edit.record)
        for record in touched:
            self._settle(record)
        return touched

    def _take(self, name: Name, edit: Edit, known: Edit | None) -> None:
        """Put one edit into its place, where it stands for the same edit as it was known before."""
        self.edits[name] = edit
        self.top = max(self.top, edit.lamport)
        if edit.number > self.heads.get(edit.writer, -1):
            self.heads[edit.writer] = edit.number
        if edit.is_erased:
            self.erased.add(edit.record)
        around = self._of_record.setdefault(edit.record, [])
        if known is not None:
            around.remove(known)
        # Nearly always the edit is the newest, and appending spares the search.
        if around and edit[:3] < around[-1][:3]:
            insort(around, edit, key=lambda one: one[:3])
        else:
            around.append(edit)

    def _settle(self, record: str) -> None:
        """Work out the values of one record anew from its edits."""
        kind = kind_of(record)
        edits = () if record in self.erased or not kind else self._of_record[record]
        made = next((edit for edit in edits if edit.is_new), None)
        self._place(kind, record, made)
        if made is None:
            self._values.pop(record, None)
            return
        template = _DEFAULTS[kind]
        values = {**template, "id": record, "created_at": made.at}
        for edit in edits:
            values["updated_at"] = edit.at
            values.update(edit.values)
        if any(edit.undoes for edit in edits):
            # What was taken back is as it was before, to the time of its last change.
            for edit in self._standing(record)[-1:]:
                values["updated_at"] = edit.values.get("updated_at", edit.at)
        # An edit of a later version, or of a damaged line, may set fields that this kind has not.
        if len(values) > len(template):
            values = {name: values[name] for name in template}
        self._values[record] = values

    def _place(self, kind: str, record: str, made: Edit | None) -> None:
        """Keep the records of a kind in the order in which they were made."""
        key, before = made and made[:3], self._made.get(record)
        if key == before:
            return
        order = self._order[kind]
        if before is not None:
            order.remove((before, record))
            del self._made[record]
        if key is not None:
            self._made[record] = key
            if not order or order[-1][0] < key:
                order.append((key, record))
            else:
                insort(order, (key, record))

    def __contains__(self, record: str) -> bool:
        return record in self._values

    def kinds(self) -> list[str]:
        """Return the kinds of which there are records."""
        return [kind for kind, order in self._order.items() if order]

    def ids(self, kind: str) -> list[str]:
        """Return the ids of a kind of record, deleted ones too.

        Parameters
        ----------
        kind : str
            Kind of record.

        Returns
        -------
        list of str
            In the order in which the records were made.
        """
        return [record for _, record in self._order[kind]]

    def values(self, record: str) -> Values:
        """Return the values of one record as a new dict.

        Parameters
        ----------
        record : str
            Its id.

        Raises
        ------
        KeyError
            When there is no such record.
        """
        return dict(self._values[record])

    def peek(self, record: str) -> Values:
        """Return the values of one record as they are kept: they are not to be changed.

        Parameters
        ----------
        record : str
            Its id.

        Raises
        ------
        KeyError
            When there is no such record.
        """
        return self._values[record]

    def edits_of(self, record: str) -> list[Edit]:
        """Return the edits of one record in order.

        Parameters
        ----------
        record : str
            Its id.

        Returns
        -------
        list of Edit
            Empty when there is no such record.
        """
        return list(self._of_record.get(record, ()))

    def unfinished(self) -> list[str]:
        """Return ids of which edits are here, but not the one that made the record."""
        whole = self._values.keys() | self.erased
        return sorted(
            record for record in self._of_record if record not in whole and kind_of(record)
        )

    def missing(self, heads: Mapping[str, int] | None = None) -> int:
        """Return how many edits are known to exist and are not here.

        Parameters
        ----------
        heads : mapping of str to int, optional
            Writer → highest number that somebody has seen before.
        """
        expected = dict(self.heads)
        for writer, number in (heads or {}).items():
            expected[writer] = max(number, expected.get(writer, -1))
        return sum(number + 1 for number in expected.values()) - len(self.edits)

    def taking_back(self, step: Iterable[Name], now: str) -> dict[str, Values]:
        """Return what to set so that one action is undone.

        A field that was set again since by somebody else keeps that later value. Undoing the making
        of a record moves it to the trash, unless somebody else has worked on it since.

        Parameters
        ----------
        step : iterable of (str, int)
            Names of the edits that make up the action.
        now : str
            The present moment, ISO 8601.

        Returns
        -------
        dict of str to dict
            Id of the record → field → value; empty when nothing can be taken back.
        """
        own = set(step)
        records = dict.fromkeys(self.edits[name].record for name in own if name in self.edits)
        found = {
            record: self._taking_back_in(record, own, now)
            for record in sorted(records)
            if record in self._values
        }
        return {record: values for record, values in found.items() if values}

    def _taking_back_in(self, record: str, own: set[Name], now: str) -> Values:
        """Return what to set in one record so that the edits of one action are undone."""
        standing = self._standing(record)
        if any(edit.is_new for edit in standing if edit.name in own):
            last_is_own = standing[-1].name in own
            return (
                {"deleted_at": now}
                if last_is_own and not self._values[record]["deleted_at"]
                else {}
            )
        back: Values = {}
        for field in {name for edit in standing if edit.name in own for name in edit.values}:
            setting = [edit for edit in standing if field in edit.values]
            # The times of a record follow from its edits.
            if setting[-1].name not in own or field in ("created_at", "updated_at"):
                continue
            earlier = [edit.values[field] for edit in setting if edit.name not in own]
            value = earlier[-1] if earlier else _DEFAULTS[kind_of(record)].get(field, "")
            if self._values[record].get(field) != value:
                back[field] = value
        return back

    def _standing(self, record: str) -> list[Edit]:
        """Return the edits of a record without those taken back and those that took them back."""
        edits = self._of_record[record]
        gone = {name for edit in edits for name in edit.undoes}
        return [edit for edit in edits if not edit.undoes and edit.name not in gone]
