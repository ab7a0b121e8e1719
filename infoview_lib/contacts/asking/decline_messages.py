"""Write the note that answers a no and asks for a referral."""

from __future__ import annotations


def answer_to_no(name: str, words: str, my_name: str = "") -> str:
    """Return words that thank for a no, then ask for another name.

    Parameters
    ----------
    name : str
        Who said no.
    words : str
        The text for this reason, from the table of scripts.
    my_name : str
        Who signs; nobody when empty.

    Examples
    --------
    >>> answer_to_no("Ana Lopes", "Thank you. Who else might like to talk?")
    'Dear Ana Lopes,\\n\\nThank you. Who else might like to talk?'
    """
    return _letter(name, words, my_name)


def name_request(name: str, my_name: str = "") -> str:
    """Return words that ask somebody who helped before for another name.

    Parameters
    ----------
    name : str
        Name of the person; empty while it is not known.
    my_name : str
        Who signs.
    """
    words = (
        "Is there someone else who might enjoy a short talk about this work? "
        "A name is plenty. May I say that you sent me? Thank you for your help so far."
    )
    return _letter(name, words, my_name)


def _letter(name: str, words: str, my_name: str) -> str:
    """Return a letter with greeting and name."""
    return "\n\n".join(part for part in (f"Dear {name},", words, my_name.strip()) if part)
