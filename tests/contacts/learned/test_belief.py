"""How a view of an option moves from interview to interview."""

import pytest

from infoview_lib.contacts.learned.belief import beliefs, fit_of, moments
from infoview_lib.contacts.learned.speaker import BY_STUDENT, TO_STUDENT
from infoview_lib.records.book import Book

OPTION, PAY, HOURS = "op-00000001", "cr-00000001", "cr-00000002"
ANA_TALK, BEN_TALK, REHEARSAL = "iv-00000001", "iv-00000002", "iv-00000003"


@pytest.fixture
def book():
    """Make a book of one option and two talks from scores: (criterion, score, talk, made)."""

    def make(*scores, status="considering", **more):
        return Book(
            {
                "contact": [
                    {"id": "ct-00000001", "name": "Ana Lopes"},
                    {"id": "ct-00000002", "name": "Ben Okoro"},
                ],
                "interview": [
                    {
                        "id": BEN_TALK,
                        "contact": "ct-00000002",
                        "status": "done",
                        "starts_at": "2026-03-08T10:00+00:00",
                    },
                    {
                        "id": ANA_TALK,
                        "contact": "ct-00000001",
                        "status": "done",
                        "starts_at": "2026-03-02T10:00+00:00",
                    },
                    {
                        "id": REHEARSAL,
                        "contact": "ct-00000001",
                        "status": "done",
                        "starts_at": "2026-03-01T10:00+00:00",
                        "is_practice": True,
                    },
                    {
                        "id": "iv-00000004",
                        "contact": "ct-00000001",
                        "status": "scheduled",
                        "starts_at": "2026-04-01T10:00+00:00",
                    },
                ],
                "option": [{"id": OPTION, "name": "Nursing", "status": status}],
                "criterion": [
                    {"id": PAY, "name": "Pay", "weight": 1},
                    {"id": HOURS, "name": "Hours", "weight": 3},
                ],
                "option_rating": [
                    {
                        "id": f"or-0000000{n}",
                        "option": OPTION,
                        "criterion": criterion,
                        "score": score,
                        "interview": talk,
                        "created_at": made,
                        "rated_on": made[:10],
                        **more,
                    }
                    for n, (criterion, score, talk, made) in enumerate(scores)
                ],
            }
        )

    return make


def values(book):
    return [one.value for one in beliefs(book)[0].fits]


def test_moments_are_before_any_talk_then_each_real_talk_held(book):
    assert [(one.interview, one.name, one.day) for one in moments(book())] == [
        ("", "", ""),
        (ANA_TALK, "Ana Lopes", "2026-03-02"),
        (BEN_TALK, "Ben Okoro", "2026-03-08"),
    ]


def test_what_matters_more_weighs_more():
    assert fit_of({PAY: 1, HOURS: 5}, {PAY: 1, HOURS: 3}) == 4.0
    assert fit_of({"gone": 5}, {PAY: 1}) is None


def test_a_fit_stays_until_it_is_scored_again(book):
    found = book(
        (HOURS, 2, "", "2026-03-01T09:00+00:00"), (HOURS, 4, BEN_TALK, "2026-03-08T12:00+00:00")
    )
    fits = beliefs(found)[0].fits
    assert [(one.value, one.change, dict(one.given)) for one in fits] == [
        (2.0, None, {HOURS: 2}),
        (2.0, None, {}),
        (4.0, 2.0, {HOURS: 4}),
    ]
    reading = beliefs(found)[0].reading
    assert all(fact in reading for fact in ("2 times", "changed most", "Ben Okoro", "up by 2.0"))


def test_a_criterion_scored_for_the_first_time_moves_no_view(book):
    found = book(
        (HOURS, 2, "", "2026-03-01T09:00+00:00"), (PAY, 5, ANA_TALK, "2026-03-02T12:00+00:00")
    )
    after = beliefs(found)[0].fits[1]
    assert (after.value, after.change) == (2.75, 0.0)
    reading = beliefs(found)[0].reading
    assert "2 times" in reading and "stayed the same" in reading and "changed" not in reading


@pytest.mark.parametrize(
    "made,place",
    [
        ("2026-03-01T23:00+00:00", 0),
        ("2026-03-02T09:00+00:00", 0),
        ("2026-03-02T11:00+00:00", 1),
        ("2026-03-02", 1),
        ("2026-03-20", 2),
    ],
)
def test_a_score_that_names_no_talk_belongs_to_the_last_one_before_it(book, made, place):
    fits = beliefs(book((HOURS, 4, "", made)))[0].fits
    assert [bool(one.given) for one in fits] == [n == place for n in range(3)]


def test_the_last_score_of_a_moment_counts(book):
    assert values(book((HOURS, 2, ANA_TALK, "2026-03-02"), (HOURS, 5, ANA_TALK, "2026-03-03"))) == [
        None,
        5.0,
        5.0,
    ]


def test_practice_scores_and_dropped_options_are_left_out(book):
    assert (
        beliefs(book((HOURS, 2, ANA_TALK, "2026-03-02"), is_practice=True))[0].reading
        == "Not scored yet."
    )
    assert beliefs(book(status="dropped")) == [] == beliefs(Book({}))


def test_what_is_summed_up_is_said_to_leave_out_what_was_scored_only_once(book):
    made = book(
        (PAY, 2, "", "2026-02-01T10:00+00:00"),
        (PAY, 4, ANA_TALK, "2026-03-02T12:00+00:00"),
        (HOURS, 1, ANA_TALK, "2026-03-02T12:00+00:00"),
        (PAY, 5, BEN_TALK, "2026-03-08T12:00+00:00"),
    )
    assert beliefs(made)[0].reading.endswith(
        "Overall, on what you scored more than once: up by 2.2."
    )


@pytest.mark.parametrize(
    ("speaker", "held", "moved"),
    [
        (TO_STUDENT, "Your view has stayed the same.", "after your interview with Ana Lopes"),
        (BY_STUDENT, "My view has stayed the same.", "after my interview with Ana Lopes"),
    ],
)
def test_a_paper_says_of_oneself_what_a_page_says_to_the_student(book, speaker, held, moved):
    before, after = "2026-02-01T10:00+00:00", "2026-03-02T12:00+00:00"
    for score, words in ((2, held), (4, moved)):
        made = book((PAY, 2, "", before), (PAY, score, ANA_TALK, after))
        assert words in beliefs(made, speaker)[0].reading
