"""Every released folder opens; a newer one is left as it is."""

import json
import shutil
from pathlib import Path

import pytest

from infoview_lib.errors import NewerFolderError
from infoview_lib.files.folder.folder import open_folder
from infoview_lib.files.keeping.format_versions import FORMAT, MIGRATIONS
from infoview_lib.files.keeping.stored_lines import line_of

FOLDERS = Path(__file__).with_name("folders")
RELEASED = sorted(FOLDERS.glob("v*"))


def test_there_is_a_folder_of_every_format():
    assert [one.name for one in RELEASED] == [f"v{number}" for number in range(FORMAT + 1)]
    assert sorted(MIGRATIONS) == list(range(FORMAT))


@pytest.mark.parametrize("released", RELEASED, ids=lambda one: one.name)
def test_a_released_folder_opens_with_all_it_held(released, tmp_path):
    path = tmp_path / "folder"
    shutil.copytree(released / "folder", path)
    folder = open_folder(path)
    held = {kind: found for kind, found in folder.entries().items() if found}
    expected = json.loads((released / "held.json").read_text(encoding="utf-8"))
    seen = {
        kind: [
            {name: one[name] for name in then}
            for one, then in zip(held[kind], expected[kind], strict=True)
        ]
        for kind in expected
    }
    assert seen == expected
    assert folder.problems == []
    record = folder.add("contact", name="Nia Adeyemi")
    assert open_folder(path).get(record)["name"] == "Nia Adeyemi"


def snapshot_of(path):
    return {
        str(one.relative_to(path)): (one.stat().st_mtime_ns, one.is_file() and one.read_bytes())
        for one in [path, *path.rglob("*")]
    }


@pytest.mark.parametrize("where", ["folder.json", "log-new.jsonl"])
def test_a_newer_folder_is_left_byte_for_byte(path, folder, where):
    folder.add("contact", name="Ana")
    newer = path / "records" / where
    if where == "folder.json":
        newer.write_text('{"format": 99}')
    else:
        body = b'{"v":99,"surprise":true}'
        newer.write_bytes(line_of(body) + b"\n")
    before = snapshot_of(path)
    with pytest.raises(NewerFolderError, match="newer Infoview"):
        open_folder(path)
    assert snapshot_of(path) == before


def test_a_newer_program_writing_meanwhile_ends_our_writing(path, folder, tools):
    folder.add("contact", name="Ana")
    (path / "records" / "log-new.jsonl").write_bytes(line_of(b'{"v":99}') + b"\n")
    folder.refresh()
    assert folder.problems
    with pytest.raises(NewerFolderError):
        folder.add("contact", name="Ben")
    assert tools.names_in(folder) == ["Ana"]


@pytest.mark.parametrize("said", [b"", b"{", b"[]", b'{"format":"1"}', b"\xff\xfe\x00"])
def test_a_damaged_folder_file_is_told_and_written_anew(path, folder, tools, said):
    folder.add("contact", name="Ana")
    (path / "records" / "folder.json").write_bytes(said)
    again = open_folder(path)
    assert tools.names_in(again) == ["Ana"]
    assert "folder.json" in again.problems[0]["found"]
    assert open_folder(path).problems == []
