"""The picture of a class is written from the files its students handed in."""

import csv
import html
import io
import json
import os
import re
import subprocess
import sys
import zipfile
from xml.etree import ElementTree

import pytest

from infoview_lib.app import main
from infoview_lib.app.commands.class_command import NAME
from infoview_lib.classroom.class_view.class_words import TOO_FEW
from infoview_lib.classroom.handing_in.counts import COUNTS
from infoview_lib.classroom.handing_in.hand_in import FILE_NAME, HandIn, hand_in_bytes
from infoview_lib.files.folder.folder import open_folder
from infoview_lib.state.export.hand_in import HandInState
from tests.app.printed import said

NAMES = (
    "Ana Lopes",
    "Ben Okoro",
    "Chi Nguyen",
    "Dana Whitecloud",
    "Eli Stone",
    "Fatima Zahra",
    "Goran Ilic",
    "Hana Sato",
    "Ivo Petrov",
    "Jun Park",
    "Kemi Ade",
    "Lia Rossi",
)
FILES = sorted(f"{NAME}.{kind}" for kind in ("csv", "html", "png", "svg"))


def counts(met):
    return dict.fromkeys(COUNTS, 0) | {
        "people": met + 3,
        "waves": 1,
        "asked": met + 1,
        "met": met,
        "talks": met,
    }


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def handed_in(place, met):
    return hand_in_bytes(HandIn(f"code{place}", counts=counts(met)))


def hand_in(folder, number, met=range(5)):
    """Lay the files of students as a learning platform does: a folder with the name of each."""
    for place, name in enumerate(NAMES[:number]):
        (folder / name).mkdir(parents=True)
        (folder / name / FILE_NAME).write_bytes(handed_in(place, met[place % len(met)]))


def made(folder):
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}


