"""Find entries that are probably one person, and work out the changes that make them one."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import chain, combinations
from typing import NamedTuple
from urllib.parse import unquote

from infoview_lib.errors import EntryError
from infoview_lib.records.book import Book
from infoview_lib.records.catalog import KEPT_BY_US, PAIRS, SPECS, attribute_of
from infoview_lib.records.fields import Fields, FieldSpec, Value, Values
from infoview_lib.records.kinds import Contact
from infoview_lib.records.names.given_names import same_given_name
from infoview_lib.records.names.letters import plain
from infoview_lib.records.people import CONTACT_LINKS, living_contacts, resolve

SIMILAR = 0.85
"""Likeness of two names from which on they are taken for one with a slip of the finger."""
LEAST = 0.6
"""Pairs scored below this are not shown."""
LONGEST_NAME = 200
"""Letters of a name that are compared where two differ."""
LARGEST_BLOCK = 60
"""Above this many people who share one word of a name, only equal full names are compared."""
KEPT = 1 << 16
"""So much that was compared is remembered: a page asks again after each change of one person."""
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


def find_duplicates(book: Book, least: float = LEAST) -> list[Likely]:
    """Return pairs of contacts that are likely the same person, the surest first.

    Compared are the page of their own, the e-mail, the phone digits, then name with organization
    (`compare`).

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
    [(0.98, 'Same email.')]
    """
    people = living_contacts(book, practice=False)
    place = {one.id: number for number, one in enumerate(people)}
    best: dict[tuple[str, str], tuple[float, str]] = {}
    for a, b in _pairs(people):
        score, reason = compare(vars(a), vars(b))
        # The older entry is kept: links, exports and what the student remembers name that one.
        first, second = sorted((a, b), key=lambda one: place[one.id])
        key = (first.id, second.id)
        best[key] = score, reason
    found = [
        Likely(keep, other, (book.name_of(keep), book.name_of(other)), score, reason)
        for (keep, other), (score, reason) in best.items()
        if score >= least
    ]
    return sorted(found, key=lambda one: (-one.score, place[one.keep], place[one.other]))


@lru_cache(maxsize=KEPT)
def normal_name(name: str) -> str:
    """Return a name for comparison: no accents, no titles, words in order of the alphabet.

    Parameters
    ----------
    name : str
        As it stands in a record or a file.

    Examples
    --------
    >>> normal_name("Dr. Łucja Ångström-Diaz") == normal_name("angstrom diaz, Łucja")
    True
    """
    words = [word for word in re.findall(r"\w+", plain(name)) if word not in _TITLES]
    return " ".join(sorted(words))


@lru_cache(maxsize=KEPT)
def normal_url(address: str) -> str:
    """Return a profile address for comparison: no protocol, www, country prefix, query, last slash.

    Parameters
    ----------
    address : str
        As it stands in a record or a file.

    Examples
    --------
    >>> normal_url("HTTPS://www.Example.com/in/Ana/?x=1")
    'example.com/in/ana'
    >>> normal_url("de.linkedin.com/in/Ana%2DL/en")
    'linkedin.com/in/ana-l'
    """
    bare = unquote(re.sub(r"[?#].*$", "", address.strip())).casefold()
    bare = re.sub(r"^(https?://)?(www\.|[a-z]{1,2}\.(?=\w+\.))?", "", bare)
    profile = re.match(r"linkedin\.com/(?:mwlite/)?in/([^/]+)", bare)
    return f"linkedin.com/in/{profile[1]}" if profile else bare.rstrip("/")


_OWN_PAGE = re.compile(
    r"linkedin\.com/(in|pub)/[^/]+|xing\.com/profile/[^/]+|orcid\.org/[\dx-]{19}"
    r"|github\.com/[^/]+|[^/]+/(.+/)?(in|profiles?)/[^/]+"
)


@lru_cache(maxsize=KEPT)
def own_page(address: str) -> str:
    """Return a profile address for comparison; empty for a page that is not one person's.

    Many people stand behind the page of a company, so it says nothing about who somebody is.

    Parameters
    ----------
    address : str
        As it stands in a record or a file.

    Examples
    --------
    >>> own_page("www.linkedin.com/in/Ana"), own_page("https://harbor.example")
    ('linkedin.com/in/ana', '')
    """
    page = normal_url(address)
    return page if _OWN_PAGE.fullmatch(page) else ""


@lru_cache(maxsize=KEPT)
def normal_email(address: str) -> str:
    """Return an e-mail address for comparison; empty text when it is none.

    Parameters
    ----------
    address : str
        As it stands in a record or a file.

    Examples
    --------
    >>> normal_email(" Ana.Lopes@Example.org "), normal_email("none")
    ('ana.lopes@example.org', '')
    """
    key = address.strip().casefold().removeprefix("mailto:")
    return key if re.fullmatch(r"[^@\s]+@[^@\s]+", key) else ""


@lru_cache(maxsize=KEPT)
def normal_phone(phone: str) -> str:
    """Return the last ten digits of a phone number; empty when there are fewer than seven.

    Parameters
    ----------
    phone : str
        As it stands in a record or a file.

    References
    ----------
    A number of the North American Numbering Plan has ten digits, of which the last seven are dialed
    within an area. Numbers elsewhere are as long or longer: ITU-T E.164 allows 15 digits.

    Examples
    --------
    >>> normal_phone("+1 (978) 555-0142"), normal_phone("ext. 12")
    ('9785550142', '')
    """
    digits = "".join(c for c in re.split(r"(?i)ext|x\d", phone)[0] if c.isdigit())
    return digits[-10:] if len(digits) >= 7 else ""


class _Sign(NamedTuple):
    """Hold one sign that two entries are one person.

    `field` and `normal` give what is compared; `score` is what the sign alone is worth, 0 to 1.
    `tells_apart` says that two people of one name differ in it; many have several phone numbers.
    """

    field: str
    normal: Callable[[str], str]
    score: float
    words: str
    tells_apart: bool

    def of(self, one: Fields) -> str:
        """Return what is compared; empty text when it is not known.

        Parameters
        ----------
        one : mapping of str to object
            Field of a contact → value.
        """
        return self.normal(_text(one, self.field))


_SIGNS = (
    _Sign("profile_url", own_page, 0.99, "Same profile", True),
    _Sign("email", normal_email, 0.98, "Same email", True),
    _Sign("phone", normal_phone, 0.95, "Same phone number", False),
)


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
        The score, and a sentence that begins with what is the same; ``(0.0, "")`` when nothing is.

    Notes
    -----
    The scores are presets of ours: they put pairs in order and are shown as “Very likely” to
    “Perhaps”, never as a measured chance.

    Examples
    --------
    >>> ana = {"name": "Ana Lopes", "phone": "555-0100"}
    >>> compare(ana, {"name": "Lopes, Ana", "phone": "(555) 0100"})
    (0.95, 'Same phone number.')
    >>> compare({"name": "Ana Lopes"}, {"name": "Bo Agren"})
    (0.0, '')
    """
    ours, theirs = _text(a, "name"), _text(b, "name")
    likeness = _likeness(normal_name(ours), normal_name(theirs))
    fits = alike(ours, theirs)
    found = [(0.0, ""), _scored(a, b, likeness)] if likeness >= SIMILAR else [(0.0, "")]
    for sign in _SIGNS:
        if sign.of(a) and sign.of(a) == sign.of(b):
            # Families and offices share an address or a number: another name lowers the score.
            found.append(
                (sign.score, f"{sign.words}.")
                if fits
                else (round(sign.score - 0.3, 2), f"{sign.words}, but different names.")
            )
    return max(found)


