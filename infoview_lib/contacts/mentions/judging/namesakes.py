"""Tell somebody else of the same name: “not Priya from my section”, “Rob, my lab partner”."""

from __future__ import annotations

from collections.abc import Collection

from infoview_lib.contacts.mentions.judging.everyday_words import KIN, TITLES
from infoview_lib.contacts.mentions.judging.forms_of_address import stands_before
from infoview_lib.contacts.mentions.judging.text_words import TextWords
from infoview_lib.prep.words import word_set

_NOT = word_set("not nicht pas non nie mish mesh")
_WHERE_FROM = word_set("from at in on with my the in")
_MINE = word_set(
    "my our mi mon ma mein meine meinen meinem meiner meu mia mio minha moja moj mojej mojego min "
    "mijn moya bint"
)
_OWN = KIN | word_set(
    "roomie housemate ra stepdad stepmom stepbrother stepsister nana dog cat puppy cugina cugino "
    "kuzynka kuzyn sobrina sobrino nichte neffe vetter neveu nipote sestra bratr ablam abim "
    "kuzenim arkadasim wspollokatorka wspollokator kolega kolezanka companera companero vecina "
    "vecino colega vizinha vizinho mitbewohner mitbewohnerin kusine khalti kuzin pinsan"
)
_NAMED = word_set("named called")
_IS_CALLED = word_set("heißt heisst")
_MY_PLACES = word_set(
    "hall floor dorm section class hometown church high team grupy roku akademika uczelni"
)
_SOMEBODY = word_set("somebody someone something whatever whoever")
_OTHER = word_set("other another different wrong second")
_IS_A = word_set("is was be been not also such like met know knows am find found another just")
_MANY = word_set("were are have")
_BEYOND = 3
"""Words behind *my* among which the one that tells who it is stands: “my old lab partner”."""


def is_another(words: TextWords, first: int) -> bool:
    """Say whether a name is said of somebody else: “the other Mr. Chen”, “also an Agnieszka”.

    Parameters
    ----------
    words : TextWords
        The text.
    first : int
        Number of the first word of the name.
    """
    before = words.plain(first - 1)
    while (before in TITLES or stands_before(before)) and words.is_capital(first - 1):
        first -= 1
        before = words.plain(first - 1)
    # “A Bia” is how Portuguese says Bia, and “a Pacho” Spanish for “to Pacho”.
    is_any = before == "an" or (before == "a" and words.plain(first - 2) in _IS_A)
    return before in _OTHER or is_any


def is_namesake(words: TextWords, first: int, last: int, kin: Collection[str]) -> bool:
    """Say whether the words beside a part of a name tell that it is somebody else's.

    Parameters
    ----------
    words : TextWords
        The text.
    first, last : int
        Numbers of the first and the last word of what was found.
    kin : collection of str
        Words for what the person is to the student, such as ``aunt``.
    """
    before, after = words.plain(first - 1), words.plain(last + 1)
    if before in _NOT and words.opens(first - 1) and after in _WHERE_FROM:
        return True
    is_kin = before in KIN and before not in kin
    if is_kin and words.gap(first) in (" ", "\u00a0") and _is_said_of_kin(words, first - 1):
        return True  # “my roommate Stephanie”, “Cousin Faith”
    if after in _MINE and words.gap(last + 1).strip() in ("", ",", "(", "–", "—"):
        told = {words.plain(last + 1 + more) for more in range(1, 1 + _BEYOND)}
        if told & _OWN and not told & {*kin}:
            return True
    is_from_mine = after in ("from", "z") and words.plain(last + 2) in _MINE
    if is_from_mine and words.plain(last + 3) in _MY_PLACES:
        return True  # “Ray from my hall”
    if before == "auch" and words.plain(first - 2) in _IS_CALLED:
        return True  # “heißt auch Klein”
    if before in _NAMED:
        is_too = after in ("too", "also") or (after, words.plain(last + 2)) == ("as", "well")
        return is_too or words.plain(first - 2) in ("people", "also", "dog", "cat")
    return after in _SOMEBODY and words.gap(last + 1) == " "


def _is_said_of_kin(words: TextWords, at: int) -> bool:
    # “Aunt May” may be what everybody calls her, “Cousin May” is a cousin.
    is_mine = words.plain(at - 1) in _MINE
    return words.raw(at).islower() or words.plain(at) == "cousin" or is_mine


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
