"""Walk the referral map by keyboard, hear it, read it as a table, save it; count for the class."""

import datetime
import re
from datetime import date

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from infoview_lib.files.demo import fill_demo
from infoview_lib.files.folder.folder import open_folder
from tests.bench.referral_map import frames_in
from tests.browser.stage import Stage
from tests.examples import one_quick
from tests.gallery.__main__ import COUNT, draw
from tests.gallery.shapes import network_of


@pytest.fixture
def network(tmp_path):
    """A folder in which Ana named Ben and Chi, and Ben named Dia; nobody named Eve."""
    folder = open_folder(tmp_path / "My Infoview")
    ids = {name: folder.add("contact", name=name) for name in ("Ana", "Ben", "Chi", "Dia", "Eve")}
    for a, b in (("Ana", "Ben"), ("Ana", "Chi"), ("Ben", "Dia"), ("Chi", "Dia")):
        folder.add("referral", **{"from": ids[a], "to": ids[b], "date": "2026-03-01"})
    return folder, ids


@pytest.fixture
def shown(network, new_page):
    """The map on a bare page."""
    page = new_page()
    Stage(page).show("referral_map", network[0])
    return page


def focused(page):
    return page.evaluate(
        "document.activeElement.getAttribute('aria-label') || document.activeElement.textContent"
    )


def test_arrow_keys_walk_along_introductions_and_enter_opens_the_person(shown):
    shown.focus(".iv-map-spot[tabindex='0']")
    walked = []
    for key in ("ArrowRight", "ArrowRight", "ArrowDown", "ArrowLeft", "Home"):
        shown.keyboard.press(key)
        walked.append(focused(shown).split(".")[0])
    assert walked == ["Ana", "Ben", "Chi", "Ana", "You"]
    shown.keyboard.press("ArrowRight")
    shown.keyboard.press("Enter")
    assert focused(shown) == "Ana"
    assert shown.get_by_role("region", name="The person you chose").is_visible()
    expect(shown.get_by_role("button", name="Everything with Ana")).to_be_visible()
    shown.get_by_role("button", name="Close").click()
    assert focused(shown).startswith(
        "Ana. Idea. Wave 1. You found them yourself. Referred you to two people"
    )
    assert shown.errors == []


def test_every_person_is_heard_with_name_stage_and_part(shown):
    names = [one.get_attribute("aria-label") for one in shown.locator(".iv-map-spot").all()]
    assert len(names) == 6
    assert "Dia. Idea. Wave 3. Ben referred you to them on March 1. " in " ".join(names)


def test_the_table_opens_the_same_person_as_the_map(shown):
    shown.get_by_role("button", name="Show table").click()
    expect(shown.get_by_role("row")).to_have_count(6)
    shown.get_by_role("row").get_by_role("button", name="Dia").click()
    expect(shown.locator("tr[aria-current]")).to_contain_text("Dia")
    expect(shown.locator(".iv-map-spot[aria-pressed='true'] text")).to_have_text("Dia")


def test_new_people_appear_and_the_open_person_stays(shown, network):
    folder, ids = network
    shown.get_by_label("Find a person").select_option(ids["Ben"])
    folder.add("contact", name="Fay")
    shown.get_by_role("button", name="Save as SVG").click()
    shown.get_by_role("link", name="Download").wait_for()
    expect(shown.locator(".iv-map-spot")).to_have_count(7)
    expect(shown.locator(".iv-map-spot[aria-pressed='true'] text")).to_have_text("Ben")
    assert (folder.path / "exports" / "referral-picture.svg").is_file()


def visible(shown):
    return [
        one.get_attribute("aria-label").split(".")[0]
        for one in shown.locator(".iv-map-spot:visible").all()
    ]


def test_a_filter_shows_a_part_on_the_map_and_in_the_table(shown):
    shown.get_by_text("Filter the map").click()
    shown.get_by_role("button", name="Show table").click()
    shown.get_by_label("Wave", exact=True).select_option("2")
    assert visible(shown) == ["You", "Ana", "Ben", "Chi"]  # Ana is on the way to them
    expect(shown.get_by_role("row")).to_have_count(3)
    expect(shown.locator(".iv-map-spot[data-faint]")).to_have_count(1)
    shown.get_by_role("button", name="Save as SVG").click()
    expect(shown.get_by_role("link", name="Download")).to_have_attribute(
        "download", "referral-picture-part.svg"
    )
    shown.get_by_label("Find a person").select_option(label="Eve")
    assert visible(shown) == ["You", "Ana", "Ben", "Dia", "Chi", "Eve"]
    assert shown.errors == []


