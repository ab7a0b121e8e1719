"""Leave marks of erased people, by which a browser that was closed takes them out of its words.

What is typed while no server answers waits in the browser. When the person is erased meanwhile,
that browser is told at its next opening, by a line of ``records/forgotten.txt`` for each person:
when, the id of the entry, a number of 16 bits for each word that told of them. The number is made
of the random id and the word. One word in 65,536 has the same, so that no list of names tells from
it who it was, and the name stays out of the file.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from contextlib import suppress
from itertools import pairwise
from pathlib import Path
from typing import TypedDict

from infoview_lib.contacts.mentions.folding import composed
from infoview_lib.contacts.mentions.judging.everyday_words import is_everyday
from infoview_lib.files.keeping.places import RECORDS
from infoview_lib.files.keeping.safe_writing import replace_file
from infoview_lib.records.kinds import Contact

_FILE = "forgotten.txt"
_MOST = 200
"""So many of the latest are remembered."""
_WORD = re.compile(r"[^\W_]+(?:[.@_+-][^\W_]+)*")
_PART = re.compile(r"[^\W_]+")
_LEAST = 3
"""Letters of a word that is marked by itself."""
_START, _PRIME, _BITS = 0x811C9DC5, 0x01000193, 0xFFFFFFFF


class Forgotten(TypedDict):
    """Say by what a browser knows the words of a person who was erased.

    Attributes
    ----------
    id : str
        Id of the contact.
    at : int
        When, in milliseconds; what was typed later stays.
    marks : list of int
        See `mark_of`.
    """

    id: str
    at: int
    marks: list[int]


def mark_of(contact: str, word: str) -> int:
    """Return the mark of a word: a number from 0 to 65,535, the same for many words.

    Parameters
    ----------
    contact : str
        Id of the contact.
    word : str
        In any letters.

    Examples
    --------
    >>> mark_of("ct-00000001", "Ana") == mark_of("ct-00000001", "ANA") < 65_536
    True

    References
    ----------
    FNV-1a of 32 bits, its halves laid over each other; any even spread does, since what the number
    keeps back is what makes it safe.
    """
    found = _START
    for octet in f"{contact} {composed(word).lower()}".encode():
        found = ((found ^ octet) * _PRIME) & _BITS
    return (found >> 16) ^ (found & 0xFFFF)


def words_of(people: Iterable[Contact], others: Iterable[Contact] = ()) -> set[str]:
    """Return the words that told of people, in small letters, two of a name together too.

    A word of everyday language, or of another person's name, is marked with its neighbor alone.

    Parameters
    ----------
    people : iterable of Contact
        Those who were erased, once for each version of their entry.
    others : iterable of Contact
        Everybody who stays.

    Examples
    --------
    >>> sorted(words_of([Contact(id="ct-00000001", name="Will Quenby", email="wq@elm.example")]))
    ['quenby', 'will quenby', 'wq@elm.example']
    """
    kept = {word for one in others for word in _parts(one.name)}
    found = set[str]()
    for one in people:
        for value in (one.name, one.address_as):
            parts = _parts(value)
            pairs = pairwise(parts)
            found.update(" ".join(pair) for pair in pairs)
            found.update(
                part
                for part in (*parts, *_WORD.findall(value.lower()))
                if len(part) >= _LEAST and not is_everyday(part) and part not in kept
            )
        for value in (one.email, one.phone, one.profile_url.rpartition("/")[2]):
            word = value.strip().lower()
            if _WORD.fullmatch(word) and len(word) > _LEAST:
                found.add(composed(word))
    return found


def _parts(name: str) -> list[str]:
    return [part.lower() for part in _PART.findall(composed(name))]


def forgotten(folder: Path) -> list[Forgotten]:
    """Return the marks of everybody who was erased, the oldest first.

    Parameters
    ----------
    folder : Path
        The student's folder.
    """
    try:
        lines = (folder / RECORDS / _FILE).read_text(encoding="ascii").splitlines()
    except (OSError, UnicodeDecodeError):
        return []
    found: list[Forgotten] = []
    for line in lines:
        with suppress(ValueError):
            at, contact, marks = line.split("\t")
            found.append(
                Forgotten(id=contact, at=int(at), marks=[int(one) for one in marks.split()])
            )
    return found


def note_forgotten(folder: Path, contact: str, words: Collection[str], at: int) -> None:
    """Leave the marks of somebody who is erased, with those left of them before.

    Parameters
    ----------
    folder : Path
        The student's folder.
    contact : str
        Id of the contact.
    words : collection of str
        See `words_of`.
    at : int
        The present, in milliseconds.

    Raises
    ------
    OSError
        When the disk did not take it.
    """
    known = forgotten(folder)
    before = [mark for one in known if one["id"] == contact for mark in one["marks"]]
    marks = sorted({*before, *(mark_of(contact, word) for word in words)})
    rest = [one for one in known if one["id"] != contact]
    kept = [*rest, Forgotten(id=contact, at=at, marks=marks)][-_MOST:]
    lines = (f"{one['at']}\t{one['id']}\t{' '.join(map(str, one['marks']))}\n" for one in kept)
    replace_file(folder / RECORDS / _FILE, "".join(lines).encode("ascii"))
