"""Say which idea of asking for work each word belongs to.

A word may belong to several: *open* is something that comes free. Words are stored once and grow
their endings here: ``/n`` adds a plural, ``/v`` the forms of a verb. A phrase is written with
hyphens and counts as one word.
"""

from __future__ import annotations

from functools import cache

from infoview_lib.prep.words import word_set

_IDEAS: dict[str, str] = {
    "I": "i i'm i'd i've i'll we we're we'd we've we'll im id ive",
    "ME": "me us myself ourselves",
    "MY": "my mine our",
    "YOU": "you you're you've you'd you'll u ya yourself y'all",
    "YOUR": "your yours ur",
    "THEY": "they them he she him his her their it he's she's they're",
    "ONE": "anyone anybody someone somebody whoever whomever everyone everybody one who those",
    "ORG": (
        "company/n firm/n team/n office/n department/n organisation/n organization/n lab/n "
        "laboratory/n "
        "studio/n clinic/n crew/n hospital/n agency/n unit/n group/n practice/n shop/n store/n "
        "bakery/n "
        "restaurant/n cafe/n hotel/n museum/n library/n branch/n outfit/n plant/n site/n ward/n "
        "newsroom/n "
        "kitchen/n division/n business/n floor/n staff faculty/n institute/n centre/n center/n "
        "school/n "
        "garage/n farm/n theatre/n theater/n gallery/n station/n charity/n council/n bank/n "
        "startup/n "
        "start-up/n workshop/n chambers surgery/n salon/n workplace/n employer/n warehouse/n "
        "institution/n "
        "foundation/n nursery/n stable/n vineyard/n orchard/n kennel/n depot/n estate/n bureau "
        "yard/n "
        "mill/n factory/n press trust/n house/n lodge/n boat/n band/n orchestra/n newspaper/n "
        "broadcaster/n "
        "enterprise/n side end squad/n place/n zoo archive/n forge/n port fold building"
    ),
    "JOB": (
        "job/n internship/n vacancy/n opening/n employment apprenticeship/n placement/n "
        "traineeship/n "
        "clerkship/n practicum co-op/n coop/n gig/n requisition/n headcount payroll residency/n "
        "externship/n assistantship/n fellowship/n work-study cadetship/n studentship/n "
        "work-experience "
        "situation/n assignment/n"
    ),
    "SPOT": (
        "position/n role/n post/n seat/n spot/n slot/n place/n opportunity/n offer/n shift/n "
        "contract/n "
        "chair/n desk/n posting/n listing/n bench/n hours programme/n program/n scheme/n capacity "
        "hole/n "
        "gap/n space/n room something anything somewhere lead/n rung stool corner badge apron "
        "uniform "
        "trial/n audition/n intake/n cohort/n rota roster books scraps crumbs advert/n ad/n season "
        "sponsorship"
    ),
    "WORKN": "work",
    "PERSON": (
        "intern/n trainee/n apprentice/n assistant/n temp/n junior/n graduate/n grad/n associate/n "
        "analyst/n hand/n helper/n worker/n volunteer/n newcomer/n beginner/n hire/n employee/n "
        "clerk/n "
        "receptionist/n driver/n person people ppl member/n colleague/n coworker/n co-worker/n "
        "teammate/n "
        "undergraduate/n girl boy man woman body pair eyes nurse/n cook/n engineer/n student/n "
        "guy rookie "
        "engineer/n teacher/n designer/n newbie"
    ),
    "RESUME": "resume/n resume's cv cv's cvs curriculum-vitae cover-letter/n transcript/n summary",
    "APPL": "application/n candidacy candidature",
    "DETAILS": (
        "details portfolio/n profile/n name number qualifications credentials references reference "
        "paperwork letter/n particulars folder reel file link copies copy form"
    ),
    "PASS": (
        "pass/v forward/v hand/v slip/v circulate/v submit/v relay/v deliver/v route/v walk "
        "share/v drop/v "
        "leave/v flag/v put pop popped float lay laid"
    ),
    "SEND": "send/v sent email/v e-mail/v mail/v upload/v",
    "ATTACH": "attach/v enclose/v attachment herewith below included",
    "GIVE": (
        "give/v gave given offer/v get getting find/v land/v secure/v swing arrange/v create/v "
        "provide/v "
        "line spare throw toss grant sort"
    ),
    "HR": (
        "hr human-resources recruiter/n recruitment personnel talent headhunter/n hiring staffing "
        "upstairs "
        "appoint/v appointing selection"
    ),
    "BOSS": (
        "boss/n supervisor/n manager/n director/n head/n foreman owner/n partner/n principal "
        "chief/n "
        "higher-ups leadership committee/n panel/n board lead dean/n ceo cfo founder/n matron "
        "editor/n "
        "chairman deputy decision-maker/n producer/n"
    ),
    "ENDORSE": (
        "recommend/v refer/v referral/n vouch/v endorse/v endorsement champion/v sponsor/v "
        "advocate/v "
        "advocacy nominate/v nudge/v poke back backing behalf influence pull strings word "
        "good-word "
        "kind-word tip mention/v introduce/v introduction/n intro connect/v support/v speak "
        "recommendation/n bat"
    ),
    "HIRE": "hire hires recruit recruits employ employs engage",
    "HIRING": "hiring recruiting employing",
    "HIRED": "hired recruited employed appointed",
    "TAKEON": (
        "take-on takes-on taken-on taking-on took-on take-me taking-me bring-on bringing-on "
        "bring-me "
        "bring-in bringing-in brought-on bring-aboard"
    ),
    "TAKE": (
        "take/v taking taken took bring/v brought pick choose let keep snap host accommodate "
        "adopt accept "
        "have-me"
    ),
    "JOIN": (
        "join/v aboard on-board belong/v contribute/v part-of onboard slot fit-in become future"
    ),
    "WORKV": (
        "work-for work-with work-under work-at working-for working-with working-at working-under "
        "work-here "
        "working-here employed-by employed-at work-there working-there intern-with intern-at"
    ),
    "WISH": (
        "like love hope/v wish/v dream/v keen eager interested interest thrilled honoured honored "
        "grateful "
        "appreciate/v welcome glad happy excited delighted jump enthusiastic obliged indebted "
        "pleased "
        "gladly happily ideally enthusiasm thankful ambition"
    ),
    "WANT": "want/v wanted wants wanting",
    "LOOK": (
        "look/v looking seek/v search/v hunt/v hunting pursue/v look-for looking-for in-search "
        "look-out "
        "lookout"
    ),
    "NEED": (
        "need/v require/v desperate short understaffed short-staffed lack/v wants wanted do-with "
        "after "
        "in-need short-of lose losing expand/v grow/v growing expansion"
    ),
    "AVAIL": (
        "available availability free begin/v ready relocate/v immediately straightaway disposal "
        "notice-period flexible willing prepared able affordable cheap"
    ),
    "START": "start starting",
    "WHEN": (
        "tomorrow monday tuesday wednesday thursday friday saturday saturdays sunday sundays "
        "weekend/n june "
        "july august september october may march april summer fall autumn spring winter easter "
        "christmas "
        "week month evenings mornings nights term today soon"
    ),
    "CONSIDER": (
        "consider/v consideration remember/v mind in-mind think-of radar shortlist list on-file "
        "thoughts "
        "waiting-list"
    ),
    "CAND": (
        "candidate/n candidacy applicant/n contender match addition asset fit competitive suited "
        "suit suits"
    ),
    "OPENS": (
        "open opens opened open-up opens-up come-up comes-up came-up comes arise/v frees "
        "available vacant "
        "unfilled filled fill filling going crops turns-up turn-up appears"
    ),
    "CHANCE": (
        "chance/n shot break foot door trial try odds prospect/n prospects possibility luck start"
    ),
    "APPLY": "apply/v applying applied",
    "LEARN": (
        "learn/v hear/v understand/v understood curious describe/v explain/v view/n perspective "
        "insight/n "
        "talk/v conversation chat picture/v decide/v deciding choosing choose lesson/n honest "
        "impression "
        "read reading opinion account"
    ),
    "ASKW": "question/n ask/v tell/v told know knew see saw wonder/v speak spoke say said",
    "STORY": (
        "story stories path career/n experience/n advice report paper class project article essay "
        "club "
        "school podcast journey"
    ),
    "FIELD": "field/n industry/n profession/n trade/n sector line-of-work market world job-market",
    "GEN": (
        "people students beginners newcomers companies employers firms most usually typically "
        "generally "
        "normally commonly common often teams managers candidates interns hospitals applicants "
        "graduates"
    ),
    "NEG": (
        "not no never nothing without none nobody don't won't can't didn't isn't aren't wouldn't "
        "couldn't "
        "doesn't haven't nor neither cannot rather instead"
    ),
    "IF": "if should whenever in-case when whether once unless as-soon-as were",
    "MOD": "could can would will might may",
    "BE": "be is are am being",
    "PAST": "did was were had been",
    "HAVE": "have has got having",
    "DO": "do does",
    "PLEASE": "please kindly",
    "THANK": "thank thanks thankful cheers appreciated",
    "WH": "what how which why who whom where whose what's how's who's",
    "INTERVIEW": "interview/v",
    "PAID": (
        "paid unpaid salary wage/n pay money stipend full-time part-time temporary permanent "
        "entry-level "
        "seasonal freelance earn earning full-pay budget funding terms"
    ),
    "QUAL": (
        "skill/n background strength/n grades reliable hardworking hard-working learner motivated "
        "certificate licence license energy useful experience ticket clearance insured quick-study "
        "qualified fluent ethic"
    ),
    "HELP": "help/v favour favor assist/v",
    "HERE": "here there",
    "FOR": "for",
    "AT": "at with under within in on",
    "NOW": "now currently presently right-now at-the-moment",
    "ANY": "any some another more extra one",
    "A": "a an",
    "PROMISE": "promise/v expect/v intend/v intention mean/v meant request",
    "INVITE": (
        "you-asked you-offered you-suggested you-advised you-recommended you-told feedback "
        "critique unclear "
        "missing comments marking marked improve reorder review mark cut rewrote reordered "
        "corrected"
    ),
    "CONTACT": (
        "call/v contact/v ring reach/v shout write/v message posted touch drop-me let-me-know"
    ),
    "PASTME": "got accepted started took had applied joined turned worked interned finished met",
    "OFFERV": (
        "fill cover replace plug step serve handle run deliver carry contribute add-value bring "
        "lend"
    ),
    "LIKEME": "like-me with-my for-me of-me",
    "TALK": (
        "minute/n hour/n half-hour chat/n coffee zoom phone/n telephone video conversation/n "
        "meeting/n visit/v visitor/n "
        "lunch quarter-of-an-hour fifteen twenty twenty-five thirty ten-minute twenty-minute "
        "thirty-minute face-to-face off-work after-work before-work stop-by come-by drop-by "
        "swing-by"
    ),
    "FOUND-YOU": (
        "article/n blog podcast page column panel booth fair directory alumni talk/n book/n "
        "post/n pointed suggested "
        "connected lecture/n class classmate/n professor/n teacher/n tutor/n adviser advisor"
    ),
    "MOVED": "moved switched changed left began built opened rebuilt founded wrote studied trained",
    "CLAIM": "i'm-your your-person be-an-asset",
}
"""Ideas, each with its words."""

