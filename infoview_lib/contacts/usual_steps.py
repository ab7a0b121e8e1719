"""Name the usual next step after each way of asking."""

from __future__ import annotations

USUAL_STEPS = {
    "email": ("Send one reminder", "week"),
    "linkedin": ("Send one reminder", "week"),
    "via_introducer": ("Ask kindly if the lines went on", "week"),
    "letter": ("Call their office once", "seven_days"),
    "phone": ("Call once more", "three_days"),
    "voicemail": ("Call once more", "three_days"),
    "in_person": ("Write to find a time", "three_days"),
}
"""Channel → the next step in words, with the preset for its day in `infoview_lib.contacts.business_days`."""
AFTER_REMINDER = "Let it rest"


def is_usual_step(words: str) -> bool:
    """Say whether a next step was set for the wait alone, so that it ends with the answer.

    Examples
    --------
    >>> is_usual_step("Send one reminder"), is_usual_step("Ask Bo Chen")
    (True, False)
    """
    return words == AFTER_REMINDER or words in {step for step, _ in USUAL_STEPS.values()}
