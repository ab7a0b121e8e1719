"""End the command for certain, soon after the student presses Ctrl+C.

Outside a terminal Jupyter leaves Ctrl+C to Python, which breaks off whatever is running then.
Where nothing can be broken off, as in a finalizer, it is lost and the program runs on; a thread
that waits for a slow disk is waited for; and a page's Python that is just being restarted keeps a
server that ends in order. So Ctrl+C ends the program in order wherever it is typed, and what hangs
on the way is cut off.
"""

from __future__ import annotations

import faulthandler
import os
import signal

from jupyter_server.serverapp import ServerApp

LONGEST = 5  # seconds; a page's Python is asked first, told after 2.5


class EndingServer(ServerApp):
    """Serve until told to stop; then end in any case.

    A Python that is left ends by itself within a second, as Jupyter has it. What it was writing was
    not yet called saved.
    """

    def init_signal(self) -> None:
        """Stop in order at Ctrl+C, in a terminal or not."""
        super().init_signal()
        signal.signal(signal.SIGINT, self._signal_stop)

    def stop(self, from_signal: bool = False) -> None:
        """Stop in order; cut off what takes too long. A second call changes nothing.

        Parameters
        ----------
        from_signal : bool
            Whether a signal is being handled, as for Jupyter.
        """
        if self._stopping:
            return
        # Its clock needs no Python that still runs: it cuts off a blocked program, too.
        nowhere = os.open(os.devnull, os.O_WRONLY)
        faulthandler.dump_traceback_later(LONGEST, exit=True, file=nowhere)
        super().stop(from_signal)
