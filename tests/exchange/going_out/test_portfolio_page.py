"""One file that prints well and in which nothing typed can act."""

import html
import re

from infoview_lib.exchange.going_out.portfolio_page import blocks_of, page_html

PARTS = [
    ("What I heard", "They differ:\n- One <b>bold</b>\n- Two & three\nAnd so on."),
    ("Empty", "  \n"),
]


def test_words_become_headings_paragraphs_and_lists_as_text():
    page = page_html(blocks_of("Memo", "Sam · March 10", PARTS, "Names are left out.")).decode()
    main = page[page.index("<main>") : page.index("</body>")]
    assert main.split("\n")[1:-3] == [
        "<h1>Memo</h1>",
        '<p class="by">Sam · March 10</p>',
        "<h2>What I heard</h2>",
        "<p>They differ:</p>",
        "<ul>",
        "<li>One &lt;b&gt;bold&lt;/b&gt;</li>",
        "<li>Two &amp; three</li>",
        "</ul>",
        "<p>And so on.</p>",
    ]
    assert "<footer><p>Names are left out.</p></footer>" in page and "Empty" not in page


def test_a_page_says_the_words_of_its_pieces_and_no_others():
    blocks = blocks_of("Memo", "Sam", PARTS, "Names are left out.")
    page = page_html(blocks).decode()
    said = html.unescape(re.sub(r"<[^>]*>", "\n", page[page.index("<body>") :]))
    assert [line for line in said.split("\n") if line] == [words for _, words in blocks]


def test_a_page_asks_for_nothing_and_runs_nothing():
    blocks = blocks_of(
        "<script>x()</script>", "<img src=x onerror=x()>", [("<a href='x'>", "- </main><script>")]
    )
    page = page_html(blocks).decode()
    assert "<script" not in page and "<img" not in page and "<a" not in page and "//" not in page
    assert "default-src 'none'" in page and page_html(blocks) == page_html(blocks)
