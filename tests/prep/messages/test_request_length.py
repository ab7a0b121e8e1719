"""Check the length of a request for each channel."""

import pytest

from infoview_lib.prep.messages.request_length import request_length


@pytest.mark.parametrize(
    ("channel", "text", "said", "is_long"),
    [
        (
            "email",
            "word " * 99,
            "99 words. Simon Fraser University suggests staying under 100.",
            False,
        ),
        (
            "letter",
            "word " * 100,
            "100 words. Simon Fraser University suggests staying under 100.",
            True,
        ),
        ("linkedin", "x" * 200, "200 of 200 characters.", False),
        ("linkedin", "x" * 212, "212 of 200 characters. Cut 12 to fit.", True),
        ("voicemail", "word " * 70, "About 30 seconds to say. That fits.", False),
        (
            "voicemail",
            "word " * 90,
            "About 39 seconds to say. Cut about 20 words to fit 30 seconds.",
            True,
        ),
        ("phone", "word " * 140, "About 60 seconds to say.", False),
        ("in_person", "", "Nothing to say yet.", False),
    ],
)
def test_each_channel_has_its_measure(channel, text, said, is_long):
    found = request_length(channel, text, 200)
    assert (found.text, found.is_long) == (said, is_long)
