"""Show what was studied behind each claim of the workbook, and how sure it is."""

from __future__ import annotations

from typing import TypedDict

from infoview_lib.prep.claims import SURENESS
from infoview_lib.state.base import State
from infoview_lib.state.bundled_texts import claims


class ClaimShown(TypedDict):
    """Show one claim; ``source`` is empty where there is no study."""

    id: str
    claim: str
    studied: str
    limits: str
    source: str


class ClaimGroup(TypedDict):
    """Show the claims that are equally sure."""

    key: str
    label: str
    claims: list[ClaimShown]


class ClaimsView(TypedDict):
    """Show all claims, the surest first."""

    groups: list[ClaimGroup]


class ClaimsState(State):
    """List the claims by how sure they are; nothing is written."""

    def describe(self) -> ClaimsView:
        """Return the claims."""
        shown: dict[str, list[ClaimShown]] = {key: [] for key in SURENESS}
        for one in claims().values():
            shown[one.sure].append(
                {
                    "id": one.id,
                    "claim": one.claim,
                    "studied": one.studied,
                    "limits": one.limits,
                    "source": one.source,
                }
            )
        return {
            "groups": [
                {"key": key, "label": label, "claims": shown[key]}
                for key, label in SURENESS.items()
            ]
        }
