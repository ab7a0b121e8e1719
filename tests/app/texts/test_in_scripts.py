"""Words for people are found in scripts by what they are; code is left out."""

import pytest

from infoview_lib.app.texts.in_scripts import texts_in_script


def found(source):
    return [one.text for one in texts_in_script(source, "a.js")]


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        ('h("p", {}, "Your map is saved.")', ["Your map is saved."]),
        ('button("Close", close)', ["Close"]),
        ('"One long " +\n  "sentence."', ["One long sentence."]),
        ("say(`${n} people`)", ["{…} people"]),
        ("`${n === 1 ? `1 person is` : `${n} people are`} near`", [
            "{…} near", "1 person is", "{…} people are",
        ]),
        ('open ? "Hide the table" : "Show as a table"', ["Hide the table", "Show as a table"]),
        ('{ "aria-label": "What the map shows" }', ["What the map shows"]),
        ('"They didn\\u2019t answer"', ["They didn’t answer"]),
        ('x / y; say("Not a pattern / here")', ["Not a pattern / here"]),
    ],
)  # fmt: skip
def test_phrases_and_labels_are_found(source, texts):
    assert found(source) == texts


@pytest.mark.parametrize(
    "source",
    [
        "/* Draw the map of people. */",
        "// Draw the map of people.",
        'h("div", { class: "iv-row wide one" })',
        'event.key === "Enter"',
        'case "Enter":',
        'find(tools, ".iv-map-alt p")',
        'const quote = /the "end" of/;',
        "`to-${id}`",
        '{ "data-key": "next-row" }',
    ],
)
def test_code_is_left_out(source):
    assert found(source) == []


def test_the_line_is_named():
    assert [one.where for one in texts_in_script('x;\n\nsay("Not yet");', "a.js")] == ["a.js:3"]
