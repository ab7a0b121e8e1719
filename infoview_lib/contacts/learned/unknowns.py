"""List what earlier interviews left open, for the next one to ask."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from infoview_lib.contacts.learned.evidence import (
    VIEWS,
    TopicEvidence,
    Voice,
    evidence_by_topic,
    topic_of,
)
from infoview_lib.contacts.learned.speaker import TO_STUDENT, Speaker
from infoview_lib.contacts.shown_names import shown_name
from infoview_lib.prep.counts_and_lists import people_in_words
from infoview_lib.records.book import Book
from infoview_lib.records.kinds import Answer, Interview, PlanItem, Reflection
from infoview_lib.records.people import follow_merges

WANTED, DIFFER, SINGLE, LOOK_BACK, NEVER = "ask_again", "differ", "single", "look_back", "never"
MOST_SINGLE = 3
"""Of views that one person alone gave, so many are offered, the newest: one talk brings up many."""
LONGEST_LOOK_BACK = 120
"""Letters; what is longer is a thought, not a question."""


@dataclass(frozen=True)
class Unknown:
    """Hold one thing still unknown.

    ``kind`` is ``ask_again`` (you wanted to hear it from someone else too), ``differ`` (people see
    it differently), ``single`` (one person alone gave a view), ``look_back`` (you noted it as still
    open after a talk) or ``never`` (no note is on it); ``questions`` are ids of the questions that
    raised it.
    """

    kind: str
    topic: str
    reading: str
    questions: tuple[str, ...] = ()


def unknowns(book: Book, topics: Mapping[str, str], speaker: Speaker = TO_STUDENT) -> list[Unknown]:
    """Return what earlier interviews left open.

    That is where people differ, what to ask again, what one voice alone said, what nobody spoke of.

    The one rule for what to ask next: the agenda of page 04 and the comparison of page 07 both show
    it.

    Parameters
    ----------
    book : Book
        All records; practice is not counted.
    topics : mapping of str to str
        Id of a question → its topic, for all topics that a talk may be about. A question of one's
        own has no such id; it may stand there by the id of its line on the agenda. A topic in the
        student's own words, in small letters, stands for the topic that it is about.
    speaker : Speaker
        In whose voice the readings are.

    Returns
    -------
    list of Unknown
        Each topic once. Empty before the first note: then nothing is left over from earlier talks.
        What was to be asked again is settled once another person, later, said something on the same
        topic; what a look back left open, once a question in these words was asked.

    Examples
    --------
    >>> book = Book({"contact": [{"id": "ct-00000001", "name": "Ana Lopes"}],
    ...     "interview": [{"id": "iv-00000001", "contact": "ct-00000001", "status": "done"}],
    ...     "answer": [{"id": "an-00000001", "interview": "iv-00000001", "topic": "Hours",
    ...                 "text": "Long in spring", "follow_up_needed": True}]})
    >>> [(one.kind, one.topic) for one in unknowns(book, {"q1": "Pay", "q2": "Hours"})]
    [('ask_again', 'Hours'), ('never', 'Pay')]
    """
    real = follow_merges(book)
    heard = {one.topic.casefold(): one for one in evidence_by_topic(book)}
    found = [_differ(real, one) for one in heard.values() if one.verdict == DIFFER]
    found += [_again(real, one, speaker) for one in real.of(Answer) if _is_open(real, one, heard)]
    found += _look_backs(real, speaker)
    found += _alone(real, list(heard.values()))
    # Before the first note every topic of the bank would stand here.
    if heard:
        spoken_of = _spoken_of(real, topics, heard)
        found += [
            _never(topic, speaker)
            for topic in dict.fromkeys(topics.values())
            if topic.casefold() not in heard and topic not in spoken_of
        ]
    # Each topic once, under the strongest reason: the list is in that order, and of equal keys a
    # dict keeps the last.
    return list({one.topic.casefold(): one for one in reversed(found)}.values())[::-1]


def _is_open(book: Book, answer: Answer, heard: Mapping[str, TopicEvidence]) -> bool:
    """Say whether an answer still waits for somebody else's view."""
    if not answer.follow_up_needed:
        return False
    interview = book.find(Interview, answer.interview)
    topic = topic_of(book, answer)
    if interview is None or not topic:
        return False
    voices = heard[topic.casefold()].voices if topic.casefold() in heard else ()
    day = interview.starts_at[:10]
    return not any(one.contact != interview.contact and one.said_on >= day for one in voices)


