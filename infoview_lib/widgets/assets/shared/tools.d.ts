/* What scripts are given, and what the two halves of a step say to each other. */

import type { FormField, NameQuestion, Problem } from "./shapes";

export type { Problem };

// Drawing

/** What can stand inside an element; nothing is drawn for false, null and empty text. */
export type Drawn = Node | string | number | boolean | null | undefined | Drawn[];

/** Elements by their tag; a title is one of a drawing. */
export type Tags = Omit<HTMLElementTagNameMap, "title"> &
  Omit<SVGElementTagNameMap, keyof Omit<HTMLElementTagNameMap, "title">>;

/** What an element hears; what it tells of comes from itself. */
export type Heard<Made> = {
  [Type in keyof HTMLElementEventMap]?: (
    event: HTMLElementEventMap[Type] & { readonly target: Made; readonly currentTarget: Made },
  ) => unknown;
};

export interface Props<Made> {
  on?: Heard<Made>;
  [attribute: string]: unknown;
}

export interface ButtonLook {
  kind?: string;
  key?: string;
  /** A button that rests keeps the focus. */
  disabled?: boolean;
  [attribute: string]: unknown;
}

// Asking and answering

/** What came of an action: what it says, or a problem. */
export type Reply<Said extends object = {}> = (Done & Said) | NotDone<Said>;

export interface Done {
  ok: true;
  /** Questions about days that contradict each other since then. */
  doubts?: string[];
  /** What it reached for the first time. */
  moment?: EarnedMoment;
  /** It is safe, but the step did not show what came of it in time. */
  is_unseen?: boolean;
}

/** As `EarnedMoment` in `infoview_lib.state.shapes`. */
export interface EarnedMoment {
  kind: string;
  title: string;
  text: string;
  /** People on the map or finished pages, of how many. */
  done: number;
  of: number;
}

export interface NotDone<Said extends object = {}> extends Problem {
  ok: false;
  /** Nothing answered; words are kept. */
  lost?: boolean;
  /** The answer that may still come. */
  later?: Promise<Reply<Said>>;
}

/** As much of a reply as it takes to show what could not be done. */
export type Answered = { ok?: boolean } & Partial<Problem>;

/** The values are left out where none are needed. */
export type Given<Values> = {} extends Values
  ? [values?: Values, patience?: number]
  : [values: Values, patience?: number];

/** What a state accepts: each action with its values and what it answers. */
export type Actions<Acts> = { [Name in keyof Acts]: { values: object; reply: object } };

export type Act<Acts extends Actions<Acts>> = <Name extends keyof Acts & string>(
  action: Name,
  ...given: Given<Acts[Name]["values"]>
) => Promise<Reply<Acts[Name]["reply"]>>;

/** Actions of a state that takes a file in pieces. */
export interface TakesFiles {
  start: { values: { name: string; size: number }; reply: {} };
  piece: { values: { place: number; data: string }; reply: {} };
}

/** How much of a long list is here: what was looked for, how many fit, of how many. */
export interface Part {
  text: string;
  found: number;
  total: number;
}

/** What a state shows when it is asked: more of a list, a card of it, another talk. */
export interface Brings {
  open: { values: { id: string }; reply: {} };
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  turn_to: { values: { talk: string }; reply: { talk: string } };
}

// What a step is given

/** What never changes while a step is open. */
export interface About {
  /** Its name, another one each time it is drawn, so that ids differ. */
  step: string;
  /** The folder, and what browsers called it before. */
  scope: string;
  former?: string;
  demo: boolean;
  /** Names of the traits of a widget that stands alone; it has neither folder nor demo. */
  traits?: string[];
}

/** Words that were typed and are not safe yet. */
export interface Draft {
  typed: Value;
  /** What was saved when they were typed; a box that waits for a button has nothing saved. */
  base?: Value;
  /** What stands above the box. */
  label?: string;
  /** Chosen from a list, not typed. */
  is_choice?: boolean;
  /** The words for what was chosen. */
  chosen?: string;
  /** Heading of the part that holds the box, and file of its page. */
  part?: string;
  page?: string;
}

