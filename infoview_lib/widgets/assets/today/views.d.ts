// Written by `python -m infoview_lib.widgets.declarations` from infoview_lib/state.
import type { Writing } from "../follow_up/views";
import type { FormField, Mark, PageLink, Seen, Told, ToldOrAsks, Undone } from "../shared/shapes";
import type { Download } from "../shared/views";

/** Show what is due in groups; when nothing is due this week, a kind word instead. */
export interface TodayView {
  groups: DueGroup[];
  on: string;
  undo_label: string;
  nothing: string;
  next_ask: NextAsk | null;
  days: [string, string][];
  count: number;
  calendar: boolean;
}

/** Show the first cards of those ``count`` that stand alike; ``more`` can be shown. */
export interface DueGroup {
  status: string;
  label: string;
  count: number;
  items: (DueCard | DueBundle)[];
  more: number;
}

/** Show one thing that is due, with what is needed to do it, put it off or let it go. */
export interface DueCard {
  due_on: string;
  contact: string;
  name: string;
  action: string;
  label: string;
  about: string;
  record: string;
  status: string;
  due_at: string;
  put_off_from: string;
  due_words: string;
  done_label: string;
  asks: FormField[];
  can_let_go: boolean;
  can_put_off: boolean;
  page: PageLink | null;
  mark: Mark | null;
  writing: Writing | null;
  start: string;
}

/** Show many people who are to hear the same news under one line; ``more`` can be shown. */
export interface DueBundle {
  bundle: DueCard[];
  action: "decision_news";
  place: string;
  label: string;
  more: number;
}

/** Say whom to ask next, and why; ``contact`` is empty when it is nobody yet. */
export interface NextAsk {
  title: string;
  why: string;
  contact: string;
  page: PageLink;
}

/** Show the stages at which somebody is, in their order. */
export interface BoardView {
  stages: BoardStage[];
}

/** Show one stage: its mark, how many people are at it, and the first of them. */
export interface BoardStage {
  stage: string;
  sign: string;
  word: string;
  count: number;
  people: BoardPerson[];
}

/** Show one person at a stage, with the day ahead or the days since something happened. */
export interface BoardPerson {
  contact: string;
  name: string;
  when: string;
}

/** Show the short forms, of which one at most is open. */
export interface QuickAddView {
  forms: QuickForm[];
  undo_label: string;
}

/** Show one short form; ``do`` is the action that takes what was typed into it. */
export interface QuickForm {
  do: "talk" | "person" | "attempt" | "touch" | "note";
  label: string;
  fields: FormField[];
}

/** Show some of the rows found, with how many there are. */
export interface WholeLogView {
  kind: string;
  words: string;
  stands: string;
  practice: boolean;
  by: string;
  down: boolean;
  start: number;
  kinds: [string, string][];
  columns: [string, string][];
  widths: number[];
  rows: LogTableRow[];
  found: number;
  total: number;
  states: string[];
  has_practice: boolean;
  undo_label: string;
}

/** Show one entry: its ``cells`` as text with the field it changes, empty where there is none. */
export interface LogTableRow {
  id: string;
  kind: string;
  practice: boolean;
  person: [string, string];
  cells: [string, string][];
}

/** Say what a cell needs to be changed: kind of record → field → its form. */
export interface WholeLogAbout {
  specs: Record<string, Record<string, FormField>>;
}

/** Ask for another search; what is left out stays, but it is shown from its first row. */
export interface LogWish {
  kind?: string;
  words?: string;
  stands?: string;
  practice?: boolean;
  by?: string;
  down?: boolean;
  start?: number;
}

/** Answer with the whole value of a cell. */
export interface CellValue {
  value: string | number | boolean | null;
}

export type TodayAbout = {};
export interface TodayActs {
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

export type BoardAbout = {};
export interface BoardActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
}

export type QuickAddAbout = {};
export interface QuickAddActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Add a person; work typed behind the name is asked about once. */
  person: { values: { name?: string; source?: string; title?: string; organization?: string; is_sure?: boolean }; reply: ToldOrAsks };
  /** Log a try made now. */
  attempt: { values: { contact?: string; channel?: string; outcome?: string }; reply: Told };
  /** Log that the student was in touch. */
  touch: { values: { contact?: string; about?: string }; reply: Told };
  /** Add a dated line to a person's notes. */
  note: { values: { contact?: string; note?: string }; reply: Told };
  /** Log a talk that just happened, with what was said on what, and who was named. */
  talk: { values: { minutes?: string | number | boolean | null; name?: string; said?: string; topic?: string; named?: string }; reply: Told };
}

export type OnTheSpotView = QuickAddView;
export type OnTheSpotAbout = {};
export interface OnTheSpotActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Add a person; work typed behind the name is asked about once. */
  person: { values: { name?: string; source?: string; title?: string; organization?: string; is_sure?: boolean }; reply: ToldOrAsks };
  /** Log a try made now. */
  attempt: { values: { contact?: string; channel?: string; outcome?: string }; reply: Told };
  /** Log that the student was in touch. */
  touch: { values: { contact?: string; about?: string }; reply: Told };
  /** Add a dated line to a person's notes. */
  note: { values: { contact?: string; note?: string }; reply: Told };
  /** Log a talk that just happened, with what was said on what, and who was named. */
  talk: { values: { minutes?: string | number | boolean | null; name?: string; said?: string; topic?: string; named?: string }; reply: Told };
}

export interface WholeLogActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Look for something else, or in another order; what is not named stays. */
  find: { values: LogWish; reply: {} };
  /** Return the whole value of a cell, to change it. */
  cell: { values: { id: string; name: string }; reply: CellValue };
  /** Change one cell, with what follows from it. */
  change: { values: { id: string; name: string; value: string | number | boolean | null }; reply: {} };
}

/** Share these traits with Python. */
export interface LogTableTraits {
  descending: boolean;
  filter_by: string;
  first: number;
  only: string;
  selected: string[];
  sort_by: string;
  table: WholeLogView[];
  words: string;
}
