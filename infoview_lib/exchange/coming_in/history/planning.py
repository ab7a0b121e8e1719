"""Decide what becomes of each record of a history: whom it is about, new or here already."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import NamedTuple

from infoview_lib.exchange.coming_in.days import is_day_first
from infoview_lib.exchange.coming_in.history.events import Told, told_in, usual_channel
from infoview_lib.exchange.coming_in.history.named_people import NamedPeople
from infoview_lib.exchange.coming_in.rows import (
    ADD,
    ASK,
    LEFT_OUT,
    MERGE,
    SKIP,
    FileRow,
    RowPlan,
    field_labels,
)
from infoview_lib.records.book import Book
from infoview_lib.records.fields import Value, Values
from infoview_lib.records.kinds import Attempt, Contact, Interview

KINDS = ("attempt", "interview", "follow_up", "referral", "reflection", "recommendation")
"""Kinds of records that a history brings, in the order in which they are shown."""
WHOLE_HISTORY = "history"
"""What the decision is kept by whether any of it comes in."""
_UNDATED = ("attempt", "interview")
"""Kinds of which a list may not tell the day."""
_WHEN = {"attempt": "sent_at", "interview": "starts_at", "follow_up": "done_at"}
_LINKS = ("contact", "interview", "from", "to")
_UNDECIDED = {"outcome": ("pending",), "status": ("planned", "scheduled")}
"""What a later list may settle."""
Made = tuple[str, int]
"""A record that is to be made: its kind, and its place among all of that kind."""


@dataclass(frozen=True)
class HistoryPlan:
    """Hold one record of a history, and what will become of it.

    Parameters
    ----------
    row : FileRow
        The row that tells of it.
    kind : str
        Kind of record.
    values : dict
        Field → value, without links.
    links : dict
        Link → id of a record here, or which one is to be made.
    names : dict
        Link → name of the person, for the screen.
    number : int
        Which record of its kind in the row, from 1; a decision is kept by it.
    action : {'add', 'merge', 'skip'}
        ``merge`` settles what was open in a record that is here.
    reason : str
        One sentence for the student; empty where nothing is to be said.
    into : str
        Id of the record that is here already.
    by_choice : bool
        True when it is left out because the student chose so.
    """

    row: FileRow
    kind: str
    values: Values
    links: dict[str, str | Made] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    number: int = 1
    action: str = ADD
    reason: str = ""
    into: str = ""
    by_choice: bool = False

    @property
    def place(self) -> str:
        """What a decision about it is kept by."""
        return f"{self.row.place}:{self.kind}:{self.number}"

    @property
    def on(self) -> str:
        """Day it happened, as ISO text; empty when it is not known."""
        return str(self.values.get(_WHEN.get(self.kind, ""), ""))[:10]

    def shown(self) -> Values:
        """Return the record as plain values; people by name, as they have no id yet."""
        return {
            "row": self.row.row,
            **({"file": self.row.file} if self.row.file else {}),
            "action": self.action,
            "reason": self.reason,
            "into": self.into,
            **self.names,
            **self.values,
        }


def plan_history(
    plans: Sequence[RowPlan],
    book: Book,
    decisions: Mapping[int | str, str],
    today: date,
    is_american: Mapping[str, bool],
) -> tuple[list[RowPlan], list[HistoryPlan]]:
    """Return the people, and what will become of everything that their rows tell of.

    Parameters
    ----------
    plans : sequence of RowPlan
        What becomes of the people; who is left out brings no history.
    book : Book
        Records here.
    decisions : mapping
        `HistoryPlan.place` → ``skip`` where the student decided.
    today : date
        What lies after it has not happened.
    is_american : mapping of str to bool
        File → whether the month stands first there, where no day tells.

    Returns
    -------
    list of RowPlan
        As they were; who was referred by somebody known has that in a record of its own, and no
        longer as a text.
    list of HistoryPlan
        In the order of the rows; empty for a list of people alone.
    """
    if not any(plan.draft.history for plan in plans):
        return list(plans), []
    planner = _Planner(plans, book, decisions)
    found = planner.planned(today, is_american)
    return [
        _without_source(plan) if plan.draft.place in planner.referred else plan for plan in plans
    ], found


class _Planner:
    """Go through the rows, and remember what was planned for whom."""

    def __init__(
        self, plans: Sequence[RowPlan], book: Book, decisions: Mapping[int | str, str]
    ) -> None:
        self._plans, self._book, self._decisions = plans, book, decisions
        self._here = _Here(book)
        self.found: list[HistoryPlan] = []
        self.referred: set[int | str] = set()
        self._seen: dict[_Sign, int] = {}
        self._last: dict[tuple[str, str | Made], int] = {}
        self._interview: str | Made = ""
        self._names = _names(plans, book)
        self._known = NamedPeople(
            (ref if isinstance(ref, str) else ref[1], {"name": name, "email": email})
            for ref, (name, email) in self._names.items()
        )

    def planned(self, today: date, is_american: Mapping[str, bool]) -> list[HistoryPlan]:
        """Return all records, row by row."""
        orders = _orders(self._plans, today, is_american)
        for at, plan in enumerate(self._plans):
            who = _who(self._plans, at)
            if who is None or not plan.draft.history:
                continue
            draft, numbers = plan.draft, Counter[str]()
            channel = usual_channel(draft.values)
            self._interview = ""
            for told in told_in(draft.history, today, orders[draft.file], channel):
                self._take(draft, who, told, numbers)
        return self.found

    def _take(self, draft: FileRow, who: str | Made, told: Told, numbers: Counter[str]) -> None:
        if told.kind == "referral":
            self._refer(draft, who, told, numbers)
            return
        if told.adds_to and self._answered(who, told):
            return
        links: dict[str, str | Made] = {}
        if told.kind in ("attempt", "interview", "follow_up"):
            links["contact"] = who
        if told.after_interview:
            interview = self._interview or self._latest("interview", who)
            links |= {"interview": interview} if interview else {}
        numbers[told.kind] += 1
        names = {"contact": self._names[who][0]}
        one = HistoryPlan(draft, told.kind, dict(told.values), links, names, numbers[told.kind])
        made = self._put(one, told.left_out, who)
        if told.kind == "interview":
            self._interview = made

    def _refer(self, draft: FileRow, who: str | Made, told: Told, numbers: Counter[str]) -> None:
        """Plan a referral for each person whom a cell names."""
        named, found = self._known.in_cell(told.person), list[HistoryPlan]()
        for _, ref in named:
            other = ref if isinstance(ref, str) or ref is None else ("contact", ref)
            if other is None or other == who:
                continue
            giver, to = (other, who) if told.link == "from" else (who, other)
            numbers["referral"] += 1
            one = HistoryPlan(
                draft,
                "referral",
                {},
                {"from": giver, "to": to},
                {"from": self._names[giver][0], "to": self._names[to][0]},
                numbers["referral"],
            )
            self._put(one, "", who)
            found.append(self.found[self._seen[_sign(one.kind, {}, one.links)]])
        is_whole = len(found) == len(named) and not any(one.by_choice for one in found)
        if told.link == "from" and found and is_whole:
            self.referred.add(draft.place)

    def _put(self, one: HistoryPlan, left_out: str, who: str | Made) -> str | Made:
        """Plan one record, and return it: new, here already, or the same as in an earlier row."""
        sign = _sign(one.kind, one.values, one.links)
        if sign in self._seen:
            return self._made_at(self._seen[sign])
        here = self._here.by_sign.get(sign, "")
        if one.kind in _UNDATED and not one.on and not here:
            # "Met" without a day is the conversation that is known.
            known = self._latest(one.kind, who)
            if isinstance(known, tuple):
                return known
            here = known
        if SKIP in (self._decisions.get(WHOLE_HISTORY), self._decisions.get(one.place)):
            one = replace(one, action=SKIP, reason=LEFT_OUT, by_choice=True)
        elif left_out:
            one = replace(one, action=SKIP, reason=left_out)
        elif here:
            one = self._here_already(one, here)
        elif one.kind == "recommendation" and "interview" not in one.links:
            one = replace(one, action=SKIP, reason="The interview it came from is left out.")
        self._seen[sign] = len(self.found)
        self.found.append(one)
        made = self._made_at(len(self.found) - 1)
        if made and one.kind in _UNDATED:
            self._last[one.kind, who] = len(self.found) - 1
        return made

    def _made_at(self, place: int) -> str | Made:
        """Return the record of a plan: here, to be made, or empty text for one left out."""
        one = self.found[place]
        return (one.kind, place) if one.action == ADD else one.into

    def _here_already(self, one: HistoryPlan, here: str) -> HistoryPlan:
        """Return what only settles what was open here, or nothing."""
        old = vars(self._book.get(here))
        new = {
            name: value
            for name, value in one.values.items()
            if value != old.get(name) and _is_open(name, old.get(name))
        }
        if not new:
            return replace(one, action=SKIP, reason="Already here.", into=here)
        reason = f"Already here. Adds: {field_labels(one.kind, new)}."
        return replace(one, action=MERGE, reason=reason, into=here, values=new)

    def _latest(self, kind: str, who: str | Made) -> str | Made:
        """Return the last record of a kind that is about somebody, in the file or here."""
        planned = self._last.get((kind, who))
        if planned is not None:
            return self._made_at(planned)
        return self._here.last.get((kind, who), "") if isinstance(who, str) else ""

    def _answered(self, who: str | Made, told: Told) -> bool:
        """Note an answer at the last outreach of the file; False when there is none."""
        planned = self._last.get(("attempt", who))
        if planned is None:
            return False
        one = self.found[planned]
        self.found[planned] = replace(one, values=one.values | told.values)
        return True


class _Sign(NamedTuple):
    """Hold what makes two records the same: who, when, and what is said."""

    kind: str
    links: tuple[str | Made, ...]
    told: str


def _sign(kind: str, values: Mapping[str, Value], links: Mapping[str, str | Made]) -> _Sign:
    on = str(values.get(_WHEN.get(kind, ""), "") or "")[:10]
    told = {
        # One thank-you note for one interview, whatever day each list says.
        "follow_up": f"{values.get('kind')} {links.get('interview') or _day(values)}",
        "reflection": str(values.get("learned")),
        "recommendation": str(values.get("text")),
    }.get(kind, on)
    people = tuple(links[name] for name in _LINKS if name in links and name != "interview")
    return _Sign(kind, people, told)


def _day(values: Mapping[str, Value]) -> str:
    return str(values.get("done_at") or values.get("due_at") or "")[:10]


class _Here:
    """Hold the history that is here, by what makes a record the same."""

    def __init__(self, book: Book) -> None:
        self.by_sign: dict[_Sign, str] = {}
        self.last: dict[tuple[str, str], str] = {}
        for kind in KINDS:
            for one in book.of(kind):
                if one.is_practice:
                    continue
                values = {name.rstrip("_"): value for name, value in vars(one).items()}
                links = {name: str(values[name]) for name in _LINKS if values.get(name)}
                self.by_sign[_sign(kind, values, links)] = one.id
        for one in sorted(book.of(Attempt), key=lambda each: each.sent_at):
            self.last["attempt", one.contact] = one.id
        for one in sorted(book.of(Interview), key=lambda each: each.starts_at):
            self.last["interview", one.contact] = one.id


def _is_open(name: str, here: Value) -> bool:
    return here in ("", None) or here in _UNDECIDED.get(name, ())


def _who(plans: Sequence[RowPlan], at: int) -> str | Made | None:
    """Return whom a row is about; None when nobody comes in and nobody is here."""
    plan = plans[at]
    if plan.first is not None:
        return _who(plans, plan.first)
    if plan.action in (ADD, ASK) and not (plan.action == ADD and plan.into):
        return ("contact", at)
    return None if plan.by_choice else plan.into or None


def _names(plans: Sequence[RowPlan], book: Book) -> dict[str | Made, tuple[str, str]]:
    """Return everybody here, and everybody who comes in, with name and e-mail address."""
    found: dict[str | Made, tuple[str, str]] = {
        one.id: (one.name, one.email)
        for one in book.of(Contact)
        if not one.merged_into and not one.is_practice
    }
    for at, plan in enumerate(plans):
        if _who(plans, at) == ("contact", at):
            values = plan.draft.values
            found["contact", at] = (str(values.get("name", "")), str(values.get("email") or ""))
    return found


_DAYS = ("sent_on", "sent_again_on", "met_on", "thanked_on", "answered_on", "activity_on")


def _orders(
    plans: Iterable[RowPlan], today: date, is_american: Mapping[str, bool]
) -> dict[str, bool]:
    """Return for each file whether the day stands before the month."""
    texts: dict[str, list[str]] = {plan.draft.file: [] for plan in plans}
    for plan in plans:
        texts[plan.draft.file] += [text for role, text in plan.draft.history if role in _DAYS]
    return {
        file: is_day_first(cells, today, is_american.get(file, True))
        for file, cells in texts.items()
    }


def writes(
    found: Sequence[HistoryPlan], new_id: Callable[[str], str]
) -> tuple[list[tuple[str, Values]], list[tuple[str, Values]], dict[int, str]]:
    """Return what to add and to change, and the id that each person who comes in must get.

    Parameters
    ----------
    found : sequence of HistoryPlan
        What was planned.
    new_id : callable
        Makes an id for a record of a kind.

    Returns
    -------
    list of (str, dict)
        Kind and values of what is added.
    list of (str, dict)
        Id and values of what is changed.
    dict of int to str
        Place of a person's row plan → id.
    """
    people: dict[int, str] = {}
    ids: dict[int, str] = {}
    adds: list[tuple[str, Values]] = []
    for at, one in enumerate(found):
        if one.action != ADD:
            continue
        links: Values = {}
        for name, ref in one.links.items():
            if isinstance(ref, str):
                links[name] = ref
            elif ref[0] == "contact":
                if ref[1] not in people:
                    people[ref[1]] = new_id("contact")
                links[name] = people[ref[1]]
            elif ref[1] in ids:
                links[name] = ids[ref[1]]
        ids[at] = new_id(one.kind)
        adds.append((one.kind, {"id": ids[at], **one.values, **links}))
    return adds, [(one.into, one.values) for one in found if one.action == MERGE], people


def _without_source(plan: RowPlan) -> RowPlan:
    source = plan.draft.values.get("source")
    if ("referred_by", source) not in plan.draft.history:
        return plan
    values, written = (
        {name: value for name, value in one.items() if name != "source"}
        for one in (plan.draft.values, plan.writes)
    )
    if plan.action in (ADD, ASK):
        written = {"circle": "referred"} | written
    return replace(plan, draft=replace(plan.draft, values=values), writes=written)
