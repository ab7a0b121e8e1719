"""Decide for each person in a file: new, already here, or perhaps somebody who is here.

An e-mail address is blank in most exports, so several signs are tried in this order: a page of
their own, e-mail, then name with organization. A name, a phone number or the page of a company is
never enough to join two people, and no sign is while something else tells them apart, such as
another e-mail: the student is asked, with a score.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from infoview_lib.exchange.coming_in.rows import (
    ADD,
    ASK,
    LEFT_OUT,
    MERGE,
    SKIP,
    FileRow,
    RowPlan,
    field_labels,
)
from infoview_lib.records.book import Book
from infoview_lib.records.fields import Value, Values
from infoview_lib.records.kinds import Contact
from infoview_lib.records.same_person.evidence import alike, compare, same_name
from infoview_lib.records.same_person.signs import (
    normal_email,
    normal_name,
    normal_phone,
    normal_url,
    own_page,
)

MOST_COMPARED = 50
MOST_WEIGHED = 3
"""How many people of one sign a row is compared with; how many are weighed against each other.

A made-up file of one name must not take hours.
"""
Ref = str | int
"""Somebody known: the id of a record here, or the place of an earlier row of the file."""


email_key = normal_email


@lru_cache(maxsize=2048)
def profile_key(text: str) -> str:
    """Return a profile address as it is compared: its case, ending and country do not count.

    Parameters
    ----------
    text : str
        An address as it was typed.

    Returns
    -------
    str
        Empty for no address.

    Examples
    --------
    >>> profile_key("https://www.linkedin.com/in/Ana-Lopes/")
    'linkedin.com/in/ana-lopes'
    >>> profile_key("pt.linkedin.com/in/ana-lopes?x=1")
    'linkedin.com/in/ana-lopes'
    """
    return normal_url(text)


@lru_cache(maxsize=2048)
def name_key(text: str) -> str:
    """Return a name as it is compared; one made of signs alone stays as it is.

    Parameters
    ----------
    text : str
        A name as it was typed.

    Returns
    -------
    str
        Empty for an empty name.

    Examples
    --------
    >>> name_key(" LOPES, Ana") == name_key("Ana Lopes"), name_key("🎓")
    (True, '🎓')
    """
    return normal_name(text) or text.strip()


def place_key(text: str) -> str:
    """Return the name of an organization as it is compared: case and spaces do not count.

    Parameters
    ----------
    text : str
        Name of an organization as it was typed.

    Returns
    -------
    str
        Empty for an empty name.
    """
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


@dataclass(frozen=True)
class Match:
    """Say who a person in a file is here.

    Parameters
    ----------
    ref : str or int
        How they were put: the id of a record or the place of an earlier row.
    sign : str
        What says so, in words.
    score : float
        How sure it is, 0 to 1.
    name_differs : bool
        Whether they are here under another name.
    """

    ref: Ref
    sign: str
    score: float
    name_differs: bool


class KnownPeople:
    """Hold people by their signs, so that each row of a file is looked up at once.

    Parameters
    ----------
    contacts : iterable of Contact
        Those who are here already; one merged into another is not offered.
    rows : iterable of dict
        Everybody in the file, by field.
    """

    def __init__(self, contacts: Iterable[Contact] = (), rows: Iterable[Values] = ()) -> None:
        self.values: dict[Ref, Values] = {}
        # Sign → key → people in the order they came; a dict, so that one is found again at once.
        self._by: dict[str, dict[str, dict[Ref, None]]] = {
            sign: defaultdict(dict) for sign in _KEYS
        }
        # A row without an organization may be known by its name alone. It would no longer find
        # somebody whose organization another row of the file filled in, and come in a second time.
        self._bare = {name_key(one["name"]) for one in rows if not one.get("organization")}
        for one in contacts:
            if not one.merged_into and not one.is_practice:
                self.put(one.id, vars(one))

    def put(self, ref: Ref, values: Values) -> None:
        """Hold a person, or hold what was learned about them since.

        Parameters
        ----------
        ref : str or int
            Id of a record, or place of an earlier row.
        values : mapping of str to Value
            Field of a contact → what is known.
        """
        self.values[ref] = dict(values)
        for sign, table in self._by.items():
            key = _key(sign, values)
            if key:
                table[key][ref] = None

    def same(self, values: Values) -> Match | None:
        """Return who this person is here with the sign that says so, or None.

        Parameters
        ----------
        values : mapping of str to Value
            Field of a contact → what a row says.

        Returns
        -------
        Match or None
            None when nobody is surely the same.
        """
        for sign, words in _ADDRESSES.items():
            ref = self._at(sign, values)
            if ref is not None:
                return self._match(ref, values, words)
        for ref in self._first("name_place", values):
            if not _tells_apart(self.values[ref], values):
                words = f"the same name{' and organization' if values.get('organization') else ''}"
                return self._match(ref, values, words)
        for ref in self._first("name", values):
            here = self.values[ref]
            if not _tells_apart(here, values) and all(
                here.get(name) == value
                for name, value in _filled(values)
                if name not in ("name", CLASS_YEAR)
            ):
                return self._match(ref, values, "the same name, nothing new")
        return None

    def perhaps(self, values: Values) -> Match | None:
        """Return who is likeliest to be the same person without being so for sure, or None.

        Parameters
        ----------
        values : mapping of str to Value
            Field of a contact → what a row says.

        Returns
        -------
        Match or None
            None when no sign is shared with anybody.
        """
        found = [
            self._match(ref, values, words)
            for sign, words in (
                *_ADDRESSES.items(),
                ("phone", "the same phone number"),
                ("name", "the same name"),
            )
            for ref in itertools.islice(self._first(sign, values), MOST_WEIGHED)
        ]
        return max(found, key=lambda one: one.score, default=None)

    def _match(self, ref: Ref, values: Values, words: str) -> Match:
        here = self.values[ref]
        differs = _key("name", here) != _key("name", values)
        return Match(ref, words, compare(here, values)[0], differs)

    def gaps(self, ref: Ref, values: Values) -> Values:
        """Return what a row knows about somebody that is unknown here.

        Nothing, when its e-mail is one person's here and its profile page another's.

        Parameters
        ----------
        ref : str or int
            As somebody was put.
        values : mapping of str to Value
            Field of a contact → what a row says.

        Returns
        -------
        dict of str to Value
            Field → value; empty when the row knows nothing more.
        """
        here = self.values[ref]
        owners = {self._at(sign, values) for sign in _ADDRESSES} - {None}
        if owners - {ref}:
            return {}
        found = {
            name: value
            for name, value in _filled(values)
            if name != CLASS_YEAR and here.get(name) in ("", None)
        }
        if _key("name", here) in self._bare:
            found.pop("organization", None)
        return found

    def _at(self, sign: str, values: Values) -> Ref | None:
        """Return who has this address here under a name that is not another person's.

        The same name comes first, a person known by an address alone last.
        """
        # A profile page belongs to one person, so a changed surname may pass; an e-mail may be a
        # family's.
        fits, name = _may_be_one if sign == "profile_url" else _fits, _key("name", values)
        found = [
            ref
            for ref in self._first(sign, values)
            if fits(self.values[ref], values) and not _email_differs(self.values[ref], values)
        ]
        found.sort(
            key=lambda ref: (_key("name", self.values[ref]) != name, _is_stand_in(self.values[ref]))
        )
        return found[0] if found else None

    def _first(self, sign: str, values: Values) -> Iterable[Ref]:
        """Return those of one sign, up to the number worth comparing."""
        return itertools.islice(self._by[sign].get(_key(sign, values), ()), MOST_COMPARED)


CLASS_YEAR = "class_year"
"""What a row says beside the fields of a contact, to tell two people of one name apart."""
_ADDRESSES = {"profile_url": "the same profile", "email": "the same email"}
_APART = ("city", "title")
_CLASS_OF = re.compile(r"\bClass of (\d{4})\b")


def _filled(values: Values) -> list[tuple[str, Value]]:
    return [(name, value) for name, value in values.items() if value not in ("", None)]


_KEYS: dict[str, Callable[[Values], str]] = {
    "email": lambda values: email_key(values.get("email", "")),
    "profile_url": lambda values: own_page(values.get("profile_url", "")),
    "phone": lambda values: normal_phone(values.get("phone", "")),
    "name": lambda values: name_key(values.get("name", "")),
    "name_place": lambda values: (
        f"{_key('name', values)}\n{place_key(values.get('organization', ''))}"
    ),
}


def _key(sign: str, values: Values) -> str:
    return _KEYS[sign](values)


def _tells_apart(here: Values, there: Values) -> bool:
    """Return whether something says that two people of one name and organization are not one."""
    # Wei Li and Li Wei may be two; so are a senior and a junior.
    if not same_name(here["name"], there["name"]) and normal_name(there["name"]):
        return True
    if _email_differs(here, there) or _differs(
        *(_key("profile_url", one) for one in (here, there))
    ):
        return True
    told = (
        (_class_year(here), _class_year(there)),
        *((place_key(here.get(name, "")), place_key(there.get(name, ""))) for name in _APART),
    )
    # "Salem" and "Salem, MA" are one place.
    return any(_differs(a, b) and a not in b and b not in a for a, b in told)


def _email_differs(here: Values, there: Values) -> bool:
    return _differs(_key("email", here), _key("email", there))


def _differs(a: str, b: str) -> bool:
    """Return whether both are known and not the same."""
    return bool(a and b) and a != b


def _class_year(values: Values) -> str:
    """Return the year somebody graduated: of the row, else as `notes` of an earlier import say."""
    told = _CLASS_OF.search(values.get("notes", ""))
    return values.get(CLASS_YEAR) or (told[1] if told else "")


def _may_be_one(here: Values, there: Values) -> bool:
    """Return whether two names share a word, as before and after a marriage."""
    words = [set(_key("name", one).split()) for one in (here, there)]
    return bool(words[0] & words[1]) or _is_stand_in(here) or _is_stand_in(there)


def _fits(here: Values, there: Values) -> bool:
    """Return whether two names are as good as one; families and offices share e-mail addresses."""
    return alike(here["name"], there["name"]) or _is_stand_in(here) or _is_stand_in(there)


def _is_stand_in(values: Values) -> bool:
    name = values.get("name", "")
    return "@" in name or profile_key(values.get("profile_url", "")).endswith("/" + name.casefold())


STEP = 250  # people between two words on how far it is


def plan_people(
    drafts: list[FileRow],
    book: Book,
    decisions: Mapping[int | str, str],
    tell: Callable[[int], None] = lambda done: None,
) -> list[RowPlan]:
    """Return what will become of each person: added, joined to one who is here, or left out.

    Parameters
    ----------
    drafts : list of FileRow
        Rows that hold somebody.
    book : Book
        Those who are here.
    decisions : mapping
        `FileRow.place` → ``add``, ``merge`` (with the one who is perhaps the same) or ``skip``,
        where the student decided.
    tell : callable
        Hears how many are done.

    Returns
    -------
    list of RowPlan
        One per row, in order. A repeated row fills gaps of its first row.
    """
    known = KnownPeople(book.of(Contact), (draft.values for draft in drafts))
    plans: list[RowPlan] = []
    for at, draft in enumerate(drafts):
        if at % STEP == 0:
            tell(at)
        plan = _plan(draft, known, decisions.get(draft.place, ""))
        if isinstance(plan, _Again):
            plan = _repeated(draft, plan, known, plans)
        elif plan.action in (ADD, ASK):
            known.put(at, _told(draft))
        elif plan.writes:
            known.put(plan.into, known.values[plan.into] | plan.writes)
        plans.append(plan)
    return plans


class _Again(NamedTuple):
    """Say that a row is the person of an earlier row, and how sure that is."""

    first: int
    score: float


def _plan(draft: FileRow, known: KnownPeople, decided: str) -> RowPlan | _Again:
    if decided == SKIP:
        return RowPlan(draft, SKIP, LEFT_OUT, by_choice=True)
    values = _told(draft)
    match = known.same(values)
    if match is None or decided == ADD:
        maybe = known.perhaps(values)
        if maybe is None:
            reason = f"{draft.named_by[:40]} referred you to them." if draft.named_by else ""
            return RowPlan(draft, ADD, reason, writes=_filled_in(draft.values))
        # Joining somebody who is only perhaps the same is the student's word alone.
        if match is not None or decided != MERGE:
            other = known.values[maybe.ref]
            name, place = other["name"][:40], (other.get("organization") or "")[:40]
            who = f"{name} ({place})" if place else name
            reason = f"{who} has {maybe.sign}. Check if they're the same person."
            action = ADD if decided == ADD else ASK
            writes = _filled_in(draft.values)
            into = maybe.ref if action == ASK and isinstance(maybe.ref, str) else ""
            return RowPlan(draft, action, reason, into, writes, maybe.score, name)
        match = maybe
    if isinstance(match.ref, int):
        return _Again(match.ref, match.score)
    gaps = known.gaps(match.ref, draft.values)
    who = f"{known.values[match.ref]['name'][:40]}: " if match.name_differs else ""
    if gaps:
        reason = f"Already here ({who}{match.sign}). Adds: {field_labels('contact', gaps)}."
        return RowPlan(draft, MERGE, reason, match.ref, gaps, match.score)
    return RowPlan(draft, SKIP, f"Already here ({who}{match.sign}).", match.ref, {}, match.score)


def _repeated(draft: FileRow, again: _Again, known: KnownPeople, plans: list[RowPlan]) -> RowPlan:
    """Return the plan for a repeated row; what only it holds goes to the first row."""
    at, first = again.first, plans[again.first]
    gaps = known.gaps(at, draft.values)
    reason = f"The same person as in {first.draft.where}."
    if gaps:
        known.put(at, known.values[at] | gaps)
        plans[at] = replace(first, writes=first.writes | gaps)
        reason += f" Added there: {field_labels('contact', gaps)}."
    return RowPlan(draft, SKIP, reason, score=again.score, first=at)


def _told(draft: FileRow) -> Values:
    """Return what a row says, with what tells its person apart."""
    return draft.values | ({CLASS_YEAR: draft.class_year} if draft.class_year else {})


def _filled_in(values: Values) -> Values:
    return {name: value for name, value in values.items() if value not in ("", None)}
