"""Read contact cards (vCard 2.1, 3.0, 4.0) as phones and mail programs write them.

By hand, because the libraries stop where real files go astray: of 109 real files of 11 projects
vobject raises on 18 and loses 99 of 585 fields (made tolerant: 9 and 54), icalendar raises on 48
and loses 255; a tolerant reader of this length raised on none and lost one field.
"""

from __future__ import annotations

import codecs
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from infoview_lib.exchange.cells import clean
from infoview_lib.exchange.coming_in import limits
from infoview_lib.exchange.coming_in.decoding import wide_encoding
from infoview_lib.exchange.coming_in.rows import RowProblem, row_problem
from infoview_lib.exchange.coming_in.tables import Table

_HEAD = re.compile(rb'(?:[\w-]+\.)?([\w-]+)((?:;(?:"[^"]*"|[^":;])*)*)\s*:')
_LONGEST_HEAD = 2_000  # bytes; what stands behind them is a value
_SKIPPED = (b"PHOTO", b"LOGO", b"SOUND", b"KEY", b"X-MS-CARDPICTURE")
_COLUMNS = {
    "FN": "Name",
    "TITLE": "Job title",
    "ROLE": "Role",
    "ORG": "Organization",
    "UNIT": "Department",
    "EMAIL": "E-mail",
    "TEL": "Phone",
    "FAX": "Fax",
    "ADR": "City",
    "PROFILE": "Profile page",
    "URL": "Web page",
    "NICKNAME": "Nickname",
    "BDAY": "Birthday",
    "CATEGORIES": "Groups",
    "NOTE": "Notes",
}
_MOST_OF_A_KIND = 6
_MOST_ADDRESSES = 12
_ADDRESSES = ("TEL", "EMAIL")
# What RFC 6350 and earlier versions know; any other word before a colon is a line of a broken note.
_PROPERTY_WORDS = """
ADR AGENT ANNIVERSARY BDAY BEGIN CALADRURI CALURI CATEGORIES CLASS CLIENTPIDMAP EMAIL END FBURL FN
GENDER GEO IMPP KEY KIND LABEL LANG LOGO MAILER MEMBER N NAME NICKNAME NOTE ORG PHOTO PRODID PROFILE
RELATED REV ROLE SOCIALPROFILE SORT-STRING SOUND SOURCE TEL TITLE TZ UID URL VERSION XML
"""
_PROPERTIES = frozenset(_PROPERTY_WORDS.encode().split())


@dataclass
class Card:
    """Hold what one card says: property → values in order, those marked as preferred first."""

    values: dict[str, list[str]] = field(default_factory=dict)
    is_group: bool = False
    is_organization: bool = False
    left_out: int = 0  # values for which there is no room

    def put(self, name: str, value: str, first: bool = False) -> None:
        """Hold one more value, unless it is empty or held already.

        Parameters
        ----------
        name : str
            Property, such as ``TEL``.
        value : str
            As plain text.
        first : bool
            True puts it before the others, for one that is marked as preferred.
        """
        held = self.values.setdefault(name, [])
        value = clean(value).strip()
        if not value or value in held:
            return
        held.insert(0, value) if first else held.append(value)
        if len(held) > (_MOST_ADDRESSES if name in _ADDRESSES else _MOST_OF_A_KIND):
            held.pop()
            self.left_out += 1

    @property
    def is_person(self) -> bool:
        """False for a group, and for an organization."""
        return not (self.is_group or self.is_organization)

    def settle_name(self) -> None:
        """Find out what the card is called, and whether that is an organization.

        A card that is shown as a company may hold a person all the same. A nickname is better than
        no name.
        """
        formal, person = (self.values.get(name, []) for name in ("FN", "N"))
        named_alike = {*formal, *self.values.get("ORG", [])}
        if self.is_organization and person and named_alike.isdisjoint(person):
            self.is_organization, formal = False, person
        self.values["FN"] = formal or person or self.values.get("NICKNAME", [])


def is_vcard(data: bytes) -> bool:
    """Return whether the bytes begin as a card, in any encoding, also below empty lines.

    Parameters
    ----------
    data : bytes
        A file, or its first bytes.

    Returns
    -------
    bool
        False for an empty file.

    Examples
    --------
    >>> is_vcard(b"begin:vcard\\n"), is_vcard("BEGIN:VCARD".encode("utf-16-le"))
    (True, True)
    >>> is_vcard(b"Name,City")
    False
    """
    head = data[:400].replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    return re.match(rb"(?i)begin\s*:\s*vcard", head) is not None


