"""An error says two sentences, whatever was typed."""

from infoview_lib.errors import EntryError


def test_half_a_character_in_a_quoted_value_never_stops_the_message():
    error = EntryError("There is no kind “\ud800”.", "Choose one.")
    assert str(error) == "There is no kind “?”. Choose one."
    assert str(error).encode() and all(text.encode() for text in error.as_dict().values())


def test_however_long_a_value_is_the_message_stays_short():
    error = EntryError(
        f"Pictures can't be saved as “{'na ' * 33_000}”.", "Choose PNG, SVG, or PDF."
    )
    assert str(error) == f"Pictures can't be saved as “{'na ' * 83}n…”. Choose PNG, SVG, or PDF."
