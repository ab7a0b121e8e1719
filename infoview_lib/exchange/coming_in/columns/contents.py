"""Tell what the cells of a column hold, whatever the column is called."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from infoview_lib.exchange.coming_in.columns.spelling import normal_column
from infoview_lib.exchange.coming_in.days import day_in
from infoview_lib.exchange.coming_in.history.cells import is_tick
from infoview_lib.records.names.east_asian import (
    family_and_given,
    in_latin,
    is_east_asian,
)
from infoview_lib.records.names.given_names import is_common_family_name, is_given_name
from infoview_lib.records.same_person.signs import own_page

LOOKED_AT = 200
"""Rows that tell what a column holds; a longer list is no surer."""
_LIKELY = 0.6
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_PAGE = re.compile(r"(?i)https?://\S+")
_PHONE = re.compile(r"\+?[\d\s()./-]{7,20}")
_WORD = re.compile(r"[^\W\d_][^\W\d_'’.-]*(?:[-'’][^\W\d_]+)*\.?")
_FULL_NAME = re.compile(r"[^\W\d_][^\d@/]*[ ,][^\d@/]+")
_NAME_WORD = re.compile(r"[^\W\d_]+")
_EASTERN_NAME = re.compile(r"[\u3400-\u9fff]{1,3} ?[\u3040-\u9fff]{1,3}|[\uac00-\ud7af]{2,4}")
_LEGAL = re.compile(
    r"(?i)\b(inc|ltd|llc|llp|gmbh|ag|corp|co|company|plc|oy|ab|s\.?a|sarl|s\.?r\.?l|bv|kg|lab|labs|"
    r"group|bank|hospital|clinic|university|college|school|museum|county|city of|department|"
    r"agency|foundation|institute|partners|associates|services|systems|solutions|"
    r"center|centre)\b\.?"
)
_OFFICES = frozenset(
    ["info", "hello", "office", "contact", "sales", "support", "admin", "mail", "team", "hr"]
)
_MANNER_WORDS = """
mr mrs ms miss mx dr prof professor sir madam herr frau hr fr m mme mlle monsieur madame sr sra
srta don dona senor senora sig sigra dott dottssa dhr mevr mw
msc bsc sc dipl ing mag phd habil med rer nat phil mba univ doz
"""
_MANNERS = frozenset(_MANNER_WORDS.split())
_IN_WORDS = frozenset(
    ["name", "first_name", "last_name", "organization", "title", "city", "industry", "occupation"]
)
_BARE = re.compile(r"[\d\s.,%#/-]+")
_FEWEST_DIGITS = 5
_SURE = 0.5
"""Part of a column's addresses that must fit the names beside them to be theirs."""


def filled(rows: Sequence[Sequence[str]], at: int) -> list[str]:
    """Return the cells of one column that are not empty, of the first rows.

    Parameters
    ----------
    rows : sequence of sequence of str
        Cells row by row.
    at : int
        Place of the column, from 0.
    """
    return [text for cells in rows[:LOOKED_AT] if at < len(cells) and (text := cells[at].strip())]


def _most(fitting: Iterable[object]) -> bool:
    """Return whether most of several answers are true; False without any."""
    answers = [bool(one) for one in fitting]
    return bool(answers) and sum(answers) >= _LIKELY * len(answers)


def are_emails(cells: Sequence[str]) -> bool:
    """Return whether most cells hold nothing but an e-mail address.

    Parameters
    ----------
    cells : sequence of str
        Filled cells of one column.
    """
    return _most(_EMAIL.fullmatch(cell) for cell in cells)


def are_own_pages(cells: Sequence[str]) -> bool:
    """Return whether most cells are the page of one person, as their profile is.

    Parameters
    ----------
    cells : sequence of str
        Filled cells of one column.
    """
    return _most(own_page(cell) for cell in cells)


