// A host without a server: pages are files of a web site, Python runs in this browser, and so does
// what keeps the records.

import { openBehind } from "./links.js";

/** @typedef {import("../../jupyterlab").App} App */
/** @typedef {import("../../jupyterlab").Lib} Lib */
/** @typedef {import("../../jupyterlab").Sessions} Sessions */

const PLACE = "infoview:place";
const LOOK_EVERY = 50; // milliseconds
const DEMO = /^demo\//; // the sample student's pages are the same ones

/**
 * @param {App} app
 * @param {Lib} lib
 * @returns {import("./host.js").Host}
 */
export function site(app, lib) {
  const { contents, sessions } = app.serviceManager;
  shareOnePython(sessions);
  document.addEventListener("infoview:erase", () => forgetAll(lib.PageConfig.getBaseUrl()));
  progress("page");
  navigator.storage?.persist?.().catch(() => false); // a browser may refuse; then it keeps as long as it likes
  app.restored.then(() => openBehind(app, named())); // nothing else is open, so it comes to the front
  /** @param {string} path */
  const original = async (path) => {
    const place = path.replace(DEMO, "").split("/").map(encodeURIComponent).join("/");
    const reply = await fetch(lib.URLExt.join(lib.PageConfig.getBaseUrl(), "files", place));
    return reply.ok ? reply.json() : null;
  };
  return {
    watches: false,
    meet: async () => "here",
    async origin(path) {
      const [ours, theirs] = await Promise.all([
        original(path).catch(() => null),
        contents.get(path, { content: true }).then(({ content }) => content),
      ]);
      const is_original = Boolean(ours) && sources(ours) === sources(theirs);
      return { is_original, page: ours ? path : "" };
    },
    async begin({ sessionContext }) {
      await sessionContext.ready;
      progress("python");
      while (!sessionContext.session?.kernel) {
        await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
      }
    },
    isAlone: async () => true,
    holds: async () => true,
    async reset(path) {
      const content = await original(path).catch(() => null);
      if (!content) return false;
      await contents.save(path, { type: "notebook", format: "json", content });
      return true;
    },
    remember(path) {
      const address = `?${new URLSearchParams({ page: path })}`;
      if (named() !== path) window.history.pushState({}, "", address);
      try {
        localStorage.setItem(PLACE, path);
      } catch {
        /* then it opens on the first page */
      }
    },
    reason: async () => null,
    drafts: async () => null, // the browser keeps them itself
    address: () => "",
    named,
    started() {
      progress("there");
      navigator.serviceWorker?.controller?.postMessage("infoview:keep");
    },
    hasVoice: false,
    trusts: true,
  };
}

/**
 * Tell the screen that is seen until the first page is there.
 * @param {"page" | "python" | "there"} detail
 */
function progress(detail) {
  document.dispatchEvent(new CustomEvent("infoview:progress", { detail }));
}

/**
 * Forget all that this browser keeps of a site, and begin again.
 * @param {string} root
 */
async function forgetAll(root) {
  const ours = (/** @type {string} */ name) => name.startsWith("infoview");
  for (const key of Object.keys(localStorage).filter(ours)) localStorage.removeItem(key);
  const databases = (await indexedDB.databases()).map(({ name }) => name ?? "");
  for (const name of databases.filter((one) => one.endsWith(new URL(root).pathname))) {
    indexedDB.deleteDatabase(name); // done once this window, which has it open, is left
  }
  const names = (await caches.keys()).filter(ours);
  await Promise.all(names.map((name) => caches.delete(name)));
  const worker = await navigator.serviceWorker.getRegistration(root);
  await worker?.unregister();
  window.location.replace(root);
}

/** The page that the address of this window names. */
function named() {
  return new URLSearchParams(window.location.search).get("page") ?? "";
}

/** @param {import("../../jupyterlab").NotebookFile} page */
function sources({ cells }) {
  return JSON.stringify(cells.map(({ source }) => [source].flat().join("")));
}

/**
 * Let all pages of a folder be answered by one Python, as on a computer: each would start its own.
 * @param {Sessions} sessions
 */
function shareOnePython(sessions) {
  const start = sessions.startNew.bind(sessions);
  /** @type {Map<string, Promise<import("../../jupyterlab").Session>>} */
  const first = new Map();
  sessions.startNew = (asked, ...rest) => {
    const folder = DEMO.test(asked.path) ? "demo" : "";
    const before = first.get(folder);
    // Two pages of one name in two folders would be taken for one.
    const wish = { ...asked, name: asked.path };
    const started = Promise.resolve(before).then(
      (one) => start(one?.kernel ? { ...wish, kernel: { id: one.kernel.id } } : wish, ...rest),
      () => start(wish, ...rest),
    );
    if (!before) first.set(folder, started);
    started.catch(() => first.delete(folder));
    return started;
  };
}
