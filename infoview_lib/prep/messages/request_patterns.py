"""List the wordings by which each part of a request is known.

Every pattern is for lower-case text with straight quotes, unless it says otherwise. They are
measured on the labelled requests in ``tests/prep/messages/requests.csv``.
"""

from __future__ import annotations

import re
from functools import cache

NUMBERS = {
    "five": 5,
    "ten": 10,
    "fifteen": 15,
    "twenty": 20,
    "twenty-five": 25,
    "thirty": 30,
    "forty": 40,
    "forty-five": 45,
    "sixty": 60,
}
# Longest first, or “twenty-five” would be read as twenty.
_ONE_NUMBER = rf"(\d{{1,3}}|{'|'.join(sorted(NUMBERS, key=len, reverse=True))})"
# “An hour or two” names no time.
_MINUTES = (
    rf"\b{_ONE_NUMBER}(?: ?(?:to|-|–|or) ?{_ONE_NUMBER})?[ -]?min(?:ute)?s?\b"
    r"|\b((?:half an|a half|half-an|(?<!half )an|one) hour\b(?! or two)|half-hour|half hour"
    r"|quarter of an hour|hour-long)\b"
)
_REFERRED = (
    r"\b(?:(?:referred|sent|introduced|pointed|directed|recommended|steered) (?:me|you|us)"
    r"|(?:suggest(?:ed|s)|thought|thinks|said|says|mentioned|proposed|recommended|told me|tells me"
    r"|encouraged me|urged me|advised(?: me)?)"
    r"(?: that| to)? (?:i|me|you|we|your name)|(?:gave|given) me your "
    r"(?:name|number|address|card|contact|e-?mail)"
    r"|(?:passed|shared) (?:on |along )?your (?:name|number|e-?mail|contact)|at the suggestion of"
    r"|on the advice of|"
    r"(?:told me|spoke) (?:about|of|highly of) (?:you|your)|put us in touch|connected (?:us|me)"
    r"|mutual (?:friend|contact))\b"
)
# “…, whatever you answer” ends many requests and found nobody.
_FOUND = (
    r"\b(?:(?:found|came across|saw|seen|read(?! this)|while reading|been reading|heard|noticed"
    r"|discovered|learned (?:of|about)|met|spotted|looked up|listen(?:ed|ing) to|watch(?:ed|ing)"
    r"|(?:really |much )?(?:enjoyed|loved|liked)|attended|"
    r"stumbled (?:on|upon|across|over)|bumped into|ran into|picked up|follow(?:ed|ing)?"
    r"|been reading|toured|visited|was (?:at|in the audience at)|went to|took|eat at|shop at"
    r"|showed|looking at)\b(?:(?!\bwhatever\b)[^.?!]){0,60}\b(?:you|your)\b"
    r"|\bi(?:'m| am|'ve been| was| have been| sat| sit) in (?:one of )?your (?:[\w-]+ ){0,4}"
    r"(?:class(?:es)?|course|courses|lab|labs|lecture|lectures|seminar|workshop|section|group|club"
    r"|choir|team)\b"
    r"|(?:got|have|took|was given|picked up|received) your "
    r"(?:name|number|address|card|contact|e-?mail|details)\b"
    r"|\byou (?:spoke|talked|visited|presented|came) (?:at|to|in)\b"
    r"|(?:we|you and i) (?:\w+ )?(?:met|spoke|talked|sat)\b"
    r"|your (?:name|profile|page|picture|card)\b[^.?!]{0,60}\b(?:in|on|at|through|from|came up)\b"
    r"|(?:through|via|in|from|on) (?:the|our|my|your) (?:[\w']+ ){0,4}"
    r"(?:alumni|directory|list|website|web ?site|web page|newsletter|club|guild|association|page"
    r"|network|podcast|app|chamber of commerce))"
    r"|\bhow i found you\b|\byou came to mind\b|\bon my list\b|\bi thought of you\b"
    r"|\bi(?:'m| am) from your (?:\w+ ){0,2}(?:school|town|college|church)\b"
)

