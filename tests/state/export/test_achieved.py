"""The step lists what the records show as done."""

from infoview_lib.state.export.achieved import AchievedState


def test_what_was_done_is_listed_and_grows_with_the_records(folder):
    state = AchievedState(folder)
    assert state.view == {"lines": []}
    folder.add("contact", name="Ana Lopes")
    (line,) = state.view["lines"]
    assert "one person" in line
