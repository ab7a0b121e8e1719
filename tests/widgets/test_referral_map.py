"""A referral map shows any network with its student, or follows the records of a page."""

from __future__ import annotations

import networkx as nx
import pytest
from traitlets import TraitError

from infoview_lib.network.graph.referral_graph import referral_graph
from infoview_lib.records.book import Book
from infoview_lib.widgets import ReferralMap
from infoview_lib.widgets.view import view_of

ANA, BEN = "ct-00000001", "ct-00000002"


def network(*names):
    """Return a network in which each person gave the name of the next."""
    people = [{"id": f"ct-0000000{n}", "name": name} for n, name in enumerate(names, 1)]
    given = [
        {"id": f"rf-0000000{n}", "from": people[n - 1]["id"], "to": people[n]["id"]}
        for n in range(1, len(people))
    ]
    return referral_graph(Book({"contact": people, "referral": given}))


@pytest.fixture
def bound(folder):
    made = view_of("referral_map", folder)
    yield made
    made.close()


def test_everybody_of_the_graph_is_shown_and_can_be_in_focus():
    people = ReferralMap(network("Ana Lopes", "Ben Osei"), focus=BEN)
    heard = []
    people.observe(lambda change: heard.append(change.new), "focus")
    people.focus = ANA
    people.focus = "you"
    assert heard == [ANA, ""]
    assert [one["id"] for one in people.network[0]["nodes"]] == ["you", ANA, BEN]


def test_another_graph_keeps_the_focus_on_who_is_in_both():
    people = ReferralMap(network("Ana Lopes", "Ben Osei"), focus=ANA)
    people.graph = network("Ana Lopes")
    assert (people.focus, len(people.network[0]["nodes"])) == (ANA, 2)
    people.focus = ANA
    people.graph = network()
    assert (people.focus, list(people.graph)) == ("", ["you"])


def test_people_of_a_graph_of_ones_own_are_called_by_their_nodes():
    mine = nx.DiGraph([("you", "Ana"), ("Ana", "Ben")])
    (shown,) = ReferralMap(mine).network
    assert [one["name"] for one in shown["nodes"][1:]] == ["Ana", "Ben"]
    assert all(edge["is_first"] for edge in shown["edges"])
    assert mine.nodes["Ana"] == {}


def test_without_a_graph_the_student_is_alone():
    assert list(ReferralMap().graph) == ["you"]


def test_what_does_not_fit_is_named():
    people = ReferralMap(network("Ana Lopes"))
    with pytest.raises(TraitError, match="“ct-none” isn't on the map"):
        people.focus = "ct-none"
    with pytest.raises(TraitError, match="Nobody in this graph is called “you”"):
        people.graph = nx.DiGraph([("a", "b")])
    assert (people.focus, list(people.graph)) == ("", ["you", ANA])


def test_a_step_of_a_page_is_this_widget_and_follows_the_records(bound, folder):
    assert isinstance(bound, ReferralMap)
    before = folder.edit_count
    ana = folder.add("contact", name="Ana Lopes")
    assert ana in bound.graph and ana in {one["id"] for one in bound.network[0]["nodes"]}
    bound.focus = ana
    assert (bound.focus, folder.edit_count) == (ana, before + 1)
    folder.undo()
    assert bound.focus == ""


def test_the_network_of_a_page_is_not_sent_twice_nor_replaced(bound):
    assert "network" not in bound.keys
    with pytest.raises(TraitError, match="always shows your own records"):
        bound.graph = network()


def test_names_are_not_written_where_it_is_only_named():
    assert "Ana" not in repr(ReferralMap(network("Ana Lopes"), focus=ANA))
