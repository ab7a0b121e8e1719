"""Show everything with one person: what happened, what they said, whom they named, what is owed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Literal, TypeAlias, TypedDict

from infoview_lib.contacts.by_person import RecordsByPerson, records_by_person
from infoview_lib.contacts.days.dates import spoken_day
from infoview_lib.contacts.due.ledger import Ledger, owed_to
from infoview_lib.contacts.due.snooze_and_dismiss import days_ahead
from infoview_lib.contacts.stages import MARKS, label_of, stage_of
from infoview_lib.contacts.timeline import Event, came_of, timeline
from infoview_lib.errors import EntryError, UnknownRecordError
from infoview_lib.prep.counts_and_lists import listed
from infoview_lib.records.book import Book
from infoview_lib.records.catalog import SPECS, kind_of
from infoview_lib.records.kinds import Answer, Contact, Referral
from infoview_lib.records.people import living_contacts, resolve
from infoview_lib.state.contract import action
from infoview_lib.state.open_folder import OpenFolder
from infoview_lib.state.shapes import Choice, Mark, Typed
from infoview_lib.state.today.due_list import DueCard, DueState
from infoview_lib.state.today.quick_add import add_note


class SaidOnTopic(TypedDict):
    """Show what they said on one topic."""

    topic: str
    texts: list[str]


class NamedPerson(TypedDict):
    """Show whose name they gave, what came of it, and whether they know."""

    record: str
    contact: str
    name: str
    came_of: str
    told: str


class PersonEvent(TypedDict):
    """Show one thing that happened; with a ``field`` its words can be changed."""

    key: str
    when: str
    kind: str
    title: str
    text: str
    record: str
    field: str


class NobodyView(TypedDict):
    """Show whom one may choose, while nobody is chosen."""

    people: list[Choice]
    contact: Literal[""]
    undo_label: str


class ChosenPersonView(TypedDict):
    """Show whom one may choose, and everything with the one chosen.

    ``ledger`` says in words what is owed to them; ``days`` are those to put something off to.
    """

    people: list[Choice]
    contact: str
    undo_label: str
    name: str
    detail: str
    stage: Mark
    ledger: str
    due: list[DueCard]
    days: list[Choice]
    on: str
    said: list[SaidOnTopic]
    named: list[NamedPerson]
    events: list[PersonEvent]


PersonView: TypeAlias = NobodyView | ChosenPersonView


class PersonState(DueState):
    """Let a person be chosen; tell their story, settle what is owed to them in place.

    Parameters
    ----------
    folder : OpenFolder
        The open folder.
    person : str
        Id of the person shown first; empty waits for a choice.
    today : callable, optional
        Returns the present date.
    """

    def __init__(
        self, folder: OpenFolder, person: str = "", today: Callable[[], date] = date.today
    ) -> None:
        self.contact = person
        super().__init__(folder, today)

    def describe(self) -> PersonView:
        """Return the people to choose from, with everything about the one chosen."""
        book = self.folder.book
        people = sorted(living_contacts(book, practice=False), key=lambda one: one.name.casefold())
        chosen = book.get(resolve(book, self.contact)) if self.contact else None
        if chosen not in people:
            # Made up for practice, merged or removed: nobody to have a page.
            chosen = None
        choices = self.choices_of(
            "people", [(one.id, one.name) for one in people], chosen.id if chosen else ""
        )
        if chosen is None:
            return {"people": choices, "contact": "", "undo_label": self.folder.undo_label}
        return self._told(book, chosen, choices)

    def _told(self, book: Book, person: Contact, people: list[Choice]) -> ChosenPersonView:
        events, cases = timeline(book, person.id), records_by_person(book)
        return {
            "people": people,
            "contact": person.id,
            "undo_label": self.folder.undo_label,
            "name": person.name,
            "detail": " · ".join(x for x in (person.title, person.organization, person.city) if x),
            "stage": _stage(book, person.id),
            "ledger": _ledger_words(owed_to(book, person.id), person),
            "due": [self._card(one) for one in self.items() if one.contact == person.id],
            "days": list(days_ahead(self.today())),
            "on": self.today().isoformat(),
            "said": _by_topic(cases, person.id),
            "named": _named(cases, person.id),
            "events": [_event(one, place, self.today().year) for place, one in enumerate(events)],
        }

    @action
    def do_choose(self, contact: str = "") -> None:
        """Show one person; nothing is written."""
        self.contact = contact
        self.refresh()

    @action
    def do_note(self, contact: str, note: str = "") -> None:
        """Add a dated line to the person's notes."""
        add_note(self.folder, contact, note, self.today())

    @action
    def do_change(self, record: str, name: str, value: Typed) -> None:
        """Change the words of one thing that happened."""
        if (record, name) not in {
            # Whatever stands in this story may be changed here, and nothing else by way of it.
            (one.record, one.field)
            for one in timeline(self.folder.book, self.contact)
            if one.field
        }:
            raise UnknownRecordError("This entry is gone.", "Check the list again.")
        if SPECS[kind_of(record)][name].type not in ("text", "long_text"):
            raise EntryError("This can't be changed here.", "Change it on its own page.")
        self.folder.change(record, **{name: value})


