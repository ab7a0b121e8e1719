"""Pages 01 and 04 by keyboard alone; no key ever changes the page itself."""

from __future__ import annotations

import json
from io import BytesIO
from unicodedata import normalize

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from infoview_lib import Workbook
from infoview_lib.bundled import notebooks_folder
from tests.browser.acts import (
    FOCUSED,
    SHOWN,
    come_to,
    focused,
    from_menu,
    go,
    open_page,
    part,
    saved,
    tab_to,
    type_into,
)

DESTROYERS = [
    "x",
    "d",
    "d",
    "b",
    "a",
    "m",
    "y",
    "c",
    "v",
    "z",
    "Shift+m",
    "Delete",
    "Backspace",
    "Enter",
    "Escape",
]


@pytest.fixture(scope="module")
def own(tmp_path_factory, serve):
    """Serve an empty folder."""
    return serve(tmp_path_factory.mktemp("keys only") / "My Infoview")


def cells(page: Page) -> list[list[str]]:
    """Return the kind and the identity of every cell, in order."""
    return page.evaluate(
        "(shown) => [...document.querySelectorAll(`${shown} .jp-Cell`)].map((one) =>"
        " [one.className.match(/jp-(Code|Markdown|Raw)Cell/)[0],"
        " one.querySelector('.jp-MarkdownOutput')?.textContent || ''])",
        SHOWN,
    )


def sources(notebook: dict) -> list[list[str]]:
    """Return the identity of every cell of a notebook file."""
    return [[one["cell_type"], one["id"], "".join(one["source"])] for one in notebook["cells"]]


def as_saved(page: Page, served, name: str) -> list[list[str]]:
    """Save the page with its code shown, by keyboard, and return its cells."""
    tab_to(page, "Show code")
    page.keyboard.press("Enter")
    page.locator(f"{SHOWN} .jp-Notebook").focus()
    with page.expect_response(lambda reply: name in reply.url and reply.request.method == "PUT"):
        page.keyboard.press("Control+s")
    tab_to(page, "Show code", back=True)
    page.keyboard.press("Enter")
    return sources(json.loads((served.folder / name).read_text("utf-8")))


def torment(page: Page) -> None:
    """Press every key that JupyterLab takes for editing cells on the control that has the focus."""
    for key in DESTROYERS:
        page.keyboard.press(key)


def test_objectives_by_keyboard_alone(window, own):
    come_to(window, own, "01_objectives")
    before, keys = cells(window), window.keyboard
    tab_to(window, "What do you want to decide?")
    keys.press("ArrowDown")
    expect(window.locator(f"{SHOWN} .iv-tile[data-chosen=true]")).to_contain_text("Choose a career")
    tab_to(window, "Kind of goal")
    keys.press("ArrowDown")
    type_into(window, "In your own words", "See a normal week")
    keys.press("Enter")
    expect(
        part(window, "Choose your goals").get_by_role("heading", name="See a normal week")
    ).to_be_visible()
    type_into(window, "Option", "School nurse")
    tab_to(window, "Add option")
    keys.press("Space")
    expect(
        part(window, "List your options").get_by_role("heading", name="School nurse")
    ).to_be_visible()
    words = "My name is Noor. I study biology.\n\nI would like to hear how you came to nursing."
    type_into(
        window, "Your 30-second introduction", words
    )  # Enter begins a new line, also inside of JupyterLab
    tab_to(window, "Your 60-second introduction")
    saved(window)
    workbook = Workbook(own.folder)
    profile = workbook.records("profile")[0]
    assert (profile["decision"], profile["intro_30"]) == ("career", words)
    assert [(one["kind"], one["text"]) for one in workbook.records("objective")] == [
        ("information", "See a normal week")
    ]
    assert [(one["name"], one["kind"]) for one in workbook.records("option")] == [
        ("School nurse", "career")
    ]
    assert cells(window) == before


