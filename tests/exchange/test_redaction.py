import pytest
from hypothesis import given
from hypothesis import strategies as st

from infoview_lib.exchange.redaction import LEVELS, redacted, shown_name


@pytest.mark.parametrize(
    ("name", "shown"),
    [("Ana Lopes", "A. L."), ("Jean-Luc d'Arcy", "J. L. D. A."), ("  ", "Person 4"), ("李 小龍", "李. 小."), ("3M", "Person 4")],
)  # fmt: skip
def test_initials(name, shown):
    assert shown_name(name, "initials", 4) == shown


def test_a_name_never_slips_through_a_wrong_level():
    assert [level for level, _ in LEVELS] == ["full", "initials", "none"]
    with pytest.raises(ValueError, match="no such level"):
        shown_name("Ana Lopes", "None", 1)


NAMES = ["Ana", "Ana Lopes", "Ben (Benny) Osei", "O'Neill", "Straße", "李"]


@given(st.lists(st.sampled_from([*NAMES, "met", "and", ",", "Anatomy", "\n"]), max_size=12))
def test_no_name_is_left_and_other_words_stay(words):
    found = redacted(" ".join(words), {name: "X" for name in NAMES})
    assert not any(name in found.split() for name in ("Ana", "Lopes", "O'Neill", "Straße", "李"))
    assert found.count("Anatomy") == words.count("Anatomy")


def test_nothing_to_take_out_leaves_the_text():
    assert redacted("Ana", {}) == redacted("Ana", {" ": "X"}) == "Ana"
