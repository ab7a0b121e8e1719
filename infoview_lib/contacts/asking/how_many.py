"""Say how many people to ask for three to six interviews, from what came of asking so far.

Three to six is a goal that fits a semester, not a number from a study. A rate is told as counts;
below `FEW` answers it comes with a caution, and without any yes there is no rate at all.
"""

from __future__ import annotations

import math

from infoview_lib.contacts.asking.calibration import BY_CHANNEL, FEW, results_by_channel
from infoview_lib.contacts.by_person import is_agreed, records_by_person
from infoview_lib.prep.counts_and_lists import capital, count, number_of, people_in_words
from infoview_lib.records.book import Book

GOALS = (3, 6)
"""Interviews a first round ends with, at least and at most."""
BEGIN = 2
"""People for each interview, until the student's own answers say more."""


def how_many_to_ask(book: Book) -> list[str]:
    """Return how many more people to ask, as sentences.

    Parameters
    ----------
    book : Book
        All records; practice is not counted.

    Returns
    -------
    list of str
        Where one stands, then one sentence for each channel through which somebody answered.
        Nothing once there are six interviews.

    Examples
    --------
    >>> how_many_to_ask(Book({}))[0]
    'Three to six interviews is a good first goal.'
    """
    has = _interviews(book)
    left = [goal - has for goal in GOALS if goal > has]
    if not left:
        return []
    results = results_by_channel(book)
    if not any(one.yes for one in results):
        return [_standing(has, left), _beginning(left), *map(_no_yes, results)]
    return [
        _standing(has, left),
        *(
            _at_this_rate(one.channel, one.answered, one.yes, left) if one.yes else _no_yes(one)
            for one in results
        ),
    ]


def _interviews(book: Book) -> int:
    """Return how many people were met or are about to be."""
    cases = records_by_person(book)
    agreed = (person for person, found in cases.interviews.items() if any(map(is_agreed, found)))
    return len({*cases.done, *agreed} & cases.contacts.keys())


def _standing(has: int, left: list[int]) -> str:
    if not has:
        return "Three to six interviews is a good first goal."
    more = " and ".join(
        f"{count(one)} more {'makes' if one == 1 else 'make'} {count(has + one)}" for one in left
    )
    return f"You have {number_of(has, 'interview')} so far, held or scheduled. {capital(more)}."


def _beginning(left: list[int]) -> str:
    people = [number * BEGIN for number in left]
    words = " to ".join(count(one, max(people)) for one in people)
    return (
        f"Not everyone will say yes, so plan to reach out to {words} more people. "
        "That's only a starting guess. Once people answer, your own numbers show up here."
    )


def _at_this_rate(channel: str, answered: int, yes: int, left: list[int]) -> str:
    """Say what one's own rate asks for; a rate of a few people is named as such."""
    needs = [math.ceil(one * answered / yes) for one in left]
    wanted = ", and ".join(
        f"{number_of(one, 'more interview')} {'takes' if one == 1 else 'take'} about "
        f"{people_in_words(need)}"
        for one, need in zip(left, needs, strict=True)
    )
    told = (
        f"{capital(BY_CHANNEL[channel].strip())}, {count(yes, answered)} of "
        f"{count(answered)} said yes. At that rate, {wanted}."
    )
    if answered >= FEW:
        return told
    verb = "answer is" if answered == 1 else "answers are"
    return f"{told} {capital(count(answered))} {verb} few to go by, so ask one or two more."


def _no_yes(result: tuple[str, int, int]) -> str:
    channel, answered, _ = result
    way = BY_CHANNEL[channel].strip()
    # Silence ends a request too.
    if answered == 1:
        return f"{capital(way)}, one request ended without a yes. Keep going."
    return f"{capital(way)}, {count(answered)} requests ended without a yes so far."
