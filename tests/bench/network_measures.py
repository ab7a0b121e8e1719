"""Time the measures of the network against igraph on the same network, in turns in one run.

igraph is used here only, to compare; install it first: ``.venv/bin/python -m pip install igraph``.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from typing import Any

import networkx as nx
import numpy as np

from infoview_lib.network.measures.brokerage import brokerage
from infoview_lib.network.measures.diversity import diversity, ei_index
from infoview_lib.network.measures.lineage import lineage
from infoview_lib.network.measures.structure import structure

FIELDS = ("arts", "health", "law", "trade")


def cohort(
    people: int, students: int, extra: float, seed: int = 7
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return givers, people named, roots: one growing tree per student, some people named twice."""
    random = np.random.default_rng(seed)
    size = people // students
    place = np.arange(people) % size
    tree = np.arange(people) - place
    earlier = np.minimum(random.random(people) ** 0.6 * place, np.maximum(place - 1, 0)).astype(
        np.int64
    )
    named = place > 0
    twice = (random.random(people) < extra) & (place > 1)
    other = (random.random(people) * place).astype(np.int64)
    a = np.concatenate(((tree + earlier)[named], (tree + other)[twice]))
    b = np.concatenate((np.flatnonzero(named), np.flatnonzero(twice)))
    return a, b, np.arange(students) * size


def class_measures() -> dict[str, float]:
    """Return milliseconds of lineage with diversity, ratio of the whole analysis to igraph's, largest difference.

    One tree: a class that asked each other first. Of many small trees every program is done at once.
    """
    import igraph

    a, b, roots = cohort(1_000, 1, 0.08)
    graph = nx.DiGraph()
    graph.add_nodes_from(range(1_000))
    graph.add_edges_from(zip(a.tolist(), b.tolist()))
    for person in graph:
        graph.nodes[person]["field"] = FIELDS[person % 4]

    def lineages() -> None:
        lineage(graph, roots.tolist())
        diversity(field for _, field in graph.nodes(data="field"))
        ei_index(graph, 0, "field")

    other = igraph.Graph(n=1_000, edges=list(graph.edges), directed=True)

    def theirs() -> tuple[Any, ...]:
        both = other.as_undirected()
        return both.betweenness(), other.constraint()

    ratio, rows, (between, constraint) = _paired(lambda: structure(graph), theirs, 7)
    worst = max(
        *(abs(row["betweenness"] - value) / max(1, value) for row, value in zip(rows, between)),
        *(
            abs(row["constraint"] - value)
            for row, value in zip(rows, constraint)
            if row["constraint"] is not None
        ),
    )
    return {
        "lineage_ms": 1000 * min(_seconds(lineages)[0] for _ in range(9)),
        "ratio": ratio,
        "difference": worst,
        "brokerage_ms": 1000
        * min(_seconds(lambda: brokerage(graph, "field"))[0] for _ in range(9)),
    }


def _paired(
    ours: Callable[[], Any], theirs: Callable[[], Any], rounds: int
) -> tuple[float, Any, Any]:
    ratios = []
    for number in range(rounds + 1):
        first, second = (ours, theirs) if number % 2 else (theirs, ours)
        timed = {first: _seconds(first), second: _seconds(second)}
        ratios.append(timed[ours][0] / timed[theirs][0])
    return statistics.median(ratios[1:]), timed[ours][1], timed[theirs][1]


def _seconds(work: Callable[[], Any]) -> tuple[float, Any]:
    began = time.perf_counter()
    found = work()
    return time.perf_counter() - began, found
