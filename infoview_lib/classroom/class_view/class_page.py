"""Lay the picture of a class out as one HTML file to print, with a table of its numbers.

Nothing in it was typed by anybody: it holds our own words, with numbers.
"""

from __future__ import annotations

import base64
import csv
import io
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from infoview_lib.exchange.going_out.csv_export import MARK
from infoview_lib.exchange.going_out.portfolio_page import as_markup, whole_page

_STYLE = """
body { font-family: "Segoe UI", "Helvetica Neue", Arial, sans-serif; font-size: 11pt; \
line-height: 1.4; max-width: 48rem; }
h1 { font-size: 18pt; }
figure { margin: 12pt 0; }
img { display: block; width: 100%; height: auto; }
.tables { columns: 2 15rem; column-gap: 24pt; }
table { border-collapse: collapse; width: 100%; margin: 0 0 9pt; break-inside: avoid; }
caption { text-align: left; font-weight: bold; padding: 4pt 0; }
th, td { border-top: 1px solid #999; padding: 3pt 0; text-align: left; font-weight: normal; }
thead th { border: 0; color: #4a463f; font-size: 10pt; padding: 0 0 2pt; }
th + th, td { text-align: right; font-variant-numeric: tabular-nums; padding-left: 12pt; }
section { break-inside: avoid; }
@media print {
  body { font-size: 9pt; line-height: 1.3; }
  h1 { font-size: 16pt; }
  h2 { font-size: 11pt; margin: 9pt 0 3pt; }
  figure { margin: 6pt 0; }
  img { width: 75%; }
  th, td { padding: 1pt 0; }
  thead th { font-size: 8pt; }
  @page { margin: 12mm; }
}
"""


class Picture(NamedTuple):
    """Hold a picture as SVG, with the words for whoever does not see it."""

    svg: bytes
    alt: str


class Numbers(NamedTuple):
    """Hold a small table: its title, the names of its two columns, its rows."""

    title: str
    columns: tuple[str, str]
    rows: Sequence[tuple[str, int]]


def class_page(
    title: str,
    by: str,
    picture: Picture | None,
    tables: Iterable[Numbers],
    notes: Iterable[tuple[str, Sequence[str]]],
) -> bytes:
    """Return the page as one HTML file that asks for nothing from anywhere.

    Parameters
    ----------
    title, by : str
        The finding, what it was made from.
    picture : Picture, optional
        Left out where there is none.
    tables : iterable of Numbers
        Left out with their heading where there are none.
    notes : iterable of (str, sequence of str)
        Heading and sentences; without sentences the heading is left out too.

    Returns
    -------
    bytes
        UTF-8. The same numbers give the same bytes.
    """
    body = [f"<h1>{as_markup(title)}</h1>", f'<p class="by">{as_markup(by)}</p>']
    if picture:
        # As an image, an SVG runs no script and loads nothing, whatever is in it.
        data = base64.b64encode(picture.svg).decode("ascii")
        alt = as_markup(picture.alt)
        body.append(f'<figure><img src="data:image/svg+xml;base64,{data}" alt="{alt}"></figure>')
    if made := [_table(one) for one in tables]:
        body += [
            "<section>",
            "<h2>The same in numbers</h2>" if picture else "<h2>In numbers</h2>",
            '<div class="tables">',
            *made,
            "</div>",
            "</section>",
        ]
    for heading, sentences in notes:
        if said := [f"<li>{as_markup(one)}</li>" for one in sentences if one]:
            body += [
                "<section>",
                f"<h2>{as_markup(heading)}</h2>",
                "<ul>",
                *said,
                "</ul>",
                "</section>",
            ]
    return whole_page(title, "\n".join(body), style=_STYLE)


def _table(one: Numbers) -> str:
    head = "".join(f'<th scope="col">{as_markup(words)}</th>' for words in one.columns)
    rows = "\n".join(
        f'<tr><th scope="row">{as_markup(words)}</th><td>{number}</td></tr>'
        for words, number in one.rows
    )
    return (
        f"<table><caption>{as_markup(one.title)}</caption>\n<thead><tr>{head}</tr></thead>\n"
        f"<tbody>\n{rows}\n</tbody></table>"
    )


def numbers_csv(rows: Iterable[Sequence[str | int]]) -> bytes:
    """Return rows of our own words, with numbers a spreadsheet program can add up.

    Unlike `infoview_lib.exchange.going_out.csv_export.csv_bytes`, which guards what was typed,
    numbers stay numbers.

    Parameters
    ----------
    rows : iterable of sequence of (str or int)
        Row by row, the names of the columns first.

    Returns
    -------
    bytes
        The mark alone for no rows.

    Examples
    --------
    >>> numbers_csv([["cell", "students"], ["nobody", 9]])
    b'\\xef\\xbb\\xbf"cell","students"\\r\\n"nobody","9"\\r\\n'
    """
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n", quoting=csv.QUOTE_ALL).writerows(rows)
    return MARK + text.getvalue().encode()