/** A draft as it is kept. */
export interface KeptDraft extends Draft {
  /** Step and key of the box. */
  place: string;
  /** The window it was typed in; missing in what older versions kept. */
  by?: string;
  /** When it was typed, in milliseconds. */
  at: number;
  /** The words were saved or taken out; whoever still holds them lets go. */
  is_gone?: boolean;
}

/** By what the words of a person who was erased are known, see files/keeping/forgotten.py. */
export interface Forgotten {
  /** Id of the contact. */
  id: string;
  /** When, in milliseconds. */
  at: number;
  marks: number[];
}

/** What the server answers about drafts. */
export interface OfServer {
  drafts?: KeptDraft[];
  taken?: number[];
  forgotten?: Forgotten[];
}

export type Value = string | number | boolean | null;

/** What a step remembers by itself while it is open. */
export interface Remembered {
  /** Something was done here, so undo is offered here. */
  acted?: boolean;
  /** The talk that was chosen. */
  talk?: string;
  /** The talk that the state was asked for last. */
  turned_to?: string;
  /** The same, until it answers. */
  turning_to?: string;
  /** Talks that were asked for and are not there. */
  gone?: Set<string>;
  /** What is typed into the search of a long list, by its name. */
  searches?: Record<string, { text: string; timer: ReturnType<typeof setTimeout> }>;
  /** Key of the row whose menu is open. */
  menu?: string | null;
  /** What was copied last. */
  copied?: string | null;
  reply?: Reply | null;
  /** Questions about what was saved, with the number of the act that saved it. */
  doubts?: { questions: string[]; place: number } | null;
}

/** What a step can do, whatever its state accepts. */
export interface StepTools {
  about: About;
  el: HTMLElement;
  model: Model;
  local: Remembered;
  fields: Record<string, KeptField>;
  /** What is being added just now, by its place; with what is asked first. */
  additions?: Record<string, { is_busy: boolean; asks: NameQuestion | null }>;
  /** Key of the field that is being saved by what is asked now. */
  saves: string | null;
  /** Draws a field that is out of sight; says whether there is one. */
  show?: (key: string) => boolean;
  /** Calls this step while the talk of the page changes. */
  hears?: () => void;
  repaint(): void;
  /** Set traits of the widget, so that Python hears of them. */
  set(traits: object): void;
  /** Draw, and read a text out. */
  say(text: string): void;
  /** Ask for another part of what there is; no record changes. */
  bring: Act<Brings>;
  draft(key: string): Draft | null;
  /** What else was typed into a box and is not saved. */
  others(key: string): KeptDraft[];
  drop_other(other: KeptDraft): void;
  /** Let the words of a box be offered beside it. */
  set_aside(key: string): void;
  /** Keep words until they are safe; null forgets them. */
  keep(key: string, draft: Draft | null): void;
}

/** What a step is given beside its view: `Tools<RankingActs, RankingAbout, Local>`. */
export interface Tools<Acts extends Actions<Acts>, Lasting = {}, Local = {}> extends StepTools {
  about: About & Lasting;
  local: Remembered & Local;
  /** Act, then show what came of it. */
  run: Act<Acts>;
  /** Act; undo is offered and saving shown. */
  act: Act<Acts>;
  /** Ask something that changes no record. */
  ask: Act<Acts>;
}

/** How a step works without a page: what it shows of its traits, and what each act changes. */
export interface Alone<View, Lasting, Traits extends object, Acts extends Actions<Acts>> {
  shown(traits: Traits): { view: View; lasting?: Partial<Lasting> };
  acts: {
    [Name in keyof Acts]?: ActAlone<Traits, Acts[Name]["values"], Acts[Name]["reply"]>;
  };
  /** Traits that are drawn, all when left out; in a page beside what the state shows. */
  heard?: (keyof Traits)[];
}

/** Return the traits that are other ones then, and the answer if there is one. */
export type ActAlone<Traits extends object, Values, Said> = (
  traits: Traits,
  values: Values,
) => { set: Partial<Traits>; reply?: Said };

// Fields

/** What it takes to draw a control. */
export type FieldSpec = Pick<FormField, "type" | "label"> & Partial<FormField>;

export type Save = (value: Value) => Promise<Reply>;

