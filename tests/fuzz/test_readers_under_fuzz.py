"""Give each reader a bounded number of fuzzed files.

``python -m tests.fuzz --seconds 600`` for more."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fuzz.__main__ import READERS, without_atheris
from tests.fuzz.targets import SEEDS, read_one


def fuzz(place, *words):
    return subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "tests.fuzz", *words],
        capture_output=True,
        cwd=Path(__file__).parents[2],
        check=False,
        env=os.environ | {"TMPDIR": str(place)},
    )


@pytest.mark.long
@pytest.mark.parametrize("reader", READERS)
def test_no_fuzzed_file_brings_anything_but_our_own_errors(reader, tmp_path):
    done = fuzz(tmp_path, "--reader", reader, "--runs", "1500")
    assert done.returncode == 0, (done.stdout + done.stderr)[-3000:].decode(errors="replace")


@pytest.mark.parametrize("reader", READERS)
def test_every_seed_is_read(reader):
    assert all(read_one(reader, seed) for seed in SEEDS[reader])


def test_where_atheris_is_not_to_be_had_seeds_are_changed_at_random(capsys):
    without_atheris("vcard", 300, 0)
    assert capsys.readouterr().out == "vcard: 300 tries, no find\n"
