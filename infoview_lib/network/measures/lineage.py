"""Follow introductions from the student outwards: waves, reach, dead ends, dependence.

networkx does the walking; it is loaded where it is first used, so that pages that show no network
do not wait for it. ``python -m tests.bench network``
says how long it takes: 6 ms for 300 people, 20 ms for 1,000.
"""

from __future__ import annotations

from typing import TypedDict

from infoview_lib.network.graph.graph_types import ReferralGraph
from infoview_lib.network.graph.stage_looks import MET
from infoview_lib.network.graph.waves import introductions, waves
from infoview_lib.records.fields import YOU


class LineageRow(TypedDict):
    """Hold what came through one person; see `lineage`."""

    person: str
    wave: int | None
    referrals_given: int
    people_reached: int
    is_dead_end: bool
    dependence: float


def lineage(graph: ReferralGraph, ego: str = YOU) -> list[LineageRow]:
    r"""Measure what came through each person.

    Parameters
    ----------
    graph : networkx.DiGraph
        Edge (a, b): a gave the name of b. Loops and edges into the student do not count.
    ego : hashable
        The student, who gets no row.

    Returns
    -------
    list of dict
        One row per person, by wave and then in the order of the graph, as `pandas.DataFrame` takes
        them; an empty graph gives none.

        person
            The node.
        wave : int or None
            Introductions from the student to this person, see
            `infoview_lib.network.graph.waves.waves`. None when no path leads there.
        referrals_given : int
            People this person named, each counted once: the out-degree.
        people_reached : int
            People who can be reached from this person along introductions, whoever else named them
            too: :math:`|D(x)|`, D(x) the descendants of x without x.
        is_dead_end : bool
            True when this person named nobody. Where the graph holds a ``status``, only after an
            interview: somebody not asked yet is no dead end.
        dependence : float
            Share of all people reached who would be lost had this person named nobody:
            :math:`|\{v : x \text{ lies on every path to } v\}| / n`, v other than x, n everybody
            reached. 0 to 1; 0.0 for someone no path leads to.

    References
    ----------
    .. [1] Heckathorn, D. D. (1997). Respondent-driven sampling. Social Problems 44 (2), waves.
    .. [2] Cooper, K. D., Harvey, T. J., Kennedy, K. (2001). A simple, fast dominance algorithm:
       the people on every path to v are its dominators.

    Examples
    --------
    >>> import networkx
    >>> named = networkx.DiGraph({"you": ["Ana"], "Ana": ["Ben", "Chi"], "Ben": ["Chi"]})
    >>> for row in lineage(named): print(list(row.values()))
    ['Ana', 1, 2, 2, False, 0.6666666666666666]
    ['Ben', 2, 1, 1, False, 0.0]
    ['Chi', 2, 0, 0, True, 0.0]
    """
    import networkx as nx

    named, wave = introductions(graph, ego), waves(graph, ego)
    lost, not_asked = _people_lost(graph, ego), _not_asked(graph)
    everybody = len(wave) - 1
    rows: list[LineageRow] = []
    for person in graph:
        if person != ego:
            given = named.out_degree(person)
            row: LineageRow = {
                "person": person,
                "wave": wave.get(person),
                "referrals_given": given,
                "people_reached": len(nx.descendants(named, person)) if given else 0,
                # Who was not met yet could give no name.
                "is_dead_end": not given and person not in not_asked,
                "dependence": lost[person] / everybody if person in wave else 0.0,
            }
            rows.append(row)
    return sorted(rows, key=lambda row: (row["wave"] is None, row["wave"] or 0))


def dependence_tree(graph: ReferralGraph, ego: str = YOU) -> ReferralGraph:
    """Return who stands or falls with whom: the tree of immediate dominators.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `lineage` takes it.
    ego : hashable
        The student, at the root.

    Returns
    -------
    networkx.DiGraph
        Edge (a, b): every path to b passes a, and a is the nearest such person. Below a person
        stand all who would be lost had that person named nobody. Only those a path leads to; an
        empty graph when the student is not in it.

    References
    ----------
    .. [1] Cooper, K. D., Harvey, T. J., Kennedy, K. (2001). A simple, fast dominance algorithm.

    Examples
    --------
    >>> import networkx
    >>> named = networkx.DiGraph({"you": ["Ana"], "Ana": ["Ben", "Chi"], "Ben": ["Chi"]})
    >>> list(dependence_tree(named).edges)
    [('you', 'Ana'), ('Ana', 'Ben'), ('Ana', 'Chi')]
    """
    import networkx as nx

    tree: ReferralGraph = nx.DiGraph()
    if ego in graph:
        nearest = nx.immediate_dominators(introductions(graph, ego), ego)
        tree.add_node(ego)
        # networkx before 3.6 says that the start stands above itself.
        tree.add_edges_from((a, b) for b, a in nearest.items() if b != ego)
    return tree


def _people_lost(graph: ReferralGraph, ego: str) -> dict[str, int]:
    """Return person → how many others no path would lead to, had this person named nobody."""
    import networkx as nx

    tree = dependence_tree(graph, ego)
    lost = dict.fromkeys(tree, 0)
    for person in nx.dfs_postorder_nodes(tree):
        for above in tree.pred[person]:
            lost[above] += 1 + lost[person]
    return lost


def _not_asked(graph: ReferralGraph) -> set[str]:
    """Return the people who are known not to have been asked for names yet."""
    # No status at all, as in a graph made elsewhere, does not excuse anybody.
    met = {*MET, None}
    return {person for person, status in graph.nodes(data="status") if status not in met}
