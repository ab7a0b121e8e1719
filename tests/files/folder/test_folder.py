"""A student's folder keeps what was saved."""

import os
import stat

import pytest

from infoview_lib.errors import EntryError, FolderError, UnknownRecordError
from infoview_lib.files.folder.entry_checks import label_for, stored_values, words_of_kind
from infoview_lib.files.folder.folder import open_folder
from infoview_lib.records.catalog import ID_LETTERS, KINDS
from tests.faults.folders import write_second_copy


def test_what_was_added_is_there_when_the_folder_is_opened_again(path, folder):
    record = folder.add("contact", name="Ana Lopes", email="ana@example.org")
    again = open_folder(path)
    assert again.get(record) == folder.get(record)
    assert again.problems == []


def test_a_new_record_has_every_field_with_the_time_it_was_made(folder, clock):
    record = folder.add("attempt", contact=folder.add("contact", name="Ana"))
    values = folder.get(record)
    assert values["created_at"] == values["updated_at"] == "2026-03-02T09:30:00+00:00"
    assert (values["outcome"], values["channel"], values["asked_minutes"]) == (
        "pending",
        "email",
        None,
    )
    clock.move(hours=2)
    folder.change(record, outcome="yes")
    assert folder.get(record)["updated_at"] == "2026-03-02T11:30:00+00:00"


def test_a_change_that_changes_nothing_writes_nothing(path, folder, tools):
    record = folder.add("contact", name="Ana", city="Porto")
    before, revision = tools.everything(path), folder.revision
    folder.change(record, city="Porto", name="Ana")
    assert (tools.everything(path), folder.revision) == (before, revision)


def test_opening_and_reading_change_no_file(path, folder, tools):
    folder.add("contact", name="Ana")
    before = tools.everything(path)
    again = open_folder(path)
    assert again.book.of("contact")[0].name == "Ana"
    assert again.refresh() is False
    assert tools.everything(path) == before


def test_many_records_are_one_step_of_undo(folder):
    folder.apply(adds=[("contact", {"name": "Ana"}), ("contact", {"name": "Ben"})])
    assert folder.undo_label == "adding 2 entries"
    assert folder.undo() == "adding 2 entries"
    assert folder.records("contact") == []
    assert [one["name"] for one in folder.records("contact", deleted=True)] == ["Ana", "Ben"]
    assert (folder.undo_label, folder.undo()) == ("", "")


def test_undo_steps_back_through_own_actions(folder):
    record = folder.add("contact", name="Ana", city="Porto")
    folder.change(record, city="Lagos")
    folder.delete(record)
    cities = []
    while folder.undo():
        cities.append([one["city"] for one in folder.records("contact")])
    assert cities == [["Lagos"], ["Porto"], []]


def test_undo_leaves_what_another_window_did(path, folder):
    record = folder.add("contact", name="Ana")
    folder.change(record, city="Porto", title="Nurse")
    other = open_folder(path)
    other.change(record, city="Lagos")
    assert folder.undo() == "changing a person"
    assert (folder.get(record)["city"], folder.get(record)["title"]) == ("Lagos", "")
    assert folder.undo() == ""
    assert folder.get(record)["name"] == "Ana"
    assert other.undo_label == "changing a person"


def test_undo_in_a_window_leaves_what_was_done_in_another_window_of_this_program(folder):
    with folder.used_in("first"):
        folder.add("contact", name="Ana")
    with folder.used_in("second"):
        ben = folder.add("contact", name="Ben")
        folder.change(ben, city="Porto")
    with folder.used_in("first"):
        assert folder.undo_label == folder.undo() != ""
        assert (folder.undo_label, folder.undo()) == ("", "")
    assert [(one["name"], one["city"]) for one in folder.records("contact")] == [("Ben", "Porto")]
    assert folder.undo() and folder.undo() and not folder.undo()
    assert folder.records("contact") == []


def test_a_step_of_which_nothing_stands_is_not_offered(path, folder):
    record = folder.add("contact", name="Ana")
    folder.change(record, city="Porto")
    open_folder(path).change(record, city="Lagos")
    folder.refresh()
    assert folder.undo_label == ""


