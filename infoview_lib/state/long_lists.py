"""Send the beginning of a long list, and more of it when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypedDict, TypeVar

CARDS, CHOICES = 8, 50
"""How many are sent at first: of what opens, and of what is chosen from."""

Entry = TypeVar("Entry")


class Part(TypedDict):
    """Say what was looked for in a long list, how many of its entries fit, and how many it has."""

    text: str
    found: int
    total: int


@dataclass(frozen=True, slots=True)
class Wish:
    """Say what of a long list is wanted.

    Parameters
    ----------
    text : str
        Words that are looked for; empty text fits every entry.
    count : int
        How many of those that fit; 0 as many as at first.
    """

    text: str = ""
    count: int = 0


def first_of(
    entries: Sequence[Entry],
    wish: Wish,
    words: Callable[[Entry], str],
    first: int = CARDS,
    stays: Callable[[Entry], bool] = lambda _: False,
) -> tuple[list[Entry], Part]:
    """Return what is wanted of a long list, in the order of the list.

    Parameters
    ----------
    entries : sequence
        The whole list.
    wish : Wish
        What is wanted of it.
    words : function
        Returns the words by which an entry is found.
    first : int
        How many are wanted where the wish does not say.
    stays : function
        Says which entries are among them in any case, such as the one that is open.

    Returns
    -------
    (list, Part)
        The entries, and how much of the list they are.

    Examples
    --------
    >>> first_of(["Ana Lopes", "Ben Okoro", "Chi Lopes"], Wish("lopes", 1), str)
    (['Ana Lopes'], {'text': 'lopes', 'found': 2, 'total': 3})
    """
    wanted = wish.text.casefold().split()
    if not wanted:  # each save shows each list anew, and hardly one is searched
        count = wish.count or first
        shown = [*entries[:count], *filter(stays, entries[count:])]
        return shown, {"text": wish.text, "found": len(entries), "total": len(entries)}
    found = [
        place
        for place, one in enumerate(entries)
        if all(word in words(one).casefold() for word in wanted)
    ]
    sent = set(found[: wish.count or first])
    # By place in the list: two entries may be equal, and what stays keeps its own place.
    shown = [one for place, one in enumerate(entries) if place in sent or stays(one)]
    return shown, {"text": wish.text, "found": len(found), "total": len(entries)}
