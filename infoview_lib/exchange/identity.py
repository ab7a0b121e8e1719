"""Find whether a person in a file is already here.

An e-mail address is blank in most exports, so three signs are tried in this order: e-mail, profile
address, then name with organization. A name alone is never enough to join two people.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import unquote


def email_key(text: str) -> str:
    """Return an e-mail address as it is compared; empty text when it is none.

    Examples
    --------
    >>> email_key(" Ana.Lopes@Example.org ")
    'ana.lopes@example.org'
    """
    key = text.strip().casefold().removeprefix("mailto:")
    return key if re.fullmatch(r"[^@\s]+@[^@\s]+", key) else ""


def profile_key(text: str) -> str:
    """Return a profile address as it is compared: its case, ending and country do not count.

    Examples
    --------
    >>> profile_key("https://www.linkedin.com/in/Ana-Lopes/") == profile_key("pt.linkedin.com/in/ana-lopes?x=1")
    True
    """
    key = re.sub(r"^[a-z]+://", "", unquote(text.strip()).casefold())
    key = re.split(r"[?#]", key)[0].rstrip("/")
    return re.sub(r"^(?:www|[a-z]{2})\.(?=linkedin\.com/)|^www\.", "", key)


def name_key(text: str) -> str:
    """Return a name or an organization as it is compared: case and spaces do not count.

    Examples
    --------
    >>> name_key(" ANA  Lopes") == name_key("Ana Lopes")
    True
    """
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


class KnownPeople:
    """Hold people by their signs, so that each row of a file is looked up at once.

    Parameters
    ----------
    contacts : iterable of Contact
        Those who are here already; one merged into another is not offered.
    """

    def __init__(self, contacts: Iterable[Any] = ()) -> None:
        self.values: dict[Any, dict[str, Any]] = {}
        self._by_email: dict[str, Any] = {}
        self._by_profile: dict[str, Any] = {}
        self._by_name: dict[str, list[Any]] = defaultdict(list)
        for one in contacts:
            if not one.merged_into and not one.is_practice:
                self.put(one.id, vars(one))

    def put(self, ref: Any, values: Mapping[str, Any]) -> None:
        """Hold a person, or hold what was learned about them since."""
        if ref not in self.values:
            self._by_name[name_key(values.get("name", ""))].append(ref)
        self.values[ref] = dict(values)
        for table, key in ((self._by_email, _email(values)), (self._by_profile, _profile(values))):
            if key:
                table.setdefault(key, ref)

    def same(self, values: Mapping[str, Any]) -> tuple[Any, str]:
        """Return who this person is here with the sign that says so, or None with empty text."""
        if (email := _email(values)) in self._by_email:
            return self._by_email[email], "the same e-mail"
        if (profile := _profile(values)) in self._by_profile:
            return self._by_profile[profile], "the same profile page"
        for ref in self._by_name.get(name_key(values.get("name", "")), ()):
            if self._agree(self.values[ref], values):
                return ref, "the same name and organization" if values.get("organization") else "the same name"
        return None, ""

    def perhaps(self, values: Mapping[str, Any]) -> Any:
        """Return somebody of the same name, who may be another person, or None."""
        found = self._by_name.get(name_key(values.get("name", "")), ())
        return found[0] if found else None

    @staticmethod
    def _agree(here: Mapping[str, Any], there: Mapping[str, Any]) -> bool:
        if name_key(here.get("organization", "")) != name_key(there.get("organization", "")):
            return False
        for key in (_email, _profile):
            a, b = key(here), key(there)
            if a and b and a != b:
                return False
        return True


def _email(values: Mapping[str, Any]) -> str:
    return email_key(values.get("email", ""))


def _profile(values: Mapping[str, Any]) -> str:
    return profile_key(values.get("profile_url", ""))
