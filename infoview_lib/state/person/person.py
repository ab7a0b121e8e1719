"""Show everything with one person: the next step, what is open, and what happened so far."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Literal, TypeAlias, TypedDict

from infoview_lib.contacts.asking.attempts import answered, sent
from infoview_lib.contacts.by_person import RecordsByPerson, records_by_person
from infoview_lib.contacts.days.dates import spoken_day
from infoview_lib.contacts.due.item import DueItem
from infoview_lib.contacts.due.ledger import Ledger, owed_to
from infoview_lib.contacts.due.snooze_and_dismiss import days_ahead
from infoview_lib.contacts.stages import MARKS, NOT_ASKED_STAGES, label_of, stage_of
from infoview_lib.contacts.timeline import Event, came_of, timeline
from infoview_lib.contacts.writing.how_known import how_known, known_by
from infoview_lib.errors import EntryError, UnknownRecordError
from infoview_lib.prep.counts_and_lists import listed
from infoview_lib.records.book import Book
from infoview_lib.records.catalog import SPECS, kind_of
from infoview_lib.records.choices import CHANNELS
from infoview_lib.records.kinds import Answer, Attempt, Contact, Referral
from infoview_lib.records.people import living_contacts
from infoview_lib.state.contract import action
from infoview_lib.state.form_fields import form_fields
from infoview_lib.state.open_folder import OpenFolder
from infoview_lib.state.person.in_view import AboutOnePerson, person_in_view
from infoview_lib.state.shapes import Choice, FilledField, FormField, Mark, PageLink, Typed
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


class Waiting(TypedDict):
    """Show a request that waits for an answer, in words."""

    attempt: str
    words: str


class Linked(TypedDict):
    """Name somebody with a page of their own."""

    contact: str
    name: str


class ChosenPersonView(TypedDict):
    """Show whom one may choose, and everything with the one chosen.

    ``ledger`` says in words what is owed to them; ``days`` are those to put something off to.
    ``way`` are those through whom the student came to them, the first one first. ``waiting`` is the
    request whose answer is noted here, ``next`` the part of the page that comes next where nothing
    is due; ``facts`` are how to reach them.
    """

    people: list[Choice]
    contact: str
    undo_label: str
    name: str
    detail: str
    stage: Mark
    way: list[Linked]
    facts: list[Choice]
    fields: list[FilledField]
    ledger: str
    waiting: Waiting | None
    next: PageLink | None
    due: list[DueCard]
    days: list[Choice]
    on: str
    said: list[SaidOnTopic]
    named: list[NamedPerson]
    events: list[PersonEvent]


PersonView: TypeAlias = NobodyView | ChosenPersonView


REACH_OUT = ("#reach-out", "Reach out")
SET_A_TIME = ("#set-a-time", "Set a time")
PLAN_QUESTIONS = ("#plan-your-questions", "Plan your questions")
TAKE_NOTES = ("#take-notes", "Take notes")
PARTS = (REACH_OUT, SET_A_TIME, PLAN_QUESTIONS, TAKE_NOTES)
"""Parts of the page of one person: the address of each, and the heading that it begins with."""
_PART_OF = {
    "set_time": SET_A_TIME,
    "get_ready": PLAN_QUESTIONS,
    "say_how_it_went": TAKE_NOTES,
    **dict.fromkeys(("ask", "remind", "let_rest", "other_way", "next_step"), REACH_OUT),
}
"""Action → the part of the page on which it is done at length; others are done on their card."""
KNOWN: FormField = {
    "name": "known",
    "type": "text",
    "label": "How you know of them",
    "help": "Where you found them, or who they are to you. Your request uses it.",
}
_LONGEST_WAY = 12
_FACTS = (
    ("address_as", "Address them as"),
    ("email", "Email"),
    ("phone", "Phone"),
    ("industry", "Industry"),
)


class PersonState(AboutOnePerson, DueState):
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
        if person:
            person_in_view(folder).contact = person
        super().__init__(folder, today)

    def describe(self) -> PersonView:
        """Return the people to choose from, with everything about the one chosen."""
        book = self.folder.book
        people = sorted(living_contacts(book, practice=False), key=lambda one: one.name.casefold())
        chosen = book.get(self.person)
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
        due = [one for one in self.items() if one.contact == person.id]
        waiting = _waiting(cases, person.id)
        return {
            "people": people,
            "contact": person.id,
            "undo_label": self.folder.undo_label,
            "name": person.name,
            "detail": " · ".join(x for x in (person.title, person.organization, person.city) if x),
            "stage": _stage(book, person.id),
            "way": _way_to(cases, person.id),
            "facts": [
                (label, getattr(person, name)) for name, label in _FACTS if getattr(person, name)
            ],
            "fields": self._fields(person),
            "ledger": _ledger_words(owed_to(book, person.id), person),
            "waiting": waiting,
            "next": None if due or waiting else self._next(person),
            "due": [self._card(one) for one in due],
            "days": list(days_ahead(self.today())),
            "on": self.today().isoformat(),
            "said": _by_topic(cases, person.id),
            "named": _named(cases, person.id),
            "events": [_event(one, place, self.today().year) for place, one in enumerate(events)],
        }

    def _card(self, item: DueItem) -> DueCard:
        """Return a card that leads to a part of this page; one that needs none leads nowhere."""
        part = _PART_OF.get(item.action)
        return {**super()._card(item), "page": _link(part) if part else None}

    def _next(self, person: Contact) -> PageLink | None:
        """Return where to go on while nothing is due and nothing is waited for."""
        if person.do_not_contact:
            return None
        stage = stage_of(self.folder.book, person.id)
        if stage in NOT_ASKED_STAGES:
            return {"file": REACH_OUT[0], "label": "Write your request"}
        return _link(PLAN_QUESTIONS) if stage == "scheduled" else None

    def _fields(self, person: Contact) -> list[FilledField]:
        """Return why this person, and how the student knows of them, as boxes to fill in."""
        (why,) = form_fields("contact", ("why_them",), Book({}))
        return [
            {
                **why,
                "label": f"Why {person.address_as or person.name.split()[0]}",
                "value": person.why_them,
            },
            {**KNOWN, "value": how_known(person)[1]},
        ]

    @action
    def do_choose(self, contact: str = "") -> None:
        """Show one person, on all of their page; nothing is written."""
        self.in_view.contact = contact

    @action
    def do_set(self, contact: str, name: str, value: Typed) -> None:
        """Keep why this person, or how the student knows of them."""
        person = self.there(contact, Contact)
        text = str(value or "")
        changes = known_by(person, text) if name == KNOWN["name"] else {"why_them": text}
        self.folder.change(contact, **changes)

    @action
    def do_answer(self, attempt: str, outcome: str) -> None:
        """Note what they answered to a request."""
        found = answered(self.there(attempt, Attempt), outcome, self.today())
        self.folder.apply(changes=[(attempt, found)], label="their answer")

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
            for one in timeline(self.folder.book, self.person)
            if one.field
        }:
            raise UnknownRecordError("This entry is gone.", "Check the list again.")
        if SPECS[kind_of(record)][name].type not in ("text", "long_text"):
            raise EntryError("This can't be changed here.", "Change it on its own page.")
        self.folder.change(record, **{name: value})


def _link(part: tuple[str, str]) -> PageLink:
    return {"file": part[0], "label": part[1]}


def _waiting(cases: RecordsByPerson, contact: str) -> Waiting | None:
    """Return the last request, as long as it waits for an answer."""
    last = next(reversed(cases.attempts.get(contact, ())), None)
    if last is None or last.outcome != "pending":
        return None
    how = dict(CHANNELS).get(last.channel, "")
    day = spoken_day(sent(last))
    parts = ("You reached out", f"on {day}" if day else "", f"({how})" if how else "")
    return {"attempt": last.id, "words": f"{' '.join(one for one in parts if one)}."}


def _way_to(cases: RecordsByPerson, contact: str) -> list[Linked]:
    """Return who led the student to a person, from the first one whom they found alone."""
    way: list[Linked] = []
    here, passed = contact, {contact}
    while len(way) < _LONGEST_WAY:
        givers = (one.from_ for one in cases.given_for.get(here, ()) if one.from_ in cases.contacts)
        here = next((one for one in givers if one not in passed), "")
        if not here:
            break
        passed.add(here)
        way.insert(0, {"contact": here, "name": cases.contacts[here].name})
    return way


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
    if any(count for count, *_ in owed):
        return f"You still owe them {_counted(owed)}."
    to_use = (
        (len(found.open_advice), "a piece of advice to try", "pieces of advice to try"),
        (len(found.open_names), "a referral to use", "referrals to use"),
    )
    if any(count for count, *_ in to_use):
        return f"You still have {_counted(to_use)}. You don't owe them anything right now."
    return "You're all caught up."


def _counted(things: tuple[tuple[int, str, str], ...]) -> str:
    return listed(
        [one if count == 1 else f"{count} {many}" for count, one, many in things if count]
    )


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
