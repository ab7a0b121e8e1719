"""A saved picture tells nothing but what it shows."""

import subprocess
import sys
import xml.etree.ElementTree as ET

import pytest

from infoview_lib.errors import EntryError, FolderError
from infoview_lib.figures import save_referral_picture
from infoview_lib.network.graph.referral_graph import referral_graph
from tests.figures.pictures import HOSTILE
from tests.network.network_logs import log

STARTS = {"png": b"\x89PNG", "svg": b"<?xml", "pdf": b"%PDF"}


@pytest.mark.parametrize("kind", STARTS)
def test_the_same_network_gives_the_same_file_without_dates(tmp_path, kind):
    graph = referral_graph(log(HOSTILE, [(HOSTILE[0], HOSTILE[1])]))
    first, again = (save_referral_picture(graph, tmp_path / name, kind) for name in ("a", "b"))
    assert first.name == f"referral-picture.{kind}"
    content = first.read_bytes()
    assert content.startswith(STARTS[kind]) and content == again.read_bytes()
    assert b"<dc:date>" not in content and b"CreationDate" not in content


def test_hostile_names_leave_a_readable_svg_with_no_script(tmp_path):
    names = [*HOSTILE, "Ana --> <script>"]
    path = save_referral_picture(referral_graph(log(names)), tmp_path, "svg")
    tree = ET.parse(path)
    assert not [one for one in tree.iter() if one.tag.endswith("script")]


def test_the_file_carries_its_description(tmp_path):
    path = save_referral_picture(referral_graph(log("AB", [("A", "B")])), tmp_path, "svg")
    assert "Map of your referral network. One of two people" in path.read_text(encoding="utf-8")


def test_another_kind_or_a_place_that_cannot_be_written_is_said_in_two_sentences(tmp_path):
    graph = referral_graph(log("A"))
    with pytest.raises(EntryError, match="gif"):
        save_referral_picture(graph, tmp_path, "gif")
    (tmp_path / "taken").write_text("")
    with pytest.raises(FolderError, match="couldn't be saved"):
        save_referral_picture(graph, tmp_path / "taken", "png")


def test_without_matplotlib_the_student_reads_a_sentence():
    code = (
        "import sys; sys.modules['matplotlib'] = None\n"
        "from infoview_lib.errors import MissingPartError\n"
        "from infoview_lib.figures import save_referral_picture\n"
        "try: save_referral_picture(None, '.', 'png')\n"
        "except MissingPartError as error: print(error.found)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    (line,) = done.stdout.splitlines()
    assert all(fact in line for fact in ("pictures", "matplotlib", "missing"))
