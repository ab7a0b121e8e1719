"""Lay side by side what several people said on one topic."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from infoview_lib.contacts.shown_names import opening_name
from infoview_lib.records.book import Book, once_for, once_for_each_book
from infoview_lib.records.kinds import Answer, Contact, Interview, PlanItem
from infoview_lib.records.people import follow_merges

VERDICTS = {
    "agree": "They agree",
    "differ": "They differ",
    "single": "One person so far",
    "one_view": "One view so far",
    "facts": "Facts only",
}
"""What the stances on one topic add up to, with the words for it."""


VIEWS = ("positive", "mixed", "negative")
"""Stances that are a view; a fact, or a note that was not marked, is none."""


@dataclass(frozen=True)
class Voice:
    """Hold what one person said on one topic in one talk."""

    answer: str
    interview: str
    contact: str
    name: str
    text: str
    stance: str
    said_on: str


@dataclass(frozen=True)
class TopicEvidence:
    """Hold one topic: its voices, their verdict, how many people spoke of it."""

    topic: str
    voices: tuple[Voice, ...]
    verdict: str
    people: int


def topic_of(book: Book, answer: Answer) -> str:
    """Return the topic of an answer: its own, else the words of the question it answers.

    Parameters
    ----------
    book : Book
        All records.
    answer : Answer
        The answer.

    Returns
    -------
    str
        Empty when neither says a topic.
    """
    if answer.topic:
        return answer.topic.strip()
    item = book.find(PlanItem, answer.plan_item)
    return item.wording.strip() if item else ""


@once_for_each_book
def evidence_by_topic(book: Book) -> list[TopicEvidence]:
    """Return one entry per topic, the one with most people first.

    Parameters
    ----------
    book : Book
        All records; practice is not counted.

    Returns
    -------
    list of TopicEvidence
        ``verdict`` is a key of `VERDICTS`. Only views are compared, never facts: people agree when
        at least two gave a view and all views are the same; they differ when two people gave views
        that are not. Empty without answers.

    Examples
    --------
    >>> book = Book({"contact": [{"id": "ct-00000001", "name": "Ana Lopes"}],
    ...     "interview": [{"id": "iv-00000001", "contact": "ct-00000001", "status": "done"}],
    ...     "answer": [{"id": "an-00000001", "interview": "iv-00000001", "topic": "Hours",
    ...                 "text": "Long in spring", "stance": "mixed"}]})
    >>> [(one.topic, one.verdict, one.people) for one in evidence_by_topic(book)]
    [('Hours', 'single', 1)]
    """
    real = follow_merges(book)
    return _side_by_side(book, tuple(topic_of(real, answer) for answer in real.of(Answer)))


@once_for(Answer, Interview, Contact)
def _side_by_side(book: Book, topics: tuple[str, ...]) -> list[TopicEvidence]:
    """Return the evidence, given the topic of each answer that counts.

    A question that is put into other words is mostly none of these topics.
    """
    real = follow_merges(book)
    found: dict[str, list[Voice]] = defaultdict(list)
    spelled: dict[str, str] = {}
    for answer, topic in zip(real.of(Answer), topics, strict=True):
        interview = real.find(Interview, answer.interview)
        if interview is None or not topic or not answer.text:
            continue
        key = topic.casefold()
        # As first written: “pay” and “Pay” are one topic, and the heading must not jump about.
        spelled.setdefault(key, topic)
        name = opening_name(book, interview.contact)
        voice = Voice(
            answer.id,
            interview.id,
            interview.contact,
            name,
            answer.text,
            answer.stance,
            interview.starts_at[:10],
        )
        found[key].append(voice)
    entries = [_entry(spelled[key], tuple(voices)) for key, voices in found.items()]
    return sorted(entries, key=lambda one: (-one.people, one.topic.casefold()))


def _entry(topic: str, voices: tuple[Voice, ...]) -> TopicEvidence:
    """Return one topic with what its voices add up to."""
    people = len({voice.contact for voice in voices})
    views: dict[str, set[str]] = {}
    for voice in voices:
        if voice.stance in VIEWS:
            views.setdefault(voice.contact, set()).add(voice.stance)
    # One person is one voice, however often they spoke of it.
    if people < 2:
        verdict = "single"
    elif len(views) == 1:
        verdict = "one_view"
    elif not views:
        verdict = "facts"
    else:
        # Someone of two minds differs from nobody by that alone.
        verdict = "differ" if len({frozenset(own) for own in views.values()}) > 1 else "agree"
    return TopicEvidence(topic, voices, verdict, people)
