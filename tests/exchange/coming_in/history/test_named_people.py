"""Names in a cell lead to people, and only to those meant."""

import pytest

from infoview_lib.exchange.coming_in.history.named_people import NamedPeople

KNOWN = NamedPeople(
    [
        (1, {"name": "Ana Maria Lopes", "email": "ana@example.org"}),
        (2, {"name": "Bo Agren"}),
        ("ct-00000011", {"name": "Cy Wu", "email": ""}),
        (4, {"name": "Cy Tran"}),
    ]
)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ana Maria Lopes", [1]),
        ("Lopes, Ana Maria", [1]),
        ("ana lopes", [1]),
        ("Ana", [1]),
        ("Ana L.", [1]),
        ("ana@example.org", [1]),
        ("Referred by Bo Agren", [2]),
        ("via Bo", [2]),
        ("Bo Agren (Kite)", [2]),
        ("Bo Agren at Kite", [2]),
        ("Bo Agren (https://www.notion.so/Bo-0123)", [2]),
        ("Bo Agren; Cy Wu", [2, "ct-00000011"]),
        ("Bo Agren and Cy Wu", [2, "ct-00000011"]),
        ("Bo Agren、Cy Wu", [2, "ct-00000011"]),
        ("Bo Agren, Di Moss", [2, None]),
        ("Cy", [None]),  # two of them
        ("career fair", [None]),
        ("", []),
    ],
)
def test_a_cell_names_people(text, who):
    assert [ref for _, ref in KNOWN.in_cell(text)] == who
