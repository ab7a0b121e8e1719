// Written by `python -m infoview_lib.widgets.declarations` from infoview_lib/state.
import type { FilledField, FormField, NewRecord, Said, Seen, Undone } from "../shared/shapes";
import type { Download, History, OpenedCard, RecordListView, TurnedTo } from "../shared/views";

/** Show that there is no one to write to yet. */
export interface NobodyToAsk {
  people: [string, string][];
  channels: [string, string][];
  contact: "";
  channel: string;
  undo_label: string;
  empty: string;
}

/** Show the request to one person through one channel. */
export interface OneRequest {
  people: [string, string][];
  channels: [string, string][];
  contact: string;
  channel: string;
  undo_label: string;
  empty: string;
  who: string;
  text: string;
  start_words: string;
  notes_label: string;
  start_setting: FilledField | null;
  version: number;
  rest: string;
  notes: string[];
  subject: string;
  to: string;
  done_label: string;
  note_limit: FilledField;
  check: TextCheck;
}

/** Say all about a text while it grows; ``gaps`` are its places still in brackets. */
export interface TextCheck {
  text: string;
  gaps: string[];
  ready: boolean;
  summary: string;
  parts: PartShown[];
  job_asks: JobAskToReword[];
  tone: ToneRemark[];
  length: LengthRemark;
}

/** Say whether one part of a request is there; ``offer`` is a sentence for a missing one. */
export interface PartShown {
  key: string;
  label: string;
  found: boolean;
  words: string;
  hint: string;
  required: boolean;
  offer: string;
}

/** Show such words with others to use instead, where there are some. */
export interface JobAskToReword {
  start: number;
  end: number;
  words: string;
  reason: string;
  suggestion: string;
  rewording: WordsInstead | null;
}

/** Offer other words for a place in a text, which is counted in whole characters. */
export interface WordsInstead {
  start: number;
  end: number;
  words: string;
  instead: string;
}

/** Say how some words may sound. */
export interface ToneRemark {
  kind: string;
  words: string;
  reason: string;
  suggestion: string;
}

/** Say how long a text is. */
export interface LengthRemark {
  text: string;
  is_long: boolean;
}

/** Answer with what is said about a text. */
export interface Checked {
  check: TextCheck;
}

/** Answer with a link that opens a mail program. */
export interface MailLink {
  link: string;
}

/** Answer with what was logged, or with what to ask before it is. */
export interface Logged {
  said?: string;
  doubt?: string;
}

/** Show whom the words are for, what they are made of, the words themselves. */
export interface SpokenScriptsView {
  people: [string, string][];
  contact: string;
  who: string;
  fields: FilledField[];
  cards: ScriptCard[];
}

/** Show the words for one occasion; ``later`` says when they come, as long as there are none. */
export interface ScriptCard {
  key: string;
  title: string;
  tip: string;
  text: string;
  time: string;
  open: string[];
  later: string;
}

/** Answer with the id of the interview that was made; the list of its kind opens it. */
export interface NewInterview {
  made: string;
  kind: string;
}

/** Show the interviews ahead, with the times of one, if there is any. */
export interface SchedulingView {
  talks: [string, string][];
  talk: string;
  own: string;
  own_city: string;
  days_off: string;
  undo_label: string;
  fields: FormField[];
  times: InterviewTimes | null;
}

/** Show the times of one interview; ``values`` are those of its form. */
export interface InterviewTimes {
  who: string;
  theirs: string;
  theirs_city: string;
  slots: SlotShown[];
  offer: WordsToSend;
  noted: WordsToSend;
  agreed: string[];
  agreed_notes: string[];
  values: Record<string, string | number | boolean | null>;
}

/** Show one time on offer: as the form has it, in words on both clocks, with what to mind. */
export interface SlotShown {
  value: string;
  told: string[];
  notes: string[];
}

/** Show words to send; ``gaps`` are the places still in brackets. Empty when it is too early. */
export interface WordsToSend {
  text: string;
  gaps: string[];
  job_asks: JobAskShown[];
  confirm: string;
}

/** Show words that may sound like asking for a job, and where they stand in the text. */
export interface JobAskShown {
  start: number;
  end: number;
  words: string;
  reason: string;
  suggestion: string;
}

/** Say which time zones there are, and how many times fit into one offer. */
export interface SchedulingAbout {
  zones: [string, string][];
  most: number;
}

