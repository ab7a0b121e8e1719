// What follows from one running Python for all pages of a window. JupyterLab hears its widgets on one
// line only, that of the page which was opened first; what a cell shows comes on the line of its own
// page.

/** @typedef {import("../../jupyterlab").Kernel} Kernel */
/** @typedef {import("../../jupyterlab").NotebookPanel} NotebookPanel */

const VIEW = "application/vnd.jupyter.widget-view+json";
const PATIENCE = 10000; // milliseconds
const QUIET = 3000;
const LOOK_EVERY = 10;

/**
 * Say whether the widgets of a page can no longer be heard: the page that held their line is closed.
 * @param {NotebookPanel} panel
 * @param {Iterable<NotebookPanel>} panels all pages of this window
 */
export function isCutOff(panel, panels) {
  const kernel = panel.sessionContext.session?.kernel;
  const lines = [...panels].map((one) => one.sessionContext.session?.kernel);
  return Boolean(kernel && !lines.some((one) => one?.id === kernel.id && one.handleComms));
}

/**
 * Wait until the line of another page brings the widgets of this one: while it still fetches those
 * of before, it would take new ones for old ones and not hear them.
 * @param {NotebookPanel} panel
 */
export async function heard(panel) {
  if (panel.sessionContext.session?.kernel?.handleComms) return; // on one line all is in order
  const widgets = await widgetsOf(panel);
  await until(() => !widgets || widgets.restoredStatus);
}

/**
 * Show a widget of a page only when it is known in this window: its own line may be the quicker one.
 * @param {NotebookPanel} panel
 * @param {{ isMissing: boolean }} page told when a widget does not come; then none is waited for
 */
export function waitForWidgets(panel, page) {
  const { sessionContext } = panel;
  /** @type {(kernel: Kernel, one: import("../../jupyterlab").Passed) => void} */
  const passed = (kernel, { msg, direction }) => {
    if (direction !== "send" || msg.header.msg_type !== "execute_request") return;
    const hook = async (/** @type {import("../../jupyterlab").Message} */ { content }) => {
      const shown = content.data?.[VIEW];
      const widgets = shown && !page.isMissing && (await widgetsOf(panel));
      if (widgets && !(await until(() => widgets.has_model(shown.model_id)))) page.isMissing = true;
      return true;
    };
    // JupyterLab knows the message only after it was sent; no answer can come before that.
    queueMicrotask(() => kernel.registerMessageHook(msg.header.msg_id, hook));
  };
  const follow = () => {
    sessionContext.session?.kernel?.anyMessage.connect(passed); // a second time is none
  };
  sessionContext.kernelChanged.connect(follow);
  follow();
}

/**
 * What knows the widgets of a page; null where JupyterLab does not tell.
 * @param {NotebookPanel} panel
 */
async function widgetsOf({ content }) {
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    // What draws widgets knows it, but for the one that stands there at first.
    const drawing = content.rendermime.createRenderer(VIEW);
    const found = await Promise.race([drawing._manager?.promise, pause()]);
    drawing.dispose();
    if (found) return found;
  }
  return null;
}

/**
 * Resolve once a page's Python has had nothing to do for a while: what was asked of it then was lost
 * on a line that was just being laid anew.
 * @param {NotebookPanel} panel
 * @param {AbortSignal} done
 */
export async function idle({ sessionContext }, done) {
  // Looks are counted, not seconds: a browser at work looks later.
  for (let quiet = 0; !done.aborted && quiet < QUIET / LOOK_EVERY; await pause()) {
    quiet = sessionContext.session?.kernel?.status === "idle" ? quiet + 1 : 0;
  }
}

/** @param {() => boolean} is */
async function until(is) {
  for (const end = Date.now() + PATIENCE; !is() && Date.now() < end;) await pause();
  return is();
}

/** @returns {Promise<null>} */
function pause() {
  return new Promise((resolve) => setTimeout(resolve, LOOK_EVERY, null));
}
