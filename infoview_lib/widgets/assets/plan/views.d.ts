// Written by `python -m infoview_lib.widgets.declarations` from infoview_lib/state.
import type { EncodingShown, Mark, NameQuestion, NewRecord, Said, Seen, Undone } from "../shared/shapes";
import type { History, RecordListView } from "../shared/views";

/** Show the circles, with one sentence on all ``count`` people. */
export interface NamePromptsView {
  circles: CircleCard[];
  count: number;
  line: string;
  undo_label: string;
}

/** Show one circle: what brings names to mind, the newest names found there. */
export interface CircleCard {
  key: string;
  label: string;
  names: string[];
  more: number;
  prompts: string[];
}

/** Answer with how many people were added, or with what to ask before they are. */
export interface AddedPeople {
  count: number;
  asks?: NameQuestion;
}

/** List the people of the course; empty where it has none. */
export interface ClassListView {
  people: ListedPerson[];
}

/** Show one person; ``instead`` names who to ask while they are ``resting``. */
export interface ListedPerson {
  number: number;
  name: string;
  about: string;
  status: "open" | "added" | "resting";
  instead: string;
}

/** Show the surest pairs, how many ``more`` there are, and among how many ``people``. */
export interface DuplicatesView {
  pairs: LikelyPair[];
  more: number;
  people: number;
  undo_label: string;
}

/** Show two entries that may be one person: what each says, how sure that is and why. */
export interface LikelyPair {
  key: string;
  a: string;
  b: string;
  names: string[];
  rows: ComparedField[];
  reason: string;
  sure: string;
  percent: number;
  group: GroupEntry[];
}

/** Show one field of both entries. */
export interface ComparedField {
  label: string;
  a: string;
  b: string;
}

/** Show one of several entries that may all be one person. */
export interface GroupEntry {
  id: string;
  words: string;
}

/** Show the weights and the first of all ``total`` people; ``most`` is the largest weight. */
export interface RankingView {
  weights: Weight[];
  most: number;
  is_moved: boolean;
  total: number;
  rows: RankedRow[];
  line: string;
  how_many: string[];
}

/** Show how much one part counts. */
export interface Weight {
  part: string;
  label: string;
  value: number;
}

/** Show one person at their place, with the reason in one sentence. */
export interface RankedRow {
  id: string;
  rank: number;
  name: string;
  reason: string;
  who: string;
  mark: Mark;
}

/** Show the first of all ``total`` people against the goals, then each goal in words. */
export interface CoverageView {
  columns: GoalColumn[];
  rows: CoverageRow[];
  total: number;
  goals: GoalLine[];
}

/** Head one column of the table. */
export interface GoalColumn {
  key: string;
  label: string;
}

/** Show one person; ``helps`` has one mark for each column. */
export interface CoverageRow {
  id: string;
  name: string;
  helps: boolean[];
}

/** Say of one goal who covers it; ``text`` is what the student wrote. */
export interface GoalLine {
  key: string;
  label: string;
  text: string;
  reading: string;
  is_gap: boolean;
}

/** Say how far the work is, in percent; ``first`` are rows to look at meanwhile. */
export interface ImportAtWork {
  stage: "working";
  title: string;
  said: string;
  percent: number;
  first: PreviewRow[];
}

/** Show one row, what will become of it, and what may be decided instead. */
export interface PreviewRow {
  row: number;
  place: number | string;
  file: string;
  key: string;
  title: string;
  detail: string;
  reason: string;
  mark: Mark;
  action: string;
  decided: boolean;
  choices: [string, string][];
}

/** Ask for a file, show what it would bring in, or say what it brought in. */
export interface ImportAtRest {
  stage: "choose" | "preview" | "done";
  title: string;
  most_bytes: number;
  preview: ImportPreview | null;
  done: ImportDone | null;
}

/** Show what the file would bring in; ``main`` is what the button says. */
export interface ImportPreview {
  can_decide: boolean;
  kind_words: string;
  file: string;
  said: string;
  options: [string, string][];
  history_options: [string, string][];
  tables: FileTable[];
  turned: boolean;
  names_turned_round: number;
  rest: number;
  keep_rest: boolean;
  encodings: EncodingShown[];
  encoding_is_sure: boolean;
  filters: RowFilter[];
  which: string;
  found: number;
  rows: PreviewRow[];
  more: number;
  history: HistoryView | null;
  problems: ProblemHeap[];
  main: string;
  unit: string;
  nothing: boolean;
}

/** Show one table of the file; ``kind_words`` say where it is from when there are several. */
export interface FileTable {
  file: string;
  kind_words: string;
  columns: FileColumn[];
  has_name: boolean;
}

/** Show one column of the file, the field it is taken for, and a few of its values. */
export interface FileColumn {
  name: string;
  field: string;
  samples: string[];
}

