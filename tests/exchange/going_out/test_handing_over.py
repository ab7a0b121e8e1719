"""A folder that cannot be written is told in plain words."""

import pytest

from infoview_lib.errors import NotSavedError
from infoview_lib.exchange.going_out.csv_export import export_files
from infoview_lib.exchange.going_out.handing_over import write_files
from tests.exchange.full_log import ON


def test_a_folder_that_cannot_be_written_is_told_in_plain_words(folder, tmp_path):
    (tmp_path / "taken").write_text("x")
    with pytest.raises(NotSavedError):
        write_files(export_files(folder.book, ON), tmp_path / "taken")
