"""The scripts' own logic, in Node and without a browser."""

from __future__ import annotations

import json
import os
import subprocess
from datetime import date
from pathlib import Path

import pytest

from infoview_lib.files.demo import fill_demo
from infoview_lib.files.folder.folder import open_folder
from infoview_lib.widgets import runtime
from infoview_lib.widgets.registry import STEPS
from tests import needs
from tests.examples import examples

SCRIPTS = Path(__file__).with_name("scripts")
SHOWN = ("name_prompts", "question_plan", "referral_map")
"""Steps whose scripts are tested with what their states really show."""


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """Write down what the tests in Node need to know of Python: order of scripts, and views."""
    place = tmp_path_factory.mktemp("scripts")
    folder = open_folder(place / "demo", demo=True)
    fill_demo(folder, date(2026, 3, 10))
    steps = {}
    for name in SHOWN:
        state = STEPS[name].state_class()(folder)
        steps[name] = {"view": state.view, "about": state.lasting()}
        state.close()
    scripts = {name: step.scripts for name, step in STEPS.items()}
    path = place / "told.json"
    path.write_text(
        json.dumps({"parts": runtime.PARTS, "scripts": scripts, "steps": steps}), "utf-8"
    )
    return path


@pytest.mark.parametrize("path", sorted(SCRIPTS.glob("*.test.js")), ids=lambda path: path.name)
def test_scripts_pass_their_own_tests(npm, told, path):
    environment = os.environ | {
        "ASSETS": str(runtime.ASSETS),
        "NPM_PACKAGES": str(needs.NPM_PACKAGES),
        "SHOWN": str(told),
        "SEEDS": str(examples(40)),
    }
    command = [needs.NODE, "--test", "--test-reporter=spec", str(path)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    print(done.stdout)
    assert done.returncode == 0 and "# tests 0" not in done.stdout, done.stdout + done.stderr
