"""Check how people are addressed."""

import pytest

from infoview_lib.prep.drafts.name_forms import address, first_name, full_name


@pytest.mark.parametrize(
    ("name", "address_as", "job_title", "greeting"),
    [
        ("Harold Tillman", "", "", "Hi Harold,"),
        ("harold tillman", "", "", "Hi Harold,"),
        ("Tillman, Harold", "", "", "Hi Harold,"),
        ("Harold Tillman, RN", "", "", "Hi Harold,"),
        ("Dr. Harold Tillman", "", "", "Dear Dr. Tillman,"),
        ("prof. Adams", "", "", "Dear Professor Adams,"),
        ("Ms. Noor Haddad", "", "", "Dear Ms. Haddad,"),
        ("Noor Haddad", "", "Associate professor", "Dear Professor Haddad,"),
        ("Noor Haddad", "", "Preschool teacher", "Hi Noor,"),
        ("Noor Haddad", "dr. Haddad", "", "Dear Dr. Haddad,"),
        ("Robert Chen", "Hi Bob", "", "Hi Bob,"),
        ("Robert (Bob) Chen", "", "", "Hi Bob,"),
        ("aunt rosa", "", "", "Hi Aunt Rosa,"),
        ("J. R. Moss", "", "", "Hi J. R. Moss,"),
        ("the school nurse", "", "", ""),
        ("", "", "", ""),
    ],
)
def test_a_title_where_one_is_known_else_the_first_name(name, address_as, job_title, greeting):
    assert address(name, address_as, job_title).greeting == greeting


def test_a_name_has_its_capitals_and_its_order():
    assert full_name("O'BRIEN, MARY-KATE") == "Mary-Kate O'Brien"
    assert full_name("prof. Keita") == "Professor Keita"
    assert full_name("DR EMI SATO") == "Dr. Emi Sato" and full_name("aunt rosa") == "Aunt Rosa"
    assert first_name("Dr. Emi Sato") == "Emi" and first_name("") == ""
