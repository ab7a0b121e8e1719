"""Put into a student's folder what a stranger would put there to run code on the reader's computer.

Each trap that is sprung writes its name into one file. The code is Python, harmless, and only ever
run by a program that was tricked.
"""

from __future__ import annotations

import json
from pathlib import Path

LIBRARIES = ("anywidget", "ipywidgets", "matplotlib", "networkx", "pandas", "json", "infoview_lib")
CUSTOM = ("sitecustomize", "usercustomize")


def code(mark: Path, name: str) -> str:
    """Return a program that only writes down that it ran."""
    return f"open({str(mark)!r}, 'a').write({name + chr(10)!r})\n"


def set_traps(folder: Path, mark: Path) -> list[str]:
    """Set every trap in a folder; return their names.

    Parameters
    ----------
    folder : Path
        A student's folder.
    mark : Path
        Where each trap writes its name.
    """
    made = []

    def python(place: str) -> None:
        path = folder / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(code(mark, place), "utf-8")
        made.append(place)

    for base in (".infoview/config", ".", ".jupyter"):
        for name in ("jupyter_config", "jupyter_server_config", "jupyter_lab_config"):
            python(f"{base}/{name}.py")
    for base in (".infoview/ipython", ".ipython", "."):
        python(f"{base}/profile_default/startup/00-first.py")
        python(f"{base}/profile_default/ipython_config.py")
        python(f"{base}/profile_default/ipython_kernel_config.py")
    python("ipython_kernel_config.py")
    for name in (*LIBRARIES, *CUSTOM):
        python(f"{name}.py")
    _extensions(folder)
    _kernel(folder, mark)
    (folder / "matplotlibrc").write_text(f"{SEEN}: 77\n", "utf-8")
    return [*made, "kernel.json"]


SEEN = "lines.linewidth"
"""A setting of matplotlib; 77 means that the folder's ``matplotlibrc`` was read."""
STRANGER = "a-strangers-extension"


def _extensions(folder: Path) -> None:
    """Name a server extension in JSON, and lay a piece of JupyterLab."""
    settings = {"ServerApp": {"jpserver_extensions": {"json": True}}}
    config = folder / ".infoview" / "config"
    (config / "jupyter_server_config.json").write_text(json.dumps(settings), "utf-8")
    for top in (".infoview/data", "share/jupyter"):
        lab = folder / top / "labextensions" / STRANGER
        (lab / "static").mkdir(parents=True)
        (lab / "static" / "remoteEntry.js").write_text("document.title = 'taken';", "utf-8")
        about = {
            "name": STRANGER,
            "version": "1.0.0",
            "jupyterlab": {
                "extension": True,
                "_build": {"load": "static/remoteEntry.js", "extension": "./extension"},
            },
        }
        (lab / "package.json").write_text(json.dumps(about), "utf-8")


def _kernel(folder: Path, mark: Path) -> None:
    """Lay another program under the name of the pages' Python."""
    for top in (".infoview/data", "share/jupyter"):
        place = folder / top / "kernels" / "python3"
        place.mkdir(parents=True)
        told = {"argv": ["python", "-c", code(mark, "kernel.json")], "display_name": "Python 3"}
        (place / "kernel.json").write_text(json.dumps(told | {"language": "python"}), "utf-8")
