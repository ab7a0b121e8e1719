"""Whole ways through the workbook, as a student walks them: real command, page, browser."""

from __future__ import annotations

import csv
import re
from datetime import datetime, timedelta

import pytest
from playwright.sync_api import Page, expect

from infoview_lib import Workbook, find_job_asks
from tests.browser.acts import (
    SHOWN,
    adder,
    box,
    card,
    choose,
    come_to,
    fill,
    go,
    kill,
    open_page,
    part,
    press,
    restart,
    saved,
    tab_to,
    whole,
)
from tests.moments import just_now
from tests.wording import says

KEYS_A_SECOND = 5  # what a person types who does not type much
SECONDS_TO_THINK = 5  # about each field

CONNECTIONS = """\
Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Amara,Nwosu,https://www.linkedin.com/in/amara-nwosu,,Riverbend Clinic,Physical Therapist,12 Mar 2024
Béatrice,Lindqvist,https://www.linkedin.com/in/beatrice-l,b.lindqvist@example.org,"Harbor, Light &\
 Co",Planner,02 Jan 2023
,,,,,,05 Feb 2022
Chidi,Eze,https://www.linkedin.com/in/chidi-eze-example,,City of Salem,Nurse 🩺,19 Nov 2021
Dolores,Vega,https://www.linkedin.com/in/dolores-example,,,,30 Apr 2020
"""


def ask(page: Page, name: str, answer: str) -> None:
    """Log a try by e-mail on page 03, with its answer."""
    tries = part(page, "Track your outreach")
    choose(adder(tries), "Who", name)
    choose(adder(tries), "How", "Email")
    press(tries, "Log outreach")
    press(tries, f"{answer}: {name}")
    expect(tries.get_by_role("button", name=f"{answer}: {name}")).to_be_hidden()


def set_time(page: Page, name: str) -> None:
    """Turn a yes into a talk that is over an hour later, on page 03."""
    press(part(page, "Track your outreach"), f"Set the time: {name}")
    talks = part(page, "Set the time")
    expect(box(card(talks, name), "Starts")).to_be_focused()
    fill(card(talks, name), "Starts", just_now())
    saved(page)


def hold(
    page: Page, name: str, minutes: int, names: tuple[str, ...] = (), advice: str = ""
) -> None:
    """Say on page 05 how long a talk took, whom they named, what they advised."""
    talks = part(page, "Set up your interview")
    press(talks, f"Mark as done: {name}")
    fill(card(talks, name), "Minutes it took", str(minutes))
    given = part(page, "Add your referrals")
    for one in names:
        choose_talk(adder(given), "In which interview?", name)
        choose(adder(given), "Can you say who referred you?", "Yes")
        fill(adder(given), "Who did they refer you to?", one)
        press(given, "Add referral")
        expect(card(given, one)).to_be_visible()
    if advice:
        told = part(page, "Add the advice you got")
        choose_talk(adder(told), "From which interview?", name)
        fill(adder(told), "The advice", advice)
        press(told, "Add advice")
        expect(card(told, advice)).to_be_visible()
    saved(page)


def choose_talk(where, label: str, name: str) -> None:
    """Choose the talk of a person from a list."""
    field = box(where, label)
    field.select_option(value=field.locator("option", has_text=name).first.get_attribute("value"))


def thank(page: Page, name: str, words: str) -> None:
    """Write a thank-you on page 06, then say that it was sent."""
    thanks = part(page, "Send a thank-you note")
    press(thanks, f"Open {name}")
    choose(card(thanks, name), "Form", "Handwritten")
    fill(card(thanks, name), "Your words", words)
    saved(page)
    press(thanks, f"Mark as sent: {name}")
    expect(card(thanks, name).locator(".iv-mark")).to_contain_text("Sent")


def settle(where, words: str) -> None:
    """Press the first button of these words; wait until its line has left the list."""
    buttons = where.get_by_role("button", name=words)
    count = buttons.count()
    buttons.first.click()
    expect(buttons).to_have_count(count - 1)


