"""Our saved pages keep nothing that running put in."""

from __future__ import annotations

import json

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
