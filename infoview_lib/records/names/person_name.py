"""Take a person's name apart: titles, degrees, class year and marks of generation go their own way.

What is left are the words of the name. Which of them is the last name is known only where a comma
says so; `infoview_lib.records.names.one_name` tries the others.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from infoview_lib.prep.words import word_set
from infoview_lib.records.names.letters import REMEMBERED, plain

LONGEST = 200
"""Letters of a name that are looked at."""
_TITLES = word_set(
    "dr mr mrs ms mx miss prof professor rev reverend sir dame hon judge rabbi imam father sister "
    "dipl captain capt col lt sgt maj gen dean coach ing dott herr frau senor "
    "senora sra srta mme mlle doctor pastor deacon chief atty attorney"
)
_DEGREES = word_set(
    "phd md do mba ma ms msc bsc ba bs bfa mfa med edd eds jd llm llb esq rn bsn msn np fnp aprn "
    "crna lpn pa pac pmp cpa cfa cfp msw lcsw lmsw lmft lpc lmhc dds dmd dvm dpt pt ot otr otrl "
    "slp ccc cccslp rd rdn ldn mph mpp mpa meng peng pe sphr phr shrm shrmcp shrmscp aia faia leed "
    "ap rdh pharmd rph psyd facp frcs ret usn usaf usmc usa emt mot mha mls mlis ccna cissp cscp "
    "csm pmi ccm cma cpcu chfc clu aud dnp dc od dmin mdiv thm abd abpp bcba cnm ibclc atc cscs "
    "ats rt cna hon obe mbe cbe dphil mphil"
)
_PRONOUNS = word_set("he him his she her hers they them theirs ze hir xe xem any")
_GENERATIONS = {
    **{"sr": "1", "senior": "1", "i": "1", "jr": "2", "junior": "2", "ii": "2", "2nd": "2"},
    **{"iii": "3", "3rd": "3", "iv": "4", "4th": "4", "v": "5"},
}
_PARTICLES = word_set(
    "de la las los del della di da do dos das du van von der den ter ten te zu zum zur af av al el "
    "bin ibn ben bint y e le st mac mc o d"
)
_YEAR = re.compile(
    r"['’‘`\u00b4](?P<short>\d{2})\b|\(?\b(?:class of |c/o )?(?P<long>(?:19|20)\d{2})\b\)?",
    re.IGNORECASE,
)
_FORMER = re.compile(
    r"[(\[]?\s*\b(?:n[ée]e|n\.e\.e\.|formerly|maiden name|born|geb\.?|geborene|f/k/a|fka)\b[:.]?\s*"
    r"(?P<name>[^\W\d_][\w'’-]*)\s*[)\]]?",
    re.IGNORECASE,
)
_APART = re.compile(r"\b(mc|o['’])\s+(?=[^\W\d_])", re.IGNORECASE)
_DOTTED = re.compile(r"\b(?:[^\W\d_]{1,3}\.){2,}[^\W\d_]?\.?")
_BRACKETS = re.compile(r"(?<!\w)[(\[“\"‘'«](?P<inside>[^)\]”\"’'»]{1,60})[)\]”\"’'»]")
_WORD = re.compile(r"[^\W\d_]+(?:['’‘`‐‑\-–/][^\W\d_]+)*|\b[234](?:nd|rd|th)\b")  # noqa: RUF001
_SIGNS = re.compile(r"[\W\d_]+")


@dataclass(frozen=True, slots=True)
class PersonName:
    """Hold the parts of a name, in small letters as they were written.

    Parameters
    ----------
    words : tuple of str
        First names, then the last name, as far as the writing tells; one letter is an initial.
    called : tuple of str
        Names in brackets or quotation marks.
    former : str
        The last name before, where it says so.
    generation : str
        ``1`` for senior, ``2`` for junior or II, and so on; empty where none is written.
    class_years : frozenset of str
        Two digits each; empty where none is written.
    numbers : frozenset of str
        Other numbers, as in “Alumni contact 14”.
    is_ordered : bool
        Whether a comma says which word is the last name.
    """

    words: tuple[str, ...] = ()
    called: tuple[str, ...] = ()
    former: str = ""
    generation: str = ""
    class_years: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    is_ordered: bool = False


_GLUED = re.compile(r"^(?:van(?:de[nr]?)?|del?(?:la|a|os|as)?|dos|du|[ae]l)(?=\w{4})")


@lru_cache(maxsize=REMEMBERED)
def name_parts(name: str) -> PersonName:
    """Return the parts of a name.

    Parameters
    ----------
    name : str
        As it stands in a record or a file.

    Examples
    --------
    >>> name_parts("Lopes, Dr. Ana M., PhD").words, name_parts("Robert Chen ’09").class_years
    (('ana', 'm', 'lopes'), frozenset({'09'}))
    >>> name_parts("Robert “Bob” Chen").called, name_parts("Ruth Brandt (née Avila)").former
    (('bob',), 'avila')
    >>> name_parts("William Hale III").generation, name_parts("Yo-Yo Ma").words
    ('3', ('yo-yo', 'ma'))
    """
    text = _APART.sub(r"\1", _DOTTED.sub(_undotted, name[:LONGEST]))
    former = _FORMER.search(text)
    text = _FORMER.sub(" ", text)
    years = frozenset(found["short"] or found["long"][2:] for found in _YEAR.finditer(text))
    text = _YEAR.sub(" ", text)
    called = tuple(
        word.casefold()
        for found in _BRACKETS.finditer(text)
        for word in _words(found["inside"])
        if not _is_besides(word)
    )
    head, *tails = _BRACKETS.sub(" ", text).split(",")
    words, generation = _trimmed(_words(head), is_after_comma=False)
    ordered = False
    for tail in tails:
        more, later = _trimmed(_words(tail), is_after_comma=True)
        generation = generation or later
        if more and not ordered:
            words, ordered = [*more, *words], True
    return PersonName(
        _without_particles(words),
        called,
        former["name"].casefold() if former else "",
        generation,
        years,
        frozenset(re.findall(r"\d+", text)),
        ordered,
    )


def _undotted(found: re.Match[str]) -> str:
    """Return a degree without its dots; initials stay apart."""
    bare = found[0].replace(".", "")
    return bare if plain(bare) in _DEGREES else found[0]


def _words(text: str) -> list[str]:
    return [found[0] for found in _WORD.finditer(text)]


def _bare(word: str) -> str:
    return _SIGNS.sub("", plain(word)) or plain(word)


def _is_besides(word: str) -> bool:
    """Say whether a word behind or within a name is a degree, a pronoun or a generation."""
    parts = word.split("/")
    return all(_bare(one) in _PRONOUNS | _DEGREES for one in parts) or plain(word) in _GENERATIONS


def _is_short_form(word: str) -> bool:
    """Say whether a word has the capitals of a degree, such as RN or PhD."""
    return sum(map(str.isupper, word)) > 1


def _trimmed(words: list[str], is_after_comma: bool) -> tuple[list[str], str]:
    """Return the words without titles and degrees, in small letters; what generation is written.

    Ma, Do and An are names too: before a comma, a degree counts only in capitals behind two words
    of a name that has small letters.
    """
    generation = ""
    shouted = all(word.isupper() for word in words)
    while words:
        last = words[-1]
        if plain(last) in _GENERATIONS and (is_after_comma or len(words) > 1):
            generation = generation or _GENERATIONS[plain(last)]
        elif not _is_besides(last) or (
            not is_after_comma and (shouted or not _is_short_form(last) or len(words) < 3)
        ):
            break
        words = words[:-1]
    while len(words) > 1 and _bare(words[0]) in _TITLES:
        words = words[1:]
    return [word.casefold() for word in words], generation


def _without_particles(words: list[str]) -> tuple[str, ...]:
    """Return the words of a name without de, van and the like, which many leave out."""
    inner = [word for word in words[1:-1] if plain(word) not in _PARTICLES]
    return (*words[:1], *inner, *words[1:][-1:])


def without_glued_particle(word: str) -> str:
    """Return a last name without de, van and the like, where they are written as one word with it.

    Parameters
    ----------
    word : str
        A last name, plain.

    Examples
    --------
    >>> without_glued_particle("vandenberg"), without_glued_particle("delafuente")
    ('berg', 'fuente')
    >>> without_glued_particle("dean"), without_glued_particle("moss")
    ('dean', 'moss')
    """
    return _GLUED.sub("", word)
