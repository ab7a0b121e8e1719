"""Make the records with which a practice interview begins, and read from them how it stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Literal, NamedTuple, TypedDict

from infoview_lib.contacts.shown_names import opening_name
from infoview_lib.prep.blanks import blanks_in
from infoview_lib.prep.practice.feedback import Feedback, feedback
from infoview_lib.prep.practice.interview import PracticeInterview, play
from infoview_lib.prep.practice.moves import Move, one_line, read_moves, write_moves
from infoview_lib.prep.practice.personas import Persona, persona_lines, personas
from infoview_lib.prep.questions.bank import fill
from infoview_lib.prep.questions.kit import build_kit
from infoview_lib.prep.questions.planned_interview import PlannedInterview
from infoview_lib.records.book import Book
from infoview_lib.records.choices import UPCOMING
from infoview_lib.records.fields import Value
from infoview_lib.records.kinds import (
    Answer,
    Contact,
    Document,
    Interview,
    PlanItem,
    Recommendation,
    Referral,
)
from infoview_lib.state.base import fresh_id
from infoview_lib.state.bundled_texts import scripts_of
from infoview_lib.state.day.notes import NoteValues, note_values
from infoview_lib.state.form_fields import choice_label
from infoview_lib.state.interview_choice import NOT_SET, interview_label
from infoview_lib.state.profile import profile_of
from infoview_lib.state.questions.agenda import items_of
from infoview_lib.state.questions.question_bank import bank, bank_of
from infoview_lib.state.shapes import Choice

KIT = "kit"
_COPIED = ("question", "position", "block", "must_ask", "minutes")


class PracticeTurn(TypedDict):
    """Show what was said at one minute; ``marks`` say afterwards what a student's words were."""

    who: str
    words: str
    at: int
    hint: str
    marks: list[str]


_MARKS = {
    "open": "Open question",
    "closed": "Closed question",
    "follow-up": "Follow-up",
    "job ask": "Job request",
    "overrun": "After the time",
}


class PracticeQuestion(TypedDict):
    """Show one planned question, and whether it was asked."""

    id: str
    text: str
    asked: bool
    must: bool


class PracticeNote(TypedDict):
    """Show what was heard on one question, beside the box for the note."""

    id: str
    text: str
    heard: list[str]
    answer: NoteValues


class PracticeSoFar(TypedDict):
    """Show with whom one practices, the minutes, what was said."""

    id: str
    name: str
    part: str
    title: str
    minutes: int
    promise: int
    left: int
    turns: list[PracticeTurn]


class PracticeGoingOn(PracticeSoFar):
    """Show what can be said next; ``drift`` has a key, a label and words for each way out of one.

    ``close`` says that it is time to close; ``leave`` are words to use a name, empty when not now.
    """

    over: Literal[False]
    close: bool
    drift: list[tuple[str, str, str]]
    questions: list[PracticeQuestion]
    probes: list[str]
    leave: str
    time_words: str
    goodbye_words: str


class PracticeOver(PracticeSoFar):
    """Show what comes after the goodbye: notes, names, advice, what went well.

    ``counts`` are label, value, and the value of the practice before it; ``before`` names the
    partner of that one and is empty where there was none.
    """

    over: Literal[True]
    notes: list[PracticeNote]
    names: list[str]
    names_heard: int
    advice: list[str]
    advice_heard: int
    counts: list[tuple[str, str, str]]
    before: str
    well: list[str]
    next_time: str
    rebooked: bool


def plans_to_ask(book: Book) -> list[Choice]:
    """Return key and label of every plan of page 04 that has questions, then the starter kit.

    Parameters
    ----------
    book : Book
        All records.

    Examples
    --------
    >>> plans_to_ask(Book({}))
    [('kit', 'A starter kit for this practice')]
    """
    found: list[Choice] = []
    real = [one for one in book.without_practice().of(Interview) if one.status in UPCOMING]
    for key, label in (("", NOT_SET), *((one.id, interview_label(book, one)) for one in real)):
        count = len([one for one in items_of(book, key) if not one.is_practice])
        if count:
            questions = "question" if count == 1 else "questions"
            found.append((key, f"Your agenda for: {label} ({count} {questions})"))
    return [*found, (KIT, "A starter kit for this practice")]


def hello_words(book: Book) -> str:
    """Return a first sentence: the student's own introduction if complete, else a short hello.

    Parameters
    ----------
    book : Book
        All records.
    """
    profile = profile_of(book)
    intro = next(
        (one for one in (profile.intro_30, profile.intro_60) if one.strip() and not blanks_in(one)),
        "",
    )
    name = f" I'm {profile.display_name}." if profile.display_name else ""
    return one_line(intro or f"Hello!{name} Thanks for making time for me.")


