"""Say the same sentence to the student, or as the student says it to others."""

from __future__ import annotations

from typing import NamedTuple


class Speaker(NamedTuple):
    """Hold the words for the student in one voice."""

    subject: str
    possessive: str

    @property
    def subject_first(self) -> str:
        """The word for the student at the beginning of a sentence."""
        return self.subject.capitalize()

    @property
    def possessive_first(self) -> str:
        """The word for what is theirs at the beginning of a sentence."""
        return self.possessive.capitalize()


TO_STUDENT = Speaker("you", "your")
"""What a page says."""
BY_STUDENT = Speaker("I", "my")
"""What stands in a paper the student hands in."""
