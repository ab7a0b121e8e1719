"""No power cut loses what was acknowledged; ``python -m tests.faults --power`` in small numbers."""

import random

import pytest

from tests.faults import power
from tests.faults.recorded_disk import SECTOR, Entry, what_is_missing

needs_disk = pytest.mark.skipif(bool(what_is_missing()), reason=what_is_missing() or "never")
NO_FLUSH = "import os\nos.fsync = lambda handle: None\n"
NO_NAMES = """
from infoview_lib.files.keeping import safe_writing
safe_writing.sync_folder = lambda folder: None
"""


@needs_disk
def test_no_acknowledged_edit_is_lost_when_the_power_is_cut():
    outcome = power.cut_power(power.CUTS_EACH)
    assert outcome["lost"] == []
    assert outcome["acknowledged"] > 100


@needs_disk
def test_what_was_cut_is_written_down_and_the_same_again_goes_on_there(tmp_path, monkeypatch):
    monkeypatch.setattr(power, "CUTS_EACH", 2)
    progress = tmp_path / "done.json"
    assert power.cut_power(2, seed=7, progress=progress)["next_seed"] == 8
    outcome = power.cut_power(3, seed=7, progress=progress)
    assert (outcome["cuts"], outcome["next_seed"]) == (3, 9)


# The guard is worth only what it catches: these plant the faults that it is for.


@needs_disk
def test_edits_acknowledged_before_they_are_flushed_are_caught():
    assert any("ct-" in one for one in power.cut_power(4, careless=NO_FLUSH)["lost"])


@needs_disk
@pytest.mark.parametrize(("careless", "is_lost"), [("", False), (NO_NAMES, True)])
def test_a_backup_whose_name_is_not_flushed_is_caught(tmp_path, careless, is_lost):
    recording = power.record(tmp_path, 6, careless, edits=20)
    backups = [one["at"] for one in recording.acknowledged if "backup" in one]
    places = [power.next_entry(recording, at) for at in backups]
    lost = [each for one in places for each in power.lost_at(recording, one, None, tmp_path)]
    assert len(backups) > 1
    assert any("backup-" in one for one in lost) == is_lost


def written(*entries):
    """A recording of writes, each a sector of one letter; a dot is a flush."""
    made = [
        Entry(at, at * SECTOR, b"" if one == "." else one.encode() * SECTOR)
        for at, one in enumerate(entries)
    ]
    return power.Recording(bytes(len(entries) * SECTOR), made, [])


def letters(disk):
    return "".join(chr(one) if one else "-" for one in disk[::SECTOR])


def test_what_was_flushed_is_there_and_what_came_after_it_may_be_or_not():
    recording = written("a", "b", ".", "c", "d", ".", "e")
    assert letters(power.cut(recording, 4)) == "ab-----"
    found = {letters(power.cut(recording, 4, random.Random(seed))) for seed in range(60)}
    assert found == {"ab-----", "ab-c---", "ab--d--", "ab-cd--"}
    assert letters(power.cut(recording, 6)) == "ab-cd--"


def test_a_write_may_be_torn_at_any_sector():
    one = Entry(0, 0, b"a" * SECTOR + b"b" * SECTOR + b"c" * SECTOR)
    recording = power.Recording(bytes(3 * SECTOR), [one], [])
    found = {letters(power.cut(recording, 0, random.Random(seed))) for seed in range(200)}
    assert {"---", "abc", "a--", "ab-", "-b-", "a-c"} <= found
