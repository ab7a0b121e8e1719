"""Hold how much each piece of evidence speaks against a job request.

Made by ``tests/prep/job_ask_fit.py``, never by hand; `job_ask_evidence` says what the names mean.
"""

AGAINST: dict[int, str] = {
    21: "I..",
    19: "ASKW..",
    18: "YOU.. how to<NEED",
    17: "FIELD MOVED STORY WH.. minutes not questions",
    16: ". LEARN",
    15: "..I LEARN.. TALK time",
    14: "..WH ..YOU day field learn:WH learn:WH..",
    13: "and<ORG and>AT ask call",
    12: "BE.. HAVE>AT PERSON>ASKW PERSON>AT WH before not<I only suits",
    11: "AT+MY AT.. GEN MY>ME ORG>STORY THEY.. ^a ^i'll again glad half like the>YOU what",
    10: """
AT+A BE>TALK FOUND-YOU IF.. MOD.. after gave glad<BE i>A in>MY last learn:STORY my>ASKW or that>NEG
the<LEARN the<PASTME week what>I
    """,
    9: """
,<ORG ..A ..AT ASKW+AT BE+WISH BE>I FOR>TALK MOD>OPENS MY>DO-ME ORG>TALK SPOT>FOR THEY+BE THEY>WHEN WH+DO
WH~YOU WISH.. YOU>YOUR YOU~AT ^^i'll and>learn:WH back be>WISH before>I can>LEARN else<ONE first for>TALK
glad<MOD if>OPENS it<I learn:AT>learn:WH learn:FIELD many not>not:A on<ASKW same things through>A to<NEG
to>A to>LEARN took you>A
    """,
    8: """
..ASKW A.. A>STORY ASKW+learn:WH A~ORG DETAILS+BE DO>PERSON GEN>SPOT I+MOD I>MY I>learn:WH IF+A IF>I
IF>MOD IF>YOU INVITE>MY JOB+AT ME+YOUR ME>ASKW MY+ASKW MY>ASKW MY>BOSS PAST PAST.. PAST~A PERSON>I
PERSON>JOB PERSON>ORG PLEASE>YOUR ^if_you and<ANY at<PERSON at>ORG because busy campus evening from happy
history home hour i>THEY in<JOB internship>AT is<DETAILS learn:IF.. learn:WH>learn:ORG me>CONTACT me>I
not:ASKW not:WH of<SPOT on<YOUR one out<I own people short student tell>ME that<WHEN the<JOB the>STORY
the>YOUR to>TALK to>learn:WH trade view went work years you<PLEASE
    """,
    7: """
,<ASKW ..BE ..IF A>GEN A>IF A>TALK ANY>YOU ASKW>AT ASKW>HIRING BE>NEG BE~THEY CONSIDER>YOUR CONTACT>ONE
DETAILS>BE FOUND-YOU.. HERE+BE I+A I>HAVE IF+I INVITE INVITE>RESUME I~GIVE LOOK>ASKW ME>CONTACT MOD>LEARN
MOD>learn:WH MY>CONTACT MY~DO-ME ONE>SPOT OPENS>AT PERSON>ANY PERSON>THEY PERSON~A PLEASE>MOD
SPOT>FOUND-YOU THANK>DO-ME TRADE.. WH>AT WH>PAST WHEN>FOR YOU+PASS YOU>STORY YOUR+LEARN YOUR>TALK YOUR~AT
^^a ^^what ^if a<I a<TAKE a>BE about>YOUR and<TRADE be>FOR better calendar can>BE choose club colleague
could>learn:ME ever i>AT i>PASS is>AT job job<YOUR know<WANT learn:CAND learn:WISH learn:WORKN my>DO-ME
notes nursing of<A on<AVAIL on<OPENS out<GIVE plan regards regards<GIVE regards<MY regards<PLEASE
regards>YOUR side small study suit taught that<NEG the<A this>FIELD to<ME to<WANT to>ONE training two
until who will<I will>I-DO work<YOUR works workshop write you<MOD you<NEED you>MOD you>OFFERV you>WISH
    """,
    6: """
,<I ,>TRADE ,>WH ..MY ;>WANT A+NEED A>FOR A>FOUND-YOU ANY+STORY ANY>I ASKW>JOB ASKW>SEND ASKW>YOU
ASKW~YOUR AT+ONE AT+WHEN AT>TALK AT>WH AT~CONSIDER BE>ENDORSE BE>HELP DETAILS>I DO-ME>CONTACT
DO-ME~CONTACT DO>NEG DO>THEY FOR+DO-ME FOR+PERSON FOR.. FOR~ME FOR~TALK FOUND-YOU+AT GIVE~TRADE HIRING>AT
HR>ORG I-DO>TALK I>ASKW I>INTERVIEW IF~AVAIL INVITE~RESUME JOB>TRADE LEARN~MY ME~A ME~I MOD+CONTACT
MOD>PERSON MOD>learn:ME MOD~YOU MOD~YOUR MOD~learn:ME MY.. MY>JOB MY>NEED MY>ORG MY>THANK MY>WANT NEG..
NEG>not:HAVE ONE~ORG OPENS>CONTACT OPENS~AT ORG+WH ORG>THEY ORG>YOU ORG~AT ORG~HR ORG~LEARN PAST>A
PAST>SPOT PASTME>ORG PASTME~JOB PERSON+ASKW PERSON~JOB PERSON~ORG PLEASE>I RESUME>ME STORY.. STORY>A
TAKE>A THANK>ME THEY>ORG WANT>BE WANT~ASKW WANT~BE WH+PAST WH>MOD WH>PERSON WH>STORY WH>YOU WHEN>MOD
WH~YOUR WISH+FOR WISH>ASKW WISH>learn:AT WISH~ASKW YOU>FOUND-YOU YOU>INVITE YOU>OFFERV YOUR>FIELD
YOURS>YOU YOUR~WH ^i'd_be ^i'm_a ^i_hope ^the ^what ^which a<AT a<LEARN a>BOSS about<ASKW and>ASKW and>DO
and>STORY answer archive around>YOUR ask<MOD ask<NEG asked at<I at>A be<WANT be<WH began book calendar<AT
calendar<YOUR call<FOR came changed company<WISH dear describe desk<AT did>YOU do>GEN else>I ever<YOU
explain for>GEN for>ME found<I from<ONE from<PERSON from<YOU hard<BE hires history>YOUR i'd>ASKW i<ASKW
i>not:ASKW idea if>I if>MOD in<WH is<IF is>LIKEME jobs know learn:LEARN learn:WH>learn:A
learn:WH>learn:GEN learn:YOU>learn:AT lecture life like<AT like<I like>LEARN look-for may me<INVITE
me>ASKW minutes<WISH morning must my<AT my<INVITE my>A my>BOSS name>BE need<MOD not:LEARN of<DETAILS of<MY
of>MOD on<AT on<FOUND-YOU on<TALK one>AT pen pen<YOUR place>LEARN questions<MY same<TAKE school small<A
speak thank that<JOB that<YOU that>BE that>YOU the<ORG the>WORKN thought<I three time<A to>ASKW travel
what>A why with<ANY workshop<YOUR would>NEED you'd<ASKW you<HR your>AT your>FIELD your>WH
    """,
    5: """
,<A ,<JOB ,<LOOK ..DO ..LEARN ..ORG ..PERSON ..THEY ..YOUR ;>THEY ;>WH A>CONTACT A>PASTME ASKW>WH
ASKW>learn:DO AT>ASKW AT~WISH AVAIL>ASKW A~TALK BE>BOSS BE>LEARN BE>YOURS BE~LEARN BOSS+FOR BOSS>FOR
BOSS>ORG CAND+YOU CAND>YOU CHANCE~AT CONSIDER~YOUR CONTACT~WHEN DO+PERSON DO-ME>AT DO-ME>BOSS DO>GEN
DO>LEARN DO>ORG DO>YOUR DO~WHEN FOR+GEN FOR>DO-ME FOR>GEN FOR>MY FOR~A GEN+AT GEN>AT GIVE+AT GIVE>ASKW
GIVE>LEARN HAVE+ME HAVE>ME HERE>YOU HIRE>FOR I+IF I>CONTACT IF>AVAIL IF>PAST IF>YOUR I~LEARN I~NEG JOB>I
JOIN>OPENS LEARN>MY ME.. ME~BOSS ME~IF MOD+LEARN MOD>TALK MOD>WHEN MOD>learn:YOUR MOD~AT MY>I MY~ME
NEED>YOU NEED>YOUR ONE.. ONE>YOUR OPENS>STORY OPENS>THEY ORG+GIVE ORG>AT ORG>WORKN ORG~ASKW PASS>SPOT
PASS>THANK PAST>ORG PASTME>JOB PASTME~ORG PERSON+I PERSON>IF PERSON~YOUR SPOT~ASKW SPOT~ORG START>AT
STORY>ME STORY>ONE STORY~ONE TAKE~SPOT TALK.. TALK>TALK THANK>PERSON THANK>YOU THANK~PERSON THEY THEY>GEN
THEY~WHEN WANT>JOB WANT~JOB WH>GEN WH>QUAL WH>THEY WHEN~WHEN WISH>TAKE WISH~ORG WISH~TAKE YOU+LEARN
YOU>FOR YOU>JOIN YOU>LEARN YOU>THANK YOUR+DETAILS YOUR+FIELD YOUR.. YOUR>DETAILS YOUR>JOB YOUR>MOVED
YOUR>SEND YOUR>YOU YOUR~HIRE YOUR~YOU YOU~THEY ^^which ^as_a ^could ^i_could ^my_name ^please_give a<HAVE
a>CONTACT a>HELP a>STORY about>YOURS about>learn:THEY advice afternoon all already am>IF am>YOU an>A
an>ORG an>TALK and<MY any>STORY around around<WISH as>I ask>ONE at<AT at<BOSS at<CONTACT at<DO at<PASTME
bank before>YOU both can<YOU can>AT classes club<YOUR colleague<AT colleague>WH comes-up could>ANY could>I
could>ONE day<ANY design did do>MY do>PERSON done<YOU early else else>MOD engineer for<BOSS for>ENDORSE
forty founder<ME gave>ME give>MY glad<I grateful guild half<I has<THEY have>A help<A his hold hour<A
i'm>NEG i<TAKE i<YOUR i>GIVE i>IF i>MY i>YOUR in<PERSON in>FIELD in>YOUR informational informational<A
informational>INTERVIEW is<WH it<TAKE it>WHEN job>I job>YOU keeps learn:A.. learn:AT.. learn:GEN..
learn:IF>learn:CAND learn:MOVED learn:NEG learn:YOU~learn:YOUR like>ASKW like>ONE live<MOD look look<YOU
love<I me<ASKW me<RESUME me<WH me>BOSS might>ME more morning<A my>ME my>THANK name<I need>FOR not:I..
not:WH.. of>TALK old on<YOU open<ORG open>THEY or<ORG our>STORY own>PERSON part person<A public quiet
quote read<I recruiters report resume<INVITE schedule science season see>PERSON share showed sister so>MOD
supervisor<MY team<ONE than<ANY thanks<MY thanks>PERSON that that<MOD the<AVAIL the<I the<MOVED the<WISH
there>YOU this<FOR thursday time<GIVE time<TAKE to<FOR to<PERSON to<THANK to<WH to>FOUND-YOU told too
visitors want>ASKW want>JOB well<ORG were what>MOD when when>AVAIL whether<GIVE whether>BE which who<I
who>ME will will>AT with<I-DO with<MOD would>A would>AT you<CAND you>CHANCE you>FOR your<CONSIDER
your<LOOK your<learn:WH your>DETAILS your>HIRE your>I your>TAKE your>YOU
    """,
    4: """
,<BE ,<NOW ,>PAST ,>STORY ..FOUND-YOU ..GEN ..MOD ..PAST ..STORY ..WHEN A+DETAILS A+STORY A>A A>HELP
ANY>LEARN ANY>STORY ASKW AT>AT AT>MOD AVAIL~ASKW A~A A~BE A~JOB A~NEG BE+LIKEME BE>LIKEME BE>WISH BOSS~ORG
CONTACT>TRADE CONTACT>WHEN CONTACT~AT CONTACT~TRADE DO+A DO+AT DO.. DO>FOR DO>MY DO>WISH FOR>CONTACT
FOR>GIVE FOR~YOUR FOUND-YOU>THEY GEN>A GEN>I GEN>JOB GEN~JOB GIVE>NEG GIVE>THEY GIVE~LEARN HAVE+A HAVE~AT
HAVE~LIKEME HERE+SPOT HERE>JOIN HERE>TRADE HERE~JOIN I+PASS I>LEARN I>ORG IF>CAND IF>JOIN I~FOUND-YOU
JOB+YOU JOIN+OPENS LEARN+learn:WH LEARN>learn:AT LEARN~learn:AT LEARN~learn:ORG LOOK+AT ME+ASKW ME+CONTACT
MOD+CAND MOD+HELP MOD~ONE MOVED.. MY+CONTACT NEED+YOU NEED>STORY NEED~BE OPENS>YOUR OPENS~YOUR ORG+HIRE
ORG>CHANCE ORG>HIRE ORG~CHANCE PASS>ASKW PAST>GIVE PAST>YOU PASTME~SPOT PERSON>DO PERSON>GIVE PERSON>TRADE
PERSON>WH PERSON~ASKW PLEASE+GIVE SEND>A SEND>FOR SEND~FOR SPOT>ASKW SPOT~AT START+AT STORY+FOR TAKE+A
TAKE>ASKW TAKE>CONTACT TAKE~CONTACT TAKE~PERSON TALK~ORG THANK THANK~DO-ME THEY~AT TRADE>A TRADE>AT
TRADE~A TRADE~AT WANT>I WHEN>PERSON WHEN>THEY WH~ME WISH>HAVE WISH>YOU YOU+AVAIL YOU>CONTACT YOUR>HIRE
YOURS~YOU ^could_i ^they ^what_made ^when a<DO a<PAST a<learn:WH a>DETAILS a>FOR a>NEG a>ORG a>YOUR
about<ENDORSE about<learn:YOU about>STORY advice>FOR afternoon<ANY already<I am>GIVE and>PAST and>SEND
and>SPOT and>learn:ME another archive>BE ask<ORG ask<WHEN at>WISH be<NEED because>YOU beginner<FOR but<A
but>NEG by>AT calendar<OPENS call<MY call>WHEN can>CONTACT children chose class colleague<A come<WISH
comes-up<IF comes-up<SPOT corner course did<WH do<PERSON do<YOU do>AT does does<WH down ever<HAVE field<AT
find<I finish first<YOU first<YOUR first>PERSON five for-me<HAVE for<SEND for<STORY for>CONTACT for>DO-ME
forty<ORG forty<YOUR forty>PERSON found>WH founder from>ANY give<PLEASE glad>YOU grateful<BE grateful<I
guild<YOUR happy<BE happy<I have>LIKEME health hello helped how>ORG how>learn:YOUR i'll>BE i'm>A i'm>WH
i>SPOT if<DO-ME in in<GEN in<THEY informational>AT intro intro<MOD intro<YOU intro>ME is<A is>A it<ASKW
its keeps>ME know>BE last>WHEN law learn:ORG.. learn:WH>learn:YOUR learn:WISH.. learn:YOUR+learn:YOURS
learn:YOUR.. learn:YOUR>learn:YOURS learn:YOURS letters like>CHANCE list>YOUR live<I live>AT lived
lived<YOU lived>THEY love>I-DO made<WH me<HAVE me>YOUR mentor minutes<TALK named new<I noon of of>DETAILS
off>YOU offered office<YOUR office>WISH on<PASS on>AT only>A open<A open<YOUR open>AT or<AT others
over>ORG paper<ORG place<A practice program questions<YOU quick quick<A quote<A read reading right<DO-ME
same<YOU sending>FOR she shift short<BE shot<ORG shot<WISH showed>ME slot slot<A slot>OPENS slot>YOUR
someone<AT someone<STORY start>AT student<I study<I subject suits>ME supper sure sure<I tell<YOU ten
ten<AT thank>DO-ME that<WH the<BOSS their there>JOIN think three<AT three>ASKW through<PASS thursday<AT
time<ANY time<I time<IF time<MOD time>FOR to<WHEN to>ANY to>YOU two<AT two>AT understand until>WHEN us
wall wall<AT want>BE wanted>YOU we well when>A whether<BE work-for<A work<ENDORSE work<ORG write<I
write>YOU wrong year<FOR you're<IF you<HERE you<I you>CONSIDER you>DO you>INVITE your<SPOT your<learn:YOU
your>learn:YOURS
    """,
    3: """
,<YOUR ..ANY ..GIVE ..HERE ..ONE ..learn:WH A+FOUND-YOU A>LEARN A>NEG ANY.. AT>LEARN AT~AT AT~TALK BE~TALK
CAND+ME CAND.. CAND>ME CONSIDER>I CONSIDER~I CONTACT.. DETAILS>ONE ENDORSE>YOU FOR~CONTACT GEN.. GIVE+YOU
HAVE.. HAVE>STORY HAVE~STORY HERE>IF I+WHEN I-DO+AT INVITE+MY I~AT JOB>FIELD JOB~FIELD JOB~FOR JOIN>TALK
ME>TALK MOD>FOR MOD>NEED MOD>WANT MY>FOUND-YOU MY>PERSON MY>STORY MY~ASKW NEG+not:ASKW NEG>not:ASKW
ORG+PERSON ORG.. ORG~ORG ORG~STORY PAST+GIVE SPOT+HAVE STORY>FOR TAKE>SPOT TAKE~IF WANT>ASKW WH+BE WH>ASKW
WH>WISH WHEN~PERSON WISH>ANY WISH>TALK WISH~YOU WISH~YOUR YOU>MOVED YOU~YOUR ^how_do ^i ^in a<A about<ME
advice<ANY advice<HAVE advice<YOU afternoon<MOD afternoon>I again<SPOT am>YOUR and>ME and>WH any<I as>YOU
ask<SPOT ask>learn:WH at<MOD bad begun better<BE can>GIVE college come>YOUR could>CONTACT could>ENDORSE
critique critique>MY critique>RESUME day<A day<ONE day<YOUR drawing engineer<YOU engineer>I finding
first-year first-year<A fit-in give<MOD give<YOU has<SPOT have<I have>STORY home<AT how>BE how>DO i've<ME
i>CONTACT i>PERSON idea<A if<ME in>WHEN interested>YOUR junior<I keeping learn:THEY.. learn:YOU..
learn:YOU>learn:YOUR like<JOB made may<I me<CAND minutes<I moment more<ASKW must>BE name name<YOUR
new<WISH new>HAVE night>ORG offered<PAST office>A office>WHEN on<IF on<ORG open<JOIN our out pool pool<AT
profession questions>AT quick<CHANCE right<GIVE right<LEARN right<PASS right>IF same>SPOT scared scared<BE
scared<I shift<A side<OPENS slot>AT so<WHEN something take<MOD take<YOU team<YOU that<CONSIDER that<FOR
that<TAKE that<WISH that>DO the<ANY the<MOD the<TALK the<WH the>ME this<LEARN time>MOD to<ORG to>INVITE
water way<AT we<ORG well<SPOT well>FOR when>YOU would>YOU year<AT you<INTERVIEW you<WANT you<WH your<OPENS
your<WISH
    """,
    2: """
..FOR ..NEG ANY>MOD ASKW>PERSON HELP I>ANY LEARN>learn:WH ME>I MOD>CONTACT PAST>AT PASTME.. PLEASE>IF
THEY>STORY WH>YOUR YOUR>AT YOUR~I a>FOUND-YOU a>JOIN comes-up>AT comes-up>ORG comes-up>YOUR for<BE how>YOU
it's job>AT keep learn:BE.. like>A lot moment<A moment<HAVE moment<YOU ms one<BE put<I right>I
tell>learn:ME with<I write<MOD you>THEY
    """,
    1: "PAST>THEY YOU+WISH ^^how and<CONTACT and>BE any<DO i>WHEN learn:AT not:THEY student<A to<GIVE",
}  # fmt: skip
