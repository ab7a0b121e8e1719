"""Find people by their initials: “Q.V. said”, “Mr. S.”, “call with S. on Tuesday”."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from infoview_lib.contacts.mentions.folding import folded
from infoview_lib.contacts.mentions.judging.everyday_words import ACRONYMS
from infoview_lib.contacts.mentions.known_people import KnownPeople
from infoview_lib.contacts.mentions.mention import Mention, Taken, made
from infoview_lib.contacts.mentions.name_parts import FIRST, INITIALS, LAST, Owner

_LETTERS = re.compile(
    r"(?<![\w.@])(?:(?:[^\W\d_]\.[ -]?){1,3}[^\W\d_]\.|[A-Z](?:-?[A-Z]){1,3})(?![\w@])"
)
_ONE = re.compile(r"(?<![\w.@&'’])([A-Z])\.(?! ?[A-Z0-9]|\w)")
_TITLE_AND_ONE = re.compile(r"(?<!\w)(?:Mr|Ms|Mrs|Mx|Dr|Prof)\.? ([A-Z])\.(?!\w)")
_TO_PLACES = (" at ", " in ", " the ", " goes to ", " go to ", " went to ", "At ", "The ")


def initials_in(
    text: str, known: KnownPeople, about: Collection[str], taken: Taken
) -> Iterator[Mention]:
    """Yield initials: those with dots, and others where they mean nothing else.

    Parameters
    ----------
    text : str
        A composed text.
    known : KnownPeople
        Whom to look for.
    about : collection of str
        Ids of people whom the text is about.
    taken : Taken
        What was found before; what is found is added.
    """
    yield from _single(text, known, about, taken)
    for place in _LETTERS.finditer(text):
        letters = folded("".join(one for one in place[0] if one.isalpha()))
        people = known.initials.get(letters, ())
        if not people or not taken.is_free(*place.span()):
            continue
        is_about = any(one in about for one in people)
        is_marked = not place[0].isalpha()
        if not is_marked and text[: place.start()].endswith(_TO_PLACES):
            continue  # “goes to UF”
        if not is_marked and text[: place.start()].rstrip()[-1:].isdecimal():
            continue  # “20 KB”
        if letters in ACRONYMS and not (is_marked and is_about):
            continue
        who = tuple(one for one in people if one in about) or people
        is_sure = len(who) == 1 and (is_marked or is_about)
        yield made(text, place.span(), who, Owner(who[0], INITIALS), is_sure)


def _single(
    text: str, known: KnownPeople, about: Collection[str], taken: Taken
) -> Iterator[Mention]:
    """Yield one initial: behind a title anybody's, alone that of whom the text is about."""
    for pattern, part in ((_TITLE_AND_ONE, LAST), (_ONE, FIRST)):
        for place in pattern.finditer(text):
            may_be = about if part == FIRST else known.parts
            letter = folded(place[1])
            people = tuple(
                one
                for one in may_be
                if one in known.parts and letter in known.parts[one].letters(part)
            )
            people = tuple(one for one in people if one in about) or people
            if people and taken.is_free(*place.span()):
                taken.take(*place.span())
                yield made(text, place.span(), people, Owner(people[0], INITIALS), False)
