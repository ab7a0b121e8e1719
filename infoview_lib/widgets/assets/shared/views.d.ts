// Written by `python -m infoview_lib.widgets.declarations` from the types in infoview_lib/state.
import type { Seen, Undone } from "./shapes";

export type PageTopView = Record<string, any>;
export type PageTopAbout = {};
export interface PageTopActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Remember that the student is on this page, take in what other pages wrote; no record changes. */
  seen: { values: {}; reply: {} };
}

export type PageEndView = Record<string, any>;
export type PageEndAbout = {};
export interface PageEndActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
}

export type ContentsView = Record<string, any>;
export type ContentsAbout = {};
export interface ContentsActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
}

export type ProfileView = Record<string, any>;
export type ProfileAbout = {};
export interface ProfileActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Change one field. */
  change: { values: { name: string; value: any }; reply: {} };
}

export type RecordListView = Record<string, any>;
export type RecordListAbout = {};
export interface RecordListActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Add one record; an add form that was left empty adds none. */
  add: { values: Record<string, any>; reply: Record<string, any> };
  /** Change one field of one record. */
  change: { values: { id: string; name: string; value: any }; reply: {} };
  /** Move one record to the trash. */
  remove: { values: { id: string }; reply: {} };
  /** Take one record out of the trash. */
  bring_back: { values: { id: string }; reply: {} };
  /** Return what was changed in one record, newest first, in words. */
  history: { values: { id: string }; reply: Record<string, any> };
}
