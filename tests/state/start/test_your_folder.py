"""The folder is shown by its name; the demo knows the way back."""

from datetime import date

from infoview_lib.files.folder.folder import open_folder
from infoview_lib.state.start.your_folder import YourFolderState


def test_the_folder_is_shown_by_name_not_by_path(folder):
    view = YourFolderState(folder).view
    assert view["name"] == "My Infoview" and str(folder.path.parent) not in str(view)
    assert (view["demo"], view["back"], len(view["privacy"])) == ("", "", 5)


def test_a_demo_inside_a_workbook_knows_the_way_back(folder):
    (folder.path / "00_start_here.ipynb").write_text("{}")
    demo = open_folder(folder.path / "demo", demo=True)
    view = YourFolderState(demo).view
    assert view["is_demo"] and view["back"] == "../00_start_here.ipynb"


def test_the_demo_is_made_beside_the_own_records_and_only_once(folder):
    state = YourFolderState(folder, today=lambda: date(2026, 3, 10))
    reply = state.act("demo")
    assert reply["ok"] and reply["link"] == state.view["demo"] == "demo/00_start_here.ipynb"
    assert not any(folder.entries().values())
    first = open_folder(folder.path / "demo").entries()
    assert first["contact"] and state.act("demo")["ok"]
    assert open_folder(folder.path / "demo").entries() == first
