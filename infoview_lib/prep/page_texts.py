"""Read the short texts of the pages: cards to sort, name prompts, goals, criteria, decisions.

Each is one table with a header row. A message about a table names its file, row and column, so that
whoever edits it in a spreadsheet program can go there.
"""

from __future__ import annotations

from dataclasses import dataclass

from infoview_lib.prep.tables import one_of, read_rows

CARD_SIDES = ("informational", "employment")
CIRCLES = ("family", "school", "work", "community", "alumni", "online")


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
