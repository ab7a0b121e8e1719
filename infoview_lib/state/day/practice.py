"""Hold a practice interview with an invented person, and keep its records as practice."""

from __future__ import annotations

from typing import TypedDict

from infoview_lib.contacts.heard_in_interview import advice_given, referral_given
from infoview_lib.errors import EntryError
from infoview_lib.prep.practice.conversation import OWN_MINUTES, heard_as
from infoview_lib.prep.practice.matching import asks_to_use_name, category_of
from infoview_lib.prep.practice.moves import Move, one_line, write_moves
from infoview_lib.prep.practice.personas import personas
from infoview_lib.records.book import Book
from infoview_lib.records.catalog import KINDS
from infoview_lib.records.changes import Changes
from infoview_lib.records.fields import Value
from infoview_lib.records.kinds import PlanItem
from infoview_lib.state.base import State, fresh_id
from infoview_lib.state.contract import action
from infoview_lib.state.day.names_given import NAME
from infoview_lib.state.day.notes import TakesNotes
from infoview_lib.state.day.observer_sheet import ObserverSheetAbout, observer_sheet
from infoview_lib.state.day.practice_records import (
    OpenPractice,
    PracticeGoingOn,
    PracticeOver,
    first_records,
    heard_again,
    hello_words,
    open_practice,
    plans_to_ask,
    practice_view,
)
from infoview_lib.state.form_fields import form_fields
from infoview_lib.state.questions.question_bank import bank, bank_of
from infoview_lib.state.shapes import Choice, FormField, Told

MOST_TEXT = 8000
"""Letters of a talk after which only a goodbye is left, so that it always fits one record."""
_NOTE = ("text", "stance", "follow_up_needed")
NOTHING = Changes([], [])


class PersonToMeet(TypedDict):
    """Show one invented person: who they are, what is practiced with them, where, how long."""

    id: str
    part: str
    name: str
    title: str
    biography: str
    practice: str
    place: str
    minutes: int


class PracticeAbout(TypedDict):
    """Give the people to choose from, the forms, the sheet for a group of three."""

    people: list[PersonToMeet]
    note: list[FormField]
    named: list[FormField]
    advised: list[FormField]
    sheet: ObserverSheetAbout


class PracticeView(TypedDict):
    """Show the talk as it stands, and what is needed to begin one.

    ``plans`` are those to ask from; ``practice`` counts the records made in practice.
    """

    talk: PracticeGoingOn | PracticeOver | None
    plans: list[Choice]
    hello: str
    practice: int
    undo_label: str


class Heard(TypedDict):
    """Answer with what they said, to be read out."""

    heard: str


class PutAway(TypedDict):
    """Answer with how many records went to the trash."""

    away: int


