"""Give the tests of the day one interview to work with."""

import pytest


@pytest.fixture
def talk(folder):
    """A talk ahead with two questions; ids by role."""
    person = folder.add("contact", name="Ana Lopes", facts="Set up the river study (city paper)")
    iv = folder.add(
        "interview", contact=person, agreed_minutes=25, starts_at="2026-03-12T14:00+00:00"
    )
    bank = folder.add(
        "plan_item", interview=iv, question="q-core-10", position=1, wording="What is a normal day?"
    )
    own = folder.add(
        "plan_item", interview=iv, position=2, wording="Which books do you keep at work?"
    )
    return {"id": iv, "person": person, "bank": bank, "own": own}
