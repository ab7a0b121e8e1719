// Written by `python -m infoview_lib.widgets.declarations` from infoview_lib/state.
import type { NewRecord, Seen, Undone } from "../shared/shapes";
import type { History, RecordListView } from "../shared/views";

export type AssociationsView = RecordListView;
export type AssociationsAbout = {};
export interface AssociationsActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Add one record; an add form that was left empty adds none. */
  add: { values: Record<string, string | number | boolean | null>; reply: NewRecord };
  /** Change one field of one record. */
  change: { values: { id: string; name: string; value: string | number | boolean | null }; reply: {} };
  /** Move one record to the trash. */
  remove: { values: { id: string }; reply: {} };
  /** Take one record out of the trash. */
  bring_back: { values: { id: string }; reply: {} };
  /** Return what was changed in one record, newest first, in words. */
  history: { values: { id: string }; reply: History };
}

export type InterviewsView = RecordListView;
export type InterviewsAbout = {};
export interface InterviewsActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Add a talk with the minutes and the kind of decision the student works with. */
  add: { values: Record<string, any>; reply: Record<string, any> };
  /** Change one field; a time makes a planned talk scheduled; practice takes along what belongs to it. */
  change: { values: { id: string; name: string; value: any }; reply: {} };
  /** Move one record to the trash. */
  remove: { values: { id: string }; reply: {} };
  /** Take one record out of the trash. */
  bring_back: { values: { id: string }; reply: {} };
  /** Return what was changed in one record, newest first, in words. */
  history: { values: { id: string }; reply: History };
  /** Mark a talk as done; the card then asks how long it took. */
  done: { values: { id: string }; reply: Record<string, any> };
  /** Mark a talk as called off. */
  cancel: { values: { id: string }; reply: {} };
  /** Close a talk that turned into a job interview; plan a new one with the same person. */
  rebook: { values: { id: string }; reply: Record<string, any> };
}

export type ChecklistView = Record<string, any>;
export type ChecklistAbout = Record<string, any>;
export interface ChecklistActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Mark a line as done, as not for me, or as open again. */
  mark: { values: { talk: string; line: string; mark: string }; reply: {} };
  /** Write down how the talk will be held. */
  mode: { values: { talk: string; value: string }; reply: {} };
}

export type RapportCardView = Record<string, any>;
export type RapportCardAbout = {};
export interface RapportCardActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Save what the student learned about a person. */
  facts: { values: { contact: string; value: string }; reply: {} };
  /** Save the longer introduction. */
  intro: { values: { value: string }; reply: {} };
}

export type TimerView = Record<string, any>;
export type TimerAbout = Record<string, any>;
export interface TimerActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Save how long the talk took; it is done then. */
  stop: { values: { talk: string; seconds?: number; minutes?: any; agreed?: any }; reply: Record<string, any> };
}

export type DriftCardView = Record<string, any>;
export type DriftCardAbout = Record<string, any>;
export interface DriftCardActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Write down another date with the same person: for this talk, or for the one about a job. */
  rebook: { values: { talk: string; goes_on?: string; starts_at?: string }; reply: Record<string, any> };
}

export type CuesView = Record<string, any>;
export type CuesAbout = Record<string, any>;
export interface CuesActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
}

export type NotesView = Record<string, any>;
export type NotesAbout = Record<string, any>;
export interface NotesActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Save one part of the answer to a planned question; the first part makes the record. */
  answer: { values: { plan_item: string; name: string; value: any }; reply: Record<string, any> };
  /** Change one part of a note on a topic of its own. */
  change: { values: { id: string; name: string; value: any }; reply: {} };
  /** Add a topic that nobody had planned. */
  topic: { values: { talk: string; topic: string }; reply: Record<string, any> };
  /** Give the questions planned for a talk not set yet to this one. */
  use_plan: { values: { talk: string }; reply: Record<string, any> };
  /** Keep a name as a person and an introduction, without leaving the question. */
  named: { values: { talk: string } & Record<string, any>; reply: Record<string, string> };
  /** Keep a piece of advice, without leaving the question. */
  advised: { values: { talk: string; text?: string; kind?: string }; reply: Record<string, string> };
  /** Write down when a talk took place, and how long it took: for notes typed later from paper. */
  held: { values: { talk: string; starts_at?: string; actual_minutes?: any }; reply: Record<string, string> };
  /** Mark a question as asked, or not. */
  asked: { values: { plan_item: string; value: boolean }; reply: {} };
  /** Move a note to the trash. */
  remove: { values: { id: string }; reply: {} };
}

