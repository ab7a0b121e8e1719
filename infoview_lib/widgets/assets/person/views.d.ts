// Written by `python -m infoview_lib.widgets.declarations` from infoview_lib/state.
import type { KeptNote, NotesAbout, NotesView, Rebooked, Works } from "../day/views";
import type { Checked, Logged, MailLink, NewInterview, NobodyToAsk, OneRequest, SchedulingAbout, SchedulingView } from "../outreach/views";
import type { AboutQuestion, AddedQuestion, AgendaMoved, GentlerQuestion, KitAdded, NewPlace, OwnQuestion, PickedQuestion, QuestionPlanAbout, QuestionPlanView } from "../questions/views";
import type { FilledField, Mark, NewRecord, PageLink, Said, Seen, Told, ToldOrAsks, Undone } from "../shared/shapes";
import type { Download, History, OpenedCard, RecordListView, TurnedTo } from "../shared/views";
import type { DueCard } from "../today/views";

/** Show whom one may choose, while nobody is chosen. */
export interface NobodyView {
  people: [string, string][];
  contact: "";
  undo_label: string;
}

/** Show whom one may choose, and everything with the one chosen. */
export interface ChosenPersonView {
  people: [string, string][];
  contact: string;
  undo_label: string;
  name: string;
  detail: string;
  stage: Mark;
  way: Linked[];
  facts: [string, string][];
  fields: FilledField[];
  ledger: string;
  waiting: Waiting | null;
  next: PageLink | null;
  due: DueCard[];
  days: [string, string][];
  on: string;
  said: SaidOnTopic[];
  named: NamedPerson[];
  events: PersonEvent[];
}

/** Name somebody with a page of their own. */
export interface Linked {
  contact: string;
  name: string;
}

/** Show a request that waits for an answer, in words. */
export interface Waiting {
  attempt: string;
  words: string;
}

/** Show what they said on one topic. */
export interface SaidOnTopic {
  topic: string;
  texts: string[];
}

/** Show whose name they gave, what came of it, and whether they know. */
export interface NamedPerson {
  record: string;
  contact: string;
  name: string;
  came_of: string;
  told: string;
}

/** Show one thing that happened; with a ``field`` its words can be changed. */
export interface PersonEvent {
  key: string;
  when: string;
  kind: string;
  title: string;
  text: string;
  record: string;
  field: string;
}

export type PersonView = NobodyView | ChosenPersonView;
export type PersonAbout = {};
export interface PersonActs {
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
  /** Show one person, on all of their page; nothing is written. */
  choose: { values: { contact?: string }; reply: {} };
  /** Keep why this person, or how the student knows of them. */
  set: { values: { contact: string; name: string; value: string | number | boolean | null }; reply: {} };
  /** Note what they answered to a request. */
  answer: { values: { attempt: string; outcome: string }; reply: {} };
  /** Add a dated line to the person's notes. */
  note: { values: { contact: string; note?: string }; reply: {} };
  /** Change the words of one thing that happened. */
  change: { values: { record: string; name: string; value: string | number | boolean | null }; reply: {} };
}

