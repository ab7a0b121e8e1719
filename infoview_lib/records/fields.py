"""Describe one field of a record: its label, its kind of value, its rules.

The same description makes the dataclass, the form, the CSV column and the data dictionary,
so that one idea has one name everywhere.
"""

from __future__ import annotations

import dataclasses
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal, TypedDict, Unpack, cast

from infoview_lib.errors import EntryError

MAX_TEXT = 10_000
_LONGEST_NUMBER = 64  # bits; of longer ones Python spells out no digits
YOU = "you"

Value = str | int | bool | None
"""What a field of a record holds in stored form; empty text and None mean unknown."""
Values = dict[str, Any]
"""Field → value in stored form; which type each has, only the kind of the record says."""
Fields = Mapping[str, object]
"""Field → what was typed or chosen, to be checked when it is written."""
FieldType = Literal[
    "text", "long_text", "date", "time", "whole", "scale", "yes_no", "choice", "choices", "link"
]
"""Kind of value of a field."""


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """Describe one field.

    Parameters
    ----------
    name : str
        Name in Python, CSV and the log.
    type : FieldType
        Kind of value. ``time`` is a date with clock time and zone; ``link`` is the id of another
        record; ``choices`` is several choices in one text, parted by spaces.
    label : str
        What a form calls it.
    help : str
        One sentence for the form and the data dictionary.
    choices : tuple of (str, str)
        Value and label of each choice.
    links_to : str
        Kind of record a link points to.
    required : bool
        True when a record cannot be made without it.
    default : str, int, bool or None
        Value of a new record. Empty text or None means unknown.
    or_you : bool
        True when the student, as `YOU`, may stand in this link in place of a record.
    ordered : bool
        True when each choice comes before the next one, in time or from less to more.
    is_page : bool
        True when the text is the address of a page on the web.
    """

    name: str
    type: FieldType
    label: str
    help: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    links_to: str = ""
    required: bool = False
    default: Value = ""
    or_you: bool = False
    ordered: bool = False
    is_page: bool = False

    @property
    def empty(self) -> Literal[""] | None:
        """Value that means unknown: None for numbers and yes/no, otherwise empty text."""
        return None if self.type in ("whole", "scale", "yes_no") else ""


def clean_text(value: str) -> str:
    """Return the text as it is stored: as `safe_text`, of which 10,000 characters are kept.

    Parameters
    ----------
    value : str
        As it was typed.

    Examples
    --------
    >>> clean_text("Ana\\tB\\r\\nC\\x00")
    'Ana B\\nC'
    """
    return safe_text(value)[:MAX_TEXT]


def safe_text(value: str) -> str:
    """Return the text without what no reader should get, otherwise as typed.

    Control and bidirectional override characters, lone surrogates and code points that are no
    letters (XML takes none of them) go, CR becomes LF, TAB becomes a space.

    Parameters
    ----------
    value : str
        As it was typed, or read from a file.
    """
    if value.isprintable():  # nearly every text is, and then nothing in it is unsafe
        return value
    value = value.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return "".join(c for c in value if c == "\n" or not _is_unsafe(c))


_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_HOST_WITH_PORT = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+:\d+(/|$)", re.IGNORECASE)
_BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_NO_LETTERS = frozenset(
    chr(plane + last) for plane in range(0, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF)
)


def _is_unsafe(character: str) -> bool:
    """Say whether a character must not reach a reader."""
    if " " <= character <= "~":
        return False
    return (
        character in _BIDI
        or character in _NO_LETTERS
        or unicodedata.category(character) in ("Cc", "Cs")
    )


