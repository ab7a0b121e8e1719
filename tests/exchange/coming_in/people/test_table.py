"""Address books as Outlook, Google and Thunderbird write them; all people are invented."""

import pytest

from infoview_lib.exchange.coming_in.preview import read
from infoview_lib.files.zip_files import zip_bytes
from infoview_lib.records.book import Book
from tests.wording import says

GOOGLE_OLD = (
    "Name,Given Name,Additional Name,Family Name,Yomi Name,Notes,Group Membership,"
    "E-mail 1 - Type,E-mail 1 - Value,"
    "E-mail 2 - Type,E-mail 2 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - "
    "Type,Organization 1 - Name,"
    "Organization 1 - Title,Address 1 - City,Website 1 - Value\n"
    "Ana Maria Lopes,Ana,Maria,Lopes,,,* myContacts ::: Family,* Work,ana@example.org,"
    "Home,lopes@example.com,Mobile,"
    "555-0100 ::: 555-0101,,Kite,Nurse,Salem,\n"
)
GOOGLE_NEW = (
    "First Name,Middle Name,Last Name,Phonetic First Name,Nickname,Organization Name,"
    "Organization Title,Notes,Photo,"
    "Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone "
    "1 - Label,Phone 1 - Value,"
    "Address 1 - City,Website 1 - Value\n"
    "Ana,Maria,Lopes,,,Kite,Nurse,,,* myContacts,* Work,ana@example.org,Home,"
    "lopes@example.com,Mobile,"
    "555-0100 ::: 555-0101,Salem,\n"
)
OUTLOOK = (
    '"Title","First Name","Middle Name","Last Name","Suffix","Company","Department",'
    '"Job Title","Business Street",'
    '"Business City","Business Fax","Business Phone","E-mail Address","E-mail Type",'
    '"E-mail Display Name",'
    '"E-mail 2 Address","Categories","Notes","Web Page"\r\n'
    '"Ms.","Ana","Maria","Lopes","","Kite","Wards","Nurse","1 Dock St","Salem",'
    '"555-0109","555-0100","ana@example.org",'
    '"SMTP","Ana Lopes (ana@example.org)","lopes@example.com","Work;Friends","",""\r\n'
)
GERMAN = (
    '"Anrede";"Vorname";"Weitere Vornamen";"Nachname";"Firma";"Abteilung";"Position";'
    '"Straße geschäftlich";'
    '"Ort geschäftlich";"Fax geschäftlich";"Telefon geschäftlich";"Mobiltelefon";'
    '"E-Mail-Adresse";"E-Mail-Typ";'
    '"E-Mail: Angezeigter Name";"E-Mail 2: Adresse";"Notizen";"Webseite"\r\n'
    '"Frau";"Ana";"Maria";"Lopes";"Kite";"Station";"Nurse";"Am Dock 1";"Salem";'
    '"555-0109";"555-0100";"";'
    '"ana@example.org";"SMTP";"Ana Lopes";"lopes@example.com";"";""\r\n'
)
FRENCH = (
    '"Titre","Prénom","Deuxième prénom","Nom","Suffixe","Société","Service","Titre",'
    '"Rue (bureau)","Ville (bureau)",'
    '"Télécopie (bureau)","Téléphone (bureau)","Tél. mobile","Adresse de messagerie",'
    '"Type de messagerie",'
    '"Nom complet de l\'adresse de messagerie","Adresse de messagerie 2","Notes","Page Web"\r\n'
    '"Mme","Ana","Maria","Lopes","","Kite","Soins","Nurse","1 rue du Port","Salem",'
    '"555-0109","555-0100","",'
    '"ana@example.org","SMTP","Ana Lopes","lopes@example.com","",""\r\n'
)
SPANISH = (
    '"Title","Nombre","Segundo nombre","Apellidos","Suffix","Organización",'
    '"Department","Puesto","Calle del trabajo",'
    '"Ciudad de trabajo","Teléfono del trabajo","Particular","E-mail Address","Nombre '
    'de pantalla de correo electrónico",'
    '"Dirección de correo electrónico 2","Notes","Página web"\r\n'
    '"Sra.","Ana","Maria","Lopes","","Kite","","Nurse","Calle 1","Salem","555-0100","",'
    '"ana@example.org","Ana Lopes",'
    '"lopes@example.com","",""\r\n'
)
THUNDERBIRD = (
    "First Name;Last Name;Display Name;Nickname;Primary Email;Secondary Email;Screen "
    "Name;Work Phone;Home Phone;"
    "Fax Number;Mobile Number;Work City;Job Title;Department;Organization;Web Page 1;"
    "Custom 1;Notes\r\n"
    "Ana Maria;Lopes;Ana M. Lopes;;ana@example.org;lopes@example.com;;555-0100;;"
    "555-0109;;Salem;Nurse;;Kite;;;\r\n"
)
BOOKS = {
    "Google, old": ("google", GOOGLE_OLD.encode()),
    "Google, new": ("google", GOOGLE_NEW.encode("utf-8-sig")),
    "Outlook": ("outlook", OUTLOOK.encode("cp1252")),
    "Outlook, German": ("outlook", GERMAN.encode("cp1252")),
    "Outlook, French": ("outlook", FRENCH.encode("cp1252")),
    "Outlook, Spanish": ("outlook", SPANISH.encode("cp1252")),
    "Thunderbird": ("thunderbird", THUNDERBIRD.encode()),
}


