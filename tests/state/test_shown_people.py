"""Mark people made up for practice wherever their name stands, and people who were removed."""

from collections.abc import Iterator

import pytest

from infoview_lib.files.folder.folder import open_folder
from infoview_lib.widgets.registry import STEPS

GIVEN = {"page_top": {"page": "today"}, "page_end": {"page": "today"}}
INVENTED = ("Ximena Quill", "Otto Vane")
REMOVED = "Gary Holt"


def _all_about(folder, person, other, is_practice):
    """Write one record of every kind that names a person."""
    own = {"is_practice": is_practice}
    to = folder.add("contact", name=other, **own)
    held = {"contact": person, "status": "done", "starts_at": "2026-03-04T14:00+00:00"}
    talk = folder.add("interview", **held, agreed_minutes=25, **own)
    folder.add("interview", contact=person, **own)
    for outcome in ("pending", "no"):
        sent = {"channel": "email", "sent_at": "2026-03-01T14:00+00:00", "outcome": outcome}
        folder.add("attempt", contact=person, **sent, **own)
    given = {"from": person, "to": to, "interview": talk, "date": "2026-03-04"}
    folder.add("referral", **given, how="intro_email", **own)
    folder.add("referral", **{"from": "you", "to": person}, **own)
    folder.add("tie", a=person, b=to, **own)
    folder.add("recommendation", interview=talk, text="Join the guild", status="done", **own)
    folder.add("association", name="The Guild", interview=talk, **own)
    folder.add("follow_up", contact=person, kind="article", about="River paper", **own)
    folder.add("follow_up", contact=person, kind="thank_you", interview=talk, **own)
    item = folder.add("plan_item", interview=talk, wording="How did you begin?", asked=True, **own)
    said = {"topic": "Start", "text": "By chance", "stance": "mixed", "follow_up_needed": True}
    folder.add("answer", interview=talk, plan_item=item, **said, **own)
    folder.add("reflection", interview=talk, learned="Much", still_open="How is pay?", **own)
    folder.add("document", kind="request", contact=person, text="Hi", channel="email", **own)


def _fill(folder):
    """Write one real person, one made up for practice, one to be removed; all in every kind."""
    folder.add("profile", display_name="Sam", decided="Nursing", decided_on="2026-03-05")
    real = folder.add("contact", name="Ana Lopes")
    invented = folder.add("contact", name=INVENTED[0], is_practice=True)
    gone = folder.add("contact", name=REMOVED)
    _all_about(folder, real, "Ben Okoro", False)
    _all_about(folder, invented, INVENTED[1], True)
    _all_about(folder, gone, "Dee Ann", False)
    return {"folder": folder, "real": real, "invented": invented, "gone": gone}


@pytest.fixture
def mixed(folder):
    """A folder with a real person, one made up for practice, one who was removed."""
    found = _fill(folder)
    folder.delete(found["gone"])
    return found


@pytest.fixture(scope="module")
def views(tmp_path_factory):
    """What every step shows before and after a person is removed."""
    found = _fill(open_folder(tmp_path_factory.mktemp("people") / "My Infoview"))
    folder = found["folder"]
    before = {name: _view(folder, name) for name in STEPS}
    folder.delete(found["gone"])
    return before, {name: _view(folder, name) for name in STEPS}


def _lines(shown: object, marked: bool = False) -> Iterator[tuple[str, bool]]:
    """Yield each text of a view with whether what stands around it says that it is practice."""
    if isinstance(shown, dict):
        marked = marked or shown.get("practice") is True
        for value in shown.values():
            yield from _lines(value, marked)
    elif isinstance(shown, str):
        yield shown, marked or "practice" in shown.casefold()
    elif isinstance(shown, list | tuple):
        # An entry such as (id, name, is it practice) says it in its third place.
        marked = marked or (len(shown) == 3 and shown[2] is True)
        for value in shown:
            yield from _lines(value, marked)


def _view(folder, name):
    state = STEPS[name].state_class()(folder, **GIVEN.get(name, {}))
    shown = state.view
    state.close()
    return shown


@pytest.mark.parametrize("name", STEPS)
def test_practice_people_are_marked_wherever_their_name_stands(views, name):
    found = _lines(views[1][name])
    assert not [line for line, marked in found if not marked and any(n in line for n in INVENTED)]


