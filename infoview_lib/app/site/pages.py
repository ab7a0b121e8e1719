"""Lay the pages of a site, and the listings by which the browser finds them."""

from __future__ import annotations

import json
from pathlib import Path

from infoview_lib import bundled
from infoview_lib.files.folder.notebook_pages import original
from infoview_lib.files.keeping.places import COURSE_FILE

_KERNEL = {"name": "python", "display_name": "Python", "language": "python"}
_LONG_AGO = "1970-01-01T00:00:00Z"  # the same page has the same listing in every build


def lay_pages(site: Path, course: bytes | None = None) -> None:
    """Put all pages into a site, as they lie in a student's folder.

    Parameters
    ----------
    site : Path
        The folder that is built.
    course : bytes, optional
        Content of the course file that lies beside them.
    """
    names = bundled.notebook_names()
    for name in names:
        page = original(name)
        page["metadata"] = page.get("metadata", {}) | {"kernelspec": _KERNEL}
        path = site / "files" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(page, indent=1, ensure_ascii=False), "utf-8")
    rooms = sorted({name.rpartition("/")[0] for name in names} | {""})
    for room in rooms:
        here = [name for name in names if name.rpartition("/")[0] == room]
        inside = [one for one in rooms if one and one.rpartition("/")[0] == room and one != room]
        content = [_entry(one, "directory") for one in inside]
        content += [_entry(one, "notebook") for one in here]
        if course is not None and not room:
            (site / "files" / COURSE_FILE).write_bytes(course)
            content.append(_entry(COURSE_FILE, "file"))
        listing = _entry(room, "directory") | {"content": content, "format": "json"}
        path = site / "api/contents" / room / "all.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(listing, indent=1), "utf-8")


def _entry(path: str, kind: str) -> dict[str, object]:
    return {
        "name": path.rpartition("/")[2],
        "path": path,
        "type": kind,
        "created": _LONG_AGO,
        "last_modified": _LONG_AGO,
        "writable": True,
        "content": None,
        "format": None,
        "mimetype": None,
        "size": None,
    }
