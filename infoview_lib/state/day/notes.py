"""Take down what was said, question by question."""

from __future__ import annotations

from typing import NotRequired, TypedDict, Unpack

from infoview_lib.contacts.asking.scheduling import own_moment
from infoview_lib.contacts.days.dates import moment_of
from infoview_lib.contacts.due.settling import held
from infoview_lib.contacts.heard_in_interview import advice_given, referral_given
from infoview_lib.contacts.shown_names import opening_name, shown_name
from infoview_lib.errors import EntryError
from infoview_lib.records.book import Book
from infoview_lib.records.catalog import SPECS
from infoview_lib.records.choices import UPCOMING
from infoview_lib.records.fields import check_number
from infoview_lib.records.kinds import Answer, PlanItem, Recommendation, Referral
from infoview_lib.state.base import fresh_id
from infoview_lib.state.contract import action
from infoview_lib.state.day.interview_list import minutes_in_words
from infoview_lib.state.day.names_given import NAME
from infoview_lib.state.form_fields import form_fields
from infoview_lib.state.interview_choice import OneInterviewState
from infoview_lib.state.open_folder import OpenFolder
from infoview_lib.state.plan.typed_names import question_about
from infoview_lib.state.questions.agenda import give_agenda, items_of
from infoview_lib.state.questions.question_bank import bank, category_label
from infoview_lib.state.questions.question_plan import AgendaMoved
from infoview_lib.state.shapes import Choice, FormField, NewRecord, Told, ToldOrAsks, Typed

FIELDS = ("text", "stance", "follow_up_needed", "topic")
HELD = ("starts_at", "actual_minutes")


class NoteValues(TypedDict):
    """Hold what stands in the boxes of one note; before the first word there is no text yet."""

    follow_up_needed: bool | None
    text: NotRequired[str]
    stance: NotRequired[str]
    topic: NotRequired[str]


class OwnTopic(NoteValues):
    """Show a note on a topic that nobody had planned."""

    id: str


class QuestionWithNote(TypedDict):
    """Show one planned question with its note, and what the student expected to hear."""

    id: str
    text: str
    expected: str
    must: bool
    asked: bool
    topic: str
    answer: NoteValues


class InterviewNotes(TypedDict):
    """Show the notes of one interview, with names and advice so far.

    ``took`` says in words how the minutes held, once it is done.
    """

    questions: list[QuestionWithNote]
    extra: list[OwnTopic]
    answered: int
    names: list[str]
    advice: list[str]
    is_ahead: bool
    starts_at: str
    took: str


class NotesView(TypedDict):
    """Show the notes of one interview, if there is any.

    ``waiting`` counts the questions that no interview was given.
    """

    talks: list[Choice]
    talk: str
    notes: InterviewNotes | None
    waiting: int
    undo_label: str


class NotesAbout(TypedDict):
    """Give the fields by name: of a note, of an interview that took place, of a name, of advice."""

    note: dict[str, FormField]
    held: dict[str, FormField]
    named: dict[str, FormField]
    advised: dict[str, FormField]


class Works(TypedDict, total=False):
    """Hold what somebody does, typed behind their name."""

    title: str
    organization: str


class KeptNote(TypedDict):
    """Answer with the id of the note; none as long as it is empty."""

    id: NotRequired[str]


class TakesNotes:
    """Save what was answered to the questions of an agenda; mixed into a state."""

    folder: OpenFolder

    @action
    def do_answer(self, plan_item: str, name: str, value: Typed) -> KeptNote:
        """Save one part of the answer to a planned question; the first part makes the record."""
        item = self.folder.book.get(plan_item)
        if item is None:
            raise EntryError(
                "This question is no longer on the agenda.",
                "Add your note as a new topic below.",
            )
        found = self.folder.book.about(Answer, plan_item=plan_item, interview=item.interview)
        # Words in answer to it show that it was asked; one click less while somebody talks.
        asked = [] if item.asked or name != "text" or not value else [(plan_item, {"asked": True})]
        if found:
            self.folder.apply(changes=[(found[0].id, {name: value}), *asked], label="a note")
            return {"id": found[0].id}
        # A box that was entered and left again makes no note.
        if value in ("", None):
            return {}
        talk = self.folder.book.get(item.interview)
        values = {
            "interview": item.interview,
            "plan_item": plan_item,
            "topic": _topic(item),
            "is_practice": talk.is_practice,
            name: value,
        }
        return {
            "id": self.folder.apply(adds=[("answer", values)], changes=asked, label="a note")[0]
        }


