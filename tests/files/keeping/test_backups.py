"""Backups keep the past; bad ones change nothing."""

import json
import zipfile
from contextlib import suppress
from hashlib import sha256

import pytest

from infoview_lib.errors import NewerFolderError, NotSavedError, ReadingError
from infoview_lib.files.folder.folder import open_folder
from infoview_lib.files.keeping import backups
from infoview_lib.files.keeping.stored_lines import with_line
from infoview_lib.records.log import Edit


def test_the_first_change_of_a_day_makes_a_backup(folder, clock):
    folder.add("contact", name="Ana")
    folder.add("contact", name="Ben")
    assert [(one.number, one.made_on) for one in folder.backups()] == [(1, "2026-03-02")]
    clock.move(days=1)
    folder.add("contact", name="Cem")
    assert [one.made_on for one in folder.backups()] == ["2026-03-03", "2026-03-02"]


def test_backups_are_numbered_by_a_counter_not_by_the_clock(folder, clock):
    folder.add("contact", name="Ana")
    clock.move(days=-400)
    folder.backup()
    assert [(one.number, one.made_on) for one in folder.backups()] == [
        (2, "2025-01-26"),
        (1, "2026-03-02"),
    ]


def test_thinning_keeps_three_of_today_seven_days_and_four_weeks(folder, clock):
    folder.add("contact", name="Ana")
    for _ in range(60):
        clock.move(days=1)
        folder.change(folder.records("contact")[0]["id"], city=str(clock.now))
    for _ in range(5):
        folder.backup()
    backups.thin(folder.path / "backups", clock.now.date().isoformat())
    days = [one.made_on for one in folder.backups()]
    assert days[:4] == ["2026-05-01"] * 3 + ["2026-04-30"]
    assert len(set(days)) == 7 + 2
    assert len(days) == 11


def test_restoring_brings_back_how_it_was_and_undo_takes_that_back(folder, tools):
    ana = folder.add("contact", name="Ana", city="Porto")
    then = folder.backup()
    folder.change(ana, city="Lagos")
    ben = folder.add("contact", name="Ben")
    folder.delete(ana)
    kept = folder.restore(then)
    assert [(one["name"], one["city"]) for one in folder.records("contact")] == [("Ana", "Porto")]
    assert len(backups.read_backup(kept)) == 4
    assert folder.undo() == "restoring a backup"
    assert tools.names_in(folder) == ["Ben"]
    assert folder.get(ben)["name"] == "Ben"


def test_undo_takes_back_what_came_from_another_folders_backup(folder, tmp_path, tools):
    folder.add("contact", name="Keep Mine")
    other = open_folder(tmp_path / "other")
    ana = other.add("contact", name="Ana")
    other.change(ana, city="Porto")
    folder.restore(other.backup(tmp_path / "moved.zip"))
    assert tools.names_in(folder) == ["Ana"]
    assert folder.undo() == "restoring a backup"
    assert tools.names_in(folder) == ["Keep Mine"]
    assert tools.names_in(open_folder(folder.path)) == ["Keep Mine"]


def test_restoring_brings_back_what_damage_took(path, folder, tools):
    folder.add("contact", name="Ana")
    then = folder.backup()
    for file in (path / "records").iterdir():
        file.unlink()
    again = open_folder(path)
    assert again.records("contact") == []
    again.restore(then)
    assert tools.names_in(again) == ["Ana"]
    assert tools.names_in(open_folder(path)) == ["Ana"]


def test_a_restored_backup_brings_no_erased_person_back(folder, tmp_path, tools):
    ana = folder.add("contact", name="Ana Lopes")
    outside = folder.backup(tmp_path / "stick.zip")
    folder.erase(ana)
    folder.restore(outside)
    assert folder.records("contact") == []
    assert b"Ana Lopes" not in tools.everything(folder.path)


def test_one_file_moves_everything_to_another_computer(folder, tmp_path):
    ana = folder.add("contact", name="Ana")
    folder.change(ana, city="Porto")
    file = folder.backup(tmp_path)
    assert file.name == "infoview-2026-03-02.zip"
    moved = open_folder(tmp_path / "other computer" / "here")
    moved.restore(file)
    assert moved.entries() == folder.entries()
    assert moved.history(ana) == folder.history(ana)
    assert moved.problems == []


def test_a_backup_overwrites_no_file(folder, tmp_path):
    folder.add("contact", name="Ana")
    assert folder.backup(tmp_path / "a.zip").name == "a.zip"
    assert folder.backup(tmp_path / "a.zip").name == "a 2.zip"


def test_a_backup_that_cannot_be_written_says_so(folder, monkeypatch, tmp_path):
    folder.add("contact", name="Ana")

    def full(*_):
        raise OSError(28, "full")

    monkeypatch.setattr(backups, "replace_file", full)
    with pytest.raises(NotSavedError, match="disk is full"):
        folder.backup(tmp_path)


def archive(path, files):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name, data in files:
            out.writestr(name, data)
    return path


def about(data=b"", **more):
    said = {"format": 1, "made_on": "2026-03-02", "sha256": sha256(data).hexdigest()} | more
    return ("infoview-backup.json", json.dumps(said))


