"""Contact cards are read as phones and mail programs write them."""

from pathlib import Path

import pytest

from infoview_lib.exchange.coming_in.preview import read
from infoview_lib.exchange.coming_in.vcard_reader import read_vcard
from infoview_lib.records.book import Book
from tests.wording import says

PHONE_21 = (
    "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=85gren;Bo;;;\r\n"
    "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Bo =C3=85g=\r\nren\r\nTEL;CELL;PREF:555-0102\r\n"
    "TEL;WORK;VOICE:555-0101\r\nTEL;WORK;FAX:555-0103\r\nORG:Kite;Research\r\nTITLE:Analyst\r\n"
    "PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQ\r\n AAAAEAAQ\r\n\r\nADR;HOME:;;1 "
    "Dock St;Salem;;97301;US\r\nEND:VCARD\r\n"
)
APPLE_30 = (
    "BEGIN:VCARD\nVERSION:3.0\nPRODID:-//Example//Phone//EN\nN:Lopes;Ana;Maria;Dr.;\n"
    "FN:Dr. Ana Maria Lopes\n"
    "ORG:Kite\\, Inc.;\nTITLE:Nurse\nitem1.EMAIL;type=INTERNET;"
    "type=pref:ana@example.org\nitem1.X-ABLabel:_$!<Work>!$_\n"
    "EMAIL;type=HOME:lopes@example.com\nTEL;type=CELL;type=VOICE:+1 (555) 555-0100\n"
    "item2.URL;type=pref:http\\://www.li\n"
    " nkedin.com/in/ana-lopes\nNOTE:first\\nsecond\\; third\nPHOTO;ENCODING=b;"
    "TYPE=JPEG:/9j/4AAQSkZJRg\n AAAA\nEND:VCARD\n"
)
MODERN_40 = (
    "BEGIN:VCARD\nVERSION:4.0\nKIND:individual\nFN:Chidi Eze\nN:Eze;Chidi;;;\nEMAIL;"
    "TYPE=work;PREF=1:chidi@example.edu\n"
    'TEL;VALUE=uri;PREF=1;TYPE="voice,cell":tel:+1-555-555-0104\nORG:Harbor Hospital\n'
    "ROLE:Pharmacist\n"
    "SOCIALPROFILE;SERVICE-TYPE=LinkedIn:https://www.linkedin.com/in/chidi-eze\nEND:VCARD\n"
)


def rows(text, encoding="utf-8"):
    return read(text if isinstance(text, bytes) else text.encode(encoding), Book({})).rows


def test_a_card_of_an_old_phone_is_read_with_its_soft_line_breaks():
    assert rows(PHONE_21) == [
        {
            "row": 1,
            "name": "Bo Ågren",
            "title": "Analyst",
            "organization": "Kite",
            "phone": "555-0102",
            "city": "Salem",
            "notes": "Phone: 555-0101",
        }
    ]


def test_a_card_of_an_address_book_keeps_every_address_it_has():
    assert rows(APPLE_30) == [
        {
            "row": 1,
            "name": "Dr. Ana Maria Lopes",
            "title": "Nurse",
            "organization": "Kite, Inc.",
            "email": "ana@example.org",
            "phone": "+1 (555) 555-0100",
            "profile_url": "http://www.linkedin.com/in/ana-lopes",
            "notes": "first\nsecond; third\nEmail: lopes@example.com",
        }
    ]


