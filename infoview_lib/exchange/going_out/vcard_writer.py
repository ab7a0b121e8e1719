"""Write people as contact cards (vCard 3.0), which every phone and mail program can take in.

By hand, because the records hold a name as one text, as the person writes it: it stands whole in
the place for given names, so that no program turns it round or parts it wrongly.

References
----------
RFC 2426, sections 2.6 (lines of at most 75 octets), 3.1.2, 4 (signs with a backslash).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC

from infoview_lib.contacts.days.dates import moment_of
from infoview_lib.exchange.cells import clean
from infoview_lib.records.fields import leads_to_a_page
from infoview_lib.records.kinds import Contact

LONGEST_LINE = 75  # octets
_LINE_ENDS = re.compile("[\u2028\u2029\x85]")


def vcard_bytes(contacts: Iterable[Contact], with_notes: bool = False) -> bytes:
    """Return one file with a card for each contact.

    Parameters
    ----------
    contacts : iterable of Contact
        In the order of the cards.
    with_notes : bool
        True puts the student's notes in; a card is passed on easily, so only when asked for.

    Returns
    -------
    bytes
        UTF-8, lines folded and ended as the format asks; empty for nobody.

    Examples
    --------
    >>> from infoview_lib.records.catalog import as_record
    >>> facts = {"id": "ct-00000001", "name": "Ana Lopes; RN", "phone": "+1 555 0100"}
    >>> ana = as_record("contact", facts)
    >>> print(vcard_bytes([ana]).decode().replace("\\r", ""), end="")
    BEGIN:VCARD
    VERSION:3.0
    UID:ct-00000001
    N:;Ana Lopes\\; RN;;;
    FN:Ana Lopes\\; RN
    TEL:+1 555 0100
    END:VCARD
    """
    return b"".join(_folded(line) for one in contacts for line in _lines(one, with_notes))


def _lines(one: Contact, with_notes: bool) -> Iterable[str]:
    name = _one_line(one.name) or one.id
    yield from ("BEGIN:VCARD", "VERSION:3.0", f"UID:{one.id}", f"N:;{name};;;", f"FN:{name}")
    shown = {
        "TITLE:": one.title,
        "ORG:": one.organization,
        "EMAIL;TYPE=INTERNET:": one.email,
        "TEL:": one.phone,
        # One from an older program may run something, or open a file.
        "URL:": one.profile_url if leads_to_a_page(one.profile_url) else "",
    }
    yield from (head + text for head, value in shown.items() if (text := _one_line(value)))
    if city := _one_line(one.city):
        yield f"ADR:;;;{city};;;"
    if with_notes and one.notes.strip():
        yield "NOTE:" + _escaped(one.notes)
    if changed := moment_of(one.updated_at):
        yield f"REV:{changed.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
    yield "END:VCARD"


def _one_line(text: str) -> str:
    return _escaped(" ".join(text.split()))


def _escaped(text: str) -> str:
    bare = _LINE_ENDS.sub("\n", clean(text))
    return re.sub(r"([\\,;])", r"\\\1", bare).replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """Return a line in pieces of at most 75 octets, no letter cut in two."""
    pieces, held = [], b""
    for letter in line:
        octets = letter.encode("utf-8", "replace")
        if len(held) + len(octets) > LONGEST_LINE:
            pieces.append(held)
            held = b" "
        held += octets
    return b"\r\n".join([*pieces, held]) + b"\r\n"
