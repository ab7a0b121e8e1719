"""Show who gave you whose name, in a page or in any notebook."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import traitlets

from infoview_lib.network.graph.completed import completed
from infoview_lib.network.graph.graph_types import ReferralGraph
from infoview_lib.records.fields import YOU
from infoview_lib.state.network.map_shapes import ReferralMapView
from infoview_lib.state.network.map_view import map_view
from infoview_lib.state.network.referral_map import ReferralMapState
from infoview_lib.widgets.standalone import Standalone


class ReferralMap(Standalone):
    """Show a referral network as a map, sentences and a table; walk it by clicks or arrow keys.

    Parameters
    ----------
    graph : networkx.DiGraph, optional
        As `infoview_lib.Workbook.referral_graph` returns it, or one of your own with the student
        among it as ``you``; a node's ``name`` is shown, the node itself where it has none.
    focus : str
        Id of the person in focus.
    state : ReferralMapState, optional
        The step of a page: all else follows it then, and it can save pictures and answer questions.

    Attributes
    ----------
    network : list of dict
        One, with all that is shown of the graph; its people are in ``nodes``. Set `graph` to show
        another one.
    focus : str
        Id of the person in focus; empty for nobody but the student.

    Examples
    --------
    >>> from infoview_lib.network.graph.referral_graph import referral_graph
    >>> from infoview_lib.records.book import Book
    >>> book = Book({"contact": [{"id": "ct-00000001", "name": "Ana Lopes"}]})
    >>> people = ReferralMap(referral_graph(book))
    >>> people.observe(lambda change: print(change.new), "focus")
    >>> people.focus = "ct-00000001"
    ct-00000001
    """

    step = "referral_map"
    given = ("network",)

    network: traitlets.List[ReferralMapView] = traitlets.List().tag(sync=True)
    # Instead of ipywidgets' method of this name, which would put the keyboard into the widget.
    focus = traitlets.Unicode().tag(sync=True)  # pyright: ignore[reportAssignmentType]

    def __init__(
        self,
        graph: ReferralGraph | None = None,
        *,
        state: ReferralMapState | None = None,
        **traits: object,
    ) -> None:
        if state is None:
            self._graph = _with_student(graph)
            traits["network"] = [map_view(completed(self._graph))]
        super().__init__(state, **traits)

    @property
    def graph(self) -> ReferralGraph:
        """The network; in a page that of the records, which nothing else can be put in place of."""
        return self.state.graph() if isinstance(self.state, ReferralMapState) else self._graph

    @graph.setter
    def graph(self, graph: ReferralGraph) -> None:
        if self.state is not None:
            raise traitlets.TraitError(
                "On a page, the map always shows your own records. "
                "Make another ReferralMap for this graph."
            )
        self._graph = _with_student(graph)
        # Together: the old focus may be nobody in the new network, whichever of the two comes
        # first.
        with self.hold_sync(), self.hold_trait_notifications():
            self.network = [map_view(completed(self._graph))]
            self.set_trait("focus", self.focus if self.focus in self._graph else "")

    @traitlets.validate("focus")
    def _on_the_map(self, proposal: Any) -> str:
        if proposal.value in ("", YOU):
            return ""
        if proposal.value not in {one["id"] for one in self.network[0]["nodes"]}:
            raise traitlets.TraitError(
                f"“{proposal.value}” isn't on the map. Choose the id of a person in its graph."
            )
        return proposal.value

    def followed(self, view: Mapping[str, Any]) -> dict[str, object]:
        """Return the network of the records, and who is in focus if they are still there.

        Parameters
        ----------
        view : ReferralMapView
            What the state shows.
        """
        ids = {one["id"] for one in view["nodes"]}
        return {"network": [view], "focus": self.focus if self.focus in ids else ""}


def _with_student(graph: ReferralGraph | None) -> ReferralGraph:
    """Return the graph, or one of the student alone; refuse what no student stands in."""
    if graph is None:
        from infoview_lib.network.graph.referral_graph import referral_graph
        from infoview_lib.records.book import Book

        return referral_graph(Book({}))
    if YOU not in graph:
        raise traitlets.TraitError(
            f"Nobody in this graph is called “{YOU}”. Take what Workbook.referral_graph() returns."
        )
    return graph
