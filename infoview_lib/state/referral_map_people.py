"""Say of everybody on the referral map where they stand, who they are, what they did."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any, NamedTuple

from infoview_lib.contacts.due_item import spoken_day
from infoview_lib.contacts.fields import YOU
from infoview_lib.network.growth import growth
from infoview_lib.network.marks import ORDER, look_of
from infoview_lib.network.positions import first_tree, label_of, placed, ring_radii, rings, width_of
from infoview_lib.network.words import name_of, people_in_words

LABEL = 13.0  # em a label on the map may take
HOW = {
    "name_only": "gave the name",
    "intro_email": "wrote an introduction",
    "call": "called ahead",
    "in_person": "introduced you in person",
}
COLUMNS = (
    "Person",
    "Stage",
    "Wave",
    "Named by",
    "People they named",
    "People reached",
    "Known only through them",
)
Person = dict[str, Any]


class Places(NamedTuple):
    """Hold where everybody stands: in columns, on rings, the radius of each ring, who hangs from whom."""

    spots: dict[Any, Any]
    turned: dict[Any, Any]
    radii: list[float]
    parent: dict[Any, Any]


def places_of(graph: Any) -> Places:
    """Return where everybody of a network stands."""
    tree = first_tree(graph, YOU)
    spots = placed(tree, YOU)
    parent = {child: person for person, found in tree.items() for child in found}
    return Places(spots, rings(spots), [round(one, 4) for one in ring_radii(spots)], parent)


def people_of(graph: Any, places: Places, measured: list[dict[str, Any]]) -> list[Person]:
    """Return everybody in the order of the tree, with their measures from `lineage`; see `ReferralMapState`."""
    spots, turned, _, parent = places
    rows = {row["person"]: row for row in measured}
    number = len(rows)
    short = {person: "you" if person == YOU else name_of(graph, person, 60) for person in graph}
    fields = _spellings(facts.get("industry", "") for _, facts in graph.nodes(data=True))
    people = []
    for person, spot in spots.items():
        known, look = graph.nodes[person], look_of(graph.nodes[person]["status"])
        name = name_of(graph, person, 400) if person != YOU else "You"
        row, label, givers = rows.get(person, {}), label_of(name, LABEL), _givers(graph, person)
        people.append(
            {
                "id": person,
                "name": name,
                "label": label,
                "em": round(width_of(label), 1),
                "x": spot.x,
                "y": spot.y,
                "rx": round(turned[person].x, 4),
                "ry": round(turned[person].y, 4),
                "stage": look.key,
                "word": look.words,
                "shape": look.shape,
                "wave": row.get("wave") or 0,
                "field": fields.get(_same(known.get("industry", "")), ""),
                "since": known.get("since", ""),
                "parent": parent.get(person, ""),
                "about": _about(known),
                "named_by": [short[a] for a in givers],
                "names": [short[b] for b in graph[person]],
                "reached": row.get("people_reached", number),
                "lost": round(row.get("dependence", 0) * number),
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
        found.setdefault(_same(value), " ".join(value.split()))
    found.pop("", None)
    return dict(sorted(found.items()))


def _givers(graph: Any, person: str) -> list[str]:
    """Return who named a person, the first introduction first."""
    found = [(not known["first"], a) for a, known in graph.pred[person].items()]
    return [a for _, a in sorted(found, key=lambda one: one[0])]


def _about(known: dict[str, Any]) -> str:
    return label_of(
        " · ".join(part for part in (known["title"], known["organization"], known["city"]) if part),
        200,
    )


def _role(
    graph: Any, person: str, row: dict[str, Any], givers: list[str], short: dict[str, str]
) -> list[str]:
    """Return a person's part in the network as sentences; the student's are about everybody."""
    if person == YOU:
        return ["Everything here starts with you."]
    said = []
    for a in givers:
        known = graph.edges[a, person]
        when = f" on {spoken_day(known['date'])}" if known["date"] else ""
        how = HOW.get(known["how"], "gave the name")
        said.append("You found them yourself." if a == YOU else f"{short[a]} {how}{when}.")
    given, reached = row["referrals_given"], row["people_reached"]
    if given:
        names = f"{given} name" if given == 1 else f"{given} names"
        said.append(
            f"Gave you {names}; {reached} {'person is' if reached == 1 else 'people are'} reached through them."
        )
    elif row["is_dead_end"]:
        said.append("Gave no name so far.")
    else:
        said.append("Not asked for names yet.")
    return said


def edges_of(graph: Any) -> list[dict[str, Any]]:
    """Return every introduction: from, to, whether it was the first of that person."""
    return [
        {"from": a, "to": b, "is_first": first}
        for a, b, first in graph.edges(data="first")
        if b != YOU
    ]


def legend_of(people: list[Person]) -> list[dict[str, Any]]:
    """Return each stage there is with its shape, its words, how many people are at it."""
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


def table_of(people: list[Person]) -> dict[str, Any]:
    """Return the table that says the same as the map: caption, columns, rows with the id of each person."""
    return {
        "caption": "Everybody in your network, with the same facts as the map",
        "columns": list(COLUMNS),
        "rows": [[one["id"], _cells(one)] for one in people if one["id"] != YOU],
    }


def _cells(one: Person) -> list[str]:
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


def filters_of(graph: Any, people: list[Person]) -> dict[str, list[list[str]]]:
    """Return the choices of what to show: value with words, how many people each holds; empty is everybody."""
    others = [one for one in people if one["id"] != YOU]
    waves, fields = Counter(one["wave"] for one in others), Counter(one["field"] for one in others)
    places = _spellings(facts.get("organization", "") for _, facts in graph.nodes(data=True))
    return {
        "wave": [["", "All waves"], *([str(n), f"Wave {n} ({waves[n]})"] for n in sorted(waves))],
        "stage": [
            ["", "All stages"],
            *([one["stage"], f"{one['word']} ({one['count']})"] for one in legend_of(people)),
        ],
        "field": [
            ["", "All fields"],
            *([one, f"{label_of(one, 24)} ({fields[one]})"] for one in sorted(fields) if one),
        ],
        "organization": [["", "Choose…"], *([one, label_of(one, 40)] for one in places.values())],
    }


def growth_of(graph: Any) -> list[dict[str, str]]:
    """Return each day on which somebody was added: its date, what was known by its end in words."""
    rows = growth(graph)
    years = {row["date"][:4] for row in rows if row["date"]}
    return [{"date": row["date"], "words": _growth_words(row, len(years) > 1)} for row in rows]


def _growth_words(row: dict[str, Any], say_year: bool) -> str:
    day = spoken_day(row["date"]) if row["date"] else "Day not noted"
    day += f", {row['date'][:4]}" if say_year and row["date"] else ""
    through = f", {row['introduced']} of them through introductions" if row["introduced"] else ""
    return f"{day}: {people_in_words(row['people'])}{through}"
