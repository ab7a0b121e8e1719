"""Make the fictional cohort of the demo: thirty students, each with contacts, talks, thanks.

Run ``python -m data.make_cohort`` from the project's folder. The seed is fixed, so the same files
come out again. Every person, place of work and sentence is invented; the words lie in
``data/cohort``. Dates are days around an anchor that the program moves to the day on which the demo
is opened.
"""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

from data.cohort.journal import Journal
from data.cohort.outreach import live_through
from data.cohort.preparing import prepare
from data.cohort.written import write_featured
from infoview_lib.prep.messages.scripts import read_scripts

HERE = Path(__file__).resolve().parent
SEED = 20260914
STUDENTS = 30
FEATURED = 1


def main(folder: Path = HERE / "demo") -> None:
    """Write one file per student and the list of students."""
    folder.mkdir(exist_ok=True)
    words = {
        path.stem: json.loads(path.read_text("utf-8"))
        for path in sorted((HERE / "cohort").glob("*.json"))
    }
    # The very lines that the pages show, or nobody could go on with them.
    scripts = read_scripts((HERE / "scripts.csv").read_text("utf-8"))
    words["sentences"]["confidence_items"] = [
        one.text for one in scripts if one.kind == "confidence"
    ]
    listed = []
    for number in range(1, STUDENTS + 1):
        key = f"student-{number:02}"
        journal = make_student(number, words)
        (folder / f"{key}.json").write_text(journal.as_text(), "utf-8", newline="\n")
        listed.append(
            {"student": key, "name": journal.name, "contacts": len(journal.records["contact"])}
        )
    lines = ",\n".join(json.dumps(one, ensure_ascii=False) for one in listed)
    (folder / "students.json").write_text(f"[\n{lines}\n]\n", "utf-8", newline="\n")


def make_student(number: int, words: dict[str, Any]) -> Journal:
    """Return the records of one student."""
    chance = random.Random(SEED * 100 + number)
    if number == FEATURED:
        return write_featured(chance, words["featured"], words["sentences"]["confidence_items"])
    # From 8 to 60 contacts with the one some practice on; most students have about two dozen.
    count = [8, 59, 44][number - 2] if number <= 4 else round(chance.triangular(8, 59, 19))
    journal = Journal(chance, words, number)
    prepare(journal)
    live_through(journal, count)
    return journal


if __name__ == "__main__":
    main()
