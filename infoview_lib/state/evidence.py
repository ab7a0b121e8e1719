"""Compare what several people said, topic by topic."""

from __future__ import annotations

from typing import Any

from infoview_lib.contacts.evidence import VERDICTS, evidence_by_topic
from infoview_lib.contacts.records import SPECS
from infoview_lib.state.base import State

SHAPES = {"positive": "▲", "mixed": "◆", "negative": "▼", "fact": "■", "": "·"}
TONES = {"agree": "good", "differ": "warn"}


class EvidenceState(State):
    """Show one row per topic, one column per person, the words behind each mark."""

    def describe(self) -> dict[str, Any]:
        """Return people, topics with cells, the legend, what to ask next."""
        topics = evidence_by_topic(self.folder.book)
        people = {v.contact: v.name for topic in topics for v in topic.voices}
        stances = dict(SPECS["answer"]["stance"].choices) | {"": "Not marked"}
        return {
            "people": [[contact, name] for contact, name in people.items()],
            "topics": [self._topic(topic, stances) for topic in topics],
            "legend": [[SHAPES[key], label] for key, label in stances.items()],
            "next_asks": [one.next_ask for one in topics if one.next_ask][:5],
            "empty": "" if topics else "Nothing to compare yet. Give your notes a topic, and it shows here.",
        }  # fmt: skip

    def _topic(self, topic: Any, stances: dict[str, str]) -> dict[str, Any]:
        cells: dict[str, list[dict[str, str]]] = {}
        for voice in topic.voices:
            shown = {"shape": SHAPES[voice.stance], "stance": stances[voice.stance], "text": voice.text}
            cells.setdefault(voice.contact, []).append(shown)
        verdict = {"text": VERDICTS[topic.verdict], "tone": TONES.get(topic.verdict, "")}
        return {"topic": topic.topic, "verdict": verdict, "cells": cells}
