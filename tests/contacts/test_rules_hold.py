"""Rules about contacts hold for any records that the fields allow, however odd."""

import random
from datetime import date, datetime, timedelta, timezone

import pytest

from infoview_lib.contacts.asking.calibration import answer_of, calibration
from infoview_lib.contacts.asking.declines import ROUTES, people_for_remedies
from infoview_lib.contacts.asking.ranking import rank
from infoview_lib.contacts.by_person import RecordsByPerson
from infoview_lib.contacts.due.ledger import owed_to
from infoview_lib.contacts.due.queue import due_items
from infoview_lib.contacts.learned.coverage import coverage, coverage_matrix
from infoview_lib.contacts.stages import STAGES, stages
from infoview_lib.errors import EntryError
from infoview_lib.records import catalog as records
from infoview_lib.records.fields import YOU
from infoview_lib.records.people import living_contacts
from infoview_lib.records.same_person.merging import merge_changes
from infoview_lib.records.same_person.pairs import find_duplicates

DAY = date(2026, 3, 9)
COUNTS = {
    "contact": 6,
    "referral": 6,
    "attempt": 6,
    "interview": 5,
    "recommendation": 5,
    "follow_up": 6,
    "reflection": 2,
    "set_aside": 3,
    "objective": 3,
    "prediction": 2,
    "answer": 2,
    "tie": 2,
    "document": 1,
}


def any_value(chance, spec):
    """Return a value the field allows, empty in a third of the cases."""
    if spec.name not in ("name", "from", "to", "a", "b") and chance.random() < 0.35:
        return spec.empty
    moment = datetime(2026, 3, 9, 12, tzinfo=timezone(timedelta(hours=chance.randrange(-11, 13))))
    moment += timedelta(hours=chance.randrange(-900, 900))
    return {
        "text": lambda: chance.choice(("Ana Lopes", "Bo", "Ana Lopez", "日本", "a b c")),
        "long_text": lambda: "Much",
        "date": lambda: moment.date(),
        "time": lambda: moment,
        "whole": lambda: chance.randrange(0, 90),
        "scale": lambda: chance.randrange(1, 6),
        "yes_no": lambda: chance.random() < 0.3,
        "choice": lambda: chance.choice(spec.choices)[0],
        "choices": lambda: " ".join(key for key, _ in chance.sample(spec.choices, 2)),
        "link": lambda: records.id_from(
            spec.links_to, chance.randrange(1, COUNTS.get(spec.links_to, 1) + 2)
        ),
    }[spec.type]()


def any_book(book_of, seed):
    """Return a book of random records; some links lead nowhere."""
    chance, entries = random.Random(seed), []
    for kind, count in COUNTS.items():
        for number in range(1, count + 1):
            values = {
                name: any_value(chance, spec)
                for name, spec in records.SPECS[kind].items()
                if name not in ("id", "created_at", "updated_at", "deleted_at", "is_practice")
            }
            if kind == "referral" and chance.random() < 0.2:
                values["from"] = YOU
            try:
                records.new_values(kind, values)
            except EntryError:
                continue
            practice = {"is_practice": chance.random() < 0.1}
            entries.append((kind, values | practice | {"id": records.id_from(kind, number)}))
    return book_of(*entries)


@pytest.mark.parametrize("seed", range(60))
def test_queue_is_in_order_and_asks_nothing_of_people_it_must_not(book_of, seed):
    book = any_book(book_of, seed)
    items = due_items(book, DAY)
    assert items == due_items(book, DAY)
    assert [item.due_on for item in items] == sorted(item.due_on for item in items)
    allowed = {one.id for one in living_contacts(book, practice=False) if not one.do_not_contact}
    assert {item.contact for item in items} <= allowed
    assert all(item.label and date.fromisoformat(item.due_on) and item.name for item in items)


@pytest.mark.parametrize("seed", range(60))
def test_done_advice_not_told_and_talks_not_thanked_stand_in_the_queue(book_of, seed):
    book = any_book(book_of, seed)
    cases = RecordsByPerson(book)
    found = {(item.record, item.action) for item in due_items(book, DAY)}
    for contact, person in cases.contacts.items():
        dropped = any(one.dropped_reason for one in cases.follow_ups.get(contact, ()))
        if person.do_not_contact or dropped:
            continue
        for advice in cases.advice.get(contact, ()):
            assert ((advice.id, "report_back") in found) == (
                advice.status == "done" and not advice.told_on
            )
        for talk in cases.interviews.get(contact, ()):
            took_place = talk.status == "done" or (
                talk.status == "rebooked" and talk.drifted is True
            )
            owed = took_place and not cases.is_thanked(talk)
            assert ((talk.id, "thank_you") in found) == owed


@pytest.mark.parametrize("seed", range(60))
def test_every_view_of_the_contacts_answers(book_of, seed):
    book = any_book(book_of, seed)
    living = {one.id for one in living_contacts(book)}
    assert set(stages(book)) == set(stages(book, DAY)) == living
    assert set(stages(book).values()) <= {key for key, _ in STAGES}
    assert all(0 <= row.score <= 1 for row in rank(book))
    cases = RecordsByPerson(book)
    answers = {one: answer_of(cases, one) for one in cases.contacts}
    assert set(answers.values()) <= {"", "yes", "no", "silent", "waiting"}
    assert all(answers[one] == "yes" for one in cases.done if one in answers)
    assert len(coverage_matrix(book)[1]) <= len(living)
    assert all(row.gap >= 0 for row in coverage(book)) and isinstance(calibration(book), list)
    for one in [*living][:2]:
        for reason in ROUTES:
            assert {
                row.contact for way in people_for_remedies(book, one, reason) for row in way.people
            } <= living
    assert {owed_to(book, one).contact for one in living} == living


@pytest.mark.parametrize("seed", range(60))
def test_a_merge_leaves_one_person_less_and_fits_every_field(book_of, seed):
    book = any_book(book_of, seed)
    for pair in find_duplicates(book, least=0)[:1]:
        changes = dict(merge_changes(book, pair.keep, pair.other))
        for record, values in changes.items():
            assert records.check_values(records.kind_of(record), values) == values
        merged = book.of_records(
            {
                kind: [_changed(one, changes.get(one.id, {})) for one in book.of(kind)]
                for kind in records.KINDS
            }
        )
        before, after = ({one.id for one in living_contacts(each)} for each in (book, merged))
        assert after == before - {pair.other}


def _changed(record, values):
    from dataclasses import replace

    return replace(
        record, **{"from_" if name == "from" else name: value for name, value in values.items()}
    )
