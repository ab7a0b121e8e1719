"""Files that somebody hands over are read as what they say they are; none of them runs."""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest

from infoview_lib import Workbook
from infoview_lib.classroom.handing_in.counts import COUNTS
from infoview_lib.classroom.handing_in.hand_in import FILE_NAME, HandIn, hand_in_bytes
from infoview_lib.errors import InfoviewError, ReadingError
from infoview_lib.files.keeping.format_versions import FORMAT
from infoview_lib.state.questions.question_packs import read_pack_file
from infoview_lib.widgets.registry import STEPS
from tests.classroom.preparing.course_files import changed, course_file

NAMES = ("people.csv", "people.xlsx", "people.vcf", "people.zip", "backup.zip", "people.pkl")


class Sprung:
    """Runs a program when it is unpickled."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self):
        return Path.touch, (self.mark,)


@pytest.fixture
def mark(tmp_path):
    """A file that is there when something ran."""
    return tmp_path / "sprung"


@pytest.fixture
def workbook(tmp_path):
    book = Workbook(tmp_path / "My Infoview")
    book.add("contact", name="Ana Lopes")
    return book


def goes_on(workbook: Workbook) -> bool:
    """Save once more, here and as another program would."""
    workbook.add("contact", name="Ben Okoro")
    return Workbook(workbook.folder.path).records("contact") == workbook.records("contact")


def files_outside(workbook: Workbook) -> list[str]:
    top = workbook.folder.path.parent
    return sorted(one.name for one in top.iterdir() if one.name != workbook.folder.path.name)


@pytest.mark.parametrize("name", NAMES)
def test_an_object_of_python_is_not_made_whatever_the_file_is_called(
    workbook, tmp_path, mark, name
):
    path = tmp_path / name
    path.write_bytes(pickle.dumps(Sprung(mark)))
    for act in (workbook.read, workbook.restore):
        with pytest.raises(ReadingError):
            act(path)
    with pytest.raises(InfoviewError):
        read_pack_file(path.read_bytes(), name)
    assert not mark.exists() and goes_on(workbook)
    pickle.loads(path.read_bytes())
    assert mark.exists()  # the trap works


@pytest.mark.parametrize(
    "member", ["../out.txt", "{place}/out.txt", "..\\out.txt", "records/log-x.jsonl"]
)
@pytest.mark.parametrize("whole", [True, False])
def test_an_archive_writes_nothing_where_it_points_to(workbook, tmp_path, member, whole):
    path = tmp_path / "backup.zip"
    about = {"format": FORMAT, "edits": 0, "sha256": sha256(b"").hexdigest()}
    with zipfile.ZipFile(path, "w") as archive:
        if whole:
            archive.writestr("infoview-backup.json", json.dumps(about))
            archive.writestr("log.jsonl", b"")
        archive.writestr(member.format(place=tmp_path), "taken")
    before = files_outside(workbook)
    for act in (workbook.restore, workbook.read):
        with pytest.raises(ReadingError):
            act(path)
    assert files_outside(workbook) == before
    assert not (tmp_path / "out.txt").exists()
    assert not list(workbook.folder.path.glob("records/log-x.jsonl"))
    assert goes_on(workbook)


@pytest.mark.parametrize(
    "said",
    [
        {"help_name": "<script>1</script>", "help_contact": "javascript:alert(1)"},
        {"help_name": "x" * 10**6, "thank_you_hours": 10**400},
        {"help_name": ["a"], "help_contact": {"a": 1}, "thank_you_hours": "many"},
        [[]],
    ],
)
def test_a_course_file_keeps_no_page_from_opening_and_leads_nowhere(workbook, said):
    (workbook.folder.path / "course.zip").write_bytes(
        changed(course_file(), course=json.dumps(said))
    )
    for step in ("page_top", "page_end", "course_file", "your_folder", "today"):
        options = {"page": "today"} if step.startswith("page_") else {}
        state = STEPS[step].state_class()(workbook.folder, **options)
        assert state.view
    assert goes_on(workbook)


@pytest.mark.skipif(os.name == "nt", reason="the trap is a program of Unix")
def test_settings_among_the_hand_ins_start_no_program(tmp_path, mark):
    programs = tmp_path / "programs"
    programs.mkdir()
    for name in ("latex", "dvipng", "kpsewhich"):
        (programs / name).write_text(f"#!/bin/sh\ntouch '{mark}'\nexit 1\n", "utf-8")
        (programs / name).chmod(0o755)
    hand_ins = tmp_path / "hand-ins"
    for number in range(12):
        (hand_ins / str(number)).mkdir(parents=True)
        counts = dict.fromkeys(COUNTS, 0) | {"people": 9, "waves": 1, "asked": 7, "met": number % 6}
        content = hand_in_bytes(HandIn(f"code{number}", counts=counts))
        (hand_ins / str(number) / FILE_NAME).write_bytes(content)
    (hand_ins / "matplotlibrc").write_text("text.usetex: True\n", "utf-8")
    environment = os.environ | {"PATH": f"{programs}{os.pathsep}{os.environ['PATH']}"}
    draw = "from matplotlib.figure import Figure; Figure().text(0, 0, 'a'); f = Figure(); "
    draw += "f.text(0, 0, 'a'); f.savefig('x.png')"
    for words in (["-m", "infoview_lib.app", "class", "."], ["-c", draw]):
        done = subprocess.run(
            [sys.executable, "-P", *words],
            check=False,
            cwd=hand_ins,
            env=environment,
            capture_output=True,
            text=True,
        )
        is_ours = words[0] == "-m"
        assert mark.exists() != is_ours, done.stdout + done.stderr
        assert (done.returncode == 0) == is_ours