class NotesState(TakesNotes, OneInterviewState):
    """Show the questions planned for a talk with their answers; add topics that came up."""

    def lasting(self) -> NotesAbout:
        """Return the fields of a note, a name, a piece of advice, a talk that took place."""
        empty = Book({})
        named = [NAME, *form_fields("referral", ("may_use_name",), empty)]
        return {
            "note": _by_name(form_fields("answer", FIELDS, empty)),
            "held": _by_name(form_fields("interview", HELD, empty)),
            "named": _by_name(named),
            "advised": _by_name(form_fields("recommendation", ("text", "kind"), empty)),
        }

    def describe(self) -> NotesView:
        """Return the notes of the talk."""
        book = self.folder.book
        talks = self.interviews()
        talk = self.turned_to(talks)
        return {
            "talks": self.choices_of("talks", talks, talk),
            "talk": talk,
            "notes": self._notes(talk) if talk else None,
            "waiting": len(items_of(book, "")),
            "undo_label": self.folder.undo_label,
        }

    def _notes(self, talk: str) -> InterviewNotes:
        book = self.folder.book
        given = {one.plan_item: one for one in book.about(Answer, interview=talk) if one.plan_item}
        record, items = book.get(talk), items_of(book, talk)
        planned = {one.id for one in items}
        # Notes on a question that was taken off the agenda stay in sight, too.
        extra = [one for one in book.about(Answer, interview=talk) if one.plan_item not in planned]
        return {
            "questions": [self._question(item, given.get(item.id)) for item in items],
            "extra": [{**note_values(one), "id": one.id} for one in extra],
            "answered": sum(1 for one in given.values() if one.text and one.plan_item in planned),
            "names": [self._named(one) for one in book.about(Referral, interview=talk)],
            "advice": [one.text for one in book.about(Recommendation, interview=talk)],
            "is_ahead": record.status in UPCOMING,
            "starts_at": record.starts_at,
            "took": minutes_in_words(record.agreed_minutes, record.actual_minutes)
            if record.status == "done"
            else "",
        }

    def _named(self, referral: Referral) -> str:
        name = opening_name(self.folder.book, referral.to)
        return name + {"yes": "", "no": " (don't use their name)"}.get(
            referral.may_use_name, " (ask if you may use their name)"
        )

    def _question(self, item: PlanItem, answer: Answer | None) -> QuestionWithNote:
        return {
            "id": item.id,
            "text": item.wording or question_text(item.question),
            "expected": item.expected,
            "must": bool(item.must_ask),
            "asked": bool(item.asked),
            "topic": _topic(item),
            "answer": note_values(answer),
        }

    @action
    def do_change(self, id: str, name: str, value: Typed) -> None:
        """Change one part of a note on a topic of its own."""
        self.folder.change(id, **{name: value})

    @action
    def do_topic(self, talk: str, topic: str) -> NewRecord:
        """Add a topic that nobody had planned."""
        record = self.folder.book.get(talk)
        if record is None:
            raise EntryError("No interview is chosen.", "Choose one, or add one above first.")
        if not topic.strip():
            raise EntryError("The topic is empty.", "Name it in one or two words.")
        return {
            "id": self.folder.add(
                "answer", interview=talk, topic=topic, is_practice=record.is_practice
            )
        }

    @action
    def do_use_plan(self, talk: str) -> AgendaMoved:
        """Give the questions planned for a talk not set yet to this one."""
        if self.folder.book.get(talk) is None:
            raise EntryError("No interview is chosen.", "Choose one, or add one above first.")
        return {"moved": give_agenda(self.folder, talk)}

    @action
    def do_named(
        self,
        talk: str,
        name: str = "",
        may_use_name: str = "",
        is_sure: bool = False,
        **works: Unpack[Works],
    ) -> ToldOrAsks:
        """Keep a name as a person and an introduction, without leaving the question.

        Work typed behind the name is asked about once.
        """
        if not is_sure and (asks := question_about(name)):
            return {"asks": asks}
        book, record = self.folder.book, self.folder.book.get(talk)
        found = referral_given(
            book, record, name, self.today(), fresh_id, may_use_name=may_use_name, **works
        )
        self.folder.apply(found.adds, found.changes, f"the referral to {name.strip()[:40]}")
        giver = shown_name(book, record.contact)
        return {"told": f"{name.strip()} is on your list now, referred by {giver}"}

    @action
    def do_advised(self, talk: str, text: str = "", kind: str = "") -> Told:
        """Keep a piece of advice, without leaving the question."""
        book = self.folder.book
        found = advice_given(book, book.get(talk), text, kind, fresh_id)
        self.folder.apply(found.adds, found.changes, "a piece of advice")
        return {"told": "Advice saved. It stays open until you tell them what came of it"}

    @action
    def do_held(self, talk: str, starts_at: str = "", actual_minutes: Typed = "") -> Told:
        """Write down when a talk took place, and how long: for notes typed later from paper."""
        record = self.folder.book.get(talk)
        if record is None:
            raise EntryError("No interview is chosen.", "Choose one, or add one above first.")
        # Unchanged it keeps its own zone; read off the student's clock anew, it would move.
        kept = starts_at == record.starts_at[:16]
        stored = record.starts_at if kept else own_moment(self.folder.book, starts_at)
        if not stored:
            raise EntryError("The date is empty.", "Choose the date and time. A guess is fine.")
        # Checked before the rule adds anything to it, so that a slip is told in the words of its
        # field.
        minutes = check_number(SPECS["interview"]["actual_minutes"], actual_minutes)
        found = held(record, self.now(), minutes, moment_of(stored))
        self.folder.apply(found.adds, found.changes, "an interview marked as done")
        return {"told": "The interview is marked as done"}

    @action
    def do_asked(self, plan_item: str, value: bool) -> None:
        """Mark a question as asked, or not."""
        self.folder.change(plan_item, asked=value)

    @action
    def do_remove(self, id: str) -> None:
        """Move a note to the trash."""
        self.folder.delete(id)


def question_text(question: str) -> str:
    """Return the words of a bank question.

    Parameters
    ----------
    question : str
        Its id.

    Returns
    -------
    str
        Empty when there is none of that id.
    """
    from infoview_lib.prep.questions.bank import fill

    found = bank().get(question)
    return fill(found.text) if found else ""


def note_values(answer: Answer | None) -> NoteValues:
    """Return what stands in the boxes of a note.

    Parameters
    ----------
    answer : Answer or None
        The note; None as long as there is none.
    """
    if answer is None:
        return {"follow_up_needed": False}
    return {
        "text": answer.text,
        "stance": answer.stance,
        "follow_up_needed": answer.follow_up_needed,
        "topic": answer.topic,
    }


def _topic(item: PlanItem) -> str:
    question = bank().get(item.question)
    return category_label(question.category) if question else (item.wording or "")[:60]


def _by_name(fields: list[FormField]) -> dict[str, FormField]:
    return {one["name"]: one for one in fields}
