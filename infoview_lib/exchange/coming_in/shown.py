"""Say what a preview shows as plain values."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from infoview_lib.exchange.coming_in.applying import Applied
from infoview_lib.exchange.coming_in.rows import RowProblem, ShownPlan
from infoview_lib.records.fields import Values


class FileShown(TypedDict):
    """Hold one of several files: where it comes from, how many rows, what its columns mean."""

    file: str
    kind: str
    rows: int
    mapping: dict[str, str]


class EncodingShown(TypedDict):
    """Hold one way to read the letters of the file, with the first words it gives."""

    encoding: str
    label: str
    sample: str


class Shown(TypedDict):
    """Hold a preview as plain values; `done` once it was applied.

    `history` says what columns tell of a history of contacts; `records` holds by kind what that
    makes, each with its `row` and `action`, and people by name.
    """

    kind: str
    file: str
    columns: list[str]
    mapping: dict[str, str]
    history: dict[str, str]
    counts: dict[str, int]
    rows: list[Values]
    records: dict[str, list[Values]]
    actions: list[ShownPlan]
    problems: list[RowProblem]
    encoding: str
    encoding_is_sure: bool
    encoding_alternatives: list[EncodingShown]
    names_turned_round: int
    files: list[FileShown]
    done: NotRequired[Applied]
