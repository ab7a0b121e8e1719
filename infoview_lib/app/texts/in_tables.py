"""Find words for people in tables and in records of sample students."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator

from infoview_lib.app.texts.shape import Text, is_for_people, without_markup

_LOOKED_FOR = frozenset(("fits", "heard", "tags"))
"""Columns with words the program looks for."""


def texts_in_table(source: str, name: str) -> Iterator[Text]:
    """Find the cells of a CSV table that have the shape of words for people.

    Parameters
    ----------
    source : str
        A table with a row of column names.
    name : str
        What to call it.

    Yields
    ------
    Text
        Row by row; ``where`` is the row, counted from 2, and the column.
    """
    for number, row in enumerate(csv.DictReader(io.StringIO(source)), 2):
        for column, cell in row.items():
            plain = without_markup(cell or "")
            if column not in _LOOKED_FOR and is_for_people(plain):
                yield Text(f"{name}:{number} {column}", "table", plain)


def texts_in_records(source: str, name: str) -> Iterator[Text]:
    """Find what a sample student wrote down.

    Parameters
    ----------
    source : str
        JSON of the student with their records by kind.
    name : str
        What to call it.

    Yields
    ------
    Text
        Record by record; ``where`` is the record's id and its field.
    """
    for records in json.loads(source)["records"].values():
        for record in records:
            for field, value in record.items():
                if isinstance(value, str) and is_for_people(plain := without_markup(value)):
                    yield Text(f"{name}:{record['id']} {field}", "sample", plain)
