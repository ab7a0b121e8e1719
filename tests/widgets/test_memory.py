"""All pages together stay small, however much each of them loads at need."""

from tests.bench.memory import MOST, memory_grown


def test_one_python_holds_all_pages():
    assert memory_grown() <= MOST
