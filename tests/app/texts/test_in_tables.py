"""Words for people are found in tables and in records; keys, ids and dates are left out."""

import json

from infoview_lib.app.texts.in_tables import texts_in_records, texts_in_table


def test_cells_with_words_are_texts_with_their_row_and_column():
    table = "id,modes,tags,text\nq-1,in_person; phone,day; ai,What do you do?\n"
    assert [(one.where, one.text) for one in texts_in_table(table, "a.csv")] == [
        ("a.csv:2 text", "What do you do?")
    ]


def test_what_a_sample_student_wrote_is_a_text_with_its_record_and_field():
    records = {"goal": [{"id": "ob-1", "created_at": "2026-07-10", "text": "See a real day"}]}
    assert [
        (one.where, one.text)
        for one in texts_in_records(json.dumps({"records": records}), "a.json")
    ] == [("a.json:ob-1 text", "See a real day")]
