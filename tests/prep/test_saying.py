import pytest

from infoview_lib.prep.saying import Said, say


@pytest.mark.parametrize(
    ("script", "values", "said"),
    [
        (
            "{hello}, this is {my_name}. Thank you!",
            {"hello": "Hello", "my_name": "Jo B. Ito"},
            Said("Hello, this is Jo B. Ito. Thank you!", ()),
        ),
        (
            "One {day}. Two?\n\nThree {my_phone}, four.\n\nFive",
            {},
            Said("Two?\n\nFive", ("the day", "your phone number")),
        ),
        (
            "{came} {reason} Is it?",
            {"came": "Bo sent me."},
            Said("Bo sent me. Is it?", ("why this person",)),
        ),
        ("{referrer} suggested it. Fine.", {}, Said("Fine.", ())),
        ("", {}, Said("", ())),
        ("{odd_one}", {}, Said("", ("odd one",))),
    ],
)
def test_only_whole_sentences_are_said_and_the_rest_is_named(script, values, said):
    assert say(script, values) == said
