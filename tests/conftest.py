"""Fixtures that every layer's tests share."""

import asyncio
import time
from datetime import UTC, datetime, timedelta

import pytest

from infoview_lib.app.quick_start import leave_out_rules_for_addresses
from infoview_lib.records import catalog as records
from infoview_lib.records.book import Book
from tests.examples import try_all
from tests.needs import NEEDS, has_npm_packages
from tests.side_by_side import FilesTogether

SLOW_FIRST = (
    "tests/browser/pages",
    "tests/test_start.py",
    "tests/hostile_folders",
    "tests/exchange/test_spreadsheet_program.py",
    "tests/house/test_static.py",
    "tests/widgets/test_scripts.py",
    "tests/test_notebooks.py",
    "tests/test_notebooks_for_the_curious.py",
    "tests/exchange/test_hostile_files.py",
    "tests/fuzz",
    "tests/browser",
)
"""Files and folders that take longest, longest first; `--durations` tells."""
NOW = datetime(2026, 3, 10, 15, 0, tzinfo=UTC)
leave_out_rules_for_addresses()  # as the program does: each process of the tests loads Jupyter


def pytest_configure(config):
    """Say how much properties are tried, before modules that hold them are read."""
    try_all(is_long="not long" not in config.getoption("markexpr"))


@pytest.hookimpl(tryfirst=True)  # before pytest reads the marks
def pytest_collection_modifyitems(items):
    """Mark what needs a browser or a program; begin with the slowest files, not to end with one."""
    for one in items:
        for need in NEEDS:
            if need.name in getattr(one, "fixturenames", ()):
                one.add_marker(need.name)
    items.sort(
        key=lambda one: next(
            (n for n, slow in enumerate(SLOW_FIRST) if one.nodeid.startswith(slow)), 99
        )
    )


@pytest.hookimpl(tryfirst=True, optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    """Say what each of several processes takes, where it takes whole files."""
    return FilesTogether(config, log) if config.getvalue("dist") == "loadfile" else None


@pytest.fixture(scope="session", autouse=True)
def places_of_the_tests(tmp_path_factory):
    """Keep what Jupyter remembers of the tests apart from what it remembers of their user."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("places")))
        yield


@pytest.fixture(scope="session")
def npm():
    """What checks scripts, from npm."""
    if not has_npm_packages():
        pytest.fail("This test needs packages of npm. Type “python3 start.py test”: it gets them.")


@pytest.fixture
def folder(tmp_path):
    """An empty student's folder, in a path with a space."""
    from infoview_lib.files.folder.folder import open_folder

    return open_folder(tmp_path / "My Infoview")


@pytest.fixture(autouse=True)
def no_loop_yet(request):
    """Let a test begin where no loop runs: Playwright leaves one running between its tests."""
    if request.node.get_closest_marker("chromium"):
        yield
        return
    loop = asyncio._get_running_loop()
    asyncio._set_running_loop(None)
    yield
    asyncio._set_running_loop(loop)


@pytest.fixture
def talked(folder):
    """A folder in which one talk was held yesterday; ids by role."""
    ana = folder.add("contact", name="Ana Lopes", organization="Riverbend Clinic")
    ben = folder.add("contact", name="Ben Okoro")
    talk = folder.add(
        "interview",
        contact=ana,
        status="done",
        starts_at=NOW - timedelta(hours=20),
        actual_minutes=30,
    )
    named = folder.add(
        "referral", **{"from": ana, "to": ben, "interview": talk, "date": "2026-03-09"}
    )
    return {"folder": folder, "ana": ana, "ben": ben, "talk": talk, "named": named}


@pytest.fixture
def growth():
    """Compare two sizes in one run: ``growth(run, small, large)``, a ratio of processor times.

    A ratio holds on a slow or busy machine, where seconds do not.
    """

    def once(run, size):
        began = time.process_time()
        run(size)
        return time.process_time() - began

    def ratio(run, small, large, rounds=3):
        run(small)
        return min(once(run, large) for _ in range(rounds)) / min(
            once(run, small) for _ in range(rounds)
        )

    return ratio


def build(*entries):
    """Return a book of (kind, values) in which every value was checked and every gap filled."""
    found, made = {}, "2026-03-01T09:00+00:00"
    for number, (kind, values) in enumerate(entries, start=1):
        own = {
            "id": records.id_from(kind, number),
            "created_at": made,
            "updated_at": made,
            "deleted_at": "",
        }
        kept = {name: values[name] for name in own if name in values}
        given = {name: value for name, value in values.items() if name not in own}
        found.setdefault(kind, []).append(own | records.new_values(kind, given) | kept)
    return Book(found)


@pytest.fixture
def book_of():
    """Function (kind, values), … → Book."""
    return build
