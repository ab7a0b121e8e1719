"""A page sends little when it is opened, however long the log is."""

import json
import zlib

import pytest

from infoview_lib.widgets.registry import STEPS
from infoview_lib.widgets.view import MOST_PLAIN, deflated
from tests.bench.bytes_sent import MOST, pages_sent
from tests.bench.long_log import PEOPLE, fill_long

WHOLE = {"referral_map"}
"""A picture of everybody cannot be sent in parts; it travels deflated."""
GIVEN = {"page_top": {"page": "today"}, "page_end": {"page": "today"}}


@pytest.mark.parametrize("more", [0, PEOPLE])
def test_no_page_sends_more_than_it_may(more):
    sent = {page: found.all for page, found in pages_sent(more).items()}
    assert {page: size for page, size in sent.items() if size > MOST} == {}


def sizes(folder):
    """Letters of what each step shows and of what it says once."""
    found = {}
    for name, step in STEPS.items():
        state = step.state_class()(folder, **GIVEN.get(name, {}))
        found[name] = len(json.dumps([state.view, state.lasting()], ensure_ascii=False))
        state.close()
    return found


def test_no_step_shows_more_the_longer_the_log_is(folder):
    fill_long(folder, 450)
    before = sizes(folder)
    fill_long(folder, 450, start=450)
    grown = {name: (before[name], size) for name, size in sizes(folder).items()}
    much = {name for name, (small, large) in grown.items() if large > 1.1 * small + 200}
    assert much <= WHOLE, {name: grown[name] for name in much - WHOLE}


def test_what_is_small_goes_as_it_is_and_what_is_large_deflated():
    small, large = {"word": "né"}, {"words": ["né"] * MOST_PLAIN}
    assert deflated(small) is small
    (sent,) = deflated(large).values()
    assert json.loads(zlib.decompress(sent)) == large and len(sent) < MOST_PLAIN / 10
