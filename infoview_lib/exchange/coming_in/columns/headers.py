"""Read the name of a column by its grammar: what it holds, and of whom.

A name is a noun ("Email", "勤務先") with words that say whose it is ("Contact Email", "Correo del
tutor"), of which time ("Former employer") or merely how it is written ("Preferred", "No."). A word
that is not known leaves the column out: a wrong guess costs more than a missing one.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from functools import lru_cache

from infoview_lib.exchange.coming_in.columns.compounds import Piece
from infoview_lib.exchange.coming_in.columns.questions import asked_for
from infoview_lib.exchange.coming_in.columns.words import NUMBER, pieces

OVERSEERS = ("supervisor", "advisor")
"""Kinds of words for those who see to others: whom a list is about where it names nobody else."""
PLACEMENT, STUDENT = "placement", "student"
NOT_THEIRS = frozenset(["thing", "other", "past", "unit", "postal", *OVERSEERS, PLACEMENT, STUDENT])
"""Kinds of words of what is another person's, of another time, or no field at all."""
PAGE, CLASS_YEAR = "page", "class_year"
"""What a column may hold beside fields: any page of the web, a year of graduation."""
SEVERAL = ("email", "phone")
"""Fields that a person may have several of."""
TOLD_BY_CELLS = ("email", "phone", "profile_url", "name")
"""Fields whose cells tell them from all others."""
_MOST_READINGS = 64
_NAMES_OF = ("name", "first_name", "last_name")
_KNOWN_BY_CELLS = (*TOLD_BY_CELLS, *_NAMES_OF)
_UNSURE = ("name", "notes", "relationship", "source")
"""Fields of words that stand in many questions, as in "Who gave me the contact?"."""
_OF_WORK = ("organization", "title", "industry", "occupation")
_EITHER = re.compile(r"[/|\n]")
_SENTENCE = 4  # words
_QUESTION = frozenset("?\uff1f¿")
_REMARK = re.compile(r"\s*[(\uff08\[\u3010].*|\s[-–—:|]\s.*|\s*[,:;]\s.*")
"""What stands behind a name to say how to fill in the column."""
_CLAUSE = re.compile(
    r"(?i),?\s(?:where|donde|dónde|où|onde|dove|gdzie|w któr\w+|в котор\w+|they|he|she|you)\s.*"
)
"""What only says more about the noun before it, as in "Empresa donde trabaja"."""
_YEAR = 4  # digits
_OF_A_PERSON = frozenset(["first_name", "last_name", "email", "phone", "profile_url"])
_OF_A_SITE = frozenset(["organization", "phone", "city", "adjunct", "neutral", "small"])
"""Kinds of words of where those of a list of placements are reached: at the site itself."""
_WHERE = frozenset(["in", "im", "bei", "beim", "en", "na", "chez", "dans", "presso", "w", "в"])
_OF = frozenset(["of", "at", "von", "vom", "der", "de", "del", "della", "dell", "do", "da", "du"])
_TURNING = (_WHERE, _OF | {"des", "z", "от", "из"})
"""Words behind which stands what belongs in front, as in "Role at company"; a place goes first."""
_ALWAYS = frozenset(["of", "at"])
"""Those that also turn a name of which not all words are known."""
_SAYS_NOTHING = frozenset(["neutral", "small", "your"])
_NAMES = frozenset(["name", "person", "given"])
_BESIDE = {"city": "postal", "title": "unit"}
"""Field → what may stand in a column beside it and is no field alone, as in "City/State/Zip"."""
_BARE = {"first", "last", "middle", "second", "given"}
"""English words that are a part of a name only where nothing else is said."""
_LAST = frozenset(["nom"])
"""Words for a name that mean the last name where a column for the first stands beside."""


@dataclass(frozen=True)
class Header:
    """Say what a column name tells.

    Parameters
    ----------
    field : str
        Field of a contact, part of a name, `PAGE`, `CLASS_YEAR`, or empty text.
    number : int
        The number in it; 0 without one.
    kinds : frozenset of str
        Kinds of all its words; those of a name that is left out tell why.
    perhaps : str
        The field that it stands for as far as its words are known, or as a question; the cells
        have to speak for it.
    """

    field: str
    number: int
    kinds: frozenset[str]
    perhaps: str = ""


