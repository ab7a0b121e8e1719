"""Judge by the words around it whether a word that could be a name is one in this sentence.

“In May” names nobody, “asked May” does; “Will you” asks, “Will said” tells; “Grace Hopper” is no
contact called Grace, and Hill Street none called Hill.
"""

from __future__ import annotations

import re

from infoview_lib.contacts.mentions.judging.everyday_names import (
    ARTICLES,
    Verdict,
    at_the_opening,
    names_a_thing,
    of_everyday_word,
)
from infoview_lib.contacts.mentions.judging.everyday_words import (
    ACRONYMS,
    AFTER_NAMES,
    ARTICLES_ABROAD,
    COMPANIES,
    DATES_ABROAD,
    DAYS,
    MONTHS,
    ROLES,
    is_everyday,
)
from infoview_lib.contacts.mentions.judging.forms_of_address import (
    BEFORE_SIGNS,
    signs_behind,
    stands_before,
    stands_behind,
)
from infoview_lib.contacts.mentions.judging.text_words import TextWords
from infoview_lib.contacts.mentions.judging.words_abroad import is_word_abroad
from infoview_lib.contacts.mentions.name_finder import is_sign
from infoview_lib.prep.words import word_set
from infoview_lib.records.names.given_names import is_given_name

_TO_PLACES = word_set("to from in near of de a en")
_TO = word_set("to from para nach do vers a")
_LANGUAGES = word_set(
    "english spanish french german italian portuguese polish russian turkish vietnamese tagalog "
    "arabic hindi korean chinese japanese espanol ingles"
)
_PREFIXES = word_set("pre post anti non ex un mid co all")
_BESIDE_NAMES = MONTHS | DAYS | ROLES | AFTER_NAMES
_ONE = word_set("the a an another that this one no any some of")
_WHICH_ONE = word_set("at from in who with on i you we that")
_IN_FULL = re.compile(
    r"[\uac00-\ud7af]{2} ?[님씨]| ?[\uac00-\ud7af]{2,3}님"
    r"|[\u3400-\u9fff]{1,2}(?:さん|様|先生|老师|老師)"
)
_BEFORE_DATES = word_set(
    "el los en w we am im em le les au nel diesen letzten nachsten vom zum ab bis seit jeden"
)
_LETTERS_ONLY = word_set("ada mac sam pat max kit art tom ted ed al lee lin van")
_LEAST_SHOUTED, _LEAST_JOINED = 5, 4
_EMPLOYED = word_set("at for with from joined of by")
_BEFORE_PLACE = word_set(
    "hotel hurricane lake port fort saint st san santa mount mt cape camp point new north south "
    "east west university college school church villa casa ave"
)


def verdict_of(
    words: TextWords,
    numbers: tuple[int, int],
    is_about: bool,
    is_grown: bool = False,
) -> Verdict:
    """Return whether words that are a part of a name mean the person here.

    Parameters
    ----------
    words : TextWords
        The text.
    numbers : (int, int)
        Of the first and the last word of what was found.
    is_about : bool
        True where the text is about the person, as a note of theirs is.
    is_grown : bool
        True where an ending has grown into the name.
    """
    first, last = numbers
    if is_sign(words.raw(first)):
        return _of_signs(words, first, last)
    # German writes every noun with a capital: “Friedrichs Werkstatt”.
    is_noun = is_grown and words.is_german
    if (not is_noun and is_stranger(words, last + 1, last + 1)) or _is_stranger_before(
        words, first
    ):
        return "no"
    return "sure" if first != last else _of_one_word(words, first, is_about)


def _of_signs(words: TextWords, first: int, last: int) -> Verdict:
    """Judge a part of a name in Han signs, Kana or Hangul, which no capital marks."""
    if is_spoken_of(words, first, last):
        return "sure"
    said = words.text[words.start(first) : words.end(last)]
    if first == last and _IN_FULL.match(words.text, words.end(last)):
        return "sure"  # “박지우 님”
    # One sign is a family name only where somebody is spoken of by it.
    return "no" if first == last or is_word_abroad(said) else "sure"


def is_spoken_of(words: TextWords, first: int, last: int) -> bool:
    """Say whether signs stand as the name of somebody who is spoken of: “森さん”, “小文”.

    Parameters
    ----------
    words : TextWords
        The text.
    first, last : int
        Numbers of the first and the last word of what was found.
    """
    behind = words.text[words.end(last) : words.end(last) + 3].lstrip()
    before = words.text[: words.start(first)].rstrip()[-1:]
    return behind.startswith(signs_behind()) or (before != "" and before in BEFORE_SIGNS)


