"""Parts of a site as the registries give them, small: to build one without fetching anything."""

from __future__ import annotations

import io
import json
import tarfile
import zipfile
from pathlib import Path

from infoview_lib.app.site.downloads import BROWSER_PYTHON, LITE, wanted

LAB = """<!DOCTYPE html><html><head>
<link id="jupyter-lite-main" rel="preload" href="../build/lab/bundle.js?_=1" main="index">
</head><body>JupyterLite</body></html>"""
KERNEL = "share/jupyter/labextensions/@jupyterlite/pyodide-kernel-extension"
MANAGER = "share/jupyter/labextensions/@jupyter-widgets/jupyterlab-manager"


def package(name):
    return json.dumps({"name": name, "jupyterlab": {"_build": {"load": f"static/{name[-3:]}.js"}}})


def zipped(files):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as packed:
        for name, text in files.items():
            packed.writestr(name, text)
    return made.getvalue()


def tarred(files):
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w:gz") as packed:
        for name, text in files.items():
            about = tarfile.TarInfo(f"package/{name}")
            about.size = len(text.encode())
            packed.addfile(about, io.BytesIO(text.encode()))
    return made.getvalue()


def parts(cache: Path) -> Path:
    """Fill a folder with all parts of a site; return it."""
    cache.mkdir(parents=True, exist_ok=True)
    settings = json.dumps({"jupyter-config-data": {"appVersion": LITE}})
    app = {
        "jupyter-lite.json": settings,
        "lab/jupyter-lite.json": settings,
        "lab/index.html": LAB,
        "config-utils.js": "",
        "service-worker.js": "/* theirs */",
        "build/1.js": "let s=await this._driveContentsProcessor.processDriveRequest(e);",
        "build/1.js.map": "",
        "build/repl/bundle.js": "",
        "repl/index.html": "",
        "build/schemas/all.json": "[]",
    }
    wheels = {
        f"jupyterlite_core-{LITE}": {"jupyterlite_core/app.tgz": tarred(app)},
        f"jupyterlite_pyodide_kernel-{LITE}": {
            f"x.data/data/{KERNEL}/package.json": package("@jupyterlite/pyodide-kernel-extension"),
            f"x.data/data/{KERNEL}/static/ion.js": "",
            f"x.data/data/{KERNEL}/static/ion.js.map": "",
            f"x.data/data/{KERNEL}/static/pypi/piplite-{LITE}-py3-none-any.whl": "p",
            f"x.data/data/{KERNEL}/static/pypi/pyodide_kernel-{LITE}-py3-none-any.whl": "k",
            f"x.data/data/{KERNEL}/static/pypi/widgetsnbextension-4-py3-none-any.whl": "w",
        },
    }
    for name, version in wanted():
        wheels[f"{name.replace('-', '_')}-{version}"] = {f"{name}.py": ""}
    manager = next(one for one in wheels if one.startswith("jupyterlab_widgets"))
    wheels[manager] |= {
        f"x.data/data/{MANAGER}/package.json": package("@jupyter-widgets/jupyterlab-manager"),
        f"x.data/data/{MANAGER}/schemas/@jupyter-widgets/jupyterlab-manager/plugin.json": "{}",
    }
    for name, files in wheels.items():
        (cache / f"{name}-py3-none-any.whl").write_bytes(zipped(files))
    python = {
        "pyodide.mjs": "",
        "pyodide.asm.mjs": "",
        "pyodide.asm.wasm": "",
        "python_stdlib.zip": "",
        "pyodide-lock.json": json.dumps({"info": {"python": "3.14"}, "packages": {"scipy": {}}}),
    }
    (cache / f"pyodide-{BROWSER_PYTHON}.tgz").write_bytes(tarred(python))
    return cache
