// Written by `python -m infoview_lib.widgets.declarations` from infoview_lib/state.
import type { AgendaMoved } from "../questions/views";
import type { FormField, NewRecord, Seen, Told, ToldOrAsks, Undone } from "../shared/shapes";
import type { History, OpenedCard, RecordListView, TurnedTo } from "../shared/views";

/** Answer with the new interview: its card opens, and the page is about it. */
export interface Rebooked {
  open: string;
  talk: string;
}

/** Show the mark of each line for one interview: ``done``, ``skip`` or empty. */
export interface ChecklistView {
  talks: [string, string][];
  talk: string;
  marks: Record<string, string>;
  mode: string;
  is_held: boolean;
  undo_label: string;
}

/** Give all lines, the lists they stand in, the ways of meeting. */
export interface ChecklistAbout {
  lines: ChecklistLine[];
  lists: [string, string][];
  modes: [string, string][];
}

/** Show one line to tick: why it helps, and another way that is just as good. */
export interface ChecklistLine {
  id: string;
  list: string;
  modes: string[];
  text: string;
  reason: string;
  alternative: string;
}

/** Show the card of one interview, none without any, with the student's introduction. */
export interface RapportCardView {
  talks: [string, string][];
  talk: string;
  card: RapportCard | null;
  fact_spec: FormField;
  intro_spec: FormField;
  intro: string;
  spoken: string;
  about_you: string[];
}

/** Show what opens one interview: who they are, why them, facts, whose name to say first. */
export interface RapportCard {
  contact: string;
  name: string;
  work: string;
  why: string;
  facts: string;
  told: string;
  opening: string;
}

/** Show one interview: minutes agreed, what was ``taken`` in words, a day still ahead. */
export interface TimerView {
  talks: [string, string][];
  talk: string;
  minutes: number;
  taken: string;
  ahead: string;
  is_stop_last: boolean;
}

/** Give the minutes before the end at which to warn, the closing words, the most minutes. */
export interface TimerAbout {
  warn_minutes: number;
  longest_minutes: number;
  closing: string[];
  forgotten_minutes: number;
}

/** Show the interviews that can be moved, and the one that is chosen. */
export interface DriftCardView {
  talks: [string, string][];
  talk: string;
  undo_label: string;
}

/** Give the signs and words, the ``ways`` it can go on, the field for another time. */
export interface DriftCardAbout {
  title: string;
  lead: string;
  words: [string, string, string][];
  ways: [string, string][];
  starts_at: FormField;
}

/** Answer with the new interview, and with words on what was written down. */
export interface DriftRebooked {
  open: string;
  talk: string;
  told: string;
}

/** Show nothing that changes; the script of the other card reads these keys. */
export interface CuesView {
  talks: [string, string][];
  talk: string;
}

/** Give the cues. */
export interface CuesAbout {
  title: string;
  lead: string;
  words: [string, string, string][];
}

/** Show the notes of one interview, if there is any. */
export interface NotesView {
  talks: [string, string][];
  talk: string;
  notes: InterviewNotes | null;
  waiting: number;
  undo_label: string;
}

/** Show the notes of one interview, with names and advice so far. */
export interface InterviewNotes {
  questions: QuestionWithNote[];
  extra: OwnTopic[];
  answered: number;
  names: string[];
  advice: string[];
  is_ahead: boolean;
  starts_at: string;
  took: string;
}

/** Show one planned question with its note, and what the student expected to hear. */
export interface QuestionWithNote {
  id: string;
  text: string;
  expected: string;
  must: boolean;
  asked: boolean;
  topic: string;
  answer: NoteValues;
}

/** Hold what stands in the boxes of one note; before the first word there is no text yet. */
export interface NoteValues {
  follow_up_needed: boolean | null;
  text?: string;
  stance?: string;
  topic?: string;
}

/** Show a note on a topic that nobody had planned. */
export interface OwnTopic {
  follow_up_needed: boolean | null;
  text?: string;
  stance?: string;
  topic?: string;
  id: string;
}

/** Give the fields by name: of a note, of an interview that took place, of a name, of advice. */
export interface NotesAbout {
  note: Record<string, FormField>;
  held: Record<string, FormField>;
  named: Record<string, FormField>;
  advised: Record<string, FormField>;
}

/** Answer with the id of the note; none as long as it is empty. */
export interface KeptNote {
  id?: string;
}

