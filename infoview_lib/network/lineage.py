"""Follow introductions from the student outwards: waves, yield, dead ends, dependence.

Standard library only: any networkx graph or any mapping of person → people named will do.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from infoview_lib.network.descent import people_lost, people_reached
from infoview_lib.network.marks import MET
from infoview_lib.network.ways import is_many, ways_of


def lineage(graph: Any, ego: Any = "you") -> list[dict[str, Any]]:
    r"""Measure what came through each person.

    Parameters
    ----------
    graph : networkx.DiGraph, or mapping of person to people named
        Edge (a, b): a gave the name of b. Loops and edges into a root are left out.
    ego : hashable, or list, tuple or set of them
        Where introductions start. A single one is the student, who gets no row; several roots (a
        class, the seeds of a respondent-driven sample) are people, with a row each and wave 0.

    Returns
    -------
    list of dict
        One row per person, by wave and then in the order of the graph; an empty graph gives none.

        person
            The node.
        wave : int or None
            Introductions from the student to this person. Where edges say which one was ``first``,
            along these (the generation, as in respondent-driven samples); otherwise along the
            shortest way. None when no way leads there.
        referrals_given : int
            People this person named, each counted once: the out-degree.
        people_reached : int
            People who can be reached from this person along introductions, whoever else named them
            too: :math:`|D(x)|`, D(x) the descendants of x without x.
        is_dead_end : bool
            True when this person named nobody. Where the graph holds a ``status``, only after a talk:
            somebody not asked yet is no dead end.
        dependence : float
            Share of all people reached who would be lost had this person named nobody:
            :math:`|\{v : x \text{ lies on every way to } v\}| / n`, v other than x, n everybody
            reached. 0 to 1; 0.0 for someone no way leads to.

    References
    ----------
    .. [1] Heckathorn, D. D. (1997). Respondent-driven sampling. Social Problems 44 (2), waves.
    .. [2] Cooper, K. D., Harvey, T. J., Kennedy, K. (2001). A simple, fast dominance algorithm:
       the people on every way to v are its dominators.

    Examples
    --------
    >>> named = {"you": ["Ana"], "Ana": ["Ben", "Chi"], "Ben": ["Chi"], "Chi": []}
    >>> for row in lineage(named): print(list(row.values()))
    ['Ana', 1, 2, 2, False, 0.6666666666666666]
    ['Ben', 2, 1, 1, False, 0.0]
    ['Chi', 2, 0, 0, True, 0.0]
    """
    ways = ways_of(graph, ego)
    wave, reached, lost = ways.waves(), people_reached(ways), people_lost(ways)
    not_asked = _not_asked(graph)
    many, named = is_many(ego), ways.named
    everybody = sum(one is not None for one in wave) - (0 if many else len(ways.roots))
    rows = [
        {
            "person": person,
            "wave": wave[place],
            "referrals_given": len(named[place]),
            "people_reached": reached[place],
            "is_dead_end": not named[place] and person not in not_asked,
            "dependence": lost[place] / everybody if wave[place] is not None else 0.0,
        }
        for place, person in enumerate(ways.people)
        if many or place not in ways.roots
    ]
    return sorted(rows, key=lambda row: (row["wave"] is None, row["wave"] or 0))


def _not_asked(graph: Any) -> set[Hashable]:
    """Return the people who are known not to have been asked for names yet."""
    if not hasattr(graph, "nodes"):
        return set()
    talked = {*MET, None}
    return {person for person, status in graph.nodes(data="status") if status not in talked}
