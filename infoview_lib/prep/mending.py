"""Choose the question that an agenda lacks."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from infoview_lib.prep.kit import rank
from infoview_lib.prep.questions import CORE, Question, choose, known_type

PARTS = {"rapport": "rapport", "names": "referrals", "close": "close"}
"""Part of the talk that may lack → category of the questions that fill it."""


def question_for(
    bank: Mapping[str, Question], type: str = "", *, category: str = "", objective: str = "", mode: str = "",
    taken: Collection[str] = (), answered: Collection[str] = (), values: Mapping[str, str] | None = None,
) -> Question | None:  # fmt: skip
    """Return the best question of a category or for an objective, or None when all are taken.

    Parameters
    ----------
    bank : mapping of str to Question
        Id → question.
    type, mode : str
        Kind of talk, how you meet; empty means any. A question written for this kind of talk comes first.
    category, objective : str
        What the question is to be about, which goal it is to serve; empty means any.
    taken : collection of str
        Ids on the agenda already; neither they nor their near twins are chosen.
    answered : collection of str
        Ids that earlier talks answered; others come first.
    values : mapping of str to str
        Words for the placeholders; without a referrer nothing asks about one.

    Examples
    --------
    >>> question_for({}, category="pay") is None
    True
    """
    known = values or {}
    groups = {bank[one].similar_group for one in taken if one in bank} - {""}
    fits = choose(
        bank.values(), type or CORE, mode=mode, category=category, objective=objective, max_sensitivity=1
    )
    left = [
        one for one in fits
        if one.id not in taken and one.similar_group not in groups
        and ("referrer" not in one.placeholders or known.get("referrer"))
    ]  # fmt: skip
    return next(iter(_own_first(left, type, answered)), None)


def _own_first(questions: Iterable[Question], type: str, answered: Collection[str]) -> list[Question]:
    kind = known_type(type or CORE)
    ranked = rank(questions, answered=answered)
    return sorted(ranked, key=lambda one: (one.id in answered, kind not in one.types))
