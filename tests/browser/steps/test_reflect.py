"""Score an option, write a memo, save it without names by keyboard; print it as tagged PDF."""

import io
from datetime import date
from html import unescape

import pytest
from pypdf import PdfReader

from tests.browser.stage import Stage
from tests.examples import one_quick

DAY = date(2026, 3, 10)
LETTER, A4 = (612, 792), (595, 842)  # points


@pytest.fixture
def scored(talked):
    folder = talked["folder"]
    folder.change(talked["talk"], starts_at="2026-03-09T10:00+00:00")
    folder.add("profile", display_name="Maya Stone", school="Harbor State")
    folder.add("option", name="Speech therapist")
    folder.add("criterion", name="Calm days", weight=4)
    folder.add(
        "answer", interview=talked["talk"], topic="Hours", text="Long in spring", stance="mixed"
    )
    return folder


def test_a_view_moves_in_a_small_picture_by_keyboard_alone(scored, page, axe, shot):
    Stage(page).show("ratings", scored, today=lambda: DAY)
    page.get_by_label("When do these scores apply?").press("b")
    page.get_by_text("From memory: how did you see it").wait_for()
    page.get_by_role("button", name="Score Speech therapist").press("Enter")
    page.get_by_role("radio", name="2").press("Space")
    page.get_by_text("Fit 2.0 of 5 on 1 of 1").wait_for()
    page.get_by_label("When do these scores apply?").press("a")
    page.get_by_role("radio", name="5").press("Space")
    page.get_by_role("img", name="After Ana Lopes, March 9: 5.0").wait_for()
    assert page.locator(".iv-belief-dot[data-scored=true]").count() == 2
    assert [one["score"] for one in scored.records("option_rating")] == [2, 5]
    assert axe(page, include="#ratings") == []
    shot(page, "ratings")


def test_each_claim_stands_among_those_as_sure_as_it_is(folder, page, axe, shot):
    Stage(page).show("claims", folder)
    found = page.get_by_role("region", name="No study behind it")
    assert found.get_by_text("One in 12").is_visible() and found.get_by_text("doi:").count() == 0
    studied = page.get_by_role("region", name="Studied")
    assert studied.get_by_text("doi:").count() == studied.get_by_role("listitem").count() == 4
    assert not studied.get_by_text("doi:").first.is_visible()
    studied.get_by_text("See the study").first.press("Enter")
    studied.get_by_text("95, 128–143").wait_for()
    assert axe(page, include="#claims") == [] and page.errors == []
    shot(page, "claims")


def test_a_mark_opens_the_words_behind_it_with_the_way_to_the_notes(scored, page, axe):
    Stage(page).show("evidence", scored)
    page.get_by_role("button", name="Mixed, Ana Lopes on Hours").press("Enter")
    page.get_by_text("Long in spring").wait_for()
    assert (
        page.get_by_role("link", name="See your notes").get_attribute("href")
        == "05_interview_day.ipynb"
    )
    page.get_by_text("Only Ana Lopes has given a view so far.").wait_for()
    assert axe(page, include="#evidence") == []


def test_a_memo_is_written_looked_at_saved_without_names_by_keyboard(scored, page, axe, shot):
    Stage(page).show("memo", scored, today=lambda: DAY)
    for part in ("My question", "What I decide, and why"):
        page.get_by_role("button", name=f"Edit: {part}").press("Enter")
        box = page.get_by_label("Your words")
        box.focus()
        page.keyboard.press("Control+A")
        page.keyboard.type("Ana Lopes asked me what I like.")
        page.get_by_role("button", name=f"Close: {part}").press("Enter")
    page.get_by_role("radio", name="No names").press("Space")
    page.get_by_role("button", name="Preview page").press("Enter")
    shown = page.get_by_role("article", name="Decision memo, as it will be saved")
    shown.get_by_text("Person 1 asked me what I like.").first.wait_for()
    assert axe(page, include="#memo") == []
    shot(page, "memo")
    page.get_by_role("button", name="Save to folder").press("Enter")
    page.get_by_text(
        "Saved as memo-2026-03-10-none.html in exports / 2026-03-10. Open it"
    ).wait_for()
    text = (scored.path / "exports" / "2026-03-10" / "memo-2026-03-10-none.html").read_text(
        encoding="utf-8"
    )
    lines = [line for line in shown.inner_text().split("\n") if line]
    assert "Person 1 asked me what I like." in lines and all(
        line in unescape(text) for line in lines
    )
    assert "Ana" not in text and "Riverbend" not in text
    assert page.errors == []


@pytest.mark.parametrize("paper,size", one_quick(("Letter", LETTER), ("A4", A4)))
def test_a_saved_page_prints_as_tagged_pdf(page, tmp_path, paper, size):
    from infoview_lib.exchange.going_out.portfolio_page import blocks_of, page_html

    parts = [
        (
            f"Part {n}",
            "\n".join(["A line of some length about what I heard. " * 3, "- An entry"] * 5),
        )
        for n in range(3)
    ]
    file = tmp_path / "memo.html"
    file.write_bytes(
        page_html(blocks_of("Decision memo", "Maya Stone", parts, "Names are left out."))
    )
    page.goto(file.as_uri())
    made = PdfReader(
        io.BytesIO(page.pdf(format=paper, tagged=True, outline=True, prefer_css_page_size=True))
    )
    root = made.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"] and "/StructTreeRoot" in root and root["/Lang"] == "en"
    assert all(
        abs(side - wanted) < 2
        for one in made.pages
        for side, wanted in zip(one.mediabox[2:], size, strict=True)
    )
    assert len(made.pages) == 2 and made.metadata.title == "Decision memo"
    assert "Names are left out." in made.pages[-1].extract_text()
    assert (
        page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        and page.outside == [] == page.errors
    )
