// Written by `python -m infoview_lib.widgets.declarations` from infoview_lib/state.
import type { Mark, NewRecord, Seen, Undone } from "../shared/shapes";
import type { History, RecordListView, TurnedTo } from "../shared/views";

/** Show what several people said, topic by topic; ``empty`` says why there is nothing yet. */
export interface EvidenceView {
  people: [string, string][];
  topics: TopicRow[];
  legend: [string, string][];
  sums: string;
  next_asks: [string, string][];
  empty: string;
}

/** Show what was said on one topic, by the id of who said it; ``counts`` where several did. */
export interface TopicRow {
  topic: string;
  verdict: Mark;
  cells: Record<string, VoiceShown[]>;
  counts: string;
}

/** Show what one person said: how it sounded as a shape, a word and in full; the words; when. */
export interface VoiceShown {
  shape: string;
  word: string;
  stance: string;
  text: string;
  when: string;
  talk: string;
}

/** Show all claims, the surest first. */
export interface ClaimsView {
  groups: ClaimGroup[];
}

/** Show the claims that are equally sure. */
export interface ClaimGroup {
  key: string;
  label: string;
  claims: ClaimShown[];
}

/** Show one claim; ``source`` is empty where there is no study. */
export interface ClaimShown {
  id: string;
  claim: string;
  studied: string;
  limits: string;
  source: string;
}

/** Show the options to score at one of the ``moments``; ``empty`` says what is missing first. */
export interface RatingsView {
  empty: string;
  moments: [string, string][];
  moment: string;
  earlier: number;
  criteria: [string, string, string][];
  options: OptionFit[];
  undo_label: string;
}

/** Show one option with its scores by criterion, and how its fit moved. */
export interface OptionFit {
  id: string;
  title: string;
  reading: string;
  mark: Mark;
  given: Record<string, number>;
  known: Record<string, number>;
  points: FitPoint[];
  alt: string;
  rows: [string, string, string][];
}

/** Show the fit after one interview as a dot, full where it was ``scored`` then. */
export interface FitPoint {
  value: number | null;
  scored: boolean;
  text: string;
}

/** Show the parts of a paper, and the ways in which names can stand in it. */
export interface MemoView {
  title: string;
  levels: [string, string][];
  usual: string;
  parts: PaperPart[];
  undo_label: string;
  in_browser: boolean;
}

/** Show one part of a paper; its text comes from the records unless it ``is_own``. */
export interface PaperPart {
  key: string;
  label: string;
  help: string;
  text: string;
  is_own: boolean;
}

/** Answer with a paper as it would be written, which ``mark`` stands for when it is saved. */
export interface PaperShown {
  blocks: [string, string][];
  mark: string;
  advice: string;
  level: string;
  covered: [string, string, number][];
  doubtful: MaybeNamed[];
  open: string[];
}

/** Show words that were covered although they may name nobody, in their sentence. */
export interface MaybeNamed {
  words: string;
  sentence: string;
  place: string;
}

/** Answer with a paper for the browser to keep, and where else it lies. */
export interface PaperSaved {
  name: string;
  data: string;
  said: string;
}

export type DebriefView = RecordListView;
export type DebriefAbout = {};
export interface DebriefActs {
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
  /** Keep one field of the look back; the first one makes the record. */
  change: { values: { id: string; name: string; value: string | number | boolean | null }; reply: {} };
  /** Remove the look back; the talk stays. */
  remove: { values: { id: string }; reply: {} };
  /** Take one record out of the trash. */
  bring_back: { values: { id: string }; reply: {} };
  /** Return what was changed in the look back. */
  history: { values: { id: string }; reply: History };
}

export type EvidenceAbout = {};
export interface EvidenceActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
}

export type ClaimsAbout = {};
export interface ClaimsActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
}

export type RatingsAbout = {};
export interface RatingsActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Show what belongs to another interview; no record changes. */
  turn_to: { values: { talk: string }; reply: TurnedTo };
  /** Keep a score given after a talk; a second one for the same talk takes its place. */
  score: { values: { option: string; criterion: string; talk: string; value: string | number | boolean | null }; reply: {} };
  /** Take off the scores that an option was given after one talk. */
  clear: { values: { option: string; talk: string }; reply: {} };
}

export type ReadinessView = RecordListView;
export type ReadinessAbout = {};
export interface ReadinessActs {
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

export type MemoAbout = {};
export interface MemoActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Keep the student's own words for a part. */
  write: { values: { part: string; value: string }; reply: {} };
  /** Let go of own words for a part; it begins from the records once more. */
  begin_again: { values: { part: string }; reply: {} };
  /** Return the page as it would be written at a level, what was covered, what is open. */
  show: { values: { level: string }; reply: PaperShown };
  /** Leave words that name nobody as they are, here and wherever they stand again. */
  leave: { values: { place: string }; reply: {} };
  /** Write the page into the exports of the day, if it is what was shown; return it too. */
  save: { values: { level: string; mark: string }; reply: PaperSaved };
}

export type PortfolioView = MemoView;
export type PortfolioAbout = {};
export interface PortfolioActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Keep the student's own words for a part. */
  write: { values: { part: string; value: string }; reply: {} };
  /** Let go of own words for a part; it begins from the records once more. */
  begin_again: { values: { part: string }; reply: {} };
  /** Return the page as it would be written at a level, what was covered, what is open. */
  show: { values: { level: string }; reply: PaperShown };
  /** Leave words that name nobody as they are, here and wherever they stand again. */
  leave: { values: { place: string }; reply: {} };
  /** Write the page into the exports of the day, if it is what was shown; return it too. */
  save: { values: { level: string; mark: string }; reply: PaperSaved };
}
