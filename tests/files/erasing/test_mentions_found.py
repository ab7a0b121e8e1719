"""Mentions are listed in records, in the trash, in words not saved yet."""

from infoview_lib.files.keeping.drafts import keep_draft


def test_what_goes_with_the_person_comes_first_and_each_is_explained(folder):
    ana = folder.add("contact", name="Marisol Quenby")
    folder.add("attempt", contact=ana, words="Dear Ms. Quenby,")
    ben = folder.add("contact", name="Ben Okafor", notes="Knows Marisol.")
    gone = folder.add("contact", name="Cy Mbeki", notes="A friend of Quenby.")
    folder.delete(gone)
    keep_draft(
        folder.path, {"place": "quick_add:words", "at": 1, "typed": "Marisol said", "label": "Note"}
    )
    found = folder.mentions(ana)
    assert [one["goes"] for one in found] == [True, True, False, False, False]
    said = {one["record"]: one["why"] for one in found if not one["goes"]}
    assert said == {
        ben: "first name of Marisol Quenby, in a note about Ben Okafor",
        gone: "last name of Marisol Quenby, in a note about Cy Mbeki",
        "quick_add:words": (
            "first name of Marisol Quenby, in what you typed in “Note” and didn't save"
        ),
    }


def test_a_record_of_another_kind_has_none(folder):
    ana = folder.add("contact", name="Marisol Quenby")
    assert folder.mentions(folder.add("interview", contact=ana)) == []
