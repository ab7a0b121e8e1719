"""Pages 00 to 03 in a real browser: by keyboard alone, a request put right, axe on every step."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from infoview_lib.files.folder.folder import open_folder
from infoview_lib.records.people import living_contacts
from tests.browser.acts import SHOWN, open_page
from tests.browser.stage import Stage
from tests.examples import one_quick

FOCUSED = """() => { const a = document.activeElement;
  const said = a.getAttribute('aria-label') || a.labels?.[0]?.textContent || a.textContent;
  return (said || '').trim(); }"""
STEPS = (
    "about_you",
    "card_sort",
    "your_folder",
    "confidence",
    "decision",
    "objectives",
    "options",
    "criteria",
    "introduction",
    "name_prompts",
    "contacts",
    "referrals",
    "duplicates",
    "ranking",
    "coverage",
    "request",
    "scripts",
    "attempts",
    "prediction",
)


@pytest.fixture
def begun(folder):
    """A folder with a few people, a goal, a try that ended in a no."""
    folder.add("profile", display_name="Jordan Okafor", major="Biology", decision="job")
    folder.add("objective", kind="names", text="Two names", success_sign="I have two names")
    ana = folder.add(
        "contact", name="Ana Lopes", relevance=5, occupation="Baker", email="ana@example.org"
    )
    folder.add("contact", name="Bo Chen", occupation="Baker", city="Salem", likes_to_teach=True)
    folder.add("contact", name="Ana Lopez", email="ana@example.org")
    folder.add(
        "attempt", contact=ana, sent_at="2026-03-01", outcome="no", decline_reason="too_busy"
    )
    folder.add("prediction", predicted_yes=1, asks_planned=4)
    folder.add("option", name="Baker", status="kept")
    return folder


def tab_to(page, words, most=120):
    """Press Tab until the control of that name has the focus."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate(FOCUSED).startswith(words):
            return
    raise AssertionError(f"Tab never reached “{words}”")


def test_page_01_is_done_by_keyboard_alone(folder, page):
    stage = Stage(page)
    for step in ("decision", "objectives", "options", "criteria", "introduction"):
        stage.show(step, folder)
    tab_to(page, "Choose a major")
    for _ in range(3):
        page.keyboard.press("ArrowDown")
    page.wait_for_timeout(300)
    assert folder.records("profile")[0]["decision"] == "job"
    tab_to(page, "Kind of goal")
    page.keyboard.type("Ref")
    tab_to(page, "In your own words")
    page.keyboard.type("Two names from each talk")
    tab_to(page, "Add goal")
    page.keyboard.press("Enter")
    page.locator("#objectives article").wait_for()
    goal = folder.records("objective")[0]
    assert (goal["kind"], goal["text"]) == ("names", "Two names from each talk")
    tab_to(page, "Option")
    page.keyboard.type("Speech therapist")
    page.keyboard.press("Enter")
    page.locator("#options article").wait_for()
    tab_to(page, "+ Room to learn")
    page.keyboard.press("Enter")
    page.locator("#criteria article").wait_for()
    tab_to(page, "Your 30-second introduction")
    page.keyboard.type("My name is Jordan Okafor. I study biology and wonder about voices.")
    page.keyboard.press("Tab")
    page.get_by_text("seconds to say").wait_for()
    assert folder.records("profile")[0]["intro_30"].endswith("voices.")
    assert page.errors == []


def test_the_focus_stays_on_the_card_that_is_sorted(folder, page):
    state = Stage(page).show("card_sort", folder)
    tab_to(page, "A job interview")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Next card").wait_for()
    assert page.evaluate(FOCUSED) == "A job interview"
    page.get_by_role("button", name="Next card").click()
    page.wait_for_timeout(200)
    assert page.locator(".iv-big").text_content() == state.view["cards"][1]["text"]
    assert page.evaluate(FOCUSED) == "An informational interview"


def test_a_no_opens_its_card_and_keeps_the_focus_there(folder, page):
    folder.add(
        "attempt",
        contact=folder.add("contact", name="Ana Lopes"),
        sent_at="2026-03-01",
        outcome="pending",
    )
    Stage(page).show("attempts", folder)
    tab_to(page, "They said no: Ana Lopes")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Too busy: What did they say?")).to_be_focused()


def test_a_request_for_a_job_is_stopped_put_right_and_logged_by_keyboard_alone(begun, page):
    Stage(page).show("request", begun)
    tab_to(page, "Your words")
    page.keyboard.press("Control+A")
    words = (
        "A friend sent me to you because you run a group of bakers. Could we talk for 25 minutes? "
    )
    page.keyboard.type(words + "Are you hiring? Thank you!")
    page.get_by_text("This may sound like asking for a job").wait_for()
    assert page.locator(".iv-behind mark").all_text_contents() == ["Are you hiring"]
    tab_to(page, "Open in my mail program")
    page.keyboard.press("Enter")
    page.get_by_text("Reword it first").wait_for()
    page.keyboard.press("Shift+Tab")
    for _ in range(60):
        if page.evaluate(FOCUSED).startswith("Use these words in place of “Are you hiring”"):
            break
        page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_text("● Ready to go")).to_be_visible()
    right = words + "How do newcomers usually get into this work? Thank you!"
    assert page.get_by_label("Your words").input_value() == right
    assert page.locator(".iv-behind mark").count() == 0
    expect(
        page.get_by_label("Your words")
    ).to_be_focused()  # and not nowhere, now that the button is gone
    tab_to(page, "Mark as sent")
    page.keyboard.press("Enter")
    page.locator("[data-key=said]").get_by_text("Logged. Next: send one reminder").wait_for()
    sent = begun.records("attempt")[-1]
    assert (sent["words"], sent["asked_minutes"], sent["outcome"]) == (right, 25, "pending")
    assert page.errors == []


