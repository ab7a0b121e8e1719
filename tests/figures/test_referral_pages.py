"""On paper everybody is named once, in type one can read, and no name is cut by a sheet's edge."""

import itertools
import re

import pytest
from matplotlib.colors import to_hex

from infoview_lib.figures import save_referral_picture
from infoview_lib.figures.palette import SOFT
from infoview_lib.figures.referral_pages import HIGH, WIDE, referral_pages
from infoview_lib.network.graph.referral_graph import referral_graph
from tests.figures.pictures import lay_out, overlaps
from tests.gallery.shapes import names, network_of


def texts(sheet):
    return [text for ax in sheet.axes for text in ax.texts]


def written(sheet):
    """Return what is written on a sheet, but for those who lead on from another strip."""
    return [one.get_text() for one in texts(sheet) if to_hex(one.get_color()) != SOFT]


@pytest.mark.parametrize(
    ("shape", "people", "sheets"),
    [("forest", 30, 1), ("chain", 15, 1), ("hub", 150, 4), ("forest", 300, 6)],
)
def test_everybody_is_on_one_of_the_sheets_in_type_of_seven_points(shape, people, sheets):
    made = referral_pages(referral_graph(network_of(shape, people)))
    assert len(made) == sheets
    said = [one for sheet in made for one in written(sheet)]
    shown = [one.rstrip("…") for one in said]
    for name in names(people):
        assert name in said or any(name.startswith(one) and len(one) > 8 for one in shown), name
    short = [one for one in names(people) if len(one) < 15]
    assert [said.count(one) for one in short] == [1] * len(short)
    for sheet in made:
        lay_out(sheet)
        assert any(one.get_text().startswith("Wave") for one in texts(sheet))
        assert list(sheet.get_size_inches()) == [WIDE, HIGH]
        assert min(text.get_fontsize() for text in texts(sheet)) >= 7
        assert overlaps([*texts(sheet), sheet.axes[0]._left_title]) == []
        for text in texts(sheet):
            box = text.get_window_extent()
            assert sheet.bbox.y0 <= box.y0 and box.y1 <= sheet.bbox.y1
            assert sheet.bbox.x0 <= box.x0 and box.x1 <= sheet.bbox.x1


def test_a_sheet_ends_between_two_names():
    made = referral_pages(referral_graph(network_of("hub", 150)))
    for before, after in itertools.pairwise(made):
        last = max(text.get_position()[1] for text in before.axes[0].texts)
        first = min(
            text.get_position()[1] for text in after.axes[0].texts if text.get_text() in names(150)
        )
        assert last + 0.4 < before.axes[0].get_ylim()[0] < first - 0.4


def test_a_chain_goes_on_in_strips_that_begin_with_who_leads_on():
    (sheet,) = referral_pages(referral_graph(network_of("chain", 15)))
    everybody = [one for one in names(15) if len(one) < 15]  # others are cut to their column
    again = [one.get_text() for one in texts(sheet) if one.get_text() in everybody]
    assert sorted(again) == sorted([*everybody, names(15)[6], names(15)[12]])


def test_few_people_are_written_large():
    (sheet,) = referral_pages(referral_graph(network_of("forest", 5)))
    assert {one.get_fontsize() for one in texts(sheet) if one.get_text() in names(5)} == {13}


def test_further_introductions_between_two_sheets_are_said_in_words():
    graph = referral_graph(network_of("several", 150))
    *_, last = made = referral_pages(graph)
    listed = [one for one in written(last) if ": " in one]
    lines = [
        collection
        for sheet in made
        for ax in sheet.axes
        for collection in ax.collections
        if collection.get_zorder() == 0.5
    ]
    whole = sum(len(one.get_paths()) for one in lines)
    further = [one for *_, one in graph.edges(data="first") if one is False]
    assert "Also named by" in written(last) and listed
    assert len(listed) + whole == len(further)


def test_the_file_has_each_sheet(tmp_path):
    path = save_referral_picture(referral_graph(network_of("hub", 150)), tmp_path, "pdf")
    assert len(re.findall(rb"/Type /Page\b", path.read_bytes())) == 4
