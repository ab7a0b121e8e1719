"""No name leaves in a text below full."""

import pytest

from infoview_lib.exchange.redaction.redacted_texts import Redactor, redacted_texts
from infoview_lib.records.book import Book

BOOK = Book(
    {
        "contact": [
            {
                "id": "ct-00000001",
                "name": "Ana Lopes-Brito",
                "organization": "Riverbend Clinic, Inc.",
                "email": "ana@example.org",
                "phone": "(503) 555-0142",
                "profile_url": "https://example.com/in/analopes",
            },
            {"id": "ct-00000002", "name": "José O’Neil", "organization": "Target"},
            {"id": "ct-00000003", "name": "Will May", "organization": ""},
            {"id": "ct-00000004", "name": "Ana de la Cruz"},
        ]
    }
)


@pytest.mark.parametrize(
    "said,none,initials",
    [
        ("ana  lopes brito\nsaid", "Person 1\nsaid", "A. L. B.\nsaid"),
        ("Lopes’s view", "Person 1’s view", "L.’s view"),
        ("Ana said", "Someone said", "A. said"),
        ("He and Ana said", "He and someone said", "He and A. said"),
        ("jose o'neil", "Person 2", "J. O. N."),
        ("JOSE\u0301 told me", "Person 2 told me", "J. told me"),
        (
            "I will go in May with Will",
            "I will go in May with Person 3",
            "I will go in May with W.",
        ),
        ("with de la Cruz", "with Person 4", "with A. D. L. C."),
        ("at riverbend clinic now", "at Organization 1 now", "at R. C. I. now"),
        ("my target, at Target", "my target, at Organization 2", "my target, at T."),
        (
            "Anatomy and a lopesided view",
            "Anatomy and a lopesided view",
            "Anatomy and a lopesided view",
        ),
        (
            "ask ANA@example.org or x.y@mail.example.com",
            "ask [email] or [email]",
            "ask [email] or [email]",
        ),
        (
            "call 503.555.0142 or +1 555-0199 22",
            "call [number] or [number]",
            "call [number] or [number]",
        ),
        ("on 2026-03-09, 13 talks", "on 2026-03-09, 13 talks", "on 2026-03-09, 13 talks"),
        ("see https://example.com/in/analopes", "see [page]", "see [page]"),
    ],
)
def test_what_tells_who_it_is_is_covered(said, none, initials):
    assert Redactor(BOOK, "none").text(said).text == none
    assert Redactor(BOOK, "initials").text(said).text == initials
    assert Redactor(BOOK, "full").text(said).text == said


@pytest.mark.parametrize(
    "name,said,shown",
    [
        ("Ana Lopes", "_Ana_, Ana2, @lopes_", "_Person 1_, Person 12, @Person 1_"),
        ("王伟", "我问王伟了。王伟说", "我问Person 1了。Person 1说"),
        ("ต้น", "ถามต้นแล้ว", "ถามPerson 1แล้ว"),
        ("محمد علي", "سألت ومحمد علي", "سألت وPerson 1"),
        ("Änne Strauß", "STRAUSS, Strauss, Aenne", "Person 1, Person 1, Person 1"),
        ("Jean-Luc D'Angelo", "JeanLuc, DAngelo", "Person 1, Person 1"),
        (
            "Maria Len",
            "the Marias, marias, lens, Lens, Len’s",
            "Person 1's family, Person 1, lens, Lens, Person 1’s",
        ),
        ("بنك", "من بنك", "من Person 1"),
        ("A", "a nurse, said A.", "a nurse, said Person 1."),
        ("Ana", "on 2026-03-09 555-014-2233, 2026-99-99 1", "on 2026-03-09 [number], [number]"),
    ],
)
def test_a_name_is_covered_however_it_is_written(name, said, shown):
    assert (
        Redactor(Book({"contact": [{"id": "ct-00000001", "name": name}]}), "none").text(said).text
        == shown
    )


def test_what_was_covered_is_told():
    texts = {"a": "So Will and Will", "b": "Will met a@example.org"}
    covered, changes = redacted_texts(Redactor(BOOK, "none"), texts)
    assert covered == {"a": "So Person 3 and Person 3", "b": "Person 3 met [email]"}
    assert changes == [("Will", "Person 3", 3), ("a@example.org", "[email]", 1)]


def test_words_of_the_students_own_stay():
    cover = Redactor(BOOK, "none", own=["Maya Lopes", "May College"])
    assert (
        cover.text("Maya Lopes, May College, met Lopes").text
        == "Maya Lopes, May College, met Person 1"
    )


def test_another_level_covers_nothing_by_mistake():
    with pytest.raises(ValueError):
        Redactor(BOOK, "inital")


def test_an_empty_log_has_nothing_to_cover_but_addresses():
    assert Redactor(Book({}), "none").text("Ana, a@example.org").text == "Ana, [email]"
