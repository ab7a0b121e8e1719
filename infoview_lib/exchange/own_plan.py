"""Say what becomes of each entry of our own files: added with its id, changed where it differs, or left."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from infoview_lib.contacts.book import Book
from infoview_lib.contacts.fields import YOU
from infoview_lib.contacts.records import KEPT_BY_US, SPECS, kind_of, new_values
from infoview_lib.exchange.plan import ADD, CHANGE, LEFT_OUT, SKIP, Draft, Plan, labels

NAMES_NOBODY = "It names an entry that is not here"
"""How the reason begins for what cannot come in on its own."""


def plan_own(
    drafts: list[Draft], book: Book, decisions: Mapping[int, str], fate: Callable[[str], str]
) -> list[Plan]:
    """Return what will become of each entry: added with its id, changed where it differs, or left.

    Parameters
    ----------
    drafts : list of Draft
        Entries of the file.
    book : Book
        Entries here.
    decisions : mapping of int to str
        Row number → ``skip`` where the student decided.
    fate : callable
        Id → ``here``, ``trash``, ``erased`` or empty text for an id never seen here.

    Returns
    -------
    list of Plan
        One per draft, in order. What names an entry that is neither here nor in the file is left out.
    """
    alike = _without_id(drafts, book)
    out = _left_out(drafts, decisions, fate)
    coming = {draft.id for draft in drafts if draft.id} - out.keys()
    plans = []
    for draft in drafts:
        reason = out.get(_key(draft), "")
        if reason:
            plans.append(Plan(draft, SKIP, reason, draft.id))
        else:
            linked, said = _linked(draft, coming, fate)
            plan = _plan(linked, book, decisions.get(draft.row, ""), fate, alike)
            plans.append(replace(plan, reason=" ".join(filter(None, (plan.reason, said)))))
    return plans


def _left_out(
    drafts: list[Draft], decisions: Mapping[int, str], fate: Callable[[str], str]
) -> dict[str, str]:
    """Return the id (or ``row n``) of each entry that stays out, with the reason."""
    out: dict[str, str] = {}
    for draft in drafts:
        if decisions.get(draft.row) == SKIP:
            out[_key(draft)] = LEFT_OUT
        elif draft.id and fate(draft.id) == "erased":
            out[draft.id] = "It was erased here, so it stays out."
    while True:
        coming = {draft.id for draft in drafts if draft.id} - out.keys()
        more = {
            _key(draft): f"{NAMES_NOBODY} ({missing[0]})."
            for draft in drafts
            if _key(draft) not in out and (missing := _missing(draft, coming, fate, needed=True))
        }
        if not more:
            return out
        out |= more


def _key(draft: Draft) -> str:
    return draft.id or f"row {draft.row}"


def _missing(
    draft: Draft, coming: Collection[str], fate: Callable[[str], str], needed: bool
) -> list[str]:
    """Return the links of a draft that name nothing, either those it needs or the others."""
    links = [
        spec
        for spec in SPECS[draft.kind].values()
        if spec.type == "link" and spec.required == needed
    ]
    found = []
    for spec in links:
        link = draft.values.get(spec.name, "")
        known = link in coming or fate(link) in ("here", "trash")
        fits = kind_of(link) == spec.links_to or (link == YOU and spec.name == "from")
        if link and not (fits and (known or link == YOU)):
            found.append(link if needed else spec.name)
    return found


def _linked(draft: Draft, coming: Collection[str], fate: Callable[[str], str]) -> tuple[Draft, str]:
    """Return the draft without links that name nothing, and a sentence about them."""
    gone = _missing(draft, coming, fate, needed=False)
    if not gone:
        return draft, ""
    kept = {name: value for name, value in draft.values.items() if name not in gone}
    return replace(
        draft, values=kept
    ), f"Left empty, as the entry it names is not here: {labels(draft.kind, gone)}."


def _without_id(drafts: list[Draft], book: Book) -> set[tuple]:
    """Return what is here, value by value, for rows that carry no id, so that none comes in twice."""
    kinds = {draft.kind for draft in drafts if not draft.id}
    return {_print(kind, _as_dict(one)) for kind in kinds for one in book.of(kind)}


def _print(kind: str, values: Mapping[str, Any]) -> tuple:
    full = new_values(
        kind, {n: v for n, v in values.items() if n in SPECS[kind] and n not in KEPT_BY_US}
    )
    return (kind, *sorted((name, repr(value)) for name, value in full.items()))


def _plan(
    draft: Draft, book: Book, decided: str, fate: Callable[[str], str], alike: set[tuple]
) -> Plan:
    here = book.get(draft.id) if draft.id else None
    if here is None:
        if draft.id and fate(draft.id) == "trash":
            return Plan(
                draft, ADD, "It lies in the trash here; it is brought back.", draft.id, draft.values
            )
        if not draft.id and _print(draft.kind, draft.values) in alike:
            return Plan(draft, SKIP, "Already here.")
        return Plan(
            draft, ADD, "", "", draft.values | ({"id": draft.id} if draft.id else {}) | draft.kept
        )
    old = _as_dict(here)
    changed = {
        name: value for name, value in draft.values.items() if not _equal(old.get(name), value)
    }
    if not changed:
        return Plan(draft, SKIP, "Already here, with nothing changed.", draft.id)
    words = labels(draft.kind, changed)
    if _later(old["updated_at"], draft.kept.get("updated_at", "")) and decided != CHANGE:
        return Plan(
            draft,
            SKIP,
            f"Changed here after this file was written ({words}); kept as it is.",
            draft.id,
        )
    return Plan(draft, CHANGE, f"Changes: {words}.", draft.id, changed)


def _as_dict(record: Any) -> dict[str, Any]:
    return {name.rstrip("_"): value for name, value in vars(record).items()}


def _later(here: str, there: str) -> bool:
    """Return whether the entry here was changed after the file was written."""
    try:
        return bool(there) and datetime.fromisoformat(here) > datetime.fromisoformat(there)
    except (ValueError, TypeError):
        return False


def _equal(here: Any, there: Any) -> bool:
    """Return whether a value is unchanged, also where a program could not write some letters."""
    if here == there:
        return True
    if not isinstance(here, str) or not isinstance(there, str):
        return False
    return "?" in there and here.encode("cp1252", "replace").decode("cp1252") == there
