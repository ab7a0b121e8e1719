"""Lines are ticked, skipped and opened again."""

from infoview_lib.state.day.checklist import ChecklistState


def test_a_line_is_ticked_skipped_and_opened_again_in_one_record(folder, talk):
    lists = ChecklistState(folder)
    for mark in ("done", "skip", ""):
        lists.act("mark", talk=talk["id"], line="before-dress", mark=mark)
        assert lists.view["marks"]["before-dress"] == mark
    (found,) = folder.book.of("checklist_state")
    assert (found.list, found.item, found.done, found.not_applicable) == (
        "before",
        "before-dress",
        False,
        False,
    )


def test_each_talk_has_its_own_list(folder, talk):
    lists = ChecklistState(folder)
    lists.act("mark", talk=talk["id"], line="before-dress", mark="done")
    assert list(lists.view["marks"]) == ["before-dress"]
    lists.act("turn_to", talk="")
    assert lists.view["marks"] == {}
    assert lists.act("mark", talk="", line="before-nothing", mark="done")["ok"] is False


def test_dress_on_time_smile_and_handshake_stand_on_the_lists_in_person(folder):
    lines = [
        one for one in ChecklistState(folder).lasting()["lines"] if "in_person" in one["modes"]
    ]
    text = " ".join(one["text"] for one in lines).lower()
    assert all(word in text for word in ("dress", "on time", "smile", "handshake"))
    assert all(one["alternative"] for one in lines)
