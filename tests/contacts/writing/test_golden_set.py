"""Every message, whatever happened, however a field was filled in, may be sent as it stands."""

from collections import Counter
from dataclasses import replace

import pytest

from infoview_lib.prep.drafts.compose import Blank
from tests.contacts.writing.golden import cases
from tests.contacts.writing.slips import slips_in


@pytest.fixture(scope="module")
def golden():
    """Every draft of the golden set."""
    return list(cases())


def test_the_set_covers_every_message_many_times(golden):
    kinds = Counter(one.draft.kind for one in golden)
    assert len(golden) >= 400 and min(kinds.values()) >= 2, kinds


def test_no_draft_has_a_slip(golden):
    found = {
        one.name: slips
        for one in golden
        if (slips := slips_in(one.draft, one.book, one.filled, one.is_met))
    }
    assert not found, "\n".join(f"{name}: {slips}" for name, slips in found.items())


@pytest.mark.parametrize(
    ("kind", "before", "after", "slip"),
    [
        ("thank_you", "appreciated", "appreciated..", "two periods"),
        ("thank_you", "on March 3", "on March  3", "two spaces"),
        ("thank_you", "March 3", "March 4", "number from nowhere"),
        ("thank_you", "on March 3", "on March 3 with Morgan", "name from nowhere"),
        ("thank_you", "I ", "i ", "a small I"),
        ("request", "you ", "you is ", "agreement"),
        ("request", "your work", "her work", "third person"),
        ("request", "I'm not asking for a job", "Please hire me", "asking for a job"),
        ("request", "Could", "NEVER could", "shouting"),
        ("decision_news", "Our", "our", "small letter"),
    ],
)
def test_a_slip_put_into_a_draft_is_found(golden, kind, before, after, slip):
    one = next(one for one in golden if one.draft.kind == kind and before in one.draft.text)
    text = one.draft.text.replace(before, after)
    found = slips_in(replace(one.draft, text=text), one.book, one.filled, one.is_met)
    assert any(slip in words for words in found), found


def test_a_blank_whose_answer_is_on_record_and_a_fact_without_record_are_found(golden):
    one = next(one for one in golden if one.draft.kind == "request" and one.draft.stated)
    asks = replace(
        one.draft, blanks=(Blank("[in a sentence, how you found them]", ("source",)),) * 3
    )
    found = slips_in(asks, one.book, {"source": "at church"})
    assert "3 blanks" in found and any("on record" in words for words in found)
    lost = replace(one.draft, stated=(replace(one.draft.stated[0], record="ct-lost"),))
    assert any("has no record" in words for words in slips_in(lost, one.book))
    twice = replace(one.draft, stated=one.draft.stated * 2, subject="")
    assert any("2 times" in words for words in slips_in(twice, one.book))