export type PersonRequestView = NobodyToAsk | OneRequest;
export type PersonRequestAbout = {};
export interface PersonRequestActs {
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

export type _TheirRecordsView = RecordListView;
export type _TheirRecordsAbout = {};
export interface _TheirRecordsActs {
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

export type _AddsTheirsView = RecordListView;
export type _AddsTheirsAbout = {};
export interface _AddsTheirsActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Show the card of one record, wherever in the list it stands. */
  open: { values: { id: string }; reply: {} };
  /** Add one that is about the person. */
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

export type PersonAttemptsView = RecordListView;
export type PersonAttemptsAbout = {};
export interface PersonAttemptsActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Show the card of one record, wherever in the list it stands. */
  open: { values: { id: string }; reply: {} };
  /** Add one that is about the person. */
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

export type PersonInterviewsView = RecordListView;
export type PersonInterviewsAbout = {};
export interface PersonInterviewsActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Show the card of one record, wherever in the list it stands. */
  open: { values: { id: string }; reply: {} };
  /** Add one that is about the person. */
  add: { values: Record<string, string | number | boolean | null>; reply: NewRecord };
  /** Change one field; a time makes a planned talk scheduled. */
  change: { values: { id: string; name: string; value: string | number | boolean | null }; reply: {} };
  /** Move one record to the trash. */
  remove: { values: { id: string }; reply: {} };
  /** Take one record out of the trash. */
  bring_back: { values: { id: string }; reply: {} };
  /** Return what was changed in one record, newest first, in words. */
  history: { values: { id: string }; reply: History };
  /** Mark a talk as done; the card then asks how long it took. */
  done: { values: { id: string }; reply: OpenedCard };
  /** Mark a talk as called off. */
  cancel: { values: { id: string }; reply: {} };
  /** Close a talk that turned into a job interview; plan a new one with the same person. */
  rebook: { values: { id: string }; reply: Rebooked };
}

export type PersonSchedulingView = SchedulingView;
export type PersonSchedulingAbout = SchedulingAbout;
export interface PersonSchedulingActs {
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

export type PersonQuestionsView = QuestionPlanView;
export type PersonQuestionsAbout = QuestionPlanAbout;
export interface PersonQuestionsActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Show what belongs to another interview; no record changes. */
  turn_to: { values: { talk: string }; reply: TurnedTo };
  /** Return what helps to choose and to ask one question. */
  about: { values: { question: string; talk?: string }; reply: AboutQuestion };
  /** Put a question on the agenda, at the end of its part. */
  pick: { values: { talk: string; question: string }; reply: PickedQuestion };
  /** Take a question off the agenda. */
  drop: { values: { id: string }; reply: {} };
  /** Change the minutes, the words, the star of one question, or what one expects to hear. */
  set: { values: { id: string; name: string; value: string | number | boolean | null }; reply: {} };
  /** Move a question up (-1) or down (1), past the edge into the next part of the talk. */
  move: { values: { id: string; step: number }; reply: NewPlace };
  /** Put a question into a part of the talk, before another one or at its end. */
  place: { values: { id: string; block: string; before?: string }; reply: NewPlace };
  /** Add the student's own question; kind remarks come first, and they may be passed over. */
  own: { values: { talk: string; text: string; block?: string; anyway?: boolean }; reply: OwnQuestion };
  /** Ask the gentler question in the place of a personal one. */
  softer: { values: { id: string }; reply: GentlerQuestion };
  /** Put right one thing that keeps an agenda from being ready; say what was done. */
  mend: { values: { talk: string; what: string }; reply: AddedQuestion };
  /** Add the best question for a goal. */
  goal: { values: { talk: string; objective: string }; reply: AddedQuestion };
  /** Add a question about something that earlier talks left open. */
  ask: { values: { talk: string; topic: string }; reply: AddedQuestion };
  /** Start the agenda with a kit that fits the minutes; questions already there stay. */
  kit: { values: { talk: string; type?: string; arc?: string }; reply: KitAdded };
  /** Change the minutes agreed for a talk, or those the student asks for. */
  minutes: { values: { talk: string; value: string | number | boolean | null }; reply: {} };
  /** Change what a talk is about. */
  type: { values: { talk: string; value: string }; reply: {} };
  /** Give the agenda of the talk not set yet to a talk that is. */
  use_for: { values: { talk: string }; reply: AgendaMoved };
}

export type PersonNotesView = NotesView;
export type PersonNotesAbout = NotesAbout;
export interface PersonNotesActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Show what belongs to another interview; no record changes. */
  turn_to: { values: { talk: string }; reply: TurnedTo };
  /** Save one part of the answer to a planned question; the first part makes the record. */
  answer: { values: { plan_item: string; name: string; value: string | number | boolean | null }; reply: KeptNote };
  /** Change one part of a note on a topic of its own. */
  change: { values: { id: string; name: string; value: string | number | boolean | null }; reply: {} };
  /** Add a topic that nobody had planned. */
  topic: { values: { talk: string; topic: string }; reply: NewRecord };
  /** Give the questions planned for a talk not set yet to this one. */
  use_plan: { values: { talk: string }; reply: AgendaMoved };
  /** Keep a name as a person and an introduction, without leaving the question. */
  named: { values: { talk: string; name?: string; may_use_name?: string; is_sure?: boolean } & Works; reply: ToldOrAsks };
  /** Keep a piece of advice, without leaving the question. */
  advised: { values: { talk: string; text?: string; kind?: string }; reply: Told };
  /** Write down when a talk took place, and how long: for notes typed later from paper. */
  held: { values: { talk: string; starts_at?: string; actual_minutes?: string | number | boolean | null }; reply: Told };
  /** Mark a question as asked, or not. */
  asked: { values: { plan_item: string; value: boolean }; reply: {} };
  /** Move a note to the trash. */
  remove: { values: { id: string }; reply: {} };
}

export type PersonDetailsView = RecordListView;
export type PersonDetailsAbout = {};
export interface PersonDetailsActs {
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
