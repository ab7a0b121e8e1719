"""The invented people: their tables, their talk, what is told after it."""

import csv
import re
from collections import Counter
from pathlib import Path

import pytest

from infoview_lib.errors import ReadingError
from infoview_lib.prep.choosing import PlannedTalk
from infoview_lib.prep.job_asks import find_job_asks
from infoview_lib.prep.kit import build_kit
from infoview_lib.prep.questions import CATEGORIES, read_bank
from infoview_lib.prep.reading import reading_grade, words_in
from infoview_lib.prep.rehearsal import MOMENTS, lines_of, read_lines, read_personas
from infoview_lib.prep.rehearsal_feedback import feedback
from infoview_lib.prep.rehearsal_match import asks_for_your_name, asks_on, category_of
from infoview_lib.prep.rehearsal_moves import Move, read_moves, write_moves
from infoview_lib.prep.rehearsal_talk import GIFT_MINUTES, LOST_MINUTES, play
from infoview_lib.prep.rehearsal_turns import Talk

DATA = Path(__file__).parents[2] / "data"
BANK = read_bank((DATA / "questions.csv").read_text("utf-8"))
PEOPLE = {one.id: one for one in read_personas((DATA / "personas.csv").read_text("utf-8"))}
LINES = read_lines((DATA / "persona_words.csv").read_text("utf-8"))
TYPED = list(
    csv.DictReader(
        (Path(__file__).parent / "rehearsal_questions.csv").read_text("utf-8").splitlines()
    )
)
ONLY = {
    "trouble": ("busy_owner", "drifting_recruiter", "generous_mentor"),
    "refuse": ("generous_mentor",),
    "more": ("drifting_recruiter",),
    "drift_stop": ("drifting_recruiter",),
    "drift_back": ("drifting_recruiter",),
}
HELLO = Move("hello", "Hello, I am Quinn.")
BYE = Move("goodbye", "Thank you. What you said about mud helps me.")


def talk(persona, *moves, seed="a"):
    return play(PEOPLE[persona], lines_of(LINES, persona), moves, seed)


def ask(words, category="work", minutes=2):
    return Move("ask", words, category, minutes)


def said(found):
    return [turn.words for turn in found.turns if turn.who == "them"]


FOUR = [
    ask("What took up your hours?"),
    ask("Which task do you put off?"),
    ask("Which tools do you use?"),
    ask("How did you begin?", "path"),
]


@pytest.mark.parametrize("persona", PEOPLE)
def test_everyone_can_answer_every_category_in_two_ways(persona):
    count = Counter(line.moment for line in lines_of(LINES, persona))
    assert {category: count[category] for category in CATEGORIES if count[category] < 2} == (
        {"pay": 1} if persona == "generous_mentor" else {}
    )
    missing = {
        moment for moment in MOMENTS if not count[moment] and persona in ONLY.get(moment, PEOPLE)
    }
    assert missing == set()


def test_what_they_say_is_said_once_and_reads_with_ease():
    spoken = [
        words for line in LINES for words in (line.words, line.deeper) if len(words_in(words)) > 5
    ]
    assert len(set(spoken)) == len(spoken)
    assert [words for words in spoken if reading_grade(words) > 9] == []
    assert [words for words in spoken if re.search(r"https?:|www\.|@|\d%|per ?cent", words)] == []


def test_a_name_or_advice_belongs_to_something_that_is_said():
    for line in LINES:
        assert line.gives_name in line.words
        assert not (line.gives_name or line.gives_advice) or line.moment in CATEGORIES
    for persona in PEOPLE:
        names = [line.gives_name for line in lines_of(LINES, persona) if line.moment == "referrals"]
        assert all(names) and len(set(names)) >= 2


def test_the_terse_expert_answers_in_six_words_until_asked_on():
    own = [line for line in lines_of(LINES, "terse_expert") if line.moment in CATEGORIES]
    assert [line.words for line in own if len(words_in(line.words)) > 6] == []
    assert [line.words for line in own if len(words_in(line.deeper)) < 12] == []
    found = talk(
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
        "rain": "entry",
        "ducks": "life",
        "tea": "life",
    }
    odd = [ask(f"What about the {thing}?", category) for thing, category in about.items()]
    found = said(talk("generous_mentor", HELLO, *odd))
    assert all(sum(words.startswith(way) for words in found) == 1 for way in ways)
    fitting = said(talk("generous_mentor", HELLO, ask("Which tools and programs do you use?")))[1]
    assert not fitting.startswith(tuple(ways))