def test_history_tells_what_was_set_when(folder, clock):
    record = folder.add("contact", name="Ana")
    clock.move(days=1)
    folder.change(record, city="Porto")
    assert folder.history(record)[1] == {
        "at": "2026-03-03T09:30:00+00:00",
        "set": {"city": "Porto"},
    }


def test_the_trash_gives_back(folder):
    record = folder.add("contact", name="Ana")
    folder.delete(record)
    assert (folder.records("contact"), folder.entries()["contact"]) == ([], [])
    assert folder.get(record)["deleted_at"]
    folder.restore_deleted(record)
    assert [one["id"] for one in folder.records("contact")] == [record]


@pytest.mark.parametrize("do", ["get", "change", "delete", "restore_deleted", "history", "erase"])
def test_an_unknown_id_is_named_in_plain_words(folder, do):
    with pytest.raises(UnknownRecordError, match="no entry “ct-zzzzzzzz” here"):
        getattr(folder, do)("ct-zzzzzzzz")


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("contact", {"name": " "}),
        ("contact", {}),
        ("contact", {"name": "Ana", "shoe_size": 40}),
        ("contact", {"name": "Ana", "relevance": 9}),
        ("contact", {"name": "Ana", "created_at": "2026-01-01"}),
        ("attempt", {"contact": "ct-zzzzzzzz"}),
        ("attempt", {"contact": "you"}),
        ("ship", {}),
    ],
)
def test_what_does_not_fit_is_refused_with_nothing_written(path, folder, tools, kind, values):
    before = tools.everything(path)
    with pytest.raises(EntryError) as caught:
        folder.add(kind, **values)
    assert caught.value.found and caught.value.next_step
    assert tools.everything(path) == before


def test_one_bad_entry_among_many_saves_none(folder):
    with pytest.raises(EntryError):
        folder.apply(adds=[("contact", {"name": "Ana"}), ("contact", {"name": ""})])
    assert folder.records("contact") == []


def test_a_referral_may_come_from_the_student_but_not_join_one_person_to_itself(folder):
    ana = folder.add("contact", name="Ana")
    record = folder.add("referral", **{"from": "you", "to": ana})
    assert folder.get(record)["from"] == "you"
    with pytest.raises(EntryError, match="same person"):
        folder.change(record, from_=ana)
    with pytest.raises(EntryError):
        folder.change(record, to="ct-zzzzzzzz")
    with pytest.raises(EntryError):
        folder.change(record, to="")


def test_records_added_together_may_link_to_each_other(folder):
    ids = folder.apply(
        adds=[
            ("referral", {"id": "rf-00000001", "from": "ct-00000001", "to": "ct-00000002"}),
            ("contact", {"id": "ct-00000001", "name": "Ana"}),
            ("contact", {"id": "ct-00000002", "name": "Ben"}),
        ]
    )
    assert ids == ["rf-00000001", "ct-00000001", "ct-00000002"]


@pytest.mark.parametrize("bad", ["ct-1", "at-00000001", "ct-0000000I", "ct-I0000000", "../../x", 7])
def test_ids_that_are_brought_along_must_be_ours(folder, bad):
    with pytest.raises(EntryError):
        folder.apply(adds=[("contact", {"id": bad, "name": "Ana"})])


def test_an_id_is_taken_once(folder):
    folder.apply(adds=[("contact", {"id": "ct-00000001", "name": "Ana"})])
    with pytest.raises(EntryError, match="already"):
        folder.apply(adds=[("contact", {"id": "ct-00000001", "name": "Ben"})])


def test_an_import_keeps_the_times_it_brings(folder, path):
    times = {"created_at": "2026-01-01T10:00+00:00", "updated_at": "2026-01-02T10:00+00:00"}
    folder.apply(adds=[("contact", {"id": "ct-00000001", "name": "Ana", **times})])
    found = open_folder(path).get("ct-00000001")
    assert {name: found[name] for name in times} == times


def test_what_is_returned_are_copies(folder):
    record = folder.add("contact", name="Ana")
    folder.get(record)["name"] = "Ben"
    folder.records("contact")[0]["name"] = "Ben"
    folder.history(record)[0]["set"]["name"] = "Ben"
    assert folder.get(record)["name"] == "Ana"
    assert folder.history(record)[0]["set"]["name"] == "Ana"