def are_ways_to_reach(cells: Sequence[str]) -> bool:
    """Return whether each cell is an address of one kind or another, most of them not a phone.

    Parameters
    ----------
    cells : sequence of str
        Filled cells of one column.

    Examples
    --------
    >>> are_ways_to_reach(["ana@example.org", "linkedin.com/in/bo-agren", "+1 978 555 0100"])
    True
    >>> are_ways_to_reach(["+1 978 555 0100", "978 555 0101"])
    False
    """
    tells = [bool(_EMAIL.search(cell) or own_page(cell)) for cell in cells]
    others = (cell for cell, is_told in zip(cells, tells, strict=True) if not is_told)
    return _most(tells) and all(_PHONE.fullmatch(cell) for cell in others)


def are_phones(cells: Sequence[str]) -> bool:
    """Return whether most cells look like phone numbers.

    Parameters
    ----------
    cells : sequence of str
        Filled cells of one column.
    """
    return _most(_PHONE.fullmatch(cell) for cell in cells)


def are_written_phones(cells: Sequence[str]) -> bool:
    """Return whether most cells are phone numbers, told from other numbers by how they are written.

    Parameters
    ----------
    cells : sequence of str
        Filled cells of one column.

    Examples
    --------
    >>> are_written_phones(["978 555 0101", "(978) 555-0102"]), are_written_phones(["20050011"])
    (True, False)
    """
    return are_phones(cells) and _most(not cell.isdecimal() for cell in cells)


def are_full_names(cells: Sequence[str]) -> bool:
    """Return whether most cells look like first and last name, and none like a firm.

    Parameters
    ----------
    cells : sequence of str
        Filled cells of one column.
    """
    return _most(_FULL_NAME.fullmatch(cell) and not _LEGAL.search(cell) for cell in cells)


def are_people(cells: Sequence[str]) -> bool:
    """Return whether most cells are whole names, with a given or a family name that many have.

    Parameters
    ----------
    cells : sequence of str
        Filled cells of one column.

    Examples
    --------
    >>> are_people(["Ana Lopes", "Tom Quillfeather"]), are_people(["Labor History", "Soil"])
    (True, False)
    >>> are_people(["王丽华", "陈刚"]), are_people(["软件开发", "物流"])
    (True, False)
    """
    return _most(_is_person(cell) for cell in cells)


def _is_person(cell: str) -> bool:
    if is_east_asian(cell):
        return bool(_EASTERN_NAME.fullmatch(cell) and in_latin(family_and_given(cell)[0]))
    words = [word for word in _NAME_WORD.findall(cell) if not word[0].islower()]
    known = any(is_given_name(word) or is_common_family_name(word) for word in words)
    return known and bool(_FULL_NAME.fullmatch(cell)) and not _LEGAL.search(cell)


def are_single_names(cells: Sequence[str]) -> bool:
    """Return whether most cells are one word that begins with a capital letter.

    Parameters
    ----------
    cells : sequence of str
        Filled cells of one column.
    """
    return _most(_WORD.fullmatch(cell) and not cell[0].islower() for cell in cells)


def are_eastern_names(cells: Sequence[str]) -> bool:
    """Return whether most cells are two to four letters of Chinese, Japanese or Korean.

    Parameters
    ----------
    cells : sequence of str
        Filled cells of one column.
    """
    return _most(_EASTERN_NAME.fullmatch(cell) for cell in cells)


def are_organizations(cells: Sequence[str]) -> bool:
    """Return whether most cells look like firms, schools or offices.

    Parameters
    ----------
    cells : sequence of str
        Filled cells of one column.
    """
    return _most(_LEGAL.search(cell) for cell in cells)