def _stage(book: Book, contact: str) -> Mark:
    stage = stage_of(book, contact)
    return {"shape": MARKS[stage].sign, "text": label_of(stage), "tone": ""}


def _ledger_words(found: Ledger, person: Contact) -> str:
    if person.do_not_contact:
        return "You marked this person “do not contact,” so there's nothing to do."
    owed = (
        (len(found.thanks), "a thank-you note", "thank-you notes"),
        (len(found.unthanked_names), "thanks for a referral", "thanks for referrals"),
        (len(found.untold_advice), "an update on their advice", "updates on their advice"),
        (len(found.untold_names), "an update on a referral", "updates on referrals"),
    )
    parts = [one if count == 1 else f"{count} {many}" for count, one, many in owed if count]
    if parts:
        return f"You still owe them {listed(parts)}."
    count = len(found.open_advice) + len(found.open_names)
    if count:
        are = "One thing is" if count == 1 else f"{count} things are"
        return f"You're all caught up. {are} still open: advice to try or a referral to use."
    return "You're all caught up."


def _by_topic(cases: RecordsByPerson, contact: str) -> list[SaidOnTopic]:
    talks = {one.id for one in cases.interviews.get(contact, ())}
    found: dict[str, list[str]] = {}
    for one in cases.book.of(Answer):
        if one.interview in talks and one.text:
            found.setdefault(one.topic.strip() or "Other", []).append(one.text)
    return [{"topic": topic, "texts": texts} for topic, texts in found.items()]


def _named(cases: RecordsByPerson, contact: str) -> list[NamedPerson]:
    return [
        {
            "record": one.id,
            "contact": one.to,
            "name": name,
            "came_of": came_of(cases, one),
            "told": _knows(cases, one),
        }
        for one in cases.given_by.get(contact, ())
        if (name := cases.book.name_of(one.to))
    ]


def _knows(cases: RecordsByPerson, referral: Referral) -> str:
    if referral.told_outcome_on:
        return f"Told on {spoken_day(referral.told_outcome_on)}"
    return (
        "Dismissed" if cases.is_let_go("tell_outcome", referral.from_, referral.id) else "Not yet"
    )


def _event(one: Event, place: int, year: int) -> PersonEvent:
    # The same event keeps its key when others come in before it, so that open boxes stay open.
    key = f"{one.kind}-{one.record}-{one.field or one.title}-{place if not one.record else ''}"
    when = spoken_day(one.day) + ("" if one.day[:4] == str(year) else f", {one.day[:4]}")
    return {
        "key": key,
        "when": when if one.day else "No date",
        "kind": one.kind,
        "title": one.title,
        "text": one.text,
        "record": one.record,
        "field": one.field,
    }
