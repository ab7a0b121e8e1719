"""A hand-in for tests."""

from infoview_lib.classroom.handing_in.hand_in import COUNSELOR, HandIn

HAND_IN = HandIn(
    code="bluefox7",
    course="k3x9",
    counts={
        "people": 9,
        "introduced": 4,
        "waves": 3,
        "asked": 7,
        "met": 4,
        "declined": 2,
        "talks": 5,
        "names": 6,
    },
    done={"start_here": (3, 3), "objectives": (1, 4)},
    rubric={"1": 3, "8": 0},
    confidence={"before": [1, 2, None], "after": [4, 2, None]},
    goals={"names": True, "information": False},
    categories={"rapport": 2},
    circles={"school": 3},
    guesses={"email": {"planned": 4, "expected": 1, "answered": 3, "yes": 2}},
    alumni={"7": 1},
    texts={"notes": "What I heard\nIt is quieter than I thought.", COUNSELOR: "Is it too late?"},
)
