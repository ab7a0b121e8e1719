import { mount, h, button, problem } from "./shared.js";
// @ts-check
/* The referral network as a map: walk it by arrow keys, open a person, read it as a table. */

const ROW = 30, COLUMN = 262, FIRST = 128, LEFT = 22, TOP = 52, EM = 15, R = 7; // pixels at 100 %
const SMALLEST = 0.75, LARGEST = 2; // below three quarters, names are too small to read

/** Outlines around 0, 0 with radius 1; the same shapes as in the saved picture. @type {Record<string, string>} */
const SHAPES = {
  ring: "M1,0A1,1 0 1 1 -1,0A1,1 0 1 1 1,0Z",
  half_circle: "M0,-1A1,1 0 0 0 0,1Z",
  triangle_outline: "M0,-1L1.05,.8H-1.05Z",
  diamond: "M0,-1.2L1.2,0L0,1.2L-1.2,0Z",
  square: "M-.9,-.9H.9V.9H-.9Z",
  cross: "M-.85,-.85L.85,.85M.85,-.85L-.85,.85",
  dash: "M-1,0H1",
  star: "M0,-1.25L.33,-.45L1.19,-.39L.53,.17L.74,1.01L0,.55L-.74,1.01L-.53,.17L-1.19,-.39L-.33,-.45Z",
  you: "M-1,1V-.1L0,-1.1L1,-.1V1Z",
};
const HOLLOW = new Set(["ring", "dotted_ring", "triangle_outline", "diamond_outline", "cross", "dash"]);
const OUTLINE = /** @type {Record<string, string>} */ ({ dotted_ring: "ring", circle: "ring", diamond_outline: "diamond" });

/** @param {string} shape @param {string} stage @param {number} x @param {number} y */
function mark(shape, stage, x, y) {
  const at = { transform: `translate(${x} ${y}) scale(${R})`, "vector-effect": "non-scaling-stroke" };
  const rim = shape === "half_circle" && h("path", { ...at, d: SHAPES.ring, class: `iv-map-mark iv-at-${stage}`, "data-hollow": "yes" });
  return [rim, h("path", { ...at, d: SHAPES[OUTLINE[shape] || shape] || SHAPES.ring, class: `iv-map-mark iv-at-${stage}`, "data-hollow": HOLLOW.has(shape) ? "yes" : null, "data-dotted": shape === "dotted_ring" ? "yes" : null })];
}

/** @param {any} one */
const xOf = (one) => LEFT + (one.x ? FIRST + (one.x - 1) * COLUMN : 0);
/** @param {any} one */
const yOf = (one) => TOP + one.y * ROW;

/** A line from behind the name of one person to the mark of the next. @param {any} a @param {any} b @param {boolean} isFirst */
function line(a, b, isFirst) {
  const [xa, ya, xb, yb] = [xOf(a), yOf(a), xOf(b) - R - 5, yOf(b)];
  if (!isFirst) {
    const left = Math.min(xa, xb) - Math.min(48, 16 + Math.abs(yb - ya) / 12);
    return `M${xa - R - 3},${ya}C${left},${ya} ${left},${yb} ${xb},${yb}`;
  }
  const behind = Math.min(xa + 18 + a.em * EM, xb - 12), bend = Math.max(behind, xb - 56), mid = (bend + xb) / 2;
  return `M${behind},${ya}H${bend}C${mid},${ya} ${mid},${yb} ${xb},${yb}`;
}

/** What stays while the records stay. @type {WeakMap<any, any>} */
const kept = new WeakMap();

/** Index what the map needs, once for each state of the records. @param {any} view */
function index(view) {
  if (kept.has(view)) return kept.get(view);
  const by = new Map(view.nodes.map((/** @type {any} */ one) => [one.id, one]));
  /** @type {Map<string, any[]>} */ const named = new Map(view.nodes.map((/** @type {any} */ one) => [one.id, []]));
  for (const one of view.nodes) named.get(one.parent)?.push(one);
  const way = (/** @type {string} */ id) => {
    const found = [];
    for (let one = by.get(id); one; one = by.get(one.parent)) found.unshift(one);
    return found;
  };
  const lines = (/** @type {boolean} */ isFirst) => view.edges.filter((/** @type {any} */ e) => e.is_first === isFirst)
    .map((/** @type {any} */ e) => line(by.get(e.from), by.get(e.to), isFirst)).join("");
  const column = (/** @type {any} */ one) => view.nodes.filter((/** @type {any} */ each) => each.x === one.x).sort((/** @type {any} */ a, /** @type {any} */ b) => a.y - b.y);
  const order = new Intl.Collator().compare;
  const listed = [...view.nodes].sort((a, b) => order(a.name, b.name));
  kept.set(view, { by, named, way, column, listed, first: lines(true), further: lines(false) });
  return kept.get(view);
}

