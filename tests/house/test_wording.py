"""Every sentence a person may read keeps to the words, and the reading grade, of the house."""

import re
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from infoview_lib.app.texts.all_texts import all_texts
from infoview_lib.app.texts.shape import BLANK
from infoview_lib.prep.words import words_in
from tests.prep.reading_grade import reading_grade

ROOT = Path(__file__).parents[2]
DOCUMENTS = [ROOT / "README.md", ROOT / "CHANGELOG.md", ROOT / "data" / "README.md"]
NEVER = {
    "interview or conversation": r"(?:an?|the|this|that|each|every|first|second|last|next|one"
    r"|your|my|no|per|after|before|of|planned|own|practice) talks?\b"
    r"(?! (?:to|with|about|in|too|on|your))"
    r"|\btalks\b(?! (?:to|with|about|too))|\bchats?\b",
    "a person, someone": r"\bsomebod(?:y|ies)\b|\bsomebody's\b",
    "who": r"\bwhom\b",
    "is": r"\bstands? (?:on|here|there|in|beside|under|below|above|behind|at)\b",
    "snooze, dismiss": r"(?<!keep )\bput(?:s|ting)? (?:it |this |them |one )?off\b"
    r"|\blet(?:s|ting)? (?:it |this |them |one )go\b",
    "remove, delete": r"\btak(?:e|es|en|ing) (?:it |them |\{…\} )?off\b",
    "fix": r"\bmend(?:s|ed|ing)?\b",
    "outreach, message": r"\btries\b(?! to\b)",
    "who referred you": r"\bgivers?\b",
    "profile": r"\bnetwork pages?\b",
    "suggestions": r"\bpeople who can be asked\b",
    "goal": r"\bobjectives?\b",
    "follow-up question": r"\bprobes?\b",
    "agenda": r"\bcut line\b|\bscissors\b|\bfalls? away\b",
    "close the loop": r"\breport(?:s|ed|ing)? back\b",
    "reach": r"\byields?\b",
    "practice": r"\brehears\w*\b(?! with\b)",
    "write or ask again": r"\b(?:write|ask) once more\b|\bask on\b",
    "referrals": r"\b(?:how many|two|three|several|more) names (?:from|through|came)\b",
    "sample student": r"\binvented (?:student|person|people|class)\b|\bmade-up people\b",
    "counselor": r"\bcounsellors?\b",
    "email": r"\b[Ee]-mail",
}
"""What to say → what is never said instead (the voice of the house)."""
NEVER_PATTERNS = {say: re.compile(never, re.IGNORECASE) for say, never in NEVER.items()}
IN_THEIR_OWN_WORDS = "persona_words.csv"
"""What practice partners say, each in a voice of their own."""
HARDEST, FEWEST_WORDS = 8.0, 30
"""Reading grade a group of sentences may have; of fewer words the formula says nothing."""
CODE = re.compile(r"`[^`]*`")
SENTENCE = re.compile(r"[.!?…]”?$")


def slips(text: str) -> list[str]:
    """Return the words of a text that are never said, with what to say instead."""
    said = CODE.sub("", text)  # names of columns and commands stay
    found = ((say, pattern.search(said)) for say, pattern in NEVER_PATTERNS.items())
    return [f"“{one.group()}”: say {say}" for say, one in found if one]


@pytest.fixture(scope="module")
def texts():
    return [*all_texts(DOCUMENTS)]


def test_words_that_are_never_said_are_not(texts):
    read = [one for one in texts if not one.file.endswith(IN_THEIR_OWN_WORDS)]
    assert [
        f"{one.where}: {one.text} → {wrong}" for one in read if (wrong := slips(one.text))
    ] == []


def groups(texts) -> dict[str, list[str]]:
    """Return whole sentences: by section of a page, by file, by column of a table."""
    found, section = defaultdict(list), ""
    for one in texts:
        if one.kind in ("sample", "document"):
            continue
        section = one.text if one.kind == "page" and not SENTENCE.search(one.text) else section
        place = f"{one.file}: {section}" if one.kind == "page" else one.file
        if SENTENCE.search(one.text):
            found[place].append(one.text.replace(BLANK, "Ana"))
    return found


def test_groups_of_sentences_read_at_grade_eight(texts):
    whole = {place: "\n".join(found) for place, found in groups(texts).items()}
    grades = {
        place: reading_grade(text)
        for place, text in whole.items()
        if len(words_in(text)) >= FEWEST_WORDS
    }
    assert len(grades) > 150
    assert {place: grade for place, grade in grades.items() if grade > HARDEST} == {}


@pytest.mark.parametrize(
    "planted",
    [
        "Your first talk is over.",
        "Tell somebody.",
        "The person whom you asked",
        "Your answers stand beside them.",
        "Put it off until Monday",
        "Nothing to mend.",
        "Three tries so far",
        "Choose your objectives",
        "Rehearse it once.",
        "How many names came through Walter",
    ],
)
def test_a_word_that_is_never_said_would_be_seen(planted):
    assert slips(planted)


@pytest.mark.parametrize(
    "fine", ["Talk to a nurse near you.", "He talks about pay.", "Try again.", "Pick a good time."]
)
def test_what_is_said_well_is_let_be(fine):
    assert slips(fine) == []


def test_texts_of_every_kind_are_found(texts):
    kinds = Counter(one.kind for one in texts)
    assert set(kinds) == {"page", "screen", "error", "script", "table", "sample", "document"}
    assert min(kinds.values()) > 100