def test_the_main_job_from_a_linkedin_file_to_the_log(window, serve, tmp_path_factory):
    folder = tmp_path_factory.mktemp("main job") / "My Infoview"
    served = serve(folder)
    file = folder.parent / "Connections.csv"
    file.write_text(CONNECTIONS, "utf-8")

    open_page(window, served, "02_contact_plan")
    bring = part(window, "A list you already have")
    bring.get_by_label("Choose a file, or drop it here").set_input_files(file)
    expect(bring.get_by_text("1 row has no name", exact=False)).to_be_visible(timeout=15_000)
    press(bring, "Bring in 4 people")
    people = part(window, "Build your contact list")
    expect(card(people, "Béatrice Lindqvist")).to_be_visible(timeout=10_000)

    go(window, "03_outreach")
    ask(window, "Béatrice Lindqvist", "They said no")
    ask(window, "Amara Nwosu", "They said yes")
    set_time(window, "Amara Nwosu")

    go(window, "05_interview_day")
    hold(window, "Amara Nwosu", 27, ("Farid Haddad",), "Shadow a morning at a school clinic")

    go(window, "06_follow_up")
    thank(window, "Amara Nwosu", "What you said about mornings stayed with me.")

    go(window, "08_referral_network")
    picture = part(window, "See your map")
    expect(picture.get_by_role("button", name="Farid Haddad. Idea. Wave 2.")).to_be_visible()
    press(picture, "Show table")
    expect(
        picture.get_by_role("row").filter(has=window.get_by_role("button", name="Farid Haddad"))
    ).to_contain_text("Amara Nwosu")

    go(window, "09_export_share")
    press(part(window, "Save your log and a backup"), "Save tables")
    expect(window.get_by_text("Saved to exports", exact=False)).to_be_visible(timeout=15_000)
    found = next((folder / "exports").rglob("contact_log.csv"))
    with found.open(encoding="utf-8-sig", newline="") as lines:
        log = {row["Name"]: row for row in csv.DictReader(lines)}
    assert set(log) == {
        "Amara Nwosu",
        "Béatrice Lindqvist",
        "Chidi Eze",
        "Dolores Vega",
        "Farid Haddad",
    }
    amara = log["Amara Nwosu"]
    assert (amara["Organization"], amara["Stage"]) == ("Riverbend Clinic", "Thanked")
    assert says(amara["Outcome"], "Met", "1 referral", "1 piece of advice")
    assert amara["Actual minutes"] == "27"
    assert "Handwritten" in amara["Thank-you notes"]
    assert log["Farid Haddad"]["Referred by"] == "Amara Nwosu"
    assert "No" in log["Béatrice Lindqvist"]["Outcome"]


def test_a_no_becomes_a_talk_and_nobody_is_left_without_news(window, serve, tmp_path_factory):
    """Journey J2: from no contacts over a decline and its fallback to a loop that is closed."""
    folder = tmp_path_factory.mktemp("from no to yes") / "My Infoview"
    open_page(window, serve(folder), "02_contact_plan")
    go_from_a_no_to_closed_loops(window)
    check_what_was_saved(Workbook(folder))


def go_from_a_no_to_closed_loops(window: Page) -> None:
    """Walk from an empty page 02 to a page *Today* on which nothing is owed."""
    list_three_bakers(window)
    go(window, "03_outreach")
    hear_a_no_and_ask_elsewhere(window)
    go(window, "05_interview_day")
    hold(window, "Jun Park", 25, ("Lucía Marín",), "Visit the early shift")
    go(window, "06_follow_up")
    thank(window, "Jun Park", "Thank you for telling me about the early shift.")

    go(window, "03_outreach")
    named = part(window, "Write your request").locator("option", has_text="Lucía Marín")
    # At once, and not at the next look every ten seconds.
    expect(named.first).to_be_attached(timeout=3_000)
    ask(window, "Lucía Marín", "They said yes")
    set_time(window, "Lucía Marín")
    go(window, "05_interview_day")
    hold(window, "Lucía Marín", 20)
    go(window, "06_follow_up")
    thank(window, "Lucía Marín", "Thank you for the bread and the frank words.")
    tell_what_came_of_the_advice(window)
    go(window, "07_reflect_decide")
    look = part(window, "Look back on each interview")
    for name in ("Jun Park", "Lucía Marín"):
        press(look, f"Open {name}")
        fill(card(look, name), "What you learned", "The first hour decides the day.")
        saved(window)
    go(window, "today")
    see_that_nothing_is_owed(window)


def list_three_bakers(window: Page) -> None:
    people = part(window, "Build your contact list")
    expect(people.get_by_text("No one here yet.")).to_be_visible()
    for name, city in (("Ines Duarte", "Lowell"), ("Jun Park", "Salem"), ("Kofi Mensah", "Lowell")):
        fill(adder(people), "Name", name)
        press(people, "Add contact")
        one = card(people, name)
        one.get_by_text("More details").click()
        fill(one, "City", city)
        fill(one, "Kind of work", "Baker")
        press(one, f"Close {name}")
    saved(window)


