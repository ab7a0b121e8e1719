"""Judge by the words around it whether a word that could be a name is one in this sentence.

“In May” names nobody, “asked May” does; “Will you” asks, “Will said” tells; “Grace Hopper” is no
contact called Grace, and Hill Street none called Hill.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Literal

from infoview_lib.contacts.mentions.everyday_words import (
    ACRONYMS,
    AFTER_NAMES,
    ARTICLES_ABROAD,
    COMPANIES,
    DATES_ABROAD,
    DAYS,
    KIN,
    MONTHS,
    PLACES,
    ROLES,
    SCHOOLS,
    STATES,
    TITLES,
    is_everyday,
)
from infoview_lib.contacts.mentions.name_finder import is_sign
from infoview_lib.contacts.mentions.text_words import TextWords
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
_ARTICLES = word_set(
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
    "didn doesn wasn isn hasn won seems seemed looks and & ran brought read forwarded hopes charges"
)
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
_ONE = word_set("the a an another that this one no any some of")
_WHICH_ONE = word_set("at from in who with on i you we that")
_OTHER = word_set("other another different wrong second")
_IS_A = word_set("is was be been not also such like met know knows am find found another just")
_TO_WHOM = word_set("me him her us them you my our")
_BY_PLACE = word_set("at from in by with on")
_BEHIND_SIGNS = tuple(
    word_set(
        "女士 先生 老师 老師 教授 医生 醫生 经理 經理 主任 博士 律师 律師 师傅 師傅 同学 同學 学长 "
        "學長 学姐 學姐 阿姨 叔叔 总 總 工 姐 哥 さん 様 さま 氏 君 くん ちゃん 部長 課長 社長 "
        "先輩 씨 님 선생 교수 대표 팀장 과장 부장 대리 선배 박사"
    )
)
"""How people are spoken of in Chinese, Japanese and Korean."""
_BEFORE_SIGNS = "小老阿"
_BEFORE_DATES = word_set("el los en w we am im em le les au nel")
_PRONOUNS = word_set("he it we")
_MANY = word_set("were are have")
_LETTERS_ONLY = word_set("ada mac sam pat max kit art tom ed al lee lin van")
_LEAST_SHOUTED, _LEAST_JOINED = 5, 4
_BELONGING = word_set("at in joined to into than attend attended")
_EMPLOYED = word_set("at for with from joined of by")
_KINDS = word_set("river lake mount county city street avenue fort port hurricane hotel planet")
_BEFORE_PLACE = word_set(
    "hotel hurricane lake port fort saint st san santa mount mt cape camp point new north south "
    "east west university college school church villa casa ave"
)


def verdict_of(
    words: TextWords, first: int, last: int, is_about: bool, kin: Collection[str] = ()
) -> Verdict:
    """Return whether words that are a part of a name mean the person here.

    Parameters
    ----------
    words : TextWords
        The text.
    first, last : int
        Numbers of the first and the last word of what was found.
    is_about : bool
        True where the text is about the person, as a note of theirs is.
    kin : collection of str
        Words for what the person is to the student, such as ``aunt``.
    """
    before = words.plain(first - 1)
    is_beside = words.gap(first) in (" ", "\u00a0")
    if is_stranger(words, last + 1, last + 1) or _is_stranger_before(words, first):
        return "no"
    if is_beside and before in KIN and before not in kin and words.raw(first - 1).islower():
        return "no"  # “my roommate Stephanie”
    return "sure" if first != last else _of_one_word(words, first, is_about)


def are_many(words: TextWords, at: int) -> bool:
    """Say whether a name with an s behind it is said of many: “Nachos were served”.

    Parameters
    ----------
    words : TextWords
        The text.
    at : int
        Number of the word.
    """
    return words.plain(at + 1) in _MANY and words.raw(at).endswith("s")


def is_another(words: TextWords, first: int) -> bool:
    """Say whether a name is said of somebody else: “the other Mr. Chen”, “also an Agnieszka”.

    Parameters
    ----------
    words : TextWords
        The text.
    first : int
        Number of the first word of the name.
    """
    while words.plain(first - 1) in TITLES and words.is_capital(first - 1):
        first -= 1
    before = words.plain(first - 1)
    # “A Bia” is how Portuguese says Bia, and “a Pacho” Spanish for “to Pacho”.
    is_any = before == "an" or (before == "a" and words.plain(first - 2) in _IS_A)
    return before in _OTHER or is_any


def _of_sign(words: TextWords, at: int) -> Verdict:
    """Judge one sign of Han or Hangul: a family name where somebody is spoken of by it."""
    behind = words.text[words.end(at) : words.end(at) + 3].lstrip()
    before = words.text[: words.start(at)].rstrip()[-1:]
    return "sure" if behind.startswith(_BEHIND_SIGNS) or before in _BEFORE_SIGNS else "no"


def _of_one_word(words: TextWords, at: int, is_about: bool) -> Verdict:
    word, raw = words.plain(at), words.raw(at)
    if is_sign(raw):
        return _of_sign(words, at)
    is_letters = raw.isupper() and 1 < len(raw) < _LEAST_SHOUTED and not words.is_loud(at)
    if is_letters and word in ACRONYMS | _LETTERS_ONLY:
        return "no"  # “ADA” is a law
    if words.gap(at + 1) == "-" and (is_everyday(word) or len(word) < _LEAST_JOINED):
        return "no"  # “Will-power”, “Li-ion”
    is_date = word in DATES_ABROAD and words.plain(at - 1) in _BEFORE_DATES
    if not words.is_capital(at) and (is_date or _is_a_word_here(words, word)):
        return "no"  # “Pan Piątek w piątek”
    # An accent makes a name of an everyday word: “Ángel”.
    if (is_everyday(word) and raw.isascii()) or word in COMPANIES:
        return _of_everyday_word(words, at, is_about)
    is_one = words.gap(at) == " " and words.plain(at - 1) in _ONE | ARTICLES_ABROAD
    is_other = not words.is_capital(at) or words.plain(at + 1) in _WHICH_ONE
    if _names_a_thing(words, at, at) or (is_one and is_other and not raw.endswith("s")):
        return "no"  # “a forester”, “the Robert at reception”
    return "sure"


def _is_a_word_here(words: TextWords, word: str) -> bool:
    """Say whether a word without capital is no name, since the text writes the name with one."""
    return not is_given_name(word.removesuffix("s")) and words.stands_with_capital(word)


def is_stranger(words: TextWords, at: int, start: int) -> bool:
    """Say whether a word stands beside a name as another part of somebody else's name would.

    Parameters
    ----------
    words : TextWords
        The text.
    at : int
        Number of the word.
    start : int
        Number of the later word of the two, before which nothing but a space or hyphen stands.
    """
    if not words.is_capital(at) or words.gap(start) not in (" ", "-", "\u2010", "\u00a0"):
        return False
    plain, raw = words.plain(at), words.raw(at)
    if any(plain in known for known in (MONTHS, DAYS, ROLES, AFTER_NAMES)) or plain == "i":
        return False
    # In capitals it is an abbreviation, unless all is written so.
    return not (len(raw) > 1 and raw.isupper())


def _is_stranger_before(words: TextWords, first: int) -> bool:
    if first == 0:
        return False
    is_place = words.plain(first - 1) in _BEFORE_PLACE and words.is_capital(first - 1)
    if is_place and words.gap(first) == " ":
        return True  # “San Francisco”
    if not is_stranger(words, first - 1, first):
        return False
    plain = words.plain(first - 1)
    if words.opens(first - 1):
        # A first word has a capital anyway: “Thanks Maria” and “When Lopes”, not “Tom Lopes”.
        is_done = plain.endswith(("ed", "ing", "ly")) and not is_given_name(plain)
        return not is_everyday(plain) and not is_done
    return True


def _names_a_thing(words: TextWords, first: int, last: int) -> bool:
    return words.gap(last + 1) == " " and words.plain(last + 1) in _THINGS


def _of_everyday_word(words: TextWords, at: int, is_about: bool) -> Verdict:
    """Judge one word that means something else, too."""
    word, before = words.plain(at), words.plain(at - 1)
    is_beside = words.gap(at) in (" ", "\u00a0")
    if not words.is_capital(at) or _names_a_thing(words, at, at):
        return "no"
    if is_beside and before in ROLES and not words.opens(at):
        return "sure"  # “Dr. May”, “Coach Hill”
    if is_beside and before in _ARTICLES | _KINDS:
        return "no"
    if words.opens(at):
        return _at_the_opening(words, at, is_about)
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
    if words.gap(at + 1).startswith(",") and words.plain(at + 1) in STATES:
        is_state = words.raw(at + 1).isupper() or len(words.plain(at + 1)) > 2
        if is_state and words.is_capital(at + 1):
            return "no"
    if before in _WHERE:
        return "no"
    if before == "to" and words.plain(at - 2) not in _TOLD_TO:
        return "no"
    if before == "at" and not is_about:
        return "no"
    return "doubtful" if before in ("from", "at", "of") else "sure"


def _at_the_opening(words: TextWords, at: int, is_about: bool) -> Verdict:
    """Judge the first word of a sentence: what follows must be what people do."""
    gap, after = words.gap(at + 1), words.plain(at + 1)
    if words.plain(at) in _PRONOUNS:
        return "no"  # “He said”
    if gap.startswith(("’", "'")):
        if words.plain(at) not in MONTHS or after != "s":
            return "sure"
        return "doubtful" if is_about else "no"
    if gap.startswith(","):
        return "no" if after in MONTHS else "sure"
    if gap.startswith((".", "!", "?", "\n", ":")) or not after:
        return "doubtful"
    if gap == " ":
        return _before_what_is_done(words, at, after)
    return "doubtful" if gap.strip().startswith(("(", "–", "—", "-", "/", "&")) else "no"


def _before_what_is_done(words: TextWords, at: int, after: str) -> Verdict:
    """Judge the first word of a sentence by the word behind it."""
    then = words.plain(at + 2)
    if words.plain(at) in COMMANDS and after in _BY_PLACE and not is_given_name(words.plain(at)):
        return "no"  # “Start at the stage door”, not “Mark from the lab”
    if after in _SAID or after in PAST or (after.endswith("s") and then in _TO_WHOM):
        return "sure"  # “Will owes me one”
    if _is_done(after):
        # “Summer hires start at 15”: two verbs in a row are a noun and a verb.
        return "no" if then in COMMANDS or then in _MAYBE_SAID else "sure"
    return "doubtful" if after in _MAYBE_SAID else "no"


def _is_done(word: str) -> bool:
    """Say whether a word is what somebody does or did: “owns”, “asked”."""
    if word.endswith("ed"):
        return len(word) > len("red")
    return word.endswith("s") and (word[:-1] in COMMANDS or word.removesuffix("es") in COMMANDS)


def verdict_of_place(words: TextWords, at: int) -> Verdict:
    """Return whether an everyday word with a capital is an organization here.

    Parameters
    ----------
    words : TextWords
        The text.
    at : int
        Number of the word.
    """
    if not words.is_capital(at) or _names_a_thing(words, at, at):
        return "no"
    if is_stranger(words, at + 1, at + 1) or _is_stranger_before(words, at):
        return "no"
    before = words.plain(at - 1)
    if before in _EMPLOYED and words.gap(at) == " ":
        return "sure"
    if words.opens(at):
        return "doubtful" if _at_the_opening(words, at, False) != "no" else "no"
    return "no" if before in _ARTICLES else "doubtful"
