// Written by `python -m infoview_lib.widgets.declarations` from infoview_lib/state.
import type { NewRecord, Seen, Undone } from "../shared/shapes";
import type { History, RecordListView } from "../shared/views";

export type DebriefView = RecordListView;
export type DebriefAbout = {};
export interface DebriefActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Add one record; an add form that was left empty adds none. */
  add: { values: Record<string, string | number | boolean | null>; reply: NewRecord };
  /** Keep one field of the look back; the first one makes the record. */
  change: { values: { id: string; name: string; value: any }; reply: {} };
  /** Remove the look back; the talk stays. */
  remove: { values: { id: string }; reply: {} };
  /** Take one record out of the trash. */
  bring_back: { values: { id: string }; reply: {} };
  /** Return what was changed in the look back. */
  history: { values: { id: string }; reply: Record<string, any> };
}

export type EvidenceView = Record<string, any>;
export type EvidenceAbout = {};
export interface EvidenceActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
}

export type RatingsView = Record<string, any>;
export type RatingsAbout = {};
export interface RatingsActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Keep a score given after a talk; a second one for the same talk takes its place. */
  score: { values: { option: string; criterion: string; talk: string; value: any }; reply: {} };
  /** Take off the scores that an option was given after one talk. */
  clear: { values: { option: string; talk: string }; reply: {} };
}

export type ReadinessView = Record<string, any>;
export type ReadinessAbout = {};
export interface ReadinessActs {
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

export type MemoView = Record<string, any>;
export type MemoAbout = {};
export interface MemoActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Keep the student's own words for a part. */
  write: { values: { part: string; value: string }; reply: {} };
  /** Let go of own words for a part; it begins from the records once more. */
  begin_again: { values: { part: string }; reply: {} };
  /** Return the pieces of the page as it would be written at a level, what was covered, what is still open. */
  show: { values: { level: string }; reply: Record<string, any> };
  /** Write the page into the exports of the day, if it is what was shown; return it for the browser too. */
  save: { values: { level: string; mark: string }; reply: Record<string, any> };
}

export type PortfolioView = Record<string, any>;
export type PortfolioAbout = {};
export interface PortfolioActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Keep the student's own words for a part. */
  write: { values: { part: string; value: string }; reply: {} };
  /** Let go of own words for a part; it begins from the records once more. */
  begin_again: { values: { part: string }; reply: {} };
  /** Return the pieces of the page as it would be written at a level, what was covered, what is still open. */
  show: { values: { level: string }; reply: Record<string, any> };
  /** Write the page into the exports of the day, if it is what was shown; return it for the browser too. */
  save: { values: { level: string; mark: string }; reply: Record<string, any> };
}