def test_two_windows_see_each_other(path, folder):
    other = open_folder(path)
    ana = folder.add("contact", name="Ana")
    assert other.refresh() is True
    assert other.refresh() is False
    other.change(ana, city="Porto")
    folder.change(ana, title="Nurse")
    assert (folder.get(ana)["city"], folder.get(ana)["title"]) == ("Porto", "Nurse")


def test_setting_a_value_again_counts_when_another_window_changed_it(path, folder):
    ana = folder.add("contact", name="Ana", city="Porto")
    open_folder(path).change(ana, city="Lagos")
    folder.change(ana, city="Porto")
    assert open_folder(path).get(ana)["city"] == "Porto"


def test_callbacks_hear_of_every_change_until_they_leave(path, folder):
    heard = []
    leave = folder.on_change(lambda: heard.append(folder.revision))
    folder.add("contact", name="Ana")
    open_folder(path).add("contact", name="Ben")
    folder.refresh()
    leave()
    folder.add("contact", name="Cem")
    assert len(heard) == 2
    assert heard == sorted(set(heard))


def test_who_leaves_twice_takes_nobody_who_came_later_along(folder):
    heard = []
    leave = folder.on_change(lambda: heard.append("first"))
    leave()
    folder.on_change(lambda: heard.append("second"))
    leave()
    folder.add("contact", name="Ana")
    assert heard == ["second"]


def test_a_callback_that_fails_breaks_no_save(folder):
    folder.on_change(lambda: 1 / 0)
    assert folder.add("contact", name="Ana")


def test_a_callback_may_save(path, folder):
    ana = folder.add("contact", name="Ana")
    folder.on_change(lambda: folder.change(ana, city="Porto"))
    folder.change(ana, title="Nurse")
    assert (open_folder(path).get(ana)["city"], open_folder(path).get(ana)["title"]) == (
        "Porto",
        "Nurse",
    )


def test_the_book_follows_the_records(folder):
    ana = folder.add("contact", name="Ana")
    first = folder.book
    assert folder.book is first
    ben = folder.add("contact", name="Ben")
    folder.change(ana, city="Porto")
    folder.delete(ben)
    assert [(one.name, one.city) for one in folder.book.of("contact")] == [("Ana", "Porto")]


def test_its_printed_form_holds_no_data(folder):
    folder.add("contact", name="Ana Lopes")
    assert repr(folder) == "<Folder>"


def test_demo_is_remembered(tmp_path):
    open_folder(tmp_path / "a", demo=True)
    assert open_folder(tmp_path / "a").is_demo is True
    open_folder(tmp_path / "b")
    assert open_folder(tmp_path / "b", demo=True).is_demo is False


def test_the_last_page_is_remembered(path, folder):
    assert folder.place == ""
    folder.remember_place("03_outreach")
    assert open_folder(path).place == "03_outreach"
    (path / "records" / "place.json").write_text("[")
    assert open_folder(path).place == ""


@pytest.mark.skipif(
    os.name == "nt",
    reason="on Windows the rights of the home folder hold; the program sets none of its own",
)
def test_only_the_owner_may_look_in(path, folder):
    folder.add("contact", name="Ana")
    folder.backup()
    write_second_copy(folder)
    assert modes_in(path) == {0o700}
    held = [one for one in path.rglob("*") if one.is_file() and one.name != ".gitignore"]
    assert {stat.S_IMODE(one.stat().st_mode) for one in held} == {0o600}


def test_version_control_ignores_the_folder(path, folder):
    assert (path / ".gitignore").read_text().endswith("\n*\n")


def test_a_file_in_the_place_of_the_folder_is_named(tmp_path):
    (tmp_path / "notes").write_text("mine")
    with pytest.raises(FolderError, match="is a file"):
        open_folder(tmp_path / "notes")
    assert (tmp_path / "notes").read_text() == "mine"


def test_an_existing_folder_of_the_student_keeps_what_is_in_it(tmp_path):
    (tmp_path / "essay.txt").write_text("mine")
    open_folder(tmp_path).add("contact", name="Ana")
    assert (tmp_path / "essay.txt").read_text() == "mine"


