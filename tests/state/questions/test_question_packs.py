"""A pack of questions is looked at, kept, listed, taken away."""

import base64
import csv
import io

import pytest

from infoview_lib.files.folder.folder import open_folder
from infoview_lib.state.questions.question_packs import QuestionPacksState
from infoview_lib.state.questions.question_plan import QuestionPlanState
from tests.wording import says

TABLE = (
    "text;category\n"
    "Which night shift do you still think about?;work\n"
    "Do you like it?;life\n"
    "Are you hiring?;entry\n"
)


@pytest.fixture
def folder(tmp_path):
    return open_folder(tmp_path / "mine")


@pytest.fixture
def packs(folder):
    return QuestionPacksState(folder)


def choose(packs, text, name="nursing.csv"):
    data = text.encode()
    packs.act("start", name=name, size=len(data))
    packs.act("piece", place=0, data=base64.b64encode(data).decode())
    return packs.act("read")


def texts(folder):
    return [one.text for one in folder.book.of("pack_question")]


def test_a_file_is_looked_at_before_anything_is_kept(packs, folder):
    reply = choose(packs, TABLE)
    assert reply["ok"] and says(reply["said"], "2 questions", "2 notes")
    found = packs.view["preview"]
    assert (found["name"], found["main"], texts(folder)) == ("nursing", "Add 2 questions", [])
    assert [(one["row"], one["mark"]["text"]) for one in found["remarks"]] == [
        (3, "Could be better"),
        (4, "Left out"),
    ]
    assert "yes or no" in found["remarks"][0]["found"]


def test_what_is_kept_is_listed_and_can_be_picked(packs, folder):
    choose(packs, TABLE)
    reply = packs.act("keep")
    assert reply["ok"]
    assert says(reply["said"], "2 questions", "nursing", "added")
    assert packs.view["preview"] is None
    assert [(one["name"], one["words"]) for one in packs.view["packs"]] == [
        ("nursing", "2 questions")
    ]
    plan, (first, _) = QuestionPlanState(folder), folder.book.of("pack_question")
    assert plan.act("pick", talk="", question=first.id)["ok"]
    assert [one.wording for one in folder.book.of("plan_item")] == [
        "Which night shift do you still think about?"
    ]


def test_an_agenda_keeps_its_question_when_the_pack_goes(packs, folder):
    choose(packs, TABLE)
    packs.act("keep")
    plan = QuestionPlanState(folder)
    plan.act("pick", talk="", question=folder.book.of("pack_question")[0].id)
    said = packs.act("drop", name="nursing")["said"]
    assert says(said, "nursing", "removed", "2", "agendas keep")
    assert plan.view["plan"]["items"][0]["text"] == "Which night shift do you still think about?"
    packs.act("undo")
    assert len(texts(folder)) == 2


def test_a_newer_file_of_the_same_name_says_that_it_takes_the_place(packs):
    choose(packs, TABLE)
    packs.act("keep")
    choose(packs, TABLE.replace("night", "day"))
    assert packs.view["preview"]["replaces"] != ""
    packs.act("put_away")
    assert packs.view["preview"] is None


def test_a_file_that_lies_in_the_folder_is_offered_until_it_is_kept(packs, folder):
    (folder.path / "nursing.csv").write_text(TABLE, "utf-8")
    (folder.path / "Connections.csv").write_text("First Name,Last Name\nAna,Lopes\n", "utf-8")
    packs.refresh()
    assert packs.view["offered"] == ["nursing.csv"]
    packs.act("read_beside", name="nursing.csv")
    packs.act("keep")
    assert packs.view["offered"] == []
    (folder.path / "nursing.csv").write_text(TABLE.replace("night", "long day"), "utf-8")
    packs.refresh()
    assert packs.view["offered"] == ["nursing.csv"]


@pytest.mark.parametrize("name", ["../secret.csv", "records/folder.json", "nowhere.csv", ""])
def test_only_a_table_in_the_folder_itself_is_read(packs, folder, name):
    (folder.path.parent / "secret.csv").write_text(TABLE, "utf-8")
    reply = packs.act("read_beside", name=name)
    assert reply["ok"] is False and says(reply["found"], "no longer in your folder")
    assert packs.view["preview"] is None


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Name,Company\nAna,Harbor\n", "column “text”"),
        ("text\n", "no questions"),
    ],
)
def test_a_file_without_questions_is_answered_in_two_sentences(packs, text, fact):
    reply = choose(packs, text)
    assert reply["ok"] is False and says(reply["found"], fact) and reply["next_step"]
    assert packs.view["preview"] is None


def test_the_bank_handed_back_unchanged_brings_in_nothing(packs):
    from infoview_lib.bundled import data_file

    bank = data_file("questions.csv").read_text("utf-8")
    reply = choose(packs, bank, "bank.csv")
    rows = len(list(csv.DictReader(io.StringIO(bank))))
    assert says(reply["said"], "0 questions", f"{rows} rows", "already in the question bank")
    assert packs.view["preview"]["main"] == ""


def test_looking_changes_no_record(packs, folder):
    before = folder.revision
    packs.describe()
    choose(packs, TABLE)
    assert folder.revision == before
