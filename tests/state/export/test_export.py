"""The log, backups and cards leave as they were shown."""

import base64
import io
import zipfile
from datetime import date

import openpyxl
import pytest

from infoview_lib.files.folder.folder import open_folder
from infoview_lib.state.export.export import PIECE, ExportState
from infoview_lib.widgets.registry import STEPS
from tests.classroom.preparing.course_files import lay_course
from tests.wording import says

TODAY = date(2026, 3, 10)


@pytest.fixture
def state(talked):
    return ExportState(talked["folder"], today=lambda: TODAY)


def test_the_log_is_written_into_the_folder_of_the_day_and_told_in_words(state, talked):
    assert state.act("export") == {"ok": True, "said": "28 files saved."}
    written = state.view["written"]
    assert written["place"] == "exports / 2026-03-10" and not written["is_old"]
    log, talks, contacts = written["files"][:3]
    assert [one["name"] for one in (log, talks)] == ["contact_log.csv", "interview_log.csv"]
    assert contacts["name"] == "contacts.csv" and says(talks["what"], "interviews", "1 in all")
    assert says(log["what"], "log", "person", "2")
    assert says(contacts["what"], "contacts", "2 entries")
    assert not says(contacts["what"], "practice")
    found = sorted(one.name for one in (talked["folder"].path / "exports" / "2026-03-10").iterdir())
    assert "interviews.csv" in found and len(found) == 28


def test_practice_is_told_apart_from_what_is_real(state, talked):
    folder = talked["folder"]
    cy = folder.add("contact", name="Cy Mbeki", is_practice=True)
    folder.add("attempt", contact=cy, is_practice=True)
    assert (state.view["people"], state.view["entries"], state.view["practice"]) == (2, 4, 2)
    told = {one["name"]: one["what"] for one in state.act("files")["files"]}
    assert says(told["contact_log.csv"], "person", "2")
    assert not says(told["contact_log.csv"], "practice")
    assert says(told["contacts.csv"], "contacts", "2 entries", "1 practice entry")
    assert says(told["attempts.csv"], "outreach", "0 entries", "1 practice entry")
    state.act("export")
    assert {one["name"]: one["what"] for one in state.view["written"]["files"]} == told


def test_what_is_looked_at_is_byte_for_byte_what_is_written(state, talked):
    for one in (talked["ana"], talked["ben"]):
        talked["folder"].change(one, notes="李小龍 🎓 =1+1\n" * 900, facts="é" * 10_000)
    told = state.act("files")
    shown = {}
    for one in told["files"]:
        start, text = 0, ""
        while start is not None:
            reply = state.act("text", name=one["name"], start=start)
            text, start = text + reply["text"], reply["next"]
        shown[one["name"]] = text.encode("utf-8")
    state.act("export")
    place = talked["folder"].path / "exports" / "2026-03-10"
    assert len(shown["contacts.csv"].decode()) > PIECE and told["empty"] == 28 - len(shown)
    assert shown == {name: (place / name).read_bytes() for name in shown}
    with zipfile.ZipFile(io.BytesIO(base64.b64decode(state.act("download")["data"]))) as archive:
        assert shown == {name: archive.read(name) for name in shown}


def test_looking_at_files_writes_nothing_and_a_file_that_is_not_there_is_empty(state, talked):
    before = sorted(talked["folder"].path.rglob("*"))
    state.act("files")
    assert state.act("text", name="../records/folder.json") == {
        "ok": True,
        "text": "",
        "next": None,
        "size": "1 KB",
    }
    assert sorted(talked["folder"].path.rglob("*")) == before


