"""A referral map in a notebook without a folder."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

NOTEBOOK = """\
import ipywidgets as w
from infoview_lib.network.graph.referral_graph import referral_graph
from infoview_lib.records.book import Book
from infoview_lib.widgets import ReferralMap
names = ["Ana", "Ben", "<b>Chi</b>"]
people = [{"id": f"ct-0000000{n}", "name": name} for n, name in enumerate(names)]
given = [{"id": "rf-00000001", "from": "ct-00000000", "to": "ct-00000001", "date": "2026-03-01"},
         {"id": "rf-00000002", "from": "ct-00000001", "to": "ct-00000002", "date": "2026-03-02"}]
graph = referral_graph(Book({"contact": people, "referral": given}))
one = ReferralMap(graph)
other = ReferralMap(graph)
linked = w.link((one, "focus"), (other, "focus"))
beside = ReferralMap(graph)
in_the_browser = w.jslink((one, "focus"), (beside, "focus"))
heard = w.Label("nothing yet")
one.observe(lambda change: setattr(heard, "value", f"Python: {change.new}."), "focus")
third = w.Button(description="Set")
third.on_click(lambda button: setattr(one, "focus", "ct-00000002"))
fewer = w.Button(description="Fewer")
def leave_out(button):
    one.graph = graph.subgraph(["you", "ct-00000000"])
fewer.on_click(leave_out)
w.VBox([one, one, other, beside, heard, third, fewer])
"""


@pytest.fixture(scope="module")
def page(run):
    return run(NOTEBOOK)


def maps(page):
    """The two views of one map, and the maps that are linked to it, the last in the browser."""
    return [page.locator(".jp-OutputArea .iv").nth(place) for place in range(4)]


def chosen(view):
    return view.locator(".iv-map-spot[aria-pressed=true]")


def spot(view, name):
    return view.locator(".iv-map-spot").filter(has_text=name)


def test_a_click_is_a_trait_and_every_view_shows_it(page):
    first, _, linked, beside = maps(page)
    spot(first, "Ben").click()
    expect(page.get_by_text("Python: ct-00000001.", exact=True)).to_be_visible()
    for view in maps(page):
        expect(chosen(view)).to_contain_text("Ben")
    linked.get_by_label("Find a person").select_option("Ana")
    expect(page.get_by_text("Python: ct-00000000.", exact=True)).to_be_visible()
    for view in maps(page):
        expect(chosen(view)).to_contain_text("Ana")
    spot(beside, "Ben").click()
    expect(page.get_by_text("Python: ct-00000001.", exact=True)).to_be_visible()
    for view in maps(page):
        expect(chosen(view)).to_contain_text("Ben")


def test_what_python_sets_is_drawn_as_text(page):
    page.get_by_role("button", name="Set", exact=True).click()
    for view in maps(page):
        expect(chosen(view)).to_contain_text("<b>Chi</b>")
        expect(view.get_by_label("Find a person")).to_have_value("ct-00000002")


def test_it_is_walked_by_keyboard(page):
    first, second, linked, _ = maps(page)
    chosen(first).focus()
    page.keyboard.press("ArrowLeft")
    expect(spot(first, "Ben")).to_be_focused()
    expect(page.get_by_text("Python: ct-00000001.", exact=True)).to_be_visible()
    expect(chosen(linked)).to_contain_text("Ben")
    page.keyboard.press("Enter")
    opened = first.get_by_role("region", name="The person you chose")
    expect(opened.get_by_role("heading", name="Ben")).to_be_focused()
    expect(opened.get_by_text("Ana referred you to them on March 1.")).to_be_visible()
    expect(second.get_by_role("region", name="The person you chose")).to_have_count(0)


def test_only_what_works_without_a_folder_is_offered(page):
    first, *_ = maps(page)
    expect(first.get_by_text("Description of the map")).to_be_visible()
    for name in ("Save as PNG", "Everything with Ben"):
        expect(first.get_by_role("button", name=name)).to_have_count(0)
    expect(first.get_by_text("Find a path to someone")).to_have_count(0)
    first.get_by_role("button", name="Show table").click()
    expect(first.get_by_role("row")).to_have_count(4)


def test_axe_finds_nothing_serious_in_it(page, axe):
    for view in maps(page):
        view.get_by_text("Filter the map or replay its growth").click()
        expect(view.get_by_label("How it grew")).to_be_visible()
    assert axe(page, include=".jp-OutputArea .iv") == []
    assert page.errors == []


def test_another_graph_is_drawn(page):
    page.get_by_role("button", name="Fewer").click()
    for view in maps(page)[:2]:
        expect(view.locator(".iv-map-spot")).to_have_count(2)
    expect(page.get_by_text("Python: .", exact=True)).to_be_visible()
    assert page.errors == []
