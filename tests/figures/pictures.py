"""Make logs to draw and check what was drawn, for the tests of pictures."""

import random

from matplotlib.backends.backend_agg import FigureCanvasAgg

from tests.network.network_logs import log

HOSTILE = [
    "$\\frac{",
    "<script>alert(1)</script>",
    "Ana\nLopes",
    "علي بن أحمد",
    "😀 Emoji",
    "名前",
    "x" * 10_000,
    "-->",
    "&amp;",
    " ",
    "\u202eabc",
    "a\u0301b",
    "\x00\x07",
    "%s {0}",
    "=1+1",
]


def random_log(people, seed=3):
    dice = random.Random(seed)
    names = [f"Person {n} of {'Quite Long Name' if n % 9 == 0 else 'Alder'}" for n in range(people)]
    referrals = [
        (names[dice.randrange(n)], names[n]) for n in range(1, people) if dice.random() < 0.7
    ]
    more = [(names[dice.randrange(people)], names[n]) for n in range(1, people, 20)]
    talks = [{"contact": name, "status": "done"} for name in names[::4]]
    return log(names, referrals + [one for one in more if one[0] != one[1]], interview=talks)


def lay_out(figure):
    """Lay a figure out on a canvas that stays; without one, each box asked for takes a canvas of its own, 20 MB."""
    FigureCanvasAgg(figure)
    figure.draw_without_rendering()


def overlaps(texts):
    boxes = [text.get_window_extent() for text in texts if text.get_text().strip()]
    return [
        (a, b)
        for n, a in enumerate(boxes)
        for b in boxes[n + 1 :]
        if a.padded(-0.5).overlaps(b.padded(-0.5))
    ]
