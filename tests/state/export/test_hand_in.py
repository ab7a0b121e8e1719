"""A student reads the whole hand-in before it is written, and nobody's name is in it."""

import base64
from datetime import date

import pytest

from infoview_lib import Workbook
from infoview_lib.app import main
from infoview_lib.classroom.handing_in.hand_in import read_hand_in
from infoview_lib.classroom.preparing.course import Alum
from infoview_lib.errors import EntryError
from infoview_lib.files.demo import fill_demo
from infoview_lib.state.export.hand_in import HandInState
from tests.classroom.preparing.course_files import lay_course
from tests.wording import says

TODAY = date(2026, 3, 10)


@pytest.fixture
def state(talked):
    folder = talked["folder"]
    folder.add("profile", display_name="Cyrus Wu", phone="+1 555 010 7788")
    folder.add(
        "attempt",
        contact=talked["ana"],
        words="Hi Ana, Ben Okoro of Riverbend Clinic told me about you. Cyrus Wu, 555 010 7788",
        sent_at="2026-03-01T10:00+00:00",
    )
    folder.add("objective", text="Learn from Ana Lopes what nights are like")
    return HandInState(folder, today=lambda: TODAY)


def choose(state, **chosen):
    return [state.act("set", name=name, value=value)["ok"] for name, value in chosen.items()]


def test_it_is_read_whole_then_written_as_it_was_read(state, talked):
    assert choose(state, code="bluefox7", score_1="3", question="Ask Ana Lopes?") == [True] * 3
    shown = state.act("show")
    files = {one["name"]: one["text"] for one in shown["files"]}
    assert list(files)[:3] == ["hand-in.json", "goals.txt", "request.txt"]
    assert "for-my-counselor.txt" in files
    text = "".join(files.values())
    for secret in (
        "Ana",
        "Lopes",
        "Ben",
        "Okoro",
        "Riverbend",
        "Cyrus",
        "Wu",
        "7788",
        "ct-",
        "2026",
    ):
        assert secret not in text, secret
    assert says(files["request.txt"], "[me]") and shown["advice"] and shown["covered"]
    saved = state.act("save", mark=shown["mark"])
    content = base64.b64decode(saved["data"])
    made = read_hand_in(content)
    assert (made.code, made.rubric, made.counts["people"]) == ("bluefox7", {"1": 3}, 2)
    place = talked["folder"].path / "exports" / "2026-03-10" / "hand-in.zip"
    assert place.read_bytes() == content and says(state.view["said"], "hand-in.zip")


def test_nicknames_are_covered_and_what_the_student_unchecked_stays(state, talked):
    folder = talked["folder"]
    folder.change(talked["ana"], address_as="Nitocris")
    choose(state, code="bluefox7", question="Is the Lopes lab open to Nitocris?")
    words = {one["name"]: one["text"] for one in state.act("show")["files"]}
    assert not {"Lopes", "Nitocris"} & {*words["for-my-counselor.txt"].replace("?", " ").split()}
    folder.means_nobody(["the lopes lab"])
    words = {one["name"]: one["text"] for one in state.act("show")["files"]}
    assert "the Lopes lab" in words["for-my-counselor.txt"]
    assert "Nitocris" not in words["for-my-counselor.txt"] and "Lopes" not in words["goals.txt"]


def test_what_changed_since_it_was_read_is_read_again_first(state, talked):
    choose(state, code="bluefox7")
    mark = state.act("show")["mark"]
    talked["folder"].add("objective", text="Another")
    assert "changed" in state.act("save", mark=mark)["found"]
    assert state.act("save", mark=state.act("show")["mark"])["ok"]


def test_a_student_chooses_what_goes_along(state):
    choose(state, code="bluefox7", send_request="no")
    assert "request.txt" not in [one["name"] for one in state.act("show")["files"]]
    field = next(one for one in state.view["texts"] if one["name"] == "send_request")
    choose(state, send_request=field["choices"][1][0], send_goals="no")
    names = [one["name"] for one in state.act("show")["files"]]
    assert "request.txt" in names and "goals.txt" not in names


def test_a_code_stands_for_the_name_and_holds_no_part_of_it(state):
    assert "no code" in state.act("show")["found"]
    assert choose(state, code="cyrus1") == [False] and choose(state, code="x") == [False]
    assert choose(state, shell="rm") == [False]
    assert choose(state, code="bluefox7") == [True]


def test_the_course_says_what_is_asked_for_and_how_it_is_scored(state, talked):
    folder = talked["folder"]
    lay_course(folder.path, name="Careers 101", hand_in_parts=("memo",), rubric=("Care", "Thanks"))
    state.refresh()
    assert state.view["course"] == "Careers 101"
    assert [one["label"] for one in state.view["rubric"]] == ["1. Care", "2. Thanks"]
    sent = {one["name"]: one["value"] for one in state.view["texts"]}
    assert sent["send_goals"] == "no" and sent["send_memo"] == "all"
    assert choose(state, score_3="1") == [False]


def test_requests_to_the_courses_list_are_counted_by_its_own_number(state, talked):
    folder = talked["folder"]
    lay_course(folder.path, alumni=(Alum(7, "Quendolyn Vashtimore"),))
    one = folder.add("contact", name="Quendolyn Vashtimore", list_number=7)
    folder.add("attempt", contact=one, words="Hi Quendolyn,", sent_at="2026-03-09T10:00+00:00")
    choose(state, code="bluefox7", question="Did Vashtimore answer others?")
    shown = state.act("show")
    text = "".join(one["text"] for one in shown["files"])
    assert '"alumni": {"7": 1}' in text
    assert "Quendolyn" not in text and "Vashtimore" not in text


def test_the_completion_page_names_the_student_alone(state, talked):
    folder = talked["folder"]
    fill_demo(folder, TODAY)
    page = base64.b64decode(state.act("completion")["data"]).decode()
    assert "Cyrus Wu" in page and "March 10, 2026" in page and "Your goals" in page
    assert "Held" in page and "thank-you note" in page and "through referrals" in page
    assert "Ana" not in page and "Hargrove" not in page


def test_a_script_writes_the_same_file(state, talked, tmp_path, capsys):
    workbook = Workbook(talked["folder"].path)
    with pytest.raises(EntryError, match="no code"):
        workbook.hand_in()
    choose(state, code="bluefox7")
    content = base64.b64decode(state.act("save", mark=state.act("show")["mark"])["data"])
    assert workbook.hand_in(tmp_path / "out").read_bytes() == content
    words = ["hand-in", "--folder", str(talked["folder"].path), "--out", str(tmp_path / "one.zip")]
    assert main(words) == 0 and (tmp_path / "one.zip").read_bytes() == content
