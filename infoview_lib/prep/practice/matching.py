"""Tell what a student's words are about: a topic, a follow-up question, permission, a goodbye.

Words that stand for a topic decide; where none does, the nearest question of the bank does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from infoview_lib.prep.questions.bank import Question, fill
from infoview_lib.prep.words import plain_letters, word_set, words_in

KEPT = 1 << 13
"""So many texts are remembered with their topic: a page asks again after each change of one."""

_TOPICS: dict[str, str] = {
    "referrals": (
        r"who else|(?:meet|hear|see|ask) next"
        r"|i (?:could|should|can|might) (?:also )?(?:talk|speak) (?:to|with)|whose name"
        r"|name would you give|anyone (?:else )?i (?:should|could)"
        r"|(?:someone|somebody) who sees|whom else"
        r"|(?:who|whom|anyone|anybody|someone|somebody) (?:\w+ ){0,3}"
        r"(?:talk|speak|meet|ask|turn) to"
        r"|put me in touch|introduc\w+|do you know (?:any|some)"
        r"|(?:who|which) (?:\w+ ){0,4}(?:good to hear|loves to teach|differently)"
        r"|another name|other names"
    ),
    "pay": (
        r"pay|paid|salar\w*|money|earn\w*|wages?|income|debts?|raise|benefits?|cost of living"
        r"|live on (?:it|that|what)"
    ),
    "associations": (
        r"events?|magazines?|blogs?|forums?|associations?|groups?|clubs?|meetings?|conferences?"
        r"|newsletters?|podcasts?|guilds?|societ\w+|memberships?|join"
        r"|where do (?:people|you) (?:\w+ ){0,4}meet"
    ),
    "life": (
        r"relax|time for|how many hours|at night|late hours|home|famil\w*|sleep"
        r"|burn(?:ing|ed|t)? out|burnout|free time|weekends?|evenings?|balance|stress\w*|kids"
        r"|children|vacations?|hobb\w+|rest of your life"
    ),
    "culture": (
        r"mood|each other|lunch|feedback|coworkers?|colleagues?|cultures?|bosses|boss|unwritten"
        r"|at home among|pleased with|being heard|treat(?:ed)?|atmosphere|team like|get along"
        r"|kind of person|values"
    ),
    "trend": (
        r"what is new|what(?:'s| is) next|still be|years from|twenty years|chang(?:e|es|ed|ing)"
        r"|future|years from now|five years|ten years|machines?|automat\w+|artificial|trends?"
        r"|growing|new technolog\w+|nobody does now|news about"
    ),
    "entry": (
        r"without experience|(?:someone|people|one|students?) (?:begin|start)|first employer"
        r"|see in you|get (?:in|into|started|hired)|got in|start out|first jobs?|entry|beginners?"
        r"|new person|break into|stand out|openings|a start in|back doors?|applica\w+"
        r"|new (?:people|hires?)|apply"
    ),
    "preparation": (
        r"skills?|practi[cs]e|learn|stud(?:y|ied|ying)|class(?:es)?|courses?|degrees?|licen[cs]es?"
        r"|certificates?|books?|grades|training|prepar\w+|school|useful sooner|majors?"
    ),
    "advice": (
        r"in my place|in my shoes|would you do|advice|advise|recommend\w*|suggest\w*|younger self"
        r"|r[ée]sum[ée]|serious about|nobody ask\w*|tell a friend|should i do|start over"
        r"|starting over|wish you had known"
    ),
    "close": (
        r"write to you|reach you|contact you|remember|take away|takeaway|hear back|let you know"
        r"|keep in touch|stay in touch|anything else|i forgot|what did i (?:not|forget)"
    ),
    "path": (
        r"made you go|end up|jobs did you have|line of work|jobs? before|used to do|turns|led you"
        r"|your way|your path|how did you (?:get|come|end up|become|begin|decide|find your way)"
        r"|nearly made you|made you (?:stay|leave|choose)|try early|hardest stretch|did you choose"
        r"|career so far|background|before you (?:came|were|worked|did)|as a child"
        r"|almost (?:quit|left|gave up)|want(?:ed)? to be"
    ),
    "rapport": (
        r"keeping you busy|your (?:day|week) (?:been|going)|how has your (?:day|week)|at a party"
        r"|this week|first drew|drew you|friends be surprised|know each other|my age"
        r"|project of yours|how are you|weather|show to a student|got you interested"
    ),
    "work": (
        r"hours|days?|typical|tasks?|tools?|programs|problems?|put off|projects?|your work"
        r"|your job|work like|like (?:best|most|least)|love|hate|enjoy|mistakes?|dislike"
        r"|hardest part|challeng\w+|bor(?:es|ing|ed)|yesterday|deal with|surpris\w+|favou?rite"
        r"|frustrat\w+|decisions?|customers?"
    ),
}
"""Category → words that stand for it. The order decides where several do."""
_NEAR = 0.5
"""Share of a question's words that a question of the bank must hold to count as near."""
_SMALL = word_set(
    "a an and are at be by did do does for from has have how i if in is it me my of on one or "
    "s so that the their there they this to was we were what when where which who whom why "
    "will with would you your yours"
)
"""Words that nearly every question has."""

