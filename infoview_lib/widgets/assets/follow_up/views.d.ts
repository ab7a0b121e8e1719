// Written by `python -m infoview_lib.widgets.declarations` from infoview_lib/state.
import type { FormField, NewRecord, Seen, Undone } from "../shared/shapes";
import type { Download, History, RecordListView } from "../shared/views";
import type { TodayView } from "../today/views";

/** Show a thank-you as it is written: its fields, words to start from, what to mind. */
export interface Writing {
  fields: FormField[];
  values: Record<string, string | number | boolean | null>;
  remarks: string[];
  said: string[];
  confirm: string;
  start: string;
  hint: string;
}

/** Show what was decided, who has heard it, and the message to the next who has not. */
export interface ClosingNewsView {
  start: string;
  start_label: string;
  fields: FormField[];
  values: Record<string, string | number | boolean | null>;
  people: Helper[];
  can_tick: boolean;
  line: string;
  undo_label: string;
}

/** Show one person who helped: how, and when they heard the news if they did. */
export interface Helper {
  contact: string;
  name: string;
  how: string;
  is_told: boolean;
  told: string;
}

export type ThanksView = RecordListView;
export type ThanksAbout = {};
export interface ThanksActs {
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
  /** Keep one field of the thank-you for a talk; the first one makes the record. */
  change: { values: { id: string; name: string; value: string | number | boolean | null }; reply: {} };
  /** Remove the thank-you written for a talk; the talk stays. */
  remove: { values: { id: string }; reply: {} };
  /** Take one record out of the trash. */
  bring_back: { values: { id: string }; reply: {} };
  /** Return what was changed in the thank-you for a talk. */
  history: { values: { id: string }; reply: History };
  /** Take one thing that was noted as what the thank-you speaks of. */
  take: { values: { id: string; text: string }; reply: {} };
  /** Write down that the thank-you was sent. */
  sent: { values: { id: string }; reply: {} };
}

export type ReportBackView = TodayView;
export type ReportBackAbout = {};
export interface ReportBackActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Write down that an item was done. */
  done: { values: { action: string; record: string; contact: string } & Record<string, string | number | boolean | null>; reply: {} };
  /** Write down that an item is let go, with the reason. */
  let_go: { values: { action: string; record: string; contact: string; reason: string }; reply: {} };
  /** Write down that an item is put off to a day. */
  put_off: { values: { action: string; record: string; contact: string; until?: string }; reply: {} };
  /** Keep one field of a thank-you that is written here. */
  write: { values: { record: string; name: string; value: string | number | boolean | null }; reply: {} };
  /** Return one item as a calendar file; without an action all that is due, as one ZIP. */
  calendar: { values: { action?: string; record?: string; contact?: string; named?: boolean }; reply: Download };
  /** Show more of one group; no record changes. */
  more: { values: { place: string }; reply: {} };
}

export type ClosingNewsAbout = {};
export interface ClosingNewsActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Change what was decided; it is decided today when no day is given. */
  change: { values: { name: string; value: string | number | boolean | null }; reply: {} };
  /** Write down that a person has heard; once is enough. */
  tell: { values: { contact: string }; reply: {} };
  /** Take back that a person has heard. */
  untell: { values: { contact: string }; reply: {} };
}

export type AdviceView = RecordListView;
export type AdviceAbout = {};
export interface AdviceActs {
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
  /** Change one field; done today when it is set to done without a day. */
  change: { values: { id: string; name: string; value: string | number | boolean | null }; reply: {} };
  /** Move one record to the trash. */
  remove: { values: { id: string }; reply: {} };
  /** Take one record out of the trash. */
  bring_back: { values: { id: string }; reply: {} };
  /** Return what was changed in one record, newest first, in words. */
  history: { values: { id: string }; reply: History };
}

export type KeepInTouchView = RecordListView;
export type KeepInTouchAbout = {};
export interface KeepInTouchActs {
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
  /** Write down a touch made now; the interval starts again. */
  touched: { values: { id: string }; reply: {} };
}

export type ArticlesView = RecordListView;
export type ArticlesAbout = {};
export interface ArticlesActs {
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
  /** Write down that an article was shared. */
  shared: { values: { id: string }; reply: {} };
}
