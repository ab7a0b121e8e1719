// Turns a notebook that carries our metadata into a page: code out of sight, run by itself when trusted.
// Other notebooks are left as they are. Nothing here knows about records.
import { pageBar } from "./bar.js";
import { guardKeys } from "./keys.js";
import { followLinks } from "./links.js";

const KEPT_OPEN = 3; // every open page holds a running Python of about 90 MB
const SIDES_HIDDEN = "infoview:sides-hidden";

/** @typedef {{panel: any, bar: ReturnType<typeof pageBar>, stopped: boolean, starting: boolean, voice: string}} Page */

/** @param {any} lib JupyterLab's own classes */
export function plugin(lib) {
  return {
    id: "infoview:shell",
    description: "Shows Infoview pages as pages.",
    autoStart: true,
    requires: [lib.INotebookTracker],
    activate: (/** @type {any} */ app, /** @type {any} */ tracker) => activate(lib, app, tracker),
  };
}

function activate(lib, app, tracker) {
  /** @type {Map<any, Page>} */
  const pages = new Map();
  const pageOf = (target) => {
    const node = target instanceof Element ? target.closest(".iv-page") : null;
    return pages.get([...pages.keys()].find((panel) => panel.node === node) || tracker.currentWidget);
  };
  const adopt = async (panel) => {
    await panel.context.ready;
    if (panel.isDisposed || pages.has(panel) || !panel.model.getMetadata("infoview")) return;
    const page = openPage(lib, panel);
    pages.set(panel, page);
    panel.disposed.connect(() => pages.delete(panel));
    current();
    if (trusted(panel)) start(lib, page);
    else page.bar.offer("This page is waiting for you.", "Start this page", () => start(lib, page, true));
  };
  // JupyterLab names the tab after the file, anew with every change of it.
  const nameTab = () => {
    const page = app.shell.mode === "multiple-document" ? null : pages.get(tracker.currentWidget);
    const name = page && `${headingOf(page.panel)} · Infoview`;
    if (name && document.title !== name) document.title = name;
  };
  const current = () => {
    const page = pages.get(tracker.currentWidget);
    furniture(app, !page || page.panel.hasClass("iv-code"));
    nameTab();
    if (!page) return;
    tell(lib, "place", { page: page.panel.context.path });
    if (app.shell.mode === "single-document") closeOldest(pages, page);
  };

  tracker.forEach(adopt);
  tracker.widgetAdded.connect((_, panel) => adopt(panel));
  tracker.currentChanged.connect(current);
  lib.NotebookActions.executed.connect((_, { notebook }) => pages.get(notebook.parent)?.bar.running());
  new MutationObserver(nameTab).observe(document.head, { subtree: true, childList: true, characterData: true });
  document.addEventListener("infoview:code", current);
  document.addEventListener("infoview:start", (event) => start(lib, pageOf(event.target), true));
  // A part of a page asked and got no answer: a Python at work is only slow, any other is gone.
  document.addEventListener("infoview:silent", (event) => {
    const page = pageOf(event.target);
    const busy = page?.panel.sessionContext.session?.kernel?.status === "busy";
    if (page && !page.starting && !page.stopped && !busy) stop(lib, page, "silent");
  });
  document.addEventListener("infoview:reset", (event) => reset(lib, pageOf(event.target)));
  guardKeys((text) => pageOf(document.activeElement)?.bar.say(text));
  followLinks(app, lib, (node) => pageOf(node)?.panel.context.path || "");
}

/** Dress one notebook as a page. */
function openPage(lib, panel) {
  const bar = pageBar(panel, () => document.dispatchEvent(new CustomEvent("infoview:code")));
  const page = { panel, bar, stopped: false, starting: false, voice: "" };
  panel.addClass("iv-page");
  panel.addClass("iv-host");
  panel.node.dataset.ivPath = panel.context.path;
  panel.contentHeader.addWidget(new lib.Widget({ node: bar.node }));
  // Running a page changes only its outputs, which are never saved: no "unsaved" mark, no autosave,
  // so two windows on one page never meet in a "file changed" question.
  panel.context.model.stateChanged.connect((model, change) => {
    if (change.name === "dirty" && change.newValue && !panel.hasClass("iv-code")) model.dirty = false;
  });
  panel.toolbar.hide();
  // JupyterLab calls the cells a feed but not its articles; to a screen reader a page is plain text with controls.
  for (const feed of panel.node.querySelectorAll("[role=feed]")) {
    feed.removeAttribute("role");
    feed.removeAttribute("aria-label");
  }
  panel.sessionContext.statusChanged.connect((_, status) => {
    if (["dead", "autorestarting", "restarting", "terminating"].includes(status)) stop(lib, page, status);
  });
  // Windows on one page share one running Python; the one that started last is the one that is heard.
  panel.sessionContext.iopubMessage.connect((_, message) => {
    // A Python restarted from outside this page tells nobody, but it speaks with a new session.
    const { session } = message.header;
    if (page.voice && page.voice !== session && !page.starting) stop(lib, page, "restarting");
    page.voice = session;
    const kernel = panel.sessionContext.session?.kernel;
    const theirs = kernel && message.parent_header.session && message.parent_header.session !== kernel.clientId;
    if (theirs && message.header.msg_type === "execute_input") elsewhere(lib, page);
  });
  panel.sessionContext.connectionStatusChanged.connect((_, status) => bar.connection(status));
  return page;
}

