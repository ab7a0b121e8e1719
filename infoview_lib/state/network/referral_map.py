"""Show the referral network as a map, sentences, a table; save its picture."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from mimetypes import MimeTypes
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from infoview_lib.contacts.by_person import records_by_person
from infoview_lib.contacts.due.closing_the_loop import owes_giver_thanks
from infoview_lib.errors import EntryError, MissingPartError
from infoview_lib.network.graph.graph_types import ReferralGraph
from infoview_lib.network.words.findings import path_in_words
from infoview_lib.records.book import Book
from infoview_lib.records.fields import YOU, Values
from infoview_lib.records.kinds import Tie
from infoview_lib.records.people import resolve
from infoview_lib.state.base import State
from infoview_lib.state.contract import action
from infoview_lib.state.network.map_shapes import (
    Measures,
    MeasureShown,
    PictureSaved,
    ReferralMapAbout,
    ReferralMapView,
    WordsOnPeople,
)
from infoview_lib.state.network.map_view import map_view
from infoview_lib.state.open_folder import OpenFolder
from infoview_lib.state.page_files import download_of

if TYPE_CHECKING:
    from infoview_lib.network.words.further_measures import Measure


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

            book = self.book()
            graph = referral_graph(book)
            self._kept = self.folder.revision, graph, map_view(graph, owed_thanks(book))
        return self._kept[1:]

    def book(self) -> Book:
        """Return the records that are mapped."""
        return self.folder.book

    def lasting(self) -> ReferralMapAbout:
        """Say whose map it is."""
        return {"is_sample": False}

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


class SampleMapState(ReferralMapState):
    """Put the sample student's network on a map, to see what a map grows into.

    Nothing of it is in the student's records, and no picture of it is saved.
    """

    def __init__(self, folder: OpenFolder, today: Callable[[], date] = date.today) -> None:
        self._sample: Book | None = None
        super().__init__(folder, None, today)

    def describe(self) -> ReferralMapView:
        """Return the sample student's map, which says so in its title."""
        return {**super().describe(), "title": "The sample student's network"}

    def book(self) -> Book:
        """Return the sample student's records as of today, made once."""
        if self._sample is None:
            from infoview_lib.files.demo import demo_records

            found: dict[str, list[Values]] = {}
            for kind, values in demo_records(self.today()):
                found.setdefault(kind, []).append(values)
            self._sample = Book(found)
        return self._sample

    def lasting(self) -> ReferralMapAbout:
        """Say that it is the sample student's."""
        return {"is_sample": True}
