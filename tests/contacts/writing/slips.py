"""Find slips in a draft: of grammar, of facts, of blanks.

Facts are read off the draft's own list of what it states, not off its prose; whatever else looks
like a fact in the prose (a name, a number) must stand in that list.
"""

import re
from collections import Counter

from infoview_lib.prep.drafts.english_words import ACRONYMS, PROPER
from infoview_lib.prep.job_asks.guard import find_job_asks
from infoview_lib.prep.messages.request_length import request_length
from infoview_lib.prep.words import words_in

MOST_BLANKS = 2
LONG_REASON = 60
"""Characters of a reason that may be too many for a LinkedIn note."""
NAMES = {"their_name", "address_as", "job_title", "my_name", "referred", "referrer", "introducer"}
TIMES = {"met_on", "asked_on", "referred_met_on", "when", "times", "how", "call_again", "minutes"}
"""Facts that are told in words of ours: days, clocks, ways to meet."""
SPELLING = {
    "two periods": r"(?<!\.)\.\.(?!\.)",
    "marks in a row": r"[,;:!?]\s*[.,;:!?]|\.[,;:!?]|[!?]{2}",
    "space before a mark": r"\s[,.;:!?](?!\w)",
    "two spaces": r"(?<=\S)  +",
    "an open brace": r"[{}]",
    "empty quotation": r"“\s*”",
    "a picture": "[\U0001f000-\U0001faff\u2600-\u27bf]",
    "a small I": r"(?<![\w’'])i(?:['’]\w+)?(?![\w.’'-])",
    "a word twice": r"\b(\w{2,}) \1\b(?<!that that)(?<!had had)",
    "a before a vowel": r"\ba (?!uni|use|usu|eu|one\b|once|u\b)[aeiou]\w+",
    "an before a consonant": r"\ban (?!hour|honest|heir|RN|MBA|SQL|HR|MRI|FBI)[^aeiou\W]\w*",
    "agreement": r"(?<!of )\byou (?:is|was|has|does|isn't|runs|works|teaches|moves|keeps|gives)\b"
    r"|\bI (?:is|are|has|does|were)\b|\bto (?:to|applied|went|got)\b",
    "small letter after a sentence": r"(?<![A-Z]\.)(?<!Dr\.)(?<!Mr\.)(?<!Ms\.)(?<!\ba\.m\.)"
    r"(?<!\bp\.m\.)(?<=[.?!]) +[a-zà-ÿ]",
    "third person": r"\b(?:[Ss]he|[Hh]e|[Hh]im|[Hh]is|[Hh]ers?)\b",
    "glued halves": r"\bto (?:the|a|an|my|night|most)\b (?:that|I|you)\b",
}


def slips_in(draft, book, filled=None, is_met=False):
    """Return what is wrong with a draft, in words; nothing when it may be sent.

    Parameters
    ----------
    draft : Draft
        The message.
    book : Book
        The records it was made from.
    filled : dict, optional
        What the student has written down, by the fact it is.
    is_met : bool
        Whether the two have talked.
    """
    return [
        *_spelling(draft),
        *_blanks(draft, filled or {}),
        *_facts(draft, book),
        *_loose_facts(draft),
        *_what_happened(draft, is_met),
        *_manner(draft),
    ]


def _without_quotes(text):
    return re.sub(r"“[^”]*”", "“”", text)


def _spelling(draft):
    own = re.sub(r"https?://\S+", "link", _without_quotes(draft.text)).replace("“”", "quoted")
    for name, pattern in SPELLING.items():
        if found := re.search(pattern, own):
            yield f"{name}: {own[max(0, found.start() - 20) : found.end() + 15]!r}"
    for paragraph in draft.text.split("\n\n"):
        first = paragraph.lstrip("–“ ")
        if first[:1].islower() and not first.startswith("http"):
            yield f"small beginning: {paragraph[:30]!r}"
    if draft.text.count("“") != draft.text.count("”"):
        yield "quotation marks do not match"
    for word in re.findall(r"\b[A-Z]{4,}\b", draft.text):
        if word.lower() not in ACRONYMS:
            yield f"shouting: {word}"


