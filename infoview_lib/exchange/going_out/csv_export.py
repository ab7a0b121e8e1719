"""Write the records as CSV files that a spreadsheet program opens unchanged.

The dialect: UTF-8 with a mark, comma, CRLF, every cell quoted, every cell guarded (see `cells`).
`csv.writer` is used because pandas leaves a lone CR unquoted, which splits a row.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from datetime import date

from infoview_lib.contacts.due.thank_you import USUAL_HOURS
from infoview_lib.exchange.cells import Cells, to_cell
from infoview_lib.exchange.export_columns import CONTACT_LOG, DICTIONARY, FILE_OF, ORDER, columns_of
from infoview_lib.exchange.going_out.contact_log import COLUMNS, contact_log
from infoview_lib.records.book import Book
from infoview_lib.records.catalog import SPECS
from infoview_lib.records.fields import YOU, FieldSpec, Value, Values

HEADER = ["file", "column", "label", "kind_of_value", "allowed_values", "needed", "meaning"]

_KIND_WORDS = {
    "text": "text",
    "long_text": "text, possibly several lines",
    "date": "date, as in 2026-03-31",
    "time": "date and time with zone, as in 2026-03-31T14:30+00:00",
    "whole": "whole number",
    "scale": "whole number from 1 to 5",
    "yes_no": "yes or no",
    "choice": "one of the allowed values",
    "choices": "any of the allowed values, separated by spaces",
    "link": "id of another entry",
}


def data_dictionary() -> list[list[str]]:
    """Return one row per column of each exported file, the column names first."""
    rows = [HEADER]
    for kind in ORDER:
        rows += [_row(FILE_OF[kind], SPECS[kind][name]) for name in columns_of(kind)]
    for one in COLUMNS:
        allowed = "; ".join(one.choices)
        kind = _KIND_WORDS[one.type]
        rows.append([CONTACT_LOG, one.name, one.name, kind, allowed, "no", one.help])
    return rows


def _row(file: str, spec: FieldSpec) -> list[str]:
    allowed = "; ".join(f"{value} = {label}" for value, label in spec.choices)
    meaning = spec.help
    if spec.links_to:
        meaning = " ".join(
            filter(None, (meaning, f"Points to the id column of {FILE_OF[spec.links_to]}."))
        )
    needed = "yes" if spec.required or spec.name == "id" else "no"
    return [file, spec.name, spec.label, _KIND_WORDS[spec.type], allowed, needed, meaning]


MARK = b"\xef\xbb\xbf"


def csv_bytes(rows: Iterable[Iterable[Value]]) -> bytes:
    """Return rows of stored values as the bytes of one CSV file.

    Parameters
    ----------
    rows : iterable of iterable of Value
        Values in stored form, row by row.

    Returns
    -------
    bytes
        The mark alone for no rows.

    Examples
    --------
    >>> csv_bytes([["name", "phone"], ["Ana Lopes", "+1 555 0100"]])
    b'\\xef\\xbb\\xbf"name","phone"\\r\\n"Ana Lopes","\\'+1 555 0100"\\r\\n'
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n", quoting=csv.QUOTE_ALL)
    cells = Cells()
    writer.writerows(
        # By texts alone: to a dict True is 1, and a cell says “yes” for one of them.
        [cells[value] if isinstance(value, str) else to_cell(value) for value in row]
        for row in rows
    )
    return MARK + text.getvalue().encode("utf-8", "replace")


def export_files(
    entries: Mapping[str, Iterable[Values]], on: date, course_hours: int = USUAL_HOURS
) -> dict[str, bytes]:
    """Return every file of an export: name → bytes.

    Parameters
    ----------
    entries : mapping of str to iterable of dict
        Kind of record → plain dicts in the order they were made. Deleted ones are left out.
    on : date
        The day from which next steps in the contact log are seen.
    course_hours : int
        Hours to a thank-you that the course sets.

    Returns
    -------
    dict of str to bytes
        The contact log first, then one file per kind of record (with its column names alone when
        there is none), then the data dictionary.
    """
    living = whole(
        {
            kind: [one for one in entries.get(kind, ()) if not one.get("deleted_at")]
            for kind in ORDER
        }
    )
    files = {CONTACT_LOG: csv_bytes(contact_log(Book(living), on, course_hours))}
    for kind in ORDER:
        names = columns_of(kind)
        files[FILE_OF[kind]] = csv_bytes(
            [names, *([one.get(name, "") for name in names] for one in living[kind])]
        )
    files[DICTIONARY] = csv_bytes(data_dictionary())
    return files


def whole(entries: Mapping[str, list[Values]]) -> dict[str, list[Values]]:
    """Return entries that name nothing but each other, so that an empty folder can take them.

    What needs a record that lies in the trash stays out with it; any other link to it is left
    empty.

    Parameters
    ----------
    entries : mapping of str to list of dict
        Kind of record → its entries.

    Returns
    -------
    dict of str to list of dict
        The same kinds, in the same order.

    Examples
    --------
    >>> gone = {"id": "ti-00000001", "a": "ct-00000001", "b": "ct-00000002"}
    >>> whole({"contact": [], "tie": [gone]})
    {'contact': [], 'tie': []}
    """
    # What goes may be what another entry needs, so this is done until nothing goes any more.
    while True:
        ids = {one["id"] for found in entries.values() for one in found} | {"", YOU}
        kept = {
            kind: [
                one for one in found if all(one.get(link, "") in ids for link in _LINKS[kind][True])
            ]
            for kind, found in entries.items()
        }
        if all(len(kept[kind]) == len(found) for kind, found in entries.items()):
            break
        entries = kept
    return {
        kind: [_unlinked(one, _LINKS[kind][False], ids) for one in found]
        for kind, found in kept.items()
    }


def _unlinked(one: Values, links: list[str], ids: set[str]) -> Values:
    gone = {link: "" for link in links if one.get(link, "") not in ids}
    return one | gone if gone else one


_LINKS = {
    kind: {
        needed: [
            name for name, spec in specs.items() if spec.type == "link" and spec.required == needed
        ]
        for needed in (True, False)
    }
    for kind, specs in SPECS.items()
}
