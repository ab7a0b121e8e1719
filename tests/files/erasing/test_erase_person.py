"""An erased person leaves every file."""

import zipfile

import pytest

from infoview_lib.errors import EntryError, NotSavedError, UnknownRecordError
from infoview_lib.files.erasing import erase_person as erasing
from infoview_lib.files.folder.folder import open_folder
from infoview_lib.files.keeping import backups
from infoview_lib.files.keeping.drafts import keep_draft, read_drafts
from infoview_lib.files.keeping.forgotten import forgotten, mark_of
from infoview_lib.files.zip_files import zip_bytes
from tests.exchange.hostile_files import far_away
from tests.faults.folders import write_second_copy

NAME = "Marisol Quenby"


@pytest.fixture
def person(folder, clock):
    """A person with all that can hang on one, in a folder with backups and exports."""
    ana = folder.add("contact", name=NAME, email="marisol@example.org", phone="(212) 555-0142")
    ben = folder.add(
        "contact", name="Ben Okafor", notes=f"Friend of {NAME.upper()}; (212) 555-0142"
    )
    folder.add("attempt", contact=ana, words=f"Dear {NAME}")
    folder.add("attempt", contact=ben, referrer_named=ana, words="marisol  quenby sends me")
    talk = folder.add("interview", contact=ana, place="Quenby's office")
    folder.add("answer", interview=talk, text="Said by her alone")
    folder.add("recommendation", interview=talk, text="Her advice")
    folder.add("reflection", interview=talk, learned="Learned from her")
    folder.add("referral", **{"from": ana, "to": ben})
    folder.add("tie", a=ana, b=ben)
    folder.add("association", name="Tide Guild", interview=talk)
    folder.change(ben, notes=f"{NAME} knows him")
    folder.backup()
    write_second_copy(folder)
    for at, (place, typed) in enumerate(
        (
            (f"contacts:{ana}-notes", "Said by her alone"),
            (f"contacts:{ben}-notes", f"{NAME} knows him well"),
            ("contacts:new-name", "marisol quenby"),
            ("quick_add:words", "no name at all"),
        )
    ):
        keep_draft(folder.path, {"place": place, "at": at, "typed": typed, "base": typed})
    (folder.path / "drafts" / f"{'0' * 24}-a1b2c3.tmp").write_text(NAME)
    (folder.path / "drafts" / f"{'1' * 24}.json").write_text(NAME)
    clock.move(days=1)
    return ana, ben


def test_no_byte_of_the_folder_names_the_person(folder, person, tools):
    folder.change(person[1], city="Lagos")
    report = folder.erase(person[0])
    left = tools.everything(folder.path).lower()
    for word in (
        NAME,
        "marisol",
        "555-0142",
        "said by her",
        "her advice",
        "learned from her",
        "quenby",
    ):
        assert word.lower().encode() not in left, word
    assert report == {"erased": 8, "removed_files": [], "still_named_in": [], "found": []}


def test_what_others_hold_stays_with_the_name_taken_out(folder, person, path):
    folder.erase(person[0])
    for seen in (folder, open_folder(path)):
        assert [one["notes"] for one in seen.records("contact")] == ["(erased) knows him"]
        assert [(one["words"], one["referrer_named"]) for one in seen.records("attempt")] == [
            ("(erased) sends me", "")
        ]
        assert [(one["name"], one["interview"]) for one in seen.records("association")] == [
            ("Tide Guild", "")
        ]
        assert seen.records("referral") == seen.records("tie") == seen.records("interview") == []
        assert seen.problems == []


def test_words_that_wait_in_boxes_stay_with_the_name_taken_out(folder, person):
    ana, ben = person
    folder.erase(ana)
    assert [(one["place"], one["typed"], one["base"]) for one in read_drafts(folder.path)] == [
        (f"contacts:{ben}-notes", "(erased) knows him well", "(erased) knows him well"),
        ("contacts:new-name", "(erased)", "(erased)"),
        ("quick_add:words", "no name at all", "no name at all"),
    ]


def test_leaving_out_the_drafts_would_be_noticed(folder, person, tools, monkeypatch):
    monkeypatch.setattr(erasing, "_clean_drafts", lambda *_: None)
    folder.erase(person[0])
    assert NAME.encode() in tools.everything(folder.path)


