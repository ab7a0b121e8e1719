"""Put questions into an order that fits the minutes, in a page or in any notebook."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import traitlets

from infoview_lib.prep.minutes import USUAL_MINUTES
from infoview_lib.prep.questions.agenda import LINE_MINUTES, MAIN
from infoview_lib.prep.questions.bank import fill
from infoview_lib.records.book import Book
from infoview_lib.records.kinds import PlanItem, Profile
from infoview_lib.state.questions.agenda import (
    BLOCK_LABELS,
    AgendaView,
    LateRow,
    MissingPart,
    PlanLine,
    plan_view,
)
from infoview_lib.state.questions.question_bank import bank, bank_of
from infoview_lib.state.questions.question_plan import QuestionPlanState, question_lists
from infoview_lib.state.shapes import Choice
from infoview_lib.widgets.one_interview import OneInterview

JUDGED = ("minutes", "total", "is_ready", "missing", "late", "hints")
"""What follows from the lines and the minutes."""
FIELDS = {"minutes": "minutes", "must": "must_ask", "text": "wording"}
"""What can be changed in a line → the field of its record."""


class Agenda(OneInterview):
    """Show questions in the parts of an interview, with their times and what falls off.

    Parameters
    ----------
    questions : iterable of str
        What to ask, each once: ids of the question bank, or questions in your own words.
    minutes : int
        What was promised.
    state : QuestionPlanState, optional
        The step of a page: all else follows it then.

    Attributes
    ----------
    questions : list of str
        What is asked, by id or in words, in no order; it can be linked to what a `QuestionPicker`
        has ``selected``.
    items : list of dict
        One for each question, in the order of the interview: ``id``, ``question`` (of the bank),
        ``block``, ``minutes``, ``must`` (a star), ``text``, ``at`` (when it begins), ``falls``
        (``now`` when it is too much, or the minutes of lateness with which it goes) and more.
    minutes : int
        What was promised.
    total : int
        Minutes of all questions.
    is_ready : bool
        Whether it fits, opens with a question to get started, asks for names and closes.
    missing : list of dict
        What keeps it from being ready, in ``words``.
    late : list of dict
        What falls off when they are so many minutes ``late``.
    hints : list of str
        What could be better.
    parts : list of (str, str)
        Parts of an interview with their words, in order.
    interview : str or None
        Id of the interview whose agenda a page shows, empty for one that is not set yet; None
        without a page.

    Examples
    --------
    >>> from infoview_lib.widgets import Agenda
    >>> agenda = Agenda(["q-core-03", "What surprised you here?", "q-core-48"], minutes=25)
    >>> [(line["block"], line["at"]) for line in agenda.items]
    [('rapport', 'minute 0'), ('main', 'minute 2'), ('close', 'minute 4')]
    >>> [one["key"] for one in agenda.missing]
    ['names']
    """

    step = "agenda"
    given = ("parts",)

    questions: traitlets.List[str] = traitlets.List().tag(sync=True)
    items: traitlets.List[PlanLine] = traitlets.List().tag(sync=True)
    minutes = traitlets.Int(USUAL_MINUTES, min=1).tag(sync=True)
    total = traitlets.Int().tag(sync=True)
    is_ready = traitlets.Bool().tag(sync=True)
    missing: traitlets.List[MissingPart] = traitlets.List().tag(sync=True)
    late: traitlets.List[LateRow] = traitlets.List().tag(sync=True)
    hints: traitlets.List[str] = traitlets.List().tag(sync=True)
    parts: traitlets.List[Choice] = traitlets.List(list(BLOCK_LABELS)).tag(sync=True)

    def __init__(
        self,
        questions: Iterable[str] = (),
        minutes: int = USUAL_MINUTES,
        *,
        state: QuestionPlanState | None = None,
        **traits: object,
    ) -> None:
        super().__init__(state, **traits, **({"minutes": minutes} if state is None else {}))
        if state is None and (wanted := list(questions)):
            self.questions = wanted

    def lasting(self) -> Mapping[str, object]:
        """Return the words for the parts of an agenda; the bank stays here."""
        if self.state is not None:
            return super().lasting()
        return {**question_lists(), "bank": [], **super().lasting()}

    @traitlets.validate("questions")
    def _each_once(self, proposal: Any) -> list[str]:
        return list(dict.fromkeys(one.strip() for one in proposal.value if one.strip()))

    @traitlets.validate("items")
    def _whole_lines(self, proposal: Any) -> list[PlanLine]:
        if self._settles:
            return proposal.value
        for one in proposal.value:
            if one.get("question") and one["question"] not in self._bank():
                raise traitlets.TraitError(
                    f"“{one['question']}” isn't in the question bank. Choose one of its ids."
                )
        return (
            _plan(proposal.value, self.minutes)["items"] if self.state is None else proposal.value
        )

    @traitlets.observe("items", "minutes")
    def _judge(self, _: Any) -> None:
        if self.state is not None:
            return
        # One message for all that follows from a change, or the page would draw half of it.
        with self.hold_sync():
            plan = _plan(self.items, self.minutes)
            self.items = plan["items"]
            asked = [_key(one) for one in plan["items"]]
            # Only then: setting the list of questions asks for the lines again.
            if set(asked) != set(self.questions):
                self.questions = asked
            for name in JUDGED:
                setattr(self, name, plan[name])

    @traitlets.observe("questions")
    def _ask_these(self, change: Any) -> None:
        if self.state is not None:
            return
        kept = [one for one in self.items if _key(one) in change.new]
        there = {_key(one) for one in kept}
        new = [_new_line(one) for one in change.new if one not in there]
        self.items = _plan([*kept, *new], self.minutes)["items"]

    def _bank(self) -> Mapping[str, object]:
        return bank() if self.state is None else bank_of(self.state.folder.book)

    def followed(self, view: Mapping[str, Any]) -> dict[str, object]:
        """Return the agenda of the interview that is shown.

        Parameters
        ----------
        view : QuestionPlanView
            What the state shows.
        """
        plan = view["plan"]
        asked = [_key(one) for one in plan["items"]]
        judged = {name: plan[name] for name in JUDGED}
        return {"interview": view["talk"], "items": plan["items"], "questions": asked, **judged}

    def asked(self, name: str, old: Any, new: Any) -> Iterator[tuple[str, dict[str, object]]]:
        """Return what brings the agenda of a page to what was set.

        Parameters
        ----------
        name : str
            Of the trait.
        old, new : list of dict, list of str, or int
            Its values.
        """
        yield from super().asked(name, old, new)
        if name == "minutes":
            yield "minutes", {"talk": self.interview, "value": new}
        elif name == "questions":
            lines = self.view["plan"]["items"]
            for one in lines:
                if _key(one) not in new:
                    yield "drop", {"id": one["id"]}
            yield from (self._added(one) for one in new if one not in old)
        elif name == "items":
            yield from self._lines_set(old, new)

    def _added(self, question: str) -> tuple[str, dict[str, object]]:
        if question in self._bank():
            return "pick", {"talk": self.interview, "question": question}
        return "own", {"talk": self.interview, "text": question, "anyway": True}

    def _lines_set(
        self, old: Sequence[PlanLine], new: Sequence[Mapping[str, Any]]
    ) -> Iterator[tuple[str, dict[str, object]]]:
        before = {one["id"]: one for one in old}
        kept = [one for one in new if one.get("id") in before]
        ids = [one["id"] for one in kept]
        for id in before:
            if id not in ids:
                yield "drop", {"id": id}
        for one in kept:
            was: Mapping[str, Any] = before[one["id"]]
            for name, field in FIELDS.items():
                if one[name] != was[name]:
                    yield "set", {"id": one["id"], "name": field, "value": one[name]}
        order = [(one["id"], one["block"]) for one in kept]
        if order != [(one["id"], one["block"]) for one in old if one["id"] in ids]:
            following: dict[str, str] = {}  # part → the line that is its first so far
            # From the end, so that each line is placed before one that stands already.
            for id, block in reversed(order):
                yield "place", {"id": id, "block": block, "before": following.get(block, "")}
                following[block] = id
        yield from (self._added(_key(one)) for one in new if one.get("id") not in before)


def _key(line: Mapping[str, Any]) -> str:
    return line.get("question") or line.get("text", "")


def _new_line(question: str) -> dict[str, object]:
    one = bank().get(question)
    if one is None:
        return {"question": "", "text": question}
    return {"question": question, "block": one.block, "minutes": one.minutes}


def _plan(lines: Sequence[Mapping[str, Any]], minutes: int) -> AgendaView:
    """Return how an agenda of no folder stands, as a page would show it."""
    taken = {str(one["id"]) for one in lines if one.get("id")}
    # Twice as many as there are lines, since each of them may have taken one.
    free = (f"line-{n}" for n in range(1, 2 * len(lines) + 1) if f"line-{n}" not in taken)
    items = [_record(one, one.get("id") or next(free), n) for n, one in enumerate(lines, 1)]
    book = Book.of_records(
        {"profile": [Profile(id="profile", default_minutes=minutes)], "plan_item": items}
    )
    plan = plan_view(book, "", [])
    for one in plan["missing"]:  # only what is too long is put right without a bank
        one["button"] = one["button"] if one["key"] == "minutes" else ""
    return {**plan, "goals": []}


def _record(line: Mapping[str, Any], id: str, position: int) -> PlanItem:
    question = bank().get(line.get("question", ""))
    text = line.get("text", "")
    return PlanItem(
        id=id,
        question=question.id if question else "",
        wording="" if question and text == fill(question.text) else text,
        block=line.get("block") or MAIN,
        minutes=line.get("minutes") or LINE_MINUTES,
        must_ask=bool(line.get("must")),
        position=position,
    )
