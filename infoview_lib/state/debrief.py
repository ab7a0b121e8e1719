"""Look back on each talk while it is fresh."""

from __future__ import annotations

from typing import Any

from infoview_lib.contacts.due_item import spoken_day
from infoview_lib.state.records import RecordsState
from infoview_lib.state.talks import held_talks


class DebriefState(RecordsState):
    """List the talks held, each with five short questions to oneself."""

    kind = "reflection"
    empty = "No talk to look back on yet."
    fields = ("learned", "surprised", "about_you", "still_open", "next_time")

    def shown_records(self) -> list[Any]:
        """Return the talks held, the newest first."""
        return held_talks(self.folder.book)

    def item(self, talk: Any) -> dict[str, Any]:
        """Return the card of one talk with its look back so far."""
        note = self._note(talk.id)
        values = {name: getattr(note, name, "") for name in self.fields}
        written = sum(1 for value in values.values() if value)
        mark = {"shape": "●" if written else "○", "tone": "good" if written else "",
                "text": f"{written} of {len(self.fields)} written"}  # fmt: skip
        return {
            "id": talk.id, "title": self.folder.book.name_of(talk.contact) or "Someone", "values": values,
            "detail": self._detail(talk), "marks": [mark], "lines": [], "actions": [],
            "practice": talk.is_practice,
        }  # fmt: skip

    def _detail(self, talk: Any) -> str:
        parts = [spoken_day(talk.starts_at)]
        if talk.actual_minutes is not None:
            over = talk.actual_minutes - (talk.agreed_minutes or talk.actual_minutes)
            parts.append(f"{talk.actual_minutes} minutes" + (f", {over} over what you agreed" if over > 0 else ""))
        return " · ".join(part for part in parts if part)

    def _note(self, interview: str) -> Any:
        return next(iter(self.folder.book.about("reflection", interview=interview)), None)

    def do_change(self, id: str, name: str, value: Any) -> None:
        """Keep one field of the look back; the first one makes the record."""
        note = self._note(id)
        if note:
            self.folder.change(note.id, **{name: value})
        else:
            practice = self.folder.book.get(id).is_practice
            self.folder.add("reflection", interview=id, is_practice=practice, **{name: value})

    def do_remove(self, id: str) -> None:
        """Remove the look back; the talk stays."""
        note = self._note(id)
        if note:
            self.folder.delete(note.id)

    def do_history(self, id: str) -> dict[str, Any]:
        """Return what was changed in the look back."""
        note = self._note(id)
        return super().do_history(note.id) if note else {"history": ["Nothing written yet."]}
