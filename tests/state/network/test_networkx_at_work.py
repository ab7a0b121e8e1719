"""What page 08 shows of the network, and what is handed in of it, is what networkx found."""

import json

import networkx as nx
import pytest

from infoview_lib.classroom.handing_in.counts import own_counts
from infoview_lib.network.graph.referral_graph import referral_graph
from infoview_lib.state.network.network_files import NetworkFilesState
from infoview_lib.state.network.referral_map import ReferralMapState

# Another answer of each function, which nobody's records gave.
WRONG = {
    "single_source_shortest_path_length": lambda graph, source: {source: 0},
    "single_source_shortest_path": lambda graph, source: {source: [source]},
    "bfs_edges": lambda graph, source: [(source, one) for one in graph if one != source],
    "descendants": lambda graph, source: set(graph) - {source},
    "immediate_dominators": lambda graph, start: dict.fromkeys(graph, start),
    "betweenness_centrality": lambda graph, **_: dict.fromkeys(graph, 0.0),
}


@pytest.fixture
def chain(folder):
    """A folder where Ana named Ben, Ben named Chi, Chi named Dia; nobody named Eve."""
    ids = {name: folder.add("contact", name=name) for name in ("Ana", "Ben", "Chi", "Dia", "Eve")}
    for a, b in (("Ana", "Ben"), ("Ben", "Chi"), ("Chi", "Dia")):
        folder.add("referral", **{"from": ids[a], "to": ids[b], "date": "2026-03-01"})
    return folder, ids


def page(folder, ids):
    """Return all that page 08 shows of the network, the answers to what may be asked there too."""
    state = ReferralMapState(folder)
    return [
        state.view,
        own_counts(referral_graph(folder.book)),
        NetworkFilesState(folder).act("look_inside", level="full", fields=True),
        state.act("measures"),
        state.act("way_to", person=ids["Dia"]),
        state.act("what_if", giver=ids["Eve"], person=ids["Chi"]),
    ]


def told(folder, ids):
    found = page(folder, ids)
    assert all(reply["ok"] for reply in found[2:])
    return json.dumps(found, default=str)


@pytest.mark.parametrize("name", WRONG)
def test_each_function_is_called_and_what_it_finds_is_shown(chain, monkeypatch, name):
    before, real, calls = told(*chain), getattr(nx, name), []

    def counted(*args, **options):
        calls.append(name)
        return real(*args, **options)

    monkeypatch.setattr(nx, name, counted)
    assert told(*chain) == before and calls
    monkeypatch.setattr(nx, name, WRONG[name])
    assert told(*chain) != before
