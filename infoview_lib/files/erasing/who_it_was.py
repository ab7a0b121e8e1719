"""Tell from edits who somebody was, under every name and address they ever had."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from infoview_lib.contacts.mentions.forgetting import WORDS_OF
from infoview_lib.records.book import Book
from infoview_lib.records.catalog import kind_of
from infoview_lib.records.kinds import Contact
from infoview_lib.records.log import Edit

_TELLS: dict[str, Callable[[str], bool]] = {
    # A name of one word may be half of one, as typing leaves it.
    "name": lambda text: len(text.split()) > 1,
    "email": lambda text: "@" in text,
    "phone": lambda text: sum(map(str.isdecimal, text)) >= _FEWEST_DIGITS,
    # Shorter ones, as typing begins or as “linkedin.com”, are anybody's.
    "profile_url": lambda text: len(text) > _LONGEST_HALF_PAGE,
    "address_as": lambda text: len(text.strip()) > 1,
}
"""Field of a contact → whether an earlier value of it tells who it was."""
_FEWEST_DIGITS, _LONGEST_HALF_PAGE = 7, 12


def people_in(edits: Iterable[Edit]) -> list[Contact]:
    """Return contacts as their edits tell them, one for each value that tells who it was.

    Parameters
    ----------
    edits : iterable of Edit
        In any order, of any records.

    Returns
    -------
    list of Contact
        Versions of one contact share its id; the last of them is as it was last. Empty where no
        edit is of a contact.
    """
    by_record: dict[str, list[Edit]] = {}
    for edit in sorted(edits, key=lambda one: one[:3]):
        if kind_of(edit.record) == "contact" and edit.values:
            by_record.setdefault(edit.record, []).append(edit)
    return [one for record, found in by_record.items() for one in _versions(record, found)]


def _versions(record: str, edits: list[Edit]) -> list[Contact]:
    last: dict[str, str] = {}
    earlier: list[tuple[str, str]] = []
    for edit in edits:
        for field in WORDS_OF:
            value = str(edit.values.get(field) or "")
            if value:
                last[field] = value
                earlier.append((field, value))
    (whole,) = Book({"contact": [{"id": record, "name": "", **last}]}).of(Contact)
    told = [
        (field, value)
        for field, value in dict.fromkeys(earlier)
        if field in _TELLS and _TELLS[field](value) and value != last[field]
    ]
    bare = {"id": record, "name": whole.name}
    return [
        *Book({"contact": [{**bare, field: value} for field, value in told]}).of(Contact),
        whole,
    ]
