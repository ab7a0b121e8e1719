"""Put files into one ZIP file, and know what a damaged one may raise."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping

DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    NotImplementedError,
    RuntimeError,
    OSError,
    EOFError,
    ValueError,
    LookupError,
    OverflowError,
)
"""What `zipfile` raises for damaged, locked or made-up files, those of its own modules too.

A locked file is a RuntimeError; a place beyond all files, as ZIP64 can name it, an OverflowError.
"""


def zip_bytes(files: Mapping[str, bytes]) -> bytes:
    """Return files as one ZIP file; the same files give the same bytes.

    Parameters
    ----------
    files : mapping of str to bytes
        Name → content, in the order in which they shall lie there.

    Returns
    -------
    bytes
        An archive without files when there are none; nothing in it tells when it was made.

    Examples
    --------
    >>> zip_bytes({"a.csv": b"Name"}) == zip_bytes({"a.csv": b"Name"})
    True
    """
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            # `ZipInfo` without a date has one of 1980; with the clock's, the same records would
            # differ.
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return held.getvalue()