/** Hold what somebody does, typed behind their name. */
export interface Works {
  title?: string;
  organization?: string;
}

/** Show the talk as it stands, and what is needed to begin one. */
export interface PracticeView {
  talk: PracticeGoingOn | PracticeOver | null;
  plans: [string, string][];
  hello: string;
  practice: number;
  undo_label: string;
}

/** Show what can be said next; ``drift`` has a key, a label and words for each way out of one. */
export interface PracticeGoingOn {
  id: string;
  name: string;
  part: string;
  title: string;
  minutes: number;
  promise: number;
  left: number;
  turns: PracticeTurn[];
  over: false;
  close: boolean;
  drift: [string, string, string][];
  questions: PracticeQuestion[];
  probes: string[];
  leave: string;
  time_words: string;
  goodbye_words: string;
}

/** Show what was said at one minute; ``marks`` say afterwards what a student's words were. */
export interface PracticeTurn {
  who: string;
  words: string;
  at: number;
  hint: string;
  marks: string[];
}

/** Show one planned question, and whether it was asked. */
export interface PracticeQuestion {
  id: string;
  text: string;
  asked: boolean;
  must: boolean;
}

/** Show what comes after the goodbye: notes, names, advice, what went well. */
export interface PracticeOver {
  id: string;
  name: string;
  part: string;
  title: string;
  minutes: number;
  promise: number;
  left: number;
  turns: PracticeTurn[];
  over: true;
  notes: PracticeNote[];
  names: string[];
  names_heard: number;
  advice: string[];
  advice_heard: number;
  counts: [string, string, string][];
  before: string;
  well: string[];
  next_time: string;
  rebooked: boolean;
}

/** Show what was heard on one question, beside the box for the note. */
export interface PracticeNote {
  id: string;
  text: string;
  heard: string[];
  answer: NoteValues;
}

/** Give the people to choose from, the forms, the sheet for a group of three. */
export interface PracticeAbout {
  people: PersonToMeet[];
  note: FormField[];
  named: FormField[];
  advised: FormField[];
  sheet: ObserverSheetAbout;
}

/** Show one invented person: who they are, what is practiced with them, where, how long. */
export interface PersonToMeet {
  id: string;
  part: string;
  name: string;
  title: string;
  biography: string;
  practice: string;
  place: string;
  minutes: number;
}

/** Give what to watch for and where to look, the rounds by minutes in all, the cards. */
export interface ObserverSheetAbout {
  watches: [string, string][];
  minutes: number[];
  rounds: Record<string, GroupRound[]>;
  cards: RoleCard[];
}

/** Say who sits where in one round, and its minutes on the clock of the group. */
export interface GroupRound {
  asks: string;
  answers: string;
  observes: string;
  begins: number;
  talk_until: number;
  ends: number;
}

/** Give one part to play. */
export interface RoleCard {
  id: string;
  part: string;
  who: string;
  biography: string;
  play: string[];
}

/** Answer with what they said, to be read out. */
export interface Heard {
  heard: string;
}

/** Answer with how many records went to the trash. */
export interface PutAway {
  away: number;
}

export type AssociationsView = RecordListView;
export type AssociationsAbout = {};
export interface AssociationsActs {
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

export type InterviewsView = RecordListView;
export type InterviewsAbout = {};
export interface InterviewsActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Show the card of one record, wherever in the list it stands. */
  open: { values: { id: string }; reply: {} };
  /** Add a talk with the minutes and the kind of decision the student works with. */
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

export interface ChecklistActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Show what belongs to another interview; no record changes. */
  turn_to: { values: { talk: string }; reply: TurnedTo };
  /** Mark a line as done, as not for me, or as open again. */
  mark: { values: { talk: string; line: string; mark: string }; reply: {} };
  /** Write down how the talk will be held. */
  mode: { values: { talk: string; value: string }; reply: {} };
}

export type RapportCardAbout = {};
export interface RapportCardActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Show what belongs to another interview; no record changes. */
  turn_to: { values: { talk: string }; reply: TurnedTo };
  /** Save what the student learned about a person. */
  facts: { values: { contact: string; value: string }; reply: {} };
  /** Save the longer introduction. */
  intro: { values: { value: string }; reply: {} };
}

