/* An agenda adds up, says what drops out, and is put in order; the bank is searched in the page. */

import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";

import { drawn, open_window, OtherHalf, press, settled, told, type } from "./window.js";

beforeEach(() => {
  open_window();
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout", "setInterval"] });
});

/** Show what the state really shows, with some of its agenda changed. */
async function with_plan(change = {}) {
  const { view, about } = structuredClone(told.steps.question_plan);
  const plan = Object.assign(view.plan, change);
  const half = new OtherHalf(view, about);
  const { el } = await drawn(told.scripts.question_plan, half);
  const part = (key) => el.querySelector(`[data-key="${key}"]`);
  return { el, half, plan, part, row: (item) => part(item.id) };
}

/** Open the menu of a row and choose a line of it. */
function from_menu(row, line) {
  row.querySelector('[data-key="menu"]').click();
  [...row.querySelectorAll('[role="menu"] > *')].find((one) => one.textContent === line).click();
}

const words = (el) => el.textContent.replace(/\s+/g, " ");

test("the minutes add up, and a bar shows how much of the promise is used", async () => {
  const { part, plan } = await with_plan({ minutes: 30, total: 18 });
  assert.match(words(part("sum")), new RegExp(`18 of 30 minutes · ${plan.items.length} questions`));
  const bar = part("sum").querySelector("progress");
  assert.deepEqual([bar.max, bar.value, bar.dataset.over], [30, 18, "false"]);
});

test("an agenda exactly as long as promised is not too long, one minute more is", async () => {
  for (const [total, over] of [
    [25, "false"],
    [26, "true"],
  ]) {
    const { part } = await with_plan({ minutes: 25, total });
    const bar = part("sum").querySelector("progress");
    assert.deepEqual([bar.value, bar.dataset.over], [25, over]);
  }
});

test("an agenda without a promise or with one question is said rightly", async () => {
  const [item] = told.steps.question_plan.view.plan.items;
  const { part } = await with_plan({ minutes: 0, total: 3, items: [item] });
  assert.match(words(part("sum")), /3 of 0 minutes · 1 question$/);
  assert.equal(part("sum").querySelector("progress").max, 1);
});

test("what drops out when they are late is named, and whether the rest fits", async () => {
  const [first, second] = told.steps.question_plan.view.plan.items;
  const { part } = await with_plan({
    late: [
      { late: 5, left: 20, lost: [], fits: true },
      { late: 10, left: 15, lost: [second.id], fits: true },
      { late: 15, left: 10, lost: [second.id, first.id], fits: false },
    ],
    must: { count: 1, minutes: 1 },
  });
  const [five, ten, fifteen] = part("late").querySelectorAll(":scope > ul > li");
  assert.match(words(five), /5 minutes late, 20 left: nothing drops out/);
  assert.match(words(ten), /10 minutes late, 15 left: these drop out\./);
  assert.deepEqual([...ten.querySelectorAll("li")].map(words), [`✂ ${second.text}`]);
  assert.match(words(fifteen), /the rest still runs over/);
  assert.match(words(part("late")), /Your must-ask takes 1 minute\./);
});

test("several must-asks are counted, none is not spoken of", async () => {
  const late = [{ late: 5, left: 20, lost: [], fits: true }];
  const many = await with_plan({ late, must: { count: 3, minutes: 8 } });
  assert.match(words(many.part("late")), /3 must-asks take 8 minutes/);
  const none = await with_plan({ late, must: { count: 0, minutes: 0 } });
  assert.doesNotMatch(words(none.part("late")), /★/);
});

test("a question says when it drops out, and keeps minutes that are not usual", async () => {
  const items = structuredClone(told.steps.question_plan.view.plan.items);
  Object.assign(items[0], { falls: "now", minutes: 42 });
  Object.assign(items[1], { falls: "10" });
  const { row } = await with_plan({ items });
  from_menu(row(items[0]), "Edit wording or minutes");
  assert.match(words(row(items[0])), /Over your time: cut this first/);
  assert.match(words(row(items[1])), /Drops out if they.re 10 minutes late/);
  const minutes = row(items[0]).querySelector('[data-key="minutes"]');
  assert.equal(minutes.value, "42");
  const listed = [...minutes.options].map((one) => Number(one.value));
  assert.deepEqual(
    listed,
    [...listed].sort((a, b) => a - b),
  );
  assert.equal(new Set(listed).size, listed.length);
});

