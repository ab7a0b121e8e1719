"""Say what a file would bring in, in the words of the screen."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from infoview_lib.exchange.people import People
from infoview_lib.exchange.plan import ADD, CHANGE, LEFT_OUT, MERGE, SKIP, Plan

SHOWN_PROBLEMS = 60
KINDS = {
    "infoview": "Your own Infoview log",
    "linkedin": "Your connections from LinkedIn",
    "google": "Your contacts from Google",
    "outlook": "Your contacts from Outlook",
    "thunderbird": "Your address book from Thunderbird",
    "vcard": "Contact cards",
    "spreadsheet": "A table of people",
    "several": "Several lists of people",
}
_ACTIONS = {
    ADD: {"shape": "+", "text": "Bring in", "tone": "good"},
    MERGE: {"shape": "↻", "text": "Fill in", "tone": "good"},
    CHANGE: {"shape": "↻", "text": "Change", "tone": "good"},
    SKIP: {"shape": "–", "text": "Leave out", "tone": ""},
}
# What a heap of like problems is called: one, several, then what happens.
_HEAPS = {
    "nobody": (
        "row has no name, e-mail or profile page",
        "rows have no name, e-mail or profile page",
        "left out",
    ),
    "cell": (
        "value does not fit its field",
        "values do not fit their fields",
        "the rest of the row comes in",
    ),
    "extra": (
        "row has a second value for one field",
        "rows have a second value for one field",
        "the first is taken",
    ),
    "kept": ("second e-mail or phone", "second e-mails or phones", "kept in the notes"),
    "name": ("row has no name", "rows have no name", "an address stands in for it"),
    "width": (
        "row has more cells than the header",
        "rows have more cells than the header",
        "the extra cells are left out",
    ),
    "cut": ("card breaks off at its end", "cards break off at their end", "read as far as it goes"),
    "quotes": (
        "row has an open quotation mark",
        "rows have an open quotation mark",
        "read without the marks",
    ),
    "id": ("row has a wrong id", "rows have a wrong id", "left out"),
    "needed": ("row lacks what it needs", "rows lack what they need", "left out"),
    "repeated": ("row repeats another", "rows repeat another", "left out"),
    "column": ("column is not one of ours", "columns are not ones of ours", "left out"),
    "file": (
        "file in there holds no list of contacts",
        "files in there hold no list of contacts",
        "left out",
    ),
}


def is_shown(plan: Plan, which: str) -> bool:
    """Return whether a row belongs to a filter."""
    if which == "look":
        return plan.action == ADD and bool(plan.reason)
    return which == "all" or plan.action == which or (which == MERGE and plan.action == CHANGE)


def filters(plans: list[Plan]) -> list[dict[str, Any]]:
    """Return the filters that show anything, with how many rows each shows."""
    words = {
        "all": "All",
        ADD: "Bring in",
        MERGE: "Fill in or change",
        SKIP: "Leave out",
        "look": "Worth a look",
    }
    counted = [
        {"value": key, "label": label, "count": sum(is_shown(plan, key) for plan in plans)}
        for key, label in words.items()
    ]
    return [one for one in counted if one["count"]]


def columns(part: People) -> list[dict[str, Any]]:
    """Return each column with the field it is taken for and up to three of its values."""
    table = part.table
    found = []
    for at, name in enumerate(table.header):
        seen = dict.fromkeys(text for _, cells in table.rows[:200] if (text := cells[at].strip()))
        samples = [text if len(text) <= 40 else text[:39] + "…" for text in list(seen)[:3]]
        found.append({"name": name, "field": part.mapping[name], "samples": samples})
    return found


def row(plan: Plan) -> dict[str, Any]:
    """Return one row with what will become of it and what the student may choose instead."""
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
    sure = f" {round(plan.score * 100)} of 100 sure." if plan.score else ""
    return {
        "row": draft.row,
        "place": draft.place,
        "file": draft.file,
        "key": f"{draft.file}-{draft.row}",
        "title": str(title)[:120],
        "detail": " · ".join(str(text) for text in detail if text)[:200],
        "reason": plan.reason + sure,
        "mark": _ACTIONS[plan.action],
        "action": plan.action,
        "decided": plan.reason == LEFT_OUT,
        "choices": _choices(plan),
    }


def _choices(plan: Plan) -> list[list[str]]:
    """Return action and label of what the student may decide for a row."""
    if plan.reason == LEFT_OUT:
        return [["", "Take it after all"]]
    if plan.action == SKIP:
        return [["add", "Bring in as another person"]]
    if plan.action == ADD:
        same = [["merge", f"Same person as {plan.perhaps}"]] if plan.perhaps else []
        return [*same, ["skip", "Leave out"]]
    return [["add", "Bring in as another person"], ["skip", "Leave out"]]


def heaps(problems: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return like problems together: how many, what happens to them, then each with its row."""
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for one in problems:
        found[one["about"]].append(one)
    return [_heap(about, alike) for about, alike in found.items()]


def _heap(about: str, found: list[dict[str, Any]]) -> dict[str, Any]:
    one, several, then = _HEAPS[about]
    shown = 0 if about == "nobody" else SHOWN_PROBLEMS  # those all say the same
    files = {p.get("file", "") for p in found}
    of = {name: f" of {name}" if len(files) > 1 else "" for name in files}
    places = [f"{p['row']}{of[p.get('file', '')]}" for p in found[:500] if p["row"]]
    return {
        "about": about,
        "words": f"{len(found):,} {one if len(found) == 1 else several}: {then}.",
        "rows": ", ".join(places),
        "items": [f"{p['found']} {p['next_step']}" for p in found[:shown]],
        "more": max(0, len(found) - shown) if shown else 0,
    }


def main_words(counts: dict[str, int], own: bool) -> str:
    """Return what the button says that brings everything in."""
    new, filled = counts[ADD], counts[MERGE] + counts[CHANGE]
    noun = ("entry" if new == 1 else "entries") if own else ("person" if new == 1 else "people")
    if new and filled:
        return f"Bring in {new:,} {noun}, {'change' if own else 'fill in'} {filled:,}"
    return f"Bring in {new:,} {noun}" if new else f"{'Change' if own else 'Fill in'} {filled:,}"
