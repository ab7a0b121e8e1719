"""Turn the description of a record's fields into what a form needs."""

from __future__ import annotations

from collections.abc import Iterable

from infoview_lib.records.book import Book
from infoview_lib.records.catalog import SPECS
from infoview_lib.records.fields import YOU, FieldSpec
from infoview_lib.records.kinds import Record
from infoview_lib.state.shapes import Choice, FormField


def form_fields(kind: str, names: Iterable[str], book: Book) -> list[FormField]:
    """Describe some fields of a kind of record for a form.

    Parameters
    ----------
    kind : str
        Kind of record.
    names : iterable of str
        Names of its fields, in the order of the form.
    book : Book
        All records; a link is chosen from them.

    Returns
    -------
    list of FormField
        One for each name; empty without names.
    """
    return [_form_field(SPECS[kind][name], book) for name in names]


def _form_field(spec: FieldSpec, book: Book) -> FormField:
    found: FormField = {
        "name": spec.name,
        "type": spec.type,
        "label": spec.label,
        "help": spec.help,
    }
    if spec.choices:
        found["choices"] = list(spec.choices)
    if spec.type == "link":
        options = link_options(book, spec.links_to)
        found["options"] = (
            [(YOU, "I found them myself"), *options] if spec.name == "from" else options
        )
    return found


def link_options(book: Book, kind: str) -> list[Choice]:
    """Return id and label of every record of a kind that a link may point to.

    Parameters
    ----------
    book : Book
        All records.
    kind : str
        Kind of record.

    Returns
    -------
    list of (str, str)
        Oldest first, without people who were merged into another; empty when there is none.
    """
    found = [r for r in book.of(kind) if not getattr(r, "merged_into", "")]
    return [(record.id, label_of(book, record)) for record in found]


def label_of(book: Book, record: Record | None) -> str:
    """Return the words by which a student knows a record.

    Parameters
    ----------
    book : Book
        All records; the names of people are looked up there.
    record : Record or None
        Any kind.

    Returns
    -------
    str
        Empty for None.

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
    """Return the label of a choice.

    Parameters
    ----------
    kind, field : str
        Kind of record and name of its field.
    value : str
        One of the field's choices.

    Returns
    -------
    str
        The value itself when it is not one of them.
    """
    return dict(SPECS[kind][field].choices).get(value, value)
