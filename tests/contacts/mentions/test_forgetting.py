"""A person's mentions go, what is said of others stays."""

from infoview_lib.contacts.mentions.forgetting import Forgetter, people_linked
from infoview_lib.records.catalog import id_from
from infoview_lib.records.kinds import Contact

ANA, BEN, TALK = id_from("contact", 1), id_from("contact", 2), id_from("interview", 1)


def contact(name, of=ANA, **more):
    return Contact(id=of, name=name, **more)


def test_every_name_somebody_ever_had_goes():
    forgetter = Forgetter([contact("Ana Lopes"), contact("Ana Silva")])
    said = "Ana Lopes, now Ms. Silva, and Lopes before."
    assert forgetter.without(said) == "(erased), now (erased), and (erased) before."


def test_a_namesake_keeps_what_is_said_about_them():
    forgetter = Forgetter([contact("Ana Lopes")], [contact("Ana Brito", BEN)])
    assert forgetter.without("Ana is kind.", about=[BEN]) == "Ana is kind."
    assert forgetter.without("Ana is kind.") == "(erased) is kind."


def test_in_somebody_elses_name_only_a_name_in_full_counts():
    forgetter = Forgetter([contact("Ana Lopes")], [contact("Rui Lopes", BEN)])
    assert forgetter.without("Rui Lopes", [BEN], is_name=True) == "Rui Lopes"
    assert forgetter.without("Son of Ana Lopes", [BEN], is_name=True) == "Son of (erased)"


def test_where_somebody_worked_stays():
    forgetter = Forgetter([contact("Ana Lopes", organization="Riverbend Clinic")])
    assert forgetter.without("Riverbend Clinic hires.") == "Riverbend Clinic hires."


def test_a_text_is_about_those_it_links_to_over_interviews_too():
    values = {
        "an-00000001": {"interview": TALK},
        TALK: {"contact": ANA},
        "at-00000001": {"contact": BEN},
    }
    links = {"answer": ["interview"], "interview": ["contact"], "attempt": ["contact"]}

    def linked(record):
        return people_linked(lambda one: values.get(one, {}), links, record)

    answer, attempt = id_from("answer", 1), id_from("attempt", 1)
    values[answer], values[attempt] = {"interview": TALK}, {"contact": BEN}
    assert (linked(answer), linked(attempt), linked(ANA)) == ({ANA}, {BEN}, {ANA})
