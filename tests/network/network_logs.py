"""Make referral logs and random networks for tests."""

import random

import networkx as nx
from hypothesis import strategies as st

from infoview_lib.records import catalog as records
from infoview_lib.records.book import Book


def log(names, referrals=(), **others):
    """Return a book of contacts by letter and referrals such as ``("A", "B", "2026-03-01")``.

    Other records come as ``attempt=[{...}]``; a letter stands for the contact's id.
    """
    ids = ids_of(names)
    found = {"contact": [{"id": ids[name], "name": name} for name in names], "referral": []}
    for number, (a, b, *date) in enumerate(referrals):
        link = {"from": ids.get(a, a), "to": ids.get(b, b), "date": date[0] if date else ""}
        found["referral"].append({"id": records.id_from("referral", number), **link})
    for kind, entries in others.items():
        made = []
        for number, values in enumerate(entries):
            values = {
                name: ids.get(value, value) if value else value for name, value in values.items()
            }
            made.append({"id": records.id_from(kind, number), **values})
        found.setdefault(kind, []).extend(made)
    return Book(found)


def ids_of(names):
    """Return letter → contact id, for a log of these contacts."""
    return {name: records.id_from("contact", number) for number, name in enumerate(names)}


def random_log(people, seed=3):
    """Return a log as students make them: most were named by somebody who was there before.

    Every fourth person was met, about every twentieth named by two; some names are long.
    """
    dice = random.Random(seed)
    names = [f"Person {n} of {'Quite Long Name' if n % 9 == 0 else 'Alder'}" for n in range(people)]
    referrals = [
        (names[dice.randrange(n)], names[n]) for n in range(1, people) if dice.random() < 0.7
    ]
    more = [(names[dice.randrange(people)], names[n]) for n in range(1, people, 20)]
    talks = [{"contact": name, "status": "done"} for name in names[::4]]
    return log(names, referrals + [one for one in more if one[0] != one[1]], interview=talks)


@st.composite
def logs(draw, most=14):
    """Draw any referral log: several introductions, circles, people nobody named."""
    number = draw(st.integers(0, most))
    names = [f"P{n}" for n in range(number)]
    if number < 2:
        return log(names)
    who = st.integers(-1, number - 1)
    pairs = draw(
        st.lists(st.tuples(who, st.integers(0, number - 1), st.integers(1, 28)), max_size=2 * most)
    )
    referrals = [
        ("you" if a < 0 else names[a], names[b], f"2026-03-{day:02}")
        for a, b, day in pairs
        if a != b
    ]
    return log(names, referrals)


@st.composite
def networks(draw, most=12):
    """Draw any directed graph with a node "you", loops and edges into "you" included."""
    number = draw(st.integers(1, most))
    nodes = ["you", *range(1, number)]
    graph = nx.DiGraph()
    graph.add_nodes_from(nodes)
    node = st.sampled_from(nodes)
    graph.add_edges_from(draw(st.lists(st.tuples(node, node), max_size=3 * most)))
    return graph
