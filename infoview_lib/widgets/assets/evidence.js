// @ts-check
import { mount, h, button, chip } from "./shared.js";

export default { render: mount(paint) };

/** @param {any} view @param {any} tools */
function paint(view, tools) {
  if (view.empty) return [h("p", { class: "iv-card iv-quiet", "data-key": "empty" }, view.empty)];
  return [
    h("div", { class: "iv-card iv-scroll", "data-key": "table", tabindex: "0", role: "region", "aria-label": "What people said, topic by topic" }, h("table", { class: "iv-table" },
      h("caption", {}, "What people said, topic by topic. Open a mark to read their words."),
      h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Topic"), view.people.map((/** @type {any} */ [, name]) => h("th", { scope: "col" }, name)))),
      h("tbody", {}, view.topics.map((/** @type {any} */ topic) => h("tr", { "data-key": topic.topic },
        h("th", { scope: "row" }, topic.topic, h("div", {}, chip(topic.verdict))),
        view.people.map((/** @type {any} */ [id, name]) => h("td", {}, (topic.cells[id] || []).map((/** @type {any} */ voice, /** @type {number} */ i) => cell(voice, `${topic.topic}-${id}-${i}`, `${name} on ${topic.topic}`, tools))))))))),
    h("p", { class: "iv-row iv-quiet", "data-key": "legend" }, view.legend.map((/** @type {any} */ [shape, label]) => h("span", {}, `${shape} ${label}`))),
    view.next_asks.length > 0 && h("div", { class: "iv-note iv-stack iv-after", "data-key": "next" }, h("h3", {}, "What to ask next"), h("ul", {}, view.next_asks.map((/** @type {string} */ line) => h("li", {}, line)))),
  ];
}

/** @param {any} voice @param {string} key @param {string} about @param {any} tools */
function cell(voice, key, about, tools) {
  const open = tools.local[key];
  return h("div", { "data-key": key }, button(voice.shape, () => { tools.local[key] = !open; tools.repaint(); }, { kind: "quiet", "aria-expanded": String(!!open), "aria-label": `${about}: ${voice.stance}` }),
    open && h("p", {}, `“${voice.text}”`));
}
