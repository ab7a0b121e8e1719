"""Turn counts into words."""

from __future__ import annotations

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
