"""The workbook does what the notebooks ask of it."""

import subprocess
import sys
from datetime import date

import pytest

from infoview_lib import Workbook
from infoview_lib.errors import EntryError, UnknownRecordError
from infoview_lib.host import asked
from tests.wording import says

HEAVY = ("pandas", "matplotlib", "networkx", "ipywidgets", "anywidget", "numpy", "openpyxl")


@pytest.fixture
def wb(tmp_path):
    return Workbook(tmp_path / "My folder")


def test_a_record_is_there_again_after_opening_anew(wb, tmp_path):
    ana = wb.add("contact", name="Ana Lopes", email="ana@example.org")
    wb.change(ana, city="Porto")
    again = Workbook(tmp_path / "My folder").records("contact")
    assert [(one["id"], one["name"], one["email"], one["city"]) for one in again] == [
        (ana, "Ana Lopes", "ana@example.org", "Porto")
    ]


def test_undo_takes_back_one_step_at_a_time(wb):
    ana = wb.add("contact", name="Ana Lopes")
    wb.change(ana, city="Porto")
    wb.undo()
    assert wb.records("contact")[0]["city"] == ""
    wb.undo()
    assert wb.records("contact") == []


def test_a_second_workbook_shows_what_the_first_saved(wb, tmp_path):
    second = Workbook(tmp_path / "My folder")
    ana = wb.add("contact", name="Ana Lopes")
    assert len(second.history(ana)) == 1
    wb.change(ana, city="Porto")
    assert [(one["name"], one["city"]) for one in second.records("contact")] == [
        ("Ana Lopes", "Porto")
    ]


@pytest.mark.parametrize("day", ["2026-02-30", "soon", 5, True, []])
def test_a_day_that_is_none_is_refused_in_two_sentences(wb, day):
    with pytest.raises(EntryError) as caught:
        wb.today(on=day)
    assert caught.value.next_step == "Type a date such as 2026-03-31."


def test_erasing_leaves_no_byte_of_the_name(wb, tmp_path):
    ana = wb.add("contact", name="Quixotica Zebedee", notes="met at the fair")
    wb.export()
    wb.backup()
    ben = wb.add("contact", name="Ben Okoro", notes="He and Ms. Zebedee met in May.")
    (mention,) = (one for one in wb.mentions(ana) if not one["goes"])
    assert (mention["kind"], mention["record"], mention["field"]) == ("contact", ben, "notes")
    assert (mention["words"], mention["start"], mention["sure"]) == ("Ms. Zebedee", 7, True)
    assert wb.erase(ana) == []
    assert wb.records("contact")[0]["notes"] == "He and (erased) met in May."
    wb.delete(ben)
    found = [
        p
        for p in (tmp_path / "My folder").rglob("*")
        if p.is_file() and b"Quixotica" in p.read_bytes()
    ]
    assert (wb.records("contact"), found) == ([], [])


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ("full", "Ana Zebedee said"),
        ("initials", "A. Z. said"),
        ("none", "Person 1 said"),
    ],
)
def test_pages_for_others_show_names_as_asked(wb, names, said):
    wb.add("contact", name="Ana Zebedee")
    for kind in ("memo", "portfolio"):
        wb.add("document", kind=kind, part="question", text="Ana Zebedee said so.")
    for page in (wb.memo(names=names), wb.portfolio(names=names)):
        assert said in page and ("Zebedee" in page) is (names == "full")
    with pytest.raises(EntryError):
        wb.memo(names="inital")


def test_today_lists_what_is_due_soonest_first(wb):
    ana = wb.add("contact", name="Ana Lopes")
    wb.add(
        "interview",
        contact=ana,
        status="done",
        starts_at="2026-03-09T10:00+00:00",
        actual_minutes=30,
    )
    due = wb.today(on=date(2026, 3, 10))
    thanks = next(item for item in due if item["action"] == "thank_you")
    assert {"due_on": "2026-03-10", "contact": ana, "name": "Ana Lopes"}.items() <= thanks.items()
    assert [item["due_on"] for item in due] == sorted(item["due_on"] for item in due)
    assert wb.today(on="2026-03-10") == due


