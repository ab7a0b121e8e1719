"""The sentences say what the network shows."""

import re

import pytest
from hypothesis import given, settings

from infoview_lib.network.graph.referral_graph import referral_graph
from infoview_lib.network.words.findings import alt_text, facts, finding, path_in_words, sentences
from infoview_lib.records.book import Book
from tests.network.network_logs import ids_of, log, logs


def texts(book):
    return [sentence.text for sentence in sentences(referral_graph(book))]


def test_nothing_recorded_is_said_kindly():
    assert finding(referral_graph(Book({}))) == "Your network starts here"
    assert texts(Book({}))[0] == "Nobody is in your network yet; that is where everyone starts."


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
    found = {one.about: (one.text, one.people) for one in sentences(referral_graph(book))}
    assert found == {
        "yield": (
            "Three of five people came to you through somebody else; "
            + "the people of your two talks gave you three names.",
            (ids["B"], ids["C"], ids["D"]),
        ),
        "leaning": (
            "Without A you would not know three people here, so keep A posted on how it goes.",
            (ids["A"], ids["B"], ids["C"], ids["D"]),
        ),
        "next": (
            "Ask C for a talk next. A gave you their name. After that come D and B.",
            (ids["C"], ids["D"], ids["B"]),
        ),
        "not_known": ("Not noted: whether you asked for names in the talk with B.", (ids["B"],)),
    }
    assert (
        finding(referral_graph(book))
        == "Three of five people came through introductions, three only through A"
    )


def test_those_who_opened_a_door_are_thanked_first():
    graph, ids = referral_graph(log("ABC", [("A", "B"), ("A", "C")])), ids_of("ABC")
    first = sentences(graph, owed=[ids["A"], "gone"])[0]
    assert first == ("A opened a door for you and has not been thanked yet.", "thanks", (ids["A"],))


def test_fields_are_compared_once_three_are_noted():
    graph, ids = referral_graph(log("ABCD")), ids_of("ABCD")
    for one, field in zip("ABCD", ("Law", " law", "Health", ""), strict=True):
        graph.nodes[ids[one]]["industry"] = field
    found = {one.about: one for one in sentences(graph)}
    words = found["fields"].text
    facts = ("three people", "two fields", "Law is the largest", "with two")
    assert all(fact in words for fact in facts)
    assert found["fields"].people == (ids["A"], ids["B"])


@pytest.mark.parametrize(
    ("path", "place", "facts"),
    [
        ("", "", ["No way"]),
        ("", "Alder Law", ["Nobody at Alder Law", "Ask the people you meet"]),
        ("A", "", ["You know A yourself", "write to them"]),
        ("AB", "Alder Law", ["You know A, who named B at Alder Law", "Ask A"]),
        ("ABC", "", ["You know A, who named B, who named C.", "Ask B"]),
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


@settings(max_examples=100, deadline=None)
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
