"""Show the columns of a file, the field each is taken for, and where the file is from."""

from __future__ import annotations

from typing import TypedDict

from infoview_lib.exchange.coming_in.columns.mapping import NAMES
from infoview_lib.exchange.coming_in.people.table import PeopleTable

KINDS = {
    "infoview": "Your own Infoview log",
    "linkedin": "Your connections from LinkedIn",
    "google": "Your contacts from Google",
    "outlook": "Your contacts from Outlook",
    "thunderbird": "Your address book from Thunderbird",
    "vcard": "Contact cards",
    "spreadsheet": "A table of people",
    "several": "Several lists of people",
}


class FileColumn(TypedDict):
    """Show one column of the file, the field it is taken for, and a few of its values."""

    name: str
    field: str
    samples: list[str]


class FileTable(TypedDict):
    """Show one table of the file; ``kind_words`` say where it is from when there are several."""

    file: str
    kind_words: str
    columns: list[FileColumn]
    has_name: bool


def columns(part: PeopleTable) -> list[FileColumn]:
    """Return each column with the field it is taken for and up to three of its values.

    Parameters
    ----------
    part : PeopleTable
        One table of the file.

    Returns
    -------
    list of FileColumn
        In the order of the file.
    """
    found: list[FileColumn] = []
    for at, name in enumerate(part.table.header):
        seen = dict.fromkeys(
            text for _, cells in part.table.rows[:200] if (text := cells[at].strip())
        )
        samples = [text if len(text) <= 40 else text[:39] + "…" for text in list(seen)[:3]]
        field = part.history.get(name) or part.mapping[name]
        found.append({"name": name, "field": field, "samples": samples})
    return found


def table(part: PeopleTable, several: bool) -> FileTable:
    """Return one of the tables: where it is from, its columns, whether one holds names.

    Parameters
    ----------
    part : PeopleTable
        The table.
    several : bool
        Whether it is one of several, so that where it is from has to be said.
    """
    return {
        "file": part.file,
        "kind_words": KINDS[part.kind] if several else "",
        "columns": columns(part),
        "has_name": not set(NAMES).isdisjoint(part.mapping.values()),
    }
