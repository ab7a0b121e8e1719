"""List the interviews, from planned to done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TypedDict

from infoview_lib.contacts.asking.scheduling import own_moment
from infoview_lib.contacts.interview_drift import reschedule_drifted
from infoview_lib.errors import EntryError
from infoview_lib.prep.minutes import LONGEST, SHORTEST
from infoview_lib.records.catalog import SPECS
from infoview_lib.records.choices import UPCOMING
from infoview_lib.records.kinds import Interview, Record
from infoview_lib.state.base import fresh_id
from infoview_lib.state.contract import action
from infoview_lib.state.form_fields import choice_label
from infoview_lib.state.interview_choice import interview_facts, spoken_moment
from infoview_lib.state.open_folder import OpenFolder
from infoview_lib.state.profile import minutes_to_ask, profile_of
from infoview_lib.state.record_list import Card, OpenedCard, RecordListState
from infoview_lib.state.shapes import ActionButton, Mark, NewRecord, Tone, Typed

MARKS: dict[str, tuple[str, Tone]] = {
    "planned": ("◇", ""),
    "scheduled": ("◆", "good"),
    "done": ("●", "good"),
    "cancelled": ("✕", ""),
    "rebooked": ("↻", ""),
}
PARTS = tuple(kind for kind, specs in SPECS.items() if "interview" in specs)
"""Kinds of record that belong to a talk."""
AFTER = ("actual_minutes", "referrals_asked", "permission")


class Rebooked(TypedDict):
    """Answer with the new interview: its card opens, and the page is about it."""

    open: str
    talk: str


class InterviewsState(RecordListState[Interview]):
    """Set up talks, mark them done, move those that turned into something else."""

    kind = "interview"
    title = "Your interviews"
    lead = "Add a card for each interview. The date and time can wait until they answer."
    empty = "No interviews yet. Add your first one below, even if it's only an idea."
    add_label = "Add interview"
    removed_label = "Recently removed interviews"
    add_fields = ("contact", "mode")
    fields = ("starts_at", "mode", "place", "type", "agreed_minutes", "status")
    more_fields = (*AFTER, "drifted", "is_practice")

    def shown_records(self) -> Sequence[Interview]:
        """Return talks ahead first, the nearest at the top; then the rest, newest first."""
        talks = self.folder.book.of(Interview)
        ahead = sorted(
            (one for one in talks if one.status in UPCOMING),
            key=lambda one: one.starts_at or "9999",  # without a time last
        )
        rest = sorted(
            (one for one in talks if one.status not in UPCOMING),
            key=lambda one: one.starts_at,
            reverse=True,
        )
        return ahead + rest

    def item(self, record: Interview) -> Card:
        """Return one card; a talk that is done asks first how long it took."""
        found = super().item(record)
        if record.status == "done":
            # What was planned no longer matters, and the card stays short.
            found["fields"] = [*AFTER, "starts_at", "status"]
        return found

    def item_title(self, record: Interview) -> str:
        """Return who, and when."""
        who = super().item_title(record)
        return " · ".join(part for part in (who, spoken_moment(record.starts_at)) if part)

    def removed_title(self, record: Record) -> str:
        """Return who, and when."""
        return self.item_title(record) if isinstance(record, Interview) else ""

    def item_detail(self, record: Interview) -> str:
        """Return how, about what, how long, where."""
        return interview_facts(self.folder.book, record)

    def item_marks(self, record: Interview) -> list[Mark]:
        """Return where the talk stands."""
        shape, tone = MARKS.get(record.status, MARKS["planned"])
        return [
            {
                "shape": shape,
                "text": choice_label(self.kind, "status", record.status or "planned"),
                "tone": tone,
            }
        ]

    def item_lines(self, record: Interview) -> list[str]:
        """Return what the minutes say."""
        if record.status == "done":
            return [minutes_in_words(record.agreed_minutes, record.actual_minutes)]
        agreed = record.agreed_minutes
        if agreed and not SHORTEST <= agreed <= LONGEST:
            why = (
                "That's a lot for a busy person"
                if agreed > LONGEST
                else "That leaves time for very few questions"
            )
            return [f"{agreed} minutes? {why}. Aim for 20 to 30."]
        return []

    def item_actions(self, record: Interview) -> list[ActionButton]:
        """Return what can happen next to a talk."""
        if record.status not in UPCOMING:
            return []
        took_place: ActionButton = {"do": "done", "label": "Mark as done"}
        if "" < record.starts_at[:10] <= self.today().isoformat():
            took_place["kind"] = "main"
        return [
            took_place,
            {"do": "rebook", "label": "It turned into a job interview"},
            {"do": "cancel", "label": "Mark as canceled", "kind": "quiet"},
        ]

    @action
    def do_add(self, **values: Typed) -> NewRecord:
        """Add a talk with the minutes and the kind of decision the student works with."""
        if not values.get("contact"):
            raise EntryError(
                "No person is chosen yet.", "Choose one, or add them on “Contact plan” first."
            )
        profile = profile_of(self.folder.book)
        # Not over what was chosen in the form.
        values.setdefault("type", profile.decision)
        values.setdefault("agreed_minutes", minutes_to_ask(profile))
        return {"id": self.folder.add(self.kind, **values)}

    @action
    def do_change(self, id: str, name: str, value: Typed) -> None:
        """Change one field; a time makes a planned talk scheduled.

        Practice takes along what belongs to the talk.
        """
        book = self.folder.book
        talk = book.get(id)
        if name == "is_practice":
            # A note that stayed real would count as evidence from somebody invented.
            whole = [one.id for kind in PARTS for one in book.about(kind, interview=id)]
            changes = [(one, {"is_practice": value is True}) for one in (id, *whole)]
            self.folder.apply(changes=changes, label="an interview marked as practice or not")
            return
        changed: dict[str, object] = {
            name: own_moment(book, value) if name == "starts_at" else value
        }
        if name == "starts_at" and value and talk is not None and talk.status == "planned":
            changed["status"] = "scheduled"
        self.folder.change(id, **changed)

    @action
    def do_done(self, id: str) -> OpenedCard:
        """Mark a talk as done; the card then asks how long it took."""
        self.folder.apply(changes=[(id, {"status": "done"})], label="an interview marked as done")
        return {"open": id}

    @action
    def do_cancel(self, id: str) -> None:
        """Mark a talk as called off."""
        self.folder.apply(changes=[(id, {"status": "cancelled"})], label="a canceled interview")

    @action
    def do_rebook(self, id: str) -> Rebooked:
        """Close a talk that turned into a job interview; plan a new one with the same person."""
        return rebook(self.folder, id, self.now())


def rebook(
    folder: OpenFolder, talk_id: str, now: datetime, goes_on: bool = False, starts_at: str = ""
) -> Rebooked:
    """Mark a talk as drifted; plan another with the same person in one step of undo.

    Parameters
    ----------
    folder : OpenFolder
        The open folder.
    talk_id : str
        Id of the talk.
    now : datetime
        The present moment, with zone.
    goes_on : bool
        True when the talk itself went on, so that the new one is about the job.
    starts_at : str
        Day and time of the new one on the student's clock; empty when it is not set yet.
    """
    found = reschedule_drifted(folder.book, folder.book.get(talk_id), now, fresh_id, goes_on)
    # Exactly one interview, whatever else changes; anything else is a mistake of ours.
    ((kind, new),) = found.adds
    if starts_at:
        new = {**new, "starts_at": own_moment(folder.book, starts_at), "status": "scheduled"}
    (id,) = folder.apply([(kind, new)], found.changes, "an interview moved to another time")
    return {"open": id, "talk": id}


def minutes_in_words(agreed: int | None, actual: int | None) -> str:
    """Return how the minutes held, kindly.

    Parameters
    ----------
    agreed, actual : int or None
        Minutes that were promised, and that it took; None while unknown.

    Examples
    --------
    >>> minutes_in_words(25, 25)
    'You kept to the 25 minutes you promised. People remember that.'
    >>> minutes_in_words(25, 32)
    'It took 32 minutes, 7 over the 25 you promised. It happens; thank them for the extra time.'
    """
    if actual is None:
        return "How many minutes did it take? A guess is fine."
    if not agreed:
        return f"It took {actual} minutes."
    if actual > agreed:
        return (
            f"It took {actual} minutes, {actual - agreed} over the {agreed} you promised. "
            "It happens; thank them for the extra time."
        )
    return f"You kept to the {agreed} minutes you promised. People remember that."
