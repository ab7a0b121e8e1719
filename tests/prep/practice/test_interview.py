"""Check what a persona replies, minute by minute."""

import pytest

from infoview_lib.prep.job_asks.guard import find_job_asks
from infoview_lib.prep.practice.feedback import feedback
from infoview_lib.prep.practice.interview import GIFT_MINUTES, LOST_MINUTES, PracticeInterview
from infoview_lib.prep.practice.moves import Move
from infoview_lib.prep.practice.personas import lines_of
from infoview_lib.prep.questions.bank import CATEGORIES
from infoview_lib.prep.questions.kit import build_kit
from infoview_lib.prep.questions.planned_interview import PlannedInterview
from infoview_lib.prep.words import words_in
from tests.prep.practice.practice_cases import (
    BANK,
    BYE,
    FOUR,
    HELLO,
    LINES,
    PEOPLE,
    ask,
    practice,
    said,
)


def test_the_terse_expert_answers_in_six_words_until_asked_on():
    own = [line for line in lines_of(LINES, "terse_expert") if line.deeper]
    assert [line.words for line in own if len(words_in(line.words)) > 6] == []
    assert [line.words for line in own if len(words_in(line.deeper)) < 12] == []
    assert len(own) > 40
    found = practice(
        "terse_expert", HELLO, FOUR[0], Move("on", "What happened then?"), Move("on", "And then?")
    )
    short, deep, enough = said(found)[1:]
    assert len(words_in(short)) <= 6 and len(words_in(deep)) > 12
    assert enough in ("That is all I have.", "No more. Next one, please.")
    assert found.went_on == 2


def test_an_answer_beside_the_question_is_led_over_to_each_way_once():
    ways = [line.words for line in lines_of(LINES, "generous_mentor") if line.moment == "near"]
    about = {
        "moss": "work",
        "paint": "work",
        "rust": "entry",
        "mud": "entry",
        "ducks": "life",
        "tea": "life",
    }
    odd = [ask(f"What about the {thing}?", category) for thing, category in about.items()]
    found = said(practice("generous_mentor", HELLO, *odd))
    assert all(sum(words.startswith(way) for words in found) == 1 for way in ways)
    fitting = said(practice("generous_mentor", HELLO, ask("Which tools and programs do you use?")))[
        1
    ]
    assert not fitting.startswith(tuple(ways))


def test_the_busy_owner_has_five_minutes_less_after_a_call():
    found = practice("busy_owner", HELLO, *FOUR[:3])
    assert [turn.who for turn in found.turns[-2:]] == ["around", "them"] and "five minutes" in said(
        found
    )[-1]
    assert found.promise == PEOPLE["busy_owner"].minutes - LOST_MINUTES


def test_the_recruiter_drifts_until_another_time_is_asked_for():
    drifting = practice("drifting_recruiter", HELLO, *FOUR[:3])
    assert drifting.drifting and "job interview" in drifting.turns[-1].hint
    deeper = practice("drifting_recruiter", HELLO, *FOUR[:3], Move("answer", "In June."))
    assert deeper.drifting and deeper.answered_drift == 1
    stopped = practice(
        "drifting_recruiter", HELLO, *FOUR[:3], Move("stop", "Another time?"), FOUR[3], *FOUR
    )
    assert (stopped.drifting, stopped.stopped, stopped.drifted) == (False, True, True)
    back = practice("drifting_recruiter", HELLO, *FOUR[:3], FOUR[3])
    assert (back.drifting, back.led_back) == (False, 1), "a new question leads back, too"


def test_the_mentor_goes_over_time_gives_minutes_and_keeps_one_thing_to_herself():
    pay = ask("How did your own pay change?", "pay")
    found = practice("generous_mentor", HELLO, pay, ask("What do people get besides money?", "pay"))
    assert "rather keep that to myself" in said(found)[1] and "not to you" in found.turns[3].hint
    assert "pension" in said(found)[2]
    assert found.asked == 2
    named = practice(
        "generous_mentor", HELLO, Move("time", "I promised you 20 minutes."), Move("time", "Again.")
    )
    assert named.promise == PEOPLE["generous_mentor"].minutes + GIFT_MINUTES
    long = practice(
        "generous_mentor", HELLO, *FOUR, *(ask(f"What about {n}?", "culture", 4) for n in "ab")
    )
    assert any("start to close" in turn.hint for turn in long.turns) and long.left < 0


@pytest.mark.parametrize("persona", PEOPLE)
def test_a_kit_can_be_asked_of_everyone(persona):
    one = PEOPLE[persona]
    kit = build_kit(BANK, PlannedInterview(minutes=one.minutes, fills=one.fills))
    moves = [HELLO, *(ask(item.wording, item.category, item.minutes) for item in kit), BYE]
    found = practice(persona, *moves)
    lost = {
        line.words
        for line in lines_of(LINES, persona)
        if line.moment in ("unclear", "move_on", "enough", "job_ask")
    }
    assert lost & set(said(found)) == set()
    assert (
        found.asked == found.opened == len(kit)
        and found.asked_names
        and found.names
        and found.advice
    ) or (persona == "terse_expert" and found.names)
    assert found == practice(persona, *moves), "the same seed is the same talk"
    assert {tuple(said(practice(persona, *moves, seed=seed))) for seed in "abcdefgh"} != {
        tuple(said(found))
    }


def test_a_closed_question_gets_a_closed_answer_that_opens_when_asked_on():
    found = practice("busy_owner", HELLO, ask("Do you like it?"), Move("on", "How so?"))
    whole = next(one for one in LINES if one.persona == "busy_owner" and one.moment == "likes")
    assert " ".join(said(found)[1:]) == whole.words and len(words_in(said(found)[1])) < 20
    assert "yes or no" in found.turns[3].hint and len(words_in(said(found)[2])) > 10
    assert (found.closed, found.opened) == (1, 0)


def test_a_hidden_job_request_cools_the_talk_and_says_why():
    words = "Are you hiring interns this summer?"
    found = practice("generous_mentor", HELLO, ask(words))
    assert found.job_asks == 1 and find_job_asks(words)[0].reason in found.turns[-1].hint
    assert found.asked == 0


def test_a_question_asked_twice_is_noticed():
    found = practice("terse_expert", HELLO, FOUR[0], ask("what took up your HOURS"))
    assert said(found)[-1] == "You asked me that already." and found.repeats == 1


def test_leave_to_use_a_name_is_given_or_not():
    words = ask("May I say that you sent me?", "", 0)
    assert (
        practice("terse_expert", HELLO, words).asked_leave
        and "Spell it right" in said(practice("terse_expert", words))[0]
    )
    assert "can't use their name" in practice("busy_owner", HELLO, words).turns[-1].hint


def test_the_time_passed_is_said_once_and_told_kindly():
    late = [ask(f"What about {category}?", category, 4) for category in CATEGORIES[:8]]
    found = practice("drifting_recruiter", HELLO, *late, BYE)
    assert sum("The time you promised is up" in turn.hint for turn in found.turns) == 1
    told = feedback(found)
    assert dict(told.counts)["Minutes"] == f"{found.minutes} of 20 promised"


def test_nothing_is_said_after_goodbye():
    assert practice("terse_expert", HELLO, BYE, FOUR[0]) == practice("terse_expert", HELLO, BYE)
    assert practice("terse_expert") == PracticeInterview(promise=20)
