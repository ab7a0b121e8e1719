"""List what was achieved, from the records: what was done, never how it was rated."""

from __future__ import annotations

from infoview_lib.contacts.asking.calibration import answer_of
from infoview_lib.contacts.by_person import RecordsByPerson, records_by_person
from infoview_lib.contacts.learned.evidence import evidence_by_topic
from infoview_lib.contacts.learned.readiness import evidence_in_words
from infoview_lib.prep.counts_and_lists import number_of, people_in_words
from infoview_lib.records.book import Book
from infoview_lib.records.fields import YOU
from infoview_lib.records.kinds import Answer, Objective, Profile, Reflection


def achieved(book: Book) -> list[str]:
    """Return what a student achieved, one line for each thing, in the order of the path.

    Parameters
    ----------
    book : Book
        All records; practice is not counted.

    Returns
    -------
    list of str
        Lines that name nobody, for a page to print. What was not done is left out; empty for an
        empty book.

    Examples
    --------
    >>> achieved(Book({"contact": [{"id": "ct-00000001", "name": "Ana Lopes"}]}))
    ['Found one person to learn from.']
    """
    real = book.without_practice()
    cases = records_by_person(real)
    return [
        line
        for line in (
            *_planning(real, cases),
            *_meeting(real, cases),
            *_giving_back(cases),
            *_growing(real),
        )
        if line
    ]


def _planning(book: Book, cases: RecordsByPerson) -> list[str]:
    goals, people = len(book.of(Objective)), cases.contacts
    referred = sum(
        any(one.from_ != YOU for one in cases.given_for.get(person, ())) for person in people
    )
    found = f"Found {people_in_words(len(people))} to learn from"
    through = f", {people_in_words(referred)} of them through referrals" if referred else ""
    answers = [answer_of(cases, person) for person in people]
    asked, yes = sum(map(bool, answers)), answers.count("yes")
    said = f", and {people_in_words(yes)} said yes" if yes else ""
    return [
        f"Set {number_of(goals, 'goal')}." if goals else "",
        f"{found}{through}." if people else "",
        f"Reached out to {people_in_words(asked)}{said}." if asked else "",
    ]


def _meeting(book: Book, cases: RecordsByPerson) -> list[str]:
    held = [one for found in cases.done.values() for one in found]
    minutes = sum(one.actual_minutes or 0 for one in held)
    lasted = f", {minutes} minutes in all" if minutes else ""
    answers = sum(bool(one.text) for one in book.of(Answer))
    topics = number_of(len(evidence_by_topic(book)), "topic")
    return [
        f"Held {number_of(len(held), 'interview')}{lasted}." if held else "",
        f"Wrote down {number_of(answers, 'answer')} on {topics}." if answers else "",
    ]


def _giving_back(cases: RecordsByPerson) -> list[str]:
    follow_ups = [one for found in cases.follow_ups.values() for one in found]
    thanked = sum(one.kind == "thank_you" and bool(one.done_at) for one in follow_ups)
    told = {
        person
        for person, found in cases.given_by.items()
        if person != YOU and any(one.told_outcome_on for one in found)
    } | {person for person, found in cases.advice.items() if any(one.told_on for one in found)}
    return [
        f"Sent {number_of(thanked, 'thank-you note')}." if thanked else "",
        f"Let {people_in_words(len(told))} know what came of their help." if told else "",
    ]


def _growing(book: Book) -> list[str]:
    reflections = sum(bool(one.learned or one.surprised) for one in book.of(Reflection))
    surer = len(evidence_in_words(book)["confidence"])
    decided = any(one.decided_on for one in book.of(Profile))
    return [
        f"Reflected on {number_of(reflections, 'conversation')}." if reflections else "",
        f"More confident than at the start on {number_of(surer, 'line')}." if surer else "",
        "Made a decision." if decided else "",
    ]