def test_a_message_is_drafted_in_full_and_says_what_it_rests_on(wb):
    ana = wb.add("contact", name="Ana Lopes", why_them="Runs a bakery")
    asked = wb.draft("request", ana, channel="linkedin")
    assert asked.form == "linkedin" and "because you run a bakery" in asked.text
    assert (ana, "why_them") in {(one.record, one.field) for one in asked.stated}
    talk = wb.add("interview", contact=ana, status="done", starts_at="2026-03-02T10:00-05:00")
    assert "Hi Ana," in wb.draft("thank_you", ana, interview=talk).text
    takes = {one.kind: one.takes for one in wb.draft_kinds()}
    assert takes["close_the_loop"] == ("recommendation", "referral") and takes["request"] == ()
    with pytest.raises(EntryError, match="do not contact"):
        wb.draft("request", wb.add("contact", name="Bo Chen", do_not_contact=True))


def test_the_graph_starts_from_you(wb):
    ana, ben = wb.add("contact", name="Ana Lopes"), wb.add("contact", name="Ben Okoro")
    wb.add("referral", **{"from": "you", "to": ana})
    wb.add("referral", from_=ana, to=ben)
    assert {("you", ana), (ana, ben)} <= set(wb.referral_graph().edges)


def test_an_export_read_into_an_empty_folder_exports_the_same_bytes(wb, tmp_path):
    ana, ben = wb.add("contact", name="=Ana", phone="+1 555 0100"), wb.add("contact", name="NA")
    wb.add("referral", **{"from": ana, "to": ben, "date": "2026-03-09"})
    wb.export(tmp_path / "one")
    other = Workbook(tmp_path / "other")
    other.read(tmp_path / "one").apply()
    other.export(tmp_path / "two")
    first = {p.name: p.read_bytes() for p in (tmp_path / "one").iterdir()}
    second = {p.name: p.read_bytes() for p in (tmp_path / "two").iterdir()}
    assert first == second and "contact_log.csv" in first


def test_a_preview_changes_nothing_until_it_is_applied(wb, tmp_path):
    file = tmp_path / "people.csv"
    file.write_text("Name,Company\nAna Lopes,Riverbend Clinic\n,\n", encoding="utf-8")
    preview = wb.read(file)
    assert preview.rows[0]["name"] == "Ana Lopes"
    assert wb.records("contact") == []
    preview.apply()
    assert [c["organization"] for c in wb.records("contact")] == ["Riverbend Clinic"]


@pytest.mark.parametrize(
    "kind,values",
    [
        ("contact", {}),
        ("contact", {"name": "A", "height": 3}),
        ("nobody", {"name": "A"}),
        ("contact", {"name": " "}),
        ("interview", {"contact": "ct-00000000"}),
        ("contact", {"name": "A", "relevance": 9}),
    ],
)
def test_what_does_not_fit_is_refused_in_two_sentences(wb, kind, values):
    with pytest.raises(EntryError) as caught:
        wb.add(kind, **values)
    assert caught.value.found.endswith(".") and caught.value.next_step.endswith(".")
    assert not any(wb.records(k) for k in ("contact", "interview"))


def test_an_unknown_record_is_said_in_words(wb):
    with pytest.raises(UnknownRecordError):
        wb.change("ct-00000000", city="Porto")


def test_a_part_shown_again_takes_the_place_of_the_one_in_its_cell_alone(wb, monkeypatch):
    shown = {}
    for cell in ("of one page", "of another", "of another"):
        monkeypatch.setattr(asked, "cell", lambda cell=cell: cell)
        before = shown.get(cell)
        shown[cell] = wb.show("options")
        assert before is None or before.comm is None
    assert all(one.comm is not None for one in shown.values())


