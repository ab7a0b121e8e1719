"""Weigh what speaks for and against two entries being one person, and say it in words."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from infoview_lib.records.fields import Fields
from infoview_lib.records.names.letters import plain
from infoview_lib.records.names.one_name import (
    FAMILY,
    FORMER,
    GENERATION,
    INITIAL,
    LONGER,
    MIDDLE,
    NICKNAME,
    ONE_WORD,
    ORDER,
    SCRIPT,
    SLIP,
    Differences,
    differences,
    is_rare,
    is_turnable,
)
from infoview_lib.records.names.person_name import name_parts
from infoview_lib.records.same_person.organizations import same_organization
from infoview_lib.records.same_person.signs import (
    is_shared_mailbox,
    normal_email,
    normal_phone,
    own_page,
)

_PROFILE, _EMAIL, _PHONE, _YEAR = "profile", "email", "phone number", "class year"


class _Sign(NamedTuple):
    """Hold one sign that two entries are one person.

    `field` and `normal` give what is compared; `score` is what the sign is worth, 0 to 1, when the
    names fit, `married` when only the first names do, `unread` when they are in two scripts.
    """

    field: str
    normal: Callable[[str], str]
    score: float
    married: float
    unread: float
    words: str

    def of(self, one: Fields) -> str:
        """Return what is compared; empty text when it is not known.

        Parameters
        ----------
        one : mapping of str to object
            Field of a contact → value.
        """
        return self.normal(_text(one, self.field))


SIGNS = (
    _Sign("profile_url", own_page, 0.99, 0.95, 0.97, _PROFILE),
    _Sign("email", normal_email, 0.98, 0.85, 0.9, _EMAIL),
    _Sign("phone", normal_phone, 0.95, 0.75, 0.75, _PHONE),
)
_SAME_PLACE, _NO_PLACE, _OTHER_PLACE, _RARE_ELSEWHERE = 0.92, 0.75, 0.5, 0.65
# What a difference between the names takes away where no page, email or number is the same.
_LESS = {
    **{ORDER: 0.07, NICKNAME: 0.07, INITIAL: 0.12, MIDDLE: 0.04, LONGER: 0.12, FORMER: 0.07},
    **{SLIP: 0.1, ONE_WORD: 0.3, GENERATION: 0.15},
}
_CLASS_OF = re.compile(r"\bClass of (\d{4})\b")
_OTHERS = 0.3
_TURNED_NAMES = 0.35
_COMMON_NAME = 0.1
_SAME_CITY = 0.06
_SHORTEST_PLACE = 5
_APART = 0.4
_NAMES = {
    ORDER: "same name in another order",
    INITIAL: "matching initials",
    MIDDLE: "same name except for a middle name",
    LONGER: "same first name, and one last name is part of the other",
    FORMER: "same first name, with a former last name",
    SLIP: "names one letter apart",
    ONE_WORD: "same first name, but one has no last name",
    GENERATION: "same name, but one is Jr. or Sr.",
    FAMILY: "same first name, different last names",
    SCRIPT: "names in two alphabets",
}


def _text(one: Fields, field: str) -> str:
    """Return a field of a contact as text; empty when it is not there."""
    return str(one.get(field) or "")


def compare(a: Fields, b: Fields) -> tuple[float, str]:
    """Return how sure it is that two entries are one person, 0 to 1, with the reason.

    Parameters
    ----------
    a, b : mapping of str to object
        Field of a contact → value; missing fields are unknown.

    Returns
    -------
    (float, str)
        The score, and what is the same and what differs in words; ``(0.0, "")`` when nothing
        speaks for it.

    Notes
    -----
    The scores are presets of ours: they put pairs in order and are shown as “Very likely” to
    “Possibly”, never as a measured chance.

    Examples
    --------
    >>> ana = {"name": "Ana Lopes", "phone": "555-0100"}
    >>> compare(ana, {"name": "Lopes, Ana", "phone": "(555) 0100"})
    (0.95, 'Same phone number.')
    >>> compare({"name": "Ana Lopes"}, {"name": "Bo Agren"})
    (0.0, '')
    """
    told = differences(_text(a, "name"), _text(b, "name"))
    same = [sign for sign in SIGNS if sign.of(a) and sign.of(a) == sign.of(b) and _is_own(sign, a)]
    if told is None:
        return _other_names(a, b, same)
    against = _against(a, b)
    found = [_by_sign(sign, told, against, a, b) for sign in same]
    if not told & {FAMILY, SCRIPT} and not told >= {SLIP, NICKNAME}:
        found.append(_by_name(told, against, a, b))
    score, reason = max(found, default=(0.0, ""))
    return round(score, 2), reason


def may_be_one(a: Fields, b: Fields) -> bool:
    """Say in no time whether two entries are worth comparing.

    Parameters
    ----------
    a, b : mapping of str to object
        Field of a contact → value.

    Returns
    -------
    bool
        False when they share no page, email or number, work at different places, and one has a name
        that many have.
    """
    ours, theirs = _organizations(a, b)
    if not ours or not theirs or ours == theirs:
        return True
    if is_rare(_text(a, "name")) and is_rare(_text(b, "name")):
        return True
    if same_organization(ours, theirs) is not False or _moved(a, b):
        return True
    return any(value and value == sign.of(b) for sign in SIGNS if (value := sign.of(a)))


def alike(a: str, b: str) -> bool:
    """Say whether two names fit one person: a nickname, a slip of the finger, an initial.

    A shared last name alone is a family; a first name alone is chance.

    Parameters
    ----------
    a, b : str
        Names as they stand in records or files.

    Examples
    --------
    >>> alike("Dr. Zoë Ngatai", "Zoe Ngatay"), alike("A. Lopes", "Ana Maria Lopes")
    (True, True)
    >>> alike("Ana Lopes", "Bo Lopes"), alike("William Hale", "William Hale Jr.")
    (False, False)
    """
    told = differences(a, b)
    return told is not None and not told & {FAMILY, SCRIPT, GENERATION}


def same_name(a: str, b: str) -> bool:
    """Say whether two names are the same but for letters, titles, degrees and a comma.

    Parameters
    ----------
    a, b : str
        Names as they stand in records or files.

    Examples
    --------
    >>> same_name("Lopes, Ana", "ANA LOPES, PhD"), same_name("Wei Li", "Li Wei")
    (True, False)
    """
    return differences(a, b) == frozenset()


def _is_own(sign: _Sign, one: Fields) -> bool:
    return sign.words != _EMAIL or not is_shared_mailbox(sign.of(one))


def _other_names(a: Fields, b: Fields, same: list[_Sign]) -> tuple[float, str]:
    """Return the score of two entries whose names are two people's."""
    by = {sign.words for sign in same}
    names = [_text(one, "name") for one in (a, b)]
    if by and any(not name.strip() or "@" in name for name in names):
        return 0.9, f"Same {same[0].words}, but one entry has no name."
    if _EMAIL in by and _is_theirs(normal_email(_text(a, "email")), *names):
        return 0.7, f"Same {_EMAIL} and last name, but different first names."
    # Families and offices share an address or a number; a profile is one person's.
    if not same:
        return 0.0, ""
    return 0.8 if _PROFILE in by else _OTHERS, f"Same {same[0].words}, but different names."


