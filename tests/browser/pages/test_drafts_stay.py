"""Words that are not saved yet belong to the folder: they come back wherever it is opened next."""

from __future__ import annotations

import shutil
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from infoview_lib import Workbook
from infoview_lib.files.keeping.drafts import read_drafts
from tests.browser.acts import SHOWN, adder, box, kill, open_page, part, press, saved, whole
from tests.browser.conftest import Served

pytestmark = pytest.mark.long

PAGE = "01_objectives"
INTROS = ("Your 30-second introduction", "Your 60-second introduction")
BOXES = "input[type=text], input:not([type]), textarea"


@pytest.fixture
def begin(tmp_path: Path) -> Iterator[Callable[..., Served]]:
    """Start the command on one folder, as often as it is called."""
    started = []

    def start(*options: str, **more: str) -> Served:
        started.append(Served(tmp_path / more.pop("name", "My Infoview"), *options, **more))
        return started[-1]

    yield start
    for one in started:
        one.stop()


def another_port(served: Served) -> str:
    """Return a port that is free and was not used before."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = str(probe.getsockname()[1])
    assert f":{port}/" not in served.first
    return port


def add_boxes(page: Page):
    """Return the boxes of the page whose words wait for a button."""
    return page.locator(f"{SHOWN} .iv-add").locator(BOXES)


def kept(served: Served) -> list[str]:
    """Return the words that the folder keeps, in order of the alphabet."""
    return sorted(str(one["typed"]) for one in read_drafts(served.folder))


def wait_for_kept(page: Page, served: Served, words: list[str]) -> None:
    """Wait until the folder keeps these words and no others; a page sends them after a second."""
    for _ in range(100):
        if kept(served) == words:
            return
        page.wait_for_timeout(100)
    raise AssertionError(f"The folder keeps {kept(served)}, not {words}.")


def test_every_word_is_there_after_a_kill_and_a_start_at_another_address(new_page, begin):
    page, first = new_page(), begin()
    open_page(page, first, PAGE)
    kill(page, first, f"{PAGE}.ipynb")
    words = [f"Word {n}" for n in range(5)]
    for label, typed in zip(INTROS, words, strict=False):
        box(page, label).fill(typed)
    assert add_boxes(page).count() >= 3
    for n in range(3):
        add_boxes(page).nth(n).fill(words[2 + n])
    expect(page.locator("#iv-savebar")).to_have_attribute("data-state", "asleep", timeout=20_000)
    wait_for_kept(page, first, words)
    assert page.evaluate("Object.keys(localStorage).filter((one) => one.includes('intro'))") == []
    first.process.kill()
    first.process.wait(10)

    page, second = new_page(), begin("--port", another_port(first))
    page.goto(second.address(PAGE))
    expect(page.locator("#iv-savebar")).to_have_attribute("data-state", "waiting", timeout=40_000)
    assert [add_boxes(page).nth(n).input_value() for n in range(3)] == words[2:]
    for label, typed in zip(INTROS, words, strict=False):
        expect(box(page, label)).to_have_value(typed)
    expect(page.locator("#iv-savebar")).to_contain_text("Words in 3 boxes aren’t saved yet")
    (profile,) = Workbook(second.folder).records("profile")
    assert [profile["intro_30"], profile["intro_60"]] == words[:2]


def test_the_folder_lets_go_of_words_that_were_saved(new_page, begin):
    page, served = new_page(), begin()
    open_page(page, served, "02_contact_plan")
    people = part(page, "Build your contact list")
    box(adder(people), "Name").fill("Kofi Mensah")
    wait_for_kept(page, served, ["Kofi Mensah"])
    press(people, "Add contact")
    saved(page)
    wait_for_kept(page, served, [])
    assert [path.name for path in (served.folder / "drafts").iterdir()] == []


def test_words_of_another_page_are_told_with_the_way_there(new_page, begin):
    page, served = new_page(), begin()
    open_page(page, served, "02_contact_plan")
    box(adder(part(page, "Build your contact list")), "Name").fill("Kofi Mensah")
    wait_for_kept(page, served, ["Kofi Mensah"])
    page.goto(served.address(PAGE))
    line = page.locator("#iv-savebar")
    expect(line).to_contain_text(
        "Words in “Name” under “Build your contact list” aren’t saved", timeout=40_000
    )
    line.get_by_role("link", name="Go there").click()
    expect(page.locator(f"{SHOWN}[data-iv-path='02_contact_plan.ipynb']")).to_be_visible(
        timeout=30_000
    )
    whole(page, is_saved=False)
    expect(box(adder(part(page, "Build your contact list")), "Name")).to_have_value("Kofi Mensah")


def test_a_host_without_our_server_keeps_words_in_the_browser(new_page, begin):
    page, served = new_page(), begin()
    page.route("**/infoview/drafts*", lambda route: route.fulfill(status=404))
    open_page(page, served, PAGE)
    add_boxes(page).first.fill("Word")
    page.wait_for_timeout(2000)
    assert kept(served) == []
    page.reload()
    expect(add_boxes(page).first).to_have_value("Word", timeout=40_000)


PLAN = "02_contact_plan"


def name_box(page: Page):
    """Return the box in which a person is added, of the page of people."""
    return box(adder(part(page, "Build your contact list")), "Name")


def people(served: Served) -> list[str]:
    """Return the names that are saved."""
    return sorted(one["name"] for one in Workbook(served.folder).records("contact"))


def test_words_typed_into_one_box_in_two_windows_are_both_kept(new_page, begin):
    first, served = new_page(), begin()
    open_page(first, served, PLAN)
    kill(first, served, f"{PLAN}.ipynb")
    second = first.context.new_page()
    open_page(second, served, PLAN)
    name_box(first).fill("Kofi Mensah")
    wait_for_kept(first, served, ["Kofi Mensah"])
    name_box(second).fill("Lena Brandt")
    wait_for_kept(second, served, ["Kofi Mensah", "Lena Brandt"])
    first.close()
    second.close()

    page = new_page()
    page.goto(served.address(PLAN))
    expect(name_box(page)).to_have_value("Lena Brandt", timeout=40_000)
    add = adder(part(page, "Build your contact list"))
    expect(add).to_contain_text("You also typed “Kofi Mensah” here")
    press(part(page, "Build your contact list"), "Add contact")
    expect(name_box(page)).to_have_value("")
    expect(page.locator("#iv-savebar")).to_have_attribute("data-state", "waiting")
    press(add, "Use these words")
    press(part(page, "Build your contact list"), "Add contact")
    saved(page)
    assert people(served) == ["Kofi Mensah", "Lena Brandt"]
    wait_for_kept(page, served, [])


def test_a_page_that_another_window_uses_says_what_is_not_saved_and_keeps_it(new_page, begin):
    first, served = new_page(), begin()
    open_page(first, served, PLAN)
    name_box(first).fill("Kofi Mensah")
    second = first.context.new_page()
    second.goto(served.address(PLAN))
    expect(name_box(second)).to_have_value("Kofi Mensah", timeout=40_000)
    line = first.locator("#iv-savebar")
    expect(line).to_have_attribute("data-state", "asleep")
    expect(line).to_contain_text("in use in another window")
    expect(line).to_contain_text("one box are NOT saved")
    name_box(second).press("Enter")
    saved(second)
    assert people(served) == ["Kofi Mensah"]
    name_box(second).fill("Lena Brandt")
    press(line, "Use it here")
    expect(name_box(first)).to_have_value("Lena Brandt", timeout=30_000)
    expect(second.locator("#iv-savebar")).to_contain_text("in use in another window")
    name_box(first).press("Enter")
    saved(first)
    assert people(served) == ["Kofi Mensah", "Lena Brandt"]


def test_two_people_of_one_hub_and_browser_see_no_word_of_each_other(new_page, begin):
    page, first = new_page(), begin(user="noor")
    port = first.first.split(":")[2].split("/")[0]
    page.context.route("**/infoview/drafts*", lambda route: route.fulfill(status=404))
    open_page(page, first, PAGE)
    add_boxes(page).first.fill("Word of Noor")
    page.wait_for_timeout(1500)
    first.stop()
    page.close()
    # Both began with the same folder, as a course hands it out.
    shutil.copytree(first.folder, first.folder.with_name("Another"))

    page = page.context.new_page()
    theirs = begin("--port", port, name="Another", user="ben")
    open_page(page, theirs, PAGE)
    assert "Word of Noor" not in page.content()
    theirs.stop()
    open_page(page, begin("--port", port, user="noor"), PAGE, is_saved=False)
    expect(add_boxes(page).first).to_have_value("Word of Noor")
