"""Put all measures of each person into one row, beside what is noted about them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypedDict

from infoview_lib.network.graph.acquaintance import acquaintance, known_ties
from infoview_lib.network.graph.first_introductions import first_tree
from infoview_lib.network.graph.graph_types import ReferralGraph, facts_of
from infoview_lib.network.measures.brokerage import brokerage
from infoview_lib.network.measures.lineage import lineage
from infoview_lib.network.measures.structure import betweenness, structural_holes
from infoview_lib.records.fields import YOU


class PersonRow(TypedDict):
    """Hold one person of the network; see `people_measured`."""

    id: str
    name: str
    title: str
    organization: str
    industry: str
    city: str
    circle: str
    stage: str
    interviews: int | None
    names_asked: bool | None
    since: str
    first_named_by: str
    wave: int | None
    referrals_given: int
    people_reached: int
    is_dead_end: bool
    dependence: float
    betweenness: float
    coordinator: int
    itinerant: int
    representative: int
    gatekeeper: int
    liaison: int
    constraint: float | None
    effective_size: float | None


def people_measured(
    graph: ReferralGraph, ties: Iterable[tuple[str, str]] = (), field: str = "industry"
) -> list[PersonRow]:
    """Measure each person's place in the network.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `infoview_lib.network.graph.referral_graph.referral_graph` returns it.
    ties : iterable of (str, str)
        Two contacts who know each other, as was noted.
    field : str
        Node attribute that says the kind of person, for the five brokerage roles.

    Returns
    -------
    list of dict
        One row per person, the student left out, by wave and then in the order of the graph, as
        `pandas.DataFrame` takes them; the student alone gives none.

        id
            The node.
        name, title, organization, industry, city, circle, stage, interviews, names_asked, since
            As the node says them; ``stage`` is its ``status``, ``interviews`` its ``talks``. Empty
            or None when unknown.
        first_named_by : str
            Who gave the first introduction, ``"you"`` for the student.
        wave, referrals_given, people_reached, is_dead_end, dependence
            See `infoview_lib.network.measures.lineage.lineage`.
        betweenness : float
            Pairs of contacts linked through this person once the student is left out, see
            `infoview_lib.network.measures.structure.betweenness`.
        coordinator, itinerant, representative, gatekeeper, liaison : int
            See `infoview_lib.network.measures.brokerage.brokerage`.
        constraint, effective_size : float or None
            See `infoview_lib.network.measures.structure.structural_holes`, the student and
            introductions included. None for people whom no tie names: who they know was not
            asked, which is not the same as nobody.

    Examples
    --------
    >>> import networkx
    >>> named = networkx.DiGraph([("you", "Ana"), ("Ana", "Ben"), ("Ben", "Chi")])
    >>> for row in people_measured(named):
    ...     print(row["id"], row["first_named_by"], row["people_reached"], row["betweenness"])
    Ana you 2 0.0
    Ben Ana 1 1.0
    Chi Ben 0 0.0
    """
    between = betweenness(_without_student(graph))
    roles = {row["person"]: row for row in brokerage(graph, field)}
    first = {named: a for a, below in first_tree(graph).items() for named in below}
    known = known_ties(graph, ties)
    asked = {one for pair in known for one in pair}
    holes = structural_holes(acquaintance(graph, known)) if known else {}
    rows: list[PersonRow] = []
    for reached in lineage(graph):
        person = reached["person"]
        facts, role = facts_of(graph, person), roles[person]
        overlap = holes[person] if person in asked else None
        rows.append(
            {
                "id": person,
                "name": facts.get("name", ""),
                "title": facts.get("title", ""),
                "organization": facts.get("organization", ""),
                "industry": facts.get("industry", ""),
                "city": facts.get("city", ""),
                "circle": facts.get("circle", ""),
                "stage": facts.get("status", ""),
                "interviews": facts.get("talks"),
                "names_asked": facts.get("names_asked"),
                "since": facts.get("since", ""),
                "first_named_by": first.get(person, ""),
                "wave": reached["wave"],
                "referrals_given": reached["referrals_given"],
                "people_reached": reached["people_reached"],
                "is_dead_end": reached["is_dead_end"],
                "dependence": reached["dependence"],
                "betweenness": between[person],
                "coordinator": role["coordinator"],
                "itinerant": role["itinerant"],
                "representative": role["representative"],
                "gatekeeper": role["gatekeeper"],
                "liaison": role["liaison"],
                "constraint": overlap.constraint if overlap else None,
                "effective_size": overlap.effective_size if overlap else None,
            }
        )
    return rows


def _without_student(graph: ReferralGraph) -> ReferralGraph:
    """Return the network among the contacts; betweenness says most of the student otherwise."""
    return graph.subgraph([person for person in graph if person != YOU])
