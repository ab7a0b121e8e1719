"""Write small pages that need no records, to test the shell around every page."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from infoview_lib.files.folder.notebook_pages import as_laid
from infoview_lib.host.user_places import user_places

FIRST = """\
import ipywidgets as w
from IPython.display import display
ticks = w.Checkbox(description="Tick me")
heard = w.Label("not heard")
ticks.observe(lambda change: setattr(heard, "value", "heard"), "value")
links = '<a href="two.ipynb">by name</a> <a href="#" data-iv-page="two">by page</a>'
display(w.VBox([ticks, heard, w.HTML(links)]))
"""
SECOND = "import ipywidgets as w\nw.Button(description='Press')"


def notebook(*cells: tuple[str, str], ours: bool = True) -> dict[str, Any]:
    """Return a notebook of cells, each ``(kind, source)``."""
    made = []
    for number, (kind, source) in enumerate(cells):
        cell: dict[str, Any] = {
            "cell_type": kind,
            "id": f"cell-{number}",
            "metadata": {},
            "source": source,
        }
        made.append(cell | ({"outputs": [], "execution_count": None} if kind == "code" else {}))
    metadata: dict[str, Any] = {
        "kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}
    }
    if ours:
        metadata["infoview"] = {"page": "little", "version": 1}
    return {"nbformat": 4, "nbformat_minor": 5, "metadata": metadata, "cells": made}


def write(folder: Path) -> None:
    """Write ``one``, ``two`` (trusted), ``stranger`` (not), ``plain`` (not ours) into a folder."""
    one = notebook(
        ("markdown", "# First page\n\n[Next page](two.ipynb)"),
        ("code", FIRST),
        ("markdown", "The end."),
    )
    two = notebook(("markdown", "# Second page\n\n[Back](one.ipynb)"), ("code", SECOND))
    stranger = notebook(("markdown", "# A stranger's page"), ("code", SECOND))
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in (("one", one), ("two", two), ("stranger", stranger)):
        (folder / f"{name}.ipynb").write_text(json.dumps(as_laid(content)), "utf-8")
    plain = notebook(("markdown", "# Plain"), ("code", "1 + 1"), ours=False)
    (folder / "plain.ipynb").write_text(json.dumps(plain), "utf-8")
    for name in ("one", "two"):
        sign(folder, f"{name}.ipynb")


def sign(folder: Path, name: str) -> None:
    """Trust one page of a folder, as the command does with the pages it lays."""
    import nbformat
    from nbformat.sign import NotebookNotary

    notary = NotebookNotary(data_dir=str(user_places().data))
    notary.sign(nbformat.read(folder / name, as_version=4))
    notary.store.close()
