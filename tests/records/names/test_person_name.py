"""A name is taken apart: titles, degrees, class years and generations go their own way."""

import pytest

from infoview_lib.records.names.person_name import name_parts


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("Lopes, Dr. Ana M., PhD", "ana m lopes"),
        ("Dr. Ann Leeson, Ph.D.", "ann leeson"),
        ("Stu Hath ’09", "stu hath"),
        ("Ana Lopes ’14, MBA’18", "ana lopes"),
        ("Bo Chen, RN, BSN", "bo chen"),
        ("Bo Chen RN", "bo chen"),
        ("Lopes Ana PhD", "lopes ana"),
        ("Jordan Lee (she/her)", "jordan lee"),
        ("Jordan Lee, they/them", "jordan lee"),
        ("Yo-Yo Ma", "yo-yo ma"),
        ("WEI MA", "wei ma"),
        ("A.B. Sikora", "a b sikora"),
        ("Maria de la Cruz", "maria cruz"),
        ("de Souza Pinto, Caetano", "caetano souza pinto"),
        ("Mc Gillicuddy, Sean", "sean mcgillicuddy"),
        ("Dipl.-Ing. Heike Sommerfeldt", "heike sommerfeldt"),
        ("Hale Jr., William", "william hale"),
        ("Prof. Keita", "keita"),
        ("山田 太郎", "山田 太郎"),
        ("🎓", ""),
        ("", ""),
    ],
)
def test_the_words_of_a_name_are_found(written, words):
    assert " ".join(name_parts(written).words) == words


def test_what_else_a_name_says_is_kept():
    assert name_parts("Robert “Bob” Chen").called == ("bob",)
    assert name_parts("Ana (Class of 2011) Lopes ’14").class_years == {"11", "14"}
    assert name_parts("Ruth Brandt (née Avila)").former == "avila"
    found = [name_parts(f"Carl Voss {one}").generation for one in ("Sr.", "Jr.", "II", "III", "")]
    assert found == ["1", "2", "2", "3", ""]
    assert name_parts("Alumni contact 14").numbers == {"14"}
    assert name_parts("Lopes, Ana").is_ordered and not name_parts("Ana Lopes, PhD").is_ordered
