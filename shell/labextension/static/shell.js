// Turns a notebook that carries our metadata into a page: code out of sight, run by itself when
// trusted. Other notebooks are left as they are. Nothing here knows about records.
import { leisure, openNext, opensAhead } from "./ahead.js";
import { pageBar } from "./bar.js";
import { guide } from "./guided.js";
import { hostOf } from "./host.js";
import { guardKeys } from "./keys.js";
import { followLinks } from "./links.js";
import { heard, idle, isCutOff, waitForWidgets } from "./one_python.js";

const STRANGE =
  "This page isn't the way Infoview made it. You may have changed it, or someone else wrote it. " +
  "Once it starts, it can read, change, or send anything you can on this computer. " +
  "Start it only if you trust the person who wrote it.";
const STANDS_IN =
  "This page's file can't be read, so you're seeing a fresh copy. Your entries are safe. " +
  "Choose “Fix this page” to replace the file.";
const STOPPED = "This page stopped listening.";
const SAFE = "What you saved is safe.";
const SIDES_HIDDEN = "infoview:sides-hidden";
const LOOK_AGAIN = 1000; // milliseconds
const MOST_STARTS = 3; // of one page, when its Python ends meanwhile
const GONE =
  "Infoview isn't running, but what you saved is safe. Start it again, and this page will reconnect. " +
  "If it opens another page, keep working there.";
const CLOSED =
  "Infoview restarted, and what you saved is safe. Close this page, and keep working in the new one.";

/** @typedef {import("../../jupyterlab").App} App */
/** @typedef {import("../../jupyterlab").Lib} Lib */
/** @typedef {import("../../jupyterlab").NotebookPanel} NotebookPanel */
/** @typedef {import("../../jupyterlab").Tracker} Tracker */
/** @typedef {import("./host.js").Host} Host */
/**
 * @typedef {object} Page
 * @property {NotebookPanel} panel
 * @property {Host} host
 * @property {ReturnType<typeof pageBar>} bar
 * @property {() => Promise<import("./comeback.js").Met>} watch look whether the server is there
 * @property {() => Promise<boolean>} isAlone no other window works in this folder
 * @property {() => void} ahead open the next page out of sight
 * @property {boolean} stopped nothing is listening, or what listens belongs to another window
 * @property {boolean} elsewhere another window uses it, as far as this one knows
 * @property {boolean} waits only a window that is loaded anew brings the page back
 * @property {boolean} seen it was shown
 * @property {boolean} rests it does not run, and starts when it is shown
 * @property {boolean} starting
 * @property {boolean} interrupted its Python ended while it was starting
 * @property {boolean} isUnheard its Python had nothing to do, though it was asked to run the page
 * @property {boolean} isMissing a widget that it shows did not come
 * @property {string} voice the session that spoke last
 * @property {ReturnType<typeof guide>} guide
 */

/** @param {Lib} lib JupyterLab's own classes */
export function plugin(lib) {
  return {
    id: "infoview:shell",
    description: "Shows Infoview pages as pages.",
    autoStart: true,
    requires: [lib.INotebookTracker],
    activate: (/** @type {App} */ app, /** @type {Tracker} */ tracker) => {
      activate(lib, app, tracker);
    },
  };
}

/**
 * JupyterLab's window about a lost connection is for its own notebooks; our pages say it themselves.
 * @param {Lib} lib
 */
export function quiet(lib) {
  return {
    id: "infoview:quiet",
    description: "Lets Infoview pages say when nothing answers.",
    autoStart: true,
    provides: lib.IConnectionLost,
    activate:
      () =>
      (/** @type {unknown[]} */ ...given) =>
        document.querySelector(".iv-page") ? Promise.resolve() : lib.ConnectionLost(...given),
  };
}

/**
 * @param {Lib} lib
 * @param {App} app
 * @param {Tracker} tracker of all open notebooks
 */
