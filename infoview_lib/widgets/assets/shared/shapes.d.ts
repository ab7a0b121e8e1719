// Written by `python -m infoview_lib.widgets.declarations` from infoview_lib/state.

/** Say in two sentences what was found, and what to do next. */
export interface Problem {
  found: string;
  next_step: string;
}

/** Answer with the number of changes seen so far. */
export interface Seen {
  revision: number;
}

/** Answer with what was taken back; empty text when there was nothing. */
export interface Undone {
  undone: string;
}

/** Lead to a page by its file. */
export interface PageLink {
  file: string;
  label: string;
}

/** Ask for one of some things, with the chosen one and a sentence on it. */
export interface TilesView {
  legend: string;
  chosen: string;
  choices: Tile[];
  line: string;
}

/** Offer one thing to choose, with a sentence and an example; empty text where it has none. */
export interface Tile {
  key: string;
  label: string;
  text: string;
  example: string;
}

/** Describe one field of a form, as `infoview_lib.records.fields.FieldSpec` does. */
export interface FormField {
  name: string;
  type: string;
  label: string;
  help: string;
  choices?: [string, string][];
  options?: [string, string][];
  part?: string;
  default?: string | number | boolean | null;
  follows?: "talk";
}

/** Answer with one sentence on what was done. */
export interface Said {
  said: string;
}

/** Say something short beside a title: a sign, a word, and whether it is good or a warning. */
export interface Mark {
  shape?: string;
  text: string;
  tone?: "" | "good" | "warn";
}

/** Offer one thing to do with a card: an action of the step, words to copy, or another page. */
export interface ActionButton {
  label: string;
  do?: string;
  values?: Record<string, string | number | boolean | null>;
  kind?: "main" | "quiet";
  confirm?: string;
  when?: "open";
  copy?: string;
  page?: string;
  talk?: string;
}

/** Give advice worked out for one card. */
export interface Panel {
  title: string;
  lead: string;
  rows: PanelRow[];
}

/** Offer one way on from a card; ``under`` says that it belongs to the row above. */
export interface PanelRow {
  key: string;
  title: string;
  text: string;
  actions: ActionButton[];
  name?: string;
  words?: string;
  under?: boolean;
  asks?: FilledField[];
}

/** Describe one field with what stands in it. */
export interface FilledField {
  name: string;
  type: string;
  label: string;
  help: string;
  choices?: [string, string][];
  options?: [string, string][];
  part?: string;
  default?: string | number | boolean | null;
  follows?: "talk";
  value: string | number | boolean | null;
}

/** Offer a record that one click adds. */
export interface Suggestion {
  label: string;
  values: Record<string, string | number | boolean | null>;
}

/** Answer with the id of what was added, or with what to ask before it is. */
export interface NewRecord {
  id?: string;
  asks?: NameQuestion;
}

/** Ask whether a name box holds one person with their work; ``yes`` are the values then. */
export interface NameQuestion {
  question: string;
  yes: Record<string, string>;
}

/** Answer with words on what was written down, or with what to ask before it is. */
export interface ToldOrAsks {
  told?: string;
  asks?: NameQuestion;
}

/** Answer with words on what was written down, for the status line. */
export interface Told {
  told: string;
}

/** Hold one way to read the letters of the file, with the first words it gives. */
export interface EncodingShown {
  encoding: string;
  label: string;
  sample: string;
}
