"""The shell around every page: no code in sight, no click needed, nothing destroyed by a key."""

from __future__ import annotations

import json
import re

import psutil
import pytest
from playwright.sync_api import Page, expect

from tests.browser.acts import SHOWN

MODES = ("doc", *(pytest.param(name, marks=pytest.mark.long) for name in ("lab", "notebook")))
DESTROYERS = ["x", "d", "d", "b", "a", "m", "y", "Enter", "Delete", "Shift+m"]

# Most of the time goes into loading JupyterLab; these tests leave the page as they found it.
in_every_mode = pytest.mark.parametrize("opened", MODES, indirect=True, scope="module")
as_a_page = pytest.mark.parametrize("opened", MODES[:1], indirect=True, scope="module")


def open_first(page: Page, served, mode: str = "doc", name: str = "one") -> None:
    page.goto(served.address(name, mode))
    expect(page.get_by_label("Tick me")).to_be_visible(timeout=60_000)
    if (
        mode == "lab"
    ):  # with tabs from before, JupyterLab fetches the page of the address once more and shows it
        page.wait_for_timeout(3000)


@pytest.fixture(scope="module")
def opened(request, window, little_pages) -> Page:
    """Open the first page once in a mode."""
    open_first(window, little_pages, request.param)
    window.mode = request.param
    return window


def cells_of(page: Page) -> list[str]:
    return page.eval_on_selector_all(
        ".iv-page:not(.lm-mod-hidden) .jp-Cell", "all => all.map(c => c.className)"
    )


@in_every_mode
def test_page_opens_by_itself_with_no_code_in_sight(opened, shot):
    for hidden in (
        ".cm-editor",
        ".jp-InputPrompt",
        ".jp-OutputPrompt",
        ".jp-NotebookPanel-toolbar",
        ".jp-cell-toolbar",
    ):
        assert opened.locator(f"{hidden}:visible").count() == 0, hidden
    if opened.mode != "lab":
        assert (
            opened.locator(
                "#jp-top-panel:visible, #jp-menu-panel:visible, #menu-panel-wrapper:visible"
            ).count()
            == 0
        )
    shot(opened, f"shell-{opened.mode}")


@as_a_page
def test_the_tab_of_the_browser_carries_the_title_of_the_page(opened):
    heading = opened.locator(".iv-page:not(.lm-mod-hidden) h1").first.inner_text().strip("¶")
    expect(opened).to_have_title(f"{heading} · Infoview")


def test_the_browser_asks_anew_for_our_files_after_an_update(page, little_pages):
    origin = little_pages.first.split("/doc/")[0]
    found = page.request.get(f"{origin}/lab/extensions/infoview/static/shell.js")
    assert found.ok and found.headers["cache-control"] == "no-cache"


@as_a_page
def test_widgets_answer_after_the_page_opened_by_itself(opened, little_pages):
    opened.get_by_label("Tick me").check()
    expect(opened.get_by_text("heard", exact=True)).to_be_visible()
    assert little_pages.said() == ""


@in_every_mode
def test_keys_on_a_control_or_on_text_change_no_cell(opened):
    before = len(cells_of(opened))
    for place in (opened.get_by_label("Tick me"), opened.locator("p:visible", has_text="The end.")):
        place.click()
        for key in DESTROYERS:
            opened.keyboard.press(key)
    opened.locator("p:visible", has_text="The end.").dblclick()
    opened.keyboard.type("dd")
    assert len(cells_of(opened)) == before
    assert opened.locator(".cm-editor:visible").count() == 0


@in_every_mode
def test_links_lead_to_the_next_page_and_back(opened):
    for link in ("Next page", "by name", "by page"):
        opened.locator("a:visible", has_text=link).click()
        expect(opened.locator("button:visible", has_text="Press")).to_be_visible(timeout=60_000)
        expect(opened).to_have_url(re.compile(r"two\.ipynb"))
        opened.locator("a:visible", has_text="Back").click()
        expect(opened.locator("label:visible", has_text="Tick me")).to_be_visible(timeout=60_000)
        expect(opened).to_have_url(re.compile(r"one\.ipynb"))
    assert len(opened.context.pages) == 1


def test_a_strangers_page_says_what_starting_it_means_and_waits(page, little_pages):
    page.goto(little_pages.address("stranger"))
    start = page.get_by_role("button", name="Start anyway")
    expect(start).to_be_visible(timeout=60_000)
    said = page.locator(".iv-bar-text:visible").inner_text()
    assert "isn't the way Infoview made it" in said and "read, change, or send" in said
    assert page.locator("button:visible", has_text="Press").count() == 0
    start.click()
    expect(page.locator("button:visible", has_text="Press")).to_be_visible(timeout=60_000)
    expect(start).to_be_hidden()
    assert page.locator(".jp-Dialog").count() == 0


