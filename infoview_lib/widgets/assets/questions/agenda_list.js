// @ts-check
import { h, button, field, chip, focus_on } from "../shared/step.js";
import { agenda_after, agenda_head } from "./agenda_notes.js";

/* The agenda: four parts with their questions, to be put in order by dragging or by keyboard. */

/** @typedef {import("./question_plan.js").Plan} Plan */

/** @param {Plan} me @param {string} type what the talk is about */
export function agenda_card(me, type) {
  const { tools, talk, plan, lists, view } = me;
  const start = async () => {
    const reply = await tools.run("kit", { talk, type });
    if (reply.ok) { tools.say(`${reply.added} questions added`); focus_on(tools, "[data-key=agenda] h3"); }
  };
  const undo = async () => {
    const reply = await tools.run("undo");
    if (reply.ok) tools.say(`Undone: ${reply.undone}`);
  };
  const mark = plan.is_ready ? { shape: "●", text: "Ready", tone: "good" } : { shape: "○", text: "Not ready yet" };
  return h("section", { class: "iv-card iv-stack", "data-key": "agenda", "aria-label": "Your agenda" },
    h("div", { class: "iv-row iv-apart" }, h("h3", { tabindex: "-1" }, "Your agenda"), chip(mark)),
    agenda_head(me),
    !plan.items.length && h("div", { class: "iv-note iv-row", "data-key": "start" },
      h("span", { class: "iv-grow" },
        `Nothing here yet. A kit gives you a balanced start that fits ${plan.minutes} minutes; change it as you like.`),
      button("Start with a kit", start, { kind: "main", key: "kit" })),
    plan.items.length > 0 && lists.blocks.map((/** @type {string[]} */ [block, label]) => block_part(me, block, label)),
    h("div", { class: "iv-row", "data-key": "after" },
      plan.items.length > 0 && h("span", { class: "iv-quiet iv-grow" },
        "Move a question with its arrows, with Alt and an arrow key, or by dragging ⠿."),
      view.undo_label && button(`Undo: ${view.undo_label}`, undo, { kind: "quiet", key: "undo" })),
    agenda_after(me));
}

/** One part of the talk. @param {Plan} me @param {string} block @param {string} label */
function block_part(me, block, label) {
  const items = me.plan.items.filter((/** @type {any} */ one) => one.block === block);
  return h("div", { "data-key": `part-${block}`, class: "iv-part", on: drop_here(me, block, "") },
    h("h4", {}, label),
    items.length
      ? h("ol", { class: "iv-plain", "aria-label": label }, items.map((/** @type {any} */ one) => agenda_row(me, one)))
      : h("p", { class: "iv-quiet" }, "Nothing here yet."),
    block === "close" && h("p", { class: "iv-quiet iv-thanks" },
      h("span", { class: "iv-at" }, me.plan.ends), h("span", {}, `Thank them: “${me.plan.thanks}”`)));
}

/** What a place does when a dragged question comes. @param {Plan} me @param {string} block @param {string} before */
function drop_here(me, block, before) {
  const local = me.tools.local;
  const mark = (/** @type {any} */ event, /** @type {boolean} */ on) => {
    if (!local.dragged) return;
    event.preventDefault();
    event.stopPropagation();
    event.currentTarget.toggleAttribute("data-drop", on);
  };
  return {
    dragover: (/** @type {any} */ event) => mark(event, true),
    dragleave: (/** @type {any} */ event) => mark(event, false),
    drop: (/** @type {any} */ event) => {
      mark(event, false);
      const id = local.dragged;
      local.dragged = null;
      if (id && id !== before) move_question(me, "place", { id, block, before });
    },
  };
}

/** @param {Plan} me @param {string} action @param {any} values */
async function move_question(me, action, values) {
  const reply = await me.tools.run(action, values);
  if (reply.ok && reply.place) me.tools.say(`Place ${reply.place} of ${reply.of}, in ${reply.block}`);
}

/** What can be taken hold of with the mouse. @param {Plan} me @param {string} id */
function drag_handle(me, id) {
  const local = me.tools.local;
  return h("span", { class: "iv-handle", draggable: "true", "aria-hidden": "true", title: "Drag to another place", on: {
    dragstart: (/** @type {any} */ event) => {
      local.dragged = id;
      event.dataTransfer.setData("text/plain", "");
      event.dataTransfer.setDragImage(event.currentTarget.parentNode, 8, 8);
    },
    dragend: () => { local.dragged = null; },
  } }, "⠿");
}

