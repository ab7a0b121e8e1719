"""The referral picture shows everybody, with no two texts touching."""

import re

import pytest
from matplotlib import pyplot, rcParams
from matplotlib.collections import PathCollection
from matplotlib.figure import Figure

from infoview_lib.figures.quick_text import length_of
from infoview_lib.figures.referral_picture import draw_referrals
from infoview_lib.network.graph.referral_graph import referral_graph
from infoview_lib.network.graph.stage_looks import look_of
from infoview_lib.network.words.findings import alt_text, finding
from infoview_lib.records.book import Book
from infoview_lib.records.fields import YOU
from tests.figures.pictures import HOSTILE, lay_out, overlaps
from tests.gallery.shapes import names, network_of
from tests.network.network_logs import log, random_log


@pytest.mark.parametrize("people", [1, 5, 30, 60, 100])
def test_every_person_is_labelled_and_no_two_texts_touch(people):
    graph = referral_graph(random_log(people))
    figure = draw_referrals(graph).figure
    lay_out(figure)
    ax = figure.axes[0]
    assert overlaps([*ax.texts, ax._left_title]) == []
    assert sum(text.get_text().startswith("Person") for text in ax.texts) == people


@pytest.mark.parametrize("size", [(6.4, 4.8), (12, 9)])
def test_on_small_axes_labels_give_way_instead_of_touching(size):
    figure = Figure(figsize=size)
    draw_referrals(referral_graph(random_log(150)), figure.add_subplot())
    lay_out(figure)
    texts = [text for text in figure.axes[0].texts if not text.get_text().startswith("Wave")]
    assert len(texts) > 15 and overlaps(texts) == []


def test_everything_drawn_stays_on_the_page():
    figure = draw_referrals(referral_graph(random_log(60))).figure
    lay_out(figure)
    page = figure.bbox
    for text in figure.axes[0].texts:
        box = text.get_window_extent()
        assert (
            page.x0 <= box.x0 and box.x1 <= page.x1 and page.y0 <= box.y0 and box.y1 <= page.y1
        ), text


def test_the_title_says_the_finding_and_the_legend_names_each_stage_there_is():
    graph = referral_graph(random_log(30))
    figure = draw_referrals(graph).figure
    ax = figure.axes[0]
    assert ax.get_title(loc="left").replace("\n", " ") == finding(graph)
    stages = {look_of(status).words for _, status in graph.nodes(data="status")} - {"You"}
    assert stages | {"Also named by"} <= {text.get_text() for text in ax.texts}


def test_the_picture_shows_each_person_once_in_the_shape_of_their_stage():
    graph = referral_graph(random_log(40))
    ax = draw_referrals(graph)
    drawn = {}
    for marks in ax.collections:
        if isinstance(marks, PathCollection):
            words = marks.get_label()
            drawn[words] = drawn.get(words, 0) + len(marks.get_offsets())
    statuses = [look_of(status).words for one, status in graph.nodes(data="status") if one != YOU]
    legend = dict.fromkeys(drawn, 1)
    assert drawn == {words: statuses.count(words) + legend.get(words, 0) for words in statuses}


def test_no_text_is_read_as_mathematics():
    ax = draw_referrals(referral_graph(log(HOSTILE)))
    assert all(text.get_parse_math() is False for text in [*ax.texts, ax._left_title])


def test_an_empty_network_still_gives_a_picture():
    figure = draw_referrals(referral_graph(Book({}))).figure
    lay_out(figure)
    assert figure.axes[0].get_title(loc="left") == "Your network starts here"
    assert alt_text(referral_graph(Book({}))).endswith("No one is on it yet.")


def test_the_description_counts_everybody_by_wave_and_by_stage():
    said = alt_text(referral_graph(random_log(30)))
    assert sum(map(int, re.findall(r"(\d+) in wave", said))) == 30
    assert sum(map(int, re.findall(r": (\d+)", said.split("By stage")[1]))) == 30


def test_quick_letters_are_as_long_as_ordinary_ones():
    figure, words = Figure(), "Ana Lopes-Ñandú"
    ordinary = figure.text(0.5, 0.5, words, fontsize=9)
    lay_out(figure)
    length = length_of(words) * 9 / 72 * figure.dpi
    assert length == pytest.approx(ordinary.get_window_extent().width, rel=0.06)


@pytest.mark.parametrize("rings", [False, True])
def test_axes_are_returned_and_pyplot_never_hears_of_them(rings):
    graph, before = referral_graph(random_log(5)), pyplot.get_fignums()
    ax = Figure().add_subplot()
    assert draw_referrals(graph, ax, rings=rings) is ax
    assert draw_referrals(graph, rings=rings).figure is not ax.figure
    assert pyplot.get_fignums() == before


@pytest.mark.parametrize("rings", [False, True])
def test_settings_and_what_else_was_drawn_stay_as_they_were(rings):
    graph, settings = referral_graph(random_log(30)), dict(rcParams)
    figure, (left, right) = pyplot.subplots(1, 2, figsize=(14, 6))
    (line,) = left.plot([0, 1], [0, 1])
    pyplot.sca(right)
    try:
        assert draw_referrals(graph, ax=left, rings=rings) is left
        assert line in left.lines and pyplot.gca() is right and pyplot.gcf() is figure
        assert not right.has_data() and right.axison
        assert dict(rcParams) == settings
    finally:
        pyplot.close(figure)


@pytest.mark.parametrize("people", [30, 60])
def test_no_further_introduction_strikes_through_a_name(people):
    ax = draw_referrals(referral_graph(network_of("several", people)))
    lay_out(ax.figure)
    lines = [one for one in ax.collections if one.get_zorder() == 0.5]
    points = [
        point
        for path in lines[0].get_paths()
        for point in ax.transData.transform(path.interpolated(20).vertices)
    ]
    boxes = [text.get_window_extent() for text in ax.texts if text.get_text() in names(people)]
    struck = [box for box in boxes if any(box.padded(-2).contains(*point) for point in points)]
    assert points and len(struck) <= people // 30
