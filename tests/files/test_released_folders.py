"""Every released folder opens; a newer one is left as it is."""

import json
import os
import shutil
from pathlib import Path

import pytest

from infoview_lib.errors import NewerFolderError
from infoview_lib.files.folder.folder import open_folder
from infoview_lib.files.keeping.format_versions import (
    FORMAT,
    folder_file_bytes,
    newer,
    read_folder_file,
)
from infoview_lib.files.keeping.stored_lines import line_of
from tests.newer_program import take_over, taken_over

FOLDERS = Path(__file__).with_name("folders")
RELEASED = sorted(FOLDERS.glob("v*"))


def test_there_is_a_folder_of_every_format():
    found = {one.name.removeprefix("v").partition("-")[0] for one in RELEASED}
    assert found == {str(number) for number in range(FORMAT + 1)}


@pytest.mark.parametrize("released", RELEASED, ids=lambda one: one.name)
def test_a_released_folder_opens_with_all_it_held(released, tmp_path):
    path = tmp_path / "folder"
    shutil.copytree(released / "folder", path)
    folder = open_folder(path)
    held = {kind: found for kind, found in folder.entries().items() if found}
    expected = json.loads((released / "held.json").read_text(encoding="utf-8"))
    seen = {
        kind: [
            {name: one[name] for name in then}
            for one, then in zip(held[kind], expected[kind], strict=True)
        ]
        for kind in expected
    }
    assert seen == expected
    assert folder.problems == []
    record = folder.add("contact", name="Nia Adeyemi")
    assert open_folder(path).get(record)["name"] == "Nia Adeyemi"


@pytest.fixture
def of_lists(path):
    """A folder in which one kind of record held cards, weights, ticks and pairs of people."""
    shutil.copytree(FOLDERS / "v1-lists" / "folder", path)
    return path


def test_reading_a_former_kind_writes_nothing(of_lists):
    before = snapshot_of(of_lists)
    folder = open_folder(of_lists)
    assert folder.records("sorted_card") and snapshot_of(of_lists) == before


def test_an_entry_of_a_former_kind_is_changed_undone_and_put_in_the_trash(of_lists):
    folder = open_folder(of_lists)
    (card,) = [one for one in folder.records("sorted_card") if one["card"] == "sort-lead"]
    folder.change(card["id"], side="employment")
    assert open_folder(of_lists).get(card["id"])["side"] == "employment"
    folder.undo()
    again = open_folder(of_lists)
    assert again.get(card["id"])["side"] == "informational" == card["side"]
    assert [edit["set"]["side"] for edit in again.history(card["id"])][:3] == [
        "employment",
        "",
        "informational",
    ]
    (pair,) = again.records("different_people", deleted=True)
    again.restore_deleted(pair["id"])
    assert len(open_folder(of_lists).records("different_people")) == 2


def test_a_former_entry_whose_beginning_is_only_in_the_second_copy_is_whole(of_lists):
    before = open_folder(of_lists).entries()
    for log in (of_lists / "records").glob("log-*.jsonl"):
        kept = [
            one
            for one in log.read_bytes().splitlines(keepends=True)
            if not (b'"r":"ck-' in one and b'"new":1' in one)
        ]
        log.write_bytes(b"".join(kept))
    again = open_folder(of_lists)
    assert again.entries() == before
    assert all("Nothing is lost" in one["found"] for one in again.problems)


def test_a_change_by_an_older_program_that_arrives_late_finds_its_entry(of_lists):
    logs = sorted((of_lists / "records").glob("log-*.jsonl"), key=lambda one: one.stat().st_size)
    late = logs[0].read_bytes()
    logs[0].unlink()
    for tail in (of_lists / "records").glob("tail-*"):
        tail.unlink()
    folder = open_folder(of_lists)
    sides = {one["card"]: one["side"] for one in folder.records("sorted_card")}
    assert sides["sort-lead"] == ""
    (of_lists / "records" / "log-late.jsonl").write_bytes(late)
    assert folder.refresh()
    sides = {one["card"]: one["side"] for one in folder.records("sorted_card")}
    assert sides == dict.fromkeys(("sort-why", "sort-lead", "sort-names"), "informational")


def test_a_backup_with_a_former_kind_is_restored(of_lists, path, clock):
    (old,) = (of_lists / "backups").glob("*.zip")
    whole = open_folder(of_lists).backup(to=of_lists.parent / "whole.zip")
    new = open_folder(of_lists.parent / "new", clock=clock)
    new.restore(whole)
    theirs = open_folder(of_lists).entries()
    for kind in ("sorted_card", "ranking_weight", "different_people", "checklist_state"):
        assert new.records(kind) == theirs[kind]
    new.restore(old)
    assert new.records("sorted_card") == []


def test_erasing_a_person_takes_pairs_of_a_former_kind_with_them(of_lists, tools):
    folder = open_folder(of_lists)
    (pair,) = folder.records("different_people")
    folder.erase(pair["contact"])
    letters = pair["id"].partition("-")[2]
    assert f'"ck-{letters}","at"'.encode() not in tools.everything(of_lists)
    assert pair["other"].encode() in tools.everything(of_lists)
    assert f"{pair['contact']} {pair['other']}".encode() not in tools.everything(of_lists)
    again = open_folder(of_lists)
    assert again.records("different_people") == [] and again.problems == []
    assert again.fate_of(pair["id"]) == "erased"


def snapshot_of(path):
    return {
        str(one.relative_to(path)): (one.stat().st_mtime_ns, one.is_file() and one.read_bytes())
        for one in [path, *path.rglob("*")]
    }


