"""Make files that want to stop the program, one function each; read them in a process of its own.

``python -m tests.exchange.hostile_files`` prints what came of each, with processor seconds and
the most megabytes the process held meanwhile. Names of files behind it read those alone.
"""

from __future__ import annotations

import contextlib
import gc
import io
import json
import struct
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

MILLION = 1_000_000


def zipped(files, method=zipfile.ZIP_DEFLATED):
    """Return a ZIP file of name → bytes."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return made.getvalue()


def sheet(cells, strings="", styles="", workbook=""):
    """Return a spreadsheet file whose one sheet holds this text between first and last tag."""
    head = '<?xml version="1.0" encoding="UTF-8"?>'
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    return zipped(
        {
            "[Content_Types].xml": f'{head}<Types xmlns="{package}/content-types">'
            f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
            f'<Override PartName="/xl/sharedStrings.xml" ContentType="{kind}.sharedStrings+xml"/>'
            f'<Override PartName="/xl/styles.xml" ContentType="{kind}.styles+xml"/></Types>',
            "_rels/.rels": f'{head}<Relationships xmlns="{package}/relationships"><Relationship '
            f'Id="rId1" '
            f'Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml": f'{head}{workbook}<workbook xmlns="{main}" xmlns:r="{office}">'
            f"<sheets>"
            '<sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'{head}<Relationships xmlns="{package}/relationships">'
            f'<Relationship Id="rId1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/>'
            f'<Relationship Id="rId2" Type="{office}/sharedStrings" Target="sharedStrings.xml"/>'
            f'<Relationship Id="rId3" Type="{office}/styles" Target="styles.xml"/></Relationships>',
            "xl/worksheets/sheet1.xml": f'{head}<worksheet xmlns="{main}">{cells}</worksheet>',
            "xl/sharedStrings.xml": f'{head}<sst xmlns="{main}">{strings}</sst>',
            "xl/styles.xml": f'{head}<styleSheet xmlns="{main}">{styles}</styleSheet>',
        }
    )


def rows(inside):
    """Return sheet data with one row that holds this."""
    return f'<sheetData><row r="1">{inside}</row></sheetData>'


_LAUGH = '<!ENTITY a0 "ha">' + "".join(
    f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, 10)
)
LAUGHS = f"<!DOCTYPE x [{_LAUGH}]>"


def nested_zip(depth, content=b"Name\nAna\n"):
    """Return ZIP files in ZIP files."""
    for level in range(depth):
        content = zipped({f"level{level}.zip" if level else "people.csv": content})
    return content


def many_entries(count):
    """Return a ZIP file whose list claims very many files, without the files."""
    name = b"a"
    entry = (
        struct.pack(
            "<4s4B4HL2L5H2L", b"PK\x01\x02", 20, 3, 20, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0
        )
        + name
    )
    body = entry * count
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 65_535, 65_535, len(body), 4, 0)
    return b"PK\x03\x04" + body + end


def lying_zip():
    """Return a ZIP file that says its file is small, while it unpacks to 200 MB."""
    data = bytearray(zipped({"people.csv": b"Name\n" + b"Ana\n" * 50 * MILLION}))
    at = data.rfind(b"PK\x01\x02")
    data[at + 24 : at + 28] = struct.pack("<L", 9)
    return bytes(data)


def far_away():
    """Return a ZIP file that says, as ZIP64 can, that its file lies behind 2**63 bytes."""
    data = bytearray(zipped({"a.csv": b"Name\nAna\n"}))
    at, end = data.rfind(b"PK\x01\x02"), data.rfind(b"PK\x05\x06")
    more = struct.pack("<HHQ", 1, 8, 2**63 + 5)
    data[end + 12 : end + 16] = struct.pack("<L", end - at + len(more))
    data[at + 42 : at + 46] = b"\xff" * 4
    data[at + 30 : at + 32] = struct.pack("<H", len(more))
    data[at + 46 + len("a.csv") : at + 46 + len("a.csv")] = more
    return bytes(data)


def overlapping():
    """Return a ZIP file whose many names all point at the same 20 MB."""
    data = zipped({"0.csv": b"Name\n" + b"Ana\n" * 5 * MILLION})
    at, end = data.rfind(b"PK\x01\x02"), data.rfind(b"PK\x05\x06")
    entry = data[at:end]
    body = b"".join(entry[:46] + b"%d.csv" % (i % 10) + entry[51:] for i in range(400))
    return (
        data[:at] + body + struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 400, 400, len(body), at, 0)
    )


def locked(data):
    """Return a ZIP file whose first file says that it needs a password."""
    found = bytearray(data)
    for at in (6, data.rfind(b"PK\x01\x02") + 8):
        found[at] |= 1
    return bytes(found)


FILES = {
    "a gigabyte of nothing": None,  # made on disk
    "a million columns": lambda: b"," * 999_999 + b"x",
    "14 MB of commas": lambda: b"Name\n" + b"," * 14 * MILLION,
    "14 MB of semicolons in quotes": lambda: b'Name;"' + b";" * 14 * MILLION + b'"\n',
    "a record over 2 million lines": lambda: b"Name\n" + b'a,"\n",' * 2 * MILLION,
    "14 MB in one cell": lambda: b"Name\n" + b"a" * 14 * MILLION,
    "one open quotation mark, 14 MB": lambda: b'Name\n"' + b"a,bcdefghijklmnopq\n" * 700_000,
    "quotation marks only": lambda: b'"' * 14 * MILLION,
    "7 million rows": lambda: b"a\n" * 7 * MILLION,
    "700,000 rows of nothing": lambda: b"Name,City\n" + b",\n" * 700_000,
    "wide and long": lambda: b"Name" + b",c" * 400 + b"\n" + (b"x" + b",y" * 400 + b"\n") * 20_000,
    "one smile among 14 MB": lambda: "Name\n😀".encode() + b"ab,cd,ef,gh,ijk,l\n" * 790_000,
    "14 MB of NUL": lambda: b"\x00" * 14 * MILLION,
    "NUL in UTF-16": lambda: ("Name\n" + "\x00" * 7 * MILLION).encode("utf-16"),
    "cards without end": lambda: b"BEGIN:VCARD\n" * 2 * MILLION,
    "a list of 24 MB": lambda: b"Name,City\n" + b"a,bcdefghijklmnopq\n" * 1_300_000,
    "a card with a 24 MB line": lambda: b"BEGIN:VCARD\nFN:" + b"a;" * 12 * MILLION,
    "a card with a 24 MB head": lambda: b"BEGIN:VCARD\nFN" + b";a=" * 8 * MILLION + b":x\n",
    "a card of folds": lambda: b"BEGIN:VCARD\nFN:a\n" + b" a\n" * 8 * MILLION,
    "a card of 700,000 folds": lambda: (
        b"BEGIN:VCARD\nFN:a\n" + b" " + b"a" * 20 + b"\n" * 1 + b" b\n" * 700_000
    ),
    "a card of soft breaks": lambda: (
        b"BEGIN:VCARD\nNOTE;ENCODING=QUOTED-PRINTABLE:a=\n" + b"b=\n" * 700_000
    ),
    "agents in agents": lambda: b"BEGIN:VCARD\n" + b"AGENT:\nBEGIN:VCARD\n" * 300_000,
    "a card with 200,000 phones": lambda: (
        b"BEGIN:VCARD\n" + b"".join(b"TEL:%d\n" % i for i in range(200_000))
    ),
    "a bomb of 2 GB": lambda: zipped(
        {"people.csv": b"a,b\n" * 25 * MILLION, "more.csv": b"a,b\n" * 25 * MILLION}
    ),
    "a bomb that lies": lying_zip,
    "a bomb of overlaps": overlapping,
    "a file beyond all files": far_away,
    "archives in archives": lambda: nested_zip(6),
    "a nested bomb": lambda: zipped(
        {f"{i}.zip": zipped({"a.csv": b"Name\n" + b"Ana\n" * 4 * MILLION}) for i in range(9)}
    ),
    "an archive of itself, nearly": lambda: nested_zip(40),
    "400,000 names in an archive": lambda: many_entries(400_000),
    "a locked archive": lambda: locked(zipped({"a.csv": b"Name\nAna\n"})),
    "an archive in a rare packing": lambda: zipped({"a.csv": b"Name\nAna\n"}, zipfile.ZIP_LZMA),
    "a million laughs in a sheet": lambda: sheet(
        rows("<c><v>1</v></c>"), workbook=LAUGHS.replace("DOCTYPE x", "DOCTYPE workbook")
    ),
    "laughs in UTF-16": lambda: zipped(
        {"xl/workbook.xml": ('<?xml version="1.0"?>' + LAUGHS + "<x>&a9;</x>").encode("utf-16")}
    ),
    "a sheet with a million cells in a row": lambda: sheet(
        rows('<c r="A1"><v>1</v></c>' * MILLION)
    ),
    "a sheet with 3 million rows": lambda: sheet(
        "<sheetData>" + "<row/>" * 3 * MILLION + "</sheetData>"
    ),
    "a sheet that says it is huge": lambda: sheet(
        '<dimension ref="A1:XFD1048576"/>' + rows('<c r="XFD1"><v>1</v></c>')
    ),
    "the last cell of many rows": lambda: sheet(
        "<sheetData>"
        + "".join(f'<row r="{i}"><c r="XFD{i}"><v>1</v></c></row>' for i in range(1, 40_000))
        + "</sheetData>"
    ),
    "2 million texts": lambda: sheet(
        rows('<c r="A1" t="s"><v>0</v></c>'), strings="<si/>" * 2 * MILLION
    ),
    "2 million styles": lambda: sheet(
        rows("<c><v>1</v></c>"), styles="<fonts>" + "<font/>" * 2 * MILLION + "</fonts>"
    ),
    "a sheet 200,000 deep": lambda: sheet("<a>" * 200_000 + "</a>" * 200_000),
    "texts 100,000 deep": lambda: sheet(
        rows('<c t="s"><v>0</v></c>'), strings="<si>" + "<r>" * 100_000 + "</r>" * 100_000 + "</si>"
    ),
    "a sheet of 40 MB": lambda: sheet(
        "<sheetData>" + "<row><c><v>1234567890</v></c></row>" * MILLION + "</sheetData>"
    ),
}


def made(name, folder):
    """Return the file as bytes, or its path where it is made on disk."""
    if FILES[name]:
        return FILES[name]()
    path = Path(folder) / "large.csv"
    with path.open("wb") as file:
        file.truncate(2**30)
    return path


def most_memory():
    """Return the most megabytes this process ever held."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(one for one in status.read_text().splitlines() if one.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20


