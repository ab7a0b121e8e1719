"""Read what the product says and what its invented students wrote: none of it asks for a job.

The weights learn from the questions, scripts and personas, and from every second demo student. The
other demo students stay unseen, so that a test can tell how often an ordinary request is marked.
"""

import csv
import json
from pathlib import Path

from infoview_lib.prep.job_asks.kinds import KINDS
from infoview_lib.prep.messages import scripts
from infoview_lib.prep.messages.job_ask_rewording import INSTEAD
from infoview_lib.prep.messages.request_draft import (
    PART_ORDER,
    RequestNotes,
    draft_request,
    sentence_for,
)
from infoview_lib.prep.questions import bank as questions
from infoview_lib.records.choices import CHANNELS

DATA = Path(__file__).parents[1]
TESTS = DATA.parent / "tests" / "prep"
"""Requests and questions that are tested for something else stay with their tests."""
VALUES = {
    "their_name": "Ms. Haddad",
    "my_name": "Ana Lopes",
    "school": "Elm College",
    "major": "geography",
    "referrer": "Kenji Ito",
    "why_them": "you moved from law to maps",
    "minutes": 25,
    "field": "map making",
    "day": "Friday",
    "place": "at your office",
    "their_point": "field work",
    "next_step": "join a club",
    "my_phone": "555-0142",
    "came": "Kenji Ito suggested that I get in touch with you.",
    "study": "study geography",
    "reason": "I am asking you because you moved from law to maps.",
    "hello": "Hello Ms. Haddad",
    "asked_on": "March 2",
    "month": "March",
    "advice": "join a club",
    "outcome": "I met two people",
    "link": "example.org/maps",
    "news": "in my last year",
    "their_news": "the new map",
    "decision": "I will study maps",
    "times": "– Friday, 2:00 pm",
    "when": "Friday, 2:00 pm",
    "how": "By phone. I will call you at 555-0142.",
}
"""What fills the blanks of the scripts, here and where the scripts themselves are tested."""
NOTES = RequestNotes(
    "Ana Lopes", why="Runs a group for beginners", referrer="Bo Chen", my_name="Jo Ito", major="law"
)


def own_texts():
    """Return every text of the product that a student may say or see beside their own words."""
    found = []
    for question in questions.read_bank((DATA / "questions.csv").read_text(encoding="utf-8")):
        found += [
            questions.fill(question.text),
            *question.probes,
            question.why,
            question.listen_for,
        ]
    for script in scripts.read_scripts((DATA / "scripts.csv").read_text(encoding="utf-8")):
        found.append(scripts.fill_script(script.text, VALUES))
    for name, columns in (
        ("persona_words.csv", ("words", "deeper")),
        ("checklists.csv", ("text", "reason")),
    ):
        with (DATA / name).open(encoding="utf-8", newline="") as file:
            found += [
                row[column] for row in csv.DictReader(file) for column in columns if row[column]
            ]
    for channel, _ in CHANNELS:
        found += [
            draft_request(channel, NOTES),
            *(sentence_for(part, channel, NOTES) for part in PART_ORDER),
        ]
    for kind in KINDS:
        found += [kind.instead, kind.in_thanks]
    return list(
        dict.fromkeys([*found, *(sentence for pair in INSTEAD.values() for sentence in pair)])
    )


def others_texts():
    """Return the requests and questions that others wrote for other tests."""
    found = []
    for name, flaws in (("messages/requests.csv", ""), ("questions/question_flaws.csv", "flaws")):
        with (TESTS / name).open(encoding="utf-8", newline="") as file:
            found += [
                row["text"] for row in csv.DictReader(file) if "job_ask" not in row.get(flaws, "")
            ]
    return found


def demo_texts(rest):
    """Return (kind, text) of what demo students wrote; `rest` 0 or 1 takes every second student."""
    found = {}
    for path in sorted((DATA / "demo").glob("student-*.json"))[rest::2]:
        for kind, records in json.loads(path.read_text(encoding="utf-8"))["records"].items():
            for record in records:
                for value in record.values():
                    if isinstance(value, str) and value.count(" ") >= 3:
                        found[value] = kind
    return [(kind, text) for text, kind in found.items()]
