"""Our saved pages keep nothing that running put in; what never changes is asked for once."""

from __future__ import annotations

import json

import nbconvert.exporters

from infoview_lib.app import jupyter_extension
from infoview_lib.app.jupyter_extension import strip_before_save


def test_saved_pages_lose_what_running_put_in():
    output = {"output_type": "stream", "name": "stdout", "text": "Ana Lopes"}
    cell = {
        "cell_type": "code",
        "source": "1",
        "metadata": {},
        "outputs": [output],
        "execution_count": 3,
    }
    ours = {"metadata": {"infoview": {}, "widgets": {"state": "Ana Lopes"}}, "cells": [cell]}
    strip_before_save({"type": "notebook", "content": ours}, path="x.ipynb")
    assert "Ana Lopes" not in json.dumps(ours)


def test_other_notebooks_keep_their_outputs():
    cell = {
        "cell_type": "code",
        "source": "1",
        "metadata": {},
        "outputs": [1],
        "execution_count": 3,
    }
    other = {"metadata": {}, "cells": [cell]}
    strip_before_save({"type": "notebook", "content": other}, path="x.ipynb")
    assert other["cells"][0]["outputs"] == [1]


def test_kinds_of_exports_are_looked_for_once(monkeypatch):
    jupyter_extension.export_types.cache_clear()
    names, asked = nbconvert.exporters.get_export_names(), []
    monkeypatch.setattr(nbconvert.exporters, "get_export_names", lambda: asked.append(1) or names)
    first = jupyter_extension.export_types()
    assert jupyter_extension.export_types() == first
    assert asked == [1]
    assert first["html"] == {"output_mimetype": "text/html"} and set(first) == set(names)
