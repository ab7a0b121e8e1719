from infoview_lib.errors import EntryError


def test_half_a_character_in_a_quoted_value_never_stops_the_message():
    error = EntryError("There is no kind “\ud800”.", "Choose one.")
    assert str(error) == "There is no kind “?”. Choose one."
    assert str(error).encode() and all(text.encode() for text in error.as_dict().values())
