"""A sealed file is opened only as what it is, whole and unchanged."""

import zipfile
from io import BytesIO

import pytest

from infoview_lib.classroom.handing_in.sealed_files import Seal, is_sealed, sealed, unsealed
from infoview_lib.errors import ReadingError

SEAL = Seal("a test", 2, "one.txt", "Another file.", "It was changed.", "It is newer.", "Again.")
FILES = {"one.txt": b"1", "two.txt": b"2"}


def test_files_come_back_and_others_are_not_taken():
    content = sealed(SEAL, FILES)
    assert unsealed(SEAL, content, FILES) == FILES and is_sealed(SEAL, content)
    assert not is_sealed(SEAL, b"PK\x03\x04") and not is_sealed(SEAL, b"{}")
    assert not is_sealed(SEAL._replace(numbers="three.txt"), content)


@pytest.mark.parametrize(
    ("seal", "found"),
    [(SEAL._replace(kind="other"), "Another"), (SEAL._replace(format=1), "newer")],
)
def test_another_kind_and_a_newer_one_are_told(seal, found):
    content = sealed(SEAL, FILES)
    with pytest.raises(ReadingError, match=found):
        unsealed(seal, content, FILES)


def test_a_changed_one_is_told():
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(sealed(SEAL, FILES))) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(name, b"3" if name == "two.txt" else old.read(name))
    with pytest.raises(ReadingError, match="changed"):
        unsealed(SEAL, out.getvalue(), FILES)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 broken", b"0" * 1_000_001])
def test_what_is_no_archive_is_told(content):
    with pytest.raises(ReadingError, match="Another"):
        unsealed(SEAL, content, FILES)
