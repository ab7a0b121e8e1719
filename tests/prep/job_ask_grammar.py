"""Make plain sentences that ask for a job, and as many that do not, out of interchangeable parts.

They teach the weights what is ordinary; what is hidden is in the tables beside this script. The same number
always makes the same sentences.
"""

import random
import re

PARTS = {
    "ORG": (
        "company|firm|team|office|department|organisation|organization|lab|studio|clinic|crew|"
        "hospital|agency|unit|group|practice|shop|store|bakery|museum|library|branch|school|"
        "nursery|bank|theatre|farm|newsroom|kitchen|warehouse|depot|institute|council|charity|"
        "bureau|restaurant|hotel|startup"
    ),
    "YORG": "your ORG|your ORG|your ORG|the ORG|NAME|your place",
    "NAME": (
        "Corvane|Harrow and Pell|Brightwell|Lindholm|Tansy Foods|the Marlow Trust|Oakhaven|"
        "Westmere Labs|Dunmore Freight"
    ),
    "AT": "at YORG|with YORG|in your ORG|at NAME|on your team|with you|there|within your ORG",
    "SPOT": (
        "job|internship|opening|vacancy|position|role|post|placement|apprenticeship|traineeship|"
        "PAY job|PAY position|PAY role|summer job|PERSON role|PERSON job|PERSON position|"
        "work placement|spot|place"
    ),
    "SPOTS": (
        "jobs|internships|openings|vacancies|positions|roles|posts|placements|apprenticeships|"
        "PAY jobs|summer jobs|PERSON roles|job openings|job opportunities|gigs|shifts"
    ),
    "PAY": "part-time|full-time|paid|summer|junior|entry-level|trainee|temporary|seasonal",
    "PERSON": (
        "assistant|intern|trainee|analyst|receptionist|technician|nurse|designer|clerk|driver|"
        "tutor|cook|editor|coordinator|engineer|bookkeeper|barista|researcher"
    ),
    "PERSONS": (
        "interns|trainees|assistants|graduates|juniors|students|new people|apprentices|"
        "volunteers|drivers|nurses|designers|cooks|PERSONs"
    ),
    "A_SPOT": "a SPOT|any SPOT|some SPOT|the PERSON SPOT|a possible SPOT",
    "TIME": (
        "|||this summer|this fall|in the spring|at the moment|right now|soon|from June|"
        "next term|after I graduate|this year"
    ),
    "BOSS": (
        "boss|manager|supervisor|director|team lead|hiring manager|recruiter|HR department|"
        "head of staff|partners|people in HR|talent team|foreman|personnel office|owner|head nurse"
    ),
    "TOHR": (
        "to your BOSS|to HR|to whoever does the hiring|to the hiring team|to the recruiter|"
        "to the people who decide|to someone in recruitment|to the right person|"
        "to anyone who is hiring|to your BOSS"
    ),
    "CV": "résumé|CV|resume|application|cover letter|portfolio|details|name|profile",
    "WOULD": (
        "Could you|Would you|Can you|Would you be willing to|Might you|"
        "Would you mind if I asked you to|Is there any chance you could|I hope you can|"
        "I was hoping you could|I'd be grateful if you could|Please|Perhaps you could|"
        "Would it be possible for you to|I wonder if you could|Do you think you could|Maybe you'd"
    ),
    "LIKE": (
        "I'd love to|I would like to|I'd be thrilled to|I hope to|I want to|I'm keen to|"
        "I am eager to|I'd be honoured to|It would be a dream to|I dream of a day when I could|"
        "I'd give anything to|I'm hoping to|I'd be glad to|My goal is to"
    ),
    "ME": "me|someone like me|a student like me|someone with my background|a beginner like me",
    "THX": (
        "Thank you for the talk|Thanks for your time|Thank you for the tour|I enjoyed our talk|"
        "Thanks again for Tuesday|It was lovely to meet you|I learned a lot from you|"
        "Many thanks for your advice|Thank you for telling me about your work|"
        "I'm grateful for the hour you gave me"
    ),
    "INTRO": (
        "I'm a second-year student|I study chemistry|My name is Tomas|I'm a former chef|"
        "I graduate in May|I found you in the alumni list|Professor Ito gave me your name|"
        "I'm a parent coming back to work|I'm a veteran|I've read your article|I know you're busy|"
        "I'm writing out of the blue|I'm a junior in economics"
    ),
    "HEAR": (
        "I'd love to hear about your path|I'd like to learn about your field|"
        "I'd like to ask about your work|I'd value your view of the field|I'm curious about your work|"
        "I would love twenty minutes of your time"
    ),
    "ASK": (
        "Do you have any SPOTS AT TIME?|"
        "Do you have A_SPOT for ME TIME?|"
        "Does YORG have any SPOTS TIME?|"
        "Would YORG have A_SPOT for ME?|"
        "Are there any SPOTS AT TIME?|"
        "Is there A_SPOT AT TIME?|"
        "Will there be any SPOTS AT TIME?|"
        "Might there be A_SPOT for ME AT?|"
        "Do you know of any SPOTS AT?|"
        "Do you know of any SPOTS for ME?|"
        "What SPOTS do you have TIME?|"
        "What SPOTS are open AT?|"
        "Which SPOTS is YORG trying to fill TIME?|"
        "When will YORG be hiring again?|"
        "Is the SPOT still open?|"
        "Has the PERSON SPOT been filled yet?|"
        "Any SPOTS going AT?|"
        "Any chance of a SPOT AT?|"
        "Have you got any SPOTS TIME?|"
        "Does YORG need any PERSONS TIME?|"
        "Does YORG need a PERSON TIME?|"
        "Do you need a PERSON TIME?|"
        "Could YORG use a PERSON TIME?|"
        "Could you use an extra PERSON TIME?|"
        "Is YORG hiring TIME?|"
        "Are you hiring TIME?|"
        "Is YORG recruiting TIME?|"
        "Are you looking for PERSONS TIME?|"
        "Is YORG taking on PERSONS TIME?|"
        "Do you take PERSONS TIME?|"
        "Does YORG take on PERSONS, and could I be one?|"
        "I was wondering whether YORG is hiring TIME.|"
        "I wonder if you have any SPOTS TIME.|"
        "I wanted to ask if there are any SPOTS AT.|"
        "I'd like to know whether you need a PERSON TIME.|"
        "Let me know if YORG is looking for a PERSON.|"
        "Let me know if you have any SPOTS TIME.|"
        "Please tell me about any SPOTS AT.|"
        "WOULD hire ME TIME.|"
        "WOULD take me on as a PERSON TIME.|"
        "WOULD give ME a chance AT.|"
        "WOULD consider ME for the PERSON SPOT.|"
        "WOULD consider ME for any SPOTS AT.|"
        "WOULD find a place for ME AT.|"
        "WOULD get me a SPOT AT.|"
        "WOULD find me a SPOT.|"
        "WOULD offer me a SPOT TIME.|"
        "WOULD arrange an interview for me AT.|"
        "WOULD get me an interview with your BOSS.|"
        "WOULD help me get a SPOT AT.|"
        "WOULD help me find a SPOT.|"
        "Would YORG hire ME?|"
        "Would your BOSS take ME?|"
        "Would your BOSS be open to interviewing ME?|"
        "Can I work for you TIME?|"
        "Could I work AT TIME?|"
        "Can I join YORG TIME?|"
        "Could I be your PERSON TIME?|"
        "May I apply for the PERSON SPOT AT?|"
        "How do I apply for a SPOT AT?|"
        "How can I get a SPOT AT?|"
        "How could I get hired by YORG?|"
        "What would it take for me to get a SPOT AT?|"
        "What are my chances of getting a SPOT AT?|"
        "Who should I send my CV to at YORG?|"
        "Who do I talk to about getting a SPOT AT?|"
        "WOULD pass my CV TOHR.|"
        "WOULD forward my CV TOHR.|"
        "WOULD hand my CV TOHR.|"
        "WOULD share my CV with your BOSS.|"
        "WOULD send my CV TOHR.|"
        "WOULD give my CV TOHR.|"
        "WOULD show my CV TOHR.|"
        "WOULD keep my CV on file.|"
        "May I send you my CV for YORG?|"
        "Can I leave my CV with you?|"
        "Can I send you my CV in case a SPOT opens up?|"
        "WOULD recommend me TOHR.|"
        "WOULD recommend me for the SPOT.|"
        "WOULD refer me for a SPOT AT.|"
        "WOULD refer me TOHR.|"
        "WOULD vouch for me with your BOSS.|"
        "WOULD put in a good word for me with your BOSS.|"
        "WOULD put in a word for me.|"
        "WOULD speak to your BOSS about me.|"
        "WOULD tell your BOSS about me.|"
        "WOULD mention me TOHR.|"
        "WOULD mention my name TOHR.|"
        "WOULD put my name forward for the SPOT.|"
        "WOULD introduce me TOHR about a SPOT.|"
        "WOULD connect me with your recruiter.|"
        "WOULD support my application to YORG.|"
        "WOULD nudge the recruiter about my application.|"
        "LIKE work for YORG.|"
        "LIKE work AT TIME.|"
        "LIKE join YORG TIME.|"
        "LIKE be part of YORG.|"
        "LIKE become a member of YORG.|"
        "LIKE be hired by YORG.|"
        "LIKE be considered for a SPOT AT.|"
        "LIKE intern AT TIME.|"
        "LIKE get a SPOT AT.|"
        "LIKE apply for a SPOT AT.|"
        "LIKE start my career AT.|"
        "LIKE come and work for you TIME.|"
        "LIKE be on your team TIME.|"
        "I am looking for a SPOT TIME.|"
        "I'm looking for a SPOT AT.|"
        "I am seeking a SPOT AT.|"
        "I'm searching for a SPOT TIME.|"
        "I'm after a SPOT AT.|"
        "I'm hunting for a SPOT, ideally AT.|"
        "I need a SPOT TIME.|"
        "I really need a job TIME.|"
        "I'm interested in a SPOT AT.|"
        "I am very interested in working AT.|"
        "I'm applying for the PERSON SPOT AT and would like your help.|"
        "I have applied for the PERSON SPOT AT, so please put in a word.|"
        "I'm writing about the PERSON SPOT AT.|"
        "I'm writing to ask for a SPOT.|"
        "If a SPOT opens up AT, please let me know.|"
        "If a SPOT comes up, please think of me.|"
        "If anything opens up AT, I'd love to hear.|"
        "If YORG needs a PERSON, I'm your person.|"
        "If you ever need a PERSON, please call me.|"
        "If you're ever short of PERSONS, I'm available.|"
        "If you hear of any SPOTS, please keep me in mind.|"
        "Please keep me in mind for any SPOTS AT.|"
        "Please think of me if a SPOT becomes available.|"
        "Please remember me when YORG is hiring.|"
        "Please let me know when a SPOT opens up.|"
        "Should a SPOT arise AT, I'd be glad to apply.|"
        "I attach my CV in case YORG needs a PERSON.|"
        "My CV is attached for your consideration.|"
        "I've attached my CV in case you hear of a SPOT.|"
        "Please find my CV attached.|"
        "I enclose my CV for your BOSS.|"
        "Here is my CV, in case you know someone who is hiring.|"
        "I can start TIME if you need a PERSON.|"
        "I'm available for work TIME.|"
        "I could start work on Monday.|"
        "I'd be a great addition to YORG.|"
        "I'd be a good fit for YORG.|"
        "I would be an asset to YORG.|"
        "I think I'd make a good PERSON for YORG.|"
        "I have the skills YORG needs, so please consider me.|"
        "I'd work hard for YORG.|"
        "I hope this leads to a SPOT AT.|"
        "I hope you can offer me a SPOT.|"
        "I'd accept any SPOT you could give me.|"
        "I'd be grateful for any SPOT AT.|"
        "I'd appreciate any job leads.|"
        "I'd take any SPOT AT.|"
        "I'd do any work you have TIME."
    ),
    "WHO": ("people|students|beginners|most graduates|newcomers|nurses|designers|career changers|engineers"),
    "FLD": (
        "this field|your field|your industry|this line of work|your trade|nursing|design|"
        "public health|broadcasting|engineering|forestry"
    ),
    "ABOUT": (
        "what your work is like|how you got your first SPOT|how your ORG hires|"
        "how you came to your ORG|what a PERSON does all day|how SPOTS in FLD have changed|"
        "your path into FLD|what hiring looks like from your side|what your SPOT involves|"
        "how PERSONS are trained at your ORG|why you took the SPOT|your job|"
        "how people find work in FLD|what recruiters do|what made you leave your first SPOT|"
        "how your team works"
    ),
    "MINS": (
        "for twenty minutes|for twenty-five minutes|next week|by phone|on Tuesday|over coffee|"
        "one day this month"
    ),
    "LRN": (
        "I'd love to hear|I would like to learn|I'm curious to know|I'd like to understand|"
        "I'd be glad to hear|I want to find out|I'd be interested to hear|I'm trying to understand|"
        "Could you tell me|Would you tell me|I wonder|I'd be grateful to hear|May I ask|"
        "Could we talk about"
    ),
    "INN": (
        "How did you get your SPOT?|"
        "How did you find your first SPOT?|"
        "How did you hear about the SPOT you took?|"
        "Who hired you for your first SPOT?|"
        "What made you take the SPOT at your ORG?|"
        "What made your BOSS hire you?|"
        "How do WHO get hired in FLD?|"
        "How do WHO find SPOTS in FLD?|"
        "How do WHO usually hear about SPOTS?|"
        "How hard is it to get a SPOT in FLD?|"
        "Is it hard for WHO to find a SPOT in FLD?|"
        "What does your SPOT involve?|"
        "What do you like about your SPOT?|"
        "What does a PERSON do all day at your ORG?|"
        "What do BOSSs look for in a PERSON?|"
        "What do recruiters look for in FLD?|"
        "What does your ORG look for in new people?|"
        "What should a résumé show in FLD?|"
        "What do employers in FLD want?|"
        "What kinds of SPOTS are there in FLD?|"
        "Which SPOTS in FLD teach the most?|"
        "What is the first SPOT most WHO hold in FLD?|"
        "Are SPOTS in FLD usually paid?|"
        "Are there SPOTS in FLD for people who dislike selling?|"
        "Do WHO in FLD change SPOTS often?|"
        "Does your ORG train its PERSONS?|"
        "Do PERSONS at your ORG get a mentor?|"
        "What do PERSONS on your team do?|"
        "How does your ORG choose its PERSONS?|"
        "How do you decide whom to hire?|"
        "When you hire, what do you read first?|"
        "If you were hiring a PERSON, what would you look for?|"
        "If you had to look for a SPOT again, where would you begin?|"
        "What would you tell WHO who apply for SPOTS in FLD?|"
        "What would you change about your SPOT?|"
        "What was your first interview like?|"
        "What was your own job search like?|"
        "Why did you leave your last SPOT?|"
        "Why does your ORG hire in the spring?|"
        "Where do people go after a SPOT like yours?|"
        "Who else should I talk to about FLD?|"
        "Could you recommend someone else I could talk to about FLD?|"
        "Could you recommend a book about FLD?|"
        "Could you recommend a society for students?|"
        "Could you introduce me to a PERSON who could tell me about FLD?|"
        "Could you put me in touch with someone at your ORG who likes to talk about FLD?|"
        "Do you know anyone who could tell me about FLD?|"
        "May I use your name when I write to Ms. Okafor?|"
        "May I say that you sent me when I write to her?|"
        "LRN ABOUT.|"
        "LRN ABOUT.|"
        "LRN ABOUT.|"
        "LRN ABOUT.|"
        "LRN ABOUT.|"
        "Could I ask you about your work MINS?|"
        "Could we talk about your SPOT MINS?|"
        "May I interview you about your SPOT MINS?|"
        "I have to interview a PERSON for a class, and I'd like to ask about your SPOT.|"
        "Would you have time to talk about your path MINS?|"
        "Could I visit your ORG to see how you work?|"
        "Could I watch a PERSON at work for a morning?|"
        "I'm free on Tuesday and Thursday to talk.|"
        "I can call you at ten if that suits you.|"
        "I'm available for a call TIME.|"
        "If a slot opens up in your calendar, let me know.|"
        "If something comes up, please tell me and we'll find another time.|"
        "Let me know if Tuesday suits you.|"
        "Please let me know which day is best.|"
        "I'm not asking for a SPOT, only to learn.|"
        "I am not looking for a SPOT; I want to hear your story.|"
        "I'm not after a SPOT AT.|"
        "I don't expect you to know of any SPOTS.|"
        "This isn't about a SPOT.|"
        "I'm not sending you a CV, and I'm not looking for a SPOT.|"
        "I won't ask you for a SPOT.|"
        "Rather than a SPOT, I'm after your view of FLD.|"
        "I already have a SPOT TIME, so this is only to learn.|"
        "I have a SPOT at the library and wonder how FLD differs.|"
        "I've accepted a SPOT at NAME and want to know what to expect.|"
        "I work as a PERSON and wonder where that leads.|"
        "I had a SPOT at a bank and learned that I like people.|"
        "I took a SPOT at NAME last summer, and it made me curious about FLD.|"
        "My SPOT last summer was at a zoo, and it left me with questions.|"
        "My friend got a SPOT at NAME and told me about you.|"
        "My sister is a PERSON at your ORG and speaks well of you.|"
        "My father was a PERSON all his life.|"
        "I was offered a SPOT at NAME but I'm not sure FLD suits me.|"
        "I'm weighing two offers in FLD and would value your view.|"
        "Would you look over my résumé and tell me what is unclear?|"
        "Could you tell me what my CV lacks for FLD?|"
        "Would you critique my résumé?|"
        "You asked for my CV, so here it is.|"
        "You offered to look at my résumé, so I attach it as you asked.|"
        "I rewrote my résumé as you advised.|"
        "Thank you for marking up my CV.|"
        "Thank you for reading my résumé and telling me what to cut.|"
        "Thank you for explaining how your ORG hires.|"
        "Thank you for telling me ABOUT.|"
        "Thank you for telling me how you got your SPOT.|"
        "Thank you for introducing me to your BOSS, who told me about FLD.|"
        "Thank you for showing me what PERSONS do.|"
        "Thanks to your advice I got a SPOT at NAME.|"
        "I wanted you to know that I got the SPOT at NAME.|"
        "I took your advice and joined the student society.|"
        "I've since met the PERSON you named, and we talked about FLD.|"
        "I'm writing a paper on how ORGs hire PERSONS.|"
        "I read that your ORG took on forty PERSONS; what was that like?|"
        "I read your article on hiring in FLD.|"
        "I saw that your ORG is hiring, and I wondered how teams cope with growth.|"
        "I'm exploring what SPOTS exist in FLD.|"
        "I'm deciding whether FLD is for me.|"
        "I'm looking for people who can tell me about FLD.|"
        "I'm looking for your honest view of FLD.|"
        "I'm hoping to hear what beginners get wrong.|"
        "I'm interested in how your team works.|"
        "I want to be a PERSON one day, and I'd like to hear what it is like.|"
        "I'd like to work in FLD one day, so I'm asking people what it is like.|"
        "Please give my regards to your BOSS.|"
        "Please thank your team for the tea.|"
        "Do you enjoy your SPOT?|"
        "Did you apply for many SPOTS before this one?|"
        "Do you supervise PERSONS?|"
        "Has your SPOT changed since you joined the ORG?|"
        "Were you nervous when you started your SPOT?|"
        "Would you take the same SPOT again?|"
        "Have you ever hired a PERSON who changed careers?|"
        "Is your SPOT what you thought it would be?"
    ),
}
"""Parts by their mark in capitals; a bar stands between the ways to say one."""