function activate(lib, app, tracker) {
  /** @type {Map<NotebookPanel, Page>} */
  const pages = new Map();
  const host = hostOf(app, lib);
  const watch = watcher(host, pages);
  const pageIn = (/** @type {NotebookPanel | null} */ panel) => panel && pages.get(panel);
  // JupyterLab also calls a page current that was opened out of sight while nothing had the focus.
  const inFront = () => {
    const panel = tracker.currentWidget;
    if (!panel || panel.isVisible) return pageIn(panel);
    return [...pages.values()].find((one) => one.panel.isVisible);
  };
  const pageOf = (/** @type {EventTarget | null} */ target) => {
    const node = target instanceof Element ? target.closest(".iv-page") : null;
    const panel = [...pages.keys()].find((one) => one.node === node);
    return panel ? pageIn(panel) : inFront();
  };
  const adopt = async (/** @type {NotebookPanel} */ panel) => {
    await panel.context.ready;
    if (panel.isDisposed || pages.has(panel) || !panel.model.getMetadata("infoview")) return;
    const page = openPage(lib, panel, {
      host,
      watch,
      isAlone: () => host.isAlone(panel, pages.keys()),
      ahead: () => openNext(app, lib, panel, () => pages.keys()),
    });
    panel.sessionContext.connectionStatusChanged.connect((_, status) => {
      if (status !== "connected") watch();
    });
    pages.set(panel, page);
    // Nothing else tells in every case that a page was put behind another, or before it.
    const sized = new ResizeObserver(current);
    sized.observe(panel.node);
    panel.disposed.connect(() => {
      sized.disconnect();
      pages.delete(panel);
      for (const one of pages.values()) if (isCutOff(one.panel, pages.keys())) waitForWindow(one);
    });
    current();
    if (trusted(panel)) start(lib, page);
    else askFirst(lib, page);
  };
  // JupyterLab names the tab after the file, anew with every change of it.
  const nameTab = () => {
    const page = app.shell.mode === "multiple-document" ? null : inFront();
    const name = page && `${headingOf(page.panel)} · Infoview`;
    if (name && document.title !== name) document.title = name;
  };
  const dress = () => {
    const page = inFront();
    furniture(app, !page || page.panel.hasClass("iv-code"));
    nameTab();
  };
  /** @type {ReturnType<typeof inFront>} */
  let shown;
  const current = () => {
    const page = inFront();
    if (page && page === shown) return;
    shown = page;
    dress();
    if (!page) return;
    if (page.waits) window.location.reload();
    page.seen = true;
    setTimeout(page.guide.arrive); // JupyterLab names the page in the address first
    host.remember(page.panel.context.path);
    if (page.rests) start(lib, page);
    else if (!page.starting && !page.stopped) page.ahead();
  };

  tracker.forEach(adopt);
  tracker.widgetAdded.connect((_, panel) => adopt(panel));
  tracker.currentChanged.connect(current);
  lib.NotebookActions.executed.connect((_, { notebook }) => pageIn(notebook.parent)?.bar.running());
  const title = { subtree: true, childList: true, characterData: true };
  new MutationObserver(nameTab).observe(document.head, title);
  document.addEventListener("infoview:code", dress);
  document.addEventListener("infoview:person-shown", nameTab);
  document.addEventListener("infoview:start", (event) => startAgain(lib, pageOf(event.target)));
  // A part of a page asked and got no answer: a Python at work is only slow, any other is gone.
  document.addEventListener("infoview:silent", (event) => {
    const page = pageOf(event.target);
    watch();
    const busy = page?.panel.sessionContext.session?.kernel?.status === "busy";
    if (page && !page.starting && !page.stopped && !busy) stop(lib, page, "silent");
  });
  document.addEventListener("infoview:drafts", ({ detail }) => {
    const { answer, ...values } = detail;
    answer(host.drafts(values));
  });
  document.addEventListener("infoview:reset", (event) => reset(lib, pageOf(event.target)));
  guardKeys((text) => pageOf(document.activeElement)?.bar.say(text));
  const pathOf = (/** @type {Element} */ node) => pageOf(node)?.panel.context.path || "";
  followLinks(app, host, pathOf, () => pages.keys());
}

