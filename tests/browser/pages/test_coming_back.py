"""A page that was left open goes on when Infoview is stopped and started again."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import psutil
import pytest
from playwright.sync_api import expect

from infoview_lib.workbook import Workbook
from tests.browser.acts import SAVED, SHOWN, box, fill, kernel_of, kill, open_page, saved, whole
from tests.browser.conftest import Served

pytestmark = pytest.mark.long

LABEL = "Your 30-second introduction"
GONE = "Infoview isn't running"
IS_OVER = """async (kernel) => {
  const reply = await fetch(`/api/kernels/${kernel}`);
  return !reply.ok || (await reply.json()).execution_state === "dead";
}"""


@pytest.fixture
def begin(tmp_path: Path) -> Iterator[Callable[[], Served]]:
    """Start the command on one folder, as often as it is called."""
    started = []

    def start() -> Served:
        started.append(Served(tmp_path / "My Infoview"))
        return started[-1]

    yield start
    for one in started:
        one.stop()


def origin(served: Served) -> str:
    return served.first.partition("/doc/")[0]


def intro(served: Served) -> str:
    return Workbook(served.folder).records("profile")[0]["intro_30"]


def end(served: Served, how: signal.Signals) -> None:
    served.process.send_signal(how)
    served.process.wait(30)


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_an_open_page_goes_on_with_the_words_typed_meanwhile(page, begin, how):
    served = begin()
    open_page(page, served, "01_objectives")
    fill(page, LABEL, "I am Noor.")
    saved(page)
    end(served, how)
    expect(page.get_by_text(GONE)).to_be_visible(timeout=20_000)
    fill(page, LABEL, "I am Noor, and I study maps.")
    expect(page.locator("#iv-savebar")).to_contain_text("asleep", timeout=10_000)
    assert intro(served) == "I am Noor."
    page.evaluate("document.activeElement.blur()")
    again = begin()
    assert origin(again) == origin(served)
    expect(page.locator("#iv-savebar")).to_have_text(SAVED, timeout=60_000)
    whole(page)
    expect(box(page, LABEL)).to_have_value("I am Noor, and I study maps.")
    saved(page)
    assert intro(served) == "I am Noor, and I study maps."
    assert page.locator(".jp-Dialog").count() == 0


def test_a_page_in_use_in_another_window_says_that_the_server_ended(page, begin):
    served = begin()
    open_page(page, served, "01_objectives")
    open_page(page.context.new_page(), served, "01_objectives")
    line = page.locator("#iv-savebar")
    expect(line).to_contain_text("in use in another window", timeout=20_000)
    end(served, signal.SIGTERM)
    expect(page.get_by_text(GONE)).to_be_visible(timeout=20_000)
    expect(line).to_contain_text("asleep")
    expect(line).not_to_contain_text("another window")


def test_a_page_whose_python_ends_while_it_starts_starts_once_more_by_itself(page, begin):
    served = begin()
    open_page(page, served, "06_follow_up")
    kill(page, served, "06_follow_up.ipynb")
    # Jupyter needs up to three seconds to see that it ended; until then all is asked of nobody.
    page.evaluate("document.dispatchEvent(new CustomEvent('infoview:start'))")
    expect(page.locator(".iv-bar [role=status]")).to_have_text("Getting this page ready…")
    whole(page)
    assert page.locator(".jp-Dialog").count() == 0


@pytest.mark.parametrize("is_known", [False, True])
def test_one_press_brings_a_page_back_whose_python_ended_six_times(page, begin, is_known):
    served = begin()
    open_page(page, served, "06_follow_up")
    kernel = kernel_of(page, served, "06_follow_up.ipynb")[2]
    ended = 0
    while ended < 6:  # then Jupyter gives up; each takes it up to three seconds to see
        for one in psutil.Process(served.process.pid).children():
            with suppress(psutil.Error):
                if any(kernel in word for word in one.cmdline()):
                    one.kill()
                    ended += 1
        page.wait_for_timeout(50)
    again = page.locator(f"{SHOWN} .iv-bar").get_by_role("button", name="Start this page again")
    if is_known:
        while not page.evaluate(IS_OVER, kernel):
            page.wait_for_timeout(500)
        page.wait_for_timeout(2500)  # by then it is also known that the line is cut
    expect(again).to_be_visible()
    again.click()
    whole(page)
    assert page.locator(".jp-Dialog").count() == 0


def test_a_window_takes_a_page_over_whose_python_has_just_ended(page, begin):
    served = begin()
    windows = [page, page.context.new_page()]
    for one in windows:
        open_page(one, served, "00_start_here")
    for _ in range(4):
        here = windows[0]
        here.bring_to_front()
        take = here.locator(f"{SHOWN} .iv-bar").get_by_role("button", name="Use it here")
        expect(take).to_be_visible()
        for one in psutil.Process(served.process.pid).children():
            one.kill()
        take.click()  # before this window knows
        whole(here)
        windows.reverse()
