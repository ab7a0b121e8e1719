"""Over a hundred days of chance, each day's list matches a recount and loses nothing owed."""

from infoview_lib.contacts.due import closing_the_loop as due_thanks
from infoview_lib.contacts.due import queue as due
from infoview_lib.contacts.due.item import STATUSES
from infoview_lib.contacts.due.queue import due_items
from tests.contacts.due.plain_recount import LABEL_ORDER, PlainRecount
from tests.contacts.due.semester import Semester

SEEDS = range(5)
ABOUT_ASKING = {
    "ask",
    "remind",
    "let_rest",
    "set_time",
    "get_ready",
    "say_how_it_went",
    "other_way",
    "next_step",
}


def listed(semester, on):
    """Return what the product lists, in the order of the recount: by day, action, person."""
    rows = [
        (one.due_on, one.action, one.contact, one.record, one.status, one.put_off_from)
        for one in due_items(semester.book(), on)
    ]
    return sorted(rows, key=lambda row: (row[0], LABEL_ORDER.index(row[1]), row[2], row[3]))


def lost(semester, items):
    """Return what is owed, and neither listed, nor told, nor let go with a reason, nor erased."""
    kept = {
        kind: [one for one in found if not one["is_practice"]]
        for kind, found in semester.kept.items()
    }
    people = {one["id"] for one in kept["contact"] if not one["do_not_contact"]}
    found = {(action, record) for _, action, _, record, *_ in items}
    asked = {person for _, action, person, *_ in items if action in ABOUT_ASKING}
    let_go = {(one["action"], one["record"]) for one in kept["set_aside"] if one["dropped_reason"]}
    for talk in kept["interview"]:
        sent = [
            one
            for one in kept["follow_up"]
            if one["interview"] == talk["id"] and one["kind"] == "thank_you"
        ]
        if (
            talk["contact"] in people
            and talk["status"] == "done"
            and not sent
            and ("thank_you", talk["id"]) not in found
        ):
            yield talk["id"]
    for advice in kept["recommendation"]:
        talk = next(one for one in kept["interview"] if one["id"] == advice["interview"])
        dropped = advice["status"] == "not_for_me" or ("report_back", advice["id"]) in let_go
        stands = {("try_advice", advice["id"]), ("report_back", advice["id"])} & found
        if talk["contact"] in people and not advice["told_on"] and not dropped and not stands:
            yield advice["id"]
    for one in kept["referral"]:
        dropped = ("tell_outcome", one["id"]) in let_go
        stands = ("tell_outcome", one["id"]) in found or one["to"] in asked
        if (
            {one["from"], one["to"]} <= people
            and not one["told_outcome_on"]
            and not dropped
            and not stands
        ):
            yield one["id"]


def test_every_day_lists_what_a_plain_recount_finds_and_loses_nothing():
    seen = set()
    for seed in SEEDS:
        semester = Semester(seed)
        for on in semester.days():
            items = listed(semester, on)
            assert items == PlainRecount(semester.kept, on).due(), (seed, on)
            assert list(lost(semester, items)) == [], (seed, on)
            seen |= {action for _, action, *_ in items} | {status for *_, status, _ in items}
        assert len(semester.people()) + len(semester.erased) == 60
    assert seen == {*LABEL_ORDER, *(status for status, _ in STATUSES)}


def first_difference(seed):
    """Return the first day on which list and recount differ, or something owed is lost."""
    semester = Semester(seed)
    for on in semester.days():
        items = listed(semester, on)
        if items != PlainRecount(semester.kept, on).due() or list(lost(semester, items)):
            return on
    return None


def test_the_recount_notices_a_day_too_late(monkeypatch):
    monkeypatch.setattr(due_thanks, "TELL_WITHIN_DAYS", 8)
    assert first_difference(0)


def test_the_recount_notices_what_is_put_off_and_hidden(monkeypatch):
    shown = due._items
    monkeypatch.setattr(
        due, "_items", lambda *given: (one for one in shown(*given) if one.status != "put_off")
    )
    assert first_difference(0)
