"""Texts are compared without case and accents, and no sign changes its place."""

import unicodedata

import pytest

from infoview_lib.contacts.mentions.folding import composed, folded


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("ANA Lopes", "ana lopes"),
        ("José NÚÑEZ", "jose nunez"),
        ("Straße", "straße"),
        ("İzmir", "izmir"),
        ("Åsgård", "asgard"),
        ("李明", "李明"),
        ("", ""),
    ],
)
def test_a_text_loses_case_and_accents_however_these_are_written(text, plain):
    apart = unicodedata.normalize("NFD", text)
    assert composed(apart) == composed(text)
    assert folded(text) == folded(apart) == plain


def test_every_sign_stays_one_sign():
    signs = "".join(map(chr, [*range(0x20, 0xD800), *range(0xE000, 0x11000)]))
    assert len(folded(signs)) == len(composed(signs))
