"""Find entries that are probably one person, without comparing everybody with everybody."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from infoview_lib.records.book import Book
from infoview_lib.records.kinds import Contact, DifferentPeople
from infoview_lib.records.names.given_names import forms_of
from infoview_lib.records.names.letters import REMEMBERED, plain, spellings
from infoview_lib.records.names.person_name import name_parts, without_glued_particle
from infoview_lib.records.people import living_contacts
from infoview_lib.records.same_person.evidence import SIGNS, compare, may_be_one

LEAST = 0.6
"""Pairs scored below this are not shown."""
LARGEST_BLOCK = 60
"""So many people of one key are compared with each other; there may be thousands."""
_SHORTEST_SLIP = 5
_SHORTEST_STEM = 3


@dataclass(frozen=True)
class Likely:
    """Hold two entries that may be one person: the older, the newer, a score 0 to 1, the reason."""

    keep: str
    other: str
    names: tuple[str, str]
    score: float
    reason: str


def find_duplicates(book: Book, least: float = LEAST) -> list[Likely]:
    """Return pairs of contacts that are likely the same person, the surest first.

    Compared are those who share a page of their own, an e-mail, a phone number, or words of their
    name in any form (`compare`).

    Parameters
    ----------
    book : Book
        All records.
    least : float
        Lowest score shown, 0 to 1.

    Returns
    -------
    list of Likely
        Each pair once. Merged people and practice are left out. Empty for an empty book.

    Examples
    --------
    >>> book = Book({"contact": [
    ...     {"id": "ct-00000001", "name": "Zoë Ngata", "email": "zoe@example.org"},
    ...     {"id": "ct-00000002", "name": "Zoe Ngata", "email": "ZOE@example.org "}]})
    >>> [(one.score, one.reason) for one in find_duplicates(book)]
    [(0.98, 'Same email.')]
    """
    people = living_contacts(book, practice=False)
    found: list[tuple[float, int, int, str]] = []
    for first, second in _candidates(people):
        # The older entry is kept: links, exports and what the student remembers name that one.
        ours, theirs = vars(people[first]), vars(people[second])
        if not may_be_one(ours, theirs):
            continue
        score, reason = compare(ours, theirs)
        if score >= least:
            found.append((-score, first, second, reason))
    return [
        Likely(
            people[first].id,
            people[second].id,
            (people[first].name, people[second].name),
            -score,
            reason,
        )
        for score, first, second, reason in sorted(found)
    ]


def offered_pairs(book: Book) -> list[Likely]:
    """Return the likely pairs of which the student has not said that they are two people.

    Parameters
    ----------
    book : Book
        All records.

    Returns
    -------
    list of Likely
        The surest first.
    """
    apart = {frozenset((one.contact, one.other)) for one in book.of(DifferentPeople)}
    return [one for one in find_duplicates(book) if frozenset((one.keep, one.other)) not in apart]


def _candidates(people: tuple[Contact, ...]) -> set[tuple[int, int]]:
    """Return the places of those who share a sign or the words of a name."""
    blocks: dict[str, list[int]] = defaultdict(list)
    short: dict[str, list[int]] = defaultdict(list)
    for place, one in enumerate(people):
        for sign in SIGNS:
            value = sign.of(vars(one))
            if value:
                blocks[f"{sign.words} {value}"].append(place)
        keys = _name_keys(one.name)
        for key in keys.full:
            blocks[key].append(place)
        for key in keys.short:
            short[key].append(place)
    # Pairs grow with the square: 1,000 entries with one office number would make half a million.
    found = {
        pair
        for places in blocks.values()
        if len(places) > 1
        for pair in combinations(places[:LARGEST_BLOCK], 2)
    }
    # A. Lopes may be any Lopes with an A, but two of those are looked at by their whole names.
    for place, one in enumerate(people):
        for key in _name_keys(one.name).looked_for:
            others = (other for other in short[key][:LARGEST_BLOCK] if other != place)
            found.update((min(place, other), max(place, other)) for other in others)
    return found


class _NameKeys(NamedTuple):
    """Hold the keys of a name: people with names that may be one share at least one.

    `full` are those two full names share; `short` those under which an initial or a first name
    alone finds a name, `looked_for` those under which this name looks for others so.
    """

    full: frozenset[str]
    short: frozenset[str]
    looked_for: frozenset[str]


@lru_cache(maxsize=REMEMBERED)
def _name_keys(name: str) -> _NameKeys:
    parts = name_parts(name)
    words, none = parts.words, frozenset[str]()
    if not words:
        return _NameKeys(frozenset([f"all {name.strip()}"] if name.strip() else ()), none, none)
    if len(words) == 1:
        alone = frozenset(f"one {form}" for form in _forms(words[0]))
        return _NameKeys(alone | {_letters(words)}, alone, alone)
    first, last, double = words[0], words[-1], "".join(words[:2])
    full = {_letters(words)}
    short = {f"one {form}" for form in _forms(first)}
    initials: set[str] = set()
    given = {*words[:2], last, *parts.called, double}
    for family in _last_names((*words, *parts.called, parts.former)):
        forms = (form for one in given if family not in spellings(one) for form in _forms(one))
        full.update(f"{family} {form}" for form in forms)
        full.update(f"{family} {form}" for form in _left_out(plain(first)))
        short.update(f"{family} {plain(one)[:1]}" for one in given)
        if any(len(word) == 1 for word in words):
            initials.update(f"{family} {plain(one)[:1]}" for one in given)
    # Dev may be short for Devendra, which no table has.
    front = plain(first)[:_SHORTEST_STEM]
    full.update(f"{family} {front}…" for family in _last_names(words[1:]))
    full.update(f"{plain(first)} {form}" for form in _left_out(plain(last)))
    if len(last) == 1:
        initials.update(f"one {form}" for form in _forms(first))
    return _NameKeys(frozenset(full), frozenset(short), frozenset(initials))


def _letters(words: Iterable[str]) -> str:
    """Return what names of the same letters share, in any order, parted or not: 王丽华, 王 丽华."""
    return "all " + "".join(sorted("".join(map(plain, words))))


def _last_names(words: Iterable[str]) -> frozenset[str]:
    """Return the words that may be a last name, with the parts of double ones, plain."""
    parts = (part for word in words for part in (word.replace("-", ""), *word.split("-")))
    written = {plain for part in parts for plain in spellings(part) if len(plain) > 1}
    return frozenset(written | {without_glued_particle(word) for word in written})


def _forms(word: str) -> frozenset[str]:
    """Return the forms of a first name, its own with them."""
    bare = {one.replace("-", "") for one in spellings(word)}
    return forms_of(word) | bare


def _left_out(word: str) -> Iterator[str]:
    """Yield a word without one of its letters, as it meets one with a slip of the finger."""
    if len(word) >= _SHORTEST_SLIP:
        yield from {word, *(word[:at] + word[at + 1 :] for at in range(1, len(word)))}