export type NamesGivenView = Record<string, any>;
export type NamesGivenAbout = {};
export interface NamesGivenActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Add the person, unless they are on the list, with the introduction. */
  add: { values: { name?: string; interview?: string; organization?: string; may_use_name?: string } & Record<string, any>; reply: Record<string, any> };
  /** Change one field of one record. */
  change: { values: { id: string; name: string; value: string | number | boolean | null }; reply: {} };
  /** Move one record to the trash. */
  remove: { values: { id: string }; reply: {} };
  /** Take one record out of the trash. */
  bring_back: { values: { id: string }; reply: {} };
  /** Return what was changed in one record, newest first, in words. */
  history: { values: { id: string }; reply: History };
}

export type AdviceGivenView = Record<string, any>;
export type AdviceGivenAbout = {};
export interface AdviceGivenActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Add the advice; a professional group goes on the list of groups too. */
  add: { values: { text?: string; kind?: string; interview?: string } & Record<string, any>; reply: Record<string, any> };
  /** Change one field of one record. */
  change: { values: { id: string; name: string; value: string | number | boolean | null }; reply: {} };
  /** Move one record to the trash. */
  remove: { values: { id: string }; reply: {} };
  /** Take one record out of the trash. */
  bring_back: { values: { id: string }; reply: {} };
  /** Return what was changed in one record, newest first, in words. */
  history: { values: { id: string }; reply: History };
}

export type PracticeView = Record<string, any>;
export type PracticeAbout = Record<string, any>;
export interface PracticeActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Save one part of the answer to a planned question; the first part makes the record. */
  answer: { values: { plan_item: string; name: string; value: any }; reply: Record<string, any> };
  /** Change one part of a note on a topic of its own. */
  change: { values: { id: string; name: string; value: any }; reply: {} };
  /** Add a topic that nobody had planned. */
  topic: { values: { talk: string; topic: string }; reply: Record<string, any> };
  /** Give the questions planned for a talk not set yet to this one. */
  use_plan: { values: { talk: string }; reply: Record<string, any> };
  /** Keep a name as a practice person and a practice introduction. */
  named: { values: { talk?: string } & Record<string, any>; reply: Record<string, string> };
  /** Keep a piece of advice as practice. */
  advised: { values: { talk?: string; text?: string; kind?: string }; reply: Record<string, string> };
  /** Write down when a talk took place, and how long it took: for notes typed later from paper. */
  held: { values: { talk: string; starts_at?: string; actual_minutes?: any }; reply: Record<string, string> };
  /** Mark a question as asked, or not. */
  asked: { values: { plan_item: string; value: boolean }; reply: {} };
  /** Move a note to the trash. */
  remove: { values: { id: string }; reply: {} };
  /** Begin a talk: the person, the talk, the questions and the hello are written as practice. */
  hello: { values: { persona: string; plan?: string; words?: string }; reply: Record<string, any> };
  /** Ask a question of the plan, or one in free words. */
  ask: { values: { plan_item?: string; words?: string }; reply: Record<string, any> };
  /** Ask on about the last answer. */
  on: { values: { words: string }; reply: Record<string, any> };
  /** Name the time before they have to. */
  time: { values: { words: string }; reply: Record<string, any> };
  /** Answer a turn to a job interview: stop it and set another time, lead back, or go along. */
  drift: { values: { how: string; words: string }; reply: Record<string, any> };
  /** End the talk; it is done then, with the minutes it took. */
  goodbye: { values: { words?: string }; reply: Record<string, any> };
  /** Move all practice to the trash, in one step of undo. */
  put_away: { values: {}; reply: Record<string, any> };
}

export type ObserverSheetView = Record<string, any>;
export type ObserverSheetAbout = Record<string, any>;
export interface ObserverSheetActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
}
