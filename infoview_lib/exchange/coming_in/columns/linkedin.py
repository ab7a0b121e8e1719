"""Recognize every generation of LinkedIn's `Connections.csv`.

Shapes seen: six columns with no notes above (2018), the same with dates as `dd Mon yyyy`,
re-saved by a spreadsheet program with `dd-Mon-yy`, seven columns with `URL` third or last under
a `Notes:` block, and localised headers. In all of them 97 to 99.7 % of the e-mail addresses are
blank.
"""

from __future__ import annotations

from collections.abc import Iterable

from infoview_lib.exchange.coming_in.columns.mapping import field_of
from infoview_lib.exchange.coming_in.days import day_in

_NEEDED = ("first_name", "last_name", "connected_on")


def is_linkedin(header: Iterable[str]) -> bool:
    """Return whether the column names are those of a LinkedIn export.

    Parameters
    ----------
    header : iterable of str
        Column names in any order and language.

    Returns
    -------
    bool
        True when first name, last name and the day of connection are among them.

    Examples
    --------
    >>> is_linkedin(["Vorname", "Nachname", "URL", "E-Mail-Adresse", "Position", "Verbunden am"])
    True
    """
    fields = {field_of(name) for name in header}
    return fields.issuperset(_NEEDED)


def connected_on(text: str) -> str:
    """Return the date in a `Connected On` cell as ISO 8601 text, or empty text when it is none.

    Parameters
    ----------
    text : str
        What the cell holds.

    Returns
    -------
    str
        The month stands first in ``4/9/18``, as LinkedIn writes it, unless it cannot be a month.

    Examples
    --------
    >>> connected_on("4/9/18, 7:05 PM"), connected_on("04 Mar 2021"), connected_on("04-Mar-21")
    ('2018-04-09', '2021-03-04', '2021-03-04')
    >>> connected_on("soon")
    ''
    """
    found = day_in(text)
    return found.on.isoformat() if found else ""


def source_text(text: str) -> str:
    """Return how the contact was found, in words.

    Parameters
    ----------
    text : str
        What the `Connected On` cell holds; may be empty.

    Returns
    -------
    str
        With the day where it can be read, else with the text as it stands.

    Examples
    --------
    >>> source_text("04 Mar 2021"), source_text("")
    ('LinkedIn, connected 2021-03-04', 'LinkedIn')
    """
    shown = connected_on(text) or text.strip()
    return f"LinkedIn, connected {shown}" if shown else "LinkedIn"
