"""Fill a folder with one entry of every kind and texts that spreadsheet programs like to change."""

from datetime import date

ON = date(2026, 3, 31)
TORTURE = [
    "007",
    "+1 555 0100",
    "=cmd|' /C calc'!A0",
    "@here",
    "-5",
    "one\ntwo\n\nthree",
    'say "hi", she said',
    "'quoted",
    "''two",
    "محمد\u200f علي",
    "李小龍 🎓",
    "NA",
    "None",
    "Null",
    "nan",
    "TRUE",
    "2026-03-31",
    "3/4",
    "1,5",
    "50%",
    " padded ",
    "a;b\tc",
    "C:\\path",
    "<b>x</b>",
    "$x$",
    "é",
    "x" * 10_000,
]


def fill(folder):
    """Put one of everything into a folder, with texts that spreadsheet programs like to change."""
    folder.add("profile", display_name="Sam Okafor", intro_30="one\ntwo", default_minutes=20)
    people = [
        folder.add(
            "contact",
            name=text.strip() or "x",
            notes=text,
            phone=text[:40],
            tie_strength=3,
            likes_to_teach=True,
        )
        for text in TORTURE
    ]
    talk = folder.add(
        "interview",
        contact=people[0],
        starts_at="2026-03-02T10:00+00:00",
        status="done",
        mode="phone",
        agreed_minutes=25,
        actual_minutes=31,
    )
    folder.apply(adds=[("objective", {"kind": "names", "text": "=3 names"})])
    folder.add("referral", **{"from": "you", "to": people[0], "date": "2026-02-20"})
    folder.add(
        "referral", **{"from": people[0], "to": people[1], "date": "2026-03-02", "interview": talk}
    )
    folder.add(
        "attempt",
        contact=people[0],
        channel="email",
        sent_at="2026-02-25T08:00+01:00",
        outcome="yes",
    )
    folder.add(
        "attempt",
        contact=people[2],
        channel="phone",
        sent_at="2026-03-01T08:00+01:00",
        outcome="no",
        decline_reason="too_busy",
    )
    folder.apply(
        adds=[
            ("recommendation", {"interview": talk, "text": "- read “Atlas”", "kind": "reading"}),
            (
                "follow_up",
                {
                    "contact": people[0],
                    "kind": "thank_you",
                    "form": "handwritten",
                    "done_at": "2026-03-03T09:00+00:00",
                    "interview": talk,
                },
            ),
            ("contact", {"name": "Made Up", "is_practice": True}),
        ]
    )
    folder.change(people[3], city="Lisbon")
    gone = folder.add("contact", name="Deleted Person")
    folder.add("attempt", contact=gone)
    folder.add("follow_up", contact=people[4], interview="", about="kept")
    folder.delete(gone)
    return people
