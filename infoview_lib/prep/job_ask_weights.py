"""Hold how much each piece of evidence speaks for a job request.

Made by ``tests/prep/job_ask_fit.py``, never by hand; `job_ask_evidence` says what the names mean.
"""

SCALE = 20
"""What the weights are to be divided by."""

BIAS = -78
"""What a part weighs before anything is known of it."""

FOR: dict[int, str] = {
    30: "TAKEON",
    26: "for-me",
    25: "have-me",
    23: "HR JOB i'd",
    21: ",<NEG OPENS",
    19: "PERSON WORKV learn:NEED",
    18: "learn:JOB learn:LIKEME you're>A",
    17: "ATTACH MOD YOU>BOSS any if still<BE",
    16: "I>WORKV LIKEME PERSON>PERSON i'm like-me looking-for my next referral the>ONE",
    15: """
A+CHANCE BE>PERSON CHANCE TAKEON>AT YOUR+BOSS about>learn:ME be could just market<AT not:ME take-me
the>BOSS vacancies what<I your>ORG
    """,
    14: """
APPL BE+MY DO>I I NEED OFFERV SPOT anyone<YOU empty firm hiring i'm<ASKW i<DO learn:MOD me my>DETAILS need
not:AT there's
    """,
    13: """
?few ENDORSE FOR>JOB HIRING MY+APPL MY+DETAILS MY>APPL NEED>A PLEASE YOU>HR YOU>PERSON also brightwell
building do>I make me<DO-ME my>APPL of<IF soon the>LEARN trainee use your>learn:ORG
    """,
    12: """
: ASKW>A BE>MY BE>WHEN FOR~PERSON HAVE>PERSON I>APPLY I>BE I>FIELD I>QUAL I>YOURS I>learn:YOU I~QUAL
MY>DETAILS TAKE WANT WHEN>MY WISH>AT WORKV+YOU about<CONTACT any>JOB application<MY could>BE for>SPOT
getting hoping i'd>A in<I learn:YOUR>learn:ORG let-me-know market myself>AT not:SPOT on>FIELD possible
recommend>ME recruiting summer the>PERSON the>WHEN to>JOIN you'd<IF you're you<WORKV your
    """,
    11: """
,>AT ASKW>learn:NEED AVAIL BE+YOU BE>BE BE>HIRING DO-ME DO>DO-ME DO>TAKE FOR+A HAVE>TRADE I>JOB IF>WISH
I~ORG JOB>OPENS JOIN ME>JOB MOD>GIVE NEED+ANY NEED+ONE NOW PAID TAKEON+AT WANT>AT WISH>SPOT WORKV>YOU
YOU>NEED YOUR>I YOUR>NEG ^^hiring ^hiring about>learn:JOB adding and>AVAIL and>FOR and>MOD are>MY
as>PERSON attached august cv<MY first<ME from>WHEN hr intern joining learn:PERSON learn:WH>learn:I my<BE
myself not:LIKEME paper<YOUR post ring see see>ME so>learn:ME spring<AT talk<I the>learn:ORG to<MOD to>HR
to>WORKV to>not:BE want yet
    """,
    10: """
,<AVAIL ,<QUAL ,<WH ,>HERE ,>IF ,>SPOT ,>not:I ASKW>learn:ONE ASKW>learn:ORG AT+YOU BE>HIRED BE>TAKEON
BE~CHANCE DO>WANT DO~I ENDORSE>BE HAVE>OPENS HERE>AT I>CAND I>OFFERV IF~I I~CHANCE I~MOD JOIN>ORG ME+IF
MY>WISH NEG>AT NEG>not:WANT ONE+LIKEME ONE>LIKEME ORG PERSON>WHEN TALK>A THEY>I TRADE~YOU WH~CHANCE
WISH>BOSS YOU>MY YOU>TAKEON YOUR+ORG YOUR+PERSON YOU~NEED YOU~WHEN ^^any ^^with ^you_said about>ME and>IF
and>learn:IF as<TALK ask>learn:IF badge bring-me could>HAVE for>JOB got<YOU have-me<MOD hear<YOU hoping<I
i>JOIN interns is<ENDORSE is<YOU is>YOU job<TRADE know<DO learn:BE>learn:LIKEME learn:I learn:IF+learn:YOU
learn:IF>learn:YOU leg<A looking need>ONE please roles staffing the<IF there's>A to<ASKW to>BOSS to>GIVE
to>learn:AT whether>learn:YOU who's whoever wondering yes you're<I
    """,
    9: """
,<ANY ,>LOOK ,>ORG ,>not:A A+ENDORSE A>INTERVIEW A>MOD ASKW>BE AT>ENDORSE AT~ENDORSE AVAIL>WHEN BE+NEED
BE>YOU CONTACT>A I+NEED I>FOR I>FOUND-YOU I>PAID I>YOU I>learn:JOB IF I~START JOB~THEY LEARN>DO
LEARN>ENDORSE MOD~FOUND-YOU NEED+A NEED>JOB NEED>PERSON NEG>not:ONE ORG+MOD PASS QUAL SPOT>OPENS SPOT~WHEN
TAKE>ME THEY>YOUR TRADE+SPOT WANT+AT WH>HR WHEN WISH>I YOU>DO-ME YOU>HAVE YOUR>BOSS YOUR>FOR YOUR>LOOK
YOUR>OFFERV ^^is ^with a>CHANCE about<BOSS about<I adding>A an>PERSON and<FOR and>LOOK any>SPOT
any>learn:JOB anybody apply<I assistant at<FOR at>STORY building<YOU chat door ever<PAST find<YOU
first>INTERVIEW for>ASKW forget<NEG forward good<I great hear<IF hope>I how>I i'd>TAKE i'm>CONTACT i'm>FOR
i'm>LOOK i>APPLY i>I i>OFFERV i>QUAL in<WANT in>FOR interested>AT is>ORG it<JOB job<FOR job>THEY keen
know<YOU learn:SPOT>learn:AT leg looking-for>PERSON love>BE might needs not:PAID>not:AT not:WANT not:WHEN
of<WISH on<PERSON on<TAKEON on>PAID press project sign so<ORG still still<YOUR studio taking-me that>I
the<learn:ME the>NEED the>WH there>JOB time<FOR to<DETAILS to<PLEASE to<learn:WH to>BE use>A want>PERSON
way<A way<BE wondering<I work-for<I work<ANY would>THEY yes<ASKW you'll you<AT you>not:ONE yours<ORG
    """,
    8: """
,<HAVE ,<PASS ,>YOU ,>not:NEG A>ENDORSE A>LIKEME A>TRADE ANY>JOB ASKW+FOR ASKW>BOSS ASKW>learn:FOR
ASKW~learn:BOSS AT>HR AT~HR A~PERSON BE>CHANCE BE~DO-ME BE~JOB CAND>ORG CONSIDER CONSIDER>PERSON
CONTACT>learn:SPOT DETAILS>YOUR DETAILS~IF DO+I DO~WANT ENDORSE>LIKEME FOR>SPOT FOR~ANY FOR~BE I-DO>WHEN
I>AVAIL I>I I>WORKN JOB~BE LIKEME>AT LIKEME>ORG ME>GIVE ME>WORKV ME~SPOT MOD>MY MOD>WORKV MOD>not:AT
MOD~FOR MOD~HELP MOD~HIRE MOD~ORG MY MY>RESUME MY~MY NEED>AT NEED~I NEG>not:HR ORG>MOD ORG>NOW PASS>FOR
PAST>LEARN PASTME>I PASTME>MY PERSON+BE SPOT+DO SPOT>LIKEME SPOT>PERSON SPOT~YOU STORY>FOUND-YOU
TAKE+PERSON TAKE>DO TAKE~DO THEY>MOD WH>GIVE WH~JOIN WH~TRADE WISH WISH+AT WISH>A WISH>MOD WISH~MOD
YOU+CONTACT YOU+HAVE YOU>LIKEME YOUR>SPOT YOURS>ANY ^^i'd ^^looking-for ^about ^i'm_ready ^i_need
^it_would ^looking-for a<TALK about>JOB about>learn:A advertising<YOU and<MOD and<QUAL and<THANK
and<learn:ORG and>YOU any>learn:SPOT anyone<NEED anything are>YOU as<LEARN as<MY as>A as>INTERVIEW away
be>A boss boss<YOUR building<BE come<BE contact could>A course<MY course>AT currently do do<TAKE employed
filing for<ASKW found>ANY from>AT get<WH has>PAST have have>TRADE hearing help>GIVE hire hope i'd>SPOT
i'm<THEY i>WORKV if<DETAILS in-case in<AVAIL in<PLEASE in>HR in>I is<FOR is<ONE is>I learn:ANY>learn:SPOT
learn:BOSS>learn:ME learn:IF>learn:NEED learn:IF~learn:NEED learn:ME>learn:STORY learn:ORG learn:SPOT
learn:WH+learn:I leg<WISH manager<ASKW me>SPOT months my>RESUME my>WISH no<WHEN not:A>not:SPOT
not:AT+not:YOUR not:ENDORSE>not:ME not:YOU>not:PERSON on-board on<NEG only>I opens possibility put>AT
recruiting<BE recruiting<ORG regret<NEG said<YOU salary say<YOU says>YOU see<ONE shop show<AT sign<I some
some<YOU spot take>AT tell>I than<not:YOU that>OPENS the<CONSIDER the<learn:AT there they'd they're
this>AT to<AVAIL to>DO to>HIRED to>JOB up up>AT use<MOD wages want>AT we>HAVE what>NEED when>MOD where>A
where>TRADE whether>learn:ORG who>I with>BOSS work-for wouldn't you're<CONTACT you>WH your>BOSS yours<I
    """,
    7: """
,<WANT ,<WISH ,<YOU ,>CONTACT ,>GIVE ,>HR ,>not:BE :>ANY :>YOUR ;<LEARN A+INTERVIEW A+TRADE A+WHEN A>THEY
ANY>WORKN ANY~THEY ASKW>GIVE ASKW>learn:ANY ASKW~ANY ASKW~THEY AT+YOUR AT>OPENS AT>YOUR ATTACH>RESUME
AVAIL>ORG BE>LOOK BE>OPENS BE>WORKV CONTACT~JOB DETAILS>AT DO-ME+learn:ME DO-ME>FOR DO-ME>ME
DO-ME>learn:ME DO>ME DO>MOD DO~CHANCE ENDORSE+LIKEME ENDORSE>MY ENDORSE>PLEASE FOR>IF FOR>YOUR FOR~JOB
FOUND-YOU>PERSON GIVE>CHANCE GIVE>ORG GIVE~AT GIVE~RESUME HAVE+THEY HAVE>FOR HAVE>QUAL HAVE~PASTME
HELP>GIVE HERE>JOB HIRE+ME HIRE>ME I+FOUND-YOU I+WANT I-DO>FOR I-DO>ONE I-DO>YOUR I>JOIN I>WANT I>learn:A
IF+MOD IF+THEY IF>A IF>HIRING IF>NEED IF~LEARN IF~ORG I~DO I~WORKV I~YOURS JOB~OPENS LEARN>I
LEARN~learn:YOU LOOK LOOK+A LOOK>PERSON ME+AT ME+WORKV ME>CHANCE ME>GEN ME>IF ME>ORG ME~ORG MOD>DO-ME
MOD>JOIN MOD~WHEN MY+RESUME MY>YOU NEED~JOB NEED~PERSON NEG>not:HIRING ONE>HR OPENS>ORG OPENS>WISH OPENS~I
ORG>I ORG>MY ORG>NEED ORG>PASS ORG~YOUR PASS~WHEN PERSON>BE PROMISE>AT QUAL>NEG RESUME SEND>MY SPOT>MY
SPOT>ONE SPOT>WHEN THEY>FOR WANT~PERSON WH>I WISH>JOB WORKN YOUR~LOOK YOU~HAVE YOU~I YOU~JOB ^^got ^^it'd
^^take-me ^^you ^^your ^got ^how_does ^i_am ^i_was ^i_would ^it'd ^it'd_be ^take-me ^take-me_on ^you_once
a<NEED a>AT a>JOB aboard accepting advertised advertising>FOR and<A and>I any>AT anything>AT apron are<MY
be<I be>CONSIDER been>WHEN but by<ANY can>I-DO career<MY career>AT come>JOIN coming consider contract
could<learn:IF could>GIVE could>MY could>YOUR cv do>ASKW do>HAVE do>TAKE don't<PLEASE door<ORG door>IF
enough>A fall firm<AT first<A foods for-me<ENDORSE for<I-DO for<PASS for>BE from<WISH get>ME give>A go<I
good>ANY graduate<A guys guys<YOU has<YOUR have-me<YOU hear>YOUR help<YOU how>JOIN how>MOD how>WHEN
how>learn:FOR how>learn:GIVE i'd<I i'd>BE i'm<STORY i'm<YOU i'm>AT i>WH i>YOURS in<MY in>GIVE in>ORG
interview<A is<YOUR it'd it'd>BE it>I learn:A+learn:JOB learn:ANY+learn:JOB learn:CHANCE learn:JOIN
learn:OPENS learn:WHEN learn:YOUR+learn:BOSS learn:YOUR>learn:BOSS like>MY made<I manager<learn:YOUR maybe
me<HIRE me>CHANCE me>GIVE me>WORKV meet<ASKW minute my<PASTME my<SEND need<learn:IF need>ANY no<QUAL
not:YOU>not:ONE not:YOU~not:ONE nothing<I of>GEN of>YOUR on<BE opens-up our>FOUND-YOU out<A own<I packed
page<YOUR paralegal please>not:AT position<A positive really really<I run<MOD said<IF said<TRADE say
say>ENDORSE says<FOUND-YOU see<WHEN selection sign<AVAIL since<PAST so so<AT so<YOU someone>LIKEME spot<A
still>GEN take-me>AT take<DO team>I team>WISH that>WANT the<FOR the<learn:APPLY the<learn:FOR the<not:BE
the>A the>ORG till>WHEN to<ANY to<OFFERV to<SPOT to>DO-ME to>THEY to>learn:APPLY to>learn:FOR together
traineeship truck truck<AT was>ASKW whatever<FOR when<CONTACT when<DO-ME whether>learn:NEED who'd<ONE
who'd>ASKW who>HR would>CONTACT would>OFFERV would>PASS would>TAKE you've>ANY you>HAVE you>HELP you>JOB
you>WHEN your>learn:BOSS
    """,
    6: """
,<OPENS ,<SPOT ,>AVAIL ,>PAID ,>PASS ;<FOUND-YOU ;<YOUR ANY+JOB ANY+PERSON ANY>OPENS ANY>THEY
ASKW+learn:IF ASKW+learn:YOUR ASKW>YOUR ASKW>learn:BOSS ASKW>learn:I ASKW~A ASKW~HR AT>HAVE AT>PLEASE
ATTACH>YOUR ATTACH~RESUME AT~SPOT AVAIL>STORY AVAIL>YOUR AVAIL~STORY BE+CONTACT BE+HIRED BE>learn:YOU
BE~CAND BE~HIRING BE~LOOK BE~TAKE BOSS>BE BOSS>MY CAND~ORG CONTACT>ASKW CONTACT>BOSS CONTACT>JOB
DETAILS+THEY DETAILS>IF DETAILS>YOU DO+TAKE DO-ME>CONSIDER DO-ME~FOR DO>ONE ENDORSE+PLEASE FOR>ONE
FOR>PERSON FOR~SPOT GIVE+A GIVE>A GIVE>JOB GIVE>SPOT GIVE~CHANCE GIVE~SPOT GIVE~YOUR HAVE+QUAL HAVE>HAVE
HAVE~A HELP>ORG HELP~GIVE HERE~WORKN HIRED I+THANK I+YOUR I-DO>AT I-DO~WHEN I>CHANCE I>SPOT I>START
I>learn:SPOT IF>DO IF>DO-ME IF>PASS I~LOOK I~PAID I~TRADE I~YOU JOB+FOR JOIN>WHEN JOIN~ORG LEARN~BOSS
LOOK+PERSON LOOK~AT ME~PERSON ME~YOUR MOD>HAVE MOD>RESUME MOD>WISH MOD>learn:MY MOD~CAND MY>MOD MY>PLEASE
MY~ATTACH MY~BE NEED+AT NEED+WORKN NEED>HELP NEED>I NEED>ORG NEED>PAID NEG>not:SPOT NEG>not:YOU ONE
ONE>CONTACT ONE>ORG ONE~ASKW ONE~HR OPENS~ORG ORG~SPOT PASS+FOR PASS>JOB PAST+ASKW PAST>OPENS PASTME+MY
PASTME>FOR PAST~WHEN PERSON+ME PERSON>DETAILS PERSON~PASS PERSON~YOU PLEASE>DETAILS PLEASE>ME
PLEASE~DETAILS QUAL~NEG SPOT+LIKEME SPOT>A SPOT>HAVE SPOT>I SPOT~OPENS TAKE>CONSIDER TAKE>ORG TAKE~ORG
TALK>I TALK>NEG TRADE+JOB TRADE>HAVE WH+JOB WHEN~MOD WH~GIVE WH~NEED WH~PASTME WISH>ME WISH>WORKV
WISH>learn:APPLY WISH~A WISH~WORKV YOU>TAKE YOU>learn:I YOU>learn:NEED YOUR+HR YOUR>DO-ME YOUR~LEARN
YOU~BOSS YOU~ONE ^^give ^^i've ^^let ^^referral ^^room ^any ^give ^i'd_like ^is_this ^let ^let_me ^my_goal
^referral ^referral_please ^room ^what_if ^you_would a<HIRE a>ENDORSE a>PAID a>WISH a>not:FOUND-YOU
about>PERSON adding<YOU all<I always am>FIELD an<NEED and and<WH and<YOUR and>DO-ME and>PLEASE any<HERE
any>OPENS anything<ASKW anything<NEG apply appreciate<I are<PERSON are<WHEN as<AT as<AVAIL at<GEN at<STORY
at<learn:SPOT be<BE be>CAND before<ME bit<A box break<A but>PERSON by>WHEN can>DO-ME can>WHEN candidates
casual chance<A corvane count<LEARN count<TALK department desk don't>WH dunmore ears employee employment
filled finds<learn:WH for-me<SPOT for<DO-ME found>ONE from>YOU get<DO get>YOUR give>ME good<ASKW got
got>AT great<BE hands harrow harvest have>QUAL having>PERSON hear<SPOT help<NEED hire>ME how<WISH
how>learn:APPLY i'd<ORG i'd>not:BE i'll>THEY i'm<TRADE i've>YOUR i<WH i>CONSIDER i>I-DO if>A in<ME in<WHEN
in>A in>THEY in>not:YOUR into>SPOT is>DO-ME its<learn:GIVE job>BE june just>TRADE keen<MOD
know>learn:APPLY learn:A>learn:JOB learn:A>learn:LIKEME learn:ANY>learn:JOB learn:GIVE>learn:PERSON
learn:GIVE~learn:PERSON learn:JOB+learn:AT learn:ME learn:MY+learn:WORKV learn:MY>learn:WORKV
learn:SPOT>learn:ORG learn:WH~learn:APPLY learn:YOU>learn:WHEN leave<AT list<YOUR look<YOUR look>LEARN
make<YOU me>ORG me>WORKN mind<NEG mind>WH my<MOD my>ATTACH my>ENDORSE my>learn:WORKV myself>YOUR name<YOU
name>THEY need<I need>HELP need>JOB need>WORKN needing next<BE night<A nod not:A>not:FOUND-YOU not:PERSON
of-me of<AVAIL of<I of>PERSON of>WORKN one<SPOT onto<GIVE our<WISH payroll please<ENDORSE please>DETAILS
possible>AT ready<I recommend<PLEASE referral<AT referral>PLEASE regret<MOD retire right-now right>DETAILS
right>PERSON said<ORG sales say>I says<MY scope show show>I show>WH so<I some<I somebody soon>MOD squad
start<I student<HAVE take take>PERSON talk<WH that<LEARN that>A the<AT the<DETAILS the<DO the<PROMISE
the>ANY the>GEN the>JOB the>learn:STORY they're<YOU think-of three>YOUR through>YOU to<FOUND-YOU to<I
to<SEND to<THEY to>CONSIDER to>OFFERV treat>A two-year two<PERSON under want<DO was<I wash way way<HERE
we<I what>JOB what>PASTME when<ME where<BE whether<ASKW will<IF with>ORG wondering>learn:JOB work<HAVE
work<ME work<NEED worker would>TAKEON year<YOU you'd you<JOIN you>NEED you>learn:I your<not:AT your>LOOK
your>PASS
    """,
    5: """
,<DO ,<HIRE ,<NEED ,<STORY ,<WHEN ,<learn:FIELD ,>HIRING ,>I-DO ,>TALK :<I :<YOU A+ANY A+JOB A+LEARN
A+SPOT A>CHANCE A>PAID A>SPOT ANY ANY+ANY ANY+HELP ANY>SPOT ANY>YOUR ANY~WORKN ASKW>DO-ME ASKW>ENDORSE
ASKW>OPENS ASKW>learn:IF ASKW~RESUME AT+PAID AT>AVAIL AT>SPOT ATTACH>FOR ATTACH>MY AT~I AT~ORG A~LIKEME
BE>ATTACH BE>CAND BE>DO-ME BE>JOIN BE~FIELD BE~PERSON BE~TAKEON CHANCE>YOUR CONSIDER>FOR CONTACT>HIRING
CONTACT>LIKEME CONTACT~BOSS DETAILS>CONSIDER DO+ASKW DO-ME+ME DO>GIVE DO>HAVE DO>HIRING DO>WHEN DO~GIVE
FOR>learn:ME FOR~learn:ME FOUND-YOU>BOSS FOUND-YOU>HIRED FOUND-YOU>YOUR FOUND-YOU>learn:SPOT FOUND-YOU~I
HAVE+AT HAVE+MY HAVE+WORKN HAVE>THEY HAVE>WORKN HAVE~PAST HERE>NOW HIRE HIRE>QUAL HR~ORG I+APPLY I+OFFERV
I-DO+BE I-DO~FOR I>LOOK I>NEED I>WISH IF>BOSS IF>NEG IF~BOSS I~JOIN I~WORKN JOB+DO JOIN+YOU LEARN>AT
LEARN>GIVE LEARN>learn:JOB LEARN>learn:YOU LOOK>A ME+GIVE ME>BE ME>FOR ME>PERSON ME>SPOT ME>WORKN ME>YOU
ME~CHANCE ME~JOB ME~WORKN MOD+START MOD+WORKN MOD>AT MOD>JOB MOD>OFFERV MOD>TAKEON MOD>WORKN MOD>learn:JOB
MOD~DO-ME MOD~TAKE MOD~THEY MY>ATTACH MY>BE MY>GEN MY>SPOT MY>YOUR MY~TRADE NEG>not:TAKEON NEG~not:WANT
OFFERV>TRADE OFFERV~A ONE+ANY ONE>GIVE ONE>THEY ONE~TRADE ORG+NEED ORG>YOUR ORG~WISH PAID>YOU PASS>PASS
PASS>RESUME PASS~DETAILS PASS~PASS PASS~RESUME PASTME>FOUND-YOU PERSON+A PERSON+PERSON PERSON>GEN
PERSON~LEARN PLEASE>CONSIDER PLEASE>ENDORSE SEND+MY SEND>DETAILS SPOT~SPOT STORY>HIRED TAKE+GEN TAKE+ME
TAKE>GEN TAKE>PERSON TAKEON>FOR TAKEON~AT TAKE~CONSIDER TALK+A THANK>learn:ME THEY>GIVE THEY>WH THEY>YOU
THEY~GIVE TRADE>BE WH+I WH>HIRING WH>PROMISE WH>TAKEON WHEN~AT WISH>AVAIL WISH~AVAIL WISH~MY WISH~SPOT
YOU+ASKW YOU+HIRING YOU>ASKW YOU>GEN YOU>HIRE YOUR YOUR+STORY YOUR>ANY YOUR>CONTACT YOUR~IF YOUR~ME
YOU~NEG ^^by ^^can ^^i ^^need ^^please ^^tell ^did_the ^how_about ^i'd_take ^i'm_hoping ^i_believe
^i_finish ^i_thank ^is_the ^need ^now_that ^please_see ^tell ^what_vacancies ^when_there a<learn:NEED
a>GIVE a>INTERVIEW a>TRADE a>learn:SPOT about>WORKN about>learn:WORKV add after<not:SPOT along<MY
along<SEND always<MY always>LOOK always>PERSON an an>ANY and<YOU and<learn:AT and>ENDORSE and>QUAL
any<ASKW any>WORKN appreciate around<ASKW as asking<I at>SPOT attached<MY await await>YOUR be<I-DO be>SPOT
be>WH become<I bench<AT bench<SPOT by>WISH call<YOU can<ONE chair>AT chef coming<AT contract<A cook
coordinator could>LEARN could>THEY count>A crew days>WHEN december<AT director do<ONE do>JOIN do>WANT
does>LOOK doesn't don't>not:AT earned<I employee<A employment>learn:AT empty<SPOT energy ever<IF ever>WANT
every>AT extra<A extra<YOU file file<MY final>AT for>ONE for>learn:ME forward<PASS forward>FOR from<AVAIL
from<BE get<MOD get<TAKE get>AT gets>GEN gets>PERSON giving giving>A goal goal<MY going good>ONE got>MY
graduate hard<I harvest<FOR has<AT have-me>DO have>HAVE have>THEY have>WORKN hear>learn:JOB help<ANY
hiring<ONE hope>MOD how>GIVE i'd>DO i'll<BE i'm>PAID i'm>YOU i've in<HAVE in<WISH in>ASKW in>WISH
intern<WANT interview<AT is<LEARN it<HAVE it<I-DO job<DETAILS job>IF join>YOU juniors keep>CONSIDER
know>ONE learn:HR learn:IF+learn:YOUR learn:IF>learn:LIKEME learn:IF~learn:ORG learn:JOIN>learn:YOUR
learn:NEED+learn:A learn:NEED>learn:A learn:ORG~learn:PERSON learn:SPOT+learn:AT learn:WORKV
learn:YOU>learn:I learn<I look>PASS looking-for>A maybe>AT me<GIVE me<TAKE me>JOB meet<THEY mentioned<YOU
might>A more<ONE more<SPOT my<ATTACH my<I my<ORG my<WHEN my>BE next<WISH next>PERSON next>YOU
next>learn:AT not:ORG not:SPOT>not:NEED not:TAKEON not:WANT+not:ONE not:YOUR+not:ORG oakhaven of<ORG
of>PASS of>YOURS on<TAKE on>ENDORSE on>JOB on>PASS one>YOUR onto>YOUR open<JOB pair parking please>ENDORSE
propose put>PASS ready recruiting<YOU referral<A remain resume<ASKW right<I saturdays<AT school>BE
second<ORG see<PLEASE see>RESUME see>YOU send send>MY shot<I so>TRADE some<MOD some>WORKN somebody<AT
staff stats stay still<ORG still>TAKE students<JOB summer<DO summer<WH summer<YOUR superintendent
taking-me<MOD taking-on telling<YOU thank>ASKW that>JOB that>PERSON the<CONTACT the<HAVE the<INTERVIEW
the>LIKEME there's>PERSON they're<ASKW they're>LOOK think>MOD this this<THEY time<ME to<RESUME to>PAID
to>YOUR together<I together<MOD together<WORKN too<THEY truck<A tutor unemployed up<A use<IF use<YOU
vacancies<WH vacancies>DO vacancies>YOU vacancy very>WISH want<I want<ORG want>ONE what>YOU whatever>HAVE
when>BE whoever>AT with with<JOB with>NEG wondered>learn:IF word work-here work-with>YOU working-there
working-there<learn:MY would>FOUND-YOU would>NEG wouldn't>not:WANT writing<BE writing<THEY writing>YOU
you're>NEED you've you've>ONE you>BOSS you>CONTACT you>I you>MY your<ASKW your<DETAILS your<learn:JOIN
your>IF your>ME
    """,
    4: """
,<THANK ,<learn:YOUR ,>QUAL ,>WHEN ,>learn:WH ;<STORY ;>YOU A+GIVE A+PAID A>HR ANY+SPOT ANY+WORKN ANY>A
ANY>ORG ANY~YOUR ASKW>ME ASKW~GIVE ASKW~TALK ASKW~learn:ANY ASKW~learn:I AT+FOR AT>BOSS AT>I AT>JOB AT~A
AT~JOB AVAIL~WHEN BE>FIELD BE>GIVE BE>learn:SPOT BE~WISH BOSS BOSS>HAVE CHANCE>ME CONSIDER+ME CONSIDER>ME
CONTACT+IF CONTACT>IF CONTACT>SPOT DETAILS~YOUR DO>ASKW DO~HAVE DO~ONE DO~PROMISE ENDORSE+AT ENDORSE+ME
ENDORSE>HR ENDORSE~BOSS FOR>WORKN FOUND-YOU>GEN GEN>HIRED GIVE>ME HAVE>MY HAVE>PAST HAVE~HAVE HERE+JOB
HR>MY HR>NEG HR~NEG I>ATTACH INVITE>FOUND-YOU INVITE>STORY INVITE~FOUND-YOU INVITE~STORY I~APPLY I~AVAIL
I~I I~TALK JOB+LIKEME JOB+OPENS JOB>ORG JOB>PROMISE JOB~YOU JOIN~WHEN LEARN>BOSS LIKEME~YOUR LOOK+PASS
ME+A ME>CONSIDER MOD>CHANCE MOD>START MOD>TRADE MY+ENDORSE NEG>not:AT ONE>HIRING ONE~HIRING ORG+WHEN
ORG~TAKEON PASS>DETAILS PAST>ASKW PAST>MY PERSON+FOR PERSON>PASS PERSON~CHANCE PERSON~YOURS PLEASE>not:AT
PLEASE~THEY PLEASE~not:AT SPOT+AT SPOT~ANY SPOT~HAVE STORY>GEN TAKE>WORKV TAKE~WORKV TALK+NEG TALK>WANT
THANK~ASKW THEY+CONTACT THEY>WISH THEY~YOU TRADE>ASKW TRADE~HAVE WH>JOIN WHEN+LOOK WISH>PERSON YOU+PROMISE
YOU+WH YOU>HIRING YOU>PROMISE YOU>learn:BOSS YOU>not:AT YOUR>WHEN YOU~MY ^^have ^^you-told ^are_you ^by
^by_the ^can ^have ^i'd ^i_want ^please_recommend ^there's_nowhere ^you-told_our a>LIKEME a>learn:JOB
a>learn:LIKEME abernathy about<PASS about<learn:BOSS about>learn:JOIN about>learn:SPOT ad<PERSON ad<YOUR
allow along<RESUME also<BE also<I always<ASKW always<THEY am>AVAIL and<learn:DO and>NEG any<NEED any>A
anything>OPENS assistant<A at-the-moment at<HERE at<ONE at<learn:JOB be<JOB be>HIRED be>WHEN been
beginner<GIVE beginner>CHANCE believe bench boots boss<YOU break<PERSON bring-me>AT building<YOUR can<WH
can>I can>START chance chat<A chat<I class<INVITE come come>AT come>FOR could<I could>ORG day>PAID
december>I desk<A do<I do>ME do>ONE do>PROMISE dream eager employer empty>I ever>MY expect expect<DO
expect<YOU expect>AT extra>PERSON final firm<learn:YOUR floor for-me<AT for-me<CONTACT for-me<learn:A
for<ATTACH forward<LOOK from>MOD garage giving<ASKW giving<YOU gladly going<WORKN good>FOR got<HAVE
got>FOR hands<PERSON harvest<ONE have-me>ORG have<DO hearing<LOOK hearing<PASS hired<GEN hours>A hr<YOUR
i'd<FOR i'd<YOU i'd>YOUR i'm<WH i'm>AVAIL i've<WHEN i've>MY if<CONTACT if>ORG in<I-DO in<LOOK inside>AT
is>BE is>CONTACT is>NEED is>THEY it<AT job<learn:A job>DO-ME job>OPENS jobs<ANY keen<BE keen<I
kindness>GEN kindness>PERSON know>A learn:A~learn:LIKEME learn:BOSS~learn:ME learn:IF>learn:ORG
learn:JOIN>learn:ORG learn:YOUR>I learn:YOUR>learn:ME learn:YOUR~learn:ME leave<PERSON let>WORKV
like-me<ONE look<DO make>A make>LIKEME may>AT me<CONSIDER me<ENDORSE me<learn:BOSS me<learn:YOUR
me>CONSIDER meet>ME might>AT need>AT need>PERSON never<TALK next<YOU no<FOUND-YOU not:AT>not:JOB not:YOU
nowhere nowhere>I nowhere>NEG of<FOR of<HAVE of>WHEN old<A old<GIVE old>A one>THEY onto openings
openings<learn:ANY opens-up<IF opens-up<SPOT our<INVITE out<ORG pair>PASS pair>PERSON papers<MY
people>HIRED person<YOU person>LEARN phone<ASKW phone<YOU phone>NEG please>THEY possible<THEY propose<MOD
really>A really>NEED regret<YOU role>OPENS room>ONE round round>AT round>ORG run run<I run<YOUR said>NEG
said>TALK see<PERSON sergeant someone>WH speaks<ONE speaks<WH start<MOD steer steer<MOD steer<YOU steer>MY
steps still>LOOK still>OPENS stops stops<NEG stops<TALK suitable take>A team<OPENS tell<DO telling<THANK
temp that<AT that<CHANCE that<HAVE that<PLEASE that<STORY the<APPLY the<not:YOUR the>TALK there's<ASKW
there's>I they>ME time>WISH to<CONTACT to>APPLY to>learn:JOIN twice<AT twice<ORG twice<YOUR u use<ORG
use>ONE wages<AT way>I whatever when<CONSIDER when>LEARN with>YOU with>YOUR wondering<PAST words<AT
work-here<I work-there work<MOD you-told>FOUND-YOU you-told>MY you-told>STORY you<BE you>ASKW you>ONE
you>PERSON you>PROMISE you>learn:ANY your<ANY your<LIKEME your<learn:IF your>HR your>learn:ME
    """,
    3: """
, ,<PAID ,<PERSON ,>BE ,>not:YOU A>YOU ANY>HELP APPLY ASKW>LOOK ASKW>learn:JOB ASKW>learn:STORY ASKW~LOOK
AT+PASS A~YOU BE>TAKE CONTACT~ASKW ENDORSE~HR FOUND-YOU>learn:JOIN FOUND-YOU~learn:JOIN GIVE+ME GIVE~ORG
HAVE>SPOT HAVE>YOU HAVE~SPOT I-DO~ORG IF~PASS IF~SPOT I~OFFERV JOB>BE JOB>DO JOB>YOU JOB~ORG LOOK>PASS
ME>A MOD+CHANCE MOD+WISH MOD+YOUR MOD>BOSS MOD>DO NEED~TRADE ORG+NOW ORG>TAKEON ORG~MY PERSON+SPOT
PLEASE+ENDORSE PLEASE>THEY PROMISE SEND>RESUME SEND~RESUME STORY>PERSON THEY~LOOK WISH>THEY YOU+HR
YOU+NEED YOU>HELP YOU>I YOUR+WHEN YOUR>HR YOUR>ORG YOUR~ORG ^^i'm ^can_you ^do_tell ^need_any
^whatever_you ^you-told a<WISH a>SPOT a>YOU ad always<YOU an<ASKW and<I application been<HAVE beginner>A
believe<I boateng<ASKW boateng<DO can>CHANCE can>YOU count do<JOB does>WHEN ear fast father's<YOUR
firm<learn:JOIN for-me<A from<AT garage<YOUR get<I gets give>PERSON glad>A hangs have<SPOT hired<PERSON
i'd>TALK i'd>WORKN i've>ORG i've>learn:YOU i>NEED if>PASS in-mind<TAKE in-need in>learn:HR
joining<FOUND-YOU joining<LEARN joining>learn:ORG joining>learn:YOUR learn:AT learn:AT>learn:HR
learn:AT~learn:HR learn:HERE learn:JOIN+learn:YOUR learn:SPOT~learn:AT learn:YOUR+learn:ORG let-me-know>IF
like>YOU look<WHEN marlow marlow>ORG mr<ASKW mr<DO my<ENDORSE my>AT never<ASKW next<ASKW of>A on>YOU
please>NEG position position>learn:YOU probation refer room>ANY room>LIKEME said>LOOK said>THEY see<MOD
see<YOU see>MY short<YOU someone>ONE staff>MOD take<ORG talk>learn:JOIN that<FOUND-YOU that>AVAIL the<BE
the>HR the>SPOT they<ASKW this<ME to<LIKEME very<I wanting who's<ASKW work-for>YOU work>OPENS worker<A
you>ANY your<GIVE your>not:ORG yours
    """,
    2: """
,>MY AT~WHEN ENDORSE>AT GIVE~A I+GIVE I-DO>ORG I-DO>TRADE I>DO I>YOUR I~learn:IF LEARN~learn:JOB ME
MOD>CAND MOD>LIKEME MOD>YOUR NEED>ONE ORG>WHEN WHEN>YOUR WH~I YOU>I-DO YOU>NEG YOU>THEY YOUR>PERSON ^you
boateng chat<WISH don't hard>PERSON hired<BE i>START interested into learn:I>learn:AT learn:ME>learn:AT
learn:YOU~learn:I look<I not:AT>not:YOUR on<ANY on<SPOT possible<BE refer<MOD refer>ME the>I the>learn:HR
welcome>A welcome>LEARN welcome>TALK work<I
    """,
    1: """
ANY~AT ANY~IF ENDORSE>ME LEARN>GEN SPOT>AT YOU~ANY candidates<ORG i'm>YOUR in<learn:I learn:AT>learn:ORG
learn:AT~learn:ORG may<ORG on
    """,
}
