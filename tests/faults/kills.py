"""Kill a writing program again and again; count acknowledged edits that are lost."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from infoview_lib.files.folder.folder import open_folder

WRITER = """
import sys
from infoview_lib.files.folder.folder import open_folder
folder = open_folder(sys.argv[1])
there = folder.records("contact")
contact = there[0]["id"] if there else folder.add("contact", name="Ana")
print("ready", flush=True)
count = int(sys.argv[2])
while True:
    count += 1
    if count % 3:
        record = folder.add("attempt", contact=contact, words=f"try {count}")
        sys.stdout.write(f"{record} try {count}\\n")
    else:
        folder.change(contact, notes=f"note {count}")
        sys.stdout.write(f"{contact} note {count}\\n")
    sys.stdout.flush()
"""


KILLS_EACH = 25
"""Kills of the programs that write into one folder."""


def kill_programs(kills: int, seed: int = 1, progress: Path | None = None) -> dict[str, int]:
    """Kill so many writers, in a new folder every 25 times.

    Parameters
    ----------
    kills : int
        How many, those of an earlier run with the same `progress` included.
    seed : int
        Seed of the first folder; the next ones follow.
    progress : Path, optional
        File of what is done; the same again goes on there.

    Returns
    -------
    dict
        As of `kill_while_writing`, with the ``kills`` and the ``next_seed``.
    """
    done = {"kills": 0, "acknowledged": 0, "lost": 0, "problems": 0, "next_seed": seed}
    if progress and progress.exists():
        done = json.loads(progress.read_text("utf-8"))
    while done["kills"] < kills:
        count = min(KILLS_EACH, kills - done["kills"])
        with tempfile.TemporaryDirectory() as top:
            found = kill_while_writing(Path(top) / "f", count, done["next_seed"])
        for name, number in {**found, "kills": count, "next_seed": 1}.items():
            done[name] += number
        print(f"kills: {done['kills']} of {kills}, lost {done['lost']}", flush=True)
        if progress:
            progress.write_text(json.dumps(done), "utf-8")
    return done


def kill_while_writing(path: Path, kills: int, seed: int = 1) -> dict[str, int]:
    """Start a writer, kill it at a random moment, look; so many times in one folder.

    Returns
    -------
    dict
        ``acknowledged`` edits, those ``lost``, ``problems`` reported, which would be false alarms.
    """
    chance, words, note, problems, count = random.Random(seed), {}, 0, 0, 0
    for _ in range(kills):
        for line in _killed_after(path, count, chance.uniform(0.0, 0.12)):
            record, kind, number = line.split()
            count = max(count, int(number))
            if kind == "try":
                words[record] = f"try {number}"
            else:
                note = int(number)
        problems += len(open_folder(path).problems)
    seen = open_folder(path)
    texts = {one["id"]: one["words"] for one in seen.records("attempt")}
    lost = sum(texts.get(record) != text for record, text in words.items())
    last = seen.records("contact")[0]["notes"] if seen.records("contact") else ""
    lost += int(last.removeprefix("note ") or 0) < note
    return {"acknowledged": len(words) + count // 3, "lost": lost, "problems": problems}


def _killed_after(path: Path, count: int, seconds: float) -> list[str]:
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path), str(count)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=os.getcwd(),
    )
    assert writer.stdout
    first = writer.stdout.readline()
    time.sleep(seconds)
    writer.send_signal(getattr(signal, "SIGKILL", signal.SIGTERM))
    rest, _ = writer.communicate()
    assert first == "ready\n"
    return [line for line in rest.splitlines(keepends=True) if line.endswith("\n")]
