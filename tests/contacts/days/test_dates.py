"""Stored dates and times are read, or unknown."""

import pytest

from infoview_lib.contacts.days.dates import day_of, instant, moment_of


@pytest.mark.parametrize("text", ["", "soon", "2026-13-40"])
def test_an_unreadable_time_is_unknown(text):
    assert (moment_of(text), instant(text), day_of(text)) == (None, "", "")
