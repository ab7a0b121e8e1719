"""List what in the records tells who somebody is: names, organizations, addresses, notes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from infoview_lib.contacts.mentions.folding import composed, folded
from infoview_lib.contacts.mentions.judging.everyday_words import (
    GENERIC,
    PLACES,
    PROVIDERS,
    TITLES,
    is_everyday,
)
from infoview_lib.contacts.mentions.name_finder import PART, key_of
from infoview_lib.prep.drafts.name_forms import first_name
from infoview_lib.records.book import Book
from infoview_lib.records.kinds import Contact
from infoview_lib.records.names.east_asian import (
    family_and_given,
    hangul_in_latin,
    in_latin,
    in_signs,
    is_east_asian,
)
from infoview_lib.records.names.given_names import forms_of
from infoview_lib.records.names.letters import plain as plain_letters

NAME, NAME_PART, PLACE = "a name", "a part of a name", "an organization"
NICKNAME, SHORT_PLACE, TITLE = "a nickname", "a short form of an organization", "a job title"
OTHER_FORM = "another form of a first name"
STEM, HANDLE, DOMAIN = "the start of an email", "a profile name", "a web address"
MAIL, PHONE, PAGE, NOTE = "an email", "a phone number", "a profile page", "a note"
_LEAST_LETTERS = 2
PHONE_DIGITS = 7
"""So many last digits of a phone number tell whose it is."""
_LEAST_STEM, _LEAST_HANDLE, _LEAST_SHORT, _LEAST_TITLE = 4, 5, 3, 2
_FEWEST_WORDS = 4
"""A sentence of a note counts from four words on; shorter ones are said of many."""
# Parts of names, titles, that say nothing about who it is: a list to read.
_COMMON = frozenset(
    """mr mrs ms mx dr prof sir jr sr ii iii iv phd md mba ms rn al bin ibn da das de del della den
    der di dos du el la le les of st te ten ter the van von y zu e rev reverend doctor
    professor""".split()  # noqa: SIM905
)
_PARTICLES = frozenset(
    "van von den der de di da del della la le du dos das el al ter ten".split()  # noqa: SIM905
)
_ENDINGS = re.compile(r",?\s+(?:inc|llc|ltd|corp|co|gmbh|plc|sa|ag)\.?$", re.IGNORECASE)
_SENTENCE = re.compile(r"[\n.!?;:]+")
_ADDRESS = re.compile(r"(?i)^(?:[a-z][a-z0-9+.\-]*:/*)?(?:www\.)?([^?#]*)")
_SPELT = str.maketrans(
    {"ß": "ss", "ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "æ": "ae", "å": "aa"}
)


class Trace(NamedTuple):
    """Hold one value of the log that tells who somebody is, with the words it is looked for by.

    Attributes
    ----------
    value, what : str
        As it stands in the log; what it is.
    contact : str
        Id of the contact.
    keys : tuple of str
        See `infoview_lib.contacts.mentions.name_finder.key_of`; for a phone number its last seven
        digits.
    """

    value: str
    what: str
    contact: str
    keys: tuple[str, ...]


def traces_of(book: Book, is_named: bool = False, practice: bool = True) -> Iterator[Trace]:
    """Yield what tells who somebody is, contact by contact, the whole before its parts.

    Parameters
    ----------
    book : Book
        All contacts, those in the trash too if they are to count.
    is_named : bool
        True leaves out names and organizations: they may be read.
    practice : bool
        False leaves out people of rehearsals, who are invented.

    Examples
    --------
    >>> book = Book({"contact": [
    ...     {"id": "ct-00000001", "name": "Jo Carver-May", "phone": "555 010 0199"}]})
    >>> [(one.value, one.keys) for one in traces_of(book)][:2]
    [('Jo Carver-May', ('jo carver may', 'jocarvermay')), ('Jo', ('jo',))]
    """
    for contact in book.of(Contact):
        if contact.is_practice and not practice:
            continue
        found = [*_addresses(contact), *_notes(contact)]
        for one in found if is_named else [*_names(contact), *found, *_hints(contact)]:
            keys = tuple(key for key in dict.fromkeys(one.keys) if key)
            if keys:
                yield one._replace(keys=keys)


def _names(contact: Contact) -> Iterator[Trace]:
    """Yield what a contact's name and organization are looked for by."""
    keys = [key_of(way) for way in _spelt(contact.name)]
    # Run together too, as in an e-mail address or the name of a file.
    yield Trace(contact.name, NAME, contact.id, (*keys, *(key.replace(" ", "") for key in keys)))
    for part, keys in _parts_of(contact.name):
        yield Trace(part, NAME_PART, contact.id, keys)
    families, givens = in_other_script(contact)
    for part in (*families, *givens):
        yield Trace(part, NAME_PART, contact.id, (key_of(part),))
    place = contact.organization
    if len("".join(PART.findall(place))) > 1:
        yield Trace(place, PLACE, contact.id, (key_of(place), key_of(_ENDINGS.sub("", place))))


