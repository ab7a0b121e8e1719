"""What a new student reads, types and chooses: short sections, and routes that fit their minutes.

Minutes are counted with 200 words a minute read, 25 typed, 6 seconds a choice; practice takes the
time it takes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from infoview_lib.prep.path import PAGES
from tests.browser.acts import SHOWN, open_page

pytestmark = pytest.mark.long
MOST_WORDS = 450
READ, TYPED, CHOICE = 1 / 200, 1 / 25, 6 / 60
"""Minutes for a word that is read, for one that is typed, for a choice."""
README = (Path(__file__).parents[3] / "README.md").read_text("utf-8")
PAINTED = """(shown) => [...document.querySelectorAll(`${shown} .jp-CodeCell .jp-OutputArea`)]
  .every((one) => one.innerText.trim())"""
WORDS = """(shown) => {
  const sections = [], count = (text) => text.split(/\\s+/).filter(Boolean).length;
  for (const cell of document.querySelectorAll(`${shown} .jp-Notebook .jp-Cell`)) {
    const isText = cell.matches('.jp-MarkdownCell');
    const heading = isText && cell.querySelector('h1, h2');
    if (heading) sections.push([heading.textContent.replace('¶', '').trim(), 0]);
    const body = cell.querySelector(isText ? '.jp-RenderedMarkdown' : '.jp-OutputArea');
    if (!body) continue;
    sections.at(-1)[1] += count(body.innerText);
    // Choices that are folded up are in the text, but not in view.
    for (const one of body.querySelectorAll('option'))
      if (one.closest('select').checkVisibility()) sections.at(-1)[1] -= count(one.textContent);
  }
  return sections;
}"""


class Stop(NamedTuple):
    """One page of a class, the sections that are left out there, and what is done on it."""

    pages: str
    typed: int = 0
    choices: int = 0
    practice: int = 0
    only: tuple[str, ...] = ()
    without: tuple[str, ...] = ()


ROUTE = [
    # Name and field; five cards, and six lines of confidence.
    Stop("00_start_here", typed=6, choices=12, without=("See all the pages",)),
    # A decision, two options, an introduction; a decision, three goals, three values.
    Stop("01_objectives", typed=75, choices=9),
    # Five people, with how the student knows them; a first one of them.
    Stop(
        "02_contact_plan",
        typed=60,
        choices=8,
        without=("Bring in a list you already have", "Note who knows each other"),
    ),
    # What made the student think of them, and what one changes in a draft.
    Stop("03_outreach", typed=60, choices=4, only=("Outreach", "Write your request")),
    # One question in their own words; six chosen.
    Stop("04_questions", typed=15, choices=12, without=("Add a question file",)),
    Stop("05_interview_day", choices=2, practice=12, only=("Interview day", "Practice once")),
    Stop("08_referral_network", choices=3, only=("Referral network", "See your map")),
    Stop(
        "09_export_share",
        choices=8,
        only=("Export and share", "Rate your confidence again", "Save your log and a backup"),
    ),
]
"""The class of 75 minutes, as README describes it."""


@pytest.fixture(scope="module")
def sections(window, serve, tmp_path_factory) -> Iterator[dict[str, list[tuple[str, int]]]]:
    """Return the sections of each page in an empty folder, with the words that are in view."""
    served = serve(tmp_path_factory.mktemp("reading") / "Infoview")
    # What is far out of view is painted later.
    window.set_viewport_size({"width": 1280, "height": 6000})
    found = {}
    for page in PAGES:
        open_page(window, served, page.file)
        window.wait_for_function(PAINTED, arg=SHOWN)
        found[page.file.removesuffix(".ipynb")] = window.evaluate(WORDS, SHOWN)
    return found


def test_no_section_is_long(sections):
    counted = [(words, page, name) for page, all_of in sections.items() for name, words in all_of]
    assert len(counted) > 80
    assert [one for one in counted if one[0] > MOST_WORDS] == []


def minutes(stop: Stop, sections: dict[str, list[tuple[str, int]]]) -> float:
    """Return the minutes of one stop of a route."""
    names = dict(sections[stop.pages])
    assert {*stop.only, *stop.without} <= names.keys()
    read = sum(
        words
        for name, words in names.items()
        if name not in stop.without and (not stop.only or name in stop.only)
    )
    return read * READ + stop.typed * TYPED + stop.choices * CHOICE + stop.practice


def test_a_class_of_75_minutes_has_time_for_its_pages(sections):
    taken = {stop.pages[:2]: minutes(stop, sections) for stop in ROUTE}
    line = re.search(r"One way to use 75 minutes: (.*)\.", README).group(1)
    said = {
        pages: int(number)
        for pages, number in re.findall(r"((?:\d\d)(?: and \d\d)?)[^(\d]*\((\d+)\)", line)
    }
    assert sum(said.values()) <= 75
    for pages, number in said.items():
        needed = sum(taken[one] for one in pages.split(" and "))
        assert needed <= number, (pages, needed)
    assert sum(taken.values()) <= 70, taken
