"""List the wordings that ask for a job, each under the kind of ask it is.

Every rule is a pattern over lower-case text with straight quotes. A rule with a group points at that
group. Longer lines are kept whole: a pattern reads worse when it is broken.
"""

from __future__ import annotations

# Words for paid places, for what a company is called, and for words that turn the sense to learning.
_SPOT = (
    r"(?:jobs?|positions?|internships?|employment|vacanc(?:y|ies)|openings?|placements?|apprenticeships?|"
    r"traineeships?|co-?ops?|roles?|(?:training|graduate|trainee) (?:schemes?|posts?)|(?:paid |full-time |part-time |summer )work|gigs?|shifts?|"
    r"(?:job|work|career|employment) (?:opportunit(?:y|ies)|leads?|offers?))"
)
_PLACE = (
    r"(?:you\b(?!r)|you guys|your (?:\w+[ -]){0,2}?(?:company|team|firm|office|organi[sz]ation|department|lab|"
    r"studio|agency|school|clinic|hospital|unit|group|staff|shop|business|practice|program|store|place|crew))"
)
_GAP = (
    r"(?:(?!(?:information|someone|somebody|people|person|advice|about|out|what|how|who|whose|that|which|learn|"
    r"hear|know|understand|see|talk|read|discover|insight|ideas?|find|whether|if|why|where|when|"
    r"like|different|kinds?|your)\b)[\w'-]+ ){0,5}"
)
_WISH = (
    r"\b(?:i|we)(?:'m| am|'d| would|'ll| will|'ve| have| was| been| currently| now| also| actively| really|"
    r" just| very| still| remain| (?:be|much|so|truly|definitely|honestly|mostly|therefore)\b)*"
)

KINDS = {
    "hire": (
        "This asks to be hired. People share gladly, but a job request puts them under pressure.",
        "Ask how people usually get started in this work.",
    ),
    "openings": (
        "This asks about open places for you, so the talk turns into a job search.",
        "Ask how beginners hear about work like this.",
    ),
    "seeking": (
        "This says you are after a job, so they may think that is why you came.",
        "Say what you want to learn before you decide.",
    ),
    "join": (
        "This asks to work there, before you know if it fits.",
        "Ask what it is like to work there.",
    ),
    "resume": (
        "A résumé nobody asked for reads as a job request.",
        "Keep it with you. If they ask to see it, let them say what is unclear.",
    ),
    "favor": (
        "This asks them to use their name to get you a job.",
        "Ask who else could tell you about the work.",
    ),
    "pitch": (
        "This offers you for a job, so it sounds like a job interview.",
        "Ask how your skills match what the field needs.",
    ),
}

