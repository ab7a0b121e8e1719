/* Elements are made of text alone, and a page is changed without losing what is in it. */

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { given, open_window, type } from "./window.js";

let h, morph, place;

beforeEach(async () => {
  open_window();
  ({ h, morph } = await given());
  place = document.createElement("main");
  document.body.append(place);
});

test("words of a student are text, whatever they look like", () => {
  const made = h("p", { title: "<i>" }, "<b>Ana</b>", 0, false, null, [["Ben"]]);
  assert.equal(made.textContent, "<b>Ana</b>0Ben");
  assert.equal(made.children.length, 0);
  assert.equal(made.title, "<i>");
});

test("a drawing is made of elements that a browser draws", () => {
  assert.equal(h("circle", { r: 3 }).namespaceURI, "http://www.w3.org/2000/svg");
  assert.equal(h("a", {}).namespaceURI, "http://www.w3.org/1999/xhtml");
});

test("an element that stays is the same one, with its focus, and hears what it is to hear now", () => {
  const heard = [];
  const look = (word) =>
    h("button", { "data-key": "go", on: { click: () => heard.push(word) } }, word);
  morph(place, [look("first")]);
  const button = place.firstChild;
  button.focus();
  morph(place, [h("p", {}, "New above"), look("second")]);
  assert.equal(place.lastChild, button);
  assert.equal(document.activeElement, button);
  assert.equal(button.textContent, "second");
  button.click();
  assert.deepEqual(heard, ["second"]);
  morph(place, [h("button", { "data-key": "go" }, "third")]);
  button.click();
  assert.deepEqual(heard, ["second"]);
});

test("rows that change places are moved, not made anew", () => {
  const rows = (...names) => names.map((name) => h("li", { "data-key": name }, name));
  morph(place, rows("Ana", "Ben", "Cy"));
  const [ana, ben, cy] = place.children;
  morph(place, rows("Cy", "Dee", "Ana"));
  assert.deepEqual(
    [...place.children].map((one) => one.textContent),
    ["Cy", "Dee", "Ana"],
  );
  assert.equal(place.children[0], cy);
  assert.equal(place.children[2], ana);
  assert.equal(ben.isConnected, false);
});

test("words being typed stay, words that were only looked at follow what was saved", () => {
  const box = (value) => [h("input", { type: "text", value })];
  morph(place, box("saved"));
  const input = place.firstChild;
  input.focus();
  morph(place, box("saved elsewhere"));
  assert.equal(input.value, "saved elsewhere");
  type(input, "typing");
  morph(place, box("saved once more"));
  assert.equal(input.value, "typing");
  input.blur();
  morph(place, box("saved once more"));
  assert.equal(input.value, "saved once more");
});

test("a tick and a choice follow what was saved", () => {
  const controls = (checked, value) => [
    h("input", { type: "checkbox", checked }),
    h("select", { value }, h("option", { value: "a" }), h("option", { value: "b" })),
  ];
  morph(place, controls(false, "a"));
  const [tick, choice] = place.children;
  tick.checked = true;
  choice.focus();
  choice.value = "b";
  morph(place, controls(false, "a"));
  assert.deepEqual([tick.checked, choice.value], [false, "a"]);
});

test("another kind of box is another box", () => {
  morph(place, [h("input", { type: "text" })]);
  const before = place.firstChild;
  morph(place, [h("input", { type: "date" })]);
  assert.notEqual(place.firstChild, before);
});

test("what a student opened stays open, and what JupyterLab noted stays noted", () => {
  const part = (more) => [h("details", { "data-key": "more", ...more }, h("summary", {}, "More"))];
  morph(place, part({ class: "iv-old" }));
  const details = place.firstChild;
  details.open = true;
  details.setAttribute("data-lm-suppress-shortcuts", "true");
  morph(place, part({}));
  assert.equal(details.open, true);
  assert.equal(details.getAttribute("data-lm-suppress-shortcuts"), "true");
  assert.equal(details.hasAttribute("class"), false);
});

test("a part that fills itself is left alone while it is the same", () => {
  const part = (own) => [h("select", { "data-key": "who", "data-own": own })];
  morph(place, part("1"));
  const select = place.firstChild;
  select.append(h("option", {}, "Ana"));
  morph(place, part("1"));
  assert.equal(select.children.length, 1);
  morph(place, part("2"));
  assert.equal(select.children.length, 0);
});