export interface TimerActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Show what belongs to another interview; no record changes. */
  turn_to: { values: { talk: string }; reply: TurnedTo };
  /** Save how long the talk took; it is done then. */
  stop: { values: { talk: string; seconds?: number; minutes?: string | number | boolean | null; agreed?: number | null }; reply: Told };
}

export interface DriftCardActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Show what belongs to another interview; no record changes. */
  turn_to: { values: { talk: string }; reply: TurnedTo };
  /** Write down another date with the same person: for this talk, or the one about a job. */
  rebook: { values: { talk: string; goes_on?: string; starts_at?: string }; reply: DriftRebooked };
}

export interface CuesActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
}

export interface NotesActs {
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

export type NamesGivenView = RecordListView;
export type NamesGivenAbout = {};
export interface NamesGivenActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Show the card of one record, wherever in the list it stands. */
  open: { values: { id: string }; reply: {} };
  /** Add the person, unless they are on the list, with the introduction. */
  add: { values: { name?: string; interview?: string; organization?: string; may_use_name?: string; is_sure?: boolean } & Record<string, string | number | boolean | null>; reply: NewRecord };
  /** Change one field of one record. */
  change: { values: { id: string; name: string; value: string | number | boolean | null }; reply: {} };
  /** Move one record to the trash. */
  remove: { values: { id: string }; reply: {} };
  /** Take one record out of the trash. */
  bring_back: { values: { id: string }; reply: {} };
  /** Return what was changed in one record, newest first, in words. */
  history: { values: { id: string }; reply: History };
  /** Show what belongs to another interview; no record changes. */
  turn_to: { values: { talk: string }; reply: TurnedTo };
}

export type AdviceGivenView = RecordListView;
export type AdviceGivenAbout = {};
export interface AdviceGivenActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Show the card of one record, wherever in the list it stands. */
  open: { values: { id: string }; reply: {} };
  /** Add the advice; a professional group goes on the list of groups too. */
  add: { values: { text?: string; kind?: string; interview?: string } & Record<string, string | number | boolean | null>; reply: NewRecord };
  /** Change one field of one record. */
  change: { values: { id: string; name: string; value: string | number | boolean | null }; reply: {} };
  /** Move one record to the trash. */
  remove: { values: { id: string }; reply: {} };
  /** Take one record out of the trash. */
  bring_back: { values: { id: string }; reply: {} };
  /** Return what was changed in one record, newest first, in words. */
  history: { values: { id: string }; reply: History };
  /** Show what belongs to another interview; no record changes. */
  turn_to: { values: { talk: string }; reply: TurnedTo };
}

export interface PracticeActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Save one part of the answer to a planned question; the first part makes the record. */
  answer: { values: { plan_item: string; name: string; value: string | number | boolean | null }; reply: KeptNote };
  /** Begin a talk: person, talk, questions and hello are written as practice. */
  hello: { values: { persona: string; plan?: string; words?: string }; reply: Heard };
  /** Ask a question of the plan, or one in free words. */
  ask: { values: { plan_item?: string; words?: string }; reply: Heard };
  /** Ask on about the last answer. */
  on: { values: { words: string }; reply: Heard };
  /** Name the time before they have to. */
  time: { values: { words: string }; reply: Heard };
  /** Answer a turn to a job interview: stop it for another time, lead back, or go along. */
  drift: { values: { how: string; words: string }; reply: Heard };
  /** End the talk; it is done then, with the minutes it took. */
  goodbye: { values: { words?: string }; reply: Heard };
  /** Keep a name as a practice person and a practice introduction. */
  named: { values: { name?: string; may_use_name?: string }; reply: Told };
  /** Keep a piece of advice as practice. */
  advised: { values: { text?: string; kind?: string }; reply: Told };
  /** Move all practice to the trash, in one step of undo. */
  put_away: { values: {}; reply: PutAway };
}

export type ObserverSheetView = {};
export interface ObserverSheetActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
}

/** Share these traits with Python. */
export interface ChecklistTraits {
  done: string[];
  interview: string | null;
  items: ChecklistLine[];
  skipped: string[];
  title: string;
}

/** Share these traits with Python. */
export interface TimerTraits {
  closing: string[];
  elapsed: number;
  interview: string | null;
  longest_minutes: number;
  minutes: number;
  started: number;
  warn_minutes: number;
}