/** A field with what is typed and not safe yet. */
export interface KeptField {
  saved: Value;
  /** What is safe and not shown yet, with the value that is shown instead. */
  unseen?: { shown: Value; safe: Value; chosen?: string };
  save: Save;
  flush: () => Promise<void>;
  typed?: Value;
  /** Taken from what the browser kept. */
  restored?: boolean;
  sending?: Value;
  timer?: ReturnType<typeof setTimeout>;
  note?: string;
  reply?: Reply | null;
}

// Between a window and the other half

/** What an anywidget is given of its model. */
export interface Model {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  save_changes(): void;
  on(type: string, call: (message: Message) => void): void;
  off(type: string, call: (message: Message) => void): void;
  send(message: { n: string; do: string; values: object } | Looked): void;
  widget_manager: { get_model(id: string): Promise<Scripts> };
}

/** How much of a step can be seen (`Sight` in `state/lag.py`); null once it is drawn no longer. */
export interface Looked {
  sight: 0 | 1 | 2 | null;
  /** Who looks: one step may be drawn several times. */
  by: string;
}

/** An answer, or how far a step is; other changes of a model come with something else. */
export interface Message {
  n?: string;
  reply?: Reply;
  /** The records are safe; it comes once more when what came of it is shown. */
  is_early?: boolean;
  /** What is shown is behind the records, as nobody looks at it. */
  is_waiting?: boolean;
}

/** What an anywidget draws with. */
export interface Context {
  model: Model;
  el: HTMLElement;
}

export type Render = (context: Context) => () => void;

/** The model of packed scripts. */
export interface Scripts {
  get(name: "name" | "hash" | "start"): string;
  get(name: "packed"): DataView<ArrayBuffer>;
  on(type: "change:hash", call: () => void): void;
  off(type: "change:hash", call: () => void): void;
}

/** A script makes more of what it is given; a step's own makes what draws it. */
export type Script = (iv: object) => object;

export interface Unpacked {
  style: string;
  scripts: Script[];
}

/** Read JSON that travelled deflated. */
export type Inflate = (bytes: DataView<ArrayBuffer>) => Promise<any>;

export type Unpack = (scripts: Scripts) => Promise<Unpacked>;

/** Draw a step; return what takes it away. */
export type Draw = (context: Context) => Promise<() => void>;

/** Make the runtime of a window, of the parts that every step is given. */
export type Start = (given: {
  style: string;
  /** Each is made with those before it. */
  parts: Script[];
  inflate: Inflate;
  unpack: Unpack;
  /** Draws a step from the beginning. */
  render: StartedRuntime["show"];
}) => StartedRuntime;

export interface StartedRuntime {
  show(context: Context, runtime: Scripts): Promise<() => void>;
}

declare global {
  /** What a window started, by its text; another version of Infoview has another one. */
  var infoview_starts: Map<string, Promise<{ render: StartedRuntime["show"] }>> | undefined;

  interface HTMLElementEventMap {
    /** What the frame around a page says of it in its margin. */
    "infoview:about": CustomEvent<{
      number: string;
      minutes: string;
      help: string;
      route: import("./views").RouteHere;
    }>;
    /** The frame around a page shows the section that holds the target. */
    "infoview:reveal": CustomEvent<null>;
    /** Whom the page is about now: the frame says so in its title and its address. */
    "infoview:person-shown": CustomEvent<{ id: string; name: string }>;
    /** The address names another person, whose id the page holds. */
    "infoview:person-named": CustomEvent<null>;
  }

  interface DocumentEventMap {
    "infoview:saving": CustomEvent<{ state: "saving" | "saved" | "refused" | "lost"; n: string }>;
    /** One part of a page made an entry that another part of it shows. */
    "infoview:made": CustomEvent<{ id: string; kind: string; page: HTMLElement }>;
    /** A page hears nothing any more; another window may use it. */
    "infoview:stopped": CustomEvent<{ is_elsewhere: boolean } | null>;
    /** The shell forgets all that this browser keeps of the workbook. */
    "infoview:erase": CustomEvent<null>;
    /** The shell of our own pages hears this, and answers with what the server says. */
    "infoview:drafts": CustomEvent<{
      scope: string;
      changes?: KeptDraft[];
      answer(given: Promise<OfServer | null>): void;
    }>;
  }
}
