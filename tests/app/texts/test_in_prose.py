"""Words for people are found in notebooks and documents paragraph by paragraph."""

import json

from infoview_lib.app.texts.in_prose import texts_in_document, texts_in_notebook

PROSE = """\
# Your map

See [who helped](08.ipynb) you.
Look **twice**.

- One line
- Another line

| name | what |
|---|---|
| `a` | the first |

```python
not_read = True
```
"""


def test_headings_paragraphs_bullets_and_rows_are_texts_with_their_line():
    assert [(one.where, one.text) for one in texts_in_document(PROSE, "a.md")] == [
        ("a.md:1", "Your map"),
        ("a.md:3", "See who helped you. Look twice."),
        ("a.md:6", "One line"),
        ("a.md:7", "Another line"),
        ("a.md:9", "| name | what |"),
        ("a.md:11", "| `a` | the first |"),
    ]


def test_of_a_notebook_prose_and_comments_are_read_cell_by_cell():
    cells = [
        {"cell_type": "markdown", "source": ["# Today\n", "\n", "See what's next."]},
        {"cell_type": "code", "source": ["# Show it.\n", "wb.show('today')"]},
    ]
    assert [
        (one.where, one.text) for one in texts_in_notebook(json.dumps({"cells": cells}), "a.ipynb")
    ] == [
        ("a.ipynb:cell 1", "Today"),
        ("a.ipynb:cell 1", "See what's next."),
        ("a.ipynb:cell 2", "Show it."),
    ]
