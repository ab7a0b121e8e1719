"""Judge a name that is an everyday word: “in May”, “Will said”, “at Target”, “Grace period”."""

from __future__ import annotations

from typing import Literal

from infoview_lib.contacts.mentions.judging.everyday_words import (
    COMPANIES,
    MONTHS,
    PLACES,
    ROLES,
    SCHOOLS,
)
from infoview_lib.contacts.mentions.judging.forms_of_address import stands_before
from infoview_lib.contacts.mentions.judging.text_words import TextWords
from infoview_lib.prep.drafts.english_words import COMMANDS, PAST
from infoview_lib.prep.words import word_set
from infoview_lib.records.names.given_names import is_given_name

Verdict = Literal["sure", "doubtful", "no"]

_WHEN = word_set(
    "in on by until till since early late mid this next last during every each between end "
    "beginning middle past coming following"
)
_WHEN_MAYBE = word_set("from to after before of through for around")
_WHERE = word_set(
    "in near around downtown outside across throughout via toward towards visit visiting "
    "visited leave leaving left north south east west central greater within into"
)
_TOLD_TO = word_set(
    "talk talked talking spoke speak speaking write wrote writing send sent thanks thank email "
    "emailed introduced introduce referred refer gave give listen listened listening according "
    "reach reached out back forward up next"
)
ARTICLES = word_set(
    "a an the this that these those my our your his their every each no some any new old whole "
    "entire same other another big small first second third last next"
)
_SAID = word_set(
    "said says told tells asked asks thinks thought knows knew works worked runs mentioned "
    "suggested suggests recommended recommends gave gives sent sends wrote writes introduced "
    "explained loves loved likes liked took taught teaches leads manages wants wanted started "
    "agreed offered offers called emailed replied answered laughed moved grew came went made "
    "helped showed shared talked spoke met became left joined studied hired got keeps kept "
    "himself herself themself themselves reminded warned pointed described spent put let figured "
    "found felt promised swears insists believes hates hated who also always never already just "
    "still once usually often really "
    "needs brings lives sits drives sells rang rings hums checks picks cooks fixes runs owes "
    "didn doesn wasn isn hasn won seems seemed looks and & ran brought read forwarded hopes charges"
)
_SAID_ABROAD = word_set(
    "es esta est ist jest hat ha dice dijo dit disse me mi m sagt sagte fue le nos trae responde "
    "respondeu responded contesta contesto respondio escribe a disse diz ricorda scrive"
)
_DETERMINERS = word_set("a an the my me this that two three four five six his her their our")
_BUYING = word_set(
    "drive drives drove driving buy buys bought sell sells sold own owns rent rented vende vendre"
)
_UNTIL = word_set("through thru to until till and or")
_MAYBE_SAID = word_set(
    "is was has had would could can did does might should may will s be been from at"
)
_THINGS = word_set(
    "bank jar garden street library hall building college university school county city park "
    "river valley hospital church center avenue road museum store brand award scholarship "
    "fellowship foundation theory method test scale law act prize lecture fund house society "
    "internship internships program programs class classes term semester camp session break "
    "research course courses fair deadline graduation job jobs period note campus island "
    "rights effect code procedure batteries"
)
_SHOPS = word_set("diner cafe deli pizza bar grill kitchen bakery market books shop salon")
_TO_WHOM = word_set("me him her us them you my our")
_BY_PLACE = word_set("at from in by with on")
_PRONOUNS = word_set("he it we")
_BELONGING = word_set("at in joined to into than attend attended")
_KINDS = word_set("river lake mount county city street avenue fort port hurricane hotel planet")


def names_a_thing(words: TextWords, at: int) -> bool:
    """Say whether a word tells which thing is meant: “Hill Street”, “Grant deadline”.

    Parameters
    ----------
    words : TextWords
        The text.
    at : int
        Number of the word.
    """
    return words.gap(at + 1) == " " and words.plain(at + 1) in _THINGS


def of_everyday_word(words: TextWords, at: int, is_about: bool) -> Verdict:
    """Judge one word that means something else, too.

    Parameters
    ----------
    words : TextWords
        The text.
    at : int
        Number of the word.
    is_about : bool
        True where the text is about the person.
    """
    word, before = words.plain(at), words.plain(at - 1)
    is_beside = words.gap(at) in (" ", "\u00a0")
    if not words.is_capital(at) or names_a_thing(words, at):
        return "no"
    if is_beside and (before in ROLES or stands_before(before)) and not words.opens(at):
        return "sure"  # “Dr. May”, “Coach Hill”
    if is_beside and before in ARTICLES | _KINDS:
        is_told = (
            before == "that" and _before_what_is_done(words, at, words.plain(at + 1)) == "sure"
        )
        return "sure" if is_told else "no"  # “glad that Grace called”
    if word in MONTHS and words.plain(at + 1) in _UNTIL and words.plain(at + 2) in MONTHS:
        return "no"  # “April through August”
    if words.opens(at):
        return at_the_opening(words, at, is_about)
    if word in COMPANIES and before in _BUYING:
        return "no"  # “sells Mercedes”
    if word in MONTHS and is_beside:
        return _of_month(words, at, is_about)
    if word in PLACES:
        return _of_place(words, at, is_about)
    if word in SCHOOLS or word in COMPANIES:
        return _of_company(words, at)
    return "sure"


