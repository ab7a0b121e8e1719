"""Questions of a class stand together by what they are about."""

from infoview_lib.classroom.handing_in.hand_in import COUNSELOR
from infoview_lib.state.instructor.class_files import ClassFilesState
from infoview_lib.state.instructor.counselor_questions import CounselorQuestionsState
from tests.classroom.handing_in.classes import class_zip, hand_ins


def test_questions_are_grouped_and_none_tells_whose_it_is(folder, load):
    state = CounselorQuestionsState(folder)
    assert state.view == {"is_empty": True, "themes": []}
    ones = hand_ins(1, texts={COUNSELOR: "How do I pay for it?"})
    ones += hand_ins(1, first=1, texts={COUNSELOR: "Should I switch majors?"})
    ones += hand_ins(1, first=2, texts={})
    load(ClassFilesState(folder), class_zip(ones))
    assert {one["theme"]: one["questions"] for one in state.view["themes"]} == {
        "Money": ["How do I pay for it?"],
        "Choosing": ["Should I switch majors?"],
    }
    assert "fern" not in str(state.view)
