"""Hold one place of a text that tells of somebody, and know it again elsewhere."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from infoview_lib.contacts.mentions.name_finder import key_of
from infoview_lib.contacts.mentions.name_parts import Owner


@dataclass(frozen=True, slots=True)
class Mention:
    """Hold one place of a text that tells of somebody.

    Attributes
    ----------
    start, end : int
        Where it stands, in the composed text.
    words : str
        What stands there.
    people : tuple of str
        Ids of whom it may mean; several where they share it and nothing tells which one.
    part : str
        What of the person it is, such as ``first name``.
    is_sure : bool
        False where the words may mean something else.
    value : str
        What it is in the records, such as the name; empty for initials.
    """

    start: int
    end: int
    words: str
    people: tuple[str, ...]
    part: str
    is_sure: bool
    value: str = ""


class Taken:
    """Remember which letters of a text are found already.

    Parameters
    ----------
    text : str
        The text.
    """

    def __init__(self, text: str) -> None:
        self._held = bytearray(len(text))

    def take(self, start: int, end: int) -> None:
        """Keep a place from being found again."""
        self._held[start:end] = b"\1" * (end - start)

    def is_free(self, start: int, end: int) -> bool:
        """Say whether nothing was found at a place so far."""
        return self._held.find(1, start, end) < 0


def around(text: str, start: int, end: int) -> str:
    """Return the key of what stands at a place with a word before and behind it.

    So what a student said once of a place is known again wherever the same words stand.

    Parameters
    ----------
    text : str
        A composed text.
    start, end : int
        The place.

    Examples
    --------
    >>> around("Meet at the Rose Garden, Ana.", 12, 16)
    'the rose garden'
    """
    before = key_of(text[max(0, start - 40) : start]).split(" ")[-1]
    after = key_of(text[end : end + 40]).split(" ")[0]
    return " ".join(one for one in (before, key_of(text[start:end]), after) if one)


def people_of(owners: Iterable[Owner], about: Collection[str]) -> tuple[str, ...]:
    """Return whom owners mean: those the text is about where they are among them.

    Parameters
    ----------
    owners : iterable of Owner
        Whose a key is.
    about : collection of str
        Ids of people whom the text is about.
    """
    found = tuple(dict.fromkeys(one.contact for one in owners))
    return tuple(one for one in found if one in about) or found


def made(
    text: str, span: tuple[int, int], people: tuple[str, ...], owner: Owner, is_sure: bool
) -> Mention:
    """Return what was found at a place.

    Parameters
    ----------
    text : str
        The text.
    span : (int, int)
        Where it begins and ends.
    people : tuple of str
        Ids of whom it may mean.
    owner : Owner
        What of theirs it is.
    is_sure : bool
        False where the words may mean something else.
    """
    return Mention(*span, text[span[0] : span[1]], people, owner.part, is_sure, owner.value)