@pytest.mark.parametrize("book", BOOKS)
def test_every_address_book_gives_the_same_person(book):
    kind, data = BOOKS[book]
    found = read(data, Book({}))
    assert found.kind == kind
    row = found.rows[0]
    assert {
        name: row[name] for name in ("name", "title", "organization", "city", "email", "phone")
    } == {
        "name": "Ana Maria Lopes",
        "title": "Nurse",
        "organization": "Kite",
        "city": "Salem",
        "email": "ana@example.org",
        "phone": "555-0100",
    }
    assert "Email: lopes@example.com" in row["notes"]


def test_all_of_them_in_one_archive_give_one_person_once(folder):
    data = zip_bytes({f"{name}.csv": content for name, (_, content) in BOOKS.items()})
    found = read(data, folder.book, "all.zip")
    assert (found.kind, found.counts["rows"], found.counts["add"]) == ("several", 7, 1)
    assert says(found.actions[6]["reason"], "same person", "row 2 of Google, old.csv.")
    assert found.apply(folder)["added"] == 1 and found.apply(folder)["added"] == 0
    assert folder.undo() and folder.records("contact") == []


def test_a_list_without_a_header_is_known_by_what_its_cells_hold():
    found = read(b"Ana Lopes;ana@example.org;+1 555 555 0100\nBo Agren;bo@example.org;\n", Book({}))
    assert list(found.mapping.values()) == ["name", "email", "phone"]


@pytest.mark.parametrize(
    ("cell", "email", "phone", "told"),
    [
        ("Ana Lopes <ana@example.org>,555-0100", "ana@example.org", "555-0100", []),
        ("mailto:ana@example.org,5555550100.0", "ana@example.org", "5555550100", []),
        (
            "none,5.55E+09",
            "",
            "",
            [("Row 2", "“none”", "email"), ("Row 2", "“5.55E+09”", "phone")],
        ),
    ],
)
def test_addresses_are_taken_out_of_what_stands_around_them(cell, email, phone, told):
    found = read(f"Name,Email,Phone\nAna,{cell}\n".encode(), Book({}))
    assert (found.rows[0]["email"], found.rows[0]["phone"]) == (email, phone)
    assert [(p["about"], p["row"]) for p in found.problems] == [("cell", 2)] * len(told)
    assert all(says(p["found"], *facts) for p, facts in zip(found.problems, told, strict=True))


def test_a_phone_number_is_a_sign_that_the_student_weighs(folder):
    folder.add("contact", name="Ana Lopes", phone="(555) 555-0100", organization="Kite")
    found = read(
        b"Name,Phone,Employer\nA. Lopes,+1 555 555 0100,Dock\nBo Lopes,5555550100,\n", folder.book
    )
    assert [(one["action"], one["score"]) for one in found.actions] == [
        ("ask", 0.95),
        ("ask", 0.3),
    ]
    (reason,) = {one["reason"] for one in found.actions}
    assert says(reason, "Ana Lopes (Kite)", "same phone number", "same person")
    assert found.decide(2, "merge").actions[0]["action"] == "skip"
