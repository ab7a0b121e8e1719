"""Pictures have the colors of the pages."""

import re
from pathlib import Path

import infoview_lib
from infoview_lib.figures import palette
from infoview_lib.network.graph.stage_looks import COLORS

ROOT = Path(infoview_lib.__file__).parent


def test_every_color_of_a_picture_is_one_of_the_pages_in_light():
    style = (ROOT / "widgets/assets/shared/variables.css").read_text("utf-8")
    pages = set(re.findall(r"light-dark\((#[0-9a-f]{6}),", style))
    ours = {value for name, value in vars(palette).items() if name.isupper()}
    assert len(ours) == 5
    assert {*ours, *COLORS.values()} <= pages


def test_no_picture_has_a_color_of_its_own():
    own = {
        one.name: re.findall(r"#[0-9a-f]{6}", one.read_text("utf-8"))
        for one in (ROOT / "figures").glob("*.py")
        if one.name != "palette.py"
    }
    assert {name: found for name, found in own.items() if found} == {}
