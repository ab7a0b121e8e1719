"""Show the referral network as a map, sentences, a table; save its picture."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from mimetypes import MimeTypes
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypedDict

from infoview_lib.contacts.by_person import records_by_person
from infoview_lib.contacts.days.dates import spoken_day
from infoview_lib.contacts.due.closing_the_loop import owes_giver_thanks
from infoview_lib.errors import EntryError, MissingPartError
from infoview_lib.network.graph.first_introductions import first_tree
from infoview_lib.network.graph.graph_types import (
    ReferralGraph,
    introduction_facts,
    text_of,
)
from infoview_lib.network.graph.positions import Spot, placed, ring_radii, rings
from infoview_lib.network.graph.stage_looks import ORDER, look_of
from infoview_lib.network.measures.growth import GrowthRow, growth
from infoview_lib.network.measures.lineage import LineageRow, lineage
from infoview_lib.network.words.findings import alt_text, facts, finding, path_in_words, sentences
from infoview_lib.network.words.name_labels import label_of, name_of, width_of
from infoview_lib.prep.counts_and_lists import people_in_words
from infoview_lib.records.book import Book
from infoview_lib.records.fields import YOU
from infoview_lib.records.kinds import Tie
from infoview_lib.records.people import resolve
from infoview_lib.state.base import State
from infoview_lib.state.contract import action
from infoview_lib.state.open_folder import OpenFolder
from infoview_lib.state.page_files import download_of
from infoview_lib.state.shapes import Choice

if TYPE_CHECKING:
    from infoview_lib.network.words.further_measures import Measure

LABEL = 13.0  # em a label on the map may take
HOW = {
    "name_only": "referred you to them",
    "intro_email": "wrote to introduce you",
    "call": "called ahead for you",
    "in_person": "introduced you in person",
}
COLUMNS = (
    "Person",
    "Stage",
    "Wave",
    "Referred by",
    "Referred you to",
    "People reached",
    "Known only through them",
)


class MapPerson(TypedDict):
    """Show one person: where they stand, how they look, what the table says of them.

    ``x`` is the wave and ``y`` the row; ``rx`` and ``ry`` are the place on rings, -1 to 1. ``em``
    is the width of the ``label``, ``parent`` who named them first, ``role`` their part in words.
    """

    id: str
    name: str
    label: str
    em: float
    x: float
    y: float
    rx: float
    ry: float
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


class ReferralMapView(TypedDict):
    """Show everybody in the order of the tree, with lines, legend, sentences and a table."""

    title: str
    nodes: list[MapPerson]
    radii: list[float]
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


class SavePicture(Protocol):
    """Write the picture of a network into a folder; return its path."""

    def __call__(
        self,
        graph: ReferralGraph,
        folder: Path,
        kind: str,
        *,
        only: Iterable[str] | None = None,
        rings: bool = False,
    ) -> Path:
        """Take people left out of ``only`` off the picture; with ``rings`` draw waves as rings."""
        ...


class Places(NamedTuple):
    """Hold where everybody stands, in columns and on rings, and who hangs from whom."""

    spots: dict[str, Spot]
    turned: dict[str, Spot]
    radii: list[float]
    parent: dict[str, str]


def places_of(graph: ReferralGraph) -> Places:
    """Return where everybody of a network stands.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `infoview_lib.network.graph.referral_graph.referral_graph` returns it.

    Returns
    -------
    Places
        With the radius of each ring. Who hangs from nobody has no parent.
    """
    tree = first_tree(graph, YOU)
    spots = placed(tree, YOU)
    parent = {child: person for person, found in tree.items() for child in found}
    return Places(spots, rings(spots), [round(one, 4) for one in ring_radii(spots)], parent)


def people_of(
    graph: ReferralGraph, places: Places, measured: Sequence[LineageRow]
) -> list[MapPerson]:
    """Return everybody with their place, their look, their measures.

    Parameters
    ----------
    graph : networkx.DiGraph
        The network.
    places : Places
        What `places_of` gives for it.
    measured : sequence of LineageRow
        What `infoview_lib.network.measures.lineage.lineage` gives for it.

    Returns
    -------
    list of MapPerson
        In the order of the tree, the student first.
    """
    spots, turned, _, parent = places
    rows = {row["person"]: row for row in measured}
    number = len(rows)
    short = {person: "you" if person == YOU else name_of(graph, person, 60) for person in graph}
    fields = _spellings(text_of(graph, one, "industry") for one in graph)
    people: list[MapPerson] = []
    for person, spot in spots.items():
        look = look_of(text_of(graph, person, "status"))
        name = name_of(graph, person, 400) if person != YOU else "You"
        row, label, givers = rows.get(person), label_of(name, LABEL), _givers(graph, person)
        people.append(
            {
                "id": person,
                "name": name,
                "label": label,
                # Measured here, so that the page places labels before it has drawn any.
                "em": round(width_of(label), 1),
                "x": spot.x,
                "y": spot.y,
                "rx": round(turned[person].x, 4),
                "ry": round(turned[person].y, 4),
                "stage": look.key,
                "word": look.words,
                "shape": look.shape,
                "wave": (row["wave"] or 0) if row else 0,
                "field": fields.get(_same(text_of(graph, person, "industry")), ""),
                "since": text_of(graph, person, "since"),
                "parent": parent.get(person, ""),
                "about": _about(graph, person),
                "named_by": [short[a] for a in givers],
                "names": [short[b] for b in graph[person]],
                "reached": row["people_reached"] if row else number,
                # A share of whole people; only the division made it a fraction.
                "lost": round(row["dependence"] * number) if row else 0,
                "role": _role(graph, person, row, givers, short),
            }
        )
    return people


def _same(text: str) -> str:
    return " ".join(text.split()).casefold()


def _spellings(values: Iterable[str]) -> dict[str, str]:
    """Return each value as compared → its first spelling, in alphabetical order."""
    found: dict[str, str] = {}
    for value in values:
        # “Nursing” and “nursing ” are one choice of the filter, as first spelled.
        found.setdefault(_same(value), " ".join(value.split()))
    found.pop("", None)
    return dict(sorted(found.items()))


def _givers(graph: ReferralGraph, person: str) -> list[str]:
    """Return who named a person, the first introduction first."""
    found = [(not introduction_facts(graph, a, person).get("first"), a) for a in graph.pred[person]]
    return [a for _, a in sorted(found, key=lambda one: one[0])]


def _about(graph: ReferralGraph, person: str) -> str:
    known = (text_of(graph, person, name) for name in ("title", "organization", "city"))
    return label_of(" · ".join(part for part in known if part), 200)


def _role(
    graph: ReferralGraph,
    person: str,
    row: LineageRow | None,
    givers: Sequence[str],
    short: Mapping[str, str],
) -> list[str]:
    """Return a person's part in the network as sentences; the student's are about everybody."""
    if row is None:
        return ["Everything here starts with you."]
    said = []
    for a in givers:
        known = introduction_facts(graph, a, person)
        day = known.get("date")
        when = f" on {spoken_day(day)}" if day else ""
        how = HOW.get(known.get("how", ""), HOW["name_only"])
        said.append("You found them yourself." if a == YOU else f"{short[a]} {how}{when}.")
    given, reached = row["referrals_given"], row["people_reached"]
    if given:
        people, all_people = people_in_words(given), people_in_words(reached)
        said.append(f"Referred you to {people}. In all, {all_people} came through them.")
    elif row["is_dead_end"]:
        said.append("No referrals so far.")
    else:
        said.append("You haven't asked for a referral yet.")
    return said


def edges_of(graph: ReferralGraph) -> list[MapIntroduction]:
    """Return every introduction.

    Parameters
    ----------
    graph : networkx.DiGraph
        The network.

    Returns
    -------
    list of MapIntroduction
        Empty when nobody is in it.
    """
    return [
        {"from": a, "to": b, "is_first": introduction_facts(graph, a, b).get("first", False)}
        for a, b in graph.edges
        # Nobody introduces the student to themselves.
        if b != YOU
    ]


def legend_of(people: Sequence[MapPerson]) -> list[LegendLine]:
    """Return each stage that somebody is at.

    Parameters
    ----------
    people : sequence of MapPerson
        Everybody on the map.

    Returns
    -------
    list of LegendLine
        In the order of the stages; empty for the student alone.
    """
    counts = Counter(one["stage"] for one in people)
    return [
        {
            "stage": stage,
            "shape": look_of(stage).shape,
            "word": look_of(stage).words,
            "count": counts[stage],
        }
        for stage in ORDER
        if stage in counts and stage != YOU
    ]


def table_of(people: Sequence[MapPerson]) -> MapTable:
    """Return the table that says the same as the map.

    Parameters
    ----------
    people : sequence of MapPerson
        Everybody on the map.

    Returns
    -------
    MapTable
        One row per person but the student.
    """
    return {
        "caption": "Everyone in your network, with the same facts as the map",
        "columns": list(COLUMNS),
        "rows": [(one["id"], _cells(one)) for one in people if one["id"] != YOU],
    }


def _cells(one: MapPerson) -> list[str]:
    """Return one row of the table, in the order of `COLUMNS`."""
    return [
        one["name"],
        one["word"],
        str(one["wave"]),
        ", ".join(one["named_by"]),
        ", ".join(one["names"]),
        str(one["reached"]),
        str(one["lost"]),
    ]


def filters_of(graph: ReferralGraph, people: Sequence[MapPerson]) -> MapFilters:
    """Return the choices of what to show, with how many people each holds.

    Parameters
    ----------
    graph : networkx.DiGraph
        The network.
    people : sequence of MapPerson
        Everybody on the map.

    Returns
    -------
    MapFilters
        The choice of everybody alone where there is nothing to choose from.
    """
    others = [one for one in people if one["id"] != YOU]
    waves, fields = Counter(one["wave"] for one in others), Counter(one["field"] for one in others)
    places = _spellings(text_of(graph, one, "organization") for one in graph)
    return {
        "wave": [("", "All waves"), *((str(n), f"Wave {n} ({waves[n]})") for n in sorted(waves))],
        "stage": [
            ("", "All stages"),
            *((one["stage"], f"{one['word']} ({one['count']})") for one in legend_of(people)),
        ],
        "field": [
            ("", "All fields"),
            *((one, f"{label_of(one, 24)} ({fields[one]})") for one in sorted(fields) if one),
        ],
        "organization": [("", "Choose…"), *((one, label_of(one, 40)) for one in places.values())],
    }


def growth_of(graph: ReferralGraph) -> list[GrowthDay]:
    """Return each day on which somebody was added.

    Parameters
    ----------
    graph : networkx.DiGraph
        The network.

    Returns
    -------
    list of GrowthDay
        The first day first; empty when nobody was added.
    """
    rows = growth(graph)
    years = {row["date"][:4] for row in rows if row["date"]}
    return [{"date": row["date"], "words": _growth_words(row, len(years) > 1)} for row in rows]


def _growth_words(row: GrowthRow, say_year: bool) -> str:
    day = spoken_day(row["date"]) if row["date"] else "Day not noted"
    day += f", {row['date'][:4]}" if say_year and row["date"] else ""
    through = f", {row['introduced']} of them through referrals" if row["introduced"] else ""
    return f"{day}: {people_in_words(row['people'])}{through}"


class ReferralMapState(State):
    """Put every person of the network on a map, with the same facts as words.

    Parameters
    ----------
    folder : OpenFolder
        The open folder.
    save_picture : callable, optional
        Handed in, so that showing the map never loads what draws the picture.
    today : callable, optional
        Returns the present date.
    """

    def __init__(
        self,
        folder: OpenFolder,
        save_picture: SavePicture | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        self.save_picture = save_picture
        self._kept: tuple[int, ReferralGraph, ReferralMapView] | None = None
        super().__init__(folder, today)

    def graph(self) -> ReferralGraph:
        """Return the network of the records as they are now; made once for each state of them."""
        return self._now()[0]

    def describe(self) -> ReferralMapView:
        """Return people with place and words, lines, legend, sentences, table.

        Returns
        -------
        ReferralMapView
            Empty records give the student alone.
        """
        return self._now()[1]

    def _now(self) -> tuple[ReferralGraph, ReferralMapView]:
        # A page asks several times for each change, and every measure is in it.
        if self._kept is None or self._kept[0] != self.folder.revision:
            from infoview_lib.network.graph.referral_graph import referral_graph

            graph = referral_graph(self.folder.book)
            self._kept = self.folder.revision, graph, map_view(graph, owed_thanks(self.folder.book))
        return self._kept[1:]

    @action
    def do_save(
        self, kind: str = "png", only: list[str] | None = None, rings: bool = False
    ) -> PictureSaved:
        """Save the picture into the folder's exports; hand the file to the browser too.

        Parameters
        ----------
        kind : {'png', 'svg', 'pdf'}
            Kind of file.
        only : list of str, optional
            Ids of the people to show; everybody when left out.
        rings : bool
            Waves as rings.

        Returns
        -------
        PictureSaved
            The file as the browser takes it.
        """
        if self.save_picture is None:
            raise MissingPartError(
                "Infoview can't draw pictures here.", "Use the map or its table instead."
            )
        graph, wanted = self.graph(), None if only is None else {YOU, *only}
        shown = None if wanted is None else [one for one in graph if one in wanted]
        # Not in the folder of the day: a newer picture takes the place of an older one.
        place = self.folder.export_folder(self.today()).parent
        path = self.save_picture(graph, place, kind, only=shown, rings=rings)
        return {
            "file": path.name,
            "where": f"exports / {path.name}",
            # By Python's own table: that of the computer may say something else.
            "type": MimeTypes().guess_type(path.name)[0] or "",
            "data": download_of(path.name, path.read_bytes())["data"],
        }

    @action
    def do_way_to(self, person: str = "", organization: str = "") -> WordsOnPeople:
        """Return the shortest introductions to a person, or to anybody at an organization."""
        from infoview_lib.network.graph.introduction_path import introduction_path, path_into

        graph = self.graph()
        if organization:
            way = path_into(graph, YOU, "organization", organization)
        else:
            way = introduction_path(graph, YOU, person)
        return {"people": way, "words": path_in_words(graph, way, organization)}

    @action
    def do_what_if(self, giver: str, person: str) -> WordsOnPeople:
        """Return what one more introduction would change."""
        from infoview_lib.network.words.what_if import what_if

        graph = self.graph()
        # Somebody may have been removed since the lists were drawn.
        if giver not in graph or person not in graph or giver == person or YOU in (giver, person):
            raise EntryError(
                "You chose the same person twice.", "Choose someone else in one of the lists."
            )
        change = what_if(graph, giver, person)
        return {"words": change.words, "people": list(change.secured)}

    @action
    def do_measures(self) -> Measures:
        """Return the measures for the curious."""
        from infoview_lib.network.words.further_measures import further_measures

        book = self.folder.book.without_practice()
        ties = [(resolve(book, one.a), resolve(book, one.b)) for one in book.of(Tie)]
        return {"measures": [_measure(one) for one in further_measures(self.graph(), ties)]}


def map_view(graph: ReferralGraph, owed: tuple[str, ...] = ()) -> ReferralMapView:
    """Return what the map shows of a network.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `infoview_lib.network.graph.referral_graph.referral_graph` returns it.
    owed : tuple of str
        Ids of those who gave a name and are still to be thanked for it.

    Returns
    -------
    ReferralMapView
        The student alone for an empty network.
    """
    places, measured = places_of(graph), lineage(graph, YOU)
    people, found = people_of(graph, places, measured), facts(graph, measured)
    return {
        "title": finding(graph, found),
        "nodes": people,
        "radii": places.radii,
        "edges": edges_of(graph),
        "legend": legend_of(people),
        "filters": filters_of(graph, people),
        "growth": growth_of(graph),
        "sentences": [
            {"text": one.text, "about": one.about, "people": one.people}
            for one in sentences(graph, found, owed)
        ],
        "alt": alt_text(graph, found),
        "table": table_of(people),
    }


def _measure(found: Measure) -> MeasureShown:
    return {
        "key": found.key,
        "title": found.title,
        "words": found.words,
        "limits": found.limits,
        "people": found.people,
    }


def owed_thanks(book: Book) -> tuple[str, ...]:
    """Return who gave a name and is still to be thanked for it.

    Parameters
    ----------
    book : Book
        All records.

    Returns
    -------
    tuple of str
        Ids; empty when nobody is.
    """
    cases = records_by_person(book)
    return tuple(
        giver
        for giver, given in cases.given_by.items()
        if giver in cases.contacts and any(owes_giver_thanks(cases, one) for one in given)
    )
