"""Look for what is wrong in a question bank; each check returns the ids it stumbles over.

Kept apart from the tests, so that a planted bad question can show that every check is able to fail.
"""

from __future__ import annotations

import difflib
import re
from collections import Counter

from infoview_lib.prep.blanks import placeholders_in
from infoview_lib.prep.job_asks.guard import find_job_asks
from infoview_lib.prep.questions import bank as q
from infoview_lib.prep.questions.review import review_question
from infoview_lib.prep.questions.review_openness import is_open
from infoview_lib.prep.words import words_in
from tests.prep.reading_grade import reading_grade

SMALL_WORDS = frozenset(
    [
        "what",
        "how",
        "which",
        "who",
        "whom",
        "where",
        "when",
        "why",
        "the",
        "a",
        "an",
        "of",
        "to",
        "in",
        "on",
        "at",
        "for",
        "and",
        "or",
        "is",
        "are",
        "was",
        "were",
        "do",
        "does",
        "did",
        "you",
        "your",
        "i",
        "me",
        "my",
        "it",
        "that",
        "this",
        "with",
        "from",
        "by",
        "as",
        "be",
        "has",
        "have",
        "had",
        "would",
        "could",
        "should",
        "they",
        "their",
        "them",
        "one",
        "not",
    ]
)
COMMONPLACES = (
    "What do you like most about your job?",
    "What do you like least about your job?",
    "What does a typical day look like?",
    "What is a typical day like for you?",
    "How did you get into this field?",
    "How did you get your job?",
    "What drew you to this field?",
    "What first drew you to this field?",
    "What advice would you give someone entering this field?",
    "What skills are most important in this job?",
    "What are the biggest challenges you face?",
    "Where do you see this industry going in the next five years?",
    "Where do you see the company in five years?",
    "Is there anyone else you would recommend I talk to?",
    "Who else would you recommend that I speak with?",
    "Can you suggest other people I might talk to?",
    "What do you wish you had known when you started?",
    "What would you do differently if you could start over?",
    "What is the company culture like?",
    "How would you describe the culture of your company?",
    "What does your company do better than its competitors?",
    "What keeps you up at night?",
    "What has been keeping you busy lately?",
    "What surprised you most about this job?",
    "What is the most rewarding part of your job?",
    "What is the most frustrating part of your job?",
    "What would you change about your job if you could?",
    "What does success look like in your role?",
    "How do you balance your work and personal life?",
    "What kind of person succeeds in this field?",
    "What professional associations should I join?",
    "What books or publications should I read?",
    "What training or education is needed for this job?",
    "What is the salary range for this position?",
    "How is the job market in this field?",
    "What are the major trends in this industry?",
    "If you could start your career over, what would you do differently?",
    "What are your plans for the future?",
    "What are the entry-level positions in this field?",
    "What do you look for in a candidate?",
    "How does your job affect your lifestyle?",
    "What is your favorite part of working here?",
    "What made you decide to go to graduate school?",
    "Why did you choose this major?",
    "What classes would you recommend I take?",
    "Would you mind looking at my resume?",
    "What is the best advice you ever received?",
    "May I contact you again if I have more questions?",
)
"""What nearly every list on the web holds, written down from memory; none of ours may come near."""


def plain(text: str) -> str:
    """Return the words of a question in one form."""
    return " ".join(re.sub(r"[^\w' ]+", " ", q.fill(text).lower()).split())


def not_speakable(bank):
    """Find questions of two sentences, of more than 25 words, harder than grade 9."""
    texts = {one.id: q.fill(one.text) for one in bank}
    return [
        key
        for key, text in texts.items()
        if text.count("?") != 1
        or not text.endswith("?")
        or len(words_in(text)) > 25
        or reading_grade(text) > 9
    ]


def not_well_asked(bank):
    """Find questions that our own review remarks on; that a few are closed is looked at apart."""
    return [
        one.id
        for one in bank
        if {each.kind for each in review_question(q.fill(one.text))} - {"closed"}
    ]


def not_open(bank):
    """Find questions that yes, no or a number would answer."""
    return [one.id for one in bank if not is_open(q.fill(one.text))]


def asking_for_a_job(bank):
    """Find rows of which any words ask for a job."""
    return [
        one.id
        for one in bank
        if find_job_asks(" ".join((q.fill(one.text), *one.probes, one.why, one.listen_for)))
    ]


