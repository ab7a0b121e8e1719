// Written by `python -m infoview_lib.widgets.declarations` from infoview_lib/state.
import type { FormField, NewRecord, Seen, TilesView, Undone } from "../shared/shapes";
import type { History, RecordListView } from "../shared/views";

/** Show both texts, the shorter one first. */
export interface IntroductionView {
  texts: IntroductionText[];
}

/** Show one text; ``time`` says its spoken length, ``gaps`` the places still in brackets. */
export interface IntroductionText {
  name: string;
  spec: FormField;
  text: string;
  hint: string;
  time: string;
  seconds: number;
  target: number;
  parts: IntroductionPart[];
  gaps: string[];
  start: string;
}

/** Say whether one part of an introduction is there, and what helps when it is not. */
export interface IntroductionPart {
  key: string;
  label: string;
  found: boolean;
  hint: string;
}

export type DecisionView = TilesView;
export type DecisionAbout = {};
export interface DecisionActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Set the decision. */
  choose: { values: { key: string }; reply: {} };
}

export type ObjectivesView = RecordListView;
export type ObjectivesAbout = {};
export interface ObjectivesActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Show the card of one record, wherever in the list it stands. */
  open: { values: { id: string }; reply: {} };
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

export type OptionsView = RecordListView;
export type OptionsAbout = {};
export interface OptionsActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Show the card of one record, wherever in the list it stands. */
  open: { values: { id: string }; reply: {} };
  /** Add one record; an add form that was left empty adds none. */
  add: { values: Record<string, string | number | boolean | null>; reply: NewRecord };
  /** Change one field; keeping or dropping an option dates it, opening it again undates it. */
  change: { values: { id: string; name: string; value: string | number | boolean | null }; reply: {} };
  /** Move one record to the trash. */
  remove: { values: { id: string }; reply: {} };
  /** Take one record out of the trash. */
  bring_back: { values: { id: string }; reply: {} };
  /** Return what was changed in one record, newest first, in words. */
  history: { values: { id: string }; reply: History };
}

export type CriteriaView = RecordListView;
export type CriteriaAbout = {};
export interface CriteriaActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Show the card of one record, wherever in the list it stands. */
  open: { values: { id: string }; reply: {} };
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

export type IntroductionAbout = {};
export interface IntroductionActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Keep one text. */
  change: { values: { name: string; value: string }; reply: {} };
  /** Put a start into an empty text. */
  begin: { values: { name: string }; reply: {} };
}