def _of_month(words: TextWords, at: int, is_about: bool) -> Verdict:
    before, after = words.plain(at - 1), words.plain(at + 1)
    is_listed = before in ("and", "or") and words.plain(at - 2) in MONTHS
    if before in _WHEN or after.isdecimal() or is_listed or {before, after} & MONTHS:
        return "no"
    if before in _WHEN_MAYBE:
        return "doubtful" if is_about or before in ("from", "to", "for") else "no"
    return "sure"


def _of_company(words: TextWords, at: int) -> Verdict:
    before = words.plain(at - 1)
    if before in _BELONGING:
        is_told = before == "to" and words.plain(at - 2) in _TOLD_TO
        return "sure" if is_told else "no"
    return "doubtful" if before in ("for", "from", "with") else "sure"


def _of_place(words: TextWords, at: int, is_about: bool) -> Verdict:
    before = words.plain(at - 1)
    if words.is_place_before_comma(at) or before in _WHERE:
        return "no"
    if words.is_of_travel(at) and before not in ("and", "by"):
        return "no"  # “study abroad options are Paris, Jordan”
    if before == "to" and words.plain(at - 2) not in _TOLD_TO:
        return "no"
    if before == "at" and not is_about:
        return "no"
    return "doubtful" if before in ("from", "at", "of") else "sure"


def at_the_opening(words: TextWords, at: int, is_about: bool) -> Verdict:
    """Judge the first word of a sentence: what follows must be what people do.

    Parameters
    ----------
    words : TextWords
        The text.
    at : int
        Number of the word.
    is_about : bool
        True where the text is about the person.
    """
    gap, after = words.gap(at + 1), words.plain(at + 1)
    if words.plain(at) in _PRONOUNS:
        return "no"  # “He said”
    if gap.startswith(("’", "'")):
        if words.plain(at + 2) in _SHOPS and words.is_capital(at + 2):
            return "no"  # “Grace's Diner”
        if words.plain(at) not in MONTHS or after != "s":
            return "sure"
        return "doubtful" if is_about else "no"
    if gap.startswith(","):
        return "no" if after in MONTHS else "sure"
    if gap.startswith((".", "!", "?", "\n", ":")) or not after:
        return "doubtful"
    if gap == " ":
        verdict = _before_what_is_done(words, at, after)
        # What is done cannot be known from a word of another language.
        is_maybe = is_about and (not words.is_english or words.plain(at) in COMPANIES)
        return "doubtful" if verdict == "no" and is_maybe else verdict
    return "doubtful" if gap.strip().startswith(("(", "–", "—", "-", "/", "&")) else "no"


def _before_what_is_done(words: TextWords, at: int, after: str) -> Verdict:
    """Judge the first word of a sentence by the word behind it."""
    then = words.plain(at + 2)
    if words.plain(at) in COMMANDS and after in _BY_PLACE and not is_given_name(words.plain(at)):
        return "no"  # “Start at the stage door”, not “Mark from the lab”
    if is_said_abroad(after) and not words.is_english:
        return "sure"  # “Angel es un ángel”
    is_verb = after.endswith("s") and not after.endswith("ss") and after not in _MAYBE_SAID
    if is_verb and then in _DETERMINERS:
        return "sure"  # “Grace throws a pot”
    if after in _SAID or after in PAST or (after.endswith("s") and then in _TO_WHOM):
        return "sure"  # “Will owes me one”
    if _is_done(after):
        # “Summer hires start at 15”: two verbs in a row are a noun and a verb.
        return "no" if then in COMMANDS or then in _MAYBE_SAID else "sure"
    return "doubtful" if after in _MAYBE_SAID else "no"


def is_said_abroad(word: str) -> bool:
    """Say whether a word stands behind a name in other languages: “Angel es”, “Gioia mi ha”.

    Parameters
    ----------
    word : str
        One word, in small letters without accents.
    """
    return word in _SAID_ABROAD


def _is_done(word: str) -> bool:
    """Say whether a word is what somebody does or did: “owns”, “asked”."""
    if word.endswith("ed"):
        return len(word) > len("red")
    return word.endswith("s") and (word[:-1] in COMMANDS or word.removesuffix("es") in COMMANDS)
