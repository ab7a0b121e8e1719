"""Guess which column of a foreign table holds which field of a contact.

A guess is only ever shown; the student may change each one before anything is brought in.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

from infoview_lib.contacts.records import KEPT_BY_US, SPECS

PARTS = {"first_name": "First name", "last_name": "Last name", "connected_on": "Connected on (LinkedIn)"}
_LEFT_OUT = KEPT_BY_US | {"is_practice", "merged_into"}
FIELDS = tuple(name for name in SPECS["contact"] if name not in _LEFT_OUT)

# Column names met in English, German, Spanish, French, Portuguese and Italian files, normalised.
_WORDS = {
    "name": "full name|display name|contact|contact name|person|who|vollstandiger name|nombre completo|"
    "nom complet|nome completo|anzeigename",
    "first_name": "first name|given name|forename|first|vorname|nombre|prenom|nome|primeiro nome",
    "last_name": "last name|surname|family name|last|nachname|familienname|apellido|apellidos|nom|"
    "nom de famille|sobrenome|cognome",
    "title": "job title|title|position|role|headline|berufsbezeichnung|titel|stelle|cargo|puesto|"
    "poste|fonction|posizione|organization title|organization 1 title",
    "organization": "organization|organisation|company|employer|company name|organization name|"
    "organization 1 name|account|unternehmen|firma|empresa|entreprise|societe|azienda|organizacion",
    "industry": "industry|sector|branche|sector industrial|secteur|settore",
    "occupation": "occupation|profession|kind of work|beruf|profesion",
    "city": "city|town|location|business city|home city|address 1 city|ort|stadt|ciudad|ville|cidade|citta",
    "email": "email|e mail|email address|e mail address|e mail 1 value|email 1|mail|primary email|work email|"
    "e mail adresse|emailadresse|correo|correo electronico|direccion de correo electronico|courriel|"
    "adresse e mail|adresse email|endereco de e mail|indirizzo email",
    "phone": "phone|phone number|telephone|mobile|mobile phone|cell|cell phone|business phone|primary phone|"
    "phone 1 value|telefon|telefonnummer|handy|mobil|telefono|telefone|celular",
    "profile_url": "url|profile|profile url|linkedin|linkedin url|linkedin profile|profile page|web page|"
    "website|website 1 value|link|profil",
    "relationship": "relationship|relation|how i know them|how you know them|beziehung|connection",
    "source": "source|how found|how you found them|found through|quelle|referred by",
    "notes": "notes|note|comments|comment|remarks|notizen|bemerkungen|notas|remarques",
    "connected_on": "connected on|connected|verbunden am|conectado el|connexion le|connecte le|conectado em|"
    "data di collegamento|fecha de conexion|date de connexion",
}  # fmt: skip


def normal(name: str) -> str:
    """Return a column name in the form in which names are compared.

    Examples
    --------
    >>> normal(" E-Mail_Adresse: "), normal("Prénom")
    ('e mail adresse', 'prenom')
    """
    apart = unicodedata.normalize("NFKD", name[:200].casefold())
    bare = "".join(c for c in apart if not unicodedata.combining(c))
    return " ".join(re.sub(r"[\W_]+", " ", bare).split())


def _field_of_name() -> dict[str, str]:
    known: dict[str, str] = {}
    for field in FIELDS:
        known[normal(field)] = known[normal(SPECS["contact"][field].label)] = field
    for field, words in _WORDS.items():
        known |= {word: field for word in words.split("|")}
    return known


_KNOWN = _field_of_name()
KNOWN_NAMES = frozenset(_KNOWN)


def words_for(field: str) -> frozenset[str]:
    """Return the normalised column names that stand for a field."""
    return frozenset(name for name, of in _KNOWN.items() if of == field)


def guess(columns: Iterable[str]) -> dict[str, str]:
    """Return column → field of a contact, or empty text where the column is left out.

    Each field is guessed once, for its first column; ``first_name`` and ``last_name`` are joined to
    the name, ``connected_on`` becomes the source.

    Examples
    --------
    >>> guess(["Vorname", "Nachname", "Firma", "Schuhgröße"])
    {'Vorname': 'first_name', 'Nachname': 'last_name', 'Firma': 'organization', 'Schuhgröße': ''}
    """
    columns = list(columns)
    names = {normal(column) for column in columns}
    found: dict[str, str] = {}
    for column in columns:
        field = _KNOWN.get(normal(column), "")
        if normal(column) == "title" and "job title" in names:
            field = ""  # in Outlook's files "Title" is Mr or Ms
        found[column] = "" if field in found.values() else field
    return _one_kind_of_name(found)


def _one_kind_of_name(found: dict[str, str]) -> dict[str, str]:
    """Return the guess with either the whole name or its parts, not both."""
    by_field = {field: column for column, field in found.items() if field}
    if "name" in by_field and by_field.keys() & {"first_name", "last_name"}:
        parts = {"first_name", "last_name"} <= by_field.keys()
        dropped = {"name"} if parts else {"first_name", "last_name"}
        return {column: "" if field in dropped else field for column, field in found.items()}
    if "name" not in by_field:  # a lone "Nombre" or "Nom" is the whole name
        lone = by_field.keys() & {"first_name", "last_name"}
        if len(lone) == 1:
            found[by_field[lone.pop()]] = "name"
    return found


def choices() -> list[list[str]]:
    """Return value and label of everything a column can be taken for, for a select."""
    specs = SPECS["contact"]
    parts = [[name, label] for name, label in PARTS.items()]
    return [["", "Leave out"], ["name", specs["name"].label], *parts] + [
        [name, specs[name].label] for name in FIELDS if name != "name"
    ]


def checked(mapping: Mapping[str, str], columns: Iterable[str]) -> dict[str, str]:
    """Return a whole mapping for these columns; what is not known becomes "leave out".

    Examples
    --------
    >>> checked({"Who": "name", "Gone": "city"}, ["Who", "Age"])
    {'Who': 'name', 'Age': ''}
    """
    allowed = set(FIELDS) | set(PARTS)
    return {
        column: (mapping.get(column) or "") if mapping.get(column) in allowed else "" for column in columns
    }
