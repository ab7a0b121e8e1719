"""A first is said of what a student did for the first time, and of nothing else."""

from __future__ import annotations

import pytest

from infoview_lib.contacts.learned.moments import moment_of
from infoview_lib.contacts.learned.progress import milestones
from infoview_lib.records.book import Book

ANA = {"id": "ct-00000001", "name": "Ana Lopes"}
BEN = {"id": "ct-00000002", "name": "Ben Ortiz"}
TALK = {"id": "iv-00000001", "contact": ANA["id"], "status": "done"}
SENT = {"id": "at-00000001", "contact": ANA["id"], "sent_at": "2026-03-12T14:00+00:00"}
REFERRED = {"id": "rf-00000001", "from": ANA["id"], "to": BEN["id"]}
ADVICE = {"id": "rc-00000001", "interview": TALK["id"]}
PEOPLE = {"contact": [ANA, BEN]}
FIRSTS = [
    ({}, {"attempt": [SENT]}, "request"),
    ({"attempt": [SENT]}, {"attempt": [{**SENT, "outcome": "yes"}]}, "yes"),
    ({"attempt": [SENT]}, {"attempt": [SENT], "interview": [TALK]}, "interview"),
    ({"interview": [TALK]}, {"interview": [TALK], "referral": [REFERRED]}, "referral"),
    (
        {"interview": [TALK], "recommendation": [ADVICE]},
        {"interview": [TALK], "recommendation": [{**ADVICE, "told_on": "2026-04-01"}]},
        "loop",
    ),
    (
        {"referral": [REFERRED]},
        {"referral": [{**REFERRED, "told_outcome_on": "2026-04-01"}]},
        "loop",
    ),
]


@pytest.mark.parametrize(("earlier", "later", "kind"), FIRSTS)
def test_each_first_is_found_with_whom_it_was(earlier, later, kind):
    before, after = Book({**PEOPLE, **earlier}), Book({**PEOPLE, **later})
    found = moment_of(before, after)
    assert found is not None and found.kind == kind
    assert "Ana Lopes" in found.text and found.done == len(PEOPLE["contact"])
    assert moment_of(after, after) is moment_of(after, Book({**PEOPLE, **later})) is None


@pytest.mark.parametrize(("earlier", "later", "kind"), FIRSTS)
def test_practice_is_never_a_first(earlier, later, kind):
    made_up = {
        name: [{**one, "is_practice": True} for one in records] for name, records in later.items()
    }
    assert moment_of(Book(PEOPLE), Book({**PEOPLE, **made_up})) is None, kind


def test_the_second_is_no_first_and_neither_are_many_at_once():
    another = {**SENT, "id": "at-00000002", "contact": BEN["id"]}
    one, two = ({**PEOPLE, "attempt": found} for found in ([SENT], [SENT, another]))
    assert moment_of(Book(one), Book(two)) is None
    assert moment_of(Book(PEOPLE), Book(two)) is None


def test_a_no_at_once_or_an_address_that_failed_is_no_request():
    for outcome in ("no", "bounced", "no_reply"):
        refused = Book({**PEOPLE, "attempt": [{**SENT, "outcome": outcome}]})
        assert moment_of(Book(PEOPLE), refused) is None


def test_a_finished_page_is_said_once_all_of_it_is_there():
    plan = [
        {"id": f"pi-0000000{number}", "text": "Why?", "block": "names"} for number in range(1, 6)
    ]
    before, after = Book({"plan_item": plan[:-1]}), Book({"plan_item": plan})
    assert not all(one.is_done for one in milestones(before, "questions"))
    found = moment_of(before, after)
    assert found is not None and (found.kind, found.done, found.keys) == ("page", 1, ("questions",))
    assert "Questions" in found.title


def test_a_first_that_finishes_a_page_says_both():
    written = {"document": [{"id": "dc-00000001", "kind": "request", "text": "Hi Ana,"}]}
    before, after = Book({**PEOPLE, **written}), Book({**PEOPLE, **written, "attempt": [SENT]})
    found = moment_of(before, after)
    assert found is not None and found.keys == ("request", "outreach")
    assert "Outreach" in found.text
