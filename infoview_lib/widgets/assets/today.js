// @ts-check
import { mount, h, button, entry, typed, problem } from "./shared.js";

export default { render: mount(paint) };

const SHAPES = /** @type {any} */ ({ late: "▲", today: "●", this_week: "◐", later: "○", waiting: "◌" });

/** @param {any} view @param {any} tools */
function paint(view, tools) {
  return [
    view.nothing && h("div", { class: "iv-card iv-stack", "data-key": "nothing" }, h("p", { class: "iv-strong" }, "You are up to date."), h("p", {}, view.nothing)),
    problem(tools.local.reply),
    view.groups.map((/** @type {any} */ one) => group(one, tools, view.groups[0].status !== one.status)),
    view.undo_label && h("div", { "data-key": "undo" }, button(`Undo: ${view.undo_label}`, () => tools.run("undo"), { kind: "quiet" })),
  ];
}

/** What is due later stands folded below what is due now. @param {any} one @param {any} tools @param {boolean} isBelow */
function group(one, tools, isBelow) {
  const words = [h("span", { "aria-hidden": "true" }, `${SHAPES[one.status]} `), `${one.label} (${one.items.length})`];
  const cards = h("div", {}, one.items.map((/** @type {any} */ item) => card(item, tools)));
  if (isBelow && one.status === "later") return h("details", { "data-key": one.status, class: "iv-folded" }, h("summary", { class: "iv-strong" }, words), cards);
  return h("section", { "data-key": one.status, class: "iv-stack", "aria-label": one.label }, h("h3", {}, words), cards);
}

/** @param {any} item @param {any} tools */
function card(item, tools) {
  const key = `${item.action}-${item.record}-${item.contact}`, local = tools.local;
  const about = { action: item.action, record: item.record, contact: item.contact };
  const done = async () => {
    const given = item.asks ? { [item.asks.name]: typed(tools, `asks-${key}`) ?? "" } : {};
    const reply = await tools.run("done", { ...about, ...given });
    if (reply.ok) { tools.keep(`asks-${key}`, null); tools.say("Written down and saved"); }
  };
  const letGo = async () => {
    const reply = await tools.run("let_go", { ...about, reason: typed(tools, `reason-${key}`) ?? "" });
    if (reply.ok) { tools.keep(`reason-${key}`, null); local.letting = null; tools.say("Let go, with your reason"); }
  };
  return h("article", { class: "iv-card iv-stack", "data-key": key, "aria-label": `${item.label}: ${item.name}` },
    h("div", { class: "iv-row iv-apart" }, h("h4", { class: "iv-grow" }, `${item.label}: ${item.name}`), h("span", { class: "iv-quiet" }, item.due_words)),
    item.about && h("p", { class: "iv-quiet" }, item.about),
    item.asks && entry(tools, item.asks, { key: `asks-${key}`, enter: done }),
    local.letting === key && entry(tools, { name: "reason", type: "text", label: "Why you let it go" }, { key: `reason-${key}`, enter: letGo }),
    h("div", { class: "iv-row" },
      item.done_label && button(item.done_label, done, { key: "done", kind: "main", "aria-label": `${item.done_label}: ${item.label}, ${item.name}` }),
      item.page && h("a", { class: "iv-button", "data-key": "page", href: item.page.file, "data-iv-page": item.page.file, "aria-label": `Open page ${item.page.label} for ${item.name}` }, `Open ${item.page.label}`),
      item.can_let_go && (local.letting === key
        ? button("Let it go", letGo, { key: "go", kind: "quiet" })
        : button("Let it go…", () => { local.letting = key; tools.repaint(); }, { key: "let", kind: "quiet", "aria-label": `Let it go: ${item.label}, ${item.name}` }))));
}
