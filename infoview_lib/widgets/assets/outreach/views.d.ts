// Written by `python -m infoview_lib.widgets.declarations` from infoview_lib/state.
import type { NewRecord, Seen, Undone } from "../shared/shapes";
import type { History } from "../shared/views";

export type RequestView = Record<string, any>;
export type RequestAbout = {};
export interface RequestActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Turn to another person or channel; nothing is written. */
  choose: { values: { contact?: string; channel?: string }; reply: {} };
  /** Return what stands in a text that is still being typed; nothing is written. */
  check: { values: { contact: string; channel: string; text: string }; reply: Record<string, any> };
  /** Keep the text of one request. */
  write: { values: { contact: string; channel: string; text: string }; reply: {} };
  /** Put the sentence for a missing part where it usually stands. */
  add_part: { values: { contact: string; channel: string; text: string; part: string }; reply: {} };
  /** Replace the words that ask for a job by the rewording shown, and no others. */
  reword: { values: { contact: string; channel: string; text: string; start: number }; reply: {} };
  /** Keep how long a LinkedIn note may be. */
  limit: { values: { value: string }; reply: {} };
  /** Put a new start in place of the text; undo brings the text back. */
  start_again: { values: { contact: string; channel: string }; reply: {} };
  /** Return the link that opens the student's mail program with this text; nothing is sent. */
  mail: { values: { contact: string; channel: string; text: string }; reply: Record<string, any> };
  /** Return this text as a draft file for the student's mail program. */
  draft: { values: { contact: string; channel: string; text: string }; reply: Record<string, any> };
  /** Log the request as a try, with the next step and its day; a text with something amiss only when sure. */
  sent: { values: { contact: string; channel: string; text: string; sure?: boolean }; reply: Record<string, any> };
}

export type SpokenScriptsView = Record<string, any>;
export type SpokenScriptsAbout = {};
export interface SpokenScriptsActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Fill the scripts for one person; nothing is written. */
  choose: { values: { contact?: string }; reply: {} };
  /** Keep one thing the words are made of, with the person or with the student. */
  note: { values: { contact: string; name: string; value: string }; reply: {} };
}

export type AttemptsView = Record<string, any>;
export type AttemptsAbout = {};
export interface AttemptsActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Add one record; an add form that was left empty adds none. */
  add: { values: Record<string, string | number | boolean | null>; reply: NewRecord };
  /** Change one field; a new outcome dates the answer. */
  change: { values: { id: string; name: string; value: any }; reply: {} };
  /** Move one record to the trash. */
  remove: { values: { id: string }; reply: {} };
  /** Take one record out of the trash. */
  bring_back: { values: { id: string }; reply: {} };
  /** Return what was changed in one record, newest first, in words. */
  history: { values: { id: string }; reply: History };
  /** Note the outcome; the wait for an answer ends with it, and a no opens on what follows from it. */
  answer: { values: { id: string; outcome: string }; reply: Record<string, any> };
  /** Note why they said no; the card stays open on what follows from it. */
  reason: { values: { id: string; reason: string }; reply: Record<string, any> };
  /** Choose the day to look again. */
  wait: { values: { id: string; preset: string }; reply: Record<string, any> };
  /** Make the talk that was agreed to. */
  set_time: { values: { id: string }; reply: Record<string, any> };
  /** Make turning to somebody else the next step after a no. */
  plan: { values: { id: string; contact: string; remedy?: string }; reply: Record<string, any> };
}

export type SchedulingView = Record<string, any>;
export type SchedulingAbout = Record<string, any>;
export interface SchedulingActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Set, add or take out one time on offer. */
  slot: { values: { talk: string; place: number; value?: string }; reply: {} };
  /** Take one of the times as agreed. */
  pick: { values: { talk: string; place: number }; reply: Record<string, any> };
  /** Change how, where, how long or who calls. */
  change: { values: { talk: string; name: string; value: any }; reply: {} };
  /** Set the student's own time zone. */
  own_zone: { values: { value?: string }; reply: {} };
  /** Set the other person's time zone, for all talks with them. */
  their_zone: { values: { talk: string; value?: string }; reply: {} };
  /** Set the days that count neither as work days nor as good days for a talk. */
  days_off: { values: { value?: string }; reply: {} };
  /** Return one talk as a calendar file, with the name only if the student asked for it. */
  calendar: { values: { talk: string; named?: boolean }; reply: Record<string, any> };
  /** Return all talks ahead with all that is due, as calendar files in one archive. */
  calendar_all: { values: { named?: boolean }; reply: Record<string, any> };
}

export type PredictionView = Record<string, any>;
export type PredictionAbout = {};
export interface PredictionActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Add one record; an add form that was left empty adds none. */
  add: { values: Record<string, string | number | boolean | null>; reply: NewRecord };
  /** Change one field, when both numbers still agree. */
  change: { values: { id: string; name: string; value: any }; reply: {} };
  /** Move one record to the trash. */
  remove: { values: { id: string }; reply: {} };
  /** Take one record out of the trash. */
  bring_back: { values: { id: string }; reply: {} };
  /** Return what was changed in one record, newest first, in words. */
  history: { values: { id: string }; reply: History };
}
