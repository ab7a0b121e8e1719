"""Keep the house in order: no way in for text that acts, nothing fetched, modules of one job."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PYTHON = sorted((ROOT / "infoview_lib").rglob("*.py"))
SCRIPTS = sorted([*(ROOT / "infoview_lib").rglob("*.js"), *(ROOT / "shell").rglob("*.js")])
STYLES = sorted([*(ROOT / "infoview_lib").rglob("*.css"), *(ROOT / "shell").rglob("*.css")])
TEXT_THAT_ACTS_JS = re.compile(
    r"innerHTML|outerHTML|insertAdjacentHTML|setHTML|createContextualFragment|DOMParser|srcdoc"
    r"|document\.write|\beval\("
    r"|new Function\(|javascript:|\bon[a-z]+: [\"'`]|setAttribute\([\"']on"
    r"|set(?:Timeout|Interval)\([\"'`]"
    r"|href: [^,}]*(?:url|mail|phone|notes)"
)
# The ways in which a contact's name ran as a script or read a file, of 51 that were tried.
TEXT_THAT_ACTS_PY = re.compile(
    r"\b(?:HTML|HTMLMath|Markdown|Javascript|Latex|Math|SVG|IFrame|Label)\("
    r"|\.(?:to_html|to_latex|query|eval)\("
    r"|\.style\.|\b(?:eval|exec)\(|pickle|append_display_data|publish_display_data|raw=True"
    r"|_repr_(?!keys)\w+_\b"
    r"|display_(?:html|markdown|javascript|svg)\(|format_map\(|escape=False|autoescape|Template\("
)
WRITES_ON_A_PICTURE = {
    "Text",
    "Annotation",
    "text",
    "annotate",
    "figtext",
    "set_title",
    "suptitle",
    "set_xlabel",
    "set_ylabel",
    "set_text",
    "set_xticklabels",
    "set_yticklabels",
    "legend",
    "table",
    "bar_label",
}
FIGURES = ROOT / "infoview_lib" / "figures"
FILLS_WORDS_IN = {
    ROOT / "infoview_lib" / "network" / "words" / "next_contacts.py",
    ROOT / "infoview_lib" / "network" / "words" / "findings.py",
    ROOT / "infoview_lib" / "state" / "day" / "rapport_card.py",
}
"""Modules that fill in a sentence held under a name, out of a table beside it."""
ALONE = ("loader.js", "start.js")
"""Scripts that bring the others into a window."""
ADDRESS = re.compile(r"https?://(?!www\.w3\.org/)[\w.]+")


def name(path):
    return str(path.relative_to(ROOT))


def ways_in(source):
    """Return what in a module could make words of a student act: as page, script, pattern."""
    found = TEXT_THAT_ACTS_PY.findall(source)
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            called = (
                node.func.attr
                if isinstance(node.func, ast.Attribute)
                else getattr(node.func, "id", "")
            )
            plain = any(
                one.arg == "parse_math" and getattr(one.value, "value", 1) is False
                for one in node.keywords
            )
            if called in WRITES_ON_A_PICTURE and "matplotlib" in source and not plain:
                found.append(called)
            if (
                called == "format"
                and isinstance(node.func, ast.Attribute)
                and not is_a_table(node.func.value)
            ):
                found.append("format")
    return found


def is_a_table(node):
    """Say whether what is filled in stands in the code itself: a text, an entry of a table."""
    while isinstance(node, ast.Subscript):
        node = node.value
    return isinstance(node, ast.Constant) or (isinstance(node, ast.Name) and node.id.isupper())


def found_in(paths, look):
    """Return what `look` finds in each file that has any, by the name of the file."""
    found = {name(path): look(path.read_text(encoding="utf-8")) for path in paths}
    return {path: one for path, one in found.items() if one}


def test_scripts_put_text_in_as_text():
    assert found_in(SCRIPTS, TEXT_THAT_ACTS_JS.findall) == {}


def test_python_shows_nothing_a_student_typed_as_markup():
    pictures = [path for path in PYTHON if FIGURES in path.parents]
    others = sorted(set(PYTHON) - set(pictures) - FILLS_WORDS_IN)
    assert found_in(others, ways_in) == {}
    assert found_in(pictures, lambda source: ways_in(source + "  # matplotlib")) == {}
    assert found_in(FILLS_WORDS_IN, lambda source: set(ways_in(source)) - {"format"}) == {}


@pytest.mark.parametrize(
    "planted",
    [
        "w.HTML(name)",
        "w.HTMLMath(name)",
        "frame.style.format()",
        "frame.to_html(escape=False)",
        "HTML(name)",
        "Markdown(name)",
        "Javascript(name)",
        "SVG(name)",
        "out.append_display_data(name)",
        "display(name, raw=True)",
        "frame.query(name)",
        "frame.eval(name)",
        "eval(name)",
        "exec(name)",
        "import pickle",
        "name.format(book)",
        "texts[0].format(book)",
        "def _repr_html_(self): pass",
        "import matplotlib; ax.text(0, 0, name)",
        "import matplotlib; ax.set_title(name, parse_math=True)",
        "import matplotlib; ax.annotate(name, at)",
        "import matplotlib; Text(0, 0, name)",
    ],
)
def test_each_dangerous_way_would_be_seen_in_python(planted):
    assert ways_in(planted)


@pytest.mark.parametrize(
    "harmless",
    ["'{} people'.format(3)", "WORDS['a'].format(name)", "ax.set_title(name, parse_math=False)"],
)
def test_what_shows_text_as_text_is_let_be(harmless):
    assert ways_in(f"import matplotlib; {harmless}") == []


@pytest.mark.parametrize(
    "planted",
    [
        "el.innerHTML = name",
        "el.outerHTML = name",
        "el.insertAdjacentHTML('beforeend', name)",
        "el.setHTMLUnsafe(name)",
        "range.createContextualFragment(name)",
        "new DOMParser()",
        "document.write(name)",
        "eval(name)",
        "new Function(name)",
        "h('a', { href: one.profile_url })",
        "h('a', { href: 'javascript:x' })",
        "h('b', { onclick: 'x' })",
        "el.setAttribute('onclick', name)",
        "setTimeout('x', 1)",
        "h('iframe', { srcdoc: name })",
    ],
)
def test_each_dangerous_way_would_be_seen_in_a_script(planted):
    assert TEXT_THAT_ACTS_JS.search(planted)


def test_nothing_in_a_page_points_outside_the_computer():
    outside = re.compile(ADDRESS.pattern + "|@import")
    assert found_in([*SCRIPTS, *STYLES], outside.findall) == {}


def test_a_script_of_a_step_is_a_function_of_what_it_is_given():
    """No file asks for another one: the widget has no address from which a neighbor could come."""
    own = [path for path in SCRIPTS if "shell" not in path.parts and path.name not in ALONE]
    joins = re.compile(r"^(?:import\b.*|export (?!default function).*)", re.MULTILINE)
    assert found_in(own, joins.findall) == {}


def test_all_modules_of_the_frame_are_asked_for_at_once():
    """One that is not named waits until the one that imports it was read."""
    frame = ROOT / "shell" / "labextension" / "static"
    entry = frame / "remoteEntry.js"
    told = re.findall(r'^    "(\w+)",$', entry.read_text("utf-8"), re.MULTILINE)
    assert sorted(told) == sorted(one.stem for one in frame.glob("*.js") if one != entry)


SHARED_LOOKS = frozenset(
    (
        "iv-at",
        "iv-cover",
        "iv-guided",
        "iv-low",
        "iv-open",
        "iv-sheet-top",
        "iv-spent",
        "iv-top",
    )
)
"""Classes that two steps style alike, or in ways that do not meet."""


def test_no_step_changes_the_look_of_another_one():
    """All steps of all open pages share one document, so one step alone styles a class."""
    assets = ROOT / "infoview_lib" / "widgets" / "assets"
    known = set(_classes(assets / "shared" / "base.css")) | SHARED_LOOKS
    styled: dict[str, list[str]] = {}
    shell = ROOT / "shell" / "labextension" / "static" / "page.css"
    for path in [
        shell,
        *sorted(
            set(assets.rglob("*.css"))
            - {assets / "shared" / "base.css", assets / "shared" / "variables.css"}
        ),
    ]:
        for one in _classes(path) - known:
            styled.setdefault(one, []).append(path.name)
    assert {one: by for one, by in styled.items() if len(by) > 1} == {}


def _classes(path):
    plain = re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    return {
        one
        for selector in re.findall(r"([^{}]+)\{", plain)
        for one in re.findall(r"\.(iv-[\w-]+)", selector)
    }
