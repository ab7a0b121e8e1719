// Keeps one version of the site for use without the internet, and hands JupyterLite's own worker what
// concerns the drive of the records. The line above says which version that is, and which files.

{
  const worker = /** @type {any} */ (self);
  /** @type {{ version: string, files: Record<string, string> }} */
  const { version, files } = worker.infoviewSite; // path of each file → its digest
  const CACHE = `infoview-${version}`;
  const ROOT = new URL("./", self.location.href).href;
  const DRIVE = `${ROOT}api/drive`;
  const FAILED = '{"infoviewFailed":true}';
  const LISTING = /^api\/contents\/.*all\.json$/; // of a folder made here the server has none
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
  function addressOf(path) {
    return new URL(path.split("/").map(encodeURIComponent).join("/"), ROOT);
  }

  /** @param {string} path */
  async function fresh(path) {
    return fetch(addressOf(path), { cache: "no-cache", integrity: files[path] });
  }

  /** @param {string} path */
  async function found(path) {
    return (await caches.open(CACHE)).match(path);
  }

  /**
   * @param {string} path
   * @param {Response} answer
   */
  async function keep(path, answer) {
    if (!answer.ok) throw new Error(path);
    await (await caches.open(CACHE)).put(path, answer);
  }

  /** @param {string} path */
  async function kept(path) {
    const known = await found(path).catch(() => undefined);
    if (known) return known;
    const answer = await fresh(path).catch((error) => renewed(path, error));
    await keep(path, answer.clone()).catch(() => {}); // a full device shows the page all the same
    return answer;
  }

  async function keepAll() {
    const left = Object.keys(files);
    const one = async () => {
      for (let path = left.pop(); path; path = left.pop()) {
        if (!(await found(path))) await keep(path, await fresh(path));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, one));
  }

  /**
   * A file of this version is neither kept nor to be had: where the site was renewed before all of
   * this one was kept, every window begins anew with the new one.
   * @param {string} path
   * @param {Error} error
   * @returns {Promise<Response>}
   */
  async function renewed(path, error) {
    const there = await fetch(addressOf(path), { cache: "no-cache" }).catch(() => null);
    if (!there?.ok) throw error; // offline
    await worker.registration.unregister();
    await caches.delete(CACHE);
    const windows = await worker.clients.matchAll({ type: "window" });
    for (const one of windows) one.navigate(one.url).catch(() => {});
    throw error;
  }

  /**
   * What Python asks of the drive is answered by a window; where that failed, Python is told so.
   * @param {Request} request
   */
  async function asked(request) {
    const answer = await worker.broadcastOne(request, new URL(DRIVE));
    const text = await answer.text();
    return new Response(text, { status: text === FAILED ? 507 : 200 });
  }

  /**
   * @param {Request} request
   * @returns {Promise<Response> | null} null for what JupyterLite's own worker may know
   */
  function answerTo(request) {
    if (request.url === DRIVE) return asked(request);
    const path = request.method === "GET" ? fileOf(request) : "";
    if (Object.hasOwn(files, path)) return kept(path);
    return LISTING.test(path) ? Promise.resolve(Response.json({ content: [] })) : null;
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
    if (event.data === "infoview:keep") event.waitUntil(keepAll().catch(() => {}));
  });
  worker.addEventListener("fetch", (/** @type {Asked} */ event) => {
    const answer = answerTo(event.request);
    if (!answer) return;
    event.stopImmediatePropagation();
    event.respondWith(answer);
  });

  // Behind ours, so that it hears only what they let pass; its names are its own.
  worker.importScripts("drive-worker.js");
}
