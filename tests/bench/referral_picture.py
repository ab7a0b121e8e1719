"""Time the referral picture against the bare matplotlib collections it is made of."""

from __future__ import annotations

import io
import statistics
import time

from matplotlib.collections import LineCollection
from matplotlib.figure import Figure

from infoview_lib.figures.referral_picture import referral_figure
from infoview_lib.network.graph.positions import positions
from infoview_lib.network.graph.referral_graph import referral_graph
from infoview_lib.records.book import Book
from infoview_lib.records.catalog import id_from

GIVEN = ("Ana", "Ben", "Chi", "Dalia", "Emeka", "Fatima", "Goran", "Hana", "Imani", "Jonas")
FAMILY = ("Lopes", "Osei", "Nguyen", "Haddad", "Okafor", "Rahman", "Sato")


def log_of(people: int) -> Book:
    """Return a log where a third of the people were found, the others named by about every fifth."""
    contacts, referrals = [], []
    for n in range(people):
        name = f"{GIVEN[n % 10]} {FAMILY[n % 7]}"
        contacts.append({"id": id_from("contact", n * 7919), "name": name})
        if n % 3:
            giver = contacts[(n * 37 % n) // 5 * 5 if n > 5 else 0]
            both = {"from": giver["id"], "to": contacts[n]["id"], "date": "2026-10-01"}
            referrals.append({"id": id_from("referral", n * 7907), **both})
    return Book({"contact": contacts, "referral": referrals})


def picture_ratio(people: int = 300, rounds: int = 7) -> float:
    """Return the time of our picture as a multiple of lines and points alone; both to PNG, in pairs."""
    graph = referral_graph(log_of(people))
    spots = positions(graph)
    size = referral_figure(graph).get_size_inches()
    points = [(spot.x, -spot.y) for spot in spots.values()]
    lines = [[(spots[a].x, -spots[a].y), (spots[b].x, -spots[b].y)] for a, b in graph.edges]

    def bare() -> Figure:
        figure = Figure(figsize=size)
        ax = figure.add_subplot()
        ax.add_collection(LineCollection(lines))
        ax.scatter(*zip(*points))
        return figure

    return statistics.median(
        _time(lambda: referral_figure(graph)) / _time(bare) for _ in range(rounds)
    )


def _time(draw: object) -> float:
    start = time.perf_counter()
    draw().savefig(io.BytesIO(), format="png")
    return time.perf_counter() - start


if __name__ == "__main__":
    print(f"picture of 300 people: {picture_ratio():.2f} times bare collections")
