"""Write a thank-you for each talk, against its clock."""

from __future__ import annotations

from typing import Any

from infoview_lib.contacts.casebook import Casebook, belongs, moment_of
from infoview_lib.contacts.due_item import spoken_day
from infoview_lib.contacts.due_talks import ends_at
from infoview_lib.prep.wording import find_job_asks
from infoview_lib.state.page import course_of
from infoview_lib.state.records import RecordsState
from infoview_lib.state.talks import held_talks

LATE_HOURS = 24
SOON_HOURS = 48


class ThanksState(RecordsState):
    """List the talks held; hold the words of each thank-you until it is sent."""

    kind = "follow_up"
    empty = "No talk to give thanks for yet. After your first talk, it stands here with its clock."
    fields = ("form", "about", "words")

    def shown_records(self) -> list[Any]:
        """Return the talks held, the newest first."""
        return held_talks(self.folder.book)

    def item(self, talk: Any) -> dict[str, Any]:
        """Return the card of one talk, with the thank-you written for it so far."""
        book, note = self.folder.book, self._note(talk)
        sent = bool(note and note.done_at)
        return {
            "id": talk.id, "title": book.name_of(talk.contact) or "Someone",
            "detail": f"Your talk on {spoken_day(talk.starts_at)}" if talk.starts_at else "Your talk",
            "values": {name: getattr(note, name, "") for name in self.fields},
            "marks": [self._mark(talk, sent)], "lines": self._advice(note), "practice": talk.is_practice,
            "actions": [] if sent else [{"do": "sent", "label": "I sent it", "kind": "main"}],
        }  # fmt: skip

    def _note(self, talk: Any) -> Any:
        found = [f for f in self.folder.book.about("follow_up", contact=talk.contact, kind="thank_you")
                 if belongs(f, talk, f.done_at or f.created_at) and not f.dropped_reason]  # fmt: skip
        return next((f for f in found if f.interview == talk.id), found[0] if found else None)

    def _mark(self, talk: Any, sent: bool) -> dict[str, str]:
        if sent or Casebook(self.folder.book).is_thanked(talk):
            return {"shape": "●", "text": "Sent", "tone": "good"}
        due = moment_of(ends_at(talk, course_of(self.folder).thank_you_hours))
        if due is None:
            return {"shape": "◐", "text": "To send", "tone": "warn"}
        now = self.now()
        hours = (due.replace(tzinfo=due.tzinfo or now.tzinfo) - now).total_seconds() / 3600
        if hours >= 0:
            if hours > SOON_HOURS:
                return {"shape": "◐", "text": f"By {spoken_day(due.date().isoformat())}", "tone": ""}
            left = "under an hour" if hours < 1 else f"{int(hours)} hours"
            return {"shape": "◐", "text": f"{left} left", "tone": ""}
        word = "Late, still welcome" if hours > -LATE_HOURS else "Overdue, still welcome"
        return {"shape": "▲", "text": word, "tone": "warn"}

    def _advice(self, note: Any) -> list[str]:
        lines = ["Name one thing they said and what it changed for you. A few lines are enough."]
        words = note.words if note else ""
        if words and note.about and not _mentions(words, note.about):
            lines.append(f"You noted “{note.about}”. Your thank-you does not speak of it yet.")
        for found in find_job_asks(words):
            lines.append(f"“{found.words}” may read as asking for a job. {found.suggestion}")
        return lines

    def do_change(self, id: str, name: str, value: Any) -> None:
        """Keep one field of the thank-you for a talk; the first one makes the record."""
        self._keep(id, {name: value}, "a thank-you")

    def do_sent(self, id: str) -> None:
        """Write down that the thank-you was sent."""
        self._keep(id, {"done_at": self.now()}, "a thank-you sent")

    def _keep(self, id: str, values: dict[str, Any], label: str) -> None:
        talk = self.folder.book.get(id)
        note = self._note(talk)
        if note:
            self.folder.apply(changes=[(note.id, values)], label=label)
            return
        new = {"contact": talk.contact, "interview": id, "kind": "thank_you", "is_practice": talk.is_practice}
        self.folder.apply(adds=[("follow_up", new | values)], label=label)

    def do_remove(self, id: str) -> None:
        """Remove the thank-you written for a talk; the talk stays."""
        note = self._note(self.folder.book.get(id))
        if note:
            self.folder.delete(note.id)

    def do_history(self, id: str) -> dict[str, Any]:
        """Return what was changed in the thank-you for a talk."""
        note = self._note(self.folder.book.get(id))
        return super().do_history(note.id) if note else {"history": ["Nothing written yet."]}


def _mentions(words: str, about: str) -> bool:
    wanted = {word for word in about.casefold().split() if len(word) > 4}
    return not wanted or any(word in words.casefold() for word in wanted)
