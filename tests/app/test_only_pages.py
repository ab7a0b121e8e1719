"""A server for pages alone has what they need and nothing that they do not."""

from __future__ import annotations

import pytest

from infoview_lib.app.only_pages import POLICY, only_pages, page_of


def test_no_terminal_no_news_no_programs_to_add():
    config = only_pages()
    assert config.ServerApp.terminals_enabled is False
    assert (config.LabApp.news_url, config.LabApp.extension_manager) == (None, "readonly")
    assert config.MappingKernelManager.transport_encryption == "required"


def test_pages_share_a_python_where_the_first_one_stays_open():
    assert "session_manager_class" in only_pages().ServerApp
    assert "session_manager_class" not in only_pages(shares_python=False).ServerApp


@pytest.mark.parametrize(
    ("path", "page"),
    [
        ("/doc/tree/03_outreach.ipynb", "03_outreach.ipynb"),
        ("/user/ana%20b/doc/tree/today.ipynb", "today.ipynb"),
        ("/user/ana/notebooks/today.ipynb", "today.ipynb"),
        ("/doc/tree/demo/today.ipynb", ""),
        ("/doc/tree/mine.ipynb", ""),
        ("/user/ana/lab", ""),
    ],
)
def test_a_page_is_known_by_its_address_wherever_the_server_lies(path, page):
    assert page_of(path) == page


def test_a_browser_may_ask_nobody_but_the_server():
    said = dict(one.strip().split(" ", 1) for one in POLICY.format(more=" ws://here").split(";"))
    assert said["connect-src"] == "'self' data: blob: ws://here"
    assert all("http" not in one and "*" not in one for one in said.values())
