// Written by `python -m infoview_lib.widgets.declarations` from infoview_lib/state.
import type { Seen, Undone } from "../shared/shapes";

export type NetworkFilesView = Record<string, any>;
export type NetworkFilesAbout = {};
export interface NetworkFilesActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Return the files exactly as they would be handed over: name, what it is, size, text. */
  look_inside: { values: { level?: string; fields?: boolean }; reply: Record<string, any> };
  /** Return the files as one ZIP file for the browser to keep. */
  download: { values: { level?: string; fields?: boolean }; reply: Record<string, any> };
}

export type ClassCountsView = Record<string, any>;
export type ClassCountsAbout = {};
export interface ClassCountsActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Write the file that was shown into the folder of the day. */
  write: { values: { shown: string }; reply: Record<string, any> };
  /** Return the file that was shown for the browser to keep. */
  download: { values: { shown: string }; reply: Record<string, any> };
}

export type ReferralMapView = Record<string, any>;
export type ReferralMapAbout = {};
export interface ReferralMapActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Save the picture into the folder's exports; hand the file to the browser too. */
  save: { values: { kind?: string; only?: string[] | null; rings?: boolean }; reply: Record<string, any> };
  /** Return the shortest introductions to a person, or to anybody at an organization. */
  way_to: { values: { person?: string; organization?: string }; reply: Record<string, any> };
  /** Return what one more introduction would change. */
  what_if: { values: { giver: string; person: string }; reply: Record<string, any> };
  /** Return the measures for the curious. */
  measures: { values: {}; reply: Record<string, any> };
}