RULES: tuple[tuple[str, str], ...] = (
    ("hire", r"\b(?:hire|hiring|employ|employing|recruit|recruiting) (?:someone like )?(?:me|us)\b"),
    ("hire", r"\bconsider(?:ed|ing)? (?:me|my application|for (?:any|a|an|the|your) )" + r"(?:[\w-]+ ){0,4}"),
    ("hire", r"\b(?:take|bring) me (?:on|in)\b(?! (?:a|the|your) (?:tour|trip|walk))"),
    ("hire", r"\b(?:give|offer|find|get|land|secure) me (?:(?:a|an|some|any|the|my) )?(?:\w+ ){0,2}?"
             r"(?:chance|shot|try|trial|start|break|interview|something|in\b(?! touch)|hired|foot|" + _SPOT + r")"),
    ("hire", r"\bask(?:ing|ed)? (?:you )?(?:\w+ )?for (?:an? |some |any )?(?:\w+ )?" + _SPOT),
    ("hire", r"\b(?:take|do|need)\b[^.?!]{0,20}\bto (?:get|be) (?:hired|employed|taken on) (?:here|(?:at|by|in|with) " + _PLACE + ")"),
    ("hire", r"\b(?:i|me|we)\b[^.?!]{0,25}\b(?:get|be|getting) (?:hired|employed)\b"),
    ("hire", r"\b(?:get|getting|land|find|finding) (?:an? |some )?(?:\w+ )?" + _SPOT + r" (?:here|(?:at|with|in|on|for) " + _PLACE + ")"),
    ("hire", r"\blead(?:s|ing)? to (?:an? |some )?(?:\w+ )?" + _SPOT + r"[^.?!]{0,20}\b(?:me|you|your)\b"),
    ("openings", (r"\b(?:are|is|were|was) (?:you|they|your [\w ]{2,25}?|the \w+|anyone|anybody|\w+) (?:\w+ )?(?:hiring|recruiting|"
                 r"taking (?:on )?(?:any )?(?:new )?(?:interns?|people|students|staff|applications)|"
                 r"looking for (?:an? |any |some |more |new )*(?:interns?|people|staff|help|hires?|employees|assistants?))\b(?=[^.!]*\?)")),
    ("openings", r"\b(?:if|whether|in case) (?:you|they|your [\w ]{2,25}?|the \w+|there) (?:is|are|were|was|might be|may be) (?:\w+ )?"
                 r"(?:hiring|recruiting|taking on|looking for (?:an? |any |some |more |new )*(?:interns?|people|staff|help|hires?|assistants?)|"
                 r"(?:any|an?|some) (?:\w+ )?" + _SPOT + r")"),
    ("openings", r"\b(?:do|does|did|would|will|might|have|has|may|could)\b (?:you|they|your [\w ]{2,25}?|the \w+|there|[a-z]+) "
                 r"(?:\w+ )?(?:have|got|be|know of|hear of|heard of|offer|need) (?:any|an|a|some|open|more)\b (?:\w+ ){0,3}?"
                 + _SPOT + r"\b(?!s? (?:that|which|who|where|of yours|title|in (?:this|the|your) (?:field|industry)))"),
    ("openings", r"\b(?:are|is|were) there (?:currently |still )?(?:any|an?|some) (?:\w+ ){0,2}?" + _SPOT +
                 r"\b(?! (?:that|which|where|in (?:this|the|your) (?:field|industry|trade)))"),
    ("openings", r"\b(?:if|when|whenever|should) (?:anything|something|an? (?:\w+ ){0,2}?(?!time|slot|day|hour|moment|question|thought|name)\w+) (?:ever )?(?:opens? up|(?<!something )comes? up|becomes? (?:available|open))"),
    ("openings", r"\byou (?:could|might|can|may) (?:\w+ )?(?:use|need) (?:an?|some|any|another|more|extra) (?:\w+ ){0,3}?(?:interns?|assistants?|help|hands?)\b"),
    ("openings", r"\bif you (?:have|know of|hear of|had|get|see) (?:any|an?|some) (?:\w+ ){0,3}?" + _SPOT),
    ("openings", (r"\b(?:openings?|vacanc(?:y|ies)|positions?|jobs?|roles?|internships?|spots?|seats?|rooms?|places?|something|anything|opportunit(?:y|ies)|"
                 r"desks?|work) (?:\w+ ){0,2}?for (?:me|us|someone like me|somebody like me)\b(?! to (?:read|see|visit|know|learn|go|sit|wait|look))")),
    ("openings", (r"\b(?:let me know|tell me|keep me|think of me|contact me|call me|e-?mail me|reach out|remember me|get in touch|write to me|ring me|inform me)"
                 r"[^.?!]{0,40}\b(?<!time )(?<!slot )(?:opens? up|(?<!something )(?<!question )(?<!questions )(?<!time )comes? up|openings?|vacanc(?:y|ies)|becomes? (?:available|free|open)|"
                 r"(?:need|looking for) (?:an?|any|some|more|extra)? ?(?:\w+ )?(?:interns?|help|hands|someone|people|assistants?|staff)|(?:are|is|start) hiring|"
                 r"future (?:positions?|roles?|jobs?|openings?|needs))")),
    ("openings", r"\b(?:keep|bear|have) (?:me|my name|my details|my resume) (?:in mind|on file|on your list)"),
    ("openings", (r"\b(?:do|would|could|might|does) (?:you|your [\w ]{2,25}?) (?:\w+ )?(?:need|use|want) (?:an?|some|any|another|more|extra) (?:\w+ )?"
                 r"(?:interns?|assistants?|help|helpers?|hands?|pair of hands|staff|volunteers? like me|trainees?|apprentices?)")),
    ("openings", r"\b(?:discuss|talk about|explore|chat about|ask about|inquire about|learn about|hear about) (?:\w+ ){0,2}?"
                 r"(?:job|employment|internship|work|career) opportunit(?:y|ies)[^.?!]{0,20}\b(?:at|with|in|on|for) (?:me\b|" + _PLACE + ")"),
    ("openings", r"\b(?:discuss|talk about|explore|ask about|inquire about) (?:\w+ ){0,2}?(?:vacanc(?:y|ies)|openings?|employment opportunit(?:y|ies))"),
    ("openings", r"\bwho\b[^.?!]{0,30}\babout (?:getting|applying for|finding) (?:an? |any )?(?:\w+ )?" + _SPOT),
    ("seeking", _WISH + r" (?:looking|searching|hunting|hoping|applying|aiming|pushing) (?:for|to (?:get|find|land|secure|win|obtain|have|start|be offered)) " + _GAP + _SPOT),
    ("seeking", _WISH + r" (?:seek|seeking|need|after|want|desire) " + _GAP + _SPOT),
    ("seeking", _WISH + r" (?:hope|want|wish|like|love|need|try|trying|eager|keen|plan|planning) to (?:get|find|land|secure|win|obtain|apply for|be offered|interview for|start) " + _GAP + _SPOT),
    ("seeking", _WISH + r" (?:interest|interested) in (?:an?|any|the|this|working|joining|applying|employment|internships?|job) ?" + _GAP + r"(?:" + _SPOT + "|" + _PLACE + r")\b(?! of an?)"),
    ("seeking", r"\b(?:i'm|i am|i've been|am) (?:\w+ )?(?:on the job market|out of work|unemployed|between jobs|job[- ]hunting|desperate|open to work)"),
    ("seeking", r"\bi (?:\w+ )?applied (?:for|to) (?:an? |the |your )?(?:\w+ ){0,3}?(?:" + _SPOT + r"|company|team|firm)[^.?!]{0,20}\b(?:at|in|on|with) your\b"),
    ("seeking", r"\bmy (?:job|internship|work) (?:search|hunt)\b[^.?!]{0,40}\b(?:help|you could|your help)"),
    ("join", _WISH + r" (?:love|like|want|wish|hope|hoping|eager|keen|ready|happy|glad|excited|delighted|dream|thrilled|willing|able)(?: the (?:chance|opportunity))? (?:to |of )"
             r"(?:be able to |come |one day |someday )*(?:work|working|intern|interning|join|joining|start|be (?:a )?part of|become (?:a )?part of|contribute|volunteer) (?:for|with|at|under|in|on|to|alongside)? ?" + _PLACE),
    ("join", r"\b(?:chance|opportunity|possibility|honou?r|pleasure|privilege|dream|goal|hope|wish)\b[^.?!]{0,15}\b(?:to|of) (?:work|working|intern|interning|join|joining|be part of) (?:for|with|at|under|on|in)? ?" + _PLACE),
    ("join", r"\b(?:can|could|may|might|how (?:can|do|could|would)|should|when can) (?:i|we) (?:\w+ )?(?:work|intern|join|start work|start|be part of|apply|become part of) (?:for |with |at |under |on |in |of |to |as )?(?:the |an? )?(?:" + _PLACE + "|intern|here)"),
    ("join", r"\bi could (?:\w+ )?(?:join|work (?:for|with|at)|intern (?:for|with|at)) " + _PLACE),
    ("resume", (r"\b(?:attach|enclose|send|sent|sending|submit|forward|include|drop off|leave|email|e-mail|bring|upload|share|give)(?:ed|d|ing|s)? "
               r"(?:you |here |along |over |in |him |her |them )*(?:is |a copy of |with )?my (?:\w+ )?(?:resume|cv|application|cover letter)\b")),
    ("resume", r"\bmy (?:\w+ )?(?:resume|cv|application|cover letter)(?: and [\w ]{3,20})? (?:is |are |as |has been )?(?:attached|enclosed|included|below|for your consideration)"),
    ("resume", r"\b(?:attached|enclosed|here) (?:is|are|please find|you will find|you'll find|find) (?:\w+ )?my (?:resume|cv|application|cover letter)"),
    ("favor", (r"\b(?:pass|hand|forward|give|show|circulate|get|take|send|put) (?:on |along )?(?:it|my (?:resume|cv|name|application|details|cover letter)) "
              r"(?:on |along |over |in front of )?(?:to |with )?(?:your|the|hr|human|whoever|someone|anyone|people|hiring|a recruiter|him|her)")),
    ("favor", r"\b(?:put in|say|give) (?:a |me a )(?:good |kind )?word\b"),
    ("favor", r"\bpull (?:some |a few |any )?strings\b"),
    ("favor", (r"\b(?:vouch for me|recommend me (?:for|to|as)|put me (?:forward|up) for|refer me (?:internally|for|as|to (?:your|the|hr|human|a) ?(?:\w+ )?"
              r"(?:hr|resources|recruit\w*|hiring|boss|manager|employer|company|team|director|department|job|position|opening)?))")),
    ("favor", r"\b(?:be|act as|write me|give me|use you as|list you as) (?:an? |my )?(?:job )?reference\b"),
    ("favor", r"\bhelp(?:ing)? me (?:to )?(?:get|find|land|secure|getting|finding) (?:\w+ ){0,3}?(?:" + _SPOT + r"|hired|work\b|in at|in with|my foot)"),
    ("favor", r"\b(?:use your (?:influence|connections|pull)|get my foot in|foot in the door)\b"),
    ("favor", r"\b(?:introduce|connect|put|refer|point|direct) me (?:in touch )?(?:to|with|toward) [^.?!]{0,20}\b(?:hiring|recruiter|recruiting|hr|human resources)\b"),
    ("favor", r"\b(?:name|contact|e-?mail|details|number) (?:of|for) (?:the|your) (?:hiring manager|recruiter|hr\b|human resources)"),
    ("pitch", r"\b(?:i|we) (?:am|'m|will be|'ll be|would be|are) (?:\w+ )?(?:available|free|ready) (?:to (?:start|work|begin)|for (?:work|hire|employment|an? (?:\w+ )?(?:job|position|internship|interview))|immediately)"),
    ("pitch", r"\bi(?:'d| would| could| can|'m| am) (?:be )?(?:able to )?(?:start|begin) (?:work|working|right|immediately|on monday|next|at once|straight|any ?time|tomorrow|as soon|in (?:january|february|march|april|may|june|july|august|september|october|november|december))"),
    ("pitch", r"\b(?:i|me|i'd|i'm)\b[^.?!]{0,25}\b(?:an? )?(?:great|good|perfect|strong|ideal|valuable|excellent|right|natural|useful|big|real) (?:fit|addition|asset|candidate|match|hire|employee|intern|person) (?:for|to|on|at|with|in) (?:" + _PLACE + r"|the (?:position|job|role|team))"),
    ("pitch", r"\b(?:i|me|i'd)\b[^.?!]{0,25}\basset (?:to|for)\b"),
    ("pitch", r"\bwhat i (?:can|could|would) (?:bring|offer|contribute|do) (?:to|for|at)? ?(?:" + _PLACE + r")"),
    ("pitch", r"\b(?:i have|my) (?:\w+ ){0,3}?(?:skills|experience|background|training)[^.?!]{0,25}\b(?:your (?:company|team|firm|organi[sz]ation|department|office) (?:needs?|is looking|could use)|would (?:help|benefit|serve|suit) your)"),
    ("pitch", r"\b(?:someone|somebody|a person|a student) like me\b[^.?!]{0,20}\b(?:on your team|in your (?:office|company|team|firm)|work for you)"),
    ("hire", r"\b(?:you|they|firm|company|team|boss|office|lab|manager) (?:would|will|could|might|may) (?:ever )?take me\b(?! (?:to|through|around|along|as a))"),
    ("hire", r"\b(?:i|my|me)\b[^.?!]{0,40}\b(?:employed|hired) (?:at|by|with|in) (?:an? \w+ like yours|" + _PLACE + ")"),
    ("hire", r"\bsponsor me\b|\bon your payroll\b|\b(?:could|would|can|will|please) (?:you )?(?:just )?hire\b"),
    ("hire", r"\b(?:come in|come by|invite me|have me in|bring me in|be invited|considered) (?:in )?for (?:an? )?(?:job |formal )?interviews?\b"),
    ("hire", r"\b(?:job|employment) interview (?:with|at) " + _PLACE + r"|\binterview(?:ing)? for (?:an?|the|your|any) (?:\w+ ){0,2}?" + _SPOT),
    ("hire", r"\bget me (?:in|into|onto) (?:the|your|a)\b"),
    ("openings", r"\b(?:are|is|were|might|could|would|will) there (?:be )?(?:currently |still |maybe )?(?:any |an? |some )?(?:\w+ ){0,2}?" + _SPOT +
                 r" (?:\w+ )?(?:at|with|in|on|for|open|available|right now|now|this|next|coming)\b(?! (?:this|the|your|that|these) (?:field|industry|trade|line|kind|sort))"),
    ("openings", r"\b(?:any|some|the|a|slightest|no) (?:chance|possibility|hope|prospect) (?:of|for) (?:an? |some |any )?(?:\w+ ){0,2}?" + _SPOT),
    ("openings", r"\b(?:if|whether) (?:[\w']+ ){1,5}?(?:has|have|had|offers?|needs?|is|are) (?:any|an?|some|open|more) (?:\w+ ){0,2}?" + _SPOT),
    ("openings", r"\b(?:what|which) (?:\w+ ){0,2}?" + _SPOT + r" (?:do you|does your \w+|are|is) (?:\w+ )?(?:have|offer|available|open|vacant|free)\b(?! (?:to (?:people|students|beginners)|in (?:this|the|your) (?:field|industry|trade|line)))"),
    ("openings", (r"\bif you (?:ever |should ever |do )?(?:need|hire|want|lack|look for|are looking for|take on) (?:an?|some|any|new|more|another|extra) (?:\w+ ){0,2}?"
                 r"(?:interns?|assistants?|help|hands?|staff|people|person|trainees?|apprentices?|someone|worker|employee)")),
    ("openings", r"\bdo you know (?:of )?(?:anyone|anybody|someone|a \w+|any \w+|places|companies|firms)(?: else)? (?:who|that|which)(?:'s| is| are| might be) (?:hiring|recruiting|looking for (?:an?|new|more))"),
    ("openings", r"\b(?:room|space|place|spot|seat) for (?:one more|one more person|another (?:person|intern|student)|an? (?:\w+ )?(?:intern|student|beginner|trainee|assistant)|me\b)(?= (?:in|on|at|with|this|next)|\?)"),
    ("openings", r"\b(?:do|does|did) (?:you|your \w+|they) (?:\w+ )?want (?:an?|some|any|extra) (?:\w+ )?(?:help|hands?|intern|assistant)"),
    ("openings", r"\b(?:share|send|pass on|give me|have|appreciate|welcome) (?:\w+ ){0,3}?(?:job |work )?leads\b|\bleads (?:on|for|to) (?:\w+ )?" + _SPOT),
    ("seeking", r"\b(?:i|i'm|i am|my|me)\b[^.?!]{0,60}\b(?:need|needs|want|hope|hoping|trying|have|must) (?:to )?(?:get|find|land|secure|win) (?:an? |some |any |my )?(?:\w+ ){0,2}?" + _SPOT),
    ("seeking", r"\b(?:someone|somebody|a student|a graduate|one|person) who (?:\w+ )?(?:needs?|wants?|is (?:looking|hunting|searching) for|seeks) (?:an? |some )?(?:\w+ )?" + _SPOT + r"[^?]*\b(?:i|me|my)\b"),
    ("seeking", r"\bi(?:'m| am| was|'ve been)? (?:\w+ )?(?:writing|calling|contacting|reaching out|getting in touch|e-?mailing|write|call|get in touch)(?: you| to you)? (?:about|for|regarding|concerning|on account of|in response to) (?:the|an?|any|your|possible|open) (?:\w+ ){0,3}?" + _SPOT + r"\b(?! (?:as|of) )(?! you (?:hold|do|have))"),
    ("seeking", r"\binterest(?:ed)? in (?:the|an?|any|your) (?:\w+ ){0,2}?(?:vacanc(?:y|ies)|opening|position|internship|placement|open (?:role|job|post)|(?:role|job) (?:you|at|with|that))"),
    ("seeking", r"\bi (?:\w+ ){0,3}?(?:applied|apply|applying|put in) (?:to|for|at|with|in for) (?:" + _PLACE + r"|(?:the|an?|your|any|this) (?:\w+ ){0,3}?" + _SPOT + ")"),
    ("join", r"\binterest(?:ed)? in (?:working (?:for|at)|interning|joining (?:your|the|you)|being (?:hired|considered|part of your))"),
    ("join", r"\b(?:do|doing|complete|completing|spend|serve|carry out|finish) (?:my|an|the) (?:\w+ )?(?:internship|placement|practicum|co-?op|apprenticeship) (?:with|at|in|under) " + _PLACE),
    ("join", r"\b(?:start|begin|come|keep) (?:work|working|to work|and work) (?:for|with|at|under) " + _PLACE),
    ("join", r"\bi\b[^.?!]{0,30}\b(?:serve|be|become|end up|see myself|belong|picture myself) (?:a (?:member|part) of |someone )?(?:on|in|at|part of|of) your (?:\w+ )?(?:team|staff|crew|company|firm)"),
    ("join", r"\b(?:hope|love|like|wish|want)\b[^.?!]{0,20}\bwork together\b|\b(?:program|scheme|internship|job|position) i could (?:join|take|fill|get|have)\b"),
    ("favor", r"\b(?:speak|talk|turn|write|go|mention me|put in) (?:\w+ )?(?:to|with) your (?:\w+ )?(?:supervisor|boss|manager|hr|director|owner|head|team|chief)[^.?!]{0,20}\b(?:my behalf|for me|about me|my application|an? (?:\w+ )?" + _SPOT + ")"),
    ("favor", r"\blet your (?:\w+ )?(?:supervisor|boss|manager|hr|director|owner) know\b"),
    ("favor", r"\b(?:recommending|referring|vouching for|suggesting) me (?:for|to|as)\b|\bmy (?:reference|referee) for\b|\bbe (?:my|a) reference\b|\bmake that happen\b|\btop of the pile\b"),
    ("favor", r"\bhelp me (?:to )?(?:break in|get in|get into|get started (?:at|with|in)|get on at) ?(?:with an offer|at |" + _PLACE + ")"),
    ("pitch", r"\bi(?:'m| am) (?:\w+ )?(?:ready|willing|happy|able|prepared|free) to (?:\w+ and )?(?:relocate|start|begin)\b(?! (?:my|our|the|this|with a) )"),
    ("pitch", r"\bi(?:'m| am) your (?:person|man|woman|intern|candidate|next)\b|\bcount on me if you\b|\bi (?:would|could|will|can) make (?:you )?an? (?:\w+ )?(?:addition|hire|intern|employee|assistant)\b"),
    ("hire", r"\b(?:hire|hiring|employ|employing|recruit|recruiting|take on|taking on) (?:an? |another )?(?:\w+ )?(?:student|person|graduate|beginner|intern|worker|someone|somebody|girl|guy|man|woman) like me\b"),
    ("hire", r"\b(?:could|would|can|will|might|may|to) (?:\w+ )?(?:hire|employ|recruit|interview) me\b|\binterview me (?:for|as)\b"),
    ("hire", r"\b(?:see|picture|imagine|use|want|like|need) me (?:working|fitting in|at work|as an?|on your|in your|here)\b"),
    ("openings", (r"\b(?:do|does|would|could|might|may|will|can|did|have) (?:you|your [\w ]{2,20}?|they|the \w+) (?:\w+ ){0,3}?(?:have|offer|need|use for|run|got) "
                 r"(?:any |an? |some |more |paid |summer |regular )*(?:work for|internships?|vacanc\w+|openings?|traineeships?|apprenticeships?|part-time \w+|full-time \w+|summer (?:jobs?|work)|student jobs?)\b(?! (?:in (?:this|the|your) (?:field|industry)|that))")),
    ("openings", r"\bis the (?:\w+ ){0,2}?" + _SPOT + r" (?:still |already )?(?:open|available|vacant|free|filled|taken)\b"),
    ("openings", r"\b(?:hearing|hear|know|wondering|wonder|ask|asking) (?:about |of )?(?:what |which |if |whether )?(?:any |other )?(?:openings?|vacanc\w+|positions?|internships?) (?:you|your \w+) (?:have|has|might|may)\b"),
    ("openings", r"\b(?:hearing|hear) (?:from you )?(?:about|of) any (?:\w+ )?" + _SPOT),
    ("openings", r"\bshort[- ](?:of staff|staffed|handed|of (?:people|hands))\b|\bunderstaffed\b"),
    ("resume", r"\b(?:review|consider|look at|read|see|process|accept) my (?:application|cover letter)\b"),
    ("favor", r"\b(?:mention|drop|pass on|give|say) my name (?:to|with|at)\b|\btell your (?:\w+ )?(?:boss|manager|hr|director|supervisor|owner) (?:about me|that i|i'm|i am|how)\b"),
    ("favor", r"\bget me started (?:at|with|in) " + _PLACE + r"|\bput me on (?:the|your) (?:list|shortlist|short list)\b"),
    ("pitch", r"\bi(?:'m| am)? [^.?!]{0,40}\b(?:work hard for|do well (?:at|in|on)|fit in (?:well )?(?:at|with|on|in)|help out (?:at|in)|be useful (?:to|at|in)|add (?:value )?to|bring (?:a lot|value|energy|skills) to) " + _PLACE),
    ("pitch", r"\bi(?:'m| am) an? (?:\w+ )?(?:hard worker|hard-working|team player|fast learner)\b|\bi(?:'d| would| could| can) (?:gladly |happily )?(?:fill in|step in|help out|fill (?:the|that|this|any|your))\b"),
    ("join", r"\b(?:begin|start|build|launch|continue|grow) my career (?:at|with|in) (?:" + _PLACE + r"|(?!this|the|a|an|these|that)\w+ \w+)"),
    ("join", r"\bi (?:could|can|might|may|would) (?:\w+ )?join (?:your|the) (?:\w+ )?(?:company|team|firm|staff|crew|organi[sz]ation|department)\b"),
    ("hire", r"\b(?:get|land|secure|arrange|set up|win) (?:me )?an? (?:job )?interview\b"),
    ("hire", r"\b(?:i|i'd|i'm|me|my|someone like me)\b[^.?!]{0,50}\b(?:get|getting|be|being) (?:hired|employed|taken on)\b|\b(?:good|strong|right|suitable|serious|likely) candidate for (?:an?|the|any|your) "),
    ("openings", r"\b(?:is|are|does|do|will) (?:you|they|your [\w ]{2,25}?|the \w+) (?:\w+ )?(?:planning|going|looking|likely|about|hoping|plan|intend|expect|want|need) to (?:hire|recruit|take on|add)\b"),
    ("seeking", r"\b(?:i'm|i am|i have been|i've been) (?:\w+ )?(?:looking|searching|hunting) for (?:\w+ )?opportunities\b(?! to (?:learn|meet|hear|talk|see|read|ask|visit|practi[cs]e|help))"),
    ("pitch", r"\bmy (?:\w+ ){0,3}?(?:skills?|experience|background|training|degree|strengths)[^.?!]{0,15}\b(?:would|could|can|will) (?:be|make|bring|add|help)[^.?!]{0,30}\b" + _PLACE),
    ("pitch", r"\bi (?:could|can|would|might|'d) (?:\w+ )?contribute to " + _PLACE),
    ("hire", r"\bmy candidacy\b|\b(?:offer|yes) from (?:you\b|your (?:company|firm|team|office|organi[sz]ation))"),
    ("hire", r"\b(?:chance|opportunity|like|love|want|hope|able|happy|invited) to interview (?:with|at) " + _PLACE),
    ("openings", r"\b(?:if|whether) (?:you|they|your [\w ]{2,25}?|the \w+) (?:\w+ )?(?:plans?|intends?|expects?|wants?|needs?|is going|are going) (?:to (?:hire|recruit|take on|add)|someone|extra|more people)"),
    ("join", r"\bhow (?:can i|could i|do i|i can|i could|to) (?:\w+ )?(?:become (?:a )?(?:part|member) of|get into|get in at|break into) (?:" + _PLACE + r"|the (?:company|firm|team))"),
    ("join", _WISH + r" (?:love|like|want|wish|hope|hoping|eager|keen) to (?:be|end up|get) (?:on|in|at|with|into) your (?:\w+ )?(?:team|staff|crew|company|firm|office|group)\b"),
    ("join", r"\bwhere i (?:\w+ )?(?:want|would like|hope|dream)[^.?!]{0,8} (?:to|of) work|\bi (?:\w+ )?(?:want|hope|long|plan) to work (?:here|there|at your|for your|for you)\b"),
    ("join", r"\b(?:would|'d) (?:love|like) to be (?:on|in|part of|a part of) your (?:\w+ )?(?:team|staff|crew|company|firm)\b"),
    ("favor", r"\b(?:support|back|push|help|consider|endorse|track|check on|speed up|put in) (?:with )?my (?:job )?application\b"),
    ("pitch", r"\bi can work (?:evenings|weekends|nights|mornings|full|part|any|long|extra|on|from|for)\b"),
    ("hire", (r"\b(?:interested in|use for|open to (?:taking|bringing on|bringing in|taking on|hiring|having)|bring(?:ing)? on|tak(?:e|ing) on|need for|place for|room [\w ]{0,20}?for|space [\w ]{0,20}?for|budget for|money for|funding for|funds for) "
             r"(?:me\b|someone (?:like me|with my)|somebody (?:like me|with my)|an? (?:recent |new |unpaid |summer |student |part-time )*(?:grad|graduate|student (?:worker|intern|assistant)|intern|trainee|apprentice|assistant)\b|one more|another (?:intern|student|person))")),
    ("hire", r"\b(?:like|love|hope|want|wish|happy|glad|hoping|wanting|grateful|honou?red) to be considered\b|\bconsider this (?:as )?my\b|\bthis (?:is|as) my application\b"),
    ("openings", r"\b(?:take|takes|sponsors?|hires?|accepts?|recruits?|recruiting|needs?|wants?) (?:any |new )?(?:interns|students|graduates|beginners|people|recruiting)?,? (?:since|because|as|and) i\b[^.?!]{0,30}\b(?:like|love|want|am|hope|be one)\b"),
    ("openings", r"\b(?:think of|remember|keep|consider|call|contact) me (?:in mind )?(?:for|when|if|about|as) [^.?!]{0,25}\b(?:opportunit\w+|openings?|jobs?|positions?|roles?|hiring|hire|projects|internships?|work)\b"),
    ("seeking", r"\b(?:i|me|myself)\b(?:(?!\b(?:learn|hear|heard|know|read|curious|wonder|understand|saw|have|had|held)\b)[^.?!]){0,40}\b(?:an?|any|the|open|some) (?:\w+ )?" + _SPOT + r" (?:at|on|in|with|within) " + _PLACE),
    ("seeking", r"\bi(?:'d| would) (?:really |also )?(?:like|love|want|be glad|be happy) to apply\b(?! (?:what|your|it|this|that|these|the (?:advice|idea)|to (?:graduate|law|medical|med|a|the)))"),
    ("join", r"\bi\b[^.?!]{0,40}\bbe (?:a )?(?:part|member) of (?:your|the) (?:\w+ )?(?:team|company|firm|organi[sz]ation|staff|crew|department|group|family)\b"),
    ("favor", r"\b(?:serve|act|stand) as (?:an? |my )?(?:job )?reference\b"),
    ("pitch", r"\bi (?:could|can|would) do (?:your|the|this|that|such an?) (?:job|work)\b|\bgiven (?:the|a) chance\b|\bfit (?:right |well )?in (?:at|with|on) " + _PLACE),
    ("hire", r"\b(?:hoping|hope|wondering|wonder|wish) (?:that |if |whether )?(?:you|they|your \w+) (?:might |may |could )?(?:have|had|find|know of) (?:something|anything|a place|a spot|work|room) for (?:me|us|someone|somebody|a)\b"),
    ("openings", r"\b(?:does|do|might|would) (?:you|your \w+|they) (?:\w+ )?need (?:any |more |new |extra )+(?!training|license|degree|special|skills?|tools?|help with|time|money|education|experience|practice|support)\w+(?:s|ers|ors)\b"),
    ("openings", r"\b(?:are|were) (?:you|they|your \w+) able to offer (?:me|any|an?|some|paid)\b|\bmay be hiring\b|\bmight be hiring\b"),
    ("openings", r"\blook out for [^.?!]{0,20}(?:openings?|jobs?|positions?|work|roles?)\b|\buse my (?:help|skills|hands) (?:on|in|at|with) your\b"),
    ("seeking", r"\bi(?:'m| am| have been|'ve been) (?:\w+ )?(?:looking|searching|hunting) for (?:\w+ )?work\b"),
    ("join", r"\b(?:plan|goal|dream|hope|aim|wish|plans|hopes) (?:is|are|would be|was) (?:to|of) (?:\w+ )?(?:work|working|join|joining|be hired|be|get in) (?:for|at|with|on|in|by)? ?" + _PLACE),
    ("join", r"\bbecome (?:your|a) (?:\w+ )?(?:colleague|coworker|co-worker|employee|intern|member of your)\b|\b(?:offer|contract) from " + _PLACE),
    ("favor", r"\b(?:pull|say|sway|influence) with (?:the|your) [^.?!]{0,25}\b(?:hiring|hire|hr|boss|manager)\b|\b(?:suggest|put forward|propose|submit) my name (?:for|as|to)\b"),
)  # fmt: skip
SOFT_RULES: tuple[tuple[str, str], ...] = (
    ("openings", r"\b(?!your\b)(?:an?|any|some|the|paid|open|summer|entry-level|possible|future|new|\w+) " + _SPOT + r" (?:\w+ )?(?:at|with|in|on|within) " + _PLACE),
    ("seeking", r"\b(?:meet|meeting|see|seeing|speak|speaking|talk|talking|chat|chatting|discuss)\b[^.?!]{0,30}\babout (?:an?|the|any|getting) (?:\w+ )?" + _SPOT + r"\b(?! (?:of|as|you|market) )"),
    ("seeking", r"\b(?:i|me|my|i'd|i'm)\b[^.?!]{0,60}\b(?<!have )(?<!had )(?<!hold )(?<!got )(?<!took )(?<!accepted )(?<!found )(?<!left )(?<!lost )(?<!started )(?<!finished )(?<!completed )(?<!did )(?<!doing )(?<!done )(?<!as )(?<!of )"
                r"((?:an?|any|some) (?:(?!sort|kind|lot|good|bad)\w+ )?(?:" + _SPOT + r"|job offer))\b(?! (?:interview|as|means|is|of|fair|title|posting|that|leaves|feels|shadow|in which))"),
    ("openings", r"\b(?:an?|any|some) (?:\w+ )?" + _SPOT + r" (?:that |which )?(?:i (?:could|can|might|may)|for me|you could give)"),
    ("openings", r"\bopportunit(?:y|ies) (?:at|with|in|on|within|for me at) " + _PLACE),
)  # fmt: skip
"""Rules that hold only where nobody is learning or asking in general."""
