"""Bring what tells who somebody is to the form in which it is compared: pages, emails, phones."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import unquote

from infoview_lib.prep.words import word_set
from infoview_lib.records.names.letters import REMEMBERED, plain
from infoview_lib.records.names.person_name import name_parts


@lru_cache(maxsize=REMEMBERED)
def normal_name(name: str) -> str:
    """Return a name to look it up: no accents, titles or degrees, words by the alphabet.

    Parameters
    ----------
    name : str
        As it stands in a record or a file.

    Examples
    --------
    >>> normal_name("Dr. Łucja Ångström-Diaz") == normal_name("angstrom diaz, Łucja")
    True
    """
    parts = name_parts(name)
    return " ".join(sorted((*re.findall(r"\w+", plain(" ".join(parts.words))), *parts.numbers)))


@lru_cache(maxsize=REMEMBERED)
def normal_url(address: str) -> str:
    """Return a profile address for comparison: no protocol, www, country prefix, query, last slash.

    Parameters
    ----------
    address : str
        As it stands in a record or a file.

    Examples
    --------
    >>> normal_url("HTTPS://www.Example.com/in/Ana/?x=1")
    'example.com/in/ana'
    >>> normal_url("de.linkedin.com/in/Ana%2DL/en")
    'linkedin.com/in/ana-l'
    """
    bare = unquote(re.sub(r"[?#].*$", "", address.strip())).casefold()
    bare = re.sub(r"^(https?://)?(www\.|[a-z]{1,2}\.(?=\w+\.))?", "", bare)
    profile = re.match(r"linkedin\.com/(?:mwlite/)?in/([^/]+)", bare)
    return f"linkedin.com/in/{profile[1]}" if profile else bare.rstrip("/")


_OWN_PAGE = re.compile(
    r"linkedin\.com/(in|pub)/[^/]+|xing\.com/profile/[^/]+|orcid\.org/[\dx-]{19}"
    r"|github\.com/[^/]+|[^/]+/(.+/)?(in|profiles?)/[^/]+"
)


@lru_cache(maxsize=REMEMBERED)
def own_page(address: str) -> str:
    """Return a profile address for comparison; empty for a page that is not one person's.

    Many people stand behind the page of a company, so it says nothing about who somebody is.

    Parameters
    ----------
    address : str
        As it stands in a record or a file.

    Examples
    --------
    >>> own_page("www.linkedin.com/in/Ana"), own_page("https://harbor.example")
    ('linkedin.com/in/ana', '')
    """
    page = normal_url(address)
    return page if _OWN_PAGE.fullmatch(page) else ""


_SHARED = word_set(
    "info contact contacts office hello hi admin administrator jobs job careers career hr support "
    "team sales mail email enquiries inquiries inquiry enquiry reception frontdesk desk help "
    "service services press media marketing webmaster postmaster noreply no-reply "
    "secretary alumni events billing accounts accounting legal news newsletter "
    "general main staff everyone all students "
    "kontakt bewerbung buero praxis contato contacto bonjour ciao recruiting recruitment talent "
    "internships volunteer volunteers membership members chapter board program programs department "
    "dept family thefamily ask clinic school library lab studio shop store orders bookings booking "
    "director president ceo manager coordinator principal dean chair owner editor advisor"
)


@lru_cache(maxsize=REMEMBERED)
def normal_email(address: str) -> str:
    """Return an e-mail address for comparison; empty text when it is none.

    Parameters
    ----------
    address : str
        As it stands in a record or a file.

    References
    ----------
    RFC 5233 lets a mailbox take mail for what stands behind a plus sign; Gmail takes it with dots
    at any place, and under two names.

    Examples
    --------
    >>> normal_email(" Ana.Lopes@Example.org "), normal_email("none")
    ('ana.lopes@example.org', '')
    >>> normal_email("ana+jobs@example.org"), normal_email("a.na@googlemail.com")
    ('ana@example.org', 'ana@gmail.com')
    """
    key = address.strip().casefold().removeprefix("mailto:")
    if not re.fullmatch(r"[^@\s]+@[^@\s]+", key):
        return ""
    box, at, domain = key.rpartition("@")
    box = re.sub(r"(?<=.)\+.*", "", box)
    if domain in ("gmail.com", "googlemail.com"):
        return f"{box.replace('.', '')}@gmail.com"
    return box + at + domain


def is_shared_mailbox(address: str) -> bool:
    """Say whether an e-mail address is an office's rather than one person's.

    Parameters
    ----------
    address : str
        As `normal_email` returns it.

    Examples
    --------
    >>> is_shared_mailbox("info@elm.example"), is_shared_mailbox("ana@elm.example")
    (True, False)
    """
    box, _, domain = address.partition("@")
    words = re.findall(r"[^\W\d_]+", box)
    return any(word in _SHARED for word in words) or box == domain.partition(".")[0] != ""


@lru_cache(maxsize=REMEMBERED)
def normal_phone(phone: str) -> str:
    """Return the last ten digits of a phone number; empty when there are fewer than seven.

    Parameters
    ----------
    phone : str
        As it stands in a record or a file.

    References
    ----------
    A number of the North American Numbering Plan has ten digits, of which the last seven are dialed
    within an area. Numbers elsewhere are as long or longer: ITU-T E.164 allows 15 digits.

    Examples
    --------
    >>> normal_phone("+1 (978) 555-0142"), normal_phone("ext. 12")
    ('9785550142', '')
    """
    digits = "".join(c for c in re.split(r"(?i)ext|x\d", phone)[0] if c.isdigit())
    return digits[-10:] if len(digits) >= 7 else ""
