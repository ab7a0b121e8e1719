"""A column name that asks tells by its question word and its verb what it asks for."""

import pytest

from infoview_lib.exchange.coming_in.columns.questions import asked_for


@pytest.mark.parametrize(
    ("question", "field"),
    [
        ("Where do you currently work?", "organization"),
        ("Wo arbeitet sie jetzt?", "organization"),
        ("Для кого вы работаете?", "organization"),
        ("Gdzie pani pracuje?", "organization"),
        ("どこで働いていますか", "organization"),
        ("Où habitez-vous ?", "city"),
        ("Nerede yaşıyorsunuz?", "city"),
        ("Come ti chiami?", "name"),
        ("Was machen Sie beruflich?", "title"),
        ("Who recommended them?", "source"),
        ("De onde você conhece?", "relationship"),
        ("Como vocês se conheceram?", "relationship"),
        ("怎么认识的", "relationship"),
    ],
)
def test_a_question_tells_the_field_it_asks_for(question, field):
    assert asked_for(question) == field


@pytest.mark.parametrize(
    "question",
    [
        "Where would you like to work?",
        "When do you work?",
        "Wie viele Jahre arbeiten Sie dort?",
        "¿Dónde le gustaría trabajar?",
        "希望工作城市",
        "Employer",
        "",
    ],
)
def test_wishes_times_and_amounts_ask_for_no_field(question):
    assert asked_for(question) == ""