_PHRASES = (
    "human-resources curriculum-vitae cover-letter work-experience good-word kind-word take-on "
    "takes-on "
    "taken-on taking-on took-on take-me taking-me bring-on bringing-on bring-me bring-in "
    "bringing-in "
    "brought-on bring-aboard have-me on-board part-of fit-in work-for work-with work-under work-at "
    "working-for working-with working-at working-under work-here working-here work-there "
    "working-there "
    "intern-with intern-at in-search look-for looking-for look-out do-with in-need short-of "
    "notice-period in-mind think-of on-file waiting-list open-up opens-up come-up comes-up came-up "
    "turns-up turn-up line-of-work job-market in-case as-soon-as right-now quick-study you-asked "
    "you-offered you-suggested you-advised you-recommended you-told drop-me let-me-know like-me "
    "with-my "
    "for-me of-me at-the-moment "
    "quarter-of-an-hour off-work after-work before-work stop-by come-by drop-by swing-by"
)
"""Words that count as one when they stand side by side."""

_NO_TRADE = (
    "another answer author banner better brother career center chapter character cluster computer "
    "consider consist counsellor counselor daughter december dentist differ dinner doctor earlier "
    "easier easter either factor father former further grandfather grandmother however junior "
    "leather letter manner master matter minister mirror mother newspaper november number october "
    "prefer professor proper quarter rather register remember semester senior september silver "
    "sister sooner summer together weather whether winter wonder"
)
"""Words with the ending of a trade that name none."""

