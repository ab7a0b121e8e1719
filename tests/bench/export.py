"""Measure an export of a long log beside a bare `csv.writer` that writes its longest table.

A page that exports has shown the records, and one of them was changed since.
"""

from __future__ import annotations

import csv
import io
import statistics
import tempfile
import time
from datetime import date
from pathlib import Path

PEOPLE, PAIRS = 50_000, 3


def export_seconds(people: int = PEOPLE, pairs: int = PAIRS) -> tuple[float, float]:
    """Return the seconds of an export, all files of it, and of the bare table of contacts.

    Of the processor, as nothing waits for a disk: others on the machine do not count.

    Parameters
    ----------
    people : int
        How many contacts, as an address book brings them.
    pairs : int
        How often both are measured, in turns; the medians are returned.
    """
    from infoview_lib.exchange.export_columns import columns_of
    from infoview_lib.files.folder.folder import open_folder
    from infoview_lib.state.export.log_files import log_files

    ours, bare = [], []
    with tempfile.TemporaryDirectory() as top:
        folder = open_folder(Path(top) / "folder")
        folder.apply(adds=[("contact", _person(n)) for n in range(people)])
        names = columns_of("contact")
        for turn in range(pairs):
            folder.change(folder.book.of("contact")[turn].id, city="Dallas")
            began = time.process_time()
            log_files(folder, date(2026, 3, 10))
            ours.append(time.process_time() - began)
            rows = folder.records("contact")
            began = time.process_time()
            writer = csv.writer(io.StringIO(newline=""), quoting=csv.QUOTE_ALL)
            writer.writerows([one[name] for name in names] for one in rows)
            bare.append(time.process_time() - began)
    return statistics.median(ours), statistics.median(bare)


def _person(n: int) -> dict[str, str]:
    return {
        "name": f"Person {n} of Alder",
        "title": "Charge nurse",
        "organization": f"Riverbend Clinic {n % 40}",
        "city": "Salem",
        "profile_url": f"https://example.org/in/person-{n}",
    }
