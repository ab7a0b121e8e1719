"""The weights that are shipped, and the script that makes them, spell evidence alike."""

import csv

import pytest

from data.job_asks import fit
from infoview_lib.bundled import data_file
from infoview_lib.prep.job_asks.score import read_weights, where

with data_file("job_ask_weights.csv").open(encoding="utf-8", newline="") as file:
    SHIPPED = {row["evidence"]: float(row["weight"]) for row in csv.DictReader(file)}


def test_every_weight_shipped_has_a_name_that_the_guard_would_ask_for():
    for name in SHIPPED.keys() - {""}:
        kind, first, second = where(name)
        assert fit.EVERYTHING[kind].get(first).get(second)[0] == name


def test_what_is_read_is_what_is_shipped():
    weights = read_weights(data_file("job_ask_weights.csv").read_text(encoding="utf-8"))
    read = {
        name: weight
        for rows in weights.table.values()
        for row in rows.values()
        for name, weight in row.values()
    }
    assert read | {"": weights.bias} == SHIPPED and len(read) > 3000 and 0 not in read.values()


@pytest.mark.parametrize("name", ["JOB>ME", "..YOU", "any_jobs", "?", "-WORK"])
def test_a_weight_that_is_written_is_read_again(name, tmp_path, monkeypatch):
    monkeypatch.setattr(fit, "TABLE", tmp_path / "weights.csv")
    fit.write(-78, {name: 7})
    weights = read_weights(fit.TABLE.read_text(encoding="utf-8"))
    kind, first, second = where(name)
    assert weights.bias == -3.9 and weights.table[kind][first][second] == (name, 0.35)


def test_two_words_side_by_side_are_learned_from():
    names = {name for part in fit.evidence("Any jobs?")[0] for name in part}
    assert {"any_jobs", "any", "jobs", "JOB", "?few"} <= names and "-JOB" not in names
    assert any("_" in name and name[0] != "^" for name in SHIPPED)
