// @ts-check
/* Draw a step, keep what is typed until it is safe, hear whether the other half answered. */

const PAUSE = 700; // milliseconds without typing before a field saves
const PATIENCE = 2000; // milliseconds before the page says that nothing answered
const LOST = {
  ok: false, lost: true, found: "This page is asleep, so this was not saved.",
  next_step: "Your words are kept here; choose “Start this page again” to save them.",
};
const SVG_TAGS = new Set(["svg", "g", "path", "circle", "rect", "line", "text", "title", "desc", "polygon", "ellipse", "defs", "marker", "use", "symbol", "tspan"]);

/**
 * Make an element. Text becomes text nodes only, so nothing a student types can act.
 * @param {string} tag @param {Record<string, any>} [props] @param {...any} children @returns {any}
 */
export function h(tag, props, ...children) {
  const node = /** @type {any} */ (SVG_TAGS.has(tag)
    ? document.createElementNS("http://www.w3.org/2000/svg", tag) : document.createElement(tag));
  for (const child of children.flat(9)) {
    if (child || child === 0) node.append(child instanceof Node ? child : String(child));
  }
  node.ivOn = {};
  node.ivSet = {};
  for (const [name, value] of Object.entries(props || {})) {
    if (name === "on") listen(node, value);
    else if (name === "value" || name === "checked" || name === "indeterminate") node.ivSet[name] = node[name] = value;
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(name, String(value));
  }
  return node;
}

/** @param {any} node @param {Record<string, (event: any) => void>} handlers */
function listen(node, handlers) {
  for (const type of Object.keys(handlers)) {
    if (!(type in node.ivOn)) node.addEventListener(type, (/** @type {any} */ event) => node.ivOn[type]?.(event));
  }
  for (const type of Object.keys(node.ivOn)) node.ivOn[type] = null;
  Object.assign(node.ivOn, handlers);
}

/** @param {any} a @param {any} b */
function alike(a, b) {
  if (a.nodeType !== b.nodeType || a.nodeName !== b.nodeName) return false;
  if (a.nodeType !== 1) return true;
  return a.getAttribute("data-key") === b.getAttribute("data-key") && a.type === b.type;
}

/**
 * Change `parent` until it holds `wanted`, keeping elements (so focus and typed text) where they are the same.
 * @param {any} parent @param {any[]} wanted
 */
function morph(parent, wanted) {
  const keyed = new Map();
  for (const child of parent.children) if (child.dataset?.key) keyed.set(child.dataset.key, child);
  let at = parent.firstChild;
  for (const next of wanted) {
    const key = next.dataset?.key;
    let old = key ? keyed.get(key) : at;
    if (old && !alike(old, next)) old = null;
    if (!old || (!key && old.dataset?.key)) {
      parent.insertBefore(next, at);
      continue;
    }
    if (old === at) at = at.nextSibling;
    else parent.insertBefore(old, at);
    if (old.nodeType === 1) renew(old, next);
    else if (old.data !== next.data) old.data = next.data;
  }
  while (at) {
    const after = at.nextSibling;
    at.remove();
    at = after;
  }
}

