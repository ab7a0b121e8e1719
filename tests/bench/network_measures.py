"""Time the measures of the network; the ones written by hand in turns with networkx."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

import networkx as nx

from infoview_lib.network.graph.referral_graph import referral_graph
from infoview_lib.network.measures.brokerage import brokerage
from infoview_lib.network.measures.lineage import lineage
from infoview_lib.network.measures.structure import Holes, structural_holes
from tests.network.network_logs import random_log

FIELDS = ("arts", "health", "law", "trade")
ROUNDS, PAIRS = 9, 3


def lineage_ms(people: int = 1_000) -> float:
    """Return milliseconds of `lineage`, the median."""
    graph = referral_graph(random_log(people))
    return 1000 * statistics.median(_seconds(lambda: lineage(graph)) for _ in range(ROUNDS))


def brokerage_ms(people: int = 1_000) -> float:
    """Return milliseconds of `brokerage` over four fields, the median."""
    graph = referral_graph(random_log(people))
    for number, person in enumerate(graph):
        graph.nodes[person]["field"] = FIELDS[number % 4]
    taken = [_seconds(lambda: brokerage(graph, "field")) for _ in range(ROUNDS)]
    return 1000 * statistics.median(taken)


def holes_ratio(contacts: int = 100) -> float:
    """Return the time of one student's constraint and effective size as a share of networkx's.

    Both are asked in turns and must agree; for 300 contacts networkx takes half a
    minute.
    """
    graph = nx.gnp_random_graph(contacts, 0.02, seed=7)
    graph.add_edges_from(("you", one) for one in range(contacts))

    def ours() -> Holes:
        return structural_holes(graph)["you"]

    def theirs() -> Holes:
        return Holes(nx.constraint(graph, ["you"])["you"], nx.effective_size(graph, ["you"])["you"])

    differences = [abs(a - b) for a, b in zip(ours(), theirs(), strict=True) if a and b]
    assert max(differences) < 1e-9
    return statistics.median(_seconds(ours) / _seconds(theirs) for _ in range(PAIRS))


def _seconds(work: Callable[[], object]) -> float:
    began = time.process_time()  # of this process: others on the machine do not count
    work()
    return time.process_time() - began
