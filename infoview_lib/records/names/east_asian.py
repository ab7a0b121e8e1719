"""Part names in Han signs, Kana and Hangul, and know how common family names of them look in Latin.

A table, because the libraries that write these scripts in Latin letters are large or under the GPL,
and none knows that 박 is Park. It holds what many people are called; others are asked of the
records, see `infoview_lib.contacts.mentions.traces`.
"""

from __future__ import annotations

import csv
import re
from functools import cache

from infoview_lib.bundled import data_file
from infoview_lib.prep.tables import parts_of
from infoview_lib.records.names.letters import plain

_SIGNS = re.compile("[\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]+")
_LONGEST_WITH_ONE = 3
"""Signs of a name up to which one sign is taken for the family name: four are two and two."""


def is_east_asian(name: str) -> bool:
    """Say whether a name is written in Han signs, Kana or Hangul alone.

    Parameters
    ----------
    name : str
        As it stands in a record.

    Examples
    --------
    >>> is_east_asian("李 文静"), is_east_asian("Li Wenjing")
    (True, False)
    """
    return bool(_SIGNS.fullmatch("".join(name.split())))


def family_and_given(name: str) -> tuple[str, str]:
    """Return the family name and the given name of a name in signs.

    Parameters
    ----------
    name : str
        Signs, with or without a space.

    Examples
    --------
    >>> family_and_given("李文静"), family_and_given("田中 美咲"), family_and_given("박지우")
    (('李', '文静'), ('田中', '美咲'), ('박', '지우'))
    """
    family, _, given = name.strip().partition(" ")
    if given:
        return family, given.replace(" ", "")
    known = (family[:count] for count in (3, 2, 1) if family[:count] in _latin())
    first = next(known, family[: 1 if len(family) <= _LONGEST_WITH_ONE else 2])
    return first, family[len(first) :]


def in_latin(family: str) -> frozenset[str]:
    """Return how a family name in signs is written in Latin letters, small and plain.

    Parameters
    ----------
    family : str
        As `family_and_given` gives it.

    Examples
    --------
    >>> sorted(in_latin("박")), sorted(in_latin("犇"))
    (['pak', 'park'], [])
    """
    return _latin().get(family, frozenset())


def in_signs(family: str) -> frozenset[str]:
    """Return how a family name in Latin letters is written in signs.

    Parameters
    ----------
    family : str
        A family name.

    Examples
    --------
    >>> sorted(in_signs("Chen")), sorted(in_signs("Okafor"))
    (['陈', '陳'], [])
    """
    return _signs().get(plain(family), frozenset())


_FIRST = tuple("g kk n d tt r m b pp s ss - j jj ch k t p h".split())  # noqa: SIM905
_VOWELS = tuple(
    "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split()  # noqa: SIM905
)
_LAST = tuple(
    "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split()  # noqa: SIM905
)
_FIRST_OF_HANGUL = 0xAC00


def hangul_in_latin(given: str) -> str:
    """Return a given name in Hangul in Latin letters, as Korea writes it; empty for other signs.

    Parameters
    ----------
    given : str
        A given name.

    Examples
    --------
    >>> hangul_in_latin("하늘"), hangul_in_latin("보람"), hangul_in_latin("光")
    ('haneul', 'boram', '')

    References
    ----------
    Revised Romanization of Korean, without the changes of sound between syllables.
    """
    made = ""
    for sign in given:
        code = ord(sign) - _FIRST_OF_HANGUL
        if not 0 <= code < len(_FIRST) * len(_VOWELS) * len(_LAST):
            return ""
        rest, last = divmod(code, len(_LAST))
        first, vowel = divmod(rest, len(_VOWELS))
        made += _FIRST[first] + _VOWELS[vowel] + _LAST[last]
    return made.replace("-", "")


@cache
def _rows() -> list[tuple[str, tuple[str, ...]]]:
    with data_file("family_names_written.csv").open(encoding="utf-8", newline="") as file:
        return [
            (plain(row["latin"]), tuple(parts_of(row["written"]))) for row in csv.DictReader(file)
        ]


@cache
def _latin() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for latin, written in _rows():
        for one in written:
            found.setdefault(one, set()).add(latin)
    return {one: frozenset(latin) for one, latin in found.items()}


@cache
def _signs() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for latin, written in _rows():
        found.setdefault(latin, set()).update(written)
    return {one: frozenset(written) for one, written in found.items()}
