"""Offer the widgets that work in any notebook; pages show their steps with the same ones.

A widget is drawn where it is the result of a cell. Its traits can be read, set, observed and linked
like those of every Jupyter widget. They load when first used.
"""

from __future__ import annotations

from importlib import import_module

_LAZY = {
    "Agenda": "infoview_lib.widgets.agenda",
    "Checklist": "infoview_lib.widgets.checklist",
    "LogTable": "infoview_lib.widgets.log_table",
    "QuestionPicker": "infoview_lib.widgets.question_picker",
    "ReferralMap": "infoview_lib.widgets.referral_map",
    "Timer": "infoview_lib.widgets.timer",
}

__all__ = ["Agenda", "Checklist", "LogTable", "QuestionPicker", "ReferralMap", "Timer"]


def __getattr__(name: str) -> object:
    if name not in _LAZY:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_LAZY[name]), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *_LAZY})
