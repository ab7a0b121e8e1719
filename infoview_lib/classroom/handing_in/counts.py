"""Count what a student hands in of their network: numbers that tell nobody apart.

A student's network never leaves the folder: 27 of 30 unlabelled referral trees are unique by
their shape. Counts per student and class sums without cells under five let nobody be told apart.
"""

from __future__ import annotations

from collections.abc import Mapping

from infoview_lib.network.graph.graph_types import ReferralGraph, facts_of
from infoview_lib.network.graph.stage_looks import MET, NOT_ASKED
from infoview_lib.network.graph.waves import waves
from infoview_lib.records.fields import YOU

COUNTS = {
    "people": "people in the network",
    "introduced": "people who came through a referral",
    "waves": "waves reached",
    "asked": "people asked for an interview",
    "met": "people met",
    "declined": "people who said no or didn't answer",
    "talks": "interviews held",
    "names": "referrals from those interviews",
}
"""What a student hands in: whole numbers only, each with its words."""


def own_counts(graph: ReferralGraph) -> dict[str, int]:
    """Return what a student hands in: the numbers of `COUNTS`, nothing else.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `infoview_lib.network.graph.referral_graph.referral_graph` returns it.

    Returns
    -------
    dict of str to int
        No rows, ids, organizations or dates. All 0 for an empty network.
    """
    wave = waves(graph)
    people = {person: facts_of(graph, person) for person in graph if person != YOU}
    status = [facts.get("status", "") for facts in people.values()]
    talked = {person for person, facts in people.items() if facts.get("talks")}
    return {
        "people": len(people),
        "introduced": sum(one > 1 for one in wave.values()),
        "waves": max(wave.values(), default=0),
        "asked": sum(one not in NOT_ASKED for one in status),
        "met": sum(one in MET for one in status),
        "declined": sum(one in ("declined", "no_reply") for one in status),
        "talks": sum(facts.get("talks", 0) for facts in people.values()),
        "names": len({b for a in talked for b in graph[a] if b != YOU}),
    }


def can_be_true(counts: Mapping[str, int]) -> bool:
    """Return whether the counts of one student agree, as those of every network do.

    Parameters
    ----------
    counts : mapping of str to int
        The numbers of `COUNTS`.

    Returns
    -------
    bool
        True for all 0.
    """
    people, asked, introduced = counts["people"], counts["asked"], counts["introduced"]
    return (
        max(asked, introduced, counts["names"]) <= people
        and counts["met"] + counts["declined"] <= asked
        # Each wave beyond the first needs somebody who was introduced, and the first somebody who
        # was not.
        and counts["waves"] <= introduced + (people > introduced)
        and (counts["waves"] > 1) == (introduced > 0)
        and (counts["talks"] > 0 or counts["names"] == 0)
    )
