"""What holds for every public widget: it loads when used, tells nothing, needs no folder."""

from __future__ import annotations

import inspect
import subprocess
import sys

import pytest

import infoview_lib.widgets as public
from infoview_lib.widgets.registry import STEPS
from infoview_lib.widgets.standalone import Standalone


def classes():
    return [getattr(public, name) for name in public.__all__]


def test_names_and_what_loads_them_agree():
    assert sorted(public._LAZY) == sorted(public.__all__)
    assert all(name in dir(public) for name in public.__all__)
    with pytest.raises(AttributeError):
        public.Nothing  # noqa: B018


def test_naming_them_loads_nothing_heavy():
    code = (
        "import sys, infoview_lib.widgets\n"
        "print([name for name in ('ipywidgets', 'pandas', 'networkx') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_each_shows_one_step_of_a_page_and_no_step_has_a_twin():
    found = [step.widget_class() for step in STEPS.values() if step.widget]
    assert sorted(one.__name__ for one in found) == sorted(public.__all__)
    assert all(STEPS[one.step].widget_class() is one for one in found)


def test_the_words_of_each_name_every_trait():
    for one in classes():
        assert issubclass(one, Standalone)
        told = inspect.getdoc(one)
        assert "Examples\n--------" in told
        for name in one.own_names():
            assert f"{name}" in told.partition("Attributes\n")[2], f"{one.__name__}.{name}"
