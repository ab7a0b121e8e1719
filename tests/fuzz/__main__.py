"""Fuzz the readers of files.

``python -m tests.fuzz`` gives each reader 3,000 tries; ``--seconds 600`` ten minutes each;
``--reader vcard`` one of them alone; ``--seed 2`` other tries. With atheris the tries follow what
they reach in the code; without it (it comes for Linux alone) seeds are changed at random. A find is
printed with the bytes that made it, and ends the run with 1.
"""

from __future__ import annotations

import argparse
import importlib.util
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

READERS = ("csv", "linkedin", "vcard", "xlsx", "zip")


def changed(seeds: list[bytes], words: list[str], chance: random.Random) -> bytes:
    """Return a seed with some bytes changed, taken out, doubled, or replaced by a telling word."""
    data = bytearray(chance.choice(seeds))
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(data) + 1)
        end = min(len(data), at + chance.choice((1, 1, 2, 8, 64)))
        piece = chance.choice(
            [
                b"",
                bytes([chance.randrange(256)]),
                data[at:end] * 2,
                chance.choice(words).encode(),
                b"\x00\xff",
            ]
        )
        data[at:end] = piece
    return bytes(data)


def without_atheris(reader: str, runs: int, seconds: int, seed: int = 1) -> None:
    """Try changed seeds, always the same for the same number of tries."""
    from tests.fuzz.targets import SEEDS, WORDS, read_one

    chance, until, done = random.Random(f"{reader} {seed}"), time.monotonic() + seconds, 0
    while done < runs or (seconds and time.monotonic() < until):
        data = changed(SEEDS[reader], WORDS[reader], chance)
        done += 1
        try:
            read_one(reader, data)
        except BaseException:
            print(f"find in {reader}: {data!r}", file=sys.stderr)
            raise
    print(f"{reader}: {done} tries, no find")


def with_atheris(reader: str, runs: int, seconds: int, seed: int = 1) -> None:
    """Let atheris follow the code; it ends the process."""
    import resource

    import atheris

    # A new process starts with the most its parent ever used; only what comes on top is the
    # reader's.
    inherited = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024

    with atheris.instrument_imports(
        include=["infoview_lib.exchange", "infoview_lib.records.same_person"]
    ):
        from tests.fuzz.targets import SEEDS, WORDS, read_one

    place = Path(tempfile.mkdtemp(prefix=f"fuzz-{reader}-"))
    for at, content in enumerate(SEEDS[reader]):
        (place / f"seed{at}").write_bytes(content)
    told = place.with_suffix(".words")
    told.write_text(
        "".join(
            '"' + "".join(f"\\x{b:02x}" for b in word.encode()) + '"\n' for word in WORDS[reader]
        )
    )
    bound = [f"-max_total_time={seconds}"] if seconds else [f"-runs={runs}"]
    atheris.Setup(
        [
            sys.argv[0],
            *bound,
            "-max_len=8192",
            "-timeout=20",
            f"-rss_limit_mb={inherited + 1024}",
            f"-dict={told}",
            f"-artifact_prefix={place}/find-",
            "-print_final_stats=0",
            "-verbosity=0",
            f"-seed={seed}",
            str(place),
        ],
        lambda data: read_one(reader, data) and None,
    )
    print(f"{reader}: with atheris")
    sys.stdout.flush()
    atheris.Fuzz()


def main() -> int:
    """Fuzz one reader in this process, or each in one of its own."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--runs", type=int, default=3000)
    words.add_argument("--seconds", type=int, default=0)
    words.add_argument("--reader", choices=READERS)
    words.add_argument("--seed", type=int, default=1)
    given = words.parse_args()
    if given.reader:
        fuzz = with_atheris if importlib.util.find_spec("atheris") else without_atheris
        fuzz(given.reader, given.runs, given.seconds, given.seed)
        return 0
    bounds = ["--runs", str(given.runs), "--seconds", str(given.seconds)]
    bounds += ["--seed", str(given.seed)]
    ends = [
        subprocess.run(
            [sys.executable, "-W", "ignore", "-m", "tests.fuzz", "--reader", one, *bounds],
            check=False,
        )
        for one in READERS
    ]
    return max(abs(one.returncode) for one in ends) and 1


if __name__ == "__main__":
    sys.exit(main())
