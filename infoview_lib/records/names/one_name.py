"""Say whether two names may be one person's, and in what they differ.

By hand: what a measure of likeness takes for near, such as Marta and Maria, is two people; what it
takes for far, such as Peggy and Margaret, is one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import product, zip_longest

from infoview_lib.records.names.given_names import (
    is_common_family_name,
    is_given_name,
    same_given_name,
)
from infoview_lib.records.names.letters import REMEMBERED, one_slip, plain, same_word
from infoview_lib.records.names.person_name import PersonName, name_parts, without_glued_particle

ORDER = "order"
NICKNAME = "nickname"
INITIAL = "initial"
MIDDLE = "middle name"
LONGER = "part of the last name"
FORMER = "former last name"
FAMILY = "last name"
ONE_WORD = "one word"
SLIP = "a letter"
SCRIPT = "script"
GENERATION = "generation"
_COST = {
    **{ORDER: 3, NICKNAME: 2, INITIAL: 2, MIDDLE: 1, LONGER: 3, FORMER: 3, SLIP: 4},
    **{ONE_WORD: 5, FAMILY: 6, SCRIPT: 6, GENERATION: 0},
}
_SHORTEST_SLIP = 5
"""Letters from which on one wrong letter is a slip: Olu and Ola, Chen and Chan are two people."""
_SHORTEST_STEM = 3
"""Letters of a short form that stands at the front of a name, and of what it leaves out."""
_HYPHEN = re.compile(r"[-/]")

Differences = frozenset[str]
"""In what two names of one person differ; empty when they are the same name."""


@lru_cache(maxsize=REMEMBERED)
def differences(a: str, b: str) -> Differences | None:
    """Return in what two names differ that may be one person's; None when they are two people's.

    Parameters
    ----------
    a, b : str
        As they stand in records or files.

    Returns
    -------
    frozenset of str or None
        Of the words of this module, such as `NICKNAME`. With `FAMILY`, only the first names are
        the same; with `SCRIPT`, the two cannot be compared.

    Examples
    --------
    >>> sorted(differences("Bob Whitfield", "Whitfield, Robert A."))
    ['middle name', 'nickname']
    >>> differences("Łukasz Żółty, PhD", "lukasz zolty"), differences("Marta Silva", "Maria Silva")
    (frozenset(), None)
    """
    ours, theirs = name_parts(a), name_parts(b)
    if not ours.words or not theirs.words:
        return frozenset() if a.strip() == b.strip() != "" else None
    if ours.generation and theirs.generation and ours.generation != theirs.generation:
        return None
    if ours.class_years and theirs.class_years and not ours.class_years & theirs.class_years:
        return None
    if ours.numbers != theirs.numbers:
        return None
    one_sided = frozenset({GENERATION} if ours.generation != theirs.generation else ())
    if _joined(ours.words) == _joined(theirs.words):
        return one_sided
    if _is_latin(ours) != _is_latin(theirs):
        return frozenset({SCRIPT})
    straight = _compared(ours, theirs)
    if straight is not None and FAMILY not in straight:
        return straight | one_sided
    # Turned round, so much must be the same that it is no chance.
    turned = [
        told | one_sided | {ORDER}
        for mine, other in product(_orders(ours), _orders(theirs))
        if mine != other
        and (told := _compared(_turned(ours, mine), _turned(theirs, other))) is not None
        and not told & {FAMILY, LONGER, ONE_WORD, SLIP, INITIAL}
    ]
    found = turned if straight is None else [straight | one_sided, *turned]
    return min(found, key=lambda told: sum(map(_COST.__getitem__, told)), default=None)


@lru_cache(maxsize=REMEMBERED)
def is_rare(name: str) -> bool:
    """Say whether few people have a name: its last name is none that many have.

    Parameters
    ----------
    name : str
        As it stands in a record or a file.

    Examples
    --------
    >>> is_rare("Zsuzsanna Fehérvári"), is_rare("John Smith"), is_rare("Bo")
    (True, False, False)
    """
    words = name_parts(name).words
    long = [word for word in words if len(word) > 1]
    return len(long) > 1 and not any(
        is_common_family_name(word) or len(plain(word)) < 3 for word in (long[0], long[-1])
    )


def is_turnable(name: str) -> bool:
    """Say whether a name turned round is as good a name, so that two people may have the two.

    Parameters
    ----------
    name : str
        As it stands in a record or a file.

    Examples
    --------
    >>> is_turnable("James Martin"), is_turnable("Li Wei"), is_turnable("Lopes Ana")
    (True, True, False)
    """
    words = name_parts(name).words
    ends = words[:1] + words[-1:]
    family = [is_common_family_name(word) for word in ends]
    return len(words) == 2 and (all(family) or (all(map(is_given_name, ends)) and not any(family)))


def _orders(name: PersonName) -> tuple[int, ...]:
    """Return how far the words may be turned to bring the last name to the end."""
    return (0,) if name.is_ordered else tuple(range(max(1, min(len(name.words), 3))))


def _turned(name: PersonName, by: int) -> PersonName:
    if not by:
        return name
    words = (*name.words[by:], *name.words[:by])
    return PersonName(words, name.called, name.former)


def _compared(a: PersonName, b: PersonName) -> Differences | None:
    """Return in what two names differ whose last names stand last."""
    if len(a.words) == 1 or len(b.words) == 1:
        return _one_word(a, b)
    given = _given(a, b)
    if given is None:
        return None
    family = _family(a, b)
    if LONGER in family:
        given -= {MIDDLE}
    return given | family


def _one_word(a: PersonName, b: PersonName) -> Differences | None:
    if len(a.words) == len(b.words):
        return frozenset({NICKNAME}) if same_given_name(a.words[0], b.words[0]) else None
    one, many = sorted((a, b), key=lambda name: len(name.words))
    return frozenset({ONE_WORD}) if _first(one.words[0], many.words[0]) is not None else None


def _given(a: PersonName, b: PersonName) -> Differences | None:
    """Return in what the first names differ; None when they are two people's."""
    ours, theirs = a.words[:-1], b.words[:-1]
    if _joined(ours) == _joined(theirs):
        return frozenset()
    told = _first(ours[0], theirs[0])
    if told is None and (
        same_given_name("".join(ours), theirs[0]) or same_given_name("".join(theirs), ours[0])
    ):
        return frozenset({NICKNAME})
    if told is None:
        for mine, its in product((*a.called, ours[0]), (*b.called, theirs[0])):
            if _first(mine, its) is not None:
                told = frozenset({NICKNAME})
    if told is not None:
        more = _middle(ours[1:], theirs[1:], {*map(plain, a.words), *map(plain, b.words)})
        return None if more is None else told | more
    # J. Robert Smith signs as Robert, Mary Katherine as Katherine.
    for some, others in ((ours, theirs), (theirs, ours)):
        if len(some) > 1 and _first(some[1], others[0]) == frozenset():
            return frozenset({MIDDLE})
    return None