def test_a_card_of_the_newest_kind_is_read():
    assert rows(MODERN_40) == [
        {
            "row": 1,
            "name": "Chidi Eze",
            "title": "Pharmacist",
            "organization": "Harbor Hospital",
            "email": "chidi@example.edu",
            "phone": "+1-555-555-0104",
            "profile_url": "https://www.linkedin.com/in/chidi-eze",
        }
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_the_same_cards_are_read_from_every_encoding(encoding):
    text = "\n\n" + APPLE_30.replace("Lopes", "Łopes") + MODERN_40
    assert [row["name"] for row in rows(text, encoding)] == ["Dr. Ana Maria Łopes", "Chidi Eze"]


def test_each_line_may_have_an_encoding_of_its_own():
    card = (
        b"BEGIN:VCARD\nFN:Zo\xc3\xab Ng\nORG:Stra\xdfenbau\nTITLE;"
        b"CHARSET=ISO-8859-2:\xb3\xf3d\xbc\nEND:VCARD\n"
    )
    assert rows(card)[0] | {"row": 0} == {
        "row": 0,
        "name": "Zoë Ng",
        "title": "łódź",
        "organization": "Straßenbau",
    }


@pytest.mark.parametrize(
    ("card", "name"),
    [
        ("begin:vcard\nversion:3.0\nfn:Ana Lopes\nend:vcard\n", "Ana Lopes"),
        ("BEGIN:VCARD\nN:Lopes;Ana\nEND:VCARD\n", "Ana Lopes"),
        ("BEGIN:VCARD\nN:Madonna\nEND:VCARD\n", "Madonna"),
        ("BEGIN:VCARD\nFN:\nN:Lopes;Ana;;;\nEND:VCARD\n", "Ana Lopes"),
        ("BEGIN:VCARD\nEMAIL:ana@example.org\nEND:VCARD\n", "ana@example.org"),
        ("BEGIN:VCARD\nFN:Ana Lopes", "Ana Lopes"),
        (
            (
                "BEGIN:VCARD\nAGENT:\nBEGIN:VCARD\nFN:Sam Secretary\nEND:VCARD\n\nFN:Ana "
                "Lopes\nEND:VCARD\n"
            ),
            "Ana Lopes",
        ),
        (
            "BEGIN:VCARD\nAGENT:BEGIN:VCARD\\nFN:Sam\\nEND:VCARD\\n\nFN:Ana Lopes\nEND:VCARD\n",
            "Ana Lopes",
        ),
        ('BEGIN:VCARD\nX-ODD;TYPE="open:x\nFN;LANGUAGE=pt:Ana Lopes\nEND:VCARD\n', "Ana Lopes"),
        (
            (
                "BEGIN:VCARD\nNOTE;ENCODING=QUOTED-PRINTABLE:odd=\nEND:VCARD\nBEGIN:VCARD\n"
                "FN:Ana Lopes\nEND:VCARD"
            ),
            "Ana Lopes",
        ),
    ],
)
def test_a_card_that_keeps_to_no_rule_still_gives_its_name(card, name):
    assert [row["name"] for row in rows(card)] == [name]


def test_a_card_that_never_ends_harms_no_other_and_a_group_is_named():
    text = (
        "BEGIN:VCARD\nFN:Ana\nBEGIN:VCARD\nFN:Bo\nEND:VCARD\nBEGIN:VCARD\nKIND:group\n"
        "FN:Friends\nEND:VCARD\n"
    )
    found = read(text.encode(), Book({}))
    assert [(row["row"], row["name"]) for row in found.rows] == [(1, "Ana"), (2, "Bo")]
    (problem,) = found.problems
    assert (problem["row"], problem["about"]) == (3, "nobody")
    assert says(problem["found"], "Card 3", "a group")


def test_columns_of_cards_are_shown_and_can_be_changed(folder):
    found = read((PHONE_21 + APPLE_30).encode(), folder.book, "phone.vcf")
    assert (
        found.kind == "vcard" and found.mapping["Fax"] == "" and found.mapping["Department"] == ""
    )
    assert found.remap({"Department": "industry"}).rows[0]["industry"] == "Research"
    assert found.apply(folder)["added"] == 2
    assert says(found.apply(folder)["said"], "Nothing new", "already here")


def test_a_file_cut_in_half_says_which_card_to_check():
    whole = b"BEGIN:VCARD\r\nFN:Ana Lopes\r\nEND:VCARD\r\n"
    table = read_vcard(whole + b"BEGIN:VCARD\r\nFN:Ben Okoro\r\nTEL:555-01")
    assert len(table.rows) == 2
    (problem,) = table.problems
    assert (problem["row"], problem["about"]) == (2, "cut")
    assert says(problem["found"], "breaks off", "card 2.")
    assert read_vcard(whole).problems == ()


LISTS = Path(__file__).with_name("lists")


@pytest.mark.parametrize(
    ("file", "people"),
    [
        (
            "nickname_only.vcf",
            [
                {"name": "Coach Lindqvist", "phone": "+1 978 555 0101"},
                {"name": "Ada Okoye", "phone": ""},
            ],
        ),
        (
            "show_as_company.vcf",
            [{"name": "Greta Vollmer", "organization": "Nordhafen Labor GmbH"}],
        ),
        ("organization_cards.vcf", [{"name": "Ines Duarte"}]),
        (
            "broken_note_lines.vcf",
            [
                {"name": "Ida Brandt", "notes": "AB one\nCD two\n\nthree", "phone": "0151 000 000"},
                {"name": "Jon Ek", "notes": ""},
            ],
        ),
    ],
)
def test_a_card_that_another_program_broke_or_bent_gives_its_person(file, people):
    found = read(LISTS / file, Book({}))
    kept = [
        {field: row[field] for field in one} for one, row in zip(people, found.rows, strict=True)
    ]
    assert kept == people


def test_cards_of_organizations_are_named_and_counted_as_nobody():
    found = read(LISTS / "organization_cards.vcf", Book({}))
    told = [(one["row"], one["about"]) for one in found.problems]
    assert told == [(1, "organization"), (2, "organization")]
    assert says(found.problems[0]["found"], "Card 1", "organization", "City Museum")
    assert (found.counts["rows"], found.counts["nobody"]) == (3, 2)


def test_a_company_whose_name_stands_in_the_field_for_people_stays_one():
    card = "BEGIN:VCARD\nN:Kite;;;;\nFN:Kite\nORG:Kite\nX-ABShowAs:COMPANY\nEND:VCARD\n"
    assert [one["about"] for one in read(card.encode(), Book({})).problems] == ["organization"]


def test_nine_phones_are_one_phone_and_eight_in_the_notes():
    (row,) = read(LISTS / "nine_phones.vcf", Book({})).rows
    assert row["phone"] == "+1 978 555 0100"
    assert [row["notes"].count(f"+1 978 555 010{n}") for n in range(9)] == [0] + [1] * 8


def test_what_has_no_room_is_counted():
    phones = "".join(f"TEL:555 01{n:02}\n" for n in range(14))
    found = read(f"BEGIN:VCARD\nFN:Ana Lopes\n{phones}END:VCARD\n".encode(), Book({}))
    (told,) = [one for one in found.problems if one["about"] == "many"]
    assert says(told["found"], "Card 1", "2")


def test_a_line_that_looks_like_a_property_is_part_of_a_broken_note():
    card = "BEGIN:VCARD\nFN:Ana Lopes\nNOTE:first\nCall: after noon\nTEL:555 0100\nEND:VCARD\n"
    (row,) = read(card.encode(), Book({})).rows
    assert (row["notes"], row["phone"]) == ("first\nCall: after noon", "555 0100")
