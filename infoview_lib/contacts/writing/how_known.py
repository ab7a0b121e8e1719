"""Keep in one box how the student knows of a person: messages read two fields."""

from __future__ import annotations

from typing import Literal

from infoview_lib.prep.drafts.sources import read_source
from infoview_lib.records.kinds import Contact

Field = Literal["relationship", "source"]
_FOUND = frozenset(("list", "site", "event", "class", "read", "way"))
"""Kinds of notes that say where somebody was found; all others say how one knows them."""


def how_known(person: Contact) -> tuple[Field, str]:
    """Return how the student knows of a person, with the field that holds it.

    Parameters
    ----------
    person : Contact
        The person. How one knows them comes before where one found them.

    Examples
    --------
    >>> how_known(Contact(name="Ana Lopes", source="alumni directory"))
    ('source', 'alumni directory')
    """
    return (
        ("relationship", person.relationship) if person.relationship else ("source", person.source)
    )


def known_by(person: Contact, text: str) -> dict[Field, str]:
    """Return the fields to change so that they say how the student knows of a person.

    Parameters
    ----------
    person : Contact
        The person, as they are so far.
    text : str
        As typed; empty takes out what stood there.

    Returns
    -------
    dict
        Field → value. What did not stand in the box is left as it is.

    Examples
    --------
    >>> ana = Contact(name="Ana Lopes", source="alumni directory")
    >>> known_by(ana, "my neighbor")
    {'source': '', 'relationship': 'my neighbor'}
    >>> known_by(ana, "the health career fair")
    {'source': 'the health career fair'}
    """
    before, _ = how_known(person)
    if not text.strip():
        return {before: ""}
    after: Field = "source" if read_source(text).kind in _FOUND else "relationship"
    return {before: "", after: text}