@lru_cache(maxsize=4096)
def read_header(name: str, about: str = "") -> Header:
    """Return what a column name tells.

    Parameters
    ----------
    name : str
        As a file has it.
    about : str
        Whom a list of placements is about: one of `OVERSEERS`, or `PLACEMENT` where their column
        has another name; empty text for any other list.

    Examples
    --------
    >>> read_header("alumniJobTitle").field, read_header("Nom de l'entreprise").field
    ('title', 'organization')
    >>> read_header("Manager Email").field, read_header("Company Size").field
    ('', '')
    >>> read_header("Manager Email", about="supervisor").field
    'email'
    >>> read_header("Email 2").number, read_header("LinkedIn or email").field
    (2, 'email')
    """
    clause = _CLAUSE.search(name)
    if clause and clause.start() and not _kinds_of(pieces(clause[0])) & NOT_THEIRS:
        told = read_header(name[: clause.start()], about)
        # "Place where they work" is no city.
        if told.field in _OF_WORK or (told.field == "city" and asked_for(name) not in _OF_WORK):
            return told
    if _lists_parts(name, about):
        return read_header(name[: name.index("(")], about)
    # A second column of one name was told apart by a number.
    found = _understood(name.removesuffix(" (2)"), about)
    # A year, as in "Employer (2024)", counts nothing.
    numbers = [int(word) for word, kinds in found if kinds == (NUMBER,) and len(word) < _YEAR]
    number = numbers[0] if numbers else 0
    known = _words_of(found)
    unknown = sum(not kinds for _, kinds in found)
    kinds, field = _kinds_of(found) - {NUMBER}, _best(known)
    if unknown or not field:
        return Header("", number, kinds, _perhaps(name, found, about))
    # "Employer 2" is another one; a person's second number is a second number.
    if number > 1 and field not in (*SEVERAL, "name", "first_name", "last_name", "title"):
        field = field if "person" in kinds else ""
    return Header(field, number, kinds)


def _perhaps(name: str, found: tuple[Piece, ...], about: str) -> str:
    """Return the field that a name of which not all is understood may stand for."""
    # A word that is small in one language says nothing here, whatever it is in another.
    said = tuple(one for one in found if not set(one[1]) & {"small", "your"})
    noun = _best(_words_of(said))
    before = _before_remark(name, about)
    if before:  # "Phone (with area code)", "Employer - if any", but "Last name, first name"
        return "name" if noun == "name" and before in _NAMES_OF else before
    kinds = _kinds_of(said)
    if kinds & NOT_THEIRS:
        return ""
    if about and "organization" in kinds and kinds <= _OF_A_SITE:  # "Site Phone", "Agency City"
        return next((one for one in ("phone", "city") if one in kinds), "")
    asked = asked_for(name)
    if asked and noun in ("", asked, *_UNSURE):
        return asked
    parts = _EITHER.split(name)
    alike = {read_header(part, about).field for part in parts if len(parts) > 1} - {""}
    is_told = noun in TOLD_BY_CELLS or len(alike) == 1 or _is_head(name, found)
    return noun if is_told else ""


def _before_remark(name: str, about: str) -> str:
    """Return the field of a name that a remark follows, which says how to fill in the column."""
    remark = _REMARK.search(name)
    before = name[: remark.start()].strip() if remark else ""
    if not remark or not before:
        return ""
    told = read_header(before, about)
    field, said = told.field or told.perhaps, _pieces(remark[0], about)
    vetoes = _kinds_of(said) & NOT_THEIRS
    is_fine = not vetoes or (vetoes == {"thing"} and len(said) > 1 and field in _KNOWN_BY_CELLS)
    return field if is_fine or (vetoes == {"thing"} and field in _NAMES_OF) else ""


def _lists_parts(name: str, about: str) -> bool:
    """Return whether brackets say what stands beside a name, as in "Panelist (name, title)"."""
    before, _, inside = name.partition("(")
    kinds = _kinds_of(pieces(inside)) - _SAYS_NOTHING
    several = "name" in kinds and len(kinds) > 1
    return several and read_header(before, about).field == "name"


def _is_head(name: str, found: tuple[Piece, ...]) -> bool:
    """Return whether the words that are not known only say more about the one that is.

    They stand in front, as in "current gig title", or anywhere in a sentence. In "Company zorble"
    it is the unknown word that says what the column holds.
    """
    said = [kinds for _, kinds in found if kinds != (NUMBER,) and not _is_small(kinds)]
    return bool(said and said[-1]) or len(found) >= _SENTENCE or not _QUESTION.isdisjoint(name)


def _best(words: list[Piece]) -> str:
    """Return the field of the first reading that gives one; empty text when none does."""
    readings = itertools.islice(
        itertools.product(*([(word, kind) for kind in several] for word, several in words)),
        _MOST_READINGS,
    )
    return next((field for one in readings if (field := _field(list(one)))), "")


def _understood(name: str, about: str) -> tuple[Piece, ...]:
    """Return the words of a name; a question is read without the small words in it."""
    said = _pieces(name, about)
    whole = _turned(said)
    if _is_known(whole) and (_best(_words_of(whole)) or _kinds_of(whole) & NOT_THEIRS):
        return whole
    bare = _pieces(" ".join(word for word, kinds in said if not _is_small(kinds)), about)
    short = _turned(bare)
    return short if short and _is_known(short) else whole


def _pieces(name: str, about: str) -> tuple[Piece, ...]:
    """Return the words of a name; whoever a list of placements is about is its person."""
    said = pieces(name)
    if not about:
        return said
    is_all = _kinds_of(said) <= {PLACEMENT, *_SAYS_NOTHING}  # "Placement", of those who host one
    read_as = {about: "person", PLACEMENT: "organization" if is_all else "neutral"}
    return tuple((word, tuple(read_as.get(kind, kind) for kind in kinds)) for word, kinds in said)


