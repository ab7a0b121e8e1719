"""Show the rows of a file, what will become of each, and what may be decided instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypedDict

from infoview_lib.exchange.coming_in.rows import ADD, ASK, CHANGE, MERGE, SKIP, RowPlan
from infoview_lib.state.shapes import Choice, Mark

_ACTIONS: dict[str, Mark] = {
    ADD: {"shape": "+", "text": "Bring in", "tone": "good"},
    ASK: {"shape": "?", "text": "Check, then bring in", "tone": ""},
    MERGE: {"shape": "↻", "text": "Fill in", "tone": "good"},
    CHANGE: {"shape": "↻", "text": "Change", "tone": "good"},
    SKIP: {"shape": "–", "text": "Leave out", "tone": ""},
}


class RowFilter(TypedDict):
    """Offer to show some of the rows."""

    value: str
    label: str
    count: int


class PreviewRow(TypedDict):
    """Show one row, what will become of it, and what may be decided instead.

    A decision about the row goes by its ``place``; ``decided`` says that the student took one.
    """

    row: int
    place: int | str
    file: str
    key: str
    title: str
    detail: str
    reason: str
    mark: Mark
    action: str
    decided: bool
    choices: list[Choice]


def is_shown(plan: RowPlan, which: str) -> bool:
    """Return whether a row belongs to a filter.

    Parameters
    ----------
    plan : RowPlan
        The row.
    which : str
        ``all``, or an action.

    Returns
    -------
    bool
        What changes an entry belongs to what fills one in, who is asked about to who comes in.
    """
    wider = {MERGE: (MERGE, CHANGE), ADD: (ADD, ASK)}
    return which == "all" or plan.action in wider.get(which, (which,))


def filters(plans: Sequence[RowPlan]) -> list[RowFilter]:
    """Return the filters that show anything, with how many rows each shows.

    Parameters
    ----------
    plans : sequence of RowPlan
        All rows.

    Returns
    -------
    list of RowFilter
        Empty without rows.
    """
    words = {
        "all": "All",
        ADD: "Bring in",
        MERGE: "Fill in or change",
        SKIP: "Leave out",
        ASK: "Check these",
    }
    counted: list[RowFilter] = [
        {"value": key, "label": label, "count": sum(is_shown(plan, key) for plan in plans)}
        for key, label in words.items()
    ]
    return [one for one in counted if one["count"]]


def row(plan: RowPlan) -> PreviewRow:
    """Return one row with what will become of it and what the student may choose instead.

    Parameters
    ----------
    plan : RowPlan
        What will become of the row.

    Returns
    -------
    PreviewRow
        Long texts are cut.
    """
    values, draft = plan.draft.values, plan.draft
    title = (
        values.get("name")
        or values.get("text")
        or values.get("topic")
        or draft.kind.replace("_", " ")
    )
    detail = [
        values.get(name) for name in ("title", "organization", "city", "email", "phone", "source")
    ]
    sure = f" {round(plan.score * 100)}% sure." if plan.score else ""
    return {
        "row": draft.row,
        "place": draft.place,
        "file": draft.file,
        "key": f"{draft.file}-{draft.row}{f'-{draft.person}' if draft.person > 1 else ''}",
        "title": str(title)[:120],
        "detail": " · ".join(str(text) for text in detail if text)[:200],
        "reason": plan.reason + sure,
        "mark": _ACTIONS[plan.action],
        "action": plan.action,
        "decided": plan.by_choice,
        "choices": _choices(plan),
    }


def _choices(plan: RowPlan) -> list[Choice]:
    """Return action and label of what the student may decide for a row."""
    if plan.by_choice:
        return [("", "Include it after all")]
    if plan.action == SKIP:
        return [("add", "Bring in as another person")]
    if plan.action in (ADD, ASK):
        same = [("merge", f"Same person as {plan.perhaps}")] if plan.perhaps else []
        return [*same, ("skip", "Leave out")]
    return [("add", "Bring in as another person"), ("skip", "Leave out")]


def main_words(counts: Mapping[str, int], own: bool) -> str:
    """Return what the button says that brings everything in.

    Parameters
    ----------
    counts : mapping of str to int
        Action → how many rows.
    own : bool
        True for the student's own log, which holds more than people.

    Returns
    -------
    str
        A few words with the numbers.
    """
    new, filled, told = counts[ADD] + counts[ASK], counts[MERGE] + counts[CHANGE], counts["history"]
    noun = ("entry" if new == 1 else "entries") if own else ("person" if new == 1 else "people")
    parts = [
        f"bring in {new:,} {noun}" if new else "",
        f"{'change' if own else 'fill in'} {filled:,}" if filled else "",
        f"add {told:,} {'entry' if told == 1 else 'entries'}" if told else "",
    ]
    said = ", ".join(part for part in parts if part)
    return said[:1].upper() + said[1:]
