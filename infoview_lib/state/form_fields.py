"""Turn the description of a record's fields into what a form needs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from infoview_lib.records.book import Book
from infoview_lib.records.catalog import SPECS
from infoview_lib.records.fields import YOU


def form_fields(kind: str, names: Iterable[str], book: Book) -> list[dict[str, Any]]:
    """Return one dict per field: name, type, label, help, choices, for links the options to choose from."""
    return [_form_field(SPECS[kind][name], book) for name in names]


def _form_field(spec: Any, book: Book) -> dict[str, Any]:
    found: dict[str, Any] = {
        "name": spec.name,
        "type": spec.type,
        "label": spec.label,
        "help": spec.help,
    }
    if spec.choices:
        found["choices"] = [list(choice) for choice in spec.choices]
    if spec.type == "link":
        options = link_options(book, spec.links_to)
        found["options"] = (
            [[YOU, "I found them myself"], *options] if spec.name == "from" else options
        )
    return found


def link_options(book: Book, kind: str) -> list[list[str]]:
    """Return [id, label] of every record of a kind that a link may point to."""
    found = [r for r in book.of(kind) if not getattr(r, "merged_into", "")]
    return [[record.id, label_of(book, record)] for record in found]


def label_of(book: Book, record: Any) -> str:
    """Return the words by which a student knows a record.

    Examples
    --------
    >>> book = Book({"contact": [{"id": "ct-00000001", "name": "Ana Lopes"}],
    ...              "interview": [{"id": "iv-00000001", "contact": "ct-00000001",
    ...                             "starts_at": "2026-03-04T14:00+00:00"}]})
    >>> label_of(book, book.get("iv-00000001"))
    'Ana Lopes, 2026-03-04'
    """
    if record is None:
        return ""
    for name in ("name", "wording", "text", "item"):
        if getattr(record, name, ""):
            return getattr(record, name)
    who = book.name_of(getattr(record, "contact", "") or getattr(record, "to", ""))
    when = (
        getattr(record, "starts_at", "")
        or getattr(record, "sent_at", "")
        or getattr(record, "date", "")
    )
    return ", ".join(part for part in (who, when[:10]) if part) or "Not named yet"


def choice_label(kind: str, field: str, value: str) -> str:
    """Return the label of a choice, or the value itself when it is not one."""
    return dict(SPECS[kind][field].choices).get(value, value)