def test_the_busy_owner_has_five_minutes_less_after_a_call():
    found = talk("busy_owner", HELLO, *FOUR[:3])
    assert [turn.who for turn in found.turns[-2:]] == ["around", "them"] and "five minutes" in said(
        found
    )[-1]
    assert found.promise == PEOPLE["busy_owner"].minutes - LOST_MINUTES


def test_the_recruiter_drifts_until_another_time_is_asked_for():
    drifting = talk("drifting_recruiter", HELLO, *FOUR[:3])
    assert drifting.drifting and "job interview" in drifting.turns[-1].hint
    deeper = talk("drifting_recruiter", HELLO, *FOUR[:3], Move("answer", "In June."))
    assert deeper.drifting and deeper.answered_drift == 1
    stopped = talk(
        "drifting_recruiter", HELLO, *FOUR[:3], Move("stop", "Another time?"), FOUR[3], *FOUR
    )
    assert (stopped.drifting, stopped.stopped, stopped.drifted) == (False, True, True)
    back = talk("drifting_recruiter", HELLO, *FOUR[:3], FOUR[3])
    assert (back.drifting, back.led_back) == (False, 1), "a new question leads back, too"


def test_the_mentor_goes_over_time_gives_minutes_and_keeps_one_thing_to_herself():
    pay = ask("How did your own pay change?", "pay")
    found = talk("generous_mentor", HELLO, pay, ask("What do people get besides money?", "pay"))
    assert "rather keep that to myself" in said(found)[1] and "no to you" in found.turns[3].hint
    assert "pension" in said(found)[2]
    assert found.asked == 2
    named = talk(
        "generous_mentor", HELLO, Move("time", "I promised you 20 minutes."), Move("time", "Again.")
    )
    assert named.promise == PEOPLE["generous_mentor"].minutes + GIFT_MINUTES
    long = talk(
        "generous_mentor", HELLO, *FOUR, *(ask(f"What about {n}?", "culture", 4) for n in "ab")
    )
    assert any("begin to close" in turn.hint for turn in long.turns) and long.left < 0


@pytest.mark.parametrize("persona", PEOPLE)
def test_a_kit_can_be_asked_of_everyone(persona):
    one = PEOPLE[persona]
    kit = build_kit(BANK, PlannedTalk(minutes=one.minutes, fills=one.fills))
    moves = [HELLO, *(ask(item.wording, item.category, item.minutes) for item in kit), BYE]
    found = talk(persona, *moves)
    lost = {
        line.words
        for line in lines_of(LINES, persona)
        if line.moment in ("unclear", "enough", "yes", "job_ask")
    }
    assert lost & set(said(found)) == set()
    assert (
        found.asked == found.opened == len(kit)
        and found.asked_names
        and found.names
        and found.advice
        or (persona == "terse_expert" and found.names)
    )
    assert found == talk(persona, *moves), "the same seed is the same talk"
    assert {tuple(said(talk(persona, *moves, seed=seed))) for seed in "abcdefgh"} != {
        tuple(said(found))
    }


def test_a_closed_question_gets_a_closed_answer_that_opens_when_asked_on():
    found = talk("busy_owner", HELLO, ask("Do you like it?"), Move("on", "How so?"))
    assert said(found)[1] in ("Yes!", "Sure.", "Sometimes!")
    assert "one word" in found.turns[3].hint and len(words_in(said(found)[2])) > 10
    assert (found.closed, found.opened) == (1, 0)


def test_a_hidden_job_request_cools_the_talk_and_says_why():
    words = "Are you hiring interns this summer?"
    found = talk("generous_mentor", HELLO, ask(words))
    assert found.job_asks == 1 and find_job_asks(words)[0].reason in found.turns[-1].hint
    assert found.asked == 0


