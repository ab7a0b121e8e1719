"""Write in plain sentences what the referral network shows, with the people each one speaks of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any, NamedTuple

from infoview_lib.network.graph.stage_looks import MET, NOT_ASKED, ORDER, look_of
from infoview_lib.network.measures.lineage import lineage
from infoview_lib.network.words.name_labels import label_of, name_of, names_of
from infoview_lib.network.words.next_contacts import next_contacts
from infoview_lib.network.words.number_words import capital, count, number_of, people_in_words, verb
from infoview_lib.records.fields import YOU

NEXT = 4  # people named as the next to ask


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


def facts(graph: Any, measured: list[dict[str, Any]] | None = None) -> Facts:
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
        `introduced`: people whose first introduction came from another contact. `unused`: introduced,
        not asked yet. `dead_ends`: met, named nobody. `not_noted`: dead ends where it is not noted
        that the student asked for names. `leans_on`: who would cost most people had they named
        nobody, empty when that is fewer than two; `lost`: those people.
    """
    measured = lineage(graph, YOU) if measured is None else measured
    rows = [row for row in measured if row["wave"] is not None]
    status = {person: graph.nodes[person].get("status", "") for person in graph}
    people = tuple(person for person in graph if person != YOU)
    introduced = tuple(row["person"] for row in rows if row["wave"] > 1)
    ends = tuple(
        row["person"] for row in rows if row["is_dead_end"] and status[row["person"]] in MET
    )
    top = max(rows, key=lambda row: row["dependence"], default=None)
    reached = {row["person"] for row in rows}
    lost = _lost_without(graph, top["person"], reached) if top and top["dependence"] else ()
    return Facts(
        people,
        introduced,
        tuple(person for person in people if status[person] in MET),
        tuple(row["person"] for row in rows if row["referrals_given"]),
        ends,
        tuple(person for person in introduced if status[person] in NOT_ASKED),
        tuple(person for person in ends if graph.nodes[person].get("names_asked") is None),
        top["person"] if len(lost) > 1 else "",
        lost,
    )


def _lost_without(graph: Any, person: str, reached: set[str]) -> tuple[str, ...]:
    """Return the people no way leads to once `person` names nobody."""
    seen, line = {YOU}, [YOU]
    for one in line:
        for other in graph[one] if one != person else ():
            if other not in seen:
                seen.add(other)
                line.append(other)
    return tuple(other for other in graph if other in reached and other not in seen)


def finding(graph: Any, found: Facts | None = None) -> str:
    """Return the one line that stands above the picture; see `sentences` for what it takes.

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
    start = f"{count(len(found.introduced), number)} of {people_in_words(number)} came through introductions"
    if found.leans_on:
        lost = count(len(found.lost), number)
        return capital(f"{start}, {lost} only through {name_of(graph, found.leans_on)}")
    return capital(start)


def alt_text(graph: Any, found: Facts | None = None) -> str:
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
    'Picture of your referral network. Nobody is in it yet.'
    """
    start = "Picture of your referral network."
    found = found or facts(graph)
    if not found.people:
        return f"{start} Nobody is in it yet."
    by_wave: dict[int, int] = {}
    by_stage: dict[str, int] = {}
    for person in found.people:
        facts_of = graph.nodes[person]
        by_wave[facts_of.get("wave") or 1] = by_wave.get(facts_of.get("wave") or 1, 0) + 1
        stage = look_of(facts_of.get("status", "")).key
        by_stage[stage] = by_stage.get(stage, 0) + 1
    waves = ", ".join(f"{by_wave[wave]} in wave {wave}" for wave in sorted(by_wave))
    stages = ", ".join(f"{look_of(key).words}: {by_stage[key]}" for key in ORDER if key in by_stage)
    return f"{start} {finding(graph, found)}. People by wave: {waves}. By stage: {stages}."