def read_vcard(data: bytes) -> Table:
    """Return the cards of a file as a table: one row per card, its number as the row number.

    Parameters
    ----------
    data : bytes
        The whole file.

    Returns
    -------
    Table
        Without rows for groups and organizations, which are no people.

    Raises
    ------
    ReadingError
        When there are more cards or lines than an address book has.
    """
    cards, is_cut = _cards(data)
    for card in cards:
        card.settle_name()
    numbered = list(enumerate(cards, 1))
    people = [(number, card) for number, card in numbered if card.is_person]
    most = {
        name: max((len(card.values.get(name, ())) for _, card in people), default=0)
        for name in _COLUMNS
    }
    header = [_numbered(label, at) for name, label in _COLUMNS.items() for at in range(most[name])]
    rows = []
    for number, card in people:
        held = [(card.values.get(name, []) + [""] * most[name])[: most[name]] for name in _COLUMNS]
        rows.append((number, tuple(value for values in held for value in values)))
    problems = [
        *(_is_nobody(number, card) for number, card in numbered if not card.is_person),
        *(_has_many(number, card.left_out) for number, card in people if card.left_out),
        *([_never_ends(len(cards))] if is_cut else []),
    ]
    return Table(tuple(header), tuple(rows), tuple(problems))


def _numbered(label: str, at: int) -> str:
    return label if not at else f"{label} {at + 1}"


def _is_nobody(number: int, card: Card) -> RowProblem:
    if card.is_group:
        found, then = "a group", "Leave it out; its people have cards of their own."
        return row_problem(number, "nobody", f"Card {number} is {found}, not a person.", then)
    name = (card.values["FN"] or [""])[0][:40]
    found = f"Card {number} is an organization, not a person: “{name}”."
    then = "Leave it out, or add the person you know there."
    return row_problem(number, "organization", found, then)


def _has_many(number: int, count: int) -> RowProblem:
    return row_problem(
        number,
        "many",
        f"Card {number} has more numbers, addresses, or pages than fit: {count} left out.",
        "Add them in the contact's notes if you need them.",
    )


def _never_ends(number: int) -> RowProblem:
    return row_problem(
        number,
        "cut",
        f"The file breaks off in card {number}.",
        "Check the end of this entry, or save the file again where it came from.",
    )


def _cards(data: bytes) -> tuple[list[Card], bool]:
    """Return the cards, and whether the last one is cut.

    One that never ends, or lies in another's AGENT, harms no other.
    """
    cards: list[Card] = []
    card, inner, was_agent = None, 0, False
    note: list[bytes] = []
    for line in _lines(data):
        bare = line.strip().upper().replace(b" ", b"")
        if bare.startswith(b"BEGIN:VCARD"):
            if card is not None and was_agent:
                inner += 1
                continue
            _take_note(card, note)
            card, inner = Card(), 0
            cards.append(card)
            if len(cards) > limits.MOST_ROWS:
                raise limits.too_many_rows()
        elif bare.startswith(b"END:VCARD"):
            if not inner:
                _take_note(card, note)
            card, inner = (card, inner - 1) if inner else (None, 0)
        elif card is not None and not inner:
            was_agent = bare in (b"AGENT:", b"AGENT;VCARD:") or (was_agent and not bare)
            if not was_agent:
                _take_or_hold(card, note, line)
    _take_note(card, note)
    return cards, card is not None


def _take_or_hold(card: Card, note: list[bytes], line: bytes) -> None:
    """Take a line into the card; a note waits for its further lines.

    Some programs write a note of several lines as it stands.
    """
    name = _property(line)
    if name or not note:
        _take_note(card, note)
    if note or name == b"NOTE":
        note.append(line)
    else:
        _take(card, line)


def _property(line: bytes) -> bytes:
    """Return the property that a line begins with; nothing where it begins with none."""
    found = _HEAD.match(line[:_LONGEST_HEAD])
    name = found[1].upper() if found else b""
    return name if name in _PROPERTIES or name.startswith(b"X-") else b""


def _take_note(card: Card | None, note: list[bytes]) -> None:
    """Put a note into its card, with all its lines."""
    if note and card is not None:
        _take(card, b"\n".join(note).rstrip())
    note.clear()


