"""Read the short texts of the pages: cards to sort, name prompts, goals, criteria, decisions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

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


class GoalExample(NamedTuple):
    """Hold one example of a goal: the wish, *I'll know when…*, how many answers are enough."""

    wish: str
    success_sign: str
    target_count: int


@dataclass(frozen=True, slots=True)
class ObjectiveText:
    """Hold one objective in plain words, with examples of goals."""

    kind: str
    title: str
    sentence: str
    examples: tuple[GoalExample, ...]


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
    """Return the cards of the sort *informational or employment interview*.

    Parameters
    ----------
    text : str
        The table as comma-separated text with a header row.
    name : str
        Name of the file, for messages.

    Returns
    -------
    tuple of Card
        In the order of the table; empty when it has a header only.

    Raises
    ------
    ReadingError
        When a column is missing, a cell is empty, or a side is not known.
    """
    return tuple(
        Card(row["id"], row["text"], one_of(row["side"], CARD_SIDES, name), row["reason"])
        for row in read_rows(text, ("id", "text", "side", "reason"), name)
    )


def read_name_prompts(text: str, name: str = "name_prompts.csv") -> tuple[NamePrompt, ...]:
    """Return the prompts for names, by circle.

    Parameters
    ----------
    text : str
        The table as comma-separated text with a header row.
    name : str
        Name of the file, for messages.

    Returns
    -------
    tuple of NamePrompt
        In the order of the table; empty when it has a header only.

    Raises
    ------
    ReadingError
        When a column is missing, a cell is empty, or a circle is not known.
    """
    return tuple(
        NamePrompt(row["id"], one_of(row["circle"], CIRCLES, name), row["prompt"])
        for row in read_rows(text, ("id", "circle", "prompt"), name)
    )


def read_objectives(text: str, name: str = "objectives.csv") -> tuple[ObjectiveText, ...]:
    """Return the objectives, each with all its examples.

    Parameters
    ----------
    text : str
        The table as comma-separated text with a header row; one row per example.
    name : str
        Name of the file, for messages.

    Returns
    -------
    tuple of ObjectiveText
        In the order of the table; empty when it has a header only. A target that is no whole number
        counts as 1.

    Raises
    ------
    ReadingError
        When a column is missing or a cell is empty.
    """
    columns = ("kind", "title", "sentence", "example", "success_sign", "target_count")
    by_kind: dict[str, list[dict[str, str]]] = {}
    for row in read_rows(text, columns, name):
        by_kind.setdefault(row["kind"], []).append(row)
    return tuple(
        ObjectiveText(kind, rows[0]["title"], rows[0]["sentence"], tuple(map(_example, rows)))
        for kind, rows in by_kind.items()
    )


def _example(row: dict[str, str]) -> GoalExample:
    """Return the example of one row."""
    count = row["target_count"]
    enough = int(count) if count.isdecimal() else 1
    return GoalExample(row["example"], row["success_sign"], enough)


def read_criteria(text: str, name: str = "criteria.csv") -> tuple[CriterionText, ...]:
    """Return the suggestions for what may matter in a choice.

    Parameters
    ----------
    text : str
        The table as comma-separated text with a header row.
    name : str
        Name of the file, for messages.

    Returns
    -------
    tuple of CriterionText
        In the order of the table; empty when it has a header only.

    Raises
    ------
    ReadingError
        When a column is missing or a cell is empty.
    """
    return tuple(CriterionText(**row) for row in read_rows(text, ("id", "name", "help"), name))


def read_decisions(text: str, name: str = "decisions.csv") -> tuple[DecisionText, ...]:
    """Return the kinds of decision, each with a sentence.

    Parameters
    ----------
    text : str
        The table as comma-separated text with a header row.
    name : str
        Name of the file, for messages.

    Returns
    -------
    tuple of DecisionText
        In the order of the table; empty when it has a header only.

    Raises
    ------
    ReadingError
        When a column is missing or a cell is empty.
    """
    columns = ("kind", "title", "sentence", "example")
    return tuple(DecisionText(**row) for row in read_rows(text, columns, name))