/**
 * Return what looks after the server, again and again until it is there; it tells what it met first.
 * @param {Host} host
 * @param {Map<NotebookPanel, Page>} pages
 * @returns {() => Promise<import("./comeback.js").Met>}
 */
function watcher({ watches, meet }, pages) {
  let isWatching = false;

  /** @param {import("./comeback.js").Met} met */
  const follow = async (met) => {
    let now = met;
    while (now === "gone" || now === "closed") {
      for (const page of pages.values()) {
        if (!page.stopped || page.elsewhere) deaf(page);
        page.bar.say(now === "gone" ? GONE : CLOSED);
      }
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
      now = await meet();
    }
    if (now === "back") comeBack([...pages.values()]);
    isWatching = false;
  };

  return async () => {
    if (!watches) return "here";
    if (isWatching) return "gone";
    isWatching = true;
    const met = await meet();
    follow(met);
    return met;
  };
}

/**
 * Load the window anew from the server that was started; what was typed is kept meanwhile. While
 * somebody is typing they choose the moment themselves.
 * @param {Page[]} pages
 */
function comeBack(pages) {
  const started = pages.filter(({ panel }) => trusted(panel)); // the others still ask first
  for (const page of started) waitForWindow(page, "Infoview restarted.");
  const at = document.activeElement;
  const types = document.hasFocus() && at?.matches("input, textarea, [contenteditable=true]");
  // Behind another tab it would take the page away from whoever uses it there.
  if (started.length && !document.hidden && !types) window.location.reload();
}

/**
 * Offer to load the window anew.
 * @param {Page} page
 * @param {string} [text] what happened
 */
function waitForWindow(page, text = STOPPED) {
  deaf(page);
  page.waits = true;
  const again = () => window.location.reload();
  page.bar.offer(`${text} ${SAFE}`, "Start this page again", again);
}

/**
 * A page that is not trusted waits; one that Infoview did not write says what starting it means.
 * @param {Lib} lib
 * @param {Page} page
 */
async function askFirst(lib, page) {
  const { bar, host, panel } = page;
  const run = () => start(lib, page, true);
  const known = await host.origin(panel.context.path);
  if (panel.isDisposed || page.starting) return;
  if (known.is_original && host.trusts) {
    run();
    return;
  }
  if (known.is_original) {
    bar.offer("This page is ready to start.", "Start this page", run);
    return;
  }
  host.started();
  bar.offer(STRANGE, "Start anyway", run);
  if (known.page) bar.offerToo("Use Infoview’s page", () => reset(lib, page));
}

/**
 * Dress one notebook as a page.
 * @param {Lib} lib
 * @param {NotebookPanel} panel
 * @param {Pick<Page, "host" | "watch" | "isAlone" | "ahead">} ways
 */
