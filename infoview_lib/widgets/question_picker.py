"""Pick questions from the bank, in a page or in any notebook."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import traitlets

from infoview_lib.prep.questions.bank import fill
from infoview_lib.records.book import Book
from infoview_lib.records.choices import DECISIONS
from infoview_lib.state.questions.agenda import QuestionHelp, about_question
from infoview_lib.state.questions.question_bank import bank, bank_of
from infoview_lib.state.questions.question_plan import QuestionPlanState, question_lists
from infoview_lib.widgets.one_interview import OneInterview


class QuestionPicker(OneInterview):
    """Show the question bank, to search and to pick from.

    Parameters
    ----------
    type : str
        Kind of interview the questions are for, such as ``career``; empty text for every kind.
    selected : list of str
        Ids of the questions that are picked.
    state : QuestionPlanState, optional
        The step of a page: all else follows it then.

    Attributes
    ----------
    type : str
        Kind of interview the questions are for; empty text for every kind.
    selected : list of str
        Ids of the questions that are picked, in the order in which they were; in a page, in that
        of the agenda.
    looked_at : str
        Id of the question for which “Why ask?” was chosen last; empty when none was.
    help : list of dict
        What helps to ask it: none, or one of ``why``, ``probes``, ``listen``, ``skip``, ``softer``,
        ``look``.
    interview : str or None
        Id of the interview whose agenda a page shows, empty for one that is not set yet; None
        without a page.

    Examples
    --------
    >>> from infoview_lib.widgets import QuestionPicker
    >>> picker = QuestionPicker(type="career")
    >>> picker.observe(lambda change: print(change.new), "selected")
    >>> picker.selected = ["q-core-10"]
    ['q-core-10']
    """

    step = "question_picker"

    type = traitlets.Unicode().tag(sync=True)
    selected: traitlets.List[str] = traitlets.List().tag(sync=True)
    looked_at = traitlets.Unicode().tag(sync=True)
    help: traitlets.List[QuestionHelp] = traitlets.List().tag(sync=True)

    def __init__(
        self, type: str = "", *, state: QuestionPlanState | None = None, **traits: object
    ) -> None:
        super().__init__(state, **traits, **({"type": type} if state is None else {}))

    @property
    def texts(self) -> list[str]:
        """Words of the questions that are picked, in the same order."""
        questions = bank() if self.state is None else bank_of(self.state.folder.book)
        return [fill(questions[one].text) for one in self.selected]

    def lasting(self) -> Mapping[str, object]:
        """Return the bank with the words for its filters."""
        return {**(question_lists() if self.state is None else {}), **super().lasting()}

    @traitlets.validate("type")
    def _known_kind(self, proposal: Any) -> str:
        kinds = ["", *dict(DECISIONS)]
        if proposal.value not in kinds:
            raise traitlets.TraitError(
                f"“{proposal.value}” isn't a kind of interview. Choose {', '.join(kinds[1:])}."
            )
        return proposal.value

    @traitlets.validate("selected")
    def _in_the_bank(self, proposal: Any) -> list[str]:
        questions = bank() if self.state is None else bank_of(self.state.folder.book)
        for one in proposal.value:
            if one not in questions and not self._settles:  # a page keeps what its bank lost
                raise traitlets.TraitError(
                    f"“{one}” isn't in the question bank. Choose an id of its questions."
                )
        return list(dict.fromkeys(proposal.value))

    @traitlets.observe("looked_at")
    def _show_help(self, change: Any) -> None:
        found = about_question(Book({}), change.new, "")
        self.help = [found] if found else []

    def followed(self, view: Mapping[str, Any]) -> dict[str, object]:
        """Return what is on the agenda of the interview that is shown.

        Parameters
        ----------
        view : QuestionPlanView
            What the state shows.
        """
        plan = view["plan"]
        picked = [one["question"] for one in plan["items"] if one["question"]]
        return {"interview": view["talk"], "type": plan["type"], "selected": picked}

    def asked(self, name: str, old: Any, new: Any) -> Iterator[tuple[str, dict[str, object]]]:
        """Return what puts questions on the agenda, takes them off, or sets what a talk is about.

        Parameters
        ----------
        name : str
            Of the trait.
        old, new : list of str or str
            Its values.
        """
        yield from super().asked(name, old, new)
        if name == "type":
            yield "type", {"talk": self.interview, "value": new}
        if name != "selected":
            return
        for line in self.view["plan"]["items"]:
            if line["question"] in old and line["question"] not in new:
                yield "drop", {"id": line["id"]}
        for question in new:
            if question not in old:
                yield "pick", {"talk": self.interview, "question": question}
