"""Let a page that was left open go on when Infoview is started again.

Token and cookies of a server end with it, so whoever listens at its port afterwards hears nothing
of use. A page has a key besides, which it got when it was opened and never sends: it signs a number
that the new server made, together with the port it talks to, and gets a new cookie for that. What
another program at that port hears of it fits no other number and no other port.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Sequence

from jupyter_server.auth.decorator import allow_unauthenticated
from jupyter_server.auth.login import LoginFormHandler
from jupyter_server.base.handlers import APIHandler
from tornado import web

MOST_WAITING = 50
"""So many pages may ask at once; no student has more of them open."""

_NEEDS_ADDRESS = """\
<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Infoview</title>
<body style="font: 1.1rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 4rem auto">
<h1>Infoview was started again</h1>
<p>This address is missing its key. Go back to the window where you started Infoview, and open the
address shown there.</p>
<p>What you saved is safe.</p>
</html>
"""


class Returning:
    """Know this start of the server, and the keys of pages from this one and earlier ones.

    Parameters
    ----------
    port : int
        Where the server listens.
    keys : sequence of str
        Keys that pages were given, the newest first.
    """

    def __init__(self, port: int, keys: Sequence[str]) -> None:
        self.start = secrets.token_hex(8)
        self.port = port
        self.keys = tuple(keys)
        self._numbers: dict[str, None] = {}

    @property
    def page_settings(self) -> dict[str, str]:
        """What a page keeps of the start it was opened in."""
        return {"infoviewStart": self.start, "infoviewKey": self.keys[0]}

    def new_number(self) -> str:
        """Return a number for a page to sign; it serves once."""
        number = secrets.token_hex(16)
        self._numbers[number] = None
        while len(self._numbers) > MOST_WAITING:
            del self._numbers[next(iter(self._numbers))]
        return number

    def is_signed(self, number: str, signed: str) -> bool:
        """Say whether a page of ours signed a number of ours, for this port.

        Parameters
        ----------
        number : str
            What `new_number` returned; it is used up.
        signed : str
            HMAC-SHA-256 of the port, a colon and the number, in hexadecimal digits.

        Returns
        -------
        bool
            False for a number that was used before or never given out.
        """
        if number not in self._numbers:
            return False
        del self._numbers[number]
        said, given = f"{self.port}:{number}".encode(), signed.encode(errors="replace")
        ours = (hmac.digest(bytes.fromhex(key), said, "sha256").hex().encode() for key in self.keys)
        return any(hmac.compare_digest(given, one) for one in ours)


class ReturnHandler(APIHandler):
    """Tell a page which start it meets; let in one that signs what it was told."""

    def initialize(self, returning: Returning) -> None:
        """Take what knows the pages.

        Parameters
        ----------
        returning : Returning
            Of this server.
        """
        self.returning = returning

    def check_xsrf_cookie(self) -> None:
        """Ask for nothing: no other site can sign."""

    @allow_unauthenticated
    def get(self) -> None:
        """Answer ``start``, ``is_known`` for a page that may go on, and a ``number`` to sign."""
        self.finish(
            {
                "start": self.returning.start,
                "is_known": bool(self.current_user),
                "number": self.returning.new_number(),
            }
        )

    @allow_unauthenticated
    def post(self) -> None:
        """Let a page in that signed the ``number``."""
        given = self.get_json_body() or {}
        if not self.returning.is_signed(str(given.get("number")), str(given.get("signed"))):
            raise web.HTTPError(403)
        identity = self.identity_provider
        identity.set_login_cookie(self, identity.generate_anonymous_user(self))
        self.finish({"ok": True})


class NeedsAddress(LoginFormHandler):
    """Say where the address with its key is shown, in place of Jupyter's words on tokens."""

    def _render(self, message: object = None) -> None:
        self.finish(_NEEDS_ADDRESS)
