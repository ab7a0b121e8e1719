"""Count how people stand between kinds of people: the five brokerage roles.

Standard library only; networkx has none of these roles.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Literal, TypedDict, get_args

from infoview_lib.network.graph.graph_types import ReferralGraph, text_of

Role = Literal["coordinator", "itinerant", "representative", "gatekeeper", "liaison"]
ROLES: tuple[Role, ...] = get_args(Role)


class BrokerageRow(TypedDict):
    """Hold how one person stood between others; see `brokerage`."""

    person: str
    coordinator: int
    itinerant: int
    representative: int
    gatekeeper: int
    liaison: int
    total: int


def brokerage(graph: ReferralGraph, field: str) -> list[BrokerageRow]:
    """Count the introductions that went through each person, by the kinds they joined.

    Somebody brokers when they were named by one person and named another, and the first did not
    name the other too: a → b → c without a → c, all three different [1]_.

    Parameters
    ----------
    graph : networkx.DiGraph
        Edge (a, b): a gave the name of b.
    field : str
        Node attribute that says the kind, such as ``"industry"``.

    Returns
    -------
    list of dict
        One row per person, in the order of the graph, as `pandas.DataFrame` takes them; an empty
        graph gives none. Paths on which somebody's kind is not known (empty, None or missing) are
        left out, as those from the student are where the student has no kind.

        person
            The node.
        coordinator : int
            All three are of one kind.
        itinerant : int
            The others are of one kind, the broker of another.
        representative : int
            The broker leads from their own kind to another.
        gatekeeper : int
            The broker leads from another kind into their own.
        liaison : int
            All three are of different kinds.
        total : int
            The sum of the five.

    References
    ----------
    .. [1] Gould, R. V., Fernandez, R. M. (1989). Structures of mediation.
       Sociological Methodology 19.

    Examples
    --------
    >>> import networkx
    >>> graph = networkx.DiGraph([("Ana", "Ben"), ("Ben", "Chi")])
    >>> networkx.set_node_attributes(graph, {"Ana": "arts", "Ben": "law", "Chi": "law"}, "field")
    >>> [row["person"] for row in brokerage(graph, "field") if row["gatekeeper"]]
    ['Ben']
    """
    kind = {one: value for one in graph if (value := text_of(graph, one, field))}
    after = {
        a: [b for b in found if b != a and b in kind] for a, found in graph.adjacency() if a in kind
    }
    before: dict[str, list[str]] = {b: [] for b in after}
    for a, found in after.items():
        for b in found:
            before[b].append(a)
    closed = _closed(after)
    rows: list[BrokerageRow] = []
    for b in graph:
        roles: dict[Role, int] = dict.fromkeys(ROLES, 0)
        if b in kind and before[b] and after[b]:
            roles = _roles(kind[b], (kind[a] for a in before[b]), (kind[c] for c in after[b]))
            # Counting all pairs, then taking off the few closed ones, spares looking at each pair:
            # in a tree hardly any is closed.
            for a, c in closed.get(b, ()):
                roles[_role(kind[a], kind[b], kind[c])] -= 1
        rows.append(
            {
                "person": b,
                "coordinator": roles["coordinator"],
                "itinerant": roles["itinerant"],
                "representative": roles["representative"],
                "gatekeeper": roles["gatekeeper"],
                "liaison": roles["liaison"],
                "total": sum(roles.values()),
            }
        )
    return rows


def _roles(own: str, before: Iterable[str], after: Iterable[str]) -> dict[Role, int]:
    """Count the pairs (before, after) by role, whether they are closed or not."""
    entering, leaving = Counter(before), Counter(after)
    from_own, to_own = entering[own], leaving[own]
    from_others, to_others = entering.total() - from_own, leaving.total() - to_own
    same = sum(number * leaving[other] for other, number in entering.items() if other != own)
    return {
        "coordinator": from_own * to_own,
        "itinerant": same,
        "representative": from_own * to_others,
        "gatekeeper": from_others * to_own,
        "liaison": from_others * to_others - same,
    }


def _role(a: str, b: str, c: str) -> Role:
    if a == b:
        return "coordinator" if b == c else "representative"
    if b == c:
        return "gatekeeper"
    return "itinerant" if a == c else "liaison"


def _closed(after: dict[str, list[str]]) -> dict[str, list[tuple[str, str]]]:
    """Return broker → pairs that need none: one named the other too, or both are one person."""
    closed: dict[str, list[tuple[str, str]]] = {}
    for a, found in after.items():
        known = {a, *found}
        for b in found:
            for c in after[b]:
                if c in known:
                    closed.setdefault(b, []).append((a, c))
    return closed
