"""Say what a student can look up before an interview, and where.

Whoever gives twenty minutes is glad to be asked what no page could answer. Each rule names the
place that does answer, and what to ask once it is known.

References
----------
O*NET OnLine, the Occupational Outlook Handbook and CareerOneStop are free services of the United
States Department of Labor.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

_ORG = (
    r"(?:company|firm|organi[sz]ation|bank|employer|agency|studio|business|hospital|clinic|school"
    r"|university|college|"
    r"museum|charity|foundation|practice|corporation|start-?up|institute|library|station|newspaper"
    r"|magazine|hotel|"
    r"restaurant|store|shop|factory|plant|airline|ngo|nonprofit|council|brand|chain|theat(?:re|er)"
    r"|orchestra|gallery|"
    r"laboratory|lab|workplace|association|union|publisher|brewery|farm|zoo|group|office|park"
    r"|court|ministry|department|faculty)"
)
_OURS = rf"(?:your (?:\w+ )?|the |this ){_ORG}"
_BE = r"(?:is|are|was|were|'s|'re)"
_DEGREE = (
    r"(?:degrees?|diplomas?|licen[sc]es?|certificates?|certifications?|qualifications?|a-levels"
    r"|credentials?|exams?|grades?)"
)
_STUDY = (
    r"(?:degree|course|programme?|training|apprenticeship|residency|certificate|certification"
    r"|licen[sc]e|diploma|school|studies|phd|doctorate|master's|bachelor's|study)"
)
# Most names of trades end so; the others are listed.
_JOB = (
    r"(?:\w+(?:ist|ian|er|or|ant|yst|tect|eer)|nurse|actuary|attorney|chef|pilot|vet|midwife"
    r"|surveyor|clerk)"
)


@dataclass(frozen=True, slots=True)
class LookUp:
    """Hold where something stands, and what to ask once it is known."""

    where: str
    then_ask: str


_PAY = LookUp(
    "the Occupational Outlook Handbook or CareerOneStop's salary finder",
    "Then ask what moves pay up, or what surprised them about it.",
)
_OUTLOOK = LookUp(
    "the Occupational Outlook Handbook", "Then ask what they see of it in their own work."
)
_TRAINING = LookUp(
    "O*NET, the Occupational Outlook Handbook, or your state's license board",
    "Then ask which part of their training they still use.",
)
_DUTIES = LookUp("O*NET, under the name of the job", "Then ask what took up their last two days.")
_PLACE = LookUp(
    "the organization's website and recent news", "Then ask how it looks from where they sit."
)
_PROFILE = LookUp("their LinkedIn profile", "Then ask what led them there.")
_ADMISSION = LookUp("the admissions page", "Then ask what that page leaves out.")
_CATALOG = LookUp("the college catalog", "Then ask which class changed how they think.")
_GROUP = LookUp("the association's website", "Then ask what makes it worth an evening.")
_FINDER = LookUp(
    "CareerOneStop's professional association finder",
    "Then ask which one has been worth their time.",
)
_SCHOOLS = LookUp(
    "College Navigator or the schools' own pages", "Then ask what to look for in such a program."
)
_REFERENCE = LookUp("an encyclopedia or a dictionary", "Then ask what it means in their own days.")
_NUMBERS = LookUp(
    "the tables of the Bureau of Labor Statistics or of your state",
    "Then ask how it looks from where they sit.",
)
# Of a place these are told by people alone.
_SOFT = (
    r"(?:culture|atmosphere|mood|secret|biggest|greatest|hardest|best|worst"
    r"|main (?:challenge|problem|strength|weakness)|reputation|future|way|approach|attitude|style"
    r"|story|view|view on|idea|answer|plan for|next|real|unwritten|habits?|strengths?"
    r"|weakness(?:es)?)"
)
# Before one of these, “What does a … do?” asks for a view, not for the duties of a job.
_EVERYDAY = (
    r"(?:good|bad|great|perfect|typical|normal|usual|ordinary|common|slow|busy|quiet|fair"
    r"|realistic|real|big|small|first|last|new|young|successful|day|week|morning|evening|month"
    r"|year|moment|mistake|person|beginner|newcomer|student|team|boss|job|thing|way|place|sign"
    r"|habit|skill|question|piece|time|point|part)"
)

# The first rule that fits decides: pay and outlook come before the wide rules about a place.
_RULES: tuple[tuple[LookUp, str], ...] = (
    (
        _PAY,
        (
            rf"\b(?:what|how much) ?(?:{_BE}|does|do) (?:the |an? )?"
            r"(?:(?:average|median|typical|usual|normal|starting|entry-level|going|hourly|annual"
            r"|current) )*(?:pay|salary|salaries|wages?|earnings|rate of pay|hourly rate)\b"
            r"(?! (?:like|grow|work|rise|change|structure))"
        ),
    ),
    (
        _PAY,
        (
            r"\b(?:average|median|typical|starting|entry-level) "
            r"(?:pay|salary|salaries|wages?|earnings|income)\b"
        ),
    ),
    (
        _PAY,
        (
            r"\b(?:what|how much) (?:does|do|can|could|would|will) "
            r"(?!you\b|i\b|it\b|people (?:here|at)\b)(?:an? |the |most |new )?(?:[\w-]+ ){0,3}"
            rf"(?:people|{_JOB}s?) (?:\w+ )?(?:earn|make|get paid)\b"
            r"|\bhow much (?:does|do|can|could) an? [\w' -]{3,40} (?:earn|make|get paid)\b"
        ),
    ),
    (
        _OUTLOOK,
        (
            r"\b(?:(?:job|career|employment) outlook|what ?(?:is|'s) the outlook (?:for|in)"
            r"|growth rate|how many jobs|projected (?:growth|demand)|demand rate|unemployment rate"
            r"|employment rate)\b"
        ),
    ),
    (_OUTLOOK, rf"\bhow many (?:people|{_JOB}s?) (?:work (?:in|as)|are there|are employed)\b"),
    (
        _TRAINING,
        (
            rf"\b(?:what|which) (?:\w+ ){{0,2}}(?:{_DEGREE}|education|training|schooling|major)"
            r"\b[^?,]{0,30}\b(?:need|needs|needed|require|requires|required|necessary"
            r"|have to (?:have|pass|take|get|hold|do)|must|mandatory|expected)\b"
        ),
    ),
    (
        _TRAINING,
        (
            r"\b(?:do|does|must|would|will) (?:i|you|one|people|someone|an? [\w ]+?) "
            rf"(?:need|have to have|require|have) (?:an? |any )?(?:[\w']+ ){{0,2}}{_DEGREE}\b"
        ),
    ),
    (
        _TRAINING,
        (
            rf"\b(?:is|are) (?:an? |the )?(?:[\w']+ ){{0,2}}{_DEGREE} "
            r"(?:required|needed|necessary|mandatory|compulsory)\b"
        ),
    ),
    (
        _TRAINING,
        (
            r"\bhow (?:many years|long)(?: of (?:study|training))? "
            r"(?:does|do|did|will|would|is|are) (?:an?|the|your|this)? ?"
            rf"(?:(?!from\b|after\b|at\b|in\b|before\b)[\w-]+ ){{0,3}}?{_STUDY}"
            r"(?: usually| normally)?(?: take| last| run|\?| to (?:become|be|qualify))"
            r"|\bhow (?:many years|long) does it take to "
            r"(?:become|qualify|train|get (?:licensed|certified|qualified))"
        ),
    ),
    (
        _DUTIES,
        (
            r"^what (?:does|do) (?!(?:an? )?(?:good|great|new|your)\b)(?:an? )?"
            rf"(?:[\w-]+ ){{0,2}}{_JOB}s? (?:actually |really )?do(?: all day)?\?"
        ),
    ),
    (
        _DUTIES,
        (
            r"\bwhat ?(?:is|are|'s|'re) (?:your|the) (?:job )?"
            r"(?:duties|job duties|responsibilities|job description)\b"
        ),
    ),
    (
        _PLACE,
        (
            r"\bhow many\b[^?]{0,30}\b(?:people|employees|staff|workers|offices|branches|stores"
            r"|shops|locations|sites|countries|members|students|beds|rooms|brands|customers"
            rf"|clients)\b[^?]{{0,40}}\b(?:{_ORG}|employs?|employed|enrolled)\b"
        ),
    ),
    (
        _PLACE,
        (
            r"\bhow many\b[^?]{0,15}\b(?:employees|staff|offices|branches|stores|locations"
            rf"|sites)\b (?:do|does|are)\b|\bhow many\b[^?]{{0,30}}\b(?:does|do|has) {_OURS}\b"
        ),
    ),
    (
        _PLACE,
        rf"\bhow (?:big|large|old) (?:is|are) {_OURS}\b|\bwhat ?(?:is|'s) the size of {_OURS}\b",
    ),
    (
        _PLACE,
        (
            rf"\bwhen (?:was|were) {_OURS} (?:\w+ )?(?:founded|started|formed|established|opened"
            rf"|set up|created|built)|\bwhen did {_OURS} (?:start|open|begin|launch|go public)"
            rf"|\b(?:in )?(?:what|which) year (?:was|did) {_OURS}\b"
        ),
    ),
    (
        _PLACE,
        (
            r"\bwho (?:is|are|was|were) (?:the|your)(?: current| new| first| present)? "
            r"(?:\w+'s )?(?:ceo|cfo|chief executive|president|founders?|owners?"
            r"|chair(?:man|woman|person)?|directors?|managing director|head of (?:the|your)"
            r"|competitors?|biggest competitors?|main competitors?|principal|dean|clients)\b"
            rf"|\bwho (?:founded|owns|started|runs|leads|heads|set up) {_OURS}\b"
        ),
    ),
    (
        _PLACE,
        (
            rf"\bwhat (?:exactly )?does {_OURS} (?:actually )?"
            r"(?:do|make|sell|produce|offer|specialise in|specialize in)\?"
            r"|\b(?:what|which) (?:kinds? of |sorts? of |types? of )?"
            r"(?:products?|services?|brands?|goods) (?:does|do|are|is)\b"
        ),
    ),
    (
        _PLACE,
        (
            rf"\bwhat does {_OURS} (?!expect|want|need|value|hope|reward|like|think|feel|lack|miss"
            r"|fear|believe|mean|look)\w+\?|\b(?:which|what) "
            rf"(?:city|country|town|state) is {_OURS}"
            r"|\b(?:which|what) (?:city|country|town|state) is your "
            r"(?:head ?quarters|head office)"
        ),
    ),
    (
        _PLACE,
        (
            rf"\bwhere (?:is|are|'s) (?:{_OURS}(?! (?:heading|headed|going|now|strong|weak))"
            r"|your (?:head ?(?:quarters|office)|main office|offices|branches|other offices)"
            r"|the (?:head ?(?:quarters|office)|main office))"
            r"|\bwhere (?:is|are) (?:it|they) (?:based|located|headquartered)\b"
            r"|\b(?:in )?(?:what|which) (?:\w+ )?(?:countries|country|cities|city|states|towns"
            rf"|markets) (?:does|do|is|are|has|have) (?:{_OURS}|you (?:have|operate|own|sell))\b"
        ),
    ),
    (
        _PLACE,
        (
            rf"\b(?:do|does|has|have) {_OURS} (?:have |also have |got |own |run )?"
            r"(?:an?y?|other|more)? ?(?:\w+ )?(?:offices?|branch(?:es)?|stores?|locations?|sites?"
            r"|website|internship program(?:me)?s?|subsidiar(?:y|ies))\b"
        ),
    ),
    (
        _PLACE,
        (
            r"\bwhat does\b[^?]{0,50}\b(?:stand for)\b"
            rf"|\bwhat ?(?:is|are|'s) (?:your|the) (?:{_ORG}(?:'s|'|s)? )?"
            r"(?:mission|vision|motto|slogan|core values|values|web ?site|address|revenue"
            r"|turnover|share price|stock price|profit|opening hours|office hours)\b"
            rf"(?: of\b| statement\b|\?)|\bis {_OURS} "
            r"(?:public|publicly|private|privately|listed|a (?:non-?profit|charity|public))\b"
        ),
    ),
    (
        _PLACE,
        (
            r"\bwhat ?(?:is|are|'s) the names? of (?:your|the) "
            rf"(?:ceo|boss|owner|founder|president|director|{_ORG})"
        ),
    ),
    (
        _PLACE,
        (
            rf"\b(?:what|who|where|when) ?(?:is|are|was|were|'s) (?:your|the) (?:\w+ )?{_ORG}"
            rf"(?:'s|s') (?!{_SOFT}\b)[\w-]+(?: [\w-]+){{0,2}}\?"
        ),
    ),
    (
        _PLACE,
        (
            rf"\b{_OURS} (?:\w+ )?(?:founded|established|based|located|headquartered|incorporated"
            rf"|called)\b(?! (?:off|out|in to|for))|\bwho (?:sits|is) on {_OURS}(?:'s)? board\b"
            rf"|\bwhen did {_OURS} (?:merge|move|close|buy|change its name|split)"
            rf"|\bwhen does {_OURS}(?:'s)? (?:\w+ )?(?:open|close|start|begin|end)"
            r"|\b(?:what|which) (?!problems?|challenges?|plans?|trouble|habits?|rules?|mistakes?"
            rf"|changes?|skills?|people|part|hope)\w+ (?:does|do) {_OURS} "
            r"(?:have|offer|serve|operate|sell|make|produce|cover|run|teach|publish)\b"
        ),
    ),
    (
        _PLACE,
        (
            rf"\b(?:do|does) {_OURS} (?:sell|operate|export|ship|deliver|trade|work) "
            r"(?:abroad|overseas|in \w+|internationally|online|to \w+)\b"
            rf"|\bis {_OURS} (?:free|open|closed|international|family-?(?:owned|run)|for-profit"
            r"|independent|state-run|big|large|old)\b"
        ),
    ),
    (
        _PLACE,
        (
            rf"\b(?:do|does) {_OURS} (?:have|offer|run|own|provide|publish|sell|teach) "
            r"(?:an? |any )?(?:[\w-]+ ){0,2}(?:class(?:es)?|courses?|program(?:me)?s?|schemes?"
            r"|internships?|librar(?:y|ies)|scholarships?|degrees?|newsletter|magazine|products?"
            r"|shops?|tours?)\b"
        ),
    ),
    (
        _PLACE,
        (
            rf"\bhow (?:long|many years) has {_OURS} "
            r"(?:existed|been (?:around|in business|open))\b"
            rf"|\bis {_OURS} (?:\w+ )?(?:owned by|part of|accredited|certified|unioni[sz]ed)\b"
            rf"|\b(?:what|which|how many) awards\b|\bwhat time (?:do|does) (?:you|{_OURS}) "
            rf"(?:open|close)\b|\b(?:what|which) languages? (?:is|are) {_OURS}(?:'s)? "
            r"(?:web ?site|page)|\b(?:what|which) languages? (?:is|are) your web ?site\b"
        ),
    ),
    (
        _DUTIES,
        (
            rf"^what (?:does|do) an? (?!{_EVERYDAY}\b)[\w-]+(?: (?!{_EVERYDAY}\b)[\w-]+)? "
            rf"(?:actually |really )?do\?|^what ?(?:is|'s) an? (?!{_EVERYDAY}\b)[\w-]+"
            rf"(?: (?!{_EVERYDAY}\b)[\w-]+)?\?$"
        ),
    ),
    (
        _REFERENCE,
        (
            r"\bwhat (?:does|do) (?:the (?:word|term|title|phrase|letters|abbreviation|acronym)"
            r" )?[\w'“”\" -]{2,30} mean\?$|\bwhat ?(?:is|'s) the (?:definition|meaning) of\b"
            r"|\bwho (?:is|was) the (?:current )?(?:mayor|minister|governor|senator|secretary"
            r"|commissioner|author|inventor) of\b|\bwho (?:wrote|invented|discovered) \w"
        ),
    ),
    (
        _NUMBERS,
        (
            r"\bhow much (?:does|would|did) it cost (?:\w+ )?to "
            r"(?:study|enrol|enroll|attend|train|apply|sit|take the"
            r"|get (?:an?|the) (?:licen[sc]e|degree)|qualify)|\bhow many people live in\b"
            r"|\b(?:legal|statutory) (?:\w+ )?(?:age|limit|hours|minimum|maximum|requirements?)\b"
            r"|\bhow (?:high|low) is the (?:unemployment|employment|dropout|pass|turnover) rate\b"
        ),
    ),
    (
        _NUMBERS,
        (
            r"\bminimum wage\b|\bretirement age\b|\b(?:average|median) "
            r"(?:age|number|size|cost|price|class size|length)\b"
            r"|\bwhat (?:percentage|percent|share|proportion) of (?!your\b)"
            r"|\b(?:does|do) the law (?:require|guarantee|allow|say)\b|\bwhat does the law say\b"
        ),
    ),
    (
        _NUMBERS,
        (
            r"\bhow much (?:does|do|is|are|would) (?:an?|the) (?:[\w-]+ )?"
            rf"(?:{_STUDY}|{_DEGREE}|membership|uniform|insurance|ticket|fees?)(?: fees?| exams?)?"
            r"(?: cost)?\?"
        ),
    ),
    (
        _SCHOOLS,
        (
            r"\b(?:which|what) (?:universities|colleges|schools|university|college|school) "
            r"(?:offers?|teach(?:es)?|has|have)\b|\bwhere (?:can|could|do|does|would|should) "
            r"(?:i|one|you|people|students|someone) "
            r"(?:study|train|qualify|get (?:an?|the) (?:degree|licen[sc]e|certificate))\b(?! if)"
        ),
    ),
    (
        _ADMISSION,
        (
            r"\bwhen (?:does|do) (?:the |your )?(?:\w+ )?"
            r"(?:term|semester|course|programme?|application|applications|enrolment|enrollment"
            r"|admissions?)\w* (?:start|open|begin|close|end)"
        ),
    ),
    (
        _FINDER,
        (
            r"\b(?:is|are) there (?:an? |any )?(?:\w+ )?"
            r"(?:professional|trade|national|local|student) "
            r"(?:association|body|bodies|society|societies|union|group|organi[sz]ation)s?\b"
        ),
    ),
    (
        _PROFILE,
        (
            r"\bwhat ?(?:is|'s) your (?:current |exact |official )?(?:job )?(?:title|position)\b"
            r"|\bwhere (?:do you work(?=\?| now| at the moment)"
            r"|did you (?:study|train|go to (?:school|college|university)|get your degree))\b"
            r"|\bhow long have you (?:worked|been)\b"
            r"|\b(?:what|which) (?:school|college|university) did you (?:go to|attend|study at)"
            r"|\bwhat did you (?:study|major in)(?: at| in|\?)"
            r"|\b(?:what|which) year did you (?:graduate|finish|start|join)"
        ),
    ),
    (
        _ADMISSION,
        (
            r"\b(?:what|when) ?(?:is|are|'s) (?:the|your) (?:\w+ )?"
            r"(?:deadlines?|tuition|tuition fees?|fees|application (?:deadline|fee)s?"
            r"|admission (?:rules|requirements)|entry requirements|(?:minimum |average )?gpa"
            r"|acceptance rate|ranking|class size)\b(?! that\b)"
            r"|\bhow much (?:is|does|are) (?:the |your |an? )?(?:\w+ )?"
            r"(?:tuition|program(?:me)?|course|degree|fees)\b"
            r"|\bis (?:the|your) (?:\w+ )?program(?:me)? accredited\b"
            r"|\bwhat (?:gre|gmat|lsat|mcat|sat|toefl|test) scores?\b"
        ),
    ),
    (
        _CATALOG,
        (
            r"\b(?:what|which) (?:classes|courses|credits|modules|subjects) "
            r"(?:are|do|is|must|should)[^?]{0,20}\b(?:required|need|take|compulsory|mandatory"
            r"|offered)\b|\bhow many credits\b"
        ),
    ),
    (
        _GROUP,
        (
            r"\bhow much (?:is|does) (?:the )?(?:student )?membership\b"
            r"|\bhow much (?:does|would) it cost to (?:join|become a member)\b"
            r"|\bwhen is (?:the|your) next (?:meeting|conference|fair|event)\b"
        ),
    ),
)


@cache
def _patterns() -> tuple[tuple[LookUp, re.Pattern[str]], ...]:
    """Return the rules made ready; at first use, since that takes longer than the import."""
    return tuple((place, re.compile(rule)) for place, rule in _RULES)


def look_up_for(plain: str) -> LookUp | None:
    """Return where the answer to a question stands; None when only a person can give it.

    Parameters
    ----------
    plain : str
        A question in lower case with straight quotes, as `plain_question` makes it.

    Examples
    --------
    >>> look_up_for("where is your head office?").where
    "the organization's website and recent news"
    >>> look_up_for("what happens in the hour before a show?") is None
    True
    """
    return next((place for place, rule in _patterns() if rule.search(plain)), None)
