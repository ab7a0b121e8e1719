"""Measure how mixed a network is: by kind, and within against outside the student's own field.

Standard library only.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TypedDict

from infoview_lib.network.graph.graph_types import ReferralGraph, text_of
from infoview_lib.records.fields import YOU


class Diversity(TypedDict):
    """Hold how evenly people are spread over kinds; see `diversity`."""

    blau: float | None
    iqv: float | None
    entropy: float | None
    kinds: int
    known: int
    unknown: int
    largest: str
    people_of_largest: int


def diversity(values: Iterable[str | None] | Mapping[str, int]) -> Diversity:
    r"""Measure how evenly people are spread over kinds, such as fields, places or ties.

    Parameters
    ----------
    values : iterable, or mapping of kind to number of people
        One kind per person. Empty text and None are not known, and are left out: unknown is not a
        kind.

    Returns
    -------
    dict
        blau : float or None
            :math:`1 - \sum p_k^2`, 0 (all of one kind) to :math:`1 - 1/K`: how likely two people
            drawn at random, with putting back, are of different kinds [1]_. None when nothing is
            known.
        iqv : float or None
            Blau's index as a share of the most it could be with the K kinds seen,
            :math:`\frac{K}{K - 1} (1 - \sum p_k^2)`, 0 to 1 [2]_. None with fewer than two kinds.
        entropy : float or None
            :math:`-\sum p_k \ln p_k`, in nats, 0 to :math:`\ln K` [3]_. None when nothing is known.
        kinds, known, unknown : int
            Kinds seen, people whose kind is known, people whose kind is not.
        largest : str
            The kind of most people, of several the first seen; empty when nothing is known.
        people_of_largest : int
            How many are of it.

    References
    ----------
    .. [1] Blau, P. M. (1977). Inequality and Heterogeneity. Free Press.
    .. [2] Mueller, J. H., Schuessler, K. F. (1961). Statistical Reasoning in Sociology.
    .. [3] Shannon, C. E. (1948). Bell System Technical Journal 27.

    Examples
    --------
    >>> found = diversity(["health"] * 5 + ["trade"] * 3 + ["arts"] * 2)
    >>> round(found["blau"], 2), round(found["iqv"], 2), found["largest"]
    (0.62, 0.93, 'health')
    >>> diversity([])["blau"] is None
    True
    """
    counted = Counter(values)
    counts = {kind: number for kind, number in counted.items() if kind and number > 0}
    known, kinds = sum(counts.values()), len(counts)
    shares = [number / known for number in counts.values()]
    blau = 1 - math.fsum(share * share for share in shares) if known else None
    largest = max(counts, key=lambda kind: counts[kind], default="")
    return {
        "blau": blau,
        "iqv": blau * kinds / (kinds - 1) if blau is not None and kinds > 1 else None,
        # Plus nothing, or one kind alone would give −0.0.
        "entropy": -math.fsum(share * math.log(share) for share in shares) + 0.0 if known else None,
        "kinds": kinds,
        "known": known,
        "unknown": sum(number for kind, number in counted.items() if not kind),
        "largest": largest,
        "people_of_largest": counts.get(largest, 0),
    }


def ei_index(graph: ReferralGraph, ego: str = YOU, field: str = "industry") -> float | None:
    r"""Compare ties outside the ego's own kind with ties inside it.

    Parameters
    ----------
    graph : networkx.Graph or networkx.DiGraph
        Directions and the number of introductions between two people do not count.
    ego : hashable
        Whose ties.
    field : str
        Node attribute that says the kind, such as ``"industry"``.

    Returns
    -------
    float or None
        :math:`(E - I) / (E + I)`: -1 when every tie is to one's own kind, 1 when none is [1]_.
        People whose kind is not known are left out. None where the ego's own kind is not known,
        or nobody's beside: then there is nothing to compare.

    References
    ----------
    .. [1] Krackhardt, D., Stern, R. N. (1988). Informal networks and organizational crises.
       Social Psychology Quarterly 51 (2).

    Examples
    --------
    >>> import networkx
    >>> graph = networkx.DiGraph([("you", "Ana"), ("you", "Ben"), ("Chi", "you")])
    >>> fields = {"you": "arts", "Ana": "arts", "Ben": "trade", "Chi": "law"}
    >>> networkx.set_node_attributes(graph, fields, "field")
    >>> round(ei_index(graph, "you", "field"), 2)
    0.33
    """
    if ego not in graph:
        return None
    own = text_of(graph, ego, field)
    beside = {*graph.adj[ego], *(graph.pred[ego] if graph.is_directed() else ())} - {ego}
    known = [kind for one in beside if (kind := text_of(graph, one, field))]
    if not own or not known:
        return None
    inside = known.count(own)
    return (len(known) - 2 * inside) / len(known)
