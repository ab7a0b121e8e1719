"""Turn the description of a record's fields into what a form needs."""

from __future__ import annotations

from collections.abc import Iterable

from infoview_lib.contacts.shown_names import opening_name
from infoview_lib.records.book import Book, once_for_each_book
from infoview_lib.records.catalog import SPECS
from infoview_lib.records.fields import YOU, FieldSpec
from infoview_lib.records.kinds import Interview, Record
from infoview_lib.state.shapes import Choice, FormField

FOUND_BY_YOU = "I found them myself"


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
        # First, since most people on a young list were found by the student alone.
        found["options"] = [(YOU, FOUND_BY_YOU), *options] if spec.or_you else options
    return found


@once_for_each_book
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
        Oldest first, without practice and without people who were merged into another; empty when
        there is none.
    """
    found = (r for r in book.without_practice().of(kind) if not getattr(r, "merged_into", ""))
    return [(record.id, label_of(book, record) or "No name yet") for record in found]


def linked_label(book: Book, kind: str, record_id: str) -> str:
    """Return the words for what a link points to, also where it is not offered any more.

    Parameters
    ----------
    book : Book
        All records.
    kind : str
        Kind of record the link points to.
    record_id : str
        Its id.

    Returns
    -------
    str
        It says when the record is practice, or was removed.
    """
    if record_id == YOU:
        return FOUND_BY_YOU
    if kind == "contact":
        return opening_name(book, record_id)
    record = book.get(record_id)
    if record is None:
        return "A removed entry"
    label = label_of(book, record) or "No name yet"
    # The label of an interview may end with a name that says it already.
    is_marked = not record.is_practice or label.endswith("(practice)")
    return label if is_marked else f"{label} (practice)"


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
        Empty for None, and for a record that holds no words yet.

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
    # From what a student would call it by to what merely helps to recognize it.
    for name in ("name", "wording", "text", "item", "topic", "about", "learned"):
        if getattr(record, name, ""):
            return getattr(record, name)
    talk = book.find(Interview, getattr(record, "interview", ""))
    person = getattr(record, "contact", "") or getattr(record, "to", "")
    who = opening_name(book, person or (talk.contact if talk else ""))
    when = next((day for name in _DAYS if (day := getattr(record, name, ""))), "")
    return ", ".join(part for part in (who, when[:10]) if part)


_DAYS = ("starts_at", "sent_at", "date")


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
