"""Build a site once for all tests of it, and serve it to each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from infoview_lib.app.commands.site_command import build
from infoview_lib.host.user_places import usual_top
from tests.browser.site.served import Site, served
from tests.classroom.preparing.course_files import course_file


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with the settings of a course."""
    folder = tmp_path_factory.mktemp("built") / "site"
    build(folder, usual_top() / "downloads", course_file(help_name="Room 12"))
    return folder


@pytest.fixture
def site(built: Path) -> Iterator[Site]:
    """The same site, under an address of its own: no browser knows it yet."""
    with served(built) as running:
        yield running
