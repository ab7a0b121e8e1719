"""Say how each stage is drawn in a picture of the network: its shape, its words, its color."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from infoview_lib.contacts.stages import MARKS, MET_STAGES, STAGES, label_of
from infoview_lib.records.fields import YOU

MET = frozenset(MET_STAGES)
NOT_ASKED = frozenset(("", "idea", "researched"))
# After Okabe and Ito, darkened until each is at least 3 to 1 on white. Shapes carry the difference
# in gray; color only groups the stages: gray ahead, orange and blue on the way, green met, red no.
COLORS = {
    "idea": "#6b6b6b",
    "researched": "#6b6b6b",
    "requested": "#b06d00",
    "awaiting": "#b06d00",
    "declined": "#b3400a",
    "no_reply": "#b3400a",
    "scheduled": "#0b6fb3",
    "met": "#00694e",
    "thanked": "#00694e",
    "in_touch": "#00694e",
    "closed": "#8a8a8a",
    YOU: "#1f1f1f",
}
ORDER = (*(stage for stage, _ in STAGES), YOU)


class Look(NamedTuple):
    """Describe how people at one stage are drawn: key for style rules, shape, words, color."""

    key: str
    shape: str
    words: str
    color: str


@cache
def look_of(stage: str) -> Look:
    """Return how a person at this stage is drawn.

    Parameters
    ----------
    stage : str
        A key of `infoview_lib.contacts.stages.STAGES`, or ``"you"``.

    Returns
    -------
    Look
        An unknown or empty stage is drawn as an idea.

    Examples
    --------
    >>> look_of("in_touch").words, look_of("you").shape
    ('In touch', 'you')
    """
    if stage == YOU:
        return Look(YOU, YOU, "You", COLORS[YOU])
    known = stage if stage in MARKS else STAGES[0][0]
    return Look(known, MARKS[known].shape, label_of(known), COLORS[known])
