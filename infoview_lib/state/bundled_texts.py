"""Load the texts that come with the program, each table once."""

from __future__ import annotations

from functools import cache

from infoview_lib.bundled import data_file
from infoview_lib.prep import page_texts as texts
from infoview_lib.prep.claims import Claim, read_claims
from infoview_lib.prep.messages.scripts import Script, read_scripts
from infoview_lib.prep.page_texts import (
    Card,
    CriterionText,
    DecisionText,
    NamePrompt,
    ObjectiveText,
)
from infoview_lib.prep.practice.observer_rounds import Watch, read_watches


def _table(name: str) -> str:
    return data_file(name).read_text(encoding="utf-8")


@cache
def cards() -> tuple[Card, ...]:
    """Return the cards of the card sort."""
    return texts.read_cards(_table("card_sort.csv"))


@cache
def name_prompts() -> tuple[NamePrompt, ...]:
    """Return the prompts that bring names to mind."""
    return texts.read_name_prompts(_table("name_prompts.csv"))


@cache
def objectives() -> tuple[ObjectiveText, ...]:
    """Return the five objectives with examples."""
    return texts.read_objectives(_table("objectives.csv"))


@cache
def criteria() -> tuple[CriterionText, ...]:
    """Return what may matter in a choice."""
    return texts.read_criteria(_table("criteria.csv"))


@cache
def decisions() -> tuple[DecisionText, ...]:
    """Return the kinds of decision with a sentence each."""
    return texts.read_decisions(_table("decisions.csv"))


@cache
def scripts_of(kind: str) -> tuple[Script, ...]:
    """Return the scripts of one kind, in the order of their table."""
    found = read_scripts(data_file("scripts.csv").read_text(encoding="utf-8"))
    return tuple(one for one in found if one.kind == kind)


@cache
def watches() -> tuple[Watch, ...]:
    """Return what an observer watches for."""
    return read_watches(data_file("observer_sheet.csv").read_text(encoding="utf-8"))


@cache
def claims() -> dict[str, Claim]:
    """Return id → what is known of a claim, in the order of the table."""
    return {one.id: one for one in read_claims(_table("claims.csv"))}