def test_names_stay_out_of_what_a_page_could_save(wb):
    wb.add("contact", name="Quixotica Zebedee")
    assert "Quixotica" not in repr(wb) + repr(wb.folder) + repr(wb.show("today"))


@pytest.mark.parametrize(
    "module",
    [
        "infoview_lib",
        "infoview_lib.contacts.due.queue",
        "infoview_lib.prep.questions.bank",
        "infoview_lib.state.page_frame",
    ],
)
def test_light_layers_load_nothing_heavy(module):
    code = f"import sys, {module}; print([m for m in {HEAVY!r} if m in sys.modules])"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"


def test_an_open_path_runs_without_heavy_packages(tmp_path):
    blocked = f"""
import sys
for name in ("pandas", "matplotlib", "numpy", "openpyxl"):
    sys.modules[name] = None
from infoview_lib import Workbook
wb = Workbook({str(tmp_path / "light")!r})
ana = wb.add("contact", name="Ana Lopes")
wb.today(); wb.export()
for step in ("today", "page_top", "contents", "referral_map"):
    wb.show(step, **({{"page": "today"}} if step == "page_top" else {{}}))
print("fine")
"""
    out = subprocess.run(
        [sys.executable, "-c", blocked], check=False, capture_output=True, text=True
    )
    assert out.stdout.strip() == "fine", out.stderr


def test_a_page_run_again_shows_what_another_page_wrote_meanwhile(tmp_path, monkeypatch):
    monkeypatch.setattr(Workbook, "_home", None)
    monkeypatch.setenv("INFOVIEW_FOLDER", str(tmp_path / "My Infoview"))
    monkeypatch.chdir(tmp_path)
    first = Workbook().folder
    Workbook(tmp_path / "My Infoview").add("contact", name="Ana Lopes")
    assert Workbook().folder is first
    assert [one["name"] for one in first.records("contact")] == ["Ana Lopes"]


def test_a_demo_inside_the_workbook_is_a_home_of_its_own(tmp_path, monkeypatch):
    from infoview_lib.files.folder.folder import open_folder
    from infoview_lib.workbook import home_folder

    own, demo = tmp_path / "My Infoview", tmp_path / "My Infoview" / "demo"
    open_folder(own), open_folder(demo, demo=True)
    monkeypatch.setenv("INFOVIEW_FOLDER", str(own))
    monkeypatch.chdir(demo)
    assert home_folder() == demo
    monkeypatch.chdir(own)
    assert home_folder() == own


@pytest.fixture
def doubted(wb, capsys):
    """A workbook with an interview held on a day that is far ahead, which was asked about."""
    ana = wb.add("contact", name="Ana Lopes")
    talk = wb.add("interview", contact=ana, status="done", starts_at="2090-03-11T14:00+00:00")
    (question,) = capsys.readouterr().err.splitlines()
    assert says(question, "Ana Lopes", "March 11")
    return wb, talk


def test_days_that_contradict_are_asked_about_once_whoever_changes_them(doubted, capsys):
    wb, talk = doubted
    wb.change(talk, place="Room 2")
    wb.change(wb.records("contact")[0]["id"], city="Porto")
    assert capsys.readouterr().err == ""
    wb.change(talk, starts_at="2090-03-12T14:00+00:00")
    assert says(capsys.readouterr().err, "Ana Lopes", "March 12")
    wb.undo()
    wb.delete(talk)
    wb.bring_back(talk)
    assert capsys.readouterr() == ("", "")


def test_days_that_contradict_are_asked_about_once_when_a_file_brings_them(
    doubted, tmp_path, capsys
):
    wb, _ = doubted
    tables = [path for path in wb.export(tmp_path / "out") if path.name == "interviews.csv"]
    people = [path for path in wb.export(tmp_path / "out") if path.name == "contacts.csv"]
    other = Workbook(tmp_path / "other")
    capsys.readouterr()
    for path in (*people, *tables, *tables):
        other.read(path).apply()
    (question,) = capsys.readouterr().err.splitlines()
    assert says(question, "Ana Lopes", "March 11")