def _blanks(draft, filled):
    if len(draft.blanks) > MOST_BLANKS:
        yield f"{len(draft.blanks)} blanks"
    for blank in draft.blanks:
        place = re.escape(blank.words)
        alone = re.search(rf"[.?!] {place}(?!\S)|(?<!\S){place} [A-Z]", draft.text)
        if alone and "sentence" not in blank.words:
            yield f"{blank.words} stands alone and does not ask for a sentence"
        # A reason that is too long for a short message is asked for in a short sentence.
        is_short = "in a short sentence" in blank.words and len(filled.get("why", "")) > LONG_REASON
        for fact in blank.asks:
            if fact in filled and not is_short:
                yield f"{blank.words} asks for {fact}, which is on record"


def _facts(draft, book):
    counted = Counter(
        (one.record, one.field)
        for one in draft.stated
        if one.fact not in NAMES and one.words not in draft.subject
    )
    for (record, field), count in counted.items():
        if record and count > 1:
            yield f"{field} is stated {count} times"
    text = f"{draft.subject}\n{draft.text}"
    for one in draft.stated:
        if one.words.strip()[1:] not in text:
            yield f"{one.fact}: {one.words!r} does not stand in the text"
        record = book.get(one.record) if one.record else None
        if record is None:
            if one.fact not in ("minutes", "call_again"):
                yield f"{one.fact} has no record"
            continue
        value = str(getattr(record, one.field, "") or "")
        if not value:
            yield f"{one.fact}: {one.field} of the record is empty"
        elif one.fact not in TIMES and not _alike(one, value):
            yield f"{one.fact}: {one.words!r} is not in {value!r}"


def _alike(stated, value):
    """Say whether half of the words of a fact come from what was written down."""
    known = {word[:4].lower() for word in words_in(value)}
    said = [word[:4].lower() for word in words_in(stated.words)]
    own = [word for word in said if word in known]
    if stated.fact in ("major", "school"):  # one phrase says both, or that there is no major yet
        return bool(own) or "choosing a major" in stated.words
    return 2 * len(own) >= len(said)


FIXED = {
    *("Hi", "Dear", "Hello", "Best", "Sincerely", "Warmly", "Gratefully", "Thank", "Thanks"),
    *("I", "I'm", "I'd", "I'll", "I've", "My", "Our", "A", "An", "When", "How", "In", "By"),
    *("LinkedIn", "Professor", "Following", "Something", "Checking", "Could"),
}
"""Words with a capital that are ours."""


def _loose_facts(draft):
    """Yield names and numbers that stand in the prose and not in the list of facts."""
    stated = " ".join(one.words for one in draft.stated)
    own = re.sub(r"\[[^\]]*\]", "", draft.text)
    for number in re.findall(r"\d+", own):
        if number not in stated:
            yield f"number from nowhere: {number}"
    starts = re.compile(r"(?:^|[.?!:“–][”)]?\s*|\n+)\s*[A-ZÀ-Þ][\w’'-]*", re.MULTILINE)
    inner = starts.sub(" ", own)
    for word in re.findall(r"(?<![\w’'-])[A-ZÀ-Þ][\w’'-]+", inner):
        word = re.sub(r"['’]s$", "", word)
        if word not in stated and word not in FIXED and word.lower() not in PROPER:
            yield f"name from nowhere: {word}"


def _what_happened(draft, is_met):
    said = re.search(
        r"\b(?:talking with (?:me|you)|we talked|our conversation|your time)\b", draft.text, re.I
    )
    is_about_another = draft.kind in ("request", "reminder", "forwardable", "referrer_thanks")
    is_ahead = draft.kind in ("offer_times", "confirmation", "day_before", "reschedule")
    ahead = re.search(r"forward to|another time|called off|when we talk", draft.text)
    is_news = any(one.fact == "referred" for one in draft.stated)
    if said and not (is_met or is_about_another or is_ahead or ahead or is_news):
        yield f"speaks of a conversation there was not: {said[0]!r}"


def _manner(draft):
    is_own = draft.kind == "decision_news"  # "I'm going to be a teacher" is what they decided
    asks = find_job_asks(draft.text, is_thank_you=draft.kind == "thank_you")
    for ask in [] if is_own else asks[:1]:
        yield f"may sound like asking for a job: {ask.words!r}"
    length = request_length(draft.form, draft.text, 200)
    if length.is_long:
        yield f"too long: {length.text}"
