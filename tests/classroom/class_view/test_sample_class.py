"""The sample class is what the sample students hand in today."""

from data.make_sample_class import FILE, hand_ins
from infoview_lib.state.instructor.class_folder import read_class


def test_the_first_hand_ins_are_those_that_would_be_made_now():
    held = {one.hand_in.code: one.hand_in for one in read_class(FILE.read_bytes()).whole}
    made = list(hand_ins(2))
    assert len(held) == 30 and [held[one.code] for one in made] == made, (
        "type: python -m data.make_sample_class"
    )
