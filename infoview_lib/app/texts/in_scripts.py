"""Find words for people in a script, from its tokens."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from infoview_lib.app.texts.shape import BLANK, Text, is_for_people, without_markup

_TOKEN = re.compile(
    r"(?P<skip>\s+|//[^\n]*|/\*.*?\*/)"
    r"|(?P<string>\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*')"
    r"|(?P<template>`)"
    r"|(?P<word>[\w$]+)"
    r"|(?P<sign>===?|!==?|=>|&&|\|\||\?\?|.)",
    re.DOTALL,
)
_REGEX = re.compile(r"/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\[\n])+/[a-z]*")
_ESCAPE = re.compile(r"\\(?:u\{?([0-9a-fA-F]+)\}?|(.))", re.DOTALL)
_ENDS_A_VALUE = re.compile(r"[\w$)\]}\"'`]$")
_BEFORE_CODE = frozenset(("===", "!==", "==", "!=", "case", "import", "from"))
_CODE_KEYS = frozenset(("class", "className", "key", "kind", "selector", "style", "type"))


class _Token(NamedTuple):
    kind: str
    text: str
    at: int


def texts_in_script(source: str, name: str) -> Iterator[Text]:
    """Find the strings of a script that have the shape of words for people.

    Left out are comments, patterns, keys, classes, and what is compared. Strings that are added
    together count as one, and so does a template with its blanks.

    Parameters
    ----------
    source : str
        JavaScript.
    name : str
        What to call it.

    Yields
    ------
    Text
        In the order of the script.
    """
    tokens = [*_tokens(source, 0, len(source))]
    at = 0
    while at < len(tokens):
        start, words = at, ""
        while at < len(tokens) and tokens[at].kind == "words":
            words += tokens[at].text
            at += 2 if _next_is_added(tokens, at) else 1
            if tokens[at - 1].kind == "words":
                break
        plain = without_markup(words)
        if is_for_people(plain) and not _is_code(tokens, start, at):
            line = source.count("\n", 0, tokens[start].at) + 1
            yield Text(f"{name}:{line}", "script", plain)
        at = max(at, start + 1)


def _next_is_added(tokens: list[_Token], at: int) -> bool:
    return at + 2 < len(tokens) and tokens[at + 1].text == "+" and tokens[at + 2].kind == "words"


def _is_code(tokens: list[_Token], start: int, end: int) -> bool:
    """Return whether a string is compared, a key, or the value of a key for code."""
    before = [one.text for one in tokens[max(0, start - 2) : start]]
    last = before[-1] if before else ""
    # Between a question mark and a colon it is said; before any other colon it is a key.
    is_key = end < len(tokens) and tokens[end].text == ":" and last not in ("?", "(")
    return is_key or last in _BEFORE_CODE or (last == ":" and before[0] in _CODE_KEYS)


def _tokens(source: str, at: int, end: int) -> Iterator[_Token]:
    """Return the tokens of a part of a script; what fills a template comes behind its words."""
    last = ""
    while at < end:
        found = _TOKEN.match(source, at)
        if found is None:
            return
        kind, text = str(found.lastgroup), found.group()
        if text == "/" and not (_ENDS_A_VALUE.search(last) and last != "return"):
            pattern = _REGEX.match(source, at)
            if pattern:
                kind, text = "pattern", pattern.group()
        if kind == "template":
            words, blanks, after = _template(source, at + 1)
            yield _Token("words", words, at)
            for begin, stop in blanks:
                yield _Token("sign", ";", begin)
                yield from _tokens(source, begin, stop)
            last, at = "`", after
            continue
        if kind == "string":
            yield _Token("words", _ESCAPE.sub(_letter, text[1:-1]), at)
        elif kind != "skip":
            yield _Token(kind, text, at)
        if kind != "skip":
            last = text
        at += len(text)


def _letter(found: re.Match[str]) -> str:
    if found[1]:
        return chr(int(found[1], 16))
    return {"n": "\n", "t": "\t"}.get(found[2], found[2])


def _template(source: str, at: int) -> tuple[str, list[tuple[int, int]], int]:
    """Return a template's words with blanks, where its blanks are filled, and where it ends."""
    words, blanks = [], []
    while source[at] != "`":
        if source.startswith("${", at):
            stop = _closing(source, at + 2)
            blanks.append((at + 2, stop))
            words.append(BLANK)
            at = stop + 1
        elif source[at] == "\\":
            words.append(_ESCAPE.sub(_letter, source[at : at + 2]))
            at += 2
        else:
            words.append(source[at])
            at += 1
    return "".join(words), blanks, at + 1


def _closing(source: str, at: int) -> int:
    """Return where the brace closes that was opened before `at`."""
    depth = 1
    while True:
        found = _TOKEN.match(source, at)
        if found is None:
            return len(source)
        if found.lastgroup == "template":
            at = _template(source, at + 1)[2]
            continue
        depth += {"{": 1, "}": -1}.get(found.group(), 0)
        if depth == 0:
            return at
        at = found.end()