def test_undo_brings_nothing_back(folder, person, tools):
    folder.change(person[1], notes="nothing")
    folder.erase(person[0])
    while folder.undo():
        assert NAME.encode() not in tools.everything(folder.path)


def test_it_is_gone_for_every_call(folder, person):
    folder.erase(person[0])
    for do in (folder.get, folder.change, folder.delete, folder.history):
        with pytest.raises(UnknownRecordError):
            do(person[0])
    with pytest.raises(EntryError, match="was erased"):
        folder.apply(adds=[("contact", {"id": person[0], "name": NAME})])


def test_backups_can_still_be_restored(folder, person, tools):
    folder.erase(person[0])
    oldest = folder.backups()[-1].path
    folder.restore(oldest)
    assert NAME not in tools.names_in(folder)


def test_another_window_writes_on_and_forgets_the_person_too(folder, person, path, tools):
    other = open_folder(path)
    folder.erase(person[0])
    other.add("contact", name="Cem Aksoy")
    write_second_copy(other)
    other.backup()
    assert tools.names_in(other) == tools.names_in(open_folder(path)) == ["Ben Okafor", "Cem Aksoy"]
    assert NAME.encode() not in tools.everything(path)


def test_a_copy_that_turns_up_later_is_cleaned_when_the_folder_is_opened(
    folder, person, path, tools
):
    log = tools.logs(path)[0]
    old = log.read_bytes()
    folder.erase(person[0])
    (path / "records" / "log-old (conflicted copy).jsonl").write_bytes(old)
    again = open_folder(path)
    assert tools.names_in(again) == ["Ben Okafor"]
    assert NAME.encode() not in tools.everything(path)


def test_an_erasing_that_was_broken_off_is_finished_when_the_folder_is_opened(
    folder, person, path, tools, monkeypatch
):
    def broken(*_):
        raise OSError(5, "pulled out")

    monkeypatch.setattr(erasing, "rewrite_log", broken)
    with pytest.raises(NotSavedError, match="may still be in log-"):
        folder.erase(person[0])
    monkeypatch.undo()
    assert NAME.encode() in tools.everything(path)
    assert tools.names_in(open_folder(path)) == ["Ben Okafor"]
    assert NAME.encode() not in tools.everything(path)


def test_erasing_can_be_asked_for_again(folder, person, path, tools, monkeypatch):
    def broken(*_):
        raise OSError(13, "held")

    monkeypatch.setattr(erasing, "_clean_backup", broken)
    with pytest.raises(NotSavedError):
        folder.erase(person[0])
    monkeypatch.undo()
    folder.erase(person[0])
    assert NAME.encode() not in tools.everything(path)


def test_exports_that_name_the_person_go_with_a_word(folder, person, path, tools):
    exports = path / "exports" / "2026-03-02"
    exports.mkdir()
    (exports / "contacts.csv").write_text(f'"{NAME}"')
    (exports / "ids.csv").write_text(f'"{person[0]}"')
    (exports / "map.svg").write_text("<title>Marisol&#32;Quenby</title>")
    (exports / "mail.txt").write_text("mailto:?body=Marisol%20Quenby")
    (exports / "picture.png").write_bytes(b"\x89PNG")
    (exports / "options.csv").write_text("Nurse")
    with zipfile.ZipFile(exports / "log.xlsx", "w") as sheet:
        sheet.writestr("xl/sharedStrings.xml", NAME)
    (path / "my notes.txt").write_text(f"Call {NAME}")
    report = folder.erase(person[0])
    assert sorted(report["removed_files"]) == [
        f"exports/2026-03-02/{name}"
        for name in ("contacts.csv", "ids.csv", "log.xlsx", "mail.txt", "map.svg", "picture.png")
    ]
    assert report["still_named_in"] == ["my notes.txt"]
    assert (exports / "options.csv").exists()


def test_an_archive_that_cannot_be_searched_is_named(folder, person, path):
    data = bytearray(zip_bytes({"notes.txt": b"nobody is named here, " * 9}))
    data[45:50] = b"\xff" * 5
    (path / "old notes.zip").write_bytes(data)
    (path / "far.zip").write_bytes(far_away())
    assert folder.erase(person[0])["still_named_in"] == ["far.zip", "old notes.zip"]


