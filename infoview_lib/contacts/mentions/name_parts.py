"""Tell the parts of a person's name apart: first and last name, initials, letters before a name."""

from __future__ import annotations

from typing import NamedTuple

from infoview_lib.contacts.mentions.folding import composed, folded
from infoview_lib.contacts.mentions.judging.everyday_words import TITLES
from infoview_lib.contacts.mentions.name_finder import PART, key_of
from infoview_lib.contacts.mentions.traces import (
    DOMAIN,
    HANDLE,
    MAIL,
    NAME,
    NICKNAME,
    OTHER_FORM,
    PAGE,
    PHONE,
    PLACE,
    SHORT_PLACE,
    STEM,
    TITLE,
    family_with_particles,
    in_other_script,
)
from infoview_lib.prep.drafts.name_forms import first_name, full_name
from infoview_lib.records.book import Book
from infoview_lib.records.kinds import Contact
from infoview_lib.records.people import resolve

FULL, FIRST, LAST, MIDDLE = "full name", "first name", "last name", "part of the name"
INITIALS, MISSPELLED, BY_FRIENDS = "initials", "misspelled name", "nickname"
PART_OF = {
    NAME: FULL,
    NICKNAME: BY_FRIENDS,
    OTHER_FORM: "another form of the first name",
    PLACE: "organization",
    SHORT_PLACE: "short form of the organization",
    TITLE: "job title",
    STEM: "start of the email address",
    HANDLE: "profile name",
    DOMAIN: "web address",
    MAIL: "email address",
    PAGE: "profile page",
    PHONE: "phone number",
}
"""What a trace is → what it is called as a part of a person."""
SPOKEN = frozenset({FULL, FIRST, LAST, MIDDLE, BY_FRIENDS, PART_OF[OTHER_FORM]})
"""Parts that somebody says of a person, and may misspell."""
OF_PLACES = frozenset({PART_OF[PLACE], PART_OF[SHORT_PLACE]})
"""Parts that tell where somebody works, not who it is."""


class Owner(NamedTuple):
    """Hold whose a key is, what of theirs, and as it stands in the records."""

    contact: str
    part: str
    value: str = ""


class NameParts(NamedTuple):
    """Hold what is known of one contact's name.

    Attributes
    ----------
    of_key : dict of str to str
        Key → `FIRST`, `LAST` or `MIDDLE`.
    initials : frozenset of str
        In small letters, such as ``qv``.
    job : tuple of str
        Words of the job title.
    kin : frozenset of str
        Words for what the person is to the student.
    words : frozenset of str
        Each word of the name and of what the person is called.
    """

    of_key: dict[str, str]
    initials: frozenset[str]
    job: tuple[str, ...]
    kin: frozenset[str]
    words: frozenset[str]

    def letters(self, part: str) -> frozenset[str]:
        """Return the first letters of the first, or of the last name.

        Parameters
        ----------
        part : str
            `FIRST` or `LAST`.
        """
        return frozenset(key[0] for key, what in self.of_key.items() if what == part and key)


def name_parts_of(contact: Contact) -> NameParts:
    """Return what is known of a contact's name.

    Parameters
    ----------
    contact : Contact
        One person.

    Examples
    --------
    >>> found = name_parts_of(Contact(id="ct-00000001", name="Dr. Ana Lopes-Reed"))
    >>> found.of_key["ana"], found.of_key["lopes reed"], sorted(found.initials)
    ('first name', 'last name', ['al', 'alr'])
    """
    names = _names_of(contact)
    return NameParts(
        _of_key(contact, [key_of(one) for one in names]),
        frozenset(way for way in _initials(names) if len(way) > 1),
        tuple(key_of(contact.title).split()),
        frozenset(key_of(contact.relationship).split()),
        frozenset(key_of(f"{contact.name} {contact.address_as}").split()),
    )


def person_of(book: Book, contact: str) -> str:
    """Return the id of the person a contact stands for, who may be another one's entry.

    Parameters
    ----------
    book : Book
        All contacts.
    contact : str
        Id of one of them.
    """
    return resolve(book, contact) or contact


def _of_key(contact: Contact, names: list[str]) -> dict[str, str]:
    found = {one: MIDDLE for name in names for one in name.split(" ")}
    last = names[-1] if len(names) > 1 else ""
    if last:
        found |= dict.fromkeys([last, last.replace(" ", ""), *last.split(" ")], LAST)
    family = key_of(family_with_particles(contact.name))
    found |= dict.fromkeys({family, family.replace(" ", "")} - {""}, LAST)
    first = key_of(first_name(contact.name))
    if first and " " not in first:
        found[first] = FIRST
    if names and names[0] and names[0] != last:
        found |= dict.fromkeys([names[0], names[0].replace(" ", "")], FIRST)
    families, givens = in_other_script(contact)
    return (
        found
        | dict.fromkeys(map(key_of, families), LAST)
        | dict.fromkeys(map(key_of, givens), FIRST)
    )


def _names_of(contact: Contact) -> list[str]:
    """Return the parts of a name in order, without titles."""
    parts = full_name(contact.name).split()
    return [one for one in parts if folded(one.strip(".")) not in TITLES] or parts


def _initials(names: list[str]) -> list[str]:
    """Return the ways to write initials: of each part, of halves, of first and last alone."""
    letters = [folded(one)[0] for one in names if PART.match(one)]
    halves = ["".join(folded(half)[0] for half in PART.findall(composed(one))) for one in names]
    given = letters[:-1] if len(letters) > 2 else []
    ways = [letters, halves, [*letters[:1], *letters[-1:]], given, *halves[:1]]
    return ["".join(way) for way in ways]