@pytest.mark.skipif(
    os.name == "nt",
    reason="on Windows the rights of the home folder hold; the program sets none of its own",
)
def test_every_opening_closes_a_folder_that_stood_open(tmp_path):
    for name in ("", "records", "backups", "exports"):
        (tmp_path / "open" / name).mkdir()
        (tmp_path / "open" / name).chmod(0o755)
    (tmp_path / "open" / "course.zip").write_text("{}")
    open_folder(tmp_path / "open")
    assert modes_in(tmp_path / "open") == {0o700}
    for one in (tmp_path / "open", *(tmp_path / "open").iterdir()):
        one.chmod(0o755)
    open_folder(tmp_path / "open")
    assert modes_in(tmp_path / "open") == {0o700}


@pytest.mark.skipif(
    os.name == "nt",
    reason="on Windows the rights of the home folder hold; the program sets none of its own",
)
def test_a_home_folder_keeps_its_own_rights(tmp_path, monkeypatch):
    tmp_path.chmod(0o755)
    (tmp_path / "home").mkdir()
    (tmp_path / "home").chmod(0o711)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    for place, mode in ((tmp_path / "home", 0o711), (tmp_path, 0o755)):
        open_folder(place)
        assert stat.S_IMODE(place.stat().st_mode) == mode
        assert stat.S_IMODE((place / "records").stat().st_mode) == 0o700


def modes_in(folder):
    """Return the rights of a folder and of those in it."""
    places = [folder, *(one for one in folder.rglob("*") if one.is_dir())]
    return {stat.S_IMODE(one.stat().st_mode) for one in places}


def test_another_folder_put_in_its_place_gets_no_foreign_records(tmp_path):
    mine = open_folder(tmp_path / "here")
    mine.add("contact", name="Ana")
    theirs = open_folder(tmp_path / "there")
    theirs.add("contact", name="Ben")
    (tmp_path / "here").rename(tmp_path / "elsewhere")
    (tmp_path / "there").rename(tmp_path / "here")
    mine.refresh()
    assert [one["name"] for one in mine.records("contact")] == ["Ben"]


def test_every_kind_of_record_has_words_of_its_own():
    words = {kind: words_of_kind(kind) for kind in KINDS}
    assert len(set(words.values())) == len(KINDS)
    assert {kind for kind in KINDS if words[kind] == f"a {kind.replace('_', ' ')}"} == {
        "follow_up",
        "referral",
        "reflection",
    }


@pytest.mark.parametrize(
    ("adds", "changes", "label"),
    [
        (["ct-00000001"], [], "adding a person"),
        (["ct-00000001"] * 2, [], "adding 2 entries"),
        (["ct-00000001"], ["iv-00000001"], "adding one entry"),
        ([], ["iv-00000001"], "changing an interview"),
        ([], ["iv-00000001"] * 3, "changing 3 entries"),
        ([], [], "changing 0 entries"),
    ],
)
def test_an_action_without_a_name_is_called_by_what_it_did(adds, changes, label):
    assert label_for([(one, {}) for one in adds], [(one, {}) for one in changes]) == label


def test_a_new_id_is_never_one_that_was_used_before(folder, monkeypatch):
    here = folder.add("contact", name="Ana")
    gone = folder.add("contact", name="Ben")
    folder.erase(gone)
    drawn = [_number(here), _number(gone), 7, 7, 8]
    real = os.urandom
    monkeypatch.setattr(
        os, "urandom", lambda size: drawn.pop(0).to_bytes(5) if size == 5 else real(size)
    )
    adds = [("contact", {"name": "Cem"}), ("contact", {"name": "Dan"})]
    assert folder.apply(adds=adds) == ["ct-00000007", "ct-00000008"]
    assert drawn == []


def _number(record):
    return int("".join(f"{ID_LETTERS.index(letter):05b}" for letter in record[-8:]), 2)


def test_an_id_comes_back_neither_after_erasing_nor_twice_in_one_import(folder):
    folder.erase(folder.apply(adds=[("contact", {"id": "ct-00000001", "name": "Ana"})])[0])
    with pytest.raises(EntryError, match=r"ct-00000001.*erased"):
        folder.apply(adds=[("contact", {"id": "ct-00000001", "name": "Ana"})])
    with pytest.raises(EntryError, match=r"ct-00000002.*already"):
        folder.apply(
            adds=[("contact", {"id": "ct-00000002", "name": name}) for name in ("Ana", "Ben")]
        )


