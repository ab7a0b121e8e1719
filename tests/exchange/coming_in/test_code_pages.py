"""A list in any code page is read rightly, or the student is asked."""

from pathlib import Path

import pytest

from infoview_lib.exchange.coming_in.code_pages import SURE, TWICE, mended, ranked
from infoview_lib.exchange.coming_in.preview import read
from infoview_lib.records.book import Book

LISTS = Path(__file__).with_name("lists")
MOST_OFFERED = 3

PEOPLE = {
    "cp932": [
        ["山田 花子", "青空商事"],
        ["中村 健", "さくら銀行"],
        ["小林 まこと", "みどり病院"],
        ["渡辺 直美", "コトブキ電機"],
    ],
    "gb18030": [
        ["张伟", "北京大学"],
        ["刘 芳", "华夏银行"],
        ["陈静", "东方医院"],
        ["赵 敏", "长江电子"],
    ],
    "cp949": [
        ["박민수", "한빛은행"],
        ["이영희", "서울병원"],
        ["최 준호", "대한전자"],
        ["정수빈", "푸른출판사"],
    ],
    "big5": [
        ["陳怡君", "台灣銀行"],
        ["張志明", "長庚醫院"],
        ["黃 雅婷", "光明出版社"],
        ["吳建宏", "東方電子"],
    ],
    "cp1251": [
        ["Иван Петров", "Ромашка"],
        ["Ольга Смирнова", "Завод Север"],
        ["Дмитрий Кузнецов", "Банк"],
        ["Анна Иванова", "Больница"],
    ],
    "koi8-r": [
        ["Иван Петров", "Ромашка"],
        ["Ольга Смирнова", "Завод Север"],
        ["Дмитрий Кузнецов", "Банк"],
        ["Анна Иванова", "Больница"],
    ],
    "cp1250": [
        ["Paweł Wójcik", "Spółka Żagiel"],
        ["Tomáš Dvořák", "Škoda"],
        ["Zoltán Kővári", "Győr"],
        ["Łukasz Zając", "Książka"],
    ],
    "iso8859-2": [
        ["Paweł Wójcik", "Spółka Żagiel"],
        ["Tomáš Dvořák", "Škoda"],
        ["Jiří Novák", "Plzeň"],
        ["Łukasz Zając", "Książka"],
    ],
    "cp1253": [
        ["Γιώργος Παπαδόπουλος", "Τράπεζα"],
        ["Μαρία Νικολάου", "Νοσοκομείο"],
        ["Ελένη Κώστα", "Εταιρεία"],
        ["Νίκος Δήμου", "Σχολή"],
    ],
    "cp1254": [
        ["Ayşe Yılmaz", "Gül Şirketi"],
        ["Mehmet Çağlar", "İş Bankası"],
        ["Özgür Işık", "Doğa"],
        ["Şule Kılıç", "Güneş"],
    ],
    "cp1255": [
        ["דוד לוי", "בנק"],
        ["רחל מזרחי", "בית חולים"],
        ["משה פרץ", "מפעל"],
        ["שרה אברהם", "ספריה"],
    ],
    "cp1256": [
        ["أحمد حسن", "بنك"],
        ["فاطمة علي", "مستشفى"],
        ["خالد يوسف", "شركة"],
        ["سارة محمود", "مكتبة"],
    ],
    "cp1252": [
        ["Zoë Müller", "Café Société"],
        ["José Núñez", "Compañía"],
        ["Jürgen Größe", "Bäckerei"],
        ["Søren Ågård", "Ærø"],
    ],
    "mac_roman": [
        ["Zoë Müller", "Café Société"],
        ["José Núñez", "Compañía"],
        ["Jürgen Größe", "Bäckerei"],
        ["Renée Lefèvre", "Théâtre"],
    ],
    "cp850": [
        ["Zoë Müller", "Café Société"],
        ["José Núñez", "Compañía"],
        ["Jürgen Größe", "Bäckerei"],
        ["Renée Lefèvre", "Théâtre"],
    ],
    "cp1257": [
        ["Jānis Bērziņš", "Rīga"],
        ["Ieva Kļaviņa", "Skola"],
        ["Jonas Žemaitis", "Įmonė"],
        ["Õnne Pärn", "Käärid"],
    ],
}


def lists_of(code):
    """Return a list of all people of a code page, and one of each."""
    people = PEOPLE[code]
    for chosen in (people, *([one] for one in people)):
        yield "Name,Company\n" + "".join(f"{name},{firm}\n" for name, firm in chosen)


@pytest.mark.parametrize("code", PEOPLE)
def test_four_people_are_enough_to_know_the_code_page(code):
    text = next(lists_of(code))
    assert text.encode(code).decode(ranked(text.encode(code))[0][0]) == text


@pytest.mark.parametrize("code", PEOPLE)
def test_a_wrong_reading_is_never_sure_and_the_right_one_is_offered(code):
    for text in lists_of(code):
        data = text.encode(code)
        found = ranked(data)
        texts = [data.decode(name) for name, _ in found[:MOST_OFFERED]]
        assert text in texts
        assert texts[0] == text or found[0][1] - found[1][1] < SURE


@pytest.mark.parametrize(
    ("file", "encoding", "name", "organization"),
    [
        ("japanese.csv", "cp932", "佐藤 太郎", "みなと商会"),
        ("simplified_chinese.csv", "gb18030", "王 小明", "海港公司"),
        ("korean.csv", "cp949", "김 지수", "항구"),
        ("traditional_chinese.csv", "big5", "林 美玲", "海港公司"),
        ("cyrillic.csv", "cp1251", "Олена Шевченко", "Гавань"),
        ("polish.csv", "cp1250", "Łucja Wiśniewska", "Spółka Żeglarz"),
        ("hebrew.csv", "cp1255", "דוד כהן", "נמל"),
        ("arabic.csv", "cp1256", "محمد علي", "ميناء"),
        ("mac.csv", "mac_roman", "Zoë Müller", "Café Société"),
    ],
)
def test_one_person_with_an_address_is_read_as_written(file, encoding, name, organization):
    found = read(LISTS / file, Book({}))
    assert [(row["name"], row["organization"]) for row in found.rows] == [(name, organization)]
    assert found.as_dict()["encoding"] == encoding


def test_column_names_tell_the_code_page_of_a_list_without_addresses():
    text = "ФИО,Компания\nОлена Шевченко,Гавань\n"
    for code in ("cp1251", "koi8-r"):
        assert ranked(text.encode(code))[0][0] == code


def test_what_was_encoded_twice_is_mended_and_the_file_itself_offered():
    data = "Name,City\nZoë Müller,Köln\n".encode().decode("cp1252").encode()
    found = read(data, Book({})).as_dict()
    assert found["rows"] == [{"row": 2, "name": "Zoë Müller", "city": "Köln"}]
    assert found["encoding"] == TWICE
    assert [one["encoding"] for one in found["encoding_alternatives"]] == ["utf-8"]


@pytest.mark.parametrize("text", ["Zoë Müller", "Ã", "100 % Â 日本", ""])
def test_what_was_not_encoded_twice_stays(text):
    assert mended(text) == ""


def test_every_byte_is_read_in_some_way():
    for byte in range(128, 256):
        for data in (bytes([byte]), b"Name\n" + bytes([byte, 39]) * 3):
            assert ranked(data)


def test_numbers_beside_letters_say_nothing():
    (best, score), *_ = ranked("Name\nLópez0,Firm 7\n".encode("cp1252"))
    assert best == "cp1252" and score > 0
