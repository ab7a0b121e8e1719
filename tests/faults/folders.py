"""Give the fault tests folders, records and a look at every byte."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

from infoview_lib.files.folder.folder import Folder, open_folder

NAMES = (
    "Ana Lopes",
    "Ben Okafor",
    "Cem Aksoy",
    "Dua Haddad",
    "Eun-ji Park",
    "Femi Ade",
    "Grace Whitehorse",
    "Hana Sato",
    "Ivo Novak",
    "Jaya Menon",
)


def filled(path: Path, contacts: int) -> Folder:
    """Return a folder with so many contacts, each saved and then changed once."""
    folder = open_folder(path)
    for number in range(contacts):
        record = folder.add(
            "contact", name=f"{NAMES[number % 10]} {number}", notes="n" * (number % 40)
        )
        folder.change(record, city=f"City {number}")
    return folder


def held(folder: Folder) -> dict[str, dict]:
    """Return id → values of all contacts."""
    return {one["id"]: one for one in folder.records("contact")}


def every_byte(path: Path) -> Iterator[bytes]:
    """Give the bytes of every file of a folder, those inside archives too."""
    for file in path.rglob("*"):
        if file.is_file():
            yield file.name.encode() + b"\0" + file.read_bytes()
            if zipfile.is_zipfile(file):
                with zipfile.ZipFile(file) as archive:
                    yield from (archive.read(name) for name in archive.namelist())


def write_second_copy(folder):
    """Write the second copy now, as the folder does by itself after some edits."""
    folder.refresh()
    if folder._care.pending:
        folder._care.snapshot(folder._log)
