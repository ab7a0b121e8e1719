"""Read every cell of the notebooks that show their code; run each of them."""

import ast
import base64
import json
import os
from itertools import pairwise
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

from infoview_lib import widgets
from infoview_lib.bundled import FOR_THE_CURIOUS, notebooks_folder

NOTEBOOKS = sorted((notebooks_folder() / FOR_THE_CURIOUS).glob("*.ipynb"))


@pytest.fixture(params=NOTEBOOKS, ids=lambda path: path.stem)
def path(request):
    return request.param


def test_a_notebook_holds_no_output_and_shows_its_code(path):
    found = json.loads(path.read_text("utf-8"))
    assert "infoview" not in found["metadata"] and "widgets" not in found["metadata"]
    for cell in found["cells"]:
        assert cell["metadata"] == {}
        if cell["cell_type"] == "code":
            assert cell["outputs"] == [] and cell["execution_count"] is None


def test_prose_leads_and_code_fits_the_screen(path):
    cells = nbformat.read(path, as_version=4).cells
    kinds = [cell.cell_type for cell in cells]
    assert kinds[0] == kinds[-1] == "markdown"
    assert all(before == "markdown" for before, kind in pairwise(kinds) if kind == "code")
    lines = [line for cell in cells if cell.cell_type == "code" for line in cell.source.split("\n")]
    assert [line for line in lines if len(line) > 100] == []


def test_the_gallery_shows_each_public_widget_with_one_call():
    path = notebooks_folder() / FOR_THE_CURIOUS / "widgets.ipynb"
    cells = nbformat.read(path, as_version=4).cells
    shown = {}
    for before, cell in pairwise(cells):
        last = ast.parse(cell.source).body[-1] if cell.cell_type == "code" else None
        if isinstance(last, ast.Expr) and isinstance(last.value, ast.Call):
            shown[last.value.func.id] = before.source
    assert [name for name in widgets.__all__ if name not in shown] == []
    for name in widgets.__all__:
        heading, _, words = shown[name].partition("\n\n")
        assert heading.startswith("## ") and words.count(".") == 1


def test_a_notebook_runs_from_top_to_bottom_and_touches_nothing_of_the_reader(
    path, tmp_path, monkeypatch
):
    monkeypatch.setenv("INFOVIEW_FOLDER", str(tmp_path / "own"))
    notebook = nbformat.read(path, as_version=4)
    client = NotebookClient(notebook, timeout=120, kernel_name="python3", store_widget_state=False)
    client.execute(cwd=str(tmp_path))
    shown = [one for cell in notebook.cells for one in cell.get("outputs", ())]
    figures = [one["data"]["image/png"] for one in shown if "image/png" in one.get("data", {})]
    if folder := os.environ.get("INFOVIEW_SHOTS"):
        for number, figure in enumerate(figures, 1):
            Path(folder, f"{path.stem}-{number}.png").write_bytes(base64.b64decode(figure))
    assert [one["text"] for one in shown if one.get("name") == "stderr"] == []
    assert list(tmp_path.iterdir()) == []
    if path.stem == "sample_class":
        assert len(figures) == 5
        assert shown[-1]["data"]["text/plain"] == "True"  # a table came back as it was
