"""Every file is read, and what cannot be read is named."""

import zipfile

from infoview_lib.bundled import notebooks_folder
from infoview_lib.contacts.mentions.forgetting import Forgetter
from infoview_lib.files.erasing.byte_search import left_in, removable_exports
from infoview_lib.records.catalog import id_from
from infoview_lib.records.kinds import Contact

MARISOL = Contact(id=id_from("contact", 1), name="Marisol Quenby")
FORGETTER = Forgetter([MARISOL])


def test_files_archives_and_escapes_are_read(tmp_path):
    (tmp_path / "a.txt").write_text("Marisol, and Ms. Quenby")
    (tmp_path / "b.svg").write_text("<title>Marisol&#32;Quenby</title>")
    with zipfile.ZipFile(tmp_path / "c.zip", "w") as archive:
        archive.writestr("inner.txt", "quenby")
    (tmp_path / "d.pdf").write_bytes(b"%PDF")
    (tmp_path / "clean.txt").write_text("nobody")
    found = {(one["file"], one["words"], one["times"]) for one in left_in(tmp_path, FORGETTER)}
    assert found >= {("a.txt", "Marisol", 1), ("a.txt", "Ms. Quenby", 1), ("c.zip", "quenby", 1)}
    assert ("b.svg", "Marisol Quenby", 1) in found and ("d.pdf", "", 0) in found
    assert not any(file == "clean.txt" for file, _, _ in found)


def test_names_in_the_examples_of_our_own_pages_were_there_before_anybody(tmp_path):
    page = next(notebooks_folder().glob("02_*.ipynb"))
    (tmp_path / page.name).write_bytes(page.read_bytes())
    assert left_in(tmp_path, FORGETTER) == []
    (tmp_path / page.name).write_bytes(page.read_bytes() + b"Marisol Quenby")
    assert [one["words"] for one in left_in(tmp_path, FORGETTER)] == ["Marisol Quenby"]


def test_nobody_is_looked_for_nowhere(tmp_path):
    (tmp_path / "a.png").write_bytes(b"\x89PNG")
    assert left_in(tmp_path, Forgetter([])) == []


def test_exports_that_may_name_somebody_can_go(tmp_path):
    (tmp_path / "a.csv").write_text("Marisol")
    (tmp_path / "b.csv").write_text(MARISOL.id)
    (tmp_path / "c.png").write_bytes(b"\x89PNG")
    (tmp_path / "d.csv").write_text("nobody")
    found = removable_exports(tmp_path, FORGETTER, {MARISOL.id})
    assert sorted(one.name for one in found) == ["a.csv", "b.csv", "c.png"]
    assert removable_exports(tmp_path / "missing", FORGETTER, set()) == []
