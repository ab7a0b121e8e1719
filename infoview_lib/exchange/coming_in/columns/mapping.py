"""Guess which column of a foreign table holds which field of a contact, by name and by cells.

Outlook, Google, Thunderbird and LinkedIn name their columns in the language of the program; the
names here are those of English, German, French, Spanish, Portuguese, Italian and Dutch files,
without marks, signs and capitals (`normal_column`).

A guess is only ever shown; the student may change each one before anything is brought in.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from infoview_lib.records.catalog import KEPT_BY_US, SPECS

WORDS: dict[str, str] = {
    "name": (
        "full name|display name|contact|contact name|person|who|vollstandiger name|"
        "nombre completo|nom complet|nome completo|anzeigename|nom a afficher|nombre mostrado|"
        "volledige naam|naam"
    ),
    "first_name": (
        "first name|given name|forename|first|vorname|nombre|prenom|nome|primeiro nome|voornaam"
    ),
    "middle_name": (
        "middle name|additional name|weitere vornamen|zweiter vorname|deuxieme prenom|"
        "segundo nombre|segundo nome|secondo nome|tweede voornaam"
    ),
    "last_name": (
        "last name|surname|family name|last|nachname|familienname|apellido|apellidos|nom|"
        "nom de famille|sobrenome|cognome|achternaam"
    ),
    "title": (
        "job title|title|position|role|headline|berufsbezeichnung|titel|stelle|cargo|puesto|"
        "poste|fonction|posizione|organization title|organization 1 title|titre|funktion|"
        "functie"
    ),
    "organization": (
        "organization|organisation|company|employer|company name|organization name|"
        "organization 1 name|account|unternehmen|firma|empresa|entreprise|societe|azienda|"
        "organizacion|compania|arbeitgeber|bedrijf|organisation 1 name|unternehmen name"
    ),
    "industry": ("industry|sector|branche|sector industrial|secteur|settore"),
    "occupation": ("occupation|profession|kind of work|beruf|profesion"),
    "city": (
        "city|town|location|business city|work city|address 1 city|home city|ort|stadt|"
        "ort geschaftlich|ort privat|ciudad|ciudad de trabajo|ciudad del trabajo|ville|"
        "ville bureau|ville domicile|cidade|citta|plaats"
    ),
    "email": (
        "email|e mail|email address|e mail address|e mail 1 value|email 1|mail|primary email|"
        "work email|e mail adresse|emailadresse|primare e mail adresse|correo|"
        "correo electronico|direccion de correo electronico|correo electronico principal|courriel|"
        "adresse e mail|adresse email|adresse de messagerie|adresse electronique principale|"
        "endereco de e mail|indirizzo email|e mailadres|e mail 2 address|e mail 3 address|"
        "e mail 2 value|e mail 3 value|secondary email|e mail 2|e mail 3|email 2|email 3|"
        "other email|personal email|home email|sekundare e mail adresse|e mail 2 adresse|"
        "e mail 3 adresse|adresse de messagerie 2|adresse de messagerie 3|"
        "direccion de correo electronico 2|direccion del correo electronico 3|email address 2"
    ),
    "phone": (
        "phone|tel|phone number|telephone|business phone|work phone|mobile|mobile phone|cell|"
        "cell phone|cellphone|mobile number|primary phone|phone 1 value|home phone|phone 2|"
        "phone 2 value|phone 3|phone 3 value|business phone 2|other phone|telefon|"
        "telefonnummer|telefon geschaftlich|tel dienstlich|handy|handynummer|mobil|"
        "mobiltelefon|mobil tel nr|telefon privat|tel privat|telefono|telefono del trabajo|"
        "telefono movil|movil|particular|telefone|celular|telephone bureau|tel mobile|"
        "telephone domicile|telephone portable|numero de telephone|telefoon|telefoonnummer|"
        "mobiel"
    ),
    "profile_url": (
        "url|profile|profile url|linkedin|linkedin url|linkedin profile|profile page|web page|"
        "website|website 1 value|link|profil|webseite|page web|pagina web|web page 1|"
        "linkedin profil|perfil"
    ),
    "relationship": (
        "relationship|relation|how i know them|how you know them|beziehung|connection"
    ),
    "source": (
        "source|how found|how you found them|found through|quelle|referred by|empfohlen von"
    ),
    "notes": ("notes|note|comments|comment|remarks|notizen|bemerkungen|notas|remarques"),
    "connected_on": (
        "connected on|connected|verbunden am|conectado el|connexion le|connecte le|"
        "conectado em|data di collegamento|fecha de conexion|date de connexion|gekoppeld op"
    ),
}
"""Field of a contact → column names that stand for it, the likeliest first."""

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
_MANNER_WORDS = """
mr mrs ms miss mx dr prof professor sir madam herr frau hr fr m mme mlle monsieur madame sr sra
srta don dona senor senora sig sigra dott dottssa dhr mevr mw
"""
_MANNERS = frozenset(_MANNER_WORDS.split())


def normal_column(name: str) -> str:
    """Return a column name in the form in which names are compared.

    Parameters
    ----------
    name : str
        As a file has it.

    Returns
    -------
    str
        Small letters and digits, parted by single spaces; empty for a name of signs alone.

    Examples
    --------
    >>> normal_column(" E-Mail_Adresse: "), normal_column("Straße (privat)")
    ('e mail adresse', 'strasse privat')
    """
    apart = unicodedata.normalize("NFKD", name[:200].casefold())
    bare = "".join(c for c in apart if not unicodedata.combining(c))
    return " ".join(re.sub(r"[\W_]+", " ", bare).split())


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


def is_manner(texts: Iterable[str]) -> bool:
    """Return whether texts are forms of address, as in Outlook's "Title".

    Parameters
    ----------
    texts : iterable of str
        Cells of one column; empty ones are passed over.

    Returns
    -------
    bool
        True when four of five are, or more; False when there are none.

    Examples
    --------
    >>> is_manner(["Mr.", "Ms", "Dr."]), is_manner(["Nurse", "Dr."]), is_manner([])
    (True, False, False)
    """
    words = [normal_column(text).split() for text in texts]
    fitting = [all(word in _MANNERS for word in one) for one in words if one]
    # Four of five, as a column of titles has its slips too.
    return bool(fitting) and sum(fitting) >= 0.8 * len(fitting)


PARTS = {
    "first_name": "First name",
    "middle_name": "Middle name",
    "last_name": "Last name",
    "connected_on": "Connected on (LinkedIn)",
}
_LEFT_OUT = KEPT_BY_US | {"is_practice", "merged_into"}
FIELDS = tuple(name for name in SPECS["contact"] if name not in _LEFT_OUT)
_SEVERAL = ("email", "phone")
"""Fields that a person may have several of; further columns are offered for them too."""
_BEHIND = {"page behind it": "profile_url", "email behind it": "email"}
_LIKELY = 0.6


def _field_of_name() -> dict[str, str]:
    known: dict[str, str] = {}
    for field in FIELDS:
        known[normal_column(field)] = known[normal_column(SPECS["contact"][field].label)] = field
    for field, words in WORDS.items():
        known |= dict.fromkeys(words.split("|"), field)
    return known


_KNOWN = _field_of_name()
KNOWN_NAMES = frozenset(_KNOWN)


def words_for(field: str) -> frozenset[str]:
    """Return the normalised column names that stand for a field.

    Parameters
    ----------
    field : str
        Field of a contact, or a part of the name.

    Returns
    -------
    frozenset of str
        Empty for a field without any.
    """
    return frozenset(name for name, of in _KNOWN.items() if of == field)


def guess(columns: Sequence[str], rows: Sequence[Sequence[str]] = ()) -> dict[str, str]:
    """Return column → field of a contact, or empty text where the column is left out.

    Each field is guessed once, for its first column, e-mail and phone for further columns too;
    ``first_name``, ``middle_name`` and ``last_name`` are joined to the name, ``connected_on``
    becomes the source.

    Parameters
    ----------
    columns : sequence of str
        Column names in order.
    rows : sequence of sequence of str
        Some rows: addresses under a name that says nothing are recognised, and so is a "Title" that
        holds Mr or Ms.

    Returns
    -------
    dict of str to str
        One entry per column, in order; empty for no columns.

    Examples
    --------
    >>> guess(["Vorname", "Nachname", "Firma", "Schuhgröße"])
    {'Vorname': 'first_name', 'Nachname': 'last_name', 'Firma': 'organization', 'Schuhgröße': ''}
    """
    names = {normal_column(column) for column in columns}
    found: dict[str, str] = {}
    for at, column in enumerate(columns):
        field = _known(column)
        if field == "title" and (
            (normal_column(column) == "title" and "job title" in names)
            or is_manner(_cells(rows, at))
        ):
            field = ""  # in Outlook's files "Title" is Mr or Ms
        taken = field in found.values() and field not in _SEVERAL
        found[column] = "" if taken else field
    found = _one_kind_of_name(_with_addresses_behind(found))
    return _by_content(found, columns, rows)


def _known(column: str) -> str:
    """Return the field a name stands for, also the name of a second column such as "Titre (2)"."""
    name = normal_column(column)
    return _KNOWN.get(name, "") or _KNOWN.get(name.removesuffix(" 2"), "") * column.endswith(" (2)")


def _cells(rows: Sequence[Sequence[str]], at: int) -> list[str]:
    return [text for cells in rows[:200] if at < len(cells) and (text := cells[at].strip())]


def _with_addresses_behind(found: dict[str, str]) -> dict[str, str]:
    """Return the guess with the address behind a link in place of the words that are linked."""
    for column in found:
        field = next((of for end, of in _BEHIND.items() if normal_column(column).endswith(end)), "")
        if field:
            base = column.rpartition(" (")[0]
            if found.get(base) == field or field not in found.values():
                found = {**found, **({base: ""} if found.get(base) == field else {}), column: field}
    return found


def _by_content(
    found: dict[str, str], columns: Sequence[str], rows: Sequence[Sequence[str]]
) -> dict[str, str]:
    """Return the guess with e-mail addresses and profile pages recognised by their cells.

    In a table without a header, phones and the name are recognised too.
    """
    bare = not any(found.values())
    for at, column in enumerate(columns):
        cells = _cells(rows, at)
        for field, fits in _LOOKS.items():
            if (
                found[column]
                or field in found.values()
                or not cells
                or (field in ("phone", "name") and not bare)
            ):
                continue
            if sum(bool(fits.search(cell)) for cell in cells) >= _LIKELY * len(cells):
                found[column] = field
    return found


_LOOKS = {
    "email": re.compile(r"^[^@\s]+@[^@\s]+\.[^@\s]+$"),
    "profile_url": re.compile(r"(?i)linkedin\.com/in/|^https?://\S+$"),
    "phone": re.compile(r"^\+?[\d\s()./-]{7,20}$"),
    "name": re.compile(r"^[^\W\d_][^\d@/]*[ ,][^\d@/]+$"),
}


def _one_kind_of_name(found: dict[str, str]) -> dict[str, str]:
    """Return the guess with either the whole name or its parts, not both."""
    by_field = {field: column for column, field in found.items() if field}
    if "name" in by_field and by_field.keys() & {"first_name", "last_name"}:
        parts = {"first_name", "last_name"} <= by_field.keys()
        dropped = {"name"} if parts else {"first_name", "middle_name", "last_name"}
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


def checked_mapping(mapping: Mapping[str, str], columns: Iterable[str]) -> dict[str, str]:
    """Return a whole mapping for these columns; what is not known becomes "leave out".

    Parameters
    ----------
    mapping : mapping of str to str
        Column → field, as it came from a page or a script.
    columns : iterable of str
        Columns of the file.

    Returns
    -------
    dict of str to str
        One entry per column, in order.

    Examples
    --------
    >>> checked_mapping({"Who": "name", "Gone": "city"}, ["Who", "Age"])
    {'Who': 'name', 'Age': ''}
    """
    allowed = set(FIELDS) | set(PARTS)
    return {
        column: (mapping.get(column) or "") if mapping.get(column) in allowed else ""
        for column in columns
    }
