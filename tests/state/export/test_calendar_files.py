"""Every interview ahead and every due item, as files for a calendar."""

import re
from datetime import UTC, date, datetime

import icalendar

from infoview_lib.state.export.calendar_files import calendar_files, interview_event
from infoview_lib.workbook import Workbook

DAY, STAMP = date(2026, 3, 10), datetime(2026, 3, 10, 9, tzinfo=UTC)


def files_of(folder, **more):
    return calendar_files(folder, DAY, STAMP, **more)


def test_talks_ahead_and_due_items_are_one_event_each_and_name_nobody(talked):
    folder, ana = talked["folder"], talked["ana"]
    talk = folder.add(
        "interview", contact=ana, status="scheduled", starts_at="2026-03-12T14:00-04:00"
    )
    folder.add("interview", contact=ana, status="cancelled", starts_at="2026-03-13T14:00-04:00")
    folder.add(
        "interview",
        contact=ana,
        status="scheduled",
        starts_at="2026-03-12T14:00-04:00",
        is_practice=True,
    )
    files = files_of(folder)
    assert f"talk-2026-03-12-{talk}.ics" in files
    kinds = [re.sub(r"-[a-z]{2}-[0-9a-z]{8}\.ics$", "", name) for name in files]
    assert sorted(kinds) == [
        "due-2026-03-10-debrief",
        "due-2026-03-10-thank-you",
        "due-2026-03-11-get-ready",
        "due-2026-03-16-ask",
        "talk-2026-03-12",
    ]
    for name, content in files.items():
        assert len(icalendar.Calendar.from_ical(content).walk("VEVENT")) == 1
        assert b"Ana" not in content and b"Ben" not in content and "Ana" not in name


def test_names_are_put_in_when_asked_for(talked):
    files = files_of(talked["folder"], is_named=True)
    assert any(b"Ana Lopes" in content for content in files.values())


def test_an_undone_move_counts_up_too(talked):
    folder = talked["folder"]
    talk = folder.add(
        "interview", contact=talked["ana"], status="scheduled", starts_at="2026-03-12T14:00-04:00"
    )

    def sequence():
        return interview_event(folder, folder.book.get(talk)).sequence

    seen = [sequence()]
    folder.change(talk, starts_at="2026-03-13T14:00-04:00")
    seen.append(sequence())
    folder.undo()
    assert [*seen, sequence()] == [0, 1, 2]


def test_a_due_item_counts_up_with_every_edit(talked):
    def sequences():
        events = (
            icalendar.Calendar.from_ical(one).walk("VEVENT")[0]
            for one in files_of(talked["folder"]).values()
        )
        return {str(one["UID"]): one["SEQUENCE"] for one in events}

    before = sequences()
    talked["folder"].change(talked["ben"], city="Porto")
    after = sequences()
    assert before.keys() == after.keys() and all(after[key] > before[key] for key in before)


def test_files_are_written_where_asked(talked, tmp_path):
    paths = Workbook(talked["folder"].path).calendar(tmp_path / "out")
    assert paths and all(
        path.parent == tmp_path / "out" and path.suffix == ".ics" for path in paths
    )


def test_an_empty_folder_has_no_events(folder):
    assert files_of(folder) == {}
