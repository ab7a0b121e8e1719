"""Hold how much each piece of evidence speaks for a job request.

Made by ``tests/prep/job_ask_fit.py``, never by hand; `job_ask_evidence` says what the names mean.
"""

SCALE = 20
"""What the weights are to be divided by."""

BIAS = -88
"""What a part weighs before anything is known of it."""

FOR: dict[int, str] = {
    25: "for-me",
    22: "JOB i'd",
    19: ",<NEG HR SPOT",
    18: "LIKEME OPENS TAKEON have-me",
    17: "PERSON",
    16: "be i'm",
    15: "ATTACH I any you're",
    14: "I>WORKV learn:JOB need please the<IF there's",
    13: """
MY PAID PASS WORKV YOU>PERSON about>learn:JOB learn:LIKEME learn:YOUR>learn:ORG my post the>PERSON to>BE
    """,
    12: """
APPL BE>MY CHANCE MOD MY>DETAILS NEED+A NEED>PERSON TAKEON>AT YOU>DO-ME ^^i'd ^^with could learn:NEED
me<DO-ME my>DETAILS the<learn:AT vacancies your>ORG your>learn:ORG
    """,
    11: """
,<QUAL BE+MY BE>WHEN FOR~PERSON I>START MY+DETAILS NEED>A OFFERV WORKN YOUR+BOSS YOUR>BOSS ^with and>IF
firm hiring if just like-me openings positions soon still to>JOIN you're>A
    """,
    10: """
ASKW>learn:NEED AVAIL BE~ORG DO-ME FOR>JOB I>AVAIL I>CHANCE I>JOB I>QUAL IF>A I~CHANCE I~QUAL JOB>OPENS
MOD+YOUR MY+APPL MY>APPL NEED NOW ORG ORG+MOD ORG>I TAKE THEY>I WH>HR WISH>BE WISH>SPOT YOUR>NEG attached
be<WISH brightwell come could>BE do from>WHEN i'm>AT i>JOIN learn:SPOT my>APPL next so>learn:ME staff
that>I to<PLEASE up your>BOSS
    """,
    9: """
A>ENDORSE ANY~THEY ASKW+FOR ASKW~THEY AT+YOU AT>ENDORSE BE>PERSON BE~CHANCE CONTACT>A DO>I DO>TAKE
GIVE>ORG HAVE>PERSON I>APPLY I>OFFERV I>WORKN IF I~I MOD>GIVE MOD>WORKV MY+LEARN NEED>I ONE>LIKEME ORG>MOD
PASS>FOR PAST+ASKW PASTME>FOR SPOT>OPENS SPOT~OPENS TAKE>ME WANT WISH>WORKV WISH~BE WISH~WORKV YOU
YOUR>SPOT YOU~NEED and>MOD and>YOU application<MY are<WH assistant bring-me currently do>I for>SPOT good<I
hire hr i'm>LOOK i<DO in<ME in>FOR interns learn:I learn:ORG learn:YOUR~learn:ORG make myself not:AT opens
possible start<I summer the>BOSS the>LEARN the>WHEN the>learn:ORG there's>A there>JOB to<AVAIL trainee
you'd<IF
    """,
    8: """
,<WANT ,<YOU ,>HERE ,>IF ,>LOOK ,>SPOT ,>YOU ;>YOU A+CHANCE A+TRADE ANY>JOB ANY>THEY ASKW>A
ASKW>learn:BOSS ASKW>learn:JOB ASKW~learn:BOSS BE>BE BE~HIRING BE~YOUR BOSS>MY CONTACT>YOU GIVE>JOB I+YOUR
I>I I>JOIN I>LOOK I>learn:SPOT I>not:FOR IF>NEED IF>WANT I~ORG I~START JOIN>ORG ME>JOB MOD>ANY MOD~CAND
MOD~TAKE MY>WHEN NEED+ONE NEED~PERSON NEG~not:ME ONE+LIKEME ONE>GIVE ORG+WHEN ORG>NEED PASTME>I PERSON+A
PERSON+BE PERSON>WHEN PERSON~LEARN PERSON~PASS PLEASE PLEASE+ASKW QUAL TAKEON+AT WISH WISH>AT WISH>MOD
WORKV+YOU WORKV>YOU YOU>BOSS YOU>MY YOU>NEED YOU>TAKEON YOUR YOUR+HR YOUR+ORG YOUR+PERSON YOUR>GEN
YOURS>ANY ^^can ^can a<NEED and<I and>learn:IF any>JOB any>learn:JOB anything are>CHANCE are>MY as<AT
badge candidates come>JOIN could<learn:IF employed empty foods for<PASS forward get harrow have
have-me<MOD have-me<YOU hope how>MOD i<LEARN i>not:NEG if<I in-case intern june learn:FOR>learn:ORG
learn:IF>learn:NEED learn:IF~learn:NEED learn:SPOT>learn:AT leg<A make<YOU manager<ASKW meet<ASKW no<HAVE
not:PAID>not:AT not:SPOT opens-up see see>ME so<I spot still<BE talk<WH tell>learn:WH the<DO the<HAVE
the>ONE the>ORG to>THEY wages want was>ASKW what<I where>TRADE wondering you've you<AT you<WORKV you>WH
your<ASKW yours<I
    """,
    7: """
,<ONE ,<WH ,>HR ,>I-DO ,>not:A ,>not:YOU A>MOD A>TRADE ANY~FOR APPLY ASKW>learn:IF ASKW>learn:ONE
ASKW~learn:ONE AT>SPOT ATTACH>RESUME AT~DETAILS BE>HIRING BE>YOU BE~LOOK BOSS CONSIDER DETAILS>YOUR DO+I
DO~WANT ENDORSE+AT FOR+A FOR>PERSON HAVE>OPENS HAVE~PASTME HERE>JOB HERE~JOB I+OFFERV I>FOR I>PAID I>WANT
I~PAID JOIN LEARN>learn:YOU LOOK~AT ME>BE ME>CHANCE MOD>DO-ME MOD~HELP MOD~ORG MY>IF NEED>AT NEG>not:ME
ONE+GIVE ORG>HAVE ORG>NOW ORG~I PASS>JOB PERSON>PERSON PLEASE>CONSIDER QUAL>NEG QUAL~NEG SPOT>LIKEME
SPOT>PERSON TALK>I WH>I WHEN WHEN>MY WHEN>YOU WH~TRADE WISH>BOSS WISH>JOB WISH~JOB WISH~MOD YOU+ASKW
YOU>ANY YOU>HAVE YOU>LIKEME YOU>WHEN YOU>learn:ORG YOUR+YOURS YOUR>ORG YOU~I ^^give ^give ^i_am
^please_see a>AT a>CHANCE aboard about<CONTACT about>learn:SPOT add and>CHANCE and>FOR and>not:NEG any>AT
any>SPOT as>A as>PERSON ask>learn:IF at<learn:SPOT august boss break<A can<WH can>I-DO can>YOU contract
employment first<ME for>JOB found>ANY getting got guys guys<YOU hands hear>YOUR i'm>FOR i've i<WH i>APPLY
i>QUAL i>learn:MOD interested>AT into isn't it>I keen know<YOU learn:ANY+learn:JOB learn:BOSS>learn:ME
learn:I+learn:MOD learn:I>learn:MOD learn:IF>learn:ORG learn:JOIN learn:ME>learn:SPOT learn:MOD>learn:HIRE
learn:ORG>DO-ME learn:WH>learn:I learn:YOU learn:YOUR+learn:BOSS learn:YOUR>learn:BOSS learn<I leg
looking-for>PERSON me>CHANCE might my<BE my<SEND my<WH my>AT need>ONE no<QUAL not:A>not:SPOT
not:AT+not:YOUR not:ME not:ORG not:PERSON not:YOUR not:YOUR+not:ORG of>A of>PERSON of>STORY on-board
on<PERSON on>PAID openings<BE our<WISH our>LEARN paper<YOUR payroll propose roles says>YOU see<PLEASE send
show>I sign someone>LIKEME spot<A staff<LEARN staff>MOD still>OPENS story<YOUR talk<I than<not:YOU
that>JOB the<CONSIDER think-of to<A to>HR to>WORKV under use wanting way what>learn:HAVE where>A
whether>learn:NEED who>I with>BOSS work-for work-for<I would>ENDORSE you'll you<JOIN you<MY you>MY
you>not:ONE your>GEN your>learn:BOSS
    """,
    6: """
,>CONTACT ,>PLEASE ,>learn:WH ,>not:AT ,>not:NEG : :<THEY :>I ;<ME ;>ME A+ENDORSE A+INTERVIEW A>THEY
ANY>ORG ANY~AT ASKW>BOSS ASKW>learn:ANY ASKW>learn:ORG AT>DETAILS AT>YOUR ATTACH>FOR ATTACH>YOUR
AT~ENDORSE AVAIL>ORG BE>HIRED BE>HR BE>ONE BE>TAKEON BE>WORKN BE>learn:YOU BE~JOB BE~TAKE BOSS~I CAND
CHANCE>ME CONSIDER>PERSON CONTACT>BOSS CONTACT>SPOT DO DO-ME>FOR DO-ME~FOR DO>ONE DO>WANT DO~I FOR>YOUR
FOR~BE GEN+WISH GEN>ONE GIVE>CHANCE GIVE>HERE GIVE~AT GIVE~YOU HAVE HAVE>HAVE HAVE>QUAL HAVE>SPOT
HAVE>TRADE HAVE~YOUR HELP>GIVE HIRING HR>MY I+APPLY I+FOUND-YOU I+NEED I+WORKV I-DO>FOR I>NEED I>learn:JOB
I>learn:YOU IF>DO IF>PASS IF~I IF~SPOT I~AVAIL I~LOOK JOB+DO JOB>SEND JOB~OPENS JOB~YOU JOIN>WHEN ME~ORG
ME~YOUR MOD+WISH MOD>AT MOD>CAND MOD>THEY MOD>TRADE MOD~FOUND-YOU MOD~I-DO MY>RESUME MY>WISH MY~BE
NEED+ANY NEED>JOB NEG NEG>not:ONE NEG>not:WANT ONE+IF ONE>HR ONE>THEY ORG+NEED ORG>LOOK ORG>WHEN PAID>YOU
PASS+FOR PAST>ASKW PERSON>PASS RESUME SEND>MY SPOT>SPOT SPOT~WHEN TAKE>DO TAKE~DO THEY~I TRADE~YOU WANT>AT
WH+YOUR WH>FOUND-YOU WH>HIRING WHEN~MY WISH+AT WISH~SPOT YOU>BE YOU>HR YOU>TAKE YOU>learn:ONE YOU>not:HR
YOUR+STORY YOUR>A YOURS~FOR YOUR~LEARN YOU~ONE ^^have ^^i ^^i've ^^it'd ^^room ^^your ^about ^have ^i'd
^i'm_ready ^it'd ^it'd_be ^it_would ^my_goal ^room ^you_said a<FOR a>ENDORSE a>PAID about<FOR
about>learn:ANY adding advertised also an>TRADE and<A and<FOR and<QUAL and<WHEN any<ASKW any>A any>FOR
any>learn:SPOT anybody appreciate appreciate<I are<MY are>ORG as>INTERVIEW at-the-moment become by<ANY
can<ONE chair come<BE could<ANY could>MY decide do<TAKE do>TAKE fast final>AT find<YOU for-me<SPOT for<ANY
for<AT for<DO-ME for<I-DO for>LEARN goal goal<MY good>ANY graduate have<MY help<YOU help>GIVE hope>I
hoping hoping<I i'd<ORG i'd>A i'd>SPOT i'd>not:BE i'm<ASKW i'm>AVAIL i'm>CONTACT i'm>YOU i'm>YOUR
i've>YOUR i>I-DO in<STORY is>NEED is>YOUR it'd it'd>BE it<ANY it<AT job<GIVE job>THEY learn:ANY>learn:SPOT
learn:HAVE learn:HIRE learn:HIRING learn:I>learn:YOUR learn:IF~learn:ORG learn:JOB+learn:AT
learn:SPOT~learn:AT learn:YOU+learn:NEED learn:YOU>DO-ME learn:YOU>learn:MOD leave<AT let's looking
make<MOD me me<GIVE months my<PLEASE my>RESUME myself>YOUR need<I need<learn:IF need<learn:YOU needs
not:A>not:PERSON not:ONE>not:AT not:WANT nothing<I of<AT of<FOR of<HAVE of>WORKN offer one>THEY open
out<ORG pell position<A ring run<MOD see<WHEN shop show>WH sign<AVAIL so<YOU some some<YOU spring<AT
still<ORG take take<DO take<I take>AT take>GIVE tansy teacher team>I that>WANT the<AT the<ENDORSE the<FOR
the<THANK the>NEED the>TALK the>WH this<THEY till time<ME to<ANY to<MOD to>learn:JOIN to>not:BE together
traineeship treat up<A use>A vacancy<A want<DO wanting<I way<A way<BE what>JOB when<CONSIDER
whether>learn:A with with>ORG with>YOUR wondering<I wondering>learn:JOB worker would>FOR would>OFFERV
would>THEY you're>NEED you>HAVE you>HELP your
    """,
    5: """
,>AT ,>DO ,>GIVE ,>YOUR ,>not:BE :>NEED :>PAID A+JOB A>ANY A>LIKEME A>OPENS A>WORKN ANY>A ANY>GIVE
ANY>SPOT APPLY>WHEN ASKW+YOUR ASKW+learn:YOUR ASKW>BE ASKW>DO-ME ASKW>learn:HIRING ASKW~learn:ANY
ASKW~learn:YOU AT+FOR AT+PASS AT>HR AT>JOB AT>YOURS ATTACH~RESUME AT~JOB AT~ORG AVAIL>I AVAIL~ORG A~HERE
A~LIKEME BE+NEED BE>CAND BE>JOIN BE>OPENS BE>WORKV BE>learn:SPOT BE~CAND BOSS>LEARN CONSIDER~PERSON
CONTACT~I DO-ME+learn:ME DO-ME>learn:ME DO>MOD DO~ONE ENDORSE>BE ENDORSE>LIKEME ENDORSE>MY ENDORSE>PERSON
ENDORSE~BOSS ENDORSE~MOD ENDORSE~YOUR FOR>WORKN FOUND-YOU>MOD FOUND-YOU~NEG GEN>WISH GIVE+HIRED GIVE>HIRED
GIVE>SPOT GIVE~CHANCE GIVE~HERE HAVE>PAST HELP~GIVE HERE>AT HIRE+A HIRE>A HIRED HIRE~I HIRING~THEY HR>THEY
I+AT I+ORG I+WISH I-DO>AT I-DO~AT I-DO~WHEN I>BE I>CAND I>HIRED IF>INVITE IF>WH I~JOIN I~MOD JOB>LIKEME
JOB>ORG JOB~ORG JOIN~ORG LEARN>ENDORSE LEARN>learn:JOB LEARN~BE LEARN~learn:YOU LOOK+A LOOK+PASS LOOK>A
LOOK~JOB ME ME+GIVE ME+IF ME>PERSON ME>SPOT ME>WORKN ME~FOR ME~WORKN MOD+START MOD>JOB MOD>JOIN MOD>LIKEME
MOD>MY MOD>TAKEON MOD>WISH MOD>YOUR MOD~WHEN MOD~WORKV MY+RESUME MY>HERE MY>MOD MY>PASS MY>YOU MY~ATTACH
NEED>NEED NEED~I NEED~JOB NEG>not:HIRING NEG>not:HR NEG>not:I NEG>not:LIKEME ONE>CONTACT OPENS>WORKN
OPENS~WORKN ORG>DO-ME ORG>MY ORG~TAKEON ORG~WISH ORG~YOUR PAST>OPENS PASTME+AT PASTME+FOR PERSON>HERE
PERSON>HR PERSON>LIKEME PLEASE>ME PLEASE>MY PLEASE~DETAILS PLEASE~MY SPOT+LIKEME SPOT>ONE STORY>FOUND-YOU
TAKE+ME TAKE+PERSON TALK+NEG TALK>NEG THEY+CONTACT THEY>MOD THEY>ONE TRADE+SPOT WANT>THEY WH+JOB WH>OPENS
WHEN~MOD WHEN~NEG WH~JOIN WISH>A YOU+CONTACT YOU+HIRE YOU>NEG YOU>learn:BOSS YOU>not:HIRING YOUR>ENDORSE
YOUR>FOR YOUR>HR YOURS>AT YOUR~IF YOU~DO-ME YOU~ENDORSE YOU~FOR YOU~HAVE YOU~JOB ^^any ^^by ^^in-case ^by
^by_the ^can_you ^i'm_asking ^i've ^i_was ^if_the about<PLEASE about<YOUR about>ANY about>ME about>ONE
about>learn:ME advertising advertising<YOU advertising>FOR allow along<MY along<SEND an>PERSON and<ASKW
and<WORKV and>A and>AVAIL and>I anything<ASKW apply apply<I are<PERSON asking<I asks attached<MY be<ORG
be>AT be>CAND bench<AT bench<SPOT break bring-me>AT but by by<GIVE by<ONE career<MY chair>AT chat come>A
coming coming<AT cook could<ORG could>GIVE could>YOUR cv<MY decided>WANT department desk do<JOB do>ONE
eager extra<A fall filing filled final first>INTERVIEW for<ASKW for<ATTACH for>ONE for>OPENS for>PERSON
forward<LOOK found>ONE from<YOUR from>AT from>MOD get<DO get<TAKE get<WH go<MOD good<ASKW good>PERSON
got<YOU got>FOR graduate<A graduate<FOR harvest<ONE have<JOB hire>I hired<GIVE hiring<NEG hiring<learn:BE
hope>MOD i i'd>IF i'd>TAKE i'm<THEY i'm>PAID i've>PASS i<CONTACT i<ONE i>I i>NEED i>OFFERV i>SEND i>START
i>WORKV if<AT if<DETAILS in<AVAIL in<I-DO in<LOOK in<MY in>A in>I in>not:ORG is<FOR is>PASS is>YOU
is>learn:HIRING is>learn:HR job<DETAILS job<FOR joining keen<BE learn:A+learn:JOB learn:ANY>learn:JOB
learn:BE+learn:HIRING learn:BE+learn:HR learn:BE>learn:HIRING learn:BE>learn:HR learn:BE>learn:LIKEME
learn:BOSS learn:JOB>learn:ORG learn:JOB~learn:ORG learn:ME>learn:ANY learn:ME>learn:AT learn:MOD
learn:NEED+learn:A learn:NEED>learn:A learn:YOU+learn:HAVE learn:YOU>learn:HAVE learn:YOU>learn:NEED
leave<PERSON let list<YOUR looking-for may>A maybe me<CHANCE me<TAKE me>GIVE me>SPOT me>WORKN meet<THEY
meet>ME member member<A mention might>AT minute my>ATTACH my>WHEN my>YOU myself>AT need<YOUR never<TALK
next>PERSON not:BE>not:AT not:LIKEME not:PAID+not:AT not:PAID>not:YOU not:PAID~not:YOU not:WHEN not:YOU
not:YOU>not:ONE not:YOU~not:ONE notice notice<I of<IF of>GEN on<DETAILS on>PASS one<YOU one>IF only<ASKW
open<WH opens-up<IF over<MY page<YOUR papers person>LEARN phone<ASKW phone<YOU phone>NEG picked
please>DETAILS please>MY possible>AT post<ANY press read>MY ready ready<I really recruiting<BE referral
regret<NEG right>PERSON round said>NEG scope see<MOD see<ONE send<I shop<AT shop>WHEN sign<I since<PAST so
so<AT soon>MOD stops stops<NEG stops<TALK stuck take>PERSON team>WISH tell>SPOT that<HAVE that<LEARN
that<PAST that>A that>PERSON the<DETAILS the<ME the>ANY the>DETAILS the>OPENS them<MOD there's<IF there<A
they'd they<ASKW they>ME this this<PERSON till>WHEN to<ASKW to<CONTACT to<DETAILS to<FOUND-YOU to<LEARN
to<OFFERV to<learn:ME to>APPLY to>GIVE to>HIRED too<THEY trying>OFFERV trying>OPENS u use<MOD very wage
want>PERSON want>WH way<HERE way>I weld whenever whether<ASKW which>I who>HR will<WHEN will>DO with<BE
word words work<ME work<OPENS would>TAKE would>YOUR yes yes<ASKW you're<ASKW you're<I you're>FOR
you've>ANY you<not:PAID you>TAKEON you>learn:NEED your<DETAILS your<MOD your>IF your>PERSON yours<ORG
    """,
    4: """
,<AVAIL ,<MOD ,<NEED ,<PERSON ,<TAKE ,<THANK ,<WHEN ,>AVAIL ,>CONSIDER ,>DO-ME ,>MY ,>PAID ,>PASS ,>not:I
:<I A A+ANY A+PAID A+SPOT A>I-DO A>INTERVIEW A>PAID A>SPOT A>YOUR ANY+GIVE ANY+JOB ANY+PERSON ANY+SPOT
ANY>LIKEME ANY>WORKN ANY>YOUR ANY~YOUR APPL>YOU ASKW>ENDORSE ASKW>GIVE ASKW>WORKN ASKW~ANY ASKW~TALK
ASKW~learn:WORKV AT+PAID AT>CONTACT AT>PAID ATTACH+MY ATTACH>MY AT~A BE BE+AT BE+CONTACT BE>APPLY BE>FOR
BE>INVITE BE>LOOK BE>NOW BE~AVAIL BE~HR BOSS>A BOSS>HAVE CAND>ORG CHANCE>WORKN CHANCE>YOUR CONSIDER>IF
CONTACT CONTACT>JOB CONTACT>learn:SPOT CONTACT~BOSS CONTACT~YOU DETAILS>AT DETAILS>FOR DETAILS~YOUR
DO+ASKW DO-ME+ME DO-ME>ME DO-ME~WORKN DO>TAKEON DO~JOIN DO~PROMISE ENDORSE ENDORSE+LIKEME ENDORSE>AT
ENDORSE>HR ENDORSE~BE FOR+YOUR FOR>AVAIL FOR>ONE FOR>WHEN FOR>learn:AT FOR>learn:START FOR~MOD FOR~SPOT
FOUND-YOU>AVAIL FOUND-YOU>NEG FOUND-YOU>YOUR FOUND-YOU>learn:SPOT GEN>HR GIVE GIVE~JOB GIVE~RESUME
GIVE~SPOT GIVE~YOUR HAVE+THEY HAVE>MOD HAVE>MY HAVE~JOB HAVE~PAST HERE>NOW HERE~BE HIRE+ME HIRE>ME
HIRING>WHEN HIRING~WHEN HR>NEG HR>WHEN HR~NEG HR~WHEN I+I-DO I+WANT I-DO+THEY I-DO>WHEN I>DO I>SPOT I>WISH
I>not:BE IF>BOSS IF~ANY INTERVIEW~ORG I~DO I~WORKN I~learn:IF I~not:BE JOB+LIKEME JOB+OPENS JOB>DO
JOB~HAVE JOB~THEY LEARN>BOSS LEARN>learn:HAVE LEARN>learn:SPOT LEARN~BOSS LEARN~learn:HAVE
LEARN~learn:PASTME LOOK>SPOT ME>FOR ME>GIVE ME>YOU ME~CHANCE ME~JOB ME~SPOT MOD+CHANCE MOD>BOSS MOD>DO
MOD>I MOD>OFFERV MOD>START MOD>WORKN MOD>learn:I MOD~DO-ME MY>ATTACH MY>ONE MY>SPOT MY>TALK MY>YOUR MY~YOU
NEED>PAID NEED~AT NEG>PASS NEG~not:WANT OFFERV>TRADE ONE>QUAL ONE~I OPENS>TRADE OPENS>WISH OPENS~I
ORG+LOOK ORG+WANT ORG>DO ORG>FOR ORG~CAND ORG~OFFERV PASS+MY PASS>RESUME PASS>learn:JOB PASS~RESUME PAST+A
PAST+OPENS PASTME>MY PERSON+ME PERSON+SPOT PERSON>BE PERSON>LEARN PERSON~CHANCE PERSON~YOURS PLEASE>A
PLEASE>DETAILS PLEASE>THEY PLEASE>WORKN PROMISE>AT SEND~MY SPOT>A SPOT>WHEN SPOT~SPOT STORY>learn:AT
STORY>learn:START STORY~learn:AT STORY~learn:START TAKE>CONSIDER TAKEON+JOIN TAKEON>FOR TAKEON>JOIN TALK+A
TALK>A TALK>SPOT TALK~SPOT THEY>GIVE THEY>WH THEY~FOR WANT+AT WH+I WH>ANY WH>HIRED WH>I-DO WHEN~YOU
WH~PASTME WISH+I WISH+YOU WISH>MY WISH>learn:HAVE WISH>learn:PASTME WISH~A WORKN>OPENS YOU+HIRING YOU+HR
YOU+PROMISE YOU+WH YOU>ONE YOU>PROMISE YOU>WH YOU>learn:ANY YOU>learn:START YOUR>OFFERV YOUR>learn:START
YOUR~ME YOUR~learn:START YOU~ANY YOU~BOSS YOU~OPENS YOU~WHEN ^^hey ^^is ^^looking ^^think-of ^can_we ^do
^do_tell ^has_the ^hey ^hey_, ^i'd_take ^i'm_after ^i_think ^is_this ^looking ^think-of ^would_your
^you_once a<learn:NEED a>SPOT a>YOU a>learn:JOB a>not:SPOT about<BOSS about<FOUND-YOU about<HAVE about<I
about>SPOT about>learn:JOIN ad<PERSON ad<YOUR adding<YOU adding>A agency<YOUR an<BE an>ANY an>YOUR
and<PASS and>CONTACT and>HR anybody<YOU anything<I anything<ME anything>YOU application apprenticeship<A
are>LOOK are>YOU as<AVAIL as<ORG assistant<A at<ANY be<JOB be>A be>WH become<I become<WH been>OPENS
before<ME beginner<GIVE beginner>A beginner>CHANCE bench boateng boateng<ASKW boateng<DO boss<YOU
boss>learn:ME both<MOD break<PERSON bring-me>JOIN budgets budgets<IF building<YOU by>WISH can>I
candidates<ORG career>AT certificate certificate<I chair>SPOT come>FOR commute company>AT consider
contract<A could<TALK could<YOU could>A could>THEY could>WORKV crew crew<AT day<FOR day<YOU day>PAID do<I
do>ASKW do>JOIN do>PROMISE do>WANT eager<BE eager<I ears employed<I employment>learn:AT empty>I end<I
ever>WANT every<I every>AT expect<DO expect<YOU expect>AT extra extra<YOU extra>PERSON filing>TALK
filled<PAST find>MY firm<AT firm<not:YOUR for-me<ENDORSE for-me<JOB for<ME for<ONE for<WANT for>AVAIL
for>BE for>MOD for>WHEN from<A from<ENDORSE from<ORG full<FOR full<YOU garage get<I get>YOUR give>A
give>PERSON going good>ONE good>PASS got<LEARN great<BE hard<I hard>PERSON has>PAST have-me>DO have>HAVE
have>OPENS have>TRADE hear>BE hear>learn:HAVE hear>learn:PASTME hearing>learn:JOB hey hire>ME hiring>WHEN
how>JOIN i'd>BE i'll>THEY i'm<YOU i'm>BE i>ASKW i>ORG if<YOUR if>PASS in<learn:START in>ENDORSE in>THEY
inside>AT interview<A interview>ORG into>ORG into>YOUR is<ENDORSE is<LEARN is<not:NEG is>ORG it<A it<I-DO
it<JOB job<learn:A just<YOU keen<I learn:A>learn:JOB learn:ANY learn:HIRE+learn:ME learn:HIRE>learn:ME
learn:IF learn:IF~learn:A learn:JOB>learn:LIKEME learn:JOB~learn:LIKEME learn:JOIN>learn:ORG
learn:JOIN>learn:YOUR learn:JOIN~learn:ORG learn:MOD+learn:HIRE learn:SPOT>learn:ORG learn:START+learn:AT
learn:START>learn:AT learn:WORKV>learn:ORG learn:WORKV~learn:ORG learn:YOUR+learn:ORG learn:YOUR>learn:ME
learn:YOUR~learn:ME let-me-know let>ME like-me<ONE like>YOU look>LEARN looking-for>A mailroom
mailroom<learn:AT mailroom<learn:START make>LIKEME manager manager>I market<AT maybe>YOU me<HIRE me<NEG
me<learn:HIRE me<learn:YOUR me>FOR me>JOB member>ORG month>NEG mr<DO much<TALK my<ATTACH my<MOD my<PASS
my>BE my>MOD my>PASS needs>A never<ASKW next<BE next<DO next>YOU no<FOUND-YOU no<WHEN not:A>ORG
not:BE+not:AT not:HIRING not:NEG not:ORG~not:ONE not:SPOT>ORG not:SPOT~ORG not:YOUR>not:ORG number>FOR
oakhaven of-me of<I of>PASS of>YOU office>BE on<TAKEON on>FIELD on>JOB on>YOU one>GIVE one>ONE one>YOUR
onto onto<GIVE openings<learn:ANY openings>AT out<YOU paralegal people>HR perhaps person<WH
possible>learn:JOB problem propose<MOD really>A really>NEED recruiter recruiting referral<A reply<FOR
right>DETAILS right>FOR role<A run run<I run<YOUR said>TALK say say>I school>BE see<A see<YOU see>THEY
see>YOU send>MY show show<AT so>I so>WH somebody soon>YOU spot>AT staff>WHEN staffing start<MOD
starting<STORY starting<YOUR starting>learn:AT still>AT still>LOOK story<FOR story>learn:AT
story>learn:START suitable take-me team<AT team>YOUR that's>YOU that<NOW that>WORKN the<BE the<PROMISE
the<THEY the<YOU the<learn:START the<learn:WORKV the<not:BE the>ATTACH the>HR the>WANT there's>PERSON
there's>THEY there<SPOT there>AT they'd>AT think-of>IF think>MOD third>AT third>SPOT this<ME this>A
this>PERSON to<CAND to<DO to<HERE to<I to>DO to>DO-ME to>JOB to>MOD to>learn:BOSS to>learn:WORKV
to>learn:YOU together<I trainee<YOUR unemployed up<ORG up>AT use<YOU vacancies<WH vacancies>DO
vacancies>YOU vacant very>AT want>FOR want>ONE we<I well<GIVE what's>YOUR what>PASTME what>learn:PASTME
when<DO-ME where>WANT whether>learn:ORG which>ORG who's whoever will>DO-ME with<JOB with>NEG without>not:A
wondering<PAST words<AT words>YOUR work-at>learn:ORG work-for>YOU work-with>YOU work<ANY work<CHANCE
work<DO-ME work<I work<MOD work>OPENS worker<A would<FOR would<THEY would<YOUR would>FOUND-YOU writing<BE
writing<I writing<THEY writing>YOU yet<OPENS yet<PAST you're<CONTACT you've<LEARN you've<learn:WH
you>CONTACT you>I you>PERSON you>PROMISE you>WHEN you>learn:ANY your<AT your<GIVE your<learn:JOIN
your>ENDORSE your>HR your>ME your>PASS your>learn:ME your>not:ORG
    """,
    3: """
,<OPENS ,>ANY ,>BE ,>TALK ;<YOUR A>CAND A>CHANCE A>HR A>YOU ANY ANY~WORKN ASKW>DETAILS ASKW~NEG AT+YOUR
AT>BOSS AT>INTERVIEW AT~INTERVIEW AT~MY AVAIL>WORKN AVAIL~WHEN AVAIL~WORKN BE+YOU BE>A BE>GIVE BE>ME
BE~DO-ME BE~NOW BE~WISH BOSS~A CAND~ORG CONSIDER+ME CONSIDER>A CONSIDER>ME CONSIDER>YOU CONTACT+IF
CONTACT>LIKEME CONTACT>learn:YOU DETAILS>JOB DETAILS~JOB DO>ASKW DO>JOIN DO>PROMISE ENDORSE>THEY
ENDORSE~HR FOR+JOB FOR~LEARN FOR~WHEN FOUND-YOU~AVAIL GIVE+ME GIVE>I GIVE>ME GIVE>YOURS GIVE~A GIVE~YOURS
HAVE>THEY HAVE~HAVE HIRING+NOW HIRING>NOW HR>MOD I-DO I>PASS I>YOU IF>CHANCE IF>JOB IF~ORG I~ENDORSE I~YOU
JOB>HAVE JOB>PROMISE JOB>WHEN JOIN~WHEN LEARN>GEN LEARN>learn:JOIN LEARN>learn:PASTME LEARN~learn:JOIN
LOOK LOOK>PERSON ME+AT ME+WORKV ME>IF ME>PLEASE ME>WORKV ME~PLEASE MOD>HIRED MOD>IF MOD>RESUME MOD~OFFERV
MOD~THEY MY~AT MY~MY NEG>PERSON OFFERV~A ONE+FOR ONE~ASKW ORG>TAKE ORG>TAKEON ORG>WANT ORG~ANY ORG~PERSON
ORG~TAKE PASS~A PASS~PASS PAST>learn:YOUR PERSON+YOUR PERSON~I PLEASE>ATTACH PROMISE PROMISE+AT QUAL>YOUR
SPOT~AVAIL TALK>OPENS THEY+MY THEY>FOR THEY>MY WANT~PERSON WH>PROMISE WH>TAKEON WH>not:WANT WH>not:YOUR
WH~I WISH+OFFERV WISH>PERSON WISH>WHEN WISH~AT WORKN+OPENS WORKN>AVAIL WORKN~FOR YOU+ANY YOU>HIRE
YOUR>APPL YOUR>ME YOUR>TAKEON YOUR~BE YOUR~ORG YOU~MY YOU~WORKV ^^has ^^i'm ^^just ^^let ^^rumour ^^should
^^you ^about_that ^any ^has ^i've_two ^i_feel ^i_type ^is ^is_the ^just ^just_say ^let_me ^rumour
^rumour_has ^there's_nowhere ^what's_stopping ^your a<GIVE a<HIRE a>INTERVIEW a>JOB a>LIKEME about<AT
about>PERSON about>WORKN actively ad along<RESUME and and<ATTACH anything>AT anything>OPENS are>AT
around<A around<HAVE around<PERSON as>TRADE at-the-moment<HIRING at<learn:JOB be>YOUR been<JOB bicycle
bicycle<A big<AT bit<A but>HAVE by>LIKEME by>WHEN can>DO-ME cv day<ASKW days>A days>WHEN earned earned<I
enjoyed>TALK father's feel>A feel>I file file<MY find<HELP find<ME find<PLEASE firm<WH firm<learn:JOIN
first<A first<CONTACT first<DO-ME first<TRADE for-me<A for-me<AT for-me<CONTACT for<LOOK for<WORKN forge
forge<ASKW forge<YOUR forward<MOD forward<PASS forward>FOR free<SPOT freeze>BE from<LEARN get>A get>HIRED
get>ME get>YOURS glad>A gladly goal>BE going<WORKN good good>A got<HAVE got<WH hands<I hard<WORKN harvest
has>THEY have>THEY having>PERSON hear<SPOT how>I hr<YOUR i'd>CHANCE i'd>WORKN i'm>WISH i've>PERSON i<THEY
i>ATTACH i>WANT if>SPOT if>learn:YOU in<I in<PROMISE in>GIVE interested interested<I interview<AT is<YOU
is>CONTACT is>DO-ME is>NOW it<ENDORSE it<LEARN join>AT join>ORG just>ASKW kind>PERSON kind>YOUR
learn:AT>learn:ORG learn:AT~learn:ORG learn:IF+learn:YOU learn:IF>learn:YOU learn:JOB>learn:AT
let-me-know>YOU look<I looking-for<BE looking>PASS made<I make>A may>CAND may>GEN me<CONSIDER me>PLEASE
mentioned<YOU mentioned>BE mentioned>THEY might>A might>HAVE mr<ASKW my<ORG my<PASTME my<YOU my>GIVE my>MY
need>AT next<IF next<YOU night<YOU not:A+not:SPOT not:NEG>not:BE not:ONE notice<GIVE nowhere nowhere>I
nowhere>NEG of<JOIN of<WISH of>YOURS on<WISH on>TRADE onto>YOUR onto>YOURS open<JOB opens-up>AT
opens-up>ORG papers<MY paralegal>ENDORSE paralegal>YOU past pay<WHEN payroll<YOUR person<YOU person>YOURS
pick please<ME please>CONSIDER position>learn:YOU put>PASS put>WORKN really<I recruiting>NOW reply
resume<PASS resume>AT right-now ring>ME round>AT round>ORG rumour rumour>HAVE rumour>THEY say>ENDORSE
says>NEG short-of<BE shout shout>IF skint skint<I skint>YOU so<TALK some<I some>WORKN staff<I stays steer
steer<MOD steer<YOU steer>MY still<SPOT still<YOUR still>TAKE stopping stopping<WH story<YOU
supervisor<YOUR take<ORG taking-me taking-me>AT tell<DO that<BOSS the>SPOT there's>I there's>WORKN
thing>ENDORSE thing>YOU think-of>ME this<A this<RESUME this>GEN thought<HAVE thought>A through<ME
till<AVAIL to to<learn:WH to>APPL together<MOD together<WORKN treat<A treat<I treat<PAST treat<THEY
treat>ASKW treat>YOUR two<A two<PERSON two>PASS type type<I up<TAKE vacancies<NEG value>A very>WISH
want<ORG we>WORKN what's>ORG when<ME whisper whom>LEARN with<ENDORSE word<ASKW word>I work-for<WISH
work<AVAIL work>AVAIL work>FOR would you're>BOSS you<BE you>ASKW you>BOSS your<ANY your>BE your>OFFERV
your>STORY yours yours>LEARN
    """,
    2: """
,<TALK ? ASKW+learn:ME ASKW~ENDORSE AVAIL>WHEN A~CHANCE A~YOU BE>AVAIL CONSIDER~IF ENDORSE>YOUR HAVE~A
I+AVAIL I+GIVE I+NEG I>AT I>ATTACH LOOK>PASS LOOK~PERSON MOD+WORKN MOD+YOU MOD>YOU MOD~A ONE+WH ONE~THEY
ORG>PERSON PASTME+MY PERSON>CHANCE TAKE~AT WISH>learn:YOU YOU>AT YOU>learn:YOUR YOUR>BE YOUR>PERSON
^please a<PERSON about<learn:BOSS about>learn:START an<MOD and>WISH as ask<YOU ask>learn:BOSS be<I
boss<learn:YOUR can<WISH company>TAKEON could<A desk<A get<MOD got>A great hard<A hope<I i'd<YOU
i'd>OFFERV i've<I i<ORG i<YOU i>ENDORSE i>learn:IF in<WISH looking-for<I manage<PAST manage<YOU
manage>ASKW manage>learn:YOUR night<A night>SPOT not:BE of<BE on<TAKE summer<FOR that<THEY that>THEY
the<CONTACT the<MY there's<ASKW use>TRADE
    """,
    1: """
,<SPOT ,>THEY ASKW+learn:IF ASKW>ME ASKW>learn:WH AT>LIKEME AT~BOSS A~PERSON CONTACT>IF I>I-DO LOOK>FOR
PASTME>PERSON PERSON~FOUND-YOU THANK>TALK YOU>I YOUR~TAKEON YOU~TALK ^^please about>learn:ORG and>YOUR
don't every expect is<YOUR not:AT>not:ORG the>NEG writing your>TAKEON
    """,
}  # fmt: skip
