"""A pack of questions stays in the student's folder, apart from the bank."""

import pytest

from infoview_lib.files.folder.folder import open_folder
from infoview_lib.state.questions.question_bank import bank, bank_of, pack_names
from infoview_lib.state.questions.question_packs import drop_pack, keep_pack, read_pack_file

TABLE = (
    "id;text;category;minutes\n"
    "n1;Which night shift do you still think about?;work;3\n"
    "n2;What do you say to a new nurse?;advice;\n"
)


@pytest.fixture
def folder(tmp_path):
    return open_folder(tmp_path / "mine")


def bring_in(folder, text, name="nursing.csv", encoding="utf-8"):
    return keep_pack(folder, read_pack_file(text.encode(encoding), name))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_file_of_any_encoding_is_read(encoding, separator):
    table = TABLE.replace(";", separator).replace("a new nurse", "a café owner")
    pack = read_pack_file(table.encode(encoding), "nursing.csv")
    assert [one.text for one in pack.questions][1] == "What do you say to a café owner?"
    assert [one.minutes for one in pack.questions] == [3, 2]


def test_without_a_pack_the_bank_is_the_bank(folder):
    assert bank_of(folder.book) is bank()


def test_questions_of_a_pack_follow_the_bank_under_ids_of_their_own(folder):
    assert bring_in(folder, TABLE.replace("n1;", "q-core-02;")) == {
        "added": 2,
        "changed": 0,
        "removed": 0,
    }
    found = bank_of(folder.book)
    new = list(found.values())[len(bank()) :]
    assert list(found)[: len(bank())] == list(bank()) and found["q-core-02"] == bank()["q-core-02"]
    assert [one.text for one in new] == [
        "Which night shift do you still think about?",
        "What do you say to a new nurse?",
    ]
    assert pack_names(folder.book) == {one.id: "nursing" for one in new}


def test_a_pack_survives_a_restart_with_all_its_fields(folder):
    pack = read_pack_file(
        b"text,types,audience,sensitivity,softer_id,skip_when,probes,why,starter,"
        b"lookup_first,lookup_where\n"
        b"What frightens you?,career; job,manager,2,q-core-10,Not at first.,"
        b"Since when?; Who knows?,Because.,yes,Risks,O*NET\n",
        "p.csv",
    )
    keep_pack(folder, pack)
    (kept,) = list(bank_of(open_folder(folder.path).book).values())[len(bank()) :]
    (read,) = pack.questions
    assert {name: getattr(kept, name) for name in kept.__slots__ if name != "id"} == {
        name: getattr(read, name) for name in read.__slots__ if name != "id"
    }


def test_a_gentler_question_of_the_pack_is_found_under_its_new_id(folder):
    bring_in(
        folder, "id,text,sensitivity,softer_id\na,What frightens you?,2,b\nb,What worries you?,1,\n"
    )
    touchy, gentle = list(bank_of(folder.book).values())[len(bank()) :]
    assert touchy.softer_id == gentle.id


def test_a_newer_file_of_the_same_name_takes_the_place_of_the_older(folder):
    bring_in(folder, TABLE)
    ids = {one.given_id: one.id for one in folder.book.of("pack_question")}
    new = TABLE.replace("a new nurse", "a tired nurse").replace("n1;Which", "n3;Which")
    assert bring_in(folder, new) == {"added": 1, "changed": 1, "removed": 1}
    assert [one.text for one in folder.book.of("pack_question") if one.id == ids["n2"]] == [
        "What do you say to a tired nurse?"
    ]
    assert bring_in(folder, new) == {"added": 0, "changed": 0, "removed": 0}
    assert folder.undo() == "the pack “nursing”"
    assert {one.given_id for one in folder.book.of("pack_question")} == {"n1", "n2"}


def test_a_pack_goes_whole_and_comes_back_with_undo(folder):
    bring_in(folder, TABLE)
    bring_in(folder, "text\nWhat stays?\n", "other.csv")
    assert drop_pack(folder, "nursing") == 2
    assert set(pack_names(folder.book).values()) == {"other"}
    folder.undo()
    assert set(pack_names(folder.book).values()) == {"nursing", "other"}


def test_a_pack_is_in_the_backup(folder, tmp_path):
    bring_in(folder, TABLE)
    other = open_folder(tmp_path / "other")
    other.restore(folder.backup(tmp_path / "kept.zip"))
    assert len(bank_of(other.book)) == len(bank()) + 2
