"""Two names that may be one person's are told from names that look alike."""

import pytest

from infoview_lib.records.names.one_name import (
    FAMILY,
    FORMER,
    GENERATION,
    INITIAL,
    LONGER,
    MIDDLE,
    NICKNAME,
    ONE_WORD,
    ORDER,
    SCRIPT,
    SLIP,
    differences,
    is_rare,
    is_turnable,
)


@pytest.mark.parametrize(
    ("a", "b", "told"),
    [
        ("Łukasz Żółty", "ZOLTY, LUKASZ", set()),
        ("Jürgen Groß", "Juergen Gross", set()),
        ("Jean-Luc Moreaux", "Jean Luc Moreaux", set()),
        ("Đorđe Milić", "Djordje Milic", set()),
        ("Lopes Ana", "Ana Lopes", {ORDER}),
        ("Pham Thi Lan Anh", "Lan Anh Pham Thi", {ORDER}),
        ("Bob Whitfield", "Robert Whitfield", {NICKNAME}),
        ("Dev Pathak", "Devendra Pathak", {NICKNAME}),
        ("Xiaoyan (Sharon) Qiu", "Sharon Qiu", {NICKNAME}),
        ("Chema Iturriaga", "José Manuel Iturriaga", {NICKNAME}),
        ("Whitfield Bob", "Robert Whitfield", {NICKNAME, ORDER}),
        ("John A. Smithers", "John Smithers", {MIDDLE}),
        ("Harold Quincy Babcock", "Quincy Babcock", {MIDDLE}),
        ("A. B. Sikora", "Anna Barbara Sikora", {INITIAL}),
        ("Ana L.", "Ana Lopes", {INITIAL}),
        ("Ann Kim-Lee", "Ann Lee", {LONGER}),
        ("Ana García López", "Ana García", {LONGER}),
        ("Ruth Brandt (née Avila)", "Ruth Avila", {FORMER}),
        ("Ann Lee", "Ann Kim", {FAMILY}),
        ("Jonahtan Aldridge", "Jonathan Aldridge", {SLIP}),
        ("Rachel Whitfeild", "Rachel Whitfield", {SLIP}),
        ("Bartholemew Jinks", "Bartholomew Jinks", {SLIP}),
        ("Maya", "Maya Oberoi", {ONE_WORD}),
        ("Harold Hale Jr.", "Harold Hale", {GENERATION}),
        ("山田 太郎", "Taro Yamada", {SCRIPT}),
        ("Иван Петренко", "Ivan Petrenko", set()),
    ],
)
def test_names_of_one_person_and_in_what_they_differ(a, b, told):
    assert differences(a, b) == differences(b, a) == told


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Ana Lopes", "Bea Lopes"),
        ("Dan Lee", "Dana Lee"),
        ("Julian Reyes", "Juliana Reyes"),
        ("Marcela Ochoa", "Marcelo Ochoa"),
        ("Amara Day", "Amaka Day"),
        ("Ellen Vantassel", "Helen Vantassel"),
        ("Jon Bakker", "Jan Bakker"),
        ("James T. Hale", "James W. Hale"),
        ("Ann Marie Burke", "Ann Louise Burke"),
        ("Carl Voss II", "Carl Voss III"),
        ("John Moss ’78", "John Moss ’09"),
        ("Alumni contact 14", "Alumni contact 41"),
        ("", "Ana Lopes"),
    ],
)
def test_names_of_two_people(a, b):
    assert differences(a, b) is differences(b, a) is None


def test_a_name_few_people_have_says_more():
    assert is_rare("Zsuzsanna Fehérvári") and not is_rare("Anna Müller") and not is_rare("Maya")


def test_some_names_are_as_good_turned_round():
    assert is_turnable("James Martin") and is_turnable("Li Wei")
    assert not is_turnable("Kim Min-jun") and not is_turnable("🎓")
