// @ts-check
import { h, button, focus_on } from "../shared/step.js";

/* What an agenda says about itself: its minutes, what is missing, what falls off, what it serves. */

/** @typedef {import("./question_plan.js").Plan} Plan */

const FEW = 4; // open points at once; the others on demand

/** Minutes, what is missing with a button that mends it, hints. @param {Plan} me */
export function agenda_head(me) {
  const { plan } = me, count = plan.items.length;
  return [
    h("div", { "data-key": "sum" },
      h("p", { role: "status" }, h("span", { class: "iv-strong" }, `${plan.total} of ${plan.minutes} minutes`),
        ` · ${count} question${count === 1 ? "" : "s"}`),
      h("progress", {
        class: "iv-sum", max: plan.minutes || 1, value: Math.min(plan.total, plan.minutes),
        "data-over": String(plan.total > plan.minutes), "aria-label": "Minutes used",
      })),
    count > 0 && plan.missing.length > 0 && missing_list(me),
    plan.hints.length > 0 && h("ul", { class: "iv-quiet", "data-key": "hints" },
      plan.hints.map((/** @type {string} */ one) => h("li", {}, one))),
  ];
}

/** What keeps the agenda from being ready, each with a button that mends it. @param {Plan} me */
function missing_list(me) {
  return h("ul", { class: "iv-plain iv-missing", "data-key": "missing", "aria-label": "What is still missing" },
    me.plan.missing.map((/** @type {any} */ one) => h("li", { class: "iv-note iv-row", "data-key": one.key },
      h("span", { class: "iv-grow" }, one.words),
      one.button && button(one.button, () => add_or_cut(me, "mend", { what: one.key }), { key: "mend" }))));
}

/** What falls off, what the agenda serves, what earlier talks left open. @param {Plan} me */
export function agenda_after(me) {
  const { plan } = me;
  return [plan.items.length > 0 && plan.late.length > 0 && late_part(plan), plan.items.length > 0 && goals_part(me), plan.unknown.length > 0 && unknown_part(me)];
}

/** Let the state add or take off questions, then say what it did. @param {Plan} me @param {string} action @param {any} values */
async function add_or_cut(me, action, values) {
  const { tools, talk } = me;
  const reply = await tools.run(action, { talk, ...values });
  if (!reply.ok) return;
  tools.say(reply.said);
  if (!tools.el.contains(document.activeElement)) focus_on(tools, "[data-key=agenda] h3");
}

/** @param {any} plan */
function late_part(plan) {
  const words = Object.fromEntries(plan.items.map((/** @type {any} */ one) => [one.id, one.text]));
  const row = (/** @type {any} */ one) => h("li", {}, late_words(one),
    one.lost.length > 0 && h("ul", {}, one.lost.map((/** @type {string} */ id) => h("li", {}, `✂ ${words[id]}`))));
  return h("div", { class: "iv-part", "data-key": "late" }, h("h4", {}, "If they are late"),
    h("ul", {}, plan.late.map(row)),
    h("p", { class: "iv-quiet" }, must_words(plan.must), "A star keeps a question on longer."));
}

/** @param {any} one */
function late_words({ late, left, lost, fits }) {
  const start = `${late} minutes late, ${left} left: `;
  if (!lost.length) return `${start}nothing falls off.`;
  return `${start}these fall off${fits ? "." : ", and the rest still takes longer. Ask if you may stay, or meet again."}`;
}

/** @param {{count: number, minutes: number}} must */
function must_words({ count, minutes }) {
  if (!count) return "";
  return `★ Your ${count === 1 ? "must-ask takes" : `${count} must-asks take`} ${minutes} minute${minutes === 1 ? "" : "s"}. `;
}

/** @param {Plan} me */
function goals_part(me) {
  return h("div", { class: "iv-part", "data-key": "goals" }, h("h4", {}, "Your goals in this agenda"),
    h("ul", { class: "iv-plain" }, me.plan.goals.map((/** @type {any} */ one) => goal_row(me, one))));
}

/** @param {Plan} me @param {any} one */
function goal_row(me, one) {
  const add = () => add_or_cut(me, "goal", { objective: one.kind });
  const many = one.count ? `${one.count} question${one.count === 1 ? "" : "s"}` : "no question yet";
  return h("li", { class: "iv-row iv-cover", "data-key": one.kind },
    h("span", { class: "iv-grow" }, `${one.count ? "●" : "○"} ${one.label}: ${many}`,
      one.text && h("span", { class: "iv-quiet" }, ` · ${one.text}`)),
    !one.count && button("Add one", add, { key: "goal", "aria-label": `Add a question for: ${one.label}` }));
}

/** @param {Plan} me */
function unknown_part(me) {
  const { unknown } = me.plan;
  const open = unknown.filter((/** @type {any} */ one) => !one.never);
  const never = unknown.filter((/** @type {any} */ one) => one.never && !one.asked);
  return (open.length > 0 || never.length > 0) && h("div", { class: "iv-part", "data-key": "unknown" },
    h("h4", {}, "Still open from earlier talks"),
    h("ul", { class: "iv-plain" }, open.slice(0, FEW).map((/** @type {any} */ one) => open_row(me, one))),
    open.length > FEW && h("details", { "data-key": "rest" }, h("summary", {}, `${open.length - FEW} more`),
      h("ul", { class: "iv-plain" }, open.slice(FEW).map((/** @type {any} */ one) => open_row(me, one)))),
    never.length > 0 && h("div", { "data-key": "never" }, h("p", {}, "You have no notes yet about:"),
      h("ul", { class: "iv-plain iv-row iv-tight" },
        never.map((/** @type {any} */ one) => h("li", { "data-key": one.topic }, ask_button(me, one.topic, one.topic))))));
}

/** @param {Plan} me @param {any} one */
function open_row(me, one) {
  return h("li", { class: "iv-row iv-cover", "data-key": one.topic },
    h("span", { class: "iv-grow" }, h("span", { class: "iv-strong" }, one.topic), ` · ${one.words}`),
    one.asked ? h("span", { class: "iv-quiet" }, "● On this agenda") : ask_button(me, one.topic, "Ask about it"));
}

/** @param {Plan} me @param {string} topic @param {string} label */
function ask_button(me, topic, label) {
  return button(label, () => add_or_cut(me, "ask", { topic }), { key: "ask", "aria-label": `Ask about: ${topic}` });
}
