"""Pages whose Python, server and disk fail keep every word, and one gone wrong is found out.

`python -m tests.faults --pages 2000` lets more happen.
"""

import pytest

from tests.faults.pages.rounds import live_through

pytestmark = pytest.mark.long

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


@pytest.mark.parametrize("seed", [101, 103])
def test_pages_keep_save_or_announce_every_word_while_all_around_them_fails(chromium, seed):
    outcome = live_through(chromium, seed, faults=25)
    assert outcome.findings == [], "\n".join(outcome.trail)


def test_a_bar_that_lies_is_caught(chromium):
    outcome = live_through(chromium, 101, faults=2, script=LYING_BAR)
    assert "false saved" in {one.what for one in outcome.findings}


def test_a_store_that_drops_words_is_caught(chromium):
    outcome = live_through(chromium, 101, faults=4, script=STORE_THAT_DROPS_WORDS)
    assert "not offered again" in {one.what for one in outcome.findings}
