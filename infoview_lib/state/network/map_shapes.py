"""Say in types what the referral map shows and what it answers."""

from __future__ import annotations

from typing import TypedDict

from infoview_lib.state.shapes import Choice


class MapPerson(TypedDict):
    """Show one person: where they stand, how they look, what the table says of them.

    ``x`` is the wave and ``y`` the row; ``em`` is the width of the ``label``, ``parent`` who named
    them first, ``role`` their part in words.
    """

    id: str
    name: str
    label: str
    em: float
    x: float
    y: float
    stage: str
    word: str
    shape: str
    wave: int
    field: str
    since: str
    parent: str
    about: str
    named_by: list[str]
    names: list[str]
    reached: int
    lost: int
    role: list[str]


MapIntroduction = TypedDict("MapIntroduction", {"from": str, "to": str, "is_first": bool})
MapIntroduction.__doc__ = "Show one introduction, and whether it was the first of that person."


class LegendLine(TypedDict):
    """Show one stage with its shape, its word, and how many people are at it."""

    stage: str
    shape: str
    word: str
    count: int


class MapTable(TypedDict):
    """Say the same as the map in a table; a row has the id of the person, then its cells."""

    caption: str
    columns: list[str]
    rows: list[tuple[str, list[str]]]


class MapFilters(TypedDict):
    """Offer what to show; the empty value of each is everybody."""

    wave: list[Choice]
    stage: list[Choice]
    field: list[Choice]
    organization: list[Choice]


class GrowthDay(TypedDict):
    """Say what was known by the end of one day on which somebody was added."""

    date: str
    words: str


class MapSentence(TypedDict):
    """Say one thing about the network, and of whom."""

    text: str
    about: str
    people: tuple[str, ...]


class MapRings(TypedDict):
    """Say where rings and rays lie, as `infoview_lib.network.graph.round_places.Round` does."""

    radii: list[float]
    bands: list[float]
    begin: float
    step: float
    strand: float


class ReferralMapView(TypedDict):
    """Show everybody in the order of the tree, with lines, legend, sentences and a table."""

    title: str
    nodes: list[MapPerson]
    rings: MapRings
    edges: list[MapIntroduction]
    legend: list[LegendLine]
    filters: MapFilters
    growth: list[GrowthDay]
    sentences: list[MapSentence]
    alt: str
    table: MapTable


class PictureSaved(TypedDict):
    """Answer with the picture in base 64, what it is, and where it lies in words."""

    file: str
    where: str
    type: str
    data: str


class WordsOnPeople(TypedDict):
    """Answer in words, and with the people they speak of."""

    words: str
    people: list[str]


class MeasureShown(TypedDict):
    """Show one measure, how far to trust it, and whom it speaks of."""

    key: str
    title: str
    words: str
    limits: str
    people: tuple[str, ...]


class Measures(TypedDict):
    """Answer with the measures for the curious."""

    measures: list[MeasureShown]


class ReferralMapAbout(TypedDict):
    """Say whether the people on the map are made up."""

    is_sample: bool