def test_growth_is_replayed_in_steps_by_keyboard(network, new_page):
    page, (folder, ids) = new_page(), network
    folder.add("referral", **{"from": "you", "to": ids["Eve"], "date": "2026-02-01"})
    folder.add("referral", **{"from": "you", "to": ids["Ana"], "date": "2026-02-02"})
    page.emulate_media(reduced_motion="reduce")
    Stage(page).show("referral_map", folder)
    page.get_by_text("Filter the map").click()
    expect(page.get_by_role("button", name="Play")).to_have_count(0)
    page.get_by_label("How it grew").focus()
    page.keyboard.press("Home")
    assert visible(page) == ["You", "Eve"]
    page.keyboard.press("ArrowRight")
    assert visible(page) == ["You", "Ana", "Eve"]
    page.get_by_role("button", name="Next day").press("Enter")
    assert len(visible(page)) == 6
    assert page.errors == []


def test_growth_plays_to_its_end_and_can_be_held(network, new_page):
    page, (folder, ids) = new_page(), network
    folder.add("referral", **{"from": "you", "to": ids["Ana"], "date": "2026-02-01"})
    page.clock.install()  # the days pass when the test says so
    Stage(page).show("referral_map", folder)
    page.get_by_text("Filter the map").click()
    page.clock.pause_at(datetime.datetime.now() + datetime.timedelta(hours=1))
    play, pause = (page.get_by_role("button", name=name) for name in ("Play", "Pause"))
    play.click()
    page.clock.run_for(100)
    assert visible(page) == ["You", "Ana"]
    pause.click()
    page.clock.run_for(5000)
    assert visible(page) == ["You", "Ana"]  # held
    play.click()
    page.clock.run_for(5000)
    assert len(visible(page)) == 6 and page.errors == []
    expect(play).to_be_visible()  # it ended by itself


def test_rings_keep_everybody_and_the_keys(shown):
    shown.get_by_text("Filter the map").click()
    shown.get_by_role("button", name="Show rings").click()
    expect(shown.locator(".iv-map-ring")).to_have_count(3)
    shown.focus(".iv-map-spot[tabindex='0']")
    shown.keyboard.press("ArrowRight")
    shown.keyboard.press("ArrowRight")
    assert focused(shown).split(".")[0] == "Ben" and len(visible(shown)) == 6
    shown.keyboard.press("-")
    assert focused(shown).split(".")[0] == "Ben" and shown.errors == []


def test_a_way_and_an_idea_are_said_and_drawn(shown, network):
    ids = network[1]
    shown.get_by_text("Find a path").click()
    shown.get_by_label("A person", exact=True).select_option(ids["Dia"])
    expect(shown.locator("p[data-key='way']")).to_have_text(
        "You know Ana, who referred you to Ben, who referred you to Dia. "
        "Ask Ben if you can mention them."
    )
    shown.get_by_text("Try out a new referral").click()
    shown.get_by_label("If this person").select_option(ids["Eve"])
    shown.get_by_label("referred me to").select_option(ids["Ben"])
    expect(shown.locator("p[data-key='if']")).to_contain_text(
        "Ben would no longer depend on Ana alone"
    )
    assert shown.locator(".iv-map-idea").get_attribute("d") != ""
    shown.get_by_text("More measures").click()
    expect(shown.get_by_role("heading", name="How mixed your fields are")).to_be_visible()
    assert shown.errors == []


@pytest.mark.parametrize("light", one_quick(True, False))
def test_axe_finds_nothing_serious(network, new_page, light):
    page = new_page(width=800)
    Stage(page, light).show("referral_map", network[0])
    page.get_by_role("button", name="Show table").click()
    for words in (
        "Filter the map",
        "Find a path",
        "Try out a new referral",
        "More measures",
    ):
        page.get_by_text(words).click()
    page.locator(".iv-map-spot").nth(1).click()
    page.get_by_role("heading", name="How mixed your fields are").wait_for()
    found = Axe().run(page, context="#referral_map").response["violations"]
    assert [one["id"] for one in found if one["impact"] in ("serious", "critical")] == []


