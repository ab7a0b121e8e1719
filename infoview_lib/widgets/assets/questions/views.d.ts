// Written by `python -m infoview_lib.widgets.declarations` from infoview_lib/state.
import type { Seen, Undone } from "../shared/shapes";

export type QuestionPlanView = Record<string, any>;
export type QuestionPlanAbout = Record<string, any>;
export interface QuestionPlanActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Return what helps to choose and to ask one question. */
  about: { values: { question: string; talk?: string }; reply: Record<string, any> };
  /** Put a question on the agenda, at the end of its part. */
  pick: { values: { talk: string; question: string }; reply: Record<string, any> };
  /** Take a question off the agenda. */
  drop: { values: { id: string }; reply: {} };
  /** Change the minutes, the words or the star of one question. */
  set: { values: { id: string; name: string; value: any }; reply: {} };
  /** Move a question up (-1) or down (1), past the edge into the next part of the talk. */
  move: { values: { id: string; step: number }; reply: Record<string, any> };
  /** Put a question into a part of the talk, before another one or at its end. */
  place: { values: { id: string; block: string; before?: string }; reply: Record<string, any> };
  /** Add the student's own question; kind remarks come first, and they may be passed over. */
  own: { values: { talk: string; text: string; block?: string; anyway?: boolean }; reply: Record<string, any> };
  /** Ask the gentler question in the place of a personal one. */
  softer: { values: { id: string }; reply: Record<string, any> };
  /** Put right one thing that keeps an agenda from being ready; say what was done. */
  mend: { values: { talk: string; what: string }; reply: Record<string, any> };
  /** Add the best question for a goal. */
  goal: { values: { talk: string; objective: string }; reply: Record<string, any> };
  /** Add a question about something that earlier talks left open. */
  ask: { values: { talk: string; topic: string }; reply: Record<string, any> };
  /** Start the agenda with a kit that fits the minutes; questions already there stay. */
  kit: { values: { talk: string; type?: string }; reply: Record<string, any> };
  /** Change the minutes agreed for a talk, or those the student asks for. */
  minutes: { values: { talk: string; value: any }; reply: {} };
  /** Change what a talk is about. */
  type: { values: { talk: string; value: string }; reply: {} };
  /** Give the agenda of the talk not set yet to a talk that is. */
  use_for: { values: { talk: string }; reply: Record<string, any> };
}

export type QuestionPacksView = Record<string, any>;
export type QuestionPacksAbout = {};
export interface QuestionPacksActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Make ready for a file. */
  start: { values: { name: string; size: number }; reply: {} };
  /** Take one piece of it. */
  piece: { values: { place: number; data: string }; reply: {} };
  /** Read the file that arrived, and show what is in it. */
  read: { values: {}; reply: Record<string, any> };
  /** Read a file that lies in the folder. */
  read_beside: { values: { name: string }; reply: Record<string, any> };
  /** Keep the questions of the file; they appear in the picker. */
  keep: { values: {}; reply: Record<string, any> };
  /** Close the file without keeping anything. */
  put_away: { values: {}; reply: {} };
  /** Take a pack away; what agendas took from it stays there. */
  drop: { values: { name: string }; reply: Record<string, any> };
}

export type OneSheetView = Record<string, any>;
export type OneSheetAbout = {};
export interface OneSheetActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
}
