// Opens the page a link names: in this window in JupyterLab, as a new address in Notebook 7.

/** @typedef {import("../../jupyterlab").App} App */
/** @typedef {import("../../jupyterlab").NotebookPanel} NotebookPanel */
/** @typedef {import("./host.js").Host} Host */

/**
 * The file a link on our page leads to, or "" when it is no page.
 * @param {HTMLElement} anchor
 * @param {string} from path of the page that holds it
 */
export function pageFile(anchor, from) {
  const named = anchor.dataset.ivPage?.replace(/\.ipynb$/, "");
  if (named) return beside(from, `${named}.ipynb`);
  const href = (anchor.getAttribute("href") || "").replace(/[?#].*$/, "");
  if (!href.endsWith(".ipynb")) return "";
  const served = href.match(/\/files\/(.+)$/); // JupyterLab rewrites links in text to this form
  if (served) return decodeURIComponent(served[1]);
  return /^[a-z]+:|^\//i.test(href) ? "" : beside(from, decodeURIComponent(href));
}

/**
 * @param {string} from path of a page
 * @param {string} file as that page names it
 */
function beside(from, file) {
  const parts = [...from.split("/").slice(0, -1), ...file.split("/")];
  const path = [];
  for (const part of parts) {
    if (part === "..") path.pop();
    else if (part !== ".") path.push(part);
  }
  return path.join("/");
}

/**
 * @param {App} app
 * @param {Host} host
 * @param {(node: Element) => string} pathOf path of the page that holds a node
 * @param {() => Iterable<NotebookPanel>} panels all pages of this window
 */
export function followLinks(app, host, pathOf, panels) {
  let wanted = "";
  /** @param {string} path of the page to show */
  const open = async (path) => {
    const address = host.address(path);
    if (address) {
      window.location.assign(address);
      return;
    }
    wanted = path;
    // JupyterLab asks the server even for what is open, and shows nothing until the page is there.
    const there = [...panels()].find((one) => one.context.path === path);
    const panel = there ?? (await openBehind(app, path));
    await panel?.context.ready;
    if (!panel || panel.isDisposed || wanted !== path) return;
    app.shell.activateById(panel.id); // and JupyterLab names it in the address
  };
  const follow = (/** @type {MouseEvent} */ event) => {
    if (!(event.target instanceof Element) || event.defaultPrevented) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    /** @type {HTMLElement | null} */
    const anchor = event.target.closest(".iv-page a, #iv-savebar a");
    if (!anchor) return;
    const path = pageFile(anchor, pathOf(anchor));
    if (!path) return;
    event.preventDefault();
    event.stopPropagation();
    open(path);
  };
  window.addEventListener("click", follow, true);
  nameOnce();
  // Back and Forward of the browser: JupyterLab changes the address, but does not follow it.
  window.addEventListener("popstate", () => {
    const path = host.named();
    const shown = document.querySelector(".iv-page:not(.lm-mod-hidden)");
    if (path && shown && pathOf(shown) !== path) open(path);
  });
}

/**
 * Open a page behind the one that is shown.
 * @param {App} app
 * @param {string} path
 * @returns {Promise<NotebookPanel | undefined>}
 */
export async function openBehind(app, path) {
  const values = { path, factory: "Notebook", options: { activate: false } };
  return /** @type {NotebookPanel | undefined} */ (
    await app.commands.execute("docmanager:open", values)
  );
}

/**
 * JupyterLab names a page in the address each time it comes to the front. Where Back or Forward of
 * the browser brought it there, the address names it already, and a new entry would end Forward.
 */
function nameOnce() {
  const push = window.history.pushState.bind(window.history);
  window.history.pushState = (data, unused, url) => {
    const { hash, pathname, search } = new URL(url ?? "", window.location.href);
    const now = window.location;
    const isNamed = !hash && pathname === now.pathname && search === now.search;
    if (!isNamed) push(data, unused, url);
  };
}