def test_files_of_the_network_are_read_before_they_are_taken(network, new_page, axe):
    page = new_page(width=800)
    Stage(page).show("network_files", network[0])
    page.get_by_role("button", name="Look inside").click()
    page.get_by_text("nodes.csv").click()
    text = page.get_by_role("region", name="nodes.csv").inner_text()
    assert "Person 5" in text and "Ana" not in text
    with page.expect_download() as taken:
        page.get_by_role("button", name="Download files").press("Enter")
    assert taken.value.suggested_filename.startswith("infoview-network-20")
    page.get_by_label("Full names").check()
    expect(page.get_by_role("region", name="nodes.csv")).to_have_count(0)
    expect(page.locator("[data-key='warning']")).to_contain_text("other people's names")
    assert axe(page, "#network_files") == [] and page.errors == []


def test_the_bench_draws_everybody_on_the_map(new_page):
    found = frames_in(new_page(), 30, rounds=1)
    assert found["first"] > 0 and found["ratio"] > 0


def test_everybody_is_in_sight_and_what_is_too_much_is_folded(tmp_path, new_page):
    folder = open_folder(tmp_path / "demo", demo=True)
    fill_demo(folder, date(2026, 3, 10))
    page = new_page(width=1280, height=720)
    found = draw(page, folder.book)
    assert found["seen"] == 29 and found["overlaps"] == found["crossings"] == 0
    assert found["smallest"] >= 11
    spot = page.locator(".iv-map-spot", has_text="Dyani Begaye")
    spot.focus()
    expect(page.locator(".iv-map-spot[data-way]")).to_have_count(5)
    page.set_viewport_size({"width": 390, "height": 844})
    expect(page.locator(".iv-map-pane")).to_have_attribute("data-shape", "outline")
    narrow = page.evaluate(COUNT.read_text("utf-8"))
    assert narrow["wide"] <= 390 and narrow["overlaps"] == 0 and narrow["smallest"] >= 11

    wide = new_page(width=1280, height=720)
    found = draw(wide, network_of("hub", 150))
    assert found["high"] < 600 and found["overlaps"] == found["crossings"] == 0
    more = wide.get_by_role("button", name="more from")
    more.focus()
    wide.keyboard.press("Enter")
    expect(more).to_have_count(0)
    expect(wide.locator(".iv-map-spot:visible")).to_have_count(151)
    wide.locator(".iv-map-pane").evaluate("pane => pane.scrollTo(0, 900)")
    head, pane = (wide.locator(one).bounding_box() for one in (".iv-map-heads", ".iv-map-pane"))
    assert head["y"] == pytest.approx(pane["y"], abs=2)  # the names of the waves stay
    wide.get_by_role("button", name="Collapse long lists").click()
    expect(more).to_have_count(1)
    assert page.errors == wide.errors == []


def test_the_map_fills_the_screen_in_type_that_carries(new_page):
    page = new_page(width=1280, height=720)
    draw(page, network_of("forest", 30))
    page.get_by_role("button", name="Present").click()
    page.wait_for_function("document.fullscreenElement")
    name = page.locator(".iv-map-spot .iv-map-name").last
    expect(name).to_have_css("font-size", re.compile("^(1[89]|2)"))
    page.evaluate("document.exitFullscreen()")
    expect(name).to_have_css("font-size", re.compile("^1[1-4]"))
    assert page.errors == []


def test_the_map_follows_its_page_to_another_width(new_page):
    page = new_page(width=1280, height=720)
    draw(page, network_of("forest", 30))
    pane = page.locator(".iv-map-pane")
    wide = pane.bounding_box()
    assert wide["width"] > 1100 and wide["x"] > 0
    page.set_viewport_size({"width": 800, "height": 720})
    page.wait_for_function("document.querySelector('.iv-map-pane').clientWidth < 800")
    narrow = pane.bounding_box()
    assert narrow["x"] >= 0 and narrow["x"] + narrow["width"] <= 800
    assert page.evaluate(COUNT.read_text("utf-8"))["overlaps"] == 0 and page.errors == []
