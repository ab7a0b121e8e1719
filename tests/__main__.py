"""Run the tests: bring what they need, leave out only what could not be brought, and say so.

    python3 start.py test             all but the long tests
    python3 start.py test --all       the long ones too
Any other words go on to pytest: `python3 start.py test tests/browser -x`. Where one names a file or
a folder, only that is run, in one process.
"""

from __future__ import annotations

import os
import subprocess
import sys

from tests.needs import NEEDS, ROOT, bring

SIDE_BY_SIDE = ["-n", "3", "--dist", "loadfile", "--no-loadscope-reorder"]
"""Three processes on two cores, one file after the other in each: part of the time of a test with
pages goes by in waiting for them."""
INCOMPLETE = 3
PASSED, FOUND_NO_TEST = 0, 5


def main(words: list[str]) -> int:
    """Run the tests.

    Parameters
    ----------
    words : list of str
        `--all`, and words for pytest.

    Returns
    -------
    int
        What pytest ends with; 3 where all that ran passed, but something could not be brought.
    """
    for_pytest = [word for word in words if word != "--all"]
    missing = [need for need in NEEDS if not bring(need)]
    left_out = [*([] if "--all" in words else ["long"]), *(need.name for need in missing)]
    chosen = " and ".join(f"not {mark}" for mark in left_out)
    places = [word for word in for_pytest if word and (ROOT / word.partition("::")[0]).exists()]
    processes = [] if places else SIDE_BY_SIDE
    # Tests start a hundred programs: each would compile its modules anew, a third of its start.
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-m", "pytest", "-m", chosen, *processes, *for_pytest]
    code = subprocess.call(command, env=env)
    for need in missing:
        print(need.missing)
    return INCOMPLETE if missing and code in (PASSED, FOUND_NO_TEST) else code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