def first_records(
    book: Book, persona: Persona, plan: str, words: str, now: datetime
) -> list[tuple[str, dict[str, object]]]:
    """Return the records of a rehearsal that begins: person, talk, questions, what was said.

    Parameters
    ----------
    book : Book
        All records.
    persona : Persona
        Whom the student talks to.
    plan : str
        A key of `plans_to_ask`; one that is not there gives the starter kit.
    words : str
        The student's hello.
    now : datetime
        The present moment, with zone.
    """
    practice = {"is_practice": True}
    adds: list[tuple[str, dict[str, object]]] = []
    # The same persona twice is one practice person, not two on every list.
    known = [one.id for one in book.of(Contact) if one.is_practice and one.name == persona.name]
    contact = known[0] if known else fresh_id("contact")
    if not known:
        about = {
            name: getattr(persona, name) for name in ("name", "title", "organization", "industry")
        }
        adds.append(("contact", {"id": contact, **about, "source": "Practice", **practice}))
    talk = fresh_id("interview")
    adds.append(
        (
            "interview",
            {
                "id": talk,
                "contact": contact,
                "type": profile_of(book).decision,
                "mode": persona.mode,
                "place": persona.place,
                "starts_at": now,
                "agreed_minutes": persona.minutes,
                "status": "scheduled",
                **practice,
            },
        )
    )
    adds += [
        ("plan_item", {**one, "interview": talk, **practice})
        for one in _questions(book, persona, plan)
    ]
    text = write_moves(persona.id, [Move("hello", words)])
    adds.append(
        (
            "document",
            {"kind": "rehearsal", "interview": talk, "contact": contact, "text": text, **practice},
        )
    )
    return adds


def _questions(book: Book, persona: Persona, plan: str) -> Sequence[Mapping[str, Value]]:
    known = bank_of(book)
    items = [] if plan == KIT else [one for one in items_of(book, plan) if not one.is_practice]
    found: list[dict[str, Value]] = []
    for item in items:
        question = known.get(item.question)
        words = item.wording or (fill(question.text, persona.fills) if question else "")
        # Filled in for the persona: the plan speaks of whoever it was made for.
        found.append({name: getattr(item, name) for name in _COPIED} | {"wording": one_line(words)})
    if found:
        return found
    # Nobody should be kept from practicing for want of a plan.
    kit = build_kit(
        bank().values(), PlannedInterview(_kind(book), persona.minutes, fills=persona.fills)
    )
    return [one.as_plan_item() for one in kit]


def _kind(book: Book) -> str:
    """Return the kind of talk the student prepares; nobody here can answer as a school does."""
    decision = profile_of(book).decision
    return decision if decision in ("career", "industry", "job", "company") else ""


LEAVE = "May I say you sent me?"
_ASK_ON = ("What happened then?", "When was the last time that happened?")
_MOST_PROBES = 4


class OpenPractice(NamedTuple):
    """Hold one rehearsal: its records, the person, what the student said, the talk it makes."""

    document: Document
    record: Interview
    persona: Persona
    moves: tuple[Move, ...]
    talk: PracticeInterview


def open_practice(book: Book) -> OpenPractice | None:
    """Return the newest rehearsal, or None when there is none.

    Parameters
    ----------
    book : Book
        All records.
    """
    return next(_rehearsals(book), None)


def _rehearsals(book: Book) -> Iterator[OpenPractice]:
    """Give every rehearsal, the newest first."""
    for document in reversed(book.of(Document)):
        record = book.get(document.interview)
        persona, moves = read_moves(document.text) if document.kind == "rehearsal" else ("", ())
        if record is not None and document.is_practice and persona in personas():
            yield heard_again(document, record, personas()[persona], moves)


def heard_again(
    document: Document, record: Interview, persona: Persona, moves: tuple[Move, ...]
) -> OpenPractice:
    """Return a rehearsal with its talk; the talk's own id is the seed.

    Parameters
    ----------
    document : Document
        The record of what the student said.
    record : Interview
        The record of the talk.
    persona : Persona
        Whom the student talks to.
    moves : tuple of Move
        What the student said, in order.
    """
    talk = play(persona, persona_lines(persona.id), moves, record.id)
    return OpenPractice(document, record, persona, moves, talk)


