"""Compare how many yeses the student expected with how many came.

References
----------
People under-predict how many will say yes, by as much as half: F. J. Flynn and V. K. B. Lake, "If
you need help, just ask", Journal of Personality and Social Psychology 95 (2008), 128-143.
"""

from __future__ import annotations

from dataclasses import dataclass

from infoview_lib.contacts.by_person import RecordsByPerson, records_by_person
from infoview_lib.contacts.days.dates import day_of, instant
from infoview_lib.prep.counts_and_lists import people_in_words
from infoview_lib.records.book import Book
from infoview_lib.records.kinds import Prediction

FEW = 10
"""Below this many answers a rate is told as counts, with a caution."""


@dataclass(frozen=True)
class Calibration:
    """Hold one prediction beside what came of it.

    `asked` people were asked since, `answered` of them gave or are known to give no answer, `yes`
    said yes.
    """

    prediction: str
    made_on: str
    predicted_yes: int
    asks_planned: int
    asked: int
    answered: int
    yes: int

    @property
    def reading(self) -> str:
        """What was expected beside what came, in two or three sentences."""
        expected = f"You expected {self.predicted_yes} of {self.asks_planned} to say yes."
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
        on or after the day of the prediction, as many as were planned. Empty without predictions.
    """
    cases = records_by_person(book)
    firsts = sorted(
        (
            instant(found[0].sent_at) or found[0].created_at,
            day_of(found[0].sent_at or found[0].created_at),
            one,
        )
        for one, found in cases.attempts.items()
        if one in cases.contacts
    )
    rows: list[Calibration] = []
    for one in cases.book.of(Prediction):
        if one.predicted_yes is None or not one.asks_planned:
            continue
        made_on = one.made_on or one.created_at[:10]
        # First asks alone: a reminder is not another chance of a yes. Those of the same day count,
        # as a prediction has no hour.
        people = [contact for _, day, contact in firsts if day >= made_on][: one.asks_planned]
        answers = [answer_of(cases, contact) for contact in people]
        settled = [answer for answer in answers if answer in ("yes", "no", "silent")]
        counts = (len(answers), len(settled), settled.count("yes"))
        rows.append(Calibration(one.id, made_on, one.predicted_yes, one.asks_planned, *counts))
    return sorted(rows, key=lambda row: row.made_on)


def _caution(answered: int, yes: int) -> str:
    """Return a rate in words from `FEW` answers on; below, why there is none."""
    if answered >= FEW:
        return f" That's about {round(10 * yes / answered)} in ten."
    verb = "is" if answered == 1 else "are"
    return f" {people_in_words(answered).capitalize()} {verb} too few to go by."
