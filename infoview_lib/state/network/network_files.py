"""Hand the referral network to programs that draw networks, with as few names as wanted."""

from __future__ import annotations

from typing import TypedDict

from infoview_lib.errors import EntryError
from infoview_lib.exchange.going_out.graph_files import graph_files
from infoview_lib.exchange.redaction.levels import LEVELS, WARNING, shown_name
from infoview_lib.files.zip_files import zip_bytes
from infoview_lib.network.graph.graph_types import ReferralGraph
from infoview_lib.prep.counts_and_lists import people_in_words
from infoview_lib.records.fields import YOU
from infoview_lib.records.people import living_contacts
from infoview_lib.state.base import State
from infoview_lib.state.contract import action
from infoview_lib.state.export.leak_search import leak_search
from infoview_lib.state.page_files import Download, download_of
from infoview_lib.state.shapes import Choice

WHAT = {
    "nodes.csv": "A table with one row per person.",
    "edges.csv": "A table with one row per referral.",
    "network.graphml": "The same, for yEd, Gephi, Cytoscape, or R.",
    "network.gexf": "The same, for Gephi. With full names, it also has dates for the timeline.",
}
FULL_WARNING = (
    "These files have other people's names, where they work, and when they were referred. "
    "Share them only if each of those people would agree."
)


class NetworkFilesView(TypedDict):
    """Show how many people could be handed over, and the ways to show names, each with a warning.

    ``words`` are how many people there are, ``warnings`` are by the way in which names are shown.
    """

    people: int
    words: str
    levels: list[Choice]
    warnings: dict[str, str]


class NetworkFile(TypedDict):
    """Show one file exactly as it would be handed over."""

    name: str
    what: str
    size: str
    text: str


class NetworkFilesInside(TypedDict):
    """Answer with all files."""

    files: list[NetworkFile]


class NetworkFilesState(State):
    """Say what could be handed over; hand over what was chosen."""

    def describe(self) -> NetworkFilesView:
        """Return how many people there are, the levels with their words, the warnings."""
        people = len(living_contacts(self.folder.book, practice=False))
        return {
            "people": people,
            "words": people_in_words(people),
            "levels": list(LEVELS),
            "warnings": {"full": FULL_WARNING, "initials": WARNING, "none": WARNING},
        }

    @action
    def do_look_inside(self, level: str = "none", fields: bool = True) -> NetworkFilesInside:
        """Return the files exactly as they would be handed over: name, what it is, size, text."""
        files = self._files(level, fields)
        return {
            "files": [
                {
                    "name": name,
                    "what": what,
                    "size": f"{max(1, round(len(files[name]) / 1000))} KB",
                    # Shown without the mark in front, which is no letter.
                    "text": files[name].decode("utf-8-sig"),
                }
                for name, what in WHAT.items()
            ],
        }

    @action
    def do_download(self, level: str = "none", fields: bool = True) -> Download:
        """Return the files as one ZIP file for the browser to keep."""
        content = zip_bytes(self._files(level, fields))
        return download_of(f"infoview-network-{self.today().isoformat()}.zip", content)

    def _files(self, level: str, fields: bool) -> dict[str, bytes]:
        """Return the files; below ``full`` only once no name of the log is found in them.

        Raises
        ------
        EntryError
            For another level; when a name is found.
        """
        from infoview_lib.network.graph.referral_graph import referral_graph

        if level not in dict(LEVELS):
            raise EntryError("How names appear isn't set yet.", "Choose one of the three ways.")
        self.folder.refresh()
        graph = referral_graph(self.folder.book)
        if not fields:
            _blank(graph, "industry")
        files = graph_files(graph, level, self.today())
        if level != "full":
            names = [facts["name"] for person, facts in graph.nodes(data=True) if person != YOU]
            _blank(graph, "industry", "name")
            # The same files of a network without words: what stands in these too was never a name.
            bare = graph_files(graph, level, self.today())
            shown = [shown_name(name, level, number) for number, name in enumerate(names, 1)]
            # The fields are typed by hand, and somebody's name may stand in one.
            search = leak_search(self.folder, level, shown)
            if left := [
                one for name, data in files.items() for one in search.found(data, bare[name])
            ]:
                word = left[0].value[:40]
                raise EntryError(
                    f"“{word}” is {left[0].what}, and it's in someone's field of work.",
                    "Leave the fields out, or change that one first.",
                )
        return files


def _blank(graph: ReferralGraph, *names: str) -> None:
    for person, facts in graph.nodes(data=True):
        if person != YOU:
            facts.update(dict.fromkeys(names, ""))
