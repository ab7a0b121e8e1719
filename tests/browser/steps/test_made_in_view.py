"""Whatever a press makes appears in view with the focus in it, and a double press makes it once."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.stage import Stage

TYPED = "Theo Park, landscape architect at City of Tucson"


def test_what_a_press_makes_is_in_view_with_the_focus_in_it(page, folder):
    ana = folder.add("contact", name="Ana Lopes")
    folder.add("attempt", contact=ana, sent_at="2026-03-01", outcome="yes")
    for number in range(10):
        folder.add("interview", contact=folder.add("contact", name=f"Person {number}"))
    stage = Stage(page)
    for step in ("attempts", "objectives", "interviews"):
        stage.show(step, folder)

    page.get_by_role("button", name="Set the time: Ana Lopes").click()
    talk = page.locator("#interviews article", has_text="Ana Lopes")
    starts = talk.get_by_label("Starts")
    expect(starts).to_be_focused()
    expect(starts).to_be_in_viewport()
    talk.get_by_role("button", name="Mark as done: Ana Lopes").click()
    expect(talk.get_by_label("Minutes it took")).to_be_focused()

    chip = page.locator("#objectives [data-key=suggestions] button").first
    words = chip.inner_text().removeprefix("+ ")
    chip.click()
    goal = page.locator("#objectives article", has_text=words)
    expect(goal.locator("input, select, textarea").first).to_be_focused()
    expect(goal).to_be_in_viewport()
    assert page.errors == []


def test_enter_adds_and_a_double_enter_adds_once(page, folder):
    stage = Stage(page)
    stage.show("contacts", folder)
    name = page.locator(".iv-add").get_by_label("Name", exact=True)
    name.fill("Bo Chen")
    name.press("Enter")
    name.press("Enter")
    expect(name).to_have_value("")
    expect(page.get_by_role("article")).to_have_count(1)
    name.press("Enter")
    expect(page.get_by_role("alert")).to_have_count(0)

    name.fill(TYPED)
    name.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("landscape architect")
    yes = page.get_by_role("button", name="Yes, one person")
    expect(yes).to_be_focused()
    yes.press("Enter")
    expect(page.get_by_role("article")).to_have_count(2)
    expect(page.get_by_role("alert")).to_have_count(0)
    found = [(one["name"], one["title"], one["organization"]) for one in folder.records("contact")]
    assert found == [("Bo Chen", "", ""), ("Theo Park", "landscape architect", "City of Tucson")]
    assert page.errors == []


def test_a_name_in_a_ranking_a_table_or_the_evidence_leads_to_its_page(page, talked):
    folder = talked["folder"]
    folder.add("answer", interview=talked["talk"], topic="Hours", text="Calm", stance="positive")
    folder.add("objective", kind="names", text="Two names")
    stage = Stage(page)
    for step, name in (("ranking", "Ben Okoro"), ("coverage", "Ana Lopes"), ("evidence", "Ana")):
        stage.show(step, folder)
        link = page.locator(f"#{step} .iv-who", has_text=name).first
        expect(link).to_be_visible()
        assert link.evaluate("one => one.dataset.key").startswith("person-ct-")
