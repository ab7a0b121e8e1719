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
    'Ask three questions next time. A talk needs a little road before it gets going.'
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
        ("Times you asked on", str(interview.went_on)),
        ("Asked for names", _yes_or_not_yet(interview.asked_names)),
        ("Asked “may I use your name?”", _yes_or_not_yet(interview.asked_leave)),
        # Somebody may note more than was given; “3 of 2” would read as a fault of ours.
        ("Names noted", f"{names_kept} of {max(names_kept, len(interview.names))} you heard"),
        ("Advice noted", f"{advice_kept} of {max(advice_kept, len(interview.advice))} you heard"),
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
            "You stopped the job interview kindly and asked for another time. Few people dare to.",
        ),
        (
            interview.asked_leave and bool(interview.names),
            (
                "You asked whether you may use their name. That keeps a door open for the next "
                "student too."
            ),
        ),
        (
            interview.asked >= 3 and interview.went_on >= 3,
            f"You asked on {interview.went_on} times. That is where the stories came from.",
        ),
        (interview.named_time, "You named the time before they had to. People remember that."),
        (bool(interview.led_back), "You led the talk back to your questions."),
        (
            _kept_time(interview) and interview.asked >= 3,
            f"You kept your promise of {interview.promise} minutes.",
        ),
        (
            interview.asked >= 4 and interview.closed == 0,
            "Every question you asked was open, so they could tell you what they liked.",
        ),
        (
            interview.asked_names,
            "You asked for names. Half the worth of a talk is whom you meet next.",
        ),
        (0 < len(interview.names) <= names_kept, "You wrote down every name you heard."),
        (0 < len(interview.advice) <= advice_kept, "You wrote down all the advice you heard."),
        (interview.thanked, "You thanked them."),
        (interview.went_on > 0, "You asked on, and heard more for it."),
        (interview.asked > 0, "You asked, and you let them interview."),
        (True, "You tried it before it counted."),
        (True, "You said hello to somebody you did not know. The first time is the hardest."),
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
                "Leave out what sounds like asking for a job. It makes people careful, and they "
                "tell you less."
            ),
        ),
        (
            interview.asked < 3,
            "Ask three questions next time. A talk needs a little road before it gets going.",
        ),
        (
            interview.answered_drift > 0 and not interview.stopped,
            (
                "When it turns into a job interview, ask for another time. The words stand ready "
                "for you."
            ),
        ),
        (not interview.asked_names, "Ask for names before you close: who else should I talk to?"),
        (
            late > 0,
            (
                f"You closed {late} {'minute' if late == 1 else 'minutes'} after the promise. "
                "Next time, begin to close five minutes before the end."
            ),
        ),
        (not interview.thanked, "End with thanks, and name one thing they said."),
        (
            interview.went_on == 0,
            "Ask on once or twice: what happened then? The second answer is often the better one.",
        ),
        (
            bool(interview.names) and not interview.asked_leave,
            "When they give you a name, ask: may I say that you sent me?",
        ),
        (
            interview.closed > interview.opened,
            "Begin more questions with What, How or Which. They open people up.",
        ),
        (
            names_kept < len(interview.names),
            "Write each name down at once. It is the first thing to slip your mind.",
        ),
        (interview.repeats > 0, "Tick your questions as you go, so that none comes twice."),
        (
            advice_kept < len(interview.advice),
            "Write down their advice too, so that you can tell them what came of it.",
        ),
        (
            not interview.named_time,
            "Name the time yourself a few minutes before the end, and let them offer more.",
        ),
        (
            interview.left > 5,
            "You had minutes left. Ask on, or wait for three breaths after an answer.",
        ),
        (True, "Try somebody harder next time, or ask a friend to play one of them for you."),
    )
