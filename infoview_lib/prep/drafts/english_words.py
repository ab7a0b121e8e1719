"""List the English words by which the shape of a student's note is known.

A note is a few words, so a list of its usual first words tells more than a grammar would; what is
not listed is quoted, never guessed.
"""

from __future__ import annotations

from infoview_lib.prep.words import word_set

COMMANDS = word_set(
    "accept add adopt advertise aim allow analyze apply approach arrange ask attend audit avoid "
    "become begin believe book borrow bring browse build buy call carry catch change check "
    "choose clean collect come compare complete consider contact continue cook count create cut "
    "decide define describe design develop dig do drop earn email enroll enter expect explain "
    "explore figure fill find finish fix focus follow follow-up gain gather get give go hang "
    "help hire hold identify improve include intern interview introduce invest invite join jot "
    "keep know lead learn leave let limit listen live log look lower mail major make map master "
    "measure meet mention minor move narrow network note observe offer open order organize pair "
    "pay pick plan play practice prepare present pursue put quit reach read rearrange "
    "reconsider record rehearse remember remove rent report request research rest retake review "
    "rewrite save schedule search see seek sell send set shadow share shorten show sign sit "
    "skip slow solve spend start stay stick stop study submit subscribe switch take talk teach "
    "tell test text thank think tour trim try tune turn update use visit volunteer wait walk "
    "watch work write act admit agree answer appreciate assume assist attach audition back "
    "balance blog bookmark boost breathe budget care celebrate challenge chat clarify coach "
    "code combine commit communicate compete compile complain confirm connect convince copy "
    "correct cover cultivate dare deal debate dedicate delay deliver demonstrate discover "
    "discuss dive document double download draft draw dress drive edit embrace encourage enjoy "
    "ensure establish evaluate examine exercise experiment express fail familiarize fight "
    "finance fold force forget form frame gauge google grab graduate grow guess handle hear "
    "highlight hone hunt hydrate ignore imagine incorporate inform inquire inspect install "
    "interact investigate jump justify land link list locate lose love maintain manage mind "
    "minimize mix moderate monitor motivate negotiate nurture obtain own paint participate "
    "perfect persist pitch polish post pray prioritize produce prove provide publish push "
    "question quiz quote rank reflect refresh register relax rely replace resist respect "
    "respond restart ride rotate rush sample secure select separate serve shift shop simplify "
    "sketch sleep smile specialize stand stretch strive suggest support survey survive swap "
    "swim tailor target thrive track train transfer translate travel treat trust tutor "
    "understand value verify view vote want warm wear welcome win wonder worry"
)
"""Verbs that a piece of advice begins with."""
ALSO_NOUNS = word_set(
    "aim balance book budget call care change chat check code cook cover cut deal design "
    "document draft dress drive drop email exercise experiment fill finance focus form guess "
    "help hire host hunt intern interview invite land lead link list look love mail major "
    "manage map market master measure mind minor mix network note offer open order own paint "
    "pair pay pitch plan play post practice present produce question quiz quote rank record "
    "report request research rest review ride sample search shift shop show sign sketch sleep "
    "smile stand start stay stop study support survey swap switch talk target test text tour "
    "track train transfer travel turn tutor value view visit volunteer vote walk watch welcome "
    "win work worry"
)
"""Commands that are nouns as well: *research the field*, *research skills*."""
PAST = word_set(
    "became began bought broke brought built came caught chose cut did drew drove fell felt "
    "flew forgot found fought founded gave got grew had heard held kept knew learnt led left "
    "lost made met paid put quit ran read said sang sat saw sent sold spent spoke stood swam "
    "taught thought told took was went were won wrote"
)
NOT_PAST = word_set("need speed feed seed bed red shed breed weed embed naked sacred hundred")
FINITE = word_set(
    "is are was were am cannot has have had does do did can could will would should may might "
    "must isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't can't couldn't "
    "won't wouldn't shouldn't it's that's there's he's she's they're we're you're i'm i've i'd "
    "i'll they've they'll they'd it'll we've we'll"
)
"""Words that only a whole clause has."""
PLAIN_VERBS = word_set(
    "want wants need needs work works make makes take takes start starts get gets like likes "
    "pay pays help helps cost costs last lasts mean means come comes keep keeps know knows hire "
    "hires look looks find finds matter matters depend depends vary varies feel feels seem "
    "seems give gives run runs teach teaches ask asks say says think thinks use uses expect "
    "expects become becomes change changes move moves burn burns leave leaves stay stays grow "
    "grows love loves hate hates sucks stinks goes go went beats"
)
"""Verbs that make a sentence out of what else looks like a thing."""
SUBJECTS = word_set("i it he she they we you this that these those there everyone nobody somebody")
DETERMINERS = word_set(
    "a an the my your his her its our their this that these those some any every each another "
    "one two three four five no both all several many most more"
)
SMALL = word_set(
    "about above across after against all along also although always among an and another any "
    "around as at because before behind below beside best better between both but by down "
    "during early each even every few first for from given good great half have how if in "
    "inside into just last late less like long many more most much near never new next night no "
    "nobody none not now of off often old on once one only or other our out over part people "
    "real same second she short since small so some someone something sometimes still such than "
    "that the their then there these they this those three through to together too toward two "
    "under until up very well what when where which while who whole why with within without "
    "your you his her he it its my we"
)
"""Words that are small within a sentence; with `COMMANDS` they mark a note as English."""
QUALITIES = word_set(
    "good great kind smart funny patient honest experienced active well-known known respected "
    "helpful passionate knowledgeable easy nice friendly skilled creative successful famous "
    "open generous new"
)
DOING_NOUNS = word_set(
    "thing things something anything nothing everything morning evening meeting meetings "
    "building training wedding king ring spring string during boring interesting amazing "
    "exciting surprising inspiring housing"
)
"""Words in *-ing* that name no doing."""
FOREIGN = word_set(
    "al estar ser hacer tener mucho mucha siempre nunca aprender hablar temprano enfermera "
    "enfermero el los las una unas unos para muy más pero cómo qué porque que trabajo la del le "
    "les des une pour avec dans très mais est sont je il elle nous der das und nicht mit für "
    "ist ein eine zu auf im den dem ich sie wie gli che di per della con sono uma não com os em "
    "và là của không cho một người nie jest się na że"
)
AMBIGUOUS = word_set("la le les des per con di im den is est na das")
"""Foreign small words that are English words or names, too; alone they decide nothing."""
LOANS = word_set("résumé résumés café cafés cliché naïve fiancé fiancée crêpes jalapeño piñata")
"""English words with an accent."""
PROPER = word_set(
    "african alabama alaska albany amazon america american android arabic argentina arizona "
    "arkansas asian atlanta austin baltimore berlin biblical boston brazil britain british "
    "broadway brooklyn buddhist buffalo california cambridge canada canadian catholic celtic "
    "charlotte chicago china chinese christian cincinnati cleveland colorado columbus "
    "connecticut czech dallas delaware denver detroit dutch english europe european excel "
    "facebook florida france french georgia german germanic germany google greek haitian "
    "harvard hawaii hawaiian hebrew hindi hispanic houston idaho illinois india indiana "
    "indianapolis instagram iowa irish islamic israel italian italy japan japanese java "
    "javascript judaic kansas kentucky korea korean latin linkedin london lowell louisiana "
    "maine manchester maryland massachusetts medicaid medicare memphis mexican mexico miami "
    "michigan microsoft milwaukee minneapolis minnesota mississippi missouri montana montessori "
    "montreal nashville nebraska netflix nevada norwegian ohio oklahoma oregon orlando oxford "
    "paris pennsylvania persian philadelphia phoenix photoshop pittsburgh polish portland "
    "portuguese providence python quebec russian sacramento salesforce sanskrit scandinavian "
    "seattle slavic spain spanish spotify stanford swahili sweden swedish tableau talmudic "
    "tennessee texas thai tiktok tokyo toronto turkish twitter ukraine ukrainian urdu utah "
    "vermont vietnam vietnamese virginia wales walmart washington welsh wisconsin wordpress "
    "worcester wyoming yale youtube monday tuesday wednesday thursday friday saturday sunday "
    "january february april june july august september october november december christmas "
    "thanksgiving"
)
"""Names that keep their capital letter where they begin a note."""
ACRONYMS = word_set(
    "acm aclu ai api apa bls bs bsn ceo cfa cfo cpa css ct cto cv dna dea dpt emr emt ems er "
    "esl faq fbi gis gmat gpa gre hr html icu ieee iep iot irs jd lgbtq lpn lsat mba mcat md "
    "mfa mit mri ms msn msw nasa nclex ngo nih np nyc nyu ot phd pr pt pta qa rn rotc seo shrm "
    "sql stem ta tv ucla ui uk usa ux va wi-fi"
)
"""Words that stay in capitals where a note was typed in capitals."""
TOLD = (
    r"(?:(?:she|he|they|[A-Z][\w’'-]+) )?(?:said|told me|says|suggested|recommended|advised|"
    r"advised me|encouraged me|mentioned)(?: that)?(?: (?:i|you|we) (?:should|could|need to|"
    r"ought to|can))?(?: to)?\s+"
)
"""Words by which a note says first whose words they are."""
NO_TOPIC = word_set(
    "not if because since on in at for with from by before after to of about as when while until "
    "without through during"
)
"""Words with which no thing begins."""
NO_ANSWERS = word_set(
    "maybe yes no ok okay idk n/a na none nothing tbd unsure dunno same see hm hmm todo xxx "
    "test yep nope"
)
"""Words that stand in a field and say nothing."""
OWN_DEEDS = word_set("learned learnt realized understood liked loved felt heard enjoyed wondered")
"""Deeds of the student, where a note says what an interview brought."""
THIRD = word_set(
    "works lives sits serves volunteers teaches trains deals cares writes speaks travels comes "
    "goes moves belongs runs leads owns manages builds makes studies helps hires knows keeps "
    "loves likes costs takes starts looks uses has does is coaches mentors organizes edits "
    "hosts designs plans repairs drives flies sells grows sings plays reads thinks wants gives "
    "gets finds feels lasts switched"
)
"""What somebody does, where a note leaves out who does it."""
