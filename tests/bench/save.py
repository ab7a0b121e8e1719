"""Compare one save with a bare append and fsync."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from pathlib import Path

from infoview_lib.files.folder.folder import open_folder
from tests.faults.folders import write_second_copy

SIZES = (100, 10_000)
PAIRS = 200


def save_ratio(pairs: int = PAIRS, sizes: tuple[int, ...] = SIZES) -> dict[int, dict[str, float]]:
    """Measure saves and bare appends in turn, on the same disk.

    Parameters
    ----------
    pairs : int
        How many of each, for each size.
    sizes : tuple of int
        Records in the folder.

    Returns
    -------
    dict
        Records → ``save`` and ``bare`` in milliseconds (medians), ``ratio`` (median of the ratios
        of pairs), ``mean_ratio`` (with second copies and all else that is done now and then).
    """
    found = {}
    for size in sizes:
        with tempfile.TemporaryDirectory() as top:
            found[size] = _measure(Path(top), size, pairs)
    return found


def _measure(top: Path, size: int, pairs: int) -> dict[str, float]:
    folder = open_folder(top / "folder")
    people = [
        ("contact", {"name": f"Person {i}", "email": f"p{i}@example.org"}) for i in range(size)
    ]
    ids = folder.apply(adds=people)
    write_second_copy(folder)
    line = b"x" * 160 + b"\n"
    saves, bares = [], []
    handle = os.open(top / "bare", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    try:
        for number in range(pairs + 5):
            start = time.perf_counter()
            folder.change(ids[number % size], city=f"City {number}")
            middle = time.perf_counter()
            os.write(handle, line)
            os.fsync(handle)
            saves.append(middle - start)
            bares.append(time.perf_counter() - middle)
    finally:
        os.close(handle)
    saves, bares = saves[5:], bares[5:]  # the first ones make the log and the backup of the day
    return {
        "save": statistics.median(saves) * 1e3,
        "bare": statistics.median(bares) * 1e3,
        "ratio": statistics.median(a / b for a, b in zip(saves, bares, strict=True)),
        "mean_ratio": sum(saves) / sum(bares),
    }
