"""Scripts travel once: one model of what all steps share, one for the scripts of each step."""

from __future__ import annotations

import json
import time
import zlib

import pytest

from infoview_lib.widgets import runtime
from infoview_lib.widgets.registry import STEPS
from infoview_lib.widgets.view import view_of
from tests.bench.bytes_sent import count_bytes

"""Bytes of scripts and styles that a page may send."""


def unpacked(scripts):
    return json.loads(zlib.decompress(scripts.packed))


@pytest.fixture
def assets(tmp_path, monkeypatch):
    """A folder of two scripts and a style in place of ours."""
    for name, text in (("own.js", "first"), ("part.js", "given"), ("own.css", ".iv-own {}")):
        (tmp_path / name).write_text(text, "utf-8")
    monkeypatch.setattr(runtime, "ASSETS", tmp_path)
    monkeypatch.setattr(runtime, "_held", {})
    runtime._follow_changes.cache_clear()
    yield tmp_path
    runtime._follow_changes.cache_clear()


def test_scripts_are_packed_in_the_order_in_which_they_are_run_with_their_styles(assets):
    assert unpacked(runtime.scripts_of("part", "own")) == {
        "style": ".iv-own {}",
        "files": [["part", "given"], ["own", "first"]],
    }


def test_steps_that_have_the_same_scripts_share_their_model(folder):
    objectives, options = view_of("objectives", folder), view_of("options", folder)
    assert objectives.scripts is options.scripts
    assert objectives.runtime is options.runtime


def test_a_model_that_somebody_closed_is_made_anew(assets):
    first = runtime.scripts_of("own")
    first.close()
    again = runtime.scripts_of("own")
    assert again is not first and again.comm is not None


def test_each_window_on_a_kernel_is_sent_its_own_and_what_nobody_uses_any_more_goes(
    folder, monkeypatch
):
    shown = []
    for window in ("first", "second"):
        monkeypatch.setattr(runtime, "window", lambda window=window: window)
        shown.append(view_of("objectives", folder))
    before, now = shown
    assert before.runtime is not now.runtime and before.scripts is not now.scripts
    assert before.layout is not now.layout
    old = [before.runtime, before.scripts, before.layout]
    assert all(one.comm for one in old)
    before.close()
    view_of("options", folder)
    assert not any(one.comm for one in old)
    assert now.runtime.comm and now.scripts.comm and now.layout.comm


def test_a_script_that_is_not_there_is_found_before_a_page_is_empty(assets):
    with pytest.raises(FileNotFoundError):
        runtime.scripts_of("gone")


def test_a_second_step_sends_no_scripts(folder):
    with count_bytes() as sent:
        view_of("objectives", folder)
        first = sent.scripts
        view_of("options", folder)
        loader = len(json.dumps(runtime.script(runtime.LOADER), ensure_ascii=False).encode())
        assert sent.scripts == first + loader


def test_only_files_that_changed_are_sent_again(assets):
    with count_bytes() as sent:
        scripts = runtime.scripts_of("own")
        before = sent.all
        scripts.read_again()
        assert sent.all == before
        (assets / "own.js").write_text("second", "utf-8")
        scripts.read_again()
        assert sent.all > before


def test_a_change_is_sent_at_once_while_somebody_works_on_the_scripts(assets, monkeypatch):
    monkeypatch.setenv("ANYWIDGET_HMR", "1")
    monkeypatch.setattr(runtime, "LOOK_EVERY", 0.01)
    scripts = runtime.scripts_of("own")
    before = scripts.hash
    (assets / "own.js").write_text("second", "utf-8")
    end = time.monotonic() + 20
    while scripts.hash == before and time.monotonic() < end:
        time.sleep(0.01)
    assert unpacked(scripts)["files"] == [["own", "second"]]


def test_nobody_looks_for_changes_otherwise(assets, monkeypatch):
    monkeypatch.delenv("ANYWIDGET_HMR", raising=False)
    monkeypatch.setattr(runtime, "_follow", lambda before: pytest.fail("The files are watched."))
    runtime.scripts_of("own")


def test_what_is_written_into_a_notebook_holds_no_scripts(assets):
    scripts = runtime.scripts_of("own")
    assert repr(scripts) == "Scripts(name='own')"


def test_every_script_belongs_to_a_step_or_to_all():
    told = {name for step in STEPS.values() for name in step.scripts}
    told |= {runtime.LOADER, runtime.START, runtime.RUNTIME, *runtime.PARTS}
    there = runtime.ASSETS.rglob("*.js")
    assert told == {path.relative_to(runtime.ASSETS).with_suffix("").as_posix() for path in there}
