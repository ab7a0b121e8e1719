"""Damage files at random places; count entries that are lost, wrong or silently amiss."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

from infoview_lib.errors import InfoviewError
from infoview_lib.files.folder.folder import open_folder
from tests.faults.folders import filled, held


def hurt(data: bytes, chance: random.Random) -> bytes:
    """Return the bytes as a bad disk, a bad program or a broken-off copy may leave them."""
    at = chance.randrange(len(data) + 1)
    to = min(len(data), at + chance.choice((1, 8, 64, 512)))
    return chance.choice(
        (
            lambda: data[:at],
            lambda: data[:at] + bytes([chance.randrange(256)]) + data[at + 1 :],
            lambda: (
                data[:at]
                + bytes(byte ^ 1 << chance.randrange(8) for byte in data[at:to])
                + data[to:]
            ),
            lambda: data[:at] + bytes(to - at) + data[to:],
            lambda: data[:at] + data[to:],
            lambda: data[:at] + data[at:to] + data[at:],
            lambda: data[:at] + chance.randbytes(to - at) + data[at:],
            lambda: data[:at] + bytes(len(data) - at),
            lambda: b"",
        )
    )()


def damage_files(path: Path, files: int, seed: int = 1, at_once: int = 1) -> dict[str, int]:
    """Damage `files` times `at_once` random files of a folder with 34 edits; look each time.

    Returns
    -------
    dict
        ``lost`` entries, ``wrong`` entries, ``silent`` cases where something is amiss with no word,
        ``raised`` openings that failed.
    """
    chance = random.Random(seed)
    whole = filled(path / "whole", 17)
    truth, count = held(whole), {"lost": 0, "wrong": 0, "silent": 0, "raised": 0}
    ever = {record: [one["set"] for one in whole.history(record)] for record in truth}
    for number in range(files):
        hurt_one = path / f"hurt {number}"
        shutil.copytree(path / "whole", hurt_one)
        targets = sorted(
            one for one in (hurt_one / "records").iterdir() if one.suffix in (".json", ".jsonl")
        )
        for file in chance.sample(targets, at_once):
            file.write_bytes(hurt(file.read_bytes(), chance))
        try:
            seen = open_folder(hurt_one)
            seen.add("contact", name="After")
            found = held(open_folder(hurt_one))
        except InfoviewError:
            count["raised"] += 1
            continue
        amiss = {record for record in truth if found.get(record) != truth[record]}
        count["lost"] += len(amiss)
        count["silent"] += bool(amiss and not seen.problems)
        count["wrong"] += sum(
            _is_wrong(found[record], ever[record]) for record in amiss if record in found
        )
        count["wrong"] += len(found.keys() - truth.keys()) != 1
        shutil.rmtree(hurt_one)
    return count


def _is_wrong(values: dict, ever: list[dict]) -> bool:
    """Tell whether a record holds a value that was never saved in it."""
    fields = {name for one in ever for name in one}
    return any(values[name] not in ("", *(one.get(name, "") for one in ever)) for name in fields)