def alike(a: str, b: str) -> bool:
    """Say whether two names fit one person: a slip of the finger, an initial, a name left out.

    A shared surname alone is a family.

    Parameters
    ----------
    a, b : str
        Names as they stand in records or files.

    Examples
    --------
    >>> alike("Dr. Zoë Ngata", "Zoe Ngatta"), alike("A. Lopes", "Ana Maria Lopes")
    (True, True)
    >>> alike("Ana Lopes", "Bo Lopes")
    False
    """
    ours, theirs = normal_name(a), normal_name(b)
    if _likeness(ours, theirs) >= SIMILAR:
        return True
    fewer, more = sorted((ours.split(), theirs.split()), key=len)
    return bool(fewer) and all(_has_word(word, more) for word in fewer)


def _has_word(word: str, words: list[str]) -> bool:
    """Say whether a word stands among others, in full, as an initial or in another form."""
    return any(
        one in (word, word[0]) or (len(word) == 1 and one[0] == word) or same_given_name(one, word)
        for one in words
    )


def _pairs(people: tuple[Contact, ...]) -> Iterable[tuple[Contact, Contact]]:
    """Yield those who share a sign or a word of their name; a pair may come more than once."""
    names = {one.id: normal_name(one.name) for one in people}
    shared = [_blocks((sign.of(vars(one)), one) for one in people) for sign in _SIGNS]
    for group in (*chain(*shared), *_blocks((names[one.id], one) for one in people)):
        # Pairs grow with the square: 1,000 entries with one office number would make half a
        # million.
        yield from combinations(group[:LARGEST_BLOCK], 2)
    for group in _blocks((word, one) for one in people for word in set(names[one.id].split())):
        if len(group) <= LARGEST_BLOCK:
            for a, b in _similar(tuple(names[one.id] for one in group)):
                yield group[a], group[b]


