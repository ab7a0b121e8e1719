"""Weigh the parts of a sentence, and find the words in it that ask for a job.

Nobody can list how people ask for a job: rules over wordings found all the asks they were written
for and a third of those that somebody else wrote. So ideas are weighed (a job, a person who hires,
passing on, me, a wish, a denial) together with how they follow each other. The sum says whether a
part asks; each weight stands in a table that can be read, ``data/job_ask_weights.csv``. Weighing is
done in plain Python, because the table is small, needs no library, and says which words were to
blame. ``data/job_asks/fit.py`` makes it: a logistic regression over the labelled sentences beside
that script.
"""

from __future__ import annotations

import csv
import itertools
import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from infoview_lib.bundled import data_file
from infoview_lib.prep.job_asks.evidence import Hit, Table, hits, parts, setting
from infoview_lib.prep.job_asks.sentences import STOPS, Sentence
from infoview_lib.prep.words import word_set

_SHORT_PART, _FEWEST_WORDS, _MOST_WORDS = 9, 3, 14
"""Words of a part that is shown whole; the fewest and the most words that are shown of others."""
_PARTS_INSIDE, _NEARLY = 12, 0.3
"""Parts that are looked at for a tighter one; the share of the score that it must have."""
_LEAD = 4
"""Words at the front in which *Let me know* is looked for."""
_LEADING = frozenset((*STOPS, "and", "but", "so", "or", "that", "then", "also", "to", "of"))
_OF_WORK = word_set(
    "JOB SPOT YOURS WORKN RESUME APPL HR HIRE HIRING HIRED TAKEON JOIN WORKV ENDORSE CAND "
    "CONSIDER OPENS PERSON TRADE DO-ME I-DO PAID APPLY"
)
_CONDITIONS = frozenset(("if", "should", "when", "whenever", "in-case", "once"))
_SIGNS = re.compile(r"(.+?)([>~+])(.+)")
TABLES = ("", "_", ">", "~", "+", "^", "^^", "mood", "b", "a")
"""Kinds of evidence, as `infoview_lib.prep.job_asks.evidence` asks for them."""


@dataclass(frozen=True, slots=True)
class Ask:
    """Hold a part of a sentence that asks: how strongly, and between which words."""

    score: float
    first: int
    end: int


class Weights(NamedTuple):
    """Hold what a part weighs before anything is known of it, and what each evidence adds."""

    bias: float
    table: Table


def where(name: str) -> tuple[str, str, str]:
    """Return the table, row and column of a piece of evidence.

    Parameters
    ----------
    name : str
        As the table of weights spells it, see `infoview_lib.prep.job_asks.evidence`.

    Returns
    -------
    str
        One of `TABLES`.
    str
        The first word or idea; empty where there is one only.
    str
        The second word or idea.

    Examples
    --------
    >>> where("JOB>ME"), where("any_jobs")
    (('>', 'JOB', 'ME'), ('_', 'any', 'jobs'))
    >>> where("^do_you"), where("..JOB")
    (('^', '', 'do_you'), ('b', '', 'JOB'))
    """
    if name in ("?", ".", "?few", ".few", "-JOB", "-WORK"):
        return "mood", "", name
    for start in ("^^", "^"):
        if name.startswith(start):
            return start, "", name[len(start) :]
    if name.startswith(".."):
        return "b", "", name[2:]
    if name.endswith(".."):
        return "a", "", name[:-2]
    if sign := _SIGNS.fullmatch(name):
        first, kind, second = sign.groups()
        return kind, first, second
    first, _, second = name.partition("_")
    return ("_", first, second) if second else ("", "", name)


def read_weights(text: str) -> Weights:
    """Return the weights that a table of evidence and weight holds.

    Parameters
    ----------
    text : str
        Comma-separated text with a header row; the row without a name holds the bias.

    Raises
    ------
    KeyError
        When there is no such row.

    Examples
    --------
    >>> read_weights("evidence,weight\\n,-3.9\\nJOB>ME,0.5\\n").bias
    -3.9
    """
    # Not by `read_rows`, whose errors tell an editor the row: nobody edits this one by hand.
    weight_of = {
        name: float(weight)
        for name, weight in itertools.islice(csv.reader(text.splitlines()), 1, None)
    }
    bias = weight_of.pop("")
    table: dict[str, dict[str, dict[str, tuple[str, float]]]] = {kind: {} for kind in TABLES}
    for name, weight in weight_of.items():
        kind, row, column = where(name)
        table[kind].setdefault(row, {})[column] = (name, weight)
    return Weights(bias, table)


@cache
def _weights() -> Weights:
    """Return the weights we ship; read at first use, so that the import stays quick."""
    return read_weights(data_file("job_ask_weights.csv").read_text(encoding="utf-8"))


