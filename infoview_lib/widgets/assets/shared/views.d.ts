// Written by `python -m infoview_lib.widgets.declarations` from infoview_lib/state.
import type { ActionButton, FormField, Mark, NewRecord, PageLink, Panel, Problem, Seen, Suggestion, Undone } from "./shapes";

/** Say where the student is, what this page takes and leaves, and what was found damaged. */
export interface PageTopView {
  page: string;
  file: string;
  label: string;
  minutes: number;
  aim: string;
  steps: PageStep[];
  aside: AsideLink;
  demo: boolean;
  problems: Problem[];
  help: string;
  route: RouteHere;
}

/** Show one page of the path and how far it is done. */
export interface PageStep {
  number: string;
  title: string;
  file: string;
  status: "done" | "begun" | "open";
  is_here: boolean;
}

/** Lead to the page beside the row of pages, as to that of what is due. */
export interface AsideLink {
  file: string;
  label: string;
  is_here: boolean;
}

/** Say how the student's route goes through this page. */
export interface RouteHere {
  title: string;
  minutes: number;
  stops: RouteStop[];
  into: string;
  back_into: string;
}

/** Name a section of this page that the student's route goes through, with its minutes. */
export interface RouteStop {
  name: string;
  minutes: number;
}

/** Say what the page left behind, and where to go on; ``copy`` where only a browser keeps it. */
export interface PageEndView {
  leaves: string;
  is_complete: boolean;
  milestones: MilestoneLine[];
  back: PageLink | null;
  next: PageLink | null;
  copy: CopyLine | null;
  help: string;
}

/** Show one thing that a page is there for. */
export interface MilestoneLine {
  text: string;
  is_done: boolean;
}

/** Say whether the student has a copy of what only this browser keeps; ``is_due`` where not. */
export interface CopyLine {
  said: string;
  is_due: boolean;
}

/** Answer with a file: its name, and its content in base 64. */
export interface Download {
  name: string;
  data: string;
}

/** List all pages, with the minutes they take together. */
export interface ContentsView {
  rows: ContentsRow[];
  minutes: number;
}

/** Show one page; ``done`` of its ``of`` milestones are reached. */
export interface ContentsRow {
  label: string;
  file: string;
  minutes: number;
  leaves: string;
  done: number;
  of: number;
}

/** Show some fields of the profile, with one sentence worked out from it. */
export interface ProfileView {
  title: string;
  lead: string;
  fields: FormField[];
  more_fields: FormField[];
  values: Record<string, string | number | boolean | null>;
  line: string;
}

/** Show the records of one ``kind`` as cards, with the forms to add and change them. */
export interface RecordListView {
  kind: string;
  title: string;
  lead: string;
  empty: string;
  add_label: string;
  always_open: boolean;
  add_fields: FormField[];
  fields: FormField[];
  more_fields: FormField[];
  items: Card[];
  lines: string[];
  removed: RemovedRecord[];
  undo_label: string;
  removed_label: string;
  suggestions_lead: string;
  suggestions: Suggestion[];
}

/** Show one record: what stands on it, and what can be done with it. */
export interface Card {
  id: string;
  values: Record<string, string | number | boolean | null>;
  title: string;
  detail: string;
  marks: Mark[];
  lines: string[];
  actions: ActionButton[];
  panel: Panel | null;
  practice: boolean;
  person: string;
  fields?: string[];
  chosen?: Record<string, string>;
}

/** Name one record that lies in the trash. */
export interface RemovedRecord {
  id: string;
  title: string;
}

/** Answer with what was changed, newest first, in words. */
export interface History {
  history: string[];
}

/** Answer with the id of the card to open; without one, all stays as it is. */
export interface OpenedCard {
  open?: string;
}

/** Answer with the interview that is shown now: another one, when the one asked for is gone. */
export interface TurnedTo {
  talk: string;
}

export type PageTopAbout = {};
export interface PageTopActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed, and go on doing so for a while. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Remember that the student is here, take in what other pages wrote; no record changes. */
  seen: { values: {}; reply: {} };
}

export type PageEndAbout = {};
export interface PageEndActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Return everything as one file for the browser to keep. */
  download: { values: {}; reply: Download };
}

export type ContentsAbout = {};
export interface ContentsActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
}

export type ProfileAbout = {};
export interface ProfileActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Change one field. */
  change: { values: { name: string; value: string | number | boolean | null }; reply: {} };
}

export type RecordListAbout = {};
export interface RecordListActs {
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
