"""Route each no to a remedy, with people from the student's own contacts who fit it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from infoview_lib.contacts.by_person import RecordsByPerson, records_by_person
from infoview_lib.contacts.stages import MET_STAGES, NOT_ASKED_STAGES, stages
from infoview_lib.records.book import Book
from infoview_lib.records.choices import REMEDIES
from infoview_lib.records.fields import YOU
from infoview_lib.records.kinds import Contact
from infoview_lib.records.people import resolve


class Route(NamedTuple):
    """Hold where one reason leads: what to know about it, the remedies, the first to try first."""

    why: str
    remedies: tuple[str, ...]


ROUTES: dict[str, Route] = {
    "too_busy": Route(
        "A busy person often knows someone who has time, and a referral only takes a minute.",
        ("ask_referral", "likes_to_teach", "another_city", "allied_field"),
    ),
    "sees_competitor": Route(
        "In another city or a related field, you're not a competitor.",
        ("another_city", "allied_field", "likes_to_teach", "ask_referral"),
    ),
    "wrong_person": Route(
        "They may know the right person.",
        ("ask_referral", "allied_field", "likes_to_teach", "another_city"),
    ),
    "policy": Route(
        "That's their employer's rule. Someone who works elsewhere may be free to talk.",
        ("likes_to_teach", "allied_field", "another_city", "ask_referral"),
    ),
    "no_reply": Route(
        "Silence is rarely about you. Someone who likes to teach may be quicker to answer.",
        ("likes_to_teach", "ask_referral", "allied_field", "another_city"),
    ),
    "other": Route(
        "One no still leaves plenty of people who'd be glad to help.",
        ("ask_referral", "likes_to_teach", "allied_field", "another_city"),
    ),
}
"""Reason for the no → where it leads. ``no_reply`` is silence."""
_SMALL_WORDS = frozenset(["and", "of", "the", "for", "in", "a", "an", "at", "de", "du", "la"])


class Remedy(NamedTuple):
    """Hold one remedy for one reason: its key, its words, its place from 1."""

    remedy: str
    label: str
    place: int


@dataclass(frozen=True)
class Fallback:
    """Hold one person to turn to: by which remedy, how well they fit (0 to 1), why."""

    contact: str
    name: str
    remedy: str
    label: str
    score: float
    reason: str


@dataclass(frozen=True)
class RemedyPeople:
    """Hold one remedy with the people who fit it, the best first, or else what to add."""

    remedy: str
    label: str
    place: int
    people: tuple[Fallback, ...]
    to_add: str


def remedies(reason: str) -> tuple[Remedy, ...]:
    """Return all four remedies, the best for this reason first.

    Parameters
    ----------
    reason : str
        Why they said no: a value of `DECLINE_REASONS`; any other counts as another reason.

    Returns
    -------
    tuple of Remedy
        All four; `place` counts from 1.

    Examples
    --------
    >>> [remedy.label for remedy in remedies("sees_competitor")][:2]
    ['Look in another city', 'Look in a related field']
    """
    label = dict(REMEDIES)
    return tuple(
        Remedy(key, label[key], place) for place, key in enumerate(_route(reason).remedies, start=1)
    )


def words_for_decline(reason: str) -> str:
    """Return one kind sentence on what this no means.

    Parameters
    ----------
    reason : str
        Why they said no: a value of `DECLINE_REASONS`; any other counts as another reason.
    """
    return _route(reason).why


class PeopleByStage(NamedTuple):
    """Hold what every no is weighed against: the records by person, the stage of each person."""

    cases: RecordsByPerson
    stage: dict[str, str]


def people_by_stage(book: Book) -> PeopleByStage:
    """Return what `people_for_remedies` needs of all records, worked out once for many a no.

    Parameters
    ----------
    book : Book
        All records.
    """
    return PeopleByStage(records_by_person(book), stages(book))


def people_for_remedies(
    book: Book, contact_id: str, reason: str = "", most: int = 3, known: PeopleByStage | None = None
) -> tuple[RemedyPeople, ...]:
    """Return the four remedies for one no, the best first, each with its own people.

    Parameters
    ----------
    book : Book
        All records.
    contact_id : str
        Who said no.
    reason : str
        A decline reason, or ``no_reply``; empty is taken as another reason.
    most : int
        How many people to return for each remedy.
    known : Known, optional
        `people_by_stage` this book, where it was worked out already.

    Returns
    -------
    tuple of Way
        A person may fit more than one remedy, for different reasons. Empty when nobody of that id
        is listed.

    Examples
    --------
    >>> book = Book({"contact": [{"id": "ct-00000001", "name": "Ana Lopes", "city": "Lowell"}]})
    >>> found = people_for_remedies(book, "ct-00000001", "too_busy")
    >>> [(one.label, len(one.people)) for one in found][:2]
    [('Ask for a referral', 1), ('Find someone who likes to teach', 0)]
    """
    cases, stage = known or people_by_stage(book)
    declined = cases.contacts.get(resolve(book, contact_id))
    if declined is None:
        return ()
    found = list(_all(cases, stage, declined, reason))
    place = {contact: number for number, contact in enumerate(cases.contacts)}
    made: list[RemedyPeople] = []
    for one in remedies(reason):
        people = sorted(
            (each for each in found if each.remedy == one.remedy),
            key=lambda each: (-each.score, place[each.contact]),
        )[:most]
        made.append(
            RemedyPeople(*one, tuple(people), "" if people else to_add(one.remedy, declined))
        )
    return tuple(made)


def to_add(remedy: str, declined: Contact) -> str:
    """Return what to write down so that a remedy can find somebody: one or two sentences.

    Parameters
    ----------
    remedy : str
        A key of `REMEDIES`.
    declined : Contact
        Who said no.
    """
    known = declined.occupation or declined.title
    work = known or "this work"
    if remedy == "another_city":
        if not declined.city:
            return (
                f"Add the city where {declined.name} works. "
                "Then people in other cities will show up here."
            )
        return (
            f"No one outside {declined.city} yet. "
            f"Search your school's alumni directory for {work}, and add one person."
        )
    if remedy == "allied_field":
        if not (declined.industry and known):
            return (
                f"Add the industry and kind of work for {declined.name}. "
                "Then people in related fields will show up here."
            )
        return (
            "No one in a related field yet. "
            f"Who supplies, hires, or works beside people in {work}? Add one person."
        )
    if remedy == "likes_to_teach":
        return (
            "No one is marked that way yet. Think of a speaker, an instructor, or an officer of an "
            "association. Add them, or mark someone on your list."
        )
    return (
        "You haven't met anyone in this field yet. "
        "Add who referred you to them, or ask an instructor for a referral."
    )


_NEEDS = {"another_city": ("city",), "allied_field": ("industry", "occupation")}


def still_to_learn(remedy: str, declined: Contact) -> tuple[str, ...]:
    """Return the fields of who said no that a remedy compares others with and that are empty.

    Parameters
    ----------
    remedy : str
        A key of `REMEDIES`.
    declined : Contact
        Who said no.

    Examples
    --------
    >>> still_to_learn("another_city", Contact(name="Ana Lopes"))
    ('city',)
    """
    # Either says what they do.
    known = {**vars(declined), "occupation": declined.occupation or declined.title}
    return tuple(name for name in _NEEDS.get(remedy, ()) if not known[name])


def _all(
    cases: RecordsByPerson, stage: dict[str, str], declined: Contact, reason: str
) -> Iterator[Fallback]:
    """Yield each person with each remedy that they fit."""
    for remedy in remedies(reason):
        fit = _FITS[remedy.remedy]
        # Each step down the route costs as much as a weaker fit.
        base = 1 - 0.15 * (remedy.place - 1)
        for one in cases.contacts.values():
            if one.do_not_contact or (one.id != declined.id and _would_compete(one, reason)):
                continue
            found = fit(cases, declined, one, stage[one.id], reason)
            if found:
                # Relevance moves a score by a tenth at most, so it orders people within a step of
                # the route.
                score = round(base * (found[0] + 0.1 * ((one.relevance or 3) - 3) / 2), 2)
                yield Fallback(
                    one.id, one.name, remedy.remedy, remedy.label, min(score, 1.0), found[1]
                )


def _would_compete(contact: Contact, reason: str) -> bool:
    """Say whether asking a person would meet the same no."""
    return reason == "sees_competitor" and bool(contact.may_see_competitor)


def _asks_referral(
    cases: RecordsByPerson, declined: Contact, one: Contact, stage: str, reason: str
) -> tuple[float, str] | None:
    """Return how well a person fits to be asked for a name, with the reason."""
    if one.id == declined.id:
        # Silence cannot be asked once more, and who gave a name has done so already.
        if reason == "no_reply" or cases.given_by.get(one.id):
            return None
        return 0.9, "Thank them for answering, and ask who else might be open to talking."
    if any(referral.from_ == one.id for referral in cases.given_for.get(declined.id, ())):
        return 0.8, f"They referred you to {declined.name} and may know someone else."
    if stage in MET_STAGES and _same_field(declined, one):
        return 0.7, "You've met, and they know people in this field."
    return None


def _teaches(
    cases: RecordsByPerson, declined: Contact, one: Contact, stage: str, reason: str
) -> tuple[float, str] | None:
    """Return how well a person fits who likes to teach, with the reason."""
    if not _is_free(declined, one, stage) or not one.likes_to_teach:
        return None
    if _same_field(declined, one):
        return 0.9, "They like to teach, and they work in the same field."
    return 0.6, "They like to teach or are active in an association."


def _allied(
    cases: RecordsByPerson, declined: Contact, one: Contact, stage: str, reason: str
) -> tuple[float, str] | None:
    """Return how well a person of an allied field fits, with the reason."""
    if not _is_free(declined, one, stage) or _same(declined.organization, one.organization):
        return None
    same_work = bool(
        _words(declined.occupation, declined.title) & _words(one.occupation, one.title)
    )
    same_industry = bool(_words(declined.industry) & _words(one.industry))
    if same_work and one.industry and not same_industry:
        return 0.85, f"They do similar work in another industry: {one.industry}."
    if same_industry and one.occupation and not same_work:
        return 0.75, f"They work in the same industry in another role: {one.occupation}."
    return None


def _elsewhere(
    cases: RecordsByPerson, declined: Contact, one: Contact, stage: str, reason: str
) -> tuple[float, str] | None:
    """Return how well a person in another city fits, with the reason."""
    if (
        not _is_free(declined, one, stage)
        or not one.city
        or not declined.city
        or _same(declined.city, one.city)
    ):
        return None
    if _words(declined.occupation, declined.title) & _words(one.occupation, one.title):
        return 0.9, f"They do similar work in {one.city}."
    if _words(declined.industry) & _words(one.industry):
        return 0.75, f"They work in the same industry in {one.city}."
    return None


_FITS = {
    "ask_referral": _asks_referral,
    "likes_to_teach": _teaches,
    "allied_field": _allied,
    "another_city": _elsewhere,
}


def _route(reason: str) -> Route:
    """Return where a reason leads; an unknown one counts as another reason."""
    return ROUTES.get(reason, ROUTES["other"])


def _is_free(declined: Contact, one: Contact, stage: str) -> bool:
    """Say whether a person may be asked next."""
    return one.id != declined.id and one.id != YOU and stage in NOT_ASKED_STAGES


def _same_field(a: Contact, b: Contact) -> bool:
    """Say whether two people share an industry or a kind of work."""
    return bool(
        _words(a.industry) & _words(b.industry)
        or _words(a.occupation, a.title) & _words(b.occupation, b.title)
    )


def _same(a: str, b: str) -> bool:
    """Say whether two texts are known and the same."""
    return bool(a) and a.strip().casefold() == b.strip().casefold()


@lru_cache(maxsize=4096)  # each no is held against everybody, by the same few words
def _words(*texts: str) -> frozenset[str]:
    """Return the words that tell what a text is about."""
    found = {word for text in texts for word in re.findall(r"\w+", text.casefold())}
    return frozenset(word for word in found if len(word) > 1) - _SMALL_WORDS