def check_value(spec: FieldSpec, value: object) -> Value:
    """Return `value` in the form in which `spec` stores it.

    Parameters
    ----------
    spec : FieldSpec
        The field.
    value : object
        What was typed or passed: text, number, bool, date, datetime or None.

    Returns
    -------
    str, int, bool or None
        Dates as ISO 8601 text; unknown as `spec.empty`. A choice with a usual answer, such as
        where an interview stands, is never unknown: emptied, it is the usual one.

    Raises
    ------
    EntryError
        When the value does not fit the field.
    """
    if value is None or (isinstance(value, str) and not value.strip()):
        # A choice with a default, such as a status, is never unknown; emptied, it is as it began.
        return (spec.type == "choice" and spec.default) or spec.empty
    if isinstance(value, int) and value.bit_length() > _LONGEST_NUMBER:
        raise _problem(spec, "That number", "Type a shorter one.")
    checked = _CHECKS[spec.type](spec, value)
    if spec.is_page and not leads_to_a_page(str(checked)):
        raise _problem(spec, checked, "Copy the address from your browser.")
    return checked


def leads_to_a_page(address: str) -> bool:
    """Tell whether an address can be followed without running a program or opening a file.

    Parameters
    ----------
    address : str
        As it was typed; browsers overlook spaces and line breaks in it.

    Returns
    -------
    bool
        True for one without a beginning such as ``https:``, too.

    Examples
    --------
    >>> [leads_to_a_page(one) for one in ("https://example.org", "example.org:80/a", "example.org")]
    [True, True, True]
    >>> [leads_to_a_page(one) for one in ("javascript:alert(1)", "java\\nscript:1", "file:///etc")]
    [False, False, False]
    """
    # Browsers skip white space within a scheme: `java\nscript:` would run all the same.
    bare = "".join(address.split())
    found = _SCHEME.match(bare)
    # `example.org:8080/x` has the shape of a scheme too, but leads to a page.
    return not found or found[1].lower() in ("http", "https") or bool(_HOST_WITH_PORT.match(bare))


def check_number(spec: FieldSpec, value: object) -> int | None:
    """Return a whole number as `check_value` does, or None when nothing was typed.

    Parameters
    ----------
    spec : FieldSpec
        A field for whole numbers.
    value : object
        What was typed or passed.

    Raises
    ------
    EntryError
        When the value does not fit the field.
    """
    found = check_value(spec, value)
    return found if isinstance(found, int) else None


def _problem(spec: FieldSpec, value: object, next_step: str) -> EntryError:
    """Return the error for a value that does not fit, which is shown up to 40 letters."""
    shown = clean_text(str(value))
    shown = shown if len(shown) <= 40 else shown[:39] + "…"
    return EntryError(f"“{shown}” doesn't fit {spec.label}.", next_step)


def _text(spec: FieldSpec, value: object) -> str:
    # A number that was read as a float has lost how it was written: 612345678.0.
    if isinstance(value, (bool, float)) or not isinstance(value, (str, int)):
        raise _problem(spec, value, "Type it as text.")
    text = clean_text(str(value))
    if spec.type != "long_text":
        return text.replace("\n", " ").strip()
    return text if text.strip() else ""  # signs that were taken out may have stood between spaces


def _date(spec: FieldSpec, value: object) -> str:
    if isinstance(value, datetime):
        return value.date().isoformat()  # a datetime is a date to isinstance, so it comes first
    if isinstance(value, date):
        return value.isoformat()
    try:
        text = str(value).strip()
        # A clock time behind the day is let go; anything else behind it is a slip.
        return (
            date.fromisoformat(text) if len(text) <= 10 else datetime.fromisoformat(text).date()
        ).isoformat()
    except ValueError:
        raise _problem(spec, value, "Type a date such as 2026-03-31.") from None


def _time(spec: FieldSpec, value: object) -> str:
    try:
        moment = value if isinstance(value, date) else _read_time(str(value).strip())
        if not isinstance(moment, datetime):
            # Noon stays on the same day in nearly every zone, should the record be read in another.
            moment = datetime(moment.year, moment.month, moment.day, 12)
        if moment.utcoffset() is None:
            moment = moment.astimezone()
    # The clock of some systems knows no early or late years.
    except (ValueError, OverflowError, OSError):
        raise _problem(spec, value, "Type a date and time such as 2026-03-31 14:30.") from None
    return moment.isoformat(timespec="minutes" if not moment.second else "seconds")


def _read_time(text: str) -> date:
    """Return a day alone as a date, anything longer as a datetime."""
    return date.fromisoformat(text) if len(text) <= 10 else datetime.fromisoformat(text)


