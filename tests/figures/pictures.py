"""Make logs to draw and check what was drawn, for the tests of pictures."""

from matplotlib.backends.backend_agg import FigureCanvasAgg

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


def lay_out(figure):
    """Lay a figure out on a canvas that stays.

    Without one, each box asked for takes a canvas of its own, 20 MB.
    """
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