@lru_cache(maxsize=REMEMBERED)
def _first(a: str, b: str) -> Differences | None:
    """Return in what two first names differ; None when they are two names."""
    mine, its = (_HYPHEN.sub("", word) for word in (a, b))
    if same_word(mine, its):
        return frozenset()
    if len(mine) == 1 or len(its) == 1:
        return frozenset({INITIAL}) if plain(mine)[:1] == plain(its)[:1] else None
    if same_given_name(mine, its):
        return frozenset({NICKNAME})
    known = [is_given_name(mine), is_given_name(its)]
    if all(known):
        return None
    fewer, more = sorted((plain(mine), plain(its)), key=len)
    if len(fewer) >= _SHORTEST_STEM and len(more) - len(fewer) >= _SHORTEST_STEM:
        return frozenset({NICKNAME}) if more.startswith(fewer) else None
    # Julian and Juliana, Amara and Amaka are two people: another letter makes another name, but in
    # a long name that everybody knows.
    is_other = len(fewer) == len(more) and sorted(fewer) != sorted(more)
    is_slip = len(fewer) >= _SHORTEST_SLIP and one_slip(fewer, more) and more != fewer + "a"
    if is_other and not (any(known) and len(fewer) > _SHORTEST_SLIP and fewer[-1] == more[-1]):
        return None
    return frozenset({SLIP}) if is_slip else None


def _middle(a: Sequence[str], b: Sequence[str], all_words: set[str]) -> Differences | None:
    """Return in what the names between first and last differ; None when they are two people's."""
    told: set[str] = set()
    for mine, its in zip_longest(a, b):
        if mine is None or its is None:
            told.add(MIDDLE)
        elif (one := _first(mine, its)) is not None:
            told |= one
        elif plain(mine) in all_words and plain(its) in all_words and len(a) != len(b):
            told.add(MIDDLE)
        else:
            return None
    return frozenset(told)


def _family(a: PersonName, b: PersonName) -> Differences:
    """Return in what the last names differ, `FAMILY` when they are two names."""
    ours, theirs = a.words[-1], b.words[-1]
    if same_word(_HYPHEN.sub("", ours), _HYPHEN.sub("", theirs)):
        return frozenset()
    before = ((*a.called, a.former), theirs), ((*b.called, b.former), ours)
    if any(same_word(one, other) for told, other in before for one in told if one):
        return frozenset({FORMER})
    parts = [
        {plain(part) for word in name.words[1:] for part in _HYPHEN.split(word)} for name in (a, b)
    ]
    ends = [{plain(part) for part in _HYPHEN.split(word)} for word in (ours, theirs)]
    if ends[0] <= parts[1] or ends[1] <= parts[0]:
        return frozenset({LONGER})
    x, y = plain(ours), plain(theirs)
    if x in (y, without_glued_particle(y)) or y == without_glued_particle(x):
        return frozenset({LONGER})  # Pieter van den Berg, Pieter Vandenberg
    if len(ours) == 1 or len(theirs) == 1:
        return frozenset({INITIAL if x[:1] == y[:1] else FAMILY})
    if min(len(x), len(y)) >= _SHORTEST_SLIP and one_slip(x, y):
        gendered = {x, y} == {min(x, y, key=len), min(x, y, key=len) + "a"}
        if not gendered and not (is_common_family_name(ours) and is_common_family_name(theirs)):
            return frozenset({SLIP})
    return frozenset({FAMILY})


@lru_cache(maxsize=REMEMBERED)
def _joined(words: tuple[str, ...]) -> str:
    return _HYPHEN.sub("", "".join(map(plain, words)))


def _is_latin(name: PersonName) -> bool:
    """Say whether a name can be compared letter by letter with one in Latin letters."""
    return all(plain(word).isascii() for word in name.words)
