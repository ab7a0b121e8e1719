"""Read what the product says and what its invented students wrote: none of it asks for a job.

The weights learn from the questions, scripts and personas, and from every second demo student. The
other demo students stay unseen, so that a test can tell how often an ordinary request is marked.
"""

import csv
import json
import re
from pathlib import Path

from infoview_lib.prep.blanks import fill_placeholders
from infoview_lib.prep.drafts.compose import compose
from infoview_lib.prep.drafts.facts import Fact, MessageFacts
from infoview_lib.prep.job_asks.kinds import KINDS
from infoview_lib.prep.messages import scripts
from infoview_lib.prep.messages.job_ask_rewording import INSTEAD
from infoview_lib.prep.messages.missing_parts import PART_ORDER, sentence_for
from infoview_lib.prep.questions import bank as questions
from infoview_lib.records.choices import CHANNELS

DATA = Path(__file__).parents[1]
TESTS = DATA.parent / "tests" / "prep"
"""Requests and questions that are tested for something else stay with their tests."""
VALUES = {
    "their_name": "Ms. Haddad",
    "my_name": "Ana Lopes",
    "minutes": 25,
    "day": "Friday",
    "their_point": "field work",
}
"""What fills the blanks of the scripts, here and where the scripts themselves are tested."""
TOPICS = ("night shifts", "the first year")
"""What a line of a draft speaks of, where nothing else fits its blank."""
TAKEN_IN = {
    "me": "Ana Lopes",
    "minutes": "25",
    "greeting": "Dear Ms. Haddad,",
    "hello": "Hello, this is Ana Lopes.",
    "referrer": "Bo Chen",
    "referred": "Bo Chen",
    "met_on": "on Friday",
    "when": "next week",
    "my_first": "Ana",
}
NOTES = MessageFacts(
    their_name=Fact("Ana Lopes"),
    why=Fact("Runs a group for beginners"),
    referrer=Fact("Bo Chen"),
    my_name=Fact("Jo Ito"),
    major=Fact("law"),
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
        found.append(fill_placeholders(script.text, VALUES, lambda name: f"[{name}]"))
    for name, columns in (
        ("persona_words.csv", ("words", "deeper")),
        ("checklists.csv", ("text", "reason")),
    ):
        with (DATA / name).open(encoding="utf-8", newline="") as file:
            found += [
                row[column] for row in csv.DictReader(file) for column in columns if row[column]
            ]
    with (DATA / "messages.csv").open(encoding="utf-8", newline="") as file:
        lines = [row["text"] for row in csv.DictReader(file)]
    found += [_spoken(line, topic) for line in lines for topic in TOPICS]
    for channel, _ in CHANNELS:
        found += [
            compose("request", channel, NOTES).text,
            *(sentence_for(part, channel, NOTES) for part in PART_ORDER),
        ]
    for kind in KINDS:
        found += [kind.instead, kind.in_thanks]
    return list(
        dict.fromkeys([*found, *(sentence for pair in INSTEAD.values() for sentence in pair)])
    )


def _spoken(line, topic):
    """Return a line of a draft with its blanks filled."""
    return re.sub(r"\{(\w+)\}", lambda blank: TAKEN_IN.get(blank[1], topic), line)


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
