"""Split a text into sentences of words, each word with its place, its ideas and its clause.

A word inside *not …* or *hear how …* says so with its ideas (``not:JOB``, ``learn:JOB``): a job
that is denied, or only asked about, weighs otherwise than one that is asked for.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from infoview_lib.prep.job_asks.ideas import ideas_of, phrases
from infoview_lib.prep.words import word_set

_PIECE = re.compile(r"[^\W_]+(?:['-][^\W_]+)*|[,;:()]|[.!?…]+|\n[\s]*|(?<!\w)-+(?!\w)")
_SHORT = word_set("m mr mrs ms dr prof st p s a p.s jr sr vs etc e.g i.e")
_LONGEST_CLAUSE = 24
"""Words after which a clause is cut, whatever stands there."""

_GREETING = 6
"""Words of a greeting or closing line at most, its comma among them."""

_LEARNING = word_set(
    "learn learning hear hearing heard understand understanding curious describe explain "
    "explaining explained "
    "story view views perspective question questions insight insights ask asking asked tell "
    "telling told talk "
    "talking talked conversation chat know knowing see seeing picture wonder wondering wondered "
    "discuss "
    "experience experiences lesson honest impression impressions read reading write writing study "
    "studying "
    "opinion thoughts account tale say said shared teach taught find interested interview "
    "interviewing compare "
    "describing report article class"
)
_ABOUT = word_set("how what why which who whom whose where when about whether of if")
_TURN = word_set("but however though although still yet also")
_DENYING = word_set(
    "not no never nothing without none nobody neither nor rather instead than cannot shan't "
    "needn't don't won't "
    "can't didn't isn't aren't wouldn't couldn't doesn't haven't hasn't wasn't weren't shouldn't"
)
# Taken for denials, these would hide an ask behind them: “why don't you hire me”.
_NO_DENIAL = frozenset(
    (
        "not only",
        "not just",
        "not simply",
        "not merely",
        "don't hesitate",
        "no pressure",
        "no doubt",
        "not sure",
        "why don't",
        "can't help",
        "if not",
        "don't mind",
        "wouldn't mind",
        "not too",
        "not to",
        "no experience",
        "don't want",
        "why not",
    )
)
_PLAIN_BEFORE_ME = word_set(
    "tell told show showed shown showing teach taught teaching let lets help helped helping give "
    "gave giving ask "
    "asked asking made makes make for to with of about from like send sent remind reminded "
    "surprised surprise "
    "struck walk excuse encouraged advised pointed and than between on at by in as or allow "
    "allowing gives helps "
    "lent spare spared telling meeting meet seeing see seen inspired drew brought"
)
_PLAIN_AFTER_WILL = word_set(
    "like love hope want learn hear ask know talk understand be see tell say thank write call "
    "appreciate value "
    "find read meet listen think speak welcome prefer need send bring interview visit phone reach "
    "follow use "
    "study choose decide wonder note take record imagine picture hold rather share explain have "
    "go come not do "
    "get give also really happily gladly keep let try wait"
)
_WILL = word_set("can could would will might may")
_I_WILL = frozenset(("i'd", "i'll"))
_PLACES = word_set("JOB SPOT WORKN")
_BETWEEN = word_set("happily gladly really also even certainly love")
_BEGINS_CLAUSE = word_set(
    "i i'd i'm i've i'll you you'd your we do does could would can may might please if should is "
    "are so then "
    "whether perhaps my"
)
_JOINS = word_set(
    "and but so or yet because if since though although while as when should whether unless"
)
STOPS = frozenset(",;:")


@dataclass(frozen=True, slots=True)
class Sentence:
    """Hold the words of one sentence; stops inside it count as words.

    ``places`` are (start, end) in the text; ``cuts`` are the word numbers at which its clauses
    begin, with the number of words at the end.
    """

    words: tuple[str, ...]
    places: tuple[tuple[int, int], ...]
    ideas: tuple[tuple[str, ...], ...]
    cuts: tuple[int, ...]
    is_question: bool


def sentences(plain: str) -> Iterator[Sentence]:
    """Yield the sentences of a text.

    Parameters
    ----------
    plain : str
        A text as `infoview_lib.prep.words.plain_letters` makes it.

    Yields
    ------
    Sentence
        In order; nothing for a text without a word.

    Examples
    --------
    >>> [one.words for one in sentences("thank you, ms. haddad. are you hiring?")]
    [('thank', 'you', ',', 'ms', 'haddad'), ('are', 'you', 'hiring')]
    """
    words: list[str] = []
    places: list[tuple[int, int]] = []
    for piece in _PIECE.finditer(plain):
        mark = piece[0]
        if mark[0].isalnum():
            words.append(mark)
            places.append(piece.span())
        elif _ends(mark, words, plain, piece.end()):
            if words:
                yield _sentence(words, places, "?" in mark)
            words, places = [], []
        elif words and words[-1] not in STOPS and mark[0] not in ".!?…":
            words.append(mark if mark in STOPS else ",")
            places.append(piece.span())
    if words:
        yield _sentence(words, places, False)


def _ends(mark: str, words: list[str], plain: str, after: int) -> bool:
    """Tell whether a mark ends a sentence: not a dot in *Ms. Okafor* or in *example.org*."""
    if mark[0] == "\n":
        # One line break wraps a line; an empty line ends the sentence, and so does the end of
        # *Hi Ana,* or *Thanks,*.
        return mark.count("\n") > 1 or (words[-1:] == [","] and len(words) <= _GREETING)
    if mark[0] not in ".!?…":
        return False
    if mark != ".":
        return True
    inside = after < len(plain) and not plain[after].isspace() and plain[after].isalnum()
    return not inside and not (words and words[-1] in _SHORT)


def _sentence(words: list[str], places: list[tuple[int, int]], is_question: bool) -> Sentence:
    """Return one sentence from its words, with ideas and clauses."""
    words, places = _joined(words, places)
    ideas = tuple(_all_ideas(words, scope, number) for number, scope in enumerate(_scopes(words)))
    return Sentence(tuple(words), tuple(places), ideas, tuple(_cuts(words)), is_question)


def _joined(
    words: list[str], places: list[tuple[int, int]]
) -> tuple[list[str], list[tuple[int, int]]]:
    """Make one word of each phrase."""
    known = phrases()
    joined: list[str] = []
    spans: list[tuple[int, int]] = []
    at = 0
    while at < len(words):
        begun = known.get(words[at])
        if begun is None:
            joined.append(words[at])
            spans.append(places[at])
            at += 1
            continue
        size = next(
            (len(phrase) for phrase in begun if tuple(words[at : at + len(phrase)]) == phrase), 1
        )
        joined.append("-".join(words[at : at + size]))
        spans.append((places[at][0], places[at + size - 1][1]))
        at += size
    return joined, spans


def _scopes(words: list[str]) -> Iterator[str]:
    """Yield for each word whether it is denied (``not:``), asked about (``learn:``) or plain."""
    scope, left = "", 0
    for at, word in enumerate(words):
        if (word in STOPS and scope == "learn:") or (word in ";:" and scope) or word in _TURN:
            scope = ""
        if (
            scope == "learn:"
            and word[0] == "i"
            and word in _BEGINS_CLAUSE
            and words[at - 1] in _JOINS
        ):
            scope = ""
        yield scope
        near = words[max(0, at - 1) : at + 2]
        if word in _DENYING and not any(
            f"{a} {b}" in _NO_DENIAL for a, b in itertools.pairwise(near)
        ):
            scope, left = "not:", 9
        # What is denied stays denied, also where it goes on with “hear how”.
        elif word in _LEARNING and scope != "not:" and _ABOUT.intersection(words[at + 1 : at + 4]):
            scope, left = "learn:", 14
        elif left:
            left -= 1
            scope = scope if left else ""


def _all_ideas(words: list[str], scope: str, at: int) -> tuple[str, ...]:
    """Return the ideas of a word as they stand in its sentence."""
    word = words[at]
    ideas = ideas_of(word)
    # “Your job” is theirs, and asking about it is what the talk is for.
    if not _PLACES.isdisjoint(ideas) and "your" in words[max(0, at - 2) : at]:
        ideas = tuple("YOURS" if idea in _PLACES else idea for idea in ideas)
    if scope:
        ideas = tuple(scope + idea for idea in ideas)
    if word in STOPS:
        return ideas
    if at + 1 < len(words) and words[at + 1] in ("me", "us") and word not in _PLAIN_BEFORE_ME:
        ideas = (*ideas, "DO-ME")
    return (*ideas, "I-DO") if _is_offered(words, at) else ideas


def _is_offered(words: list[str], at: int) -> bool:
    """Tell whether a word is something I could do for them, as in *I'd gladly sweep*."""
    if words[at] in _PLAIN_AFTER_WILL or not at:
        return False
    will = at - 2 if words[at - 1] in _BETWEEN and at > 1 else at - 1
    return words[will] in _I_WILL or (words[will] in _WILL and will > 0 and words[will - 1] == "i")


def _cuts(words: list[str]) -> list[int]:
    """Return where clauses begin, and the number of words at the end."""
    cuts = [0]
    # The last two words make no clause of their own.
    for at in range(1, len(words) - 2):
        size, word, before = at - cuts[-1], words[at], words[at - 1]
        stop = word in STOPS and size >= 2
        turn = word in ("but", "because", "though", "although", "since", "while") and size >= 3
        condition = (
            word in ("if", "whether", "when", "should", "so") and size >= 4 and before not in _JOINS
        )
        more = word in ("and", "or") and size >= 3 and words[at + 1] in _BEGINS_CLAUSE
        if stop or ((turn or condition or more) and before not in STOPS) or size >= _LONGEST_CLAUSE:
            cuts.append(at)
    return [*cuts, len(words)]