def test_seven_students_hand_in_and_the_class_is_pictured(here):
    for place, name in enumerate(NAMES[:7]):
        folder = open_folder(here / "homes" / str(place))
        for number in range(place + 2):
            one = folder.add("contact", name=f"{name} {number}", organization="Riverbend Clinic")
            folder.add("interview", contact=one, status="done", starts_at="2026-03-09T10:00+00:00")
        state = HandInState(folder)
        assert state.act("set", name="code", value=f"heron{place}x")["ok"]
        assert state.act("save", mark=state.act("show")["mark"])["ok"]
        (file,) = folder.path.glob("exports/*/*")
        (here / "hand-ins" / name).mkdir(parents=True)
        file.rename(here / "hand-ins" / name / file.name)
    words = [sys.executable, "-m", "infoview_lib.app", "class", "hand-ins", "--out", "made"]
    done = subprocess.run(
        words, capture_output=True, text=True, encoding="utf-8", timeout=60, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    files = made(here / "made")
    assert list(files) == FILES
    page = files[f"{NAME}.html"].decode()
    assert (
        "<h1>Together, 7 students met 35 people</h1>" in page
        and "Too few students to split" in page
    )
    assert b'"All students together","people met","35"' in files[f"{NAME}.csv"]
    for secret in (*NAMES, *" ".join(NAMES).split(), "Riverbend", "2026", "ct-", FILE_NAME):
        assert (
            secret not in page + done.stdout
            and secret.encode() not in files[f"{NAME}.csv"] + files[f"{NAME}.svg"]
        )


def test_a_larger_class_shows_groups_of_five_or_more(here, capsys):
    hand_in(here / "in", 12, met=(1, 4))
    assert main(["class", "in"]) == 0
    rows = list(csv.DictReader(io.StringIO(made(here / NAME)[f"{NAME}.csv"].decode("utf-8-sig"))))
    groups = [
        (one["group"], one["students"])
        for one in rows
        if one["table"] == "How many people students met"
    ]
    assert groups == [("nobody or one", "6"), ("two or more", "6")]
    assert all(int(one["students"]) >= 5 for one in rows if one["students"].isdigit())


def test_the_page_is_whole_in_one_file_asks_for_nothing_and_says_the_picture_in_words(here):
    hand_in(here / "in", 12)
    main(["class", "in"])
    files = made(here / NAME)
    page = files[f"{NAME}.html"].decode()
    assert "default-src 'none'; style-src 'unsafe-inline'; img-src data:" in page
    assert (
        re.findall(r"(?:src|href)=\"([^\"]{20})", page) == ["data:image/svg+xml;b"]
        and "<script" not in page
    )
    assert 'alt="Picture of a class of 12 students.' in page
    assert ElementTree.fromstring(files[f"{NAME}.svg"]).tag.endswith("svg")
    again = main(["class", "in"]), made(here / NAME)
    assert again == (0, files)


def test_fewer_than_five_students_are_told_in_words_and_an_older_figure_goes(here, capsys):
    hand_in(here / "in", 12)
    assert main(["class", "in"]) == 0
    assert list(made(here / NAME)) == FILES
    capsys.readouterr()
    assert main(["class", *[f"in/{name}" for name in NAMES[:4]]]) == 0
    files = made(here / NAME)
    assert said(capsys)[0][0] == TOO_FEW and list(files) == [f"{NAME}.csv", f"{NAME}.html"]
    assert html.escape(TOO_FEW) in files[f"{NAME}.html"].decode() and not re.search(
        rb'"\d+"', files[f"{NAME}.csv"]
    )


def test_a_file_named_twice_counts_once_and_the_same_numbers_count_twice(here, capsys):
    hand_in(here / "in", 6)
    os.link(here / "in" / "Ana Lopes" / FILE_NAME, here / "in" / "again.zip")
    assert main(["class", "in", f"in/Ana Lopes/{FILE_NAME}", "in"]) == 0
    page = made(here / NAME)[f"{NAME}.html"].decode()
    assert "hand-ins of 6 students" in page
    assert "left out" not in said(capsys)[0][0]


def test_what_lies_among_the_files_is_left_out_with_its_reason(here, capsys):
    hand_in(here / "in", 5)
    (here / "in" / "Zoe Klein essay.docx").write_bytes(b"PK\x03\x04 broken")
    (here / "in" / "Zoe \x1b[31m.json").write_bytes(b"[" * 9_000)
    (here / "in" / "old.json").write_bytes(json.dumps(counts(1)).encode())
    (here / "in" / "film.json").write_bytes(b"0" * 400_000)
    (here / "in" / ".DS_Store").write_bytes(b"")
    (here / "in" / "circle").symlink_to("circle")
    os.mkfifo(here / "in" / "pipe")
    assert main(["class", "in"]) == 0
    out, _ = said(capsys)
    facts = (
        ("One file", "it has counts alone"),
        ("One file", "it's far larger"),
        ("Three files", "they can't be opened"),
        ("One file", "it isn't a hand-in"),
    )
    for line, (files, reason) in zip(out[:4], facts, strict=True):
        assert line.startswith(files) and "left out" in line and reason in line
    assert "left out" not in out[4] and "--which" in "".join(out)
    assert "Zoe" not in "\n".join(out) + made(here / NAME)[f"{NAME}.html"].decode()
    assert main(["class", "in", "--which"]) == 0
    out, _ = said(capsys)
    assert "  Zoe Klein essay.docx" in out and "\x1b" not in "".join(out)


def test_a_zip_file_of_them_is_read_within_limits(here, capsys):
    with zipfile.ZipFile(here / "in.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for place, name in enumerate(NAMES[:6]):
            archive.writestr(f"{name}/{FILE_NAME}", handed_in(place, place))
        archive.writestr("../../film.json", b"0" * 4_000_000)
    assert main(["class", "in.zip"]) == 0
    line = said(capsys)[0][0]
    assert line.startswith("One file") and "left out" in line and "far larger" in line
    assert "hand-ins of 6 students" in made(here / NAME)[f"{NAME}.html"].decode()


@pytest.mark.parametrize(
    ("words", "fact"),
    [
        (["nowhere"], "isn't there"),
        (["empty"], "No hand-in"),
        (["many"], "more than 500 files"),
        (["in", "--out", "in/essay.txt"], "“essay.txt” is a file"),
        ([""], "is empty"),
    ],
)
def test_whatever_stands_in_the_way_is_two_sentences(here, capsys, words, fact):
    hand_in(here / "in", 5)
    (here / "in" / "essay.txt").write_text("")
    (here / "empty").mkdir()
    (here / "many").mkdir()
    for number in range(501):
        (here / "many" / f"{number}.json").write_bytes(b"")
    assert main(["class", *words]) == 1
    _, err = said(capsys)
    assert fact in err[0] and len(err) == 2


def test_without_matplotlib_the_page_and_the_table_are_written_and_a_sentence_says_why(here):
    hand_in(here / "in", 7)
    code = (
        "import sys; sys.modules['matplotlib'] = None; from infoview_lib.app import main; "
        "sys.exit(main(['class', 'in']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "matplotlib, is missing here, so the page holds tables alone." in done.stdout
    files = made(here / NAME)
    assert list(files) == [f"{NAME}.csv", f"{NAME}.html"]
    page = files[f"{NAME}.html"].decode()
    assert "<img" not in page and "In numbers" in page and "tables alone" in page


def test_the_help_says_what_is_counted_and_gives_an_example(capsys):
    with pytest.raises(SystemExit):
        main(["class", "--help"])
    text = capsys.readouterr().out
    assert "infoview class hand-ins" in text and "no date" in text and "isn't made" in text
