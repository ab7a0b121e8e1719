"""Cut the power while a program writes; count acknowledged edits that are lost.

A program edits a folder on a disk that remembers every write (`recorded_disk`). Then the power is
cut at a random one of them: what came before the last flush is there, of what came after it any
part may be missing, whole or torn at a sector. Every second cut comes right behind something
acknowledged, and takes all that was not flushed. The file system mends itself, then the folder is
opened.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from infoview_lib.errors import InfoviewError
from infoview_lib.files.folder.folder import open_folder
from tests.faults.recorded_disk import SECTOR, Entry, RecordedDisk, formatted, mounted

CUTS_EACH = 20
"""Cuts of what one program wrote."""
EDITS = 60
FOLDER = "folder"
WRITER = """
import json, random, sys, time
from infoview_lib.files.folder.folder import open_folder

chance = random.Random(int(sys.argv[2]))
folder = open_folder(sys.argv[1])
people = []
kinds = ("add", "add", "note", "note", "note", "many", "remove", "erase", "backup")

def done(**what):
    print(json.dumps({"at": time.monotonic_ns(), **what}), flush=True)

for count in range(int(sys.argv[3])):
    kind = chance.choice(kinds) if people else "add"
    if kind == "add":
        people.append(folder.add("contact", name=f"Canary Bird{count}", notes="note -1"))
        done(add=[people[-1]])
    elif kind == "many":
        flock = [{"name": f"Canary Flock{count}n{n}", "notes": "note -1"} for n in range(9)]
        new = folder.apply(adds=[("contact", values) for values in flock])
        people += new
        done(add=new)
    elif kind == "note":
        person = chance.choice(people)
        folder.change(person, notes=f"note {count}")
        done(note=[person, count])
    elif kind == "backup":
        done(backup=folder.backup().name)
    else:
        person = people.pop(chance.randrange(len(people)))
        name = folder.get(person)["name"]
        print(json.dumps({"at": time.monotonic_ns(), "begun": person}), flush=True)
        folder.delete(person) if kind == "remove" else folder.erase(person)
        done(**{kind: [person, name]})