test("a question is moved from its menu, by Alt and a key, and by dragging", async () => {
  const { row, plan, half, part } = await with_plan();
  const item = plan.items.find((one) => one.block === "main");
  from_menu(row(item), "Move down");
  assert.deepEqual(half.sent.at(-1).values, { id: item.id, step: 1 });
  const key = (name, altKey) =>
    row(item).dispatchEvent(new KeyboardEvent("keydown", { key: name, altKey, bubbles: true }));
  key("ArrowUp", true);
  assert.deepEqual(half.sent.at(-1).values, { id: item.id, step: -1 });
  const count = half.sent.length;
  key("ArrowUp", false);
  assert.equal(half.sent.length, count);
  const drag = (el, name) => {
    const event = new window.Event(name, { bubbles: true, cancelable: true });
    event.dataTransfer = { setData() {}, setDragImage() {} };
    el.dispatchEvent(event);
    return event;
  };
  const place = part("part-close");
  assert.equal(drag(place, "dragover").defaultPrevented, false); // nothing was taken hold of
  drag(row(item).querySelector(".iv-handle"), "dragstart");
  assert.equal(drag(place, "dragover").defaultPrevented, true);
  drag(place, "drop");
  assert.deepEqual(
    [half.sent.at(-1).do, half.sent.at(-1).values],
    ["place", { id: item.id, block: "close", before: "" }],
  );
});

test("a question that is dropped on itself stays where it is", async () => {
  const { row, plan, half } = await with_plan();
  const [item] = plan.items;
  const drag = (el, name) => {
    const event = new window.Event(name, { bubbles: true, cancelable: true });
    event.dataTransfer = { setData() {}, setDragImage() {} };
    el.dispatchEvent(event);
  };
  drag(row(item).querySelector(".iv-handle"), "dragstart");
  drag(row(item), "drop");
  assert.deepEqual(half.sent, []);
});

test("the bank is searched by every word, in one number or the other", async () => {
  const { el, part } = await with_plan();
  const found = () => Number(words(part("picker").querySelector("[role=status]")).match(/^\d+/)[0]);
  const all = found();
  const search = (text) => type(el.querySelector("[data-key=words] input"), text);
  search("week");
  const week = found();
  assert.ok(week > 0 && week < all, `${week} of ${all}`);
  search("weeks");
  assert.equal(found(), week);
  search("week zebra");
  assert.equal(found(), 0);
  assert.match(words(part("picker")), /No questions match/);
  search("");
  assert.equal(found(), all);
});

test("ten questions are shown at once, the others on demand", async () => {
  const { part } = await with_plan();
  const shown = () => part("picker").querySelectorAll(".iv-offer").length;
  assert.equal(shown(), 10);
  press(part("picker"), "Show 10 more");
  assert.equal(shown(), 20);
});

test("keys go on at the first new question when the button that brought it is gone", async () => {
  const { el, part } = await with_plan();
  type(el.querySelector("[data-key=words] input"), "people");
  const offers = () => [...part("picker").querySelectorAll(".iv-offer")];
  let before = 0;
  const more = () => part("picker").querySelector("[data-key=more]");
  for (; more() && before < offers().length; mock.timers.tick(20)) {
    before = offers().length;
    more().focus();
    more().click();
  }
  assert.ok(before > 0 && before < offers().length);
  assert.ok(offers()[before].contains(document.activeElement));
});

test("keys go on at the personal question once its gentler sister was added", async () => {
  const { el, part, half } = await with_plan();
  const bank = el.ownerDocument.querySelector("[data-key=sensitivity] select");
  bank.value = "2";
  bank.dispatchEvent(new window.Event("change", { bubbles: true }));
  const gentler = part("picker").querySelector("[data-key=softer]");
  const offer = gentler.closest(".iv-offer");
  gentler.focus();
  gentler.click();
  await half.answer();
  mock.timers.tick(20);
  assert.equal(document.activeElement, offer.querySelector("[data-key=pick]"));
});

test("a question on the agenda can be taken off where it was picked", async () => {
  const { part, plan, half, el } = await with_plan();
  const item = plan.items.find((one) => one.question);
  type(el.querySelector("[data-key=words] input"), item.text.split(/\W+/).slice(-4).join(" "));
  const offer = part(item.question);
  press(offer, `Added, remove: ${item.text}`);
  assert.deepEqual([half.sent.at(-1).do, half.sent.at(-1).values], ["drop", { id: item.id }]);
  await settled();
});

test("a kit may follow an order that others teach, which names its source", async () => {
  const { part, el, half } = await with_plan({ items: [], total: 0 });
  const [first] = half.values.about.arcs;
  assert.equal(part("order").querySelector("p"), null);
  const select = part("arc").querySelector("select");
  select.value = first.key;
  select.dispatchEvent(new window.Event("change", { bubbles: true }));
  await settled();
  assert.match(words(part("order")), new RegExp(first.source.slice(0, 12)));
  el.querySelector('[data-key="kit"]').click();
  await settled();
  assert.deepEqual([half.sent.at(-1).do, half.sent.at(-1).values.arc], ["kit", first.key]);
});

test("a question of one's own from another interview is added in its part", async () => {
  const { view, about } = structuredClone(told.steps.question_plan);
  view.kept = [{ text: "What made you stay?", block: "close" }];
  const half = new OtherHalf(view, about);
  const { el } = await drawn(told.scripts.question_plan, half);
  press(el.querySelector('[data-key="kept"]'), "Add: What made you stay?");
  const { talk, ...values } = half.sent.at(-1).values;
  assert.equal(half.sent.at(-1).do, "own");
  assert.deepEqual(values, { text: "What made you stay?", block: "close", anyway: true });
});
