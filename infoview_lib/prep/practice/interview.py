"""Hold a practice interview: what a persona replies to what the student said, minute by minute.

The same person, seed and words give the same talk. Nothing is kept here; a talk is heard again from
its moves.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from infoview_lib.prep.practice.matching import asks_to_use_name
from infoview_lib.prep.practice.moves import Move
from infoview_lib.prep.practice.personas import Line, Persona
from infoview_lib.prep.questions.bank import CATEGORIES
from infoview_lib.prep.questions.review import Problem, review_question
from infoview_lib.prep.words import plain_letters, words_in

CLOSE_BEFORE = 5
"""Minutes before the end at which closing words are due."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Hold one thing said: by ``you``, by ``them``, or something that happened ``around`` you.

    ``at`` is the minute it began, ``about`` the question it belongs to, ``hint`` a quiet word to
    the student.
    """

    who: str
    words: str
    at: int
    about: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class PracticeInterview:
    """Hold a rehearsal as it stands.

    ``minutes`` are those used, ``promise`` those agreed by now; ``drifting`` says that the other
    one waits for an answer to a job interview's question; ``names`` and ``advice`` are what was
    given.
    """

    turns: tuple[Turn, ...] = ()
    minutes: int = 0
    promise: int = 0
    is_open: bool = False
    is_over: bool = False
    drifting: bool = False
    stopped: bool = False
    asked: int = 0
    opened: int = 0
    closed: int = 0
    went_on: int = 0
    job_asks: int = 0
    repeats: int = 0
    led_back: int = 0
    answered_drift: int = 0
    asked_names: bool = False
    asked_leave: bool = False
    named_time: bool = False
    thanked: bool = False
    closed_at: int = 0
    names: tuple[str, ...] = ()
    advice: tuple[str, ...] = ()

    @property
    def left(self) -> int:
        """Return the minutes left; below 0 when the promise is passed."""
        return self.promise - self.minutes

    @property
    def should_close(self) -> bool:
        """Tell whether it is time for the closing words."""
        return self.is_open and not self.is_over and self.left <= CLOSE_BEFORE

    @property
    def drifted(self) -> bool:
        """Tell whether the talk turned into a job interview for a while."""
        return self.drifting or self.stopped or bool(self.led_back or self.answered_drift)


TROUBLE_AFTER = 3
"""Answers after which the call comes, or the drift begins."""
LOST_MINUTES, GIFT_MINUTES, STORY_MINUTES = 5, 5, 2
"""Minutes a call takes away, a generous person gives, an extra story takes."""
_THANKS = ("thank", "grateful", "appreciate")
_ASIDES = ("trouble", "more", "drift_stop", "drift_back", "time", "permission", "over", "thanks")
"""What is said beside the question that was asked."""
_OPEN_TO_ALL = ("rapport", "referrals", "associations", "close")
"""Categories in which any answer serves any question."""
_CALL = "A phone rings. One finger goes up, and for a minute you look at the wall."


def play(
    persona: Persona, lines: Iterable[Line], moves: Sequence[Move], seed: str
) -> PracticeInterview:
    """Return the talk that comes of what the student said.

    Parameters
    ----------
    persona : Persona
        Whom the student talks to.
    lines : iterable of Line
        What that person says.
    moves : sequence of Move
        What the student said, in order. What comes after a goodbye is passed over.
    seed : str
        Decides which of several answers comes first.

    Returns
    -------
    Talk
        Empty, with the minutes promised, when nothing was said yet.
    """
    seat = _Seat(persona, tuple(lines), seed)
    for move in moves:
        if not seat.talk.is_over:
            seat.hear(move)
    return seat.talk


@dataclass
class _Seat:
    """Sit in the other chair: hold what was said so far, choose what to say next."""

    persona: Persona
    lines: tuple[Line, ...]
    seed: str
    used: set[Line] = field(default_factory=set)
    heard: set[frozenset[str]] = field(default_factory=set)
    last: Line | None = None
    waiting: Line | None = None
    about: str = ""
    answers: int = 0
    quiet_until: int = 0
    said: dict[str, int] = field(default_factory=dict)
    talk: PracticeInterview = field(default_factory=PracticeInterview)

    def __post_init__(self) -> None:
        self.talk = PracticeInterview(promise=self.persona.minutes)

    def hear(self, move: Move) -> None:
        """Take in one move and reply."""
        if move.kind != "hello" and _thanks(move.words):
            self._note(thanked=True)
        if asks_to_use_name(move.words) and not self.talk.asked_leave:
            self._note(asked_leave=True)
        reply: Callable[[Move], None] = getattr(self, f"_{move.kind}")
        if move.kind == "ask":
            self.about = move.words
        self._turn("you", move.words)
        reply(move)

    def _note(self, **values: object) -> None:
        self.talk = replace(self.talk, **values)

    def _count(self, *names: str) -> None:
        self._note(**{name: getattr(self.talk, name) + 1 for name in names})

    def _turn(self, who: str, words: str, minutes: int = 0, hint: str = "") -> None:
        turn = Turn(who, words, self.talk.minutes, self.about, hint)
        self._note(turns=(*self.talk.turns, turn), minutes=self.talk.minutes + minutes)

    def _line(self, moment: str) -> Line | None:
        """Return the next line for a moment; the seed decides where the round begins."""
        found = [line for line in self.lines if line.moment == moment]
        if not found:
            return None
        place = self.said.get(moment, random.Random(f"{self.seed} {moment}").randrange(len(found)))
        self.said[moment] = place + 1
        return found[place % len(found)]

    def _say(self, moment: str, minutes: int = 0, hint: str = "") -> None:
        line = self._line(moment)
        if line:
            about, self.about = self.about, "" if moment in _ASIDES else self.about
            self._turn("them", line.words, minutes, hint)
            self.about = about

    def _tell(self, line: Line, words: str, minutes: int) -> None:
        """Say part of an answer; keep in mind the names and the advice that were in it."""
        fresh = line.gives_advice and line.gives_advice not in self.talk.advice
        # Somebody of few words says only when asked on what they would do.
        if line.gives_name and line.gives_name in words and line.gives_name not in self.talk.names:
            self._note(names=(*self.talk.names, line.gives_name))
        if fresh and (words == line.deeper or self.persona.trouble != "terse"):
            self._note(advice=(*self.talk.advice, line.gives_advice))
        self._turn("them", words, minutes)

    def _hello(self, _: Move) -> None:
        self._note(is_open=True)
        self._say("hello", 1)

    def _goodbye(self, _: Move) -> None:
        self._note(closed_at=self.talk.minutes, is_over=True, drifting=False)
        self.about = ""
        self._say("goodbye", 1)

    def _time(self, _: Move) -> None:
        is_gift = self.persona.trouble == "generous" and not self.talk.named_time
        if is_gift:
            self._note(promise=self.talk.promise + GIFT_MINUTES)
        self._note(named_time=True)
        self._say(
            "time",
            0,
            "They offered the minutes themselves, so you may take them, or not." if is_gift else "",
        )

    def _ask(self, move: Move) -> None:
        self.waiting = None
        if self.talk.drifting:  # a new question is a way to lead back, too
            self._led_back()
        problems = {problem.kind: problem for problem in review_question(move.words)}
        if "job_ask" in problems:
            self._count("job_asks")
            self._say("job_ask", 1, _hint(problems["job_ask"]))
        elif asks_to_use_name(move.words):
            hint = (
                ""
                if self.persona.may_use_name
                else "Note it: their name stays out. It was right to ask."
            )
            self._say("permission", 0, hint)
        elif _thanks(move.words) and "?" not in move.words:
            self._say("thanks")
        else:
            self._question(move, problems)
        self._passed()

    def _question(self, move: Move, problems: dict[str, Problem]) -> None:
        self._count("asked", "closed" if "closed" in problems else "opened")
        if move.category == "referrals":
            self._note(asked_names=True)
        words = frozenset(words_in(plain_letters(move.words)))
        if words in self.heard:
            self._count("repeats")
            self._say("repeat", 1, "They noticed. A look at your sheet shows what you have asked.")
            return
        self.heard.add(words)
        line = self._chosen(move)
        if "closed" in problems:
            self.last, self.waiting = None, line
            self._say("yes", 1, _hint(problems["closed"]))
            return
        others = [_hint(problem) for kind, problem in problems.items() if kind != "look_up"]
        if line is None:
            self._say("unclear" if move.category not in CATEGORIES else "enough", 1)
        elif line.moment == "refuse":
            self.last = None
            self._turn(
                "them",
                line.words,
                1,
                "A no to one question is no to you. Say that it is fine, and go on.",
            )
        else:
            self.last = line
            self._tell(line, self._led_over(line, move) + line.words, self._minutes(move))
            self._after_answer()
        if others and self.talk.turns[-1].hint == "":
            self._note(turns=(*self.talk.turns[:-1], replace(self.talk.turns[-1], hint=others[0])))

    def _minutes(self, move: Move) -> int:
        change = {"terse": -1, "generous": 1}.get(self.persona.trouble, 0)
        return max(1, (move.minutes or 2) + change)

    def _chosen(self, move: Move) -> Line | None:
        """Return the answer that fits best and was not given yet, or a refusal."""
        refused = "refuse" in self.said
        if move.category in self.persona.refuses and not refused:
            return self._line("refuse")
        found = [one for one in self.lines if one.moment == move.category and one not in self.used]
        random.Random(f"{self.seed} {move.category}").shuffle(found)
        best = max(found, key=lambda one: _fit(one, move), default=None)
        if best:
            self.used.add(best)
        return best

    def _led_over(self, line: Line, move: Move) -> str:
        """Return words that lead over to an answer beside the question, each said once; else empty text."""
        ways = sum(one.moment == "near" for one in self.lines)
        times = self.said.get("times near", 0)
        if line.moment in _OPEN_TO_ALL or _fit(line, move) or times >= ways:
            return ""
        self.said["times near"] = times + 1
        return f"{self._line('near').words} "

    def _after_answer(self) -> None:
        """Let happen what is hard about this person."""
        self.answers += 1
        trouble, talk = self.persona.trouble, self.talk
        if trouble == "interrupts" and self.answers == TROUBLE_AFTER:
            self._turn("around", _CALL, 1)
            self._note(promise=max(self.talk.minutes + 3, talk.promise - LOST_MINUTES))
            self._say("trouble", 0, "Skip to what you must ask, then to names. Let the rest go.")
        elif (
            trouble == "drifts"
            and not talk.stopped
            and talk.led_back < 2
            and self.answers >= max(TROUBLE_AFTER, self.quiet_until)
        ):
            self._note(drifting=True)
            self._say(
                "trouble", 1, "This has turned into a job interview. The words to say stand below."
            )
        elif (
            trouble == "generous" and talk.left <= CLOSE_BEFORE and self.said.get("stories", 0) < 2
        ):
            self.said["stories"] = self.said.get("stories", 0) + 1
            self._say(
                "trouble",
                STORY_MINUTES,
                "A good story. You may smile, thank them and begin to close.",
            )

    def _passed(self) -> None:
        """Let them say once that the time is gone."""
        if self.talk.left < 0 and "over" not in self.said:
            self._say(
                "over", 0, "The time you promised is gone. Thank them now; that is kind, too."
            )

    def _on(self, _: Move) -> None:
        line, self.waiting = self.waiting or self.last, None
        if line is None:
            self._say("unclear", 1)
            return
        self._count("went_on")
        if self.last is None:  # after a bare yes or no, asking on brings the answer itself
            self.last = line
            self._tell(line, line.words, 1)
        elif line.deeper and f"deeper {line.words}" not in self.said:
            self.said[f"deeper {line.words}"] = 1
            self._tell(line, line.deeper, 1)
        else:
            self._say("enough", 1)
        self._passed()

    def _led_back(self) -> None:
        self._count("led_back")
        self._note(drifting=False)
        self.quiet_until = self.answers + TROUBLE_AFTER

    def _back(self, _: Move) -> None:
        self._led_back()
        self._say("drift_back")

    def _stop(self, _: Move) -> None:
        self._note(drifting=False, stopped=True)
        self._say("drift_stop", 1)

    def _answer(self, _: Move) -> None:
        self._count("answered_drift")
        self._say("more", 2, "You are in a job interview now. You can still ask for another time.")
        self._passed()


def _fit(line: Line, move: Move) -> int:
    """Return how many words of a question are those that make an answer the first choice."""
    plain = f" {plain_letters(move.words)}"
    return sum(f" {start}" in plain for start in line.fits)


def _hint(problem: Problem) -> str:
    return f"{problem.message} {problem.suggestion}"


def _thanks(words: str) -> bool:
    return any(word in plain_letters(words) for word in _THANKS)
