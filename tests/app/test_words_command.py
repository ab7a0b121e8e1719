"""Every text a person may read is printed as a table."""

import csv

from infoview_lib.app import main
from tests.app.printed import said


def printed(capsys):
    out, err = said(capsys)
    assert err == []
    return [*csv.DictReader(out)]


def test_texts_are_printed_with_place_and_kind(capsys):
    assert main(["words"]) == 0
    rows = printed(capsys)
    assert len(rows) > 3000 and list(rows[0]) == ["where", "kind", "text"]
    assert {row["kind"] for row in rows} == {
        "page", "screen", "error", "script", "table", "sample",
    }  # fmt: skip
    tops = {row["where"].partition("/")[0] for row in rows}
    assert tops == {"notebooks", "infoview_lib", "shell", "data"}


def test_a_document_is_read_when_it_is_named(capsys, tmp_path):
    (tmp_path / "notes.md").write_text("# Bring a pen\n", "utf-8")
    assert main(["words", str(tmp_path / "notes.md")]) == 0
    assert printed(capsys)[-1] == {
        "where": f"{(tmp_path / 'notes.md').as_posix()}:1",
        "kind": "document",
        "text": "Bring a pen",
    }


def test_a_document_that_is_not_there_is_named(capsys, tmp_path):
    assert main(["words", str(tmp_path / "none.md")]) == 1
    assert "none.md" in said(capsys)[1][0]
