"""What a new student reads and finds: short sections, a control in view, routes that fit.

Words are counted again here: where a page has grown, ``python -m tests.bench.reading`` writes
what it has now into the table of sections, and the tests of the routes say whether they still fit.
"""

from __future__ import annotations

import math
import re
from pathlib import Path

import pytest

from infoview_lib.prep.path import page
from infoview_lib.prep.routes import LENGTHS, all_sections, route_of
from tests.bench.reading import FOOT, MOST_WORDS, SCREENS, fill_as_in_class, sections_read
from tests.browser.conftest import open_window

pytestmark = pytest.mark.long
README = (Path(__file__).parents[3] / "README.md").read_text("utf-8")
ROUNDED = 25
"""Words by which a section may differ from the table before somebody counts again."""


@pytest.fixture(scope="module")
def found(chromium, serve, tmp_path_factory):
    """Return each section of each page as a student meets it in a class, read once."""
    folder = tmp_path_factory.mktemp("reading") / "Infoview"
    fill_as_in_class(folder)
    window = open_window(chromium, guided=True)
    yield list(sections_read(window, serve(folder)))
    window.context.close()


def test_no_section_is_long(found):
    assert len(found) > 80
    assert [one for one in found if one.words > MOST_WORDS] == []


def test_the_first_control_of_every_section_is_on_the_first_screen(found):
    assert [
        (one.page, one.section, width)
        for one in found
        for first, (width, height) in zip(one.first, SCREENS, strict=True)
        if first > height - FOOT
    ] == []


def test_the_table_of_sections_counts_what_is_there(found):
    counted = {(one.page, one.section): one.words for one in found}
    more = {
        (one.page, one.name): (one.words, counted[one.page, one.name])
        for one in all_sections()
        if counted[one.page, one.name] > 1.2 * one.words + ROUNDED
    }
    assert more == {}, "type: python -m tests.bench.reading"


@pytest.mark.parametrize("key", LENGTHS)
def test_what_is_promised_of_a_class_is_what_its_route_takes(key):
    line = re.search(rf"`{key}` \((\d+) minutes\): (.*)\.", README)
    said = {
        place: int(number)
        for pages, number in re.findall(r"((?:\d\d)(?: and \d\d)?)[^(\d]*\((\d+)\)", line.group(2))
        for place in [tuple(pages.split(" and "))]
    }
    assert int(line.group(1)) == LENGTHS[key] and sum(said.values()) <= LENGTHS[key] - 5
    route = route_of(key)
    needed = {
        place: math.ceil(sum(one.minutes for n in place for one in route.on(page(n).key)))
        for place in said
    }
    assert needed == said
    assert {n for place in said for n in place} == {page(one).number for one in route.pages}
