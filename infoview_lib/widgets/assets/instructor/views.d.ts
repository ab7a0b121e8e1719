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

/** Say what came in; ``said`` is empty before a file was chosen. */
export interface ClassFilesView {
  said: string;
  sample: boolean;
  lines: string[];
  aside: SetAside[];
}

/** Say why some files were left out, with their names. */
export interface SetAside {
  words: string;
  files: string[];
}

/** Show a class in groups of five or more; ``finding`` is empty before a file was chosen. */
export interface ClassPictureView {
  finding: string;
  students: number;
  stays: string;
  sums: [string, number][];
  tables: ClassGroups[];
  notes: ClassNote[];
  hidden: string[];
  limits: string[];
}

/** Show how many students are in each group of one measure. */
export interface ClassGroups {
  title: string;
  groups: [string, number][];
}

/** Say some sentences of a class under a heading. */
export interface ClassNote {
  heading: string;
  sentences: string[];
}

/** Show all questions; ``is_empty`` before a file was chosen. */
export interface CounselorQuestionsView {
  is_empty: boolean;
  themes: QuestionTheme[];
}

/** Show the questions about one thing. */
export interface QuestionTheme {
  theme: string;
  questions: string[];
}

/** Show the hand-in that is read now; None before a file was chosen. */
export interface GradingView {
  count: number;
  scored: number;
  now: HandInRead | null;
}

/** Show one hand-in: ``place`` of it among all, from 1, its texts, its scores so far. */
export interface HandInRead {
  key: string;
  place: number;
  late: boolean;
  interviews: number;
  texts: HandInText[];
  lines: FilledField[];
  total: string;
  comment: FilledField;
  offered: string[];
}

/** Show one text a student handed in. */
export interface HandInText {
  heading: string;
  words: string;
}

/** Say how far the scoring is, and what can be given back now. */
export interface GivingBackView {
  count: number;
  scored: number;
  commented: number;
  resting: string[];
  has_alumni: boolean;
}

/** Answer with a file for the browser to keep, and what to do with it. */
export interface GivenBack {
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

export type ClassFilesAbout = {};
export interface ClassFilesActs {
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
  /** Put the file that arrived among those to be read, under the path it has in a folder. */
  add: { values: { place: string }; reply: {} };
  /** Keep the files that were added in the place of those from before; scores stay. */
  read: { values: {}; reply: Said };
  /** Open the sample class, unless a class is there. */
  sample: { values: {}; reply: Said };
  /** Take the class out of the folder, to make room for the next one. */
  close: { values: {}; reply: {} };
}

export type ClassPictureAbout = {};
export interface ClassPictureActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
}

export type CounselorQuestionsAbout = {};
export interface CounselorQuestionsActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
}

export type GradingAbout = {};
export interface GradingActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Turn to another hand-in, so many further; at the end it begins again. */
  turn: { values: { by: number }; reply: {} };
  /** Turn to the next hand-in that lacks a score. */
  next_unscored: { values: {}; reply: {} };
  /** Keep the points of one line; empty text takes them out. */
  score: { values: { key: string; line: number; points: string }; reply: {} };
  /** Keep the comment for one hand-in. */
  comment: { values: { key: string; words: string }; reply: {} };
}

export type GivingBackAbout = {};
export interface GivingBackActs {
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
  /** Return the gradebook that arrived, with the points in one column. */
  gradebook: { values: { column?: string }; reply: GivenBack };
  /** Return the feedback for all students as one file for the platform. */
  feedback: { values: {}; reply: GivenBack };
  /** Return one packet for each reader; the same class is always paired alike. */
  peers: { values: { each: number }; reply: GivenBack };
  /** Return the next course file, in which those rest who were asked enough. */
  next_course: { values: {}; reply: GivenBack };
  /** Return all scores and comments as a table. */
  table: { values: {}; reply: GivenBack };
}
