"""The sentences say what the network shows."""

import re

import pytest
from hypothesis import given, settings

from infoview_lib.network.graph.referral_graph import referral_graph
from infoview_lib.network.words.findings import alt_text, facts, finding, path_in_words, sentences
from infoview_lib.records.book import Book
from tests.examples import examples
from tests.network.network_logs import ids_of, log, logs
from tests.wording import says


def texts(book):
    return [sentence.text for sentence in sentences(referral_graph(book))]


def test_nothing_recorded_is_said_kindly():
    assert finding(referral_graph(Book({}))) == "Your network starts here"
    assert says(texts(Book({}))[0], "no one", "everyone starts")


@pytest.mark.parametrize(
    ("names", "start"),
    [
        ("A", "You found the one person here"),
        ("AB", "You found both people"),
        ("ABC", "You found all three people"),
    ],
)
def test_own_contacts_alone_lead_to_asking_for_names(names, start):
    said = texts(log(names))
    assert said[0].startswith(start) and "ask who else" in said[1] and len(said) == 3


def test_sentences_name_the_people_they_speak_of():
    book = log(
        "ABCDE",
        [("A", "B"), ("A", "C"), ("A", "D")],
        interview=[
            {"contact": "A", "status": "done", "referrals_asked": True},
            {"contact": "B", "status": "done"},
        ],
    )
    ids = ids_of("ABCDE")
    found = {one.about: one for one in sentences(referral_graph(book))}
    said = {
        "yield": ("BCD", ["Three of five people", "two interviews", "three people"]),
        "leaning": ("ABCD", ["Without A", "three people"]),
        "next": ("CDB", ["Reach out to C", "A referred you to them", "D and B"]),
        "not_known": ("B", ["asked B for a referral"]),
    }
    assert found.keys() == said.keys()
    for about, (people, facts_said) in said.items():
        assert found[about].people == tuple(ids[one] for one in people)
        assert all(fact in found[about].text for fact in facts_said)
    short = finding(referral_graph(book))
    assert "Three of five people" in short and "three only through A" in short


def test_those_who_opened_a_door_are_thanked_first():
    graph, ids = referral_graph(log("ABC", [("A", "B"), ("A", "C")])), ids_of("ABC")
    text, about, people = sentences(graph, owed=[ids["A"], "gone"])[0]
    assert (about, people) == ("thanks", (ids["A"],))
    assert text.startswith("A ") and "been thanked yet" in text


def test_fields_are_compared_once_three_are_noted():
    graph, ids = referral_graph(log("ABCD")), ids_of("ABCD")
    for one, field in zip("ABCD", ("Law", " law", "Health", ""), strict=True):
        graph.nodes[ids[one]]["industry"] = field
    found = {one.about: one for one in sentences(graph)}
    words = found["fields"].text
    facts = ("three people", "two fields", "largest is Law", "with two")
    assert all(fact in words for fact in facts)
    assert found["fields"].people == (ids["A"], ids["B"])


@pytest.mark.parametrize(
    ("path", "place", "facts"),
    [
        ("", "", ["no path"]),
        ("", "Alder Law", ["anyone at Alder Law", "Ask the people you meet"]),
        ("A", "", ["already know A", "Reach out"]),
        ("AB", "Alder Law", ["You know A, who referred you to B at Alder Law", "Ask A"]),
        ("ABC", "", ["You know A, who referred you to B, who referred you to C.", "Ask B"]),
    ],
)
def test_a_path_is_said_in_words(path, place, facts):
    graph, ids = referral_graph(log("ABC")), ids_of("ABC")
    people = ["you", *(ids[one] for one in path)] if path else []
    words = path_in_words(graph, people, place)
    assert [fact for fact in facts if fact not in words] == []


def test_who_was_asked_for_names_is_not_called_unknown():
    book = log("AB", interview=[{"contact": "A", "status": "done", "referrals_asked": False}])
    assert facts(referral_graph(book)).not_noted == ()


@settings(max_examples=examples(100), deadline=None)
@given(logs())
def test_any_log_gives_three_to_five_sentences_about_people_in_it(book):
    graph = referral_graph(book)
    said = sentences(graph)
    assert 3 <= len(said) <= 5
    for sentence in said:
        assert set(sentence.people) <= set(graph) - {"you"}
        assert sentence.text[0].isupper() or sentence.text[0].isdigit()
        assert sentence.text.endswith(".") and "%" not in sentence.text
    assert len(re.findall(r"wave \d", alt_text(graph))) == len(
        {graph.nodes[one]["wave"] for one in graph} - {0}
    )
