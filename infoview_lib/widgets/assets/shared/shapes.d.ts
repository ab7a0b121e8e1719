// Written by `python -m infoview_lib.widgets.declarations` from the types in infoview_lib/state.

/** Answer with the number of changes seen so far. */
export interface Seen {
  revision: number;
}

/** Answer with what was taken back; empty text when there was nothing. */
export interface Undone {
  undone: string;
}