def is_manner(texts: Iterable[str]) -> bool:
    """Return whether texts are forms of address, as in Outlook's "Title".

    Parameters
    ----------
    texts : iterable of str
        Cells of one column; empty ones are passed over.

    Returns
    -------
    bool
        True when four of five are, or more; False when there are none.

    Examples
    --------
    >>> is_manner(["Mr.", "Ms", "Dr."]), is_manner(["Nurse", "Dr."]), is_manner([])
    (True, False, False)
    """
    words = [normal_column(text).split() for text in texts]
    fitting = [all(word in _MANNERS for word in one) for one in words if one]
    # Four of five, as a column of titles has its slips too.
    return bool(fitting) and sum(fitting) >= 0.8 * len(fitting)


def could_be(field: str, cells: Sequence[str]) -> bool:
    """Return whether cells do not speak against a field that their column name speaks for.

    Parameters
    ----------
    field : str
        Field of a contact, or a part of the name.
    cells : sequence of str
        Filled cells of one column; none speak against nothing.
    """
    if not cells:
        return True
    if field == "title" and is_manner(cells):
        return False
    if field in _IN_WORDS:
        pages = _most(_PAGE.fullmatch(cell) for cell in cells)
        return not (pages or are_emails(cells) or _most(_BARE.fullmatch(cell) for cell in cells))
    if field == "phone":  # "Contact by" may hold how, not where, and "CEP" is a postcode
        return _most(sum(c.isdecimal() for c in cell) >= _FEWEST_DIGITS for cell in cells)
    return True


def speaks_for(field: str, cells: Sequence[str]) -> bool:
    """Return whether cells speak for a field that their column name only hints at.

    Parameters
    ----------
    field : str
        Field of a contact, or a part of the name.
    cells : sequence of str
        Filled cells of one column; none speak for nothing.

    Examples
    --------
    >>> speaks_for("email", ["ana@example.org"]), speaks_for("email", ["Yes", "No"])
    (True, False)
    >>> speaks_for("organization", ["Kite Ltd", "Mill"]), speaks_for("organization", ["Y", "N"])
    (True, False)
    """
    if field in _TOLD:
        return any(told(cells) for told in _TOLD[field])
    return _most(_is_worded(cell) for cell in cells)


_TOLD: dict[str, tuple[Callable[[Sequence[str]], bool], ...]] = {
    "email": (are_emails, are_ways_to_reach),
    "phone": (are_phones,),
    "profile_url": (are_own_pages,),
    "name": (are_full_names, are_eastern_names),
    "first_name": (are_single_names, are_full_names),
    "last_name": (are_single_names, are_full_names),
}


def _is_worded(cell: str) -> bool:
    """Return whether a cell holds words, and no mere answer, address, day or count."""
    bare = _BARE.fullmatch(cell) or _PAGE.fullmatch(cell) or _EMAIL.fullmatch(cell)
    return not bare and is_tick(cell) is None and day_in(cell) is None


def whose(emails: Sequence[str], names: Sequence[str]) -> bool | None:
    """Return whether e-mail addresses are those of the people named beside them.

    Parameters
    ----------
    emails, names : sequence of str
        Cells row by row; empty ones are passed over.

    Returns
    -------
    bool or None
        None when the addresses do not tell.

    Examples
    --------
    >>> whose(["ana.lopes@example.org", "bo@example.org"], ["Ana Lopes", "Bo Agren"])
    True
    >>> whose(["kim@example.org"] * 3, ["Ana Lopes", "Bo Agren", "Cy Wu"])
    False
    """
    pairs = [(email, name) for email, name in zip(emails, names, strict=True) if email and name]
    fitting = sum(_is_of(email, name) for email, name in pairs)
    if pairs and fitting >= _SURE * len(pairs):
        return True
    # One address beside many people is that of whoever made the list.
    one_for_all = len(pairs) > 2 and len({email.casefold() for email, _ in pairs}) == 1
    return False if one_for_all else None


def _is_of(email: str, name: str) -> bool:
    local = normal_column(email.partition("@")[0]).replace(" ", "")
    words = normal_column(name).split()
    if local in _OFFICES or not words:
        return False
    return any(len(word) > 2 and word in local for word in words) or local in words
