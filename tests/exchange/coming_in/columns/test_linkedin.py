"""Every generation of LinkedIn's file is recognized."""

import pytest

from infoview_lib.exchange.coming_in.columns.linkedin import connected_on, is_linkedin
from infoview_lib.exchange.coming_in.preview import read
from infoview_lib.records.book import Book
from tests.wording import says

NOTES = (
    "Notes:\r\n"
    '"When you export your connection data, some addresses may be missing, because '
    'people choose who sees them."\r\n'
    "\r\n"
)
OLD = "First Name,Last Name,Email Address,Company,Position,Connected On"
NEW = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
LAST = "First Name,Last Name,Email Address,Company,Position,Connected On,URL"
GERMAN = "Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am"
PAGE = "https://www.example.org/in/ana-lopes"

GENERATIONS = {
    "2018": (f'{OLD}\nAna,Lopes,,"Kite, Inc.",Analyst,"4/9/18, 7:05 PM"\n', 2, "2018-04-09", ""),
    "2018 afternoon date": (
        f'{OLD}\nAna,Lopes,,"Kite, Inc.",Analyst,"12/31/19, 11:59 AM"\n',
        2,
        "2019-12-31",
        "",
    ),
    "ragged, CRLF": (
        f'{OLD}\r\nAna,Lopes,,"Kite, Inc.",Analyst,04 Mar 2021,,\r\nBo\r\n',
        2,
        "2021-03-04",
        "",
    ),
    "re-saved": (f'{OLD}\r\nAna,Lopes,,"Kite, Inc.",Analyst,04-Mar-21\r\n', 2, "2021-03-04", ""),
    "re-saved with semicolons": (
        f"{OLD.replace(',', ';')}\r\nAna;Lopes;;Kite, Inc.;Analyst;04-Mar-21\r\n",
        2,
        "2021-03-04",
        "",
    ),
    "notes": (
        f'{NOTES}{NEW}\r\nAna,Lopes,{PAGE},,"Kite, Inc.",Analyst,04 Mar 2021\r\n',
        5,
        "2021-03-04",
        PAGE,
    ),
    "mark before notes": (
        f'\ufeff{NOTES}{NEW}\r\nAna,Lopes,{PAGE},,"Kite, Inc.",Analyst,04 Mar 2021\r\n',
        5,
        "2021-03-04",
        PAGE,
    ),
    "address last": (
        f'{NOTES}{LAST}\nAna,Lopes,,"Kite, Inc.",Analyst,04 Mar 2021,{PAGE}\n',
        5,
        "2021-03-04",
        PAGE,
    ),
    "German": (
        f'{GERMAN}\nAna,Lopes,{PAGE},,"Kite, Inc.",Analyst,4. März 2021\n',
        2,
        "2021-03-04",
        PAGE,
    ),
    "German with notes": (
        f'{NOTES}{GERMAN}\nAna,Lopes,{PAGE},,"Kite, Inc.",Analyst,04.03.2021\n',
        5,
        "2021-03-04",
        PAGE,
    ),
}


@pytest.mark.parametrize("generation", GENERATIONS)
def test_every_generation_of_the_export_gives_the_same_person(generation):
    text, row, day, page = GENERATIONS[generation]
    found = read(text.encode(), Book({}))
    assert found.kind == "linkedin"
    person = {
        "row": row,
        "name": "Ana Lopes",
        "email": "",
        "organization": "Kite, Inc.",
        "title": "Analyst",
    }
    person |= {"source": f"LinkedIn, connected {day}"} | ({"profile_url": page} if page else {})
    assert found.rows[0] == person
    assert [p for p in found.problems if p["row"] == row] == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("4/9/18, 7:05 PM", "2018-04-09"),
        ("04 Mar 2021", "2021-03-04"),
        ("4-Mar-21", "2021-03-04"),
        ("2021-03-04", "2021-03-04"),
        ("04. März 2021", "2021-03-04"),
        ("4 Mai 2021", "2021-05-04"),
        ("04 Dez. 2021", "2021-12-04"),
        ("Mar 4, 2021", "2021-03-04"),
        ("4 mars 2021", "2021-03-04"),
        ("4 août 2021", "2021-08-04"),
        ("4 ene. 2021", "2021-01-04"),
        ("25/12/2021", "2021-12-25"),
        ("4 de marzo de 2021", "2021-03-04"),
        ("", ""),
        ("soon", ""),
        ("31 Feb 2021", ""),
        ("99/99/99", ""),
    ],
)
def test_dates_of_connection_are_read_in_every_form(text, day):
    assert connected_on(text) == day


