// Written by `python -m infoview_lib.widgets.declarations` from infoview_lib/state.
import type { Seen, Undone } from "../shared/shapes";
import type { Download } from "../shared/views";

/** Show how many people could be handed over, and the ways to show names, each with a warning. */
export interface NetworkFilesView {
  people: number;
  words: string;
  levels: [string, string][];
  warnings: Record<string, string>;
}

/** Answer with all files. */
export interface NetworkFilesInside {
  files: NetworkFile[];
}

/** Show one file exactly as it would be handed over. */
export interface NetworkFile {
  name: string;
  what: string;
  size: string;
  text: string;
}

/** Show everybody in the order of the tree, with lines, legend, sentences and a table. */
export interface ReferralMapView {
  title: string;
  nodes: MapPerson[];
  rings: MapRings;
  edges: MapIntroduction[];
  legend: LegendLine[];
  filters: MapFilters;
  growth: GrowthDay[];
  sentences: MapSentence[];
  alt: string;
  table: MapTable;
}

/** Show one person: where they stand, how they look, what the table says of them. */
export interface MapPerson {
  id: string;
  name: string;
  label: string;
  em: number;
  x: number;
  y: number;
  stage: string;
  word: string;
  shape: string;
  wave: number;
  field: string;
  since: string;
  parent: string;
  about: string;
  named_by: string[];
  names: string[];
  reached: number;
  lost: number;
  role: string[];
}

/** Say where rings and rays lie, as `infoview_lib.network.graph.round_places.Round` does. */
export interface MapRings {
  radii: number[];
  bands: number[];
  begin: number;
  step: number;
  strand: number;
}

/** Show one introduction, and whether it was the first of that person. */
export interface MapIntroduction {
  from: string;
  to: string;
  is_first: boolean;
}

/** Show one stage with its shape, its word, and how many people are at it. */
export interface LegendLine {
  stage: string;
  shape: string;
  word: string;
  count: number;
}

/** Offer what to show; the empty value of each is everybody. */
export interface MapFilters {
  wave: [string, string][];
  stage: [string, string][];
  field: [string, string][];
  organization: [string, string][];
}

/** Say what was known by the end of one day on which somebody was added. */
export interface GrowthDay {
  date: string;
  words: string;
}

/** Say one thing about the network, and of whom. */
export interface MapSentence {
  text: string;
  about: string;
  people: string[];
}

/** Say the same as the map in a table; a row has the id of the person, then its cells. */
export interface MapTable {
  caption: string;
  columns: string[];
  rows: [string, string[]][];
}

/** Say whether the people on the map are made up. */
export interface ReferralMapAbout {
  is_sample: boolean;
}

/** Answer with the picture in base 64, what it is, and where it lies in words. */
export interface PictureSaved {
  file: string;
  where: string;
  type: string;
  data: string;
}

/** Answer in words, and with the people they speak of. */
export interface WordsOnPeople {
  words: string;
  people: string[];
}

/** Answer with the measures for the curious. */
export interface Measures {
  measures: MeasureShown[];
}

/** Show one measure, how far to trust it, and whom it speaks of. */
export interface MeasureShown {
  key: string;
  title: string;
  words: string;
  limits: string;
  people: string[];
}

export type NetworkFilesAbout = {};
export interface NetworkFilesActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Return the files exactly as they would be handed over: name, what it is, size, text. */
  look_inside: { values: { level?: string; fields?: boolean }; reply: NetworkFilesInside };
  /** Return the files as one ZIP file for the browser to keep. */
  download: { values: { level?: string; fields?: boolean }; reply: Download };
}

export interface ReferralMapActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Save the picture into the folder's exports; hand the file to the browser too. */
  save: { values: { kind?: string; only?: string[] | null; rings?: boolean }; reply: PictureSaved };
  /** Return the shortest introductions to a person, or to anybody at an organization. */
  way_to: { values: { person?: string; organization?: string }; reply: WordsOnPeople };
  /** Return what one more introduction would change. */
  what_if: { values: { giver: string; person: string }; reply: WordsOnPeople };
  /** Return the measures for the curious. */
  measures: { values: {}; reply: Measures };
}

export type SampleMapView = ReferralMapView;
export type SampleMapAbout = ReferralMapAbout;
export interface SampleMapActs {
  /** Show those of a long list in which every word stands, and so many of them. */
  list: { values: { part: string; text?: string; count?: number }; reply: {} };
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Save the picture into the folder's exports; hand the file to the browser too. */
  save: { values: { kind?: string; only?: string[] | null; rings?: boolean }; reply: PictureSaved };
  /** Return the shortest introductions to a person, or to anybody at an organization. */
  way_to: { values: { person?: string; organization?: string }; reply: WordsOnPeople };
  /** Return what one more introduction would change. */
  what_if: { values: { giver: string; person: string }; reply: WordsOnPeople };
  /** Return the measures for the curious. */
  measures: { values: {}; reply: Measures };
}

/** Share these traits with Python. */
export interface ReferralMapTraits {
  focus: string;
  network: ReferralMapView[];
}