def _is_known(found: tuple[Piece, ...]) -> bool:
    return all(kinds for _, kinds in found)


def _words_of(found: tuple[Piece, ...]) -> list[Piece]:
    return [(word, kinds) for word, kinds in found if kinds and kinds != (NUMBER,)]


def _kinds_of(found: tuple[Piece, ...]) -> frozenset[str]:
    return frozenset(kind for _, kinds in found for kind in kinds)


def _turned(found: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return the words of "company of contact" in the order of "contact company"."""
    for turning in _TURNING if _is_known(found) else (_ALWAYS,):
        at = next((place for place, (word, _) in enumerate(found) if word in turning), 0)
        if 0 < at < len(found) - 1:
            return (*found[at + 1 :], *found[:at])
    return found


def _is_small(kinds: tuple[str, ...]) -> bool:
    return "small" in kinds and _SAYS_NOTHING.issuperset(kinds)


def _field(words: list[tuple[str, str]]) -> str:
    """Return the field of one reading: each word with one kind; empty text when there is none."""
    said = [(word, kind) for word, kind in words if kind not in _SAYS_NOTHING]
    told = {_BESIDE.get(kind) for _, kind in said}
    if said and said[-1][1] == "person":  # "Unit Manager", of a list that is about managers
        told.add("unit")
    said = [(word, kind) for word, kind in said if kind not in told]
    order = [kind for _, kind in said]
    kinds = frozenset(order)
    if kinds == {"relationship", "other"}:  # of whoever keeps the list
        return "relationship"
    if not kinds or kinds & NOT_THEIRS:
        return ""
    of_address = bool(kinds & {"email", "phone", "profile_url", PAGE, "city"})
    if "adjunct" in kinds and not of_address:
        return ""
    whose = "person" not in kinds and any(kind == "your" for _, kind in words)
    if whose and kinds & {*_NAMES, "email", "phone", "first_name", "last_name"}:
        return ""
    core = kinds - {"adjunct"}
    if core & _OF_A_PERSON and {"organization", "person"} <= kinds:
        # "Employer Contact Email" is that of the contact at the employer.
        work, person = order.index("organization"), order.index("person")
        at_work = work < person < len(order) - 1 or (order[0] in SEVERAL and person < work)
        core -= {"organization"} if at_work else frozenset()
    if "school" in core:  # where somebody works, or where they were a student
        core -= {"school"} if "organization" in core else core
    return _name(said, core) or _of_work(order, core) or _other(core)


def _name(said: list[tuple[str, str]], core: frozenset[str]) -> str:
    """Return the name or the part of it that these words are."""
    parts = core & {"first_name", "middle_name", "last_name"}
    if core == {"second_last"}:
        return "last_name"
    if not core <= _NAMES | parts:
        return ""
    if {"first_name", "last_name"} <= parts:
        return "name"
    if len(parts) == 1:
        (part,) = parts
        ends = said[-1][1] == part and said[0][1] == "person"  # "Contact Last", not "Last contact"
        bare = not ends and all(word in _BARE for word, kind in said if kind == part)
        return "" if bare and core > parts and "name" not in core else part
    if core == {"given"}:
        return "last_name" if said[0][0] in _LAST else "first_name"
    return "name" if core else ""


def _of_work(order: list[str], core: frozenset[str]) -> str:
    """Return the field of work that these words are: who they work for, as what, in which field."""
    if "organization" in core:
        if core <= {"organization", *_NAMES}:
            place = order.index("organization")
            named_before = any(kind in ("name", "given") for kind in order[:place])
            is_theirs = "person" in order[place:] and not named_before
            return "name" if is_theirs else "organization"
        if core == {"organization", "name", PAGE}:
            return "organization"
        rest = core - {"organization", "person", *_NAMES}
        return next((one for one in ("title", "industry") if rest == {one}), "")
    if "title" in core:
        rest = core - {"title", *_NAMES}
        if rest == {PAGE}:
            return ""
        return next(
            (one for one in ("city", "email", "phone", "industry") if rest == {one}), ""
        ) or ("title" if rest <= {"occupation", "profile_url"} else "")
    return ""


_WITH_NAME = ("city", "source")
_REACHED_BY = ("email", "phone", "profile_url")
"""Where somebody is reached; a column may hold one or the other, and then each cell tells."""


def _other(core: frozenset[str]) -> str:
    """Return the one field of these words, beside those of the person it is of."""
    rest = core - {"person"}
    if len(rest) > 1 and rest <= {*_REACHED_BY, PAGE}:
        return next(one for one in _REACHED_BY if one in rest)
    if len(rest) == 2 and rest & {"name", "given"}:
        return next((one for one in _WITH_NAME if one in rest), "")
    (one,) = rest if len(rest) == 1 else ("",)
    return one
