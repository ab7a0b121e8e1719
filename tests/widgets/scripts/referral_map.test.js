/* The referral map is walked by keys, shown in part, and says what it shows. */

import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";

import { drawn, open_window, OtherHalf, press, settled, told } from "./window.js";

const { view } = told.steps.referral_map;
const by_id = new Map(view.nodes.map((one) => [one.id, one]));
const first = view.nodes.find((one) => one.parent === "you" && one.names.length > 0);
const child = view.nodes.find((one) => one.parent === first.id);

let el, half;

beforeEach(async () => {
  open_window();
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout", "setInterval"] });
  half = new OtherHalf(structuredClone(view), told.steps.referral_map.about);
  ({ el } = await drawn(told.scripts.referral_map, half));
  mock.timers.tick(1000); // everybody is drawn, also those out of sight
});

const spot = (id) => el.querySelector(`.iv-map-spot[data-id="${id}"]`);
const now = () => document.activeElement.dataset.id;
const open = () => el.querySelector('[data-key="iv-map-person"]');
const is_shown = (id) => spot(id).style.display !== "none";

function key(name, more = {}) {
  const event = new KeyboardEvent("keydown", {
    key: name,
    bubbles: true,
    cancelable: true,
    ...more,
  });
  document.activeElement.dispatchEvent(event);
  return event;
}

function choose(id, value) {
  const box = el.querySelector(`[id$="${id}"]`);
  box.value = value;
  box.dispatchEvent(new window.Event("change", { bubbles: true }));
}

function show_part() {
  const part = el.querySelector('[data-key="iv-map-part"]');
  part.open = true;
  part.dispatchEvent(new window.Event("toggle"));
}

test("everybody stands on the map, and one of them can be reached by Tab", () => {
  assert.equal(el.querySelectorAll(".iv-map-spot").length, view.nodes.length);
  assert.deepEqual([...el.querySelectorAll('.iv-map-spot[tabindex="0"]')], [spot("you")]);
});

test("arrow keys walk along the introductions and back", () => {
  spot("you").focus();
  key("ArrowRight");
  const id = now();
  assert.equal(by_id.get(id).parent, "you");
  spot(first.id).focus();
  key("ArrowRight");
  assert.equal(by_id.get(now()).parent, first.id);
  key("ArrowLeft");
  assert.equal(now(), first.id);
  key("Home");
  assert.equal(now(), "you");
});

test("up and down go through a wave from top to bottom", () => {
  const wave = view.nodes.filter((one) => one.x === 1).sort((a, b) => a.y - b.y);
  spot(wave[0].id).focus();
  const seen = [now()];
  for (let n = 1; n < wave.length; n += 1) {
    key("ArrowDown");
    seen.push(now());
  }
  assert.deepEqual(
    seen,
    wave.map((one) => one.id),
  );
  key("ArrowDown");
  assert.equal(now(), wave.at(-1).id);
  key("ArrowUp");
  assert.equal(now(), wave.at(-2).id);
});

test("a key that is the map's does nothing to the page, another one is left alone", () => {
  spot("you").focus();
  assert.equal(key("ArrowRight").defaultPrevented, true);
  assert.equal(key("x").defaultPrevented, false);
  assert.equal(key("ArrowRight", { ctrlKey: true }).defaultPrevented, false);
});

test("Enter opens a person with what is known, and leads on to whom they named", () => {
  spot(first.id).focus();
  key("Enter");
  assert.equal(open().querySelector("h4").textContent, first.name);
  assert.equal(document.activeElement, open().querySelector("h4"));
  assert.match(open().textContent, new RegExp(first.word));
  press(open(), child.name);
  assert.equal(open().querySelector("h4").textContent, child.name);
  press(open(), "Close");
  assert.equal(open(), null);
  assert.equal(now(), child.id);
});

test("the size has a largest and a smallest", () => {
  const wide = () => Number.parseFloat(el.querySelector(".iv-map-pane svg").getAttribute("width"));
  spot("you").focus();
  const press_often = (name) => {
    for (let n = 0; n < 40; n += 1) key(name);
    return wide();
  };
  const largest = press_often("+");
  assert.equal(press_often("+"), largest);
  const smallest = press_often("-");
  assert.equal(press_often("-"), smallest);
  assert.ok(Math.abs(largest / smallest - 2 / 0.3) < 0.05, `${largest} / ${smallest}`);
});

test("a part shows its people and pales those on the way to them", () => {
  show_part();
  choose("-wave", "2");
  const wanted = view.nodes.filter((one) => one.wave === 2);
  const count = el.querySelector('[data-key="count"]').textContent;
  assert.match(count, new RegExp(`^${wanted.length} of ${view.nodes.length - 1} people shown`));
  assert.match(count, /pale/);
  for (const one of wanted) assert.ok(is_shown(one.id) && is_shown(one.parent));
  const third = view.nodes.find((one) => one.wave === 3);
  assert.equal(is_shown(third.id), false);
  press(el, "Show everyone");
  assert.equal(is_shown(third.id), true);
});

