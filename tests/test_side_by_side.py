"""Which tests one of several processes takes together."""

import pytest

from tests.side_by_side import FilesTogether


def together(config, one, other):
    scheduler = FilesTogether(config)
    return scheduler._split_scope(one) == scheduler._split_scope(other)


@pytest.mark.parametrize(
    ("one", "other", "are_together"),
    [
        ("tests/test_a.py::test_a", "tests/test_a.py::test_b[1]", True),
        ("tests/test_a.py::test_a", "tests/test_b.py::test_a", False),
        ("tests/browser/pages/test_a.py::test_a", "tests/browser/pages/test_b.py::test_a", False),
        ("tests/browser/widgets/test_a.py::test_a", "tests/browser/widgets/test_b.py::t", True),
    ],
)
def test_a_file_stays_together_and_so_do_those_that_share_a_lab(
    monkeypatch, pytestconfig, one, other, are_together
):
    monkeypatch.setattr(pytestconfig.option, "tx", ["popen"])
    assert together(pytestconfig, one, other) is are_together
