"""Groups heard of, and who told of them."""

from infoview_lib.state.day.associations import AssociationsState
from tests.wording import says


def test_a_group_heard_of_in_a_talk_says_who_told_of_it(talked):
    folder, state = talked["folder"], AssociationsState(talked["folder"])
    one = state.act("add", name="Guild of Field Botanists", field="Botany")["id"]
    state.act("change", id=one, name="interview", value=talked["talk"])
    state.act("change", id=one, name="membership_cost", value="$15")
    item = state.view["items"][0]
    assert (item["title"], item["detail"]) == (
        "Guild of Field Botanists",
        "Botany · students pay $15",
    )
    (line,) = item["lines"]
    assert says(line, "Ana Lopes", "told you", "event")
    assert folder.records("association")[0]["interview"] == talked["talk"]


def test_a_joined_group_is_marked(folder):
    state = AssociationsState(folder)
    one = state.act("add", name="Guild of Field Botanists", field="")["id"]
    assert state.view["items"][0]["marks"] == []
    state.act("change", id=one, name="joined", value=True)
    assert state.view["items"][0]["marks"][0]["text"] == "Joined"
