"""Find every place where a text tells of a person, each with who it is and how sure that is.

One engine for everything that must know it: erasing a person, covering names in what others read,
handing in. What is looked for stands in `traces`, whose it is in `known_people`; whether a word is
a name in its sentence is judged by `judging`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from infoview_lib.contacts.mentions.addresses import addresses_in, numbers_in
from infoview_lib.contacts.mentions.folding import composed
from infoview_lib.contacts.mentions.initials import initials_in
from infoview_lib.contacts.mentions.judging.hits import Hit, joined
from infoview_lib.contacts.mentions.judging.judge import CALLED, LEAST_SURE, Judge
from infoview_lib.contacts.mentions.judging.text_words import TextWords
from infoview_lib.contacts.mentions.known_people import NOTED, KnownPeople
from infoview_lib.contacts.mentions.mention import Mention, Taken, around
from infoview_lib.contacts.mentions.name_finder import NameFinder, key_of
from infoview_lib.contacts.mentions.name_parts import Owner
from infoview_lib.contacts.mentions.nearly_names import NearlyNames
from infoview_lib.records.book import Book
from infoview_lib.records.names.given_names import forms_of

_ENDED = re.compile(r"\w{4}[.!?]\s")
"""A sentence ends here: no title and no initial stands before the dot."""


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
        What the student said is no mention, see `infoview_lib.contacts.mentions.mention.around`.
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
        self._plain = frozenset(plain)
        self._stays = frozenset(key for one in stays if (key := key_of(one)))
        self._known = KnownPeople(book, practice)
        self._spotter = NameFinder(self._known.wanted, self._stays)
        self._near = NearlyNames(
            self._known.spoken_words(), LEAST_SURE, self._known.declined_words()
        )

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
        taken = Taken(words.text)
        found = [*addresses_in(words.text, self._known, self._spotter, about, taken)]
        found += numbers_in(words.text, self._known, taken)
        found += self._in_words(words, about, taken)
        found += initials_in(words.text, self._known, about, taken)
        return sorted(
            (one for one in found if not self._is_plain(around(words.text, one.start, one.end))),
            key=lambda one: one.start,
        )

    def _is_plain(self, place: str) -> bool:
        # At the beginning of a text no word stands before, on a whole page the heading does.
        return any(f" {one} " in f" {place} " for one in self._plain)

    def _in_words(self, words: TextWords, about: Collection[str], taken: Taken) -> list[Mention]:
        hits = joined(words, self._hits(words, taken))
        judge = Judge(self._known, words, hits, about)
        found: list[Mention] = []
        for hit in hits:
            mention = judge.mention(hit)
            if mention:
                # A job title before its organization is a part of both together.
                while found and found[-1].end > mention.start:
                    found.pop()
                taken.take(mention.start, mention.end)
                found.append(mention)
        return found

    def _hits(self, words: TextWords, taken: Taken) -> list[Hit]:
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
            if one.key in self._stays:
                continue
            if _ENDED.search(words.text, one.start, one.end):
                hits += self._apart(words, first, last)
            else:
                owners = tuple(self._known.owners[one.key])
                hits.append(Hit(one.start, one.end, first, last, owners, False))
        for at in words.unusual(LEAST_SURE):
            start, end = words.start(at), words.end(at)
            if at not in covered and taken.is_free(start, end):
                owners = self._nearly(words.plain(at))
                if owners:
                    hits.append(Hit(start, end, at, at, owners, True))
        return sorted(hits)

    def _apart(self, words: TextWords, first: int, last: int) -> Iterator[Hit]:
        """Yield each word of a name that the end of a sentence parts: “… an honor. Reed said”."""
        for at in range(first, last + 1):
            owners = tuple(self._known.owners.get(words.plain(at), ()))
            if owners:
                yield Hit(words.start(at), words.end(at), at, at, owners, False)

    def _nearly(self, word: str) -> tuple[Owner, ...]:
        """Return whose name a word nearly is."""
        # Marta is one letter off Maria, and somebody else.
        is_given = bool(forms_of(word))
        return tuple(
            owner
            for name in self._near.near(word)
            for owner in self._known.owners[name]
            if owner.part in NOTED and not (is_given and owner.part in CALLED)
        )
