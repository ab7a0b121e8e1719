"""Offer ways to order an interview that others have taught, each with its source.

An arc says which subjects the main questions follow. Opening, asking for referrals, and closing
stay where they are; the questions are those of the bank.

References
----------
Dalton, S. (2012). The 2-Hour Job Search. Ten Speed Press. (TIARA)
Ballinger, M., & Perez, N. A. (2012). The 20-Minute Networking Meeting.
Burnett, B., & Evans, D. (2016). Designing Your Life. Alfred A. Knopf. (life design interview)
Crosby, O. (2002). Informational interviewing: Get the inside scoop on careers. Occupational Outlook
Quarterly, 46(2). Updated by T. Dillon in 54(2), 2010. Bureau of Labor Statistics.
"""

from __future__ import annotations

from dataclasses import dataclass

from infoview_lib.errors import EntryError
from infoview_lib.prep.questions.bank import Question


@dataclass(frozen=True, slots=True)
class ArcStep:
    """Hold one step of an arc: its name, and the categories and tags that belong to it."""

    name: str
    categories: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()

    def fits(self, question: Question) -> bool:
        """Say whether a question belongs to this step.

        Parameters
        ----------
        question : Question
            A main question of the bank.
        """
        return question.category in self.categories or bool(set(self.tags) & set(question.tags))


@dataclass(frozen=True, slots=True)
class Arc:
    """Hold one way to order an interview: its key, its name, what it is for, where it is from."""

    key: str
    label: str
    about: str
    source: str
    steps: tuple[ArcStep, ...]


ARCS = (
    Arc(
        "tiara",
        "TIARA",
        "Trends, insights, advice, resources, assignments. Good when you know the field a little.",
        "Steve Dalton, The 2-Hour Job Search (2012)",
        (
            ArcStep("Trends", ("trend",)),
            ArcStep("Insights", ("path", "culture")),
            ArcStep("Advice", ("advice",)),
            ArcStep("Resources", ("associations",), ("reading",)),
            ArcStep("Assignments", ("work",)),
        ),
    ),
    Arc(
        "twenty_minutes",
        "20-minute meeting",
        "A few questions only they can answer. Good with a busy person.",
        "Marcia Ballinger and Nathan A. Perez, The 20-Minute Networking Meeting (2012)",
        (
            ArcStep("Their path", ("path",)),
            ArcStep("What is changing", ("trend",)),
            ArcStep("What helps a beginner", ("entry", "preparation", "advice")),
        ),
    ),
    Arc(
        "life_design",
        "Life design conversation",
        "Their story, and what living it is like. Good when you're still choosing.",
        "Bill Burnett and Dave Evans, Designing Your Life (2016)",
        (
            ArcStep("How they got here", ("path",)),
            ArcStep("A real day", ("work",), ("day",)),
            ArcStep("Life around it", ("life", "culture")),
        ),
    ),
    Arc(
        "bls",
        "Bureau of Labor Statistics",
        "The job, conditions, training, careers, advice. Good for a first look at an occupation.",
        "Olivia Crosby, Occupational Outlook Quarterly 46(2), Bureau of Labor Statistics (2002)",
        (
            ArcStep("The job", ("work",)),
            ArcStep("Working conditions", ("life", "pay")),
            ArcStep("Training", ("preparation",)),
            ArcStep("Careers", ("path", "entry")),
            ArcStep("Advice", ("advice",)),
        ),
    ),
)
"""Ways to order an interview, as the page and the command offer them."""


def arc_of(key: str) -> Arc | None:
    """Return an arc by its key; None for empty text.

    Parameters
    ----------
    key : str
        Key of one of `ARCS`.

    Raises
    ------
    EntryError
        When there is no such arc.

    Examples
    --------
    >>> arc_of("tiara").steps[0].name, arc_of("") is None
    ('Trends', True)
    """
    found = next((one for one in ARCS if one.key == key), None)
    if key and found is None:
        raise EntryError(
            f"There's no order called “{key}”.",
            f"Choose one of: {', '.join(one.key for one in ARCS)}.",
        )
    return found
