"""The demo cohort holds together and fills a folder once."""

import re
from collections import Counter
from datetime import date, timedelta
from statistics import mean

import pytest

from data import make_cohort
from infoview_lib.bundled import data_folder
from infoview_lib.contacts.due.queue import due_items
from infoview_lib.contacts.stages import STAGES, stages
from infoview_lib.errors import EntryError
from infoview_lib.files.demo import FEATURED, demo_records, demo_students, fill_demo
from infoview_lib.files.folder.folder import open_folder
from infoview_lib.records import catalog as records
from infoview_lib.records import choices
from infoview_lib.records.book import Book
from infoview_lib.state.bundled_texts import scripts_of

TODAY = date(2027, 2, 3)
STUDENTS = [one["student"] for one in demo_students()]
DAY = TODAY.isoformat()


def book_of(student):
    """Return the book of a demo student, each record checked as a form would check it."""
    found = {}
    for kind, values in demo_records(TODAY, student):
        own = {name: values.pop(name) for name in ("id", "created_at")}
        found.setdefault(kind, []).append(
            own | {"updated_at": own["created_at"]} | records.new_values(kind, values)
        )
    return Book(found)


BOOKS = {}


@pytest.fixture(params=STUDENTS)
def book(request):
    """Book of each demo student in turn, read once."""
    if request.param not in BOOKS:
        BOOKS[request.param] = book_of(request.param)
    return BOOKS[request.param]


def test_cohort_has_thirty_students_of_8_to_60_contacts_in_under_2_megabytes():
    assert len(STUDENTS) == len({one["name"] for one in demo_students()}) == 30
    assert all(8 <= one["contacts"] <= 60 for one in demo_students())
    assert sum(path.stat().st_size for path in (data_folder() / "demo").iterdir()) < 2_000_000


def test_the_script_makes_the_same_files_again(tmp_path):
    make_cohort.main(tmp_path)
    kept = {one.name: one.read_bytes() for one in (data_folder() / "demo").iterdir()}
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == kept


def test_confidence_is_rated_on_the_lines_that_the_pages_show(book):
    lines = {one.text for one in scripts_of("confidence")}
    assert {one.item for one in book.of("confidence")} == lines


def test_scores_follow_what_was_heard():
    """Only of the 29 that are made by rules: the featured student's are written by hand."""
    scores = {"kept": [], "dropped": []}
    for book in (book_of(student) for student in STUDENTS if student != FEATURED):
        heard = Counter()
        for one in book.of("answer"):
            heard[one.interview] += {"positive": 1, "negative": -1}.get(one.stance, 0)
        for one in book.of("option_rating"):
            mood = heard[one.interview]
            assert (one.score - 3) * mood >= 0
            scores.setdefault(book.get(one.option).status, []).append(one.score)
    assert mean(scores["kept"]) > 3 > mean(scores["dropped"])


def test_everybody_says_how_they_were_found(book):
    referred = {one.to for one in book.of("referral")}
    assert all(one.source or one.id in referred for one in book.of("contact"))


def test_an_introduction_names_the_year_of_the_profile(book):
    (profile,) = book.of("profile")
    words = set(re.findall(r"first-year|sophomore|junior|senior", profile.intro_30.lower()))
    assert words <= {profile.year.lower()}


def test_every_link_names_a_record(book):
    for kind in records.KINDS:
        for record in book.of(kind):
            assert records.kind_of(record.id) == kind
            for name, spec in records.SPECS[kind].items():
                link = getattr(record, "from_" if name == "from" else name)
                if spec.type == "link" and link:
                    assert records.kind_of(book.get(link).id) == spec.links_to


def test_a_referral_joins_two_people_and_is_not_younger_than_the_attempt_that_names_it(book):
    for referral in book.of("referral"):
        assert referral.from_ != referral.to
        named = [
            one
            for one in book.about("attempt", contact=referral.to)
            if one.referrer_named == referral.from_
        ]
        assert all(one.sent_at[:10] >= referral.date for one in named)


def test_what_is_done_lies_behind_and_what_is_ahead_lies_ahead(book):
    for talk in book.of("interview"):
        assert (talk.status == "done") == (talk.starts_at[:10] < DAY)
    done = [one.done_at for one in book.of("follow_up")] + [
        one.sent_at for one in book.of("attempt")
    ]
    done += [one.told_on for one in book.of("recommendation")] + [
        one.created_at for one in book.of("contact")
    ]
    done += [
        day
        for one in book.of("referral")
        for day in (one.date, one.thanked_on, one.told_outcome_on)
    ]
    assert all(moment[:10] <= DAY for moment in done)


