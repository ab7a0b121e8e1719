"""Read what a command printed."""

from __future__ import annotations


def said(capsys):
    out = capsys.readouterr()
    return out.out.splitlines(), out.err.splitlines()
