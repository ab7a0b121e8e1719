// Written by `python -m infoview_lib.widgets.declarations` from infoview_lib/state.
import type { FilledField, Said, Seen, Undone } from "../shared/shapes";
import type { Download } from "../shared/views";

/** Show one line for each thing that was done. */
export interface AchievedView {
  lines: string[];
}

/** Show how much there is to take out, what was written, what can be restored or erased. */
export interface ExportView {
  people: number;
  entries: number;
  practice: number;
  written: LogWritten | null;
  told: LastDone;
  undo_label: string;
  revision: number;
  backups: BackupShown[];
  levels: [string, string][];
  carded: [string, string][];
  erasable: [string, string][];
  in_browser: boolean;
}

/** Say where the log was last written, and what its files hold; ``empty`` others hold nothing. */
export interface LogWritten {
  place: string;
  files: LogFile[];
  empty: number;
  is_old: boolean;
  revision: number;
}

/** Say what one file of the log holds. */
export interface LogFile {
  name: string;
  what: string;
}

/** Say what was just done, in the part of the page where it was; ``more`` are further lines. */
export interface LastDone {
  part: "" | "backups" | "move" | "erase";
  words: string;
  more: string[];
}

/** Show one backup by its number. */
export interface BackupShown {
  number: number;
  words: string;
  size: string;
}

/** Answer with the files of the log as they would be written; ``empty`` others hold nothing. */
export interface LogFiles {
  files: SizedLogFile[];
  empty: number;
}

/** Say what one file of the log holds, and how large it is. */
export interface SizedLogFile {
  name: string;
  what: string;
  size: string;
}

/** Answer with a piece of a file; ``next`` is where the piece after it begins. */
export interface FilePiece {
  text: string;
  next: number | null;
  size: string;
}

/** Answer with what erasing a person takes out of entries that stay. */
export interface ToErase {
  mentions: MentionShown[];
}

/** Show one mention of a person in its sentence: ``before`` and ``after`` are around ``words``. */
export interface MentionShown {
  key: string;
  before: string;
  words: string;
  after: string;
  why: string;
  sure: boolean;
}

/** Answer with what was done, and with the words that the browser forgets as well. */
export interface Erased {
  said: string;
  forget: string[];
}

/** Show what a student may choose for the hand-in, and where it was last saved. */
export interface HandInView {
  course: string;
  code: FilledField;
  texts: FilledField[];
  rubric: FilledField[];
  question: FilledField;
  said: string;
}

/** Answer with the whole hand-in, which ``mark`` stands for when it is saved. */
export interface HandInShown {
  files: HandInFile[];
  mark: string;
  advice: string;
  covered: [string, string, number][];
}

/** Show one file of the hand-in, letter by letter. */
export interface HandInFile {
  name: string;
  text: string;
}

/** Answer with the hand-in for the browser to keep, and where else it lies. */
export interface HandInSaved {
  name: string;
  data: string;
  said: string;
}

/** Show the feedback; empty before a file was chosen. */
export interface FeedbackView {
  words: string;
}

export type AchievedAbout = {};
export interface AchievedActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
}

export type ExportAbout = {};
export interface ExportActs {
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
  /** Return the files of the log as they would be written: names, what they hold, sizes. */
  files: { values: {}; reply: LogFiles };
  /** Return what stands in one file of the log, letter by letter, a piece at a time. */
  text: { values: { name: string; start?: number }; reply: FilePiece };
  /** Return what stands in the file of contact cards, a piece at a time. */
  cards_text: { values: { who: string[] | null; notes: boolean; start?: number }; reply: FilePiece };
  /** Return people as contact cards for the browser to keep: those chosen, or all for None. */
  cards: { values: { who: string[] | null; notes: boolean }; reply: Download };
  /** Write the log files into the folder of the day. */
  export: { values: {}; reply: Said };
  /** Return the same files as one ZIP file for the browser to keep. */
  download: { values: {}; reply: Download };
  /** Return the same tables as one spreadsheet file for the browser to keep. */
  spreadsheet: { values: {}; reply: Download };
  /** Return the two logs that people read as one spreadsheet file, names as chosen. */
  log: { values: { level: string }; reply: Download };
  /** Keep everything in one dated file in the folder. */
  backup: { values: {}; reply: Said };
  /** Return everything as one file, to be opened on another computer. */
  move: { values: {}; reply: Download };
  /** Bring everything back to one of the backups. */
  restore: { values: { number: number }; reply: Said };
  /** Bring everything back to the backup file that arrived. */
  restore_file: { values: {}; reply: Said };
  /** Return every mention of a person that erasing takes out, each in its sentence. */
  find: { values: { id: string }; reply: ToErase };
  /** Remove a person from every file of the folder, once their name was typed. */
  erase: { values: { id: string; typed: string; left?: string[] | null }; reply: Erased };
}

export type HandInAbout = {};
export interface HandInActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Keep one choice for the hand-in. */
  set: { values: { name: string; value: string | number | boolean | null }; reply: {} };
  /** Return every file of the hand-in as it would be written. */
  show: { values: {}; reply: HandInShown };
  /** Write the hand-in into the exports of the day, if it is what was shown; return it too. */
  save: { values: { mark: string }; reply: HandInSaved };
  /** Return a page to print that says what the student completed. */
  completion: { values: {}; reply: Download };
}

export type FeedbackAbout = {};
export interface FeedbackActs {
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
  /** Keep the feedback that arrived in the place of what was there. */
  load: { values: {}; reply: Said };
}
