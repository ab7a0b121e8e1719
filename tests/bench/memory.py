"""Measure how much larger a Python grows that opens all pages of the sample student.

The libraries that any notebook with widgets loads are there before, and do not count.
"""

from __future__ import annotations

import subprocess
import sys

MOST = 52.0
"""Megabytes by which it may grow: modules, tables, records and steps."""
_OPENED = """
import anywidget, ipykernel.ipkernel, psutil
from tests.bench.bytes_sent import pages_sent
before = psutil.Process().memory_info().rss
pages_sent()
print((psutil.Process().memory_info().rss - before) / 1e6)
"""


def memory_grown() -> float:
    """Open all pages in a Python of their own; return the megabytes by which it grows."""
    done = subprocess.run(
        [sys.executable, "-c", _OPENED], check=True, stdout=subprocess.PIPE, text=True
    )
    return float(done.stdout)
