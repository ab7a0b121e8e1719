"""Read the scripts that counselors edit: what to say in an interview."""

from __future__ import annotations

from dataclasses import dataclass

from infoview_lib.prep.tables import one_of, read_rows

SCRIPT_KINDS = ("talk", "drift", "cue", "confidence")
"""What a script is for. Its id is a name of its own."""


@dataclass(frozen=True, slots=True)
class Script:
    """Hold words to write or say, with blanks to fill, and a tip."""

    id: str
    kind: str
    title: str
    text: str
    tip: str


def read_scripts(text: str, name: str = "scripts.csv") -> tuple[Script, ...]:
    """Return all words to write or say.

    Parameters
    ----------
    text : str
        The table as comma-separated text with a header row.
    name : str
        Name of the file, for messages.

    Returns
    -------
    tuple of Script
        In the order of the table; empty when it has a header only.

    Raises
    ------
    ReadingError
        When a column is missing, a cell but the tip is empty, or a kind is not known.
    """
    rows = read_rows(text, ("id", "kind", "title", "text", "tip"), name, optional=("tip",))
    return tuple(
        Script(
            row["id"],
            one_of(row["kind"], SCRIPT_KINDS, name),
            row["title"],
            row["text"],
            row["tip"],
        )
        for row in rows
    )
