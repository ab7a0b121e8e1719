"""Show the referral network as a map, sentences, a table; save its picture."""

from __future__ import annotations

import base64
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from infoview_lib.contacts.casebook import Casebook
from infoview_lib.contacts.due_thanks import owes_giver_thanks
from infoview_lib.contacts.fields import YOU
from infoview_lib.contacts.people import resolve
from infoview_lib.errors import EntryError, MissingPartError
from infoview_lib.network.lineage import lineage
from infoview_lib.network.reading import alt_text, facts, finding, reading, way_in_words
from infoview_lib.state.base import State
from infoview_lib.state.referral_map_people import (
    edges_of,
    filters_of,
    growth_of,
    legend_of,
    people_of,
    places_of,
    table_of,
)

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
            from infoview_lib.network.graph import referral_graph

            graph = referral_graph(self.folder.book)
            self._kept = self.folder.revision, graph, map_view(graph, owed_thanks(self.folder.book))
        return self._kept[1:]

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

    def do_way_to(self, person: str = "", organization: str = "") -> dict[str, Any]:
        """Return the shortest introductions to a person, or to anybody at an organization."""
        from infoview_lib.network.paths import introduction_path, path_into

        graph = self.graph()
        if organization:
            way = path_into(graph, YOU, "organization", organization)
        else:
            way = introduction_path(graph, YOU, person)
        return {"people": way, "words": way_in_words(graph, way, organization)}

    def do_what_if(self, giver: str, person: str) -> dict[str, Any]:
        """Return what one more introduction would change."""
        from infoview_lib.network.what_if import what_if

        graph = self.graph()
        if giver not in graph or person not in graph or giver == person or YOU in (giver, person):
            raise EntryError(
                "That needs two different people.", "Choose somebody else in one of the two lists."
            )
        change = what_if(graph, giver, person)
        return {"words": change.words, "people": list(change.secured)}

    def do_measures(self) -> dict[str, Any]:
        """Return the measures for the curious."""
        from infoview_lib.network.curious import curious

        book = self.folder.book.without_practice()
        ties = [(resolve(book, one.a), resolve(book, one.b)) for one in book.of("tie")]
        return {"measures": [one._asdict() for one in curious(self.graph(), ties)]}


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
        "sentences": [sentence._asdict() for sentence in reading(graph, found, owed)],
        "alt": alt_text(graph, found),
        "table": table_of(people),
    }


def owed_thanks(book: Any) -> tuple[str, ...]:
    """Return who gave a name and is still to be thanked for it."""
    cases = Casebook(book)
    return tuple(
        giver
        for giver, given in cases.given_by.items()
        if giver in cases.contacts and any(owes_giver_thanks(cases, one) for one in given)
    )
