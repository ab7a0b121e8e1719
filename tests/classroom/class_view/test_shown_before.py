"""A second picture is made only when it tells about five students or more."""

from dataclasses import replace

import pytest

from infoview_lib.classroom.class_view.class_tables import class_picture
from infoview_lib.classroom.class_view.gathering import Handed, HandIns
from infoview_lib.classroom.class_view.platforms import Submission
from infoview_lib.classroom.class_view.shown_before import CONFIDENCE, look_at, read_before
from infoview_lib.classroom.handing_in.counts import COUNTS
from infoview_lib.classroom.handing_in.hand_in import HandIn

SAYS = ["I can ask a stranger."]


def hand_ins(*met, start=0, after=4):
    return [
        HandIn(
            f"code{start + place}",
            counts=dict.fromkeys(COUNTS, 0) | {"met": one},
            confidence={"before": [2], "after": [after]},
        )
        for place, one in enumerate(met)
    ]


def found(ones):
    return HandIns([Handed(Submission(), one) for one in ones], [])


FIRST = [*hand_ins(*[0] * 8, *[4] * 2), *hand_ins(*[4] * 6, start=20, after=2)]
SHOWN, BEFORE = look_at(found(FIRST), SAYS, None)


def confidence(shown):
    return dict(shown.notes)[CONFIDENCE]


def test_what_is_remembered_comes_back_and_gives_the_same_picture():
    again = read_before(BEFORE.content())
    assert again.shown() == SHOWN and not SHOWN.stays
    assert SHOWN.picture == class_picture(found(FIRST).students)
    assert "10 of 16" in confidence(SHOWN)[0]
    assert look_at(found(FIRST[::-1]), SAYS, again)[0] == SHOWN


@pytest.mark.parametrize("more", [1, 4])
def test_few_changes_leave_the_picture_as_it_was(more):
    changed = [replace(one, goals={"names": True}) for one in FIRST[:more]]
    for ones in (
        FIRST + hand_ins(*[4] * more, start=50),
        FIRST[more:],
        FIRST[more:] + hand_ins(*[9] * more, start=50),
        changed + FIRST[more:],
    ):
        shown, kept = look_at(found(ones), SAYS, BEFORE)
        assert shown == SHOWN._replace(stays=True) and kept == BEFORE


@pytest.mark.parametrize(
    ("rose", "others", "is_told"), [(5, 5, True), (9, 0, False), (4, 6, False)]
)
def test_a_statement_is_told_again_when_it_says_enough_of_the_newcomers(rose, others, is_told):
    came = hand_ins(*[4] * rose, start=50) + hand_ins(*[4] * others, start=70, after=2)
    shown, kept = look_at(found(FIRST + came), SAYS, BEFORE)
    assert bool(confidence(shown)) == is_told and not shown.stays
    assert (kept.moved == BEFORE.moved) != is_told


def test_where_somebody_left_no_cut_is_used_twice():
    shown, _ = look_at(found(FIRST[3:] + hand_ins(*[4] * 9, start=50)), SAYS, BEFORE)
    met = next(one for one in shown.picture.tables if one.key == "met")
    assert not shown.stays and 1 not in [cell.least for cell in met.cells[1:]]


@pytest.mark.parametrize("content", [b"", b"[]", b'{"students": [["a"]]}', b"[" * 9_000])
def test_what_cannot_be_read_is_nothing(content):
    assert read_before(content) is None
