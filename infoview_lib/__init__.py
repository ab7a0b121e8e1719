"""Infoview: a guided workbook for the informational interview.

Names load when they are first used, so that ``import infoview_lib`` is quick and brings in neither
pandas, matplotlib, networkx nor ipywidgets.
"""

from __future__ import annotations

from importlib import import_module

__version__ = "0.1.0"

_LAZY = {
    "Workbook": "infoview_lib.workbook",
    "InfoviewError": "infoview_lib.errors",
    "Book": "infoview_lib.records.book",
    "due_items": "infoview_lib.contacts.due.queue",
    "stage_of": "infoview_lib.contacts.stages",
    "find_job_asks": "infoview_lib.prep.job_asks.guard",
    "review_question": "infoview_lib.prep.questions.review",
    "Practice": "infoview_lib.prep.practice.conversation",
    "referral_graph": "infoview_lib.network.graph.referral_graph",
    "lineage": "infoview_lib.network.measures.lineage",
    "brokerage": "infoview_lib.network.measures.brokerage",
    "diversity": "infoview_lib.network.measures.diversity",
    "ei_index": "infoview_lib.network.measures.diversity",
    "introduction_path": "infoview_lib.network.graph.introduction_path",
    "structure": "infoview_lib.network.measures.structure",
    "draw_referrals": "infoview_lib.figures.referral_picture",
    "read_table": "infoview_lib.exchange.data_frame",
    "class_table": "infoview_lib.classroom.class_view.class_frame",
}

__all__ = [
    "Book",
    "InfoviewError",
    "Practice",
    "Workbook",
    "brokerage",
    "class_table",
    "diversity",
    "draw_referrals",
    "due_items",
    "ei_index",
    "find_job_asks",
    "introduction_path",
    "lineage",
    "read_table",
    "referral_graph",
    "review_question",
    "stage_of",
    "structure",
]


def __getattr__(name: str) -> object:
    if name not in _LAZY:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_LAZY[name]), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *_LAZY})
