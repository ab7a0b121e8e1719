"""Describe every column of every exported file, from the descriptions of the fields."""

from __future__ import annotations

from infoview_lib.contacts.fields import FieldSpec
from infoview_lib.contacts.records import SPECS
from infoview_lib.exchange.contact_log import COLUMNS
from infoview_lib.exchange.names import CONTACT_LOG, FILE_OF, ORDER, columns_of

HEADER = ["file", "column", "label", "kind_of_value", "allowed_values", "needed", "meaning"]

_KIND_WORDS = {
    "text": "text",
    "long_text": "text, may have several lines",
    "date": "date, as in 2026-03-31",
    "time": "date and time with zone, as in 2026-03-31T14:30+00:00",
    "whole": "whole number",
    "scale": "whole number from 1 to 5",
    "yes_no": "yes or no",
    "choice": "one of the allowed values",
    "choices": "any of the allowed values, parted by spaces",
    "link": "id of another entry",
}


def data_dictionary() -> list[list[str]]:
    """Return one row per column of each exported file, the column names first."""
    rows = [HEADER]
    for kind in ORDER:
        rows += [_row(FILE_OF[kind], SPECS[kind][name]) for name in columns_of(kind)]
    rows += [[CONTACT_LOG, one.name, one.name, "text", "", "no", one.help] for one in COLUMNS]
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
