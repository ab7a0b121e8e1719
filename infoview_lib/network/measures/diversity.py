"""Measure how mixed a network is: by kind, and within against outside the student's own field.

Standard library only.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from typing import Any

from infoview_lib.network.words.number_words import count, number_of


def diversity(values: Iterable[Any] | Mapping[Any, int]) -> dict[str, Any]:
    r"""Measure how evenly people are spread over kinds, such as fields, places or ties.

    Parameters
    ----------
    values : iterable, or mapping of kind to number of people
        One kind per person. Empty text and None are not known, and are left out: unknown is not a kind.

    Returns
    -------
    dict
        blau : float or None
            :math:`1 - \sum p_k^2`, 0 (all of one kind) to :math:`1 - 1/K`: how likely two people drawn
            at random, with putting back, are of different kinds [1]_. None when nothing is known.
        iqv : float or None
            Blau's index as a share of the most it could be with the K kinds seen,
            :math:`\frac{K}{K - 1} (1 - \sum p_k^2)`, 0 to 1 [2]_. None with fewer than two kinds.
        entropy : float or None
            :math:`-\sum p_k \ln p_k`, in nats, 0 to :math:`\ln K` [3]_.
        kinds, known, unknown : int
            Kinds seen, people whose kind is known, people whose kind is not.
        words : str
            The same for a student, with its limits.

    References
    ----------
    .. [1] Blau, P. M. (1977). Inequality and Heterogeneity. Free Press.
    .. [2] Mueller, J. H., Schuessler, K. F. (1961). Statistical Reasoning in Sociology.
    .. [3] Shannon, C. E. (1948). Bell System Technical Journal 27.

    Examples
    --------
    >>> found = diversity(["health"] * 5 + ["trade"] * 3 + ["arts"] * 2)
    >>> round(found["blau"], 2), round(found["iqv"], 2), found["words"]
    (0.62, 0.93, 'The 10 people whose kind you noted are of three kinds, most often “health” (5).')
    >>> diversity([])["blau"] is None
    True
    """
    counts, unknown = _counts(values)
    known = sum(counts.values())
    shares = [number / known for number in counts.values()]
    blau = 1 - math.fsum(share * share for share in shares) if known else None
    kinds = len(counts)
    return {
        "blau": blau,
        "iqv": blau * kinds / (kinds - 1) if kinds > 1 else None,
        "entropy": -math.fsum(share * math.log(share) for share in shares) + 0.0 if known else None,
        "kinds": kinds,
        "known": known,
        "unknown": unknown,
        "words": _words(counts, known, unknown),
    }


def _counts(values: Iterable[Any] | Mapping[Any, int]) -> tuple[Counter[Any], int]:
    counts = Counter(values)
    unknown = sum(number for kind, number in counts.items() if kind in ("", None))
    return Counter({k: n for k, n in counts.items() if k not in ("", None) and n > 0}), unknown


def _words(counts: Counter[Any], known: int, unknown: int) -> str:
    rest = f" Not noted for {number_of(unknown, 'person', 'people')}." if unknown else ""
    if not known:
        return f"Nothing is noted yet, so nothing can be said.{rest}"
    (top, most), *others = counts.most_common()
    if not others:
        who = "The one person" if known == 1 else f"All {count(known)} people"
        verb = "is" if known == 1 else "are"
        return f"{who} whose kind you noted {verb} of one kind, “{top}”; a second kind would show more.{rest}"
    start = (
        f"The {count(known)} people whose kind you noted are of {number_of(len(counts), 'kind')}"
    )
    return f"{start}, most often “{top}” ({most}).{rest}"


def ei_index(graph: Any, ego: Hashable, field: str) -> float | None:
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
        :math:`(E - I) / (E + I)`: -1 when every tie is to one's own kind, 1 when none is [1]_. People
        whose kind is not known are left out. None where the ego's own kind is not known, or nobody's
        beside: then there is nothing to compare.

    References
    ----------
    .. [1] Krackhardt, D., Stern, R. N. (1988). Informal networks and organizational crises.
       Social Psychology Quarterly 51 (2).

    Examples
    --------
    >>> import networkx
    >>> graph = networkx.DiGraph([("you", "Ana"), ("you", "Ben"), ("Chi", "you")])
    >>> networkx.set_node_attributes(graph, {"you": "arts", "Ana": "arts", "Ben": "trade", "Chi": "law"}, "field")
    >>> round(ei_index(graph, "you", "field"), 2)
    0.33
    """
    if ego not in graph:
        return None
    kind = graph.nodes[ego].get(field)
    beside = set(graph.adj[ego]) | set(graph.pred[ego] if graph.is_directed() else ())
    kinds = [graph.nodes[one].get(field) for one in beside - {ego}]
    known = [one for one in kinds if one not in ("", None)]
    if kind in ("", None) or not known:
        return None
    inside = sum(one == kind for one in known)
    return (len(known) - 2 * inside) / len(known)