_MARK = re.compile(r"\b(" + "|".join(sorted(PARTS, key=len, reverse=True)) + r")(?=\b|s\b)")


def made_sentences(pairs, seed=7):
    """Return (text, asks) for about twice as many sentences as pairs."""
    chance = random.Random(seed)
    made = {}
    for _ in range(pairs):
        for kind in ("ASK", "INN"):
            made[_in_company(_tidy(_filled(kind, chance)), chance)] = kind == "ASK"
    return list(made.items())


def _filled(text, chance):
    return _MARK.sub(lambda mark: _filled(chance.choice(PARTS[mark[1]].split("|")), chance), text)


def _tidy(text):
    text = re.sub(r" +([.?,])", r"\1", re.sub(r"\s+", " ", text))
    text = re.sub(r"\b([Aa]) (?=[aeiou](?!ni))", r"\1n ", text)
    return text[0].upper() + text[1:]


def _in_company(text, chance):
    """Put something friendly before or after one sentence in three."""
    place = chance.random()
    if place < 0.25:
        inner = text if text.startswith(("I ", "I'")) else text[0].lower() + text[1:]
        before = _filled(chance.choice(("THX", "INTRO", "HEAR")), chance)
        return before + chance.choice((f", and {inner}", f"; {inner}", f". {text}", f". {text}"))
    return f"{text} {_filled(chance.choice(('HEAR', 'THX')), chance)}." if place < 0.35 else text
