"""Find every place where a text tells of a person, each with who it is and how sure that is.

One engine for everything that must know it: erasing a person, covering names in what others read,
handing in. What is looked for stands in `traces`, whether a word is a name in its sentence is
judged by `in_context`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from infoview_lib.contacts.mentions.everyday_words import ACRONYMS, is_everyday
from infoview_lib.contacts.mentions.folding import composed, folded
from infoview_lib.contacts.mentions.hits import Hit, joined, title_start, with_job
from infoview_lib.contacts.mentions.in_context import (
    are_many,
    is_another,
    verdict_of,
    verdict_of_place,
)
from infoview_lib.contacts.mentions.name_finder import NameFinder, key_of
from infoview_lib.contacts.mentions.name_parts import (
    BY_FRIENDS,
    FIRST,
    FULL,
    INITIALS,
    LAST,
    MIDDLE,
    MISSPELLED,
    OF_PLACES,
    PART_OF,
    SPOKEN,
    NameParts,
    Owner,
    name_parts_of,
    person_of,
)
from infoview_lib.contacts.mentions.nearly_names import NearlyNames
from infoview_lib.contacts.mentions.text_words import TextWords
from infoview_lib.contacts.mentions.traces import (
    DOMAIN,
    MAIL,
    NAME,
    NAME_PART,
    NUMBER,
    OTHER_FORM,
    PAGE,
    PHONE,
    PHONE_DIGITS,
    SHORT_PLACE,
    TITLE,
    digits_of,
    traces_of,
    with_capital,
)
from infoview_lib.prep.words import word_set
from infoview_lib.records.book import Book
from infoview_lib.records.kinds import Contact
from infoview_lib.records.names.east_asian import is_east_asian
from infoview_lib.records.names.given_names import forms_of

_EMAIL = re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")
_URL = re.compile(r"(?:https?://|www\.)[^\s<>()\"“”]*[^\s<>()\"“”.,;:!?]")
_LETTERS = re.compile(
    r"(?<![\w.@])(?:(?:[^\W\d_]\.[ -]?){1,3}[^\W\d_]\.|[A-Z](?:-?[A-Z]){1,3})(?![\w@])"
)
_FOLLOWED_BY_INITIAL = re.compile(r" ([A-Z])(?:\.(?!\w)|(?![\w'’.]))")
_AFTER_INITIAL = re.compile(r"(?<![\w.])([A-Z])\.? ?$")
_CALLED = frozenset({FIRST, BY_FRIENDS, PART_OF[OTHER_FORM]})
"""Parts that stand before a last name."""
_NOTED = SPOKEN - {PART_OF[OTHER_FORM]}
"""Parts that stand in the records, so that a slip in one is known."""
_THE_ONE = word_set("the our their his her its your as my was is became becoming being that")
"""Words after which a job title means one person, not any."""
_LEAST_SURE = 6
"""Letters of a misspelled name that are sure to mean it without more."""
_LEAST_SHORT = 5
"""Letters of an abbreviation that may stand in small letters."""


@dataclass(frozen=True, slots=True)
class Mention:
    """Hold one place of a text that tells of somebody.

    Attributes
    ----------
    start, end : int
        Where it stands, in the composed text.
    words : str
        What stands there.
    people : tuple of str
        Ids of whom it may mean; several where they share it and nothing tells which one.
    part : str
        What of the person it is, such as ``first name``.
    is_sure : bool
        False where the words may mean something else.
    value : str
        What it is in the records, such as the name; empty for initials.
    """

    start: int
    end: int
    words: str
    people: tuple[str, ...]
    part: str
    is_sure: bool
    value: str = ""


class MentionFinder:
    """Know people by all that may tell of them.

    Parameters
    ----------
    book : Book
        The contacts, those in the trash too if they are to count. Merged ones count as the person
        they were merged into.
    stays : iterable of str
        What is passed over, such as the student's own name.
    plain : collection of str
        What the student said is no mention, see `around`.
    practice : bool
        False leaves out people of rehearsals.

    Examples
    --------
    >>> book = Book({"contact": [{"id": "ct-00000001", "name": "Will May"},
    ...     {"id": "ct-00000002", "name": "Quendolyn Vashtimore"}]})
    >>> text = "Will you ask Ms. Vashtimore in May? Quendoyln knows Will."
    >>> [(one.words, one.part) for one in MentionFinder(book).find(text)]
    [('Ms. Vashtimore', 'last name'), ('Quendoyln', 'misspelled name'), ('Will', 'first name')]
    """

    def __init__(
        self,
        book: Book,
        stays: Iterable[str] = (),
        plain: Collection[str] = (),
        practice: bool = True,
    ) -> None:
        wanted = (*PART_OF, NAME_PART)
        found = [one for one in traces_of(book, practice=practice) if one.what in wanted]
        self._plain = frozenset(plain)
        self._stays = frozenset(key for one in stays if (key := key_of(one)))
        self._names = {one.id: one.name for one in book.of(Contact)}
        known = {one.id: name_parts_of(one) for one in book.of(Contact)}
        self._known: dict[str, NameParts] = known | {
            person_of(book, one): known[one] for one in known if person_of(book, one) not in known
        }
        self._owners: dict[str, list[Owner]] = {}
        phones = [one for one in found if one.what == PHONE]
        self._phones = {
            one.keys[0]: Owner(person_of(book, one.contact), PART_OF[PHONE], one.value)
            for one in reversed(phones)
        }
        for one in found:
            if one.what == PHONE:
                continue
            is_part = one.what == NAME_PART or (one.what == NAME and " " not in one.keys[0])
            parts = known[one.contact].of_key
            for key in one.keys:
                part = parts.get(key, MIDDLE) if is_part else PART_OF[one.what]
                owner = Owner(person_of(book, one.contact), part, one.value)
                if owner not in self._owners.setdefault(key, []):
                    self._owners[key].append(owner)
        self._spotter = NameFinder(
            with_capital(one for one in found if one.what != PHONE), self._stays
        )
        single = [
            key
            for key, owners in self._owners.items()
            if " " not in key and any(owner.part in _NOTED for owner in owners)
        ]
        self._near = NearlyNames(single, _LEAST_SURE)
        self._initials: dict[str, dict[str, None]] = {}
        for one, parts in known.items():
            for letters in parts.initials:
                self._initials.setdefault(letters, {})[person_of(book, one)] = None

    def find(self, text: str, about: Collection[str] = ()) -> list[Mention]:
        """Return every mention in a text, from left to right, none within another.

        Parameters
        ----------
        text : str
            Any text.
        about : collection of str
            Ids of people whom the text is about, as a note of theirs is.
        """
        words = TextWords(composed(text))
        taken = _Taken(words.text)
        found = [*self._addresses(words, about, taken)]
        found += self._numbers(words, taken)
        found += self._in_words(words, about, taken)
        found += self._by_letters(words, about, taken)
        return sorted(
            (one for one in found if not self._is_plain(around(words.text, one.start, one.end))),
            key=lambda one: one.start,
        )

    def _is_plain(self, place: str) -> bool:
        # At the beginning of a text no word stands before, on a whole page the heading does.
        return any(f" {one} " in f" {place} " for one in self._plain)

    def _addresses(
        self, words: TextWords, about: Collection[str], taken: _Taken
    ) -> Iterator[Mention]:
        """Yield addresses of mail and pages that are somebody's, as a whole."""
        for part, pattern in ((PART_OF[MAIL], _EMAIL), (PART_OF[PAGE], _URL)):
            for place in pattern.finditer(words.text):
                owners = [
                    owner
                    for one in self._spotter.find(place[0])
                    for owner in self._owners[one.key]
                    if owner.part not in OF_PLACES
                ]
                if not owners or not taken.is_free(place.start(), place.end()):
                    continue
                taken.take(place.start(), place.end())
                own = [one for one in owners if one.part in (PART_OF[MAIL], PART_OF[PAGE])]
                named = own or [one for one in owners if one.part != PART_OF[DOMAIN]]
                people = _people(named or owners, about)
                if named:
                    owner = named[0]._replace(part=part)
                    yield _made(words, place.span(), people, owner, bool(own))
                else:
                    # Somebody else's address at the same place tells of the place alone.
                    span = (place.start() + place[0].find("@") + 1, place.end())
                    yield _made(words, span, people, owners[0], False)

    def _numbers(self, words: TextWords, taken: _Taken) -> Iterator[Mention]:
        """Yield phone numbers, however their digits are grouped."""
        for place in NUMBER.finditer(words.text) if self._phones else ():
            digits = digits_of(place[0])
            ends = (digits[at : at + PHONE_DIGITS] for at in range(len(digits)))
            owner = next((self._phones[end] for end in ends if end in self._phones), None)
            if owner and taken.is_free(*place.span()):
                taken.take(*place.span())
                yield _made(words, place.span(), (owner.contact,), owner, True)

    def _in_words(self, words: TextWords, about: Collection[str], taken: _Taken) -> list[Mention]:
        hits = joined(words, self._hits(words, taken))
        whole = {one for hit in hits if hit.is_whole for one in _people(hit.owners, ())}
        found: list[Mention] = []
        for hit in hits:
            mention = self._judged(words, hit, about, whole)
            if mention:
                # A job title before its organization is a part of both together.
                while found and found[-1].end > mention.start:
                    found.pop()
                taken.take(mention.start, mention.end)
                found.append(mention)
        return found

    def _hits(self, words: TextWords, taken: _Taken) -> list[Hit]:
        """Return where a key, or a word one letter off from one, stands."""
        hits: list[Hit] = []
        covered = set[int]()
        for one in self._spotter.find_all(words.text, words.placed):
            if not taken.is_free(one.start, one.end):
                continue
            # A letter at the front of a word, “and” in Arabic, is no part of the name.
            last = words.at_end[one.end]
            first = last - one.key.count(" ")
            covered.update(range(first, last + 1))
            if one.key not in self._stays:
                owners = tuple(self._owners[one.key])
                hits.append(Hit(one.start, one.end, first, last, owners, False))
        for at in words.unusual(_LEAST_SURE):
            start, end = words.start(at), words.end(at)
            if at not in covered and taken.is_free(start, end):
                owners = self._nearly(words.plain(at))
                if owners:
                    hits.append(Hit(start, end, at, at, owners, True))
        return sorted(hits)

    def _nearly(self, word: str) -> tuple[Owner, ...]:
        """Return whose name a word nearly is."""
        # Marta is one letter off Maria, and somebody else.
        is_given = bool(forms_of(word))
        return tuple(
            owner
            for name in self._near.near(word)
            for owner in self._owners[name]
            if owner.part in _NOTED and not (is_given and owner.part in _CALLED)
        )

    def _judged(
        self, words: TextWords, hit: Hit, about: Collection[str], whole: Collection[str]
    ) -> Mention | None:
        people = _people(hit.owners, about)
        # Of two who share a part, the text means whom it names in full elsewhere.
        people = tuple(one for one in people if len(people) > 1 and one in whole) or people
        owner = next(one for one in hit.owners if one.contact in people)
        is_about = any(one in about for one in people)
        if owner.part == PART_OF[TITLE]:
            is_the_one = words.plain(hit.first - 1) in _THE_ONE or (
                is_about and words.plain(hit.first - 1) not in ("a", "an")
            )
            if not is_the_one:
                return None
            return _made(words, (hit.start, hit.end), people, owner, False)
        if owner.part in OF_PLACES:
            return self._place(words, hit, people, owner)
        if hit.is_whole:
            return self._whole(words, hit, people)
        if owner.part not in SPOKEN:
            return _made(words, (hit.start, hit.end), people, owner, True)
        return self._part(words, hit, people, owner, is_about)

    def _whole(self, words: TextWords, hit: Hit, people: tuple[str, ...]) -> Mention | None:
        numbers = range(hit.first, hit.last + 1)
        if hit.first < hit.last and all(
            is_everyday(words.plain(at)) and not words.is_capital(at) for at in numbers
        ):
            return None  # “will may”, “chase banks”
        span = (title_start(words, hit), hit.end)
        return _made(words, span, people, self._in_full(people), len(people) == 1)

    def _in_full(self, people: tuple[str, ...]) -> Owner:
        return Owner(people[0], FULL, self._names.get(people[0], ""))

    def _part(
        self, words: TextWords, hit: Hit, people: tuple[str, ...], owner: Owner, is_about: bool
    ) -> Mention | None:
        """Judge a part of a name that stands without the rest."""
        part, word = owner.part, words.plain(hit.first)
        if is_another(words, hit.first):
            return None
        if key_of(owner.value) != word and are_many(words, hit.last):
            return None
        is_reading = is_east_asian(self._names.get(owner.contact, ""))
        if is_reading and word.isascii() and not words.is_capital(hit.first):
            return None  # 潘 is Pan, and a pan is none
        beside = self._beside_initial(words, hit, people, part, is_about)
        if beside is not None:
            whole = self._in_full(people)
            return _made(words, beside, people, whole, len(people) == 1) if beside else None
        start = title_start(words, hit)
        is_titled = start < hit.start
        verdict = verdict_of(words, hit.first, hit.last, is_about, self._known[people[0]].kin)
        if verdict == "no" and not is_titled:
            return None
        is_sure = verdict != "doubtful" and len(people) == 1
        if part in _CALLED - {FIRST} and not words.is_capital(hit.first):
            return None
        is_sure = is_sure and (is_about or part != PART_OF[OTHER_FORM])
        if hit.is_misspelled:
            if not (is_titled or is_about) and len(word) < _LEAST_SURE:
                if part == LAST and len(word) < _LEAST_SURE - 1:
                    return None
                is_sure = False
            owner = owner._replace(part=MISSPELLED)
        return _made(words, (start, hit.end), people, owner, is_sure)

    def _place(
        self, words: TextWords, hit: Hit, people: tuple[str, ...], owner: Owner
    ) -> Mention | None:
        for one in people:
            if whole := with_job(words, hit, self._known[one].job):
                title = Owner(one, PART_OF[TITLE], owner.value)
                return _made(words, whole, (one,), title, False)
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
        return _made(words, (hit.start, hit.end), people, owner, is_sure)

    def _beside_initial(
        self, words: TextWords, hit: Hit, people: tuple[str, ...], part: str, is_about: bool
    ) -> tuple[int, int] | tuple[()] | None:
        """Return where a name stands with the initial beside it, nothing for another's initial.

        None where there is no initial.
        """
        if part in _CALLED:
            beside = _FOLLOWED_BY_INITIAL.match(words.text, hit.end)
            other, span = LAST, (hit.start, beside.end() if beside else 0)
            is_none = beside is None or beside[1] == "I"
            may_be_none = beside is not None and not beside[0].endswith(".")
        else:
            at = max(0, hit.start - 3)
            beside = _AFTER_INITIAL.search(words.text[at : hit.start])
            other, span = FIRST, (at + beside.start() if beside else 0, hit.end)
            is_none = beside is None or beside[1] in ("I", "A")
            may_be_none = is_about and beside is not None and beside[1] == "M"  # Monsieur, too
        if beside is None or is_none:
            return None
        if any(folded(beside[1]) in self._known[one].letters(other) for one in people):
            return span
        return None if may_be_none else ()

    def _by_letters(
        self, words: TextWords, about: Collection[str], taken: _Taken
    ) -> Iterator[Mention]:
        """Yield initials: those with dots, and others where they mean nothing else."""
        for place in _LETTERS.finditer(words.text):
            letters = folded("".join(one for one in place[0] if one.isalpha()))
            people = tuple(self._initials.get(letters, ()))
            if not people or not taken.is_free(*place.span()):
                continue
            is_about = any(one in about for one in people)
            is_marked = not place[0].isalpha()
            if letters in ACRONYMS and not (is_marked and is_about):
                continue
            who = tuple(one for one in people if one in about) or people
            is_sure = len(who) == 1 and (is_marked or is_about)
            yield _made(words, place.span(), who, Owner(who[0], INITIALS), is_sure)


