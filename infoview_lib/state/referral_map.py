"""Show the referral network as a map, sentences, a table; save its picture."""

from __future__ import annotations

import base64
from collections.abc import Callable
from pathlib import Path
from typing import Any

from infoview_lib.contacts.due_item import spoken_day
from infoview_lib.contacts.fields import YOU
from infoview_lib.errors import EntryError, MissingPartError
from infoview_lib.network.lineage import lineage
from infoview_lib.network.marks import ORDER, look_of
from infoview_lib.network.positions import first_tree, label_of, positions, width_of
from infoview_lib.network.reading import alt_text, facts, finding, reading
from infoview_lib.network.words import name_of
from infoview_lib.state.base import State

LABEL = 13.0  # em a label on the map may take
KINDS = {"png": "image/png", "svg": "image/svg+xml", "pdf": "application/pdf"}
HOW = {
    "name_only": "gave the name", "intro_email": "wrote an introduction", "call": "called ahead",
    "in_person": "introduced you in person",
}  # fmt: skip
COLUMNS = (
    "Person", "Stage", "Wave", "Named by", "People they named", "People reached", "Known only through them",
)  # fmt: skip


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

    def __init__(self, folder: Any, save_picture: Callable[..., Path] | None = None, **rest: Any) -> None:
        self.save_picture = save_picture
        super().__init__(folder, **rest)

    def graph(self) -> Any:
        """Return the network of the records as they are now."""
        from infoview_lib.network.graph import referral_graph

        return referral_graph(self.folder.book)

    def describe(self) -> dict[str, Any]:
        """Return people with place and words, lines, legend, sentences, table.

        Returns
        -------
        dict
            ``nodes`` in the order of the tree: id, name, label, em (its width), x (wave), y (row), stage, word, shape,
            wave, parent (who named them first), role (sentences), what the table says. ``edges``: from,
            to, is_first. ``table``: caption, columns, rows with the id of each person. Empty records
            give the student alone.
        """
        graph = self.graph()
        people, found = _people(graph), facts(graph)
        return {
            "title": finding(graph, found), "nodes": people, "edges": _edges(graph), "legend": _legend(people),
            "sentences": [sentence._asdict() for sentence in reading(graph, found)], "alt": alt_text(graph, found),
            "table": {
                "caption": "Everybody in your network, with the same facts as the map",
                "columns": list(COLUMNS),
                "rows": [[one["id"], _cells(one)] for one in people if one["id"] != YOU],
            },
        }  # fmt: skip

    def do_save(self, kind: str = "png") -> dict[str, Any]:
        """Save the picture into the folder's exports; hand the file to the browser too.

        Returns
        -------
        dict
            ``file``: its name; ``where``: folder and name in words; ``type``; ``data`` in base 64.
        """
        if kind not in KINDS:
            raise EntryError(f"Pictures cannot be saved as “{kind}”.", "Choose one of: PNG, SVG, PDF.")
        if self.save_picture is None:
            raise MissingPartError(
                "The part that draws pictures is missing here.", "Use the map and its table instead."
            )
        path = self.save_picture(self.graph(), Path(self.folder.path) / "exports", kind)
        return {
            "file": path.name, "where": f"exports / {path.name}", "type": KINDS[kind],
            "data": base64.b64encode(path.read_bytes()).decode("ascii"),
        }  # fmt: skip


def _people(graph: Any) -> list[dict[str, Any]]:
    rows = {row["person"]: row for row in lineage(graph, YOU)}
    number = len(rows)
    parent = {child: person for person, found in first_tree(graph, YOU).items() for child in found}
    people = []
    for person, spot in positions(graph, YOU).items():
        known, look = graph.nodes[person], look_of(graph.nodes[person]["status"])
        name = name_of(graph, person, 400) if person != YOU else "You"
        row = rows.get(person, {})
        givers = [_name(graph, a) for a in _givers(graph, person)]
        label = label_of(name, LABEL)
        people.append(
            {
                "id": person, "name": name, "label": label, "em": round(width_of(label), 1), "x": spot.x, "y": spot.y,
                "stage": look.key, "word": look.words, "shape": look.shape, "wave": row.get("wave") or 0,
                "parent": parent.get(person, ""), "about": _about(known), "named_by": givers,
                "names": [_name(graph, b) for b in graph[person]], "reached": row.get("people_reached", number),
                "lost": round(row.get("dependence", 0) * number), "role": _role(graph, person, row),
            }
        )  # fmt: skip
    return people


def _givers(graph: Any, person: str) -> list[str]:
    """Return who named a person, the first introduction first."""
    found = [(not known["first"], a) for a, _, known in graph.in_edges(person, data=True)]
    return [a for _, a in sorted(found, key=lambda one: one[0])]


def _name(graph: Any, person: str) -> str:
    return "you" if person == YOU else name_of(graph, person, 60)


def _about(known: dict[str, Any]) -> str:
    return label_of(
        " · ".join(part for part in (known["title"], known["organization"], known["city"]) if part), 200
    )


def _role(graph: Any, person: str, row: dict[str, Any]) -> list[str]:
    """Return a person's part in the network as sentences; the student's are about everybody."""
    if person == YOU:
        return ["Everything here starts with you."]
    said = []
    for a in _givers(graph, person):
        known = graph.edges[a, person]
        when = f" on {spoken_day(known['date'])}" if known["date"] else ""
        how = HOW.get(known["how"], "gave the name")
        said.append("You found them yourself." if a == YOU else f"{_name(graph, a)} {how}{when}.")
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


def _edges(graph: Any) -> list[dict[str, Any]]:
    return [
        {"from": a, "to": b, "is_first": first}
        for a, b, first in graph.edges(data="first") if b != YOU
    ]  # fmt: skip


def _legend(people: list[dict[str, Any]]) -> list[dict[str, Any]]:
    counts = {one["stage"]: 0 for one in people}
    for one in people:
        counts[one["stage"]] += 1
    return [
        {"stage": stage, "shape": look_of(stage).shape, "word": look_of(stage).words, "count": counts[stage]}
        for stage in ORDER if stage in counts and stage != YOU
    ]  # fmt: skip


def _cells(one: dict[str, Any]) -> list[str]:
    """Return one row of the table, in the order of `COLUMNS`."""
    return [
        one["name"], one["word"], str(one["wave"]), ", ".join(one["named_by"]), ", ".join(one["names"]),
        str(one["reached"]), str(one["lost"]),
    ]  # fmt: skip
