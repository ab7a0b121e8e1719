// Opens the next page out of sight while somebody is on this one, so that it turns at once.
import { openBehind, pageFile } from "./links.js";

/** @typedef {import("../../jupyterlab").App} App */
/** @typedef {import("../../jupyterlab").Lib} Lib */
/** @typedef {import("../../jupyterlab").NotebookPanel} NotebookPanel */

const LOOKS = 50; // for the link to the next page, which comes last
const LOOK_EVERY = 100; // milliseconds

/**
 * Say whether pages open ahead of time: where one page fills the window, and no data is to be saved.
 * @param {Lib} lib
 */
export function opensAhead({ PageConfig }) {
  return PageConfig.getOption("mode") === "single-document" && !navigator.connection?.saveData;
}

/**
 * Open the page after this one, so that it is there when it is asked for.
 * @param {App} app
 * @param {Lib} lib
 * @param {NotebookPanel} panel a page that is shown and has started
 * @param {() => Iterable<NotebookPanel>} panels all pages of this window
 */
export async function openNext(app, lib, panel, panels) {
  if (!opensAhead(lib)) return;
  const path = await nextOf(panel);
  await leisure();
  const isOpen = [...panels()].some((one) => one.context.path === path);
  if (!path || isOpen || !panel.isVisible) return;
  const next = await openBehind(app, path).catch(() => null);
  // JupyterLab closes what it could not load, and says so in a window: nobody asked for it yet.
  next?.disposed.connect(() => {
    if (!next.context.isReady) setTimeout(() => lib.Dialog.flush());
  });
}

/** Wait until the browser has nothing else to do. */
export function leisure() {
  return new Promise((resolve) => (window.requestIdleCallback ?? setTimeout)(resolve));
}

/**
 * Return the place of the next page; empty text where there is none, or nobody waits for it.
 * @param {NotebookPanel} panel
 */
async function nextOf(panel) {
  for (let looks = 0; looks < LOOKS && panel.isVisible; looks += 1) {
    const link = /** @type {HTMLElement | null} */ (panel.node.querySelector("a[rel=next]"));
    if (link) return pageFile(link, panel.context.path);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
  return "";
}
