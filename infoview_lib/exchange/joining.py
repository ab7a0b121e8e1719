"""Say for each person in a file whether they are new, here already, or perhaps somebody who is here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from infoview_lib.contacts.book import Book
from infoview_lib.exchange.identity import KnownPeople
from infoview_lib.exchange.plan import ADD, LEFT_OUT, MERGE, SKIP, Draft, Plan, labels

STEP = 250  # people between two words on how far it is


def plan_people(
    drafts: list[Draft],
    book: Book,
    decisions: Mapping[Any, str],
    tell: Callable[[int], None] = lambda done: None,
) -> list[Plan]:
    """Return what will become of each person: added, joined to one who is here, or left out.

    Parameters
    ----------
    drafts : list of Draft
        Rows that hold somebody.
    book : Book
        Those who are here.
    decisions : mapping
        `Draft.place` → ``add``, ``merge`` (with the one who is perhaps the same) or ``skip``, where the
        student decided.
    tell : callable
        Hears how many are done.

    Returns
    -------
    list of Plan
        One per draft, in order. A repeated row fills gaps of its first row.
    """
    known = KnownPeople(book.of("contact"), (draft.values for draft in drafts))
    plans: list[Plan] = []
    place: dict[int, int] = {}
    for at, draft in enumerate(drafts):
        if at % STEP == 0:
            tell(at)
        plan = _plan(draft, known, decisions.get(draft.place, ""))
        if plan.action == ADD:
            place[at] = len(plans)
            known.put(at, draft.values)
        elif isinstance(plan.into, int):
            plan = _repeated(plan, drafts[plan.into], known, plans, place)
        elif plan.writes:
            known.put(plan.into, known.values[plan.into] | plan.writes)
        plans.append(plan)
    return plans


def _plan(draft: Draft, known: KnownPeople, decided: str) -> Plan:
    """Return the plan for a row; `into` is a number when it is the person of an earlier row."""
    if decided == SKIP:
        return Plan(draft, SKIP, LEFT_OUT)
    match = known.same(draft.values)
    if match is None or decided == ADD:
        maybe = known.perhaps(draft.values)
        if maybe is None:
            return Plan(draft, ADD, writes=_filled(draft.values))
        if match is not None or decided != MERGE:
            other = known.values[maybe.ref]
            name, place = other["name"][:40], (other.get("organization") or "")[:40]
            who = f"{name} ({place})" if place else name
            reason = f"{who} has {maybe.sign}; look whether it is one person."
            return Plan(draft, ADD, reason, "", _filled(draft.values), maybe.score, name)
        match = maybe
    if isinstance(match.ref, int):
        return Plan(draft, SKIP, "", match.ref, {}, match.score)
    gaps = known.gaps(match.ref, draft.values)
    who = f"{known.values[match.ref]['name'][:40]}: " if match.name_differs else ""
    if gaps:
        reason = f"Already here ({who}{match.sign}). Adds: {labels('contact', gaps)}."
        return Plan(draft, MERGE, reason, match.ref, gaps, match.score)
    return Plan(draft, SKIP, f"Already here ({who}{match.sign}).", match.ref, {}, match.score)


def _repeated(
    plan: Plan, first: Draft, known: KnownPeople, plans: list[Plan], place: dict[int, int]
) -> Plan:
    """Return the plan for a repeated row; what only it holds goes to the first row."""
    at = plan.into
    gaps = known.gaps(at, plan.draft.values)
    reason = f"The same person as in {first.where}."
    if gaps:
        known.put(at, known.values[at] | gaps)
        old = plans[place[at]]
        plans[place[at]] = Plan(
            old.draft, ADD, old.reason, old.into, old.writes | gaps, old.score, old.perhaps
        )
        reason += f" Added there: {labels('contact', gaps)}."
    return Plan(plan.draft, SKIP, reason, "", {}, plan.score)


def _filled(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value not in ("", None)}
