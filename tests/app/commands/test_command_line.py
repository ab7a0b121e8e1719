"""The `infoview` command."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from infoview_lib.app import main, server
from infoview_lib.app.commands import command_line
from infoview_lib.workbook import Workbook
from tests.app.printed import said


def test_help_shows_every_command_with_examples(capsys):
    with pytest.raises(SystemExit) as end:
        main(["--help"])
    text = capsys.readouterr().out
    assert end.value.code == 0
    for word in (
        "open",
        "check",
        "export",
        "import",
        "backup",
        "restore",
        "questions",
        "class",
        "--demo",
        "--folder",
        "--no-browser",
    ):
        assert word in text


def test_command_that_is_not_understood_ends_with_2(capsys):
    with pytest.raises(SystemExit) as end:
        main(["fly"])
    assert end.value.code == 2


def test_import_brings_people_in(folder, contacts, capsys):
    assert main(["--folder", str(folder), "import", str(contacts)]) == 0
    assert [one["name"] for one in Workbook(folder).records("contact")] == [
        "Ana Lopes",
        "Kofi Boateng",
    ]


def test_dry_run_shows_rows_and_changes_nothing(folder, contacts, capsys):
    assert main(["import", str(contacts), "--dry-run", "--json", "--folder", str(folder)]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert [row["name"] for row in shown["rows"]] == ["Ana Lopes", "Kofi Boateng"]
    assert shown["problems"] == []
    assert Workbook(folder).records("contact") == []


def test_columns_and_letters_can_be_told_to_the_import(folder, tmp_path, capsys):
    file = tmp_path / "alums.csv"
    file.write_bytes("Alum Nm,Zorble,Team\nIeva Kļaviņa,Skola,Reds\n".encode("cp1257"))
    told = ["--map", "alum nm=name", "--map", "Zorble=organization", "--encoding", "cp1257"]
    words = ["import", str(file), "--dry-run", "--json", "--folder", str(folder)]
    assert main([*words, *told, "--keep-rest"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown["mapping"] == {"Alum Nm": "name", "Zorble": "organization", "Team": ""}
    assert shown["encoding"] == "cp1257" and shown["encoding_is_sure"]
    (row,) = shown["rows"]
    assert (row["name"], row["organization"]) == ("Ieva Kļaviņa", "Skola")
    assert row["notes"] == "Team: Reds"


@pytest.mark.parametrize(
    ("option", "value", "named"),
    [
        ("--map", "Nobody=name", "Nobody"),
        ("--map", "Name", "Name"),
        ("--map", "Name=shoe", "shoe"),
        ("--encoding", "klingon", "klingon"),
    ],
)
def test_what_the_import_cannot_be_told_is_named(option, value, named, folder, contacts, capsys):
    assert main(["import", str(contacts), option, value, "--folder", str(folder)]) == 1
    out, (found, _) = said(capsys)
    assert out == [] and named in found
    assert Workbook(folder).records("contact") == []


def test_missing_file_is_two_sentences_on_stderr(folder, capsys):
    assert main(["import", "nowhere.csv", "--folder", str(folder)]) == 1
    out, err = said(capsys)
    assert out == []
    found, next_step = err
    assert "no file “nowhere.csv”" in found
    assert "Check the name" in next_step and "drag the file" in next_step


@pytest.mark.parametrize(
    "words",
    [
        ["import", ""],
        ["restore", " "],
        ["import", "~nobody-here.csv"],
        ["import", "x" * 5000],
        ["export", "--folder", "a file"],
        ["import", "people.csv", "--folder", "a file"],
        ["import", "people.csv", "--folder", "a file/in it"],
        ["export", "--to", "a file"],
        ["backup", "--to", "a file/kept.zip"],
        ["import", "circle"],
        ["import", "people.csv", "--folder", "circle"],
        ["import", "people.csv", "--folder", "y" * 300],
    ],
)
def test_whatever_stands_in_the_way_is_two_sentences_on_stderr(
    words, folder, contacts, tmp_path, capsys, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    Workbook(tmp_path / "Infoview")
    (tmp_path / "a file").write_text("")
    (tmp_path / "circle").symlink_to("circle")
    assert main(words) == 1
    out, err = said(capsys)
    assert (out, len(err)) == ([], 2)
    assert all(line.endswith(".") for line in err)


def test_a_missing_file_makes_no_folder(folder, capsys):
    assert main(["import", "nowhere.csv", "--folder", str(folder)]) == 1
    assert not folder.exists()


def test_a_name_that_begins_like_a_home_folder_is_a_name(
    folder, contacts, tmp_path, capsys, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    contacts.rename(tmp_path / "~people.csv")
    assert main(["import", "~people.csv", "--folder", "~my folder"]) == 0
    assert main(["backup", "--to", "~kept.zip", "--folder", "~my folder"]) == 0
    assert main(["export", "--to", "~/log", "--folder", "~my folder"]) == 0
    assert (tmp_path / "~kept.zip").is_file() and (tmp_path / "log" / "contact_log.csv").is_file()


# A full disk to write to, where the system has one; a closed window everywhere.
@pytest.mark.parametrize("device", ["", *filter(os.path.exists, ["/dev/full"])])
def test_output_that_nobody_takes_ends_without_a_traceback(device, folder, contacts):
    words = ["import", str(contacts), "--json", "--folder", str(folder)]
    with open(device or os.devnull, "w") as taken:
        work = subprocess.Popen(
            [sys.executable, "-m", "infoview_lib.app", *words],
            stdout=taken if device else subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        if not device:
            work.stdout.close()
        code, err = work.wait(60), work.stderr.read()
        work.stderr.close()
    if device:
        found, next_step = err.splitlines()
        assert code == 1 and "disk is full" in found and "Free some space" in next_step
    else:
        assert (code, err) == (0, "")
    assert len(Workbook(folder).records("contact")) == 2


def test_a_fault_of_the_program_says_nothing_of_its_inside(folder, capsys, monkeypatch):
    def no_home():
        raise RuntimeError("secret Ana")

    monkeypatch.delenv("INFOVIEW_DEBUG", raising=False)
    monkeypatch.setattr(Path, "home", no_home)
    assert main(["export"]) == 1
    out, (found, next_step) = said(capsys)
    assert out == [] and "infoview check" in next_step
    assert not any(inside in found + next_step for inside in ("secret", "Ana", "RuntimeError"))


def test_damage_met_on_the_way_is_said_on_stderr(folder, contacts, capsys):
    main(["import", str(contacts), "--folder", str(folder)])
    for name in ("folder.json", "folder-copy.json"):
        (folder / "records" / name).write_text("{")
    said(capsys)
    assert main(["backup", "--folder", str(folder)]) == 0
    assert said(capsys)[1][0].startswith("The file folder.json was damaged")


def test_export_prints_each_file_it_wrote(folder, contacts, tmp_path, capsys):
    main(["--folder", str(folder), "import", str(contacts)])
    said(capsys)
    assert main(["export", "--to", str(tmp_path / "out"), "--folder", str(folder)]) == 0
    out, _ = said(capsys)
    assert any(line.endswith("contact_log.csv") for line in out)
    assert (tmp_path / "out" / "contact_log.csv").is_file()


def test_export_of_a_folder_that_is_not_there_makes_none(folder, capsys):
    assert main(["export", "--folder", str(folder)]) == 1
    assert not folder.exists()
    assert said(capsys)[1][0] == f"There's no folder “{folder}” yet."


def test_backup_and_restore_bring_a_person_back(folder, contacts, tmp_path, capsys):
    main(["--folder", str(folder), "import", str(contacts)])
    said(capsys)
    assert main(["backup", "--to", str(tmp_path / "kept.zip"), "--folder", str(folder)]) == 0
    workbook = Workbook(folder)
    workbook.delete(workbook.records("contact")[0]["id"])
    assert main(["restore", str(tmp_path / "kept.zip"), "--folder", str(folder)]) == 0
    assert len(Workbook(folder).records("contact")) == 2


def test_folder_comes_from_the_word_then_the_variable_then_home(folder, tmp_path, monkeypatch):
    def found(*words):
        return command_line.folder_of(command_line.parser().parse_args(words))

    assert found() == tmp_path / "Infoview"
    assert found("--demo") == tmp_path / "Infoview-demo"
    monkeypatch.setenv("INFOVIEW_FOLDER", str(tmp_path / "chosen"))
    assert found() == tmp_path / "chosen"
    assert found("--demo") == tmp_path / "Infoview-demo"
    assert found("--folder", str(folder), "check") == folder
    assert found("check", "--folder", str(folder)) == folder


def test_page_that_does_not_exist_is_named_with_those_that_do(folder, capsys):
    assert main(["--page", "99_moon", "--folder", str(folder)]) == 1
    err = said(capsys)[1]
    assert err[0] == "There's no page called “99_moon.”"
    assert err[1].startswith("Use one of: ")


def test_no_browser_prints_one_line_and_serves_the_page_left_off(folder):
    workbook = Workbook(folder)
    workbook.folder.remember_place("09_export_share.ipynb")
    command = [sys.executable, "-m", "infoview_lib.app", "--no-browser", "--folder", str(folder)]
    work = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        line = work.stdout.readline().strip()
        assert line.startswith("http://127.0.0.1:")
        assert "/doc/tree/09_export_share.ipynb?token=" in line
    finally:
        work.terminate()
        out, err = work.communicate(timeout=20)
    assert (out, err) == ("", "")


def test_the_command_today_is_the_command_open_on_that_page(folder, monkeypatch):
    opened = []
    monkeypatch.setattr(server, "serve", lambda opening, browser: opened.append(opening.page))
    monkeypatch.setattr(server, "isolate", lambda folder: None)
    monkeypatch.setattr(server, "sign_pages", lambda: None)
    assert main(["today", "--folder", str(folder)]) == main(["--folder", str(folder)]) == 0
    workbook = Workbook(folder)
    workbook.add("interview", contact=workbook.add("contact", name="Ana Lopes"), status="done")
    assert main(["--folder", str(folder)]) == 0
    assert main(["--folder", str(folder), "instructor"]) == 0
    assert opened == [
        "today.ipynb",
        "00_start_here.ipynb",
        "today.ipynb",
        "instructor/90_prepare.ipynb",
    ]
    assert (folder / opened[-1]).is_file()
