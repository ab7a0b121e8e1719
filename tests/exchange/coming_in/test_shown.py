"""A preview says as plain values what its types say, and is plain JSON."""

import json

from infoview_lib.exchange.coming_in.preview import read
from infoview_lib.exchange.coming_in.shown import Shown
from infoview_lib.records.book import Book


def test_every_word_of_the_type_is_there_and_goes_through_json():
    told = read(b"Name,Met On\nAna Lopes,10/1/2025\n", Book({}), "a.csv").as_dict()
    assert Shown.__annotations__.keys() - told.keys() == {"done"}
    assert json.loads(json.dumps(told))["records"]["interview"][0]["contact"] == "Ana Lopes"