_TRADE_ENDINGS = ("er", "or", "ist", "ian", "ers", "ors", "ists", "ians", "man", "woman")


def _forms(word: str, kind: str) -> set[str]:
    """Return a word with its endings."""
    hushed = word.endswith(("s", "x", "ch", "sh"))
    to_i = word.endswith("y") and word[-2] not in "aeiou"
    if kind == "n":
        return {word, word + "'s", word[:-1] + "ies" if to_i else word + ("es" if hushed else "s")}
    if kind != "v":
        return {word}
    if word.endswith("e"):
        return {word, word + "s", word + "d", word[:-1] + "ing"}
    if to_i:
        return {word, word[:-1] + "ies", word[:-1] + "ied", word + "ing"}
    forms = {word, word + ("es" if hushed else "s"), word + "ed", word + "ing"}
    # Short verbs double their last letter (chat, chatting); longer ones such as visit do not.
    if len(word) <= 5 and word[-1] in "ptgmnrb" and word[-2] in "aeiou" and word[-3] not in "aeiou":
        forms |= {word + word[-1] + "ed", word + word[-1] + "ing"}
    return forms


@cache
def _ideas_by_word() -> dict[str, tuple[str, ...]]:
    """Return the ideas of every word form; made at first use, so that the import stays quick."""
    found: dict[str, tuple[str, ...]] = {}
    for idea, words in _IDEAS.items():
        for entry in words.split():
            word, _, kind = entry.partition("/")
            for form in _forms(word, kind):
                if idea not in found.get(form, ()):
                    found[form] = (*found.get(form, ()), idea)
    return found


def ideas_of(word: str) -> tuple[str, ...]:
    """Return the ideas a lower-case word belongs to.

    Parameters
    ----------
    word : str
        A word, or a phrase with hyphens.

    Returns
    -------
    tuple of str
        ``TRADE`` alone for a word that names a trade and belongs to no other idea; empty for a word
        that belongs to none.

    Examples
    --------
    >>> ideas_of("vacancies"), ideas_of("welder"), ideas_of("purple")
    (('JOB',), ('TRADE',), ())
    """
    known = _ideas_by_word().get(word)
    if known is not None:
        return known
    # Shorter words that end so are mostly no trade: later, under, color.
    is_trade = len(word) > 5 and word.endswith(_TRADE_ENDINGS) and word not in _no_trade()
    return ("TRADE",) if is_trade else ()


@cache
def _no_trade() -> frozenset[str]:
    return word_set(_NO_TRADE)


@cache
def phrases() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return the phrases as words, longest first, by their first word."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in sorted(_PHRASES.split(), key=lambda each: -each.count("-")):
        words = tuple(phrase.split("-"))
        found[words[0]] = (*found.get(words[0], ()), words)
    return found
