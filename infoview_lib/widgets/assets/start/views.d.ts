// Written by `python -m infoview_lib.widgets.declarations` from infoview_lib/state.
import type { Said, Seen, TilesView, Undone } from "../shared/shapes";
import type { ProfileView } from "../shared/views";

/** Show the two sides and all cards, ``done`` of which are sorted. */
export interface CardSortView {
  sides: [string, string][];
  cards: CardToSort[];
  done: number;
  of: number;
  line: string;
}

/** Show one card with the side it was put on; empty text and no reply until it is sorted. */
export interface CardToSort {
  id: string;
  text: string;
  answer: string;
  reply: CardReply | null;
}

/** Answer to a card that was sorted: whether we see it the same way, and why. */
export interface CardReply {
  is_same: boolean;
  text: string;
}

/** Show what the course says; ``name`` is empty where no file was loaded. */
export interface CourseFileView {
  name: string;
  welcome: string;
  lines: string[];
  confidentiality: string;
  can_prepare: boolean;
}

/** Answer with the way to the first page for instructors. */
export interface PrepareLink {
  link: string;
}

/** Show where records are kept. */
export interface YourFolderView {
  name: string;
  is_demo: boolean;
  privacy: string[];
  demo: string;
  back: string;
  load: string;
}

/** Answer with the way to the first page of the demo. */
export interface DemoLink {
  link: string;
}

/** Show the statements of one moment. */
export interface ConfidenceView {
  title: string;
  lead: string;
  moment: string;
  rows: StatementRow[];
  line: string;
}

/** Show one statement with its score of this moment, and that from before when it is after. */
export interface StatementRow {
  key: string;
  text: string;
  score: number | null;
  earlier: number | null;
}

export type RouteView = TilesView;
export type RouteAbout = {};
export interface RouteActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Set the route. */
  choose: { values: { key: string }; reply: {} };
}

export type AboutYouView = ProfileView;
export type AboutYouAbout = {};
export interface AboutYouActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Change one field. */
  change: { values: { name: string; value: string | number | boolean | null }; reply: {} };
}

export type CardSortAbout = {};
export interface CardSortActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Put one card on one side. */
  sort: { values: { id: string; side: string }; reply: {} };
  /** Take all cards back; one undo brings the answers back. */
  again: { values: {}; reply: {} };
}

export type CourseFileAbout = {};
export interface CourseFileActs {
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
  /** Keep the file that arrived; every page follows it from now on. */
  load: { values: {}; reply: Said };
  /** Make the instructor's folder inside of this one, once; return the way there. */
  prepare: { values: {}; reply: PrepareLink };
}

export type YourFolderAbout = {};
export interface YourFolderActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Make the demo inside the folder, once; return the way there. */
  demo: { values: {}; reply: DemoLink };
}

export type ConfidenceAbout = {};
export interface ConfidenceActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Note the score of one statement. */
  rate: { values: { text: string; score: string | number | boolean | null }; reply: {} };
}
