// @ts-check
import { mount, h, button, talk_choice, print_part } from "./shared.js";

export default { render: mount(paint) };

/** @param {any} view @param {any} tools */
function paint(view, tools) {
  const [choice, talk] = talk_choice(tools, view.talks);
  const sheet = view.sheets[talk];
  const count = sheet.blocks.reduce((/** @type {number} */ sum, /** @type {any} */ [, lines]) => sum + lines.length, 0);
  return [
    h("div", { class: "iv-row iv-sheet-top", "data-key": "choose" }, choice,
      button("Print this sheet", () => print_part(tools.el.querySelector(".iv-sheet")), { kind: "main", key: "print" })),
    !count && h("p", { class: "iv-quiet", "data-key": "empty" }, "Your agenda is still empty. Pick questions above, and they appear here."),
    h("article", { class: "iv-card iv-sheet iv-stack", "data-key": "sheet", "aria-label": `Sheet for ${sheet.name}` },
      h("header", {}, h("h3", {}, sheet.name), sheet.work && h("p", {}, sheet.work), sheet.when && h("p", { class: "iv-quiet" }, sheet.when)),
      sheet.facts.length > 0 && part("What you know about them", h("ul", {}, sheet.facts.map((/** @type {string} */ one) => h("li", {}, one)))),
      sheet.intro && part("Who you are", h("p", {}, sheet.intro)),
      sheet.blocks.map((/** @type {any} */ [label, lines]) => lines.length > 0 && part(label, h("ol", { class: "iv-plain" }, lines.map(line)))),
      part("Last words", h("p", {}, `At ${sheet.warn_at}, begin to close. Thank them at ${sheet.minutes} minutes.`), h("p", {}, `“${sheet.closing}”`), room(1)),
      part("Names and groups they mentioned", room(2))),
  ];
}

/** @param {string} label @param {...any} inner */
function part(label, ...inner) {
  return h("section", { class: "iv-sheet-part" }, h("h4", {}, label), inner);
}

/** @param {any} one */
function line(one) {
  return h("li", { class: "iv-sheet-line" }, h("div", { class: "iv-at-line" }, h("span", { class: "iv-quiet iv-at" }, one.at), h("p", {}, one.must && h("span", { title: "Must ask" }, h("span", { "aria-hidden": "true" }, "★ "), h("span", { class: "iv-hidden" }, "Must ask: ")), one.text)), room(2));
}

/** Empty lines to write on. @param {number} count */
function room(count) {
  return h("div", { class: "iv-room", "aria-hidden": "true" }, Array.from({ length: count }, () => h("div")));
}
