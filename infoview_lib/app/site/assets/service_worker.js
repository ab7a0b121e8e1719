// Keeps one version of the site for use without the internet, and hands JupyterLite's own worker what
// concerns the drive of the records. The line above says which version that is, and which files.

{
  const worker = /** @type {any} */ (self);
  /** @type {{ version: string, files: Record<string, string> }} */
  const { version, files } = worker.infoviewSite; // path of each file → its digest
  const CACHE = `infoview-${version}`;
  const ROOT = new URL("./", self.location.href).href;
  const AT_ONCE = 6;

  /** @typedef {Event & { waitUntil(done: Promise<unknown>): void }} Lasting */
  /** @typedef {Lasting & { request: Request, respondWith(answer: Promise<Response>): void }} Asked */

  /** @param {Request} request */
  function fileOf({ url }) {
    if (!url.startsWith(ROOT)) return "";
    const path = decodeURIComponent(url.slice(ROOT.length).replace(/[?#].*$/, ""));
    return path === "" || path.endsWith("/") ? `${path}index.html` : path;
  }

  /** @param {string} path */
  async function fresh(path) {
    const integrity = files[path];
    const address = new URL(path.split("/").map(encodeURIComponent).join("/"), ROOT);
    return fetch(address, { cache: "no-cache", integrity });
  }

  /** @param {string} path */
  async function kept(path) {
    const cache = await caches.open(CACHE);
    const found = await cache.match(path);
    if (found) return found;
    const answer = await fresh(path);
    if (answer.ok) await cache.put(path, answer.clone());
    return answer;
  }

  async function keepAll() {
    const left = Object.keys(files);
    const one = async () => {
      for (let path = left.pop(); path; path = left.pop()) await kept(path);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, one));
  }

  async function forgetOthers() {
    const names = await caches.keys();
    const old = names.filter((name) => name.startsWith("infoview-") && name !== CACHE);
    await Promise.all(old.map((name) => caches.delete(name)));
  }

  // A newer version takes over only when it is whole and the windows of the older one are closed.
  worker.addEventListener("install", (/** @type {Lasting} */ event) => {
    event.stopImmediatePropagation();
    if (worker.registration.active) event.waitUntil(keepAll());
  });
  worker.addEventListener("activate", (/** @type {Lasting} */ event) => {
    event.waitUntil(forgetOthers());
  });
  worker.addEventListener("message", (/** @type {Lasting & MessageEvent} */ event) => {
    if (event.data === "infoview:keep") event.waitUntil(keepAll());
  });
  worker.addEventListener("fetch", (/** @type {Asked} */ event) => {
    const path = event.request.method === "GET" ? fileOf(event.request) : "";
    if (!Object.hasOwn(files, path)) return;
    event.stopImmediatePropagation();
    event.respondWith(kept(path));
  });

  // Behind ours, so that it hears only what they let pass; its names are its own.
  worker.importScripts("drive-worker.js");
}
