"""Questions to the counselor come together by what they are about."""

from infoview_lib.classroom.class_view.counselor import OTHER, by_theme


def test_questions_are_grouped_and_nothing_tells_whose_they_are():
    asked = ["Is it wise to switch majors?", "How do I  pay for it?", "Why?", "", "Which major?"]
    found = by_theme(asked)
    assert found == by_theme(asked[::-1])
    assert next(iter(found)) == "Choosing" and list(found)[-1] == OTHER
    assert found["Money"] == ["How do I pay for it?"] and len(found["Choosing"]) == 2
    assert by_theme([]) == {}