@pytest.mark.parametrize("where", ["folder.json", "log-new.jsonl"])
def test_a_newer_folder_is_left_byte_for_byte(path, folder, where):
    folder.add("contact", name="Ana")
    newer = path / "records" / where
    if where == "folder.json":
        newer.write_bytes(folder_file_bytes({"format": 99}))
    else:
        body = b'{"v":99,"surprise":true}'
        newer.write_bytes(line_of(body) + b"\n")
    before = snapshot_of(path)
    with pytest.raises(NewerFolderError, match="newer Infoview"):
        open_folder(path)
    assert snapshot_of(path) == before


def test_a_newer_program_writing_meanwhile_ends_our_writing(path, folder, tools):
    folder.add("contact", name="Ana")
    (path / "records" / "log-new.jsonl").write_bytes(line_of(b'{"v":99}') + b"\n")
    folder.refresh()
    assert folder.problems
    with pytest.raises(NewerFolderError):
        folder.add("contact", name="Ben")
    assert tools.names_in(folder) == ["Ana"]


BOTH = ("folder.json", "folder-copy.json")


def test_a_newer_program_that_has_written_no_entry_yet_ends_our_writing(
    path, folder, tools, tmp_path
):
    other = open_folder(tmp_path / "other")
    other.add("contact", name="Dua")
    saved = other.backup(tmp_path / "saved.zip")
    ana = folder.add("contact", name="Ana")
    told = []
    folder.on_change(lambda: told.append(folder.problems))
    with taken_over(path):
        before = snapshot_of(path)
        assert folder.refresh()
        assert told == [[newer().as_dict()]]
        changes = (
            lambda: folder.add("contact", name="Ben"),
            folder.undo,
            lambda: folder.erase(ana),
            lambda: folder.restore(saved),
        )
        for change in changes:
            with pytest.raises(NewerFolderError):
                change()
        assert snapshot_of(path) == before
    folder.add("contact", name="Cleo")
    assert tools.names_in(folder) == ["Ana", "Cleo"] and folder.problems == []


@pytest.mark.parametrize("has_log", [False, True])
def test_nothing_is_acknowledged_once_a_newer_program_took_over(
    path, folder, tools, monkeypatch, has_log
):
    if has_log:
        folder.add("contact", name="Ana")
    logs = {one: one.read_bytes() for one in (path / "records").glob("log-*")}
    sync = os.fsync

    def sync_late(handle):
        sync(handle)
        monkeypatch.undo()
        take_over(path)

    monkeypatch.setattr("infoview_lib.files.keeping.journal.os.fsync", sync_late)
    with pytest.raises(NewerFolderError):
        folder.add("contact", name="Ben")
    assert {one: one.read_bytes() for one in (path / "records").glob("log-*")} == logs
    assert b"Ben" not in tools.everything(path)


DAMAGE = [b"", b"{", b"[]", b'{"format":"1"}', b'{"format": 99}', b"\xff\xfe\x00"]


@pytest.mark.parametrize("said", DAMAGE)
def test_a_damaged_folder_file_is_told_and_written_anew(path, folder, tools, said):
    folder.add("contact", name="Ana")
    for name in BOTH:
        (path / "records" / name).write_bytes(said)
    again = open_folder(path)
    assert tools.names_in(again) == ["Ana"]
    assert "folder.json" in again.problems[0]["found"]
    assert open_folder(path).problems == []


@pytest.mark.parametrize("said", DAMAGE)
@pytest.mark.parametrize("name", BOTH)
def test_one_damaged_copy_of_the_folder_file_is_mended_from_the_other(tmp_path, name, said):
    demo = open_folder(tmp_path / "demo", demo=True)
    files = [demo.path / "records" / one for one in BOTH]
    before = [file.read_bytes() for file in files]
    (demo.path / "records" / name).write_bytes(said)
    again = open_folder(demo.path)
    assert (again.is_demo, again.problems) == (True, [])
    again.add("contact", name="Ana")
    assert [file.read_bytes() for file in files] == before


@pytest.mark.parametrize("names", [BOTH[:1], BOTH])
def test_no_flipped_bit_of_the_folder_file_locks_the_folder(path, folder, names):
    files = [path / "records" / name for name in names]
    good = files[0].read_bytes()
    for place in range(len(good) * 8):
        bad = bytearray(good)
        bad[place // 8] ^= 1 << place % 8
        for file in files:
            file.write_bytes(bytes(bad))
        read_folder_file(path / "records")  # raises where it would be locked


def test_a_flipped_bit_locks_no_folder_of_a_program_before_the_check(path, folder):
    for name in BOTH:
        (path / "records" / name).unlink()
    for said in (b'{"format": 2, "demo": true, "key": "abc"}', b'{"format": 3, "demo": true}'):
        (path / "records" / "folder.json").write_bytes(said)
        again = open_folder(path)
        assert (again.is_demo, bool(again.problems)) == (b"2" in said, b"3" in said)
        (path / "records" / "folder-copy.json").unlink(missing_ok=True)


def test_the_first_save_gives_a_folder_of_an_older_program_a_check_and_a_copy(path, folder):
    (path / "records" / "folder-copy.json").unlink()
    (path / "records" / "folder.json").write_bytes(b'{"format": 1, "demo": true, "key": "abc"}')
    again = open_folder(path)
    again.add("contact", name="Ana")
    for name in BOTH:
        said = json.loads((path / "records" / name).read_bytes())
        assert (said["format"], said["demo"], said["key"]) == (1, True, "abc")
    assert read_folder_file(path / "records").is_whole
