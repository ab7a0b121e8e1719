"""Page 04 in a real browser: by keyboard alone, by dragging, on paper, with a pack brought in."""

import re
from io import BytesIO
from unicodedata import normalize

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect
from pypdf import PdfReader

from infoview_lib.files.folder.folder import open_folder
from tests.browser.acts import FOCUSED, focused, from_menu, tab_to
from tests.browser.stage import Stage
from tests.examples import one_quick

LONG = (
    "When you think back over your last three years here, which change in how the work is planned "
    "and checked has made the most difference to your day, {}?"
)
LONG_NAME = (
    "Maximiliana Wolfeschlegelsteinhausenbergerdorff-Ramanathapuram de la Santísima Trinidad"
)


@pytest.fixture
def planned(folder):
    """A folder with one talk ahead."""
    person = folder.add("contact", name="Ana Lopes", industry="Public health")
    folder.add(
        "interview",
        contact=person,
        type="career",
        agreed_minutes=25,
        starts_at="2030-03-12T14:00+00:00",
    )
    return folder


def agenda(state):
    """Words of each line, in order."""
    return [one["text"] for one in state.view["plan"]["items"]]


def test_an_agenda_is_made_by_keyboard_alone(planned, page):
    state = Stage(page).show("question_plan", planned)
    tab_to(page, "Start with a kit")
    page.keyboard.press("Enter")
    page.locator(".iv-question").nth(10).wait_for()
    before = agenda(state)
    assert len(before) == 11
    from_menu(page, before[2], "Move down")
    spoken = page.locator("[data-key=iv-spoken]")
    expect(spoken).to_contain_text("number 4 of 11")
    assert page.evaluate(FOCUSED) == f"Change: {before[2]}", "the focus stays with the question"
    page.keyboard.press("Alt+ArrowDown")
    expect(spoken).to_contain_text("number 5 of 11")
    assert agenda(state)[2:5] == [before[3], before[4], before[2]]
    page.keyboard.press("ArrowUp")
    focused(page, "Remove")
    page.keyboard.press("Escape")
    focused(page, f"Change: {before[2]}")
    expect(page.get_by_role("menu")).to_have_count(0)
    tab_to(page, "Search")
    page.keyboard.type("younger self")
    tab_to(page, "Your question")
    page.keyboard.type("What would you tell your younger self?")
    page.keyboard.press("Enter")
    page.wait_for_timeout(300)
    assert "What would you tell your younger self?" in agenda(state)
    assert page.errors == []


def test_filtering_asks_nobody_but_the_page(planned, page):
    Stage(page).show("question_plan", planned)
    page.evaluate("window.ivStage.dead = true")
    page.get_by_label("Search").fill("pay")
    page.get_by_label("Topic", exact=True).select_option("pay")
    found = page.get_by_label("Matching questions").locator("li")
    assert 0 < found.count() < 20


@pytest.mark.parametrize(
    ("words", "category"),
    [
        ("salary", "Pay"),
        ("associations", "Professional associations"),
        ("internship", "Getting prepared"),
    ],
)
def test_everyday_words_find_what_the_questions_call_otherwise(planned, page, words, category):
    Stage(page).show("question_plan", planned)
    page.get_by_label("Search").fill(words)
    found = page.get_by_label("Matching questions").locator("li", has_text=category)
    assert found.count() >= 5


def test_a_question_is_dragged_to_another_part(planned, page):
    state = Stage(page).show("question_plan", planned)
    page.get_by_role("button", name="Start with a kit").click()
    page.locator(".iv-question").nth(10).wait_for()
    first = agenda(state)[0]
    start = page.locator(".iv-handle").nth(0).bounding_box()
    target = page.locator(".iv-question").nth(3).bounding_box()
    page.mouse.move(start["x"] + 5, start["y"] + 5)
    page.mouse.down()
    page.mouse.move(start["x"] + 9, start["y"] + 25, steps=4)
    page.mouse.move(target["x"] + 60, target["y"] + 10, steps=8)
    page.mouse.up()
    page.wait_for_timeout(300)
    assert agenda(state)[2] == first


def test_what_is_typed_while_the_page_sleeps_is_kept(planned, page):
    Stage(page).show("question_plan", planned)
    page.evaluate("window.ivStage.dead = true")
    page.get_by_label("Your question").fill("What made you stay?")
    page.get_by_role("button", name="Add my question").click()
    page.get_by_text("This page is asleep").wait_for(timeout=4000)
    assert page.get_by_label("Your question").input_value() == "What made you stay?"


