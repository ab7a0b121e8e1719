"""Network files say the same in every format."""

import csv
import io
from datetime import date
from itertools import pairwise
from xml.etree import ElementTree

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from infoview_lib.exchange.cells import unguard
from infoview_lib.exchange.going_out.graph_files import EDGE_FIELDS, GEXF, NODE_FIELDS, graph_files
from infoview_lib.network.graph.referral_graph import referral_graph
from infoview_lib.records.book import Book
from infoview_lib.records.catalog import id_from
from tests.examples import examples

ON = date(2026, 3, 9)
SPACE = "{" + GEXF + "}"


def network(*names):
    """Return a chain of introductions: the first by the student, each next by the one before."""
    ids = [id_from("contact", number) for number in range(len(names))]
    contacts = [
        {
            "id": one,
            "name": name,
            "organization": f"Works of {name}",
            "city": "Orchard Falls",
            "industry": "Law",
        }
        for one, name in zip(ids, names, strict=True)
    ]
    referrals = [
        {"id": id_from("referral", n), "from": a, "to": b, "date": f"2026-03-{n + 1:02}"}
        for n, (a, b) in enumerate(pairwise(ids))
    ]
    return referral_graph(Book({"contact": contacts, "referral": referrals}))


def test_graphml_comes_back_as_the_same_network():
    graph = network("Ana Lopes", "Ben Osei", "Chi Adeyemi")
    back = nx.read_graphml(io.BytesIO(graph_files(graph, "full", ON)["network.graphml"]))
    assert (set(back.nodes), set(back.edges), back.graph["ego"]) == (
        set(graph),
        set(graph.edges),
        "you",
    )
    ben = back.nodes[id_from("contact", 1)]
    assert (ben["label"], ben["wave"], ben["since"], ben["people_reached"]) == (
        "Ben Osei",
        2,
        "2026-03-01",
        1,
    )


# What the RELAX NG of GEXF 1.3 asks for, as far as this file uses it; checked by hand against the
# schema itself.
@pytest.mark.parametrize("level", ["full", "initials", "none"])
def test_gexf_keeps_to_the_form_of_its_version(level):
    top = ElementTree.fromstring(
        graph_files(network("Ana Lopes", "Ben Osei"), level, ON)["network.gexf"]
    )
    assert (top.tag, top.get("version")) == (f"{SPACE}gexf", "1.3")
    meta, graph = list(top)
    assert (meta.tag, meta.get("lastmodifieddate")) == (f"{SPACE}meta", "2026-03-09")
    assert (graph.get("mode"), graph.get("timeformat"), graph.get("defaultedgetype")) == (
        "dynamic",
        "date",
        "directed",
    )
    assert [one.tag.removeprefix(SPACE) for one in graph] == [
        "attributes",
        "attributes",
        "nodes",
        "edges",
    ]
    declared = [{one.get("id"): one.get("type") for one in part} for part in list(graph)[:2]]
    assert declared == [NODE_FIELDS, EDGE_FIELDS]
    ids = [node.get("id") for node in graph.find(f"{SPACE}nodes")]
    assert len(ids) == len(set(ids)) == 3
    for edge in graph.find(f"{SPACE}edges"):
        assert {edge.get("source"), edge.get("target")} <= set(ids)
    for kinds, part in zip(declared, ("nodes", "edges"), strict=True):
        for value in graph.find(f"{SPACE}{part}").iter(f"{SPACE}attvalue"):
            assert set(value.attrib) == {"for", "value"}
            shape = {
                "integer": str.isdigit,
                "boolean": {"true", "false"}.__contains__,
                "string": bool,
            }
            assert shape[kinds[value.get("for")]](value.get("value"))


def test_gexf_says_since_when_each_person_is_known():
    top = ElementTree.fromstring(
        graph_files(network("Ana", "Ben", "Chi"), "full", ON)["network.gexf"]
    )
    starts = {node.get("label"): node.get("start") for node in top.iter(f"{SPACE}node")}
    assert starts == {"You": None, "Ana": None, "Ben": "2026-03-01", "Chi": "2026-03-02"}


def test_tables_hold_everybody_and_every_introduction():
    files = graph_files(network("Ana", "Ben"), "full", ON)
    tables = {
        name: list(csv.DictReader(io.StringIO(files[name].decode("utf-8-sig"))))
        for name in ("nodes.csv", "edges.csv")
    }
    assert [row["label"] for row in tables["nodes.csv"]] == ["You", "Ana", "Ben"]
    assert [(unguard(row["source"]), unguard(row["target"])) for row in tables["edges.csv"]] == [
        ("you", id_from("contact", 0)),
        (id_from("contact", 0), id_from("contact", 1)),
    ]


@pytest.mark.parametrize("level", ["initials", "none"])
def test_below_full_no_name_place_date_or_id_is_left(level):
    files = graph_files(network("Oluwaseun Quillfeather", "Zsófia Marrowbone"), level, ON)
    for data in files.values():
        text = data.decode("utf-8")
        for word in (
            "Oluwaseun",
            "Quillfeather",
            "Zsófia",
            "Marrowbone",
            "Works of",
            "Orchard Falls",
            "ct-",
            "2026-03-01",
        ):
            assert word not in text


def test_a_level_that_is_none_of_them_writes_nothing():
    with pytest.raises(ValueError, match="no such level"):
        graph_files(network("Ana"), "nobody", ON)


@settings(max_examples=examples(60), deadline=None)
@given(
    st.lists(
        st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=30),
        min_size=1,
        max_size=4,
    )
)
def test_any_name_gives_files_that_can_be_read(names):
    graph = network(*names)
    for level in ("full", "initials", "none"):
        files = graph_files(graph, level, ON)
        assert len(nx.read_graphml(io.BytesIO(files["network.graphml"]))) == len(graph)
        assert len(ElementTree.fromstring(files["network.gexf"]).findall(f".//{SPACE}node")) == len(
            graph
        )


def test_nobody_yet_gives_the_student_alone():
    files = graph_files(referral_graph(Book({})), "full", ON)
    assert list(nx.read_graphml(io.BytesIO(files["network.graphml"])).nodes(data="label")) == [
        ("you", "You")
    ]
