"""Say what was studied behind each claim, the workbook's and popular ones, and how sure it is."""

from __future__ import annotations

from dataclasses import dataclass

from infoview_lib.prep.tables import one_of, read_rows

SURENESS = {
    "studied": "Studied",
    "habit": "A habit that career centers teach",
    "no_study": "No study behind it",
}
"""How sure a claim is → its words on a screen, from the surest on."""
_COLUMNS = ("id", "sure", "claim", "studied", "limits", "short", "source")


@dataclass(frozen=True, slots=True)
class Claim:
    """Hold one claim.

    Parameters
    ----------
    id : str
        Its name.
    sure : str
        A key of `SURENESS`.
    claim, studied, limits : str
        The claim, what was done to find it out, how far it goes, each in a sentence or two.
    short, source : str
        The study in a few words, and in full; empty without one.
    """

    id: str
    sure: str
    claim: str
    studied: str
    limits: str
    short: str
    source: str

    @property
    def note(self) -> str:
        """The claim with its study and its limits, as it stands beside what it is about."""
        words = f"{self.claim.removesuffix('.')} ({self.short})." if self.short else self.claim
        return f"{words} {self.limits}"


def read_claims(text: str, name: str = "claims.csv") -> tuple[Claim, ...]:
    """Return the claims, in the order of the table.

    Parameters
    ----------
    text : str
        The table as comma-separated text with a header row.
    name : str
        Name of the file, for messages.

    Returns
    -------
    tuple of Claim
        Empty when the table has a header only.

    Raises
    ------
    ReadingError
        When a column is missing, a cell is empty that must not be, or it is not known how sure a
        claim is.
    """
    rows = read_rows(text, _COLUMNS, name, optional=("short", "source"))
    return tuple(
        Claim(**{**row, "sure": one_of(row["sure"], tuple(SURENESS), name)}) for row in rows
    )
