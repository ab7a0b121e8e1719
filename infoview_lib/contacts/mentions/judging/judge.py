"""Judge what was found in one text: who is meant there, how surely, or that it is a word."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

from infoview_lib.contacts.mentions.folding import folded
from infoview_lib.contacts.mentions.judging.everyday_names import is_said_abroad
from infoview_lib.contacts.mentions.judging.everyday_words import ACRONYMS, MONTHS, is_everyday
from infoview_lib.contacts.mentions.judging.forms_of_address import (
    is_always_said,
    stands_before,
    stands_behind,
)
from infoview_lib.contacts.mentions.judging.hits import Hit, title_start, with_job
from infoview_lib.contacts.mentions.judging.in_context import (
    is_spoken_of,
    verdict_of,
    verdict_of_place,
)
from infoview_lib.contacts.mentions.judging.namesakes import are_many, is_another, is_namesake
from infoview_lib.contacts.mentions.judging.text_words import TextWords
from infoview_lib.contacts.mentions.judging.words_abroad import is_word_abroad
from infoview_lib.contacts.mentions.known_people import KnownPeople
from infoview_lib.contacts.mentions.mention import Mention, made, people_of
from infoview_lib.contacts.mentions.name_finder import is_sign, key_of
from infoview_lib.contacts.mentions.name_parts import (
    BY_FRIENDS,
    FIRST,
    FULL,
    LAST,
    MISSPELLED,
    OF_PLACES,
    PART_OF,
    SPOKEN,
    Owner,
)
from infoview_lib.contacts.mentions.traces import OTHER_FORM, SHORT_PLACE, TITLE
from infoview_lib.prep.words import word_set
from infoview_lib.records.names.east_asian import is_east_asian

_FOLLOWED_BY_INITIAL = re.compile(r" ([A-Z])(?:\.(?!\w)|(?![\w'’.]))")
_AFTER_INITIAL = re.compile(r"(?<![\w.])([A-Z])\.? ?$")
_HANGUL = re.compile("[\uac00-\ud7af]+")
_BEFORE_THINGS = "了是有的下"
"""Signs behind which stands what there is, not who."""
CALLED = frozenset({FIRST, BY_FRIENDS, PART_OF[OTHER_FORM]})
"""Parts that stand before a last name."""
_THE_ONE = word_set("the our their his her its your my as was is became becoming being that")
"""Words after which a job title means one person, not any."""
LEAST_SURE = 6
"""Letters of a misspelled name that are sure to mean it without more."""
_LEAST_SHORT = 5
"""Letters of an abbreviation that may stand in small letters."""
_JOINS = frozenset("-_./@~")


class Judge:
    """Know one text, and what may be meant in it.

    Parameters
    ----------
    known : KnownPeople
        Everybody who may be meant.
    words : TextWords
        The text.
    hits : list of Hit
        All that was found in it.
    about : collection of str
        Ids of people whom the text is about.
    """

    def __init__(
        self, known: KnownPeople, words: TextWords, hits: list[Hit], about: Collection[str]
    ) -> None:
        self._known, self._words, self._about = known, words, about
        self._whole = {one for hit in hits if hit.is_whole for one in people_of(hit.owners, ())}
        self._with_capital = self._who(hits, self._is_written_as_name)
        self._titled = self._who(hits, self._is_titled)

    def mention(self, hit: Hit) -> Mention | None:
        """Return what a hit tells, None where it means something else.

        Parameters
        ----------
        hit : Hit
            One of those that the judge was made with.
        """
        if self._is_a_word(hit):
            return None
        people = people_of(hit.owners, self._about)
        # Of two who share a part, the text means whom it names in full elsewhere.
        people = tuple(one for one in people if len(people) > 1 and one in self._whole) or people
        people = self._of_that_job(hit) or people
        owner = next(one for one in hit.owners if one.contact in people)
        if owner.part == PART_OF[TITLE]:
            is_one = self._words.plain(hit.first - 1) in _THE_ONE
            return self._made((hit.start, hit.end), people, owner, False) if is_one else None
        if owner.part in OF_PLACES:
            return self._place(hit, people, owner)
        if hit.is_whole:
            return self._in_one(hit, people)
        if owner.part not in SPOKEN:
            return self._made((hit.start, hit.end), people, owner, True)
        return self._part(hit, people, owner)

    def _made(
        self, span: tuple[int, int], people: tuple[str, ...], owner: Owner, is_sure: bool
    ) -> Mention:
        return made(self._words.text, span, people, owner, is_sure)

    def _who(self, hits: list[Hit], said: Callable[[Hit], bool]) -> set[str]:
        """Return the people of whom some hit is true."""
        return {one for hit in hits if said(hit) for one in people_of(hit.owners, self._about)}

    def _is_titled(self, hit: Hit) -> bool:
        """Say whether a form of address stands beside a hit that is never left out."""
        before, after = self._words.plain(hit.first - 1), self._words.plain(hit.last + 1)
        return any(
            is_always_said(word)
            for word, stands in ((before, stands_before), (after, stands_behind))
            if stands(word)
        )

    def _is_written_as_name(self, hit: Hit) -> bool:
        raw = self._words.raw(hit.first)
        return raw[:1].isupper() and not raw.isupper() and hit.owners[0].part in SPOKEN

    def _is_a_word(self, hit: Hit) -> bool:
        """Say whether a part stands in small letters in a text that writes the person's name."""
        words, owner = self._words, hit.owners[0]
        if hit.first < hit.last or owner.part not in SPOKEN or not words.raw(hit.first).islower():
            return False
        is_named = people_of(hit.owners, self._about)[0] in self._with_capital
        is_bare = words.plain(hit.first) in self._known.parts[owner.contact].words
        if not is_named or not is_bare or self._is_joined(hit):
            return False
        title = title_start(words, hit) < hit.start
        return not title and not stands_behind(words.plain(hit.last + 1))

    def _is_joined(self, hit: Hit) -> bool:
        """Say whether a hit stands within an address."""
        text = self._words.text
        is_more = text[hit.end + 1 : hit.end + 2].isalnum()
        return text[: hit.start][-1:] in _JOINS or (
            text[hit.end : hit.end + 1] in _JOINS and is_more
        )

    def _of_that_job(self, hit: Hit) -> tuple[str, ...]:
        """Return who of several has the job that stands before the name: “Captain Arceneaux”."""
        people = people_of(hit.owners, ())
        title = self._words.text[title_start(self._words, hit) : hit.start]
        said = {*key_of(title).split(" ")}
        have = tuple(one for one in people if said & {*self._known.parts[one].job})
        return have if len(have) < len(people) else ()

    def _in_one(self, hit: Hit, people: tuple[str, ...]) -> Mention | None:
        words = self._words
        numbers = range(hit.first, hit.last + 1)
        if hit.first < hit.last and all(
            is_everyday(words.plain(at)) and not words.is_capital(at) for at in numbers
        ):
            return None  # “will may”, “chase banks”
        said = words.text[hit.start : hit.end]
        if is_word_abroad(said) and is_sign(words.raw(hit.first)):
            before = words.text[: hit.start].rstrip()[-1:]
            is_thing = bool(_HANGUL.fullmatch(said)) or (before != "" and before in _BEFORE_THINGS)
            if is_thing and not is_spoken_of(words, hit.first, hit.last):
                return None  # “今天下了白雪”
        span = (title_start(words, hit), hit.end)
        return self._made(span, people, self._in_full(people), len(people) == 1)

    def _in_full(self, people: tuple[str, ...]) -> Owner:
        return Owner(people[0], FULL, self._known.names.get(people[0], ""))

    def _part(self, hit: Hit, people: tuple[str, ...], owner: Owner) -> Mention | None:
        """Judge a part of a name that stands without the rest."""
        words, word = self._words, self._words.plain(hit.first)
        is_about = any(one in self._about for one in people)
        is_grown = word.endswith("s") and not hit.is_misspelled and word not in self._known.owners
        # “The Oduyas are brothers”, but “Nachos were served”.
        is_family = owner.part == LAST and words.plain(hit.first - 1) == "the"
        if is_grown and are_many(words, hit.last) and not is_family:
            return None
        kin = self._known.parts[people[0]].kin
        if is_another(words, hit.first) or is_namesake(words, hit.first, hit.last, kin):
            return None
        is_reading = is_east_asian(self._known.names.get(owner.contact, ""))
        if is_reading and word.isascii() and not words.is_capital(hit.first):
            return None  # 潘 is Pan, and a pan is none
        beside = self._beside_initial(hit, people, owner.part, is_about)
        if beside is not None:
            whole = self._in_full(people)
            return self._made(beside, people, whole, len(people) == 1) if beside else None
        if is_grown and is_word_abroad(word):
            return None  # “Graças a Deus”
        start = title_start(words, hit)
        is_titled = start < hit.start
        verdict = verdict_of(words, (hit.first, hit.last), is_about, is_grown)
        if not is_titled and (verdict == "no" or self._is_too_little(hit, owner.part, is_about)):
            return None
        is_sure = verdict != "doubtful" and len(people) == 1
        is_sure = is_sure and (is_about or owner.part != PART_OF[OTHER_FORM])
        if hit.is_misspelled:
            is_known = is_titled or is_about or not words.is_english
            if not is_known and len(word) < LEAST_SURE:
                if owner.part == LAST and len(word) < LEAST_SURE - 1:
                    return None
                is_sure = False
            owner = owner._replace(part=MISSPELLED)
        return self._made((start, hit.end), people, owner, is_sure)

    def _is_too_little(self, hit: Hit, part: str, is_about: bool) -> bool:
        """Say whether a part tells nobody as it is written, without a title."""
        words, word = self._words, self._words.plain(hit.first)
        before, raw = words.plain(hit.first - 1), words.raw(hit.first)
        if raw.isupper() and before.isdecimal():
            return True  # “20 KB”
        if self._is_word_at_the_opening(hit):
            return True
        if hit.is_misspelled and is_word_abroad(word):
            return True  # “mein Zimmer” is no Zimmermann
        if part == PART_OF[OTHER_FORM] and word in MONTHS:
            return True
        if not raw[:1].islower():
            return False
        is_own = is_about or not words.has_capitals
        if part == BY_FRIENDS and is_own and before not in _THE_ONE:
            return False
        return part in CALLED - {FIRST}

    def _is_word_at_the_opening(self, hit: Hit) -> bool:
        """Say whether a sentence begins with a word: “Umut var”, in a text that says “Umut Bey”."""
        words = self._words
        is_word = words.opens(hit.first) and is_word_abroad(words.plain(hit.first))
        if not is_word or words.is_english or self._is_titled(hit):
            return False
        is_told = not self._titled.isdisjoint(people_of(hit.owners, self._about))
        return is_told and not is_said_abroad(words.plain(hit.last + 1))

    def _place(self, hit: Hit, people: tuple[str, ...], owner: Owner) -> Mention | None:
        words = self._words
        for one in people:
            if whole := with_job(words, hit, self._known.parts[one].job):
                return self._made(whole, (one,), Owner(one, PART_OF[TITLE], owner.value), False)
        is_short = owner.part == PART_OF[SHORT_PLACE]
        verdict = "sure"
        if hit.first == hit.last:
            word = words.plain(hit.first)
            if is_short and len(word) < _LEAST_SHORT:
                is_letters = words.raw(hit.first).isupper() and word not in ACRONYMS
                verdict = "sure" if is_letters else "no"
            elif is_everyday(word):
                verdict = verdict_of_place(words, hit.first)
        if verdict == "no":
            return None
        is_sure = verdict == "sure" and not is_short
        return self._made((hit.start, hit.end), people, owner, is_sure)

    def _beside_initial(
        self, hit: Hit, people: tuple[str, ...], part: str, is_about: bool
    ) -> tuple[int, int] | tuple[()] | None:
        """Return where a name stands with the initial beside it, nothing for another's initial.

        None where there is no initial.
        """
        text = self._words.text
        if part in CALLED:
            beside = _FOLLOWED_BY_INITIAL.match(text, hit.end)
            other, span = LAST, (hit.start, beside.end() if beside else 0)
            is_none = beside is None or beside[1] == "I"
            may_be_none = beside is not None and not beside[0].endswith(".")
        else:
            beside = _AFTER_INITIAL.search(text, max(0, hit.start - 3), hit.start)
            other, span = FIRST, (beside.start() if beside else 0, hit.end)
            is_none = beside is None or beside[1] in ("I", "A")
            may_be_none = is_about and beside is not None and beside[1] == "M"  # Monsieur, too
        if beside is None or is_none:
            return None
        if any(folded(beside[1]) in self._known.parts[one].letters(other) for one in people):
            return span
        return None if may_be_none else ()
