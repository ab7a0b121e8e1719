"""Everyone who helped hears the news once."""

from datetime import date

from infoview_lib.state.follow_up.closing_news import ClosingNewsState
from tests.wording import says


def test_everyone_who_helped_is_ticked_once(talked):
    folder, state = (
        talked["folder"],
        ClosingNewsState(talked["folder"], today=lambda: date(2026, 4, 1)),
    )
    assert [(one["name"], one["how"]) for one in state.view["people"]] == [
        ("Ana Lopes", "Talked with you.")
    ]
    assert not state.view["can_tick"]
    state.act("change", name="decided", value="Speech therapy")
    assert folder.records("profile")[0]["decided_on"] == "2026-04-01"
    assert says(state.view["line"], "1 of 1", "not heard")
    assert says(state.view["start"], "Hi Ana", "speech therapy")
    assert says(state.view["start_label"], "Ana Lopes")
    state.act("tell", contact=talked["ana"])
    state.act("tell", contact=talked["ana"])
    assert [one["kind"] for one in folder.records("follow_up")] == ["decision_news"]
    assert says(state.view["line"], "everyone", "knows")
    state.act("untell", contact=talked["ana"])
    assert state.view["people"][0]["is_told"] is False
