// @ts-check
import { mount, h, button, field, entry, typed, problem, chip, talk_choice } from "./shared.js";

const SHOWN = 20;
const MINUTES = { name: "minutes", type: "whole", label: "Minutes you promised", help: "" };

export default { render: mount(paint) };

/** @param {any} view @param {any} tools */
function paint(view, tools) {
  const [choice, talk] = talk_choice(tools, view.talks, "Which talk is this for?");
  const plan = view.plans[talk];
  const bank = (tools.bank ||= tools.about.bank.map((/** @type {any[]} */ [id, text, category, types, objectives, minutes, block, starter]) => ({ id, text, category, types: types.split(" "), objectives: objectives.split(" "), minutes, block, starter })));
  const me = { view, tools, talk, plan, bank, lists: tools.about };
  return [setup(me, choice), agenda(me), problem(tools.local.reply), picker(me), own(me)];
}

/** A labelled choice among [value, label]. @param {any} me @param {string} name @param {string} label @param {any[]} list @param {string} value @param {(value: string) => void} choose @param {string} [any] */
function choose_one(me, name, label, list, value, choose, any) {
  const id = `iv-plan-${name}`;
  return h("div", { class: "iv-field iv-grow", "data-key": name }, h("label", { for: id }, label),
    h("select", { id, value, on: { change: (/** @type {any} */ e) => choose(e.target.value) } }, any && h("option", { value: "" }, any), list.map((/** @type {any} */ [key, text]) => h("option", { value: key }, text))));
}

/** @param {any} me @param {any} choice */
function setup(me, choice) {
  const { tools, talk, plan, lists, view } = me;
  const loose = view.plans[""].items.length, type = kind(me);
  const set_type = (/** @type {string} */ value) => { tools.local.type = value; if (talk) tools.run("type", { talk, value }); tools.repaint(); };
  return h("section", { class: "iv-card iv-stack", "data-key": "setup", "aria-label": "The talk" },
    h("div", { class: "iv-row iv-top" }, choice, choose_one(me, "type", "What it is about", lists.types, type, set_type, "Choose…"),
      field(tools, MINUTES, plan.minutes, { key: `minutes-${talk || "unset"}`, save: (value) => tools.act("minutes", { talk, value }) })),
    talk && loose > 0 && h("div", { class: "iv-note iv-row", "data-key": "loose" }, h("span", { class: "iv-grow" }, `${loose} question${loose > 1 ? "s are" : " is"} waiting for a talk you had not set yet.`),
      button("Use them for this talk", () => tools.run("use_for", { talk }), { key: "use" })));
}

/** What the talk is about. @param {any} me */
const kind = (me) => (me.talk ? me.plan.type : me.tools.local.type ?? me.plan.type) || "";

/** @param {any} me */
function agenda(me) {
  const { tools, talk, plan, lists, view } = me;
  const over = plan.total > plan.minutes, falling = plan.items.some((/** @type {any} */ one) => one.falls);
  const start = async () => { const reply = await tools.run("kit", { talk, type: kind(me) }); if (reply.ok) tools.say(`${reply.added} questions added`); };
  return h("section", { class: "iv-card iv-stack", "data-key": "agenda", "aria-label": "Your agenda" },
    h("div", { class: "iv-row iv-apart" }, h("h3", {}, "Your agenda"), chip(plan.is_ready ? { shape: "●", text: "Ready", tone: "good" } : { shape: "○", text: "Not ready yet" })),
    h("div", {}, h("p", { role: "status" }, h("span", { class: "iv-strong" }, `${plan.total} of ${plan.minutes} minutes`), ` · ${plan.items.length} question${plan.items.length === 1 ? "" : "s"}`),
      h("progress", { class: "iv-sum", max: plan.minutes || 1, value: Math.min(plan.total, plan.minutes), "data-over": String(over), "aria-label": "Minutes used" })),
    plan.words.some(Boolean) && h("ul", { class: "iv-quiet" }, plan.words.filter(Boolean).map((/** @type {string} */ word) => h("li", {}, word))),
    !plan.items.length && h("div", { class: "iv-note iv-row" }, h("span", { class: "iv-grow" }, `Nothing here yet. A kit gives you a balanced start that fits ${plan.minutes} minutes; change it as you like.`), button("Start with a kit", start, { kind: "main", key: "kit" })),
    plan.items.length > 0 && lists.blocks.map((/** @type {string[]} */ [block, label]) => part(me, block, label)),
    falling && h("p", { class: "iv-quiet", "data-key": "falls" }, plan.total > plan.minutes ? "✂ To keep your promise, these would fall off. A star keeps a question on longer." : `✂ If they are late and you get only ${plan.short} minutes, these fall off. A star keeps a question on longer.`),
    h("div", { class: "iv-row", "data-key": "after" },
      plan.items.length > 0 && h("span", { class: "iv-quiet iv-grow" }, "Move a question with its arrows, with Alt and an arrow key, or by dragging ⠿."),
      view.undo_label && button(`Undo: ${view.undo_label}`, async () => { const reply = await tools.run("undo"); if (reply.ok) tools.say(`Undone: ${reply.undone}`); }, { kind: "quiet", key: "undo" })));
}

