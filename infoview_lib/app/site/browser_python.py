"""Lay the Python that runs in the browser, with all that the pages import, so that it loads alone.

Pyodide reads in one list what each package is called and where it lies. That list is written anew:
it names what lies beside it and nothing else, so nothing is ever asked of another server.
"""

from __future__ import annotations

import hashlib
import io
import json
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from infoview_lib import bundled
from infoview_lib.app.site.downloads import browser_python, find_wheel, wanted

PLACE = "static/pyodide"
_CORE = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip")
_KERNEL = ("piplite", "ipykernel", "pyodide_kernel")
_SCREEN_ALONE = {"jupyterlab-widgets"}  # of these the browser shows scripts, Python imports nothing
_LEFT_OUT = ("infoview_lib/app/", "__pycache__")
_PACKAGE = Path(bundled.__file__).parent


def lay_python(site: Path, cache: Path, version: str) -> list[str]:
    """Put the browser's Python and all packages into a site.

    Parameters
    ----------
    site : Path
        The folder that is built.
    cache : Path
        Where the parts were fetched to.
    version : str
        Of Infoview.

    Returns
    -------
    list of str
        Names of the packages, all of which are loaded when Python starts.
    """
    place = site / PLACE
    place.mkdir(parents=True)
    with tarfile.open(browser_python(cache)) as packed:
        for name in _CORE:
            (place / name).write_bytes(_read(packed, name))
        info = json.loads(_read(packed, "pyodide-lock.json"))["info"]
    packages = {}
    for file_name, content in _wheels(cache, version):
        (place / file_name).write_bytes(content)
        name, version_of = file_name.split("-")[:2]
        packages[_name(name)] = {
            "name": _name(name),
            "version": version_of,
            "file_name": file_name,
            "sha256": hashlib.sha256(content).hexdigest(),
            "imports": ["infoview_lib"] if name == "infoview" else [name],
            "depends": [],
            "install_dir": "site",
            "package_type": "package",
            "unvendored_tests": False,
        }
    lock = {"info": info, "packages": packages}
    (place / "pyodide-lock.json").write_text(json.dumps(lock, indent=1), "utf-8")
    return list(packages)


def _name(spelled: str) -> str:
    return spelled.replace("_", "-").lower()


def _read(packed: tarfile.TarFile, name: str) -> bytes:
    member = packed.extractfile(f"package/{name}")
    if member is None:
        raise FileNotFoundError(name)
    return member.read()


def _wheels(cache: Path, version: str) -> Iterator[tuple[str, bytes]]:
    """Yield file name and content of each package."""
    kernel = find_wheel(cache, "jupyterlite-pyodide-kernel")
    with zipfile.ZipFile(kernel or "") as packed:
        for member in packed.namelist():
            file_name = member.rpartition("/")[2]
            if member.endswith(".whl") and file_name.startswith(_KERNEL):
                yield file_name, packed.read(member)
    for name, version_of in wanted():
        found = find_wheel(cache, name, version_of)
        if found and name not in _SCREEN_ALONE:
            yield found.name, found.read_bytes()
    yield f"infoview-{version}-py3-none-any.whl", own_wheel(version)


def own_wheel(version: str) -> bytes:
    """Return this program as a package, without what serves pages on a computer.

    Parameters
    ----------
    version : str
        Its version.

    Returns
    -------
    bytes
        A ZIP file with the same bytes for the same program.
    """
    about = f"infoview-{version}.dist-info"
    said = f"Metadata-Version: 2.1\nName: infoview\nVersion: {version}\n"
    files = {
        f"{about}/METADATA": said.encode(),
        f"{about}/WHEEL": b"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{about}/RECORD": b"",
    }
    for top, inside in (
        (_PACKAGE, "infoview_lib"),
        (bundled.notebooks_folder(), "infoview_lib/_notebooks"),
        (bundled.data_folder(), "infoview_lib/_data"),
    ):
        for path in sorted(top.rglob("*")):
            name = f"{inside}/{path.relative_to(top).as_posix()}"
            if path.is_file() and not any(one in name for one in _LEFT_OUT):
                files.setdefault(name, path.read_bytes())
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in files.items():
            packed.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return made.getvalue()