def test_people_are_handed_over_as_cards_as_they_were_shown(state, talked):
    talked["folder"].change(talked["ana"], notes="Likes bees")
    talked["folder"].add("contact", name="Cy Mbeki", is_practice=True)
    chosen = {"who": [talked["ana"]], "notes": False}
    reply = state.act("cards", **chosen)
    data = base64.b64decode(reply["data"])
    assert reply["name"] == "infoview-cards-2026-03-10.vcf"
    assert data.decode() == state.act("cards_text", **chosen)["text"]
    assert b"FN:Ana Lopes" in data and b"Ben" not in data and b"bees" not in data
    everyone = base64.b64decode(state.act("cards", who=None, notes=True)["data"])
    assert (
        everyone.count(b"BEGIN:VCARD") == 2
        and b"NOTE:Likes bees" in everyone
        and b"Cy" not in everyone
    )
    assert state.act("cards", who=[], notes=True)["found"] == "No one is chosen."


def test_the_log_keeps_to_the_hours_of_the_course(state, talked):
    folder = talked["folder"]
    folder.add("reflection", interview=talked["talk"])
    lay_course(folder.path, thank_you_hours=240)
    text = state.act("text", name="contact_log.csv")["text"]
    assert "Thank" in text and "2026-03-19" in text


def test_what_was_written_is_marked_old_after_a_change(state, talked):
    state.act("export")
    talked["folder"].add("contact", name="Cy")
    assert state.view["written"]["is_old"]


def test_no_place_on_this_computer_is_shown(state, talked, tmp_path):
    for action in ("export", "backup"):
        state.act(action)
    assert str(tmp_path) not in repr(state.view)


def test_the_same_files_are_handed_to_the_browser_as_one(state, talked):
    reply = state.act("download")
    assert reply["name"] == "infoview-log-2026-03-10.zip"
    state.act("export")
    with zipfile.ZipFile(io.BytesIO(base64.b64decode(reply["data"]))) as archive:
        for name in archive.namelist():
            assert (
                archive.read(name)
                == (talked["folder"].path / "exports" / "2026-03-10" / name).read_bytes()
            )


def test_a_backup_is_listed_and_brings_things_back(state, talked):
    folder = talked["folder"]
    assert state.act("backup")["ok"]
    newest = state.view["backups"][0]
    folder.change(talked["ana"], city="Porto")
    assert state.act("restore", number=newest["number"])["ok"]
    assert folder.get(talked["ana"])["city"] == ""
    assert "your newest backup" in state.view["told"]["words"]
    assert state.act("restore", number=9999)["found"] == "This backup is gone."


def test_everything_moves_to_another_computer_in_one_file(state, talked, tmp_path):
    reply = state.act("move")
    data = base64.b64decode(reply["data"])
    other = ExportState(open_folder(tmp_path / "other"), today=lambda: TODAY)
    assert other.act("start", name=reply["name"], size=len(data))["ok"]
    assert other.act("piece", place=0, data=reply["data"])["ok"]
    assert other.act("restore_file")["ok"]
    assert other.folder.entries() == talked["folder"].entries()


@pytest.mark.parametrize("data", [b"", b"not a backup", b"PK\x03\x04broken"])
def test_a_file_that_is_no_backup_changes_nothing(state, talked, data):
    before = talked["folder"].entries()
    state.act("start", name="x.zip", size=len(data))
    state.act("piece", place=0, data=base64.b64encode(data).decode())
    reply = state.act("restore_file")
    assert reply["ok"] is False and reply["next_step"].endswith(".")
    assert talked["folder"].entries() == before
    assert state.act("restore_file")["found"] == "Part of the file is missing."


def test_a_person_is_erased_only_when_the_name_was_typed(state, talked):
    state.act("export")
    for typed in ("", "Ben", "Ana"):
        assert state.act("erase", id=talked["ana"], typed=typed)["ok"] is False
    assert state.act("erase", id=talked["ana"], typed=" ana  LOPES ")["ok"]
    assert [label for _, label in state.view["erasable"]] == ["Ben Okoro"]
    assert state.view["told"]["words"].startswith("Erased.") and "Ana" not in repr(state.view)
    held = b"".join(one.read_bytes() for one in talked["folder"].path.rglob("*") if one.is_file())
    assert b"Ana Lopes" not in held


