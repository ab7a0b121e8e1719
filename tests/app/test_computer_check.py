"""The check says what this computer lacks and changes nothing."""

from __future__ import annotations

from infoview_lib.app import main
from tests.app.printed import said


def test_check_names_a_folder_that_cannot_be_made(folder, tmp_path, capsys):
    (tmp_path / "a file").write_text("")
    below = tmp_path / "a file" / "below"
    assert main(["check", "--folder", str(below)]) == 1
    assert f"PROBLEM  Your folder “{below}” can't be created." in said(capsys)[0]


def test_check_says_all_is_in_order_and_makes_nothing(folder, capsys):
    assert main(["check", "--folder", str(folder)]) == 0
    out, _ = said(capsys)
    assert out[-1] == "Everything is OK."
    assert not folder.exists()


def test_check_says_when_the_records_are_gone_but_backups_are_there(folder, capsys):
    (folder / "backups").mkdir(parents=True)
    (folder / "backups" / "backup-0001-2026-03-10.zip").write_bytes(b"")
    assert main(["check", "--folder", str(folder)]) == 1
    said = capsys.readouterr().out
    assert "has 1 backup, but its records are gone" in said and "Export and share" in said
    assert not (folder / "records").exists()


def test_check_names_a_folder_that_cannot_be_written(folder, capsys, monkeypatch):
    from infoview_lib.app import computer_check as check

    folder.mkdir()
    monkeypatch.setattr(check, "_can_write", lambda path: False)
    assert main(["check", "--folder", str(folder)]) == 1
    assert f"PROBLEM  You can't save in your folder “{folder}.”" in said(capsys)[0]