"""


class Recording(NamedTuple):
    """Hold what one program wrote, and what it was told was safe, each with its moment."""

    before: bytes
    entries: Sequence[Entry]
    acknowledged: Sequence[dict[str, Any]]


def record(top: Path, seed: int, careless: str = "", edits: int = EDITS) -> Recording:
    """Let a program edit a folder on a recorded disk.

    Parameters
    ----------
    top : Path
        Where the disk is shown and mounted.
    seed : int
        What it does.
    careless : str
        Python that the program runs first, to plant a fault.
    edits : int
        How many.
    """
    with RecordedDisk(formatted(top), top / "disk") as disk, mounted(disk.file, top / "work") as at:
        command = [sys.executable, "-c", careless + WRITER, str(at / FOLDER), str(seed), str(edits)]
        said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        entries = list(disk.entries)  # what is written when it is unmounted comes too late
    return Recording(disk.before, entries, [json.loads(line) for line in said.splitlines()])


def cut(recording: Recording, place: int, chance: random.Random | None = None) -> bytes:
    """Return the disk as a power cut leaves it while an entry is on its way.

    Parameters
    ----------
    recording : Recording
        What was written.
    place : int
        Which entry.
    chance : random.Random, optional
        What is lost; without it, all that no flush made safe.
    """
    disk, entries = bytearray(recording.before), recording.entries
    flushes = [at for at, one in enumerate(entries[:place]) if not one.data]
    safe = flushes[-1] if flushes else 0
    for one in entries[:safe]:
        disk[one.offset : one.offset + len(one.data)] = one.data
    # The disk may write in any order what it was not told to flush.
    loose = [one for one in entries[safe : place + 1] if one.data]
    for one in chance.sample(loose, len(loose)) if chance else ():
        for start, data in _arrived(one, chance):
            disk[start : start + len(data)] = data
    return bytes(disk)


def next_entry(recording: Recording, at: int) -> int:
    """Return the place of the first entry after a moment."""
    later = (place for place, one in enumerate(recording.entries) if one.at > at)
    return next(later, len(recording.entries))


def lost_at(recording: Recording, place: int, chance: random.Random | None, top: Path) -> list[str]:
    """Cut the power at one entry; return in words what is lost."""
    image = top / "cut.img"
    image.write_bytes(cut(recording, place, chance))
    with mounted(image, top / "seen") as at:
        return lost_in(at / FOLDER, acknowledged_before(recording, place))


def acknowledged_before(recording: Recording, place: int) -> list[dict[str, Any]]:
    """Return what was acknowledged before an entry came."""
    told = recording.acknowledged
    if place == len(recording.entries):
        return list(told)
    return [one for one in told if one["at"] < recording.entries[place].at]


def _arrived(one: Entry, chance: random.Random) -> Iterator[tuple[int, bytes]]:
    """Yield the sectors of a write that reached the disk: all, none, the first ones, or any."""
    count = -(-len(one.data) // SECTOR)
    first = chance.randrange(count + 1)
    kept = chance.choice(
        (
            range(count),
            range(count),
            range(0),
            range(first),
            sorted(chance.sample(range(count), first)),
        )
    )
    for sector in kept:
        start = sector * SECTOR
        yield one.offset + start, one.data[start : start + SECTOR]


def lost_in(folder: Path, safe: Sequence[dict[str, Any]]) -> list[str]:
    """Return in words what was acknowledged and is not as it was acknowledged.

    Parameters
    ----------
    folder : Path
        The folder after the cut.
    safe : sequence of dict
        What was acknowledged before it.
    """
    try:
        seen = open_folder(folder)
        there = {one["id"]: one for one in seen.records("contact")}
        seen.add("contact", name="After")
    except InfoviewError as problem:
        return [f"the folder does not open, or takes nothing more: {problem}"]
    # Of what was only begun, nobody was told: it may be there or not.
    begun = {one["begun"] for one in safe if "begun" in one}
    damage = [f"reported without need: {one['found']}" for one in seen.problems]
    gone = [*_missing(safe, there, begun), *_backups_gone(safe, folder)]
    return [*gone, *_names_left(safe, folder), *damage]


def _missing(safe: Sequence[dict], there: dict[str, dict], begun: set[str]) -> Iterator[str]:
    notes = dict(one["note"] for one in safe if "note" in one)
    for person in (each for one in safe for each in one.get("add", ())):
        if person in begun:
            continue
        if person not in there:
            yield f"{person} is lost"
        elif int(there[person]["notes"].removeprefix("note ")) < notes.get(person, -1):
            yield f"note {notes[person]} of {person} is lost"
    for person, name in (one["remove"] for one in safe if "remove" in one):
        if person in there:
            yield f"{name} was removed and is back"


def _names_left(safe: Sequence[dict], folder: Path) -> Iterator[str]:
    held = [path.read_bytes() for path in folder.rglob("*.json*") if path.is_file()]
    for _, name in (one["erase"] for one in safe if "erase" in one):
        if any(name.encode() + b'"' in data for data in held):
            yield f"{name} was erased and is back"


def _backups_gone(safe: Sequence[dict], folder: Path) -> Iterator[str]:
    kept = {path.name for path in (folder / "backups").glob("*.zip") if zipfile.is_zipfile(path)}
    for name in [one["backup"] for one in safe if "backup" in one][-1:]:
        if name not in kept:
            yield f"{name} is lost"


def cut_power(cuts: int, seed: int = 1, careless: str = "", progress: Path | None = None) -> dict:
    """Cut the power so many times.

    Parameters
    ----------
    cuts : int
        How many.
    seed : int
        Seed of the first program; the next ones follow.
    careless : str
        Python that each program runs first, to plant a fault.
    progress : Path, optional
        File of what is done; the same again goes on there.

    Returns
    -------
    dict
        ``cuts``, ``acknowledged`` edits they were to leave, ``lost`` in words with seed and place.
    """
    done = {"cuts": 0, "acknowledged": 0, "lost": [], "next_seed": seed}
    if progress and progress.exists():
        done = json.loads(progress.read_text("utf-8"))
    while done["cuts"] < cuts:
        _cut_one_program(done, min(CUTS_EACH, cuts - done["cuts"]), careless)
        print(f"power: {done['cuts']} of {cuts} cuts, lost {len(done['lost'])}", flush=True)
        if progress:
            progress.write_text(json.dumps(done), "utf-8")
    return done


def _cut_one_program(done: dict[str, Any], cuts: int, careless: str) -> None:
    seed = done["next_seed"]
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as place:
        top = Path(place)
        recording = record(top, seed, careless)
        told = recording.acknowledged
        first = next_entry(recording, told[0]["at"])
        for number in range(cuts):
            if number % 2:
                where, loses = next_entry(recording, chance.choice(told)["at"]), None
            else:
                where, loses = chance.randrange(first, len(recording.entries)), chance
            lost = lost_at(recording, where, loses, top)
            done["lost"] += [f"seed {seed}, entry {where}: {one}" for one in lost]
            done["acknowledged"] += len(acknowledged_before(recording, where))
            done["cuts"] += 1
    done["next_seed"] = seed + 1