def test_a_list_is_brought_in_taken_back_and_handed_on_by_keyboard_alone(window, own, tmp_path):
    """Wherever a key acts, the next Tab goes on from there: the focus is never lost."""
    file = tmp_path / "people.csv"
    file.write_text(
        "Name,Company\nAmara Nwosu,Riverbend Clinic\nChidi Eze,City of Salem\n", "utf-8"
    )
    come_to(window, own, "02_contact_plan")
    window.on("filechooser", lambda chooser: chooser.set_files(file))

    def bring_in():
        tab_to(window, "Choose a file, or drop it here")
        window.wait_for_timeout(200)  # until the browser hands its file window over
        window.keyboard.press("Space")
        on("What was found")
        tab_to(window, "Bring in 2 people")
        window.keyboard.press("Enter")
        on("What was brought in")

    def on(name):
        window.wait_for_function(
            f"name => ({FOCUSED})().startsWith(name)", arg=name, timeout=15_000
        )

    bring_in()
    tab_to(window, "Undo")
    window.keyboard.press("Enter")
    on("What was brought in")
    assert Workbook(own.folder).records("contact") == []
    tab_to(window, "Bring in another file")
    window.keyboard.press("Enter")
    on("Choose a file, or drop it here")
    window.keyboard.press("Shift+Tab")
    bring_in()
    assert [one["name"] for one in Workbook(own.folder).records("contact")] == [
        "Amara Nwosu",
        "Chidi Eze",
    ]
    go(window, "09_export_share")
    tab_to(window, "Save tables")
    window.keyboard.press("Space")
    expect(window.get_by_text("Saved to exports", exact=False)).to_be_visible(timeout=15_000)
    on("Save tables")
    tab_to(window, "Make backup")
    window.keyboard.press("Enter")
    expect(part(window, "Save your log and a backup").locator("[data-key=told]")).to_be_visible(
        timeout=15_000
    )
    on("Make backup")
    assert len(list((own.folder / "exports").rglob("contact_log.csv"))) == 1


def test_questions_by_keyboard_alone(window, own):
    come_to(window, own, "04_questions")
    before, keys = cells(window), window.keyboard

    def agenda() -> list[dict]:
        saved(window)
        return sorted(Workbook(own.folder).records("plan_item"), key=lambda one: one["position"])

    type_into(window, "Search", "pay")
    picked = [tab_to(window, "Add: ").removeprefix("Add: ")]
    keys.press("Space")
    saved(window)
    picked.append(tab_to(window, "Add: ").removeprefix("Add: "))
    keys.press("Enter")
    expect(window.get_by_label("Your agenda").locator(".iv-question")).to_have_count(2)
    shown = window.get_by_label("Your agenda").locator(".iv-question .iv-text").all_inner_texts()
    from_menu(window, shown[0], "Move down", back=True)
    expect(window.get_by_label("Your agenda").locator(".iv-question .iv-text").first).to_have_text(
        shown[1]
    )
    assert window.evaluate(FOCUSED) == f"Change: {shown[0]}"
    keys.press("ArrowDown")
    focused(window, "Must ask")
    keys.press("Space")
    saved(window)
    keys.press("Enter")
    focused(window, "Must ask")
    keys.press("e")
    focused(window, "Edit wording or minutes")
    keys.press("Enter")
    focused(window, "Your wording")
    keys.press("Shift+Tab")
    type_into(window, "Your wording", "What was your very first job like?")
    keys.press("Tab")
    found = agenda()
    assert len(found) == 2
    mine = next(one for one in found if one["wording"] == "What was your very first job like?")
    assert mine["must_ask"] is True
    assert mine is found[-1]
    assert cells(window) == before
    sheet = printed_alone(window)
    assert "★ What was your very first job like?" in sheet and sheet.startswith(
        "An interview you haven't set up yet"
    )
    assert "Show code" not in sheet and "Pick questions" not in sheet


def printed_alone(page: Page) -> str:
    """Print the sheet by keyboard; return the words of the page that the browser makes of it."""
    page.evaluate("() => { window.print = () => {}; }")
    tab_to(page, "Print sheet")
    page.keyboard.press("Enter")
    (paper,) = PdfReader(BytesIO(page.pdf(format="Letter", tagged=True))).pages
    expect(page.locator(".iv-print")).to_have_count(0)
    return normalize("NFKC", " ".join(paper.extract_text().split()))


@pytest.mark.long
@pytest.mark.parametrize("name", ["01_objectives", "04_questions"])
def test_no_key_changes_the_page_itself(window, own, name):
    open_page(window, own, name)
    before = cells(window)
    original = sources(json.loads((notebooks_folder() / f"{name}.ipynb").read_text("utf-8")))
    controls = window.locator(
        f"{SHOWN} .iv :is(button, input, select, textarea, summary, a):visible"
    )
    kinds = {}
    for number, kind in enumerate(
        controls.evaluate_all("all => all.map(one => one.localName + (one.type || ''))")
    ):
        kinds.setdefault(kind, number)
    for number in kinds.values():
        control = controls.nth(number)
        if control.evaluate("one => one.localName === 'a'"):
            continue  # Enter follows it, as it should
        control.focus()
        torment(window)
    assert cells(window) == before
    assert window.locator(".cm-editor:visible").count() == 0
    assert as_saved(window, own, f"{name}.ipynb") == original