def practice_view(book: Book, now: OpenPractice) -> PracticeGoingOn | PracticeOver:
    """Return what the page shows of a rehearsal.

    Parameters
    ----------
    book : Book
        All records.
    now : OpenPractice
        The rehearsal.
    """
    talk, persona = now.talk, now.persona
    items = items_of(book, now.record.id)
    shown: PracticeSoFar = {
        "id": now.record.id,
        "name": persona.name,
        "part": persona.part,
        "title": f"{persona.title}, {persona.organization}",
        "minutes": talk.minutes,
        "promise": talk.promise,
        "left": talk.left,
        "turns": [
            {
                "who": one.who,
                "words": one.words,
                "at": one.at,
                "hint": one.hint,
                # While one talks, a mark on every sentence would only make one careful.
                "marks": [_MARKS[mark] for mark in one.marks] if talk.is_over else [],
            }
            for one in talk.turns
        ],
    }
    if talk.is_over:
        return _after(book, now, items, shown)
    return {
        **shown,
        "over": False,
        "close": talk.should_close,
        "drift": _drift_words() if talk.drifting else [],
        "questions": [
            {
                "id": one.id,
                "text": one.wording,
                "asked": bool(one.asked),
                "must": bool(one.must_ask),
            }
            for one in items
        ],
        "probes": _probes(book, now, items),
        "leave": LEAVE if talk.names and not talk.asked_leave else "",
        "time_words": f"I asked for {talk.promise} minutes, and we're almost there.",
        "goodbye_words": "Thank you for your time. What you told me about … really helps.",
    }


def _drift_words() -> list[tuple[str, str, str]]:
    """Return what can be done with a drift, with the words of the drift card."""
    words = {one.id: one.text for one in scripts_of("drift")}
    stop = words.get("drift_say", "Could we set another time for that?")
    back = words.get("drift_back", "May I come back to my questions?")
    return [
        ("stop", "Ask for another time", stop),
        ("back", "Return to your questions", back),
    ]


def _probes(book: Book, now: OpenPractice, items: Sequence[PlanItem]) -> list[str]:
    """Return ways to ask on about the last answer, those of the question first.

    Before an answer there is none.
    """
    last = next((move for move in reversed(now.moves) if move.kind in ("ask", "on")), None)
    asked = next((move.words for move in reversed(now.moves) if move.kind == "ask"), "")
    if last is None or not now.talk.asked:
        return []
    question = next(
        # Found by its words, since all that is kept of the talk is what was said.
        (bank_of(book).get(one.question) for one in items if one_line(one.wording) == asked),
        None,
    )
    used = {move.words for move in now.moves if move.kind == "on"}
    return [one for one in (*(question.probes if question else ()), *_ASK_ON) if one not in used][
        :_MOST_PROBES
    ]


def _after(
    book: Book, now: OpenPractice, items: Sequence[PlanItem], shown: PracticeSoFar
) -> PracticeOver:
    """Return what stands on the page after the goodbye: notes, names, advice, what went well."""
    given = {one.plan_item: one for one in book.about(Answer, interview=now.record.id)}
    names, advice, told = _told(book, now)
    earlier = (
        one for one in _rehearsals(book) if one.talk.is_over and one.document.id != now.document.id
    )
    before = next(earlier, None)
    then = dict(_told(book, before).feedback.counts) if before else {}
    return {
        **shown,
        "over": True,
        "notes": [_note(now.talk, one, given.get(one.id)) for one in items if one.asked],
        "names": [_named(book, one) for one in names],
        "names_heard": len(now.talk.names),
        "advice": [one.text for one in advice],
        "advice_heard": len(now.talk.advice),
        "counts": [(label, value, then.get(label, "")) for label, value in told.counts],
        "before": before.persona.name.split()[0] if before else "",
        "well": list(told.well),
        "next_time": told.next_time,
        "rebooked": now.talk.stopped,
    }


class _Told(NamedTuple):
    """Hold what was noted in a practice interview, and what is told of it."""

    names: tuple[Referral, ...]
    advice: tuple[Recommendation, ...]
    feedback: Feedback


def _told(book: Book, now: OpenPractice) -> _Told:
    names = book.about(Referral, interview=now.record.id)
    advice = book.about(Recommendation, interview=now.record.id)
    return _Told(names, advice, feedback(now.talk, len(names), len(advice)))


def _named(book: Book, referral: Referral) -> str:
    may_use_name = choice_label("referral", "may_use_name", referral.may_use_name)
    return f"{opening_name(book, referral.to, referral.is_practice)} ({may_use_name.lower()})"


def _note(talk: PracticeInterview, item: PlanItem, answer: Answer | None) -> PracticeNote:
    about = one_line(item.wording)
    return {
        "id": item.id,
        "text": item.wording,
        "heard": [turn.words for turn in talk.turns if turn.who == "them" and turn.about == about],
        "answer": note_values(answer),
    }
