"""Let several programs edit one folder at once; count edits that are lost."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from infoview_lib.files.folder.folder import open_folder

WRITER = """
import sys
from infoview_lib.files.folder.folder import open_folder
folder = open_folder(sys.argv[1])
contact, who, count = sys.argv[2], sys.argv[3], int(sys.argv[4])
for number in range(count):
    folder.add("attempt", contact=contact, words=f"{who} {number}")
    folder.change(contact, **{who: f"{number}"})
"""
ERASER = """
import sys
from infoview_lib.files.folder.folder import open_folder
folder = open_folder(sys.argv[1])
for number in range(int(sys.argv[2])):
    folder.erase(folder.add("contact", name=f"Canary Bird{number}", notes="Canary note"))
"""


def _start(code: str, *args: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", code, *map(str, args)],
        stderr=subprocess.PIPE,
        text=True,
        cwd=os.getcwd(),
    )


def edit_at_once(path: Path, edits: int, erasures: int = 0) -> dict[str, int]:
    """Let two programs write, and a third one erase people meanwhile.

    Returns
    -------
    dict
        ``lost`` edits, ``failed`` programs, ``problems`` reported.
    """
    folder = open_folder(path)
    contact = folder.add("contact", name="Ana")
    programs = [_start(WRITER, path, contact, field, edits) for field in ("city", "title")]
    if erasures:
        programs.append(_start(ERASER, path, erasures))
    errors = [program.communicate()[1] for program in programs]
    seen = open_folder(path)
    words = {one["words"] for one in seen.records("attempt")}
    wanted = {f"{field} {number}" for field in ("city", "title") for number in range(edits)}
    values = seen.get(contact)
    lost = len(wanted - words) + sum(values[field] != str(edits - 1) for field in ("city", "title"))
    failed = sum(program.returncode != 0 for program in programs)
    if failed:
        print(*errors, sep="\n")
    return {"lost": lost, "failed": failed, "problems": len(seen.problems)}
