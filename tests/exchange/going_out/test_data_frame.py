"""A frame keeps every cell as the text that was typed."""

from infoview_lib.exchange.going_out.data_frame import frame


def test_a_frame_keeps_names_that_look_like_nothing():
    found = frame("contact", [{"id": "ct-00000001", "name": "NA", "phone": "0612", "relevance": 4}])
    one = found.loc["ct-00000001"]
    assert (one["name"], one["phone"], one["relevance"], one["city"]) == ("NA", "0612", "4", "")
    assert list(frame("tie", []).columns)[-3:] == ["a", "b", "kind"]
