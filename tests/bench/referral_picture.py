"""Time the referral picture against the bare matplotlib collections it is made of."""

from __future__ import annotations

import io
import statistics
import time
from collections.abc import Callable

from matplotlib.collections import LineCollection
from matplotlib.figure import Figure

from infoview_lib.figures.referral_picture import draw_referrals
from infoview_lib.network.graph.first_introductions import first_tree
from infoview_lib.network.graph.positions import placed
from infoview_lib.network.graph.referral_graph import referral_graph
from tests.network.network_logs import random_log

ROUNDS = 7


def picture_ratio(people: int = 300, rounds: int = ROUNDS) -> float:
    """Return the time of our picture as a multiple of lines and points alone.

    Both are drawn to PNG, in pairs; the median.
    """
    graph = referral_graph(random_log(people))
    spots = placed(first_tree(graph))
    size = draw_referrals(graph).figure.get_size_inches()
    points = [(spot.x, -spot.y) for spot in spots.values()]
    lines = [[(spots[a].x, -spots[a].y), (spots[b].x, -spots[b].y)] for a, b in graph.edges]

    def bare() -> Figure:
        figure = Figure(figsize=size)
        ax = figure.add_subplot()
        ax.add_collection(LineCollection(lines))
        ax.scatter(*zip(*points, strict=True))
        return figure

    return statistics.median(
        _time(lambda: draw_referrals(graph).figure) / _time(bare) for _ in range(rounds)
    )


def _time(draw: Callable[[], Figure]) -> float:
    start = time.process_time()  # of this process: others on the machine do not count
    draw().savefig(io.BytesIO(), format="png")
    return time.process_time() - start
