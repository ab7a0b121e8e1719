// Written by `python -m infoview_lib.widgets.declarations` from infoview_lib/state.
import type { Seen, Undone } from "../shared/shapes";

export type TodayView = Record<string, any>;
export type TodayAbout = {};
export interface TodayActs {
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

export type QuickAddView = Record<string, any>;
export type QuickAddAbout = {};
export interface QuickAddActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Add a person. */
  person: { values: { name?: string; source?: string }; reply: Record<string, string> };
  /** Log a try made now. */
  attempt: { values: { contact?: string; channel?: string; outcome?: string }; reply: Record<string, string> };
  /** Log that the student was in touch. */
  touch: { values: { contact?: string; about?: string }; reply: Record<string, string> };
  /** Add a dated line to a person's notes. */
  note: { values: { contact?: string; note?: string }; reply: Record<string, string> };
  /** Log a talk that just happened: the person, the talk, what was said on what, who was named. */
  talk: { values: { minutes?: any } & Record<string, string>; reply: Record<string, string> };
}

export type PersonView = Record<string, any>;
export type PersonAbout = {};
export interface PersonActs {
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
  /** Show one person; nothing is written. */
  choose: { values: { contact?: string }; reply: {} };
  /** Add a dated line to the person's notes. */
  note: { values: { contact: string; note?: string }; reply: {} };
  /** Change the words of one thing that happened. */
  change: { values: { record: string; name: string; value: any }; reply: {} };
}

export type OnTheSpotView = Record<string, any>;
export type OnTheSpotAbout = {};
export interface OnTheSpotActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Add a person. */
  person: { values: { name?: string; source?: string }; reply: Record<string, string> };
  /** Log a try made now. */
  attempt: { values: { contact?: string; channel?: string; outcome?: string }; reply: Record<string, string> };
  /** Log that the student was in touch. */
  touch: { values: { contact?: string; about?: string }; reply: Record<string, string> };
  /** Add a dated line to a person's notes. */
  note: { values: { contact?: string; note?: string }; reply: Record<string, string> };
  /** Log a talk that just happened: the person, the talk, what was said on what, who was named. */
  talk: { values: { minutes?: any } & Record<string, string>; reply: Record<string, string> };
}

export type WholeLogView = Record<string, any>;
export type WholeLogAbout = Record<string, any>;
export interface WholeLogActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Look for something else, or in another order; what is not named stays. */
  find: { values: Record<string, any>; reply: {} };
  /** Return the whole value of a cell, to change it. */
  cell: { values: { id: string; name: string }; reply: Record<string, any> };
  /** Change one cell, with what follows from it. */
  change: { values: { id: string; name: string; value: any }; reply: {} };
}
