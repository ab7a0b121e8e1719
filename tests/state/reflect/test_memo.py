"""A memo is written, looked at, saved exactly as shown, without names where that was chosen."""

from datetime import date

import pytest

from infoview_lib.exchange.going_out.portfolio_page import page_html
from infoview_lib.state.reflect.memo import FOOT, MemoState, PortfolioState
from tests.wording import says

DAY = date(2026, 3, 10)


@pytest.fixture
def memo(talked):
    talked["folder"].add(
        "profile", display_name="Maya Lopes", school="Harbor State", decision="career"
    )
    state = MemoState(talked["folder"], today=lambda: DAY)
    for part, words in (
        ("decision", "Ana Lopes of Riverbend Clinic said: stay curious."),
        ("question", "Which road?"),
    ):
        assert state.act("write", part=part, value=words)["ok"]
    return state


def save(state, level):
    return state.act("save", level=level, mark=state.act("show", level=level)["mark"])


def test_own_words_take_the_place_of_the_beginning_and_can_be_let_go(memo):
    part = next(one for one in memo.view["parts"] if one["key"] == "question")
    assert (part["text"], part["is_own"]) == ("Which road?", True)
    memo.act("begin_again", part="question")
    part = next(one for one in memo.view["parts"] if one["key"] == "question")
    assert says(part["text"], "decide on a career") and part["is_own"] is False
    memo.act("undo")
    assert (
        next(one for one in memo.view["parts"] if one["key"] == "question")["text"] == "Which road?"
    )


@pytest.mark.parametrize(
    "level,said",
    [
        ("full", "Ana Lopes of Riverbend Clinic said"),
        ("initials", "A. L. of R. C. said"),
        ("none", "Person 1 of Organization 1 said"),
    ],
)
def test_what_is_saved_is_what_was_shown_at_each_level(memo, level, said):
    shown = memo.act("show", level=level)
    lines = [words for _, words in shown["blocks"]]
    assert (
        any(said in line for line in lines)
        and "Maya Lopes · Harbor State · March 10, 2026" in lines
    )
    reply = memo.act("save", level=level, mark=shown["mark"])
    file = memo.folder.path / "exports" / "2026-03-10" / f"memo-2026-03-10-{level}.html"
    assert reply["name"] == file.name and file.read_bytes() == page_html(shown["blocks"])


def test_no_name_organization_address_or_number_of_the_log_is_in_the_file(memo, talked):
    folder = talked["folder"]
    folder.change(talked["ana"], email="ana@example.org", phone="(503) 555-0142")
    memo.act(
        "write",
        part="open",
        value="Write ANA@example.org, call 503 555 0142, ask Ben. Okoro knows Riverbend  Clinic.",
    )
    name = save(memo, "none")["name"]
    page = (
        (folder.path / "exports" / "2026-03-10" / name)
        .read_text(encoding="utf-8")
        .replace("Maya Lopes", "")
        .casefold()
    )
    for word in ("ana ", "lopes", "ben", "okoro", "riverbend", "example.org", "555"):
        assert word not in page
    assert "maya" not in name and "ana" not in name


def test_what_changed_since_it_was_shown_is_not_saved(memo):
    mark = memo.act("show", level="none")["mark"]
    memo.act("write", part="question", value="Another road?")
    reply = memo.act("save", level="none", mark=mark)
    assert reply["ok"] is False and says(reply["found"], "changed")
    assert not (memo.folder.path / "exports" / "2026-03-10").exists()


def test_what_is_still_open_in_brackets_is_not_saved(memo):
    memo.act("write", part="decision", value="I choose [which one].")
    assert memo.act("show", level="none")["open"] == ["[which one]"]
    assert save(memo, "none")["found"] == "“[which one]” is still blank."


def test_a_level_that_is_none_of_the_three_shows_nothing(memo):
    assert (
        "blocks" not in memo.act("show", level="inital")
        and not memo.act("write", part="x", value="y")["ok"]
    )


def test_a_portfolio_page_keeps_its_own_words_apart(memo, talked):
    page = PortfolioState(talked["folder"], today=lambda: DAY)
    assert (
        page.view["usual"] == "none"
        and {one["key"]: one["is_own"] for one in page.view["parts"]}["question"] is False
    )
    page.act("write", part="question", value="For others")
    assert (
        next(one for one in memo.view["parts"] if one["key"] == "question")["text"] == "Which road?"
    )
    assert save(page, "none")["name"] == "portfolio-2026-03-10-none.html"


@pytest.mark.parametrize("level", ["initials", "none"])
def test_a_name_in_the_trash_is_covered_too(memo, talked, level):
    talked["folder"].delete(talked["ana"])
    shown = memo.act("show", level=level)
    assert not any("Ana" in words or "Riverbend" in words for _, words in shown["blocks"])


def test_a_person_called_as_what_stands_for_a_name_stops_no_page(memo, talked):
    talked["folder"].add("contact", name="Person Organization")
    assert save(memo, "none")["ok"]


def test_words_that_may_name_nobody_are_shown_once_and_left_when_told(memo, talked):
    talked["folder"].add("contact", name="Hope Quenby")
    memo.act("write", part="open", value="Hope is what I need.")
    shown = memo.act("show", level="none")
    (one,) = shown["doubtful"]
    assert (one["words"], one["sentence"]) == ("Hope", "Hope is what I need.")
    assert memo.act("leave", place=one["place"])["ok"]
    again = memo.act("show", level="none")
    assert again["doubtful"] == [] and ("text", "Hope is what I need.") in again["blocks"]
    assert save(memo, "none")["ok"]


@pytest.mark.parametrize("level", ["initials", "none"])
def test_the_page_says_what_may_still_tell_who_is_meant(memo, level):
    (foot,) = (words for kind, words in memo.act("show", level=level)["blocks"] if kind == "foot")
    assert says(foot, "job", "date", "story")


def test_the_foot_says_what_can_still_tell_who_somebody_is():
    assert says(FOOT["none"], "job", "date", "story", "same person")
    assert says(FOOT["initials"], "job", "date", "story", "knows these people")
    assert FOOT["full"] == ""
