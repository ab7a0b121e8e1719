"""Marks of erased people tell a browser what to forget, and nobody who it was."""

from infoview_lib.files.keeping.forgotten import forgotten, mark_of, note_forgotten, words_of
from infoview_lib.records.kinds import Contact

ANA = "ct-00000001"


def test_words_that_told_of_a_person_are_marked_but_for_those_of_others_and_of_every_day():
    person = Contact(
        id=ANA, name="Will Quenby-Lopes", email="wq@elm.example", address_as="Mr. Quenby"
    )
    other = Contact(id="ct-00000002", name="Ana Lopes")
    words = words_of([person], [other])
    assert {"quenby", "quenby-lopes", "will quenby", "wq@elm.example"} <= words
    assert words.isdisjoint({"will", "lopes", "ana"})


def test_a_mark_is_the_one_that_a_script_makes():
    # The same numbers stand in tests/widgets/scripts/kept_drafts.test.js.
    assert [mark_of(ANA, one) for one in ("quenby", "Will QUENBY")] == [32876, 48816]


def test_many_words_share_a_mark_so_that_a_list_of_names_tells_nothing():
    marks = [mark_of(ANA, f"name{number}") for number in range(20_000)]
    assert max(marks) < 1 << 16 and len({*marks}) < len(marks)


def test_marks_are_kept_by_person_and_hold_no_word(folder):
    note_forgotten(folder.path, ANA, ["quenby"], 5)
    note_forgotten(folder.path, "ct-00000002", ["brito"], 6)
    note_forgotten(folder.path, ANA, ["marisol"], 7)
    assert [(one["id"], one["at"]) for one in forgotten(folder.path)] == [
        ("ct-00000002", 6),
        (ANA, 7),
    ]
    assert forgotten(folder.path)[1]["marks"] == sorted(
        [mark_of(ANA, "quenby"), mark_of(ANA, "marisol")]
    )
    assert b"quenby" not in (folder.path / "records" / "forgotten.txt").read_bytes()


def test_a_damaged_line_is_passed_over(folder):
    path = folder.path / "records" / "forgotten.txt"
    path.write_text(f"what\n5\t{ANA}\t1 2\n5\t{ANA}\tx\n")
    assert forgotten(folder.path) == [{"id": ANA, "at": 5, "marks": [1, 2]}]
    path.write_bytes(b"\xff")
    assert forgotten(folder.path) == []