def asks_in(sentence: Sentence) -> list[Ask]:
    """Return the parts of a sentence that ask for a job, strongest first, none over another.

    Parameters
    ----------
    sentence : Sentence
        One of `infoview_lib.prep.job_asks.sentences.sentences`.

    Returns
    -------
    list of Ask
        Empty when nothing asks.
    """
    # Gathered once for the sentence, since its parts overlap and share nearly all of it.
    known = _by_first_word(hits(sentence, _weights().table), len(sentence.words))
    weighed = [
        Ask(_weigh(sentence, known, first, end), first, end) for first, end in parts(sentence)
    ]
    asking = [ask for ask in weighed if ask.score > 0]
    kept: list[Ask] = []
    taken = [False] * len(sentence.words)
    # Of two as strong the shorter, since its words are quoted to the student.
    for ask in sorted(asking, key=lambda each: (-each.score, each.end - each.first, each.first)):
        if not any(taken[ask.first : ask.end]):
            taken[ask.first : ask.end] = [True] * (ask.end - ask.first)
            kept.append(
                _narrowed(sentence, known, _without_company(sentence, _tightest(ask, asking)))
            )
    return kept


def _by_first_word(found: list[Hit], words: int) -> list[list[Hit]]:
    """Return what was found, one list for each word of the sentence."""
    rows: list[list[Hit]] = [[] for _ in range(words)]
    for hit in found:
        rows[hit[2]].append(hit)
    return rows


def _weigh(sentence: Sentence, known: list[list[Hit]], first: int, end: int) -> float:
    """Return the sum of the evidence in a part; each piece counts once."""
    # A pair whose second word stands behind the part belongs to a longer one.
    seen = {name: weight for row in known[first:end] for name, weight, _, last in row if last < end}
    weights = _weights()
    seen.update(setting(sentence, first, end, weights.table))
    return weights.bias + sum(seen.values())


def _tightest(ask: Ask, asking: list[Ask]) -> Ask:
    """Return the shortest part inside an ask that says nearly as much."""
    # `parts` yields them by their first word.
    inside = bisect_left(asking, ask.first, key=lambda each: each.first)
    near = asking[inside : inside + _PARTS_INSIDE]
    tight = [part for part in near if part.end <= ask.end and part.score >= ask.score * _NEARLY]
    return min([*tight, ask], key=lambda part: (part.end - part.first, -part.score))


def _without_company(sentence: Sentence, ask: Ask) -> Ask:
    """Return an ask without clauses at either end that are not of work, such as *By the way*."""
    inner = [ask.first, *(cut for cut in sentence.cuts if ask.first < cut < ask.end), ask.end]
    clauses = list(itertools.pairwise(inner))
    of_work = [at for at, (first, end) in enumerate(clauses) if _is_of_work(sentence, first, end)]
    if not of_work:
        return ask
    return Ask(ask.score, clauses[of_work[0]][0], clauses[of_work[-1]][1])


def _is_of_work(sentence: Sentence, first: int, end: int) -> bool:
    """Tell whether a clause speaks of work, or says on what the ask depends."""
    ideas = {idea.rpartition(":")[2] for at in range(first, end) for idea in sentence.ideas[at]}
    return not ideas.isdisjoint(_OF_WORK) or not _CONDITIONS.isdisjoint(
        sentence.words[first : min(end, first + 2)]
    )


def _narrowed(sentence: Sentence, known: list[list[Hit]], ask: Ask) -> Ask:
    """Return an ask cut to the words that weigh most, without *Let me know*."""
    first, end = ask.first, ask.end
    if end - first > _SHORT_PART:
        first, end = _heaviest(known, first, end)
    for at in range(first, min(end - _FEWEST_WORDS, first + _LEAD)):
        if sentence.words[at] == "let-me-know":
            first = at + 1
    while first < end - 1 and sentence.words[first] in _LEADING:
        first += 1
    end = min(ask.end, max(end, first + _FEWEST_WORDS))
    while sentence.words[end - 1] in STOPS and end > first + 1:
        end -= 1
    return Ask(ask.score, first, end)


def _heaviest(known: list[list[Hit]], first: int, end: int) -> tuple[int, int]:
    """Return the neighbors in a part with the largest sum; an end has half of a pair's weight."""
    gain = [0.0] * (end - first)
    for row in known[first:end]:
        for _, weight, start, last in row:
            if last < end:
                gain[start - first] += weight / 2
                gain[last - first] += weight / 2
    begin, past = _best_run(gain)
    return first + begin, first + min(past, begin + _MOST_WORDS)


def _best_run(gain: list[float]) -> tuple[int, int]:
    """Return the neighbors with the largest sum, as first and past the last."""
    best, total, begun, run = float("-inf"), 0.0, 0, (0, len(gain))
    for at, value in enumerate(gain):
        if total <= 0:
            total, begun = 0.0, at
        total += value
        if total > best:
            best, run = total, (begun, at + 1)
    return run