test("keys pass over people who are not shown", () => {
  show_part();
  choose("-wave", "1");
  spot(first.id).focus();
  key("ArrowRight");
  assert.equal(now(), first.id);
  const wave = view.nodes.filter((one) => one.x === 1).sort((a, b) => a.y - b.y);
  const stages = wave.map((one) => one.stage);
  choose(
    "-stage",
    stages.find((one, n) => stages[n + 1] !== one && n < stages.lastIndexOf(one)),
  );
  const seen = wave.filter((one) => is_shown(one.id));
  assert.ok(seen.length > 1 && seen.length < wave.length);
  spot(seen[0].id).focus();
  for (const one of seen.slice(1)) {
    key("ArrowDown");
    assert.equal(now(), one.id);
  }
});

test("who is looked for is shown, whatever was chosen before", () => {
  show_part();
  choose("-wave", "1");
  assert.equal(is_shown(child.id), false);
  choose("-find", child.id);
  assert.equal(is_shown(child.id), true);
});

test("the growth of the network shows who was known on a day", () => {
  show_part();
  const day = el.querySelector('[id$="-day"]');
  day.value = "0";
  day.dispatchEvent(new window.Event("input", { bubbles: true }));
  const { date } = view.growth[0];
  for (const one of view.nodes.slice(1))
    assert.equal(is_shown(one.id), one.since <= date, one.name);
});

test("the table says the same as the map, row by row", () => {
  press(el, "Show table");
  const rows = [...el.querySelectorAll('[data-key="iv-map-rows"] tbody tr')];
  assert.equal(rows.length, view.table.rows.length);
  press(el, "Hide table");
  assert.equal(el.querySelector('[data-key="iv-map-rows"]'), null);
});

test("the way to a person is asked, marked and cleared", async () => {
  const asks = el.querySelector('[data-key="iv-map-asks_way"]');
  asks.open = true;
  asks.dispatchEvent(new window.Event("toggle"));
  const box = asks.querySelector("select");
  choose(box.id, child.id);
  const { do: action, values } = half.sent.at(-1);
  assert.deepEqual([action, values], ["way_to", { person: child.id }]);
  await half.answer({ ok: true, people: ["you", first.id, child.id], words: "Ask the first." });
  assert.match(asks.textContent, /Ask the first\./);
  press(asks, "Clear path");
  assert.doesNotMatch(asks.textContent, /Ask the first\./);
});

test("who is chosen is told, and who is set in focus is chosen", () => {
  spot(first.id).focus();
  assert.equal(half.values.focus, first.id);
  half.set("focus", child.id);
  assert.equal(spot(child.id).getAttribute("aria-pressed"), "true");
  assert.equal(now(), first.id); // the keyboard stays where it is
  half.set("focus", "");
  assert.equal(spot("you").getAttribute("aria-pressed"), "true");
});

test("somebody who is gone is neither chosen nor open", () => {
  spot(child.id).focus();
  key("Enter");
  const rest = structuredClone(view);
  rest.nodes = rest.nodes.filter((one) => one.id === "you" || one.parent === "you");
  rest.edges = rest.edges.filter((one) => one.from === "you");
  half.show(rest);
  assert.equal(open(), null);
  assert.equal(spot(child.id), null);
  assert.equal(spot("you").getAttribute("tabindex"), "0");
});

test("a network without anybody is told in words", async () => {
  const empty = structuredClone(view);
  empty.nodes = empty.nodes.slice(0, 1);
  half.show(empty);
  await settled();
  assert.equal(el.querySelector("svg"), null);
  assert.equal(el.querySelector("h3").textContent, view.title);
});

/** A view in which the student found so many people themselves. */
function star(people) {
  const [you] = view.nodes,
    one = { ...first, parent: "you", x: 1, wave: 1, names: [] };
  const nodes = Array.from({ length: people }, (_, n) => ({ ...one, id: `p${n}`, y: n }));
  const edges = nodes.map(({ id }) => ({ from: "you", to: id, is_first: true }));
  return { ...view, nodes: [{ ...you, y: (people - 1) / 2 }, ...nodes], edges };
}

test("a long list is folded into one row, which opens it and gives the focus on", () => {
  half.show(star(60));
  mock.timers.tick(1000);
  const more = () => el.querySelector(".iv-map-more");
  assert.match(more().textContent, /^and 52 more$/);
  assert.ok(is_shown("p7") && !is_shown("p8"));
  more().focus();
  key("Enter");
  assert.equal(more(), null);
  assert.equal(now(), "p8");
  assert.ok(is_shown("p59"));
  press(el, "Collapse long lists");
  assert.ok(more() && !is_shown("p8"));
});

test("who is looked for is unfolded, and a short list is never folded", () => {
  half.show(star(60));
  mock.timers.tick(1000);
  choose("-find", "p40");
  assert.ok(is_shown("p40"));
  half.show(star(9));
  mock.timers.tick(1000);
  assert.equal(el.querySelector(".iv-map-more"), null);
});

test("a cord holds a strand for each person who came through, and the way is one of them", () => {
  const lines = [...el.querySelectorAll(".iv-map-line")].map((path) => path.getAttribute("d"));
  const strands = lines.join("").split("M").slice(1);
  assert.equal(strands.length, view.nodes.length - 1);
  spot(child.id).focus();
  const way = el.querySelector(".iv-map-way").getAttribute("d");
  assert.ok(strands.includes(way.slice(1)));
});