def test_five_are_picked_put_in_order_reworded_starred_and_printed_by_keyboard_alone(planned, page):
    stage = Stage(page)
    state, keys = stage.show("question_plan", planned), page.keyboard
    stage.show("one_sheet", planned)
    page.evaluate(
        "() => { window.print = () => "
        "{ window.printed = document.querySelector('.iv-print').innerText; }; }"
    )
    tab_to(page, "Search")
    for count in range(1, 6):
        tab_to(page, "Add:")
        keys.press("Enter")
        page.locator(".iv-question").nth(count - 1).wait_for()
    first, second = agenda(state)[:2]
    from_menu(page, first, "Move down", back=True)
    page.locator(".iv-question .iv-text").first.filter(has_text=second).wait_for()
    keys.press("Enter")
    focused(page, "Must ask")
    keys.press("Space")
    page.locator(".iv-question [data-must]").wait_for()
    keys.press("Tab")
    from_menu(page, first, "Edit wording or minutes", back=True)
    focused(page, "Your wording")
    keys.press("ControlOrMeta+A")
    keys.type("Is your week calm?")
    page.locator("[data-key=details] .iv-note", has_text="yes or no").wait_for()
    keys.press("ControlOrMeta+A")
    keys.type("How calm is a week of yours?")
    page.locator("[data-key=details] .iv-note").wait_for(state="detached")
    tab_to(page, "Print sheet")
    keys.press("Enter")
    assert agenda(state)[:2] == [second, "How calm is a week of yours?"]
    printed = page.evaluate("window.printed")
    assert "Must ask: How calm is a week of yours?" in printed and page.errors == []


def test_what_is_missing_is_mended_and_the_focus_stays(planned, page):
    state = Stage(page).show("question_plan", planned)
    page.get_by_role("button", name="Add: ").first.click()
    for words in ("Ask for referrals", "Add a closing question"):
        page.get_by_role("button", name=words).focus()
        page.keyboard.press("Enter")
        page.get_by_role("button", name=words).wait_for(state="detached")
        page.wait_for_timeout(60)
        assert page.evaluate(FOCUSED) == "Your agenda"
    assert "Added: " in page.locator("[data-key=iv-spoken]").text_content()
    assert state.view["plan"]["is_ready"] and page.locator(".iv-mark").text_content() == "●Ready"


def test_a_question_taken_off_hands_the_focus_to_the_next(planned, page):
    state = Stage(page).show("question_plan", planned)
    page.get_by_role("button", name="Start with a kit").click()
    page.locator(".iv-question").nth(10).wait_for()
    gone, following = agenda(state)[3:5]
    page.get_by_role("button", name=f"Change: {gone}").click()
    page.get_by_role("menuitem", name="Remove").click()
    page.locator(".iv-question").nth(10).wait_for(state="detached")
    focused(page, f"Change: {following}")


def test_a_personal_question_comes_with_a_gentler_one(planned, page):
    state = Stage(page).show("question_plan", planned)
    page.get_by_label("How personal").select_option("2")
    rows = page.get_by_label("Matching questions").locator(":scope > li")
    rows.first.wait_for()
    assert rows.count() == page.get_by_role("button", name="Add gentler one").count() > 0
    page.get_by_role("button", name="Add gentler one").first.click()
    page.get_by_text("✓ On your agenda").first.wait_for()
    assert len(agenda(state)) == 1
    page.get_by_role("button", name="Add: ").first.click()
    page.locator(".iv-question").nth(1).wait_for()
    personal = next(
        one
        for one in state.view["plan"]["items"]
        if one["question"] == rows.first.get_attribute("data-key")
    )
    page.get_by_role("button", name=f"Change: {personal['text']}").click()
    page.get_by_role("menuitem", name="Edit").click()
    page.get_by_role("button", name="Use this").click()
    page.locator(".iv-question").nth(1).wait_for(state="detached")
    page.get_by_role("button", name="Clear filters").click()
    page.get_by_text(re.compile(r"^(\d+) of \1 questions match")).wait_for()
    assert page.evaluate(FOCUSED) == "Search"


@pytest.mark.parametrize("count", one_quick(11, 3, 14))
@pytest.mark.parametrize("paper", one_quick("Letter", "A4"))
def test_the_sheet_alone_is_printed_black_on_white_tagged_on_one_or_two_pages(
    planned, new_page, paper, count
):
    page = new_page(dark=True)
    talk = planned.book.of("interview")[0]
    planned.add(
        "profile",
        display_name="Noor Haddad",
        intro_60="I am Noor. I became curious about [a kind of work] last year.",
    )
    if count == 14:
        planned.change(
            talk.contact,
            name=LONG_NAME,
            title="Associate Vice President for Interdisciplinary Epidemiology" * 2,
        )
    asked = [
        LONG.format(n) if count == 14 else f"What does a normal week look like, number {n}?"
        for n in range(count)
    ]
    for n, words in enumerate(asked):
        planned.add(
            "plan_item", interview=talk.id, block="main", position=n + 1, minutes=1, wording=words
        )
    state = Stage(page, light=False).show("one_sheet", planned)
    page.evaluate("() => { window.print = () => {}; }")
    page.get_by_role("button", name="Print sheet").click()
    page.emulate_media(media="print")
    look = "(one) => [getComputedStyle(one).color, getComputedStyle(one).backgroundColor]"
    assert page.locator(".iv-print .iv-sheet").evaluate(look) == [
        "rgb(0, 0, 0)",
        "rgb(255, 255, 255)",
    ]
    assert not page.locator("main").is_visible()
    pages, text, root = printed(page, paper)
    assert 1 <= len(pages) <= (1 if count == 3 else 2)
    assert all(
        words in text
        for words in [*asked, planned.book.get(talk.contact).name.split()[-1], "Start closing"]
    )
    assert "[" not in text and "Print sheet" not in text and state.view["sheet"]
    assert root["/MarkInfo"]["/Marked"].value and root["/StructTreeRoot"]["/K"]