def test_a_question_asked_twice_is_noticed():
    found = talk("terse_expert", HELLO, FOUR[0], ask("what took up your HOURS"))
    assert said(found)[-1] == "You asked me that already." and found.repeats == 1


def test_leave_to_use_a_name_is_given_or_not():
    words = ask("May I say that you sent me?", "", 0)
    assert (
        talk("terse_expert", HELLO, words).asked_leave
        and "Spell it right" in said(talk("terse_expert", words))[0]
    )
    assert "their name stays out" in talk("busy_owner", HELLO, words).turns[-1].hint


def test_the_time_passed_is_said_once_and_told_kindly():
    late = [ask(f"What about {category}?", category, 4) for category in CATEGORIES[:8]]
    found = talk("drifting_recruiter", HELLO, *late, BYE)
    assert sum("The time you promised is gone" in turn.hint for turn in found.turns) == 1
    told = feedback(found)
    assert dict(told.counts)["Minutes"] == f"{found.minutes} of 20 promised"


def test_nothing_is_said_after_goodbye():
    assert talk("terse_expert", HELLO, BYE, FOUR[0]) == talk("terse_expert", HELLO, BYE)
    assert talk("terse_expert") == Talk(promise=20)


@pytest.mark.parametrize(
    "changes, well, next_time",
    [
        ({}, "You tried it before it counted.", "Ask three questions next time."),
        (
            {"asked": 5, "opened": 5, "asked_names": True, "went_on": 3, "minutes": 18},
            "You asked on 3 times.",
            "End with thanks",
        ),
        (
            {"asked": 5, "opened": 5, "asked_names": True, "thanked": True, "minutes": 23},
            "Every question you asked was open",
            "You closed 3 minutes after the promise.",
        ),
        (
            {"asked": 5, "opened": 5, "job_asks": 1},
            "Every question you asked was open",
            "Leave out what sounds like",
        ),
        (
            {"asked": 5, "stopped": True, "opened": 5},
            "You stopped the job interview",
            "Ask for names before you close",
        ),
    ],
)
def test_feedback_names_two_strengths_and_one_next_step(changes, well, next_time):
    told = feedback(Talk(promise=20, **changes))
    assert len(set(told.well)) == 2 and told.well[0].startswith(well)
    assert told.next_time.startswith(next_time)


def test_a_talk_is_written_down_and_read_again():
    moves = (HELLO, ask("Why?\n Because (a, 2 min): b"), Move("on", ""), BYE)
    text = write_moves("busy_owner", moves)
    again = read_moves(text)
    assert (
        again[0] == "busy_owner"
        and write_moves(*again) == text
        and again[1][1].words == "Why? Because (a, 2 min): b"
    )


def test_what_is_typed_freely_finds_its_category():
    found = [(row["question"], category_of(row["question"], BANK)) for row in TYPED]
    wrong = [one for one, row in zip(found, TYPED, strict=True) if one[1] != row["category"]]
    assert len(wrong) <= len(TYPED) // 20, wrong
    near = [q for q in BANK if category_of(q.text, BANK) != q.category]
    assert len(near) <= 6, [q.text for q in near]
    assert category_of("Which planet is the largest?", BANK) == ""


@pytest.mark.parametrize(
    "words, on, leave",
    [
        ("Tell me more.", True, False),
        ("Why?", True, False),
        ("Can you give me an example?", True, False),
        ("What happened to your pay?", False, False),
        ("Which tools do you use?", False, False),
        ("Could I mention your name to him?", False, True),
        ("May I tell her you sent me?", False, True),
    ],
)
def test_asking_on_and_asking_leave_are_heard(words, on, leave):
    assert (asks_on(words), asks_for_your_name(words)) == (on, leave)


@pytest.mark.parametrize("cell, place", [("loud", "personas.csv"), ("twenty", "personas.csv")])
def test_a_mistake_in_the_table_names_its_place(cell, place):
    text = (DATA / "personas.csv").read_text("utf-8")
    wrong = (
        text.replace(",terse,", f",{cell},")
        if cell == "loud"
        else text.replace(",20,", f",{cell},", 1)
    )
    with pytest.raises(ReadingError, match=place):
        read_personas(wrong)
