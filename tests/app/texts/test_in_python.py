"""Words for people are found in Python by what they are; code is left out."""

import pytest

from infoview_lib.app.texts.in_python import texts_in_python


def found(source):
    return [(one.kind, one.text) for one in texts_in_python(source, "a.py")]


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        ('LABEL = "Add contact"', ["Add contact"]),
        ('LABEL = "Close"', ["Close"]),
        ('say(f"{count} people")', ["{…} people"]),
        ('say("You have " + count + " people")', ["You have {…} people"]),
        ('say("One long "\n    "sentence.")', ["One long sentence."]),
        ('say(f"{count} {\'person you know\' if one else \'people you know\'}")', [
            "person you know", "people you know",
        ]),
        ('page = "<p>Your <b>map</b></p>"', ["Your map"]),
    ],
)  # fmt: skip
def test_phrases_and_labels_are_found(source, texts):
    assert [text for _, text in found(source)] == texts


@pytest.mark.parametrize(
    "source",
    [
        '"""Say what the module does."""',
        'def f():\n    """Return all of it."""',
        'KEY = "too_busy"',
        'words = "a list of words".split()',
        'if word in {"in person", "by phone"}: pass',
        'is_it = word == "In person"',
        'x: Literal["in person"] = y',
        'table = {"In person": 1}',
        'raise ValueError("no such kind here")',
        'find = re.compile("the end")',
        'PATTERN = r"\\bthe end\\b"',
        'name = f"{stem}.csv"',
    ],
)
def test_code_is_left_out(source):
    assert found(source) == []


def test_what_an_error_says_is_told_from_other_texts_with_its_line():
    source = 'x = 1\nraise FolderError(f"There is no “{name}”.", "Check the name.")'
    texts = [*texts_in_python(source, "a.py")]
    assert [(one.where, one.kind, one.text) for one in texts] == [
        ("a.py:2", "error", "There is no “{…}”."),
        ("a.py:2", "error", "Check the name."),
    ]
