"""Every mention of a person is found, and no word that only looks like one."""

import pytest

from infoview_lib.contacts.mentions.finder import MentionFinder
from infoview_lib.contacts.mentions.mention import around
from infoview_lib.records.catalog import id_from
from tests.contacts.mentions.practice import missed_and_wrong, sentences

ONE, TWO = id_from("contact", 1), id_from("contact", 2)


def found(book, text, about=(), **more):
    return [
        (one.words, one.part, one.is_sure) for one in MentionFinder(book, **more).find(text, about)
    ]


def test_practice_sentences_are_read_as_a_person_reads_them():
    missed, wrong, count = missed_and_wrong()
    assert count >= 100 and len(list(sentences())) >= 180
    assert missed == wrong == []


def test_a_finder_that_finds_nothing_would_be_noticed(monkeypatch):
    monkeypatch.setattr(MentionFinder, "find", lambda *_: [])
    missed, _, count = missed_and_wrong()
    assert len(missed) == count


@pytest.fixture
def book(book_of):
    return book_of(
        (
            "contact",
            {
                "name": "Quendolyn Vashtimore",
                "email": "qv77x@riverbend.example",
                "profile_url": "https://example.com/in/quendo-v",
                "organization": "Riverbend Family Clinic",
                "title": "State climatologist",
                "address_as": "Quen",
            },
        ),
        ("contact", {"name": "Ana Lopes"}),
        ("contact", {"name": "Ana Brito"}),
    )


@pytest.mark.parametrize(
    ("text", "words", "part", "is_sure"),
    [
        ("I met Quendolyn Vashtimore.", "Quendolyn Vashtimore", "full name", True),
        ("I met Vashtimore, Quendolyn.", "Vashtimore, Quendolyn", "full name", True),
        ("I met Dr. Q. Vashtimore.", "Q. Vashtimore", "full name", True),
        ("I met Quendolyn V. there.", "Quendolyn V.", "full name", True),
        ("I met quendolyn.", "quendolyn", "first name", True),
        ("I met Ms. Vashtimore.", "Ms. Vashtimore", "last name", True),
        ("I met Quen.", "Quen", "nickname", True),
        ("I met Vashtimroe.", "Vashtimroe", "misspelled name", True),
        ("I met Q.V. there.", "Q.V.", "initials", True),
        ("I met QV there.", "QV", "initials", False),
        ("Write qv77x@riverbend.example.", "qv77x@riverbend.example", "email address", True),
        ("Write to qv77x there.", "qv77x", "start of the email address", True),
        ("See www.example.com/in/quendo-v/", "www.example.com/in/quendo-v/", "profile page", True),
        ("See quendo-v there.", "quendo-v", "profile name", True),
        ("On riverbend.example now.", "riverbend.example", "web address", True),
        ("At Riverbend Family Clinic.", "Riverbend Family Clinic", "organization", True),
        ("At Riverbend now.", "Riverbend", "short form of the organization", False),
        ("Ask the state climatologist.", "state climatologist", "job title", False),
    ],
)
def test_each_part_is_found_and_named(book, text, words, part, is_sure):
    assert found(book, text) == [(words, part, is_sure)]


def test_two_of_one_name_are_told_apart_by_what_the_text_is_about_or_says(book):
    finder = MentionFinder(book)
    (both,) = finder.find("I met Ana.")
    assert len(both.people) == 2 and not both.is_sure
    (one,) = finder.find("I met Ana.", about=[both.people[1]])
    assert one.people == both.people[1:] and one.is_sure
    first, second = finder.find("I met Ana Lopes, and Ana was kind.")
    assert first.people == second.people == both.people[:1]


def test_what_the_student_said_is_nobody_is_passed_over_wherever_the_same_words_stand(book_of):
    book = book_of(("contact", {"name": "Rosalind Ames"}))
    text = "At the Ames lab with Ames."
    place = around(text, 7, 11)
    assert place == "the ames lab"
    assert [one.start for one in MentionFinder(book, plain=[place]).find(text)] == [21]


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("김하늘", "김하늘은 친절했다.", ["김하늘"]),
        ("김하늘", "오늘 하늘이 맑다.", []),
        ("Joost van den Broeke", "I called him Mr. Vandenbroeke.", ["Mr. Vandenbroeke"]),
        ("Ольга Мороз", "Olga is on her badge.", ["Olga"]),
        ("Onur Çelik", "It was an onur. Çelik smiled.", ["Çelik"]),
    ],
)
def test_a_name_is_known_in_other_letters_and_with_its_small_words(book_of, name, text, words):
    book = book_of(("contact", {"name": name}))
    assert [one[0] for one in found(book, text)] == words


def test_the_students_own_name_stays(book_of):
    book = book_of(("contact", {"name": "Maya Lopes"}))
    assert found(book, "Maya Lopes wrote", stays=["Maya Lopes"]) == []


def test_a_merged_entry_means_the_person_it_was_merged_into(book_of):
    book = book_of(
        ("contact", {"id": ONE, "name": "Ana Lopes"}),
        ("contact", {"id": TWO, "name": "Anita Lopesz", "merged_into": ONE}),
    )
    assert [one.people for one in MentionFinder(book).find("Anita said so.")] == [(ONE,)]


def test_no_people_no_mentions(book_of):
    assert found(book_of(), "Ana, ana@example.org") == []