def test_a_namesake_keeps_the_name(folder):
    ana = folder.add("contact", name="Ana Lopes")
    folder.add("contact", name="Ana Lopes", notes="Ana Lopes, the other one")
    folder.erase(ana)
    assert [(one["name"], one["notes"]) for one in folder.records("contact")] == [
        ("Ana Lopes", "Ana Lopes, the other one")
    ]


def test_what_was_merged_into_the_person_goes_too(folder, tools):
    ana, double = (folder.add("contact", name=NAME) for _ in range(2))
    folder.apply(changes=[(double, {"merged_into": ana})], deletes=[double])
    assert folder.erase(ana)["erased"] == 2
    assert NAME.encode() not in tools.everything(folder.path)


def test_the_name_goes_from_names_of_other_entries(folder, tools):
    ana = folder.add("contact", name=NAME)
    folder.add("contact", name=f"Assistant of {NAME}")
    folder.add("option", name=f"{NAME}'s firm")
    folder.erase(ana)
    assert tools.names_in(folder) == ["Assistant of (erased)"]
    assert folder.records("option")[0]["name"] == "(erased)'s firm"


def test_a_short_name_destroys_no_other_words(folder):
    ana = folder.add("contact", name="A")
    for name in ("An", "May"):
        folder.change(ana, name=name)
    ben = folder.add("contact", name="Ben", notes="An idea from May; maybe in may. Mayor. A plan")
    folder.erase(ana)
    assert folder.get(ben)["notes"] == "An idea from (erased); maybe in may. Mayor. A plan"


def test_a_talk_can_be_erased_alone(folder, person, tools):
    talk = folder.records("interview")[0]["id"]
    assert folder.erase(talk)["erased"] == 4
    assert NAME in tools.names_in(folder)


def test_a_damaged_backup_goes_as_it_may_hold_the_name(folder, person, path):
    bad = folder.backups()[0].path
    bad.write_bytes(bad.read_bytes()[:-30])
    report = folder.erase(person[0])
    assert report["removed_files"] == [f"backups/{bad.name}"]


def test_leaving_out_the_backups_would_be_noticed(folder, person, tools, monkeypatch):
    monkeypatch.setattr(erasing.backups, "found_in", lambda _: [])
    folder.erase(person[0])
    monkeypatch.undo()
    assert backups.found_in(folder.path / "backups")
    assert NAME.encode() in tools.everything(folder.path)


def test_names_in_other_writing_systems_are_found(folder, tools):
    record = folder.add("contact", name="Zoë Núñez")
    other = folder.add("contact", name="Ben", notes="with Zoe\u0308 Nu\u0301n\u0303ez")
    folder.erase(record)
    assert folder.get(other)["notes"] == "with (erased)"


def test_somebody_called_like_a_choice_takes_no_choice_of_others_along(folder, path):
    called = [folder.add("contact", name=name) for name in ("alumni", "email", "you")]
    ben = folder.add("contact", name="Ben Okoro", circle="alumni", source="the alumni list")
    folder.add("attempt", contact=ben, channel="email")
    folder.add("referral", from_="you", to=ben)
    for one in called:
        folder.erase(one)
    for opened in (folder, open_folder(path)):
        assert opened.get(ben)["circle"] == "alumni"
        assert opened.get(ben)["source"] == "the alumni list"
        assert [one["channel"] for one in opened.records("attempt")] == ["email"]
        assert [one["from"] for one in opened.records("referral")] == ["you"]


CANARIES = {
    "name": "Quendolyn Vashtimore",
    "email": "qvcanary7@vashtimail.example",
    "phone": "(212) 555-0177",
    "profile_url": "https://example.com/in/quendo-canary",
    "address_as": "Quennie",
    "notes": "Keeps canaries of her own",
}
WAYS = (
    "Quendolyn Vashtimore",
    "VASHTIMORE, Quendolyn",
    "Quendolyn",
    "quendolyn",
    "Vashtimore",
    "Ms. Vashtimore",
    "Quennie",
    "Quendoyln",
    "Vashtimor",
    "Q. Vashtimore",
    "Quendolyn V.",
    "Q.V.",
    "QV",
    "qvcanary7@vashtimail.example",
    "qvcanary7",
    "212.555.0177",
    "www.example.com/in/quendo-canary",
    "quendo-canary",
)