def printed(page, paper):
    """Pages, their words, the root of a PDF; nothing may stand in the margins or run over them."""
    # On screen as wide as the paper between its margins, nothing may be wider than its place.
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 672, "height": 900})  # 178 mm, A4 without margins
    wide = """(all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth)
      .map((one) => one.textContent)"""
    assert page.locator(".iv-print .iv-sheet :is(p, li, h3, h4, section)").evaluate_all(wide) == []
    made = PdfReader(BytesIO(page.pdf(format=paper, tagged=True)))
    margin, places = 30, []
    for sheet in made.pages:
        sheet.extract_text(
            visitor_text=lambda text, page_at, at, *_: (
                text.strip()
                and places.append(
                    (at[4] * page_at[0] + page_at[4], at[5] * page_at[3] + page_at[5])
                )
            )
        )
    width, height = (float(side) for side in made.pages[0].mediabox[2:])
    assert all(margin <= x <= width - margin and margin <= y <= height - margin for x, y in places)
    text = normalize(
        "NFKC", " ".join(" ".join(sheet.extract_text() for sheet in made.pages).split())
    )
    return made.pages, text, made.trailer["/Root"]


def test_after_printing_the_page_is_as_before(planned, page):
    Stage(page).show("one_sheet", planned)
    page.evaluate("() => { window.print = () => {}; }")
    page.get_by_role("button", name="Print sheet").click()
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert page.locator(".iv-print").count() == 0 and page.locator("main").is_visible()
    assert not page.evaluate("document.body.hasAttribute('data-iv-printing')")


@pytest.mark.parametrize("light", one_quick(True, False))
@pytest.mark.parametrize("step", ["question_plan", "one_sheet"])
def test_axe_finds_nothing_serious(planned, new_page, step, light):
    page = new_page(dark=not light)
    held = planned.add(
        "interview",
        contact=planned.add("contact", name="Ben Okoro"),
        status="done",
        starts_at="2026-03-01T10:00+00:00",
    )
    planned.add("answer", interview=held, topic="Pay", text="Rises slowly", follow_up_needed=True)
    state = Stage(page, light).show(step, planned)
    if step == "question_plan":
        page.get_by_role("button", name="Start with a kit").click()
        page.locator(".iv-question").nth(10).wait_for()
        page.get_by_role("button", name="Change: ").first.click()
        page.get_by_role("menuitem", name="Edit").click()
        page.get_by_label("Your wording").fill("Do you like it?")
        page.locator("[data-key=part-close] [data-key=menu]").click()
        page.locator("[data-key=part-close] [data-key=drop]").click()
        page.get_by_role("button", name="Add a closing question").wait_for()
        page.get_by_role("button", name="Ask about: Pay").wait_for()
        page.get_by_role("button", name="Why ask?").first.click()
        page.locator("[data-key=part-main] [data-key=menu]").first.click()
    assert state.view["plan" if step == "question_plan" else "sheet"]
    found = Axe().run(page, context=f"#{step}").response["violations"]
    assert [one["id"] for one in found if one["impact"] in ("serious", "critical")] == []


TABLE = (
    "text,category\nWhich night shift do you still think about?,work\n"
    "Do you like it?,life\nAre you hiring?,entry\n"
)


def test_a_pack_is_looked_at_kept_picked_by_keyboard(page, tmp_path):
    folder = open_folder(tmp_path / "mine")
    (folder.path / "nursing_talks.csv").write_text(TABLE, encoding="utf-8")
    stage = Stage(page)
    stage.show("question_packs", folder)
    page.get_by_role("button", name="Preview nursing_talks.csv").focus()
    page.keyboard.press("Enter")
    found = page.get_by_label("The pack nursing talks")
    expect(found).to_be_focused()
    expect(found.get_by_text("Left out")).to_be_visible()
    assert Axe().run(page, context="main").response["violations"] == []
    page.get_by_role("button", name="Add 2 questions").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_label("Your packs")).to_be_focused()
    assert [one["text"] for one in folder.records("pack_question")] == [
        "Which night shift do you still think about?",
        "Do you like it?",
    ]
    stage.show("question_plan", folder)
    page.get_by_label("Search").fill("night shift")
    expect(
        page.locator("#question_plan")
        .get_by_text("Which night shift do you still think about?")
        .first
    ).to_be_visible()
