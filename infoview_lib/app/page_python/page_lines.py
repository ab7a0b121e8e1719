"""End a window's line to the Python of its pages before the window lays another one.

Jupyter opens a line once the Python on it has been heard, and sees only then that the window gave
it up meanwhile. A Python that ends twice within seconds so has two lines of one window, which bear
one name: it would answer on the one that nobody hears any more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from jupyter_server.services.kernels.connection.channels import ZMQChannelsWebsocketConnection

if TYPE_CHECKING:
    import asyncio


class PageLine(ZMQChannelsWebsocketConnection):
    """Carry what one window and one Python tell each other."""

    _of_windows: ClassVar[dict[str, PageLine]] = {}

    def __init__(self, **given: object) -> None:
        super().__init__(**given)
        self._first_word: asyncio.Future[None] | None = None
        self._is_over = False

    def connect(self) -> asyncio.Future[None] | None:
        """Lay the line; an earlier one of the same window ends.

        Returns
        -------
        asyncio.Future or None
            Done once the Python was heard; None when there is no such Python.
        """
        if earlier := self._of_windows.get(self.session_key):
            earlier.disconnect()
        self._of_windows[self.session_key] = self
        return super().connect()

    def nudge(self) -> asyncio.Future[None]:
        """Ask the Python again and again until it is heard.

        Returns
        -------
        asyncio.Future
            Done once it was heard.
        """
        first_word = self._first_word = super().nudge()
        return first_word

    def disconnect(self) -> None:
        """End the line; a second time is none."""
        if self._is_over:
            return
        self._is_over = True
        if self._of_windows.get(self.session_key) is self:
            del self._of_windows[self.session_key]
        super().disconnect()
        if self._first_word and not self._first_word.done():
            # Jupyter would keep the line for the window's next one, and this one would still listen
            # on it. Nothing was heard, so nothing is lost.
            self.multi_kernel_manager.stop_buffering(self.kernel_id)
            self.channels = {}
            self._first_word.cancel()