def _is_theirs(email: str, *names: str) -> bool:
    """Say whether an address is made of the last name of all with a first name or its initial."""
    box = re.sub(r"[\W\d_]", "", plain(email.partition("@")[0]))
    firsts = {plain(name_parts(name).words[:1][0]) for name in names if name_parts(name).words}
    lasts = {"".join(name_parts(name).words[-1:]) for name in names}
    if len({plain(last) for last in lasts}) > 1 or not firsts:
        return False
    last = plain(min(lasts))
    return any(box in (f"{first}{last}", f"{first[:1]}{last}") for first in firsts)


def _by_sign(
    sign: _Sign, told: Differences, against: list[str], a: Fields, b: Fields
) -> tuple[float, str]:
    """Return the score of two entries with one page, email or number."""
    score = sign.unread if SCRIPT in told else sign.married if FAMILY in told else sign.score
    if FAMILY in told and told & {INITIAL, SLIP, MIDDLE} and sign.words != _PROFILE:
        score = 0.0
    elif sign.words == _PHONE:
        # A switchboard has many people, some of one name.
        if against:
            score = min(score, _APART)
        elif told & {FAMILY, SCRIPT} and same_organization(*_organizations(a, b)) is False:
            score -= 0.1
    elif sign.words == _EMAIL and _PROFILE in against:
        score -= 0.15
    named = "" if not told else f" {_sentence(_in_words(told, a, b))}"
    return score, f"Same {sign.words}.{named}{_but(against)}"


