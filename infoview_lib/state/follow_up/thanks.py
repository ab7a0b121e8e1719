"""Write a thank-you for each interview, against its clock."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TypedDict

from infoview_lib.contacts.by_person import records_by_person
from infoview_lib.contacts.days.dates import spoken_day
from infoview_lib.contacts.due.interviews import ends_at
from infoview_lib.contacts.due.settling import settle
from infoview_lib.contacts.due.thank_you import clock, note_for, said_in
from infoview_lib.contacts.shown_names import shown_name
from infoview_lib.contacts.writing.drafts import draft_for
from infoview_lib.prep.messages.thank_you_note import Flaw, thank_you_flaws
from infoview_lib.records.fields import Value
from infoview_lib.records.kinds import Contact, FollowUp, Interview, Record
from infoview_lib.records.people import resolve
from infoview_lib.state.contract import action
from infoview_lib.state.course_settings import thank_you_hours
from infoview_lib.state.form_fields import form_fields
from infoview_lib.state.interview_choice import held_interviews
from infoview_lib.state.open_folder import OpenFolder
from infoview_lib.state.record_list import Card, History, RecordListState
from infoview_lib.state.shapes import ActionButton, FormField, Mark, Panel, PanelRow, Tone, Typed

FIELDS = ("form", "about", "words")
HINT = "Name one thing they said and what it changed for you. A few lines are enough."
_SHAPES: dict[str, tuple[str, Tone]] = {
    "ahead": ("◐", ""),
    "late": ("▲", "warn"),
    "overdue": ("▲", "warn"),
}
_STOPS = ("job_ask", "resume")


class Writing(TypedDict):
    """Show a thank-you as it is written: its fields, words to start from, what to mind.

    ``remarks`` are on the words so far, ``said`` is what was noted from the interview; ``confirm``
    is asked before it counts as sent, empty when nothing speaks against it.
    """

    fields: list[FormField]
    values: dict[str, Value]
    remarks: list[str]
    said: list[str]
    confirm: str
    start: str
    hint: str


def clock_mark(due_at: str, now: datetime) -> Mark:
    """Return how a thank-you stands as a mark.

    Parameters
    ----------
    due_at : str
        When it is due: day, time and zone in ISO 8601.
    now : datetime
        The present moment, with zone.

    Returns
    -------
    Mark
        A warning once it is late.
    """
    found = clock(due_at, now)
    shape, tone = _SHAPES[found.state]
    return {"shape": shape, "text": found.words, "tone": tone}


def writing(
    folder: OpenFolder, talk: Interview | None, note: FollowUp | None, now: datetime
) -> Writing:
    """Return what is needed to write a thank-you in place.

    Parameters
    ----------
    folder : OpenFolder
        The open folder.
    talk : Interview or None
        The talk it is for.
    note : FollowUp or None
        The thank-you as written so far.
    now : datetime
        The present moment, with zone.

    Returns
    -------
    Writing
        Without a talk there is nothing noted, and no words to start from.
    """
    words, about = (getattr(note, name, "") for name in ("words", "about"))
    flaws = thank_you_flaws(words, about)
    # Naming nothing only makes a note weaker; asking for a job in it does harm.
    stop = next((one for one in flaws if one.kind in _STOPS), None)
    return {
        "fields": form_fields("follow_up", FIELDS, folder.book),
        "values": {name: getattr(note, name, "") for name in FIELDS},
        "remarks": [str(one) for one in flaws],
        "said": list(said_in(folder.book, talk)) if talk else [],
        "confirm": _sure(stop),
        "start": _start(folder, talk, note, now),
        "hint": HINT,
    }


def _sure(stop: Flaw | None) -> str:
    return f"{stop.found} Did you send it like this?" if stop else ""


def _start(folder: OpenFolder, talk: Interview | None, note: FollowUp | None, now: datetime) -> str:
    """Return the thank-you in the form chosen, to start from; empty where nobody is to thank."""
    if talk is None or folder.book.find(Contact, resolve(folder.book, talk.contact)) is None:
        return ""
    form = getattr(note, "form", "") or "email"
    return draft_for(
        folder.book, "thank_you", talk.contact, now.date(), form, interview=talk.id
    ).text


def keep_thanks(
    folder: OpenFolder, record: str, values: Mapping[str, Typed], label: str = "a thank-you note"
) -> None:
    """Keep fields of the thank-you for a talk, or of one written down.

    Parameters
    ----------
    folder : OpenFolder
        The open folder.
    record : str
        Id of the interview or of the thank-you; the first field kept for an interview makes the
        thank-you.
    values : mapping of str to str, int, float, bool or None
        Name of a field → its value.
    label : str
        What undo calls it.
    """
    one = folder.book.get(record)
    note = note_for(folder.book, one) if isinstance(one, Interview) else one
    if note is not None:
        folder.apply(changes=[(note.id, values)], label=label)
        return
    new = {
        "contact": one.contact,
        "interview": record,
        "kind": "thank_you",
        "is_practice": one.is_practice,
    }
    folder.apply(adds=[("follow_up", {**new, **values})], label=label)


class ThanksState(RecordListState[Interview]):
    """List the talks held; hold the words of each thank-you until it is sent."""

    kind = "follow_up"
    empty = "No thank-you notes to send yet. After your first interview, it shows up here."
    fields = FIELDS

    def shown_records(self) -> Sequence[Interview]:
        """Return the talks held, the newest first."""
        self._cases = records_by_person(self.folder.book)
        return held_interviews(self.folder.book)

    def is_listed(self, record: Record) -> bool:
        """Say whether it is a thank-you; other follow-ups come back on their own lists."""
        return isinstance(record, FollowUp) and record.kind == "thank_you"

    def removed_title(self, record: Record) -> str:
        """Say whom it was for."""
        if not isinstance(record, FollowUp):
            return ""
        return f"Thank-you note for {shown_name(self.folder.book, record.contact)}"

    def item(self, record: Interview) -> Card:
        """Return the card of one talk, with the thank-you written for it so far."""
        note = note_for(self.folder.book, record)
        sent = bool(note and note.done_at)
        found = writing(self.folder, record, note, self.now())
        return {
            "id": record.id,
            "title": self.item_title(record),
            "detail": self.item_detail(record),
            "values": found["values"],
            "marks": self.item_marks(record),
            "lines": [found["hint"], *found["remarks"]],
            "practice": bool(record.is_practice),
            "person": self.item_person(record),
            "panel": None if sent else _offers(found),
            "actions": [] if sent else _buttons(found),
        }

    def item_detail(self, record: Interview) -> str:
        """Say when the talk was."""
        day = spoken_day(record.starts_at) if record.starts_at else ""
        return f"Your interview on {day}" if day else "Your interview"

    def item_marks(self, record: Interview) -> list[Mark]:
        """Show the clock of the thank-you, or that it was sent."""
        note = note_for(self.folder.book, record)
        # The note may hang from another talk with the same person.
        if (note and note.done_at) or self._cases.is_thanked(record):
            return [{"shape": "●", "text": "Sent", "tone": "good"}]
        return [clock_mark(ends_at(record, thank_you_hours(self.folder)), self.now())]

    @action
    def do_change(self, id: str, name: str, value: Typed) -> None:
        """Keep one field of the thank-you for a talk; the first one makes the record."""
        self.there(id, Interview)
        keep_thanks(self.folder, id, {name: value})

    @action
    def do_take(self, id: str, text: str) -> None:
        """Take one thing that was noted as what the thank-you speaks of."""
        self.there(id, Interview)
        keep_thanks(self.folder, id, {"about": text})

    @action
    def do_sent(self, id: str) -> None:
        """Write down that the thank-you was sent."""
        talk, book = self.there(id, Interview), self.folder.book
        found = settle(book, "thank_you", id, talk.contact, self.now())
        practice = talk.is_practice
        # Thanks for a rehearsal are a rehearsal.
        adds = [(kind, {**values, "is_practice": practice}) for kind, values in found.adds]
        self.folder.apply(adds=adds, changes=found.changes, label="a thank-you note marked as sent")

    @action
    def do_remove(self, id: str) -> None:
        """Remove the thank-you written for a talk; the talk stays."""
        note = note_for(self.folder.book, self.there(id, Interview))
        if note:
            self.folder.delete(note.id)

    @action
    def do_history(self, id: str) -> History:
        """Return what was changed in the thank-you for a talk."""
        note = note_for(self.folder.book, self.there(id, Interview))
        return super().do_history(note.id) if note else {"history": ["Nothing written yet."]}


def _buttons(found: Writing) -> list[ActionButton]:
    sent: ActionButton = {
        "do": "sent",
        "label": "Mark as sent",
        "kind": "main",
        "confirm": found["confirm"],
    }
    copy: ActionButton = {
        "label": "Copy message",
        "copy": found["start"],
        "when": "open",
    }
    return [sent, copy] if found["start"] else [sent]


def _offers(found: Writing) -> Panel | None:
    if not found["said"] or found["values"]["about"]:
        return None
    rows: list[PanelRow] = [
        {
            "key": str(place),
            "title": text,
            "text": "",
            "name": text,
            "actions": [{"do": "take", "label": "Use this", "values": {"text": text}}],
        }
        for place, text in enumerate(found["said"])
    ]
    return {
        "title": "What you wrote down",
        "lead": "Choose one thing to thank them for.",
        "rows": rows,
    }
