"""A class as a table: one row per hand-in, a type for each column."""

import pandas as pd

from infoview_lib import class_table
from tests.classroom.handing_in.classes import class_zip, hand_ins


def test_each_hand_in_is_a_row_with_types_for_its_numbers(tmp_path):
    path = tmp_path / "submissions.zip"
    path.write_bytes(class_zip(hand_ins(6), {"essay.txt": b"Dear"}))
    table = class_table(path)
    assert list(table.index) == [f"fern{n:02}" for n in range(6)] and table["late"].sum() == 1
    assert {str(one) for one in table.dtypes} == {"boolean", "Int64"}
    assert table["met"].tolist() == [0, 1, 2, 3, 4, 0]
    assert table.loc["fern00", ["self_1", "before_1", "after_1"]].tolist() == [3, 1, 4]
    assert table.loc["fern00", "after_3"] is pd.NA


def test_a_folder_without_hand_ins_is_an_empty_table(tmp_path):
    assert class_table(tmp_path).shape == (0, 0)