def test_other_tables_are_not_taken_for_a_linkedin_export():
    assert not is_linkedin(["First Name", "Last Name", "E-mail Address", "Company"])


def big_export(rows=1628, blank=47, repeated=12):
    """Return an invented export: most e-mails blank, some rows with nobody in them, some twice."""
    lines = [NOTES.rstrip("\r\n"), "", NEW]
    step = rows // blank
    empty = {i * step + 3 for i in range(blank)}
    names = ["Ana", "Bo", "Chidi", "Dóra", "이지은", "Farah 🎓", "Gül"]
    people = []
    for i in range(rows):
        if i in empty:
            lines.append(f",,,,,,{1 + i % 28:02d} Jan 2020")
            continue
        if len(people) > 40 and i > rows - repeated - 2 and repeated:
            line = people[i % 40].replace("/in/p", "/in/P").replace(",,", "/,,", 1)
            repeated -= 1
        else:
            email = f"p{i}@example.org" if i % 50 == 0 else ""
            line = (
                f'{names[i % 7]},Name{i},https://www.example.org/in/p{i},{email},"Firm '
                f'{i % 90}, Ltd",Role {i % 30},{1 + i % 28:02d} Feb 2021'
            )
            people.append(line)
        lines.append(line)
    return ("\r\n".join(lines) + "\r\n").encode(), sorted(i + 5 for i in empty), len(people)


def test_a_large_export_comes_in_whole_with_every_empty_row_named(folder):
    data, empty, people = big_export()
    found = read(data, folder.book)
    assert [p["row"] for p in found.problems] == empty and len(empty) == 47
    assert {p["about"] for p in found.problems} == {"nobody"}
    assert says(found.problems[0]["found"], f"Row {empty[0]}", "no name", "email", "profile")
    assert found.counts["rows"] == 1628
    summary = found.apply(folder)
    assert (summary["added"], summary["nobody"]) == (people, 47)
    assert summary["added"] + summary["skipped"] + summary["nobody"] == 1628
    assert len(folder.records("contact")) == people


def test_bringing_the_same_export_in_twice_adds_nobody(folder):
    data, _, _ = big_export(300, 9, 5)
    found = read(data, folder.book)
    found.apply(folder)
    before = folder.entries()
    again = found.apply(folder)
    fresh = read(data, folder.book).apply(folder)
    assert (again["added"], again["merged"], fresh["added"], fresh["merged"]) == (0, 0, 0, 0)
    assert folder.entries() == before
    folder.undo()
    assert folder.records("contact") == []


def test_repeated_rows_are_named_with_their_first_row():
    text = (
        f"{NEW}\nAna,Lopes,{PAGE},,Kite,,04 Mar 2021\nAna,Lopes,{PAGE.upper()}/,"
        f"ana@example.org,Kite,Analyst,04 Mar 2021\n"
    )
    found = read(text.encode(), Book({}))
    assert [a["action"] for a in found.actions] == ["add", "skip"]
    assert says(
        found.actions[1]["reason"], "same person", "row 2.", "Added there: Email, Job title."
    )
    assert found.plans[0].writes["email"] == "ana@example.org"


def test_two_people_of_one_name_stay_two_people():
    text = f"{NEW}\nAna,Lopes,{PAGE},,Kite,,\nAna,Lopes,{PAGE}-2,,Kite,,\n"
    found = read(text.encode(), Book({}))
    assert [a["action"] for a in found.actions] == ["add", "ask"]
    assert "Check if they're the same person" in found.actions[1]["reason"]
