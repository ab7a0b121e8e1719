"""Complete a graph that somebody else made with what pictures of it say of everybody."""

from __future__ import annotations

from infoview_lib.network.graph.first_introductions import first_tree
from infoview_lib.network.graph.graph_types import ReferralGraph
from infoview_lib.records.fields import YOU


def completed(graph: ReferralGraph) -> ReferralGraph:
    """Return a copy in which everybody has a name and first introductions are known.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `infoview_lib.network.graph.referral_graph.referral_graph` returns it, or one with as
        little as its edges.

    Returns
    -------
    networkx.DiGraph
        What was noted stays. A person without the attribute ``name`` is called by the node itself;
        where no edge says which introduction was ``first``, it is that of `first_tree`.

    Examples
    --------
    >>> import networkx
    >>> found = completed(networkx.DiGraph([("you", "Ana"), ("Ana", "Ben"), ("you", "Ben")]))
    >>> found.nodes["Ana"], found.edges["Ana", "Ben"], found.edges["you", "Ben"]
    ({'name': 'Ana'}, {'first': False}, {'first': True})
    """
    whole = graph.copy()
    for person, facts in whole.nodes(data=True):
        facts.setdefault("name", str(person))
    if YOU in whole:
        whole.nodes[YOU].setdefault("status", YOU)
    if not any("first" in facts for *_, facts in whole.edges(data=True)):
        parent = {child: one for one, found in first_tree(graph).items() for child in found}
        for a, b, facts in whole.edges(data=True):
            facts["first"] = parent.get(b) == a
    return whole