def test_a_page_of_ours_that_somebody_changed_can_be_exchanged_for_ours(page, little_pages):
    path = little_pages.folder / "09_export_share.ipynb"
    ours = path.read_text("utf-8")
    path.write_text(ours.replace("wb.show(", "print('taken'); wb.show("), "utf-8")
    page.goto(little_pages.address("09_export_share"))
    expect(page.get_by_role("button", name="Start anyway")).to_be_visible(timeout=60_000)
    assert page.locator(".jp-OutputArea-output:visible").count() == 0
    page.get_by_role("button", name="Use Infoview’s page").click()
    expect(page.locator(".iv-page .iv:visible").first).to_be_visible(timeout=60_000)
    assert path.read_text("utf-8") == ours
    assert page.get_by_text("taken", exact=True).count() == 0


@as_a_page
def test_show_code_is_a_switch_that_works_by_keyboard(opened):
    switch = opened.get_by_role("button", name="Show code")
    switch.focus()
    opened.keyboard.press("Enter")
    expect(switch).to_have_attribute("aria-pressed", "true")
    expect(opened.locator(".cm-editor:visible")).to_have_count(1)
    opened.keyboard.press("Space")
    expect(switch).to_have_attribute("aria-pressed", "false")
    expect(opened.locator(".cm-editor:visible")).to_have_count(0)


@as_a_page
def test_shell_has_no_serious_finding_and_follows_the_dark_theme(opened, axe, shot):
    size = opened.viewport_size
    opened.set_viewport_size({"width": 800, "height": 800})
    opened.emulate_media(color_scheme="dark")
    expect(opened.locator("body[data-jp-theme-light='false']")).to_be_attached(timeout=10_000)
    assert axe(opened, include=".iv-bar") == []
    ground = opened.eval_on_selector(".iv-page", "node => getComputedStyle(node).backgroundColor")
    assert max(int(part) for part in ground.strip("rgb()").split(",")) < 80
    shot(opened, "shell-800-dark")
    opened.emulate_media(color_scheme="light")
    opened.set_viewport_size(size)


def test_other_notebooks_keep_their_look(page, little_pages):
    page.goto(little_pages.address("plain", "lab"))
    expect(page.locator(".jp-Notebook .cm-editor:visible").first).to_be_visible(timeout=60_000)
    assert page.locator(".iv-page:visible").count() == 0
    assert page.get_by_role("button", name="Show code").count() == 0


def test_saved_page_holds_no_output(page, little_pages):
    open_first(page, little_pages, "lab")
    page.get_by_role("button", name="Show code").click()
    page.get_by_label("Tick me").check()
    page.mouse.click(600, 700)
    with page.expect_response(
        lambda reply: "one.ipynb" in reply.url and reply.request.method == "PUT"
    ):
        page.keyboard.press("Control+s")
    saved = json.loads((little_pages.folder / "one.ipynb").read_text("utf-8"))
    code = [cell for cell in saved["cells"] if cell["cell_type"] == "code"]
    assert [(cell["outputs"], cell["execution_count"]) for cell in code] == [([], None)]
    assert "widgets" not in saved["metadata"]
    assert not (little_pages.folder / ".ipynb_checkpoints").exists()
    assert list(little_pages.folder.rglob("history.sqlite")) == []


NOTE_FOCUS_TAKEN = """() => {
  window.focus_taken = [];
  const note = ({ relatedTarget: by }) => focus_taken.push(by?.className ?? "nothing");
  document.addEventListener("focusout", note, true);
}"""


def kill_kernel(page: Page, served, name: str) -> None:
    origin, token = served.first.split("/doc/")[0], served.first.partition("token=")[2]
    sessions = page.request.get(f"{origin}/api/sessions?token={token}").json()
    kernel = next(one["kernel"]["id"] for one in sessions if one["path"] == name)
    for child in psutil.Process(served.process.pid).children():
        if any(kernel in word for word in child.cmdline()):
            child.kill()


@as_a_page
def test_a_second_window_says_that_the_page_moved_on(opened, page, little_pages):
    first, second = opened, page
    expect(first.get_by_text("in another window")).to_be_hidden()
    open_first(second, little_pages)
    expect(first.get_by_text("in another window")).to_be_visible(timeout=30_000)
    first.get_by_role("button", name="Use it here").click()
    expect(second.get_by_text("in another window")).to_be_visible(timeout=30_000)
    first.get_by_label("Tick me").check()
    expect(first.get_by_text("heard", exact=True)).to_be_visible()


@as_a_page
def test_a_stopped_page_says_so_takes_no_key_away_and_starts_again(opened, little_pages):
    opened.get_by_label("Tick me").focus()
    opened.evaluate(NOTE_FOCUS_TAKEN)
    kill_kernel(opened, little_pages, "one.ipynb")
    again = opened.locator(SHOWN).get_by_role("button", name="Start this page again")
    expect(again).to_be_visible(timeout=40_000)
    expect(opened.locator(SHOWN).get_by_text("What you saved is safe.")).to_be_visible()
    expect(opened.locator(".jp-Dialog")).to_have_count(0)
    assert opened.evaluate("window.focus_taken") == []  # what is typed meanwhile goes where it went
    again.click()
    expect(again).to_be_hidden(timeout=30_000)
    opened.get_by_label("Tick me").check()
    expect(opened.get_by_text("heard", exact=True)).to_be_visible()