function openPage(lib, panel, ways) {
  const bar = pageBar(panel, () => document.dispatchEvent(new CustomEvent("infoview:code")));
  /** @type {Page} */
  const page = {
    ...ways,
    panel,
    bar,
    stopped: false,
    elsewhere: false,
    waits: false,
    seen: false,
    rests: false,
    starting: false,
    interrupted: false,
    isUnheard: false,
    isMissing: false,
    voice: "",
    guide: guide(panel, bar.node),
  };
  panel.addClass("iv-page");
  panel.addClass("iv-host");
  panel.node.dataset.ivPath = panel.context.path;
  panel.contentHeader.addWidget(new lib.Widget({ node: bar.node }));
  // Running a page changes only its outputs, which are never saved: no "unsaved" mark, no autosave,
  // so two windows on one page never meet in a "file changed" question.
  panel.context.model.stateChanged.connect((model, change) => {
    if (change.name === "dirty" && change.newValue && !panel.hasClass("iv-code"))
      model.dirty = false;
  });
  panel.toolbar.hide();
  // JupyterLab calls the cells a feed but not its articles; to a screen reader a page is plain text
  // with controls.
  for (const feed of panel.node.querySelectorAll("[role=feed]")) {
    feed.removeAttribute("role");
    feed.removeAttribute("aria-label");
  }
  panel.sessionContext.statusChanged.connect((_, status) => {
    const gone = ["dead", "autorestarting", "restarting", "terminating"];
    if (gone.includes(status)) stop(lib, page, status);
  });
  // All pages share one running Python, and each hears what it says to any of them. Of two windows
  // on one page the one that started last is heard.
  panel.sessionContext.iopubMessage.connect((_, message) => {
    // A Python restarted from outside this page tells nobody, but it speaks with a new session.
    const { session } = message.header;
    const isOther = page.host.hasVoice && page.voice && page.voice !== session;
    if (isOther && !page.starting) stop(lib, page, "restarting");
    page.voice = session;
    const kernel = panel.sessionContext.session?.kernel;
    const asker = message.parent_header.session;
    const theirs = kernel && asker && asker !== kernel.clientId;
    const isInput = theirs && message.header.msg_type === "execute_input";
    if (isInput && message.content.code === firstCode(panel)) elsewhere(lib, page);
  });
  waitForWidgets(panel, page);
  panel.sessionContext.connectionStatusChanged.connect((_, status) => bar.connection(status));
  return page;
}

/**
 * The title a page gives itself; its file name when it gives none.
 * @param {NotebookPanel} panel
 */
function headingOf(panel) {
  const source = panel.model.cells.get(0)?.sharedModel.getSource() || "";
  return /^# (.+)/.exec(source)?.[1] || panel.context.path.replace(/\.ipynb$/, "");
}

/** @param {NotebookPanel} panel */
function firstCode(panel) {
  return [...panel.model.cells].find((cell) => cell.type === "code")?.sharedModel.getSource();
}

/** @param {NotebookPanel} panel */
function trusted(panel) {
  return [...panel.model.cells].every((cell) => cell.type !== "code" || cell.trusted);
}

/**
 * Run every code cell of a page.
 * @param {Lib} lib
 * @param {Page | null | undefined} page
 * @param {boolean} asked somebody pressed a button, so its code is trusted
 */
async function start(lib, page, asked = false) {
  if (!page || page.starting) return;
  const { panel, bar } = page;
  const goesOn = asked && Boolean(panel.sessionContext.session?.kernel);
  page.starting = true;
  page.rests = false;
  bar.say("Getting this page ready…");
  try {
    await panel.sessionContext.ready;
    if (isAhead(page) && !(await page.isAlone()) && isAhead(page)) {
      page.rests = true;
      bar.say("");
      return;
    }
    if (asked) for (const cell of panel.model.cells) if (cell.type === "code") cell.trusted = true;
    let done = false;
    // It takes Jupyter seconds to see that a Python ended and to replace it: what a page that starts
    // meanwhile asks of it goes to nobody.
    for (let starts = 0; !done && starts < MOST_STARTS; starts += 1) {
      // A line that carried something to a Python that had just ended may reach the next one no more.
      if (page.isUnheard) await panel.sessionContext.session?.kernel?.reconnect();
      done = await runPage(lib, page);
      // A Python in the place of one that Jupyter gave up could run the page, but not show it.
      if (!page.interrupted || !(await page.host.holds(panel))) break;
    }
    page.stopped = false;
    panel.removeClass("iv-stopped");
    if (!done) await notStarted(lib, page, goesOn);
    else if (standsIn(panel)) bar.offer(STANDS_IN, "Fix this page", () => reset(lib, page));
    else {
      bar.say("");
      page.ahead();
    }
  } catch {
    await notStarted(lib, page, goesOn);
  } finally {
    if (!panel.isDisposed && !panel.hasClass("iv-code")) panel.context.model.dirty = false;
    page.starting = false;
    page.host.started();
  }
}

