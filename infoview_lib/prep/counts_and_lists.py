"""Turn counts and lists into words."""

from __future__ import annotations

from collections.abc import Sized

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def count(number: int, beside: int = 0) -> str:
    """Return a number in words, or in figures from 10 on.

    Parameters
    ----------
    number : int
        0 or more.
    beside : int
        Another number of the same sentence: where it is 10 or more, both stand in figures.

    Returns
    -------
    str

    Examples
    --------
    >>> count(3), count(12), count(3, 12)
    ('three', '12', '3')
    """
    return NUMBERS[number] if max(number, beside) < len(NUMBERS) else str(number)


def number_of(number: int, one: str, many: str = "") -> str:
    """Return a number with its noun.

    Parameters
    ----------
    number : int
        0 or more.
    one, many : str
        The noun for one and for several; with an s where `many` is left out.

    Returns
    -------
    str

    Examples
    --------
    >>> number_of(2, "name"), number_of(1, "person", "people")
    ('two names', 'one person')
    """
    return f"{count(number)} {one if number == 1 else many or one + 's'}"


def counted(number: int, one: str, many: str) -> str:
    """Return a number in figures with its noun.

    Parameters
    ----------
    number : int
        0 or more.
    one, many : str
        The noun for one, and for any other number.

    Returns
    -------
    str

    Examples
    --------
    >>> counted(1, "entry", "entries"), counted(0, "entry", "entries")
    ('1 entry', '0 entries')
    """
    return f"{number} {one if number == 1 else many}"


def people_in_words(number: int) -> str:
    """Return a number of people.

    Parameters
    ----------
    number : int
        0 or more.

    Returns
    -------
    str

    Examples
    --------
    >>> people_in_words(1), people_in_words(0)
    ('one person', 'no people')
    """
    return number_of(number, "person", "people")


def listed(items: list[str]) -> str:
    """Return items as people list them.

    Parameters
    ----------
    items : list of str
        One or more.

    Examples
    --------
    >>> listed(["pay"]), listed(["pay", "hours"]), listed(["pay", "hours", "safety"])
    ('pay', 'pay and hours', 'pay, hours, and safety')
    """
    if len(items) < 3:
        return " and ".join(items)
    return f"{', '.join(items[:-1])}, and {items[-1]}"


def verb(people: Sized, one: str, many: str) -> str:
    """Return the form of a verb that goes with so many people.

    Parameters
    ----------
    people : sized
        Those the sentence is about.
    one, many : str
        The form for one, for several.

    Returns
    -------
    str
    """
    return one if len(people) == 1 else many


def capital(text: str) -> str:
    """Return a sentence with a capital at its start; names inside stay as they are.

    Parameters
    ----------
    text : str
        A sentence, or a part of one.

    Returns
    -------
    str

    Examples
    --------
    >>> capital("three came through Ana Lopes")
    'Three came through Ana Lopes'
    """
    return text[:1].upper() + text[1:]