def test_a_text_with_an_open_place_is_logged_only_after_one_more_yes(begun, page, axe):
    before = len(begun.records("attempt"))
    Stage(page).show("request", begun)
    page.get_by_label("Your words").fill(
        "Dear Ana Lopez, [say why you ask this person] Could we talk for 20 minutes?"
    )
    page.get_by_role("button", name="Mark as sent").press("Enter")
    expect(page.get_by_role("button", name="No, change it first")).to_be_focused()
    assert len(begun.records("attempt")) == before and axe(page, "main") == []
    page.keyboard.press("Enter")
    expect(page.get_by_label("Your words")).to_be_focused()
    page.get_by_role("button", name="Mark as sent").press("Enter")
    expect(
        page.get_by_role("button", name="No, change it first")
    ).to_be_focused()  # it takes the focus when it is drawn
    page.get_by_role("button", name="Yes, log it as is").press("Enter")
    page.locator("[data-key=said]").get_by_text("Logged. Next: ").wait_for()
    assert [one["words"][:20] for one in begun.records("attempt")[before:]] == [
        "Dear Ana Lopez, [say"
    ]


def test_the_check_follows_the_typing_and_loses_no_key(begun, page):
    Stage(page).show("request", begun)
    box, text = (
        page.get_by_label("Your words"),
        "Dear Ana, could we talk for 20 minutes? I came across your page on rye, Émile’s 👋 too.",
    )
    box.fill("")
    box.press_sequentially(text, delay=25)
    expect(page.locator("[data-key=minutes]")).to_contain_text("20 minutes")
    assert box.input_value() == text
    box.press_sequentially(" Thank you.")
    expect(page.locator("[data-key=thanks][data-found=true]")).to_be_visible()
    assert box.input_value() == text + " Thank you."


def test_a_sentence_from_own_notes_is_added_and_the_draft_leaves_as_link_and_file(begun, page):
    Stage(page).show("request", begun)
    page.evaluate(
        "HTMLAnchorElement.prototype.click = function () "
        "{ window.went = this.href; window.named = this.download; }"
    )
    page.get_by_label("Your words").fill("Dear Ana Lopez,")
    page.get_by_role("button", name="Add this: How long").click()
    expect(page.get_by_label("Your words")).to_have_value(
        re.compile(r"Dear Ana Lopez, [^.]*\b25 minutes\b")
    )
    page.get_by_role("button", name="Open in my mail program").click()
    page.wait_for_function("window.went?.startsWith('mailto:')")
    assert "body=Dear%20Ana%20Lopez%2C%20" in page.evaluate("window.went")
    page.get_by_role("button", name="Download draft").click()
    page.wait_for_function("window.named?.endsWith('.eml')")


def test_requests_start_with_less_each_time_until_a_full_draft_is_wanted(begun, page, axe):
    """One person was written to: an outline. Then a second: an empty box, and a way back."""
    Stage(page).show("request", begun)
    box = page.get_by_label("Your words")
    expect(box).to_have_value(re.compile(r"^Hi Bo,\s+\[[^\]]*who referred you"))
    page.get_by_role("button", name="Mark as sent").click()
    page.get_by_role("button", name="Yes, log it as is").click()
    page.locator("[data-key=said]").get_by_text("Logged. Next: ").wait_for()
    page.get_by_label("To").select_option(label="Ana Lopez")
    expect(box).to_have_value("")
    expect(page.get_by_text("yours to write")).to_be_visible()
    assert page.get_by_role("button", name="Add this").count() == 0
    assert page.locator("[data-key=check] li[data-found=false]").count() == 7
    assert axe(page, "main") == []
    page.get_by_role("button", name="Start from my notes instead").click()
    expect(box).to_have_value(re.compile(r"^Hi Ana,[^\[]+\["))
    page.get_by_role("button", name="Undo: ").click()
    expect(box).to_have_value("")
    page.get_by_label("How your requests start").select_option(label="With a full draft every time")
    expect(box).to_have_value(re.compile(r"^Hi Ana,[^\[]+\["))
    assert begun.records("profile")[0]["request_start"] == "full" and page.errors == []


