"""Check that a script is said in whole sentences."""

import pytest

from infoview_lib.prep.messages.scripts import SpokenScript, speak_script


@pytest.mark.parametrize(
    ("script", "values", "said"),
    [
        (
            "{hello}, this is {my_name}. Thank you!",
            {"hello": "Hello", "my_name": "Jo B. Ito"},
            SpokenScript("Hello, this is Jo B. Ito. Thank you!", ()),
        ),
        (
            "One {day}. Two?\n\nThree {my_phone}, four.\n\nFive",
            {},
            SpokenScript("Two?\n\nFive", ("the day", "your phone number")),
        ),
        (
            "{came} {reason} Is it?",
            {"came": "Bo sent me."},
            SpokenScript("Bo sent me. Is it?", ("why this person",)),
        ),
        ("{referrer} suggested it. Fine.", {}, SpokenScript("Fine.", ())),
        ("", {}, SpokenScript("", ())),
        ("{odd_one}", {}, SpokenScript("", ("odd one",))),
    ],
)
def test_only_whole_sentences_are_said_and_the_rest_is_named(script, values, said):
    assert speak_script(script, values) == said