/** The title a page gives itself; its file name when it gives none. */
function headingOf(panel) {
  const source = panel.model.cells.get(0)?.sharedModel.getSource() || "";
  return /^# (.+)/.exec(source)?.[1] || panel.context.path.replace(/\.ipynb$/, "");
}

function trusted(panel) {
  return [...panel.model.cells].every((cell) => cell.type !== "code" || cell.trusted);
}

/** Run every code cell of a page. */
async function start(lib, page, asked = false) {
  if (!page || page.starting) return;
  const { panel, bar } = page;
  page.starting = true;
  bar.say("Getting this page ready…");
  try {
    await panel.sessionContext.ready;
    if (!panel.sessionContext.session?.kernel) await panel.sessionContext.changeKernel({ name: "python3" });
    else if (page.stopped && panel.sessionContext.session.kernel.status === "dead") {
      await panel.sessionContext.restartKernel();
    }
    if (asked) for (const cell of panel.model.cells) if (cell.type === "code") cell.trusted = true;
    const { runCells, runAll } = lib.NotebookActions;
    const done = runCells
      ? await runCells(panel.content, panel.content.widgets, panel.sessionContext)
      : await runAll(panel.content, panel.sessionContext);
    page.stopped = false;
    panel.removeClass("iv-stopped");
    if (done) bar.say("");
    else again(lib, page, "A part of this page did not start.");
  } catch {
    again(lib, page, "This page did not start.");
  } finally {
    if (!panel.hasClass("iv-code")) panel.context.model.dirty = false;
    page.starting = false;
  }
}

function again(lib, page, text) {
  page.bar.offer(`${text} What you saved is safe.`, "Start this page again", () => start(lib, page, true));
}

/** Say that nothing on this page is listening any more. */
function stop(lib, page, status) {
  if (status === "autorestarting") setTimeout(() => lib.Dialog.flush()); // ours says it in plain words
  deaf(page);
  again(lib, page, "This page stopped listening.");
}

function elsewhere(lib, page) {
  deaf(page);
  page.bar.offer("This page is now in use in another window.", "Use it here", () => start(lib, page, true));
}

function deaf(page) {
  page.stopped = true;
  page.panel.addClass("iv-stopped");
  page.panel.node.dispatchEvent(new CustomEvent("infoview:stopped", { bubbles: true }));
}

/** Bring the page back as it was delivered; records are not in it. */
async function reset(lib, page) {
  if (!page) return;
  page.bar.say("Bringing this page back…");
  const reply = await tell(lib, "reset", { page: page.panel.context.path });
  if (!reply?.ok) {
    page.bar.say("This page could not be brought back. Close Infoview and start it again.");
    return;
  }
  await page.panel.context.revert();
  await start(lib, page, true);
}

function tell(lib, what, values) {
  const settings = lib.ServerConnection.makeSettings();
  const address = lib.URLExt.join(settings.baseUrl, "infoview", what);
  const request = { method: "POST", body: JSON.stringify(values) };
  return lib.ServerConnection.makeRequest(address, request, settings).catch(() => null);
}

/** Show or hide menus and side bars where one page fills the window. */
function furniture(app, shown) {
  const { shell } = app;
  const sides = (visible) => {
    for (const side of ["left", "right"]) {
      if (shell.isSideTabBarVisible && shell.isSideTabBarVisible(side) !== visible) {
        shell.toggleSideTabBarVisibility(side);
      }
    }
  };
  if (shell.mode === "multiple-document") {
    if (localStorage.getItem(SIDES_HIDDEN)) sides(true); // JupyterLab remembers it beyond one page
    localStorage.removeItem(SIDES_HIDDEN);
    return;
  }
  hideByName(shell, !shown);
  sides(shown);
  if (shown) return;
  localStorage.setItem(SIDES_HIDDEN, "yes");
  shell.collapseLeft?.();
  shell.collapseRight?.();
}

function hideByName(widget, hidden) {
  const names = /^(jp-top-panel|jp-menu-panel|jp-bottom-panel|top-panel-wrapper|menu-panel-wrapper|spacer-widget-top)$/;
  for (const part of widget.layout || []) {
    if (names.test(part.id)) part.setHidden(hidden);
    else if (!part.hasClass("jp-Document")) hideByName(part, hidden);
  }
}

function closeOldest(pages, page) {
  pages.delete(page.panel);
  pages.set(page.panel, page); // newest last
  for (const old of [...pages.keys()].slice(0, -KEPT_OPEN)) {
    if (old.hasClass("iv-code")) continue; // somebody is at work on its code
    pages.delete(old);
    old.sessionContext.shutdown().catch(() => {}).finally(() => old.dispose()); // in this order, or it runs on
  }
}
