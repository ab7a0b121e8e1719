"""Read the short texts that counsellors edit: sentences, cards, prompts, scripts.

Each is one table with a header row. A message about a table names its file, row and column, so that
whoever edits it in a spreadsheet program can go there.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from infoview_lib.errors import ReadingError

CARD_SIDES = ("informational", "employment")
CIRCLES = ("family", "school", "work", "community", "alumni", "online")
SCRIPT_KINDS = (
    "request",
    "schedule",
    "talk",
    "drift",
    "cue",
    "decline",
    "thank_you",
    "follow_up",
    "confidence",
)
"""What a script is for. Its id is a channel, a form, a reason for a no, or a name of its own."""


@dataclass(frozen=True, slots=True)
class Card:
    """Hold one card to sort: informational or employment interview, with the reason."""

    id: str
    text: str
    side: str
    reason: str


@dataclass(frozen=True, slots=True)
class NamePrompt:
    """Hold one prompt that brings a name to mind, from one circle of people."""

    id: str
    circle: str
    prompt: str


@dataclass(frozen=True, slots=True)
class ObjectiveText:
    """Hold one objective in plain words; `examples` are wish, *I will know when…*, how many are enough."""

    kind: str
    title: str
    sentence: str
    examples: tuple[tuple[str, str, int], ...]


@dataclass(frozen=True, slots=True)
class CriterionText:
    """Hold one thing that may matter in a choice, as a suggestion."""

    id: str
    name: str
    help: str


@dataclass(frozen=True, slots=True)
class DecisionText:
    """Hold one kind of decision with a sentence and an example."""

    kind: str
    title: str
    sentence: str
    example: str


@dataclass(frozen=True, slots=True)
class Script:
    """Hold words to write or say, with blanks to fill, and a tip."""

    id: str
    kind: str
    title: str
    text: str
    tip: str


def read_rows(
    text: str, columns: Iterable[str], name: str, optional: Iterable[str] = ()
) -> list[dict[str, str]]:
    """Return the rows of a table as dicts of trimmed text; empty rows are left out.

    Parameters
    ----------
    text : str
        Comma-separated text with a header row.
    columns : iterable of str
        Columns that must be there.
    name : str
        Name of the file, for messages.
    optional : iterable of str
        Columns that may be empty.

    Raises
    ------
    ReadingError
        When a column is missing or a cell is empty.
    """
    reader = csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    columns, optional = tuple(columns), frozenset(optional)
    missing = [column for column in columns if column not in (reader.fieldnames or ())]
    if missing:
        raise ReadingError(
            f"{name} has no column “{missing[0]}”.", "Add the column, or take the file we ship."
        )
    rows = []
    for row in reader:
        values = {column: (row.get(column) or "").strip() for column in columns}
        if not any(values.values()):
            continue
        for column, value in values.items():
            if not value and column not in optional:
                raise ReadingError(
                    f"{name} is empty in row {reader.line_num}, column {column}.",
                    "Fill in that cell.",
                )
        rows.append(values)
    return rows


def one_of(value: str, allowed: tuple[str, ...], name: str) -> str:
    """Return `value`, or raise ReadingError in plain words when a table may not hold it."""
    if value not in allowed:
        raise ReadingError(
            f"“{value[:40]}” in {name} is not known.", f"Use one of: {', '.join(allowed)}."
        )
    return value


def read_cards(text: str, name: str = "card_sort.csv") -> tuple[Card, ...]:
    """Return the cards of the sort *informational or employment interview*."""
    rows = read_rows(text, ("id", "text", "side", "reason"), name)
    return tuple(Card(**row | {"side": one_of(row["side"], CARD_SIDES, name)}) for row in rows)


def read_name_prompts(text: str, name: str = "name_prompts.csv") -> tuple[NamePrompt, ...]:
    """Return the prompts for names, by circle."""
    rows = read_rows(text, ("id", "circle", "prompt"), name)
    return tuple(
        NamePrompt(**row | {"circle": one_of(row["circle"], CIRCLES, name)}) for row in rows
    )


def read_objectives(text: str, name: str = "objectives.csv") -> tuple[ObjectiveText, ...]:
    """Return the five objectives, each with all its examples; the table has one row per example."""
    rows = read_rows(
        text, ("kind", "title", "sentence", "example", "success_sign", "target_count"), name
    )
    kinds = dict.fromkeys(row["kind"] for row in rows)
    found = []
    for kind in kinds:
        own = [row for row in rows if row["kind"] == kind]
        examples = tuple(
            (row["example"], row["success_sign"], _count(row["target_count"])) for row in own
        )
        found.append(ObjectiveText(kind, own[0]["title"], own[0]["sentence"], examples))
    return tuple(found)


def _count(cell: str) -> int:
    return int(cell) if cell.isdecimal() else 1


def read_criteria(text: str, name: str = "criteria.csv") -> tuple[CriterionText, ...]:
    """Return the suggestions for what may matter in a choice."""
    return tuple(CriterionText(**row) for row in read_rows(text, ("id", "name", "help"), name))


def read_decisions(text: str, name: str = "decisions.csv") -> tuple[DecisionText, ...]:
    """Return the kinds of decision, each with a sentence."""
    return tuple(
        DecisionText(**row)
        for row in read_rows(text, ("kind", "title", "sentence", "example"), name)
    )


def read_scripts(text: str, name: str = "scripts.csv") -> tuple[Script, ...]:
    """Return all words to write or say."""
    rows = read_rows(text, ("id", "kind", "title", "text", "tip"), name, optional=("tip",))
    return tuple(Script(**row | {"kind": one_of(row["kind"], SCRIPT_KINDS, name)}) for row in rows)


def script(scripts: Iterable[Script], kind: str, id: str) -> Script | None:
    """Return one script, or None when there is none of that kind with that id.

    ``script(scripts, "request", "voicemail")``, ``script(scripts, "decline", "too_busy")``,
    ``script(scripts, "thank_you", "handwritten")``.
    """
    return next((each for each in scripts if each.kind == kind and each.id == id), None)


_BLANK = re.compile(r"\{([a-z_]+)\}")


def blanks_in(text: str) -> tuple[str, ...]:
    """Return the names of the blanks of a script, each once, in order."""
    return tuple(dict.fromkeys(_BLANK.findall(text)))


def fill_script(text: str, values: Mapping[str, object] | None = None) -> str:
    """Return a script with its blanks filled; what is not known stays as a word in square brackets.

    Examples
    --------
    >>> fill_script("Dear {their_name}, could we talk for {minutes} minutes?", {"minutes": 25})
    'Dear [their name], could we talk for 25 minutes?'
    """
    known = {
        name: str(value).strip() for name, value in (values or {}).items() if value is not None
    }
    return _BLANK.sub(lambda blank: known.get(blank[1]) or f"[{blank[1].replace('_', ' ')}]", text)
