"""One organization is known in its short forms; two with a common word are two."""

import pytest

from infoview_lib.records.same_person.organizations import same_organization


@pytest.mark.parametrize(
    ("a", "b", "is_same"),
    [
        ("International Business Machines", "IBM", True),
        ("Millrace Children’s Clinic", "Millrace Childrens Clinic", True),
        ("The Boston Globe", "Boston Globe Media Partners", True),
        ("Vinícola Serra Fina", "Serra Fina", True),
        ("Citrus Grove Credit Union", "Citrus Grove CU", True),
        ("Nashaway U", "Nashaway University", True),
        ("St. Mary's Hospital", "Saint Marys Hospital", True),
        ("Harbor Labs GmbH", "HARBOR LABS", True),
        ("Harbor Lasb", "Harbor Labs", True),
        ("Harbor Labs", "Pier 9", False),
        ("University of Nashaway", "University of Salem", False),
        ("Community Hospital", "Hospital", False),
        ("Harbor Labs", "", None),
        ("みなと商会", "Minato", None),
    ],
)
def test_names_of_organizations(a, b, is_same):
    assert same_organization(a, b) is same_organization(b, a) is is_same
