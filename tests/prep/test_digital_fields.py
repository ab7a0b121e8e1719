"""Fields of work are told apart by the words people name them with."""

import pytest

from infoview_lib.prep.digital_fields import is_digital


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        (("Information technology",), True),
        (("IT",), True),
        (("Banking & finance", "Teller"), True),
        (("HEALTHCARE",), False),
        (("Construction", "Web designer"), False),  # the industry counts first
        (("Public service", "Software tester"), True),
        (("Education technology",), None),
        (("Education technology", "Teaching"), False),
        (("Museums", "Curator"), None),
        (("", ""), None),
        ((), None),
    ],
)
def test_words_of_one_kind_say_whether_a_field_is_digital(fields, found):
    assert is_digital(*fields) is found


MORE = """\
Cloud engineering; App development; Mobile apps; Machine learning; AI startup; IT help desk;
it support; Tech; Big tech; Credit union teller; Actuary; Bookkeeper; Loan officer; CPA; Attorneys;
Ad agency; Public relations; Management consultant; Health insurance; Building websites"""
LESS = """\
Doctor; Midwife; Social worker; Blood bank nurse; Food bank; Home health aide; Child care;
Kindergarten; Professor of biology; Bus driver; Flight attendant; Warehouse; Commercial real estate;
HVAC technician; Roofing; Barista; Oil and gas; Solar energy; Line cooks; Home building"""
UNSAID = """\
Law enforcement; Customer care; Skin care products; Team building; River bank cleanup; Vet tech;
Nail tech; It depends; Make it work; We talked about it; Care packages; Photography; Police officer;
Software for hospitals; Marketing for a hotel"""


@pytest.mark.parametrize(("names", "found"), [(MORE, True), (LESS, False), (UNSAID, None)])
def test_a_field_is_known_by_its_whole_name_not_by_one_word_of_it(names, found):
    fields = " ".join(names.split()).split("; ")
    assert {one: is_digital(one) for one in fields} == dict.fromkeys(fields, found)


def test_part_of_a_word_says_nothing():
    assert is_digital("Italian literature") is is_digital("Careers") is None