def hear_a_no_and_ask_elsewhere(window: Page) -> None:
    ask(window, "Ines Duarte", "They said no")
    declined = card(part(window, "Track your outreach"), "Ines Duarte")
    if declined.get_by_role("button", name="Open Ines Duarte").count():
        press(declined, "Open Ines Duarte")
    choose(declined, "If no, why", "Sees me as a competitor")
    expect(declined.get_by_text("They do similar work in Salem.")).to_be_visible()
    press(declined, "Make it my next step: Look in another city: Jun Park", exact=True)
    expect(declined.get_by_text("Reach out to Jun Park by", exact=False)).to_be_visible()
    ask(window, "Jun Park", "They said yes")
    set_time(window, "Jun Park")


def tell_what_came_of_the_advice(window: Page) -> None:
    advice = part(window, "Advice")
    press(advice, "Open Visit the early shift")
    choose(card(advice, "Visit the early shift"), "Status", "Done")
    fill(card(advice, "Visit the early shift"), "What came of it", "I went at five")
    back = part(window, "Close the loop")
    for words in ("Mark as thanked: ", "Mark as told: ", "Mark as told: "):
        settle(back, words)
    expect(
        back.get_by_text("Everyone who helped you knows what came of it.", exact=False)
    ).to_be_visible()


def see_that_nothing_is_owed(window: Page) -> None:
    due = part(window, "See what's due")
    press(due, "Mark as done: ")
    expect(due.get_by_text("You're all caught up.")).to_be_visible()
    expect(
        due.get_by_text("A good next step: Ask Lucía Marín who else you should meet")
    ).to_be_visible()
    press(due, "See this person")
    whole(window, shown=f"{SHOWN}[data-iv-path='person.ipynb']")
    expect(window.locator(f"{SHOWN} h1")).to_have_text("Lucía Marín")
    one = part(window, "Where things stand")
    choose(one, "Person", "Jun Park")
    expect(window.locator(f"{SHOWN} h1")).to_have_text("Jun Park")
    expect(one.get_by_role("row").nth(1)).to_contain_text("You met Lucía Marín")
    expect(one.get_by_role("row").nth(1)).to_contain_text("Told on")
    expect(one.get_by_text("You're all caught up.")).to_be_visible()


def check_what_was_saved(workbook: Workbook) -> None:
    assert workbook.today() == []
    talk = next(one for one in workbook.records("interview") if one["actual_minutes"] == 25)
    sent = next(one for one in workbook.records("follow_up") if one["interview"] == talk["id"])
    started = datetime.fromisoformat(talk["starts_at"]).astimezone()
    assert datetime.fromisoformat(sent["done_at"]) - started < timedelta(hours=24)
    assert list(workbook.referral_graph().successors(talk["contact"])) == [
        one["id"] for one in workbook.records("contact") if one["name"] == "Lucía Marín"
    ]


def put(page: Page, label: str, words: str) -> None:
    """Go to a field by Tab and type; in a list this chooses the entry that begins so."""
    tab_to(page, label)
    page.keyboard.type(words)


def push(page: Page, name: str, back: bool = False) -> None:
    """Go to a button by Tab and press it."""
    tab_to(page, name, back)
    page.keyboard.press("Enter")


