"""List every step: its name in a page, its state, its files beside this module."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from infoview_lib.widgets.standalone import Standalone


@dataclass(frozen=True, slots=True)
class Step:
    """Name the state and the assets of one step.

    Parameters
    ----------
    state : str
        ``module:Class`` below `infoview_lib.state`.
    asset : str
        Name of the script, and of the stylesheet if there is one, in ``assets/``.
    parts : tuple of str
        Scripts that make what this one is given beside the runtime, each with what those before
        it made.
    given : tuple of (str, str)
        Option of the state → ``module:function`` of a part that the state may not import itself.
    widget : str
        ``module:Class`` below `infoview_lib.widgets` of the public widget that shows it; empty
        where none does.
    """

    state: str
    asset: str
    parts: tuple[str, ...] = ()
    given: tuple[tuple[str, str], ...] = ()
    widget: str = ""

    @property
    def scripts(self) -> tuple[str, ...]:
        """All scripts of this step, in the order in which they are run."""
        return (*self.parts, self.asset)

    def state_class(self) -> Callable[..., Any]:
        """Return the state class with what it is given, loading modules only now."""
        made = _load(f"infoview_lib.state.{self.state}")
        return (
            partial(made, **{name: _load(part) for name, part in self.given})
            if self.given
            else made
        )

    def widget_class(self) -> type[Standalone] | None:
        """Return the public widget that shows this step, loading it only now."""
        return _load(f"infoview_lib.widgets.{self.widget}") if self.widget else None


def _load(part: str) -> Any:
    module, _, name = part.partition(":")
    return getattr(import_module(module), name)


_MAP_PARTS = (
    "network/referral_map_rings",
    "network/referral_map_places",
    "network/referral_map_drawing",
    "network/referral_map_words",
    "network/referral_map_choices",
)
_AGENDA_PARTS = ("shared/menu", "questions/question_parts", "questions/agenda")
STEPS: dict[str, Step] = {
    "page_top": Step("page_frame:PageTopState", "shared/page_top", parts=("shared/saved_line",)),
    "page_end": Step("page_frame:PageEndState", "shared/page_end"),
    "contents": Step("page_frame:ContentsState", "shared/contents"),
    "route": Step("start.route:RouteState", "shared/tiles"),
    "about_you": Step("start.about_you:AboutYouState", "start/about_you"),
    "card_sort": Step("start.card_sort:CardSortState", "start/card_sort"),
    "course_file": Step(
        "start.course_file:CourseFileState", "start/course_file", ("shared/file_box",)
    ),
    "your_folder": Step("start.your_folder:YourFolderState", "start/your_folder"),
    "confidence": Step("start.confidence:ConfidenceState", "start/confidence"),
    "decision": Step("goals.decision:DecisionState", "shared/tiles"),
    "objectives": Step("goals.goal_lists:ObjectivesState", "shared/record_list"),
    "options": Step("goals.goal_lists:OptionsState", "shared/record_list"),
    "criteria": Step("goals.goal_lists:CriteriaState", "shared/record_list"),
    "introduction": Step("goals.introduction:IntroductionState", "goals/introduction"),
    "name_prompts": Step("plan.name_prompts:NamePromptsState", "plan/name_prompts"),
    "contacts": Step("plan.contact_lists:ContactsState", "shared/record_list"),
    "referrals": Step("plan.contact_lists:ReferralsState", "shared/record_list"),
    "ties": Step("plan.contact_lists:TiesState", "shared/record_list"),
    "class_list": Step("plan.class_list:ClassListState", "plan/class_list"),
    "duplicates": Step("plan.duplicates:DuplicatesState", "plan/duplicates"),
    "ranking": Step("plan.ranking:RankingState", "plan/ranking"),
    "coverage": Step("plan.coverage:CoverageState", "plan/coverage"),
    "request": Step("outreach.request:RequestState", "outreach/request"),
    "scripts": Step("outreach.spoken_scripts:SpokenScriptsState", "outreach/spoken_scripts"),
    "attempts": Step("outreach.attempts:AttemptsState", "shared/record_list"),
    "scheduling": Step("outreach.scheduling:SchedulingState", "outreach/scheduling"),
    "prediction": Step("outreach.prediction:PredictionState", "shared/record_list"),
    "today": Step("today.due_list:TodayState", "today/due_list", ("today/due_card",)),
    "board": Step("today.board:BoardState", "today/board"),
    "quick_add": Step("today.quick_add:QuickAddState", "today/quick_add"),
    "thanks": Step("follow_up.thanks:ThanksState", "shared/record_list"),
    "report_back": Step(
        "follow_up.report_back:ReportBackState", "today/due_list", ("today/due_card",)
    ),
    "closing_news": Step("follow_up.closing_news:ClosingNewsState", "follow_up/closing_news"),
    "person": Step("person.person:PersonState", "person/person", ("today/due_card",)),
    "associations": Step("day.associations:AssociationsState", "shared/record_list"),
    "advice": Step("follow_up.report_back:AdviceState", "shared/record_list"),
    "keep_in_touch": Step("follow_up.keep_in_touch:KeepInTouchState", "shared/record_list"),
    "articles": Step("follow_up.keep_in_touch:ArticlesState", "shared/record_list"),
    "debrief": Step("reflect.debrief:DebriefState", "shared/record_list"),
    "evidence": Step("reflect.evidence:EvidenceState", "reflect/evidence"),
    "claims": Step("reflect.claims:ClaimsState", "reflect/claims"),
    "ratings": Step("reflect.ratings:RatingsState", "reflect/ratings"),
    "readiness": Step("reflect.readiness:ReadinessState", "shared/record_list"),
    "question_plan": Step(
        "questions.question_plan:QuestionPlanState",
        "questions/question_plan",
        (*_AGENDA_PARTS, "questions/question_picker"),
    ),
    "agenda": Step(
        "questions.question_plan:QuestionPlanState",
        "questions/agenda_step",
        _AGENDA_PARTS,
        widget="agenda:Agenda",
    ),
    "question_picker": Step(
        "questions.question_plan:QuestionPlanState",
        "questions/picker_step",
        ("questions/question_parts", "questions/question_picker"),
        widget="question_picker:QuestionPicker",
    ),
    "question_packs": Step(
        "questions.question_packs:QuestionPacksState", "questions/question_packs"
    ),
    "one_sheet": Step("questions.one_sheet:OneSheetState", "questions/one_sheet"),
    "interviews": Step("day.interview_list:InterviewsState", "shared/record_list"),
    "checklist": Step(
        "day.checklist:ChecklistState", "day/checklist", widget="checklist:Checklist"
    ),
    "rapport_card": Step("day.rapport_card:RapportCardState", "day/rapport_card"),
    "timer": Step("day.timer:TimerState", "day/timer", widget="timer:Timer"),
    "drift_card": Step("day.drift_and_cues:DriftCardState", "day/drift_and_cues"),
    "cues": Step("day.drift_and_cues:CuesState", "day/drift_and_cues"),
    "notes": Step("day.notes:NotesState", "day/notes"),
    "names_given": Step("day.names_given:NamesGivenState", "shared/record_list"),
    "advice_given": Step("day.advice_given:AdviceGivenState", "shared/record_list"),
    "practice": Step("day.practice:PracticeState", "day/practice", ("day/groups_of_three",)),
    "observer_sheet": Step(
        "day.observer_sheet:ObserverSheetState", "day/observer_sheet", ("day/groups_of_three",)
    ),
    "on_the_spot": Step("today.quick_add:OnTheSpotState", "today/quick_add"),
    "import_file": Step(
        "plan.import_file:ImportFileState", "plan/import_file", parts=("plan/import_history",)
    ),
    "memo": Step("reflect.memo:MemoState", "reflect/memo"),
    "portfolio": Step("reflect.memo:PortfolioState", "reflect/memo"),
    "whole_log": Step(
        "today.whole_log:WholeLogState", "today/whole_log", widget="log_table:LogTable"
    ),
    "network_files": Step("network.network_files:NetworkFilesState", "network/network_files"),
    "achieved": Step("export.achieved:AchievedState", "export/achieved"),
    "export": Step("export.export:ExportState", "export/export"),
    "hand_in": Step("export.hand_in:HandInState", "export/hand_in"),
    "class_papers": Step("instructor.class_papers:ClassPapersState", "instructor/class_papers"),
    "course_lists": Step(
        "instructor.course_lists:CourseListsState",
        "instructor/course_lists",
        ("shared/file_box",),
    ),
    "last_term": Step(
        "instructor.last_term:LastTermState", "instructor/last_term", ("shared/file_box",)
    ),
    "feedback": Step("export.feedback:FeedbackState", "export/feedback", ("shared/file_box",)),
    "course_form": Step("instructor.course_form:CourseFormState", "instructor/course_form"),
    "course_out": Step("instructor.course_out:CourseOutState", "instructor/course_out"),
    "class_files": Step("instructor.class_files:ClassFilesState", "instructor/class_files"),
    "class_picture": Step("instructor.class_picture:ClassPictureState", "instructor/class_picture"),
    "counselor_questions": Step(
        "instructor.counselor_questions:CounselorQuestionsState", "instructor/counselor_questions"
    ),
    "grading": Step("instructor.grading:GradingState", "instructor/grading"),
    "giving_back": Step(
        "instructor.giving_back:GivingBackState", "instructor/giving_back", ("shared/file_box",)
    ),
    "sample_map": Step("network.referral_map:SampleMapState", "network/referral_map", _MAP_PARTS),
    "referral_map": Step(
        "network.referral_map:ReferralMapState",
        "network/referral_map",
        _MAP_PARTS,
        (("save_picture", "infoview_lib.figures:save_referral_picture"),),
        "referral_map:ReferralMap",
    ),
    "person_request": Step("person.at_hand:PersonRequestState", "outreach/request"),
    "person_attempts": Step("person.at_hand:PersonAttemptsState", "shared/record_list"),
    "person_interviews": Step("person.at_hand:PersonInterviewsState", "shared/record_list"),
    "person_scheduling": Step("person.at_hand:PersonSchedulingState", "outreach/scheduling"),
    "person_questions": Step(
        "person.at_hand:PersonQuestionsState",
        "questions/question_plan",
        (*_AGENDA_PARTS, "questions/question_picker"),
    ),
    "person_notes": Step("person.at_hand:PersonNotesState", "day/notes"),
    "person_details": Step("person.at_hand:PersonDetailsState", "shared/record_list"),
}
