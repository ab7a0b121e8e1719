"""Show what a list tells of outreach, interviews, and thanks, record by record."""

from __future__ import annotations

from collections import Counter
from typing import TypedDict

from infoview_lib.contacts.days.dates import spoken_day
from infoview_lib.exchange.coming_in.applying import counted
from infoview_lib.exchange.coming_in.history.planning import HistoryPlan
from infoview_lib.exchange.coming_in.preview import Preview
from infoview_lib.exchange.coming_in.rows import ADD, MERGE
from infoview_lib.records.catalog import SPECS
from infoview_lib.records.fields import FieldSpec, Value
from infoview_lib.state.shapes import Choice, Mark

_LONGEST = 90
_WHAT = {
    "attempt": "Message",
    "interview": "Interview",
    "follow_up": "Follow-up",
    "referral": "Referral",
    "reflection": "What you learned",
    "recommendation": "Advice",
}


class HistoryRow(TypedDict):
    """Show one record: who, what, when, what will become of it, and what may be decided instead.

    A decision about it goes by its ``place``; ``row`` is its row in the file.
    """

    row: int
    place: str
    who: str
    what: str
    detail: str
    reason: str
    mark: Mark
    choices: list[Choice]


class HistoryView(TypedDict):
    """Show the history of a file; ``taken`` says whether it comes in at all.

    ``found`` counts all of its records, ``more`` those that are not among the rows.
    """

    said: str
    taken: bool
    found: int
    rows: list[HistoryRow]
    more: int


def history_of(preview: Preview, shown: int) -> HistoryView | None:
    """Return what a list tells of a history, or None for a list of people alone.

    Parameters
    ----------
    preview : Preview
        The file.
    shown : int
        How many of its records to show.

    Returns
    -------
    HistoryView or None
        Long texts are cut.
    """
    found = preview.history
    if not found:
        return None
    counts = Counter(one.kind for one in found if one.action in (ADD, MERGE))
    return {
        "said": f"That would add {counted(counts)}."
        if counts
        else "Everything in it is already here or left out.",
        "taken": not preview.leaves_history_out,
        "found": len(found),
        "rows": [history_row(one) for one in found[:shown]],
        "more": max(0, len(found) - shown),
    }


def history_row(one: HistoryPlan) -> HistoryRow:
    """Return one record with what will become of it.

    Parameters
    ----------
    one : HistoryPlan
        What will become of it.

    Returns
    -------
    HistoryRow
        Long texts are cut.
    """
    specs = SPECS[one.kind]
    told = [_told(specs[name], value) for name, value in one.values.items() if name != "kind"]
    if one.kind == "follow_up":
        told.insert(0, _told(specs["kind"], one.values["kind"]))
    who = one.names.get("contact") or f"{one.names['from']} referred you to {one.names['to']}"
    return {
        "row": one.row.row,
        "place": one.place,
        "who": who,
        "what": _WHAT[one.kind],
        "detail": " · ".join(told),
        "reason": one.reason,
        "mark": _mark(one),
        "choices": _choices(one),
    }


def _mark(one: HistoryPlan) -> Mark:
    if one.action == ADD:
        return {"shape": "+", "text": "Add", "tone": "good"}
    if one.action == MERGE:
        return {"shape": "↻", "text": "Fill in", "tone": "good"}
    return {"shape": "–", "text": "Leave out", "tone": ""}


def _choices(one: HistoryPlan) -> list[Choice]:
    if one.by_choice:
        return [("", "Include it after all")]
    return [("skip", "Leave out")] if one.action in (ADD, MERGE) else []


def _told(spec: FieldSpec, value: Value) -> str:
    """Return a value as people say it; what no one would know alone is told with its label."""
    text = str(value)
    if spec.type in ("date", "time"):
        day = f"{spoken_day(text)}, {text[:4]}"
        return day if spec.name in ("sent_at", "starts_at", "done_at") else f"{spec.label} {day}"
    if spec.type == "choice":
        return dict(spec.choices).get(text, text)
    if spec.type == "whole":
        return f"{text} minutes"
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
