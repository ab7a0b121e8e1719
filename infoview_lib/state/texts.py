"""Load the short texts that come with the program, each table once."""

from __future__ import annotations

from functools import cache

from infoview_lib.bundled import data_file
from infoview_lib.prep import texts
from infoview_lib.prep.texts import Card, CriterionText, DecisionText, NamePrompt, ObjectiveText


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
