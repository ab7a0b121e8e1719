"""Bring the news of the decision to everyone who helped, once, with a list to tick."""

from __future__ import annotations

from typing import TypedDict

from infoview_lib.contacts.by_person import RecordsByPerson, records_by_person
from infoview_lib.contacts.days.dates import spoken_day
from infoview_lib.contacts.due.closing_the_loop import heard_on, helpers
from infoview_lib.contacts.writing.drafts import draft_for
from infoview_lib.errors import EntryError
from infoview_lib.records.fields import Value
from infoview_lib.state.base import State
from infoview_lib.state.contract import action
from infoview_lib.state.form_fields import form_fields
from infoview_lib.state.long_lists import CHOICES
from infoview_lib.state.profile import profile_of, write_profile
from infoview_lib.state.shapes import FormField, Typed

FIELDS = ("decided", "decided_on")


class Helper(TypedDict):
    """Show one person who helped: how, and when they heard the news if they did."""

    contact: str
    name: str
    how: str
    is_told: bool
    told: str


class Start(TypedDict):
    """Hold the message that tells the news to the next person; empty when all have heard."""

    start: str
    start_label: str


class ClosingNewsView(Start):
    """Show what was decided, who has heard it, and the message to the next who has not."""

    fields: list[FormField]
    values: dict[str, Value]
    people: list[Helper]
    can_tick: bool
    line: str
    undo_label: str


class ClosingNewsState(State):
    """Hold what was decided, list who helped, keep who has heard."""

    def describe(self) -> ClosingNewsView:
        """Return the decision with one line per person who helped."""
        book, profile = self.folder.book, profile_of(self.folder.book)
        cases = records_by_person(book)
        people = [self._person(cases, contact, how) for contact, how in helpers(cases).items()]
        return {
            "fields": form_fields("profile", FIELDS, book),
            "values": {name: getattr(profile, name) for name in FIELDS},
            "people": self.part_of("people", people, lambda one: one["name"], CHOICES),
            "can_tick": bool(profile.decided_on),
            "line": _line(people, bool(profile.decided_on)),
            **self._start(people if profile.decided_on else []),
            "undo_label": self.folder.undo_label,
        }

    def _start(self, people: list[Helper]) -> Start:
        """Return the news to the first who has not heard it."""
        # One at a time: each message speaks of what this person helped with.
        to = next((one for one in people if not one["is_told"]), None)
        if to is None:
            return {"start": "", "start_label": ""}
        draft = draft_for(self.folder.book, "decision_news", to["contact"], self.today())
        return {"start": draft.text, "start_label": f"Copy message to {to['name']}"}

    def _person(self, cases: RecordsByPerson, contact: str, how: str) -> Helper:
        day = heard_on(cases, contact)
        return {
            "contact": contact,
            "name": cases.contacts[contact].name,
            "how": how,
            "is_told": bool(day),
            "told": f"Told on {spoken_day(day)}." if day else "",
        }

    @action
    def do_change(self, name: str, value: Typed) -> None:
        """Change what was decided; it is decided today when no day is given."""
        if name not in FIELDS:
            raise EntryError("This belongs on another page.", "Add it there.")
        values = {name: value}
        # The news falls due from this day; without one nobody would ever hear.
        if name == "decided" and value and not profile_of(self.folder.book).decided_on:
            values["decided_on"] = self.today().isoformat()
        write_profile(self.folder, **values)

    @action
    def do_tell(self, contact: str) -> None:
        """Write down that a person has heard; once is enough."""
        cases = records_by_person(self.folder.book)
        if not heard_on(cases, contact):
            told = {"contact": contact, "kind": "decision_news", "done_at": self.now()}
            self.folder.apply(adds=[("follow_up", told)], label="a shared decision")

    @action
    def do_untell(self, contact: str) -> None:
        """Take back that a person has heard."""
        for one in records_by_person(self.folder.book).follow_ups.get(contact, ()):
            if one.kind == "decision_news" and one.done_at:
                self.folder.delete(one.id)


def _line(people: list[Helper], is_decided: bool) -> str:
    if not people:
        return "After your first interview, the people who helped you show up here."
    count = len(people)
    if not is_decided:
        have = "One person has" if count == 1 else f"{count} people have"
        return f"{have} helped you so far. Once you've decided, let them know."
    left = sum(1 for one in people if not one["is_told"])
    if not left:
        return "Everyone who helped you knows. That's every loop closed."
    return f"{left} of {count} {'has' if left == 1 else 'have'} not heard yet."
