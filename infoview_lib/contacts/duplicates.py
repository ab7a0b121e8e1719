"""Find entries that are probably one person."""

from __future__ import annotations

import dataclasses
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import combinations
from typing import Any

from infoview_lib.contacts.book import Book
from infoview_lib.contacts.merging import merge_changes
from infoview_lib.contacts.people import living_contacts

__all__ = ["Likely", "find_duplicates", "merge_changes", "normal_name", "normal_phone", "normal_url"]

LEAST = 0.6
"""Pairs scored below this are not shown."""
LARGEST_BLOCK = 60
"""Above this many people who share one word of a name, only equal full names are compared."""
_TITLES = frozenset(
    ["dr", "mr", "mrs", "ms", "mx", "prof", "professor", "phd", "md", "jr", "sr", "ii", "iii"]
)


@dataclass(frozen=True)
class Likely:
    """Hold two entries that may be one person: the older, the newer, a score 0 to 1, the reason."""

    keep: str
    other: str
    names: tuple[str, str]
    score: float
    reason: str

    def as_dict(self) -> dict[str, Any]:
        """Return the pair as a plain dict."""
        return dataclasses.asdict(self)


def find_duplicates(book: Book, least: float = LEAST) -> list[Likely]:
    """Return pairs of contacts that are likely the same person, the surest first.

    Compared are the profile address, the e-mail, the phone digits, then name with organization.

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
    [(0.98, 'Same e-mail.')]
    """
    people = living_contacts(book, practice=False)
    place = {one.id: number for number, one in enumerate(people)}
    best: dict[tuple[str, str], tuple[float, str]] = {}
    for a, b, score, reason in _pairs(people):
        first, second = sorted((a, b), key=lambda one: place[one.id])
        key = (first.id, second.id)
        best[key] = max(best.get(key, (0.0, "")), (score, reason))
    found = [
        Likely(keep, other, (book.name_of(keep), book.name_of(other)), score, reason)
        for (keep, other), (score, reason) in best.items()
        if score >= least
    ]
    return sorted(found, key=lambda one: (-one.score, place[one.keep], place[one.other]))


def normal_name(name: str) -> str:
    """Return a name for comparison: no accents, no titles, words in order of the alphabet.

    Examples
    --------
    >>> normal_name("Dr. Łucja Ångström-Diaz") == normal_name("angstrom diaz, Łucja")
    True
    """
    plain = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    words = [word for word in re.findall(r"\w+", plain) if word not in _TITLES]
    return " ".join(sorted(words))


def normal_url(address: str) -> str:
    """Return a profile address for comparison: no protocol, www, country prefix, query, last slash.

    Examples
    --------
    >>> normal_url("HTTPS://www.Example.com/in/Ana/?x=1")
    'example.com/in/ana'
    """
    plain = re.sub(r"[?#].*$", "", address.strip().casefold())
    return re.sub(r"^(https?://)?(www\.|[a-z]{2}\.(?=\w+\.))?", "", plain).rstrip("/")


def normal_phone(phone: str) -> str:
    """Return the last ten digits of a phone number; empty when there are fewer than seven.

    Examples
    --------
    >>> normal_phone("+1 (978) 555-0142"), normal_phone("ext. 12")
    ('9785550142', '')
    """
    digits = "".join(c for c in re.split(r"(?i)ext|x\d", phone)[0] if c.isdigit())
    return digits[-10:] if len(digits) >= 7 else ""


def _pairs(people: tuple[Any, ...]) -> Iterable[tuple[Any, Any, float, str]]:
    for key, score, reason in (
        (lambda one: normal_url(one.profile_url), 0.99, "Same profile page"),
        (lambda one: one.email.strip().casefold(), 0.98, "Same e-mail"),
        (lambda one: normal_phone(one.phone), 0.95, "Same phone number"),
    ):
        for group in _blocks((key(one), one) for one in people):
            for a, b in combinations(group[:LARGEST_BLOCK], 2):
                # Families and offices share an address or a number: another name lowers the score.
                alike = _likeness(normal_name(a.name), normal_name(b.name))
                if alike >= 0.6:
                    yield a, b, score, f"{reason}."
                else:
                    yield a, b, round(score - 0.3, 2), f"{reason}, but different names."
    yield from _same_names(people)


def _same_names(people: tuple[Any, ...]) -> Iterable[tuple[Any, Any, float, str]]:
    names = {one.id: normal_name(one.name) for one in people}
    for group in _blocks((names[one.id], one) for one in people):
        for a, b in combinations(group[:LARGEST_BLOCK], 2):
            yield a, b, *_scored(a, b, 1.0)
    for group in _blocks((word, one) for one in people for word in set(names[one.id].split())):
        if len(group) > LARGEST_BLOCK:
            continue
        for a, b in combinations(group, 2):
            alike = _likeness(names[a.id], names[b.id])
            if 0.85 <= alike < 1:
                yield a, b, *_scored(a, b, alike)


def _scored(a: Any, b: Any, alike: float) -> tuple[float, str]:
    word = "Same name" if alike == 1 else "Similar name"
    ours, theirs = normal_name(a.organization), normal_name(b.organization)
    if ours and theirs:
        same = _likeness(ours, theirs) >= 0.8
        score, reason = (0.92, "same organization") if same else (0.6, "different organization")
    else:
        score, reason = 0.75, "organization not known for both"
    if _differ(a.email, b.email) or _differ(normal_url(a.profile_url), normal_url(b.profile_url)):
        score -= 0.1
    return round(score * alike, 2), f"{word}, {reason}."


def _differ(a: str, b: str) -> bool:
    return bool(a and b) and a.strip().casefold() != b.strip().casefold()


def _likeness(a: str, b: str) -> float:
    if a == b:
        return 1.0
    matcher = SequenceMatcher(None, a, b, autojunk=False)
    # The quick bound spares most of the work in a list of 2,000 people.
    return matcher.ratio() if matcher.quick_ratio() >= 0.6 else 0.0


def _blocks(keyed: Iterable[tuple[str, Any]]) -> list[list[Any]]:
    groups: dict[str, list[Any]] = defaultdict(list)
    for key, one in keyed:
        if key:
            groups[key].append(one)
    return [group for group in groups.values() if len(group) > 1]
