"""An edit that is acknowledged is on the disk; one that is not leaves no trace."""

import errno
import os

import pytest

from infoview_lib.errors import NotSavedError
from infoview_lib.files.folder.folder import open_folder
from infoview_lib.files.keeping import journal
from tests.faults.folders import write_second_copy


@pytest.fixture
def saved(folder):
    folder.add("contact", name="Ana")
    return folder


def fail(monkeypatch, name, problem):
    monkeypatch.setattr(
        journal.os, name, lambda *_, **__: (_ for _ in ()).throw(OSError(problem, "planted"))
    )


@pytest.mark.parametrize(
    ("name", "problem", "found"),
    [
        ("write", errno.ENOSPC, "disk is full"),
        ("write", errno.EDQUOT, "disk space is used up"),
        ("fsync", errno.EIO, "the disk didn't accept it"),
        ("open", errno.EROFS, "read-only"),
        ("open", errno.EACCES, "read-only"),
        ("fstat", errno.EIO, "the disk didn't accept it"),
    ],
)
def test_a_failed_save_says_so_and_the_next_one_works(
    saved, path, monkeypatch, tools, name, problem, found
):
    fail(monkeypatch, name, problem)
    with pytest.raises(NotSavedError, match=found):
        saved.add("contact", name="Ben")
    assert tools.names_in(saved) == ["Ana"]
    monkeypatch.undo()
    saved.add("contact", name="Cem")
    again = open_folder(path)
    assert (tools.names_in(again), again.problems) == (["Ana", "Cem"], [])


def test_a_short_write_is_taken_back(saved, path, monkeypatch, tools):
    size = tools.logs(path)[0].stat().st_size
    real = os.write
    monkeypatch.setattr(journal.os, "write", lambda handle, data: real(handle, data[:20]))
    with pytest.raises(NotSavedError, match="disk is full"):
        saved.add("contact", name="Ben")
    monkeypatch.undo()
    assert tools.logs(path)[0].stat().st_size == size


def test_a_short_write_that_cannot_be_taken_back_harms_no_later_edit(
    saved, path, monkeypatch, tools
):
    real = os.write
    monkeypatch.setattr(journal.os, "write", lambda handle, data: real(handle, data[:20]))
    fail(monkeypatch, "ftruncate", errno.EIO)
    with pytest.raises(NotSavedError):
        saved.add("contact", name="Ben")
    monkeypatch.undo()
    saved.add("contact", name="Cem")
    again = open_folder(path)
    assert (tools.names_in(again), again.problems) == (["Ana", "Cem"], [])


def test_a_log_replaced_while_writing_costs_no_edit(saved, path, tools):
    log = tools.logs(path)[0]
    copy = log.with_name("copy.tmp")
    copy.write_bytes(log.read_bytes())
    real = os.fsync

    def replace_then_sync(handle):
        if copy.exists():
            os.replace(copy, log)
        return real(handle)

    journal.os.fsync = replace_then_sync
    try:
        saved.add("contact", name="Ben")
    finally:
        journal.os.fsync = real
    assert b"Ben" not in log.read_bytes()
    assert tools.names_in(open_folder(path)) == ["Ana", "Ben"]


def test_every_edit_is_synced_before_it_is_acknowledged(saved, monkeypatch):
    order = []
    real_write, real_sync = os.write, os.fsync
    monkeypatch.setattr(journal.os, "write", lambda *a: order.append("write") or real_write(*a))
    monkeypatch.setattr(journal.os, "fsync", lambda *a: order.append("fsync") or real_sync(*a))
    saved.on_change(lambda: order.append("told"))
    saved.add("contact", name="Ben")
    assert order[:3] == ["write", "fsync", "told"]


def test_the_first_line_of_a_log_syncs_the_folder_too(folder, monkeypatch):
    synced = []
    real = os.fsync
    monkeypatch.setattr(
        journal.os, "fsync", lambda handle: synced.append(os.fstat(handle).st_mode) or real(handle)
    )
    folder.add("contact", name="Ana")
    assert [os.path.stat.S_ISDIR(mode) for mode in synced[:2]] == [False, True]


def test_a_moved_folder_is_named(saved, path):
    path.rename(path.with_name("elsewhere"))
    with pytest.raises(NotSavedError, match="no longer where it was"):
        saved.add("contact", name="Ben")
    path.with_name("elsewhere").rename(path)
    saved.add("contact", name="Cem")
    assert [one["name"] for one in open_folder(path).records("contact")] == ["Ana", "Cem"]


def test_a_read_only_folder_opens_for_reading(saved, path, monkeypatch, tools):
    def refuse(*_, **__):
        raise OSError(errno.EROFS, "read-only")

    real = os.open
    monkeypatch.setattr(
        os,
        "open",
        lambda p, flags, *rest, **more: (
            refuse() if flags & (os.O_WRONLY | os.O_RDWR) else real(p, flags, *rest, **more)
        ),
    )
    for name in ("mkdir", "replace", "unlink", "chmod", "rename"):
        monkeypatch.setattr(os, name, refuse)
    again = open_folder(path)
    assert (tools.names_in(again), again.problems) == (["Ana"], [])
    again.remember_place("03_outreach")
    write_second_copy(again)
    ana = again.records("contact")[0]["id"]
    for do in (
        lambda: again.add("contact", name="Ben"),
        lambda: again.change(ana, city="Porto"),
        lambda: again.delete(ana),
        lambda: again.erase(ana),
        again.backup,
    ):
        with pytest.raises(NotSavedError, match="read-only"):
            do()
    assert again.get(ana)["city"] == ""


def test_logs_can_be_written_where_there_is_no_process_number_lock_or_thread(
    saved, path, monkeypatch, tools
):
    import threading

    monkeypatch.setattr(os, "getpid", lambda: 42)
    monkeypatch.delattr(os, "link", raising=False)
    monkeypatch.setattr(threading.Thread, "start", lambda _: 1 / 0)
    other = open_folder(path)
    saved.add("contact", name="Ben")
    other.add("contact", name="Cem")
    assert tools.names_in(open_folder(path)) == ["Ana", "Ben", "Cem"]