@pytest.mark.long
def test_notes_from_a_phone_talk_are_typed_later_from_paper(window, serve, tmp_path_factory):
    """Journey J3: a phone interview typed in later; thanks are due a day after its end."""
    folder = tmp_path_factory.mktemp("from paper") / "My Infoview"
    workbook = Workbook(folder)
    workbook.add("profile", display_name="Noor", default_minutes=20)
    person = workbook.add("contact", name="Ines Duarte")
    for place, (block, words) in enumerate(
        (
            ("rapport", "How did you begin?"),
            ("main", "What is a hard day like?"),
            ("names", "Who else should I ask?"),
        ),
        1,
    ):
        workbook.add("plan_item", wording=words, block=block, position=place)
    served = serve(folder)
    open_page(window, served, "05_interview_day")

    put(window, "Who", "Ines")
    put(window, "How", "Phone")
    push(window, "Add interview")
    expect(
        part(window, "Set up your interview").get_by_role("heading", name="Ines Duarte")
    ).to_be_visible()
    push(window, "Use them here")
    expect(
        part(window, "Write down what you heard").get_by_role(
            "heading", name="1. How did you begin?"
        )
    ).to_be_visible()

    when = datetime.now().astimezone() - timedelta(days=1)
    push(window, "Is it over?", back=True)
    put(window, "When it was", when.strftime("%m%d%Y"))
    window.keyboard.press("Tab")
    window.keyboard.type("0230PM")
    put(window, "Minutes it took", "24")
    window.keyboard.press("Enter")
    expect(
        part(window, "Write down what you heard").get_by_text(
            "It took 24 minutes, 4 over the 20 you promised."
        )
    ).to_be_visible()
    window.wait_for_function("document.activeElement.localName === 'textarea'")
    window.keyboard.type("She filled in for a friend, and stayed.")
    put(window, "How it sounded", "Enc")
    put(window, "What they said", "Six calls at once.")
    push(window, "They referred me to someone: question 3")
    window.wait_for_function("document.activeElement.localName === 'input'")
    window.keyboard.type("Kofi Mensah")
    put(window, "Can you say who referred you?", "Yes")
    push(window, "Save referral")
    expect(window.get_by_text("✓ Kofi Mensah is on your list now")).to_be_visible()
    push(window, "They gave me advice: question 3", back=True)
    window.wait_for_function("document.activeElement.localName === 'input'")
    window.keyboard.type("Sit in for one morning")
    window.keyboard.press("Enter")
    expect(window.get_by_text("✓ Advice saved")).to_be_visible()
    saved(window)

    (talk,) = workbook.records("interview")
    assert (talk["mode"], talk["status"], talk["agreed_minutes"], talk["actual_minutes"]) == (
        "phone",
        "done",
        20,
        24,
    )
    assert talk["starts_at"][:16] == f"{when:%Y-%m-%d}T14:30"
    said = [(one["text"], one["stance"]) for one in workbook.records("answer")]
    assert said == [
        ("She filled in for a friend, and stayed.", "positive"),
        ("Six calls at once.", ""),
    ]
    (named,) = workbook.records("referral")
    assert (named["from"], named["may_use_name"]) == (person, "yes")
    assert [one["text"] for one in workbook.records("recommendation")] == ["Sit in for one morning"]
    thanks = next(one for one in workbook.today() if one["action"] == "thank_you")
    ended = datetime.fromisoformat(talk["starts_at"]) + timedelta(minutes=24)
    assert datetime.fromisoformat(thanks["due_at"]) - ended == timedelta(hours=24)


@pytest.mark.long
def test_a_talk_on_the_spot_is_in_the_log_in_ninety_seconds(window, serve, tmp_path_factory):
    """Journey J4, from `today`, with every key counted."""
    folder = tmp_path_factory.mktemp("on the spot") / "My Infoview"
    workbook = Workbook(folder)
    served = serve(folder)
    open_page(window, served, "today")
    window.evaluate(
        "addEventListener('keydown', () => { window.keys = (window.keys || 0) + 1; }, true)"
    )
    fields = {
        "": "Cy Wu",
        "How many minutes it lasted": "12",
        "One thing they said": "Most of her week is talking to farmers, not plants.",
        "Who they referred you to": "Dee Ann Fox",
    }
    push(window, "Log interview")
    for label, words in fields.items():
        if label:
            put(window, label, words)
        else:  # the form opens with the focus in its first field
            window.wait_for_function("document.activeElement.localName === 'input'")
            window.keyboard.type(words)
    window.keyboard.press("Enter")
    expect(
        window.get_by_text(
            "✓ Your interview with Cy Wu is in the log, and Dee Ann Fox is in your contacts."
        )
    ).to_be_visible()
    keys = window.evaluate("window.keys")
    seconds = keys / KEYS_A_SECOND + len(fields) * SECONDS_TO_THINK
    assert seconds < 90, f"{keys} keys"

    (talk,) = workbook.records("interview")
    assert (talk["mode"], talk["status"], talk["actual_minutes"]) == ("on_the_spot", "done", 12)
    names = {one["id"]: one["name"] for one in workbook.records("contact")}
    assert [names[talk["contact"]], *names.values()] == ["Cy Wu", "Cy Wu", "Dee Ann Fox"]
    assert [(one["interview"], one["text"]) for one in workbook.records("answer")] == [
        (talk["id"], fields["One thing they said"])
    ]
    (named,) = workbook.records("referral")
    assert (names[named["from"]], names[named["to"]], named["interview"]) == (
        "Cy Wu",
        "Dee Ann Fox",
        talk["id"],
    )
    expect(
        part(window, "See what's due").get_by_role("heading", name="Send a thank-you note: Cy Wu")
    ).to_be_visible()
    thanks = next(one for one in workbook.today() if one["action"] == "thank_you")
    ended = datetime.fromisoformat(talk["starts_at"]) + timedelta(minutes=12)
    assert abs(datetime.fromisoformat(thanks["due_at"]) - ended - timedelta(hours=24)) < timedelta(
        minutes=1
    )