def test_the_browser_hears_which_words_to_forget(state, talked):
    talked["folder"].change(talked["ana"], name="Ana Lopes Silva", email="ana@example.org")
    reply = state.act("erase", id=talked["ana"], typed="Ana Lopes Silva")
    assert reply["forget"] == [
        "Ana Lopes Silva",
        "ana@example.org",
        "Ana Lopes",
        "Lopes",
        "Silva",
        "Ana",
    ]


def test_every_mention_is_shown_in_its_sentence_and_what_was_unticked_stays(state, talked):
    folder, ana, ben = talked["folder"], talked["ana"], talked["ben"]
    folder.change(ben, notes="It began well. He runs the Lopes lab. Ms. Lopes helped him.")
    found = state.act("find", id=ana)
    lab, helped = found["mentions"]
    assert (lab["before"], lab["words"], lab["after"]) == ("He runs the ", "Lopes", " lab.")
    assert says(helped["why"], "Last name", "Ana Lopes", "note", "Ben Okoro")
    assert state.act("erase", id=ana, typed="Ana Lopes", left=[lab["key"]])["ok"]
    assert folder.get(ben)["notes"].endswith("He runs the Lopes lab. (erased) helped him.")
    assert any(says(line, "search", "still finds", "Lopes") for line in state.view["told"]["more"])


def test_nothing_is_claimed_that_the_search_did_not_show(state, talked):
    folder = talked["folder"]
    state.act("download")
    (folder.path / "photo.png").write_bytes(b"\x89PNG")
    state.act("erase", id=talked["ana"], typed="Ana Lopes")
    lines = state.view["told"]["more"]
    assert any(says(line, "searched every file", "isn't in any") for line in lines)
    assert any(says(line, "can't be searched", "photo.png") for line in lines)
    assert any(says(line, "can't reach", "infoview-log-2026-03-10.zip") for line in lines)
    assert any(says(line, "browser", "may still hold", "forgets", "next open") for line in lines)


def test_nobody_has_no_mentions(state):
    assert state.act("find", id="")["found"] == "No one is chosen."


def test_nothing_is_written_by_looking(talked):
    before = talked["folder"].revision
    state = ExportState(talked["folder"], today=lambda: TODAY)
    assert (state.view["people"], state.view["entries"], state.view["written"]) == (2, 4, None)
    assert talked["folder"].revision == before


@pytest.mark.parametrize(
    ("step", "do", "values"),
    [
        ("export", "export", {}),
        ("export", "backup", {}),
        ("export", "move", {}),
        ("your_folder", "demo", {}),
        ("referral_map", "save", {"kind": "svg"}),
    ],
)
def test_nothing_is_written_where_a_folder_used_to_lie(folder, step, do, values):
    state = STEPS[step].state_class()(folder)
    folder.path.rename(folder.path.with_name("Moved"))
    reply = state.act(do, **values)
    assert set(reply) == {"ok", "found", "next_step"} and not reply["ok"]
    assert says(reply["found"], "folder", "no longer")
    assert says(reply["next_step"], "back", "open", "new place")
    assert not folder.path.exists()


@pytest.mark.parametrize(("level", "name"), [("full", "Ana Lopes"), ("none", "Person 1")])
def test_a_log_to_turn_in_shows_names_as_the_student_chooses(state, talked, level, name):
    sent = state.act("log", level=level)
    book = openpyxl.load_workbook(io.BytesIO(base64.b64decode(sent["data"])))
    assert sent["name"] == "interview-log-2026-03-10.xlsx"
    assert book.sheetnames == ["Start here", "contact_log", "interview_log"]
    assert book["interview_log"]["A2"].value == name
    words = [str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row]
    assert any("Lopes" in one for one in words) is (level == "full")
    assert not state.act("log", level="nobody")["ok"]