def test_an_import_keeps_what_was_in_the_trash_there(folder):
    times = {
        "created_at": "2026-01-01T10:00+00:00",
        "deleted_at": "2026-01-03T10:00+00:00",
        "updated_at": None,
    }
    folder.apply(adds=[("contact", {"id": "ct-00000001", "name": "Ana", **times})])
    found = folder.get("ct-00000001")
    assert (found["created_at"], found["deleted_at"]) == (times["created_at"], times["deleted_at"])
    assert found["updated_at"].startswith("2026-03-02") and folder.records("contact") == []


def test_times_may_be_brought_only_with_an_id(folder):
    with pytest.raises(EntryError):
        folder.apply(adds=[("contact", {"name": "Ana", "deleted_at": "2026-01-03T10:00+00:00"})])
    with pytest.raises(EntryError):
        folder.apply(
            adds=[("contact", {"id": "", "name": "Ana", "created_at": "2026-01-03T10:00+00:00"})]
        )


def test_two_changes_of_one_record_are_one(folder):
    ana = folder.add("contact", name="Ana")
    folder.apply(changes=[(ana, {"city": "Porto", "title": "Nurse"}), (ana, {"city": "Lagos"})])
    assert len(folder.history(ana)) == 2
    assert folder.history(ana)[1]["set"] == {"city": "Lagos", "title": "Nurse"}
    assert folder.undo() == "changing a person"


def test_a_change_may_link_to_what_is_added_with_it(folder):
    ana, talk = "ct-00000001", folder.add("interview", contact=folder.add("contact", name="Ben"))
    folder.apply(adds=[("contact", {"id": ana, "name": "Ana"})], changes=[(talk, {"contact": ana})])
    assert folder.get(talk)["contact"] == ana


def test_a_link_to_another_kind_of_record_is_refused_and_named(folder):
    talk = folder.add("interview", contact=folder.add("contact", name="Ana"))
    for change in (
        lambda: folder.add("attempt", contact=talk),
        lambda: folder.change(talk, contact=talk),
    ):
        with pytest.raises(EntryError, match=f"a person “{talk}”"):
            change()


def test_what_is_required_cannot_be_emptied_afterwards(folder):
    talk = folder.add("interview", contact=folder.add("contact", name="Ana"))
    with pytest.raises(EntryError, match="is empty"):
        folder.change(talk, contact="")
    assert folder.get(talk)["contact"]


def test_what_is_known_is_stored_usual_answers_too_what_is_unknown_is_not(folder):
    record = folder.add("attempt", contact=folder.add("contact", name="Ana"))
    stored = folder.history(record)[0]["set"]
    assert (stored["channel"], stored["outcome"]) == ("email", "pending")
    assert not {"asked_minutes", "sent_at", "notes"} & stored.keys()


def test_an_unknown_value_is_stored_where_another_one_is_usual():
    assert stored_values("attempt", {"channel": "", "sent_at": ""}) == {"channel": ""}


def test_what_is_quoted_is_cut_to_a_length_that_can_be_read(folder):
    long = "ct-" + "z" * 60
    ana = folder.add("contact", name="Ana")
    for do in (
        lambda: folder.get(long),
        lambda: folder.apply(adds=[("contact", {"id": long, "name": "Ben"})]),
    ):
        with pytest.raises((EntryError, UnknownRecordError)) as caught:
            do()
        assert f"“{long[:40]}”" in caught.value.found
    assert [one["id"] for one in folder.records("contact")] == [ana]


def test_records_of_several_kinds_are_changed_at_once(folder):
    ana, ben = folder.add("contact", name="Ana", city="Porto"), folder.add("contact", name="Ben")
    talk = folder.add("interview", contact=ana)
    folder.apply(changes=[(talk, {"contact": ben, "actual_minutes": 20}), (ana, {"city": ""})])
    assert (
        folder.get(talk)["contact"],
        folder.get(talk)["actual_minutes"],
        folder.get(ana)["city"],
    ) == (ben, 20, "")
    assert folder.undo() == "changing 2 entries"


def test_somebody_who_is_not_here_can_give_no_name(folder):
    ana = folder.add("contact", name="Ana")
    with pytest.raises(EntryError, match="a person “ct-zzzzzzzz”"):
        folder.add("referral", **{"from": "ct-zzzzzzzz", "to": ana})