def _of_one_word(words: TextWords, at: int, is_about: bool) -> Verdict:
    word, raw = words.plain(at), words.raw(at)
    if words.gap(at + 1) in (" ", "-") and stands_behind(words.plain(at + 1)):
        return "sure"  # “Umut Bey”, “asha ji”
    is_letters = raw.isupper() and 1 < len(raw) < _LEAST_SHOUTED and not words.is_loud(at)
    if is_letters and word in ACRONYMS | _LETTERS_ONLY:
        return "no"  # “ADA” is a law
    if words.gap(at + 1) == "-" and (is_everyday(word) or len(word) < _LEAST_JOINED):
        return "no"  # “Will-power”, “Li-ion”
    is_date = word in DATES_ABROAD and words.plain(at - 1) in _BEFORE_DATES
    if is_date or (not words.is_capital(at) and _is_a_word_here(words, word)):
        return "no"  # “Pan Piątek w piątek”
    if _is_a_place(words, at):
        return "no"
    # An accent makes a name of an everyday word: “Ángel”.
    if (is_everyday(word) and raw.isascii()) or word in COMPANIES:
        return of_everyday_word(words, at, is_about)
    is_one = words.gap(at) == " " and words.plain(at - 1) in _ONE | ARTICLES_ABROAD
    is_other = not words.is_capital(at) or words.plain(at + 1) in _WHICH_ONE
    is_cry = words.opens(at) and words.gap(at + 1).startswith("!")
    if is_word_abroad(word) and (is_cry or (is_one and words.is_german)):
        return "no"  # “¡Bravo!”, “Ein Vogel flog herein”
    if names_a_thing(words, at) or (is_one and is_other and not raw.endswith("s")):
        return "no"  # “a forester”, “the Robert at reception”
    return "sure"


def _is_a_place(words: TextWords, at: int) -> bool:
    """Say whether any name is a place or a word of a language here."""
    before = words.plain(at - 1)
    if words.is_place_before_comma(at) and before in _TO_PLACES:
        return True  # “from Sofia, Bulgaria”
    if before in _TO and words.is_of_travel(at):
        return True  # “the train to Leeds”
    # “Reyes in Spanish”
    return words.plain(at + 1) in ("in", "en") and words.plain(at + 2) in _LANGUAGES


def _is_a_word_here(words: TextWords, word: str) -> bool:
    """Say whether a word without capital is no name, since the text writes the name with one."""
    if is_word_abroad(word) and words.has_capitals:
        return True
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
    if plain in _BESIDE_NAMES or stands_before(plain) or stands_behind(plain) or plain == "i":
        return False
    # In capitals it is an abbreviation, unless all is written so.
    return not (len(raw) > 1 and raw.isupper())


def _is_stranger_before(words: TextWords, first: int) -> bool:
    if first == 0:
        return False
    if words.plain(first - 1) in _PREFIXES and words.gap(first) == "-":
        return False  # “Pre-Bertillon nerves”
    is_place = words.plain(first - 1) in _BEFORE_PLACE and words.is_capital(first - 1)
    if is_place and words.gap(first) == " ":
        return True  # “San Francisco”
    if not is_stranger(words, first - 1, first):
        return False
    plain = words.plain(first - 1)
    if words.opens(first - 1):
        # A first word has a capital anyway: “Thanks Maria” and “When Lopes”, not “Tom Lopes”.
        is_done = plain.endswith(("ed", "ing", "ly")) or not words.is_english
        return not is_everyday(plain) and (not is_done or is_given_name(plain))
    return True


def verdict_of_place(words: TextWords, at: int) -> Verdict:
    """Return whether an everyday word with a capital is an organization here.

    Parameters
    ----------
    words : TextWords
        The text.
    at : int
        Number of the word.
    """
    if not words.is_capital(at) or names_a_thing(words, at):
        return "no"
    if is_stranger(words, at + 1, at + 1) or _is_stranger_before(words, at):
        return "no"
    before = words.plain(at - 1)
    if before in _EMPLOYED and words.gap(at) == " ":
        return "sure"
    if words.opens(at):
        return "doubtful" if at_the_opening(words, at, False) != "no" else "no"
    return "no" if before in ARTICLES else "doubtful"
