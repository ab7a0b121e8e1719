"""A file is looked at before anything is brought in."""

import base64
from datetime import date

import pytest

from infoview_lib.exchange.going_out.csv_export import export_files
from infoview_lib.files.zip_files import zip_bytes
from infoview_lib.state.plan.import_file import ImportFileState
from tests.wording import says

SHEET = b"Person;Employer;Ring\nLopes, Ana;Kite;0044 555\nBo Agren;;+1 555 0101\n;Acme;\n"


@pytest.fixture
def state(folder):
    return ImportFileState(folder, today=lambda: date(2026, 3, 10))


def bring(state, data, name="people.csv", piece=30):
    assert state.act("start", name=name, size=len(data))["ok"]
    for place, at in enumerate(range(0, len(data), piece)):
        assert state.act(
            "piece", place=place, data=base64.b64encode(data[at : at + piece]).decode()
        )["ok"]
    return state.act("read")


def test_a_file_sent_in_pieces_is_shown_before_anything_is_written(state, folder):
    reply = bring(state, SHEET)
    assert reply["ok"] and says(reply["said"], "3 rows", "nothing is in your workbook")
    shown = state.view["preview"]
    assert (shown["kind_words"], shown["file"], shown["main"]) == (
        "A table of people",
        "people.csv",
        "Bring in 2 people",
    )
    assert [(row["row"], row["title"], row["mark"]["text"]) for row in shown["rows"]] == [
        (2, "Lopes, Ana", "Bring in"),
        (3, "Bo Agren", "Bring in"),
    ]
    assert says(shown["problems"][0]["words"], "1 row", "no name", "left out")
    assert shown["problems"][0]["rows"] == "4"
    assert folder.records("contact") == []


def test_each_column_shows_examples_with_its_field_and_can_be_changed(state):
    bring(state, SHEET)
    tel = state.view["preview"]["tables"][0]["columns"][2]
    assert tel == {"name": "Ring", "field": "", "samples": ["0044 555", "+1 555 0101"]}
    assert state.act("map", column="Ring", field="phone")["ok"]
    assert state.view["preview"]["rows"][1]["detail"] == "+1 555 0101"


def test_a_long_file_shows_how_far_the_work_is(state):
    seen = []
    state.observe(lambda change: seen.append(change.new), "view")
    bring(state, b"Name,City\n" + b"".join(b"Name %d,Oslo\n" % i for i in range(3000)), piece=9000)
    state.act("bring_in")
    shares = [one["percent"] for one in seen if one["stage"] == "working"]
    assert shares[:-1] == sorted(shares[:-1]) and 5 <= len(shares) <= 25
    # Before anything of the rest is weighed, the first rows are there to look at.
    assert shares[0] == 0 and [one["title"] for one in seen[0]["first"]] == [
        f"Name {i}" for i in range(8)
    ]
    assert seen[-1]["stage"] == "done" and seen[-1]["done"]["said"] == "3000 people added."


def test_several_files_stand_in_one_preview_each_with_its_columns(state, folder):
    people = {
        "one.csv": b"Name,Ring\nAna Lopes,555 0100\n",
        "two.vcf": b"BEGIN:VCARD\nFN:Bo Agren\nEND:VCARD\n",
    }
    bring(state, zip_bytes(people), "all.zip", piece=5000)
    shown = state.view["preview"]
    assert shown["kind_words"] == "Several lists of people"
    assert [(one["file"], one["kind_words"]) for one in shown["tables"]] == [
        ("one.csv", "A table of people"),
        ("two.vcf", "Contact cards"),
    ]
    state.act("map", column="Ring", field="phone", file="one.csv")
    state.act("decide", row=state.view["preview"]["rows"][1]["place"], action="skip")
    assert state.act("bring_in")["said"] == "1 person added."
    assert [(c["name"], c["phone"]) for c in folder.records("contact")] == [
        ("Ana Lopes", "555 0100")
    ]


def test_somebody_who_may_be_here_is_joined_only_when_the_student_says_so(state, folder):
    folder.add("contact", name="Ana Lopes", organization="Harbor Hospital")
    bring(state, b"Name,Organization,City\nAna Lopes,Riverbend Clinic,Salem\n")
    row = state.view["preview"]["rows"][0]
    for fact in ("Ana Lopes (Harbor Hospital)", "same name", "50% sure"):
        assert fact in row["reason"]
    assert row["choices"] == [("merge", "Same person as Ana Lopes"), ("skip", "Leave out")]
    state.act("decide", row=2, action="merge")
    row = state.view["preview"]["rows"][0]
    assert (row["mark"]["text"], row["choices"][0]) == (
        "Fill in",
        ("add", "Bring in as another person"),
    )
    state.act("bring_in")
    assert [(c["organization"], c["city"]) for c in folder.records("contact")] == [
        ("Harbor Hospital", "Salem")
    ]
    state.act("take_back")
    assert [c["city"] for c in folder.records("contact")] == [""]


def test_names_are_turned_round_only_when_asked(state):
    bring(state, SHEET)
    assert state.view["preview"]["names_turned_round"] == 1
    state.act("turn_names", turn=True)
    assert state.view["preview"]["rows"][0]["title"] == "Ana Lopes"


def test_bringing_in_is_one_step_with_one_undo(state, folder):
    bring(state, SHEET)
    assert state.act("bring_in")["said"] == "2 people added."
    assert len(folder.records("contact")) == 2
    assert state.view["done"]["can_take_back"] and state.view["done"]["lines"] == [
        "1 row had no person."
    ]
    assert state.act("take_back")["ok"]
    assert folder.records("contact") == [] and not state.view["done"]["can_take_back"]
    assert state.act("take_back")["ok"] is False