/** One question of the agenda. @param {Plan} me @param {any} item */
function agenda_row(me, item) {
  const step = (/** @type {number} */ by) => move_question(me, "move", { id: item.id, step: by });
  const keydown = (/** @type {any} */ event) => {
    if (!event.altKey || !["ArrowUp", "ArrowDown"].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    step(event.key === "ArrowUp" ? -1 : 1);
  };
  const props = { class: "iv-question", "data-key": item.id, "data-falls": String(!!item.falls) };
  return h("li", { ...props, on: { keydown, ...drop_here(me, item.block, item.id) } },
    drag_handle(me, item.id),
    h("span", { class: "iv-at iv-quiet" }, item.at),
    h("p", { class: "iv-text" }, item.text),
    row_marks(item),
    row_controls(me, item, step),
    me.tools.local.open === item.id && row_details(me, item));
}

/** Short remarks below the words of a question. @param {any} item */
function row_marks(item) {
  const marks = [
    item.falls === "now" && "✂ Goes first: your agenda is too long",
    item.falls && item.falls !== "now" && `✂ Falls off if they are ${item.falls} minutes late`,
    item.remarks.length && "✎ A thought on your words, see More",
    item.look && "Look it up first, see More",
  ].filter(Boolean);
  return marks.length > 0 && h("p", { class: "iv-quiet iv-marks" }, marks.join(" · "));
}

/** @param {Plan} me @param {any} item @param {(by: number) => void} step */
function row_controls(me, item, step) {
  const { tools } = me, open = tools.local.open === item.id, what = item.text || "this question";
  const set = (/** @type {string} */ name, /** @type {any} */ value) => tools.run("set", { id: item.id, name, value });
  const set_minutes = (/** @type {any} */ event) => set("minutes", event.target.value);
  const show = () => {
    tools.local.open = open ? null : item.id;
    tools.repaint();
    if (!open && item.question) hear_about(me, item.question);
  };
  return h("div", { class: "iv-row iv-tight" },
    h("label", { class: "iv-field iv-minutes" }, h("span", { class: "iv-hidden" }, `Minutes for: ${what}`),
      h("select", { "data-key": "minutes", value: String(item.minutes), on: { change: set_minutes } },
        minute_choices(item.minutes, me.lists.most_minutes))),
    button(item.must ? "★ Must ask" : "☆ Must ask", () => set("must_ask", !item.must),
      { key: "must", "aria-pressed": String(item.must), "aria-label": `Must ask: ${what}` }),
    button("↑", () => step(-1), { key: "up", "aria-label": `Move up: ${what}`, title: "Move up" }),
    button("↓", () => step(1), { key: "down", "aria-label": `Move down: ${what}`, title: "Move down" }),
    button(open ? "Less" : "More", show,
      { kind: "quiet", key: "more", "aria-expanded": String(open), "aria-label": `${open ? "Less" : "More"} about: ${what}` }),
    button("Take off", () => take_off(me, item), { kind: "quiet", key: "drop", "aria-label": `Take off: ${what}` }));
}

/** @param {number} minutes @param {number} most */
function minute_choices(minutes, most) {
  const usual = Array.from({ length: most }, (_, n) => n + 1);
  const all = [...new Set([minutes, ...usual])].sort((a, b) => a - b);
  return all.map((n) => h("option", { value: String(n) }, `${n} min`));
}

/** @param {Plan} me @param {any} item */
async function take_off(me, item) {
  const { tools, plan } = me, here = plan.items.indexOf(item);
  const next = plan.items[here + 1] || plan.items[here - 1];
  if (!(await tools.run("drop", { id: item.id })).ok) return;
  tools.say("Taken off; undo brings it back");
  focus_on(tools, next ? `[data-key="${next.id}"] [data-key=drop]` : "[data-key=agenda] h3");
}

/** Wording, with what helps to ask it. @param {Plan} me @param {any} item */
function row_details(me, item) {
  const { tools, view } = me, about = known_about(me, item.question);
  const save = (/** @type {any} */ value) => tools.act("set", { id: item.id, name: "wording", value });
  const gentler = async () => {
    const reply = await tools.run("softer", { id: item.id });
    if (!reply.ok) return;
    tools.say("Now asked more gently");
    hear_about(me, reply.question);
    focus_on(tools, `[data-key="${item.id}"] [data-key=more]`);
  };
  const first = async () => {
    if (!(await tools.run("set", { id: item.id, name: "wording", value: "" })).ok) return;
    focus_on(tools, `[data-key="${item.id}"] textarea, [data-key="${item.id}"] input`);
  };
  return h("div", { class: "iv-stack iv-open", "data-key": "details" },
    field(tools, view.wording_spec, item.text, { key: `wording-${item.id}`, save }),
    h("div", { role: "status", "data-key": "remarks" },
      item.remarks.length > 0 && h("div", { class: "iv-note iv-stack" }, item.remarks.map(remark))),
    item.first && h("div", { class: "iv-row", "data-key": "first" },
      h("p", { class: "iv-quiet iv-grow" }, `First it was: ${item.first}`), button("Take the first words again", first, { key: "reset" })),
    about?.softer && h("div", { class: "iv-row", "data-key": "softer" },
      h("p", { class: "iv-grow" }, `A gentler way to ask: ${about.softer}`),
      button("Ask it this way", gentler, { key: "gentler" })),
    about && h("div", { class: "iv-stack", "data-key": "about" }, ask_well(about)));
}

/** One gentle remark on a wording. @param {any} one */
export function remark(one) {
  return h("div", {}, h("p", { class: "iv-strong" }, one.message), h("p", {}, one.suggestion));
}

/** What is known about a question, once `hear_about` heard it. @param {Plan} me @param {string} question */
export function known_about(me, question) {
  return me.tools.local.about?.[`${me.talk} ${question}`];
}

/** Ask the other half what helps to ask a question; it travels on demand only. @param {Plan} me @param {string} question */
export async function hear_about(me, question) {
  const { tools, talk } = me;
  if (known_about(me, question)) return;
  const reply = await tools.ask("about", { question, talk });
  if (!reply.ok) return;
  (tools.local.about ||= {})[`${talk} ${question}`] = reply.about;
  tools.repaint();
}

/** Why to ask a question, what to look up, how to go on, what to hear. @param {any} one */
export function ask_well(one) {
  return [one.why && h("p", {}, one.why),
    one.look && h("div", {}, h("p", { class: "iv-strong" }, "Look this up first"), h("p", {}, one.look)),
    one.probes?.length > 0 && h("div", {}, h("p", { class: "iv-strong" }, "To hear more, ask"),
      h("ul", {}, one.probes.map((/** @type {string} */ probe) => h("li", {}, probe)))),
    one.listen && h("div", {}, h("p", { class: "iv-strong" }, "Listen for"), h("p", {}, one.listen))];
}
