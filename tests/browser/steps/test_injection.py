"""Fill every text with words that act; see them shown as words in every step, in a real browser."""

from __future__ import annotations

import ast
import json
from datetime import date
from pathlib import Path

import pytest

from infoview_lib.contacts.learned.memo import PAPERS
from infoview_lib.exchange.going_out.portfolio_page import page_html
from infoview_lib.files.folder.folder import open_folder
from infoview_lib.prep.path import PAGES
from infoview_lib.state.reflect.memo import MemoState, PortfolioState
from infoview_lib.widgets.registry import STEPS
from tests.browser.stage import Stage
from tests.examples import one_quick
from tests.hostile_words import SECRET, fill_hostile, secret_file

NOTEBOOKS = Path(__file__).parents[3] / "notebooks"
TODAY = date(2026, 3, 10)
MORE = """() => document.querySelectorAll('button').forEach(
  (one) => /^Show \\d+ more$/.test(one.textContent) && one.click())"""
SHOWN = """() => [...document.querySelectorAll("main *")].flatMap((one) => [
  ...[...one.childNodes].filter((part) => part.nodeType === 3).map((part) => part.data),
  one.value, one.title, one.getAttribute("aria-label"),
]).filter((one) => typeof one === "string").join("\\n")"""
MADE = """() => document.querySelectorAll(
  "img, iframe, object, embed, main script, main style, .iv-planted, " +
  "[onerror], [onload], [ontoggle], [srcdoc], " +
  "[href^='javascript'], [href^='file'], [href^='data'], main mjx-container, main math").length"""


def steps_of(page):
    """Return the steps of a page with their options, as its cells show them."""
    cells = json.loads((NOTEBOOKS / page.file).read_text("utf-8"))["cells"]
    code = "\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "code")
    calls = [
        node
        for node in ast.walk(ast.parse(code))
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "show"
    ]
    return [
        (one.args[0].value, {more.arg: more.value.value for more in one.keywords}) for one in calls
    ]


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    """A folder full of words that act, and the words as they are kept."""
    place = tmp_path_factory.mktemp("hostile")
    folder = open_folder(place / "My Infoview")
    return folder, fill_hostile(folder, secret_file(place))


def flat(text):
    return "".join(text.split())


def show(page, folder, file):
    stage = Stage(page)
    for step, options in steps_of(file):
        stage.show(step, folder, today=lambda: TODAY, **options)
    page.evaluate(
        "() => document.querySelectorAll('details').forEach((one) => { one.open = true; })"
    )
    if file.key in ("objectives", "today"):  # elsewhere a choice of talks or people names everybody
        page.evaluate(MORE)
    page.wait_for_timeout(150)


@pytest.mark.parametrize(
    "file", one_quick(PAGES[2], *PAGES[:2], *PAGES[3:]), ids=lambda page: page.key
)
def test_words_that_act_are_shown_as_words(window, hostile, file):
    folder, kept = hostile
    window.errors.clear()
    before = folder.revision
    show(window, folder, file)
    shown = flat(window.evaluate(SHOWN))
    assert window.evaluate("() => window.ivFlag") is None and window.evaluate(MADE) == 0
    assert window.errors == [] and SECRET not in shown
    if file.key not in ("start_here",):
        missing = [about for about, text in kept.items() if flat(text)[:200] not in shown]
        assert missing == []
    assert folder.revision == before


def test_steps_that_stand_on_no_page_show_words_as_words_too(window, hostile):
    stage = Stage(window)
    for step in sorted(set(STEPS) - {step for page in PAGES for step, _ in steps_of(page)}):
        stage.show(step, hostile[0], today=lambda: TODAY)
    window.wait_for_timeout(150)
    assert window.evaluate("() => window.ivFlag") is None and window.evaluate(MADE) == 0


@pytest.mark.parametrize("state", [MemoState, PortfolioState])
def test_a_paper_for_others_opens_with_words_as_words(window, tmp_path, state):
    folder = open_folder(tmp_path / "My Infoview")
    kept = fill_hostile(folder, secret_file(tmp_path))
    paper = state(folder, today=lambda: TODAY)
    parts = [part.key for part in PAPERS[paper.paper].parts]
    for number, text in enumerate(kept.values()):
        paper.act("write", part=parts[number % len(parts)], value=text)
        place = tmp_path / f"{number}.html"
        place.write_bytes(page_html(paper.act("show", level="full")["blocks"]))
        window.goto(place.as_uri())
        assert window.evaluate("() => window.ivFlag") is None and window.evaluate(MADE) == 0
        shown = window.inner_text("body")
        assert SECRET not in shown and flat(text)[:200] in flat(shown)


def test_the_check_sees_what_would_run(window, hostile):
    folder, kept = hostile
    Stage(window).show("contacts", folder, today=lambda: TODAY)
    window.evaluate(
        "words => { document.querySelector('main')['inner' + 'HTML'] = words; }", kept["HTML"]
    )
    window.wait_for_function("() => window.ivFlag === 1")
    assert window.evaluate(MADE) >= 3