def test_a_guess_names_its_way_and_is_told_what_is_known_for_it(begun, page, axe, shot):
    folder = begun
    folder.delete(folder.records("prediction")[0]["id"])
    Stage(page).show("prediction", folder)
    page.get_by_label("How will you reach out?").first.select_option("In person")
    page.get_by_label("How many people?").first.fill("3")
    page.get_by_label("How many will say yes?").first.fill("1")
    page.get_by_role("button", name="Save my guess").click()
    expect(page.get_by_text("1 of 3 will say yes in person")).to_be_visible()
    expect(page.get_by_text("Flynn and Lake, 2008")).to_be_visible()
    assert page.get_by_text("Roghanizad").count() == 0 and axe(page, "main") == []
    shot(page, "guess")


def test_words_typed_just_before_another_person_is_chosen_stay_with_the_first(begun, page):
    state = Stage(page).show("request", begun)
    first = state.view["contact"]
    page.get_by_label("Your words").fill("Only for the first")
    other = next(id for id, _ in state.view["people"] if id != first)
    page.get_by_label("To").select_option(other)
    page.wait_for_timeout(400)
    kept = [(one["contact"], one["text"]) for one in begun.records("document")]
    assert kept == [(first, "Only for the first")]
    assert "Only for" not in page.get_by_label("Your words").input_value()


def test_names_are_added_to_a_circle_with_enter(folder, page):
    Stage(page).show("name_prompts", folder)
    box = page.locator("[data-key=school] input")
    box.fill("Wanjiru Kamau, Lee Park")
    box.press("Enter")
    page.locator("[data-key=school] .iv-mark").nth(1).wait_for()
    assert [one["circle"] for one in folder.records("contact")] == ["school", "school"]
    assert box.input_value() == "" and "Who comes to mind?" in page.evaluate(FOCUSED)


def test_two_entries_become_one_and_undo_makes_them_two(begun, page):
    state = Stage(page).show("duplicates", begun)
    page.get_by_role("button", name="Merge into older").click()
    page.get_by_role("button", name="Undo").wait_for()
    assert state.view["pairs"] == []
    page.get_by_role("button", name="Undo").click()
    page.get_by_text("One person, or two?").wait_for()
    assert len(state.view["pairs"]) == 1


def test_several_entries_of_one_person_are_merged_in_one_go(begun, page):
    names = ("Ada Quist", "Quist, Ada", "Ada Quist")
    begun.apply(adds=[("contact", {"name": name}) for name in names])
    Stage(page).show("duplicates", begun)
    group = page.get_by_role("group", name="3 entries may be one person")
    group.get_by_role("checkbox").last.uncheck()
    group.get_by_role("button", name="Merge checked entries").click()
    page.get_by_role("button", name="Undo").wait_for()
    assert sum(one.name == "Ada Quist" for one in living_contacts(begun.book)) == 2


def test_moving_a_weight_by_keyboard_changes_the_order(begun, page):
    state = Stage(page).show("ranking", begun)
    tab_to(page, "Close to your goals")
    for _ in range(5):
        page.keyboard.press("ArrowLeft")
    page.wait_for_timeout(600)
    assert state.view["weights"][0]["value"] == 0
    assert page.locator("output").first.text_content() == "0"


def test_erasing_asks_once_more(begun, page):
    Stage(page).show("contacts", begun)
    page.get_by_role("button", name="Open Bo Chen").click()
    page.get_by_role("button", name="Erase for good: Bo Chen").click()
    page.get_by_role("button", name="No, keep it").click()
    assert len(begun.records("contact")) == 3
    page.get_by_role("button", name="Erase for good: Bo Chen").click()
    page.get_by_role("button", name="Yes: Erase for good").click()
    page.wait_for_timeout(400)
    assert [one["name"] for one in begun.records("contact")] == ["Ana Lopes", "Ana Lopez"]


@pytest.mark.parametrize("light", one_quick(True, False))
def test_axe_finds_nothing_serious(begun, new_page, light):
    page = new_page(width=800)
    stage = Stage(page, light)
    for step in STEPS:
        stage.show(step, begun)
    for step in ("contacts", "attempts", "objectives"):
        page.locator(f"#{step} article").first.get_by_role("button", name="Open").click()
    page.locator("#card_sort .iv-button").first.click()
    page.wait_for_timeout(300)
    found = Axe().run(page).response["violations"]
    assert [
        (v["id"], [n["html"] for n in v["nodes"]])
        for v in found
        if v["impact"] in ("serious", "critical")
    ] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 800
    assert page.errors == []


def test_the_demo_opens_from_page_00_and_leads_back(page, serve, tmp_path_factory):
    own = serve(tmp_path_factory.mktemp("own") / "My Infoview")
    open_page(page, own, "00_start_here")
    page.get_by_role("button", name="See the sample student").click()
    page.get_by_role("link", name="Open the sample student").click(timeout=30_000)
    expect(page.locator(f"{SHOWN} .iv-demo")).to_be_visible(timeout=30_000)
    page.locator(SHOWN).get_by_role("link", name="Back to my workbook").click()
    expect(page.locator(f"{SHOWN} .iv-demo")).to_have_count(0)
    assert not any(open_folder(own.folder).entries().values())