/** One part of the talk. @param {any} me @param {string} block @param {string} label */
function part(me, block, label) {
  const items = me.plan.items.filter((/** @type {any} */ one) => one.block === block);
  return h("div", { "data-key": `part-${block}`, class: "iv-part", on: drop(me, block, "") }, h("h4", {}, label),
    items.length ? h("ol", { class: "iv-plain", "aria-label": label }, items.map((/** @type {any} */ one) => row(me, one))) : h("p", { class: "iv-quiet" }, "Nothing here yet."));
}

/** What a place does when a dragged question comes. @param {any} me @param {string} block @param {string} before @returns {any} */
function drop(me, block, before) {
  const mark = (/** @type {any} */ event, /** @type {boolean} */ on) => { if (me.tools.local.dragged) { event.preventDefault(); event.stopPropagation(); event.currentTarget.toggleAttribute("data-drop", on); } };
  return {
    dragover: (/** @type {any} */ event) => mark(event, true), dragleave: (/** @type {any} */ event) => mark(event, false),
    drop: (/** @type {any} */ event) => { mark(event, false); const id = me.tools.local.dragged; me.tools.local.dragged = null; if (id && id !== before) move(me, "place", { id, block, before }); },
  };
}

/** @param {any} me @param {string} action @param {any} values */
async function move(me, action, values) {
  const reply = await me.tools.run(action, values);
  if (reply.ok && reply.place) me.tools.say(`Place ${reply.place} of ${reply.of}, in ${reply.block}`);
}

