"""Map, table and picture tell the same of any network."""

import dataclasses

from hypothesis import given, settings
from matplotlib.collections import PathCollection

from infoview_lib.figures.referral_picture import draw_referrals
from infoview_lib.network.graph.introduction_path import introduction_path
from infoview_lib.network.graph.referral_graph import referral_graph
from infoview_lib.network.graph.stage_looks import look_of
from infoview_lib.records.book import Book
from infoview_lib.records.catalog import id_from
from infoview_lib.state.network.map_view import map_view
from tests.examples import examples
from tests.network.network_logs import logs


@settings(max_examples=examples(80), deadline=None)
@given(logs())
def test_map_and_table_tell_the_same_of_everybody(book):
    graph = referral_graph(book)
    view = map_view(graph)
    rows, nodes = dict(view["table"]["rows"]), {one["id"]: one for one in view["nodes"]}
    assert set(nodes) == set(graph) == set(rows) | {"you"}
    for person, cells in rows.items():
        one = nodes[person]
        told = [
            one["name"],
            one["word"],
            str(one["wave"]),
            ", ".join(one["named_by"]),
            ", ".join(one["names"]),
        ]
        assert cells == [*told, str(one["reached"]), str(one["lost"])]
        assert one["x"] == one["wave"] and len(one["named_by"]) == graph.in_degree(person)
    assert {(one["from"], one["to"]) for one in view["edges"]} == {
        (a, b) for a, b in graph.edges if b != "you"
    }
    assert sum(one["count"] for one in view["legend"]) == len(rows)
    assert not view["growth"] or view["growth"][-1]["words"].count(":") == 1


@settings(max_examples=examples(80), deadline=None)
@given(logs())
def test_every_person_hangs_from_who_named_them_first(book):
    graph = referral_graph(book)
    nodes = {one["id"]: one for one in map_view(graph)["nodes"]}
    for person, one in nodes.items():
        if person != "you":
            assert (
                graph.has_edge(one["parent"], person)
                and nodes[one["parent"]]["wave"] == one["wave"] - 1
            )
            assert len(introduction_path(graph, "you", person)) - 1 <= one["wave"]


def renamed(book):
    """Return a book with other ids for its contacts, and the map of old to new."""
    new = {
        one.id: id_from("contact", 90_000 - number) for number, one in enumerate(book.of("contact"))
    }
    found = {}
    for kind in ("contact", "referral"):
        rows = [dataclasses.asdict(one) for one in book.of(kind)]
        found[kind] = [
            {
                name.rstrip("_"): new.get(value, value) if value else value
                for name, value in row.items()
            }
            for row in rows
        ]
    return Book(found), new | {"you": "you", "": ""}


@settings(max_examples=examples(80), deadline=None)
@given(logs())
def test_other_ids_change_no_value(book):
    other, new = renamed(book)
    before, after = map_view(referral_graph(book)), map_view(referral_graph(other))
    for one in before["nodes"]:
        one.update(id=new[one["id"]], parent=new[one["parent"]])
    assert before["nodes"] == after["nodes"]
    for name in ("title", "legend", "growth", "filters", "alt", "rings"):
        assert before[name] == after[name]
    assert [one["text"] for one in before["sentences"]] == [
        one["text"] for one in after["sentences"]
    ]


@settings(max_examples=15, deadline=None)
@given(logs())
def test_the_picture_draws_as_many_of_each_stage_as_the_map_lists(book):
    graph = referral_graph(book)
    listed = {one["word"]: one["count"] for one in map_view(graph)["legend"]}
    for rings in (False, True):
        drawn: dict[str, int] = {}
        for marks in draw_referrals(graph, rings=rings).collections:
            if isinstance(marks, PathCollection) and marks.get_label() != look_of("you").words:
                drawn[marks.get_label()] = drawn.get(marks.get_label(), 0) + len(
                    marks.get_offsets()
                )
        assert {
            word: number - 1 for word, number in drawn.items()
        } == listed  # one of each is the legend's
