"""Turn counts and people of the network into words."""

from __future__ import annotations

from typing import Any

from infoview_lib.network.positions import label_of

NAMELESS = "(no name)"
NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def count(number: int, beside: int = 0) -> str:
    """Return a number in words, or in figures where it or the number beside it is 10 or more."""
    return NUMBERS[number] if max(number, beside) < len(NUMBERS) else str(number)


def number_of(number: int, one: str, many: str = "") -> str:
    """Return a number with its noun, as in “two names”."""
    return f"{count(number)} {one if number == 1 else many or one + 's'}"


def people_in_words(number: int) -> str:
    """Return a number of people, as in “one person”."""
    return number_of(number, "person", "people")


def verb(people: tuple[str, ...], one: str, many: str) -> str:
    """Return the form of a verb that goes with so many people."""
    return one if len(people) == 1 else many


def capital(text: str) -> str:
    """Return a sentence with a capital at its start; names inside stay as they are."""
    return text[:1].upper() + text[1:]


def name_of(graph: Any, person: str, width: float = 20) -> str:
    """Return a name, cut where it is wider than `width` em."""
    return label_of(graph.nodes[person].get("name", ""), width) or NAMELESS


def names_of(graph: Any, people: tuple[str, ...], most: int = 3) -> str:
    """Return up to `most` names in a row, the rest as a number."""
    shown = [name_of(graph, person) for person in people[:most]]
    if len(people) > most:
        shown = [*shown[: most - 1], number_of(len(people) - most + 1, "other")]
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"
