"""Say in types what the referral graph holds: networkx itself leaves its attributes open."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict, cast

if TYPE_CHECKING:
    import networkx as nx

ReferralGraph: TypeAlias = "nx.DiGraph[str]"
"""Edge (a, b): a gave the student the name of b; see `referral_graph`."""
Tree = dict[str, list[str]]
"""Person → those who hang from them."""


class PersonFacts(TypedDict, total=False):
    """Hold what a node says; a graph that somebody else made may leave out any of it."""

    name: str
    title: str
    organization: str
    industry: str
    city: str
    circle: str
    is_practice: bool
    do_not_contact: bool
    status: str
    wave: int
    talks: int
    names_asked: bool | None
    since: str


class IntroductionFacts(TypedDict, total=False):
    """Hold what an edge says; a graph that somebody else made may leave out any of it."""

    first: bool
    supposed: bool
    date: str
    how: str
    purpose: str
    may_use_name: str
    referrals: tuple[str, ...]


def facts_of(graph: ReferralGraph, person: str) -> PersonFacts:
    """Return what is known about a person.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `infoview_lib.network.graph.referral_graph.referral_graph` returns it.
    person : str
        Somebody in the graph.

    Returns
    -------
    PersonFacts
        The node's own dict: what is written into it stands in the graph.
    """
    return cast(PersonFacts, graph.nodes[person])


def text_of(graph: ReferralGraph, person: str, field: str) -> str:
    """Return one fact about a person as text.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `infoview_lib.network.graph.referral_graph.referral_graph` returns it.
    person : str
        Somebody in the graph.
    field : str
        Node attribute, such as ``"industry"``.

    Returns
    -------
    str
        Empty when it is not noted.
    """
    value = graph.nodes[person].get(field)
    return "" if value is None else str(value)


def introduction_facts(graph: ReferralGraph, referrer: str, person: str) -> IntroductionFacts:
    """Return what is known about one introduction.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `infoview_lib.network.graph.referral_graph.referral_graph` returns it.
    referrer, person : str
        Both ends of an edge.

    Returns
    -------
    IntroductionFacts
        The edge's own dict.
    """
    return cast(IntroductionFacts, graph.edges[referrer, person])
