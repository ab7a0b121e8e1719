"""A book finds records by id and by link."""

from infoview_lib.records.book import Book, once_for, once_for_these
from infoview_lib.records.catalog import as_record
from infoview_lib.records.kinds import Contact, Interview, Tie

ANA = "ct-0000000a"
KNOWN = Tie(id="ti-00000001", a=ANA, b=ANA)


def test_deleted_records_are_left_out(book_of):
    book = book_of(
        ("contact", {"name": "Ana", "deleted_at": "2026-03-01"}),
        ("contact", {"id": ANA, "name": "Ben"}),
    )
    assert [one.name for one in book.of("contact")] == ["Ben"]
    assert (book.get(ANA).name, book.get("ct-00000099")) == ("Ben", None)


def test_records_are_found_by_their_links(book_of):
    book = book_of(
        ("attempt", {"contact": ANA, "words": "mine"}), ("attempt", {"contact": "ct-0000000b"})
    )
    assert [one.words for one in book.about("attempt", contact=ANA)] == ["mine"]


def test_practice_can_be_left_out(book_of):
    book = book_of(
        ("contact", {"name": "Terse Expert", "is_practice": True}), ("contact", {"name": "Ana"})
    )
    assert [one.name for one in book.without_practice().of("contact")] == ["Ana"]


def test_a_book_can_hold_records_that_are_made_already():
    record = as_record("contact", {"id": ANA, "name": "Ana"})
    assert Book.of_records({"contact": [record]}).name_of(ANA) == "Ana"


def test_an_empty_book_answers_everything():
    book = Book({})
    assert (book.of("contact"), book.about("attempt", contact=ANA), book.name_of("you")) == (
        (),
        (),
        "you",
    )


def test_what_was_made_of_records_is_kept_while_they_are_the_same():
    asked = []

    @once_for_these
    def names(records, ending=""):
        asked.append(len(records))
        return [one.name + ending for one in records]

    one, two = (Book({"contact": [{"id": "ct-00000001", "name": "Ana Lopes"}]}) for _ in "ab")
    later = Book.of_records({"contact": one.of("contact")})
    assert names(one.of("contact")) is names(later.of("contact"))
    assert names(one.of("contact"), ending="!") == ["Ana Lopes!"]
    assert names(two.of("contact")) == ["Ana Lopes"]
    assert asked == [1, 1, 1]
    assert names(()) == []


def test_what_was_made_of_a_book_is_kept_while_some_kinds_are_the_same():
    asked = []

    @once_for(Contact, Interview)
    def names(book, ending=""):
        asked.append(ending)
        return [one.name + ending for one in book.of(Contact)]

    people = Book({"contact": [{"id": "ct-00000001", "name": "Ana Lopes"}]}).of(Contact)
    one, later = (Book.of_records({"contact": people, "tie": ties}) for ties in ((), [KNOWN]))
    assert names(one) is names(later) and asked == [""]
    assert names(later, "!") == names(one, "!") == ["Ana Lopes!"] and asked == ["", "!"]
    met = Book.of_records({"contact": people, "interview": [Interview(id="iv-00000001")]})
    changed = Book({"contact": [{"id": "ct-00000001", "name": "Ana Moss"}]})
    assert (names(met), names(changed), names(one)) == (["Ana Lopes"], ["Ana Moss"], ["Ana Lopes"])
    assert asked == ["", "!", "", "", ""]


def test_a_book_in_which_nothing_is_practice_keeps_its_records():
    book = Book({"contact": [{"id": "ct-00000001", "name": "Ana Lopes"}]})
    assert book.without_practice().of("contact") is book.of("contact")


def test_a_record_is_found_by_an_id_that_does_not_tell_its_kind():
    book = Book({"contact": [{"id": "somebody", "name": "Ana Lopes"}], "attempt": [{"id": "at-1"}]})
    assert (book.name_of("somebody"), book.get("at-1").id) == ("Ana Lopes", "at-1")
    assert book.get("nobody") is None