/**
 * Run every code cell once; say whether all did.
 * @param {Lib} lib
 * @param {Page} page
 */
async function runPage({ NotebookActions }, page) {
  const { runCells } = NotebookActions;
  const { content, sessionContext } = page.panel;
  await page.host.begin(page.panel);
  await heard(page.panel);
  page.interrupted = page.isUnheard = page.isMissing = false;
  try {
    const run = runCells
      ? inTurn(page, (cells) => answered(page, runCells(content, cells, sessionContext)))
      : answered(page, NotebookActions.runAll(content, sessionContext));
    const done = await run;
    page.isUnheard = done === null;
    if (page.isUnheard || page.isMissing) page.interrupted = true;
    return Boolean(done) && !page.isMissing;
  } catch (error) {
    if (page.interrupted) return false;
    throw error;
  }
}

/**
 * Return what comes of what was asked of a page's Python; null when that has had nothing to
 * do for a while. Nothing else is waited for meanwhile: a browser at work takes its time.
 * @param {Page} page
 * @param {Promise<boolean>} asked
 */
async function answered({ panel }, asked) {
  const over = new AbortController();
  try {
    return await Promise.race([asked, idle(panel, over.signal).then(() => null)]);
  } finally {
    over.abort();
  }
}

/**
 * Run the cells of a page, those that are looked at before the others; one at a time as long as
 * nobody looks at it, so that whoever works on another page is answered in between.
 * @param {Page} page
 * @param {(cells: readonly import("../../jupyterlab").Widget[]) => Promise<boolean | null>} run
 */
async function inTurn(page, run) {
  let cells = [...page.panel.content.widgets];
  for (let isFirst = true; cells.length; isFirst = false) {
    if (isAhead(page) || !isFirst) await leisure();
    const now = isAhead(page) ? cells.slice(0, 1) : lookedAt(cells, isFirst);
    cells = cells.filter((one) => !now.includes(one));
    const done = await run(now);
    if (!done) return done;
  }
  return true;
}

/**
 * The cells in the window; all where none is.
 * @param {readonly import("../../jupyterlab").ShownCell[]} cells
 * @param {boolean} isFirst the first code cell, which the others need, goes with them
 */
function lookedAt(cells, isFirst) {
  const begin = isFirst ? cells.findIndex((one) => one.model.type === "code") : -1;
  const found = cells.filter(
    ({ node }, place) =>
      place <= begin ||
      (node.checkVisibility() && node.getBoundingClientRect().top < window.innerHeight),
  );
  return found.length ? found : cells;
}

/**
 * Say whether a page was only opened so far: nobody has seen it, and nobody looks at it now.
 * @param {Page} page
 */
function isAhead({ seen, panel }) {
  return !seen && !panel.isVisible;
}

/**
 * Run a page anew, if the server is there; otherwise it goes on when the server is back. JupyterLab
 * ties what draws a page to its first Python; where there never was one, or it ended for good, only
 * a window that is loaded anew has it.
 * @param {Lib} lib
 * @param {Page | null | undefined} page
 */
async function startAgain(lib, page) {
  if (!page) return;
  if (!page.waits && (await page.watch()) !== "here") return;
  if (page.waits || !(await page.host.holds(page.panel))) window.location.reload();
  else await start(lib, page, true);
}

/**
 * The file of a page could not be read, so the page is shown as it came.
 * @param {NotebookPanel} panel
 */
function standsIn(panel) {
  const ours = /** @type {{ stands_in?: boolean } | undefined} */ (
    panel.model.getMetadata("infoview")
  );
  return Boolean(ours?.stands_in);
}

/**
 * Say why a page did not start; the server knows, if it is there. Where somebody asked a page to go
 * on with a Python that ended for good meanwhile, their one press loads the window anew, once: the
 * page then starts without being asked.
 * @param {Lib} lib
 * @param {Page} page
 * @param {boolean} goesOn somebody asked it to start with the Python that it had
 */
