"""Clean the letters of a student's note and take it apart into lines or sentences."""

from __future__ import annotations

import re

from infoview_lib.prep.drafts import english_words as words_of
from infoview_lib.prep.drafts.word_forms import with_capital
from infoview_lib.prep.words import words_in

_PICTURES = re.compile(
    "[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\ufe0f\u200d\u20e3]|(?<!\\w)[:;]-?[)(DP]"
)
_BULLET = re.compile(r"^\s*(?:[-–—•*·]+|\(?\d{1,2}[.)]|[a-c][.)])\s+", re.MULTILINE)
_SENTENCE_END = re.compile(
    r"(?<=[.!?…])(?<!\bMr\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bSt\.)(?<!\bMrs\.)(?<!\bProf\.)"
    r"(?<!\b[A-Z]\.)(?<!e\.g\.)(?<!i\.e\.)\s+(?=[A-ZÀ-Þ“\"0-9])"
)
_EDGES = re.compile(r"^[\s\-–—*]+|[\s.,:;!…*\-–—]+$|[,.!]?\s+(?:lol|haha|thx)[.!]*$")


def items_of(text: str) -> tuple[list[str], str]:
    """Return the lines of a note or else its sentences, with what stands between them.

    Parameters
    ----------
    text : str
        As the student wrote it.

    Examples
    --------
    >>> items_of("- Visit a clinic 🙂\\n- ask for the schedule!")
    (['Visit a clinic', 'ask for the schedule'], '; ')
    """
    # Square brackets are what a draft asks with; those of a note would be counted as open places.
    plain = _PICTURES.sub(" ", text).replace("[", "(").replace("]", ")")
    plain = re.sub(r"[{}<>|]+", " ", plain)
    lines = [_BULLET.sub("", line) for line in re.split(r"[\r\n;]+", plain)]
    between = "; "
    if len([line for line in lines if words_in(line)]) < 2:
        lines, between = _SENTENCE_END.split(_BULLET.sub("", " ".join(plain.split()))), ". "
    cleaned = (_lower_shouting(" ".join(line.split())) for line in lines)
    bare = (_EDGES.sub("", one) for one in cleaned)
    return [one for one in bare if words_in(one)], between


def _lower_shouting(text: str) -> str:
    """Return a text typed in capitals in small letters, but for what is always in capitals."""
    letters = [letter for letter in text if letter.isalpha()]
    # Few letters are rather an acronym; some of a shouted note are small by accident.
    if len(letters) < 6 or sum(letter.isupper() for letter in letters) < 0.8 * len(letters):
        return text

    def lowered(found: re.Match[str]) -> str:
        low = found[0].lower()
        if low in words_of.ACRONYMS or low == "i" or low.startswith(("i'", "i’")):
            return found[0] if low in words_of.ACRONYMS else found[0].capitalize()
        return low.capitalize() if low in words_of.PROPER else low

    return with_capital(re.sub(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", lowered, text))


_ACCENT = re.compile(r"[à-öø-ÿăąęłńśźżőűũđơư]")
_FOREIGN_END = re.compile(
    r"\w(?:ción|sión|(?<!b)(?<!c)aron|ieron|iendo|mente|keit|schaft|ité|ção)$"
)


def is_english(text: str) -> bool:
    """Say whether a note can be taken for English: no other letters, no other small words.

    Parameters
    ----------
    text : str
        A note, its letters cleaned.

    Examples
    --------
    >>> is_english("Night shifts at the café"), is_english("Hable con la gente")
    (True, False)
    """
    if re.search(r"[^\W\d_a-zA-ZÀ-ɏ’'-]", text) or "¿" in text or "¡" in text:
        return False
    low = {word.lower().replace("’", "'") for word in words_in(text)}
    foreign = low & words_of.FOREIGN
    english = low & (words_of.SMALL | words_of.FINITE | words_of.COMMANDS | words_of.SUBJECTS)
    accented = {word for word in words_in(text) if word.islower() and _ACCENT.search(word)}
    strange = {word for word in low if _FOREIGN_END.search(word)} | accented - words_of.LOANS
    sure = foreign - words_of.AMBIGUOUS | strange
    return len(english - foreign) > 2 * len(sure) if sure else len(foreign) < 2
