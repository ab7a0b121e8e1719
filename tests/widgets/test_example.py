"""A widget of one's own is short, and its script has the types of ours."""

from __future__ import annotations

from pathlib import Path

import pytest
from traitlets import TraitError

from infoview_lib.widgets.runtime import scripts_of
from tests.widgets.example.scale import Scale

EXAMPLE = Path(__file__).with_name("example")
MOST_LINES = {"scale.py": 60, "scale.js": 80}


@pytest.mark.parametrize(("name", "most"), MOST_LINES.items())
def test_a_widget_of_ones_own_is_short(name, most):
    assert len((EXAMPLE / name).read_text("utf-8").splitlines()) < most


def test_its_script_is_sent_once_and_tells_nothing_of_where_it_lies():
    first, second = Scale("How did it go?"), Scale("How sure are you?")
    assert first.scripts is second.scripts is scripts_of(*Scale.files)
    assert first.scripts.name == "scale"


def test_a_number_off_the_scale_is_refused():
    with pytest.raises(TraitError, match=r"6 is not on the scale\. Use 1 to 5\."):
        Scale("How did it go?").chosen = 6
