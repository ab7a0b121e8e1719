"""Compare how many yeses the student expected with how many came, by channel.

References
----------
`data/claims.csv` holds what is known: face to face people expect too few, by email too many.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from infoview_lib.contacts.by_person import RecordsByPerson, records_by_person
from infoview_lib.contacts.days.dates import day_of, instant
from infoview_lib.prep.counts_and_lists import people_in_words
from infoview_lib.records.book import Book
from infoview_lib.records.choices import GUESS_CHANNELS
from infoview_lib.records.kinds import Prediction

BY_CHANNEL = {
    "": "",
    "email": " by email",
    "phone": " by phone",
    "in_person": " in person",
    "linkedin": " on LinkedIn",
    "letter": " by letter",
    "via_introducer": " through someone else",
}
"""Channel of a guess → its words after “say yes”."""
FEW = 10
"""Below this many answers a rate is told as counts, with a caution."""


@dataclass(frozen=True)
class Calibration:
    """Hold one prediction beside what came of it.

    `asked` people were asked since through its `channel`, `answered` of them gave or are known to
    give no answer, `yes` said yes. A guess of before channels were asked for has none and counts
    all.
    """

    prediction: str
    made_on: str
    predicted_yes: int
    asks_planned: int
    asked: int
    answered: int
    yes: int
    channel: str = ""

    @property
    def reading(self) -> str:
        """What was expected beside what came, in two or three sentences."""
        by = BY_CHANNEL[self.channel]
        expected = f"You expected {self.predicted_yes} of {self.asks_planned} to say yes{by}."
        if not self.answered:
            return f"{expected} No one has answered yet."
        difference = self.yes / self.answered - min(1.0, self.predicted_yes / self.asks_planned)
        happened = f" So far, {self.yes} of {self.answered} did"
        # Less than one person apart: no prediction can be closer than a whole yes.
        if abs(difference) * self.answered < 1:
            happened += ", about what you expected."
        elif difference > 0:
            happened += ", more than you expected."
        else:
            happened += ", fewer than you expected. A no is rarely about you."
        left = self.asked - self.answered
        waiting = f" You're still waiting to hear from {people_in_words(left)}." if left else ""
        return expected + happened + waiting + _caution(self.answered, self.yes)


def answer_of(cases: RecordsByPerson, contact: str) -> str:
    """Return what a person answered.

    Parameters
    ----------
    cases : RecordsByPerson
        The records.
    contact : str
        Id of the person.

    Returns
    -------
    str
        ``yes``, ``no``, ``silent`` or ``waiting``; empty text when the person was not asked. Yes
        stays yes whatever came after it. Silence is an answer once the student has recorded it.
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
        One row per prediction with both numbers, oldest first. Counted are the people first asked
        on or after the day of the prediction through its channel, as many as were planned. Empty
        without predictions.
    """
    cases = records_by_person(book)
    firsts = _first_asks(cases)
    rows: list[Calibration] = []
    for one in cases.book.of(Prediction):
        if one.predicted_yes is None or not one.asks_planned:
            continue
        made_on = one.made_on or one.created_at[:10]
        # First asks alone: a reminder is not another chance of a yes. Those of the same day count,
        # as a prediction has no hour.
        people = [
            ask.contact for ask in firsts if ask.day >= made_on and one.channel in ("", ask.channel)
        ]
        counts = _counts(cases, people[: one.asks_planned])
        rows.append(
            Calibration(one.id, made_on, one.predicted_yes, one.asks_planned, *counts, one.channel)
        )
    return sorted(rows, key=lambda row: row.made_on)


class ChannelResult(NamedTuple):
    """Hold how many of those first asked through one channel answered, and how many said yes."""

    channel: str
    answered: int
    yes: int


def results_by_channel(book: Book) -> list[ChannelResult]:
    """Return what came of the first asks through each channel.

    Parameters
    ----------
    book : Book
        All records; practice is not counted.

    Returns
    -------
    list of ChannelResult
        One for each channel with an answer, in the order of the channels. A voicemail counts as a
        call.
    """
    cases = records_by_person(book)
    people: dict[str, list[str]] = {}
    for ask in _first_asks(cases):
        people.setdefault(ask.channel, []).append(ask.contact)
    counts = {one: _counts(cases, people.get(one, [])) for one, _ in GUESS_CHANNELS}
    return [
        ChannelResult(one, answered, yes) for one, (_, answered, yes) in counts.items() if answered
    ]


class _FirstAsk(NamedTuple):
    """Hold when and how a person was first asked."""

    moment: str
    day: str
    contact: str
    channel: str


def _first_asks(cases: RecordsByPerson) -> list[_FirstAsk]:
    """Return how each person was first asked, the earliest first."""
    found: list[_FirstAsk] = []
    for contact, attempts in cases.attempts.items():
        if contact in cases.contacts:
            first = attempts[0]
            channel = "phone" if first.channel == "voicemail" else first.channel
            moment = instant(first.sent_at) or first.created_at
            day = day_of(first.sent_at or first.created_at)
            found.append(_FirstAsk(moment, day, contact, channel))
    return sorted(found)


def _counts(cases: RecordsByPerson, people: list[str]) -> tuple[int, int, int]:
    """Return how many people were asked, how many of them are settled, how many said yes."""
    answers = [answer_of(cases, contact) for contact in people]
    settled = [answer for answer in answers if answer in ("yes", "no", "silent")]
    return len(answers), len(settled), settled.count("yes")


def _caution(answered: int, yes: int) -> str:
    """Return a rate in words from `FEW` answers on; below, why there is none."""
    if answered >= FEW:
        return f" That's about {round(10 * yes / answered)} in ten."
    verb = "is" if answered == 1 else "are"
    return f" {people_in_words(answered).capitalize()} {verb} too few to go by."
