"""Ask one question and take an answer from 1 to 5: a widget of one's own, with `scale.js`."""

from __future__ import annotations

from pathlib import Path

import traitlets

from infoview_lib.widgets.standalone import Standalone


class Scale(Standalone):
    """Show a question with a row of numbers to choose from.

    Parameters
    ----------
    question : str
        What is asked.
    **traits : object
        First values of the others.

    Attributes
    ----------
    question : str
        What is asked.
    most : int
        The last number, 2 to 10; the first is 1.
    chosen : int or None
        The number chosen, None before.

    Examples
    --------
    >>> how = Scale("How did it go?")
    >>> how.observe(lambda change: print(change.new), "chosen")
    >>> how.chosen = 4
    4
    """

    step = "scale"
    files = (Path(__file__).with_suffix(".js"),)

    question = traitlets.Unicode().tag(sync=True)
    most = traitlets.Int(5, min=2, max=10).tag(sync=True)
    chosen = traitlets.Int(None, allow_none=True).tag(sync=True)

    def __init__(self, question: str, **traits: object) -> None:
        super().__init__(question=question, **traits)

    @traitlets.validate("chosen")
    def _on_the_scale(self, proposal: traitlets.Bunch) -> int | None:
        if proposal.value is not None and not 1 <= proposal.value <= self.most:
            raise traitlets.TraitError(
                f"{proposal.value} is not on the scale. Use 1 to {self.most}."
            )
        return proposal.value
