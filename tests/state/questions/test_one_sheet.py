"""One sheet to take along."""

from infoview_lib.state.questions.one_sheet import OneSheetState


def test_each_question_stands_with_the_time_it_begins(folder):
    talk = folder.add(
        "interview",
        contact=folder.add("contact", name="Ana Lopes"),
        starts_at="2026-03-12T14:00+00:00",
    )
    folder.add(
        "plan_item",
        interview=talk,
        block="main",
        position=2,
        minutes=3,
        wording="What is a normal day?",
    )
    folder.add(
        "plan_item",
        interview=talk,
        block="rapport",
        position=1,
        minutes=2,
        wording="How did you begin?",
    )
    sheet = OneSheetState(folder).view["sheet"]
    lines = [line for _, found in sheet["blocks"] for line in found]
    clock = talk_clock(folder, talk)
    assert [(line["at"], line["plain"]) for line in lines] == [
        (clock(0), "How did you begin?"),
        (clock(2), "What is a normal day?"),
    ]
    assert (sheet["begins"], sheet["warn_at"], sheet["ends"]) == (clock(0), clock(20), clock(25))


def talk_clock(folder, talk):
    """Minutes after the start, as a watch shows it."""
    from datetime import datetime, timedelta

    start = datetime.fromisoformat(folder.book.get(talk).starts_at)
    return lambda minutes: f"{start + timedelta(minutes=minutes):%I:%M}".lstrip("0")


def test_a_talk_that_is_not_set_counts_minutes(folder):
    folder.add("plan_item", block="main", minutes=3, wording="What is a normal day?")
    sheet = OneSheetState(folder).view["sheet"]
    assert sheet["blocks"][1][1][0]["at"] == "minute 0" and sheet["warn_at"] == "minute 20"


def test_what_is_still_open_in_brackets_becomes_a_line_to_write_on(folder):
    folder.add(
        "profile",
        display_name="Noor Haddad",
        intro_60="I study [what you study or do]. I like rivers.",
    )
    sheet = OneSheetState(folder).view["sheet"]
    assert sheet["intro"] == [
        ("words", "I study "),
        ("blank", "what you study or do"),
        ("words", ". I like rivers."),
    ]
    assert sheet["open"] and ("blank", "what helped you most") in sheet["closing"]


def test_a_sheet_without_an_introduction_leaves_room_for_one_and_for_three_facts(folder):
    folder.add(
        "interview", contact=folder.add("contact", name="Ana Lopes", facts="Ran a survey\n\n")
    )
    sheet = OneSheetState(folder).view["sheet"]
    assert (sheet["intro"], sheet["intro_room"]) == ([], 3)
    assert (sheet["facts"], sheet["blank_facts"], sheet["open"]) == (["Ran a survey"], 2, "")


def test_a_referrer_who_said_no_is_not_on_the_sheet(folder):
    ana, ben = folder.add("contact", name="Ana Lopes"), folder.add("contact", name="Ben Okoro")
    folder.add("interview", contact=ben)
    named = folder.add("referral", **{"from": ana, "to": ben, "may_use_name": "yes"})
    assert OneSheetState(folder).view["sheet"]["referrer"] == "Ana Lopes"
    folder.change(named, may_use_name="no")
    assert OneSheetState(folder).view["sheet"]["referrer"] == ""


def test_more_questions_leave_less_room_below_each(folder):
    state = OneSheetState(folder)
    rooms = []
    for number in range(1, 15):
        folder.add(
            "plan_item",
            block="main",
            position=number,
            minutes=2,
            wording="What does a normal day look like here?",
        )
        rooms.append(state.view["sheet"]["room"])
    assert rooms[0] == 4 and rooms[-1] >= 1 and not state.view["sheet"]["small"]
