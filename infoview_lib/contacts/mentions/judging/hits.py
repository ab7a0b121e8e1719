"""Join the places where parts of one name stand side by side, before they are judged."""

from __future__ import annotations

import re
from typing import NamedTuple

from infoview_lib.contacts.mentions.judging.everyday_words import TITLES, is_everyday
from infoview_lib.contacts.mentions.judging.forms_of_address import stands_before
from infoview_lib.contacts.mentions.judging.text_words import TextWords
from infoview_lib.contacts.mentions.name_parts import (
    BY_FRIENDS,
    FIRST,
    FULL,
    LAST,
    MIDDLE,
    SPOKEN,
    Owner,
)

_BETWEEN = re.compile(r"[ \u00a0\n\-\u2010]{1,2}| [A-Z]\.? | [(“\"‘'][^)”\"’']*[)”\"’'] ?")
_COMMA = re.compile(r", ?")


class Hit(NamedTuple):
    """Hold where a key stands, whose it may be.

    Attributes
    ----------
    start, end : int
        Where it stands in the text.
    first, last : int
        Numbers of its words.
    owners : tuple of Owner
        Whose it may be.
    is_misspelled, is_whole : bool
        True for a word that is a key but for a letter; for a name in full.
    """

    start: int
    end: int
    first: int
    last: int
    owners: tuple[Owner, ...]
    is_misspelled: bool
    is_whole: bool = False


def joined(words: TextWords, hits: list[Hit]) -> list[Hit]:
    """Return hits with parts of one person's name that stand side by side as one.

    Parameters
    ----------
    words : TextWords
        The text.
    hits : list of Hit
        From left to right.
    """
    made: list[Hit] = []
    for hit in hits:
        whole = tuple(one for one in hit.owners if one.part == FULL)
        hit = hit._replace(is_whole=True, owners=whole) if whole else hit
        both = _shared(words, made[-1], hit) if made else ()
        if both:
            before = made.pop()
            hit = Hit(before.start, hit.end, before.first, hit.last, both, False, is_whole=True)
        made.append(hit)
    return made


def _shared(words: TextWords, before: Hit, hit: Hit) -> tuple[Owner, ...]:
    """Return whose name both are different parts of, where they stand side by side."""
    gap = words.text[before.end : hit.start]
    is_beside = bool(_BETWEEN.fullmatch(gap)) or _is_one_name_between(words, before, hit)
    if not is_beside and not _COMMA.fullmatch(gap):
        return ()
    found = [
        one.contact
        for one in hit.owners
        for other in before.owners
        if one.contact == other.contact
        and {one.part, other.part} <= SPOKEN
        and (one.part != other.part or one.part in (MIDDLE, FULL, BY_FRIENDS))
        # “Lopes, Ana” is one name, “Ana, Lopes” are two.
        and (is_beside or (other.part == LAST and one.part == FIRST))
    ]
    return tuple(Owner(one, FULL) for one in dict.fromkeys(found))


def _is_one_name_between(words: TextWords, before: Hit, hit: Hit) -> bool:
    """Say whether one more name with a capital stands between two parts: a middle name."""
    return (
        hit.first - before.last == 2
        and words.gap(before.last + 1) == words.gap(hit.first) == " "
        and words.is_capital(before.last + 1)
        and not is_everyday(words.plain(before.last + 1))
    )


def title_start(words: TextWords, hit: Hit) -> int:
    """Return where a name begins with the titles before it.

    Parameters
    ----------
    words : TextWords
        The text.
    hit : Hit
        A name in it.
    """
    first = hit.first
    while _is_title(words, first - 1):
        first -= 1
    return words.start(first) if first < hit.first else hit.start


def _is_title(words: TextWords, at: int) -> bool:
    gap, plain = words.gap(at + 1), words.plain(at)
    if plain in TITLES and gap in (" ", ". ", ".", "\u00a0"):
        return words.is_capital(at) or "." in gap
    return stands_before(plain) and gap == " " and words.is_capital(at)


def with_job(words: TextWords, hit: Hit, job: tuple[str, ...]) -> tuple[int, int] | None:
    """Return where an organization stands with the job somebody has there, which tells who.

    Parameters
    ----------
    words : TextWords
        The text.
    hit : Hit
        An organization in it.
    job : tuple of str
        Words of the job title.

    Returns
    -------
    (int, int) or None
        Start and end of both together: “the editor at Kestrel”, “the Elm Fork hydrologist”.
    """
    after = hit.last + 1
    if job and words.plain(after) == job[-1] and words.gap(after) == " ":
        return hit.start, words.end(after)
    at = hit.first - 1
    while words.plain(at) in ("at", "of", "from", "for", "with", "the", "in"):
        at -= 1
    first, left = at + 1, list(job)
    while at < hit.first - 1 and left and words.plain(first - 1) == left[-1]:
        first -= 1
        left.pop()
    return (words.start(first), hit.end) if first <= at else None