@pytest.mark.long
def test_an_email_that_asks_for_a_job_is_stopped_and_put_right(window, serve, tmp_path_factory):
    """Journey J5: a job ask is named with a reason; one key puts it right before it is logged."""
    folder = tmp_path_factory.mktemp("no hidden wish") / "My Infoview"
    workbook = Workbook(folder)
    intro = "My name is Noor Haddad, and I study biology at Lakeside College."
    workbook.add("profile", display_name="Noor Haddad", default_minutes=20, intro_30=intro)
    ana = workbook.add(
        "contact", name="Ana Lopes", why_them="she set up the river study", email="ana@example.org"
    )
    ben = workbook.add("contact", name="Ben Okoro", do_not_contact=True)
    workbook.add("referral", **{"from": ben, "to": ana, "may_use_name": "yes"})
    served = serve(folder)
    open_page(window, served, "03_outreach")
    composer = part(window, "Write your request")

    tab_to(window, "Your words")
    window.keyboard.press("ControlOrMeta+End")
    window.keyboard.type("\n\nIf you have an opening in your lab, please keep me in mind for it.")
    expect(composer.get_by_role("alert").first).to_contain_text(
        "This may sound like asking for a job"
    )
    expect(composer.locator("h3")).to_contain_text(
        "Not yet: one place may sound like asking for a job."
    )
    saved(window)
    push(window, "Open in my mail program")
    expect(composer.get_by_text("Reword it first, or copy it as is.")).to_be_visible()
    assert workbook.records("attempt") == []

    push(window, "Use these words in place of", back=True)
    expect(composer.locator("h3")).to_contain_text("Ready to go")
    expect(box(composer, "Your words")).to_have_value(
        re.compile("I'd like to hear how people usually get started")
    )
    push(window, "Mark as sent")
    expect(composer.get_by_text("Logged. Next: ", exact=False).first).to_be_visible()
    saved(window)
    (attempt,) = workbook.records("attempt")
    assert find_job_asks(attempt["words"]) == []
    assert "Ben Okoro suggested" in attempt["words"] and "keep me in mind" not in attempt["words"]
    assert (
        attempt["contact"],
        attempt["referrer_named"],
        attempt["asked_minutes"],
        attempt["outcome"],
    ) == (
        ana,
        ben,
        20,
        "pending",
    )


@pytest.fixture(scope="module")
def kept(tmp_path_factory, serve):
    """Serve a folder of one person."""
    folder = tmp_path_factory.mktemp("nothing lost") / "My Infoview"
    Workbook(folder).add("contact", name="Oona Reilly")
    return serve(folder)


def profile(served) -> dict:
    """Return the profile as it lies on disk."""
    return Workbook(served.folder).records("profile")[0]


def intro(page: Page, seconds: int = 30):
    """Return the field of an introduction on page 01."""
    return box(page, f"Your {seconds}-second introduction")


def start_again(page: Page) -> None:
    """Press the button of a page that stopped; wait until it listens."""
    press(page.locator(".iv-bar:visible"), "Start this page again")
    whole(page)


@pytest.mark.long
def test_a_restart_is_said_and_brings_the_saved_words_back(window, kept):
    open_page(window, kept, "01_objectives")
    fill(window, "Your 30-second introduction", "I am Noor.")
    saved(window)
    reply = restart(window, kept, "01_objectives.ipynb")
    assert reply.ok
    expect(
        window.get_by_text("This page stopped listening. What you saved is safe.")
    ).to_be_visible(
        timeout=45_000  # at the latest when the page next looks whether somebody listens
    )
    start_again(window)
    expect(intro(window)).to_have_value("I am Noor.")
    before = Workbook(kept.folder).folder.entries()
    window.get_by_role("button", name="Show code").locator("visible=true").click()
    window.locator(f"{SHOWN} .jp-Notebook").focus()
    window.evaluate(
        "document.dispatchEvent(new CustomEvent('infoview:start'))"
    )  # the same as Run All Cells
    whole(window)
    window.get_by_role("button", name="Show code").locator("visible=true").click()
    assert Workbook(kept.folder).folder.entries() == before


