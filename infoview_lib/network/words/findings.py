"""Write in plain sentences what the referral network shows, with the people each one speaks of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from infoview_lib.network.graph.graph_types import ReferralGraph, facts_of, text_of
from infoview_lib.network.graph.stage_looks import MET, NOT_ASKED, ORDER, look_of
from infoview_lib.network.measures.lineage import LineageRow, dependence_tree, lineage
from infoview_lib.network.words.name_labels import label_of, name_of, names_of
from infoview_lib.network.words.next_contacts import next_contacts
from infoview_lib.prep.counts_and_lists import capital, count, number_of, people_in_words, verb
from infoview_lib.records.fields import YOU

NEXT = 4  # people named as the next to reach out to
FEWEST_FIELDS = 3  # people whose field is noted before fields are compared


class Sentence(NamedTuple):
    """Hold one sentence, what it is about, the ids of the people it speaks of."""

    text: str
    about: str
    people: tuple[str, ...] = ()


class Facts(NamedTuple):
    """Hold what the sentences are made of; every tuple holds ids, in the order of the graph."""

    people: tuple[str, ...]
    introduced: tuple[str, ...]
    met: tuple[str, ...]
    gave_names: tuple[str, ...]
    dead_ends: tuple[str, ...]
    unused: tuple[str, ...]
    not_noted: tuple[str, ...]
    leans_on: str
    lost: tuple[str, ...]


def facts(graph: ReferralGraph, measured: Sequence[LineageRow] | None = None) -> Facts:
    """Return the facts behind the title, the sentences, the alternative text.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `infoview_lib.network.graph.referral_graph.referral_graph` returns it.
    measured : list of dict, optional
        From `infoview_lib.network.measures.lineage.lineage`, when it is at hand.

    Returns
    -------
    Facts
        `introduced`: people whose first introduction came from another contact. `unused`:
        introduced, not asked yet. `dead_ends`: met, named nobody. `not_noted`: dead ends where it
        is not noted that the student asked for names. `leans_on`: who would cost most people had
        they named nobody, empty when that is fewer than two; `lost`: those people.
    """
    import networkx as nx

    measured = lineage(graph, YOU) if measured is None else measured
    rows = [row for row in measured if row["wave"] is not None]
    status = {person: text_of(graph, person, "status") for person in graph}
    people = tuple(person for person in graph if person != YOU)
    introduced = tuple(row["person"] for row in rows if (row["wave"] or 0) > 1)
    ends = tuple(
        row["person"] for row in rows if row["is_dead_end"] and status[row["person"]] in MET
    )
    top = max(rows, key=lambda row: row["dependence"], default=None)
    lost: tuple[str, ...] = ()
    if top and top["dependence"]:
        below = nx.descendants(dependence_tree(graph), top["person"])
        lost = tuple(person for person in people if person in below)
    return Facts(
        people,
        introduced,
        tuple(person for person in people if status[person] in MET),
        tuple(row["person"] for row in rows if row["referrals_given"]),
        ends,
        tuple(person for person in introduced if status[person] in NOT_ASKED),
        tuple(person for person in ends if facts_of(graph, person).get("names_asked") is None),
        # One other is a chain of two, not a network that leans on somebody.
        top["person"] if top and len(lost) > 1 else "",
        lost,
    )


def finding(graph: ReferralGraph, found: Facts | None = None) -> str:
    """Return the one line that stands above the picture.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `infoview_lib.network.graph.referral_graph.referral_graph` returns it.
    found : Facts, optional
        From `facts`, when it is at hand.

    Returns
    -------
    str
        Without a full stop; also for an empty network.

    Examples
    --------
    >>> import networkx
    >>> finding(networkx.DiGraph([("you", "ct-1")]))
    'Your network so far: one person you found yourself'
    """
    found = found or facts(graph)
    if not found.people:
        return "Your network starts here"
    if not found.introduced:
        return f"Your network so far: {people_in_words(len(found.people))} you found yourself"
    number = len(found.people)
    some = f"{count(len(found.introduced), number)} of {people_in_words(number)}"
    start = f"{some} came through referrals"
    if found.leans_on:
        lost = count(len(found.lost), number)
        return capital(f"{start}, {lost} only through {name_of(graph, found.leans_on)}")
    return capital(start)


def alt_text(graph: ReferralGraph, found: Facts | None = None) -> str:
    """Return what the picture shows, for those who do not see it.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `infoview_lib.network.graph.referral_graph.referral_graph` returns it.
    found : Facts, optional
        From `facts`, when it is at hand.

    Returns
    -------
    str
        Two to four sentences: what it is, the finding, people per wave, people per stage.

    Examples
    --------
    >>> import networkx
    >>> alt_text(networkx.DiGraph())
    'Map of your referral network. No one is on it yet.'
    """
    start = "Map of your referral network."
    found = found or facts(graph)
    if not found.people:
        return f"{start} No one is on it yet."
    by_wave = Counter(facts_of(graph, one).get("wave") or 1 for one in found.people)
    by_stage = Counter(look_of(text_of(graph, one, "status")).key for one in found.people)
    waves = ", ".join(f"{by_wave[wave]} in wave {wave}" for wave in sorted(by_wave))
    stages = ", ".join(f"{look_of(key).words}: {by_stage[key]}" for key in ORDER if key in by_stage)
    return f"{start} {finding(graph, found)}. People by wave: {waves}. By stage: {stages}."


def sentences(
    graph: ReferralGraph, found: Facts | None = None, owed: Iterable[str] = ()
) -> list[Sentence]:
    """Return three to five sentences: thanks, leaning, whom next, fields, what is not known.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `infoview_lib.network.graph.referral_graph.referral_graph` returns it.
    found : Facts, optional
        From `facts`, when it is at hand.
    owed : iterable of str
        Ids of those still to be thanked for a name.

    Returns
    -------
    list of Sentence
        Counts, never percentages: these are small numbers. Where nobody is to be thanked, the yield
        stands first. With nothing recorded, three kind sentences on how to begin.
    """
    found = found or facts(graph)
    if not found.people:
        return [
            Sentence("No one is in your network yet. Everyone starts there.", "yield"),
            Sentence("Add one person you already know, such as a teacher or a neighbor.", "next"),
            Sentence("Each referral you get will add a branch here.", "not_known"),
        ]
    first = _thanks(graph, tuple(one for one in owed if one in graph)) or _yield(graph, found)
    wanted = [first, _leaning(graph, found), _next(graph), _fields(graph, found)]
    return [*(sentence for sentence in wanted if sentence), _not_known(graph, found)]


def _thanks(graph: ReferralGraph, owed: tuple[str, ...]) -> Sentence | None:
    if not owed:
        return None
    who, have = capital(names_of(graph, owed)), verb(owed, "has", "have")
    text = f"{who} referred you to someone and {have}n't been thanked yet."
    return Sentence(text, "thanks", owed)


def _yield(graph: ReferralGraph, found: Facts) -> Sentence:
    number = len(found.people)
    if not found.introduced:
        them = {1: "the one person", 2: "both people"}.get(number, f"all {count(number)} people")
        text = f"You found {them} here yourself."
        return Sentence(text, "yield", found.people)
    some = f"{count(len(found.introduced), number)} of {people_in_words(number)}"
    text = f"{some} came through a referral."
    interviews = sum(facts_of(graph, person).get("talks", 0) for person in found.people)
    if not interviews:
        return Sentence(capital(text), "yield", found.introduced)
    # A set: a person counts once, however many of those you met named them.
    names = {
        b
        for a in found.gave_names
        if facts_of(graph, a).get("talks")
        for b in graph[a]
        if b not in (a, YOU)
    }
    led = f"Your {number_of(interviews, 'interview')} led you to {people_in_words(len(names))}."
    return Sentence(f"{capital(text)} {led}", "yield", found.introduced)


def _leaning(graph: ReferralGraph, found: Facts) -> Sentence:
    if found.leans_on:
        name, number = name_of(graph, found.leans_on), people_in_words(len(found.lost))
        text = (
            f"Without {name}, you wouldn't know {number} here. Keep {name} posted on how it goes."
        )
        return Sentence(text, "leaning", (found.leans_on, *found.lost))
    if not found.introduced:
        text = (
            "You have no referrals yet. At the end of each interview, ask who else you should meet."
        )
        return Sentence(text, "leaning")
    return Sentence("Your network doesn't depend on any one person.", "leaning")


def _next(graph: ReferralGraph) -> Sentence | None:
    found = next_contacts(graph, NEXT)
    if not found:
        return None
    first, *rest = found
    name = name_of(graph, first.person)
    what = {
        "interview": f"Reach out to {name} next.",
        "names": f"Ask {name} for a referral when you next write.",
    }
    text = f"{what[first.what]} {first.why}"
    people = tuple(one.person for one in found)
    if rest:
        text += f" Next in line: {names_of(graph, people[1:])}."
    return Sentence(text, "next", people)


def _fields(graph: ReferralGraph, found: Facts) -> Sentence | None:
    """Say how many fields the people work in, once enough are noted."""
    field = {one: " ".join(text_of(graph, one, "industry").split()) for one in found.people}
    noted = [one for one in found.people if field[one]]
    if len(noted) < FEWEST_FIELDS:
        return None
    kinds = Counter(field[one].casefold() for one in noted)
    (top, most), *others = kinds.most_common()
    those = tuple(one for one in noted if field[one].casefold() == top)
    name = label_of(field[those[0]], 24)
    number = people_in_words(len(noted))
    if not others:
        text = (
            f"All {number} whose field you noted work in {name}. "
            "Someone in another field could give you an outside view."
        )
        return Sentence(text, "fields", those)
    start = f"The {number} whose field you noted work in {number_of(len(kinds), 'field')}"
    text = f"{start}. The largest is {name}, with {count(most, len(noted))}."
    return Sentence(text, "fields", those)


def _not_known(graph: ReferralGraph, found: Facts) -> Sentence:
    if found.not_noted:
        who = names_of(graph, found.not_noted)
        text = f"Your notes don't say whether you asked {who} for a referral."
        return Sentence(text, "not_known", found.not_noted)
    if not found.met:
        text = "You haven't logged an interview yet, so there's more to come."
        return Sentence(text, "not_known")
    text = "The map shows only who referred you. These people may know each other in other ways."
    return Sentence(text, "not_known")


def path_in_words(graph: ReferralGraph, path: Sequence[str], organization: str = "") -> str:
    """Say the shortest introductions to somebody.

    Parameters
    ----------
    graph : networkx.DiGraph
        As `infoview_lib.network.graph.referral_graph.referral_graph` returns it.
    path : sequence of str
        As `infoview_lib.network.graph.introduction_path.introduction_path` returns it.
    organization : str
        The place that was asked for, where it was one.

    Returns
    -------
    str
        Two sentences at most; one that says so when no path leads there.
    """
    at = f" at {label_of(organization, 30)}" if organization else ""
    if len(path) < 2:
        if organization:
            return f"You don't know anyone{at} yet. Ask the people you meet who they know there."
        return "There's no path to this person yet."
    name = name_of(graph, path[-1])
    if len(path) == 2:
        return f"You already know {name}{at}. Reach out directly."
    through = [name_of(graph, one) for one in path[1:-1]]
    steps = ", who referred you to ".join([*through, name])
    return f"You know {steps}{at}. Ask {through[-1]} if you can mention them."
