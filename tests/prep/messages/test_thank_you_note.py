"""Check the remarks on a thank-you note."""

import pytest

from infoview_lib.prep.job_asks.kinds import KINDS
from infoview_lib.prep.messages.thank_you_note import thank_you_flaws
from tests.wording import says


@pytest.mark.parametrize(
    ("words", "about", "kinds"),
    [
        ("", "Listening", []),
        ("Thank you. What you said about listening stayed with me.", "Most of it is listening", []),
        ("Thank you for the bread and the frank words.", "", []),
        ("Thank you so much for your time today!", "", ["nothing_named"]),
        ("Thank you so much for the call.", "Early mornings", ["nothing_named"]),
        ("Thanks! Do you have any openings for me?", "", ["job_ask", "nothing_named"]),
        ("Your story of the flood stayed with me. Please find my CV attached.", "", ["resume"]),
        ("Your story of the flood stayed with me. I enclose a copy of my résumé.", "", ["resume"]),
        ("I put the projects first in my résumé, as you advised, and it reads better.", "", []),
        ("Here is my résumé, as you asked, with the flood project first.", "", []),
    ],
)
def test_a_thank_you_is_looked_at_kindly(words, about, kinds):
    assert [one.kind for one in thank_you_flaws(words, about)] == kinds


def test_a_remark_says_what_was_found_and_what_to_do():
    (flaw,) = thank_you_flaws("Thank you so much for your time today!")
    assert says(flaw.found, "anyone") and says(flaw.advice, "one thing they said", "changed")
    assert str(flaw) == f"{flaw.found} {flaw.advice}"


def test_a_job_ask_in_a_thank_you_is_to_be_left_out_or_to_become_thanks():
    flaw = thank_you_flaws(
        "I enjoyed the story of the flood and the boats. Are there any openings on your team?"
    )[0]
    openings = next(each for each in KINDS if each.name == "openings")
    assert says(flaw.found, "“Are there any openings on your team”", "asking for a job")
    assert says(flaw.advice, "Leave it out", openings.in_thanks)
    assert openings.instead not in flaw.advice
