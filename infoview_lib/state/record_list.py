"""Show all records of one kind as cards that open into a form."""

from __future__ import annotations

from typing import Any

from infoview_lib.errors import EntryError
from infoview_lib.records.catalog import SPECS
from infoview_lib.state.base import State
from infoview_lib.state.contract import action
from infoview_lib.state.form_fields import form_fields, label_of

REMOVED_SHOWN = 5


class RecordListState(State):
    """List the records of one kind; add, change, remove, bring back.

    A subclass names the kind, the words, the fields; it overrides the ``item_*`` methods where a card
    says more than the record's own label.
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

    def describe(self) -> dict[str, Any]:
        """Return words, form fields, one item per record."""
        book = self.folder.book
        specs = form_fields(
            self.kind, dict.fromkeys(self.add_fields + self.fields + self.more_fields), book
        )
        by_name = {spec["name"]: spec for spec in specs}
        return {
            "title": self.title,
            "lead": self.lead,
            "empty": self.empty,
            "add_label": self.add_label,
            "always_open": self.always_open,
            "add_fields": [by_name[name] for name in self.add_fields],
            "fields": [by_name[name] for name in self.fields],
            "more_fields": [by_name[name] for name in self.more_fields],
            "items": [self.item(record) for record in self.shown_records()],
            "lines": self.lines(),
            "removed": self._removed(),
            "undo_label": self.folder.undo_label,
            "removed_label": self.removed_label,
            "suggestions_lead": self.suggestions_lead,
            "suggestions": self.suggestions(),
        }

    def shown_records(self) -> list[Any]:
        """Return the records to list, in order."""
        return list(self.folder.book.of(self.kind))

    def item(self, record: Any) -> dict[str, Any]:
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
            "practice": record.is_practice,
        }

    def item_title(self, record: Any) -> str:
        """Return the first line of a card."""
        return label_of(self.folder.book, record)

    def item_detail(self, record: Any) -> str:
        """Return the quiet second line of a card."""
        return ""

    def item_marks(self, record: Any) -> list[dict[str, str]]:
        """Return marks with shape, text, tone."""
        return []

    def item_lines(self, record: Any) -> list[str]:
        """Return sentences worked out from the record, shown in the open card."""
        return []

    def item_actions(self, record: Any) -> list[dict[str, Any]]:
        """Return buttons: do, label; optional values, kind, confirm (asked before it is done)."""
        return []

    def item_panel(self, record: Any) -> dict[str, Any] | None:
        """Return advice shown on the card: title, lead, rows of key, title, text, actions."""
        return None

    def suggestions(self) -> list[dict[str, Any]]:
        """Return what one click adds: label, values for `do_add`."""
        return []

    def lines(self) -> list[str]:
        """Return sentences worked out from all records, shown below the list."""
        return []

    def new_values(self, values: dict[str, Any]) -> dict[str, Any]:
        """Return the values of a new record from what was typed into the add form."""
        return values

    @action
    def do_add(self, **values: Any) -> dict[str, Any]:
        """Add one record; an add form that was left empty adds none."""
        specs = SPECS[self.kind]
        typed = {name: str(value or "").strip() for name, value in values.items() if name in specs}
        if all(value in ("", str(specs[name].default)) for name, value in typed.items()):
            raise EntryError("This line is still empty.", "Write a few words, then add it.")
        return {"id": self.folder.add(self.kind, **self.new_values(values))}

    @action
    def do_change(self, id: str, name: str, value: Any) -> None:
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
    def do_history(self, id: str) -> dict[str, Any]:
        """Return what was changed in one record, newest first, in words."""
        return {"history": [_told(self.kind, one) for one in reversed(self.folder.history(id))]}

    def _removed(self) -> list[dict[str, str]]:
        found = [r for r in self.folder.records(self.kind, deleted=True) if r.get("deleted_at")]
        found = [r for r in found if not r.get("merged_into")]
        newest = sorted(found, key=lambda r: r["deleted_at"], reverse=True)[:REMOVED_SHOWN]
        words = ("name", "wording", "text", "topic", "about", "learned")
        return [
            {"id": r["id"], "title": next((r[w] for w in words if r.get(w)), "An entry")}
            for r in newest
        ]


def _told(kind: str, entry: dict[str, Any]) -> str:
    specs = SPECS[kind]
    parts = []
    for name, value in entry["set"].items():
        if name in specs and name not in ("id", "created_at", "updated_at"):
            shown = dict(specs[name].choices).get(value, value)
            parts.append(f"{specs[name].label}: {shown if shown not in ('', None) else 'emptied'}")
    return f"{str(entry['at'])[:16].replace('T', ' ')} — {'; '.join(parts)}"
