"""One row holds all measures of a person."""

import networkx as nx
import pandas as pd

from infoview_lib.network.graph.referral_graph import referral_graph
from infoview_lib.network.measures.brokerage import brokerage
from infoview_lib.network.measures.lineage import lineage
from infoview_lib.network.measures.people import people_measured
from infoview_lib.network.measures.structure import structure
from infoview_lib.records.book import Book
from tests.network.network_logs import random_log

NAMED = nx.DiGraph([("you", "Ana"), ("Ana", "Ben"), ("Ben", "Chi"), ("you", "Dee")])


def test_each_measure_is_the_one_of_its_own_function():
    graph = referral_graph(random_log(40))
    rows = {row["id"]: row for row in people_measured(graph)}
    assert list(rows) == [row["person"] for row in lineage(graph)]
    for one in lineage(graph) + [
        row for row in brokerage(graph, "industry") if row["person"] in rows
    ]:
        row = rows[one["person"]]
        same = {name: value for name, value in one.items() if name in row}
        assert len(same) == 5 and same.items() <= row.items()
    contacts = graph.subgraph([person for person in graph if person != "you"])
    assert {row["person"]: row["betweenness"] for row in structure(contacts)} == {
        person: row["betweenness"] for person, row in rows.items()
    }


def test_a_row_says_who_named_the_person_first():
    assert {row["id"]: row["first_named_by"] for row in people_measured(NAMED)} == {
        "Ana": "you",
        "Dee": "you",
        "Ben": "Ana",
        "Chi": "Ben",
    }


def test_overlap_is_unknown_for_everybody_whose_ties_were_not_asked():
    known = {row["id"]: row["constraint"] for row in people_measured(NAMED, [("Ana", "Dee")])}
    assert known["Ben"] is None and known["Chi"] is None
    assert known["Ana"] > 0 and known["Dee"] > 0
    for row in people_measured(NAMED, [("Ana", "Zoe")]):
        assert row["constraint"] is row["effective_size"] is None


def test_rows_make_a_data_frame_and_nobody_makes_none():
    assert list(pd.DataFrame(people_measured(NAMED))["wave"]) == [1, 1, 2, 3]
    assert people_measured(referral_graph(Book({}))) == [] == people_measured(nx.DiGraph())