class PracticeState(TakesNotes, State):
    """Let a student talk to somebody invented; what they note is kept like that of a real talk.

    What the student said is one practice document; the talk is heard again from it, so that a page
    opened again stands where it stood.
    """

    def lasting(self) -> PracticeAbout:
        """Return the people to choose from, the forms, the sheet for a group of three."""
        empty = Book({})
        return {
            "people": [
                {
                    "id": one.id,
                    "part": one.part,
                    "name": one.name,
                    "title": f"{one.title}, {one.organization}",
                    "biography": one.biography,
                    "practice": one.practice,
                    "place": one.place,
                    "minutes": one.minutes,
                }
                for one in personas().values()
            ],
            "note": form_fields("answer", _NOTE, empty),
            "named": [NAME, *_preset("referral", "may_use_name", "unasked")],
            "advised": [
                *form_fields("recommendation", ("text",), empty),
                *_preset("recommendation", "kind", "action"),
            ],
            "sheet": observer_sheet(),
        }

    def describe(self) -> PracticeView:
        """Return the talk as it stands, or what is needed to begin one."""
        book = self.folder.book
        now, plans = open_practice(book), plans_to_ask(book)
        return {
            "talk": practice_view(book, now) if now else None,
            "plans": self.choices_of("plans", plans, plans[0][0]),
            "hello": hello_words(book),
            "practice": len(_practice(book)),
            "undo_label": self.folder.undo_label,
        }

    @action
    def do_hello(self, persona: str, plan: str = "", words: str = "") -> Heard:
        """Begin a talk: person, talk, questions and hello are written as practice."""
        if persona not in personas():
            raise EntryError("No practice partner is chosen yet.", "Choose one of the four first.")
        said = one_line(words) or hello_words(self.folder.book)
        adds = first_records(self.folder.book, personas()[persona], plan, said, self.now())
        self.folder.apply(adds=adds, label="a practice interview")
        return self._heard()

    @action
    def do_ask(self, plan_item: str = "", words: str = "") -> Heard:
        """Ask a question of the plan, or one in free words."""
        now = self._talk()
        item = self.folder.book.get(plan_item)
        if plan_item and (item is None or item.interview != now.record.id):
            raise EntryError(
                "This question is no longer on the list.", "Choose another one, or type it."
            )
        said = one_line(item.wording if item else words)
        if not said:
            raise EntryError("There's no question yet.", "Choose one, or type your own.")
        # Typed freely, words are what they sound like, whatever the button says.
        kind = "ask" if item else heard_as(said, now.talk)
        if kind == "goodbye":
            return self.do_goodbye(said)
        if kind == "on":
            return self.do_on(said)
        if kind == "time":
            return self.do_time(said)
        if now.talk.drifting and kind != "ask":
            return self.do_drift(kind, said)
        move = Move(
            "ask", said, self._category(item, said), (item.minutes if item else 0) or OWN_MINUTES
        )
        more = (
            Changes([], [(plan_item, {"asked": True})])
            if item
            else Changes(self._own_question(now, move), [])
        )
        return self._say(now, move, "a question", more)

    def _category(self, item: PlanItem | None, words: str) -> str:
        # Asking for leave is manners, no question on a topic.
        if asks_to_use_name(words):
            return ""
        question = bank_of(self.folder.book).get(item.question) if item else None
        return question.category if question else category_of(words, bank().values())

    @action
    def do_on(self, words: str) -> Heard:
        """Ask on about the last answer."""
        return self._say(
            self._talk(), Move("on", one_line(words) or "Tell me more."), "a follow-up question"
        )

    @action
    def do_time(self, words: str) -> Heard:
        """Name the time before they have to."""
        return self._say(self._talk(), Move("time", one_line(words)), "a mention of the time")

    @action
    def do_drift(self, how: str, words: str) -> Heard:
        """Answer a turn to a job interview: stop it for another time, lead back, or go along."""
        now = self._talk()
        if how not in ("stop", "back", "answer") or not now.talk.drifting:
            raise EntryError("They're already back to your questions.", "Ask the next one.")
        if not one_line(words):
            raise EntryError(
                "You haven't said anything yet.", "Type what you'd say, or choose one of the lines."
            )
        adds: list[tuple[str, dict[str, Value]]] = []
        if how == "stop":
            record = now.record
            adds.append(
                (
                    "interview",
                    {
                        "contact": record.contact,
                        "type": "job",
                        "mode": record.mode,
                        "place": record.place,
                        "agreed_minutes": record.agreed_minutes,
                        "is_practice": True,
                    },
                )
            )
        return self._say(now, Move(how, one_line(words)), "a reply", Changes(adds, []))

    @action
    def do_goodbye(self, words: str = "") -> Heard:
        """End the talk; it is done then, with the minutes it took."""
        return self._say(
            self._talk(), Move("goodbye", one_line(words) or "Goodbye."), "the goodbye"
        )

    @action
    def do_named(self, name: str = "", may_use_name: str = "") -> Told:
        """Keep a name as a practice person and a practice introduction."""
        book, record = self.folder.book, self._rehearsal().record
        found = referral_given(
            book, record, name, self.today(), fresh_id, may_use_name=may_use_name
        )
        self.folder.apply(found.adds, found.changes, f"the referral to {name.strip()[:40]}")
        return {"told": f"{name.strip()} is saved as practice"}

    @action
    def do_advised(self, text: str = "", kind: str = "") -> Told:
        """Keep a piece of advice as practice."""
        found = advice_given(self.folder.book, self._rehearsal().record, text, kind, fresh_id)
        self.folder.apply(found.adds, found.changes, "a piece of advice")
        return {"told": "The advice is saved as practice"}

    @action
    def do_put_away(self) -> PutAway:
        """Move all practice to the trash, in one step of undo."""
        ids = _practice(self.folder.book)
        self.folder.apply(deletes=ids, label="cleared practice")
        return {"away": len(ids)}

    def _rehearsal(self) -> OpenPractice:
        now = open_practice(self.folder.book)
        if now is None:
            raise EntryError(
                "You haven't started practicing yet.", "Choose a practice partner first."
            )
        return now

    def _talk(self) -> OpenPractice:
        now = self._rehearsal()
        if now.talk.is_over:
            raise EntryError("This practice is over.", "Write your notes, or practice again.")
        return now

    def _say(self, now: OpenPractice, move: Move, label: str, more: Changes = NOTHING) -> Heard:
        """Write down what was said, with all that follows from it, as one step of undo."""
        after = _after(now, move)
        text = write_moves(now.persona.id, after.moves)
        # The goodbye always fits: without it the talk would never be over.
        if len(text) > MOST_TEXT and move.kind != "goodbye":
            raise EntryError("You've asked a lot of questions.", "Thank them now, and say goodbye.")
        changes = [(now.document.id, {"text": text}), *_of_talk(now, after), *more.changes]
        self.folder.apply(more.adds, changes, label)
        return self._heard()

    def _own_question(self, now: OpenPractice, move: Move) -> list[tuple[str, dict[str, Value]]]:
        """Return the record of a question in free words, unless it was none."""
        if _after(now, move).talk.asked == now.talk.asked:
            return []
        places = [
            one.position or 0 for one in self.folder.book.about(PlanItem, interview=now.record.id)
        ]
        block = {"referrals": "names", "close": "close", "rapport": "rapport"}.get(
            move.category, "main"
        )
        return [
            (
                "plan_item",
                {
                    "interview": now.record.id,
                    "wording": move.words,
                    "block": block,
                    "minutes": move.minutes,
                    "position": max(places, default=0) + 1,
                    "asked": True,
                    "is_practice": True,
                },
            )
        ]

    def _heard(self) -> Heard:
        """Return what they said last, to be read out."""
        said = self._rehearsal().talk.turns
        mine = max((place for place, turn in enumerate(said) if turn.who == "you"), default=0)
        return {"heard": " ".join(turn.words for turn in said[mine + 1 :])}


def _after(now: OpenPractice, move: Move) -> OpenPractice:
    return heard_again(now.document, now.record, now.persona, (*now.moves, move))


def _of_talk(now: OpenPractice, after: OpenPractice) -> list[tuple[str, dict[str, Value]]]:
    """Return what changed in the record of the talk."""
    talk, record = after.talk, now.record
    values: dict[str, Value] = {}
    if talk.promise != record.agreed_minutes:
        values["agreed_minutes"] = talk.promise
    if talk.drifted and not record.drifted:
        values["drifted"] = True
    if talk.asked_names and not record.referrals_asked:
        values["referrals_asked"] = True
    if talk.is_over:
        values |= {"status": "done", "actual_minutes": talk.minutes}
    return [(record.id, values)] if values else []


def _practice(book: Book) -> list[str]:
    return [one.id for kind in KINDS for one in book.of(kind) if one.is_practice]


def _preset(kind: str, name: str, value: str) -> list[FormField]:
    return [{**one, "default": value} for one in form_fields(kind, (name,), Book({}))]
