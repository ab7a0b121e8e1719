"""Every page is there, and found."""

from __future__ import annotations

import json

from infoview_lib import bundled
from infoview_lib.app.site.pages import lay_pages


def test_each_page_is_listed_where_it_lies(tmp_path):
    lay_pages(tmp_path, b"a course")
    listed = []
    for listing in (tmp_path / "api/contents").rglob("all.json"):
        content = json.loads(listing.read_text("utf-8"))["content"]
        listed += [one["path"] for one in content if one["type"] != "directory"]
    assert sorted(listed) == sorted([*bundled.notebook_names(), "course.zip"])
    assert all((tmp_path / "files" / one).is_file() for one in listed)


def test_a_page_asks_for_the_python_that_a_browser_has(tmp_path):
    lay_pages(tmp_path)
    page = json.loads((tmp_path / "files/00_start_here.ipynb").read_text("utf-8"))
    assert page["metadata"]["kernelspec"]["name"] == "python" and page["metadata"]["infoview"]
    assert not (tmp_path / "files/course.zip").exists()
