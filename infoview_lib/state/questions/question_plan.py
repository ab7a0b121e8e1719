"""Pick questions for an interview, put them in an order that fits the promised minutes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NotRequired, TypeAlias, TypedDict

from infoview_lib.contacts.learned.unknowns import DIFFER, LOOK_BACK
from infoview_lib.errors import EntryError
from infoview_lib.prep.questions.agenda import agenda_within
from infoview_lib.prep.questions.agenda_goals import topic_question
from infoview_lib.prep.questions.arcs import ARCS, arc_of
from infoview_lib.prep.questions.bank import (
    BLOCKS,
    CATEGORY_LABELS,
    PLACEHOLDERS,
    SEARCH_WORDS,
    Question,
    fill,
)
from infoview_lib.prep.questions.kit import CATEGORY_OF_PART, build_kit, question_for
from infoview_lib.prep.questions.planned_interview import on_subject
from infoview_lib.records.book import Book
from infoview_lib.records.choices import DECISIONS, OBJECTIVES
from infoview_lib.records.fields import Value
from infoview_lib.records.kinds import Objective, PlanItem
from infoview_lib.state.base import fresh_id
from infoview_lib.state.contract import action
from infoview_lib.state.form_fields import form_fields
from infoview_lib.state.interview_choice import OneInterviewState
from infoview_lib.state.profile import profile_of, write_profile
from infoview_lib.state.questions.agenda import (
    BLOCK_LABELS,
    CLOSING,
    AgendaView,
    KeptQuestion,
    QuestionHelp,
    QuestionRemark,
    about_question,
    give_agenda,
    items_of,
    kept_questions,
    open_topics,
    plan_view,
    promised_minutes,
    reviewed,
)
from infoview_lib.state.questions.planned_interview import answered_before, planned_interview
from infoview_lib.state.questions.question_bank import (
    bank,
    bank_of,
    category_label,
    fills,
    pack_names,
)
from infoview_lib.state.shapes import Choice, FormField, Said, Typed

MOST_MINUTES = 10
SENSITIVITIES = (
    ("0", "Easy to ask anyone"),
    ("1", "A little personal"),
    ("2", "Personal: ask gently"),
)

QuestionCard: TypeAlias = tuple[str, str, str, str, str, int, str, int, int, str, int, str]
"""One question as the page has it, short since there are hundreds.

