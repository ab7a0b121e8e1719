"""A log table owns its selection and what is looked for, or follows the step of a page."""

from __future__ import annotations

import gc
import subprocess
import sys

import pandas as pd
import pytest
from traitlets import TraitError

from infoview_lib.errors import InfoviewError
from infoview_lib.state.today.whole_log import PAGE
from infoview_lib.widgets import LogTable
from infoview_lib.widgets.view import view_of
from infoview_lib.workbook import Workbook

PEOPLE = [
    {"id": "ana", "name": "Ana Lopes", "minutes": 9, "field": "Nursing"},
    {"id": "ben", "name": "Ben Osei", "minutes": 25, "field": "Teaching"},
    {"id": "chi", "name": "Chi Okoye", "minutes": 10, "field": "Nursing"},
]


@pytest.fixture
def bound(talked):
    made = view_of("whole_log", talked["folder"])
    yield made
    made.close()


def heard_of(widget, name):
    heard = []
    widget.observe(lambda change: heard.append(change.new), name)
    return heard


def shown(table, column=0):
    (view,) = table.table
    return [row["cells"][column][0] for row in view["rows"]]


def from_browser(table, **values):
    """Set traits as a click in the browser does."""
    table.set_state(values)


def test_rows_are_selected_by_their_index_values_from_both_sides():
    days = pd.date_range("2026-03-01", periods=3)
    table = LogTable(pd.DataFrame({"x": [1, 2, 3]}, index=days), selected=[days[0]])
    heard = heard_of(table, "selected")
    table.selected = [days[2], days[0], days[2]]
    assert table.get_state("selected") == {"selected": [str(days[2]), str(days[0])]}
    from_browser(table, selected=[str(days[1]), "of another table"])
    assert heard == [[days[2], days[0]], [days[1]]]
    numbered = LogTable([{"x": 1}, {"x": 2}])
    from_browser(numbered, selected=["1"])
    assert numbered.selected == [1]


def test_what_is_looked_for_can_be_set_from_both_sides():
    table = LogTable(PEOPLE, words="nursing", sort_by="minutes", descending=True)
    assert shown(table) == ["Chi Okoye", "Ana Lopes"]
    table.words = ""
    from_browser(table, filter_by="field", only="Teaching", first=0)
    assert (shown(table), table.table[0]["total"]) == (["Ben Osei"], 3)
    table.filter_by = table.sort_by = ""
    assert shown(table) == ["Ana Lopes", "Ben Osei", "Chi Okoye"]


def test_another_search_begins_at_its_first_row():
    table = LogTable([{"n": n} for n in range(500)])
    from_browser(table, first=300)
    assert (shown(table)[0], len(shown(table))) == ("300", PAGE)
    table.descending = True
    table.sort_by = "n"
    assert (table.first, shown(table)[0]) == (0, "499")


def test_another_frame_keeps_what_is_in_both():
    table = LogTable(PEOPLE, selected=["ana", "ben"], sort_by="minutes", filter_by="field")
    table.frame = pd.DataFrame({"field": ["x", "y", "x"]}, index=["ben", "dan", "eva"])
    assert (table.selected, table.sort_by, table.filter_by) == (["ben"], "", "field")
    assert (shown(table, 1), table.frame.index.tolist()) == (["x", "y", "x"], ["ben", "dan", "eva"])
    table.frame = []
    assert (table.selected, shown(table)) == ([], [])


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: LogTable(PEOPLE, selected=["eva"]), "“eva” isn't in the table"),
        (lambda: LogTable(PEOPLE, selected=[["ana"]]), "isn't in the table"),
        (
            lambda: LogTable(PEOPLE, sort_by="age"),
            "“age” isn't a column of this table. Choose name,",
        ),
        (lambda: LogTable([*PEOPLE, PEOPLE[0]]), "“ana” is the id of two rows"),
    ],
)
def test_what_does_not_fit_is_named(make, words):
    with pytest.raises(TraitError, match=words):
        make()


def test_a_table_that_cannot_be_shown_says_why_and_nothing_else(monkeypatch):
    told = []
    monkeypatch.setattr(sys, "unraisablehook", told.append)
    with pytest.raises(TraitError):
        LogTable([*PEOPLE, PEOPLE[0]])
    gc.collect()
    assert told == []


def test_a_frame_that_does_not_fit_changes_nothing():
    table = LogTable(PEOPLE)
    with pytest.raises(TraitError, match="is the id of two rows"):
        table.frame = pd.DataFrame({"x": [1, 2]}, index=["a", "a"])
    assert (table.frame, len(shown(table))) == (PEOPLE, 3)


@pytest.mark.parametrize("kind", ["contact_log", "network", "contact", "attempt"])
def test_every_table_of_a_workbook_can_be_shown_and_sorted(talked, kind):
    talked["folder"].add("attempt", contact=talked["ana"], sent_at="2026-03-08")
    frame = Workbook(talked["folder"].path).table(kind)
    table = LogTable(frame, selected=frame.index.tolist())
    assert len(shown(table)) == len(frame) > 0
    assert len(table.table[0]["columns"]) == len(frame.columns)
    for name in frame.columns:
        table.sort_by = name
        assert table.table[0]["found"] == len(frame)


def test_rows_without_a_frame_need_no_pandas():
    code = (
        "import sys; from infoview_lib.widgets import LogTable\n"
        "LogTable([{'id': 'a', 'name': 'Ana'}], words='ana'); print('pandas' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_a_step_of_a_page_is_this_widget_and_follows_its_state(bound, talked):
    assert isinstance(bound, LogTable)
    bound.state.act("find", kind="contact", words="lopes")
    assert (bound.filter_by, bound.words, bound.sort_by) == ("contact", "lopes", "name")
    assert shown(bound) == ["Ana Lopes"]
    from_browser(bound, selected=[talked["ben"]])
    assert bound.selected == [talked["ben"]]
    talked["folder"].delete(talked["ben"])
    assert bound.selected == []


def test_to_set_what_is_looked_for_searches_the_log_and_saves_nothing(bound, talked):
    before = talked["folder"].edit_count
    bound.filter_by = "contact"
    bound.descending = True
    assert shown(bound) == ["Ben Okoro", "Ana Lopes"]
    bound.selected = [talked["ana"]]
    bound.words = "okoro"
    assert (shown(bound), bound.selected) == (["Ben Okoro"], [talked["ana"]])
    with pytest.raises(InfoviewError, match="no column with that name"):
        bound.sort_by = "age"
    assert (bound.sort_by, talked["folder"].edit_count) == ("name", before)
    with pytest.raises(TraitError, match="“ct-none” isn't in the table"):
        bound.selected = ["ct-none"]


def test_the_log_of_a_page_is_not_sent_twice_nor_replaced(bound):
    assert "table" not in bound.keys
    assert bound.frame == ()
    with pytest.raises(TraitError, match="A page shows your whole log"):
        bound.frame = PEOPLE


def test_names_are_not_written_where_it_is_only_named():
    assert "Ana" not in repr(LogTable(PEOPLE, selected=["ana"]))
