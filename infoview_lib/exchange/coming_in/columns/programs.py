"""Recognize the program whose address book a table is, by its column names."""

from __future__ import annotations

from collections.abc import Iterable

from infoview_lib.exchange.coming_in.columns.spelling import normal_column

# A program is known by columns that no student types; two of them, for Google one, are enough.
_SIGNS = {
    "google": (
        "e mail 1 value|phone 1 value|group membership|e mail 1 label|e mail 1 type|"
        "organization 1 name|phonetic first name|yomi name"
    ),
    "outlook": (
        "e mail type|e mail display name|business street|business fax|e mail typ|"
        "e mail angezeigter name|strasse geschaftlich|weitere vornamen|type de messagerie|"
        "rue bureau|telecopie bureau|calle del trabajo|tipo de correo electronico 2|"
        "nombre de pantalla de correo electronico|otra calle"
    ),
    "thunderbird": (
        "primary email|secondary email|screen name|primare e mail adresse|messenger name|"
        "adresse electronique principale|correo electronico principal|nickname|custom 1|"
        "benutzerdef 1"
    ),
}


def program_of(columns: Iterable[str]) -> str:
    """Return whose address book has these columns.

    Parameters
    ----------
    columns : iterable of str
        Column names in any order.

    Returns
    -------
    str
        ``google``, ``outlook``, ``thunderbird``, or empty text.

    Examples
    --------
    >>> program_of(["Anrede", "Vorname", "Nachname", "Straße geschäftlich", "E-Mail-Typ"])
    'outlook'
    >>> program_of(["First Name", "E-mail 1 - Label", "E-mail 1 - Value"])
    'google'
    >>> program_of(["Name", "City"])
    ''
    """
    names = {normal_column(column) for column in columns}
    found = {program: len(names & set(signs.split("|"))) for program, signs in _SIGNS.items()}
    program = max(found, key=lambda one: found[one])
    return program if found[program] >= 2 else ""
