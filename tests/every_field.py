"""Fill every text of one record of each kind, as tests of leaks and of hostile words need it."""

from __future__ import annotations

from typing import Any

from infoview_lib.records.catalog import KEPT_BY_US, KINDS, PAIRS, SPECS, id_from
from infoview_lib.records.fields import leads_to_a_page


def every_field(
    text: str, number: int = 1, with_names: bool = False
) -> list[tuple[str, dict[str, Any]]]:
    """Return what to add for one record of each kind, all linked, and for one more contact.

    Parameters
    ----------
    text : str
        What stands in every text.
    number : int
        Tells the records of several calls apart.
    with_names : bool
        True puts the name of the field behind the text.
    """
    adds = [("contact", {"id": id_from("contact", 2 * number + 1), "name": f"{text} the second"})]
    for kind in KINDS:
        values: dict[str, Any] = {"id": id_from(kind, 2 * number)}
        for name, spec in SPECS[kind].items():
            if name in (*KEPT_BY_US, "merged_into", "id"):
                continue
            if spec.type in ("text", "long_text"):
                words = f"{text} {name}" if with_names else text
                # An address that runs something is refused; its words may stand in a path.
                is_refused = spec.is_page and not leads_to_a_page(words)
                values[name] = f"example.org/{words}" if is_refused else words
            elif spec.type == "link" and kind != "document":
                values[name] = id_from(spec.links_to, 2 * number)
        adds.append((kind, values | _ends(kind, adds[0][1]["id"])))
    return adds


def _ends(kind: str, other: str) -> dict[str, str]:
    if kind == "interview":
        return {"status": "done", "starts_at": "2026-03-01T10:00+00:00"}
    return {PAIRS[kind][1]: other} if kind in PAIRS else {}
