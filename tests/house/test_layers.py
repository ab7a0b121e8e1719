"""What is asked for first loads fast: the command line needs no heavy part."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_a_state_needs_nothing_that_makes_it_load_slowly():
    code = (
        "import sys; import infoview_lib.state.today.due_list\n"
        "heavy = ('pandas', 'networkx', 'ipywidgets', 'IPython', 'asyncio', 'zipfile',\n"
        "    'infoview_lib.prep.drafts.compose', 'infoview_lib.prep.job_asks.guard')\n"
        "print([name for name in heavy if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_command_line_needs_no_heavy_part():
    code = (
        "import sys; from infoview_lib.app.commands import command_line; command_line.parser()\n"
        "heavy = ('pandas', 'matplotlib', 'networkx', 'ipywidgets', 'jupyterlab')\n"
        "print([name for name in heavy if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
