"""Like problems stand together, with the numbers of their rows."""

from infoview_lib.exchange.coming_in.rows import row_problem
from infoview_lib.state.plan.import_problems import SHOWN_PROBLEMS, heaps
from tests.wording import says


def problems(about, count):
    return [row_problem(n, about, f"Row {n} is odd.", "Look at it.") for n in range(1, count + 1)]


def test_a_heap_counts_its_rows_and_spells_out_the_first():
    (one,) = heaps(problems("cell", SHOWN_PROBLEMS + 3))
    assert says(one["words"], str(SHOWN_PROBLEMS + 3)) and one["more"] == 3
    assert len(one["items"]) == SHOWN_PROBLEMS and says(one["items"][0], "Row 1")


def test_rows_with_nobody_are_only_counted():
    nobody, name = heaps([*problems("nobody", 2), *problems("name", 1)])
    assert (nobody["items"], nobody["more"], nobody["rows"]) == ([], 0, "1, 2")
    assert len(name["items"]) == 1 and heaps([]) == []
