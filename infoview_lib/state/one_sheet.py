"""Lay the agenda of a talk on one sheet to take along."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from infoview_lib.contacts.casebook import moment_of
from infoview_lib.prep.agenda import CLOSING_WORDS
from infoview_lib.state.agendas import BLOCK_LABELS, items_of, promised_minutes, wording_of
from infoview_lib.state.bank import fills
from infoview_lib.state.base import State
from infoview_lib.state.profile import profile_of
from infoview_lib.state.talks import spoken_moment, talk_facts, talk_options

CLOSING = CLOSING_WORDS.replace("{point}.", "…")


class OneSheetState(State):
    """Show one sheet for each talk: who, times, introduction, questions with room to write."""

    def describe(self) -> dict[str, Any]:
        """Return the sheets."""
        talks = talk_options(self.folder.book, self.today(), with_unset=True)
        return {"talks": talks, "sheets": {one: self._sheet(one) for one, _ in talks}}

    def _sheet(self, talk_id: str) -> dict[str, Any]:
        book = self.folder.book
        talk = book.get(talk_id)
        person = book.get(talk.contact) if talk else None
        profile = profile_of(book)
        lines = _lines(items_of(book, talk_id), talk.starts_at if talk else "", fills(book, talk))
        minutes = promised_minutes(book, talk)
        return {
            "name": person.name if person else "A talk not set yet",
            "work": ", ".join(part for part in (person.title, person.organization) if part) if person else "",
            "when": " · ".join(p for p in (spoken_moment(talk.starts_at), talk_facts(book, talk)) if p) if talk else "",
            "intro": profile.intro_30 or profile.intro_60, "closing": CLOSING,
            "facts": [line for line in person.facts.splitlines() if line.strip()] if person else [],
            "blocks": [[label, [line for line in lines if line["block"] == key]] for key, label in BLOCK_LABELS],
            "minutes": minutes, "warn_at": _clock(talk.starts_at if talk else "", max(0, minutes - 5)),
        }  # fmt: skip


def _lines(items: list[Any], starts_at: str, known: dict[str, str]) -> list[dict[str, Any]]:
    lines, spent = [], 0
    for item in items:
        minutes = item.minutes or 0
        lines.append({
            "id": item.id, "block": item.block, "text": wording_of(item, known), "must": item.must_ask,
            "at": _clock(starts_at, spent), "minutes": minutes,
        })  # fmt: skip
        spent += minutes
    return lines


def _clock(starts_at: str, minutes: int) -> str:
    """Return the time of day so many minutes after the start; without a start, the minutes alone.

    Examples
    --------
    >>> _clock("2026-03-04T14:00+00:00", 12), _clock("", 12)
    ('14:12', 'minute 12')
    """
    start = moment_of(starts_at)
    return f"{start + timedelta(minutes=minutes):%H:%M}" if start else f"minute {minutes}"
