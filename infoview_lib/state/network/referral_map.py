"""Show the referral network as a map, sentences, a table; save its picture."""

from __future__ import annotations

import base64
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from infoview_lib.contacts.by_person import RecordsByPerson
from infoview_lib.contacts.days.dates import spoken_day
from infoview_lib.contacts.due.closing_the_loop import owes_giver_thanks
from infoview_lib.errors import EntryError, MissingPartError
from infoview_lib.network.graph.first_introductions import first_tree
from infoview_lib.network.graph.positions import placed, ring_radii, rings
from infoview_lib.network.graph.stage_looks import ORDER, look_of
from infoview_lib.network.measures.growth import GrowthRow, growth
from infoview_lib.network.measures.lineage import LineageRow, lineage
from infoview_lib.network.words.findings import alt_text, facts, finding, path_in_words, sentences
from infoview_lib.network.words.name_labels import label_of, name_of, width_of
from infoview_lib.network.words.number_words import people_in_words
from infoview_lib.records.fields import YOU
from infoview_lib.records.people import resolve
from infoview_lib.state.base import State
from infoview_lib.state.contract import action

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


def people_of(graph: Any, places: Places, measured: Sequence[LineageRow]) -> list[Person]:
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
        row, label, givers = rows.get(person), label_of(name, LABEL), _givers(graph, person)
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
                "wave": (row["wave"] or 0) if row else 0,
                "field": fields.get(_same(known.get("industry", "")), ""),
                "since": known.get("since", ""),
                "parent": parent.get(person, ""),
                "about": _about(known),
                "named_by": [short[a] for a in givers],
                "names": [short[b] for b in graph[person]],
                "reached": row["people_reached"] if row else number,
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
    graph: Any, person: str, row: LineageRow | None, givers: list[str], short: dict[str, str]
) -> list[str]:
    """Return a person's part in the network as sentences; the student's are about everybody."""
    if row is None:
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


def _growth_words(row: GrowthRow, say_year: bool) -> str:
    day = spoken_day(row["date"]) if row["date"] else "Day not noted"
    day += f", {row['date'][:4]}" if say_year and row["date"] else ""
    through = f", {row['introduced']} of them through introductions" if row["introduced"] else ""
    return f"{day}: {people_in_words(row['people'])}{through}"


KINDS = {"png": "image/png", "svg": "image/svg+xml", "pdf": "application/pdf"}


class ReferralMapState(State):
    """Put every person of the network on a map, with the same facts as words.

    Parameters
    ----------
    folder : Folder
        The open folder.
    save_picture : callable, optional
        Takes a graph, a folder, a kind of file; writes the picture, returns its path. Handed in, so
        that showing the map never loads what draws the picture.
    """

    def __init__(
        self, folder: Any, save_picture: Callable[..., Path] | None = None, **rest: Any
    ) -> None:
        self.save_picture = save_picture
        self._kept: tuple[int, Any, dict[str, Any]] | None = None
        super().__init__(folder, **rest)

    def graph(self) -> Any:
        """Return the network of the records as they are now; computed once for each state of them."""
        return self._now()[0]

    def describe(self) -> dict[str, Any]:
        """Return people with place and words, lines, legend, sentences, table.

        Returns
        -------
        dict
            ``nodes`` in the order of the tree: id, name, label, em (its width), x (wave), y (row), rx, ry (on
            rings, -1 to 1), stage, word, shape, wave, field, since, parent (who named them first), role
            (sentences), what the table says. ``radii`` of the rings. ``edges``: from, to, is_first. ``table``:
            caption, columns, rows with the id of each person. ``filters``: the choices of what to show.
            ``growth``: date, words. Empty records give the student alone.
        """
        return self._now()[1]

    def _now(self) -> tuple[Any, dict[str, Any]]:
        if self._kept is None or self._kept[0] != self.folder.revision:
            from infoview_lib.network.graph.referral_graph import referral_graph

            graph = referral_graph(self.folder.book)
            self._kept = self.folder.revision, graph, map_view(graph, owed_thanks(self.folder.book))
        return self._kept[1:]

    @action
    def do_save(
        self, kind: str = "png", only: Sequence[str] | None = None, rings: bool = False
    ) -> dict[str, Any]:
        """Save the picture into the folder's exports; hand the file to the browser too.

        Parameters
        ----------
        kind : {'png', 'svg', 'pdf'}
        only : sequence of str, optional
            Ids of the people to show; everybody when left out.
        rings : bool
            Waves as rings.

        Returns
        -------
        dict
            ``file``: its name; ``where``: folder and name in words; ``type``; ``data`` in base 64.
        """
        if kind not in KINDS:
            raise EntryError(
                f"Pictures cannot be saved as “{kind}”.", "Choose one of: PNG, SVG, PDF."
            )
        if self.save_picture is None:
            raise MissingPartError(
                "The part that draws pictures is missing here.",
                "Use the map and its table instead.",
            )
        look: dict[str, Any] = {"rings": True} if rings else {}
        if only is not None:
            look |= {"only": [one for one in self.graph() if one == YOU or one in set(only)]}
        path = self.save_picture(
            self.graph(), self.folder.export_folder(self.today()).parent, kind, **look
        )
        return {
            "file": path.name,
            "where": f"exports / {path.name}",
            "type": KINDS[kind],
            "data": base64.b64encode(path.read_bytes()).decode("ascii"),
        }

    @action
    def do_way_to(self, person: str = "", organization: str = "") -> dict[str, Any]:
        """Return the shortest introductions to a person, or to anybody at an organization."""
        from infoview_lib.network.graph.introduction_path import introduction_path, path_into

        graph = self.graph()
        if organization:
            way = path_into(graph, YOU, "organization", organization)
        else:
            way = introduction_path(graph, YOU, person)
        return {"people": way, "words": path_in_words(graph, way, organization)}

    @action
    def do_what_if(self, giver: str, person: str) -> dict[str, Any]:
        """Return what one more introduction would change."""
        from infoview_lib.network.words.what_if import what_if

        graph = self.graph()
        if giver not in graph or person not in graph or giver == person or YOU in (giver, person):
            raise EntryError(
                "That needs two different people.", "Choose somebody else in one of the two lists."
            )
        change = what_if(graph, giver, person)
        return {"words": change.words, "people": list(change.secured)}

    @action
    def do_measures(self) -> dict[str, Any]:
        """Return the measures for the curious."""
        from infoview_lib.network.words.further_measures import further_measures

        book = self.folder.book.without_practice()
        ties = [(resolve(book, one.a), resolve(book, one.b)) for one in book.of("tie")]
        return {"measures": [one._asdict() for one in further_measures(self.graph(), ties)]}


def map_view(graph: Any, owed: tuple[str, ...] = ()) -> dict[str, Any]:
    """Return what the map shows of a network; see `ReferralMapState.describe`."""
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
        "sentences": [sentence._asdict() for sentence in sentences(graph, found, owed)],
        "alt": alt_text(graph, found),
        "table": table_of(people),
    }


def owed_thanks(book: Any) -> tuple[str, ...]:
    """Return who gave a name and is still to be thanked for it."""
    cases = RecordsByPerson(book)
    return tuple(
        giver
        for giver, given in cases.given_by.items()
        if giver in cases.contacts and any(owes_giver_thanks(cases, one) for one in given)
    )
