"""Hand a request over to the student's mail program: as a mailto link or a draft file.

Nothing is sent from here. The draft names no sender, no date, no hidden recipient: the mail
program knows who writes and when it is sent, and a date of ours would be untrue. ``X-Unsent: 1``
makes Outlook and others open the file as a draft.

References
----------
Duerst, M., Masinter, L., & Zawinski, J. (2010). RFC 6068: The 'mailto' URI scheme. Some programs
cut longer links, so 1,600 encoded characters are the limit here, as measured for this project.
"""

from __future__ import annotations

import re
from datetime import date
from email import policy
from email.message import EmailMessage
from urllib.parse import quote

from infoview_lib.errors import EntryError

LONGEST_LINK = 1600
"""Encoded characters of a mailto link."""
_ADDRESS = re.compile(
    r"[A-Za-z0-9!#$*+/=^_`{|}~'-]+(?:\.[A-Za-z0-9!#$*+/=^_`{|}~'-]+)*@"
    r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+"
)
_LONGEST_ADDRESS = 254


def is_address(text: str) -> bool:
    """Say whether a text is one plain e-mail address that can carry nothing else with it.

    Parameters
    ----------
    text : str
        What was typed.

    Returns
    -------
    bool
        False for empty text.

    Examples
    --------
    >>> is_address("ana@example.org"), is_address("ana@example.org?bcc=bo@example.org")
    (True, False)
    """
    return len(text) <= _LONGEST_ADDRESS and bool(_ADDRESS.fullmatch(text))


def mailto_link(address: str, subject: str, body: str) -> str:
    """Return a link that opens the student's mail program with a draft.

    Parameters
    ----------
    address : str
        One plain address; empty leaves the recipient to the student.
    subject, body : str
        Text as written; line breaks in the body become ``%0D%0A``.

    Returns
    -------
    str
        All but letters and digits is encoded.

    Raises
    ------
    EntryError
        When the address is not one plain address, or the link would be longer than `LONGEST_LINK`.

    Examples
    --------
    >>> mailto_link("ana@example.org", "25 minutes?", "Dear Ana,\\nthank you")
    'mailto:ana@example.org?subject=25%20minutes%3F&body=Dear%20Ana%2C%0D%0Athank%20you'
    """
    local, _, domain = _checked(address).rpartition("@")
    # Encoded, so that `?bcc=` within an address adds nobody.
    to = f"{quote(local, safe='')}@{domain}" if domain else ""
    # RFC 6068 asks for %0D%0A between lines.
    lines = _whole(body).replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\r\n")
    link = f"mailto:{to}?subject={quote(_one_line(subject), safe='')}&body={quote(lines, safe='')}"
    if len(link) > LONGEST_LINK:
        raise EntryError(
            "This text is too long for an email link.", "Copy the text, or download it as a draft."
        )
    return link


def draft_file(address: str, subject: str, body: str) -> bytes:
    """Return a draft as a file that mail programs open.

    Parameters
    ----------
    address : str
        One plain address; empty leaves the recipient to the student.
    subject, body : str
        Text as written.

    Returns
    -------
    bytes
        An ``.eml`` file in plain ASCII; the body is UTF-8 as quoted-printable.

    Raises
    ------
    EntryError
        When the address is not one plain address.
    """
    message = EmailMessage(policy.SMTP)
    message["X-Unsent"] = "1"
    if _checked(address):
        message["To"] = address.strip()
    message["Subject"] = _one_line(subject)
    message.set_content(_whole(body), charset="utf-8", cte="quoted-printable")
    return message.as_bytes()


def draft_name(record: str, on: date) -> str:
    """Return the name of a draft file, from an id and a day alone.

    Parameters
    ----------
    record : str
        Id of the contact or the talk.
    on : date
        The present day.

    Returns
    -------
    str
        Safe as a file name everywhere.

    Examples
    --------
    >>> draft_name("ct-00000001", date(2026, 3, 10))
    'infoview-draft-ct-00000001-2026-03-10.eml'
    """
    return f"infoview-draft-{re.sub('[^a-z0-9-]', '', record)}-{on.isoformat()}.eml"


def _checked(address: str) -> str:
    address = address.strip()
    if address and not is_address(address):
        raise EntryError(
            f"“{address[:40]}” isn't a single email address.",
            "Fix it on the page Contact plan, or copy the text.",
        )
    return address


def _one_line(text: str) -> str:
    return " ".join(_whole(text).split())


def _whole(text: str) -> str:
    """Return a text without half characters, which no mail can hold."""
    return text.encode("utf-8", "ignore").decode("utf-8")