/** One question of the agenda. @param {any} me @param {any} item */
function row(me, item) {
  const { tools, lists, view } = me, open = tools.local.open === item.id, what = item.text || "this question";
  const step = (/** @type {number} */ by) => move(me, "move", { id: item.id, step: by });
  const key = (/** @type {any} */ event) => {
    if (!event.altKey || !["ArrowUp", "ArrowDown"].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    step(event.key === "ArrowUp" ? -1 : 1);
  };
  const handle = h("span", { class: "iv-handle", draggable: "true", "aria-hidden": "true", title: "Drag to another place", on: {
    dragstart: (/** @type {any} */ event) => { tools.local.dragged = item.id; event.dataTransfer.setData("text/plain", ""); event.dataTransfer.setDragImage(event.currentTarget.parentNode, 8, 8); },
    dragend: () => { tools.local.dragged = null; },
  } }, "⠿");
  const choices = [...new Set([item.minutes, ...Array.from({ length: lists.most_minutes }, (_, n) => n + 1)])].sort((a, b) => a - b);
  return h("li", { class: "iv-question", "data-key": item.id, "data-falls": String(item.falls), on: { keydown: key, ...drop(me, item.block, item.id) } },
    handle,
    h("p", { class: "iv-text" }, item.falls && h("span", { title: "Falls off first if they are late" }, h("span", { "aria-hidden": "true" }, "✂ "), h("span", { class: "iv-hidden" }, "Falls off first: ")), item.text),
    h("div", { class: "iv-row iv-tight" },
      h("label", { class: "iv-field iv-minutes" }, h("span", { class: "iv-hidden" }, `Minutes for: ${what}`),
        h("select", { "data-key": "minutes", value: String(item.minutes), on: { change: (/** @type {any} */ e) => tools.run("set", { id: item.id, name: "minutes", value: e.target.value }) } }, choices.map((n) => h("option", { value: String(n) }, `${n} min`)))),
      button(item.must ? "★ Must ask" : "☆ Must ask", () => tools.run("set", { id: item.id, name: "must_ask", value: !item.must }), { key: "must", "aria-pressed": String(item.must), "aria-label": `Must ask: ${what}` }),
      button("↑", () => step(-1), { key: "up", "aria-label": `Move up: ${what}`, title: "Move up" }),
      button("↓", () => step(1), { key: "down", "aria-label": `Move down: ${what}`, title: "Move down" }),
      button(open ? "Less" : "More", () => { tools.local.open = open ? null : item.id; tools.repaint(); }, { kind: "quiet", key: "more", "aria-expanded": String(open), "aria-label": `${open ? "Less" : "More"} about: ${what}` }),
      button("Take off", async () => { if ((await tools.run("drop", { id: item.id })).ok) tools.say("Taken off; undo brings it back"); }, { kind: "quiet", key: "drop", "aria-label": `Take off: ${what}` })),
    open && h("div", { class: "iv-stack iv-open", "data-key": "details" },
      field(tools, view.wording_spec, item.text, { key: `wording-${item.id}`, save: (value) => tools.act("set", { id: item.id, name: "wording", value }) }),
      more(item.probes, item.listen)));
}

/** @param {string[] | undefined} probes @param {string | undefined} listen */
function more(probes, listen) {
  return [probes?.length && h("div", {}, h("p", { class: "iv-strong" }, "To hear more, ask"), h("ul", {}, probes.map((one) => h("li", {}, one)))),
    listen && h("div", {}, h("p", { class: "iv-strong" }, "Listen for"), h("p", {}, listen))];
}

/** The bank; searching and filtering happen here. @param {any} me */
function picker(me) {
  const { tools, lists, plan } = me, local = tools.local;
  const want = (local.find ||= { words: "", category: "", objective: "", type: undefined, count: SHOWN });
  const type = want.type ?? kind(me), needles = want.words.toLowerCase().split(/\s+/).filter(Boolean);
  const found = me.bank.filter((/** @type {any} */ one) => (!type || one.types.includes(type) || one.types.includes("core")) && (!want.category || one.category === want.category)
    && (!want.objective || one.objectives.includes(want.objective)) && needles.every((/** @type {string} */ word) => fill(me, one.text).toLowerCase().includes(word)));
  const set = (/** @type {string} */ name) => (/** @type {string} */ value) => { want[name] = value; want.count = SHOWN; tools.repaint(); };
  const taken = new Map(plan.items.map((/** @type {any} */ one) => [one.question, one.id]));
  return h("section", { class: "iv-card iv-stack", "data-key": "picker", "aria-label": "Pick questions" },
    h("h3", {}, "Pick questions"),
    h("div", { class: "iv-field" }, h("label", { for: "iv-plan-words" }, "Search"), h("input", { id: "iv-plan-words", type: "search", placeholder: "advice, a normal day, first job …", value: want.words, on: { input: (/** @type {any} */ e) => set("words")(e.target.value) } })),
    h("div", { class: "iv-row iv-top" }, choose_one(me, "find-type", "Kind of talk", lists.types, type, set("type"), "All kinds"),
      choose_one(me, "category", "About", lists.categories, want.category, set("category"), "Everything"), choose_one(me, "objective", "Helps with", lists.objectives, want.objective, set("objective"), "Any goal")),
    h("p", { class: "iv-quiet", role: "status" }, `${found.length} of ${me.bank.length} questions fit`, plan.minutes > 0 && ` · your agenda holds ${plan.total} of ${plan.minutes} minutes`),
    h("ul", { class: "iv-plain iv-bank", "aria-label": "Questions that fit" }, found.slice(0, want.count).map((/** @type {any} */ one) => offer(me, one, taken.get(one.id)))),
    found.length > want.count && h("div", {}, button(`Show ${Math.min(SHOWN, found.length - want.count)} more`, () => { want.count += SHOWN; tools.repaint(); }, { key: "more" })));
}

/** @param {any} me @param {string} text */
function fill(me, text) {
  return text.replace(/\{(\w+)\}/g, (all, name) => me.plan.fills[name] || me.lists.stand_ins[name] || all);
}

/** One question of the bank. @param {any} me @param {any} one @param {string | undefined} item its place on the agenda */
function offer(me, one, item) {
  const { tools, talk, lists } = me, open = tools.local.look === one.id, about = tools.local.about?.[one.id], text = fill(me, one.text);
  const look = async () => {
    tools.local.look = open ? null : one.id;
    tools.repaint();
    if (!about) { const reply = await tools.act("about", { question: one.id }); if (reply.ok) { (tools.local.about ||= {})[one.id] = reply.about; tools.repaint(); } }
  };
  const toggle = async () => { if ((await tools.run(item ? "drop" : "pick", item ? { id: item } : { talk, question: one.id })).ok) tools.say(item ? "Taken off your agenda" : "Added to your agenda"); };
  return h("li", { "data-key": one.id, class: "iv-offer" },
    h("div", { class: "iv-grow" }, h("p", {}, text), h("p", { class: "iv-quiet" }, `${Object.fromEntries(lists.categories)[one.category]} · ${one.minutes} min${one.starter ? " · good for a first talk" : ""}`)),
    h("div", { class: "iv-row iv-tight" }, button(open ? "Less" : "Why ask?", look, { kind: "quiet", key: "look", "aria-expanded": String(open), "aria-label": `${open ? "Less about:" : "Why ask?"} ${text}` }),
      button(item ? "✓ Added" : "Add", toggle, { key: "pick", "aria-pressed": String(!!item), "aria-label": `${item ? "Added, take off" : "Add"}: ${text}` })),
    open && about && h("div", { class: "iv-stack iv-open", "data-key": "about" }, h("p", {}, about.why), about.look && h("p", {}, `Look this up first: ${about.look}`),
      about.softer && h("p", {}, `A gentler way to ask: ${about.softer}`), more(about.probes, about.listen)));
}

/** The student's own question. @param {any} me */
function own(me) {
  const { tools, talk, lists } = me, local = tools.local;
  const add = async (/** @type {boolean} */ anyway = false) => {
    const text = typed(tools, "own") ?? "", reply = await tools.run("own", { talk, text, block: local.own_block || "main", anyway });
    local.remarks = reply.remarks || [];
    if (reply.ok && !local.remarks.length) {
      tools.keep("own", null);
      tools.el.querySelector("[data-key=own] input").value = "";
      tools.say("Your question is on the agenda");
    } else tools.repaint();
  };
  return h("section", { class: "iv-card iv-stack", "data-key": "own", "aria-label": "A question of your own" },
    h("h3", {}, "A question of your own"),
    h("div", { class: "iv-row iv-top" }, entry(tools, { name: "own", type: "text", label: "Your question", help: "What, how and which open a story. Is and do end it." }, { key: "own", enter: () => add() }),
      choose_one(me, "own-block", "Part of the talk", lists.blocks, local.own_block || "main", (value) => { local.own_block = value; tools.repaint(); })),
    local.remarks?.length > 0 && h("div", { class: "iv-note iv-stack", role: "status", "data-key": "remarks" },
      local.remarks.map((/** @type {any} */ one) => h("div", {}, h("p", { class: "iv-strong" }, one.message), h("p", {}, one.suggestion)))),
    h("div", { class: "iv-row" }, button(local.remarks?.length ? "Look again" : "Add my question", () => add(), { kind: "main", key: "own-add" }), local.remarks?.length > 0 && button("Add it as it is", () => add(true), { key: "own-anyway" })));
}
