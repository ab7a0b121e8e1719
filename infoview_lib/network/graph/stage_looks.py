"""Say how each stage is drawn in a picture of the network: its shape, its words, its color."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from infoview_lib.contacts.stages import MARKS, MET_STAGES, STAGES, label_of
from infoview_lib.records.fields import YOU

MET = frozenset(MET_STAGES)
NOT_ASKED = frozenset(("", "idea", "researched"))
# The pencils of the pages, each at least 3 to 1 on white. Shapes carry the difference in gray;
# color only groups the stages: soft ahead, ochre and blue on the way, green met, red no.
COLORS = {
    "idea": "#5e5a51",
    "researched": "#5e5a51",
    "requested": "#775300",
    "awaiting": "#775300",
    "declined": "#c9452b",
    "no_reply": "#c9452b",
    "scheduled": "#27408f",
    "met": "#3f8256",
    "thanked": "#3f8256",
    "in_touch": "#3f8256",
    "closed": "#5e5a51",
    YOU: "#211f1b",
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
