"""Measure what the question picker costs to make."""

from __future__ import annotations

import json
import statistics
import tempfile
import time
from contextlib import contextmanager
from dataclasses import replace
from unittest import mock

QUESTIONS, ROUNDS = 236, 15


def picker_cost() -> dict[str, float]:
    """Return the median ``ms`` to make the picker, with the ``bytes`` and ``messages`` that it sends.

    An empty agenda, 236 questions; a smaller bank is repeated up to that number. The text of the view's
    module with its stylesheet counts among the bytes.
    """
    from infoview_lib.files.folder import open_folder
    from infoview_lib.state import bank as banks
    from infoview_lib.widgets.view import view_of

    with tempfile.TemporaryDirectory() as place, _full_bank(banks), _counted() as sent:
        folder = open_folder(place)
        view_of("question_plan", folder).close()  # the first one reads the files
        taken = []
        for _ in range(ROUNDS):
            sent.clear()
            start = time.perf_counter()
            view = view_of("question_plan", folder)
            taken.append((time.perf_counter() - start) * 1000)
            size, count = sum(sent), len(sent)
            view.close()
    return {"ms": statistics.median(taken), "bytes": size, "messages": count}


@contextmanager
def _full_bank(banks):
    real = list(banks.bank().values())
    full = {}
    for number in range(QUESTIONS):
        one = real[number % len(real)]
        again = number // len(real)
        full[f"{one.id}{'+' * again}"] = replace(one, id=f"{one.id}{'+' * again}")
    with mock.patch("infoview_lib.state.question_plan.bank", lambda: full):
        yield


@contextmanager
def _counted():
    """Count the bytes of every comm message, as they would go over the wire."""
    import comm

    sent: list[int] = []

    class Counted(comm.base_comm.BaseComm):
        def publish_msg(self, msg_type, data=None, metadata=None, buffers=None, **keys):
            if msg_type != "comm_close":
                sent.append(
                    len(json.dumps([msg_type, data, metadata, keys], ensure_ascii=False).encode())
                )

    with mock.patch("comm.create_comm", Counted):
        yield sent


if __name__ == "__main__":
    print(picker_cost())