def _by_name(told: Differences, against: list[str], a: Fields, b: Fields) -> tuple[float, str]:
    """Return how sure it is by name and organization alone, with the reason."""
    place = True if _moved(a, b) else same_organization(*_organizations(a, b))
    rare = all(is_rare(_text(one, "name")) for one in (a, b))
    if place is None:
        score, where = _NO_PLACE, "organization not known for both"
    elif place:
        moved = "the notes mention the organization" if _moved(a, b) else ""
        score, where = _SAME_PLACE, moved or "same organization"
    else:
        score, where = (_RARE_ELSEWHERE if rare else _OTHER_PLACE), "different organization"
    score -= sum(_LESS.get(one, 0.0) for one in told)
    if ORDER in told and any(is_turnable(_text(one, "name")) for one in (a, b)):
        score -= _TURNED_NAMES  # James Martin and Martin James are two people
    if told and place is None and not rare:
        score -= _COMMON_NAME
    cities = [_text(one, "city").casefold().strip() for one in (a, b)]
    if place is None and cities[0] == cities[1] != "" and not told & {ONE_WORD, SLIP}:
        score, where = score + _SAME_CITY, f"{where}, same city"
    if rare and _years(a) & _years(b) and not place:
        score, where = score + 0.15, f"{where}, same class year"
    score -= _apart(told, place, rare, a, b)
    said = _in_words(told, a, b) or "same name"
    return score, f"{_sentence(f'{said}, {where}')}{_but(against)}"


def _apart(told: Differences, place: bool | None, rare: bool, a: Fields, b: Fields) -> float:
    """Return what is taken away because something known of both differs."""
    less = _APART if _YEAR in _against(a, b) else 0.0
    ours, theirs = (own_page(_text(one, "profile_url")) for one in (a, b))
    if ours and theirs and ours != theirs:
        less += _APART
    emails = [normal_email(_text(one, "email")) for one in (a, b)]
    own = [email for email in emails if email and not is_shared_mailbox(email)]
    if len(own) > 1 and own[0] != own[1]:
        # Work and home are two addresses of one person; two of one firm are two people's, but
        # where hardly two have that name.
        domains = {one.rpartition("@")[2] for one in own}
        fits = NICKNAME not in told or own[0][0] == own[1][0]
        is_two = len(domains) == 1 and not (rare and fits and not told & {SLIP, ORDER, INITIAL})
        less += _APART if is_two else 0.0 if place is False and rare else 0.08
        if told & {SLIP, ONE_WORD, GENERATION}:
            less += 0.15
    for field, much in (("city", 0.08), ("title", 0.03)):
        here, there = (_text(one, field).casefold().strip() for one in (a, b))
        if here and there and here not in there and there not in here:
            twice = place is None and not rare
            less += 0.12 if told & {SLIP, ONE_WORD} else 2 * much if twice else much
    return less


def _years(one: Fields) -> frozenset[str]:
    """Return the class years that the name or the notes of an earlier import say."""
    noted = _CLASS_OF.findall(_text(one, "notes"))
    return name_parts(_text(one, "name")).class_years | {year[2:] for year in noted}


def _against(a: Fields, b: Fields) -> list[str]:
    """Return which signs say that these are two people."""
    known = [(sign.words, sign.of(a), sign.of(b)) for sign in SIGNS if sign.words != _PHONE]
    found = [words for words, here, there in known if here and there and here != there]
    years = _years(a), _years(b)
    return [*found, *([_YEAR] if all(years) and not years[0] & years[1] else [])]


def _moved(a: Fields, b: Fields) -> bool:
    """Say whether what is noted of one names the organization of the other."""
    for one, other in ((a, b), (b, a)):
        notes = _text(one, "title"), _text(one, "notes")
        place = plain(_text(other, "organization")).strip() if any(notes) else ""
        if len(place) >= _SHORTEST_PLACE and any(place in plain(text) for text in notes):
            return True
    return False


def _organizations(a: Fields, b: Fields) -> tuple[str, str]:
    return _text(a, "organization"), _text(b, "organization")


def _in_words(told: Differences, a: Fields, b: Fields) -> str:
    """Return in words how two names fit that are not the same; empty when they are."""
    parts = [words for one, words in _NAMES.items() if one in told]
    if MIDDLE in told and len(told) > 1:
        parts[parts.index(_NAMES[MIDDLE])] = "one has a middle name"
    if NICKNAME in told:
        ours, theirs = (name_parts(_text(one, "name")) for one in (a, b))
        first = [(one.called or one.words)[0].title() for one in (ours, theirs)]
        parts.insert(0, f"{first[0]} and {first[1]} can be the same first name")
    return ", ".join(parts)


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."


def _but(against: list[str]) -> str:
    return f" But each has a different {' and '.join(against)}." if against else ""
