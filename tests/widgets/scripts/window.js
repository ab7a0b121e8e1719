/* Give tests a window without a browser, the scripts of a step, and the other half of it. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { deflateSync } from "node:zlib";

const { ASSETS, NPM_PACKAGES, SHOWN } = process.env;
const { JSDOM } = createRequire(`${NPM_PACKAGES}/`)("jsdom");

/** What the tests were told by Python: order of scripts, and what states show. */
export const told = JSON.parse(readFileSync(SHOWN, "utf8"));

/** Put a fresh window in place; scripts find it as they do in a browser. */
export function open_window() {
  const { window } = new JSDOM("<!doctype html><body></body>", { url: "http://localhost/page" });
  const names = ["document", "localStorage", "Node", "Element", "HTMLElement", "SVGElement"];
  const more = ["Document", "Event", "CustomEvent", "KeyboardEvent", "AbortController"];
  for (const name of [...names, ...more]) globalThis[name] = window[name];
  globalThis.window = window;
  // There is no layout here, so there is nothing to scroll and nothing to wait for.
  window.Element.prototype.scrollTo = () => {};
  window.Element.prototype.scrollIntoView = () => {};
  globalThis.requestAnimationFrame = (call) => setTimeout(call, 0);
  globalThis.matchMedia = () => ({ matches: true });
  globalThis.infoview_starts = new Map();
  return window;
}

/** The text of a script. */
export const source = (name) => readFileSync(join(ASSETS, `${name}.js`), "utf8");

async function script(name) {
  return (await import(pathToFileURL(join(ASSETS, `${name}.js`)))).default;
}

/** What scripts make together, each given what those before it made. */
export async function made(names, iv = {}) {
  for (const name of names) Object.assign(iv, (await script(name))(iv));
  return iv;
}

/** What every step is given. */
export const given = () => made(told.parts);

/** The other half of a step: keeps what it is sent, answers when told to. */
export class OtherHalf {
  constructor(view, about = {}) {
    this.values = { view, about: { step: "step", scope: "folder", demo: false, ...about } };
    this.sent = [];
    this.calls = { "change:view": new Set(), "msg:custom": new Set() };
    this.model = {
      get: (name) => this.values[name],
      on: (type, call) => (this.calls[type] ??= new Set()).add(call),
      off: (type, call) => this.calls[type].delete(call),
      set: (name, value) => this.set(name, value),
      save_changes: () => {},
      send: (message) => this.sent.push(message),
    };
  }

  /** Answer what was sent last, or the message that is given. */
  async answer(reply = { ok: true }, message = this.sent.at(-1), more = {}) {
    for (const call of this.calls["msg:custom"]) call({ n: message.n, reply, ...more });
    await settled();
  }

  /** Say that the records are safe, before what came of it is shown. */
  answer_early(reply = { ok: true }, message = this.sent.at(-1)) {
    return this.answer(reply, message, { is_early: true });
  }

  /** Set a trait, here or in Python. */
  set(name, value) {
    this.values[name] = value;
    for (const call of this.calls[`change:${name}`] ?? []) call({});
  }

  /** Show something else. */
  show(view) {
    this.set("view", view);
  }
}

/** A model that holds traits and counts what it sends. */
export class OwnTraits {
  constructor(step, traits) {
    this.values = { about: { step, traits: Object.keys(traits) }, view: {}, ...traits };
    this.calls = {};
    this.saved = 0;
    this.model = {
      get: (name) => this.values[name],
      set: (name, value) => this.set(name, value),
      save_changes: () => (this.saved += 1),
      on: (name, call) => (this.calls[name] ||= new Set()).add(call),
      off: (name, call) => this.calls[name].delete(call),
      send() {
        throw new Error("nobody answers a message");
      },
    };
  }

  set(name, value) {
    this.values[name] = value;
    for (const call of this.calls[`change:${name}`] ?? []) call({});
  }
}

/** Wait until everything that can go on went on. */
export async function settled() {
  for (let n = 0; n < 10; n += 1) await null;
}

/** Draw a step of its scripts. */
export async function drawn(names, half) {
  const iv = await made(names.slice(0, -1), await given());
  await iv.open_drafts(half.values.about.scope);
  const el = document.createElement("section");
  document.body.append(el);
  const stop = (await script(names.at(-1)))(iv)({ model: half.model, el });
  return { el, stop, iv };
}

/** Draw with a function of a test's own; return the tools it was given, too. */
export async function painted(paint, half = new OtherHalf({}), iv = null) {
  const all = iv ?? (await given());
  await all.open_drafts(half.values.about.scope);
  const el = document.createElement("section");
  document.body.append(el);
  let tools;
  const draw = all.mount((view, handed) => {
    tools = handed;
    return paint(view, handed, all);
  });
  const stop = draw({ model: half.model, el });
  return { el, stop, half, iv: all, tools };
}

/** Type into a box, as a person does. */
export function type(box, words) {
  box.focus();
  box.value = words;
  box.dispatchEvent(new window.Event("input", { bubbles: true }));
}

/** Press a button of this name. */
export function press(el, name) {
  const found = [...el.querySelectorAll("button, summary")].filter((one) => name_of(one) === name);
  if (found.length !== 1) throw new Error(`${found.length} buttons are called “${name}”`);
  found[0].click();
}

const name_of = (one) => one.getAttribute("aria-label") ?? one.textContent;

/** A model of scripts, packed as Python packs them. */
export function packed(name, files, style = "", start = "") {
  const text = JSON.stringify({ style, files });
  const bytes = deflateSync(Buffer.from(text));
  const values = {
    name,
    start,
    hash: `${name} ${text.length} ${text}`,
    packed: new DataView(bytes.buffer, bytes.byteOffset, bytes.length),
  };
  const calls = new Set();
  return {
    get: (key) => values[key],
    on: (_, call) => calls.add(call),
    off: (_, call) => calls.delete(call),
    calls,
    /** Hold other files from now on. */
    async become(other) {
      Object.assign(values, { hash: other.get("hash"), packed: other.get("packed") });
      await Promise.all([...calls].map((call) => call()));
    },
  };
}

/** Let modules be imported that are made of text; a browser gives each an address. */
export function make_addresses() {
  class Kept extends Blob {
    constructor(parts, options) {
      super(parts, options);
      this.parts = parts;
    }
  }
  globalThis.Blob = Kept;
  URL.createObjectURL = (blob) => `data:text/javascript,${encodeURIComponent(blob.parts.join(""))}`;
}
