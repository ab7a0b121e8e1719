"""Nothing acknowledged is lost under faults; ``python -m tests.faults`` in small numbers."""

import os

import pytest

from infoview_lib.errors import NotSavedError
from infoview_lib.files.erasing import erase_person as erasing
from infoview_lib.files.folder import folder
from infoview_lib.files.folder.folder import open_folder
from infoview_lib.files.keeping import journal
from infoview_lib.files.keeping import log_reading as reading
from infoview_lib.files.keeping import stored_lines as lines
from infoview_lib.files.keeping import upkeep as care
from tests.faults.__main__ import is_bad, machine
from tests.faults.calls import Planted, sweep, sweep_one
from tests.faults.damage import damage_files
from tests.faults.kills import KILLS_EACH, kill_programs, kill_while_writing
from tests.faults.windows import edit_at_once


def test_no_acknowledged_edit_is_lost_when_the_program_is_killed(tmp_path):
    outcome = kill_while_writing(tmp_path / "folder", kills=6)
    assert outcome["acknowledged"] > 20
    assert not is_bad(outcome)


def test_a_long_run_of_kills_goes_on_where_an_earlier_one_stopped(tmp_path, monkeypatch):
    asked = []

    def quick(path, kills, seed):
        asked.append((kills, seed))
        return {"acknowledged": 10 * kills, "lost": int(seed == 8), "problems": 0}

    monkeypatch.setattr("tests.faults.kills.kill_while_writing", quick)
    progress = tmp_path / "done.json"
    kill_programs(KILLS_EACH + 5, 7, progress)
    outcome = kill_programs(2 * KILLS_EACH, 7, progress)
    assert asked == [(KILLS_EACH, 7), (5, 8), (KILLS_EACH - 5, 9)]
    total = {"kills": 2 * KILLS_EACH, "acknowledged": 20 * KILLS_EACH, "lost": 1, "problems": 0}
    assert outcome == total | {"next_seed": 10} and is_bad(outcome)


def test_no_edit_is_lost_when_programs_write_and_erase_at_once(tmp_path):
    assert not is_bad(edit_at_once(tmp_path / "folder", edits=40, erasures=8))


def test_no_damage_to_one_file_loses_an_entry_or_goes_unseen(tmp_path):
    assert not is_bad(damage_files(tmp_path, files=60))


def test_damage_to_two_files_at_once_never_gives_a_wrong_entry(tmp_path):
    outcome = damage_files(tmp_path, files=40, seed=2, at_once=2)
    assert (outcome["wrong"], outcome["raised"]) == (0, 0)


def test_no_failing_call_of_the_system_loses_an_edit_or_raises_what_is_not_ours(tmp_path):
    outcome = sweep(tmp_path, step=20)
    assert outcome["runs"] > 30
    assert outcome["wrong"] == []


def test_random_work_in_two_windows_agrees_with_a_plain_model():
    machine(examples=6)


# Each guard above is worth only what it catches: these plant the faults that they are for.


NO_FAULT = Planted("open", 10**9, False, 5)


def test_work_without_faults_is_in_order(tmp_path):
    assert sweep_one(tmp_path / "folder", NO_FAULT) == []


def test_acknowledging_what_the_disk_did_not_take_is_caught(tmp_path, monkeypatch):
    real = journal.Journal.append

    def careless(self, data, count):
        try:
            return real(self, data, count)
        except NotSavedError:
            return os.stat(self.records)

    monkeypatch.setattr(journal.Journal, "append", careless)
    assert sweep_one(tmp_path / "folder", Planted("write", 30, True, 28))


def test_unchecked_lines_are_caught(tmp_path, monkeypatch):
    path = tmp_path / "folder"
    open_folder(path).add("contact", name="Ana")
    log = next((path / "records").glob("log-*.jsonl"))
    log.write_bytes(log.read_bytes().replace(b"Ana", b"Axa"))
    assert [one["name"] for one in open_folder(path).records("contact")] == ["Ana"]

    def believing(data):
        return lines.Lines([line for line in data.split(b"\n") if line], [], len(data))

    monkeypatch.setattr(reading, "lines_in", believing)
    assert [one["name"] for one in open_folder(path).records("contact")] == ["Axa"]


def test_a_missing_second_copy_is_caught(tmp_path, monkeypatch):
    monkeypatch.setattr(care, "append_tail", lambda *_: None)
    assert damage_files(tmp_path, files=60)["lost"]


@pytest.mark.parametrize("part", ["_clean_backup", "_clean_record_file"])
def test_an_erasing_that_leaves_a_file_out_is_caught(tmp_path, monkeypatch, part):
    monkeypatch.setattr(erasing, part, lambda *_: None)
    assert any("erased name" in wrong for wrong in sweep_one(tmp_path / "folder", NO_FAULT))


def test_ordering_by_the_clock_is_caught(tmp_path, monkeypatch):
    """The edit made after the clock jumped back would lose against the one before."""
    times = iter([9, 9, 5, 5, 5])
    opened = open_folder(tmp_path / "folder")
    real = folder.Folder._save

    def by_clock(self, *args, **more):
        self._log.top = next(times)
        return real(self, *args, **more)

    monkeypatch.setattr(folder.Folder, "_save", by_clock)
    ana = opened.add("contact", name="Ana")
    opened.change(ana, city="Porto")
    opened.change(ana, city="Lagos")
    assert open_folder(tmp_path / "folder").get(ana)["city"] == "Porto"


def test_a_log_that_was_moved_away_while_writing_is_caught(tmp_path, monkeypatch):
    """Without the look at the path after the write an edit goes into a file that is thrown away."""

    def write_into_a_lost_file(folder):
        real = os.fsync

        def lose(handle):
            for log in (tmp_path / "folder" / "records").glob("log-*.jsonl"):
                log.unlink()
            return real(handle)

        os.fsync = lose
        try:
            folder.add("contact", name="Ben")
        finally:
            os.fsync = real
        for copy in (tmp_path / "folder" / "records").glob("[ts][an]*"):
            copy.unlink()
        return [one["name"] for one in open_folder(tmp_path / "folder").records("contact")]

    opened = open_folder(tmp_path / "folder")
    opened.add("contact", name="Ana")
    monkeypatch.setattr(journal.Journal, "_is_still_at_path", lambda *_: True)
    assert write_into_a_lost_file(opened) == []
