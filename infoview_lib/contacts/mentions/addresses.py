"""Find addresses of mail and pages, and phone numbers, that are somebody's."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from infoview_lib.contacts.mentions.known_people import KnownPeople
from infoview_lib.contacts.mentions.mention import Mention, Taken, made, people_of
from infoview_lib.contacts.mentions.name_finder import NameFinder
from infoview_lib.contacts.mentions.name_parts import OF_PLACES, PART_OF
from infoview_lib.contacts.mentions.traces import (
    DOMAIN,
    MAIL,
    NUMBER,
    PAGE,
    PHONE_DIGITS,
    digits_of,
)

_EMAIL = re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")
_URL = re.compile(r"(?:https?://|www\.)[^\s<>()\"“”]*[^\s<>()\"“”.,;:!?]")


def addresses_in(
    text: str, known: KnownPeople, spotter: NameFinder, about: Collection[str], taken: Taken
) -> Iterator[Mention]:
    """Yield addresses of mail and pages that are somebody's, as a whole.

    Parameters
    ----------
    text : str
        A composed text.
    known : KnownPeople
        Whom to look for.
    spotter : NameFinder
        Finds their keys.
    about : collection of str
        Ids of people whom the text is about.
    taken : Taken
        What was found before; what is found is added.
    """
    for part, pattern in ((PART_OF[MAIL], _EMAIL), (PART_OF[PAGE], _URL)):
        for place in pattern.finditer(text):
            owners = [
                owner
                for one in spotter.find(place[0])
                for owner in known.owners[one.key]
                if owner.part not in OF_PLACES
            ]
            if not owners or not taken.is_free(place.start(), place.end()):
                continue
            taken.take(place.start(), place.end())
            own = [one for one in owners if one.part in (PART_OF[MAIL], PART_OF[PAGE])]
            named = own or [one for one in owners if one.part != PART_OF[DOMAIN]]
            people = people_of(named or owners, about)
            if named:
                owner = named[0]._replace(part=part)
                yield made(text, place.span(), people, owner, bool(own))
            else:
                # Somebody else's address at the same place tells of the place alone.
                span = (place.start() + place[0].find("@") + 1, place.end())
                yield made(text, span, people, owners[0], False)


def numbers_in(text: str, known: KnownPeople, taken: Taken) -> Iterator[Mention]:
    """Yield phone numbers, however their digits are grouped.

    Parameters
    ----------
    text, known, taken
        As for `addresses_in`.
    """
    for place in NUMBER.finditer(text) if known.phones else ():
        digits = digits_of(place[0])
        ends = (digits[at : at + PHONE_DIGITS] for at in range(len(digits)))
        owner = next((known.phones[end] for end in ends if end in known.phones), None)
        if owner and taken.is_free(*place.span()):
            taken.take(*place.span())
            yield made(text, place.span(), (owner.contact,), owner, True)
