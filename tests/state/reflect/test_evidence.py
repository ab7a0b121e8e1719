"""What people said is compared topic by topic."""

from infoview_lib.state.reflect.evidence import EvidenceState
from tests.wording import says


def test_two_people_who_say_otherwise_differ(talked):
    folder = talked["folder"]
    other = folder.add(
        "interview", contact=talked["ben"], status="done", starts_at="2026-03-08T10:00+00:00"
    )
    folder.add("answer", interview=talked["talk"], topic="Hours", text="Calm", stance="positive")
    state = EvidenceState(folder)
    assert state.view["topics"][0]["verdict"]["text"] == "One person so far"
    ((subject, why),) = state.view["next_asks"]
    assert subject == "Hours" and says(why, "only Ana Lopes")
    folder.add("answer", interview=other, topic="hours ", text="Hard in spring", stance="negative")
    topic = state.view["topics"][0]
    assert (state.view["sums"], topic["verdict"]["text"]) == (
        "1 topic: 1 where they differ.",
        "They differ",
    )
    assert topic["counts"] == "Good 1 · Hard 1"
    assert topic["cells"][talked["ben"]] == [
        {
            "shape": "▼",
            "word": "Hard",
            "stance": "Discouraging",
            "text": "Hard in spring",
            "when": "March 8",
            "talk": other,
        }
    ]
    ((subject, why),) = state.view["next_asks"]
    assert subject == "Hours"
    assert says(why, "Ana Lopes", "Ben Okoro", "differently")


def test_what_a_rehearsal_brought_is_not_compared(talked):
    folder = talked["folder"]
    played = folder.add("interview", contact=talked["ben"], status="done", is_practice=True)
    folder.add(
        "answer", interview=played, topic="Hours", text="Calm", stance="positive", is_practice=True
    )
    assert EvidenceState(folder).view["topics"] == []
