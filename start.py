"""Open the Infoview workbook: makes everything ready the first time, then starts it.

    python3 start.py            opens the workbook; with --demo, an invented student's
    python3 start.py test       tests the program; with --all, for longer
Anything else goes on to the `infoview` command: `python3 start.py --help` lists it.
"""

# Standard library only, in words an old Python can read, to say kindly that it is too old.
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "infoview-ready.txt"
FETCHED_MB, NEEDED_MB = (300, 2000) if sys.argv[1:2] == ["test"] else (100, 600)
WATCHED = (
    "pyproject.toml",
    "constraints.txt",
    "hashes.txt",
    "shell",
    "infoview_lib/widgets/assets/shared/variables.css",
)
OFFLINE = ("connect", "resolve host", "name resolution", "dns error", "timed out", "network is")


def stamp(testing):
    """What was installed: which Python, where, and every file that is copied on installing."""
    total = hashlib.sha256(f"{HERE} {sys.version} {testing}".encode())
    for path in WATCHED:
        for one in sorted((HERE / path).rglob("*")) or [HERE / path]:
            total.update(one.read_bytes() if one.is_file() else b"")
    return total.hexdigest()


def ready(testing):
    """Whether an earlier start finished the same work; what the tests need holds all the rest."""
    if not (PYTHON.exists() and STAMP.exists()):
        return False
    return STAMP.read_text("utf-8") in (stamp(True), stamp(testing))


def run(command):
    """Run a command; count what it says on a progress line; return its exit code and words."""
    pipe = {
        "stdout": subprocess.PIPE,
        "stderr": subprocess.STDOUT,
        "encoding": "utf-8",
        "errors": "replace",
    }
    work, said = subprocess.Popen(command, cwd=HERE, **pipe), []
    for line in work.stdout or ():
        said.append(line)
        if sys.stdout.isatty():
            print(f"        {len(said)} steps done ", end="\r", flush=True)
    return work.wait(), "".join(said)


def room():
    """Return how many MB are free on the disk."""
    return shutil.disk_usage(HERE).free // 1000000


def explain(said, found, next_step):
    """End with two sentences; the tools' own words go to a file for whoever helps."""
    low = said.lower()
    if "no space left" in low or "not enough space" in low or room() < NEEDED_MB // 10:
        found, next_step = (
            "The disk is full.",
            f"Free up {NEEDED_MB} MB, then type the command again.",
        )
    elif any(word in low for word in OFFLINE):
        found = "Infoview can't reach the internet, which the first start needs."
        next_step = "Connect to a network, then type the command again."
    elif said:
        (HERE / "start-log.txt").write_text(said, "utf-8")
        next_step += " (Details for your helper: start-log.txt)"
    sys.exit(f"\n{found}\n{next_step}")


def make_venv():
    """Make a place for Python's packages beside this file, with the first tool that can."""
    print("1 of 2  Making a place for Infoview beside this file…", flush=True)
    if room() < NEEDED_MB:
        explain(
            "",
            f"Only {room()} MB of disk space is free.",
            f"Free up {NEEDED_MB} MB, then try again.",
        )
    me, said = sys.executable, ""
    for way in (["uv", "venv", "--python", me], [me, "-m", "venv"], ["virtualenv", "-p", me]):
        if shutil.which(way[0]):
            shutil.rmtree(VENV, ignore_errors=True)
            code, said = run([*way, str(VENV)])
            if code == 0:
                return
    found = "The part of Python called venv is missing, or you can't save in this folder."
    explain(
        said,
        found,
        "On Debian or Ubuntu, type “sudo apt install python3-venv”. If not, move this folder.",
    )


def install(testing):
    """Fetch the packages Infoview builds on, for tests those too that tests need."""
    size = f"{FETCHED_MB} MB; a minute or two, this time only"
    print(f"2 of 2  Fetching what Infoview builds on ({size})…", flush=True)
    pip = ["uv", "pip", "install", "--python", str(PYTHON)]
    if not shutil.which("uv"):
        pip = [str(PYTHON), "-m", "pip", "install"]
    # Whatever is fetched must be, byte for byte, what was there when Infoview was tested with it.
    steps = [
        ["--require-hashes", "-r", "hashes.txt"],
        ["--no-deps", "--no-build-isolation", "-e", "."],
    ]
    for step in [["-c", "constraints.txt", "-e", ".[test]"]] if testing else steps:
        code, said = run([*pip, *step])
        if "No module named pip" in said:  # uv made the place and is gone, or it was left half made
            make_venv()
            code, said = run([*pip, *step])
        if code:
            again = "Try again. If that doesn't help, ask your instructor."
            explain(said, "Some parts couldn't be downloaded.", again)
    STAMP.write_text(stamp(testing), "utf-8")


def main(arguments):
    """Set up what is missing, then hand over to the tests or to the program."""
    if sys.version_info < (3, 11):  # noqa: UP036
        sys.exit(
            "This Python is too old.\nInstall Python 3.11 or newer from python.org, then try again."
        )
    testing = arguments[:1] == ["test"]
    try:
        if not PYTHON.exists():
            make_venv()
        if not ready(testing):
            install(testing)
    except OSError as error:
        explain(
            "", f"You can't save in this folder: {error.strerror}.", "Move it to your home folder."
        )
    # Without -P, a file beside which the command is typed could take the place of a library.
    words = ["tests", *arguments[1:]] if testing else ["infoview_lib.app", *arguments]
    command = [str(PYTHON), *([] if testing else ["-P"]), "-m", *words]
    return subprocess.call(command, cwd=HERE if testing else None)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
