"""Find people of whom a list says nothing but that somebody referred the student to them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from infoview_lib.contacts.mentions.judging.everyday_words import is_everyday
from infoview_lib.exchange.coming_in.already_here import name_key
from infoview_lib.exchange.coming_in.columns.contents import are_eastern_names, are_full_names
from infoview_lib.exchange.coming_in.history.named_people import NamedPeople
from infoview_lib.exchange.coming_in.rows import FileRow
from infoview_lib.records.book import Book
from infoview_lib.records.kinds import Contact
from infoview_lib.records.names.given_names import is_given_name
from infoview_lib.records.names.letters import plain

_NAMING = "referred_to"
_MOST_WORDS = 5
_IN_SMALL_LETTERS = 2
"""Words of a name that is typed without capitals."""
_PARTICLE = re.compile(r"(?:[dv]an?|de[nrl]?|di|da|d[ou]s?|la|le|bin|al|el|ter|ten|zu|y)\b")


def with_only_named(drafts: Sequence[FileRow], book: Book) -> list[FileRow]:
    """Return the rows, with one more behind each that names somebody whom no row is about.

    Parameters
    ----------
    drafts : sequence of FileRow
        Rows that hold somebody.
    book : Book
        Those who are here; they are not named anew.

    Returns
    -------
    list of FileRow
        The same rows where nobody is named so.
    """
    if not any(role == _NAMING for draft in drafts for role, _ in draft.history):
        return list(drafts)
    here = ((one.id, {"name": one.name, "email": one.email}) for one in book.of(Contact))
    known = NamedPeople([*here, *((at, draft.values) for at, draft in enumerate(drafts))])
    last = {(draft.file, draft.row): draft.person for draft in drafts}
    seen: set[str] = set()
    found: list[FileRow] = []
    for draft in drafts:
        found.append(draft)
        cells = [text for role, text in draft.history if role == _NAMING]
        for name in (name for cell in cells for name, ref in known.in_cell(cell) if ref is None):
            if name_key(name) in seen or known.knows(name) or not _is_name(name):
                continue
            seen.add(name_key(name))
            last[draft.file, draft.row] += 1
            found.append(
                FileRow(
                    draft.row,
                    draft.kind,
                    {"name": name, "circle": "referred"},
                    file=draft.file,
                    unit=draft.unit,
                    person=last[draft.file, draft.row],
                    named_by=str(draft.values["name"]),
                )
            )
    return found


def _is_name(text: str) -> bool:
    """Return whether words are the name of a person and not "a friend at the lab"."""
    words = text.split()
    if are_eastern_names([text.replace(" ", "")]):
        return True
    if not 1 <= len(words) <= _MOST_WORDS or (len(words) > 1 and not are_full_names([text])):
        return False
    if len(words) == 1:
        return is_given_name(text)
    if not all(word[0].isupper() or _PARTICLE.fullmatch(word) for word in words):
        return len(words) == _IN_SMALL_LETTERS and is_given_name(words[0]) and _says_nothing(words)
    # "Mill House" and "Her Team Lead" are written like names.
    return any(map(is_given_name, words)) or _says_nothing(words)


def _says_nothing(words: Sequence[str]) -> bool:
    """Return whether the last of several words is no everyday word."""
    return not is_everyday(plain(words[-1]))
