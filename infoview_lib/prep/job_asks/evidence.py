"""Gather what speaks for or against a job request in a part of a sentence.

A part is one clause or up to three in a row. Each piece of evidence has a name, as the table of
weights spells it:

=============== ====================================================================
``job``         the word itself
``any_jobs``    two words side by side
``JOB``         an idea
``JOB+ME``      two ideas side by side; ``JOB~ME`` within three words; ``JOB>ME`` within five
``^do``         the part begins so; ``^do_you`` with two words; ``^^do`` the sentence begins so
``?`` ``.``     it is a question, or it is not; ``?few`` and ``.few`` in at most four words
``-JOB``        no word names a job or hiring; ``-WORK`` nor anything near it
``..JOB``       the idea stands in the sentence before the part; ``JOB..`` after it
=============== ====================================================================
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Protocol

from infoview_lib.prep.job_asks.sentences import STOPS, Sentence
from infoview_lib.prep.words import word_set

_PAIR, _NEAR, _BESIDE = 5, 3, 1
"""How many words apart two ideas may be for ``>``, ``~`` and ``+``."""
_MOST_CLAUSES, _WHOLE, _FEW = 3, 5, 4
"""Clauses of a part, of a sentence that is weighed as a whole, too; words of a short part."""
_LIGHT = frozenset((*STOPS, "and", "but", "so", "or"))
_JOBS = word_set("JOB RESUME APPL HR HIRE HIRING HIRED TAKEON WORKV CAND APPLY WORKN")
_WORK = _JOBS | word_set("SPOT ENDORSE JOIN PERSON PAID OPENS CLAIM LIKEME")
"""Ideas whose lack is evidence: *Can I call you* is no request for a job."""


class Row(Protocol):
    """What is known of one word or idea: by the second one, a pair of name and weight."""

    def get(self, name: str, /) -> tuple[str, float] | None:
        """Return the name and the weight, or None where nothing is known."""
        ...


Table = Mapping[str, Mapping[str, Row]]
Hit = tuple[str, float, int, int]
"""Name, weight, first word, last word."""


def hits(sentence: Sentence, table: Table) -> list[Hit]:
    """Return what the table knows of a sentence's words and ideas.

    Parameters
    ----------
    sentence : Sentence
        Words with their ideas.
    table : Table
        Kind of evidence → first word or idea → second one → name and weight.

    Returns
    -------
    list of Hit
        One for each place where evidence stands; the same evidence may stand in several.
    """
    words, ideas = sentence.words, sentence.ideas
    found: list[Hit] = []
    single, bigram = table[""].get("", {}), table["_"]
    for at, word in enumerate(words):
        for name in (word, *ideas[at]):
            _add(found, single, name, at, at)
        if at and (row := bigram.get(words[at - 1])) is not None:
            _add(found, row, word, at - 1, at)
        _add_pairs(found, table, ideas, at)
    return found


def _add(found: list[Hit], row: Row, name: str, first: int, last: int) -> None:
    """Add one piece of evidence, if the row knows it."""
    known = row.get(name)
    if known is not None:
        found.append((*known, first, last))


def _add_pairs(found: list[Hit], table: Table, ideas: tuple[tuple[str, ...], ...], at: int) -> None:
    """Add the pairs of ideas that begin at a word."""
    far, near, beside = table[">"], table["~"], table["+"]
    for idea in ideas[at]:
        rows = far.get(idea), near.get(idea), beside.get(idea)
        # Most ideas begin no pair that counts, and this is the innermost work of the guard.
        if rows == (None, None, None):
            continue
        for other in range(at + 1, min(len(ideas), at + 1 + _PAIR)):
            gap = other - at
            close = rows[2] if gap == _BESIDE else rows[1] if gap <= _NEAR else None
            for second in ideas[other]:
                if rows[0] is not None:
                    _add(found, rows[0], second, at, other)
                if close is not None:
                    _add(found, close, second, at, other)


def parts(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Yield the parts of a sentence that are weighed.

    Parameters
    ----------
    sentence : Sentence
        Words with the places where clauses begin.

    Yields
    ------
    (int, int)
        First word and past the last one, without *and*, *but* and the like before it.
    """
    cuts, clauses = sentence.cuts, len(sentence.cuts) - 1
    for first in range(clauses):
        for last in range(first, min(clauses, first + _MOST_CLAUSES)):
            yield _trimmed(sentence.words, cuts[first], cuts[last + 1])
    # Longer sentences as a whole say a little of everything.
    if _MOST_CLAUSES < clauses <= _WHOLE:
        yield _trimmed(sentence.words, 0, len(sentence.words))


def _trimmed(words: tuple[str, ...], first: int, end: int) -> tuple[int, int]:
    """Return a part without the light words at its front."""
    while first < end - 1 and words[first] in _LIGHT:
        first += 1
    return first, end


def setting(
    sentence: Sentence, first: int, end: int, table: Table, reach: int = 24
) -> Iterator[tuple[str, float]]:
    """Yield the evidence of a part that is not in its words.

    Parameters
    ----------
    sentence : Sentence
        Words with their ideas.
    first, end : int
        First word of the part and past the last one.
    table : Table
        Kind of evidence → first word or idea → second one → name and weight.
    reach : int
        Words before and after the part that are looked at.

    Yields
    ------
    (str, float)
        Name and weight: how the part begins, its mood, what stands around it.
    """
    words = sentence.words
    begins = table["^"].get("")
    pair = "_".join(words[first : min(end, first + 2)])
    names = [
        (begins, words[first]),
        (begins, pair),
        (table["^^"].get(""), words[0] if first == 0 else ""),
    ]
    mood = "?" if sentence.is_question else "."
    names += [
        (table["mood"].get(""), mood),
        (table["mood"].get(""), mood + "few" if end - first <= _FEW else ""),
    ]
    for sign, around in (
        ("b", range(max(0, first - reach), first)),
        ("a", range(end, min(len(words), end + reach))),
    ):
        row = table[sign].get("")
        # Once each: a long sentence about jobs must not weigh more for its length.
        names += [(row, idea) for idea in {idea for at in around for idea in sentence.ideas[at]}]
    ideas = {idea for word in sentence.ideas[first:end] for idea in word}
    lacking = (("-JOB", _JOBS), ("-WORK", _WORK))
    names += [(table["mood"].get(""), name) for name, some in lacking if some.isdisjoint(ideas)]
    for row, name in names:
        known = row.get(name) if row is not None else None
        if known is not None:
            yield known