/** @param {any} one */
const said = (one) => one.id === "you" ? "You. Everything here starts with you."
  : [`${one.name}. ${one.word}.`, one.wave ? `Wave ${one.wave}.` : "", ...one.role].filter(Boolean).join(" ");

/** @param {any} view @param {any} tools */
function paint(view, tools) {
  const { local } = tools;
  const map = index(view);
  if (!map.by.has(local.chosen)) local.chosen = "you";
  if (!map.by.has(local.open)) local.open = "";
  const lit = new Set(local.lit || []);
  const choose = (/** @type {string} */ id, focus = true) => {
    local.chosen = id;
    if (local.open) local.open = id;
    tools.repaint();
    const node = tools.el.querySelector(`[data-key="at-${CSS.escape(id)}"]`);
    if (focus) node?.focus({ preventScroll: true });
    node?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  const open = (/** @type {string} */ id) => {
    Object.assign(local, { chosen: id, open: id });
    tools.repaint();
    tools.el.querySelector("[data-key='iv-map-person'] h4")?.focus();
  };
  const frame = { class: "iv-card iv-stack iv-map", "aria-label": "Your referral network", "data-key": "iv-map" };
  if (view.nodes.length < 2) return [h("section", frame, h("h3", {}, view.title), story(view, tools, lit))];
  const dashes = view.edges.some((/** @type {any} */ one) => !one.is_first) && " Dashed lines: somebody else named this person too.";
  return [h("section", frame,
    h("h3", {}, view.title),
    controls(view, tools, choose),
    drawing(view, tools, map, { choose, open, lit }),
    h("p", { class: "iv-quiet" }, "Arrow keys walk along the introductions; Enter opens a person.", dashes),
    legend(view),
    local.open && person(map.by.get(local.open), map, tools, choose, open),
    story(view, tools, lit),
    h("div", { class: "iv-row iv-no-print", "data-key": "iv-map-twin" }, button(local.table ? "Hide the table" : "Show as a table", () => { local.table = !local.table; tools.repaint(); }, { "aria-expanded": String(!!local.table) })),
    local.table && table(view, tools, open),
    saving(view, tools))];
}

/** @param {any} view @param {any} tools @param {(id: string, focus?: boolean) => void} choose */
function controls(view, tools, choose) {
  const { local } = tools;
  const zoom = (/** @type {number} */ by) => { local.zoom = Math.min(LARGEST, Math.max(SMALLEST, (local.zoom || 1) * by)); tools.repaint(); };
  const pick = (/** @type {any} */ event) => { if (event.target.value) choose(event.target.value); };
  const { listed } = index(view);
  return h("div", { class: "iv-row iv-no-print iv-map-controls", "data-key": "iv-map-controls" },
    h("div", { class: "iv-field iv-grow" }, h("label", { for: "iv-map-find" }, "Find a person"),
      h("select", { id: "iv-map-find", value: local.chosen, on: { change: pick } }, listed.map((/** @type {any} */ one) => h("option", { value: one.id, "data-key": one.id }, one.name)))),
    button("Zoom in", () => zoom(1.25), { key: "in" }), button("Zoom out", () => zoom(0.8), { key: "out" }),
    button("Fit to width", () => { local.zoom = fitting(view, tools); tools.repaint(); }, { key: "fit" }));
}

/** @param {any} view */
const size = (view) => ({
  wide: Math.max(...view.nodes.map(xOf)) + (view.nodes.length > 1 ? COLUMN - 30 : 200),
  high: Math.max(...view.nodes.map(yOf)) + ROW,
});

/** @param {any} view @param {any} tools */
const fitting = (view, tools) => Math.min(1, Math.max(SMALLEST, (tools.el.clientWidth - 56) / size(view).wide));

/** @param {any} view @param {any} tools @param {any} map @param {any} how */
function drawing(view, tools, map, { choose, open, lit }) {
  const { local } = tools;
  if (!local.zoom) requestAnimationFrame(() => { // the first look is at the student, without moving the page
    const pane = tools.el.querySelector(".iv-map-pane");
    if (pane) pane.scrollTop = yOf(map.by.get("you")) * local.zoom - pane.clientHeight / 2;
  });
  local.zoom ||= fitting(view, tools);
  const { wide, high } = size(view);
  const way = map.way(local.chosen);
  const heads = [...new Set(view.nodes.map((/** @type {any} */ one) => one.x))].filter(Boolean);
  return h("div", { class: "iv-map-pane", "data-key": "iv-map-pane", on: dragging(local) },
    h("svg", { width: Math.round(wide * local.zoom), height: Math.round(high * local.zoom), viewBox: `0 0 ${wide} ${high}`, role: "group", "aria-label": "People, from you on the left to those named last" },
      h("path", { class: "iv-map-further", d: map.further, "data-key": "further" }),
      h("path", { class: "iv-map-line", d: map.first, "data-key": "first" }),
      h("path", { class: "iv-map-way", "data-key": "way", d: way.slice(1).map((/** @type {any} */ one, /** @type {number} */ n) => line(way[n], one, true)).join("") }),
      heads.map((/** @type {any} */ wave) => h("text", { class: "iv-map-head", x: xOf({ x: wave }) - R, y: 22, "data-key": `wave-${wave}` }, wave === 1 ? "Wave 1: you found them" : `Wave ${wave}`)),
      view.nodes.map((/** @type {any} */ one) => spot(one, { map, local, choose, open, lit }))));
}

/** @param {any} one @param {any} all */
function spot(one, { map, local, choose, open, lit }) {
  const [x, y] = [xOf(one), yOf(one)];
  const keys = (/** @type {any} */ event) => {
    const column = map.column(one), at = column.indexOf(one);
    const to = { ArrowLeft: map.by.get(one.parent), ArrowRight: map.named.get(one.id)[0], ArrowUp: column[at - 1], ArrowDown: column[at + 1], Home: map.by.get("you") }[/** @type {string} */ (event.key)];
    if (event.key === "Enter" || event.key === " ") open(one.id);
    else if (to) choose(to.id);
    else if (!event.key.startsWith("Arrow")) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return h("g", { class: "iv-map-spot", role: "button", "data-key": `at-${one.id}`, tabindex: one.id === local.chosen ? 0 : -1, "aria-label": said(one), "aria-pressed": String(one.id === local.chosen), "data-lit": lit.has(one.id) ? "yes" : null, on: { click: () => { if (!local.drag?.far) open(one.id); }, keydown: keys, focus: () => { if (local.chosen !== one.id) choose(one.id, false); } } },
    h("rect", { class: "iv-map-ground", x: x - R - 4, y: y - 13, width: 30 + one.em * EM, height: 26, rx: 13 }),
    mark(one.shape, one.stage, x, y),
    h("text", { class: "iv-map-name", x: x + R + 7, y: y + 5 }, one.label));
}

/** Let a drag move what is seen; a press without a move stays a click. @param {any} local */
function dragging(local) {
  return {
    pointerdown: (/** @type {any} */ e) => { const pane = e.currentTarget; local.drag = e.pointerType === "mouse" && { x: e.clientX + pane.scrollLeft, y: e.clientY + pane.scrollTop, far: false }; },
    pointermove: (/** @type {any} */ e) => {
      const { drag } = local, pane = e.currentTarget;
      if (!drag || !e.buttons) return;
      const [left, top] = [drag.x - e.clientX, drag.y - e.clientY];
      drag.far ||= Math.hypot(left - pane.scrollLeft, top - pane.scrollTop) > 4;
      if (drag.far) pane.scrollTo(left, top);
    },
  };
}

/** @param {any} view */
function legend(view) {
  return h("ul", { class: "iv-plain iv-row", "aria-label": "What the shapes mean", "data-key": "iv-map-legend" }, view.legend.map((/** @type {any} */ one) =>
    h("li", { class: "iv-row iv-map-key", "data-key": one.stage }, h("svg", { width: 22, height: 22, "aria-hidden": "true" }, mark(one.shape, one.stage, 11, 11)), `${one.word} (${one.count})`)));
}

/** @param {any} one @param {any} map @param {any} tools @param {any} choose @param {any} open */
function person(one, map, tools, choose, open) {
  const close = () => { tools.local.open = ""; choose(one.id); };
  const next = [map.by.get(one.parent), ...map.named.get(one.id)].filter(Boolean);
  return h("div", { class: "iv-note iv-stack", "data-key": "iv-map-person", role: "region", "aria-label": "The person you opened" },
    h("h4", { tabindex: -1 }, one.name),
    one.about && h("p", {}, one.about),
    h("p", { class: "iv-row" }, h("span", { class: "iv-mark" }, h("svg", { width: 20, height: 20, "aria-hidden": "true" }, mark(one.shape, one.stage, 10, 10)), one.word), one.wave ? `Wave ${one.wave}` : ""),
    one.role.map((/** @type {string} */ text, /** @type {number} */ n) => h("p", { "data-key": `role-${n}` }, text)),
    one.id !== "you" && one.lost > 0 && h("p", { "data-key": "lost" }, `${one.lost === 1 ? "1 person is" : `${one.lost} people are`} known to you only through them.`),
    h("div", { class: "iv-row" }, next.map((to) => button(to.name, () => open(to.id), { key: `to-${to.id}` })), button("Close", close, { kind: "quiet", key: "close" })));
}

/** @param {any} view @param {any} tools @param {Set<string>} lit */
function story(view, tools, lit) {
  const show = (/** @type {any} */ one, /** @type {boolean} */ isLit) => { tools.local.lit = isLit ? [] : one.people; tools.say(isLit ? "" : `${one.people.length} marked on the map.`); };
  return h("ul", { class: "iv-stack iv-plain", "aria-label": "What the map shows", "data-key": "iv-map-story" }, view.sentences.map((/** @type {any} */ one) => {
    const isLit = lit.size > 0 && one.people.length === lit.size && one.people.every((/** @type {string} */ id) => lit.has(id));
    return h("li", { "data-key": one.about }, `${one.text} `, one.people.length > 0 && button(isLit ? "Unmark" : "Mark on the map", () => show(one, isLit), { kind: "quiet", "aria-pressed": String(isLit), "aria-label": `${isLit ? "Unmark" : "Mark on the map"}: ${one.text}` }));
  }));
}

/** @param {any} view @param {any} tools @param {(id: string) => void} open */
function table(view, tools, open) {
  const { caption, columns, rows } = view.table;
  return h("div", { class: "iv-scroll", "data-key": "iv-map-rows", tabindex: 0, role: "region", "aria-label": caption }, h("table", { class: "iv-table" }, h("caption", {}, caption),
    h("thead", {}, h("tr", {}, columns.map((/** @type {string} */ name) => h("th", { scope: "col" }, name)))),
    h("tbody", {}, rows.map((/** @type {any} */ [id, cells]) => h("tr", { "data-key": id, "aria-current": id === tools.local.chosen ? "true" : null },
      h("th", { scope: "row" }, button(cells[0], () => open(id), { kind: "quiet" })), cells.slice(1).map((/** @type {string} */ cell) => h("td", {}, cell)))))));
}

/** @param {any} view @param {any} tools */
function saving(view, tools) {
  const { local } = tools;
  const save = async (/** @type {string} */ kind) => {
    if (local.busy) return;
    Object.assign(local, { reply: null, busy: true });
    tools.repaint();
    const reply = await tools.act("save", { kind }, 20000);
    if (local.link) URL.revokeObjectURL(local.link);
    local.link = reply.ok && URL.createObjectURL(new Blob([Uint8Array.from(atob(reply.data), (c) => c.charCodeAt(0))], { type: reply.type }));
    Object.assign(local, { reply, busy: false });
    tools.say(reply.ok ? `Saved in your folder: ${reply.where}.` : "");
  };
  const copy = async () => {
    try { await navigator.clipboard.writeText(view.alt); tools.say("Copied."); }
    catch { getSelection()?.selectAllChildren(tools.el.querySelector(".iv-map-alt")); tools.say("Marked; copy it now."); }
  };
  return h("div", { class: "iv-stack iv-no-print", "data-key": "iv-map-saving" }, h("h4", {}, "Save the picture"),
    h("div", { class: "iv-row" }, ["png", "svg", "pdf"].map((kind) => button(`Save as ${kind.toUpperCase()}`, () => save(kind), { key: kind }))),
    local.busy && h("p", { role: "status" }, "Drawing…"), problem(local.reply),
    local.reply?.ok && h("p", {}, `Saved in your folder: ${local.reply.where}. `, h("a", { href: local.link, download: local.reply.file }, "Download it")),
    h("details", {}, h("summary", {}, "Description of the picture, for people who do not see it"), h("p", { class: "iv-map-alt" }, view.alt), button("Copy the description", copy)));
}

export default { render: mount(paint) };
