"""What is taken out of an archive, and what it is turned down for."""

import io
import zipfile

import pytest

from infoview_lib.errors import ReadingError
from infoview_lib.exchange.coming_in import archives
from infoview_lib.exchange.coming_in.archives import Budget, files_in, is_workbook, is_zip

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(32)) * 400


def packed(**files):
    """Return an archive of files; a dot is written as `__`."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name.replace("__", "."), content)
    return made.getvalue()


def test_files_of_an_archive_in_an_archive_are_found_too():
    data = packed(a__csv=b"name", inner__zip=packed(b__csv=b"email"))
    assert list(files_in(data).values()) == [b"name", b"email"]


def test_two_files_of_one_name_are_both_kept():
    data = packed(a__csv=b"name", inner__zip=packed(a__csv=b"email"))
    assert sorted(files_in(data).values()) == [b"email", b"name"]


def test_pictures_are_passed_over():
    assert list(files_in(packed(face__png=PICTURE, a__csv=b"name"))) == ["a.csv"]


def test_a_spreadsheet_is_an_archive_that_is_kept_whole():
    sheet = packed(**{"xl/workbook__xml": b"<workbook/>"})
    assert is_zip(sheet) and is_workbook(sheet) and not is_workbook(packed(a__csv=b"name"))
    assert not is_workbook(sheet[: len(sheet) // 2])
    assert list(files_in(packed(a__xlsx=sheet)).values()) == [sheet]


@pytest.mark.parametrize(
    "data",
    [packed(a__csv=b"name")[:-8], b"PK\x03\x04" + b"x" * 40],
    ids=["broken off", "only its beginning"],
)
def test_a_damaged_archive_is_told_with_what_to_do(data):
    with pytest.raises(ReadingError, match="Unpack it"):
        files_in(data)


def test_archives_in_archives_without_end_are_turned_down():
    data = packed(a__csv=b"name")
    for _ in range(archives.MOST_DEPTH):
        data = packed(inner__zip=data)
    with pytest.raises(ReadingError, match="ZIP files inside ZIP files"):
        files_in(data)


def test_no_more_is_unpacked_than_the_budget_of_the_whole_archive():
    data = packed(a__csv=b"a" * 600, inner__zip=packed(b__csv=b"b" * 600))
    assert len(files_in(data, Budget(10_000))) == 2
    with pytest.raises(ReadingError):
        files_in(data, Budget(1_000))


def test_more_files_than_anybody_exports_are_turned_down(monkeypatch):
    monkeypatch.setattr(archives, "MOST_FILES", 2)
    assert len(files_in(packed(a__csv=b"1", b__csv=b"2"))) == 2
    with pytest.raises(ReadingError):
        files_in(packed(a__csv=b"1", b__csv=b"2", c__csv=b"3"))