class _Taken:
    """Remember which letters of a text are found already."""

    def __init__(self, text: str) -> None:
        self._held = bytearray(len(text))

    def take(self, start: int, end: int) -> None:
        self._held[start:end] = b"\1" * (end - start)

    def is_free(self, start: int, end: int) -> bool:
        return self._held.find(1, start, end) < 0


def around(text: str, start: int, end: int) -> str:
    """Return the key of what stands at a place with a word before and behind it.

    So what a student said once of a place is known again wherever the same words stand.

    Parameters
    ----------
    text : str
        A composed text.
    start, end : int
        The place.

    Examples
    --------
    >>> around("Meet at the Rose Garden, Ana.", 12, 16)
    'the rose garden'
    """
    before = key_of(text[max(0, start - 40) : start]).split(" ")[-1]
    after = key_of(text[end : end + 40]).split(" ")[0]
    return " ".join(one for one in (before, key_of(text[start:end]), after) if one)


def _people(owners: Iterable[Owner], about: Collection[str]) -> tuple[str, ...]:
    """Return whom owners mean: those the text is about where they are among them."""
    found = tuple(dict.fromkeys(one.contact for one in owners))
    return tuple(one for one in found if one in about) or found


def _made(
    words: TextWords, span: tuple[int, int], people: tuple[str, ...], owner: Owner, is_sure: bool
) -> Mention:
    said = words.text[span[0] : span[1]]
    return Mention(*span, said, people, owner.part, is_sure, owner.value)
