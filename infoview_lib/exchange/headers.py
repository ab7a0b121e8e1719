"""Know the column names of address books met in the wild, in several languages.

Outlook, Google, Thunderbird and LinkedIn name their columns in the language of the program; the names
here are those of English, German, French, Spanish, Portuguese, Italian and Dutch files, without marks,
signs and capitals (`normal`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

WORDS: dict[str, str] = {
    "name": "full name|display name|contact|contact name|person|who|vollstandiger name|nombre completo|"
    "nom complet|nome completo|anzeigename|nom a afficher|nombre mostrado|volledige naam|naam",
    "first_name": "first name|given name|forename|first|vorname|nombre|prenom|nome|primeiro nome|voornaam",
    "middle_name": "middle name|additional name|weitere vornamen|zweiter vorname|deuxieme prenom|segundo nombre|"
    "segundo nome|secondo nome|tweede voornaam",
    "last_name": "last name|surname|family name|last|nachname|familienname|apellido|apellidos|nom|"
    "nom de famille|sobrenome|cognome|achternaam",
    "title": "job title|title|position|role|headline|berufsbezeichnung|titel|stelle|cargo|puesto|"
    "poste|fonction|posizione|organization title|organization 1 title|titre|funktion|functie",
    "organization": "organization|organisation|company|employer|company name|organization name|"
    "organization 1 name|account|unternehmen|firma|empresa|entreprise|societe|azienda|organizacion|compania|"
    "arbeitgeber|bedrijf|organisation 1 name|unternehmen name",
    "industry": "industry|sector|branche|sector industrial|secteur|settore",
    "occupation": "occupation|profession|kind of work|beruf|profesion",
    "city": "city|town|location|business city|work city|address 1 city|home city|ort|stadt|ort geschaftlich|"
    "ort privat|ciudad|ciudad de trabajo|ciudad del trabajo|ville|ville bureau|ville domicile|cidade|citta|"
    "plaats",
    "email": "email|e mail|email address|e mail address|e mail 1 value|email 1|mail|primary email|work email|"
    "e mail adresse|emailadresse|primare e mail adresse|correo|correo electronico|"
    "direccion de correo electronico|correo electronico principal|courriel|adresse e mail|adresse email|"
    "adresse de messagerie|adresse electronique principale|endereco de e mail|indirizzo email|e mailadres|"
    "e mail 2 address|e mail 3 address|e mail 2 value|e mail 3 value|secondary email|e mail 2|e mail 3|email 2|"
    "email 3|other email|personal email|home email|sekundare e mail adresse|e mail 2 adresse|e mail 3 adresse|"
    "adresse de messagerie 2|adresse de messagerie 3|direccion de correo electronico 2|"
    "direccion del correo electronico 3|email address 2",
    "phone": "phone|tel|phone number|telephone|business phone|work phone|mobile|mobile phone|cell|cell phone|"
    "cellphone|mobile number|primary phone|phone 1 value|home phone|phone 2|phone 2 value|phone 3|phone 3 value|"
    "business phone 2|other phone|telefon|telefonnummer|telefon geschaftlich|tel dienstlich|handy|handynummer|"
    "mobil|mobiltelefon|mobil tel nr|telefon privat|tel privat|telefono|telefono del trabajo|telefono movil|movil|"
    "particular|telefone|celular|telephone bureau|tel mobile|telephone domicile|telephone portable|"
    "numero de telephone|telefoon|telefoonnummer|mobiel",
    "profile_url": "url|profile|profile url|linkedin|linkedin url|linkedin profile|profile page|web page|"
    "website|website 1 value|link|profil|webseite|page web|pagina web|web page 1|linkedin profil|perfil",
    "relationship": "relationship|relation|how i know them|how you know them|beziehung|connection",
    "source": "source|how found|how you found them|found through|quelle|referred by|empfohlen von",
    "notes": "notes|note|comments|comment|remarks|notizen|bemerkungen|notas|remarques",
    "connected_on": "connected on|connected|verbunden am|conectado el|connexion le|connecte le|conectado em|"
    "data di collegamento|fecha de conexion|date de connexion|gekoppeld op",
}
"""Field of a contact → column names that stand for it, the likeliest first."""

# A program is known by columns that no student types; two of them, for Google one, are enough.
_SIGNS = {
    "google": "e mail 1 value|phone 1 value|group membership|e mail 1 label|e mail 1 type|"
    "organization 1 name|phonetic first name|yomi name",
    "outlook": "e mail type|e mail display name|business street|business fax|e mail typ|e mail angezeigter name|"
    "strasse geschaftlich|weitere vornamen|type de messagerie|rue bureau|telecopie bureau|calle del trabajo|"
    "tipo de correo electronico 2|nombre de pantalla de correo electronico|otra calle",
    "thunderbird": "primary email|secondary email|screen name|primare e mail adresse|messenger name|"
    "adresse electronique principale|correo electronico principal|nickname|custom 1|benutzerdef 1",
}
_MANNERS = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "miss",
        "mx",
        "dr",
        "prof",
        "professor",
        "sir",
        "madam",
        "herr",
        "frau",
        "hr",
        "fr",
        "m",
        "mme",
        "mlle",
        "monsieur",
        "madame",
        "sr",
        "sra",
        "srta",
        "don",
        "dona",
        "senor",
        "senora",
        "sig",
        "sigra",
        "dott",
        "dottssa",
        "dhr",
        "mevr",
        "mw",
    ]
)


def normal(name: str) -> str:
    """Return a column name in the form in which names are compared.

    Examples
    --------
    >>> normal(" E-Mail_Adresse: "), normal("Prénom"), normal("Straße (privat)")
    ('e mail adresse', 'prenom', 'strasse privat')
    """
    apart = unicodedata.normalize("NFKD", name[:200].casefold())
    bare = "".join(c for c in apart if not unicodedata.combining(c))
    return " ".join(re.sub(r"[\W_]+", " ", bare).split())


def program_of(columns: Iterable[str]) -> str:
    """Return whose address book has these columns: ``google``, ``outlook``, ``thunderbird`` or empty text.

    Examples
    --------
    >>> program_of(["Anrede", "Vorname", "Nachname", "Straße geschäftlich", "E-Mail-Typ"])
    'outlook'
    >>> program_of(["First Name", "Last Name", "Organization Name", "E-mail 1 - Label", "E-mail 1 - Value"])
    'google'
    >>> program_of(["Name", "City"])
    ''
    """
    names = {normal(column) for column in columns}
    found = {program: len(names & set(signs.split("|"))) for program, signs in _SIGNS.items()}
    program = max(found, key=lambda one: found[one])
    return program if found[program] >= 2 else ""


def is_manner(texts: Iterable[str]) -> bool:
    """Return whether texts are forms of address, as in Outlook's "Title"; False when there are none.

    Examples
    --------
    >>> is_manner(["Mr.", "Ms", "Dr."]), is_manner(["Nurse", "Dr."]), is_manner([])
    (True, False, False)
    """
    words = [normal(text).split() for text in texts]
    fitting = [all(word in _MANNERS for word in one) for one in words if one]
    return bool(fitting) and sum(fitting) >= 0.8 * len(fitting)