@pytest.mark.long
def test_words_typed_while_nothing_listens_are_kept_then_saved(window, kept):
    open_page(window, kept, "01_objectives")
    kill(window, kept, "01_objectives.ipynb")
    fill(window, "Your 30-second introduction", "I am Noor, and I study biology.")
    expect(window.locator("#iv-savebar")).to_contain_text("NOT saved", timeout=10_000)
    told = window.locator("[data-key=intro_30] .iv-state")
    expect(told).to_have_text(re.compile("this wasn't saved.*Your words are kept here"))
    expect(intro(window)).to_have_value("I am Noor, and I study biology.")
    assert profile(kept)["intro_30"] == "I am Noor."
    start_again(window)
    expect(intro(window)).to_have_value("I am Noor, and I study biology.")
    saved(window)
    assert profile(kept)["intro_30"] == "I am Noor, and I study biology."


def test_words_not_yet_saved_outlive_a_reload(window, kept):
    come_to(window, kept, "01_objectives")
    kill(window, kept, "01_objectives.ipynb")
    fill(window, "Your 60-second introduction", "Last summer I drew maps.")
    expect(window.locator("#iv-savebar")).to_contain_text("NOT saved", timeout=10_000)
    window.reload()
    whole(window)
    expect(intro(window, 60)).to_have_value("Last summer I drew maps.")
    saved(window)
    assert profile(kept)["intro_60"] == "Last summer I drew maps."


@pytest.mark.long
def test_two_tabs_on_one_person_lose_nothing(window, kept):
    other = window.context.new_page()
    try:
        open_page(window, kept, "02_contact_plan")
        open_page(other, kept, "today")
        mine, theirs = (
            part(window, "Build your contact list"),
            part(other, "See all your contacts"),
        )
        for people in (mine, theirs):
            press(people, "Open Oona Reilly")
        fill(card(mine, "Oona Reilly"), "Job title", "Beekeeper")
        fill(card(theirs, "Oona Reilly"), "Organization", "Hill Farm")
        saved(window)
        saved(other)
        window.bring_to_front()
        window.evaluate("window.dispatchEvent(new Event('focus'))")
        expect(card(mine, "Oona Reilly").get_by_label("Organization", exact=True)).to_have_value(
            "Hill Farm", timeout=15_000
        )
        found = Workbook(kept.folder).records("contact")[0]
        assert (found["title"], found["organization"]) == ("Beekeeper", "Hill Farm")
    finally:
        other.close()


@pytest.mark.long
def test_the_same_page_in_two_tabs_says_where_it_is_in_use(window, kept):
    other = window.context.new_page()
    try:
        open_page(window, kept, "01_objectives")
        open_page(other, kept, "01_objectives")
        expect(window.get_by_text("This page is now in use in another window.")).to_be_visible(
            timeout=10_000
        )
        fill(other, "Your 30-second introduction", "Typed in the other window.")
        saved(other)
        press(window, "Use it here")
        whole(window)
        expect(intro(window)).to_have_value("Typed in the other window.")
        expect(other.get_by_text("This page is now in use in another window.")).to_be_visible(
            timeout=10_000
        )
        fill(window, "Your 60-second introduction", "Typed here again.")
        saved(window)
        found = profile(kept)
        assert (found["intro_30"], found["intro_60"]) == (
            "Typed in the other window.",
            "Typed here again.",
        )
    finally:
        other.close()


def test_everything_moves_to_another_computer_in_one_file(window, kept, serve, tmp_path_factory):
    come_to(window, kept, "09_export_share")
    here = part(window, "Save your log and a backup")
    with window.expect_download() as download:
        press(here, "Download everything")
    file = tmp_path_factory.mktemp("carried") / download.value.suggested_filename
    download.value.save_as(file)
    elsewhere = serve(tmp_path_factory.mktemp("another computer") / "My Infoview")
    open_page(window, elsewhere, "09_export_share")
    there = part(window, "Save your log and a backup")
    there.get_by_label("Open a file from another computer").set_input_files(file)
    press(there, "Yes, restore")
    expect(there.locator("[data-key=move] [data-key=told]")).to_be_visible(timeout=15_000)
    for kind in ("profile", "contact"):
        assert Workbook(elsewhere.folder).records(kind) == Workbook(kept.folder).records(kind)
    go(window, "01_objectives")
    expect(intro(window)).to_have_value(profile(kept)["intro_30"])
