// @ts-check
import { mount, h, copier } from "./shared.js";

export default { render: mount(paint) };

/** @param {any} view @param {any} tools */
function paint(view, tools) {
  const id = `iv-${tools.about.step}-who`;
  return [
    view.people.length > 0 && h("div", { class: "iv-card", "data-key": "who" }, h("div", { class: "iv-field" }, h("label", { for: id }, "Fill in for"),
      h("select", { id, value: view.contact, on: { change: (/** @type {any} */ e) => tools.run("choose", { contact: e.target.value }) } },
        h("option", { value: "" }, "Nobody yet"), view.people.map((/** @type {any} */ [value, name]) => h("option", { value }, name))), view.who && h("p", { class: "iv-quiet" }, view.who))),
    h("div", { class: "iv-says", "data-key": "cards" }, view.cards.map((/** @type {any} */ one) => h("section", { class: "iv-card iv-stack", "data-key": one.key, "aria-label": one.title },
      h("h3", {}, one.title), h("blockquote", { class: "iv-words iv-quote" }, one.text), h("p", { class: "iv-quiet" }, one.tip, one.time && ` ${one.time}`),
      h("div", {}, copier(tools, "Copy", one.text, { key: one.key, name: `Copy: ${one.title}` }))))),
  ];
}
