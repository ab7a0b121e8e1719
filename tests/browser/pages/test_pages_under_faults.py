"""A page gone wrong is found out; `python -m tests.faults --pages 2000` tries the true ones."""

import pytest

from tests.faults.pages.rounds import live_through

LYING_BAR = """
new MutationObserver(() => {
  const bar = document.getElementById('iv-savebar');
  if (bar && bar.dataset.state !== 'saved') bar.dataset.state = 'saved';
}).observe(document, {subtree: true, childList: true, attributeFilter: ['data-state']});
"""
STORE_THAT_DROPS_WORDS = """
const keep = Storage.prototype.setItem;
Storage.prototype.setItem = function (key, value) {
  if (!key.startsWith('infoview:')) keep.call(this, key, value);
};
addEventListener('infoview:drafts', (event) => {
  event.stopImmediatePropagation();
  const taken = (event.detail.changes ?? []).map((_, number) => number);
  event.detail.answer(Promise.resolve({taken, drafts: []}));
}, true);
"""
"""Both stand for a page gone wrong: they run before the page's own scripts."""


@pytest.mark.long
def test_a_bar_that_lies_is_caught(chromium):
    outcome = live_through(chromium, 101, faults=2, script=LYING_BAR)
    assert "false saved" in {one.what for one in outcome.findings}


@pytest.mark.long
def test_a_store_that_drops_words_is_caught(chromium):
    outcome = live_through(chromium, 101, faults=4, script=STORE_THAT_DROPS_WORDS)
    assert "not offered again" in {one.what for one in outcome.findings}
