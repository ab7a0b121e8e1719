"""Hold a practice interview: what a persona replies to what the student said, minute by minute.

The same person, seed and words give the same interview. Nothing is kept here; it is heard again
from its moves.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from infoview_lib.prep.practice.matching import asks_to_use_name, job_ask_in, topic_named
from infoview_lib.prep.practice.moves import Move
from infoview_lib.prep.practice.personas import Line, Persona
from infoview_lib.prep.practice.topics import CATEGORY
from infoview_lib.prep.questions.review import review_question
from infoview_lib.prep.words import SENTENCE_END, plain_letters, words_in

CLOSE_BEFORE = 5
"""Minutes before the end at which closing words are due."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Hold one thing said: by ``you``, by ``them``, or something that happened ``around`` you.

    ``at`` is the minute it began, ``about`` the question it belongs to, ``hint`` a quiet word to
    the student. ``topic`` is what it is about. ``move`` is what they did with a question: answered,
    asked back, declined, drifted, interrupted. ``marks`` say of the student's words whether they
    were an open or a closed question, a follow-up, a job ask, or came after the time (overrun).
    """

    who: str
    words: str
    at: int
    about: str = ""
    hint: str = ""
    topic: str = ""
    move: str = ""
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PracticeInterview:
    """Hold a practice interview as it stands.

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
        """Tell whether it turned into a job interview for a while."""
        return self.drifting or self.stopped or bool(self.led_back or self.answered_drift)


TROUBLE_AFTER = 3
"""Answers after which the call comes, or the drift begins."""
MOST_DRIFTS, MOST_STORIES = 2, 2
"""Times somebody drifts again, times a generous person tells a story more."""
LOST_MINUTES, GIFT_MINUTES, STORY_MINUTES = 5, 5, 2
"""Minutes a call takes away, a generous person gives, an extra story takes."""
_THANKS = ("thank", "grateful", "appreciate")
_ASIDES = (
    "trouble",
    "more",
    "drift_stop",
    "drift_back",
    "time_check",
    "permission",
    "over",
    "thanks",
)
"""What is said beside the question that was asked."""
_MANNERS = ("opening", "thanks")
"""Topics that are good manners and no question."""
_COUNTED = {
    "opened": "open",
    "closed": "closed",
    "went_on": "follow-up",
    "job_asks": "job ask",
}
"""Count of a practice interview → the mark of what raised it."""
_CALL = "A phone rings. One finger goes up, and for a minute you look at the wall."


def play(
    persona: Persona, lines: Iterable[Line], moves: Sequence[Move], seed: str
) -> PracticeInterview:
    """Return the practice interview that comes of what the student said.

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
    PracticeInterview
        Empty, with the minutes promised, when nothing was said yet.
    """
    seat = _Seat(persona, tuple(lines), seed)
    for move in moves:
        if not seat.interview.is_over:
            seat.hear(move)
    return seat.interview


