"""Say what is fuzzed: each reader with the bytes of a file, from seeds in the shapes of real files.

A reader may give a preview or raise one of our own errors; anything else is a find.
"""

from __future__ import annotations

import json

from infoview_lib.errors import InfoviewError
from infoview_lib.exchange.coming_in.file_kinds import source_of
from infoview_lib.exchange.coming_in.our_files import OurFiles
from infoview_lib.exchange.coming_in.preview import Preview
from infoview_lib.records.book import Book
from tests.exchange.coming_in import test_vcard_reader as cards
from tests.exchange.coming_in.columns import test_linkedin as linkedin
from tests.exchange.coming_in.people import test_table as books
from tests.exchange.hostile_files import rows, sheet, zipped

_CELLS = rows('<c r="A1" t="inlineStr"><is><t>Name</t></is></c><c r="B1"><v>2009</v></c>')
_OWN = b'\xef\xbb\xbf"id","name","city"\r\n"ct-0000000a","Ana Lopes","\'0042"\r\n'

SEEDS: dict[str, list[bytes]] = {
    "csv": [*(data for _, data in books.BOOKS.values()), b'sep=;\nName;City\nAna;"a\nb"\n', _OWN],
    "linkedin": [text.encode() for text, *_ in linkedin.GENERATIONS.values()],
    "vcard": [one.encode() for one in (cards.PHONE_21, cards.APPLE_30, cards.MODERN_40)]
    + [cards.APPLE_30.encode("utf-16-le")],
    "xlsx": [sheet(_CELLS), sheet(_CELLS, strings="<si><t>a</t></si>", styles="<fonts/>")],
    "zip": [
        zipped({"a.csv": b"Name\nAna\n", "in.zip": zipped({"b.vcf": cards.APPLE_30.encode()})}),
        zipped({"a.csv": b"Name\nAna\n"}),
    ],
}
# What makes a file be taken for its kind, put before what the fuzzer makes up.
_STARTS = {
    "vcard": b"BEGIN:VCARD\n",
    "linkedin": b"First Name,Last Name,URL,Email Address,Company,Position,Connected On\n",
}
WORDS = {
    "csv": ['"', ",", ";", "\t", "\r\n", "sep=", "Name", "id", "ct-", "@", "://", " ::: ", "'="],
    "linkedin": ["Notes:", "Connected On", "04 Mar 2021", "4/9/18, 7:05 PM", "linkedin.com/in/"],
    "vcard": [
        "BEGIN:VCARD",
        "END:VCARD",
        "QUOTED-PRINTABLE:",
        ";CHARSET=",
        "=\r\n",
        "item1.",
        "AGENT:",
        "\\,",
        "N:",
        "TEL;",
    ],
    "xlsx": [
        "<row>",
        '<c r="A1" t="s">',
        "<v>",
        "</v>",
        "<hyperlink ",
        'r:id="',
        "HYPERLINK(",
        "<!DOCTYPE",
    ],
    "zip": ["PK\x03\x04", "PK\x01\x02", "PK\x05\x06", ".csv", "../"],
}
_MEMBERS = ("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml")


def file_from(reader: str, data: bytes) -> bytes:
    """Return the file that bytes of the fuzzer stand for."""
    if reader == "xlsx" and data[:1] and not data.startswith(b"PK"):
        member = _MEMBERS[data[0] % len(_MEMBERS)]
        parts = {"xl/workbook.xml": b"", member: data[1:]}
        return sheet(data[1:].decode("utf-8", "replace")) if data[0] % 2 else zipped(parts)
    if reader == "zip" and data[:1] and not data.startswith(b"PK"):
        return zipped({"a.csv": data[1:], "b.vcf": data[1:]})
    return _STARTS.get(reader, b"") * (data[:1] > b"\x7f") + data


def read_one(reader: str, data: bytes) -> bool:
    """Read a file as the program does, to its preview; return whether it gave one."""
    try:
        source = source_of(file_from(reader, data))
        found = Preview(source, Book({}))
        known = found.as_dict()
    except InfoviewError as error:
        assert error.found.strip() and error.next_step.strip()
        return False
    json.dumps(known).encode()
    assert known["counts"]["rows"] >= len(known["actions"]) == len(known["rows"])
    if not isinstance(source, OurFiles):
        again = Preview(source, Book({})).as_dict()
        assert again == known
    return True
