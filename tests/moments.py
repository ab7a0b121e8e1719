"""Moments that tests take from the clock of the machine."""

from __future__ import annotations

from datetime import datetime, timedelta


def just_now() -> str:
    """Return the start of a talk that is over, as a person types it into the field.

    That is an hour ago, but never yesterday: a request sent today leads to no talk of yesterday.
    """
    now = datetime.now().astimezone()
    midnight = now.replace(hour=0, minute=0)
    return max(now - timedelta(hours=1), midnight).strftime("%Y-%m-%dT%H:%M")