def sentences(graph: Any, found: Facts | None = None, owed: Iterable[str] = ()) -> list[Sentence]:
    """Return three to five sentences: thanks, leaning, the next ask, fields, what is not known.

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
            Sentence("Nobody is in your network yet; that is where everyone starts.", "yield"),
            Sentence("Write down one person you already know, a teacher or a neighbor.", "next"),
            Sentence("Each name somebody gives you will grow a branch here.", "not_known"),
        ]
    first = _thanks(graph, tuple(one for one in owed if one in graph)) or _yield(graph, found)
    wanted = [first, _leaning(graph, found), _next(graph), _fields(graph, found)]
    return [*(sentence for sentence in wanted if sentence), _not_known(graph, found)]


def _thanks(graph: Any, owed: tuple[str, ...]) -> Sentence | None:
    if not owed:
        return None
    text = f"{capital(names_of(graph, owed))} opened a door for you and {verb(owed, 'has', 'have')} not been thanked yet."
    return Sentence(text, "thanks", owed)


def _yield(graph: Any, found: Facts) -> Sentence:
    number = len(found.people)
    if not found.introduced:
        whom = {1: "the one person", 2: "both people"}.get(number, f"all {count(number)} people")
        text = f"You found {whom} here yourself."
        return Sentence(text, "yield", found.people)
    text = f"{count(len(found.introduced), number)} of {people_in_words(number)} came to you through somebody else"
    talks = sum(graph.nodes[person].get("talks", 0) for person in found.people)
    if not talks:
        return Sentence(capital(f"{text}."), "yield", found.introduced)
    names = {
        b
        for a in found.gave_names
        if graph.nodes[a].get("talks")
        for b in graph[a]
        if b not in (a, YOU)
    }
    yielded = (
        f"the people of your {number_of(talks, 'talk')} gave you {number_of(len(names), 'name')}"
    )
    return Sentence(capital(f"{text}; {yielded}."), "yield", found.introduced)


def _leaning(graph: Any, found: Facts) -> Sentence:
    if found.leans_on:
        name, number = name_of(graph, found.leans_on), people_in_words(len(found.lost))
        text = f"Without {name} you would not know {number} here, so keep {name} posted on how it goes."
        return Sentence(text, "leaning", (found.leans_on, *found.lost))
    if not found.introduced:
        text = "No names from others are noted yet; at the end of each talk, ask who else you should meet."
        return Sentence(text, "leaning")
    return Sentence(
        "Nobody stands behind more than one of the others, so your network leans on no one.",
        "leaning",
    )


def _next(graph: Any) -> Sentence | None:
    asks = next_contacts(graph, NEXT)
    if not asks:
        return None
    ask, *rest = asks
    what = (
        "Ask {} for a talk next."
        if ask.what == "talk"
        else "Ask {} for a name when you next write."
    )
    text = f"{what.format(name_of(graph, ask.person))} {ask.why}"
    people = tuple(one.person for one in asks)
    if rest:
        text += f" After that {verb(people[1:], 'comes', 'come')} {names_of(graph, people[1:])}."
    return Sentence(text, "next", people)


def _fields(graph: Any, found: Facts) -> Sentence | None:
    """Say how many fields the people work in, once three fields are noted."""
    noted = [one for one in found.people if graph.nodes[one].get("industry")]
    if len(noted) < 3:
        return None
    kinds = Counter(" ".join(str(graph.nodes[one]["industry"]).split()).casefold() for one in noted)
    (top, most), *others = kinds.most_common()
    those = tuple(
        one
        for one in noted
        if " ".join(str(graph.nodes[one]["industry"]).split()).casefold() == top
    )
    name = label_of(graph.nodes[those[0]]["industry"], 24)
    number = people_in_words(len(noted))
    if not others:
        text = f"All {number} whose field you noted work in {name}; somebody from another field would see it from outside."
        return Sentence(text, "fields", those)
    start = f"The {number} whose field you noted work in {number_of(len(kinds), 'field')}"
    return Sentence(
        f"{start}; {name} is the largest, with {count(most, len(noted))}.", "fields", those
    )


def _not_known(graph: Any, found: Facts) -> Sentence:
    if found.not_noted:
        text = f"Not noted: whether you asked for names in the talk with {names_of(graph, found.not_noted)}."
        return Sentence(text, "not_known", found.not_noted)
    if not found.met:
        return Sentence(
            "What these people will add is still open: no talk is noted yet.", "not_known"
        )
    text = "This shows only names given to you; who here knows whom is not noted, and may well be more."
    return Sentence(text, "not_known")


def path_in_words(graph: Any, way: list[str], organization: str = "") -> str:
    """Say the shortest introductions to somebody; `way` as `introduction_path` returns it."""
    if len(way) < 2:
        if organization:
            return f"Nobody at {label_of(organization, 30)} is in your network yet. Ask the people you meet whom they know there."
        return "No way leads there yet."
    name, at = name_of(graph, way[-1]), f" at {label_of(organization, 30)}" if organization else ""
    if len(way) == 2:
        return f"You know {name}{at} yourself, so write to them."
    through = [name_of(graph, one) for one in way[1:-1]]
    steps = ", who named ".join([*through, name])
    return f"You know {steps}{at}. Ask {through[-1]} whether you may use their name."