def test_thanks_and_news_come_after_what_they_are_about(book):
    for one in book.of("follow_up"):
        if one.interview and one.done_at:
            assert one.done_at > book.get(one.interview).starts_at
    for one in book.of("recommendation"):
        days = [book.get(one.interview).starts_at[:10], one.done_on, one.told_on]
        kept = [day for day in days if day]
        assert kept == sorted(kept)
        assert bool(one.done_on) == (one.status == "done")


def test_nobody_can_be_reached_for_real(book):
    for one in book.of("contact"):
        assert re.fullmatch(r"(?:[a-z.]+@example\.(?:org|com|edu))?", one.email)
        assert re.fullmatch(r"(?:555-01\d\d)?", one.phone)
        assert re.fullmatch(r"(?:https://www\.example\.com/in/[a-z-]+)?", one.profile_url)


def test_planned_questions_are_in_the_bank(book):
    bank = (data_folder() / "questions.csv").read_text("utf-8-sig")
    assert all(one.wording or f"\n{one.question}," in bank for one in book.of("plan_item"))


def test_words_of_one_student_hardly_repeat(book):
    for texts in (
        [one.text for one in book.of("answer")],
        [one.learned for one in book.of("reflection")],
    ):
        assert len(set(texts)) >= 0.9 * len(texts)
    assert not any(
        "{" in value
        for kind in records.KINDS
        for one in book.of(kind)
        for value in vars(one).values()
        if isinstance(value, str)
    )


def test_cohort_shows_every_stage_and_every_trouble():
    books = [BOOKS.setdefault(student, book_of(student)) for student in STUDENTS]
    found = Counter(stage for one in books for stage in stages(one, TODAY).values())
    assert set(found) >= {key for key, _ in STAGES} - {"requested"}
    talks = [talk for one in books for talk in one.of("interview") if talk.status == "done"]
    assert any(talk.drifted for talk in talks)
    assert any((talk.actual_minutes or 0) > talk.agreed_minutes + 5 for talk in talks)
    reasons = {one.decline_reason for book in books for one in book.of("attempt")}
    assert len(reasons & {key for key, _ in choices.DECLINE_REASONS}) >= 5
    assert any(one.is_practice for book in books for one in book.of("contact"))


def test_featured_student_has_something_late_today_and_this_week():
    book = BOOKS.setdefault(FEATURED, book_of(FEATURED))
    items = due_items(book, TODAY)
    assert {"late", "today", "this_week", "waiting"} <= {item.status for item in items}
    assert [item.name for item in items if item.action == "thank_you"] == ["Priya Iyer"]
    assert len(book.of("contact")) == 28


def test_featured_student_says_what_they_expect_to_hear_in_each_interview_ahead():
    book = BOOKS.setdefault(FEATURED, book_of(FEATURED))
    ahead = {one.id for one in book.of("interview") if one.status == "scheduled"}
    assert ahead == {one.interview for one in book.of("plan_item") if one.expected}


def test_featured_referrals_reach_the_fourth_wave():
    book = BOOKS.setdefault(FEATURED, book_of(FEATURED))
    giver = {one.to: one.from_ for one in book.of("referral")}

    def wave(contact):
        return 1 + (wave(giver[contact]) if contact in giver else 0)

    assert Counter(wave(one.id) for one in book.of("contact")) == {1: 10, 2: 6, 3: 6, 4: 6}


def test_filling_twice_writes_once_and_in_one_step(tmp_path):
    folder = open_folder(tmp_path / "demo", demo=True)
    added = fill_demo(folder, TODAY)
    revision = folder.revision
    assert added == len(demo_records(TODAY)) > 200
    assert (fill_demo(folder, TODAY + timedelta(days=3)), folder.revision) == (0, revision)
    assert folder.undo() == "filling the demo"
    assert folder.records("contact") == []


def test_what_was_deleted_does_not_come_back(tmp_path):
    folder = open_folder(tmp_path / "demo", demo=True)
    fill_demo(folder, TODAY)
    folder.delete(folder.records("tie")[0]["id"])
    assert fill_demo(folder, TODAY) == 0


def test_an_unknown_student_is_said_in_plain_words():
    with pytest.raises(EntryError, match="no sample student"):
        demo_records(TODAY, "../profile")
