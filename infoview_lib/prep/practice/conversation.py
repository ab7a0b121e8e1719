"""Talk with a practice partner in free words: say something, hear the reply."""

from __future__ import annotations

import re
from dataclasses import dataclass

from infoview_lib.errors import EntryError
from infoview_lib.prep.practice.interview import PracticeInterview, play
from infoview_lib.prep.practice.matching import asks_follow_up, says_goodbye, topic_named
from infoview_lib.prep.practice.moves import Move, one_line
from infoview_lib.prep.practice.personas import Persona, persona_lines, personas
from infoview_lib.prep.words import plain_letters

OWN_MINUTES = 2
"""Minutes that a question in free words takes."""
_STOPS = re.compile(
    r"\b(?:another|other|different|later|separate) (?:time|day|date|conversation|call)\b"
    r"|\b(?:set up|schedule|find) (?:a|another|some) time\b|\blater\b|\bnot today\b"
    r"|\b(?:not|isn't) (?:here|looking) (?:for|to)\b"
)
_QUESTION = re.compile(
    r"(?:what|how|who|where|when|why|which|do|does|did|is|are|can|could|would)\b"
)
_LEADS_BACK = re.compile(
    r"\b(?:come|go|get|turn|circle) back\b|\bmy (?:other |next )?questions?\b|\breturn to\b"
    r"|\b(?:hear|learn|ask) (?:more )?(?:about|from) you"
)


def heard_as(text: str, interview: PracticeInterview) -> str:
    """Return the kind of `Move` that typed words are, as an interview stands.

    Parameters
    ----------
    text : str
        The student's words.
    interview : PracticeInterview
        The interview so far.

    Examples
    --------
    >>> heard_as("Hi, I'm Noor.", PracticeInterview())
    'hello'
    >>> heard_as("Why is that?", PracticeInterview(is_open=True, asked=1))
    'on'
    """
    plain, topic = plain_letters(text), topic_named(text)
    if interview.drifting:
        if _STOPS.search(plain):
            return "stop"
        return "ask" if topic and "?" in text else "back" if _LEADS_BACK.search(plain) else "answer"
    is_question = "?" in text or bool(_QUESTION.match(plain))
    if not interview.is_open and (topic == "opening" or (not topic and not is_question)):
        return "hello"
    # Before a first question there is nothing to ask on about, and no interview to end.
    if interview.asked and says_goodbye(text):
        return "goodbye"
    if interview.asked and asks_follow_up(text):
        return "on"
    return "time" if topic == "time_check" else "ask"


@dataclass(frozen=True, slots=True)
class Reply:
    """Hold what a partner replied: the words, the topic, what they did.

    ``topic`` is a name of `TOPICS`, empty when they could not place the words; ``moves`` are some
    of answered, asked back, declined, drifted, interrupted, in the order in which they came.
    """

    text: str
    topic: str
    moves: tuple[str, ...]


class Practice:
    """Talk with a practice partner, who always replies alike to the same words.

    Parameters
    ----------
    persona : str
        Id of the person, as `Practice.personas` lists them.
    seed : str
        Another seed, another order of their answers.

    Raises
    ------
    EntryError
        When there is nobody of that id.

    Examples
    --------
    >>> practice = Practice("busy_owner")
    >>> reply = practice.say("What do you like most about your job?")
    >>> reply.topic, reply.moves
    ('likes', ('answered',))
    >>> practice.say("Why is that?").topic
    'likes'
    >>> practice.say("Hm, blue?").moves
    ('asked back',)
    """

    def __init__(self, persona: str, seed: str = "practice") -> None:
        if persona not in personas():
            raise EntryError(
                f"There's no practice partner “{persona[:40]}”.",
                f"Choose one of: {', '.join(personas())}.",
            )
        self.persona = personas()[persona]
        self._seed = seed
        self._moves: list[Move] = []
        self._interview = self._heard()

    @staticmethod
    def personas() -> tuple[Persona, ...]:
        """Return the people to practice with; ``id`` is what `Practice` takes."""
        return tuple(personas().values())

    @property
    def interview(self) -> PracticeInterview:
        """Return the interview as it stands, which `feedback` takes."""
        return self._interview

    def say(self, text: str) -> Reply:
        """Say something, and return the reply.

        Parameters
        ----------
        text : str
            The student's words; what goes beyond 400 letters is not heard.

        Raises
        ------
        EntryError
            When there are no words, or after the goodbye.
        """
        words = one_line(text)
        if not words:
            raise EntryError("You haven't said anything yet.", "Type a question.")
        if self._interview.is_over:
            raise EntryError("This practice is over.", "Start another one.")
        kind, before = heard_as(words, self._interview), len(self._interview.turns)
        self._moves.append(Move(kind, words, "", OWN_MINUTES if kind == "ask" else 0))
        self._interview = self._heard()
        said = [one for one in self._interview.turns[before:] if one.who == "them"]
        return Reply(
            " ".join(one.words for one in said),
            said[0].topic if said else "",
            tuple(dict.fromkeys(one.move for one in said)),
        )

    def _heard(self) -> PracticeInterview:
        """Return the interview that comes of all that was said."""
        return play(self.persona, persona_lines(self.persona.id), self._moves, self._seed)
