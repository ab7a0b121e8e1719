// Written by `python -m infoview_lib.widgets.declarations` from infoview_lib/state.
import type { NewRecord, Seen, Undone } from "../shared/shapes";
import type { History, RecordListView } from "../shared/views";

export type NamePromptsView = Record<string, any>;
export type NamePromptsAbout = {};
export interface NamePromptsActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Add people to a circle; several names are parted by commas or lines. */
  add: { values: { circle: string; name: string }; reply: Record<string, any> };
}

export type ContactsView = Record<string, any>;
export type ContactsAbout = {};
export interface ContactsActs {
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
  /** Show the people in whose entry every word stands. */
  find: { values: { text?: string; count?: number }; reply: {} };
  /** Take a person out of every file. */
  erase: { values: { id: string }; reply: {} };
}

export type ReferralsView = RecordListView;
export type ReferralsAbout = {};
export interface ReferralsActs {
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

export type TiesView = RecordListView;
export type TiesAbout = {};
export interface TiesActs {
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

export type DuplicatesView = Record<string, any>;
export type DuplicatesAbout = {};
export interface DuplicatesActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Make two entries one; one undo takes it back. */
  merge: { values: { keep: string; other: string }; reply: {} };
  /** Remember that these are two people. */
  apart: { values: { a: string; b: string }; reply: {} };
}

export type RankingView = Record<string, any>;
export type RankingAbout = {};
export interface RankingActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Give one part another weight. */
  weigh: { values: { part: string; value: any }; reply: {} };
  /** Put the weights back as they came. */
  reset: { values: {}; reply: {} };
  /** Show more rows. */
  more: { values: {}; reply: {} };
}

export type CoverageView = Record<string, any>;
export type CoverageAbout = {};
export interface CoverageActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Say that a person can help with a goal, or cannot. */
  mark: { values: { contact: string; kind: string; helps: boolean }; reply: {} };
  /** Show more people. */
  more: { values: {}; reply: {} };
}

export type ImportFileView = Record<string, any>;
export type ImportFileAbout = {};
export interface ImportFileActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Make ready for a file. */
  start: { values: { name: string; size: number }; reply: {} };
  /** Take one piece of it. */
  piece: { values: { place: number; data: string }; reply: {} };
  /** Read the file that arrived, and show what it would bring in. */
  read: { values: {}; reply: Record<string, any> };
  /** Take a column of a file for another field. */
  map: { values: { column: string; field: string; file?: string }; reply: {} };
  /** Turn names written "Last, First" round, or leave them as typed. */
  turn_names: { values: { turn: boolean }; reply: {} };
  /** Leave a row out, bring it in, take it for somebody who is here, or take that choice back. */
  decide: { values: { row: number | string; action: string }; reply: {} };
  /** Show the rows with one action only, or more rows. */
  show: { values: { which?: string; more?: number }; reply: {} };
  /** Write what the preview shows, as one step. */
  bring_in: { values: {}; reply: Record<string, any> };
  /** Undo the whole import, while it is still the last thing done here. */
  take_back: { values: {}; reply: Record<string, any> };
  /** Put the file away. */
  another: { values: {}; reply: {} };
}
