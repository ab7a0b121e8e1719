"""A student's server behind a hub; a real hub starts some in tests/browser/pages/test_hub.py."""

from __future__ import annotations

import builtins

import pytest

from infoview_lib.app import hub_server


def test_its_root_is_the_students_folder_and_it_begins_on_a_page(tmp_path):
    config = hub_server.hub_settings(tmp_path, "05_interview_day.ipynb")
    assert config.ServerApp.root_dir == str(tmp_path)
    assert config.ServerApp.default_url == "/doc/tree/05_interview_day.ipynb"
    # Where it listens, and whom it lets in, is the hub's to say.
    assert not {"ip", "port", "base_url", "token"} & set(config.ServerApp)
    assert "IdentityProvider" not in config


def test_without_jupyterhub_beside_it_two_sentences_say_so(monkeypatch):
    real = builtins.__import__

    def without(name, *rest):
        if name.startswith("jupyterhub"):
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setenv(hub_server.STARTED_BY_HUB, "http://127.0.0.1:1/user/ana/")
    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(hub_server.HubError) as error:
        hub_server.check_hub()
    assert "JupyterHub" in error.value.found and error.value.next_step.startswith("Install")