# "You" as the one who does something: not after a word that takes an object, not before a word of
# asking.
_TAKES_OBJECT = (
    r"(?<!\bif )(?<!\bask )(?<!\bcall )(?<!\bmeet )(?<!\bmet )(?<!\btell )(?<!\bto )(?<!\bwith )"
    r"(?<!\bfor )(?<!\bfrom )(?<!\bat )(?<!\babout )(?<!\bof )(?<!thank )"
    r"(?<!\bgive )(?<!\bsend )(?<!\bsee )(?<!\blet )(?<!\btry )(?<!reach )(?<!ntact )(?<!phone )"
    r"(?<!\bring )(?<!visit )(?<!would )(?<!could )(?<!\bcan )(?<!\bmay )(?<!might )(?<!\bdo )"
    r"(?<!\bdid )(?<!\bwill )(?<!\bare )(?<!\bhave )(?<!once )(?<!unless )(?<!when )(?<!whether )"
    r"(?<!should )(?<!mail )(?<!found )(?<!find )(?<!leave )(?<!connect )(?<!offer )(?<!bother )"
    r"(?<!owe )(?<!show )"
    r"(?<!day )(?<!time )(?<!until )(?<!before )(?<!after )(?<!whenever )(?<!nudge )(?<!message )"
    r"(?<!on )(?<!by )(?<!and )(?<!so )(?<!hope )"
)
_NOT_A_DEED = (
    r"(?!(?:would|could|can|might|may|will|shall|should|must|and|or|but|in|on|at|to|for|from|about"
    r"|with|as|by|of|if|so|soon|again|next|this|that|the|a|an|some|any|my|me|two|both|all|for|over"
    r"|up|because|since|when|"
    r"how|who|what|questions|please|very|know of|want|wish|prefer|like\b|need|think|agree|do not"
    r"|don't|get|got|say|name|tell|let|are (?:free|willing|open|available|ok|okay|able|up"
    r"|comfortable|still|interested|welcome|busy|right|kind|not)|"
    r"have (?:time|a (?:moment|minute|half|few|quiet|free|chance|spare)|any|half|\d+|twenty|thirty"
    r"|fifteen|the time|me)|had (?:time|a (?:moment|minute))"
    r"|were (?:recommended|named|mentioned|kind|so)|recommended|suggested|"
    r"reply|answer|read this|receive|hear|see fit|choose|decide|(?:a )?few|once|twice|personally"
    r"|directly|yourself|seem|look|sound|know[,;.]|today|tomorrow|on|here|there"
    r"|work with (?:my|him|her|them))\b)"
)
_DEED = (
    rf"{_TAKES_OBJECT}\byou(?:'ve|'re| have| are| also| both| once| now| first| even"
    rf"| still)? {_NOT_A_DEED}[a-z]{{2,}}(?: \w+|[,;.])"
)
_JOINED_DEED = (
    r"\b(?:and|and now|but|where|that|says|she said|he said|as) you"
    rf"(?:'ve|'re)? {_NOT_A_DEED}[a-z]{{2,}} \w+"
)
_TIMED_DEED = (
    r"\b(?:when|since|after|before) you (?:\w+ed|built|left|ran|led|wrote|began|taught|went|made"
    r"|chose|grew|won|took|gave|spoke|became|were)\b"
)
_THING = (
    r"(?:move|switch|path|way|career|years|time|jump|change|shift|road|journey|story|role|research"
    r"|projects?|experience|start|work|job|background|view|days|step|step up|talk|article|paper"
    r"|lecture|blog|book|podcast|"
    r"film|exhibit|column|essay|post|posts|report|speech|webinar|interview|leaflet|design|shop"
    r"|clinic|lab|study|studies)"
)
# A reason about oneself alone, “because I need …”, does not say why this person; nor does “your
# time this week”, where “your time in the navy” does.
_WHY = (
    rf"{_DEED}|{_JOINED_DEED}|{_TIMED_DEED}"
    r"|\byou(?:'re| are) (?:the (?:only|one|first|person|best)|one of"
    r"|an? (?!busy|very|kind|nice|stranger|professional|person|fellow)\w+)"
    r"|\b(?:because|since)(?! i (?:want|need|would|am|hope|have to|think|haven't|don't)|,? i'[dm]"
    r"| i've not| of (?:my|the fact)|(?: you)? (?:might|may|could))\b"
    rf"|\b(?:your|\w+'s) (?:own |recent |latest |last |first |long |\w+ )?{_THING} "
    r"(?:from|about|as an?)\b"
    r"|\b(?:your|\w+'s) (?:\w+ )?(?:move|switch|path|career|years"
    r"|time(?= (?:in|at|as|with|aboard)\b(?! (?:all|this|any|a\b|my\b)))|jump|change|shift|road"
    r"|journey|role|research|projects?|experience|work|job|background|view|days|study|studies) "
    rf"(?:in|at|as|with|from|to|into|on|for(?! (?:\d|a |an |half|{_ONE_NUMBER}))|through|around|of"
    r"|between|aboard)\b"
    r"|\byour (?:\w+ ){0,2}(?:talk|article|paper|lecture|blog|book|podcast|film|exhibit|column"
    r"|essay|posts?|report|speech|webinar|interview|show|stories|drawings|map|maps) "
    r"(?:on|about|of)\b(?! (?:linkedin|the (?:web|internet)))"
    r"|\byour (?:move|switch|project|exhibit|clinic|research|book|paper|film|design|speech|article"
    r"|talk)\b(?! (?:at|in) (?:the|our)\b)"
    r"|\bof interest because\b|\bi (?:really |much |truly |deeply )?admire\b"
    r"|\bi (?:was|am|'m|have been) (?:really |deeply |very |so )?"
    r"(?:struck|moved|impressed|inspired|fascinated|touched|curious (?:how|why|what made)) "
    r"(?:by|how|that|with|when|you|what)\b"
    r"|\b(?:stuck with|spoke to|struck|moved|inspired|impressed|surprised|amazes?|amazed"
    r"|interests?|interested|fascinates?|fascinated|touched|drew|draws|won) me\b"
    r"(?! (?:in|on|at) (?:your|the) (?:team|company|job))"
    r"|\bmade me (?:curious|think|want|wonder|write|see|laugh)\b|\bmeant a lot to me\b"
    r"|\b(?:is|are|was) (?:the reason|why|what|the kind|the very|just what) (?:(?:of|for) \w+ )?i"
    r"(?:'m|'d| am| would| want| write| hope| wrote| enjoy| dream)?\b"
    r"|\bi(?:'ve|'d| have| had)? (?:never|not|rarely|seldom) (?:\w+ )?"
    r"(?:met|heard|seen|known|come across)\b|\b(?:not many|few|very few|hardly any) "
    r"(?:people|women|men|others|of us|places|shops)\b"
    r"|\b(?:mainly|especially|above all|mostly) for (?:the|your|its)\b"
    r"|\bthe (?:part|one|chapter|story|piece) (?:on|about|of|where|in)\b"
    r"|\bhear your (?:view|thoughts|take) (?:of|on|about)\b|\bnext to your name\b"
    r"|\bwhat (?:drew|brought|led) me to you\b|\bwhat made me (?:think of|write to|turn to) you\b"
)
# In the text as written, since a name begins with a capital letter.
_WHO_BY_NAME = (
    r"\b(?:I(?:['’]m| am)|[Tt]his is|[Mm]y name is|[Mm]y name['’]s|[Cc]all me|[Ii]t['’]s)"
    r" [A-ZÀ-Þ][\w’'-]+(?!\w)|^\s*[A-ZÀ-Þ]\w+ [A-ZÀ-Þ]\w+ here\b"
)
# “I am a bit nervous” and “I am a big fan” say not who one is.
_NOT_A_ROLE = (
    r"(?!(?:bit|little|lot|few|great|huge|big|good|fast|quick|hard|fan|strong|perfect|team"
    r"|longtime|long-time|real|true|reader|follower|better|natural|nervous|admirer)\b)"
)
_WHO = (
    r"\b(?:my name is(?= \w)|i(?:'m| am)(?: \w+ly| now| also| still| \w+,)? "
    rf"(?:an? {_NOT_A_ROLE}\w+|the (?:president|captain|head|editor|manager)"
    r"|one of the (?:students|\w+ers|volunteers)"
    r"|(?:his|her|their|\w+'s) (?:older |younger )?"
    r"(?:cousin|roommate|son|daughter|neighbor|friend|student|niece|nephew|"
    r"sister|brother|assistant|helper)|studying|finishing|majoring|taking|training"
    r"|working (?:as|at|in|on|toward)|learning|enrolled|pre-\w+|in (?:my|the|grade|year|\d)"
    r"|returning to|retired|currently|a?\d+ years old|doing my)"
    r"|i (?:study|am studying|major in|majored in|attend|go to|graduated|graduate|am in my|work as"
    r"|work at|work for|work in|worked|just finished|was an?|spent|served|left the|used to|teach"
    r"|drive|run|grew up)"
    r"|i've (?:worked|been an?|spent|served)|as an? (?:\w+ ){0,4}"
    r"(?:student|major|senior|junior|sophomore|graduate|veteran|parent)|as someone who|"
    r"[a-z]+ (?:is (?:an? |in (?:her|his|their|the) )(?:\w+[ -]){0,4}"
    r"(?:student|major|senior|junior|sophomore|year|graduate|apprentice|trainee)|studies \w+)"
    r"|this is [a-z]+ [a-z]+)\b"
)
_JOB_WORDS = (
    r"(?:job|position|work|internship|opening|employment|hire|hired|hiring|offer|role|place"
    r"|placement|vacanc(?:y|ies)|employed|apply|applying|recruit(?:ed|ing)?|reference|career move"
    r"|hired)"
)
# “I don't have a job” denies nothing.
_NOT_JOB = (
    r"(?:\b(?:not|never|nothing|no|neither|rather than|instead of|without)\b|n't\b)"
    rf"(?! have\b)[^.?!]{{0,50}}?\b{_JOB_WORDS}s?\b|"
    r"\b(?:only|just|simply|purely) (?:want |hope |here |writing |calling |trying )?"
    r"(?:to (?:learn|ask|hear|listen)|for (?:information|my own)"
    r"|(?:gathering |after |seeking |looking for )?information)|"
    r"\b(?:gathering|seeking|after|looking for) information\b|\binformation only\b"
    r"|\b(?:ask for|want|need) nothing (?:but|more than) (?:your|to|a)\b"
    r"|\bdo(?:n't| not) (?:need|want) (?:another|one from)\b|\bfor information, not\b"
)
_REACH = (
    r"(?:call|write|follow up|get (?:back |in touch)|check|contact|try|e-?mail|ring|phone"
    r"|telephone|reach out|send|confirm|be in touch|come (?:back|by|over|to)|stop (?:by|in)"
    r"|drop (?:by|in|off)|swing by|message|text|wait|nudge|"
    r"remind|ask again|look for you|see if|knock|return|bring|set (?:it |a time )?up)"
)
_FOLLOWS_UP = (
    r"\b(?:(?:i(?:'ll| will| can| shall| would be happy to|'d be happy to| plan to| am going to"
    r"|'m going to| intend to| am happy to|'m happy to)|(?:he|she|they|we)(?:'ll| will)"
    rf"|[a-z]+ will|and will) (?:\w+ ){{0,3}}?{_REACH}"
    r"|i(?:'ll| will) (?:\w+ ){0,2}(?:again|next week)"
    r"|(?:please |just |simply )?(?:reply|hit reply|let me know|write back|call me|text me|ping me"
    r"|e-?mail me|message me|reach me|you can reach|my number is)|would (?:\w+ ){1,6}suit|"
    r"(?:which|what) (?:day|time)|does (?!not\b)(?:\w+ ){1,5}(?:work|suit)"
    r"|may i (?:write|call|e-?mail|check|contact|try|get in touch|reach out)"
    r"(?! to you (?:about|with))"
    r"|when (?:would|could|is|are) (?:suit|be|it|you|we|a|there|the|that)\b)"
)
_THANKS = r"\b(?:thank\w*|grateful\w*|gratitude|appreciat\w+|kind of you|obliged|cheers)\b"

_PATTERNS = {
    "minutes": _MINUTES,
    "referred": _REFERRED,
    "found": _FOUND,
    "why_them": _WHY,
    "by_name": _WHO_BY_NAME,
    "who_you_are": _WHO,
    "not_a_job": _NOT_JOB,
    "follow_up": _FOLLOWS_UP,
    "thanks": _THANKS,
}


@cache
def pattern(key: str) -> re.Pattern[str]:
    """Return one pattern, made ready at first use, so that the import stays quick.

    Parameters
    ----------
    key : str
        A part of a request, or ``minutes``, ``referred``, ``found``. ``by_name`` is for the text as
        written, since a name begins with a capital letter.
    """
    return re.compile(_PATTERNS[key])
