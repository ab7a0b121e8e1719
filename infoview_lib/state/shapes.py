"""Say the shapes that the views of several steps share; the scripts are given the same ones."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from infoview_lib.records.fields import Value

Typed: TypeAlias = Value | float
"""What a page may send for a field; the field's own check says in words what does not fit."""

Choice: TypeAlias = tuple[str, str]
"""Value or id, and the words that stand for it."""


Tone: TypeAlias = Literal["", "good", "warn"]
"""Whether a mark says something good, warns, or neither."""


class Mark(TypedDict):
    """Say something short beside a title: a sign, a word, and whether it is good or a warning."""

    shape: NotRequired[str]
    text: str
    tone: NotRequired[Tone]


class EarnedMoment(TypedDict):
    """Say what was reached for the first time, and how far the map or the pages have come.

    ``done`` are people on the map or finished pages, of all that ``of`` says.
    """

    kind: str
    title: str
    text: str
    done: int
    of: int


class FormField(TypedDict):
    """Describe one field of a form, as `infoview_lib.records.fields.FieldSpec` does.

    ``options`` are the records that a link may point to; of a long list they are a part, and
    ``part`` is the name by which more of it is asked for. With ``follows`` the one that the whole
    page is about is chosen first.
    """

    name: str
    type: str
    label: str
    help: str
    choices: NotRequired[list[Choice]]
    options: NotRequired[list[Choice]]
    part: NotRequired[str]
    default: NotRequired[Value]
    follows: NotRequired[Literal["talk"]]


class FilledField(FormField):
    """Describe one field with what stands in it."""

    value: Value


class Tile(TypedDict):
    """Offer one thing to choose, with a sentence and an example; empty text where it has none."""

    key: str
    label: str
    text: str
    example: str


class TilesView(TypedDict):
    """Ask for one of some things, with the chosen one and a sentence on it."""

    legend: str
    chosen: str
    choices: list[Tile]
    line: str


class Problem(TypedDict):
    """Say in two sentences what was found, and what to do next."""

    found: str
    next_step: str


class NameQuestion(TypedDict):
    """Ask whether a name box holds one person with their work; ``yes`` are the values then."""

    question: str
    yes: dict[str, str]


class NewRecord(TypedDict):
    """Answer with the id of what was added, or with what to ask before it is."""

    id: NotRequired[str]
    asks: NotRequired[NameQuestion]


class Said(TypedDict):
    """Answer with one sentence on what was done."""

    said: str


class Told(TypedDict):
    """Answer with words on what was written down, for the status line."""

    told: str


class ToldOrAsks(TypedDict):
    """Answer with words on what was written down, or with what to ask before it is."""

    told: NotRequired[str]
    asks: NotRequired[NameQuestion]


class PageLink(TypedDict):
    """Lead to a page by its file."""

    file: str
    label: str


class ActionButton(TypedDict):
    """Offer one thing to do with a card: an action of the step, words to copy, or another page.

    ``do`` is the name of an action, asked for with the card's id and ``values``; ``confirm`` is
    asked before it is done; ``when`` says that it shows on the open card only. ``page`` is the file
    of a page to go to, ``talk`` the interview that it shall be about.
    """

    label: str
    do: NotRequired[str]
    values: NotRequired[dict[str, Value]]
    kind: NotRequired[Literal["main", "quiet"]]
    confirm: NotRequired[str]
    when: NotRequired[Literal["open"]]
    copy: NotRequired[str]
    page: NotRequired[str]
    talk: NotRequired[str]


class PanelRow(TypedDict):
    """Offer one way on from a card; ``under`` says that it belongs to the row above.

    ``asks`` are boxes that are kept by the action ``learn``.
    """

    key: str
    title: str
    text: str
    actions: list[ActionButton]
    name: NotRequired[str]
    words: NotRequired[str]
    under: NotRequired[bool]
    asks: NotRequired[list[FilledField]]


class Panel(TypedDict):
    """Give advice worked out for one card."""

    title: str
    lead: str
    rows: list[PanelRow]


class Suggestion(TypedDict):
    """Offer a record that one click adds."""

    label: str
    values: dict[str, Value]
