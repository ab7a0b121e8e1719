"""Hold the tree of errors that a student can mend.

Every error says two things in plain words: what was found, then the next step. A panel shows both;
a traceback never does. Keep both sentences together under thirty words, without Python words.
"""

from __future__ import annotations

import re

MOST_QUOTED = 251
"""Letters from which on something quoted is cut; the place of a folder is shorter."""


class InfoviewError(Exception):
    """Say what was found and what to do next.

    Parameters
    ----------
    found : str
        One sentence: what was found, quoting the value and its place.
    next_step : str
        One sentence that starts with a verb: what to do now.

    Examples
    --------
    >>> error = InfoviewError("The name is empty.", "Type at least one name.")
    >>> str(error)
    'The name is empty. Type at least one name.'
    """

    def __init__(self, found: str, next_step: str) -> None:
        # What was typed is quoted here, also half a character, which no screen and no message can
        # take.
        self.found, self.next_step = _sayable(found), _sayable(next_step)
        super().__init__(f"{self.found} {self.next_step}")

    def as_dict(self) -> dict[str, str]:
        """Return the two sentences for a panel."""
        return {"found": self.found, "next_step": self.next_step}


def _sayable(sentence: str) -> str:
    """Return a sentence that fits a message, whatever was typed into the words it quotes."""
    whole = sentence.encode(errors="replace").decode()
    return re.sub(f"“([^“”]{{{MOST_QUOTED},}}?)”", _shortened, whole)


def _shortened(quoted: re.Match[str]) -> str:
    """Return what is quoted, on one line and cut to what a panel holds."""
    words = " ".join(quoted[1][: MOST_QUOTED * 4].split())
    return f"“{words[: MOST_QUOTED - 1].rstrip()}…”"


class EntryError(InfoviewError, ValueError):
    """A value that was typed or passed does not fit its field."""


class UnknownRecordError(InfoviewError, KeyError):
    """A record was asked for that this folder does not hold."""

    def __str__(self) -> str:
        return f"{self.found} {self.next_step}"


class FolderError(InfoviewError):
    """The student's folder cannot be opened or written."""


class NewerFolderError(FolderError):
    """The folder was written by a newer Infoview."""


class NotSavedError(FolderError):
    """A change did not reach the disk; what was typed is kept on the screen."""


class ReadingError(InfoviewError, ValueError):
    """A file that was brought in cannot be read."""


class MissingPartError(InfoviewError, ImportError):
    """A part of the program that this step needs is not installed."""