def _parts_of(name: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each part of a name with the keys of its spellings.

    Parts joined over a hyphen or an apostrophe are parts too.
    """
    whole = composed(name)
    parts: list[str] = PART.findall(whole)
    for joined in (re.split(r"[\s\-\u2010-\u2015]+", whole), whole.split()):
        parts += [re.sub(r"[\W\d_]+", "", one) for one in joined]
    apart: dict[str, str] = {re.sub(r"[\W\d_]+", "", one): one for one in whole.split()}
    if family := family_with_particles(name):
        yield family, (key_of(family), key_of(family).replace(" ", ""))
    for part in dict.fromkeys(parts):
        if len(part) >= _LEAST_LETTERS and folded(part) not in _COMMON:
            # “Lopes-Reed” is looked for as it stands, run together, and by each of its halves.
            ways = (*_spelt(part), *_spelt(apart.get(part, part)))
            yield part, tuple(dict.fromkeys(key_of(way) for way in ways))


def family_with_particles(name: str) -> str:
    """Return a family name with the small words that belong to it; empty where it has none.

    Parameters
    ----------
    name : str
        A name in full.

    Examples
    --------
    >>> family_with_particles("Joost van den Broeke"), family_with_particles("Ana Lopes")
    ('van den Broeke', '')
    """
    words = composed(name).split()
    first = len(words) - 1
    while first > 1 and folded(words[first - 1]) in _PARTICLES:
        first -= 1
    return " ".join(words[first:]) if 0 < first < len(words) - 1 else ""


def _spelt(name: str) -> tuple[str, ...]:
    """Return the ways to spell a name: as it stands, small, ü as ue, in capitals.

    Each stands in plain letters too.
    """
    whole = composed(name)
    ways = [
        whole,
        whole.casefold(),
        whole.casefold().translate(_SPELT),
        whole.upper(),
        whole.upper().lower(),  # ß becomes SS, then ss
        plain_letters(whole),  # Ольга is Olga on a badge
    ]
    compatible = [composed(unicodedata.normalize("NFKC", one)) for one in ways]
    return tuple(dict.fromkeys([*ways, *compatible, *(one.upper().lower() for one in compatible)]))


def in_other_script(contact: Contact) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the family names, then the given names a person has in signs or in Latin letters.

    How a name in signs is read stands in the email address; a common family name is known.

    Parameters
    ----------
    contact : Contact
        One person.

    Examples
    --------
    >>> in_other_script(Contact(id="ct-00000001", name="李文静", email="wenjing.li@jade.example"))
    (('李', 'Li', 'Yi', 'Lee'), ('文静', 'Wenjing'))
    >>> in_other_script(Contact(id="ct-00000001", name="Mina Chen"))[0]
    ('陈', '陳')
    """
    if not is_east_asian(contact.name):
        ends = contact.name.split()[:1] + contact.name.split()[-1:]
        return tuple(dict.fromkeys(sign for one in ends for sign in sorted(in_signs(one)))), ()
    family, given = family_and_given(contact.name)
    latin = in_latin(family)
    stem = contact.email.partition("@")[0]
    read = [one for one in re.split(r"[\W\d_]+", stem) if len(one) >= _LEAST_SHORT]
    read = [one for one in read if one not in latin and not is_everyday(one.lower())]
    families = (family, *(one.capitalize() for one in sorted(sorted(latin), key=len)))
    read += [one for one in [hangul_in_latin(given)] if one]
    return families, tuple(dict.fromkeys([given, *map(str.capitalize, read)])) if given else ()


def _addresses(contact: Contact) -> Iterator[Trace]:
    """Yield what e-mail, phone and profile page are looked for by."""
    if "@" in contact.email:
        yield Trace(contact.email, MAIL, contact.id, (key_of(contact.email),))
    digits = digits_of(contact.phone)
    if len(digits) >= PHONE_DIGITS:
        # The last seven are there however much of country and area was written before them.
        yield Trace(contact.phone, PHONE, contact.id, (digits[-PHONE_DIGITS:],))
    # The last two steps of an address tell whose page it is; one alone, as “about”, is said of
    # many.
    found = _ADDRESS.match(contact.profile_url.strip())
    steps = [one for one in (found[1] if found else "").split("/") if one]
    if len(steps) > 1:
        keys = (key_of(contact.profile_url), key_of("/".join(steps)), key_of("/".join(steps[-2:])))
        yield Trace(contact.profile_url, PAGE, contact.id, keys)


def _hints(contact: Contact) -> Iterator[Trace]:
    """Yield what tells who somebody is without the name: a nickname, a stem, a short form."""
    for name in nicknames_of(contact):
        keys = (key_of(name), key_of(name).replace(" ", ""))
        apart = " ".join(keys[1]) if name.isupper() and len(keys[1]) < _LEAST_STEM else ""
        yield Trace(name, NICKNAME, contact.id, (*keys, apart))
    noted = {folded(one) for one in (*PART.findall(composed(contact.name)), *nicknames_of(contact))}
    for form in sorted(forms_of(first_name(contact.name)) - noted):
        yield Trace(form.capitalize(), OTHER_FORM, contact.id, (form,))
    stem, _, domain = contact.email.partition("@")
    if domain and len(stem) >= _LEAST_STEM and _tells(stem):
        key = key_of(stem)
        yield Trace(stem, STEM, contact.id, (key, key.replace(" ", "")))
    # An address of a provider, as one of a school, is said of many; that of an employer is not.
    if domain and domain.split(".")[-2:-1] and domain.split(".")[-2].lower() not in PROVIDERS:
        yield Trace(domain, DOMAIN, contact.id, (key_of(domain),))
    found = _ADDRESS.match(contact.profile_url.strip())
    handle = (found[1] if found else "").rstrip("/").partition("/")[2].split("/")[-1]
    if len(key_of(handle)) >= _LEAST_HANDLE and _tells(handle):
        yield Trace(handle, HANDLE, contact.id, (key_of(handle), key_of(handle).replace(" ", "")))
    for short in short_places(contact.organization):
        yield Trace(short, SHORT_PLACE, contact.id, (key_of(short),))
    for title in _titles(contact.title):
        yield Trace(contact.title, TITLE, contact.id, (key_of(title),))


def _tells(word: str) -> bool:
    """Say whether a piece of an address is more than everyday words, as “about-us” is not."""
    return not all(map(is_everyday, key_of(word).split(" ")))


def nicknames_of(contact: Contact) -> tuple[str, ...]:
    """Return what a contact is called besides the first name, as the student noted it.

    Parameters
    ----------
    contact : Contact
        One person.

    Examples
    --------
    >>> nicknames_of(Contact(id="ct-00000001", name="Robert “Bob” Chen", address_as="Mr. Chen"))
    ('Bob',)
    """
    parts = {folded(part) for part in PART.findall(composed(contact.name))}
    called = re.sub(r"^(?:hi|hello|dear)\s+", "", contact.address_as, flags=re.IGNORECASE)
    words = [one for one in PART.findall(called) if folded(one) not in TITLES]
    quoted = re.findall(r"[(“\"‘']([^\W\d_]{2,})[)”\"’']", contact.name)
    if "".join(words).isupper() and len("".join(words)) < _LEAST_STEM:
        return (called.strip(),)  # “T.J.”
    new = [one for one in words if len(one) >= _LEAST_LETTERS and folded(one) not in parts]
    return tuple(dict.fromkeys([*quoted, *new]))


def short_places(place: str) -> tuple[str, ...]:
    """Return the shorter ways to say an organization: without what tells its kind, by its letters.

    Parameters
    ----------
    place : str
        As the student wrote it.

    Examples
    --------
    >>> short_places("Riverbend Family Clinic"), short_places("City of Tucson")
    (('Riverbend Family', 'Riverbend', 'RFC'), ())
    """
    words = PART.findall(_ENDINGS.sub("", composed(place)))
    plain = [folded(one) for one in words]
    bare = words[1:] if plain[:1] == ["the"] else words
    kept = list(bare)
    while kept and folded(kept[-1]) in GENERIC:
        kept.pop()
    found: list[str] = []
    if kept and len(kept) < len(words):
        found.append(" ".join(kept))
    if len(bare) > 1 and not is_everyday(folded(bare[0])) and folded(bare[0]) not in GENERIC:
        found.append(bare[0])
    if len(bare) > len(kept[:2]) == 2 and not {"of", "and"} & {folded(one) for one in bare[:2]}:
        found.append(" ".join(bare[:2]))
    telling = [one for one in bare if folded(one) not in _COMMON and folded(one) != "and"]
    if len(telling) > 2:
        found.append("".join(one[0].upper() for one in telling))
    return tuple(
        one
        for one in dict.fromkeys(found)
        if folded(one) not in PLACES
        and len(one) >= _LEAST_SHORT
        and "of" not in folded(one).split()
    )


def _titles(title: str) -> tuple[str, ...]:
    """Return the ways to say a job title of several words: “head of care”, “care head”."""
    words = PART.findall(composed(title))
    if len(words) < _LEAST_TITLE:
        return ()
    head, of, rest = title.partition(" of ")
    ways = [title, f"{rest} {head}" if of else ""]
    return tuple(way for way in ways if way.strip())


def _notes(contact: Contact) -> Iterator[Trace]:
    """Yield the sentences of notes that are long enough to tell whom they are about."""
    for note in (contact.notes, contact.facts, contact.why_them):
        pieces = {key_of(piece): piece.strip() for piece in (*_SENTENCE.split(note), note)}
        for key, piece in pieces.items():
            if key.count(" ") + 1 >= _FEWEST_WORDS:
                yield Trace(piece, NOTE, contact.id, (key,))


def with_capital(found: Iterable[Trace]) -> dict[str, bool]:
    """Return which keys count only with a capital.

    A word of everyday language does, or one letter. An organization of one word is taken for such a
    word, as “Target” is.

    Parameters
    ----------
    found : iterable of Trace
        What tells who somebody is.

    Returns
    -------
    dict of str to bool
        Key → True where it counts only with a capital.
    """
    found = list(found)
    kinds = (PLACE, SHORT_PLACE)
    places = {key for one in found if one.what in kinds for key in one.keys if " " not in key}
    return {
        key: (len(key) == 1 and key.isascii()) or key in places or is_everyday(key)
        for one in found
        for key in one.keys
    }


def digits_of(text: str) -> str:
    r"""Return the digits of a number as plain ones, without what stands for abroad.

    Parameters
    ----------
    text : str
        Any text.

    Examples
    --------
    >>> digits_of("+00 49 (30) \u0665\u0665\u0665"), digits_of("none")
    ('4930555', '')
    """
    return "".join(str(int(sign)) for sign in text if sign.isdecimal()).lstrip("0")


NUMBER = re.compile(r"\+?\(?\d(?:[\s().\-/\u00a0\u2010-\u2013]*\d){6,}")
"""A longer number, however its digits are grouped."""
