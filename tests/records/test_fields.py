"""Values are stored in one form, or refused in plain words."""

from datetime import UTC, date, datetime

import pytest

from infoview_lib.errors import EntryError
from infoview_lib.records.fields import MAX_TEXT, FieldSpec, check_value, clean_text


def spec(type, **rules):
    return FieldSpec(name="x", type=type, label="Thing", **rules)


@pytest.mark.parametrize(
    ("type", "typed", "stored"),
    [
        ("text", "  Ana\tLopes ", "Ana Lopes"),
        ("text", "a\nb", "a b"),
        ("text", 42, "42"),
        ("long_text", "a\r\nb", "a\nb"),
        ("long_text", "\x1b\n", ""),
        ("date", "2026-03-31T10:00", "2026-03-31"),
        ("date", date(2026, 3, 31), "2026-03-31"),
        ("time", "2026-03-31T10:00+02:00", "2026-03-31T10:00+02:00"),
        ("time", datetime(2026, 3, 31, 10, 0, 5, tzinfo=UTC), "2026-03-31T10:00:05+00:00"),
        ("whole", " 7 ", 7),
        ("scale", "5", 5),
        ("date", "2026-03-31 14:30:22.5+05:30", "2026-03-31"),
        ("date", date(1, 1, 1), "0001-01-01"),
        ("yes_no", "Yes", True),
        ("yes_no", "0", False),
        ("link", "ct-0000000a", "ct-0000000a"),
    ],
)
def test_typed_values_are_stored_in_one_form(type, typed, stored):
    assert check_value(spec(type), typed) == stored


@pytest.mark.parametrize("typed", [None, "", "   "])
def test_empty_means_unknown(typed):
    found = [
        check_value(spec(type), typed)
        for type in ("text", "date", "whole", "scale", "yes_no", "link")
    ]
    assert found == ["", "", None, None, None, ""]


@pytest.mark.parametrize(
    ("type", "typed"),
    [
        ("text", 1.5),
        ("text", True),
        ("text", ["a"]),
        ("date", "31.03.2026"),
        ("time", "noon"),
        ("whole", "-1"),
        ("whole", "1.5"),
        ("whole", True),
        ("scale", 6),
        ("scale", "0"),
        ("yes_no", "maybe"),
        ("link", "two words"),
        ("date", "2026-03-311"),
        ("date", "2026-03-31 or so"),
        ("time", "0000-01-01T00:00"),
        ("whole", "1_000"),
        ("choices", 3),
        ("choices", True),
        ("choices", date(2026, 3, 31)),
    ],
)
def test_what_does_not_fit_is_answered_with_two_plain_sentences(type, typed):
    with pytest.raises(EntryError) as caught:
        check_value(spec(type), typed)
    assert caught.value.found.startswith("“")
    assert "Thing" in caught.value.found
    assert len(str(caught.value).split()) <= 30


@pytest.mark.parametrize(
    "type", ["text", "date", "time", "whole", "scale", "yes_no", "choice", "choices", "link"]
)
def test_a_number_too_long_to_spell_out_is_refused_in_words(type):
    with pytest.raises(EntryError):
        check_value(spec(type), 10**5000)


@pytest.mark.parametrize(
    "typed",
    [datetime(1, 1, 1), date(1, 1, 1), "0001-01-01T00:00", datetime.max, "9999-12-31T23:59"],
)
def test_a_time_at_the_ends_of_the_calendar_is_kept_or_refused_in_words(typed):
    try:
        assert datetime.fromisoformat(check_value(spec("time"), typed)).tzinfo is not None
    except EntryError as error:
        assert "date and time such as 2026-03-31 14:30" in error.next_step


def test_a_day_without_a_clock_time_means_noon_however_it_is_given():
    given = [date(2026, 3, 31), "2026-03-31", "20260331"]
    assert len({check_value(spec("time"), one) for one in given}) == 1
    assert "T12:00" in check_value(spec("time"), "2026-03-31")


def test_a_time_without_a_zone_gets_one():
    assert datetime.fromisoformat(check_value(spec("time"), "2026-03-31 14:30")).tzinfo is not None


def test_choices_are_known_by_key_or_by_words():
    choices = (("yes", "Yes"), ("no_reply", "No reply"))
    assert [
        check_value(spec("choice", choices=choices), typed) for typed in ("no_reply", "NO REPLY")
    ] == ["no_reply"] * 2
    assert check_value(spec("choices", choices=choices), "no_reply yes yes") == "yes no_reply"
    with pytest.raises(EntryError, match="Choose one of: Yes, No reply"):
        check_value(spec("choice", choices=choices), "perhaps")


def test_unsafe_characters_go_and_long_text_is_cut():
    assert clean_text("a\x00b\u202ec\ud800d\te") == "abcd e"
    assert len(clean_text("x" * (MAX_TEXT + 5))) == MAX_TEXT


def test_a_long_wrong_value_is_shown_shortened():
    with pytest.raises(EntryError, match="…”"):
        check_value(spec("date"), "x" * 200)


PAGE = FieldSpec(name="profile_url", type="text", label="Profile page", is_page=True)


@pytest.mark.parametrize(
    "typed",
    [
        "javascript:alert(1)",
        "JavaScript:1;alert(1)",
        " java\nscript\t:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///home",
        "blob:https://example.org/1",
        "javascript:80/alert(1)",
    ],
)
def test_an_address_that_runs_something_is_no_page(typed):
    with pytest.raises(EntryError, match="doesn't fit Profile page"):
        check_value(PAGE, typed)


@pytest.mark.parametrize(
    "typed",
    [
        "https://www.linkedin.com/in/ana",
        "HTTP://example.org/a:b",
        "linkedin.com/in/ana",
        "example.org:8080/ana",
        "ana-lopes",
        "",
    ],
)
def test_the_address_of_a_page_is_kept_as_typed(typed):
    assert check_value(PAGE, typed) == typed