def with_strange_gaps(bank):
    """Find questions whose placeholders are not declared, or stand for nothing."""
    return [
        one.id
        for one in bank
        if placeholders_in(one.text) != one.placeholders or "{" in q.fill(one.text)
    ]


def not_told_enough(bank):
    """Find rows that lack a reason, what to listen for, probes or half of a look-up."""
    return [
        one.id
        for one in bank
        if not all((one.why, one.listen_for, one.tags, one.author))
        or not 1 <= len(one.probes) <= 3
        or bool(one.lookup_first) != bool(one.lookup_where)
        or reading_grade(f"{one.why} {one.listen_for} {one.skip_when}") > 9
    ]


def with_weak_probes(bank):
    """Find rows with a probe that is doubled, leading, long or the question once more."""
    weak = {"double", "leading", "too_long", "job_ask", "empty"}
    return [
        one.id
        for one in bank
        for probe in one.probes
        if weak & {each.kind for each in review_question(q.fill(probe))}
        or plain(probe) == plain(one.text)
    ]


def alike(bank):
    """Find questions that say nearly the same as an earlier one."""
    words = {one.id: frozenset(w.lower() for w in words_in(one.text)) - SMALL_WORDS for one in bank}
    texts, found = [one.text.lower() for one in bank], []
    match = difflib.SequenceMatcher(autojunk=False)
    for number, other in enumerate(bank):
        match.set_seq2(texts[number])
        for one, text in zip(bank[:number], texts, strict=False):
            a, b = words[one.id], words[other.id]
            match.set_seq1(text)
            if is_near(match, 0.75) or len(a & b) / max(1, len(a | b)) >= 0.5:
                found.append(other.id)
    return found


def is_near(match, share):
    """Say whether two texts have this share in common; most pairs are told apart at a glance."""
    return all(
        ratio() >= share for ratio in (match.real_quick_ratio, match.quick_ratio, match.ratio)
    )


def commonplace(bank):
    """Find questions that stand on the lists of the web, or nearly so."""
    texts, found = {one.id: plain(one.text) for one in bank}, set()
    match = difflib.SequenceMatcher(autojunk=False)
    for common in map(plain, COMMONPLACES):
        match.set_seq2(common)
        for name, text in texts.items():
            match.set_seq1(text)
            if is_near(match, 0.8):
                found.add(name)
    return [one.id for one in bank if one.id in found]


def formulaic(bank):
    """Find rows whose reason, or what to listen for, is worded as that of others is."""
    found = []
    for name in ("why", "listen_for"):
        said = Counter(getattr(one, name) for one in bank)
        begun = Counter(" ".join(getattr(one, name).split()[:2]) for one in bank)
        found += [
            one.id
            for one in bank
            if said[getattr(one, name)] > 1 or begun[" ".join(getattr(one, name).split()[:2])] > 8
        ]
    probes = Counter(probe for one in bank for probe in one.probes)
    return found + [one.id for one in bank if any(probes[probe] > 2 for probe in one.probes)]


def too_personal(bank):
    """Find touchy questions without a gentler sibling that suits the same talk."""
    by_id = {one.id: one for one in bank}
    found = []
    for one in bank:
        softer = by_id.get(one.softer_id)
        fits = (
            softer
            and softer.sensitivity < 2
            and (set(softer.types) & set(one.types) or "core" in softer.types)
        )
        if one.sensitivity == 2 and not fits:
            found.append(one.id)
    return found


def personal_without_a_note(bank):
    """Find touchy questions that do not say when not to ask them."""
    return [one.id for one in bank if one.sensitivity == 2 and not one.skip_when]


def hard_to_place(bank):
    """Find rows whose part, minutes or first-talk mark does not go with what they are."""
    blocks = {"rapport": "rapport", "referrals": "names", "close": "close"}
    return [
        one.id
        for one in bank
        if blocks.get(one.category, "main") != one.block
        or (
            one.block in ("rapport", "close")
            and (one.minutes > 2 or one.depth > 1 or one.sensitivity)
        )
        or ("on_the_spot" in one.modes and (one.minutes > 3 or one.depth > 1 or one.sensitivity))
        or (one.starter and one.sensitivity == 2)
    ]