/** Offer to show some of the rows. */
export interface RowFilter {
  value: string;
  label: string;
  count: number;
}

/** Show the history of a file; ``taken`` says whether it comes in at all. */
export interface HistoryView {
  said: string;
  taken: boolean;
  found: number;
  rows: HistoryRow[];
  more: number;
}

/** Show one record: who, what, when, what will become of it, and what may be decided instead. */
export interface HistoryRow {
  row: number;
  place: string;
  who: string;
  what: string;
  detail: string;
  reason: string;
  mark: Mark;
  choices: [string, string][];
}

/** Show like problems together; ``rows`` are their numbers, ``more`` are not spelled out. */
export interface ProblemHeap {
  about: string;
  words: string;
  rows: string;
  items: string[];
  more: number;
}

/** Say what was brought in. */
export interface ImportDone {
  said: string;
  lines: string[];
  file: string;
  can_take_back: boolean;
}

export type NamePromptsAbout = {};
export interface NamePromptsActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Add people to a circle; several names are parted by commas or lines. */
  add: { values: { circle: string; name: string; title?: string; organization?: string; is_sure?: boolean }; reply: AddedPeople };
}

export type ContactsView = RecordListView;
export type ContactsAbout = {};
export interface ContactsActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Show the card of one record, wherever in the list it stands. */
  open: { values: { id: string }; reply: {} };
  /** Add a person; work typed behind the name is asked about once. */
  add: { values: { is_sure?: boolean } & Record<string, string | number | boolean | null>; reply: NewRecord };
  /** Change one field of one record. */
  change: { values: { id: string; name: string; value: string | number | boolean | null }; reply: {} };
  /** Move one record to the trash. */
  remove: { values: { id: string }; reply: {} };
  /** Take one record out of the trash. */
  bring_back: { values: { id: string }; reply: {} };
  /** Return what was changed in one record, newest first, in words. */
  history: { values: { id: string }; reply: History };
  /** Take a person out of every file. */
  erase: { values: { id: string }; reply: {} };
}

export type ReferralsView = RecordListView;
export type ReferralsAbout = {};
export interface ReferralsActs {
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

export type TiesView = RecordListView;
export type TiesAbout = {};
export interface TiesActs {
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

export type ClassListAbout = {};
export interface ClassListActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Put a person of the list on the student's own, marked by the list's number. */
  add: { values: { number: number }; reply: Said };
}

export type DuplicatesAbout = {};
export interface DuplicatesActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Make several entries one; each undo takes one of them out again. */
  merge_all: { values: { keep: string; others: string[] }; reply: {} };
  /** Make two entries one; one undo takes it back. */
  merge: { values: { keep: string; other: string }; reply: {} };
  /** Remember that these are two people. */
  apart: { values: { a: string; b: string }; reply: {} };
}

export type RankingAbout = {};
export interface RankingActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Give one part another weight. */
  weigh: { values: { part: string; value: string | number | boolean | null }; reply: {} };
  /** Put the weights back as they came. */
  reset: { values: {}; reply: {} };
  /** Show more rows. */
  more: { values: {}; reply: {} };
}

export type CoverageAbout = {};
export interface CoverageActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Say that a person can help with a goal, or cannot. */
  mark: { values: { contact: string; kind: string; helps: boolean }; reply: {} };
  /** Show more people. */
  more: { values: {}; reply: {} };
}

export type ImportFileView = ImportAtWork | ImportAtRest;
export type ImportFileAbout = {};
export interface ImportFileActs {
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
  /** Read the file that arrived, and show what it would bring in. */
  read: { values: {}; reply: Said };
  /** Read the letters of the file in another way. */
  read_as: { values: { encoding: string }; reply: Said };
  /** Take a column of a file for another field. */
  map: { values: { column: string; field: string; file?: string }; reply: {} };
  /** Turn names written "Last, First" round, or leave them as typed. */
  turn_names: { values: { turn: boolean }; reply: {} };
  /** Keep what stands in columns that are left out in the notes, or leave it out. */
  keep_rest: { values: { keep: boolean }; reply: {} };
  /** Leave a row out, bring it in, take it for somebody here, or take that choice back. */
  decide: { values: { row: number | string; action: string }; reply: {} };
  /** Show the rows with one action only, or more rows. */
  show: { values: { which?: string; more?: number }; reply: {} };
  /** Show more of the history that the file tells. */
  show_history: { values: { more?: number }; reply: {} };
  /** Bring in the history that the file tells, or the people alone. */
  take_history: { values: { take: boolean }; reply: {} };
  /** Write what the preview shows, as one step. */
  bring_in: { values: {}; reply: Said };
  /** Undo the whole import, while it is still the last thing done here. */
  take_back: { values: {}; reply: Said };
  /** Put the file away. */
  another: { values: {}; reply: {} };
}
