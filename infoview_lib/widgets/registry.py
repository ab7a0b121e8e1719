"""List every step: its name in a page, its state, its files beside this module."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import Any


@dataclass(frozen=True, slots=True)
class Step:
    """Name the state and the assets of one step.

    Parameters
    ----------
    state : str
        ``module:Class`` below `infoview_lib.state`.
    asset : str
        Name of the ES module, and of the stylesheet if there is one, in ``assets/``.
    given : tuple of (str, str)
        Option of the state → ``module:function`` of a part that the state may not import itself.
    """

    state: str
    asset: str
    given: tuple[tuple[str, str], ...] = ()

    def state_class(self) -> Callable[..., Any]:
        """Return the state class with what it is given, loading modules only now."""
        made = _load(f"infoview_lib.state.{self.state}")
        return (
            partial(made, **{name: _load(part) for name, part in self.given})
            if self.given
            else made
        )


def _load(part: str) -> Any:
    module, _, name = part.partition(":")
    return getattr(import_module(module), name)


STEPS: dict[str, Step] = {
    "page_top": Step("page:PageTopState", "page_top"),
    "page_end": Step("page:PageEndState", "page_end"),
    "contents": Step("page:ContentsState", "contents"),
    "about_you": Step("profile:AboutYouState", "profile_form"),
    "card_sort": Step("card_sort:CardSortState", "card_sort"),
    "your_folder": Step("your_folder:YourFolderState", "your_folder"),
    "confidence": Step("confidence:ConfidenceState", "confidence"),
    "decision": Step("profile:DecisionState", "decision"),
    "objectives": Step("goals:ObjectivesState", "records"),
    "options": Step("goals:OptionsState", "records"),
    "criteria": Step("goals:CriteriaState", "records"),
    "introduction": Step("introduction:IntroductionState", "introduction"),
    "name_prompts": Step("name_prompts:NamePromptsState", "name_prompts"),
    "contacts": Step("contacts:ContactsState", "records"),
    "who_named_whom": Step("contacts:ReferralsState", "records"),
    "ties": Step("contacts:TiesState", "records"),
    "duplicates": Step("duplicates:DuplicatesState", "duplicates"),
    "ranking": Step("ranking:RankingState", "ranking"),
    "coverage": Step("coverage:CoverageState", "coverage"),
    "request": Step("request:RequestState", "request"),
    "scripts": Step("words_to_say:ScriptsState", "scripts"),
    "attempts": Step("attempts:AttemptsState", "records"),
    "scheduling": Step("scheduling:SchedulingState", "scheduling"),
    "prediction": Step("prediction:PredictionState", "records"),
    "today": Step("today:TodayState", "today"),
    "quick_add": Step("quick_add:QuickAddState", "quick_add"),
    "thanks": Step("thanks:ThanksState", "records"),
    "report_back": Step("report_back:ReportBackState", "today"),
    "closing_news": Step("closing_news:ClosingNewsState", "closing_news"),
    "person": Step("person:PersonState", "person"),
    "associations": Step("associations:AssociationsState", "records"),
    "advice": Step("report_back:AdviceState", "records"),
    "keep_in_touch": Step("report_back:KeepInTouchState", "records"),
    "articles": Step("report_back:ArticlesState", "records"),
    "debrief": Step("debrief:DebriefState", "records"),
    "evidence": Step("evidence:EvidenceState", "evidence"),
    "ratings": Step("ratings:RatingsState", "ratings"),
    "readiness": Step("readiness:ReadinessState", "records"),
    "question_plan": Step("question_plan:QuestionPlanState", "question_plan"),
    "question_packs": Step("question_packs:QuestionPacksState", "question_packs"),
    "one_sheet": Step("one_sheet:OneSheetState", "one_sheet"),
    "interviews": Step("interviews:InterviewsState", "records"),
    "checklist": Step("checklist:ChecklistState", "checklist"),
    "rapport_card": Step("rapport_card:RapportCardState", "rapport_card"),
    "timer": Step("timer:TimerState", "timer"),
    "drift_card": Step("drift_card:DriftCardState", "words"),
    "cues": Step("drift_card:CuesState", "words"),
    "notes": Step("notes:NotesState", "notes"),
    "names_given": Step("names_given:NamesGivenState", "records"),
    "advice_given": Step("advice_given:AdviceGivenState", "records"),
    "rehearsal": Step("rehearsal:RehearsalState", "rehearsal"),
    "observer_sheet": Step("observer_sheet:ObserverSheetState", "observer_sheet"),
    "on_the_spot": Step("on_the_spot:OnTheSpotState", "quick_add"),
    "import_file": Step("importing:ImportingState", "importing"),
    "memo": Step("memo:MemoState", "memo"),
    "portfolio": Step("memo:PortfolioState", "memo"),
    "whole_log": Step("log_table:LogTableState", "log_table"),
    "network_files": Step("network_files:NetworkFilesState", "network_files"),
    "class_counts": Step("class_counts:ClassCountsState", "class_counts"),
    "export": Step("exporting:ExportingState", "exporting"),
    "referral_map": Step(
        "referral_map:ReferralMapState",
        "referral_map",
        (("save_picture", "infoview_lib.figures:save_referral_picture"),),
    ),
}