def forget_most():
    """Let the most memory be counted from now on, where the system can."""
    gc.collect()
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5")


def read_all():
    """Read each file whose path comes in on a line, print what came of it on a line."""
    from infoview_lib.errors import InfoviewError
    from infoview_lib.exchange.coming_in.preview import read
    from infoview_lib.records.book import Book

    for line in sys.stdin:
        path = Path(line.rstrip("\n"))
        forget_most()
        began = time.process_time()
        try:
            said = f"{read(path, Book({})).counts['rows']} rows"
        except InfoviewError as error:
            said = str(error)
        told = {
            "said": said,
            "seconds": round(time.process_time() - began, 2),
            "megabytes": round(most_memory()),
        }
        print(json.dumps(told), flush=True)


def readings(names=FILES):
    """Yield name and outcome of each file, all read one after another in one other process."""
    with (
        tempfile.TemporaryDirectory() as place,
        subprocess.Popen(
            [sys.executable, "-m", "tests.exchange.hostile_files", "read"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[2],
        ) as other,
    ):
        for name in names:
            content = made(name, place)
            path = content if isinstance(content, Path) else Path(place) / "file"
            if path is not content:
                path.write_bytes(content)
            other.stdin.write(f"{path}\n")
            other.stdin.flush()
            yield name, json.loads(other.stdout.readline())


if __name__ == "__main__":
    if sys.argv[1:] == ["read"]:
        read_all()
    elif unknown := set(sys.argv[1:]) - set(FILES):
        raise SystemExit(
            f"No file is called {', '.join(sorted(unknown))}. There are: {'; '.join(FILES)}."
        )
    else:
        for one, outcome in readings(sys.argv[1:] or FILES):
            print(
                f"{one:40} {outcome['seconds']:6} s {outcome['megabytes']:5} MB  {outcome['said']}"
            )
