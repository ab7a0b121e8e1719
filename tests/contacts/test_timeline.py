"""Everything with one person stands in its order."""

from infoview_lib.contacts.timeline import timeline

ANA, BEN, CLO = "ct-0000000a", "ct-0000000b", "ct-0000000c"
STORY = (
    (
        "contact",
        {
            "id": ANA,
            "name": "Ana Lopes",
            "source": "Career fair",
            "created_at": "2026-03-01T09:00+00:00",
            "notes": "2026-03-04: Likes hiking\nPrefers mail",
        },
    ),
    ("contact", {"id": BEN, "name": "Ben Okoro"}),
    ("contact", {"id": CLO, "name": "Clo Nguyen"}),
    ("referral", {"from": CLO, "to": ANA, "date": "2026-03-02", "how": "call"}),
    (
        "attempt",
        {
            "contact": ANA,
            "sent_at": "2026-03-03T09:00+00:00",
            "outcome": "yes",
            "answered_on": "2026-03-04",
            "words": "May I ask?",
        },
    ),
    (
        "interview",
        {
            "id": "iv-00000001",
            "contact": ANA,
            "starts_at": "2026-03-09T10:00+00:00",
            "status": "done",
            "mode": "phone",
            "actual_minutes": 27,
        },
    ),
    ("answer", {"interview": "iv-00000001", "topic": "Hours", "text": "Calm in winter"}),
    (
        "recommendation",
        {
            "interview": "iv-00000001",
            "text": "Visit a shift",
            "status": "done",
            "done_on": "2026-03-12",
            "outcome": "I went",
            "told_on": "2026-03-14",
        },
    ),
    ("referral", {"from": ANA, "to": BEN, "date": "2026-03-09", "thanked_on": "2026-03-11"}),
    (
        "follow_up",
        {
            "contact": ANA,
            "kind": "thank_you",
            "form": "email",
            "done_at": "2026-03-10T08:00+00:00",
            "about": "Winter",
        },
    ),
    (
        "set_aside",
        {
            "contact": ANA,
            "action": "debrief",
            "record": "iv-00000001",
            "dropped_reason": "Short",
            "created_at": "2026-03-10T09:00+00:00",
        },
    ),
    ("follow_up", {"contact": BEN, "kind": "check_in", "done_at": "2026-03-15T08:00+00:00"}),
)


def test_everything_with_a_person_stands_in_the_order_in_which_it_happened(book_of):
    facts = [
        ("03-01", ["added Ana Lopes to your contacts"], "Career fair"),
        ("03-02", ["Clo Nguyen", "called ahead"], ""),
        ("03-03", ["You reached out", "email"], "May I ask?"),
        ("03-04", ["said yes"], ""),
        ("03-04", ["Your note"], "Likes hiking"),
        ("03-09", ["Interview held"], "Phone, 27 minutes."),
        ("03-09", ["They said", "Hours"], "Calm in winter"),
        ("03-09", ["Their advice"], "Visit a shift"),
        ("03-09", ["referred you to", "Ben Okoro"], "You haven't reached out yet."),
        ("03-10", ["Thank-you note sent", "email"], "Winter"),
        ("03-10", ["Dismissed", "Look back"], "Short"),
        ("03-11", ["You thanked them", "Ben Okoro"], ""),
        ("03-12", ["You did it", "Visit a shift"], "I went"),
        ("03-14", ["You told them"], "Visit a shift"),
        ("", ["Your note"], "Prefers mail"),
    ]
    for one, (day, title, text) in zip(timeline(book_of(*STORY), ANA), facts, strict=True):
        assert (one.day[5:], one.text) == (day, text)
        assert all(fact in one.title for fact in title)


def test_a_merged_person_has_one_timeline_and_a_stranger_none(book_of):
    twin = ("contact", {"id": "ct-0000000d", "name": "A. Lopes", "merged_into": ANA})
    book = book_of(
        *STORY, twin, ("attempt", {"contact": "ct-0000000d", "sent_at": "2026-03-20T09:00+00:00"})
    )
    assert timeline(book, "ct-0000000d") == timeline(book, ANA)
    assert (
        timeline(book, ANA)[-2].title == "You reached out: email"
        and timeline(book, "ct-00000099") == []
    )


def test_what_came_of_a_name_is_said_while_it_is_open(book_of):
    asked = ("attempt", {"contact": BEN, "sent_at": "2026-03-12T09:00+00:00"})
    for more, words in (
        ((asked,), "You reached out. No answer yet."),
        ((("attempt", {**asked[1], "outcome": "no"}),), "Ben Okoro couldn't meet with you."),
    ):
        named = next(one for one in timeline(book_of(*STORY, *more), ANA) if one.kind == "named")
        assert named.text == words
