"""All claims are shown, by how sure they are."""

from infoview_lib.state.bundled_texts import claims
from infoview_lib.state.reflect.claims import ClaimsState
from tests.wording import says


def test_every_claim_is_shown_once_among_those_as_sure_as_it_is(folder):
    groups = ClaimsState(folder).view["groups"]
    shown = {one["id"]: group["key"] for group in groups for one in group["claims"]}
    assert shown == {one.id: one.sure for one in claims().values()}
    assert [group["key"] for group in groups] == ["studied", "habit", "no_study"]
    assert all(one["source"] == claims()[one["id"]].source for g in groups for one in g["claims"])
    assert says(groups[2]["label"], "no study")