@pytest.mark.parametrize("way", WAYS)
def test_whatever_she_is_called_no_byte_of_it_is_left(folder, path, clock, tools, way):
    ana = folder.add("contact", **CANARIES)
    ben = folder.add("contact", name="Ben Okafor", notes=f"He knows {way} from work.")
    folder.add("reflection", learned=f"Ask {way} again.")
    folder.backup()
    write_second_copy(folder)
    keep_draft(path, {"place": "quick_add:words", "at": 1, "typed": f"Saw {way} today."})
    clock.move(days=1)
    folder.change(ben, notes=f"He met {way}, then left.")
    (here,) = (one for one in folder.mentions(ana) if one["record"] == ben)
    assert here["words"] in (way, f"{way}.") and here["sentence"].startswith("He met")
    assert folder.erase(ana)["found"] == []
    left = tools.everything(path).decode(errors="replace")
    for words in (way, *CANARIES.values()):
        assert words not in left, words
    assert folder.get(ben)["notes"] == "He met (erased), then left."


def test_erasing_one_person_changes_no_word_about_another(folder, path):
    said = "{} helped me. Thanks, {}! I asked {} in May; {}'s office is new."
    people = {}
    for name in ("Will May", "Grace Hill", "Ana Lopes", "Ana Brito", "Mark Stone", "Noor Haddad"):
        first, last = name.split()
        one = folder.add("contact", name=name, notes=said.format(name, first, last, first))
        talk = folder.add("interview", contact=one)
        folder.add("answer", interview=talk, text=said.format(first, name, first, last))
        people[name] = one, talk
    kinds = ("contact", "answer", "interview")
    for name, (one, talk) in people.items():
        about = {one, talk, *(a["id"] for a in folder.records("answer") if a["interview"] == talk)}
        before = {a["id"]: a for kind in kinds for a in folder.records(kind)}
        folder.erase(one)
        for seen in (folder, open_folder(path)):
            after = {a["id"]: a for kind in kinds for a in seen.records(kind)}
            assert after == {key: a for key, a in before.items() if key not in about}, name


def test_what_is_unticked_stays_and_is_remembered(folder):
    ana = folder.add("contact", name="Rosalind Ames")
    ben = folder.add("contact", name="Ben Okafor", notes="Runs the Ames lab. Knows Ames well.")
    lab, person = (one for one in folder.mentions(ana) if one["record"] == ben)
    assert (lab["words"], person["words"]) == ("Ames", "Ames")
    report = folder.erase(ana, mentions=[person])
    assert folder.get(ben)["notes"] == "Runs the Ames lab. Knows (erased) well."
    # The search says what the student left.
    assert {one["words"].casefold() for one in report["found"]} == {"ames"}
    other = folder.add("contact", name="Jo Ames")
    assert [one for one in folder.mentions(other) if one["record"] == ben] == []


def test_only_what_is_sure_can_be_taken_out(folder):
    ana = folder.add("contact", name="Hope Quenby")
    ben = folder.add("contact", name="Ben Okafor", notes="Hope is what I need. Ms. Quenby knows.")
    folder.erase(ana, mentions="sure")
    assert folder.get(ben)["notes"] == "Hope is what I need. (erased) knows."


def test_a_mention_is_where_it_says_in_letters_of_any_form(folder):
    ana = folder.add("contact", name="Zoë Núñez")
    notes = "Talked with Zoe\u0308 Nu\u0301n\u0303ez about it."
    ben = folder.add("contact", name="Ben", notes=notes)
    (found,) = (one for one in folder.mentions(ana) if one["record"] == ben)
    assert notes[found["start"] : found["end"]] == found["words"] == "Zoe\u0308 Nu\u0301n\u0303ez"
    assert found["why"] == "full name of Zoë Núñez, in a note about Ben"


def test_what_the_search_cannot_read_is_named(folder, path):
    ana = folder.add("contact", name="Marisol Quenby")
    (path / "photo.png").write_bytes(b"\x89PNG")
    assert folder.erase(ana)["found"] == [{"file": "photo.png", "words": "", "times": 0}]


def test_marks_are_left_for_browsers_that_are_closed(folder, person):
    folder.erase(person[0])
    (one,) = forgotten(folder.path)
    assert one["id"] == person[0] and mark_of(person[0], "quenby") in one["marks"]
