"""On paper everybody is named once, in type one can read, and no name is cut by a sheet's edge."""

import itertools
import re

import pytest

from infoview_lib.figures import save_referral_picture
from infoview_lib.figures.referral_pages import HIGH, WIDE, referral_pages
from infoview_lib.network.graph.referral_graph import referral_graph
from tests.figures.pictures import lay_out, overlaps
from tests.gallery.shapes import names, network_of


def written(sheet):
    return [text.get_text() for text in sheet.axes[0].texts]


@pytest.mark.parametrize(("shape", "people", "sheets"), [("forest", 30, 1), ("hub", 150, 4)])
def test_everybody_is_on_one_of_the_sheets_in_type_of_seven_points(shape, people, sheets):
    made = referral_pages(referral_graph(network_of(shape, people)))
    assert len(made) == sheets
    said = [one for sheet in made for one in written(sheet)]
    everybody = [one for one in names(people) if len(one) < 24]
    assert [said.count(one) for one in everybody] == [1] * len(everybody)
    for sheet in made:
        lay_out(sheet)
        ax = sheet.axes[0]
        assert "Wave 2" in written(sheet) and sheet.get_size_inches()[1] == HIGH
        assert min(text.get_fontsize() for text in ax.texts) >= 7
        assert overlaps([*ax.texts, ax._left_title]) == []
        for text in ax.texts:
            box = text.get_window_extent()
            assert sheet.bbox.y0 <= box.y0 and box.y1 <= sheet.bbox.y1


def test_a_sheet_ends_between_two_names():
    made = referral_pages(referral_graph(network_of("hub", 150)))
    ends = [sheet.axes[0].get_ylim()[0] for sheet in made]
    for end, (before, after) in zip(ends, itertools.pairwise(made), strict=False):
        last = max(y for text in before.axes[0].texts for y in [text.get_position()[1]])
        first = min(
            text.get_position()[1] for text in after.axes[0].texts if text.get_text() in names(150)
        )
        assert last + 0.4 < end < first - 0.4


def test_more_waves_make_wider_sheets_and_the_file_has_each(tmp_path):
    graph = referral_graph(network_of("chain", 15))
    (sheet,) = referral_pages(graph)
    assert sheet.get_size_inches()[0] > WIDE
    path = save_referral_picture(referral_graph(network_of("hub", 150)), tmp_path, "pdf")
    assert len(re.findall(rb"/Type /Page\b", path.read_bytes())) == 4
