"""Who helped is listed until they were told."""

from datetime import date

from infoview_lib.state.follow_up.report_back import AdviceState, ReportBackState


def test_who_helped_is_listed_until_told(talked):
    folder = talked["folder"]
    state = ReportBackState(folder, today=lambda: date(2026, 3, 20))
    assert state.view["nothing"]
    folder.add(
        "interview", contact=talked["ben"], status="done", starts_at="2026-03-15T10:00+00:00"
    )
    actions = {item["action"] for group in state.view["groups"] for item in group["items"]}
    assert actions == {"thank_referrer", "tell_outcome"}


def test_advice_set_to_done_gets_its_day(talked):
    folder, state = talked["folder"], AdviceState(talked["folder"], today=lambda: date(2026, 3, 12))
    advice = folder.add("recommendation", interview=talked["talk"], text="Join the student chapter")
    state.act("change", id=advice, name="status", value="done")
    assert folder.get(advice)["done_on"] == "2026-03-12"
    assert state.view["items"][0]["marks"][0]["text"] == "Done, but they don't know yet"
