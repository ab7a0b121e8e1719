// Knows where this window runs, and what follows from it: how a page is told from a stranger's, begun,
// reset and brought back, and who keeps what it remembers. Nothing else asks.
import { server as comeback } from "./comeback.js";
import { site } from "./site.js";

/** @typedef {import("../../jupyterlab").App} App */
/** @typedef {import("../../jupyterlab").Lib} Lib */
/** @typedef {import("../../jupyterlab").NotebookPanel} NotebookPanel */
/**
 * @typedef {object} Host
 * @property {boolean} watches it can be told when a server was started again
 * @property {() => Promise<import("./comeback.js").Met>} meet
 * @property {(path: string) => Promise<{ is_original?: boolean, page?: string }>} origin whether a
 * page is as Infoview made it, and which page of ours could take its place
 * @property {(panel: NotebookPanel) => Promise<unknown>} begin wait until the page has a Python
 * @property {(panel: NotebookPanel, panels: Iterable<NotebookPanel>) => Promise<boolean>} isAlone
 * no other window uses that Python
 * @property {(panel: NotebookPanel) => Promise<boolean>} holds whether that Python may still answer
 * @property {(path: string) => Promise<boolean>} reset bring a page's file back as it was delivered
 * @property {(path: string) => void} remember the page that is looked at
 * @property {(path: string) => Promise<{ found: string, next_step: string } | null>} reason why a
 * page did not start
 * @property {(values: object) => Promise<any>} drafts keep words that are not saved yet
 * @property {(path: string) => string} address of a page that needs a window of its own; empty where
 * this one shows it
 * @property {() => string} named the page that the address of this window names
 * @property {() => void} started a page is there, or says why it is not
 * @property {boolean} hasVoice each start of a Python speaks with a session of its own
 * @property {boolean} trusts a page that is as Infoview made it starts by itself
 */

/**
 * @param {App} app
 * @param {Lib} lib
 * @returns {Host}
 */
export function hostOf(app, lib) {
  return lib.PageConfig.getOption("infoviewHost") === "site" ? site(app, lib) : server(lib);
}

/**
 * Where a Jupyter server keeps pages and runs Python: on a computer, on a hub.
 * @param {Lib} lib
 * @returns {Host}
 */
function server(lib) {
  const { isOurs, meet } = comeback(lib);
  const base = lib.PageConfig.getBaseUrl();
  const settings = lib.ServerConnection.makeSettings();
  /**
   * @param {string} address
   * @param {RequestInit} given
   */
  const request = (address, given) => {
    const place = lib.URLExt.join(settings.baseUrl, address);
    return lib.ServerConnection.makeRequest(place, given, settings).catch(() => null);
  };
  /**
   * @param {string} address
   * @param {RequestInit} given
   */
  const ask = async (address, given) => {
    const reply = await request(address, given);
    return reply?.ok ? reply.json() : null;
  };
  /**
   * @param {"place" | "reset" | "origin" | "drafts" | "reason"} what
   * @param {object} values
   */
  const tell = (what, values) =>
    ask(`infoview/${what}`, { method: "POST", body: JSON.stringify(values) });
  return {
    watches: isOurs,
    meet,
    origin: async (page) => (await tell("origin", { page })) ?? {},
    async begin({ sessionContext }) {
      const kernel = sessionContext.session?.kernel;
      if (!kernel) await sessionContext.changeKernel({ name: "python3" });
    },
    async isAlone({ sessionContext }, panels) {
      const id = sessionContext.session?.kernel?.id;
      if (!id) throw new Error("no Python");
      const known = await ask(`api/kernels/${id}`, {});
      const own = [...panels].filter((one) => one.sessionContext.session?.kernel?.id === id);
      return Boolean(known) && known.connections <= own.length;
    },
    async holds({ sessionContext }) {
      const id = sessionContext.session?.kernel?.id;
      // Without an answer nobody knows.
      return Boolean(id) && (await request(`api/kernels/${id}`, {}))?.status !== 404;
    },
    reset: async (page) => Boolean(await tell("reset", { page })),
    remember: (page) => void tell("place", { page }),
    reason: (page) => tell("reason", { page }),
    drafts: (values) => tell("drafts", values),
    address(path) {
      const coded = path.split("/").map(encodeURIComponent).join("/");
      const isAlone = lib.PageConfig.getOption("notebookPage");
      return isAlone ? lib.URLExt.join(base, "notebooks", coded) : "";
    },
    named() {
      const named = window.location.pathname.match(/\/tree\/(.+\.ipynb)$/);
      return named ? decodeURIComponent(named[1]) : "";
    },
    started() {},
    hasVoice: true,
    trusts: false, // a stranger's program may lie beside the page; what is signed starts
  };
}