def _lines(data: bytes) -> Iterator[bytes]:
    """Yield whole lines: folds and soft breaks of quoted-printable joined, pictures left out."""
    wide = wide_encoding(data)
    if wide:
        data = data.decode(wide, "replace").encode("utf-8", "replace")
    if data.count(b"\n") + data.count(b"\r") - data.count(b"\r\n") > limits.MOST_LINES:
        raise limits.too_many_rows()
    held: list[bytes] = []
    soft = skipped = False
    for line in data.removeprefix(codecs.BOM_UTF8).splitlines():
        # A value that was cut off must not swallow the next card.
        soft = soft and not line.upper().startswith((b"END:", b"BEGIN:"))
        if held and (soft or line[:1] in (b" ", b"\t")):
            held[-1:] = [held[-1][:-1], line] if soft else [held[-1], line[1:]]
            held = held[:1] if skipped else held
        else:
            if held and not skipped:
                yield b"".join(held)
            held = [line]
            skipped = (
                re.split(rb"[:;]", line[:60])[0].rsplit(b".", 1)[-1].strip().upper() in _SKIPPED
            )
        soft = not skipped and line.endswith(b"=") and b"QUOTED-PRINTABLE" in held[0][:300].upper()
    if held and not skipped:
        yield b"".join(held)


def _take(card: Card, line: bytes) -> None:
    """Put what one line says into the card; a line that says nothing known is passed over."""
    found = _HEAD.match(line[:_LONGEST_HEAD])
    head, raw = (found[0], line[found.end() :]) if found else line.partition(b":")[::2]
    words = head[:_LONGEST_HEAD].decode("latin-1").rstrip(" :").replace('"', "").upper()
    name, *marks = re.split(r"[;,]", words)
    types = {mark.strip().removeprefix("TYPE=") for mark in marks}
    if types & {"ENCODING=B", "ENCODING=BASE64", "BASE64"}:  # a picture or a key
        return
    if types & {"ENCODING=QUOTED-PRINTABLE", "QUOTED-PRINTABLE"}:
        raw = quopri.decodestring(raw)
    charset = next((one[8:] for one in types if one.startswith("CHARSET=")), "")
    _put(card, name.rsplit(".", 1)[-1].strip(), _text(raw, charset), types)


def _text(raw: bytes, charset: str) -> str:
    """Return bytes as text: UTF-8, else the encoding the card names, else Windows-1252."""
    for name in ("utf-8", charset) if charset.isascii() else ("utf-8",):
        try:
            found = raw.decode(name)
        except (UnicodeDecodeError, LookupError, ValueError):
            continue
        if isinstance(found, str):  # some names stand for codecs that give no text
            return found
    return raw.decode("cp1252", "replace")


def _put(card: Card, name: str, value: str, types: set[str]) -> None:
    first = bool(types & {"PREF", "PREF=1"})
    if name == "N":
        family, given, further = (_parts(value) + [""] * 3)[:3]
        card.put("N", " ".join(part for part in (given, further, family) if part))
    elif name == "ORG":
        card.put(name, _parts(value)[0])
        card.put("UNIT", ", ".join(part for part in _parts(value)[1:] if part))
    elif name == "ADR":
        card.put(name, (_parts(value) + [""] * 4)[3], first)
    elif name in ("KIND", "X-ADDRESSBOOKSERVER-KIND"):
        card.is_group = value.strip().lower() == "group"
        card.is_organization |= value.strip().lower() == "org"
    elif name == "X-ABSHOWAS":
        card.is_organization |= value.strip().upper() == "COMPANY"
    elif name in ("TEL", "EMAIL"):
        bare = re.sub(r"(?i)^(tel|mailto):", "", _plain(value).strip())
        card.put("FAX" if types & {"FAX", "PAGER"} else name, bare, first)
    elif name in ("URL", "X-SOCIALPROFILE", "SOCIALPROFILE"):
        page = _plain(value)
        card.put(
            "PROFILE" if types & {"LINKEDIN"} or "linkedin" in page.lower() else "URL", page, first
        )
    elif name in _COLUMNS:
        card.put(name, _plain(value), first)


def _parts(value: str) -> list[str]:
    return [_plain(part).strip() for part in re.split(r"(?<!\\);", value)]


def _plain(value: str) -> str:
    r"""Return a value without the backslashes that protect its signs; ``\n`` is a new line."""
    return re.sub(r"\\([nN,;:\\])", lambda found: "\n" if found[1] in "nN" else found[1], value)
