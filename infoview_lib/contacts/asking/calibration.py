"""Compare how many yeses the student expected with how many came.

References
----------
People under-predict how many will say yes, by as much as half: Flynn & Lake, "If you need help, just
ask", Journal of Personality and Social Psychology 95 (2008), 128–143.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import date
from typing import Any

from infoview_lib.contacts.by_person import RecordsByPerson
from infoview_lib.contacts.days.dates import day_of, instant
from infoview_lib.records.book import Book

FEW = 10
"""Below this many answers a rate is told as counts, with a caution."""


@dataclass(frozen=True)
class Funnel:
    """Count people: each stands in a step when they reached it, whatever came after."""

    named: int
    asked: int
    yes: int
    met: int
    thanked: int
    no: int
    silent: int
    waiting: int
    reading: str

    def as_dict(self) -> dict[str, Any]:
        """Return the counts as a plain dict."""
        return dataclasses.asdict(self)


@dataclass(frozen=True)
class Calibration:
    """Hold one prediction beside what came of it; rates are 0 to 1, None while unknown."""

    prediction: str
    made_on: str
    predicted_yes: int
    asks_planned: int
    predicted_rate: float
    asked: int
    answered: int
    yes: int
    actual_rate: float | None
    reading: str

    def as_dict(self) -> dict[str, Any]:
        """Return the row as a plain dict."""
        return dataclasses.asdict(self)


def funnel(book: Book, on: date | None = None) -> Funnel:
    """Return how many people were named, asked, said yes, were met, were thanked.

    Parameters
    ----------
    book : Book
        All records; practice is not counted.
    on : date, optional
        As it stood at the end of that day.

    Returns
    -------
    Funnel
        All zero for an empty book. ``asked = yes + no + silent + waiting``; somebody met without a
        written request, as on the spot, counts as asked.

    Examples
    --------
    >>> funnel(Book({})).reading
    'You have not asked anybody yet.'
    """
    cases = RecordsByPerson(book, on)
    answers = {one: answer_of(cases, one) for one in cases.contacts}
    count = {word: sum(answer == word for answer in answers.values()) for word in _ANSWERS}
    asked = sum(count.values())
    met = [one for one in cases.contacts if one in cases.done]
    thanked = sum(cases.is_thanked(cases.done[one][-1]) for one in met)
    reading = _funnel_reading(asked, count["yes"], count["waiting"])
    return Funnel(
        len(cases.contacts), asked, met=len(met), thanked=thanked, reading=reading, **count
    )


_ANSWERS = ("yes", "no", "silent", "waiting")


def answer_of(cases: RecordsByPerson, contact: str) -> str:
    """Return yes, no, silent or waiting; empty when the person was not asked.

    Yes stays yes whatever came after it. Silence is an answer once the student has recorded it.
    """
    if contact in cases.done:
        return "yes"
    outcomes = [cases.outcome(one) for one in cases.attempts.get(contact, ())]
    if "yes" in outcomes:
        return "yes"
    last = next((one for one in reversed(outcomes) if one != "bounced"), "")
    return {"": "", "no": "no", "no_reply": "silent"}.get(last, "waiting")


def calibration(book: Book) -> list[Calibration]:
    """Return each prediction beside the answers to the next asks.

    Parameters
    ----------
    book : Book
        All records; practice is not counted.

    Returns
    -------
    list of Calibration
        One row per prediction with both numbers, oldest first. Counted are the people first asked on
        or after the day of the prediction, as many as were planned. Empty without predictions.
    """
    cases = RecordsByPerson(book)
    firsts = sorted(
        (
            instant(found[0].sent_at) or found[0].created_at,
            day_of(found[0].sent_at or found[0].created_at),
            one,
        )
        for one, found in cases.attempts.items()
        if one in cases.contacts
    )
    rows = []
    for one in cases.book.of("prediction"):
        if one.predicted_yes is None or not one.asks_planned:
            continue
        made_on = one.made_on or one.created_at[:10]
        people = [contact for _, day, contact in firsts if day >= made_on][: one.asks_planned]
        rows.append(_compare(one, made_on, [answer_of(cases, contact) for contact in people]))
    return sorted(rows, key=lambda row: row.made_on)


def _compare(prediction: Any, made_on: str, answers: list[str]) -> Calibration:
    settled = [answer for answer in answers if answer in ("yes", "no", "silent")]
    yes = settled.count("yes")
    predicted = min(1.0, prediction.predicted_yes / prediction.asks_planned)
    actual = yes / len(settled) if settled else None
    return Calibration(
        prediction.id,
        made_on,
        prediction.predicted_yes,
        prediction.asks_planned,
        predicted,
        len(answers),
        len(settled),
        yes,
        actual,
        _calibration_reading(prediction, len(answers), len(settled), yes),
    )


def _funnel_reading(asked: int, yes: int, waiting: int) -> str:
    if not asked:
        return "You have not asked anybody yet."
    answered = asked - waiting
    if not answered:
        return f"You asked {_people(asked)}. No answer has come yet."
    said = f"{yes} of the {_people(answered)} whose answer you know said yes."
    return said + _caution(answered, yes)


def _calibration_reading(prediction: Any, asked: int, answered: int, yes: int) -> str:
    expected = f"You expected {prediction.predicted_yes} of {prediction.asks_planned} to say yes."
    if not answered:
        return f"{expected} No answer has come yet."
    difference = yes / answered - min(1.0, prediction.predicted_yes / prediction.asks_planned)
    happened = f" So far {yes} of {answered} did"
    if abs(difference) * answered < 1:
        happened += ", about as you expected."
    elif difference > 0:
        happened += ": more than you expected. Most people expect too few."
    else:
        happened += ": fewer than you expected. A no is seldom about you."
    open_asks = asked - answered
    waiting = f" You still wait for {_people(open_asks)}." if open_asks else ""
    return expected + happened + waiting + _caution(answered, yes)


def _caution(answered: int, yes: int) -> str:
    """Return a rate in words from `FEW` answers on; below, why there is none."""
    if answered >= FEW:
        return f" That is about {round(10 * yes / answered)} in ten."
    return f" {_people(answered, capital=True)} {'is' if answered == 1 else 'are'} too few to tell a rate."


def _people(count: int, capital: bool = False) -> str:
    words = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
    word = words[count] if count < len(words) else str(count)
    return f"{word.capitalize() if capital else word} {'person' if count == 1 else 'people'}"
