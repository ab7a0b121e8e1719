"""Look back on each interview while it is fresh."""

from __future__ import annotations

from collections.abc import Sequence

from infoview_lib.contacts.days.dates import spoken_day
from infoview_lib.contacts.learned.evidence import topic_of
from infoview_lib.prep.path import page
from infoview_lib.records.fields import Value
from infoview_lib.records.kinds import Answer, Interview, Reflection
from infoview_lib.state.contract import action
from infoview_lib.state.interview_choice import held_interviews
from infoview_lib.state.record_list import Card, History, RecordListState
from infoview_lib.state.shapes import Mark, Typed

MOST_NOTES, MOST_LETTERS = 6, 140


class DebriefState(RecordListState[Interview]):
    """List the talks held, each with five short questions to oneself."""

    kind = "reflection"
    empty = "No interviews to look back on yet."
    fields = ("learned", "surprised", "about_you", "still_open", "next_time")

    def shown_records(self) -> Sequence[Interview]:
        """Return the talks held, the newest first."""
        return held_interviews(self.folder.book)

    def item(self, record: Interview) -> Card:
        """Return the card of one talk with its look back so far."""
        return {
            "id": record.id,
            "title": self.item_title(record),
            "values": self._values(record),
            "detail": self.item_detail(record),
            "marks": self.item_marks(record),
            "lines": self._heard(record),
            "actions": [
                {
                    "label": "See your notes",
                    "page": page("interview_day").file,
                    "talk": record.id,
                    "when": "open",
                }
            ],
            "panel": None,
            "practice": bool(record.is_practice),
            "person": self.item_person(record),
        }

    def _values(self, talk: Interview) -> dict[str, Value]:
        note = self._note(talk.id)
        return {name: getattr(note, name, "") for name in self.fields}

    def item_marks(self, record: Interview) -> list[Mark]:
        """Show how much is written; on the day of the talk say kindly that now is the best time."""
        written = sum(1 for value in self._values(record).values() if value)
        # On later days it would only tell them that they are late.
        if not written and record.starts_at[:10] == self.today().isoformat():
            return [{"shape": "◐", "tone": "warn", "text": "Best done today, while it's fresh"}]
        return [
            {
                "shape": "●" if written else "○",
                "tone": "good" if written else "",
                "text": f"{written} of {len(self.fields)} written",
            }
        ]

    def _heard(self, talk: Interview) -> list[str]:
        """Return the notes of a talk in short, to look back with them in sight."""
        book = self.folder.book
        notes = [one for one in book.about(Answer, interview=talk.id) if one.text.strip()]
        told = [
            ": ".join(part for part in (topic_of(book, one), shortened(one.text)) if part)
            for one in notes[:MOST_NOTES]
        ]
        more = len(notes) - len(told)
        return [*told, f"… and {more} more {'note' if more == 1 else 'notes'}."] if more else told

    def item_detail(self, record: Interview) -> str:
        """Say when it was, and how long it took."""
        parts = [spoken_day(record.starts_at)]
        if record.actual_minutes is not None:
            # Without minutes agreed there is no promise to be over.
            over = record.actual_minutes - (record.agreed_minutes or record.actual_minutes)
            parts.append(
                f"{record.actual_minutes} minutes"
                + (f", {over} over what you agreed on" if over > 0 else "")
            )
        return " · ".join(part for part in parts if part)

    def _note(self, interview: str) -> Reflection | None:
        return next(iter(self.folder.book.about(Reflection, interview=interview)), None)

    @action
    def do_change(self, id: str, name: str, value: Typed) -> None:
        """Keep one field of the look back; the first one makes the record."""
        note, practice = self._note(id), self.there(id, Interview).is_practice
        if note:
            self.folder.change(note.id, **{name: value})
        else:
            self.folder.add("reflection", interview=id, is_practice=practice, **{name: value})

    @action
    def do_remove(self, id: str) -> None:
        """Remove the look back; the talk stays."""
        note = self._note(id)
        if note:
            self.folder.delete(note.id)

    @action
    def do_history(self, id: str) -> History:
        """Return what was changed in the look back."""
        note = self._note(id)
        return super().do_history(note.id) if note else {"history": ["Nothing written yet."]}


def shortened(text: str, letters: int = MOST_LETTERS) -> str:
    """Return a text in one line, cut between words where it is long.

    Parameters
    ----------
    text : str
        Of any length, with or without line breaks.
    letters : int
        The most that it may have.

    Returns
    -------
    str
        Empty for empty text.

    Examples
    --------
    >>> shortened("Nine patients a day, and notes in the gaps", 22)
    'Nine patients a day, …'
    """
    line = " ".join(text.split())
    return line if len(line) <= letters else f"{line[: letters - 1].rsplit(' ', 1)[0]} …"