/** @param {any} old @param {any} next */
function renew(old, next) {
  for (const { name } of [...old.attributes]) {
    if (!next.hasAttribute(name) && !(name === "open" && old.nodeName === "DETAILS") && !name.startsWith("data-lm-")) old.removeAttribute(name);
  }
  for (const { name, value } of next.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  if (old.ivOn) listen(old, next.ivOn || {});
  morph(old, [...next.childNodes]);
  for (const [name, value] of Object.entries(next.ivSet || {})) {
    const typing = name === "value" && old === old.getRootNode().activeElement && old.nodeName !== "SELECT";
    if (!typing && old[name] !== value) old[name] = value;
  }
  old.ivSet = next.ivSet;
}

/**
 * Return an anywidget `render` that draws `paint(view, tools)` and draws again on every change.
 * @param {(view: any, tools: any) => any[]} paint
 */
export function mount(paint) {
  return (/** @type {any} */ { model, el }) => {
    const mine = Math.random().toString(36).slice(2);
    const waiting = new Map();
    const kept = /** @type {Record<string, any>} */ ({});
    let count = 0, held = false, late = false, gone = false, said = "";
    const about = model.get("about") || {};
    const draftKey = (/** @type {string} */ key) => `infoview:${about.scope}:${about.step}:${key}`;

    const draw = () => {
      if (held) { late = true; return; }
      if (gone) return;
      const root = /** @type {any} */ (el.getRootNode()), active = root.activeElement;
      const spoken = h("div", { "data-key": "iv-spoken", class: "iv-hidden", "aria-live": "polite" }, said);
      morph(el, [...paint(model.get("view"), tools).flat(9).filter(Boolean), spoken]);
      // Moving an element takes the focus from it; give it back.
      if (active && active !== root.activeElement && el.contains(active)) active.focus({ preventScroll: true });
    };
    const hear = (/** @type {any} */ message) => {
      const done = waiting.get(message?.n);
      if (done) { waiting.delete(message.n); done(message.reply); }
    };
    // A redraw between pressing and releasing would lose the click, so it waits.
    const hold = () => { held = true; };
    const release = () => setTimeout(() => { held = false; if (late) { late = false; draw(); } }, 0);

    const tools = {
      about, el, model,
      /** @type {Record<string, any>} */ local: {},
      /** @type {Record<string, any>} */ fields: {},
      repaint: draw,
      say(/** @type {string} */ text) { said = text; draw(); },
      /** Act, then show what came of it. */
      async run(/** @type {string} */ action, /** @type {any} */ values = {}) {
        const reply = await tools.act(action, values);
        tools.local.reply = reply;
        draw();
        return reply;
      },
      act(/** @type {string} */ action, /** @type {any} */ values = {}, patience = PATIENCE) {
        const n = `${mine}-${++count}`;
        tools.local.acted = true; // undo is offered where something was done
        tell("saving", n);
        return new Promise((resolve) => {
          const timer = setTimeout(() => { tell("lost", n); resolve({ ...LOST, later: new Promise((r) => waiting.set(n, (/** @type {any} */ reply) => { tell("saved", n); r(reply); })) }); }, patience);
          waiting.set(n, (/** @type {any} */ reply) => { clearTimeout(timer); tell("saved", n); resolve(reply); });
          try { model.send({ n, do: action, values }); } catch { /* a closed line is found by the timer */ }
        });
      },
      draft(/** @type {string} */ key) {
        if (key in kept) return kept[key];
        try { return (kept[key] = JSON.parse(localStorage.getItem(draftKey(key)) || "null")); } catch { return null; }
      },
      keep(/** @type {string} */ key, /** @type {any} */ draft) {
        kept[key] = draft;
        try { draft ? localStorage.setItem(draftKey(key), JSON.stringify(draft)) : localStorage.removeItem(draftKey(key)); } catch { /* some browsers refuse; the page itself still holds the words */ }
      },
    };
    const flush = () => { for (const one of Object.values(tools.fields)) one.flush?.(); };
    el.classList.add("iv");
    model.on("change:view", draw);
    model.on("msg:custom", hear);
    el.addEventListener("pointerdown", hold);
    for (const type of ["pointerup", "pointercancel"]) document.addEventListener(type, release);
    document.addEventListener("visibilitychange", flush);
    window.addEventListener("pagehide", flush);
    draw();
    return () => {
      flush();
      gone = true;
      model.off("change:view", draw);
      model.off("msg:custom", hear);
      for (const type of ["pointerup", "pointercancel"]) document.removeEventListener(type, release);
      document.removeEventListener("visibilitychange", flush);
      window.removeEventListener("pagehide", flush);
    };
  };
}

/** Tell the top of the page how saving goes. @param {string} state @param {string} n */
function tell(state, n) {
  document.dispatchEvent(new CustomEvent("infoview:saving", { detail: { state, n } }));
}

/** @param {string} label @param {(event: any) => void} onClick @param {any} [more] */
export function button(label, onClick, { kind, key, ...rest } = /** @type {any} */ ({})) {
  return h("button", { type: "button", class: "iv-button", "data-kind": kind, "data-key": key, on: { click: onClick }, ...rest }, label);
}

/**
 * Draw the choice of a talk and return it with the id chosen; all parts of a page keep to the same talk.
 * @param {any} tools @param {string[][]} talks id and label, the likeliest first @param {string} [label]
 * @returns {[any, string]}
 */
export function talk_choice(tools, talks, label = "Which talk?") {
  const place = `infoview:${tools.about.scope}:talk`, id = `iv-${tools.about.step}-talk`;
  const get = () => { try { return localStorage.getItem(place) ?? undefined; } catch { return tools.local.talk; } };
  if (!tools.hears) document.addEventListener("infoview:talk", (tools.hears = () => { tools.local.talk = get(); tools.repaint(); }));
  const wanted = tools.local.talk ?? get();
  const chosen = talks.some(([one]) => one === wanted) ? wanted : talks[0]?.[0] ?? "";
  const choose = (/** @type {any} */ event) => {
    tools.local.talk = event.target.value;
    try { localStorage.setItem(place, tools.local.talk); } catch { /* kept by this part alone */ }
    document.dispatchEvent(new CustomEvent("infoview:talk"));
  };
  return [h("div", { class: "iv-field iv-grow", "data-key": "talk" }, h("label", { for: id }, label),
    h("select", { id, value: chosen, on: { change: choose } }, talks.map(([value, text]) => h("option", { value }, text)))), chosen];
}

/** Print one element and nothing else of the page. @param {any} node */
export function print_part(node) {
  const sheet = h("div", { class: "iv iv-print" });
  sheet.append(node.cloneNode(true));
  document.body.append(sheet);
  document.body.toggleAttribute("data-iv-printing", true);
  const done = () => { sheet.remove(); document.body.toggleAttribute("data-iv-printing", false); };
  window.addEventListener("afterprint", done, { once: true });
  window.print();
}

/** @param {any} reply a reply that is not ok @returns {any} */
export function problem(reply) {
  return reply && reply.ok === false && h("div", { class: "iv-problem", role: "alert", "data-key": "iv-problem" },
    h("p", { class: "iv-strong" }, reply.found), h("p", {}, reply.next_step));
}

/** @param {{shape?: string, text: string, tone?: string}} mark */
export function chip({ shape, text, tone }) {
  return h("span", { class: "iv-mark", "data-tone": tone }, shape && h("span", { "aria-hidden": "true" }, shape), text);
}

/**
 * Draw a labelled control that saves on a pause and on leaving, and keeps what was typed until it is safe.
 * @param {any} tools @param {any} spec @param {any} value saved value
 * @param {{key: string, save: (value: any) => Promise<any>, hint?: string}} how
 */
export function field(tools, spec, value, { key, save, hint }) {
  const id = `iv-${tools.about.step}-${key}`.replace(/[^\w-]/g, "_");
  const me = (tools.fields[key] ||= restore(tools, key, value));
  me.saved = value ?? "";
  me.save = save;
  const shown = "typed" in me ? me.typed : me.saved;
  const edit = (/** @type {any} */ typed, /** @type {boolean} */ now = false) => {
    Object.assign(me, { typed, note: "", reply: null });
    tools.keep(key, { base: me.saved, typed });
    clearTimeout(me.timer);
    me.timer = setTimeout(me.flush, now ? 0 : PAUSE);
    if (now) tools.repaint();
  };
  if (me.restored) { me.restored = false; me.timer = setTimeout(me.flush, 0); }
  const note = h("div", { class: "iv-state", id: `${id}-state`, "data-state": me.reply && !me.reply.ok ? (me.reply.lost ? "kept" : "wrong") : "fine" }, me.note);
  const described = `${id}-help ${id}-state`;
  const control = draw_control(spec, shown, edit, { id, "aria-describedby": described, "aria-invalid": me.reply?.ok === false && !me.reply.lost ? "true" : null, on: { blur: () => me.flush() } });
  const help = h("div", { class: "iv-quiet", id: `${id}-help`, hidden: !(hint || spec.help) }, hint || spec.help);
  const group = ["scale", "yes_no", "choices"].includes(spec.type);
  return group
    ? h("fieldset", { class: "iv-field", "data-key": key, "aria-describedby": described }, h("legend", {}, spec.label), help, control, note)
    : h("div", { class: "iv-field", "data-key": key }, h("label", { for: id }, spec.label), help, control, note);
}

/**
 * Draw a labelled text box whose words wait for a button; they are kept until `tools.keep(key, null)`.
 * @param {any} tools @param {any} spec @param {{key: string, enter?: () => void}} how
 */
export function entry(tools, spec, { key, enter }) {
  const id = `iv-${tools.about.step}-${key}`.replace(/[^\w-]/g, "_");
  const edit = (/** @type {any} */ typed, /** @type {boolean} */ now = false) => {
    tools.keep(key, { typed });
    if (now) tools.repaint();
  };
  const props = { id, "aria-describedby": `${id}-help`, on: { keydown: (/** @type {any} */ e) => { if (e.key === "Enter" && !e.isComposing && spec.type === "text" && enter) { e.preventDefault(); enter(); } } } };
  const control = draw_control(spec, typed(tools, key) ?? spec.default ?? "", edit, props);
  return h("div", { class: "iv-field iv-grow", "data-key": `entry-${key}` }, h("label", { for: id }, spec.label), control, h("div", { id: `${id}-help`, class: "iv-quiet", hidden: !spec.help }, spec.help));
}

/** What stands in an `entry`, or undefined. @param {any} tools @param {string} key */
export function typed(tools, key) {
  return tools.draft(key)?.typed;
}

/** @param {any} tools @param {string} key @param {any} value */
function restore(tools, key, value) {
  const kept = tools.draft(key);
  const me = /** @type {any} */ ({});
  me.flush = async () => {
    clearTimeout(me.timer);
    if (!("typed" in me)) return;
    if (me.typed === me.saved) { delete me.typed; tools.keep(key, null); tools.repaint(); return; }
    const sent = me.typed;
    if (me.sending === sent) return;
    me.sending = sent;
    me.note = "Saving…";
    tools.repaint();
    const settle = (/** @type {any} */ reply) => {
      if (me.sending === sent) delete me.sending;
      if (me.typed !== sent) return;
      me.reply = reply;
      if (reply.ok) { delete me.typed; tools.keep(key, null); me.note = "Saved"; }
      else me.note = `${reply.found} ${reply.next_step}`;
      tools.repaint();
    };
    const reply = await me.save(sent);
    settle(reply);
    reply?.later?.then(settle);
  };
  if (kept && kept.typed !== (value ?? "")) Object.assign(me, { typed: kept.typed, restored: true, note: "Kept from before; saving it now…" });
  else if (kept) tools.keep(key, null);
  return me;
}

/** @param {any} spec @param {any} shown @param {(typed: any, now?: boolean) => void} edit @param {any} props */
function draw_control(spec, shown, edit, props) {
  const { on, ...attributes } = props;
  const typing = { ...attributes, on: { ...on, input: (/** @type {any} */ e) => edit(e.target.value) } };
  if (spec.type === "long_text") return h("textarea", { ...typing, rows: 3, value: shown ?? "" });
  if (spec.type === "choice" || spec.type === "link") {
    const listed = spec.options || spec.choices || [];
    return h("select", { ...attributes, value: shown ?? "", on: { change: (/** @type {any} */ e) => edit(e.target.value, true) } },
      h("option", { value: "" }, "Choose…"), listed.map((/** @type {any} */ [v, label]) => h("option", { value: v }, label)));
  }
  if (spec.type === "choices") {
    const chosen = String(shown || "").split(" ").filter(Boolean);
    return h("div", { class: "iv-choices" }, spec.choices.map((/** @type {any} */ [v, label]) => h("label", { class: "iv-choice" },
      h("input", { type: "checkbox", "data-key": v, checked: chosen.includes(v), on: { change: (/** @type {any} */ e) => edit(e.target.checked ? [...chosen, v].join(" ") : chosen.filter((x) => x !== v).join(" "), true) } }), label)));
  }
  if (spec.type === "scale" || spec.type === "yes_no") {
    const listed = spec.type === "scale" ? [1, 2, 3, 4, 5].map((n) => [n, String(n)]) : [[true, "Yes"], [false, "No"], ["", "Don’t know"]];
    return h("div", { class: "iv-choices" }, listed.map(([v, label]) => h("label", { class: "iv-choice" },
      h("input", { type: "radio", name: attributes.id, "data-key": String(v), checked: (shown ?? "") === v, on: { change: () => edit(v, true) } }), label)));
  }
  const type = { date: "date", time: "datetime-local", whole: "number" }[/** @type {string} */ (spec.type)] || "text";
  return h("input", { ...typing, type, min: type === "number" ? 0 : null, autocomplete: "off", value: spec.type === "time" ? String(shown ?? "").slice(0, 16) : String(shown ?? "") });
}

/**
 * Draw a button that copies a text.
 * @param {any} tools @param {string} label @param {string | (() => string)} text @param {{key: string, kind?: string, name?: string}} how
 */
export function copier(tools, label, text, { key, kind, name }) {
  const copy = async () => {
    let done = true;
    const words = typeof text === "function" ? text() : text;
    try { await navigator.clipboard.writeText(words); } catch { done = old_copy(words); }
    tools.local.copied = done ? key : null;
    tools.say(done ? "Copied" : "Copying is not allowed here. Select the words and copy them yourself.");
  };
  return button(tools.local.copied === key ? "Copied ✓" : label, copy, { kind, key, "aria-label": name });
}

/** @param {string} text */
function old_copy(text) {
  const box = h("textarea", { value: text, class: "iv-hidden" });
  document.body.append(box);
  box.select();
  const done = document.execCommand("copy");
  box.remove();
  return done;
}

const PIECE = 384 * 1024; // bytes sent at once, a multiple of 3 so that base 64 joins without gaps
const FILE_PATIENCE = 20000; // milliseconds

/**
 * Send a file to the state in pieces: `start`, then `piece` until all is there.
 * @param {any} tools @param {File} file @returns {Promise<any>} the last reply
 */
export async function send_file(tools, file) {
  let reply = await tools.act("start", { name: file.name, size: file.size }, FILE_PATIENCE);
  for (let at = 0, place = 0; reply.ok && at < file.size; at += PIECE, place += 1) {
    const bytes = new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
    let text = "";
    for (let from = 0; from < bytes.length; from += 8192) text += String.fromCharCode(...bytes.subarray(from, from + 8192));
    reply = await tools.act("piece", { place, data: btoa(text) }, FILE_PATIENCE);
  }
  return reply;
}

/** Hand a file made by the state to the browser. @param {string} name @param {string} data in base 64 */
export function hand_over(name, data) {
  const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: "application/octet-stream" }));
  const link = h("a", { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}
