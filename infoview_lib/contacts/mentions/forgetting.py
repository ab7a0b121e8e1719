"""Take a person's mentions out of texts, and leave what is said of others as it stands."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace

from infoview_lib.contacts.mentions.finder import MentionFinder
from infoview_lib.contacts.mentions.folding import composed
from infoview_lib.contacts.mentions.mention import Mention
from infoview_lib.contacts.mentions.name_parts import FULL, OF_PLACES, PART_OF
from infoview_lib.contacts.mentions.traces import DOMAIN, TITLE
from infoview_lib.records.book import Book
from infoview_lib.records.catalog import kind_of
from infoview_lib.records.kinds import Contact

ERASED = "(erased)"
_OTHERS = OF_PLACES | {PART_OF[DOMAIN]}
"""Parts that tell where somebody works: they say nothing of a person who is gone."""
WORDS_OF = ("name", "email", "phone", "profile_url", "address_as", "title", "organization")
"""Fields of a contact by which a text may tell of them."""


class Forgetter:
    """Know some people by all they were ever called, and everybody else.

    Parameters
    ----------
    people : iterable of Contact
        Those to forget, once for each version of their entry; versions share an id.
    others : iterable of Contact
        Everybody who stays.
    plain : collection of str
        Places of which the student said that they mean somebody else, see
        `infoview_lib.contacts.mentions.mention.around`.
    only_sure : bool
        True leaves what may mean something else.

    Examples
    --------
    >>> ana = Contact(id="ct-00000001", name="Marisol Quenby")
    >>> ben = Contact(id="ct-00000002", name="Ben Okafor")
    >>> Forgetter([ana], [ben]).without("Ben met Ms. Quenby, and Marisol smiled.")
    'Ben met (erased), and (erased) smiled.'
    """

    def __init__(
        self,
        people: Iterable[Contact],
        others: Iterable[Contact] = (),
        plain: Collection[str] = (),
        only_sure: bool = False,
    ) -> None:
        versions: dict[str, list[Contact]] = {}
        for one in people:
            versions.setdefault(one.id, []).append(replace(one, merged_into=""))
        gone = [one for all_of_one in versions.values() for one in _under_one_id(all_of_one)]
        self._ids = frozenset(versions)
        self._only_sure = only_sure
        stay = [one for one in others if one.id not in self._ids]
        self._finder = MentionFinder(Book.of_records({"contact": [*gone, *stay]}), plain=plain)
        self._alone = MentionFinder(Book.of_records({"contact": gone}), plain=plain)

    @property
    def is_needed(self) -> bool:
        """Whether there is anybody to forget."""
        return bool(self._ids)

    def found(self, text: str, about: Collection[str] = (), is_name: bool = False) -> list[Mention]:
        """Return where a text tells of those to forget.

        Parameters
        ----------
        text : str
            Any text.
        about : collection of str
            Ids of people whom the text is about.
        is_name : bool
            True for a text that is somebody else's name: in it only a name in full counts.
        """
        if not self._ids:
            return []
        if is_name:
            whole = len(composed(text).strip())
            names = (one for one in self._alone.find(text) if one.part == FULL)
            return [one for one in names if one.end - one.start < whole]
        return [
            one
            for one in self._finder.find(text, about)
            if not self._ids.isdisjoint(one.people)
            and one.part not in _OTHERS
            and (one.is_sure or not self._only_sure)
        ]

    def without(self, text: str, about: Collection[str] = (), is_name: bool = False) -> str:
        """Return a text as it may stay.

        Parameters
        ----------
        text, about, is_name
            As for `found`.
        """
        found = self.found(text, about, is_name)
        if not found:
            return text
        whole, end = composed(text), 0
        made: list[str] = []
        for one in found:
            made += [whole[end : one.start], ERASED]
            end = one.end
        return "".join([*made, whole[end:]])

    def named_in(self, text: str) -> list[Mention]:
        """Return what names them for certain in a text of no known kind, such as a file.

        Parameters
        ----------
        text : str
            Any text; what it is about is not known.
        """
        return [
            one
            for one in self.found(text)
            if len(one.people) == 1 and one.part != PART_OF[TITLE] and (one.is_sure or one.value)
        ]


def _under_one_id(versions: list[Contact]) -> list[Contact]:
    """Return versions of one entry as entries that were merged into the last of them."""
    *before, last = versions
    return [
        *(replace(one, id=f"{one.id}-{n}", merged_into=last.id) for n, one in enumerate(before)),
        last,
    ]


def people_linked(
    peek: Callable[[str], Mapping[str, object]], links: Mapping[str, Iterable[str]], record: str
) -> frozenset[str]:
    """Return ids of the contacts a record is about: itself, those it links to, over interviews too.

    Parameters
    ----------
    peek : callable
        Id → values of the record; empty for none.
    links : mapping of str to iterable of str
        Kind → its fields that link to another record.
    record : str
        Id of the record.
    """
    found, seen, ahead = set[str](), set[str](), [record]
    while ahead:
        one = ahead.pop()
        if one in seen:
            continue
        seen.add(one)
        kind = kind_of(one)
        if kind == "contact":
            found.add(one)
            if one != record:
                continue
        values = peek(one)
        # What an interview is about is what the answer in it is about.
        names = links.get(kind, ()) if one == record or kind == "interview" else ()
        ahead += [str(values[name]) for name in names if values.get(name)]
    return frozenset(found)
