"""Show all records of one kind as cards that open into a form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Generic, NotRequired, TypedDict, TypeVar

from infoview_lib.contacts.days.dates import spoken_day
from infoview_lib.contacts.shown_names import PRACTICE, concerns_practice, opening_name
from infoview_lib.errors import EntryError
from infoview_lib.records.catalog import SPECS, as_record
from infoview_lib.records.fields import Value, Values
from infoview_lib.records.kinds import Record
from infoview_lib.records.people import resolve
from infoview_lib.state.base import State
from infoview_lib.state.contract import action
from infoview_lib.state.form_fields import form_fields, label_of, linked_label
from infoview_lib.state.shapes import (
    ActionButton,
    Choice,
    FormField,
    Mark,
    NewRecord,
    Panel,
    Suggestion,
    Typed,
)

REMOVED_SHOWN = 5


Listed = TypeVar("Listed", bound=Record)


class Card(TypedDict):
    """Show one record: what stands on it, and what can be done with it.

    ``values`` are those of the form's fields; ``fields`` names those that a card shows first where
    it shows others than the rest do, ``chosen`` says what a link points to that is not offered.
    ``lines`` are sentences worked out from the record, shown in the open card; ``person`` is whose
    page its title leads to, empty where there is none.
    """

    id: str
    values: dict[str, Value]
    title: str
    detail: str
    marks: list[Mark]
    lines: list[str]
    actions: list[ActionButton]
    panel: Panel | None
    practice: bool
    person: str
    fields: NotRequired[list[str]]
    chosen: NotRequired[dict[str, str]]


class _Chosen(TypedDict, total=False):
    """Hold what links point to, where any point to what is not offered."""

    chosen: dict[str, str]


class RemovedRecord(TypedDict):
    """Name one record that lies in the trash."""

    id: str
    title: str


class RecordListView(TypedDict):
    """Show the records of one ``kind`` as cards, with the forms to add and change them.

    ``items`` may be a part of a long list, with ``long_lists`` of the view to say so.
    """

    kind: str
    title: str
    lead: str
    empty: str
    add_label: str
    always_open: bool
    add_fields: list[FormField]
    fields: list[FormField]
    more_fields: list[FormField]
    items: list[Card]
    lines: list[str]
    removed: list[RemovedRecord]
    undo_label: str
    removed_label: str
    suggestions_lead: str
    suggestions: list[Suggestion]


class OpenedCard(TypedDict):
    """Answer with the id of the card to open; without one, all stays as it is."""

    open: NotRequired[str]


class History(TypedDict):
    """Answer with what was changed, newest first, in words."""

    history: list[str]


class RecordListState(State, Generic[Listed]):
    """List the records of one kind; add, change, remove, bring back.

    A subclass names the kind, the words, the fields; it overrides the ``item_*`` methods where a
    card says more than the record's own label.

    Attributes
    ----------
    kind : str
        Kind of record that is added and brought back.
    add_fields : tuple of str
        Fields of the form that adds one; empty where none is added here.
    fields, more_fields : tuple of str
        Fields of an open card, and those behind “More details”.
    always_open : bool
        True shows every card open.
    """

    kind = ""
    title = ""
    lead = ""
    empty = ""
    add_label = "Add"
    removed_label = "Recently removed"
    add_fields: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    more_fields: tuple[str, ...] = ()
    always_open = False
    suggestions_lead = ""
    _at_hand = frozenset[str]()

    def act(self, do: str, /, **values: object) -> dict[str, object]:
        """Do what the student asked for; a long list keeps the card of it at hand."""
        if "id" in values:
            self._at_hand = frozenset({str(values["id"])})
        reply = super().act(do, **values)
        if new := {reply[name] for name in ("id", "open") if reply.get(name)}:
            self._at_hand = frozenset(map(str, new))
            self.refresh_soon()
        return reply

    def describe(self) -> RecordListView:
        """Return words, form fields, one item per record."""
        specs = form_fields(
            self.kind,
            dict.fromkeys(self.add_fields + self.fields + self.more_fields),
            self.folder.book,
        )
        for spec in specs:
            if "options" in spec:
                spec["options"] = self.offered(spec["name"], spec["options"])
        self._specs = by_name = {spec["name"]: self.short_field(spec) for spec in specs}
        return {
            "kind": self.kind,
            "title": self.title,
            "lead": self.lead,
            "empty": self.empty,
            "add_label": self.add_label,
            "always_open": self.always_open,
            "add_fields": [by_name[name] for name in self.add_fields],
            "fields": [by_name[name] for name in self.fields],
            "more_fields": [by_name[name] for name in self.more_fields],
            "items": [self.item(record) for record in self._sent_records()],
            "lines": self.lines(),
            "removed": self._removed(),
            "undo_label": self.folder.undo_label,
            "removed_label": self.removed_label,
            "suggestions_lead": self.suggestions_lead,
            "suggestions": self.suggestions(),
        }

    def shown_records(self) -> Sequence[Listed]:
        """Return the records to list, in order."""
        return self.folder.book.of(self.kind)

    def offered(self, name: str, options: list[Choice]) -> list[Choice]:
        """Return what a link may point to; a subclass may offer less."""
        return options

    def _sent_records(self) -> Sequence[Listed]:
        """Return the part of the list that is sent; the card that one works on stays in it."""
        records, at_hand = self.shown_records(), self._at_hand
        return self.part_of("items", records, self.item_words, stays=lambda one: one.id in at_hand)

    @action
    def do_list(self, part: str, text: str = "", count: int = 0) -> None:
        """Show those of a long list in which every word stands, and so many of them."""
        self._at_hand = frozenset()
        super().do_list(part, text, count)

    @action
    def do_open(self, id: str) -> None:
        """Show the card of one record, wherever in the list it stands."""
        self.there(id, Record)
        self.refresh()

    def item(self, record: Listed) -> Card:
        """Return one card."""
        names = dict.fromkeys(self.fields + self.more_fields)
        values = {name: getattr(record, "from_" if name == "from" else name) for name in names}
        return {
            "id": record.id,
            "values": values,
            "title": self.item_title(record),
            "detail": self.item_detail(record),
            "marks": self.item_marks(record),
            "lines": self.item_lines(record),
            "actions": self.item_actions(record),
            "panel": self.item_panel(record),
            "practice": bool(record.is_practice),
            "person": self.item_person(record),
            **self._not_offered(values),
        }

    def _not_offered(self, values: Mapping[str, Value]) -> _Chosen:
        """Return what the links of a card point to that is not on offer: practice, say."""
        book, found = self.folder.book, dict[str, str]()
        for name, value in values.items():
            linked, options = SPECS[self.kind][name].links_to, self._specs[name].get("options", [])
            if linked and value and all(value != key for key, _ in options):
                found[name] = linked_label(book, linked, str(value))
        return {"chosen": found} if found else {}

    def item_words(self, record: Listed) -> str:
        """Return the words by which a search finds a card."""
        marks = (mark["text"] for mark in self.item_marks(record))
        return " ".join((self.item_title(record), self.item_detail(record), *marks))

    def item_title(self, record: Listed) -> str:
        """Return the first line of a card: the person it is about, else its own words."""
        contact = getattr(record, "contact", None)
        if contact is None:
            return label_of(self.folder.book, record)
        return opening_name(self.folder.book, contact, record.is_practice) or "Someone"

    def item_person(self, record: Listed) -> str:
        """Return whose page the title leads to; nobody made up for practice has one."""
        contact = getattr(record, "contact", "")
        person = self.folder.book.get(resolve(self.folder.book, contact)) if contact else None
        return "" if person is None or person.is_practice else person.id

    def item_detail(self, record: Listed) -> str:
        """Return the quiet second line of a card."""
        return ""

    def item_marks(self, record: Listed) -> list[Mark]:
        """Return the marks beside the title."""
        return []

    def item_lines(self, record: Listed) -> list[str]:
        """Return sentences worked out from the record, shown in the open card."""
        return []

    def item_actions(self, record: Listed) -> list[ActionButton]:
        """Return the buttons of a card."""
        return []

    def item_panel(self, record: Listed) -> Panel | None:
        """Return advice shown on the card; None where there is none to give."""
        return None

    def suggestions(self) -> list[Suggestion]:
        """Return what one click adds."""
        return []

    def lines(self) -> list[str]:
        """Return sentences worked out from all records, shown below the list."""
        return []

    def new_values(self, values: dict[str, Typed]) -> Mapping[str, object]:
        """Return the values of a new record from what was typed into the add form."""
        return values

    @action
    def do_add(self, **values: Typed) -> NewRecord:
        """Add one record; an add form that was left empty adds none."""
        specs, book = SPECS[self.kind], self.folder.book
        typed = {name: str(value or "").strip() for name, value in values.items() if name in specs}
        # A choice that stands in the form from the beginning is nothing that was typed.
        if all(value in ("", str(specs[name].default)) for name, value in typed.items()):
            raise EntryError("There's nothing to add yet.", "Type a few words, then add it.")
        links = [value for name, value in typed.items() if specs[name].links_to]
        practice = {"is_practice": True} if concerns_practice(book, *links) else {}
        return {"id": self.folder.add(self.kind, **{**self.new_values(values), **practice})}

    @action
    def do_change(self, id: str, name: str, value: Typed) -> None:
        """Change one field of one record."""
        self.folder.change(id, **{name: value})

    @action
    def do_remove(self, id: str) -> None:
        """Move one record to the trash."""
        self.folder.delete(id)

    @action
    def do_bring_back(self, id: str) -> None:
        """Take one record out of the trash."""
        self.folder.restore_deleted(id)

    @action
    def do_history(self, id: str) -> History:
        """Return what was changed in one record, newest first, in words."""
        return {"history": [_told(self.kind, one) for one in reversed(self.folder.history(id))]}

    def _removed(self) -> list[RemovedRecord]:
        stored = [r for r in self.folder.records(self.kind, deleted=True) if r.get("deleted_at")]
        stored = [r for r in stored if not r.get("merged_into")]
        stored.sort(key=lambda r: r["deleted_at"], reverse=True)
        found = [as_record(self.kind, r) for r in stored]
        newest = [one for one in found if self.is_listed(one)][:REMOVED_SHOWN]
        return [{"id": one.id, "title": self._title_in_trash(one)} for one in newest]

    def _title_in_trash(self, record: Record) -> str:
        title = self.removed_title(record) or f"An entry from {spoken_day(record.created_at)}"
        is_marked = not record.is_practice or title.endswith(f"({PRACTICE})")
        return title if is_marked else f"{title} ({PRACTICE})"

    def is_listed(self, record: Record) -> bool:
        """Say whether a record of the kind belongs on this list, so that it comes back to it."""
        return True

    def removed_title(self, record: Record) -> str:
        """Return the line by which a removed record is known; empty where it holds no words."""
        return label_of(self.folder.book, record)


def _told(kind: str, entry: Values) -> str:
    specs = SPECS[kind]
    parts = []
    for name, value in entry["set"].items():
        if name in specs and name not in ("id", "created_at", "updated_at"):
            shown = dict(specs[name].choices).get(value, value)
            parts.append(f"{specs[name].label}: {shown if shown not in ('', None) else 'emptied'}")
    return f"{str(entry['at'])[:16].replace('T', ' ')} — {'; '.join(parts)}"