@lru_cache(maxsize=KEPT)
def _similar(names: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """Return the pairs of places at which names look alike."""
    pairs = combinations(enumerate(names), 2)
    return tuple((i, j) for (i, a), (j, b) in pairs if a == b or _is_similar(a, b))


def _is_similar(a: str, b: str) -> bool:
    # Two bounds that take a moment each leave few to compare letter by letter.
    fewer, more = sorted((len(a[:LONGEST_NAME]), len(b[:LONGEST_NAME])))
    return 2 * fewer >= SIMILAR * (fewer + more) and _likeness(a, b) >= SIMILAR


def _scored(a: Fields, b: Fields, likeness: float) -> tuple[float, str]:
    """Return how sure it is by name and organization alone, with the reason."""
    word = "Same name" if likeness == 1 else "Similar name"
    ours, theirs = (normal_name(_text(one, "organization")) for one in (a, b))
    if ours and theirs:
        # Below SIMILAR, as organizations are written with more freedom: Inc., Ltd., a department.
        same = _likeness(ours, theirs) >= 0.8
        score, reason = (0.92, "same organization") if same else (0.6, "different organization")
    else:
        score, reason = 0.75, "organization not known for both"
    if any(_differ(sign.of(a), sign.of(b)) for sign in _SIGNS if sign.tells_apart):
        score -= 0.1
    return round(score * likeness, 2), f"{word}, {reason}."


def _differ(a: str, b: str) -> bool:
    """Say whether two values are known and not the same."""
    return bool(a and b) and a != b


@lru_cache(maxsize=KEPT)
def _likeness(a: str, b: str) -> float:
    """Return how much two names look alike, 0 to 1."""
    if a == b:
        return 1.0
    # The work grows with the product of both lengths, and a file may hold names of any length.
    matcher = SequenceMatcher(None, a[:LONGEST_NAME], b[:LONGEST_NAME], autojunk=False)
    # The quick bound spares most of the work in a list of 2,000 people.
    return matcher.ratio() if matcher.quick_ratio() >= 0.6 else 0.0


def _blocks(keyed: Iterable[tuple[str, Contact]]) -> list[list[Contact]]:
    """Return the people who share a key, as groups of two and more."""
    groups: dict[str, list[Contact]] = defaultdict(list)
    for key, one in keyed:
        if key:
            groups[key].append(one)
    return [group for group in groups.values() if len(group) > 1]


def merge_changes(book: Book, keep_id: str, other_id: str) -> list[tuple[str, Fields]]:
    """Return the changes that make two entries one, for one write and one undo step.

    Everything that names the other entry names the kept one. Empty fields are filled, notes are
    joined, and what differs is added to the notes, so that nothing is lost.

    Parameters
    ----------
    book : Book
        All records, practice too.
    keep_id, other_id : str
        Ids of contacts. A merged one stands for the entry it was merged into.

    Returns
    -------
    list of (str, dict)
        Record id, values to set. What joins the two (a record of `PAIRS`) stays with the other
        entry, because nobody can be joined to themselves.

    Raises
    ------
    EntryError
        When the two are one entry already, or one is not there.
    """
    keep, other = _living(book, keep_id), _living(book, other_id)
    if keep.id == other.id:
        raise EntryError("These two are already one person.", "Choose two different people.")
    # All that is owed to a real person would go out of sight.
    if keep.is_practice != other.is_practice:
        raise EntryError("One of the two is from practice.", "Choose two people from the list.")
    changes: list[tuple[str, Fields]] = [*_relinked(book, keep.id, other.id)]
    filled = _filled(keep, other)
    if filled:
        changes.append((keep.id, filled))
    changes.append((other.id, {"merged_into": keep.id}))
    return changes


def _living(book: Book, contact_id: str) -> Contact:
    """Return the contact that an id stands for now, or raise EntryError when there is none."""
    found = book.find(Contact, resolve(book, contact_id))
    if found is None:
        raise EntryError(f"There is no contact “{contact_id}”.", "Choose two people from the list.")
    return found


def _relinked(book: Book, keep: str, other: str) -> Iterable[tuple[str, Fields]]:
    """Yield what makes the records that name one entry name another."""
    for kind, names in CONTACT_LINKS.items():
        for record in book.of(kind) if names else ():
            links = {name: getattr(record, attribute_of(name)) for name in names}
            new = {name: keep for name, link in links.items() if link == other}
            joined = links | new
            # The two had referred or known each other; as one person that would be a link to
            # oneself.
            if kind in PAIRS and len(set(joined.values())) == 1:
                continue
            if new and record.id != keep:
                yield record.id, new


def _filled(keep: Contact, other: Contact) -> Values:
    """Return what one entry takes over from the other; what differs goes into its notes."""
    values: Values = {}
    differing: list[str] = []
    for name, spec in SPECS["contact"].items():
        if name in KEPT_BY_US or name in ("is_practice", "merged_into", "notes"):
            continue
        ours, theirs = getattr(keep, name), getattr(other, name)
        if theirs == spec.empty or theirs == ours:
            continue
        if name == "objectives":
            marked = {*ours.split(), *theirs.split()}
            values[name] = " ".join(key for key, _ in spec.choices if key in marked)
        elif name == "do_not_contact":
            # A wish not to be written to holds, whichever of the two entries it was noted in.
            values[name] = bool(ours or theirs)
        elif ours == spec.empty:
            values[name] = theirs
        else:
            differing.append(f"{spec.label}: {_shown(spec, theirs)}")
    notes = [text for text in (keep.notes, other.notes, "\n".join(differing)) if text]
    if notes and notes != [keep.notes]:
        values["notes"] = "\n\n".join(notes)
    return {name: value for name, value in values.items() if value != getattr(keep, name)}


def _shown(spec: FieldSpec, value: Value) -> str:
    """Return a value in the words of the form."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return dict(spec.choices).get(str(value), str(value))
