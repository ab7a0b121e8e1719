"""Name what an interview may be about, with the words by which each topic is known.

A name of the topic counts four points, a phrase one and one more for each word, a sign one;
the topic with the most points is meant. All of it can be read here and checked by hand.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Topic:
    """Hold one topic: its category of questions, and patterns of its names, phrases and signs."""

    name: str
    category: str
    names: str
    phrases: str
    signs: str = ""


NAMED = 4
"""Points of a word that names its topic."""
_LONG = 4
"""Words of a phrase that count; more of them are gaps in it."""

TOPICS = (
    Topic(
        "job_ask",
        "",
        (
            r"hire me|(?:are|is) (?:you|they|it) (?:\w+ )?hiring|consider me|openings?|join your"
            r"|(?:are|is) (?:you|they|it) (?:\w+ )?looking for (?:\w+ )?(?:help|interns?|people"
            "|someone)|(?:job|position|internship|spot|place|opening|room|use"
            r"|offer) (?:\w+ ){0,4}(?:for|to) me|(?:get|give|offer|find|land) me (?:a|an|in|the"
            r"|some|any)|(?:take|bring) me on|(?:i|me) (?:\w+ )?apply\b|work (?:for|under) you"
            "|good word|(?:pass|give|forward|send|hand|show|take|submit"
            r"|drop off) (?:\w+ )?my resume|interview with (?:you|your)|great fit (?:on|for"
            "|at) your|chance (?:that )?you(?:'d| would| could)|take me on|(?:recommend|refer"
            "|mention) me (?:to|for)|be my reference"
        ),
        (
            r"hire me|give me (?:a|an) (?:job|internship)|get me (?:a|an|in)\b"
            "|any (?:job )?openings for|put in a (?:good )?word|pass (?:on|along) my r[ée]sum[ée]"
            "|are you (?:currently )?hiring|help me (?:get|find|land) (?:a|an) (?:job|internship"
            "|position)|a job for me|(?:job|position|internship|spot) (?:open|available) for me"
            "|could i work (?:here|for you)|work for you|consider me for"
        ),
    ),
    Topic(
        "too_personal",
        "",
        (
            "you personally|your own paycheck|church|pray|an? (?:million|lot of) dollars"
            "|your (?:own |exact |current |personal )?(?:salary|paycheck|income)|weigh"
            "|your weight|your bank|your (?:age|religion|politics|political views"
            r"|salary last year)|political\w*|religio\w+|how old|married|boyfriend|girlfriend"
            r"|husband|wife|(?:have|having) (?:\w+ )?(?:kids|children|a baby)(?!\w| and| in)"
            r"|you (?:make|earn) last year|do you live|vote\w*|divorced|pregnant|been (?:fired"
            "|arrested)|dating"
        ),
        (
            r"how old are you|your age\b|are you (?:married|single|gay|religious|dating|pregnant"
            "|rich|divorced|seeing anyone|a (?:democrat|republican|citizen|christian|muslim))"
            "|do you have (?:any )?(?:kids|children|a (?:husband|wife|partner|boyfriend"
            r"|girlfriend))|(?:who|how) (?:did|do|will|would) you vote\w*|your (?:politic\w*"
            r"|relig\w+|faith|weight)|your (?:medical|health|home address|immigration"
            r"|visa) ?(?:history|status|problems?)?|politic\w*|religi\w+"
            "|where (?:exactly )?do you live|what neighborhood|(?:ever )?been (?:fired|arrested)"
            r"|get divorced|(?:your|much) (?:\w+ ){0,2}(?:bank|savings|debt)\b"
            "|(?:exactly )?how much (?:money )?(?:do|did) you (?:personally |yourself )?(?:make"
            "|earn) (?:last year|exactly)|your (?:exact|own|current|personal) (?:salary|pay"
            "|income)|what is your (?:exact |current )?(?:salary|income)|your (?:paycheck"
            r"|net worth)|your (?:husband|wife|marriage|love life|ex)\b|plan(?:ning)? (?:to have"
            "|on having) (?:kids|children|a baby)|with your (?:phone|home) number"
            "|your accent from"
        ),
    ),
    Topic(
        "time_check",
        "close",
        (
            "keeping you (?:from|too)|doing on time|(?:have|need) to go(?! to| in)|almost over"
            "|get back to (?:work|it|your)|let you go|running (?:late|over|out|short|low)"
            r"|(?:asked for|promised|said|our|my) (?:\w+ )?(?:twenty|thirty|fifteen|20|30"
            "|15) minutes|hard stop|wrap up|too long|keep you|take up (?:too much|any more|more"
            "|much|all)(?: of)?(?: your time)?|(?:respectful|mindful|conscious"
            "|careful) of your time|respect your time|(?:okay|ok|good|doing) (?:on|for|with) time"
            "|time left|minutes left|out of time|(?:one|two|a few|a couple) more (?:questions?"
            "|minutes)|time for (?:one|two|a few|a couple|another)"
        ),
        (
            "how (?:much )?(?:more )?time do (?:we|you)"
            "|do you (?:still )?have (?:a )?(?:time (?:left|now|today)|few more|another|five|ten"
            "|more time|a hard stop)|(?:is|still) (?:it |this |now )?(?:still )?(?:a )?(?:good"
            "|okay|ok) (?:time|on time)|time (?:is )?(?:almost |nearly )?up|out of time"
            "|running (?:low|out|over|late|short)|keep(?:ing)? you (?:too |any |from )?(?:long"
            "|longer)?|(?:watch|mindful|respect|respectful|conscious|aware|careful|eye"
            r"|keep track)\w* (?:of|on )?(?:your |the |our )?(?:time|clock)|minutes (?:left"
            "|remaining|more)|(?:we|doing) (?:doing )?(?:on|for|with) time|hard stop"
            "|wrap(?:ping)? up|last question|(?:we are|we're|are we) (?:almost |nearly )?(?:at"
            "|past|over) (?:the|our|time)|i (?:asked for|promised|said"
            r"|took up) (?:you )?(?:\w+ )?(?:\d+|twenty|thirty|fifteen)(?: minutes)?|i (?:need"
            "|have) to (?:go|leave|run|get back)|(?:go|run|gone) (?:a little )?(?:over|long)"
            "|time (?:we have )?left|time for (?:one|two|a few|another|more)|should (?:we|i) stop"
            "|how long do (?:we|you) have|one (?:more|last) (?:thing|question)"
        ),
        "minutes?|clock",
    ),
    Topic(
        "thanks",
        "",
        ("can(?:'t|not) thank you|thank you (?:so|very) much|thanks (?:so much|a lot)|appreciate"),
        (
            "thank(?:s| you)(?: (?:so much|very much|a lot|again))?|(?:really |so |truly "
            "|very )?(?:grateful|thankful)|(?:i|we) (?:really |truly |do )?appreciate|(?:this"
            "|that|you|it) (?:was|were|has been|have been) (?:so |really |very "
            "|incredibly )?(?:helpful|great|useful|generous|kind)|learned (?:a lot|so much|a ton)"
            "|means a lot|taught me|been (?:so |very |really )?(?:helpful|generous|kind)"
        ),
    ),
    Topic(
        "opening",
        "rapport",
        (
            "introduce myself|is this (?:ms|mr|mrs|dr|professor)|(?:student|one) who (?:e-?mailed"
            "|wrote|called|messaged)|thanks? (?:you )?(?:again |so much "
            "|very much )?for (?:agreeing|meeting|taking|making|seeing|having|sitting|letting"
            "|talking|speaking)|looking forward to (?:this|our|talking|meeting)|take (?:some "
            "|a few )?notes"
        ),
        (
            "nice to (?:finally )?meet you|(?:pleasure|great|good) to (?:meet|see"
            r"|finally meet) you|^(?:hi|hello|hey|good (?:morning|afternoon|evening|day))\b"
            "|thank(?:s| you)(?: (?:so|very) much)? for (?:making|taking|finding|meeting|agreeing"
            "|seeing|having|letting|fitting|speaking|talking|sitting|being willing|inviting"
            "|doing this)(?: (?:the )?time)?(?: to (?:meet|talk|speak|see|sit|chat"
            "|do this))?(?: (?:down )?with me)?|i (?:really )?appreciate (?:you|your) (?:meeting"
            "|taking|making|agreeing|seeing)|i(?: am|'m) (?:a |an )?(?:first[- ]year|freshman"
            "|student|sophomore|studying|majoring|here|hoping|excited|curious|exploring)|(?:take"
            "|taking) (?:some |a few )?notes|record (?:this|our)|my name is|before (?:we"
            "|i) (?:start|begin|get started|dive)|excited to|jump (?:right )?in|where (?:should"
            r"|shall|would you like) (?:we|me|to) (?:\w+ )?(?:start|begin|sit)|(?<!how )(?:shall"
            "|can|should|may) (?:we|i) (?:start|begin|get started)|looking forward to (?:this"
            "|our)|(?:i|we) (?:emailed|wrote|messaged|spoke)|(?:referred|sent) me to you"
            "|what should i call you|tell me (?:a (?:little|bit) |something )?about yourself"
            "|introduce yourself"
        ),
    ),
    Topic(
        "keep_in_touch",
        "close",
        (
            "add(?:ed)? you|you on linkedin|linkedin with|(?:keep|stay|be|get) in (?:touch"
            "|contact)|reach(?:ed|ing)? out (?:again|to you|with)|be contacted|(?:contact|email"
            "|e-mail|call|text|message|reach) you|follow(?:ing)? up|let you know"
            "|connect (?:with you )?on linkedin|(?:talk|speak|meet) (?:with you |to you )?again"
            "|update you|send you"
        ),
        (
            "(?:keep|stay|be|get) in (?:touch|contact)|follow up (?:with you|by)|contact you"
            "|(?:e-?mail|text|message|call|reach|update|write to|write|contact"
            "|visit) you(?: (?:again|later|if|with|when|about|in a))?|reach (?:out to"
            "|back out to) you|connect (?:with you )?on linkedin|let you know|hear (?:back|how"
            "|what|from me)|(?:talk|speak|meet|come back|see you|check in) (?:with you "
            "|to you )?(?:again|later|next)|best way to (?:reach|contact|get|let|thank|tell)"
            "|more questions (?:later|come up|after)|send you (?:a|an|my|the)|touch base"
            r"|your (?:card|business card|e-?mail address|e-?mail|contact info\w*|phone number)"
            "|add you on|tell you how|how (?:this|it|things) turns? out|stay connected"
        ),
    ),
    Topic(
        "referrals",
        "referrals",
        (
            "comes? to mind|hear from (?:some|any)one|people for me to"
            "|other people to (?:interview|talk|meet)|a colleague who|who else|who (?:would|do"
            r"|should) (?:you|i) (?:\w+ ){0,2}(?:contact|suggest|recommend|talk|speak|meet|know)"
            r"|(?:any|some)(?:one|body) (?:[\w']+ ){0,6}(?:talk|speak|meet|hear|contact|reach"
            "|interview)|introduce me|put me in touch|(?:other|more|any) (?:people|professionals"
            r"|contacts|colleagues) (?:\w+ ){0,3}(?:talk|speak|meet|reach|contact)|(?:any"
            "|some)(?:one|body) else|referred me|sent me"
        ),
        (
            "(?:who|whom) else|any(?:one|body) else|some(?:one|body) else|whose name|other names?"
            r"|(?:any|some)(?:one|body) (?:else )?(?:you|i) (?:\w+ ){0,3}(?:talk|speak|meet|ask"
            "|know)|(?:who|whom|any(?:one|body)|some(?:one|body)|colleague"
            r"|people i) (?:\w+ ){0,4}(?:(?:talk|speak|turn|reach out) (?:to|with)|meet|contact"
            "|ask|connect with|hear from)|put me in (?:touch|contact)|introduc(?:e|tion)(?: me)?"
            "|connect me|refer me|point me to|do you know (?:any|some)(?:one|body)?|another name"
            r"|name would you give|who sees|(?:who|which) (?:\w+ ){0,4}(?:good to hear"
            "|loves? to teach|loves? teaching|differently)|who (?:do )?you know(?: who)?"
            "|who would give me|different (?:view|perspective|take)|say (?:that )?you sent me"
            r"|(?:use|mention|drop) your name|other (?:people|professionals) (?:\w+ ){0,3}(?:talk"
            "|speak|meet)|which two people|who should i|good to meet"
        ),
    ),
    Topic(
        "resume",
        "advice",
        "resumes?|cvs?|cover letters?|portfolios?",
        (
            r"r[ée]sum[ée]s?|\bcvs?\b|cover letters?|portfolios?|linkedin (?:profile|page)"
            "|personal statements?|look (?:over|at) my|on paper"
        ),
    ),
    Topic(
        "internships",
        "entry",
        (
            "intern|internships|intern(?:ship)?s?|(?:get|gain|have|kinds? of|find"
            r"|any) (?:\w+ )?experience(?: should| before| while| as)|shadow\w*|volunteer\w*"
            r"|apprentice\w*|co-?ops?|student jobs?|summer jobs?"
        ),
        (
            r"intern(?:ship)?s?\b|\bco-?ops?\b|summer (?:jobs?|work|position|program)|shadow\w*"
            r"|apprentice\w*|volunteer\w*|work[- ]study|undergraduates? get involved|student jobs?"
            "|part-?time jobs?|get (?:some )?(?:hands-on |real |practical )?experience"
            "|hands-on experience|real (?:work )?experience|taste of|relevant experience"
        ),
    ),
    Topic(
        "graduate_school",
        "preparation",
        (
            r"grad(?:uate)? (?:school|degrees?|programs?)|advanced degrees?|master'?s?|ph\.?d"
            "|doctorate|mba|law school|(?:med|medical) school"
        ),
        (
            r"grad(?:uate)? (?:school|degrees?|programs?|stud\w+)|master'?s?\b(?: degree)?|ph\.?d"
            r"|doctora\w+|\bmba\b|advanced degrees?|law school|med(?:ical)? school"
            "|further (?:study|education)|more (?:school|schooling)|beyond (?:a|the) bachelor'?s"
            r"|back to school|postgrad\w*|advisor|stipend|funded|faculty"
        ),
    ),
    Topic(
        "certifications",
        "preparation",
        (
            r"certif\w+|licen[sc]\w+|credentials?|pass (?:a|an|any|the) (?:\w+ )?(?:test|exam)s?"
            "|exams?"
        ),
        (
            r"certif\w+|licen[sc]\w+|credentials?|\bexams?\b|accredit\w+|boot ?camps?"
            r"|short courses?|\bpermits?\b|qualifications?|(?:state )?boards?\b"
        ),
        "tests?|training",
    ),
    Topic(
        "networking",
        "associations",
        (
            "go up to people|hang out|meet each other|small talk|make contacts|contacts"
            "|meet (?:the )?(?:right|more) people|network(?:ing)?|mentors?|connections"
            "|who you know|(?:who )?helped you (?:along|most|get|when)|meet (?:people|others"
            "|professionals) in"
        ),
        (
            r"network(?:ing|s|ed)?\b|mak(?:e|ing) (?:\w+ )?(?:contacts|connections)|connections"
            r"|(?:meet|meeting|met|find|approach|get to know) (?:\w+ )?(?:people|professionals"
            "|others) (?:in|who|at|from)|(?:right|knowing|who you know|know the right) people"
            r"|who you know|(?:build|building|built) (?:\w+ )?(?:relationships|contacts"
            r"|connections)|mentors?\b|reach(?:ing)? out to (?:people|professionals|strangers"
            "|others)|cold (?:e-?mails?|calls?)|linkedin|career fairs?|helped you (?:most|along)"
            "|get the most out of|small talk at"
        ),
    ),
    Topic(
        "associations",
        "associations",
        (
            "associations?|conferences?|(?:professional|trade|student) (?:groups?"
            r"|organi[sz]ations?|clubs?|societ\w+)|events?|(?:organi[sz]ations?|groups?"
            r"|clubs?) (?:\w+ ){0,2}(?:join|student)|join|clubs?"
        ),
        (
            "associations?|(?:professional|trade|industry|student|local|online"
            r"|employee) (?:\w+ )?(?:organi[sz]ations?|groups?|societ\w+|clubs?|communit\w+"
            r"|chapters?|bodies)|guilds?|societ\w+|conferences?|meet-?ups?|\bclubs?\b|join\b"
            "|memberships?|trade shows?|chapters?|groups? (?:or|and|should|can|could|would|that"
            r"|do|to|you|for|have|made|i)|events?\b|workshops?|where do (?:people"
            r"|you) (?:\w+ ){0,4}meet|learn from each other|meetings (?:could|can|should"
            "|would) (?:i|students?)|belong to"
        ),
        r"groups?|members?|communit\w+|organi[sz]ations",
    ),
    Topic(
        "reading",
        "associations",
        (
            "news|books?|podcasts?|newsletters?|magazines?|blogs?|websites?|journals?"
            "|keep up with|stay (?:current|up[- ]to[- ]date|informed)|learn more about (?:this"
            "|the|your)|resources|should i read"
        ),
        (
            r"books?\b|podcasts?|newsletters?|magazines?|blogs?|journals?\b|websites?|youtube"
            "|publications?|(?:online |good |learning )?resources?|stay (?:current|up to date"
            "|up-to-date|informed|on top)|keep (?:up|current|up to date)|(?:should|would|could|do"
            "|can|to) (?:i|you|people|a student)? ?(?:read|watch|follow|listen to|subscribe)"
            r"|\breading\b|articles?|social media|forums?|learn more about|where (?:can|could"
            "|should|do) (?:i|you) (?:learn|find out|get (?:good )?info)"
        ),
        "read|news|follow|watch|sources?",
    ),
    Topic(
        "benefits",
        "pay",
        (
            "pay for school|tuition|benefits?|insurance|vacations?|pensions?|perks?|time off"
            "|retirement(?: plan)?|sick (?:days|leave)"
        ),
        (
            r"benefits?\b|health (?:insurance|care plan|coverage)|insurance|vacations?|pensions?"
            r"|perks?|retirement|paid (?:time|leave|vacation|holidays?)|time off|401|\bpto\b"
            "|sick (?:days?|leave)|(?:parental|maternity|family|medical) leave|days? off"
            "|tuition (?:help|assistance|reimbursement)|besides (?:money|pay|the pay|salary"
            r"|the paycheck)|health plan|unions?\b"
        ),
    ),
    Topic(
        "pay",
        "pay",
        (
            r"pays|on what this|raise a family|pay|paid|salar\w+|earn|wages?|(?:make|made) (?:a|an"
            r"|good|enough) (?:\w+ )?(?:living|money)|income|compensation|(?:expect to|people"
            r"|beginners?|someone|they|you|graduates?|i) (?:\w+ )?make (?:in|a year|per|at|when"
            "|starting|doing|right|an hour)"
        ),
        (
            r"pay\b|(?:get |getting |well )?paid|salar\w+|earn\w*|wages?|money|incomes?"
            r"|compensat\w+|(?:can|could|should|do|does|would"
            r"|will) (?:\w+ ){1,4}(?:expect to )?make (?:a year|an hour|in|at|to start|starting"
            "|when|here|doing)|how much (?:do|does|can|could|would|should"
            r"|might) (?:\w+ ){1,5}(?:make|earn|expect)|raises?\b|cost of living|live on (?:it"
            "|that|what|the)|(?:make|earn) a (?:good |decent )?living|make ends meet|afford"
            r"|bonus\w*|debts?|student loans?|(?:salary|pay) range|dollars?|financial\w*"
            r"|negotiat\w+|pay well|expect to (?:make|earn)|hourly|commission"
        ),
    ),
    Topic(
        "remote",
        "life",
        (
            "(?:have|need) to (?:go|come) in|over the internet|from (?:a different"
            "|another) (?:state|city|country)|the office|remote(?:ly)?|from home|hybrid"
            "|in the office|in[- ]person|in an office"
        ),
        (
            r"remote(?:ly)?|(?:work\w*|works|job|done) (?:\w+ )?(?:from|at) home|from home|hybrid"
            r"|telework\w*|in[- ]person work|come in(?:to)? (?:the|an) office|on-?site"
            r"|work from anywhere|\bwfh\b|at (?:a|your) desk|in (?:the|an) office|home office"
            r"|virtual\w*|outdoors|outside or"
        ),
    ),
    Topic(
        "travel",
        "work",
        (
            r"taken you (?:to|anywhere)|other countries|travel\w*|work taken you|business trips?"
            "|on the road|for work trips?"
        ),
        (
            r"travel\w*|(?:business |work )?trips?\b|on the road|\bfly\b|overnight|out of town"
            "|see the world|away from home|drive (?:a lot|much|far|for)"
        ),
    ),
    Topic(
        "location",
        "work",
        (
            "living (?:and working )?in|like living|live and work|where do (?:most |people|they)"
            r"|neighborhood|where (?:are|is) (?:most|the|your|these)|relocat\w+|commute|live in"
            r"|live near|(?:big|small|large|certain|particular|specific) (?:cit\w+|towns?|places?"
            "|areas?|states?)|which (?:cities|states|places|parts)|located|in this (?:area|city"
            "|town|region|state)|move (?:to|away|somewhere)|around here|rural"
        ),
        (
            r"locat\w+|relocat\w+|move (?:to (?:a|another|get|find)|away|for|cities)|(?:big|large"
            "|small|certain|which|what|other|another|different|particular"
            r"|specific) (?:\w+ )?(?:cit\w+|towns?|states?|regions?|areas?|countries)|rural"
            r"|commut\w+|geograph\w+|part of (?:the )?(?:country|state|world)"
            "|parts of (?:the )?(?:country|state|world)|abroad|where (?:you|they|people"
            "|someone) (?:want to )?live|live where|overseas|around here|in this (?:area|town"
            "|city|region|state)|near (?:here|campus)|getting to work|neighborhood|where (?:are"
            r"|is|do) (?:\w+ ){0,5}(?:based|located|jobs?|work)\b|stay (?:here|local|in town)"
        ),
        r"cit(?:y|ies)|towns?|region\w*|local",
    ),
    Topic(
        "balance",
        "life",
        (
            "life (?:like )?outside|outside life|your personal|with your family|time with"
            "|(?:work[-/ ]life )?balance|follows? you home|work home|over your life|personal life"
            "|have (?:a family|a life|kids|time for)|family (?:time|life)|time for (?:your |a "
            "|family|friends|hobbies)|(?:spouse|parents?|kids|children)"
        ),
        (
            r"balanc\w+|famil(?:y|ies)|work[-/ ]life|(?:personal|home|private|social"
            "|family) (?:life|time)|free time|(?:life|outside) outside|rest of your life"
            r"|time for (?:\w+ )?(?:family|friends|kids|hobbies|yourself|life|a life|other|things"
            r"|fun|relationships|people)|(?:switch|turn)\w* off|disconnect\w*|unplug\w*"
            r"|follows? you home|(?:take|bring|leave)\w* (?:\w+ )?work (?:home|at work)|parents?\b"
            r"|kids|children|have a life|boundar\w+|home at night|affects? life|leaving work"
            "|when you (?:get|go) home|friends"
        ),
        r"home|hobb\w+|relax\w*|weekends?",
    ),
    Topic(
        "hours",
        "life",
        (
            "how late|how early|holidays|part[- ]time|work late|overtime|hours|weekends|nights"
            r"|on[- ]call|nine to five|shifts?|schedule|flexib\w+|get up"
        ),
        (
            r"hours?\b|overtime|(?:work\w*|on) (?:on )?(?:weekends?|nights?|evenings?|holidays?)"
            r"|(?:at|late at) night|shifts?\b|schedul\w+|(?:long|late) (?:\w+ )?(?:do|are|is"
            r"|you work)|on[- ]call|nine[- ]to[- ]five|9[- ]to[- ]5|9-5|flexib\w+|what time|40"
            "|forty|full[- ]time|part[- ]time|workweek|work week|start (?:your|the) day"
            r"|get off work|usually head home|home at night|days a week|after hours|nights?\b"
            "|weekends?"
        ),
        "long|late|early",
    ),
    Topic(
        "stress",
        "life",
        (
            "decompress|unwind|rough (?:shift|day|week)|too much (?:to do|work)|calm down"
            r"|bad days?|deadlines?|cope|stress\w*|burn(?:ed|t|ing)?[- ]?out|pressure|up at night"
            r"|overwhelm\w*|deadlines?|mental health"
        ),
        (
            r"stress\w*|burn(?:ed|t|ing|s)?[- ]?(?:out|you out)|burn(?:ed|t|ing|s)? (?:\w+ )?out"
            r"|pressures?|deadlines?|overwhelm\w*|exhaust\w*|\bcope\b|mental (?:health|ly)|anxi\w+"
            "|sane|emotional(?:ly)?|kept you up|(?:lose|losing|lost|keeps? you up) (?:sleep"
            r"|at night)|draining|(?:very |really )?(?:tired|tiring)|crisis|emergenc\w+"
            "|take care of yourself|bad days?|busy (?:times?|seasons?|periods?)|things get busy"
            r"|hard days?|tough days?|risks?|safety|danger\w*"
        ),
        "handle|sleep",
    ),
    Topic(
        "boss",
        "culture",
        (
            r"evaluated|performance review|boss(?:es)?|managers?|supervis\w+|report to|feedback"
            "|management"
        ),
        (
            r"boss(?:es)?|managers?|supervis\w+|report to|leaders?(?:hip)?|management|feedback"
            r"|performance reviews?|evaluat\w+|who is in charge|who do you answer to|micromanag\w+"
            r"|disagree\w*|reviewed"
        ),
    ),
    Topic(
        "diversity",
        "culture",
        (
            r"divers\w+|inclus\w+|women|woman|immigrants?|first[- ]gen\w*|discriminat\w+"
            r"|minorit\w+|disabilit\w+|people of color|look like me|welcom\w+|background like mine"
            r"|lgbtq?\w*|gender|race"
        ),
        (
            r"divers\w+|inclusi\w+|women|woman|minorit\w+|gender|race\b|racial\w*|rac(?:ism|ist)"
            r"|sexism|first[- ]gen\w*|immigrants?|(?:people|person|student) of color|lgbtq?\w*"
            r"|queer|disabilit\w+|disabled|accommodat\w+|equity|equal\w*|discriminat\w+"
            r"|under-?represented|veterans?|international students?|visas?\b|(?:look|looks|looked"
            "|sound) like me|barriers|(?:different|all|new|diverse|many) backgrounds"
            r"|backgrounds like mine|welcom\w+|being heard|(?:harder|hard) time being"
            "|who is missing|nobody in my family|my (?:accent|age|identity)|like me (?:fit|belong"
            r"|succeed|be)|feel (?:like you )?belong\w*|military"
        ),
        r"belong\w*|backgrounds|older",
    ),
    Topic(
        "team",
        "culture",
        (
            "people in your (?:group|unit|crew|department)|your (?:group|unit|crew)|roles do"
            "|teams?|teamwork|solo|co-?workers?|colleagues|(?:work|working) (?:mostly "
            "|mainly )?alone|(?:interact|work) (?:with )?(?:the )?(?:most|closely)(?: with)?"
            "|by yourself|work with (?:every day|each day|on a daily basis|day to day)"
        ),
        (
            r"teams?\b|co-?workers?|colleagues?|(?:people|who|whom) (?:do )?(?:you"
            r"|they) (?:\w+ ){0,2}work (?:\w+ )?with|work (?:most |closely |mostly )?(?:alone"
            r"|with (?:other|others|most|people|a lot))|alone or|collaborat\w+|by yourself"
            "|independent(?:ly)?|other (?:departments|jobs do you depend)|work together"
            "|who (?:else )?works (?:here|with you)|people (?:you )?work with|lunch with"
        ),
        "together|alone",
    ),
    Topic(
        "culture",
        "culture",
        (
            "company culture|supportive|friendly place|casual|formal|a place to work|cultures?"
            "|dress code|unwritten|atmosphere|environment|values|(?:workplace|company"
            "|organization|office) (?:value|like)|like to work (?:here|there|at|for)|vibe|wear"
            "|morale"
        ),
        (
            r"cultures?\b|atmospheres?|(?:work|working|office|workplace) (?:\w+ )?environment"
            r"|environment|mood|values\b|vibes?|treat(?:s|ed)?|dress(?: code)?|unwritten|morale"
            "|get along|what is it like (?:to work|working|being)|feel like (?:to work|working)"
            "|like to work (?:at|here)|workplace (?:like|feel)|formal or|relaxed|traditions?"
            r"|talk to each other|celebrat\w+|work here|people here|wear\b|feel(?:s)? (?:here"
            r"|around here)|hierarch\w+|office like"
        ),
    ),
    Topic(
        "misconceptions",
        "work",
        (
            "thought it would|(?:nobody|no one) (?:ever )?tells|what you (?:thought|expected"
            r"|imagined)|don't (?:usually )?(?:know|realize|see)|misconceptions?|surpris\w+"
            "|(?:people|outsiders|they|students|others|everyone"
            r"|most people) (?:\w+ )?(?:get wrong|misunderstand|not know|think|assume|imagine)"
            r"|stereotypes?|myths?|(?:not|\w+n't|differ\w* (?:from|than) what you|what did you"
            "|like you) expect(?:ed)?|on tv|in the movies|wrong idea|don't (?:know|realize|see)"
            r"|misunderst\w+"
        ),
        (
            r"misconcept\w+|misunderst\w+|myths?|stereotyp\w+|(?:people|outsiders|students"
            r"|most people|others|everyone|everybody|public|friends|they) (?:\w+ ){0,3}(?:think"
            "|get wrong|assume|believe|expect|realize|imagine|not know|know about|never see"
            "|understand|overlook|picture)|wrong (?:idea|impression)|outsiders|wrong about"
            "|(?:don't|do not|doesn't|never) (?:usually )?(?:know|realize|understand|see)"
            r"|surpris\w+|(?:on|from) (?:tv|television)|movies|glamorous|(?:different"
            "|differs?) (?:from|than) (?:what )?(?:you |they )?(?:expected|imagined|thought)"
            r"|at a party|(?:you|i) (?:\w+ )?expect(?:ed)?|expectations|true (?:that|about)"
            "|the truth about|compare to what you|really like"
        ),
    ),
    Topic(
        "ai_change",
        "trend",
        (
            "different now|(?:than|since) when you (?:first )?(?:started|began)"
            r"|how things used to|has (?:the|your|this) (?:\w+ )?(?:changed|evolved)|ai|chatgpt"
            r"|artificial intelligence|automat\w+|robots?|changed (?:the )?(?:most|since|over|in)"
            r"|has technology|(?:has|have) (?:\w+ ){1,5}changed|machines taking"
        ),
        (
            r"\bai\b|\ba\.i\.|artificial intelligence|chatgpt|chat ?bots?|automat\w+|robots?"
            r"|machines?|(?:new )?technolog\w+ (?:\w+ ){0,3}(?:chang\w+|affect\w*|impact\w*"
            r"|transform\w*|replac\w+)|(?:has|have|had|is|are|did|will|does"
            r"|do) (?:\w+ ){0,6}chang(?:e|ed|ing)\b|changed (?:since|over|in|most)|ten years ago"
            r"|used to be done|nobody does now|replaced?(?: by)?|new technolog\w+|biggest changes?"
            "|chang(?:e|es) (?:have you|you have)|when you started that|did everyone|evolved?"
        ),
        r"chang\w+|technolog\w+|new",
    ),
    Topic(
        "field_outlook",
        "trend",
        (
            r"changes? (?:\w+ )?coming|coming to (?:your|the|this)|good field|(?:easy"
            "|hard) to find (?:jobs|work)|right now to (?:go|get)|going to be like"
            "|(?:still )?exist|outlook|future of|trends?|in demand|demand for|job security|secure"
            "|stable|growing|(?:in|next|coming) (?:five|ten|twenty|10|5|20|few"
            "|several) (?:more )?years|headed|shrinking|a lot of jobs|enough jobs|dying"
        ),
        (
            r"future of|(?:the|your|this) (?:\w+ )?future|outlook|grow(?:ing|th)|trends?"
            "|(?:in )?demand|(?:next|coming) (?:few |five |ten |couple of |several |5 "
            "|10 )?(?:years?|decade)|decade|(?:five|ten|twenty|few|5|10|20) years|years from now"
            r"|shrink\w*|declin\w+|dying|still (?:be|exist|have|need)|(?:field|industry|profession"
            "|work|things|this) (?:is )?(?:headed|heading|going|moving)|job (?:security|prospects"
            "|outlook)|stable|stability|secure|recessions?|economy|downturns?|prospects|worr(?:y"
            "|ies) you|see coming|long[- ]term|are there (?:enough|many|a lot of) jobs|new rules?"
            r"|laws?\b|shaking up|excited about right|over the next"
            r"|opportunities (?:\w+ )?(?:growing|opening)|in the future"
        ),
        "future|growing|jobs",
    ),
    Topic(
        "next_step",
        "path",
        (
            "plan on (?:staying|doing)|(?:until|before|when) you retire|career to go|go from here"
            "|(?:to|hoping to|want to) do next|stay in this (?:job|role|position)|next chapter"
            r"|promot\w+|next (?:for you|step for you|move for you)|next (?:\w+ )?(?:step|move"
            "|goal)s? (?:for you|in your)|your (?:next|own|career"
            "|long[- ]term) (?:career )?(?:steps?|goals?|plans?|moves?)|advanc(?:e|ement|ing)"
            "|move up|career ladder|see yourself|you (?:like|want|hope) to be (?:doing )?"
            "|your (?:goals|plans|dreams|ambitions)|climb"
        ),
        (
            r"(?:your|you) (?:\w+ )?(?:next|own) (?:career )?(?:steps?|goals?|plans?|moves?)"
            "|next (?:steps?|move|thing|chapter)? ?for you|where do you see yourself"
            "|would you like to be(?: doing)?|do you want to be(?: doing)?"
            "|would you like to be(?: doing)?|do you want to be(?: doing)?"
            "|would you like to be(?: doing)?|do you want to be(?: doing)?"
            "|would you like to be(?: doing)?|do you want to be(?: doing)?"
            "|would you like to be(?: doing)?|do you want to be(?: doing)?"
            "|would you like to be(?: doing)?|do you want to be(?: doing)?"
            "|would you like to be(?: doing)?|do you want to be(?: doing)?|see yourself"
            r"|your (?:\w+ )?(?:goals?|plans|ambitions?|dreams?|future)|promot\w+|advanc(?:e|ement"
            r"|ing)\b|career ladder|mov(?:e|ing) up|do you (?:\w+ )?(?:want|hope|plan|intend"
            "|expect) to|what is next|(?:usual|usually|typical) (?:steps|do after)|after this job"
            r"|(?:room|opportunit\w+) (?:for|to) (?:grow|growth|advance\w*|move)|hop(?:e"
            r"|ing) to do|still want to|how long do you (?:\w+ )?(?:plan|see|think|want|expect)"
            r"|when will you retire|left to do|career progression|climb\w*"
        ),
    ),
    Topic(
        "advice",
        "advice",
        (
            "(?:talk|say|tell|write) (?:to )?yourself|tips|advice|younger self|take ?aways?"
            r"|take away|tips?|remember (?:only |just )?one thing|one thing (?:\w+ )?(?:remember"
            "|from (?:today|our|this))|(?:say|tell|said) (?:to )?(?:a|an|any|your|students?"
            r"|someone|me)(?: \w+)? (?:student|young|who|interested|thinking|self)|wish (?:\w+ "
            "|'d |you'd ){0,4}(?:known|knew|told)|asked that i|have asked|words of wisdom"
            "|(?:student|freshman|someone) (?:should )?(?:know|be aware) (?:about|before|going)"
            "|recommend (?:to|for) (?:someone|a student|me|students)|anything else"
            "|what else should"
        ),
        (
            "(?:what |any |your |best |piece of |other )*advice|advise|suggestions?|suggest"
            r"|tips?\b|recommend(?:ations?)?|younger self|tell (?:yourself|your younger)"
            "|in my (?:shoes|place|position)|(?:wish|wished) (?:that )?(?:you|you'd|you had"
            r"|someone|somebody|anyone|they) (?:\w+ ){0,2}(?:known|knew|told)|(?:had|have) known"
            "|started? over|starting over|all over again|do it (?:all )?(?:over|again)"
            "|if you were (?:me|i|in my|my age|starting|18)|words of wisdom|someone like me"
            r"|one thing (?:\w+ ){0,3}(?:remember|take|know|today)|take ?aways?"
            "|anything (?:else )?(?:i|you)|i (?:forgot|should have asked)|have asked|ask you"
            "|what should i (?:know|keep|avoid|look out|watch)|do differently|different(?:ly)? if"
            "|remember (?:one|from)|tell a (?:friend|student|young)|serious about|not to choose"
            "|should i (?:avoid|know|keep)|at my age|when you were my age|to succeed"
            "|would you tell|college students?|key to"
        ),
    ),
    Topic(
        "first_step",
        "advice",
        (
            "first move|first steps?|next steps? for me|(?:start|begin) preparing"
            "|this (?:semester|summer|week|month|year)|(?:right now|today|now) to|where (?:would"
            "|should|do|could) (?:you|i) (?:start|begin)|in my shoes|explore|try (?:it )?out"
            "|get started|do first"
        ),
        (
            "first (?:steps?|thing)|next steps?(?: for me)?|should (?:i|we|someone"
            r"|a student) (?:\w+ )?(?:do|start|try|look into|focus|be doing|take|work on)(?: first"
            "| next| now| this| right| to)*|where (?:do|should|would|can|could) (?:i|one|someone"
            r"|you|a student|people|students|a beginner) (?:\w+ )?(?:start|begin)|get started"
            r"|this (?:summer|semester|year|week|month)|right now|(?:test|try) (?:\w+ )?(?:whether"
            "|if|out|it)|explor(?:e|ing)|next three months|get ready|how (?:can|do|could|should"
            r"|would|might|does) (?:i|we|one|someone|somebody|a student) (?:\w+ )?(?:begin|start"
            "|prepare|get into|get ready|get started|know)|prepare(?: myself| now| for)?"
            "|what can i do|what could i (?:do|try)|(?:while|before) i(?: am"
            "|'m)? (?:still )?(?:in|graduate|a student|declare|finish)|start(?:ing)? (?:now|today"
            "|early)|smallest|would you (?:do|start) (?:first|now)|be doing"
        ),
        "first|start|begin",
    ),
    Topic(
        "entry_jobs",
        "entry",
        (
            "bottom rung|everybody begins|everyone starts|entry point|way in|(?:job|position"
            r"|role) would i|common (?:\w+ )?(?:positions|jobs)|positions (?:can|do|are|should"
            "|would|could)|start (?:in|with|as)|entry[- ]level|first jobs?|(?:right )?(?:after"
            "|out of) (?:college|graduation|school|graduating)|foot in the door|(?:recent"
            r"|new) grad\w*|no experience|without experience|job titles|(?:starting|beginner"
            "|junior) (?:jobs?|positions?|roles?)|beginners? (?:start|begin|do|usually)|(?:people"
            r"|most people|someone|students|most) (?:\w+ )?(?:get|break|start|enter)(?: started"
            "| their start| in| into)"
        ),
        (
            "entry[- ]level|(?:first|starting|starter|beginner|junior|early"
            r"|good first) (?:\w+ )?(?:jobs?|positions?|roles?|employer)|new (?:grads?|graduates?)"
            "|(?:fresh|right|straight|just) out of (?:college|school)|start(?:s|ing)? out"
            "|starting point|job titles?|kinds? of (?:jobs?|work|positions?) (?:can|could|do|are"
            r"|would|should|is|does)|(?:no|without|little) (?:\w+ )?experience|foot in the door"
            r"|break(?:ing)? in(?:to)?|(?:what|which) (?:\w+ )?(?:jobs|positions|roles)|get in\b"
            "|(?:people|someone|they|most people|beginners|most"
            r"|graduates?) (?:\w+ ){0,2}(?:get into|get started|get their start|enter|begin|start"
            r"|break)|beginners?|recent grad\w*|after (?:college|graduation|graduating)|newcomers?"
            r"|classmates|way in\b|lowest|bottom|trainees?|back doors?"
        ),
    ),
    Topic(
        "hiring",
        "entry",
        (
            "from applicants|hiring process|job interviews?|new employees?|want to see|hire|hired"
            "|hiring|applications?|applicants?|candidates?|interview(?:s|ing|er)?(?: process"
            "| questions?)?|job market|employers|(?:get|getting|find) a job|job search"
            "|competitive|postings?|apply"
        ),
        (
            r"hir(?:e|ing|ed|es)\b|look(?:ing)? for (?:in|when|most)|candidates?|applican\w+"
            r"|applications?|apply(?:ing)?\b|stand out|job (?:market|postings?|search"
            r"|interview\w*)|competiti(?:ve|on)|employers? (?:\w+ )?(?:look|want|need|think)"
            "|postings?|posted|interview (?:process|like|questions?|for (?:this|a|your))"
            "|interviews (?:like|go)|job hunting|find (?:a |these |their |the |job )?(?:jobs?"
            "|openings|position)|openings|get (?:a|the) job|hard (?:is it )?to get (?:a|into|in"
            "|hired)|newest person|new (?:people|person|hires?)|see in (?:you|a|someone)|an offer"
            r"|screening|pick|last person|recruit(?:s|ed)?\b|catches? your (?:eye|attention)"
        ),
    ),
    Topic(
        "classes",
        "preparation",
        (
            "gpa|class(?:es)?|courses?|electives?|subjects?|grades|major(?:ing)? in|coursework"
            "|should i (?:major|study|take)|majors?"
        ),
        (
            r"class(?:es)?\b|cours(?:es?|ework)\b|electives?|major(?:ing|s)?\b(?: in)?|subjects?"
            r"|minor(?: in)?|\bgpa\b|grades\b|(?:should|would|could|to) (?:i|you"
            r"|students?)? ?(?:take|study)\b(?! away| notes| up)(?! away| notes| up)(?! away"
            "| notes| up)(?! away| notes| up)(?! away| notes| up)(?! away| notes| up)"
            "|take in college|homework|(?:writing|math|statistics|science) (?:class|matter|help)"
            r"|semesters?|study\b|what (?:\w+ )?should i (?:study|take|learn)|useful in (?:college"
            "|school)"
        ),
    ),
    Topic(
        "education",
        "preparation",
        (
            "school prepare|prepare you|training|schooling|education(?:al)?|degrees?"
            "|did you study|(?:go|went) to (?:college|school)|your major|college experience"
            "|schooling|did you major|diploma|where did you (?:go|study)"
        ),
        (
            r"education\w*|(?:did|where did|have) you (?:\w+ )?(?:go to|attend|study|graduate"
            "|major|finish|learn)(?: (?:school|college|in))?|you stud(?:y|ied)|(?:your|the|a|an"
            "|what|which|my|college|what kind of|right|bachelor's|associate|this) degrees?"
            r"|degrees?|your (?:\w+ )?(?:major|college|school|schooling|university|studies"
            r"|training)|(?:go|went|going) to (?:college|school|university)|college|academic\w*"
            r"|formal(?:ly)? (?:training|education|trained)|universit\w+|trained|diploma|(?:in"
            r"|at) school|learned? (?:\w+ )?(?:in|at|from) (?:school|college)|major in"
            r"|community college|major\b.* (?:help|prepare|relate)|transfer\w*|(?:did|was) (?:your"
            r"|you) (?:\w+ )?(?:major|degree)"
        ),
        r"school|training|learn\w*",
    ),
    Topic(
        "personality",
        "culture",
        (
            r"temperament|thick skin|perfectionist|tend to do well|suits?|patient|personalit\w+"
            "|introverts?|(?:kinds?|types?|sorts?) of (?:person|people"
            r"|personality)(?: \w+)? (?:does|do|would|who|is|succeed|enjoy|thrive|fit|are|tend)"
            "|good fit|right fit|outgoing|cut out for|shy|traits?|qualities|(?:not )?be (?:happy"
            r"|unhappy|miserable) (?:in|doing|at)|who (?:would|should) not|thrive\w*|suited"
        ),
        (
            r"personalit\w+|(?:kinds?|types?|sorts?) of (?:person|people|student|personality)"
            r"|introver\w+|extrover\w+|shy|temperament|(?:personal|character) (?:qualities|traits?"
            "|strengths)|traits?|qualit(?:y|ies)|(?:does|do|did|who|people) (?:well|thrives?"
            r"|succeeds?|struggles?)|thrives?|suit(?:s|ed)?\b|good fit|right fit|(?:fits?"
            r"|fit in)\b|(?:would|will|could|can) (?:i|someone) (?:\w+ )?(?:like|enjoy|be happy)"
            "|kind of student|(?:is|if) (?:it|this) (?:is )?(?:not )?(?:for me|right for me)"
            r"|right for me|not be happy|should not do|cut out|character\b|someone (?:good"
            "|successful|great) (?:at|in)|need to be (?:a|an|good|very|outgoing|patient)|outgoing"
            r"|patient\b"
        ),
    ),
    Topic(
        "skills",
        "preparation",
        (
            "best at|better at|must-have|good at|skills?|abilities|practicing|(?:need"
            "|have) to be (?:really |very )?good at|strengths|talents?|learn on the job|good at"
        ),
        (
            r"skills?\b|abilit(?:y|ies)|competenc\w+|(?:be|being|get|got|become) (?:really "
            "|very )?good at|strengths?|need to know how|know how to|(?:technical|soft|people"
            r"|communication|computer|writing|math|language) (?:skills?|abilit\w+)|(?:should|could"
            "|can|need to) (?:i )?(?:learn|practi[cs]e|develop|improve|build)|learn (?:first"
            "|on (?:my|the))|on the job|useful sooner|use(?:d)? most|learn on"
            "|most important (?:thing|ability|skill)|what does it take|good writer|practi[cs]e"
        ),
        "learn|important",
    ),
    Topic(
        "tools",
        "work",
        (
            "program+ing languages?|software|tools?|tech|equipment|machines (?:or|do|and)"
            "|instruments|programs|apps?|computers?|technolog(?:y|ies) (?:do you|are|should|is)"
        ),
        (
            r"tools?\b|software|equipment|\bapps?\b|platforms?|gear\b|excel|programming"
            r"|spreadsheets?|(?:which|what) (?:\w+ )?(?:programs?|systems?|technolog\w+|machines?"
            "|instruments?|devices?)(?: do| are| should)?|(?:what|which) do you use|do you use"
            r"|technolog\w+ (?:do )?you|computers?|hardware|instruments?|tech\b|open all day"
            "|programs?|what is on your desk"
        ),
    ),
    Topic(
        "dislikes",
        "work",
        (
            r"bugs you|get rid of|complain\w*|can't stand|wish you (?:didn't|did not|could)"
            r"|not so (?:great|good|fun)|not great|dislike\w*|least|worst|downsides?|drawbacks?"
            "|(?:change|different) (?:one thing )?about (?:your|the|this)|(?:change"
            r"|fix) one thing|(?:not|\w+n't|never) (?:\w+ )?(?:enjoy|like|love|fun)|cons|boring"
            r"|tedious|frustrat\w+|annoy\w*|bores?|hate|negative"
        ),
        (
            r"dislike\w*|like (?:the )?least|least (?:favorite|like|enjoy\w*|fun|pleasant)|hate\w*"
            r"|worst|bor(?:es?|ing|ed)\b|tedious|frustrat\w+|annoy\w*|(?:don't|do not|not"
            r"|never) (?:\w+ )?(?:like|enjoy|love|look forward)|putting off|put off|downsides?"
            r"|drawbacks?|give away|unpleasant|drudgery|negatives?|\bcons\b|leave out"
            "|bad (?:parts?|sides?|things?)|(?:could|would) you change about|(?:you"
            r"|one thing) (?:\w+ )?change about|redesign|wish you did(?:n't| not)|dread\w*"
            r"|complain\w*|bothers?|less fun|could get rid|skip if|not so (?:great|good|fun)|dull"
            "|routine|paperwork"
        ),
    ),
    Topic(
        "hardest_part",
        "work",
        (
            r"hardest(?: part)?|challeng\w+|toughest|obstacles?|struggle|hard job|hard (?:part"
            "|thing)|demanding|tough"
        ),
        (
            r"hard(?:est)?(?: (?:part|thing|about))?|challeng\w+(?: part)?|difficult\w*"
            r"|tough\w*(?: part)?|struggl\w+|obstacles?|demanding|biggest (?:problem|challenge"
            r"|hurdle)s?|overcome|overc[ao]me|problems? (?:do|come)|trick(?:y|iest)|steep\w*"
            r"|what makes (?:it|this|your) (?:\w+ )?hard"
        ),
    ),
    Topic(
        "proud_of",
        "work",
        (
            r"brag\w*|moment (?:\w+ ){0,4}(?:made you think|i did)|look back"
            r"|success (?:\w+ )?means|proud\w*|pride|accomplish\w*|achievements?"
            "|best thing you(?:'ve| have| ever)|greatest|biggest (?:success|win)|highlights?"
            r"|success stor\w+|most memorable"
        ),
        (
            r"proud\w*|accomplish\w*|achiev\w*|(?:greatest|biggest|best) (?:\w+ )?(?:win"
            r"|success\w*|moment|work|memory|day)|success(?:es)? (?:have|you)|highlights?"
            "|memorable|best thing you|you still show|were you glad|success story|favorite memory"
            "|did well"
        ),
    ),
    Topic(
        "impact",
        "work",
        (
            r"meaningful|impact|(?:you|you're|work|job|it|really) (?:\w+ )?mak(?:e|es|ing) (?:a "
            r"|the )?(?:\w+ )?difference|difference (?:do|does)|(?:you do|work|job"
            "|it) (?:really )?matters?|effect of your|benefits? from (?:your|the) work|help(?:s"
            "|ing)? (?:people|others|the|society|your)|affect (?:the|other|people|your)|purpose"
            r"|contribut\w+|the world|community"
        ),
        (
            r"meaningful|meaning\b|mak(?:e|es|ing) (?:\w+ )?(?:difference|better)|(?:real "
            r"|bigger )?differences?|impacts?\b|help(?:s|ing)? (?:\w+ )?(?:people|others"
            r"|the community|society|someone|world)|why (?:\w+ ){0,3}matters?|your work matters?"
            r"|purpose|contribut\w+|affects? (?:\w+ )?(?:people|the community|lives|others|society"
            r"|the public|the world)|worth it|worthwhile|the world|communit(?:y|ies)|lives\b"
            "|society|good do you do|important (?:to|for) (?:people|the|society)|who benefits"
            r"|environment(?:al)? impact|change (?:\w+ )?(?:lives|the world)|public good"
        ),
    ),
    Topic(
        "mistakes",
        "work",
        (
            r"errors?|mess\w* (?:\w+ )?up|mistakes?|regrets?|fail(?:ed|ure|ures)?|(?:do|go|goes"
            "|went|gone|going|does|did) wrong|(?:go|gone|went) as planned|do over"
            "|done differently|setbacks?|mess(?:ed)? up|hard way"
        ),
        (
            r"mistakes?|fail(?:ed|ure|ures|s)?\b|regrets?|(?:went|go|goes|gone|going|go) wrong"
            r"|mess(?:ed)? up|screw\w*|the hard way|setbacks?|wrong (?:decision|turn|choice)"
            "|rejected|rejection|errors?|blunders?|did(?:n't| not) (?:go|work)(?: well| out"
            "| as planned)?|backfired|could have gone better|get wrong|waste time|avoid (?:making"
            r"|doing)|learned (?:\w+ )?from a|a bad fit"
        ),
    ),
    Topic(
        "likes",
        "work",
        (
            "gets you (?:excited|going|up)|you love|coming back|are you happy|happy with"
            "|like your job|enjoy (?:your|this|it|what)|favou?rite (?:part|thing|aspect)"
            "|rewarding|best (?:part|thing)s?|like (?:the )?(?:best|most)|enjoy (?:most|about"
            r"|the most)|satisfying|satisfaction|fulfill\w*|love (?:about|what|most)|happy at work"
            r"|out of bed|motivat\w+|excites? you|like about|keeps you (?:going|here|in)"
            "|fun(?:nest)? part"
        ),
        (
            "(?:you )?like (?:best|most|the most|about|doing)|like your (?:job|work)|lov(?:e|es"
            r"|ed)\b(?: about)?|enjoy\w*(?: (?:most|about|the most))?|favou?rite(?: (?:part|thing"
            r"|aspect))?|best (?:parts?|thing|aspect)|reward\w*|satisf\w+|fulfill\w*|excit(?:es?"
            "|ed|ing)(?: you)?|keeps? you (?:going|here|in|coming|interested)|makes? you happy"
            r"|happy|happi\w+|fun\b|motivat(?:es?|ed|ing)|out of bed|look(?:ing)? forward"
            r"|great day|energi[sz]\w*|pleasure|good day|pros\b|upsides?|good (?:parts?|side)"
            "|made you smile|why do you stay|stay in (?:this|the|your)"
        ),
        "like",
    ),
    Topic(
        "alternatives",
        "path",
        (
            "neighboring (?:jobs|careers|professions|fields)|professions should i"
            "|careers should i|should i look at|other jobs|else could you do|something different"
            "|(?:pick|choose) something|do differently in your career|(?:other|related|different"
            "|similar) (?:careers?|jobs|fields?|paths?|professions?|lines?)|(?:career|job|path|it"
            r"|this|field) (?:\w+ )?again|do instead|something (?:else|different)"
            "|if you (?:couldn't|could not|weren't|were not|didn't|hadn't)|(?:consider"
            r"|think about|thought about|considered) (?:\w+ ){0,2}(?:leaving|quitting|changing"
            "|switching|other|another|doing)|else (?:did|have|would|could) you|plan b|dream job"
            "|when you were (?:a kid|little|growing up|young|a child)|growing up|as a (?:kid"
            "|child)"
        ),
        (
            r"other (?:\w+ )?(?:careers?|fields?|options?|paths?|industries|professions?"
            "|kinds? of jobs|jobs|occupations)(?: (?:did|have|would|could|are|that|were))?"
            r"|else (?:did|would|could|might|have) you (?:\w+ )?(?:consider\w*|do|done|have done"
            r"|be|think)|consider(?:ed|ing)? (?:\w+ )?(?:other|doing|another|leaving|before"
            r"|a different|anything|something|changing|switching)|consider(?:ed)?\b|instead"
            "|if you (?:weren't|were not|hadn't|had not|couldn't|could not|didn't|did not|left"
            "|were not doing|had to (?:leave|pick|choose|change))|plan b|backup|back-up"
            "|something (?:else|different)|(?:different|another|completely different|related"
            "|similar|nearby|close|neighboring) (?:careers?|paths?|jobs?|fields?|work"
            r"|occupations?|professions?|direction)|leav(?:e|ing) (?:the|this|your)|\bquit\w*"
            r"|almost (?:left|gave up)|switch\w*|transferable|go back and choose|choose (?:this"
            "|it) again|do this again|wanted to be|want to be when|growing up|as a child"
            "|dream job|walk away|look at besides|besides this"
        ),
    ),
    Topic(
        "decision",
        "path",
        (
            "it clicked|this is it|(?:make|made|final) (?:your |the )?(?:final )?(?:choice"
            "|decision)|why this (?:field|career|work|job|profession)|wanted to do this"
            r"|made you want|drew you|(?:made|led) you (?:\w+ )?(?:choose|want|decide|pick"
            r"|interested|become)|inspir\w+|got you (?:interested|into)|(?:was |is )?right for you"
            "|always (?:want|wanted|know|knew|plan)|why did you|how did you (?:decide|choose|know"
            "|pick)|when did you (?:decide|know|realize)|interested in (?:this|the|your|it)"
            "|attracted you"
        ),
        (
            r"why did you (?:\w+ )?(?:choose|pick|decide|go into|become|get into|want|enter|start"
            r"|take|study)|what (?:\w+ )?(?:made|drew|attracted|inspired|got|interested|motivated"
            "|convinced|pulled|sparked|led|brought|appealed) (?:you|to you|your)(?: (?:to|into"
            "|choose|want|decide|interested|go|pick|about|in|say|become))*|drew you|drawn"
            r"|inspir\w+|interested in (?:this|the|your)|(?:did|how) you (?:\w+ )?decide\w*"
            "|decid(?:e|ed) (?:on|to|that|this|between)|decision|(?:choose|chose|chosen"
            "|picked) (?:this|your|the|it|to)|(?:know|knew|realize|sure"
            r"|certain) (?:that )?(?:this|it|you wanted) (?:\w+ ){0,3}(?:was|wanted|for you|right"
            "|you wanted|career|job|field)|when did you (?:know|realize|decide)|always (?:want"
            r"|know|knew)|(?:first )?come across|appeal\w*|passion\w*|said yes|say yes|calling\b"
            "|why (?:this|water|baking|bakery|recruiting|bridges|health) ?(?:field|career|work"
            "|job)?|what made you|your interest|first (?:hear|see|got interested)"
        ),
    ),
    Topic(
        "path_in",
        "path",
        (
            "(?:last|previous) (?:job|position)|brought you (?:to|here)|detours?"
            "|how did you (?:land|get|find) (?:this|your|the|into|here|started)"
            "|work(?:ed)? before (?:this|you)|(?:your|career|the) (?:career )?(?:path|journey"
            "|story)|path (?:did|have|has|that)|line of work|end(?:ed)? up"
            "|you (?:first )?get (?:into|started|to where|here|your start|this job|your current"
            "|your job)|(?:before|prior to) (?:this|you|your|that)|along the way"
            "|how long have you|jobs? (?:did|have) you|career so far|your background"
            r"|your first (?:\w+ )?(?:job|position|role)|turning points?"
        ),
        (
            r"how did you (?:\w+ )?(?:get|end up|come|become|begin|wind up|land|find|break"
            "|start)(?: (?:into|to|started|here|in|your|this|involved|the))*|get (?:into"
            r"|started in|to where) (?:this|the|your|you)|(?:your|career|the) (?:\w+ )?(?:path"
            "|journey|story|background|trajectory|route|history)|career (?:so far|path|story"
            "|journey|history)|line of work|turning points?|(?:led|brought|took|takes) you (?:to"
            "|here|where)|(?:before|prior to) (?:this|you (?:came|started|worked|did|were|became"
            "|got|had))|(?:previous|past|earlier|other) (?:jobs?|roles?|positions?|work"
            r"|employers?)|(?:was|were|is) your (?:very )?first (?:\w+ )?(?:job|position|role"
            "|break)|(?:used|use) to do|work(?:ed)? your way|jobs (?:did|have) you (?:have|had"
            "|held)|how long have you|where you are (?:now|today)|what (?:did"
            "|were) you do(?:ing)? before|started (?:out|your career|in)|did you (?:always )?plan"
            "|when you (?:first )?started|your way (?:to|into|here)|career (?:changes?|switch)"
            "|hardest stretch|wind up|resume look like"
        ),
    ),
    Topic(
        "clients",
        "work",
        (
            "people do you deal with|comes? to you|difficult (?:clients|customers|people)"
            r"|clients?|customers?|patients?|(?:do|does|who) you(?:r \w+)? (?:help|serve)"
            "|(?:people|who) (?:do |that )?you (?:serve|help)|the public"
        ),
        (
            r"clients?\b|customers?|(?:people|who|whom) (?:do |does )?(?:you|your \w+"
            r"|they) (?:\w+ )?(?:serve|help|work for)|(?:who|people) (?:\w+ )?(?:uses?|buys?"
            r"|drinks?|needs?) (?:your|the|what)|the public|patients\b|users?\b|end users?"
            "|(?:do you|kinds? of people do you) deal with|interact with|the people you (?:serve"
            "|help)|contact with|your audience"
        ),
        "people",
    ),
    Topic(
        "organization",
        "culture",
        (
            "been around|this place|(?:your|this|the) (?:company|organi[sz]ation|employer"
            "|business|agency|firm)(?! culture)|employees|departments?|owns?|competitors?"
        ),
        (
            r"(?:your|this|the) (?:\w+ )?(?:organi[sz]ation|company|employer|business|firm|agency"
            r"|bakery|shop|utility|clinics?|plant|works)\b|organi[sz]ations?\b|compan(?:y|ies)"
            r"|how (?:big|large|many people)|(?:how many )?employees|departments?|structure\w*"
            r"|mission\b|founded|competitors?|make money|business model|who owns|branches"
            "|place (?:like this|different|run)|the place|employers?|how (?:is"
            r"|are) (?:\w+ ){0,3}(?:organi[sz]ed|set up|run|funded)|what does (?:your"
            "|the) (?:company|organization|office|group|place) do|sector|nonprofit|government"
            "|industry"
        ),
    ),
    Topic(
        "projects",
        "work",
        (
            "at work these days|busy at work|projects?|working on|worked on|recently|lately"
            "|problem you(?:'ve| have)? (?:recently )?solved"
        ),
        (
            r"projects?\b|working on(?: (?:right now|now|lately|these days|currently|this))?"
            r"|work(?:ed)? on(?: (?:lately|recently|this))|problems? (?:\w+ ){0,3}solve|solv(?:e"
            r"|ed|ing)|recent(?:ly)?\b|lately|latest|trying (?:to get done|for the first time)"
            "|(?:happened|do|did) last (?:week|month)|on your plate|most interesting (?:thing"
            r"|case|job|assignment)|interesting case|case\b"
        ),
    ),
    Topic(
        "work_tasks",
        "work",
        (
            r"how much of (?:the|your) (?:work|time|day)|hands-on|responsib\w+|duties|tasks"
            "|job description|is it (?:that )?you do|(?:your|the) role|explain (?:your job"
            "|what you do)|describe (?:your job|what you do)|(?:job|role|position"
            "|work) (?:involve|entail|consist)"
        ),
        (
            r"what (?:exactly |actually )?do you do\b|(?:do |does )?(?:you|someone"
            r"|people) (?:actually|really|mostly|mainly|do|exactly|specifically) do\b"
            r"|what do you do\b|responsib\w+|(?:main|regular|daily|key|core|major"
            r"|primary) (?:\w+ )?(?:tasks?|duties|parts?|activities)|dut(?:y|ies)|tasks?\b"
            r"|involves?\b|entails?|your (?:\w+ )?(?:role|position|job title|title)"
            "|(?<!too )(?:most|much) of your (?:time|week|job|work)|meetings|job description"
            "|what (?:exactly )?is your (?:job|role)|describe your (?:job|work|role|position)"
            r"|(?:tell me|know|hear|talk) (?:\w+ )?about your (?:job|work|role|position)"
            "|decide on your own|how (?:do you|does your week) (?:split|divide)|what does (?:a|an"
            r"|your) (?:\w+ ){1,3}do\b|explain your job|decisions do you|do at work"
        ),
    ),
    Topic(
        "typical_day",
        "work",
        (
            "through your (?:day|week)|day in (?:your|the|a)|come in (?:each|every|in the)"
            r"|(?:typical|normal|average|regular|usual|ordinary) (?:\w+ )?(?:day|week|workday"
            "|monday|morning|shift)s?|day[- ]to[- ]day|day in the life|day (?:look|go)|(?:look"
            "|looks|looked) like (?:for you|on a)|your (?:mornings?|afternoons?"
            r"|days?) (?:\w+ )?(?:like|look)?|on a (?:monday|tuesday|wednesday|thursday|friday"
            "|weekday)|yesterday|walk me through|(?:usually )?spend your (?:mornings?|days?|time)"
            "|days the same|every day different|first thing (?:you|in the)"
        ),
        (
            r"(?:typical|normal|average|regular|usual|ordinary|standard|slow|busy) (?:\w+ )?(?:day"
            "|days|week|morning|tuesday|monday|workday)s?|day in the life|day[- ]to[- ]day"
            r"|walk me through (?:\w+ )?(?:\w+ )?(?:day|week|yesterday|monday|morning)|(?:your|a"
            r"|each|the) (?:work ?)?(?:days?|week|mornings?|afternoons?) (?:\w+ )?(?:look|go|like"
            "|start|begin|usually)|spend (?:most of )?(?:your|the) (?:time|days?|week|mornings?)"
            "|start to finish|do all day|all day|daily (?:routine|life|basis|work|schedule)"
            "|(?:first )?thing you do (?:in the|every|each)|yesterday|this morning|workdays?"
            "|followed you|from nine|each day|every day|day at work|what did you do (?:today|this"
            "|yesterday)|days? the same|two days"
        ),
        "days?|week|mornings?",
    ),
    Topic(
        "small_talk",
        "rapport",
        (
            "do you play|on (?:the|your) wall|originally|plans for (?:the|this)|busy (?:morning"
            "|afternoon)|the holidays|for fun|weather|(?:nice|good|fun|your|great) weekend"
            r"|in your (?:free|spare) time|do (?:\w+ )?outside (?:of )?work|when you(?:'re"
            "| are) not (?:at work|working)|(?:drive|trip|commute) (?:in|here)(?: today"
            r"| this morning)?|how are you(?= doing| today|\?|$)|how are things|your (?:day|week"
            "|morning) (?:been |going|so far|started)|busy (?:time of year|day|week|morning)"
        ),
        (
            "how are you(?: doing| today)?|how (?:is|has|was) (?:your|the) (?:day|week|morning"
            "|weekend|afternoon|semester|year)(?: (?:been|going|so far))*|how is it going"
            "|how have you been|weather|your weekend|traffic|for fun|outside of work|hobb(?:y"
            "|ies)|coffee|nice (?:office|view|place|room)|sports|the game|(?:keeping"
            "|been) you busy|keeping you busy|weekend plans|plans for the|favorite (?:food|movie"
            r"|book|restaurant|place|team|song)|pets?\b|your (?:holiday|summer|plant|cane|bread)"
            "|(?:do|did) you (?:grow up|have a good)|where are you from|from around here"
            r"|busy (?:week|day|today)|(?:cold|hot|rain|snow|sunny)\w*|what is new with you"
            r"|know each other|find the place|photo\w*|music|cooking|when you(?: are"
            "|'re) not working|best part of your week"
        ),
    ),
)
"""Every topic, in the order that decides between two with as many points."""

CATEGORY = {topic.name: topic.category for topic in TOPICS}
"""Topic → the category of questions it belongs to; empty for what is no question."""


def _whole(pattern: str) -> re.Pattern[str]:
    """Return a pattern that finds whole words only; an empty one finds nothing."""
    return re.compile(rf"(?:(?<=\W)|^)(?:{pattern})(?!\w)" if pattern else r"(?!)")


@cache
def _patterns() -> tuple[tuple[str, tuple[re.Pattern[str], ...]], ...]:
    """Return each topic with its names, phrases and signs, made ready at first use."""
    return tuple(
        (one.name, (_whole(one.names), _whole(one.phrases), _whole(one.signs))) for one in TOPICS
    )


def points(plain: str) -> dict[str, int]:
    """Return topic → points of a text in plain letters, for topics with any.

    Parameters
    ----------
    plain : str
        Words in small letters with straight quotes, parted by single spaces.

    Examples
    --------
    >>> points("what do you like most about your job")["likes"]
    9
    >>> points("")
    {}
    """
    found: dict[str, int] = {}
    for topic, (names, phrases, signs) in _patterns():
        score = len(set(names.findall(plain))) * NAMED
        score += sum(1 + min(_LONG, len(hit[0].split())) for hit in phrases.finditer(plain))
        score += len(set(signs.findall(plain)))
        if score:
            found[topic] = score
    return found