def test_undo_is_not_offered_once_something_else_was_done(state, folder):
    bring(state, SHEET)
    state.act("bring_in")
    folder.add("contact", name="Cy")
    assert not state.view["done"]["can_take_back"]


def test_the_student_leaves_rows_out_and_takes_them_back(state, folder):
    bring(state, SHEET)
    state.act("decide", row=3, action="skip")
    row = state.view["preview"]["rows"][1]
    assert (row["mark"]["text"], row["decided"], state.view["preview"]["main"]) == (
        "Leave out",
        True,
        "Bring in 1 person",
    )
    state.act("decide", row=3, action="")
    assert state.view["preview"]["main"] == "Bring in 2 people"


def test_a_preview_follows_what_other_steps_write(state, folder):
    bring(state, SHEET)
    folder.add("contact", name="Bo Agren")
    assert says(state.view["preview"]["rows"][1]["reason"], "Already here", "same name", "75% sure")
    assert state.view["preview"]["main"] == "Bring in 1 person"


def test_long_files_show_some_rows_then_more_and_filter_by_what_happens(state, folder):
    folder.add("contact", name="Name 3")
    bring(state, b"Name\n" + b"".join(b"Name %d\n" % i for i in range(100)), piece=500)
    shown = state.view["preview"]
    assert (len(shown["rows"]), shown["more"]) == (8, 92)
    assert [(f["value"], f["count"]) for f in shown["filters"]] == [
        ("all", 100),
        ("add", 99),
        ("skip", 1),
    ]
    state.act("show", which="all", more=50)
    assert len(state.view["preview"]["rows"]) == 58
    state.act("show", which="skip")
    assert [row["title"] for row in state.view["preview"]["rows"]] == ["Name 3"]


def test_like_problems_are_told_in_one_line(state):
    rows = b"".join(b",,,,,,%02d Jan 2020\n" % (1 + i % 28) for i in range(47))
    bring(
        state,
        b"First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAna,Lopes,,,,,\n"
        + rows,
        piece=900,
    )
    heap = state.view["preview"]["problems"][0]
    assert says(heap["words"], "47 rows", "no name", "left out")
    assert heap["rows"].startswith("3, 4, 5") and heap["rows"].endswith("48, 49")
    assert state.view["preview"]["kind_words"] == "Your connections from LinkedIn"


def test_our_own_export_is_taken_back_without_columns_to_choose(state, folder, tmp_path):
    folder.add("contact", name="Ana Lopes", city="Lisbon")
    data = zip_bytes(export_files(folder.book, date(2026, 3, 10)))
    bring(state, data, "log.zip", piece=5000)
    shown = state.view["preview"]
    assert (shown["kind_words"], shown["tables"], shown["nothing"]) == (
        "Your own Infoview log",
        [],
        True,
    )


@pytest.mark.parametrize(
    "break_it",
    [
        lambda s: s.act("read"),
        lambda s: s.act("piece", place=0, data="QQ=="),
        lambda s: s.act("start", name="big.csv", size=30_000_000),
        lambda s: s.act("start", name="a", size=3) and s.act("piece", place=1, data="QQ=="),
        lambda s: s.act("start", name="a", size=3) and s.act("piece", place=0, data="***"),
        lambda s: (
            s.act("start", name="a", size=3)
            and s.act("piece", place=0, data="QQ==")
            and s.act("read")
        ),
        lambda s: s.act("bring_in"),
        lambda s: bring(s, b"%PDF-1.4 not a table"),
    ],
)
def test_what_goes_wrong_is_told_in_two_sentences_and_changes_nothing(state, folder, break_it):
    reply = break_it(state)
    assert (
        reply["ok"] is False and reply["found"].endswith(".") and reply["next_step"].endswith(".")
    )
    assert state.view["stage"] == "choose" and folder.revision == folder.revision


def test_a_file_name_never_brings_a_place_with_it(state):
    bring(state, SHEET, name="C:\\Users\\sam\\people.csv")
    assert state.view["preview"]["file"] == "people.csv"


def test_what_no_field_takes_is_kept_in_the_notes_with_one_tick(state, folder):
    bring(state, b"Name,Hobby,Age\nAna Lopes,chess,\n")
    shown = state.view["preview"]
    assert (shown["rest"], shown["keep_rest"]) == (1, False)
    assert state.act("keep_rest", keep=True)["ok"]
    assert state.view["preview"]["keep_rest"]
    state.act("bring_in")
    assert folder.records("contact")[0]["notes"] == "Hobby: chess"


def test_doubtful_letters_are_shown_in_two_or_three_ways_to_choose_from(state):
    bring(state, "Name,Company\nIeva Kļaviņa,Skola\n".encode("cp1257"))
    shown = state.view["preview"]
    assert not shown["encoding_is_sure"] and 2 <= len(shown["encodings"]) <= 3
    assert shown["problems"][0]["about"] == "letters"
    right = next(one for one in shown["encodings"] if "Kļaviņa" in one["sample"])
    assert state.act("read_as", encoding=right["encoding"])["ok"]
    shown = state.view["preview"]
    assert shown["rows"][0]["title"] == "Ieva Kļaviņa" and shown["problems"] == []
    assert shown["encodings"][0] == right


def test_a_file_in_usual_letters_asks_nothing(state):
    bring(state, SHEET)
    assert state.view["preview"]["encodings"] == []
