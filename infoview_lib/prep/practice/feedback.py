"""Tell kindly what a practice interview shows: counts, two things done well, one to try next.

Nothing is graded. The counts are facts of this one interview.
"""

from __future__ import annotations

from dataclasses import dataclass

from infoview_lib.prep.practice.interview import PracticeInterview


@dataclass(frozen=True, slots=True)
class Feedback:
    """Hold what is told after a practice interview; ``counts`` are label, value."""

    counts: tuple[tuple[str, str], ...]
    well: tuple[str, str]
    next_time: str


def feedback(interview: PracticeInterview, names_kept: int = 0, advice_kept: int = 0) -> Feedback:
    """Return the counts, two things done well, one to try next.

    Parameters
    ----------
    interview : PracticeInterview
        As it ended; one that did not begin is told what to try, too.
    names_kept, advice_kept : int
        Names and pieces of advice the student wrote down.

    Examples
    --------
    >>> feedback(PracticeInterview(promise=20)).next_time
    'Ask at least three questions next time. A conversation needs time to get going.'
    """
    well = [words for is_so, words in _well(interview, names_kept, advice_kept) if is_so]
    gaps = [words for is_so, words in _gaps(interview, names_kept, advice_kept) if is_so]
    return Feedback(_counts(interview, names_kept, advice_kept), (well[0], well[1]), gaps[0])


def _yes_or_not_yet(is_so: bool) -> str:
    return "yes" if is_so else "not this time"


def _counts(
    interview: PracticeInterview, names_kept: int, advice_kept: int
) -> tuple[tuple[str, str], ...]:
    """Return what was counted, as label and value."""
    return (
        (
            "Questions asked",
            f"{interview.asked}: {interview.opened} open, {interview.closed} closed",
        ),
        ("Follow-up questions", str(interview.went_on)),
        ("Asked for referrals", _yes_or_not_yet(interview.asked_names)),
        ("Asked “may I use your name?”", _yes_or_not_yet(interview.asked_leave)),
        # Somebody may note more than was given; “3 of 2” would read as a fault of ours.
        (
            "Referrals noted",
            f"{names_kept} of {max(names_kept, len(interview.names))} they gave you",
        ),
        ("Advice noted", f"{advice_kept} of {max(advice_kept, len(interview.advice))} pieces"),
        ("Thanked at the end", _yes_or_not_yet(interview.thanked)),
        ("Minutes", f"{interview.minutes} of {interview.promise} promised"),
    )


def _kept_time(interview: PracticeInterview) -> bool:
    return 0 < interview.minutes <= interview.promise


def _well(
    interview: PracticeInterview, names_kept: int, advice_kept: int
) -> tuple[tuple[bool, str], ...]:
    """Return what may have gone well, the rarest first; the last two hold for everyone."""
    return (
        (
            interview.stopped,
            "You politely asked for another time for the job interview. That takes courage.",
        ),
        (
            interview.asked_leave and bool(interview.names),
            (
                "You asked if you may use their name. That makes it easier for them to help the "
                "next student."
            ),
        ),
        (
            interview.asked >= 3 and interview.went_on >= 3,
            f"You asked {interview.went_on} follow-up questions. They brought out the stories.",
        ),
        (interview.named_time, "You mentioned the time before they had to. People remember that."),
        (bool(interview.led_back), "You brought the conversation back to your questions."),
        (
            _kept_time(interview) and interview.asked >= 3,
            f"You kept to the {interview.promise} minutes you promised.",
        ),
        (
            interview.asked >= 4 and interview.closed == 0,
            "Every question you asked was open, so they could tell you what matters to them.",
        ),
        (
            interview.asked_names,
            "You asked for referrals. That's how one conversation leads to the next.",
        ),
        (0 < len(interview.names) <= names_kept, "You wrote down every referral they gave you."),
        (0 < len(interview.advice) <= advice_kept, "You wrote down all the advice they gave you."),
        (interview.thanked, "You thanked them."),
        (interview.went_on > 0, "You asked a follow-up question and heard more."),
        (interview.asked > 0, "You asked, and you gave them time to answer."),
        (True, "You practiced before it counted."),
        (True, "You said hello to someone new. The first time is the hardest."),
    )


def _gaps(
    interview: PracticeInterview, names_kept: int, advice_kept: int
) -> tuple[tuple[bool, str], ...]:
    """Return what may be tried next, what matters most first; the last one holds for everyone."""
    late = interview.minutes - interview.promise
    return (
        (
            interview.job_asks > 0,
            (
                "Leave out anything that sounds like asking for a job. It makes people careful, "
                "and they tell you less."
            ),
        ),
        (
            interview.asked < 3,
            "Ask at least three questions next time. A conversation needs time to get going.",
        ),
        (
            interview.answered_drift > 0 and not interview.stopped,
            (
                "When it turns into a job interview, ask for another time. You'll find words for "
                "it on this page."
            ),
        ),
        (
            not interview.asked_names,
            "Ask for referrals before you close: “Who else should I talk to?”",
        ),
        (
            late > 0,
            (
                f"You closed {late} {'minute' if late == 1 else 'minutes'} late. "
                "Next time, start closing five minutes before the end."
            ),
        ),
        (not interview.thanked, "End with thanks, and name one thing they said."),
        (
            interview.went_on == 0,
            "Ask a follow-up question or two. The second answer is often the better one.",
        ),
        (
            bool(interview.names) and not interview.asked_leave,
            "When they refer you to someone, ask: “May I say you sent me?”",
        ),
        (
            interview.closed > interview.opened,
            "Start more questions with what, how, or which. They get people talking.",
        ),
        (
            names_kept < len(interview.names),
            "Write down each name right away. Names are the first thing we forget.",
        ),
        (interview.repeats > 0, "Check off your questions as you go, so you don't ask one twice."),
        (
            advice_kept < len(interview.advice),
            "Write down their advice, too, so you can tell them what came of it.",
        ),
        (
            not interview.named_time,
            "Mention the time yourself a few minutes before the end, and let them offer more.",
        ),
        (
            interview.left > 5,
            "You had time left. Ask a follow-up question, or wait a few seconds after an answer.",
        ),
        (True, "Choose a harder partner next time, or have a friend play one for you."),
    )