export type RequestView = NobodyToAsk | OneRequest;
export type RequestAbout = {};
export interface RequestActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Turn to another person or channel; nothing is written. */
  choose: { values: { contact?: string; channel?: string }; reply: {} };
  /** Return what stands in a text that is still being typed; nothing is written. */
  check: { values: { contact: string; channel: string; text: string }; reply: Checked };
  /** Keep the text of one request. */
  write: { values: { contact: string; channel: string; text: string }; reply: {} };
  /** Put the sentence for a missing part where it usually stands. */
  add_part: { values: { contact: string; channel: string; text: string; part: string }; reply: {} };
  /** Replace the words that ask for a job by the rewording shown, and no others. */
  reword: { values: { contact: string; channel: string; text: string; start: number }; reply: {} };
  /** Keep how long a LinkedIn note may be. */
  limit: { values: { value: string }; reply: {} };
  /** Keep what requests start from; what was written already stays. */
  start_with: { values: { value: string }; reply: {} };
  /** Put a full draft in place of the text; undo brings the text back. */
  start_again: { values: { contact: string; channel: string }; reply: {} };
  /** Return the link that opens the student's mail program with this text; nothing is sent. */
  mail: { values: { contact: string; channel: string; text: string }; reply: MailLink };
  /** Return this text as a draft file for the student's mail program. */
  draft: { values: { contact: string; channel: string; text: string }; reply: Download };
  /** Log the request as a try, with its next step; one with something amiss only when sure. */
  sent: { values: { contact: string; channel: string; text: string; sure?: boolean }; reply: Logged };
}

export type SpokenScriptsAbout = {};
export interface SpokenScriptsActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Fill the scripts for one person; nothing is written. */
  choose: { values: { contact?: string }; reply: {} };
  /** Keep one thing the words are made of, with the person or with the student. */
  note: { values: { contact: string; name: string; value: string }; reply: {} };
}

export type AttemptsView = RecordListView;
export type AttemptsAbout = {};
export interface AttemptsActs {
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
  /** Change one field; a new outcome dates the answer. */
  change: { values: { id: string; name: string; value: string | number | boolean | null }; reply: {} };
  /** Move one record to the trash. */
  remove: { values: { id: string }; reply: {} };
  /** Take one record out of the trash. */
  bring_back: { values: { id: string }; reply: {} };
  /** Return what was changed in one record, newest first, in words. */
  history: { values: { id: string }; reply: History };
  /** Note the outcome; the wait for an answer ends, and a no opens on what follows from it. */
  answer: { values: { id: string; outcome: string }; reply: OpenedCard };
  /** Note why they said no; the card stays open on what follows from it. */
  reason: { values: { id: string; reason: string }; reply: OpenedCard };
  /** Keep what is asked about who said no, so that a remedy finds somebody. */
  learn: { values: { id: string; name: string; value: string }; reply: {} };
  /** Choose the day to look again. */
  wait: { values: { id: string; preset: string }; reply: OpenedCard };
  /** Make the interview that was agreed to. */
  set_time: { values: { id: string }; reply: NewInterview };
  /** Make turning to someone else the next step after a no. */
  plan: { values: { id: string; contact: string; remedy?: string }; reply: OpenedCard };
}

export interface SchedulingActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Show what belongs to another interview; no record changes. */
  turn_to: { values: { talk: string }; reply: TurnedTo };
  /** Set, add or take out one time on offer. */
  slot: { values: { talk: string; place: number; value?: string }; reply: {} };
  /** Take one of the times as agreed. */
  pick: { values: { talk: string; place: number }; reply: Said };
  /** Change how, where, how long or who calls. */
  change: { values: { talk: string; name: string; value: string | number | boolean | null }; reply: {} };
  /** Set the student's own time zone. */
  own_zone: { values: { value?: string }; reply: {} };
  /** Set the other person's time zone, for all talks with them. */
  their_zone: { values: { talk: string; value?: string }; reply: {} };
  /** Set the days that count neither as work days nor as good days for a talk. */
  days_off: { values: { value?: string }; reply: {} };
  /** Return one talk as a calendar file, with the name only if the student asked for it. */
  calendar: { values: { talk: string; named?: boolean }; reply: Download };
  /** Return all talks ahead with all that is due, as calendar files in one archive. */
  calendar_all: { values: { named?: boolean }; reply: Download };
}

export type PredictionView = RecordListView;
export type PredictionAbout = {};
export interface PredictionActs {
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
  /** Change one field, when both numbers still agree. */
  change: { values: { id: string; name: string; value: string | number | boolean | null }; reply: {} };
  /** Move one record to the trash. */
  remove: { values: { id: string }; reply: {} };
  /** Take one record out of the trash. */
  bring_back: { values: { id: string }; reply: {} };
  /** Return what was changed in one record, newest first, in words. */
  history: { values: { id: string }; reply: History };
}
