"""What a start of the server leaves out, and what it answers in place of Jupyter."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

START = """
import json, os, sys
from pathlib import Path
from tornado.httputil import HTTPServerRequest
from infoview_lib.app import server
folder = Path(sys.argv[1])
server.isolate(folder)
server.sign_pages()
app = server._server(server.Opening(folder, "00_start_here.ipynb")).web_app
exports = app.find_handler(HTTPServerRequest("GET", "/api/nbconvert", connection=app))
loaded = sorted(name for name, one in sys.modules.items() if one)
print(json.dumps([loaded, os.environ["PATH"], exports.handler_class.__name__]))
"""


@pytest.mark.skipif(os.name == "nt", reason="a script that is a program by its first line")
def test_a_start_asks_no_other_program_and_makes_no_grammar_of_addresses(tmp_path):
    asked = tmp_path / "asked"
    for name in ("node", "nodejs"):
        program = tmp_path / "bin" / name
        program.parent.mkdir(exist_ok=True)
        program.write_text(f"#!/bin/sh\necho >> '{asked}'\n", "utf-8")
        program.chmod(0o700)
    path = f"{program.parent}{os.pathsep}{os.environ['PATH']}"
    (tmp_path / "folder").mkdir()
    done = subprocess.run(
        [sys.executable, "-c", START, str(tmp_path / "folder")],
        env=os.environ | {"PATH": path, "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    loaded, path_afterwards, exports = json.loads(done.stdout)
    assert not asked.exists()
    assert path_afterwards == path
    assert "jupyterlab.labapp" in loaded and "jsonschema" in loaded
    assert not {"lark", "rfc3987_syntax"} & set(loaded)
    assert exports == "ExportsHandler"
