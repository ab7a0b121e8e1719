// Written by `python -m infoview_lib.widgets.declarations` from infoview_lib/state.
import type { Seen, Undone } from "../shared/shapes";
import type { ProfileView } from "../shared/views";

export type AboutYouView = ProfileView;
export type AboutYouAbout = {};
export interface AboutYouActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Change one field. */
  change: { values: { name: string; value: string | number | boolean | null }; reply: {} };
}

export type CardSortView = Record<string, any>;
export type CardSortAbout = {};
export interface CardSortActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Put one card on one side. */
  sort: { values: { id: string; side: string }; reply: {} };
  /** Take all cards back; one undo brings the answers back. */
  again: { values: {}; reply: {} };
}

export type YourFolderView = Record<string, any>;
export type YourFolderAbout = {};
export interface YourFolderActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Make the demo inside the folder, once; return the way there. */
  demo: { values: {}; reply: Record<string, any> };
}

export type ConfidenceView = Record<string, any>;
export type ConfidenceAbout = {};
export interface ConfidenceActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Note the score of one statement. */
  rate: { values: { text: string; score: any }; reply: {} };
}