async function notStarted(lib, page, goesOn) {
  // JupyterLab's own window about it goes: ours says it in plain words.
  setTimeout(() => lib.Dialog.flush());
  if (isAhead(page) && opensAhead(lib)) {
    page.panel.dispose(); // nobody asked for it yet; whoever does opens it
    return;
  }
  if (goesOn && !(await page.host.holds(page.panel))) {
    window.location.reload();
    return;
  }
  const known = await page.host.reason(page.panel.context.path);
  if (!known) {
    again(lib, page, "This page didn't start.");
    return;
  }
  const { found, next_step } = known;
  page.bar.offer(`${found} ${next_step}`, "Start this page again", () => startAgain(lib, page));
}

/**
 * @param {Lib} lib
 * @param {Page} page
 * @param {string} text what happened
 */
function again(lib, page, text) {
  const run = () => startAgain(lib, page);
  page.bar.offer(`${text} ${SAFE}`, "Start this page again", run);
}

/**
 * Say that nothing on this page is listening any more.
 * @param {Lib} lib
 * @param {Page} page
 * @param {import("../../jupyterlab").KernelStatus | "silent"} status
 */
function stop(lib, page, status) {
  // JupyterLab's own window is made by now and opens in a moment, when it would take the focus, and
  // with it the next key. Ours says it in plain words.
  if (status === "autorestarting" || status === "dead") lib.Dialog.flush();
  deaf(page);
  page.interrupted = true;
  if (page.starting) return;
  page.rests = !page.panel.isVisible;
  // What draws the pages of a window is tied to the Python that the first of them found.
  if (status === "dead") waitForWindow(page);
  else again(lib, page, STOPPED);
}

/**
 * @param {Lib} lib
 * @param {Page} page
 */
function elsewhere(lib, page) {
  deaf(page, true);
  page.rests = !page.seen;
  const run = () => start(lib, page, true);
  page.bar.offer("This page is now in use in another window.", "Use it here", run);
}

/**
 * @param {Page} page
 * @param {boolean} [is_elsewhere] another window uses it now
 */
function deaf(page, is_elsewhere = false) {
  page.stopped = true;
  page.elsewhere = is_elsewhere;
  page.panel.addClass("iv-stopped");
  const detail = { is_elsewhere };
  page.panel.node.dispatchEvent(new CustomEvent("infoview:stopped", { bubbles: true, detail }));
}

/**
 * Bring the page back as it was delivered; records are not in it.
 * @param {Lib} lib
 * @param {Page | null | undefined} page
 */
async function reset(lib, page) {
  if (!page) return;
  page.bar.say("Resetting this page…");
  if (!(await page.host.reset(page.panel.context.path))) {
    page.bar.say("This page couldn't be reset. Close Infoview and start it again.");
    return;
  }
  await page.panel.context.revert();
  await start(lib, page, true);
}

/**
 * Show or hide menus and side bars where one page fills the window.
 * @param {App} app
 * @param {boolean} shown
 */
function furniture(app, shown) {
  const { shell } = app;
  const sides = (/** @type {boolean} */ visible) => {
    for (const side of /** @type {const} */ (["left", "right"])) {
      if (shell.isSideTabBarVisible && shell.isSideTabBarVisible(side) !== visible) {
        shell.toggleSideTabBarVisibility?.(side);
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

/**
 * @param {import("../../jupyterlab").Widget} widget
 * @param {boolean} hidden
 */
function hideByName(widget, hidden) {
  const names = /^(jp-(top|menu|bottom)-panel|(top|menu)-panel-wrapper|spacer-widget-top)$/;
  for (const part of widget.layout || []) {
    if (names.test(part.id)) part.setHidden(hidden);
    else if (!part.hasClass("jp-Document")) hideByName(part, hidden);
  }
}
