"""Whatever a student records, every step shows it."""

import json
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from infoview_lib.contacts.asking.calibration import calibration
from infoview_lib.contacts.due.queue import due_items
from infoview_lib.contacts.stages import stages
from infoview_lib.errors import EntryError
from infoview_lib.exchange.going_out.contact_log import contact_log
from infoview_lib.files.folder.folder import open_folder
from infoview_lib.records.catalog import KEPT_BY_US, KINDS, SPECS
from infoview_lib.widgets.registry import STEPS

DAYS = ["", "0001-01-01", "2026-03-09", "2026-03-11", "9999-12-31"]
TIMES = [
    "",
    "0001-01-01T00:00+14:00",
    "2026-03-09T23:30-11:00",
    "2026-03-11T10:00+05:30",
    "9999-12-31T23:59-12:00",
]
TEXTS = ["", "Ana Lopes", "you", "$x^2$ <b>", "\ufffe\u2028x", "core-001", "Ñ" * 300]
GIVEN = {"page_top": {"page": "today"}, "page_end": {"page": "today"}}


def _values(spec, ids):
    if spec.type in ("choice", "choices"):
        return st.sampled_from(["", *(key for key, _ in spec.choices)])
    if spec.type == "link":
        return st.sampled_from(
            [*ids.get(spec.links_to, ()), "you" if "or you" in spec.help else ""]
        )
    return st.sampled_from(
        {
            "date": DAYS,
            "time": TIMES,
            "whole": [None, 0, 7, 1_000_000],
            "scale": [None, 1, 5],
            "yes_no": [None, True, False],
        }.get(spec.type, TEXTS)
    )


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return lambda: open_folder(tmp_path_factory.mktemp("odd"))


@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(data=st.data())
def test_every_step_shows_whatever_was_recorded(made, data):
    folder, ids = made(), {}
    ids["contact"] = [folder.add("contact", name=name) for name in ("Ana Lopes", "Ben Okoro")]
    ids["interview"] = [folder.add("interview", contact=ids["contact"][0])]
    for kind in data.draw(
        st.lists(st.sampled_from([*KINDS, "interview", "referral"]), max_size=25)
    ):
        names = [name for name in SPECS[kind] if name not in KEPT_BY_US]
        values = {name: data.draw(_values(SPECS[kind][name], ids)) for name in names}
        try:
            ids.setdefault(kind, []).append(folder.add(kind, **values))
        except EntryError:
            continue  # refused in words, so it is not there
    for on in (date.min, date(2026, 3, 10), date.max):
        (
            due_items(folder.book, on),
            calibration(folder.book),
            stages(folder.book, on),
            contact_log(folder.book, on),
        )
    for name, step in STEPS.items():
        state = step.state_class()(folder, **GIVEN.get(name, {}))
        json.dumps([state.view, state.lasting()], allow_nan=False)
        state.close()


def test_a_choice_that_was_emptied_reads_as_the_usual_one(talked):
    from infoview_lib.state.day.advice_given import AdviceGivenState
    from infoview_lib.state.day.interview_list import InterviewsState
    from infoview_lib.state.day.names_given import NamesGivenState
    from infoview_lib.state.questions.question_plan import QuestionPlanState

    folder = talked["folder"]
    folder.change(talked["talk"], status="")
    folder.change(talked["named"], may_use_name="")
    folder.add("recommendation", interview=talked["talk"], text="Join the guild", status=None)
    folder.add("plan_item", interview=talked["talk"], wording="How did you begin?", block="")
    steps = (InterviewsState, NamesGivenState, AdviceGivenState)
    said = [step(folder).view["items"][0]["marks"][0]["text"] for step in steps]
    assert said == ["Planned", "Ask if you may use their name", "New"]
    assert "How did you begin?" in json.dumps(QuestionPlanState(folder).view)
