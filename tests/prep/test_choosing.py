"""Which questions fit a planned talk."""

from infoview_lib.prep.choosing import PlannedTalk, choose, on_subject
from infoview_lib.prep.questions import read_bank

BANK = read_bank("""\
id,text,category,types,objectives,block,audience,modes,minutes,depth,sensitivity,softer_id,why,listen_for,placeholders
q-1,What took longest?,work,core,information,main,any,phone; video,2,1,0,,Because.,Hours.,
q-2,What do you earn?,pay,organization,information,main,manager,phone,2,3,2,q-1,Because.,Sums.,
q-3,How do you know {referrer}?,work,core,names,main,any,video,1,1,0,,Because.,Ties.,referrer
""")


def ids(questions):
    return [one.id for one in questions]


def test_questions_for_every_talk_stand_beside_those_of_its_kind():
    assert ids(choose(BANK)) == ["q-1", "q-2", "q-3"]
    assert ids(choose(BANK, PlannedTalk("organization"))) == ["q-1", "q-2", "q-3"]
    assert ids(choose(BANK, PlannedTalk("job"))) == ["q-1", "q-3"]


def test_a_question_suits_whom_you_meet_how_you_meet_and_how_personal_it_may_be():
    assert ids(choose(BANK, PlannedTalk(audience="recruiter"))) == ["q-1", "q-3"]
    assert ids(choose(BANK, PlannedTalk(audience="manager", mode="phone"))) == ["q-1", "q-2"]
    assert ids(choose(BANK, PlannedTalk("company", mode="phone"), max_sensitivity=1)) == ["q-1"]


def test_nothing_is_asked_about_a_referrer_where_there_is_none():
    about = BANK[2]
    assert not PlannedTalk(fills={"field": "nursing", "referrer": ""}).can_say(about)
    assert PlannedTalk(fills={"referrer": "Ms. Haddad"}).can_say(about) and PlannedTalk().can_say(
        BANK[0]
    )


def test_a_subject_is_a_category_or_a_goal():
    assert ids(on_subject(BANK, "pay")) == ["q-2"]
    assert ids(on_subject(BANK, objective="names")) == ["q-3"]
    assert ids(on_subject(BANK, "work", "information")) == ["q-1"]
    assert ids(on_subject(BANK)) == ["q-1", "q-2", "q-3"]
