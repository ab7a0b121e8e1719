"""Tell kindly what a practice interview shows: counts, two things done well, one to try next.

Nothing is graded. The counts are facts of this one talk.
"""

from __future__ import annotations

from dataclasses import dataclass

from infoview_lib.prep.practice.interview import PracticeInterview


@dataclass(frozen=True, slots=True)
class Feedback:
    """Hold what is told after a rehearsal; ``counts`` are label, value."""

    counts: tuple[tuple[str, str], ...]
    well: tuple[str, str]
    next_time: str


def feedback(talk: PracticeInterview, names_kept: int = 0, advice_kept: int = 0) -> Feedback:
    """Return the counts, two things done well, one to try next.

    Parameters
    ----------
    talk : Talk
        The rehearsal.
    names_kept, advice_kept : int
        Names and pieces of advice the student wrote down.

    Examples
    --------
    >>> feedback(PracticeInterview(promise=20)).next_time
    'Ask three questions next time. A talk needs a little road before it gets going.'
    """
    well = [words for is_so, words in _well(talk, names_kept, advice_kept) if is_so]
    gaps = [words for is_so, words in _gaps(talk, names_kept, advice_kept) if is_so]
    return Feedback(_counts(talk, names_kept, advice_kept), (well[0], well[1]), gaps[0])


def _yes(said: bool) -> str:
    return "yes" if said else "not this time"


def _counts(
    talk: PracticeInterview, names_kept: int, advice_kept: int
) -> tuple[tuple[str, str], ...]:
    return (
        ("Questions asked", f"{talk.asked}: {talk.opened} open, {talk.closed} closed"),
        ("Times you asked on", str(talk.went_on)),
        ("Asked for names", _yes(talk.asked_names)),
        ("Asked “may I use your name?”", _yes(talk.asked_leave)),
        ("Names noted", f"{names_kept} of {max(names_kept, len(talk.names))} you heard"),
        ("Advice noted", f"{advice_kept} of {max(advice_kept, len(talk.advice))} you heard"),
        ("Thanked at the end", _yes(talk.thanked)),
        ("Minutes", f"{talk.minutes} of {talk.promise} promised"),
    )


def _kept_time(talk: PracticeInterview) -> bool:
    return 0 < talk.minutes <= talk.promise


def _well(
    talk: PracticeInterview, names_kept: int, advice_kept: int
) -> tuple[tuple[bool, str], ...]:
    """Return what may have gone well, the rarest first; the last two hold for everyone."""
    return (
        (
            talk.stopped,
            "You stopped the job interview kindly and asked for another time. Few people dare to.",
        ),
        (
            talk.asked_leave and bool(talk.names),
            (
                "You asked whether you may use their name. That keeps a door open for the next "
                "student too."
            ),
        ),
        (
            talk.asked >= 3 and talk.went_on >= 3,
            f"You asked on {talk.went_on} times. That is where the stories came from.",
        ),
        (talk.named_time, "You named the time before they had to. People remember that."),
        (bool(talk.led_back), "You led the talk back to your questions."),
        (_kept_time(talk) and talk.asked >= 3, f"You kept your promise of {talk.promise} minutes."),
        (
            talk.asked >= 4 and talk.closed == 0,
            "Every question you asked was open, so they could tell you what they liked.",
        ),
        (talk.asked_names, "You asked for names. Half the worth of a talk is whom you meet next."),
        (0 < len(talk.names) <= names_kept, "You wrote down every name you heard."),
        (0 < len(talk.advice) <= advice_kept, "You wrote down all the advice you heard."),
        (talk.thanked, "You thanked them."),
        (talk.went_on > 0, "You asked on, and heard more for it."),
        (talk.asked > 0, "You asked, and you let them talk."),
        (True, "You tried it before it counted."),
        (True, "You said hello to somebody you did not know. The first time is the hardest."),
    )


def _gaps(
    talk: PracticeInterview, names_kept: int, advice_kept: int
) -> tuple[tuple[bool, str], ...]:
    """Return what may be tried next, what matters most first; the last one holds for everyone."""
    late = talk.minutes - talk.promise
    return (
        (
            talk.job_asks > 0,
            (
                "Leave out what sounds like asking for a job. It makes people careful, and they "
                "tell you less."
            ),
        ),
        (
            talk.asked < 3,
            "Ask three questions next time. A talk needs a little road before it gets going.",
        ),
        (
            talk.answered_drift > 0 and not talk.stopped,
            (
                "When it turns into a job interview, ask for another time. The words stand ready "
                "for you."
            ),
        ),
        (not talk.asked_names, "Ask for names before you close: who else should I talk to?"),
        (
            late > 0,
            (
                f"You closed {late} {'minute' if late == 1 else 'minutes'} after the promise. "
                "Next time, begin to close five minutes before the end."
            ),
        ),
        (not talk.thanked, "End with thanks, and name one thing they said."),
        (
            talk.went_on == 0,
            "Ask on once or twice: what happened then? The second answer is often the better one.",
        ),
        (
            bool(talk.names) and not talk.asked_leave,
            "When they give you a name, ask: may I say that you sent me?",
        ),
        (
            talk.closed > talk.opened,
            "Begin more questions with What, How or Which. They open people up.",
        ),
        (
            names_kept < len(talk.names),
            "Write each name down at once. It is the first thing to slip your mind.",
        ),
        (talk.repeats > 0, "Tick your questions as you go, so that none comes twice."),
        (
            advice_kept < len(talk.advice),
            "Write down their advice too, so that you can tell them what came of it.",
        ),
        (
            not talk.named_time,
            "Name the time yourself a few minutes before the end, and let them offer more.",
        ),
        (talk.left > 5, "You had minutes left. Ask on, or wait for three breaths after an answer."),
        (True, "Try somebody harder next time, or ask a friend to play one of them for you."),
    )