@pytest.mark.parametrize(
    ("files", "found"),
    [
        ([], "isn't an Infoview backup"),
        ([("../../evil.txt", "x")], "isn't an Infoview backup"),
        ([about(), ("log.jsonl", ""), ("../evil", "x")], "isn't an Infoview backup"),
        ([about(), ("log.jsonl", ""), ("log.jsonl", "")], "isn't an Infoview backup"),
        ([("infoview-backup.json", "{"), ("log.jsonl", "")], "damaged"),
        ([("infoview-backup.json", "[" * 99_999), ("log.jsonl", "")], "damaged"),
        ([("infoview-backup.json", "[]"), ("log.jsonl", "")], "isn't an Infoview backup"),
        ([about(b"other"), ("log.jsonl", "")], "damaged"),
        ([about(b"nonsense\n"), ("log.jsonl", b"nonsense\n")], "damaged"),
    ],
)
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_bad_backup_is_refused_with_nothing_changed(folder, tmp_path, tools, files, found):
    folder.add("contact", name="Ana")
    before = tools.everything(folder.path)
    file = archive(tmp_path / "bad.zip", files)
    with pytest.raises(ReadingError, match=found):
        folder.restore(file)
    assert tools.everything(folder.path) == before
    assert not (tmp_path.parent / "evil.txt").exists()


def test_a_bomb_is_refused(folder, tmp_path, monkeypatch):
    monkeypatch.setattr(backups, "LARGEST", 100_000)
    data = b"\n" * 1_000_000
    with pytest.raises(ReadingError, match="too large"):
        folder.restore(archive(tmp_path / "bomb.zip", [about(data), ("log.jsonl", data)]))


@pytest.mark.parametrize(
    "data", [b"", b"PK", b"PK\x03\x04" + b"\x00" * 100, b"hello", b"\xff" * 50]
)
def test_what_is_no_archive_is_refused(folder, tmp_path, data):
    (tmp_path / "x.zip").write_bytes(data)
    with pytest.raises(ReadingError):
        folder.restore(tmp_path / "x.zip")


def test_a_missing_backup_is_named(folder, tmp_path):
    with pytest.raises(ReadingError, match=r"There's no file “gone\.zip”"):
        folder.restore(tmp_path / "gone.zip")
    with pytest.raises(ReadingError):
        folder.restore(tmp_path)


def test_every_damaged_byte_of_a_backup_is_noticed_or_harmless(folder, tmp_path):
    folder.add("contact", name="Ana", notes="x" * 200)
    good = folder.backup(tmp_path / "good.zip")
    data, edits = good.read_bytes(), backups.read_backup(good)
    for place in range(0, len(data), 7):
        bad = tmp_path / "bad.zip"
        bad.write_bytes(data[:place] + bytes([data[place] ^ 0x55]) + data[place + 1 :])
        with suppress(ReadingError):
            assert backups.read_backup(bad) == edits
        bad.write_bytes(data[:place])
        with pytest.raises(ReadingError):
            backups.read_backup(bad)


def test_a_newer_backup_is_refused(folder, tmp_path):
    with pytest.raises(NewerFolderError):
        folder.restore(archive(tmp_path / "n.zip", [about(format=99), ("log.jsonl", "")]))


LARGEST = 10**15 - 1


def with_counter(path, lamport, number=0):
    """Write a backup with one sound contact, its counters as given."""
    edit = with_line(
        Edit(
            lamport,
            "f" * 16,
            number,
            "ct-00000001",
            "2026-03-02T09:30+00:00",
            {"name": "Zed"},
            True,
        )
    )
    return backups.write_backup(path, [edit.line], "2026-03-02", False)


@pytest.mark.parametrize(("lamport", "number"), [(LARGEST, 0), (1, LARGEST), (10**7, 0)])
def test_a_backup_with_counters_that_cannot_be_true_changes_nothing(
    folder, tools, tmp_path, lamport, number
):
    folder.add("contact", name="Ana")
    with pytest.raises(ReadingError, match="damaged"):
        folder.restore(with_counter(tmp_path / "b.zip", lamport, number))
    folder.add("contact", name="Ben")
    assert tools.names_in(folder) == tools.names_in(open_folder(folder.path)) == ["Ana", "Ben"]


def test_a_log_with_a_counter_at_the_end_of_all_numbers_takes_further_changes(
    folder, path, tools, tmp_path
):
    folder.add("contact", name="Ana")
    _, data = backups.contents(with_counter(tmp_path / "b.zip", LARGEST))
    (path / "records" / "log-crafted.jsonl").write_bytes(data)
    for one in (folder, open_folder(path)):
        one.add("contact", name="Ben")
        assert "number that can't be right" in one.problems[0]["found"]
    assert tools.names_in(open_folder(path)) == ["Ana", "Ben", "Ben"]


def test_a_backup_with_the_largest_number_in_its_name_is_not_written_over(folder, path):
    folder.add("contact", name="Ana")
    crafted = path / "backups" / "backup-999999999-2026-03-02.zip"
    crafted.write_bytes(b"mine")
    (path / "backups" / "backup-99999999-2026-03-02.zip").write_bytes(b"mine")
    made = [folder.backup() for _ in range(3)]
    assert len(set(made)) == 3 and crafted.read_bytes() == b"mine"
    assert {one.path for one in folder.backups()} >= set(made)
