"""A change of one person works out anew what belongs to that person, not what belongs to all."""

from datetime import date

import pytest

from infoview_lib.contacts import contradictions
from infoview_lib.contacts.asking import ranking
from infoview_lib.contacts.by_person import records_by_person
from infoview_lib.contacts.due import queue
from infoview_lib.contacts.log_table import _Rows
from infoview_lib.records import catalog
from infoview_lib.records.book import Book
from infoview_lib.records.names.one_name import differences
from infoview_lib.records.names.person_name import name_parts
from infoview_lib.records.people import resolve
from infoview_lib.state.follow_up.keep_in_touch import KeepInTouchState
from infoview_lib.state.follow_up.report_back import ReportBackState
from infoview_lib.state.plan.duplicates import DuplicatesState
from infoview_lib.state.plan.ranking import SHOWN, RankingState
from infoview_lib.state.today.due_list import TodayState
from infoview_lib.state.today.whole_log import WholeLogState

PEOPLE = 40


@pytest.fixture
def people(folder):
    """Ids of forty people who share a word of their names; each was asked and met."""
    ids = folder.apply(
        adds=[("contact", {"name": f"Alder {'abcdefgh'[n % 8] * (n + 1)}"}) for n in range(PEOPLE)]
    )
    folder.apply(adds=[("attempt", {"contact": one, "sent_at": "2026-02-01"}) for one in ids])
    return ids


@pytest.fixture
def calls(monkeypatch):
    """Count what is called from now on: ``calls(owner, name)`` is a list of what it was given."""

    def counted(owner, name):
        given, real = [], getattr(owner, name)
        monkeypatch.setattr(
            owner, name, lambda *what, **more: given.append(what) or real(*what, **more)
        )
        return given

    return counted


def test_one_record_is_made_and_the_others_are_the_same_as_before(folder, people, calls):
    before, made = folder.book, calls(catalog, "as_record")
    folder.change(people[3], city="Salem")
    after = folder.book
    assert [values["id"] for _, values in made] == [people[3]]
    assert [a is b for a, b in zip(before.of("contact"), after.of("contact"), strict=True)] == [
        one != people[3] for one in people
    ]
    assert before.of("attempt") is after.of("attempt")


def test_names_are_compared_again_only_with_the_name_that_changed(folder, people, calls):
    state = DuplicatesState(folder)
    before = differences.cache_info().misses, name_parts.cache_info().misses
    folder.change(people[3], city="Salem")
    assert (differences.cache_info().misses, name_parts.cache_info().misses) == before
    folder.change(people[3], name="Alder Moss")
    assert differences.cache_info().misses - before[0] <= PEOPLE
    assert name_parts.cache_info().misses - before[1] == 1
    state.close()


def test_one_row_of_the_log_is_made_anew(folder, people, calls):
    state, made = WholeLogState(folder), calls(_Rows, "_made")
    folder.change(people[3], city="Salem")
    assert [one.id for _, one, *_ in made] == [people[3]]
    made.clear()
    folder.change(people[3], name="Ana Lopes")
    assert {one.name for _, one, *_ in made if hasattr(one, "name")} == {"Ana Lopes"}
    assert len(made) == 2
    assert {cell for row in state.view["rows"] for cell, _ in row["cells"]} >= {"Ana Lopes"}
    state.close()


def test_days_are_weighed_for_what_changed_alone(folder, people, monkeypatch):
    looked_at, real = [], contradictions.contradictions
    monkeypatch.setattr(
        contradictions,
        "contradictions",
        lambda book, now, at: looked_at.append(len(at.of("attempt"))) or real(book, now, at),
    )
    state = WholeLogState(folder)
    (attempt,) = folder.book.about("attempt", contact=people[3])
    reply = state.act("change", id=attempt.id, name="sent_at", value="2999-01-01")
    assert looked_at == [1, 1] and len(reply["doubts"]) == 1
    state.close()


def test_days_of_an_interview_are_weighed_with_what_belongs_to_it_even_when_it_is_gone():
    talk, other = "iv-00000001", "iv-00000002"
    book = Book(
        {
            "interview": [{"id": other}],
            "follow_up": [
                {"id": f"fu-0000000{n}", "interview": one} for n, one in enumerate((other, talk))
            ],
            "attempt": [{"id": "at-00000001"}],
        }
    )
    concerned = contradictions._concerned(book, {talk, "at-00000001"})
    assert [one.id for one in concerned.of("follow_up")] == ["fu-00000001"]
    assert concerned.of("attempt") == book.of("attempt")
    assert concerned.of("interview") == ()


def test_records_stay_grouped_by_person_until_one_of_their_kind_changes(folder, people):
    before = records_by_person(folder.book).attempts
    folder.change(people[3], city="Salem")
    assert records_by_person(folder.book).attempts is before
    (attempt,) = before[people[3]]
    folder.change(attempt.id, sent_at="2026-02-09")
    after = records_by_person(folder.book).attempts
    assert [one.sent_at[:10] for one in after[people[3]]] == ["2026-02-09"]
    assert [one.sent_at[:10] for one in before[people[3]]] == ["2026-02-01"]


def test_a_merge_is_followed_as_soon_as_it_is_made(folder, people):
    assert resolve(folder.book, people[0]) == people[0]
    folder.change(people[0], merged_into=people[1])
    assert resolve(folder.book, people[0]) == people[1]
    assert people[0] not in records_by_person(folder.book).attempts
    assert len(records_by_person(folder.book).attempts[people[1]]) == 2


def test_what_is_due_is_worked_out_once_for_all_steps_that_show_it(folder, people, calls):
    states = [TodayState(folder), ReportBackState(folder), KeepInTouchState(folder)]
    worked_out = calls(queue, "requests_due")
    folder.change(people[3], city="Salem")
    assert len(worked_out) == 1
    for state in states:
        state.close()


def test_who_is_given_what_is_due_may_change_the_list(folder, people):
    due = queue.due_items(folder.book, date(2026, 3, 10))
    due.clear()
    assert queue.due_items(folder.book, date(2026, 3, 10)) != []


def test_a_ranking_says_why_of_those_alone_who_are_shown(folder, people, calls):
    state, said = RankingState(folder), calls(ranking, "_reason")
    folder.change(people[3], city="Salem")
    assert len(said) == len(state.view["rows"]) == SHOWN < PEOPLE
    state.close()


def test_a_rule_is_worked_out_once_for_each_book():
    from infoview_lib.records.people import living_contacts

    book = Book({"contact": [{"id": "ct-00000001", "name": "Ana Lopes"}]})
    assert living_contacts(book) is living_contacts(book)
    assert living_contacts(book, practice=False) is living_contacts(book, practice=False)
    assert living_contacts(Book({})) == ()