_FOLLOW_UP = re.compile(
    r"^(?:and |so |but |oh,? |interesting[.,!] )?"
    r"(?:why|how so|how come|what then|and then|such as|like what|go on|tell me more|say more|"
    r"(?:can|could|would) you (?:tell me|say) (?:a bit |a little )?more"
    r"|(?:can|could) you give (?:me )?an example|for example|"
    r"what happened(?: then| next| after that)?|what do you mean|what makes you say"
    r"|what was the last time|when was (?:that|the last time)|how did (?:that|it) feel|"
    r"what (?:made|makes) (?:that|it)|how did you (?:notice|solve that|manage that)"
    r"|what came of it|who (?:helped|else had a hand)|what did (?:you|they|he|she) say)\b"
)
_ABOUT_THEM = re.compile(r"\b(?:you|your|yours|people here)\b")
_MAY_I_USE_NAME = re.compile(
    r"\b(?:may|can|could|might|would it be (?:ok|okay|all right|fine) if) i "
    r"(?:use|mention|give|drop) your name\b|"
    r"\b(?:say|tell (?:him|her|them)|mention) (?:that )?you sent me\b|\buse your name\b"
)

_LEAVES = re.compile(
    r"\bi(?: really| now)?(?:'ll|'d| will| must| should| have to| need to| have got to|'ve got to"
    r"| gotta| had better|'d better)"
    r"(?: really| better)? (?:go|leave|run|be going|be off|head out|hang up|get going|stop here"
    r"|let you go)\b"
    r"(?! (?:in)?to\b| through| over| for | after| with| on | back| a | an | the | my )|"
    r"^(?:(?:ok|okay|well|so|then)\W+)?(?:good ?bye|bye|see you|farewell|take care)\b"
    r"|\b(?:let you (?:go|get back)|my time is up|our time is up)\b"
)


def asks_follow_up(text: str) -> bool:
    """Tell whether words ask on about what was just said.

    Parameters
    ----------
    text : str
        The student's words; more than twelve ask something of their own.

    Examples
    --------
    >>> asks_follow_up("What happened then?"), asks_follow_up("What happened to pay here?")
    (True, False)
    """
    plain = _one_line(text)
    # A longer sentence asks something of its own, as does one with a topic in it: “Why is the pay
    # so low?” begins like asking on.
    short = len(words_in(plain)) <= 12 and bool(_FOLLOW_UP.search(plain))
    return short and topic_of(_FOLLOW_UP.sub("", plain)) == ""


def asks_to_use_name(text: str) -> bool:
    """Tell whether words ask for leave to use the other person's name.

    Parameters
    ----------
    text : str
        The student's words.

    Examples
    --------
    >>> asks_to_use_name("May I say that you sent me?"), asks_to_use_name("What is your name?")
    (True, False)
    """
    return bool(_MAY_I_USE_NAME.search(_one_line(text)))


def says_goodbye(text: str) -> bool:
    """Tell whether words end the interview, and ask nothing more.

    Parameters
    ----------
    text : str
        The student's words.

    Examples
    --------
    >>> says_goodbye("I must go now, thank you!"), says_goodbye("I have to go. Who else is there?")
    (True, False)
    >>> says_goodbye("Goodbye!"), says_goodbye("I should go into teaching, they say.")
    (True, False)
    """
    return "?" not in text and bool(_LEAVES.search(_one_line(text)))


def _one_line(text: str) -> str:
    """Return a text in plain letters with single spaces."""
    return " ".join(plain_letters(text).split())


@cache
def _topic_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return category and pattern, made ready at first use."""
    return tuple((category, re.compile(rf"\b(?:{words})\b")) for category, words in _TOPICS.items())


@lru_cache(maxsize=KEPT)
def topic_of(text: str) -> str:
    """Return the category that the words stand for; empty text when none does.

    Parameters
    ----------
    text : str
        The student's words.

    Examples
    --------
    >>> topic_of("Who else should I talk to?"), topic_of("How much do people earn?")
    ('referrals', 'pay')
    """
    plain = _one_line(text)
    return next((category for category, rule in _topic_patterns() if rule.search(plain)), "")


def _own_words(text: str) -> frozenset[str]:
    """Return the words of a question that not every question has."""
    return frozenset(words_in(_one_line(text))) - _SMALL


def category_of(text: str, bank: Iterable[Question]) -> str:
    """Return the category of a question; empty text when it cannot be told.

    Parameters
    ----------
    text : str
        The question in the student's words.
    bank : iterable of Question
        Questions whose category is known.

    Returns
    -------
    str
        That of the nearest question of the bank, when half of their words are the same; else that
        of the topic words; else a question about them counts as one about their work.
    """
    mine = _own_words(text)
    if mine:  # a question of the bank keeps its own category
        near = (
            (len(mine & (theirs := _own_words(fill(q.text)))) / len(mine | theirs), q.category)
            for q in bank
        )
        best = max(near, default=(0.0, ""))
        if best[0] >= _NEAR:
            return best[1]
    # What else is asked about them is most likely about their work.
    return topic_of(text) or ("work" if _ABOUT_THEM.search(_one_line(text)) else "")
