// Written by `python -m infoview_lib.widgets.declarations` from infoview_lib/state.
import type { NewRecord, Seen, Undone } from "../shared/shapes";
import type { History, RecordListView } from "../shared/views";

export type ThanksView = RecordListView;
export type ThanksAbout = {};
export interface ThanksActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Add one record; an add form that was left empty adds none. */
  add: { values: Record<string, string | number | boolean | null>; reply: NewRecord };
  /** Keep one field of the thank-you for a talk; the first one makes the record. */
  change: { values: { id: string; name: string; value: any }; reply: {} };
  /** Remove the thank-you written for a talk; the talk stays. */
  remove: { values: { id: string }; reply: {} };
  /** Take one record out of the trash. */
  bring_back: { values: { id: string }; reply: {} };
  /** Return what was changed in the thank-you for a talk. */
  history: { values: { id: string }; reply: Record<string, any> };
  /** Take one thing that was noted as what the thank-you speaks of. */
  take: { values: { id: string; text: string }; reply: {} };
  /** Write down that the thank-you was sent. */
  sent: { values: { id: string }; reply: {} };
}

export type ReportBackView = Record<string, any>;
export type ReportBackAbout = {};
export interface ReportBackActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Show more of one group; no record changes. */
  more: { values: { place: string }; reply: {} };
  /** Write down that an item was done. */
  done: { values: { action: string; record: string; contact: string } & Record<string, any>; reply: {} };
  /** Write down that an item is let go, with the reason. */
  let_go: { values: { action: string; record: string; contact: string; reason: string }; reply: {} };
  /** Write down that an item is put off to a day. */
  put_off: { values: { action: string; record: string; contact: string; until?: string }; reply: {} };
  /** Keep one field of a thank-you that is written here. */
  write: { values: { record: string; name: string; value: any }; reply: {} };
  /** Return one item as a calendar file; without an action everything due with all talks ahead, as one ZIP. */
  calendar: { values: { action?: string; record?: string; contact?: string; named?: boolean }; reply: Record<string, string> };
}

export type ClosingNewsView = Record<string, any>;
export type ClosingNewsAbout = {};
export interface ClosingNewsActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Change what was decided; it is decided today when no day is given. */
  change: { values: { name: string; value: any }; reply: {} };
  /** Write down that a person has heard; once is enough. */
  tell: { values: { contact: string }; reply: {} };
  /** Take back that a person has heard. */
  untell: { values: { contact: string }; reply: {} };
}

export type AdviceView = RecordListView;
export type AdviceAbout = {};
export interface AdviceActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Add one record; an add form that was left empty adds none. */
  add: { values: Record<string, string | number | boolean | null>; reply: NewRecord };
  /** Change one field; done today when it is set to done without a day. */
  change: { values: { id: string; name: string; value: any }; reply: {} };
  /** Move one record to the trash. */
  remove: { values: { id: string }; reply: {} };
  /** Take one record out of the trash. */
  bring_back: { values: { id: string }; reply: {} };
  /** Return what was changed in one record, newest first, in words. */
  history: { values: { id: string }; reply: History };
}

export type KeepInTouchView = Record<string, any>;
export type KeepInTouchAbout = {};
export interface KeepInTouchActs {
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
  /** Write down a touch made now; the interval starts again. */
  touched: { values: { id: string }; reply: {} };
}

export type ArticlesView = RecordListView;
export type ArticlesAbout = {};
export interface ArticlesActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Add one record; an add form that was left empty adds none. */
  add: { values: Record<string, string | number | boolean | null>; reply: NewRecord };
  /** Change one field; only what anybody may read is shared. */
  change: { values: { id: string; name: string; value: any }; reply: {} };
  /** Move one record to the trash. */
  remove: { values: { id: string }; reply: {} };
  /** Take one record out of the trash. */
  bring_back: { values: { id: string }; reply: {} };
  /** Return what was changed in one record, newest first, in words. */
  history: { values: { id: string }; reply: History };
  /** Write down that an article was shared, which must be public. */
  shared: { values: { id: string }; reply: {} };
}
