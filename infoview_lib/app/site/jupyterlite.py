"""Lay JupyterLab as it runs without a server, one page filling the window, with our part of it.

JupyterLite's own command would do more than is needed, and needs packages that JupyterLab does not
bear beside it; a site is its files, three extensions and one file of settings.
"""

from __future__ import annotations

import io
import json
import re
import tarfile
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from infoview_lib.app.site.browser_python import PLACE
from infoview_lib.app.site.downloads import find_wheel, wanted
from infoview_lib.errors import MissingPartError

APP_VERSION = "infoview"
"""Where this changed, JupyterLite would end our worker; a new one takes its place by itself."""
_KERNEL = "@jupyterlite/pyodide-kernel-extension"
_KEPT = re.compile(r"build/|(lab/)?(package\.json|jupyter-lite\.\w+)$|lab/index\.html$|config-u")
_LEFT_OUT = re.compile(r"build/(consoles|edit|notebooks|repl|tree)/|.*\.map$")
_EXTENSION = re.compile(r"share/jupyter/labextensions/((?:@[^/]+/)?[^/]+)/(.+)")
_UNANSWERED = b"await this._driveContentsProcessor.processDriveRequest(e);"
_ANSWERED = _UNANSWERED.replace(b"(e);", b"(e).catch(()=>({infoviewFailed:!0}));")
"""Python is told what the browser refuses, as on a full device; it would wait for ever."""
_SETTINGS: dict[str, dict[str, object]] = {
    "@jupyterlab/apputils-extension:themes": {"adaptive-theme": True},
    "@jupyterlab/apputils-extension:notification": {"checkForUpdates": False, "fetchNews": "false"},
}


def lay_lab(site: Path, cache: Path, packages: list[str], extension: Path) -> None:
    """Put JupyterLab and its extensions into a site.

    Parameters
    ----------
    site : Path
        The folder that is built.
    cache : Path
        Where the parts were fetched to.
    packages : list of str
        What Python loads when it starts.
    extension : Path
        Folder of our own extension.
    """
    is_answered = False
    for name, content in _app(cache):
        is_answered |= _UNANSWERED in content
        _write(site / name, content.replace(_UNANSWERED, _ANSWERED))
    if not is_answered:
        raise MissingPartError(
            "This version of JupyterLite has changed, so a full device would stop the pages.",
            "Install the version of Infoview that goes with it.",
        )
    found = dict(_extensions(cache))
    for path in extension.rglob("*"):
        if path.is_file():
            found[f"infoview/{path.relative_to(extension).as_posix()}"] = path.read_bytes()
    for name, content in found.items():
        _write(site / "extensions" / name, content)
    _write(site / "build/schemas/all_federated.json", _schemas(found))
    languages = {"all": {"en": {"displayName": "English", "nativeName": "English"}}, "en": {}}
    for name, data in languages.items():
        _write(site / f"api/translations/{name}.json", _json({"data": data, "message": ""}))
    config = json.loads((site / "jupyter-lite.json").read_text("utf-8"))
    config["jupyter-config-data"] |= _config(packages, found)
    _write(site / "jupyter-lite.json", _json(config))
    settings = json.loads((site / "lab/jupyter-lite.json").read_text("utf-8"))
    settings["jupyter-config-data"] |= {
        "mode": "single-document",
        "showLoadingIndicator": False,  # ours stays until the first page is there
    }
    _write(site / "lab/jupyter-lite.json", _json(settings))


def _app(cache: Path) -> Iterator[tuple[str, bytes]]:
    """Yield what is needed of JupyterLite's own files; its worker under another name."""
    with zipfile.ZipFile(_needed(find_wheel(cache, "jupyterlite-core"))) as wheel:
        name = next(one for one in wheel.namelist() if one.endswith(".tgz"))
        packed = io.BytesIO(wheel.read(name))
    with tarfile.open(fileobj=packed) as app:
        for member in app:
            name = member.name.removeprefix("package/")
            if name == "service-worker.js":
                name = "drive-worker.js"
            elif _LEFT_OUT.match(name) or not _KEPT.match(name):
                continue
            content = app.extractfile(member)
            if content:
                yield name, content.read()


def _extensions(cache: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the files of JupyterLab's extensions that lie in packages."""
    versions = dict(wanted())
    for wheel in (
        find_wheel(cache, "jupyterlite-pyodide-kernel"),
        find_wheel(cache, "jupyterlab-widgets", versions["jupyterlab-widgets"]),
        find_wheel(cache, "anywidget", versions["anywidget"]),
    ):
        with zipfile.ZipFile(_needed(wheel)) as packed:
            for member in packed.namelist():
                found = _EXTENSION.search(member)
                if found and not member.endswith((".map", ".whl", "/")):
                    yield f"{found[1]}/{found[2]}", packed.read(member)


def _schemas(files: Mapping[str, bytes]) -> bytes:
    """Return the settings that extensions offer, as one list."""
    made = []
    for name, content in files.items():
        found = re.fullmatch(r"(.+)/schemas/.+/(?!package\.)([^/]+)\.json", name)
        if found:
            schema = json.loads(content)
            made.append({"id": f"{found[1]}:{found[2]}", "raw": "{}", "schema": schema})
    return _json(made)


def _config(packages: list[str], files: Mapping[str, bytes]) -> dict[str, object]:
    extensions = []
    for name, content in files.items():
        if name.endswith("/package.json") and name.count("/") == 1 + name.startswith("@"):
            package = json.loads(content)
            extensions.append({"name": package["name"], **package["jupyterlab"]["_build"]})
    python = {
        "pyodideUrl": f"./{PLACE}/pyodide.mjs",
        "disablePyPIFallback": True,
        "loadPyodideOptions": {
            "lockFileURL": f"./{PLACE}/pyodide-lock.json",
            "packages": packages,
        },
    }
    return {
        "appName": "Infoview",
        "appVersion": APP_VERSION,
        "faviconUrl": "data:,",  # theirs is not among the files
        "infoviewHost": "site",
        "contentsAllJsonFile": "all.json",
        "federated_extensions": extensions,
        "settingsOverrides": _SETTINGS,
        "litePluginSettings": {f"{_KERNEL}:kernel": python},
    }


def _needed(path: Path | None) -> Path:
    if path is None:
        raise MissingPartError("A part of the site is missing.", "Type the command again.")
    return path


def _json(values: object) -> bytes:
    return json.dumps(values, indent=1, ensure_ascii=False).encode()


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
