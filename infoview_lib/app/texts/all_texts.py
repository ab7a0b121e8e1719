"""Gather every text a person may read, from all files of the program."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from infoview_lib.app.computer_check import extension_folder
from infoview_lib.app.texts.in_prose import texts_in_document, texts_in_notebook
from infoview_lib.app.texts.in_python import texts_in_python
from infoview_lib.app.texts.in_scripts import texts_in_script
from infoview_lib.app.texts.in_tables import texts_in_records, texts_in_table
from infoview_lib.app.texts.shape import Text
from infoview_lib.bundled import data_folder, notebooks_folder
from infoview_lib.exchange.coming_in.decoding import decode

_PACKAGE = Path(__file__).resolve().parents[2]
_NOT_SAID = (
    "app/texts/",
    "prep/job_asks/",
    "_data/",
    "job_ask_weights.csv",
    "job_asks/",
    "column_words.csv",
    "question_words.csv",
    "word_endings.csv",
    "given_names.csv",
    "history_words.csv",
    "family_names.csv",
    "family_names_written.csv",
    "forms_of_address.csv",
    "words_abroad.csv",
)
"""Where strings are looked for, or learned from, and nobody reads them."""


def all_texts(documents: Sequence[Path] = ()) -> Iterator[Text]:
    """Find every text a person may read: pages, code, scripts, tables, records, documents.

    Parameters
    ----------
    documents : sequence of Path
        Markdown files to read too, such as a README.

    Yields
    ------
    Text
        With its place, from the folder of the program on.
    """
    data, shell = data_folder(), _shell_folder()
    yield from _read(notebooks_folder(), "*.ipynb", "notebooks", texts_in_notebook)
    yield from _read(_PACKAGE, "*.py", _PACKAGE.name, texts_in_python)
    yield from _read(_PACKAGE, "*.js", _PACKAGE.name, texts_in_script)
    if shell:
        yield from _read(shell, "*.js", "shell", texts_in_script)
    yield from _read(data, "*.csv", "data", texts_in_table)
    yield from _read(data, "student-*.json", "data", texts_in_records)
    for document in documents:
        yield from texts_in_document(decode(document.read_bytes()), document.as_posix())


def _shell_folder() -> Path | None:
    """Return the scripts of the shell: beside the package in a checkout, else as installed."""
    beside = _PACKAGE.parent / "shell" / "labextension"
    return beside if beside.is_dir() else extension_folder()


def _read(
    folder: Path, pattern: str, name: str, texts_in: Callable[[str, str], Iterator[Text]]
) -> Iterator[Text]:
    for path in sorted(folder.rglob(pattern)):
        place = path.relative_to(folder).as_posix()
        if not place.startswith(_NOT_SAID) and ".ipynb_checkpoints" not in place:
            yield from texts_in(path.read_text("utf-8"), f"{name}/{place}")