def _spoken_of(
    book: Book, topics: Mapping[str, str], heard: Mapping[str, TopicEvidence]
) -> set[str | None]:
    """Return the topics that notes are about by another name, or as answers to their questions."""
    answered = (book.find(PlanItem, one.plan_item) for one in book.of(Answer) if one.text)
    asked = {key for item in answered if item is not None for key in (item.question, item.id)}
    return {topics.get(key) for key in (*heard, *asked)}


def _differ(book: Book, one: TopicEvidence) -> Unknown:
    """Return a topic on which people differ."""
    views = [voice for voice in one.voices if voice.stance in VIEWS]
    people = dict.fromkeys(voice.contact for voice in views)
    names = [shown_name(book, person) for person in people if book.get(person) is not None]
    # Three names make no short sentence, someone removed has none, and of more than two people some
    # may agree.
    reading = (
        f"{' and '.join(names)} see this differently."
        if len(names) == len(people) == 2
        else f"{people_in_words(len(people)).capitalize()} gave a view, and the views differ."
    )
    return Unknown(
        DIFFER, one.topic, reading, _raised_by(book, [voice.answer for voice in one.voices])
    )


def _again(book: Book, answer: Answer, speaker: Speaker) -> Unknown:
    """Return a topic that was to be asked again."""
    name = shown_name(book, book.get(answer.interview).contact) or "someone"
    reading = f"After meeting {name}, {speaker.subject} wanted to ask someone else, too."
    return Unknown(WANTED, topic_of(book, answer), reading, _raised_by(book, [answer.id]))


def _look_backs(book: Book, speaker: Speaker) -> list[Unknown]:
    """Return what the student noted as still open after a talk, the newest first."""
    # What was asked in these words since is open no longer.
    asked = " ".join(one.wording.casefold() for one in book.of(PlanItem) if one.asked)
    found: list[Unknown] = []
    for one in reversed(book.of(Reflection)):
        interview, words = book.find(Interview, one.interview), " ".join(one.still_open.split())
        if (
            interview
            and 0 < len(words) <= LONGEST_LOOK_BACK
            and words.rstrip(".?").casefold() not in asked
        ):
            name = shown_name(book, interview.contact)
            when = f"meeting {name}" if name else "an interview"
            reading = f"{speaker.subject_first} wrote this down after {when}."
            found.append(Unknown(LOOK_BACK, words, reading))
    return found


def _alone(book: Book, heard: list[TopicEvidence]) -> list[Unknown]:
    """Return views that one person alone gave, the newest first; a fact needs no second voice."""
    single = [
        one
        for one in heard
        if one.verdict in (SINGLE, "one_view") and any(v.stance in VIEWS for v in one.voices)
    ]
    single.sort(key=lambda one: max(voice.said_on for voice in one.voices), reverse=True)
    return [
        Unknown(
            SINGLE,
            one.topic,
            f"Only {_first_view(one).name or 'one person'} has given a view so far.",
            _raised_by(book, [voice.answer for voice in one.voices]),
        )
        for one in single[:MOST_SINGLE]
    ]


def _first_view(one: TopicEvidence) -> Voice:
    """Return the first voice that gave a view."""
    return next(voice for voice in one.voices if voice.stance in VIEWS)


def _never(topic: str, speaker: Speaker) -> Unknown:
    """Return a topic that no note is on."""
    return Unknown(NEVER, topic, f"{speaker.subject_first} have no note on this yet.")


def _raised_by(book: Book, answers: list[str]) -> tuple[str, ...]:
    """Return the ids of the questions that answers were given to."""
    items = (book.get(book.get(one).plan_item) for one in answers)
    return tuple(
        dict.fromkeys(item.question for item in items if item is not None and item.question)
    )
