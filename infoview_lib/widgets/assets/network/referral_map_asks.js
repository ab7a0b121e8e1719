// @ts-check
/* Ask the referral map: how do I get to …, what if …, and the measures for the curious. */

import { h } from "../shared/draw.js";
import { button, problem } from "../shared/parts.js";
import { map_choice, map_people } from "./referral_map_choices.js";
import { map_mark, map_marker } from "./referral_map_words.js";

/** A part that opens, and asks once it does. @param {any} tools @param {string} name @param {string} words @param {() => any} inside @param {() => any} [opened] */
function fold(tools, name, words, inside, opened) {
  const { local } = tools;
  const toggle = (/** @type {any} */ event) => {
    if (!!local[name] === event.target.open) return;
    local[name] = event.target.open;
    if (event.target.open) opened?.();
    tools.repaint();
  };
  return h("details", { class: "iv-no-print", "data-key": `iv-map-${name}`, on: { toggle } }, h("summary", {}, words), local[name] && h("div", { class: "iv-stack iv-after" }, inside()));
}

/** @param {any} view @param {any} tools */
export function map_asks(view, tools) {
  return [
    fold(tools, "asks_way", "How do I get to …?", () => way_to(view, tools)),
    view.nodes.length > 2 && fold(tools, "asks_what", "What if one person introduced me to another?", () => what_if(view, tools)),
    fold(tools, "measures", "Measures, for the curious", () => measures(view, tools), () => measure(tools, view)),
  ];
}

/** @param {any} view @param {any} tools */
function way_to(view, tools) {
  const { local } = tools, id = `iv-${tools.about.step}-to`;
  const ask = async (/** @type {any} */ values) => {
    const reply = await tools.ask("way_to", values);
    local.way_reply = reply;
    local.way = reply.ok ? reply.people : [];
    if (reply.ok && reply.people.length) map_mark(tools, reply.people.slice(1));
    tools.say(reply.ok ? reply.words : "");
  };
  const clear = () => { Object.assign(local, { way: [], lit: [], way_reply: null, to_person: "", to_place: "" }); tools.repaint(); };
  return [h("div", { class: "iv-row iv-map-controls" },
    map_people(view, tools, { id: `${id}-person`, label: "A person", value: local.to_person || "", first: "Choose…", change: (/** @type {string} */ person) => { Object.assign(local, { to_person: person, to_place: "" }); if (person) ask({ person }); else clear(); } }),
    view.filters.organization.length > 1 && map_choice(`${id}-place`, "Anybody at", local.to_place || "", view.filters.organization, (organization) => { Object.assign(local, { to_place: organization, to_person: "" }); if (organization) ask({ organization }); else clear(); })),
  local.way_reply?.ok && h("p", { "data-key": "way" }, local.way_reply.words),
  problem(local.way_reply),
  local.way?.length > 0 && h("div", { "data-key": "clear-way" }, button("Clear the way", clear))];
}

/** @param {any} view @param {any} tools */
function what_if(view, tools) {
  const { local } = tools, id = `iv-${tools.about.step}-if`;
  const ask = async () => {
    Object.assign(local, { if_reply: null, idea: [] });
    if (!local.if_a || !local.if_b) { tools.repaint(); return; }
    local.if_reply = await tools.ask("what_if", { giver: local.if_a, person: local.if_b });
    if (local.if_reply.ok) local.idea = [local.if_a, local.if_b];
    tools.say(local.if_reply.ok ? local.if_reply.words : "");
  };
  const clear = () => { Object.assign(local, { if_a: "", if_b: "", if_reply: null, idea: [] }); tools.repaint(); };
  return [h("div", { class: "iv-row iv-map-controls" },
    map_people(view, tools, { id: `${id}-a`, label: "If this person", value: local.if_a || "", first: "Choose…", change: (/** @type {string} */ value) => { local.if_a = value; ask(); } }),
    map_people(view, tools, { id: `${id}-b`, label: "introduced me to", value: local.if_b || "", first: "Choose…", change: (/** @type {string} */ value) => { local.if_b = value; ask(); } })),
  local.if_reply?.ok && h("p", { "data-key": "if" }, local.if_reply.words, " ", map_marker(tools, local.if_reply.people, "whom this would change", "mark-if")),
  problem(local.if_reply),
  local.idea?.length > 0 && h("div", { "data-key": "clear-if" }, button("Clear the idea", clear))];
}

/** @param {any} tools @param {any} view */
async function measure(tools, view) {
  tools.local.measured = { of: view, reply: await tools.ask("measures") };
  tools.repaint();
}

/** @param {any} view @param {any} tools */
function measures(view, tools) {
  const { measured } = tools.local;
  if (measured?.of !== view && !tools.local.measuring) {
    tools.local.measuring = true;
    setTimeout(async () => { await measure(tools, view); tools.local.measuring = false; }, 0);
  }
  if (!measured) return h("p", { role: "status" }, "Counting…");
  if (!measured.reply.ok) return problem(measured.reply);
  return measured.reply.measures.map((/** @type {any} */ one) => h("div", { "data-key": one.key },
    h("h4", {}, one.title), h("p", {}, one.words, " ", map_marker(tools, one.people, one.title, `mark-${one.key}`)), h("p", { class: "iv-quiet" }, one.limits)));
}
