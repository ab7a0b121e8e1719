"""A damaged folder gives what is whole, with a word about the rest."""

import shutil

import pytest

from infoview_lib.files.folder.folder import open_folder
from tests.faults.folders import write_second_copy


def drop_copies(path):
    for copy in [*(path / "records").glob("tail-*"), *(path / "records").glob("snapshot*")]:
        copy.unlink()


@pytest.mark.parametrize(
    "name",
    [
        "log-abc (conflicted copy 2026-03-02).jsonl",
        "log-abc 2.jsonl",
        "log-abc (1).jsonl",
        "log-abc-LAPTOP.jsonl",
        "log-abc.sync-conflict-20260302-093000-ABCDEFG.jsonl",
    ],
)
def test_conflict_copies_are_merged(path, folder, tools, name):
    ana = folder.add("contact", name="Ana")
    log = tools.logs(path)[0]
    shutil.copy(log, log.with_name(name))
    folder.change(ana, city="Porto")
    again = open_folder(path)
    assert (again.get(ana)["city"], len(again.records("contact")), again.problems) == (
        "Porto",
        1,
        [],
    )


def test_a_log_that_only_a_conflict_copy_holds_is_read(path, folder, tools):
    folder.add("contact", name="Ana")
    drop_copies(path)
    log = tools.logs(path)[0]
    log.rename(log.with_name("log-abc (conflicted copy).jsonl"))
    assert tools.names_in(open_folder(path)) == ["Ana"]


def test_a_torn_last_line_is_no_damage(path, folder, tools):
    folder.add("contact", name="Ana")
    with open(tools.logs(path)[0], "ab") as log:
        log.write(b'1234abcd {"v":1,"l":9,"w":"x')
    again = open_folder(path)
    assert (tools.names_in(again), again.problems) == (["Ana"], [])
    again.add("contact", name="Ben")
    assert tools.names_in(open_folder(path)) == ["Ana", "Ben"]


def test_a_damaged_line_is_healed_from_the_second_copy(path, folder, tools):
    for name in ("Ana", "Ben", "Cem"):
        folder.add("contact", name=name)
    log = tools.logs(path)[0]
    log.write_bytes(log.read_bytes().replace(b"Ben", b"Bxn"))
    again = open_folder(path)
    assert tools.names_in(again) == ["Ana", "Ben", "Cem"]
    assert "Nothing is lost" in again.problems[0]["found"]
    again.add("contact", name="Dua")
    drop_copies(path)
    healed = open_folder(path)
    assert (tools.names_in(healed), healed.problems) == (["Ana", "Ben", "Cem", "Dua"], [])


def test_a_damaged_line_without_second_copy_is_reported(path, folder, tools):
    for name in ("Ana", "Ben", "Cem"):
        folder.add("contact", name=name)
    drop_copies(path)
    log = tools.logs(path)[0]
    log.write_bytes(log.read_bytes().replace(b"Ben", b"Bxn"))
    again = open_folder(path)
    assert tools.names_in(again) == ["Ana", "Cem"]
    assert again.problems[0]["found"].startswith("1 line of log-")
    assert "backup" in again.problems[0]["next_step"]


def test_what_is_left_of_an_entry_without_beginning_is_told(path, folder, tools):
    ana = folder.add("contact", name="Ana")
    folder.change(ana, city="Porto")
    drop_copies(path)
    log = tools.logs(path)[0]
    log.write_bytes(log.read_bytes().split(b"\n", 1)[1])
    again = open_folder(path)
    assert again.records("contact") == []
    assert any("city “Porto”" in problem["found"] for problem in again.problems)


@pytest.mark.parametrize("cut", [0, 1, 60, 200, 330])
def test_a_log_that_was_cut_is_healed(path, folder, tools, cut):
    for name in ("Ana", "Ben", "Cem"):
        folder.add("contact", name=name)
    log = tools.logs(path)[0]
    log.write_bytes(log.read_bytes()[:cut])
    again = open_folder(path)
    assert tools.names_in(again) == ["Ana", "Ben", "Cem"]
    assert again.problems


def test_a_missing_log_is_healed(path, folder, tools):
    folder.apply(adds=[("contact", {"name": f"Person {i}"}) for i in range(30)])
    tools.logs(path)[0].unlink()
    again = open_folder(path)
    assert len(again.records("contact")) == 30
    assert "Nothing is lost" in again.problems[0]["found"]


def test_a_damaged_second_copy_is_told_and_written_anew(path, folder, tools):
    folder.add("contact", name="Ana")
    write_second_copy(folder)
    snapshot = path / "records" / "snapshot.json"
    snapshot.write_bytes(snapshot.read_bytes()[:-40])
    again = open_folder(path)
    assert tools.names_in(again) == ["Ana"]
    assert "second copy" in again.problems[0]["found"]
    for i in range(10):
        again.add("contact", name=f"Person {i}")
    assert open_folder(path).problems == []


def test_a_log_that_vanished_while_open_is_written_again(path, folder, tools):
    ana = folder.add("contact", name="Ana")
    drop_copies(path)
    tools.logs(path)[0].unlink()
    folder.change(ana, city="Porto")
    drop_copies(path)
    assert open_folder(path).get(ana)["city"] == "Porto"
    assert folder.get(ana)["name"] == "Ana"


def test_line_breaks_of_another_system_do_no_harm(path, folder, tools):
    folder.add("contact", name="Ana")
    log = tools.logs(path)[0]
    log.write_bytes(log.read_bytes().replace(b"\n", b"\r\n"))
    again = open_folder(path)
    assert (tools.names_in(again), again.problems) == (["Ana"], [])


def test_foreign_files_among_the_records_are_left_alone(path, folder, tools):
    folder.add("contact", name="Ana")
    (path / "records" / "desktop.ini").write_bytes(b"\x00\xff")
    (path / "records" / "odd.jsonl").mkdir()
    (path / "records" / "snapshot (1).json").write_bytes(b"[]")
    assert tools.names_in(open_folder(path)) == ["Ana"]


@pytest.mark.parametrize(
    "body",
    [
        b"[]",
        b"null",
        b'{"v":1}',
        b'{"v":"1"}',
        b'{"v":1,"l":1,"w":"x","s":0,"r":"ct-00000001","set":{"name":{}},"new":1}',
        b'{"v":1,"l":' + b"9" * 5000 + b',"w":"x","s":0,"r":"ct-00000001"}',
        b"[" * 100_000,
        b'{"v":1},{"v":1}',
        b"\xff\xfe",
    ],
)
def test_a_whole_line_that_is_no_edit_is_skipped(path, folder, tools, body):
    from infoview_lib.files.keeping.stored_lines import line_of

    folder.add("contact", name="Ana")
    (path / "records" / "log-foreign.jsonl").write_bytes(line_of(body) + b"\n")
    again = open_folder(path)
    assert tools.names_in(again) == ["Ana"]
    assert again.problems