def _whole(spec: FieldSpec, value: object) -> int:
    try:
        text = str(value).strip()
        number = int("" if "_" in text else text)  # 1_000 is a number to Python alone
    except ValueError:
        raise _problem(spec, value, "Type a whole number.") from None
    if isinstance(value, bool) or not 0 <= number <= 1_000_000:
        raise _problem(spec, value, "Type a whole number of 0 or more.")
    return number


def _scale(spec: FieldSpec, value: object) -> int:
    number = _whole(spec, value)
    if not 1 <= number <= 5:
        raise _problem(spec, value, "Choose a number from 1 to 5.")
    return number


def _yes_no(spec: FieldSpec, value: object) -> bool:
    if isinstance(value, bool):
        return value
    answer = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}
    try:
        return answer[str(value).strip().lower()]
    except KeyError:
        raise _problem(spec, value, "Choose yes or no.") from None


def _choice(spec: FieldSpec, value: object) -> str:
    known = {key: key for key, _ in spec.choices} | {
        label.lower(): key for key, label in spec.choices
    }
    key = known.get(str(value).strip()) or known.get(str(value).strip().lower())
    if key is None:
        listed = ", ".join(label for _, label in spec.choices)
        raise _problem(spec, value, f"Choose one of: {listed}.")
    return key


def _choices(spec: FieldSpec, value: object) -> str:
    if not isinstance(value, Iterable):
        raise _problem(spec, value, "Choose from the list.")
    parts = cast(Iterable[object], value.split() if isinstance(value, str) else value)
    chosen = {_choice(spec, part) for part in parts}
    # In the order of the form, so that the same ticks are the same text in whatever order they
    # came.
    return " ".join(key for key, _ in spec.choices if key in chosen)


def _link(spec: FieldSpec, value: object) -> str:
    text = str(value).strip()
    if not isinstance(value, str) or len(text) > 40 or any(c.isspace() for c in text):
        raise _problem(spec, value, "Choose an entry from the list.")
    return text


_CHECKS: dict[FieldType, Callable[[FieldSpec, object], Value]] = {
    "text": _text,
    "long_text": _text,
    "date": _date,
    "time": _time,
    "whole": _whole,
    "scale": _scale,
    "yes_no": _yes_no,
    "choice": _choice,
    "choices": _choices,
    "link": _link,
}


class FieldRules(TypedDict, total=False):
    """Hold what a field may say beside its type and its words; see `FieldSpec`."""

    choices: tuple[tuple[str, str], ...]
    links_to: str
    required: bool
    default: Value
    or_you: bool
    ordered: bool
    is_page: bool


# A dataclass takes its field for a value of any type, as `dataclasses.field` itself does.
def spec_field(type: FieldType, label: str, help: str = "", **rules: Unpack[FieldRules]) -> Any:
    """Return a dataclass field that carries its description, for use in a record class.

    Parameters
    ----------
    type, label, help : str
        As in `FieldSpec`.
    **rules : FieldRules
        The other parts of a `FieldSpec`; without a default the field is empty.

    Returns
    -------
    dataclasses.Field
        Its metadata hold the `FieldSpec` under ``spec``, with the name left empty.
    """
    spec = FieldSpec(name="", type=type, label=label, help=help, **rules)
    default = rules.get("default", spec.empty)
    return dataclasses.field(default=default, metadata={"spec": spec})


def specs_of(record_class: type) -> tuple[FieldSpec, ...]:
    """Return the descriptions of the fields of a record class.

    Parameters
    ----------
    record_class : type
        A subclass of `infoview_lib.records.kinds.Record`.

    Returns
    -------
    tuple of FieldSpec
        In order, each with its stored name (``from`` for ``from_``) and its default.
    """
    found: list[FieldSpec] = []
    for item in dataclasses.fields(record_class):
        spec = item.metadata.get("spec")
        if spec is not None:
            default = item.default
            found.append(dataclasses.replace(spec, name=item.name.rstrip("_"), default=default))
    return tuple(found)
