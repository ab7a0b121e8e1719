// Written by `python -m infoview_lib.widgets.declarations` from infoview_lib/state.
import type { FilledField, Problem, Said, Seen, Undone } from "../shared/shapes";
import type { Download } from "../shared/views";

/** List the papers; ``name`` is that of the course they are for. */
export interface ClassPapersView {
  name: string;
  papers: PaperLine[];
}

/** Offer one paper: what it is called, what is on it. */
export interface PaperLine {
  key: string;
  title: string;
  about: string;
}

/** Answer with a paper, and what to do with it. */
export interface PaperOut {
  name: string;
  data: string;
  said: string;
}

/** Show the lists that go along with the course. */
export interface CourseListsView {
  lists: KeptList[];
  undo_label: string;
}

/** Show one list that goes along: the part to remove it by, its name, what is in it. */
export interface KeptList {
  part: string;
  name: string;
  words: string;
}

/** Say which course is open; empty texts where there is none, and nothing to undo. */
export interface LastTermView {
  name: string;
  undo_label: string;
}

/** Show some settings, each with its value; ``steps`` are those of a route of one's own. */
export interface CourseFormView {
  fields: FilledField[];
  steps: FilledField[];
}

/** Show what students will read, and what is known of the last file. */
export interface CourseOutView {
  name: string;
  welcome: string;
  lines: string[];
  inside: string[];
  confidentiality: string;
  status: string;
  problem: Problem | null;
}

/** Answer with the course file, and what to do with it. */
export interface CourseOut {
  name: string;
  data: string;
  said: string;
}

export type ClassPapersAbout = {};
export interface ClassPapersActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Make one paper. */
  make: { values: { key: string }; reply: PaperOut };
}

export type CourseListsAbout = {};
export interface CourseListsActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Make ready for a file. */
  start: { values: { name: string; size: number }; reply: {} };
  /** Take one piece of it. */
  piece: { values: { place: number; data: string }; reply: {} };
  /** Take the list of alumni that arrived in the place of the one before. */
  alumni: { values: {}; reply: Said };
  /** Take a pack of questions that arrived; one of the same name gives way. */
  pack: { values: {}; reply: Said };
  /** Take one list out of the course. */
  remove: { values: { part: string }; reply: {} };
  /** Return an empty list of alumni to fill in, with the names of its columns. */
  example: { values: {}; reply: Download };
}

export type LastTermAbout = {};
export interface LastTermActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Make ready for a file. */
  start: { values: { name: string; size: number }; reply: {} };
  /** Take one piece of it. */
  piece: { values: { place: number; data: string }; reply: {} };
  /** Take every setting of the file that arrived but its days, in one step of undo. */
  open: { values: {}; reply: Said };
}

export type CourseFormAbout = {};
export interface CourseFormActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Keep one setting. */
  set: { values: { name: string; value: string | number | boolean | null }; reply: {} };
}

export type CourseOutAbout = {};
export interface CourseOutActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Make the file, and keep it as the one that was last given out. */
  save: { values: {}; reply: CourseOut };
}
