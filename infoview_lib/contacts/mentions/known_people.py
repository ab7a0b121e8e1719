"""Know whose each key is: a name, a part of one, an address, a phone number, initials."""

from __future__ import annotations

from infoview_lib.contacts.mentions.name_parts import (
    MIDDLE,
    PART_OF,
    SPOKEN,
    NameParts,
    Owner,
    name_parts_of,
    person_of,
)
from infoview_lib.contacts.mentions.nearly_names import is_declined
from infoview_lib.contacts.mentions.traces import (
    NAME,
    NAME_PART,
    OTHER_FORM,
    PHONE,
    traces_of,
    with_capital,
)
from infoview_lib.records.book import Book
from infoview_lib.records.kinds import Contact

NOTED = SPOKEN - {PART_OF[OTHER_FORM]}
"""Parts that stand in the records, so that a slip in one is known."""


class KnownPeople:
    """Hold what is known of everybody in a book, by what it is looked for.

    Parameters
    ----------
    book : Book
        The contacts. Merged ones count as the person they were merged into.
    practice : bool
        False leaves out people of rehearsals.

    Attributes
    ----------
    names : dict of str to str
        Contact → name.
    parts : dict of str to NameParts
        Contact → what is known of the name.
    owners : dict of str to list of Owner
        Key → whose it is; phone numbers apart.
    phones : dict of str to Owner
        Last digits of a phone number → whose it is.
    initials : dict of str to tuple of str
        Initials in small letters → who has them.
    wanted : dict of str to bool
        Key → True where it counts only with a capital.

    Examples
    --------
    >>> known = KnownPeople(Book({"contact": [{"id": "ct-00000001", "name": "Ana Lopes"}]}))
    >>> known.owners["ana"][0].part, known.initials["al"]
    ('first name', ('ct-00000001',))
    """

    def __init__(self, book: Book, practice: bool = True) -> None:
        wanted = (*PART_OF, NAME_PART)
        found = [one for one in traces_of(book, practice=practice) if one.what in wanted]
        contacts = [*book.of(Contact)]
        self.names = {one.id: one.name for one in contacts}
        parts = {one.id: name_parts_of(one) for one in contacts}
        person = {one.id: person_of(book, one.id) for one in contacts}
        self.parts: dict[str, NameParts] = {person[one]: parts[one] for one in parts} | parts
        phones = [one for one in found if one.what == PHONE]
        self.phones = {
            one.keys[0]: Owner(person[one.contact], PART_OF[PHONE], one.value)
            for one in reversed(phones)
        }
        others = [one for one in found if one.what != PHONE]
        self.wanted = with_capital(others)
        self.owners: dict[str, list[Owner]] = {}
        for one in others:
            is_part = one.what == NAME_PART or (one.what == NAME and " " not in one.keys[0])
            part_of = parts[one.contact].of_key
            for key in one.keys:
                part = part_of.get(key, MIDDLE) if is_part else PART_OF[one.what]
                owner = Owner(person[one.contact], part, one.value)
                if owner not in self.owners.setdefault(key, []):
                    self.owners[key].append(owner)
        initials: dict[str, dict[str, None]] = {}
        for one, about in parts.items():
            for letters in about.initials:
                initials.setdefault(letters, {})[person[one]] = None
        self.initials = {letters: tuple(people) for letters, people in initials.items()}
        self._declining = {person[one.id] for one in contacts if is_declined(one.name.split())}

    def spoken_words(self) -> list[str]:
        """Return the single words that somebody says of a person, and may misspell."""
        return [
            key
            for key, owners in self.owners.items()
            if " " not in key and any(owner.part in NOTED for owner in owners)
        ]

    def declined_words(self) -> list[str]:
        """Return those of the words of people whose language declines names."""
        return [
            key
            for key in self.spoken_words()
            if any(owner.contact in self._declining for owner in self.owners[key])
        ]
