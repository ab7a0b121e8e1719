// Written by `python -m infoview_lib.widgets.declarations` from infoview_lib/state.
import type { FormField, Mark, Said, Seen, Undone } from "../shared/shapes";
import type { TurnedTo } from "../shared/views";

/** Show the agenda of one interview, and the questions of the packs kept. */
export interface QuestionPlanView {
  talks: [string, string][];
  talk: string;
  plan: AgendaView;
  waiting: number;
  kept: KeptQuestion[];
  packs: [string, string, string, string, string, number, string, number, number, string, number, string, string][];
  undo_label: string;
}

/** Show the agenda of one interview: its lines, what falls off, what is missing. */
export interface AgendaView {
  items: PlanLine[];
  fills: Record<string, string>;
  minutes: number;
  total: number;
  type: string;
  is_ready: boolean;
  missing: MissingPart[];
  late: LateRow[];
  hints: string[];
  must: MustAsk;
  ends: string;
  goals: GoalRow[];
  unknown: OpenTopic[];
}

/** Show one question of an agenda; ``at`` is the clock when it begins. */
export interface PlanLine {
  id: string;
  question: string;
  block: string;
  minutes: number;
  must: boolean;
  text: string;
  at: string;
  falls: string;
  topic: string;
  expected: string;
  remarks: QuestionRemark[];
  look?: boolean;
  first?: string;
}

/** Say gently what could be better in a question, and how. */
export interface QuestionRemark {
  message: string;
  suggestion: string;
}

/** Say what an agenda still needs; ``button`` mends it, empty when nothing here does. */
export interface MissingPart {
  key: string;
  words: string;
  button: string;
}

/** Say what is left of the time, and which questions go, so many minutes ``late``. */
export interface LateRow {
  late: number;
  left: number;
  fits: boolean;
  lost: string[];
}

/** Count the questions with a star, and their minutes. */
export interface MustAsk {
  count: number;
  minutes: number;
}

/** Count the questions that help with one goal; ``text`` is the student's own wish. */
export interface GoalRow {
  key: string;
  kind: string;
  label: string;
  text: string;
  count: number | null;
}

/** Show something that earlier interviews left open, and whether this agenda asks about it. */
export interface OpenTopic {
  topic: string;
  never: boolean;
  words: string;
  asked: boolean;
}

/** Offer a question of the student's own that stands on another agenda. */
export interface KeptQuestion {
  text: string;
  block: string;
}

/** Give the bank, the words for its filters, the words that stand in for placeholders. */
export interface QuestionPlanAbout {
  bank: [string, string, string, string, string, number, string, number, number, string, number, string][];
  categories: [string, string][];
  search_words: Record<string, string>;
  objectives: [string, string][];
  sensitivities: [string, string][];
  types: [string, string][];
  arcs: ArcChoice[];
  blocks: [string, string][];
  most_minutes: number;
  stand_ins: Record<string, string>;
  wording_spec: FormField;
  expected_spec: FormField;
  thanks: string;
}

/** Offer one way to order an interview: what it is for, and where it is from. */
export interface ArcChoice {
  key: string;
  label: string;
  about: string;
  source: string;
}

/** Answer with what helps to choose and to ask one question. */
export interface AboutQuestion {
  about: QuestionHelp;
}

/** Say what helps to choose and to ask one question; nothing when the question is gone. */
export interface QuestionHelp {
  why?: string;
  probes?: string[];
  listen?: string;
  skip?: string;
  softer?: string;
  look?: string;
}

/** Answer with the id of the line; none when the question was there already. */
export interface PickedQuestion {
  id?: string;
}

/** Answer with where a question stands now: its place of how many, and the part in words. */
export interface NewPlace {
  place?: number;
  of?: number;
  block?: string;
}

/** Answer with the id of the line, or with remarks when there are some. */
export interface OwnQuestion {
  id?: string;
  remarks: QuestionRemark[];
}

/** Answer with the id of the question that stands there now. */
export interface GentlerQuestion {
  question: string;
}

/** Answer with what was added, or with what was done instead. */
export interface AddedQuestion {
  id?: string;
  said: string;
}

/** Answer with how many questions a kit brought. */
export interface KitAdded {
  added: number;
}

/** Answer with how many questions an interview was given. */
export interface AgendaMoved {
  moved: number;
}

/** Show the packs kept, the files ``offered`` in the folder, the one being looked at. */
export interface QuestionPacksView {
  packs: KeptPack[];
  offered: string[];
  preview: PackPreview | null;
  undo_label: string;
}

/** Show one pack that is kept, with how many questions it has in words. */
export interface KeptPack {
  name: string;
  words: string;
  key: string;
}

/** Show what a file holds before it is kept; ``main`` is the button, empty without questions. */
export interface PackPreview {
  name: string;
  said: string;
  replaces: string;
  main: string;
  questions: string[];
  more: number;
  remarks: PackRemark[];
  more_remarks: number;
}

/** Say what was found in one row of a file, and what can be done about it. */
export interface PackRemark {
  key: string;
  row: number;
  found: string;
  next_step: string;
  mark: Mark;
}

/** Show the sheet of one interview. */
export interface OneSheetView {
  talks: [string, string][];
  talk: string;
  sheet: Sheet;
}

/** Show one sheet; ``room`` lines to write on follow a question, ``small`` ones if need be. */
export interface Sheet {
  name: string;
  work: string;
  when: string;
  minutes: number;
  begins: string;
  ends: string;
  warn_at: string;
  why: string;
  referrer: string;
  facts: string[];
  blank_facts: number;
  you: string[];
  intro: [string, string][];
  intro_plain: string;
  intro_room: number;
  blocks: [string, SheetLine[]][];
  room: number;
  small: boolean;
  names_room: number;
  closing: [string, string][];
  open: string;
}

/** Show one question of a sheet; ``text`` is in pieces: their kind, and their words. */
export interface SheetLine {
  id: string;
  block: string;
  plain: string;
  text: [string, string][];
  must: boolean;
  at: string;
  minutes: number;
}

export interface QuestionPlanActs {
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

export type QuestionPacksAbout = {};
export interface QuestionPacksActs {
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
  /** Read the file that arrived, and show what is in it. */
  read: { values: {}; reply: Said };
  /** Read a file that lies in the folder. */
  read_beside: { values: { name: string }; reply: Said };
  /** Keep the questions of the file; they appear in the picker. */
  keep: { values: {}; reply: Said };
  /** Close the file without keeping anything. */
  put_away: { values: {}; reply: {} };
  /** Take a pack away; what agendas took from it stays there. */
  drop: { values: { name: string }; reply: Said };
}

export type OneSheetAbout = {};
export interface OneSheetActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Show what belongs to another interview; no record changes. */
  turn_to: { values: { talk: string }; reply: TurnedTo };
}

/** Share these traits with Python. */
export interface AgendaTraits {
  hints: string[];
  interview: string | null;
  is_ready: boolean;
  items: PlanLine[];
  late: LateRow[];
  minutes: number;
  missing: MissingPart[];
  parts: [string, string][];
  questions: string[];
  total: number;
}

/** Share these traits with Python. */
export interface QuestionPickerTraits {
  help: QuestionHelp[];
  interview: string | null;
  looked_at: string;
  selected: string[];
  type: string;
}
