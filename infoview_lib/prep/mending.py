"""Choose the question that an agenda lacks."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from infoview_lib.prep.choosing import PlannedTalk, choose
from infoview_lib.prep.kit import rank, without_twins
from infoview_lib.prep.questions import Question

PARTS = {"rapport": "rapport", "names": "referrals", "close": "close"}
"""Part of the talk that may lack → category of the questions that fill it."""


def question_for(
    pool: Iterable[Question],
    talk: PlannedTalk,
    taken: Collection[Question] = (),
    answered: Collection[str] = (),
) -> Question | None:
    """Return the best question for a talk, or None when all are taken.

    Parameters
    ----------
    pool : iterable of Question
        Those on the subject, see `infoview_lib.prep.choosing.on_subject`; touchy ones are left out.
    talk : PlannedTalk
        What is known about the talk. A question written for this kind of talk comes first.
    taken : collection of Question
        On the agenda already; neither they nor their near twins are chosen.
    answered : collection of str
        Ids that earlier talks answered; others come first.

    Examples
    --------
    >>> question_for([], PlannedTalk("career")) is None
    True
    """
    fits = [one for one in choose(pool, talk, max_sensitivity=1) if talk.can_say(one)]
    ranked = rank(without_twins(fits, taken), answered=answered)
    ranked.sort(key=lambda one: (one.id in answered, talk.kind not in one.types))
    return next(iter(ranked), None)
