"""Compare what several people said, topic by topic."""

from __future__ import annotations

from collections.abc import Collection
from typing import TypedDict

from infoview_lib.contacts.days.dates import spoken_day
from infoview_lib.contacts.learned.evidence import VERDICTS, TopicEvidence, evidence_by_topic
from infoview_lib.contacts.learned.unknowns import NEVER
from infoview_lib.records.catalog import SPECS
from infoview_lib.state.base import State
from infoview_lib.state.questions.agenda import open_topics
from infoview_lib.state.shapes import Choice, Mark, Tone

SHAPES = {"positive": "▲", "mixed": "◆", "negative": "▼", "fact": "■", "": "·"}
MARKS: dict[str, tuple[str, Tone]] = {
    "agree": ("●", "good"),
    "differ": ("◐", "warn"),
    "single": ("○", ""),
    "one_view": ("○", ""),
    "facts": ("■", ""),
}
WORDS = {"positive": "Good", "mixed": "Mixed", "negative": "Hard", "fact": "Fact", "": "Not marked"}
"""Stance → the one word in a narrow column; the form says it in full."""


COLUMNS, ROWS, ASKS = 12, 16, 5
"""People, topics and questions that are sent at first."""


class VoiceShown(TypedDict):
    """Show what one person said: how it sounded as a shape, a word and in full; the words; when."""

    shape: str
    word: str
    stance: str
    text: str
    when: str
    talk: str


class TopicRow(TypedDict):
    """Show what was said on one topic, by the id of who said it; ``counts`` where several did."""

    topic: str
    verdict: Mark
    cells: dict[str, list[VoiceShown]]
    counts: str


class EvidenceView(TypedDict):
    """Show what several people said, topic by topic; ``empty`` says why there is nothing yet.

    ``legend`` are the shapes with their words; ``next_asks`` are topics with what is known of them.
    """

    people: list[Choice]
    topics: list[TopicRow]
    legend: list[Choice]
    sums: str
    next_asks: list[Choice]
    empty: str


class EvidenceState(State):
    """Show one row per topic, one column per person, the words behind each mark."""

    def describe(self) -> EvidenceView:
        """Return people, topics with cells, the legend, what to ask next."""
        book = self.folder.book
        topics = evidence_by_topic(book)
        # In the order of the topics, so that those who spoke on most stand to the left.
        people = {v.contact: v.name or "Someone" for topic in topics for v in topic.voices}
        seen = self.part_of("people", list(people.items()), lambda one: one[1], COLUMNS)
        ids = {one for one, _ in seen}
        rows = self.part_of("topics", topics, lambda one: one.topic, ROWS)
        # What nobody was asked yet belongs on the agenda, not into a comparison.
        asks = [(one.topic, one.reading) for one in open_topics(book) if one.kind != NEVER]
        stances = dict(SPECS["answer"]["stance"].choices) | {"": "Not marked"}
        return {
            "people": seen,
            "topics": [_topic(topic, stances, ids) for topic in rows],
            "legend": [
                (SHAPES[key], f"{WORDS[key]}: {label}" if WORDS[key] != label else label)
                for key, label in stances.items()
            ],
            "sums": _sums(topics),
            "next_asks": self.part_of("asks", asks, lambda one: one[0], ASKS) if topics else [],
            "empty": ""
            if topics
            else "Nothing to compare yet. Add a topic to your notes, and it shows up here.",
        }


def _topic(topic: TopicEvidence, stances: dict[str, str], people: Collection[str]) -> TopicRow:
    cells: dict[str, list[VoiceShown]] = {}
    for voice in topic.voices:
        if voice.contact not in people:
            continue
        shown: VoiceShown = {
            "shape": SHAPES[voice.stance],
            "word": WORDS[voice.stance],
            "stance": stances[voice.stance],
            "text": voice.text,
            "when": spoken_day(voice.said_on),
            "talk": voice.interview,
        }
        cells.setdefault(voice.contact, []).append(shown)
    shape, tone = MARKS[topic.verdict]
    return {
        "topic": topic.topic,
        "verdict": {"shape": shape, "text": VERDICTS[topic.verdict], "tone": tone},
        "cells": cells,
        "counts": _counts(topic),
    }


def _counts(topic: TopicEvidence) -> str:
    """Count what was said, where more than one person spoke."""
    counts = {key: sum(voice.stance == key for voice in topic.voices) for key in WORDS}
    return (
        " · ".join(f"{WORDS[key]} {count}" for key, count in counts.items() if count)
        if topic.people > 1
        else ""
    )


def _sums(topics: list[TopicEvidence]) -> str:
    """Count the topics by verdict, in words."""
    counts = {key: sum(one.verdict == key for one in topics) for key in VERDICTS}
    words = {
        "agree": "where they agree",
        "differ": "where they differ",
        "single": "with one person",
        "one_view": "with one view",
        "facts": "with facts only",
    }
    told = [f"{count} {words[key]}" for key, count in counts.items() if count]
    total = "1 topic" if len(topics) == 1 else f"{len(topics)} topics"
    return f"{total}: {', '.join(told)}." if topics else ""
