"""List every step: its name in a page, its state, its files beside this module."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module


@dataclass(frozen=True, slots=True)
class Step:
    """Name the state and the assets of one step.

    Parameters
    ----------
    state : str
        ``module:Class`` below `infoview_lib.state`.
    asset : str
        Name of the ES module, and of the stylesheet if there is one, in ``assets/``.
    """

    state: str
    asset: str

    def state_class(self) -> type:
        """Return the state class, loading its module only now."""
        module, _, name = self.state.partition(":")
        return getattr(import_module(f"infoview_lib.state.{module}"), name)


STEPS: dict[str, Step] = {
    "page_top": Step("page:PageTopState", "page_top"),
    "page_end": Step("page:PageEndState", "page_end"),
    "contents": Step("page:ContentsState", "contents"),
    "today": Step("today:TodayState", "today"),
    "quick_add": Step("quick_add:QuickAddState", "quick_add"),
    "thanks": Step("thanks:ThanksState", "records"),
    "report_back": Step("report_back:ReportBackState", "today"),
    "advice": Step("report_back:AdviceState", "records"),
    "keep_in_touch": Step("report_back:KeepInTouchState", "records"),
    "articles": Step("report_back:ArticlesState", "records"),
    "debrief": Step("debrief:DebriefState", "records"),
    "evidence": Step("evidence:EvidenceState", "evidence"),
    "ratings": Step("ratings:RatingsState", "records"),
    "readiness": Step("ratings:ReadinessState", "records"),
    "question_plan": Step("question_plan:QuestionPlanState", "question_plan"),
    "one_sheet": Step("one_sheet:OneSheetState", "one_sheet"),
    "interviews": Step("interviews:InterviewsState", "records"),
    "checklist": Step("checklist:ChecklistState", "checklist"),
    "rapport_card": Step("rapport_card:RapportCardState", "rapport_card"),
    "timer": Step("timer:TimerState", "timer"),
    "drift_card": Step("drift_card:DriftCardState", "drift_card"),
    "notes": Step("notes:NotesState", "notes"),
    "names_given": Step("names_given:NamesGivenState", "records"),
    "advice_given": Step("advice_given:AdviceGivenState", "records"),
    "on_the_spot": Step("on_the_spot:OnTheSpotState", "quick_add"),
    "import_file": Step("importing:ImportingState", "importing"),
    "export": Step("exporting:ExportingState", "exporting"),
    "referral_map": Step("referral_map:ReferralMapState", "referral_map"),
}
