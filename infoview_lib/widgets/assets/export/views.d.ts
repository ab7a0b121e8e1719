// Written by `python -m infoview_lib.widgets.declarations` from infoview_lib/state.
import type { Seen, Undone } from "../shared/shapes";

export type ExportView = Record<string, any>;
export type ExportAbout = {};
export interface ExportActs {
  /** Take in what other windows changed. */
  look: { values: {}; reply: Seen };
  /** Take back this window's last change. */
  undo: { values: {}; reply: Undone };
  /** Return the files of the log as they would be written: names, what they hold, sizes. */
  files: { values: {}; reply: Record<string, any> };
  /** Return what stands in one file of the log, letter by letter, a piece at a time. */
  text: { values: { name: string; start?: number }; reply: Record<string, any> };
  /** Return what stands in the file of contact cards, a piece at a time. */
  cards_text: { values: { who: string[] | null; notes: boolean; start?: number }; reply: Record<string, any> };
  /** Return people as contact cards for the browser to keep: those chosen, or all for None. */
  cards: { values: { who: string[] | null; notes: boolean }; reply: Record<string, any> };
  /** Write the log files into the folder of the day. */
  export: { values: {}; reply: Record<string, any> };
  /** Return the same files as one ZIP file for the browser to keep. */
  download: { values: {}; reply: Record<string, any> };
  /** Return the same tables as one spreadsheet file for the browser to keep. */
  spreadsheet: { values: {}; reply: Record<string, any> };
  /** Keep everything in one dated file in the folder. */
  backup: { values: {}; reply: Record<string, any> };
  /** Return everything as one file for the browser to keep, to be opened on another computer. */
  move: { values: {}; reply: Record<string, any> };
  /** Bring everything back to one of the backups. */
  restore: { values: { number: number }; reply: Record<string, any> };
  /** Make ready for a backup file from another computer. */
  start: { values: { name: string; size: number }; reply: {} };
  /** Take one piece of it. */
  piece: { values: { place: number; data: string }; reply: {} };
  /** Bring everything back to the backup file that arrived. */
  restore_file: { values: {}; reply: Record<string, any> };
  /** Remove a person from every file of the folder, once their name was typed. */
  erase: { values: { id: string; typed: string }; reply: Record<string, any> };
}
