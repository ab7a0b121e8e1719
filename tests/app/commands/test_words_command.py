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


def test_a_folder_is_no_document(capsys, tmp_path):
    assert main(["words", str(tmp_path)]) == 1
    out, err = said(capsys)
    assert out == [] and tmp_path.name in err[0] and "file" in err[1]


def test_a_document_in_another_encoding_is_read_too(capsys, tmp_path):
    (tmp_path / "old.md").write_bytes("Visit the café first.\n".encode("cp1252"))
    assert main(["words", str(tmp_path / "old.md")]) == 0
    assert printed(capsys)[-1]["text"] == "Visit the café first."
