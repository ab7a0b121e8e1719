"""A page tells how much of each step can be seen, as a browser lays it out."""

import pytest
from playwright.sync_api import Page

from tests.browser.stage import Stage

HIDDEN, ON_PAGE, IN_VIEW = 0, 1, 2


@pytest.fixture
def told(page: Page, folder):
    """Show a step of the length of four windows above another one; return what is told of both."""
    stage = Stage(page)
    for step in ("contacts", "whole_log"):
        stage.show(step, folder)

    def told(*expected: int) -> None:
        page.wait_for_function(
            """([first, second]) => {
                const {contacts, whole_log} = window.ivStage.sights;
                return contacts === first && whole_log === second;
            }""",
            arg=expected,
            timeout=5_000,
        )

    page.add_style_tag(content="main { height: 100vh; overflow: auto } #contacts { height: 400vh }")
    return told


def scroll(page: Page, place: str) -> None:
    page.evaluate(f"document.querySelector('main').scrollTo(0, {place})")


def test_what_is_scrolled_to_is_looked_at_a_little_before_it_is_seen(page, told):
    told(IN_VIEW, ON_PAGE)
    scroll(page, "innerHeight * 2.7")  # still 0.3 of a window below what is seen
    told(IN_VIEW, IN_VIEW)
    scroll(page, "0")
    told(IN_VIEW, ON_PAGE)


def test_a_page_behind_another_hides_all_its_steps(page, told):
    told(IN_VIEW, ON_PAGE)
    page.evaluate("document.querySelector('main').style.display = 'none'")
    told(HIDDEN, HIDDEN)
    page.evaluate("document.querySelector('main').style.display = ''")
    told(IN_VIEW, ON_PAGE)


def test_where_one_types_is_looked_at_wherever_one_scrolled(page, told):
    scroll(page, "innerHeight * 4")
    page.locator("#whole_log").get_by_role("searchbox").first.focus()
    scroll(page, "0")
    told(IN_VIEW, IN_VIEW)
