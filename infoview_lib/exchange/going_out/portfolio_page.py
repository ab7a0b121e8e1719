"""Lay a memo or a portfolio page out as one HTML file that prints well."""

from __future__ import annotations

import html
from collections.abc import Iterable
from itertools import groupby

# One file that asks for nothing from anywhere. Sizes fit Letter and A4 alike, as the margins are
# given, not the page.
_STYLE = """
:root { color-scheme: light; }
body { font: 12pt/1.5 Georgia, "Times New Roman", serif; color: #1c1b19; background: #fff; \
margin: 0 auto; padding: 2rem 1.25rem; max-width: 42rem; overflow-wrap: break-word; }
h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 4pt; }
h2 { font-size: 13pt; line-height: 1.3; margin: 18pt 0 4pt; break-after: avoid; }
p { margin: 0 0 6pt; orphans: 3; widows: 3; }
ul { margin: 0 0 6pt; padding-left: 18pt; }
li { margin: 0 0 3pt; break-inside: avoid; }
.by { color: #4a463f; margin: 0; }
footer { color: #4a463f; border-top: 1px solid #999; margin-top: 24pt; \
padding-top: 6pt; font-size: 10pt; }
@media print { body { max-width: none; padding: 0; } @page { margin: 20mm; } }
"""
_SAFE = "default-src 'none'; style-src 'unsafe-inline'"


Block = tuple[str, str]
"""A piece of a page, such as ``title``, ``part``, ``text`` or ``entry``, with its words."""
_TAGS = {"title": "h1", "by": "p", "part": "h2", "text": "p", "entry": "li", "foot": "p"}


def blocks_of(title: str, by: str, parts: Iterable[tuple[str, str]], foot: str = "") -> list[Block]:
    """Return the pieces of a page in order; the screen shows them, `page_html` writes them.

    Parameters
    ----------
    title, by : str
        What stands above, who wrote it when.
    parts : iterable of (str, str)
        Heading and words. A line that begins with ``- `` is an entry of a list; parts without
        words are left out.
    foot : str
        One sentence below, for example that names were left out.

    Returns
    -------
    list of (str, str)
        See `Block`.

    Examples
    --------
    >>> blocks_of("A memo", "", [("What I heard", "They differ:\\n- One"), ("Empty", " ")])
    [('title', 'A memo'), ('part', 'What I heard'), ('text', 'They differ:'), ('entry', 'One')]
    """
    made = [("title", title), ("by", by)]
    for heading, words in parts:
        lines = [line.strip() for line in words.splitlines() if line.strip()]
        if lines:
            made.append(("part", heading))
            made += [
                ("entry", line[2:].strip()) if line.startswith("- ") else ("text", line)
                for line in lines
            ]
    return [one for one in [*made, ("foot", foot)] if one[1]]


def page_html(blocks: Iterable[Block]) -> bytes:
    """Return the pieces of a page as one HTML file.

    Parameters
    ----------
    blocks : iterable of (str, str)
        As `blocks_of` returns them.

    Returns
    -------
    bytes
        UTF-8. The same pieces give the same bytes. Everything typed is text, never markup.

    Examples
    --------
    >>> b"<li>One &lt;b&gt;</li>" in page_html([("title", "A memo"), ("entry", "One <b>")])
    True
    """
    found = list(blocks)
    title = next((words for kind, words in found if kind == "title"), "")
    body: list[str] = []
    for kind, group in groupby((one for one in found if one[0] != "foot"), key=lambda one: one[0]):
        tags = [_tag(kind, words) for _, words in group]
        body += ["<ul>", *tags, "</ul>"] if kind == "entry" else tags
    foot = "".join(
        f"\n<footer>{_tag(kind, words)}</footer>" for kind, words in found if kind == "foot"
    )
    return whole_page(title, "\n".join(body), foot)


def whole_page(title: str, body: str, foot: str = "", style: str = "") -> bytes:
    """Return the file around a page's markup, which holds words only as `as_markup` returns them.

    Pictures may stand in it as ``data:`` addresses; nothing else is loaded, nothing runs.

    Parameters
    ----------
    title : str
        As plain text.
    body : str
        Markup.
    foot : str
        Markup that stands below.
    style : str
        CSS behind the common one.

    Returns
    -------
    bytes
        UTF-8.
    """
    safe = f"{_SAFE}; img-src data:" if "<img" in body else _SAFE
    return (
        f'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{safe}">\n'
        f'<meta name="referrer" content="no-referrer">\n'
        f"<title>{as_markup(title)}</title>\n<style>{_STYLE}{style}</style>\n</head>\n"
        f"<body>\n<main>\n{body}\n</main>{foot}\n</body>\n</html>\n"
    ).encode()


def _tag(kind: str, words: str) -> str:
    more = ' class="by"' if kind == "by" else ""
    return f"<{_TAGS[kind]}{more}>{as_markup(words)}</{_TAGS[kind]}>"


def as_markup(words: str) -> str:
    """Return words as they stand in a page; the one place where they become a part of markup.

    Parameters
    ----------
    words : str
        Anything that was typed.

    Returns
    -------
    str
        The same words, with no tag or entity in them.
    """
    return html.escape(words)