@pytest.mark.parametrize("name", STEPS)
def test_no_line_has_a_gap_where_a_removed_name_stood(views, name):
    before, after = ({line for line, _ in _lines(each[name])} for each in views)
    gaps = {line.replace(REMOVED, "").strip() for line in before if REMOVED in line}
    assert not {line for line in after - before if line.strip() in gaps}


def test_the_removed_name_stood_on_many_pages(views):
    pages = {n for n, shown in views[0].items() if any(REMOVED in x for x, _ in _lines(shown))}
    assert len(pages) > 25


@pytest.mark.parametrize("name", STEPS)
def test_a_removed_name_stands_only_where_it_is_brought_back(views, name):
    shown = {key: value for key, value in views[1][name].items() if key != "removed"}
    assert not [line for line, _ in _lines(shown) if REMOVED in line]


def _options(shown: object) -> Iterator[str]:
    """Yield what the forms of a view that add a record, and its choosers, offer."""
    for key in ("people", "add_fields", "forms"):
        yield from (line for line, _ in _lines(shown.get(key, ())))


@pytest.mark.parametrize(
    "name", ["request", "scripts", "attempts", "referrals", "ties", "articles", "quick_add"]
)
def test_practice_people_are_offered_nowhere_that_counts(mixed, name):
    offered = list(_options(_view(mixed["folder"], name)))
    assert "Ana Lopes" in offered
    assert not [one for one in offered if any(each in one for each in INVENTED)]


@pytest.mark.parametrize(
    ("name", "kind", "titles"),
    [
        (
            "referrals",
            "referral",
            {"Ana Lopes referred you to Ben Okoro", "A removed contact referred you to Dee Ann"},
        ),
        ("ties", "tie", {"Ana Lopes and Ben Okoro", "A removed contact and Dee Ann"}),
        ("attempts", "attempt", {"Ana Lopes · Email · March 1"}),
        ("names_given", "referral", {"Ben Okoro, referred by Ana Lopes"}),
        ("articles", "follow_up", {"River paper, for Ana Lopes"}),
        ("thanks", "follow_up", {"Thank-you note for Ana Lopes"}),
        ("debrief", "reflection", {"Much"}),
    ],
)
def test_a_removed_entry_is_brought_back_by_what_it_said(mixed, name, kind, titles):
    folder = mixed["folder"]
    state = STEPS[name].state_class()(folder)
    state_shown = {one["title"] for one in state.view["removed"]}
    assert not state_shown
    for one in folder.records(kind):
        if not one["is_practice"]:
            folder.delete(one["id"])
    assert titles <= {one["title"] for one in state.view["removed"]}
    wanted = next(one for one in state.view["removed"] if one["title"] in titles)
    assert state.act("bring_back", id=wanted["id"])["ok"]
    assert wanted["id"] not in {one["id"] for one in state.view["removed"]}


def test_an_entry_without_words_comes_back_by_its_day(folder):
    from infoview_lib.state.goals.goal_lists import ObjectivesState

    folder.delete(folder.add("objective", kind="names"))
    assert ObjectivesState(folder).view["removed"][0]["title"].startswith("An entry from ")


def test_what_is_removed_from_practice_says_so(folder):
    from infoview_lib.state.plan.contact_lists import ContactsState

    person = folder.add("contact", name=INVENTED[0], is_practice=True)
    folder.delete(person)
    assert ContactsState(folder).view["removed"] == [
        {"id": person, "title": "Ximena Quill (practice)"}
    ]


def test_a_card_keeps_showing_whom_it_points_to(mixed):
    folder = mixed["folder"]
    cards = STEPS["ties"].state_class()(folder).view["items"]
    shown = {one["title"]: one["chosen"] for one in cards if "chosen" in one}
    both = {"a": "Ximena Quill (practice)", "b": "Otto Vane (practice)"}
    assert shown["Ximena Quill and Otto Vane"] == both
    assert shown["A removed contact and Dee Ann"] == {"a": "A removed contact"}
    assert "Ana Lopes and Ben Okoro" not in shown


def test_what_is_added_about_a_practice_person_never_counts(mixed):
    folder = mixed["folder"]
    state = STEPS["attempts"].state_class()(folder)
    made = state.act("add", contact=mixed["invented"], channel="phone")["id"]
    assert folder.book.get(made).is_practice
    made = state.act("add", contact=folder.add("contact", name="Cy Wu"), channel="phone")["id"]
    assert not folder.book.get(made).is_practice
