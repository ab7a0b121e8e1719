"""Find the words of a question that put an answer into the other person's mouth.

An opinion that is only asked for is fine (“What do you find dull?”); one that is taken for granted
is not (“Why is the work so dull?”). So a word that judges counts where a question stands on it:
after *how*, *why*, *what makes*, *given that*, or hung on behind as *isn't it*.
"""

from __future__ import annotations

import re
from functools import cache

from infoview_lib.prep.questions.review_openness import TAG, heads_of

_UNKIND = """
boring bored awful terrible horrible dreadful miserable dull tedious stupid silly depressing
soul-destroying pointless useless worthless lazy greedy overrated underpaid overpaid unfair cruel
corrupt rubbish toxic hopeless dying dead ruined annoying frightening scary terrifying dangerous
painful hateful nasty unpleasant gruesome gross disgusting humiliating embarrassing shameful
ridiculous absurd crazy insane foolish selfish heartless shallow arrogant snobbish ruthless
dishonest evil unbearable intolerable monotonous mindless thankless hellish grim bleak sad tragic
doomed outdated old-fashioned backward incompetent lousy rotten unhappy angry frustrated frustrating
disappointing disappointed jealous ashamed stressful stressed lonely exhausting exhausted tiring
demanding rude cold brutal harsh
"""
_KIND = """
wonderful amazing fantastic marvelous marvellous brilliant great lovely exciting rewarding thrilling
thrilled glamorous noble heroic inspiring fascinating magical delightful delighted pleasant fun cool
incredible awesome superb perfect proud glad relieved lucky grateful satisfying gratifying
"""
_JUDGING = "(?:" + "|".join(sorted((*_UNKIND.split(), *_KIND.split()), key=len, reverse=True)) + ")"
_HARSH = (
    "(?:"
    + "|".join(_UNKIND.split())
    + "|a waste|a joke|a scam|a nightmare|a mistake|better than|worse than|out of touch)"
)
_NEGATED = (
    r"(?:don't|doesn't|didn't|isn't|aren't|wasn't|weren't|wouldn't|won't|shouldn't|couldn't"
    r"|haven't|hasn't)"
)
_PLAIN_AFTER_SO = (
    r"(?:many|much|few|often|long|far|early|late|differ\w*|called|that|little|popular|important"
    r"|common|rare|strong|special|"
    r"successful|busy|sure|well|uneven|unequal|varied|variable|unpredictable|young|old|small|large"
    r"|big|quickly|quiet|close|alone|fast)\b"
)
_PLAIN_AFTER_SUCH = (
    r"(?:long|short|small|large|big|young|different|wide|specific|early|late|new|old|busy|tight"
    r"|diverse|varied|high|low|"
    r"remote|niche|career|role|job|path|place|talk|program|day|question)\b"
)
_RULES = (
    # asked so that only yes is left
    rf"^{_NEGATED} (?!tell)\w+",
    (
        rf"\b{_NEGATED} you (?:think|agree|find|feel|say)\b"
        r"|\b(?:do|would|can) you (?:not )?agree\b|\byou(?:'d| would)? agree\b"
    ),
    r"\b(?:is|isn't) it (?:not )?(?:true|fair to say|safe to say|obvious|clear)\b",
    TAG,
    # one's own view, said as a fact
    (
        r"\b(?:surely|obviously|of course|needless to say|undoubtedly)\b|^clearly\b"
        r"|\b(?:is|are) clearly\b"
    ),
    (
        r"\bi(?:'m| am)? (?:assume|guess|suppose|bet|imagine|sure|certain|convinced|take it)"
        r"(?: that|,)? (?:you|it|this|the|your|people|most|there|that)\b"
    ),
    (
        r"\b(?:you|it|that|this|they|there) must (?:be|have|feel|love|hate|enjoy|like|find|really"
        r"|all|miss|know)\b"
    ),
    (
        r"\b(?:everyone|everybody|we all|nobody|no one) "
        r"(?:knows|says|hates|loves|agrees|likes|wants|thinks)\b(?=.*,)|\beveryone knows\b"
    ),
    rf"\b(?:given|considering|seeing) (?:how|that)\b[^?]*\b{_JUDGING}\b",
    # how much of it, never whether
    (
        rf"\bhow (?:bad|sorry|sick of|tired of|fed up|{_JUDGING}) "
        r"(?:(?:is|was|must) (?:it|that|this|your|the|life|work)|(?:are|were) (?:you|they|people)"
        r"|(?:do|did|does) (?:you|it|people) (?:get|become|feel)|of)\b"
    ),
    rf"\bhow {_HARSH} (?:is|was|are|were)\b",
    (
        r"\bhow much (?:do|did|does) (?:you|it|people) (?:really )?"
        r"(?:love|hate|enjoy|miss|dislike|regret|bother)\b"
    ),
    (
        r"\bhow much (?:better|worse|happier|nicer|easier|freer|more fun) "
        r"(?:is|are|was|were|do|does|did|has)\b"
    ),
    (
        r"\bhow (?:can|could|would) (?:anyone|anybody|someone|somebody|people) "
        r"(?:possibly |ever )?(?:stand|bear|want|enjoy|like|live with)\b"
    ),
    (
        r"\bhow (?:can|could|do) (?:you|people) (?:possibly |ever )?"
        r"(?:stand|bear|put up with|tolerate|survive)\b"
    ),
    # why it is so, never whether
    (
        r"\b(?:why|what makes|what do you find)\b[^?]*\bso "
        rf"(?:much (?:better|worse|more|less|\w+er\b)|(?!{_PLAIN_AFTER_SO})\w+)"
    ),
    (
        r"\bwhat(?:'s| is| was| are) so (?!different|special|new|important|unusual)\w+ "
        r"(?:about|in|with)\b"
    ),
    (
        r"\b(?:why|that|how come)\b[^?]*\b(?:is|are|was|were|be|being|seems?|became|gets?) "
        rf"(?:such |just |all |really |mostly |only |now |always |the )*{_HARSH}\b"
    ),
    (
        r"\bwhy\b[^?]*\b(?:such )?(?:useless|pointless|worthless|stupid|silly|greedy|lazy|awful"
        r"|terrible|horrible|overpaid|overrated|miserable|soul-destroying|waste)\b"
    ),
    (
        r"\b(?:why\b[^?]*|what makes (?:your|the|this|that|its)\b[^?]*|that\b[^?]*)\b"
        r"(?:is |are |was |were )?the (?:best|worst|greatest|finest|nicest|leading)\b"
        r"(?! (?:way|time|part))"
    ),
    (
        r"\bwhy (?:do|did) you (?:love|hate|enjoy|adore|despise|dislike)\b"
        r"|\bwhy (?:do|does|are|is|did|must) (?!you\b|i\b|we\b)[^?]*\b"
        r"(?:always|never|only (?:care|about)|care only|nothing but)\b"
    ),
    (
        r"\bwhy (?:would|should|do|did) (?:you|anyone|anybody|people|someone) "
        r"(?:waste|throw|bother|settle for|put up with|suffer|give up on)\b"
    ),
    (
        rf"\bsuch (?:an? )?(?:great|good|bad|\w* ?{_JUDGING})\b"
        rf"|\bsuch an? (?!{_PLAIN_AFTER_SUCH})\w+ \w+"
    ),
    r"\b(?:do|does|did) (?:you|people) (?:really|honestly|actually) (?:think|believe|want|need)\b",
)


@cache
def _pattern() -> re.Pattern[str]:
    """Return all rules as one pattern, made ready at first use."""
    return re.compile("|".join(f"(?:{rule})" for rule in _RULES))


def leading_words(plain: str) -> str:
    """Return the words that give the answer away; empty text when there are none.

    Parameters
    ----------
    plain : str
        A question in lower case with straight quotes, as `plain_question` makes it.

    Examples
    --------
    >>> leading_words("why is office work so dull?")
    'why is office work so dull'
    >>> leading_words("what part of your work do you find dull?")
    ''
    """
    for text in (*heads_of(plain), plain):
        found = _pattern().search(text)
        if found:
            return found[0].strip(" ?.!,")
    return ""
