"""Look for one value of each field in everything that is handed to others."""

from datetime import date

import pytest

from infoview_lib.exchange.going_out.portfolio_page import page_html
from infoview_lib.records.catalog import id_from
from infoview_lib.state.network.network_files import NetworkFilesState
from infoview_lib.state.reflect.memo import MemoState, PortfolioState
from tests.wording import says

TODAY = date(2026, 3, 10)
ANA = {
    "id": id_from("contact", 1),
    "name": "Zephyrine Quillfeather",
    "organization": "Marrowbone Clinic",
    "email": "zq@mail.example.org",
    "phone": "+1 555-010-4242",
    "profile_url": "https://www.linkedin.com/in/z-quillf-77",
    "notes": "Met her at the harbor fair in June.",
    "facts": "Won the lantern prize last year.",
}
FIELDS = ("name", "organization", "email", "phone", "profile_url")


@pytest.fixture
def log(folder):
    folder.add("profile", display_name="Sam Okoro", school="Elm College")
    folder.add("contact", **ANA)
    folder.add("referral", **{"from": "you", "to": ANA["id"], "date": "2026-03-01"})
    return folder


@pytest.mark.parametrize("level", ["initials", "none"])
@pytest.mark.parametrize("paper", [MemoState, PortfolioState])
@pytest.mark.parametrize("field", FIELDS)
def test_what_a_student_writes_of_somebody_leaves_covered(log, paper, level, field):
    state = paper(log, today=lambda: TODAY)
    part = state.view["parts"][0]["key"]
    state.act("write", part=part, value=f"I asked {ANA[field]} about it.")
    page = page_html(state.act("show", level=level)["blocks"]).decode()
    assert ANA[field] not in page and "I asked" in page
    assert ANA[field] in page_html(state.act("show", level="full")["blocks"]).decode()


@pytest.mark.parametrize("level", ["initials", "none"])
@pytest.mark.parametrize(
    "value",
    [*(ANA[field] for field in FIELDS), "Quillfeathers", "met her at the Harbor fair in june"],
)
def test_a_value_that_slipped_into_somebodys_field_stops_the_network_files(log, level, value):
    log.add("contact", name="Bo Lim", industry=f"Trade, {value}")
    reply = NetworkFilesState(log, today=lambda: TODAY).act("download", level=level)
    assert not reply["ok"] and says(reply["next_step"], "fields out", "change")


@pytest.mark.parametrize("level", ["initials", "none"])
def test_without_a_slip_nothing_is_stopped(log, level):
    log.add("contact", name="Bo Lim", industry="Trade")
    assert NetworkFilesState(log, today=lambda: TODAY).act("download", level=level)["ok"]