Id, text, category, kinds of decision and goals parted by spaces, minutes, part of the interview,
starter (0 or 1), how personal (0 to 2), id of a gentler one, look-up first (0 or 1), tags.
"""

PackCard: TypeAlias = tuple[str, str, str, str, str, int, str, int, int, str, int, str, str]
"""The same, then the name of its pack."""


class ArcChoice(TypedDict):
    """Offer one way to order an interview: what it is for, and where it is from."""

    key: str
    label: str
    about: str
    source: str


class QuestionPlanAbout(TypedDict):
    """Give the bank, the words for its filters, the words that stand in for placeholders."""

    bank: list[QuestionCard]
    categories: list[Choice]
    search_words: dict[str, str]
    objectives: list[Choice]
    sensitivities: list[Choice]
    types: list[Choice]
    arcs: list[ArcChoice]
    blocks: list[Choice]
    most_minutes: int
    stand_ins: dict[str, str]
    wording_spec: FormField
    expected_spec: FormField
    thanks: str


class QuestionPlanView(TypedDict):
    """Show the agenda of one interview, and the questions of the packs kept.

    ``waiting`` counts the questions that no interview was given.
    """

    talks: list[Choice]
    talk: str
    plan: AgendaView
    waiting: int
    kept: list[KeptQuestion]
    packs: list[PackCard]
    undo_label: str


class AboutQuestion(TypedDict):
    """Answer with what helps to choose and to ask one question."""

    about: QuestionHelp


class PickedQuestion(TypedDict):
    """Answer with the id of the line; none when the question was there already."""

    id: NotRequired[str]


class NewPlace(TypedDict, total=False):
    """Answer with where a question stands now: its place of how many, and the part in words."""

    place: int
    of: int
    block: str


class OwnQuestion(PickedQuestion):
    """Answer with the id of the line, or with remarks when there are some."""

    remarks: list[QuestionRemark]


class GentlerQuestion(TypedDict):
    """Answer with the id of the question that stands there now."""

    question: str


class AddedQuestion(PickedQuestion, Said):
    """Answer with what was added, or with what was done instead."""


class KitAdded(TypedDict):
    """Answer with how many questions a kit brought."""

    added: int


class AgendaMoved(TypedDict):
    """Answer with how many questions an interview was given."""

    moved: int


def question_lists() -> QuestionPlanAbout:
    """Return the bank, and all else that picking and ordering questions takes in any folder."""
    wording, expected = form_fields("plan_item", ("wording", "expected"), Book({}))
    return {
        "bank": [_card(question) for question in bank().values()],
        "categories": list(CATEGORY_LABELS),
        "search_words": SEARCH_WORDS,
        "objectives": [one for one in OBJECTIVES if one[0] != "other"],
        "sensitivities": list(SENSITIVITIES),
        "types": list(DECISIONS),
        "arcs": [
            {"key": one.key, "label": one.label, "about": one.about, "source": one.source}
            for one in ARCS
        ],
        "blocks": list(BLOCK_LABELS),
        "most_minutes": MOST_MINUTES,
        "stand_ins": PLACEHOLDERS,
        "wording_spec": {**wording, "help": "Say it the way you talk."},
        "expected_spec": expected,
        "thanks": CLOSING,
    }


class QuestionPlanState(OneInterviewState):
    """Hold one agenda for each talk, and one for a talk that is not set yet.

    The bank is sent once; searching and filtering happen in the page.
    """

    def lasting(self) -> QuestionPlanAbout:
        """Return the bank with the words for its filters."""
        return question_lists()

    def describe(self) -> QuestionPlanView:
        """Return the agenda of the talk with its sum, its cut line, what is still missing."""
        book = self.folder.book
        talks = self.interviews(with_unset=True)
        talk, questions = self.turned_to(talks), bank_of(book)
        return {
            "talks": self.choices_of("talks", talks, talk),
            "talk": talk,
            "plan": plan_view(book, talk, open_topics(book)),
            "waiting": len(items_of(book, "")),
            "kept": kept_questions(book, talk),
            "packs": [(*_card(questions[one]), name) for one, name in pack_names(book).items()],
            "undo_label": self.folder.undo_label,
        }

    @action
    def do_about(self, question: str, talk: str = "") -> AboutQuestion:
        """Return what helps to choose and to ask one question."""
        return {"about": about_question(self.folder.book, question, talk)}

    @action
    def do_pick(self, talk: str, question: str) -> PickedQuestion:
        """Put a question on the agenda, at the end of its part."""
        if question not in bank_of(self.folder.book):
            raise EntryError("This question is no longer on the list.", "Choose another one.")
        # Another window, or a second click, put it there.
        if question in self._taken(talk):
            return {}
        return {"id": self._put(talk, [self._values(question, talk)], "a question")[0]}

    @action
    def do_drop(self, id: str) -> None:
        """Take a question off the agenda."""
        self.folder.apply(deletes=[id], label="a removed question")

    @action
    def do_set(self, id: str, name: str, value: Typed) -> None:
        """Change the minutes, the words, the star of one question, or what one expects to hear."""
        if name not in ("minutes", "wording", "must_ask", "expected"):
            raise EntryError(
                "This part of a question can't be changed.", "Change its minutes, words, or star."
            )
        # One of the bank may be emptied: then the words of the bank stand again.
        if name == "wording" and not str(value).strip() and not self._item_at(id).question:
            raise EntryError(
                "The question is empty.", "Write it the way you'd say it, or remove it."
            )
        self.folder.change(id, **{name: value})

    @action
    def do_move(self, id: str, step: int) -> NewPlace:
        """Move a question up (-1) or down (1), past the edge into the next part of the talk."""
        order = items_of(self.folder.book, self._item_at(id).interview)
        here = next(place for place, one in enumerate(order) if one.id == id)
        item = order[here]
        there = here + step
        if 0 <= there < len(order) and order[there].block == item.block:
            order[here], order[there] = order[there], order[here]
            return self._order(item, order, item.block)
        # Past the edge of its part a question changes the part: there is no other way by keyboard.
        part = BLOCKS.index(item.block) + step
        if not 0 <= part < len(BLOCKS):
            return {"place": here + 1, "of": len(order), "block": dict(BLOCK_LABELS)[item.block]}
        return self._order(item, order, BLOCKS[part])

    @action
    def do_place(self, id: str, block: str, before: str = "") -> NewPlace:
        """Put a question into a part of the talk, before another one or at its end."""
        item = self._item_at(id)
        if block not in BLOCKS or id == before:
            return {}
        order = [one for one in items_of(self.folder.book, item.interview) if one.id != id]
        ends = [n for n, one in enumerate(order) if BLOCKS.index(one.block) <= BLOCKS.index(block)]
        at = next((n for n, one in enumerate(order) if one.id == before), max(ends, default=-1) + 1)
        order.insert(at, item)
        return self._order(item, order, block)

    @action
    def do_own(
        self, talk: str, text: str, block: str = "main", anyway: bool = False
    ) -> OwnQuestion:
        """Add the student's own question; kind remarks come first, and they may be passed over."""
        if not text.strip():
            raise EntryError("The question is empty.", "Write it the way you'd say it.")
        # Once: who reads a remark and keeps the words has decided.
        if not anyway and (remarks := reviewed(text)):
            return {"remarks": remarks}
        return {
            "id": self._put(talk, [_own(text, block)], "a question of your own")[0],
            "remarks": [],
        }

    @action
    def do_softer(self, id: str) -> GentlerQuestion:
        """Ask the gentler question in the place of a personal one."""
        item = self._item_at(id)
        one = bank_of(self.folder.book).get(item.question)
        if one is None or one.softer_id not in bank_of(self.folder.book):
            raise EntryError(
                "This one doesn't have a gentler version.",
                "Reword it until it feels right.",
            )
        if one.softer_id in self._taken(item.interview):
            self.folder.apply(deletes=[id], label="a gentler question")
        else:
            values = self._values(one.softer_id, item.interview)
            words = {name: values[name] for name in ("question", "wording")}
            self.folder.apply(changes=[(id, words)], label="a gentler question")
        return {"question": one.softer_id}

    @action
    def do_mend(self, talk: str, what: str) -> AddedQuestion:
        """Put right one thing that keeps an agenda from being ready; say what was done."""
        book = self.folder.book
        if what in CATEGORY_OF_PART:
            return self._add_best(talk, category=CATEGORY_OF_PART[what])
        items = items_of(book, talk)
        stays = {one.id for one in agenda_within(items, promised_minutes(book, book.get(talk)))}
        gone = [one.id for one in items if one.id not in stays]
        self.folder.apply(deletes=gone, label="an agenda cut to fit")
        questions = "question" if len(gone) == 1 else "questions"
        return {"said": f"{len(gone)} {questions} removed. Undo brings them back."}

    @action
    def do_goal(self, talk: str, objective: str) -> AddedQuestion:
        """Add the best question for a goal."""
        return self._add_best(talk, objective=objective)

    @action
    def do_ask(self, talk: str, topic: str) -> AddedQuestion:
        """Add a question about something that earlier talks left open."""
        found = next((one for one in open_topics(self.folder.book) if one.topic == topic), None)
        if found is None:
            raise EntryError("This topic is no longer open.", "Choose another one.")
        # Best of all the very question that somebody left open.
        again = [
            one
            for one in found.questions
            if one in bank_of(self.folder.book) and one not in self._taken(talk)
        ]
        if again:
            return self._add(talk, self._values(again[0], talk))
        category = next(
            (key for key, label in CATEGORY_LABELS if label.casefold() == topic.casefold()), ""
        )
        if category:
            return self._add_best(talk, category=category)
        # A look back was noted as a question already, if seldom with its mark.
        asks = f"{topic.rstrip('.?')}?" if found.kind == LOOK_BACK else topic
        return self._add(talk, _own(topic_question(asks, found.kind == DIFFER)))

    @action
    def do_kit(self, talk: str, type: str = "", arc: str = "") -> KitAdded:
        """Start the agenda with a kit that fits the minutes; questions already there stay."""
        book = self.folder.book
        record = book.get(talk)
        there = self._taken(talk)
        wanted = build_kit(
            bank_of(book).values(),
            planned_interview(book, record, type),
            gaps=_gaps(book),
            answered=answered_before(book, talk),
            arc=arc_of(arc),
        )
        new = [one.as_plan_item() for one in wanted if one.question not in there]
        return {"added": len(self._put(talk, new, "a kit of questions"))}

    @action
    def do_minutes(self, talk: str, value: Typed) -> None:
        """Change the minutes agreed for a talk, or those the student asks for."""
        if talk:
            self.folder.change(talk, agreed_minutes=value)
        else:
            write_profile(self.folder, default_minutes=value)

    @action
    def do_type(self, talk: str, value: str) -> None:
        """Change what a talk is about."""
        if talk:
            self.folder.change(talk, type=value)

    @action
    def do_use_for(self, talk: str) -> AgendaMoved:
        """Give the agenda of the talk not set yet to a talk that is."""
        return {"moved": give_agenda(self.folder, talk)}

    def _item_at(self, id: str) -> PlanItem:
        item = self.folder.book.get(id)
        if item is None:
            raise EntryError("This question is no longer on the agenda.", "Choose another one.")
        return item

    def _taken(self, talk: str) -> set[str]:
        return {one.question for one in items_of(self.folder.book, talk)} - {""}

    def _values(self, question: str, talk: str) -> dict[str, Value]:
        one = bank_of(self.folder.book)[question]
        text = fill(one.text, fills(self.folder.book, self.folder.book.get(talk)))
        return {"question": question, "wording": text, "block": one.block, "minutes": one.minutes}

    def _add_best(self, talk: str, category: str = "", objective: str = "") -> AddedQuestion:
        """Add the best question of a category or for a goal; say which."""
        book = self.folder.book
        record = book.get(talk)
        kind = (record.type if record else "") or profile_of(book).decision
        questions = bank_of(book)
        taken = [questions[one] for one in self._taken(talk) if one in questions]
        pool = on_subject(questions.values(), category, objective)
        planned = planned_interview(book, record, kind)
        found = question_for(pool, planned, taken, answered_before(book, talk))
        if found is None:
            what = (
                category_label(category) if category else dict(OBJECTIVES).get(objective, objective)
            )
            raise EntryError(f"There are no more questions on “{what}”.", "Write your own below.")
        return self._add(talk, self._values(found.id, talk))

    def _add(self, talk: str, values: Mapping[str, Value]) -> AddedQuestion:
        return {
            "id": self._put(talk, [values], "a question")[0],
            "said": f"Added: {values['wording']}",
        }

    def _put(self, talk: str, new: Sequence[Mapping[str, Value]], label: str) -> list[str]:
        """Add items at the end of their parts and number the agenda anew, as one step of undo."""
        record = self.folder.book.get(talk)
        practice = bool(record and record.is_practice)
        adds: dict[str, dict[str, Value]] = {
            fresh_id("plan_item"): {**values, "interview": talk, "is_practice": practice}
            for values in new
        }
        order = [(one.block, one.id) for one in items_of(self.folder.book, talk)]
        order += [(str(values["block"]), key) for key, values in adds.items()]
        # Sorting keeps the order of equals, so each part takes its new items at its end.
        order.sort(key=lambda one: BLOCKS.index(one[0]))
        places = {key: n for n, (_, key) in enumerate(order, 1)}
        return self.folder.apply(
            adds=[
                ("plan_item", {**values, "id": key, "position": places[key]})
                for key, values in adds.items()
            ],
            changes=[(key, {"position": n}) for key, n in places.items() if key not in adds],
            label=label,
        )

    def _order(self, item: PlanItem, order: Sequence[PlanItem], block: str) -> NewPlace:
        """Write places 1, 2, 3 … and the part of the moved item, as one step of undo."""
        order = sorted(
            order, key=lambda one: BLOCKS.index(block if one.id == item.id else one.block)
        )
        changes: list[tuple[str, dict[str, Value]]] = [
            (one.id, {"position": n}) for n, one in enumerate(order, 1)
        ]
        changes.append((item.id, {"block": block}))
        self.folder.apply(changes=changes, label="the order of your questions")
        place = [one.id for one in order].index(item.id) + 1
        return {"place": place, "of": len(order), "block": dict(BLOCK_LABELS)[block]}


def _own(text: str, block: str = "main") -> dict[str, Value]:
    return {
        "question": "",
        "wording": text,
        "block": block if block in BLOCKS else "main",
        "minutes": 2,
    }


def _gaps(book: Book) -> dict[str, int]:
    return {
        one.kind: one.target_count or 1
        for one in book.of(Objective)
        if one.kind and one.status == "open"
    }


def _card(question: Question) -> QuestionCard:
    return (
        question.id,
        question.text,
        question.category,
        " ".join(question.types),
        " ".join(question.objectives),
        question.minutes,
        question.block,
        int(question.starter),
        question.sensitivity,
        question.softer_id,
        int(bool(question.lookup_first)),
        " ".join(question.tags),
    )
