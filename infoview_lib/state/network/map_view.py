"""Turn a network into what the referral map shows: places, words, legend, filters, table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from infoview_lib.contacts.days.dates import spoken_day
from infoview_lib.network.graph.first_introductions import first_tree
from infoview_lib.network.graph.graph_types import (
    ReferralGraph,
    introduction_facts,
    text_of,
)
from infoview_lib.network.graph.positions import Spot, placed
from infoview_lib.network.graph.round_places import on_rings
from infoview_lib.network.graph.stage_looks import ORDER, look_of
from infoview_lib.network.measures.growth import GrowthRow, growth
from infoview_lib.network.measures.lineage import LineageRow, lineage
from infoview_lib.network.words.findings import alt_text, facts, finding, sentences
from infoview_lib.network.words.name_labels import label_of, name_of, width_of
from infoview_lib.prep.counts_and_lists import people_in_words
from infoview_lib.records.fields import YOU
from infoview_lib.state.network.map_shapes import (
    GrowthDay,
    LegendLine,
    MapFilters,
    MapIntroduction,
    MapPerson,
    MapRings,
    MapTable,
    ReferralMapView,
)

LABEL = 24.0  # em a label on the map may take where there is room
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
        "rings": places.rings,
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


class Places(NamedTuple):
    """Hold where everybody stands, in columns and on rings, and who hangs from whom."""

    spots: dict[str, Spot]
    rings: MapRings
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
        With the rings and rays. Who hangs from nobody has no parent.
    """
    tree = first_tree(graph, YOU)
    spots = placed(tree, YOU)
    parent = {child: person for person, found in tree.items() for child in found}
    there = on_rings(tree, spots)
    rings: MapRings = {
        "radii": there.radii,
        "bands": there.bands,
        "begin": there.begin,
        "step": there.step,
        "strand": there.strand,
    }
    return Places(spots, rings, parent)


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
    spots, parent = places.spots, places.parent
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
