// Written by `python -m infoview_lib.widgets.declarations` from infoview_lib/state.
import type { FilledField, Problem, Seen, Undone } from "../shared/shapes";

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
