"""Check that one can talk with everyone in free words."""

import pytest

from infoview_lib import Practice
from infoview_lib.errors import EntryError
from infoview_lib.prep.practice.topics import CATEGORY
from tests.prep.practice.practice_cases import LINES, PEOPLE


def words_of(persona, topic):
    return {
        part
        for line in LINES
        if (line.persona, line.moment) == (persona, topic)
        for part in (line.words, line.deeper)
    }


@pytest.mark.parametrize("persona", PEOPLE)
def test_a_follow_up_is_about_the_last_answer(persona):
    practice = Practice(persona)
    first = practice.say("How did you get into this line of work?")
    more = practice.say("Can you give me an example?")
    assert (first.topic, more.topic) == ("path_in", "path_in")
    assert {first.text, more.text} <= words_of(persona, "path_in") and first.text != more.text


@pytest.mark.parametrize("persona", PEOPLE)
def test_what_cannot_be_placed_is_asked_back_once(persona):
    practice = Practice(persona)
    replies = [practice.say(words) for words in ("Hm, blue?", "Well, green?", "Is it violet?")]
    assert [reply.moves for reply in replies] == [("asked back",)] * 3
    assert replies[0].text in words_of(persona, "unclear")
    assert replies[1].text in words_of(persona, "move_on")
    assert replies[2].text in words_of(persona, "unclear")
    found = practice.say(
        "Sorry, I mean the pay. How does it grow?"
        if persona != "generous_mentor"
        else "Sorry, I mean the hours. What are they like?"
    )
    assert found.topic in ("pay", "hours") and found.moves == ("answered",)


def test_a_remark_is_no_question():
    practice = Practice("busy_owner")
    practice.say("What is your typical day like?")
    assert practice.say("Blue and green.").moves == ("asked back",)
    assert practice.interview.asked == 1
    assert practice.say("Thank you so much, goodbye!").topic == "thanks"
    assert practice.interview.is_over


@pytest.mark.parametrize("persona", PEOPLE)
def test_a_private_question_is_declined(persona):
    reply = Practice(persona).say("Are you married?")
    assert (reply.topic, reply.moves) == ("too_personal", ("declined",))
    assert reply.text in words_of(persona, "too_personal")


def test_two_questions_on_one_topic_get_more_of_it_and_then_no_more():
    practice = Practice("busy_owner")
    asked = ("How stressful is your job?", "How do you handle pressure?", "Is there much stress?")
    replies = [practice.say(words) for words in asked]
    assert {replies[0].text.split(".")[0], replies[1].text} <= {
        part for words in words_of("busy_owner", "stress") for part in (words, words.split(".")[0])
    }
    assert replies[2].text in words_of("busy_owner", "enough")


def test_the_recruiter_drifts_and_is_stopped_in_free_words():
    practice = Practice("drifting_recruiter")
    for words in ("What does a typical day look like?", "Which tools do you use?"):
        assert practice.say(words).moves == ("answered",)
    assert practice.say("What do you like most?").moves == ("answered", "drifted")
    assert practice.say("I could start in June.").moves == ("drifted",)
    assert practice.say("Could we set another time for that?").moves == ("answered",)
    assert practice.interview.stopped and not practice.interview.drifting


def test_the_owner_interrupts_after_three_answers():
    practice = Practice("busy_owner")
    said = [practice.say(words).moves for words in ("Who are your customers?", "What is hard?")]
    assert said == [("answered",)] * 2
    assert practice.say("How big is your company?").moves == ("answered", "interrupted")


def test_hello_the_time_a_job_ask_and_goodbye_are_heard_as_what_they_are():
    practice = Practice("terse_expert")
    replies = [
        practice.say(words)
        for words in (
            "Hello, I'm Quinn. Thank you for meeting with me.",
            "What skills are most important?",
            "Are you hiring right now?",
            "I want to be respectful of your time. Do you have a few more minutes?",
            "I should let you go now. Thank you so much!",
        )
    ]
    topics = [reply.topic for reply in replies]
    assert topics == ["opening", "skills", "job_ask", "time_check", "thanks"]
    found = practice.interview
    assert (found.asked, found.job_asks, found.named_time, found.thanked) == (1, 1, True, True)
    with pytest.raises(EntryError):
        practice.say("One more thing?")


def test_what_a_student_said_is_marked():
    practice = Practice("generous_mentor")
    for words in (
        "Hello!",
        "What do you like most about your work?",
        "Why is that?",
        "Do you travel for work?",
        "Are you hiring interns?",
        *(f"What is the hardest part of year {n}?" for n in ("one", "two", "three", "four")),
        *(f"What about the {n}?" for n in ("hours", "pay", "team", "culture", "future")),
    ):
        practice.say(words)
    marks = [turn.marks for turn in practice.interview.turns if turn.who == "you"]
    assert marks[:5] == [(), ("open",), ("follow-up",), ("closed",), ("job ask",)]
    assert marks[-1] == ("open", "overrun")


def test_the_same_words_get_the_same_replies_and_everyone_is_listed():
    first, second = (Practice("generous_mentor").say("How are you?") for _ in range(2))
    assert first == second and first.topic in CATEGORY
    assert [one.id for one in Practice.personas()] == list(PEOPLE)
    with pytest.raises(EntryError, match="busy_owner"):
        Practice("nobody")
    with pytest.raises(EntryError):
        Practice("busy_owner").say("  ")