@dataclass
class _Seat:
    """Sit in the other chair: hold what was said so far, choose what to say next.

    ``rounds`` counts by moment how often something was said; ``last`` is the answer that can be
    asked about, ``waiting`` what a closed question kept back of it; ``topic`` is what the talk is
    about; ``puzzled`` says that they asked back just now.
    """

    persona: Persona
    lines: tuple[Line, ...]
    seed: str
    interview: PracticeInterview = field(init=False)
    used: set[Line] = field(default_factory=set[Line])
    deepened: set[Line] = field(default_factory=set[Line])
    heard: set[frozenset[str]] = field(default_factory=set[frozenset[str]])
    rounds: dict[str, int] = field(default_factory=dict[str, int])
    last: Line | None = None
    waiting: str = ""
    about: str = ""
    topic: str = ""
    puzzled: bool = False
    answers: int = 0
    quiet_until: int = 0
    led_over: int = 0
    stories: int = 0

    def __post_init__(self) -> None:
        self.interview = PracticeInterview(promise=self.persona.minutes)

    def hear(self, move: Move) -> None:
        """Take in one move and reply."""
        # “Thanks for making time” is a greeting; it closes nothing.
        if move.kind != "hello" and _thanks(move.words):
            self.interview = replace(self.interview, thanked=True)
        if asks_to_use_name(move.words):
            self.interview = replace(self.interview, asked_leave=True)
        if move.kind == "ask":
            self.about = move.words
        before, place = self.interview, len(self.interview.turns)
        self.interview = replace(before, is_open=True)
        self._turn("you", move.words)
        self._reply(move)
        self._mark(place, before)

    def _mark(self, place: int, before: PracticeInterview) -> None:
        """Mark what the student said by what it counted as."""
        after = self.interview
        marks = [
            mark for name, mark in _COUNTED.items() if getattr(after, name) > getattr(before, name)
        ]
        if before.left < 0:
            marks.append("overrun")
        said = replace(after.turns[place], marks=tuple(marks))
        turns = (*after.turns[:place], said, *after.turns[place + 1 :])
        self.interview = replace(after, turns=turns)

    def _reply(self, move: Move) -> None:
        """Answer one move in the way of its kind."""
        if move.kind == "ask":
            self._answer_question(move)
            return
        replies: dict[str, Callable[[], None]] = {
            "hello": self._greet,
            "on": self._go_on,
            "time": self._hear_the_time,
            "back": self._follow_back,
            "stop": self._agree_to_stop,
            "answer": self._interview_on,
            "goodbye": self._say_goodbye,
        }
        replies[move.kind]()

    def _turn(self, who: str, words: str, minutes: int = 0, hint: str = "", move: str = "") -> None:
        """Add one thing said or done, and the minutes it takes."""
        topic = self.topic if who == "them" else ""
        turn = Turn(who, words, self.interview.minutes, self.about, hint, topic, move)
        self.interview = replace(
            self.interview,
            turns=(*self.interview.turns, turn),
            minutes=self.interview.minutes + minutes,
        )

    def _line(self, moment: str) -> Line | None:
        """Return the next line for a moment; the seed decides where the round begins."""
        found = [line for line in self.lines if line.moment == moment]
        if not found:
            return None
        # A generator for each moment: one more aside must not change all later answers.
        place = self.rounds.get(
            moment, random.Random(f"{self.seed} {moment}").randrange(len(found))
        )
        self.rounds[moment] = place + 1
        return found[place % len(found)]

    def _say(self, moment: str, minutes: int = 0, hint: str = "", move: str = "answered") -> None:
        """Say the next line for a moment, if there is one; asides belong to no question."""
        line = self._line(moment)
        if line:
            about, self.about = self.about, "" if moment in _ASIDES else self.about
            self._turn("them", line.words, minutes, hint, move)
            self.about = about

    def _tell(self, line: Line, words: str, minutes: int) -> None:
        """Say part of an answer; keep in mind the names and the advice that were in it."""
        name, names = line.gives_name, self.interview.names
        if name and name in words and name not in names:
            self.interview = replace(self.interview, names=(*names, name))
        fresh = line.gives_advice and line.gives_advice not in self.interview.advice
        # The advice is in the end of an answer; somebody of few words gives it when asked on.
        whole = words.endswith(line.words) or line.words.endswith(words)
        if fresh and (words == line.deeper or (whole and self.persona.trouble != "terse")):
            self.interview = replace(
                self.interview, advice=(*self.interview.advice, line.gives_advice)
            )
        self.topic = line.moment
        self._turn("them", words, minutes, "", "answered")

    def _greet(self) -> None:
        self.topic = "opening"
        self._say("hello", 1)

    def _say_goodbye(self) -> None:
        self.interview = replace(self.interview, is_over=True, drifting=False)
        self.about, self.topic = "", "thanks"
        self._say("goodbye", 1)

    def _hear_the_time(self) -> None:
        """Thank for the time named; a generous person gives some more, once."""
        is_gift = self.persona.trouble == "generous" and not self.interview.named_time
        if is_gift:
            self.interview = replace(self.interview, promise=self.interview.promise + GIFT_MINUTES)
        self.interview = replace(self.interview, named_time=True)
        self.topic = "time_check"
        self._say(
            "time_check",
            0,
            "They offered more time themselves. You can take it or not." if is_gift else "",
        )

    def _answer_question(self, move: Move) -> None:
        """Reply to a question, an ask for a job, or good manners that stand in its place."""
        self.waiting = ""
        # A new question is a way to lead back, too.
        if self.interview.drifting:
            self._led_back()
        topic, job_ask = topic_named(move.words), job_ask_in(move.words)
        if (job_ask or topic == "job_ask") and not asks_to_use_name(move.words):
            self.topic = "job_ask"
            self.interview = replace(self.interview, job_asks=self.interview.job_asks + 1)
            self._say("job_ask", 1, str(job_ask or ""), "declined")
        elif asks_to_use_name(move.words):
            self.topic = "referrals"
            hint = (
                ""
                if self.persona.may_use_name
                else "Write down that you can't use their name. It was right to ask."
            )
            self._say("permission", 0, hint)
        elif topic == "time_check":
            self._hear_the_time()
        elif topic in _MANNERS:
            self.topic = topic
            self._say(topic)
        elif topic or move.category or "?" in move.words:
            self._question(move, topic)
        else:
            self._ask_back()
        self._passed()

    def _question(self, move: Move, topic: str) -> None:
        """Count a question, then answer it, unless it was asked before."""
        problems = {problem.kind: problem for problem in review_question(move.words)}
        is_closed, before = "closed" in problems, self.interview
        self.interview = replace(
            before,
            asked=before.asked + 1,
            closed=before.closed + is_closed,
            opened=before.opened + (not is_closed),
            asked_names=before.asked_names or "referrals" in (topic, move.category),
        )
        words = frozenset(words_in(plain_letters(move.words)))
        if words in self.heard:
            self.interview = replace(self.interview, repeats=self.interview.repeats + 1)
            self._say("repeat", 1, "They noticed. Check your list for what you've asked.")
            return
        self.heard.add(words)
        self._answer(move, topic, is_closed)
        # Looking something up is for the evening before; within a talk it helps nobody.
        others = [
            str(problem) for kind, problem in problems.items() if kind not in ("look_up", "job_ask")
        ]
        *earlier, latest = self.interview.turns
        if others and not latest.hint:
            turns = (*earlier, replace(latest, hint=others[0]))
            self.interview = replace(self.interview, turns=turns)

    def _answer(self, move: Move, topic: str, is_closed: bool) -> None:
        """Answer on the topic, decline, or ask back what is meant."""
        if topic == "too_personal" or (
            topic in self.persona.refuses and "too_personal" not in self.rounds
        ):
            self.topic, self.last = topic, None
            hint = "They're saying no to one question, not to you. Say that's fine, and go on."
            self._say("too_personal", 1, hint, "declined")
            return
        line = self._fresh(topic) or self._beside(move, topic)
        if line is not None:
            self.puzzled, self.last = False, line
            near = "" if line.moment == topic else self._words_leading_over()
            words = self._kept_short(line) if is_closed else line.words
            self._tell(line, near + words, 1 if is_closed else self._minutes(move))
            self._after_answer()
        elif topic:
            self._go_deeper(topic)
        else:
            self._ask_back()

    def _kept_short(self, line: Line) -> str:
        """Return the first sentence of an answer, and keep the rest until they are asked on."""
        end = SENTENCE_END.search(line.words)
        # Somebody of few words has nothing to keep back.
        if self.persona.trouble == "terse" or end is None:
            return line.words
        self.waiting = line.words[end.end() :].strip()
        return line.words[: end.end()]

    def _go_deeper(self, topic: str) -> None:
        """Say more on a topic that was answered before, or that there is no more."""
        told = [line for line in self.lines if line.moment == topic and line in self.used]
        more = [line for line in told if line.deeper and line not in self.deepened]
        self.topic, self.puzzled = topic, False
        if more:
            self.deepened.add(more[0])
            self.last = more[0]
            self._tell(more[0], more[0].deeper, 1)
        else:
            self._say("enough", 1)

    def _ask_back(self) -> None:
        """Ask once what is meant; if the next words tell no better, let it go."""
        self.last, self.topic = None, ""
        self._say("move_on" if self.puzzled else "unclear", 1, "", "asked back")
        self.puzzled = not self.puzzled

    def _minutes(self, move: Move) -> int:
        """Return how long this person takes over an answer."""
        change = {"terse": -1, "generous": 1}.get(self.persona.trouble, 0)
        return max(1, (move.minutes or 2) + change)

    def _fresh(self, *topics: str) -> Line | None:
        """Return an answer on one of some topics that was not given yet; the seed decides which."""
        found = [one for one in self.lines if one.moment in topics and one not in self.used]
        if not found:
            return None
        line = random.Random(f"{self.seed} {' '.join(topics)}").choice(found)
        self.used.add(line)
        return line

    def _beside(self, move: Move, topic: str) -> Line | None:
        """Return an answer of the category of a planned question whose topic cannot be told."""
        if topic or not move.category:
            return None
        topics = (name for name, category in CATEGORY.items() if category == move.category)
        return self._fresh(*topics)

    def _words_leading_over(self) -> str:
        """Return words that lead over to an answer beside the question, each said once."""
        if self.led_over >= sum(one.moment == "near" for one in self.lines):
            return ""
        self.led_over += 1
        near = self._line("near")
        return f"{near.words} " if near else ""

    def _after_answer(self) -> None:
        """Let happen what is hard about this person."""
        self.answers += 1
        trouble, interview = self.persona.trouble, self.interview
        if trouble == "interrupts" and self.answers == TROUBLE_AFTER:
            self._turn("around", _CALL, 1)
            self.interview = replace(
                self.interview,
                # Three minutes remain whatever happens, enough to ask for names and to thank.
                promise=max(self.interview.minutes + 3, interview.promise - LOST_MINUTES),
            )
            self._say(
                "trouble",
                0,
                "Skip to your must-asks, then ask for referrals. Leave out the rest.",
                "interrupted",
            )
        elif (
            trouble == "drifts"
            and not interview.stopped
            and interview.led_back < MOST_DRIFTS
            and self.answers >= max(TROUBLE_AFTER, self.quiet_until)
        ):
            self.interview = replace(self.interview, drifting=True)
            self._say(
                "trouble",
                1,
                "This has turned into a job interview. See below for what to say.",
                "drifted",
            )
        elif (
            trouble == "generous" and interview.left <= CLOSE_BEFORE and self.stories < MOST_STORIES
        ):
            self.stories += 1
            self._say(
                "trouble",
                STORY_MINUTES,
                "It's a good story. Thank them, and start to close.",
                "drifted",
            )

    def _passed(self) -> None:
        """Let them say once that the time is gone."""
        if self.interview.left < 0 and "over" not in self.rounds:
            self._say("over", 0, "The time you promised is up. Thank them now.", "interrupted")

    def _go_on(self) -> None:
        """Say more of the last answer, or what a closed question kept back of it."""
        line, rest, self.waiting = self.last, self.waiting, ""
        if line is None:
            self._ask_back()
            return
        self.interview = replace(self.interview, went_on=self.interview.went_on + 1)
        if rest:
            self._tell(line, rest, 1)
        elif line.deeper and line not in self.deepened:
            self.deepened.add(line)
            self._tell(line, line.deeper, 1)
        else:
            self._say("enough", 1)
        self._passed()

    def _led_back(self) -> None:
        """Count a drift that was ended; the next one comes some answers later."""
        self.interview = replace(
            self.interview, led_back=self.interview.led_back + 1, drifting=False
        )
        self.quiet_until = self.answers + TROUBLE_AFTER

    def _follow_back(self) -> None:
        self._led_back()
        self._say("drift_back")

    def _agree_to_stop(self) -> None:
        self.interview = replace(self.interview, drifting=False, stopped=True)
        self._say("drift_stop", 1)

    def _interview_on(self) -> None:
        """Go on with a job interview that the student lets happen."""
        self.interview = replace(self.interview, answered_drift=self.interview.answered_drift + 1)
        self._say(
            "more",
            2,
            "You're in a job interview now. You can still ask for another time.",
            "drifted",
        )
        self._passed()


def _thanks(words: str) -> bool:
    """Tell whether words thank."""
    return any(word in plain_letters(words) for word in _THANKS)
