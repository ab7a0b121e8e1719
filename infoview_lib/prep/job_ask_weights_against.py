"""Hold how much each piece of evidence speaks against a job request.

Made by ``tests/prep/job_ask_fit.py``, never by hand; `job_ask_evidence` says what the names mean.
"""

AGAINST: dict[int, str] = {
    23: "I.. YOU..",
    22: "STORY",
    21: ". ..I ..WH WH.. questions",
    19: "ASKW..",
    18: "LEARN.. time",
    17: "WH to<NEED",
    16: "THEY.. ask field glad how suits what",
    15: "IF.. MOVED day last minutes not or to<ENDORSE we",
    14: "..YOU HAVE>AT TALK again half learn:WH.. learn:WH>learn:ORG many my>ASKW one only",
    13: """
..AT AT.. BE+WISH BE.. FIELD LEARN ORG>STORY and<ORG call learn:IF.. learn:LEARN learn:WH not<I that>NEG
to<WANT to>LEARN works workshop
    """,
    12: """
,<ME ..A A>STORY DO>PERSON I>MY IF>AVAIL PERSON>ASKW PLEASE>YOUR START>AT WH~YOU WISH>learn:AT can>LEARN
evening happy in>YOUR plan same through>A workshop<YOUR
    """,
    11: """
..ASKW A.. AT+MY IF+I IF~AVAIL MOD.. MY+ASKW MY>CONTACT MY>ME PERSON~A PLEASE>MOD WISH>ASKW YOU~AT ^a
^could_i after choose club gave glad<BE glad<I home i>A it<I morning need<NEG notes on<YOUR one>AT
tell>learn:ME two until
    """,
    10: """
,<ORG A>A ANY>YOU ASKW>AT ASKW>learn:ASKW AT+WHEN AT>FOUND-YOU BE>LEARN FOR>TALK GEN I~GIVE ME>ASKW
MOD>HIRING MY>BOSS NEG.. PAST.. PAST>ORG PERSON>JOB PERSON>ORG THANK>DO-ME YOU>STORY ^i'd_be ^i'll ^i'm
afternoon afternoon<ANY and>ASKW and>STORY and>learn:WH campus from<PERSON hello how>YOU if>OPENS in<GEN
is<DETAILS learn:ASKW learn:FIELD learn:IF>learn:CAND learn:NEG learn:WH>learn:GEN open<ORG share that>YOU
to>not:A took view week went who<I why with<MOD
    """,
    9: """
,>PAST ..BE ..DO ..IF ..MY A>IF ASKW~ORG AT>LEARN AT>TALK AT>WH AT~AT AT~CONSIDER A~ORG CONSIDER~I
CONTACT>TRADE CONTACT>WHEN DETAILS+BE DETAILS>BE DO-ME>AT DO.. DO>ORG DO>THEY FOR+PERSON FOR.. FOUND-YOU
GEN>SPOT I>ASKW I>not:AT IF~MOD INVITE>RESUME I~LEARN ME+YOUR MOD~ENDORSE MY>DO-ME MY>I MY>THANK ORG>LEARN
PAST>A PASTME PERSON>ANY PERSON>AT PLEASE>I SEND>FOR TALK.. THANK>ME WISH.. WISH>PASTME ^^i'll ^as_a ^if
and>AT and>learn:ME answer back began call<MY can<YOU changed club<YOUR colleague could>I do>PERSON done
find<I from<YOU hires history hour how<I i>IF if>MOD in>MY job learn:WISH look<YOU next>WHEN nursing
of<SPOT on<AVAIL on<OPENS on<TALK one>A out<GIVE out<I own read read<I recruiters science shift study
team<ONE than<ANY the<PASTME the<WHEN the>YOUR their three to<DO-ME to>ONE trade what>A whether<GIVE wrong
you<INTERVIEW you>A
    """,
    8: """
,<A ,<I ,>ONE ..MOD A>FOUND-YOU A>GEN A>NEED ASKW>SEND A~TALK BE+THANK BE>I BE>NEG BE~LEARN CONSIDER>I
CONTACT~BE ENDORSE>I FOUND-YOU+AT FOUND-YOU.. HIRING>BOSS I+MOD I-DO>DETAILS I-DO>TALK I>HAVE I>LEARN
LEARN>TALK ME>CONTACT ME>YOUR MOD>learn:WH MOD~AT MY>ASKW MY~DO-ME NEG>not:WH ONE.. ONE>SPOT OPENS>AT
ORG~AT PAST>JOB PAST>SPOT PAST>YOUR PAST~A PERSON+ASKW PERSON+I SEND~FOR SPOT>FOR TALK>TALK THANK
THANK>PERSON THEY+BE WH+DO YOU+CHANCE YOU>FOR YOUR+LEARN YOUR>FIELD YOUR~AT YOUR~WH ^could_you ^i_hope
^what a<I about<learn:ME about>learn:YOUR am>GIVE am>IF as>I asked at<AT at<BE at>ORG before before>I book
calendar calendar<AT calendar<YOUR day<A describe describe<MOD do>GEN don't>not:NEED drew enjoy for<SEND
for>TALK grateful had i'm>not:LOOK i>THEY idea in<JOB just<I know<WANT last>WHEN learn:PERSON>learn:WH
learn:WORKN lecture library like liked look-for made may me>I mind<BOSS must my>A my>DO-ME my>FOUND-YOU
my>THANK not:PAST of of<A of<DETAILS on<ASKW on<ONE people question resume<INVITE short side small spoke
thanks<MY that<MOD the>STORY the>WORKN the>YOU this>FIELD time<IF to<FOR to>NEG travel whether<BE
work<YOUR write you>WISH your<SPOT your<WISH your>FIELD your>WH
    """,
    7: """
,<CHANCE ,>WH ..PERSON ;>WANT A>FOR ANY~WH ASKW+AT ASKW+ME ASKW>HIRING ASKW>YOU ASKW~YOUR BE>HELP BE>WISH
BOSS>CONSIDER CONTACT>ONE CONTACT~WHEN DO>GEN DO>LEARN DO>RESUME DO>TRADE FOR>MY GIVE+YOU HAVE>ONE
HERE>TRADE I-DO>WISH I>learn:THEY I>not:LOOK IF>FOR IF>JOIN IF>TALK INVITE>AT INVITE~RESUME I~PASTME
I~not:LOOK JOB>TRADE LEARN~TALK ME+ASKW ME~A MOD>CONTACT MOD>LEARN MOD>PERSON MOD>THANK MOD>learn:YOUR
MY.. MY>ORG NEED>LEARN NEG+not:ASKW ONE>WORKN ONE~A ORG+HIRE ORG>AT ORG~LEARN PASS>THANK PAST>AT PAST>HAVE
PASTME~JOB PAST~ORG PERSON>GIVE PERSON>I RESUME>INVITE STORY>ONE TAKE>CONTACT TAKE>YOUR TAKE~CONTACT
THANK~DO-ME THEY TRADE.. WANT~BE WH+PAST WH>PAST WH>QUAL WH>THEY WHEN>MOD WISH>DETAILS WISH~ORG YOUR+FIELD
YOUR>DETAILS YOUR~BOSS YOUR~ONE ^^a ^^what ^i_could ^is_a ^the ^when_you ^which ^who a<BE a<ONE a<PAST
a>CONTACT a>NEED a>STORY about<ME about<learn:ASKW about>YOUR and<ANY and<BE and>SPOT another any<DO
around as>YOU at<I be<WANT be>FOR be>WISH because best busy by<YOU coffee company<WISH could>ANY
describe<YOU did ever<HAVE first found<I friend glad<MOD grateful<BE grateful<I hard<BE have<WHEN her
hope>BE i'd>ASKW i'm>NEG i<NEG i<TAKE i>NEG i>SPOT if>I ignore ignore<PLEASE ignore>ME in<PERSON
in<learn:JOB is<A it's job<YOUR jobs joined keeps learn:ME>learn:YOU learn:WH+learn:YOUR like>ONE looks
love>I-DO me<INVITE more<ASKW more>JOB morning<A my<INVITE name>BE noon not:ASKW not:LEARN not:WH nurse
of>TALK on<DO on<ORG or>DO part-of<BE pen<YOUR place>LEARN public questions<MY reads report same<TAKE
should>IF sister six student suit tell<MOD tell<YOU that<BE that<WHEN the>PASS there>YOU think this<IF
thursday time<A time<CONTACT to<THANK to>A to>TAKE to>learn:IF to>learn:WH too tuesday turned us wall
want>BE wanted>YOU we<ORG well well<ORG what<WISH whether>BE which will>AT will>I-DO with<ANY with>PERSON
years you>CHANCE you>JOIN you>OFFERV your>AT your>ONE
    """,
    6: """
,>THANK ..GEN ..GIVE ..NEG ..PAST ..THEY ..WHEN ;>MY A>HELP A>LEARN A>LOOK A>PASTME A>TALK A>YOURS
ANY+ASKW ANY+STORY AT+CONTACT AVAIL>ASKW AVAIL>NEED BE>TALK DETAILS+YOU DETAILS>I DO-ME~CONTACT DO>FOR
ENDORSE~AT FIELD.. FOR+TALK FOR~A FOR~NEED FOUND-YOU>BE GEN>ASKW GEN>ORG GIVE>THEY HAVE+A I+PASS I>GEN
I>ORG IF>I IF>STORY IF~BE I~TAKE JOB+AT JOB>GIVE JOIN>OPENS LEARN>learn:WH LEARN~HR LEARN~MY LOOK>ASKW
ME.. ME>TALK ME~IF MOD+LEARN MOD>OPENS MOD>TALK MOD>learn:ME MOD~learn:ME NEED>STORY ONE~WORKN OPENS>NEED
ORG>FOUND-YOU ORG>JOIN ORG>TALK PASS>SPOT PAST PAST>ONE PASTME>JOB PERSON>WH PERSON~JOB PERSON~ORG
PERSON~WH STORY.. STORY~ONE TAKE~I TAKE~PERSON THANK>SPOT THANK~PERSON THEY>GEN THEY>THEY THEY>WHEN
THEY~SPOT THEY~WHEN WANT>BE WANT~ASKW WH>ME WH>STORY WISH~YOUR WORKN>A WORKN>AT WORKN~A YOU>FOUND-YOU
YOU>IF YOU>INVITE YOU>QUAL YOU>THANK YOU>WISH YOU>not:CONTACT YOUR+DETAILS YOUR>HIRE YOUR~I YOUR~OPENS
^^which ^^who ^i'm_a ^if_you ^my_name ^they a<AVAIL a<DO a>FOR a>HELP about<STORY about>STORY about>YOURS
about>learn:THEY advice all am>YOU an>TALK and<TAKE and<TRADE and>TAKE anything<HERE ask<NEG ask>learn:WH
at<ORG be<WH be>FOUND-YOU because>YOU beginner beginner<FOR but>I by<ORG by>PERSON call<FOR can>BE
can>CONTACT colleague<AT college comes-up<SPOT could<IF could>PASS could>learn:ME day<ANY day<ONE did>HAVE
did>YOU do<YOU do>THEY does does>A engineering ever explain<MOD first<YOU for>CONTACT forty health hear<BE
helped hiring<ORG history>YOUR how>ORG i'm>PASS i'm>PASTME i'm>WH i>not:ASKW in in<HIRING in<HR in<WH
in>WHEN informational informational<A informational>AT informational>INTERVIEW is<WHEN is>AT it<ASKW
it>WHEN keeps>ME know>learn:IF law learn:ME>learn:YOUR learn:ME~learn:YOUR learn:YOUR..
learn:YOU~learn:YOUR like<AT list>YOUR made<WH me<RESUME me>ASKW me>CONTACT me>learn:YOUR mentor more<HERE
my>BOSS need<MOD new not:I.. now offered on>BOSS once open<YOUR or<ORG place<A practice professional
program quote reading recommend<MOD regards regards<MY said>I schedule search security see<I see>ORG
should<I side<OPENS small<A so>YOUR student<JOIN studying suits<IF summer>A taught teaching tell>ME ten<AT
that<JOB that<YOU the<A the<BOSS the<JOIN the<WH this>WORKN time>BE to<ME true two<AT two<I understand
up<I up<JOB wall<AT was<SPOT well>FOR were when>A will<I with<I with<I-DO work<ONE work>A wrong<BE
you-asked you<MOD you<NEED you<WANT you>DO your<learn:ME
    """,
    5: """
,<FIELD ,<not:CONTACT A+DETAILS A+NEED A+QUAL ANY.. ANY>MOD ANY>STORY ASKW+learn:WH AT+A AT>TRADE BE>BOSS
BE>ENDORSE BE>MOD BOSS+FOR BOSS>FOR CAND+ME CAND+YOU CAND>A CAND>ME CONSIDER>YOUR CONTACT~AT DO+PERSON
DO-ME>BOSS DO-ME>CONTACT DO>WISH ENDORSE>WHEN FOR+GIVE FOR>GEN FOR>GIVE FOUND-YOU>WHEN FOUND-YOU~WHEN
GEN>A GEN>DO GEN>JOB GIVE>ASKW GIVE>GEN GIVE>LEARN GIVE~GEN GIVE~LEARN HAVE~LIKEME HERE>YOU HIRE>TRADE
HR>A I+IF I-DO+AT I-DO>ASKW I-DO>MOD I-DO~WISH I>INTERVIEW I>WHEN IF+A IF>CAND IF>YOU IF~ASKW IF~CAND
INTERVIEW>YOU INVITE+ME INVITE>ME I~PERSON JOB+INTERVIEW JOB>AT JOB>INTERVIEW JOB>PASS JOB~GIVE JOIN+OPENS
JOIN>ASKW ME>ANY ME>THEY ME~BOSS ME~I MOD+CONTACT MY+CONTACT NEED>BE NEED>YOUR NEED~BE ONE>HAVE ONE>TAKE
OPENS>YOUR ORG>HR ORG>THEY PAST>GIVE PERSON>WORKN PLEASE>THANK RESUME>ME SEND>ASKW SEND>YOU SPOT..
SPOT~ASKW THANK+YOUR WANT>ASKW WANT>JOB WANT~JOB WH>A WH>GEN WH>PERSON WH>WORKN WHEN.. WHEN>IF WHEN>PERSON
WH~IF WH~WORKN WISH~TAKE WISH~TRADE YOU+MOVED YOU+WISH YOU>MOVED YOU>YOUR YOUR.. YOUR~YOU YOU~HIRING
^^hello ^hello ^whether a<TAKE a>BE a>DETAILS about<I-DO about<MY about>AT already>WHEN and>DO and>WHEN
any>STORY as>INVITE at>A at>WISH be<NEED be>LEARN between busy<ASKW by>TALK calendar<OPENS call>WHEN came
can<SPOT can>A children chose colleague>WH come<WISH come>ORG comes-up<IF comes-up>YOUR could>CONTACT
could>TAKEON course<FOR date dear do>HR don't>not:CONTACT drawing else<ONE else>MOD first<YOUR for<BOSS
for>MY for>NEED found>WH founder founder<ME four freely freely<ASKW freely<ENDORSE from<GEN gave>A gave>ME
glad>AT glad>BE glad>YOU has have>LIKEME hiring<YOUR hour<A i<YOUR i>YOUR in>CONTACT information
internship>AT interview>YOU intro intro<MOD introduce it>ME job>AT job>INTERVIEW know>learn:YOU
learn:STORY+learn:AT learn:STORY>learn:AT learn:THEY.. learn:WISH.. let<ORG letters like>LEARN live<I
live<MOD live>AT lived looked<I love>YOU luck me<CAND me>BOSS minutes<TALK morning<FOR most much name
new<WISH normal not:CONTACT>YOU notes>AT noticed<I number<BE of>MOD office>WHEN on<FOUND-YOU on<PASS
on<THEY only>A others our>CONTACT over>ORG paper<MY part path patience patience<YOUR people<FOR
please>THANK program>AT recommend<YOU regards<GIVE regards<PLEASE regards>YOUR regrets regrets<ANY
right<DO-ME right<GIVE right<ME role>A short<BE showed showed>ME slot>AT slot>OPENS slot>YOUR
someone<STORY student<I sundays<AT supervisor<MY supper teach team<YOUR thank>DO-ME that>BE that>DO
the<AVAIL the<I the<ORG the>AT thinks this>JOB this>LIKEME thought thought<I three>ASKW through<PASS
thursday<AT time<ANY time<GIVE time<I to<MY to<WH to>ASKW to>LOOK to>TALK trade<AT train up<LOOK up>FOR
usual want>JOB watch watch>A watch>AT week<AT who<YOUR who>WORKN whole with<HELP women work<WH would>NEED
would>OPENS write>YOU written year<A your<CONSIDER your<learn:WH your>DETAILS your>I your>OPENS your>YOU
    """,
    4: """
,<ASKW ..HAVE ..ORG ..TAKE ..YOUR ..learn:WH .few A+FOUND-YOU A+STORY A>FIELD A>I AT+HIRING AVAIL~ASKW
A~GEN BE~AT BE~MOD CAND>YOU CONSIDER~YOUR CONTACT.. DO+A DO+GEN ENDORSE+A FOR+DO-ME FOR+MY FOR>AT FOR~ME
FOR~TALK GEN.. HAVE~WHEN HERE>IF HERE>JOIN HERE~A HERE~JOIN I-DO~SPOT I>LIKEME I>TALK IF>FOUND-YOU IF>YOUR
INVITE LEARN~YOU LEARN~learn:AT ME>MOD MOD+HELP MOD>ASKW MY+THANK MY~ASKW NEED>YOU NEG>ASKW NEG~ASKW ONE>A
ONE>MOD OPENS>ASKW OPENS~AT ORG.. PASS>ASKW PAST>HIRED PAST>YOU PASTME.. PERSON>IF PERSON>TRADE
PLEASE+THANK SPOT>ASKW STORY>SPOT TAKE>AT THEY+AT THEY>CHANCE WH>MOD WHEN+AT WH~YOUR WISH>TAKE YOU>JOB
YOUR>TALK YOU~YOUR ^^dear ^^hi ^dear ^hi ^i'm_on ^what_does ^when ^you_can a<HR a<TRADE a<WORKN
afternoon>I am<IF and<AVAIL and<PERSON and>ANY and>GIVE and>PAST and>THEY any<I as<JOB ask<ORG at<WISH bad
better books can>ASKW colleague<ME comes-up>AT comes-up>ORG comparing comparing<I critique design do>WISH
early else else>I engineer fit-in five for-me<HAVE for<STORY four<BE give<MOD grateful>FOR half<I half>A
have>A hi home<AT i'll>YOUR i've<ME i>PERSON i>TAKE if>WANT in<FOR in<THEY in>FIELD industry intro<YOU
intro>ME introduce>ME is<WH is>A is>MOD it>AT learn:A.. learn:AT.. learn:GEN.. learn:ORG.. learn:PASTME
learn:PERSON.. learn:YOUR>learn:YOURS learn:YOURS life liked<I lived<YOU lot<A me>learn:YOU meet<MOD
minutes<FOR misunderstood more much<WH near not>ASKW office<YOUR on<IF on>HIRING on>HR open<A open<JOIN
open>AT or<JOB our own<YOUR part-of profession programs questions<YOU quick quick<A quick<CHANCE
recommend>A resume<AT right<PASS something study<I suits>ME sure<I sure<NEG take<MOD ten term thank<PLEASE
that<FOR that<WISH the>BE there<I there>JOIN things this<ASKW three<AT time<HAVE time>MOD tips<ANY tips>A
tips>FOR tips>PERSON title title<JOB to>ANY to>GEN to>STORY tour tour<A train<TAKE train>AT train>BE was
was>A what<A write<I year<AT you<CAND you<PAST you<WH you>INVITE you>MOVED your>TAKE your>learn:YOURS
    """,
    3: """
..ANY ..ONE ..STORY ANY>LEARN BE~OPENS HAVE~AT I+A I+WISH I>CONTACT JOB>FIELD JOIN>TALK LEARN~learn:WH
ME>I MOD+FOUND-YOU MOD>NEED MOVED.. ONE>LEARN PASS>IF PASS~THANK PAST>THEY TAKE>A TAKE>JOB THEY>ORG
WANT>ANY WHEN>FOR WHEN>TALK WH~ORG WISH>learn:YOUR YOU+DO YOUR>YOU ^^are ^any_tips ^where a>NEG a>ORG
already am>YOUR an>AT ask<I ask>learn:YOU at<YOU better<BE come>ENDORSE did<WH field<AT find for>ME
gave<YOU give>MY half>TALK have>WHEN how>BE i>WHEN is>SPOT less me<ASKW me<MOD must>BE my<AT of<YOU
offices on<YOU on>AT pass>THANK people>AT same<YOU she so<WHEN still<DO story ten<YOUR than thanks<PASS
thanks>YOUR time<AT train<MOD want>ASKW would>HAVE you>YOUR
    """,
    2: """
..LEARN ..WISH ASKW+learn:ME AT>GEN AVAIL.. A~BE FOR>FOUND-YOU I~HERE ORG~MOD TAKE~JOB WHEN>LEARN YOU>A
YOUR>AT ^^where ^are a>PERSON be<YOU i'm>A i<BE interested>YOUR it moment moment<A moment<HAVE moment<YOU
ms not:CONTACT open<BE out sure thanks tips with>ME word>YOU
    """,
    1: """
..FOR AT>MOD MOD~YOU NEG>not:CONTACT NEG~not:AT WH+BE WH>SPOT a>FOUND-YOU not:YOUR would>A you<IF
    """,
}
