/* A table is searched, sorted and selected from, by its traits alone and in a page. */

import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";

import { drawn, open_window, OtherHalf, OwnTraits, settled, told, type } from "./window.js";

const NAMES = ["Ana", "Ben", 'Chi "<b>'];
const [FOUND, PAGE] = [500, 40];
const [HEIGHT, IN_SIGHT] = [42, 12]; // of a row in pixels, and how many rows are in sight

const row = (id, ...cells) => ({
  ...{ id, kind: "attempt", practice: false, person: ["", ""] },
  cells: cells.map((text) => [text, ""]),
});

const view = {
  ...{ kind: "", words: "", stands: "", practice: false, by: "", down: false, start: 0 },
  kinds: [
    ["", "No filter"],
    ["field", "Field"],
  ],
  columns: [
    ["name", "Name"],
    ["field", "Field"],
  ],
  widths: [10, 12],
  rows: NAMES.map((name, place) => row(`id ${place} "`, name, "Nursing")),
  ...{ found: 3, total: 3, states: [], has_practice: false, undo_label: "" },
};

/** A view of which some rows are drawn, from `start` on. */
const part_of = (start) => ({
  ...{ ...view, start, found: FOUND, total: FOUND },
  rows: Array.from({ length: PAGE }, (_, n) => row(String(start + n), `Person ${start + n}`, "")),
});

let el, half;

async function table(shown = view, more = {}) {
  half = new OwnTraits("whole_log", {
    ...{ table: [shown], words: "", filter_by: "", only: "", sort_by: "", descending: false },
    ...{ first: 0, selected: [], ...more },
  });
  ({ el } = await drawn(told.scripts.whole_log, half));
  await settled();
}

beforeEach(() => {
  open_window();
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout"] });
});

const boxes = () => [...el.querySelectorAll("tbody input")];
const now = () => document.activeElement.dataset.cell;
const line = () => el.querySelector("[role=status]").textContent;

function key(name, more = {}) {
  const event = new KeyboardEvent("keydown", {
    ...{ key: name, bubbles: true, cancelable: true },
    ...more,
  });
  document.activeElement.dispatchEvent(event);
  return event;
}

function choose(label, value) {
  const found = [...el.querySelectorAll("label")].find((one) => one.textContent === label);
  const box = document.getElementById(found.htmlFor);
  box.value = value;
  box.dispatchEvent(new window.Event("change", { bubbles: true }));
}

/** Give rows a height and a place, as a browser does; the focus scrolls to where it goes. */
function lay_out() {
  const { prototype } = window.HTMLElement;
  const log = () => el.querySelector(".iv-log");
  const place = (row) => (Number(row.getAttribute("aria-rowindex")) - 2) * HEIGHT;
  prototype.getBoundingClientRect = function () {
    const row = this.closest("tbody tr");
    const top = row ? place(row) - log().scrollTop : 0;
    const height = row ? HEIGHT : this === log() ? IN_SIGHT * HEIGHT : 0;
    return { top, bottom: top + height };
  };
  const { focus } = prototype;
  prototype.focus = function (how = {}) {
    focus.call(this);
    const row = this.closest("tbody tr");
    if (!row || how.preventScroll) return;
    const least = place(row) - (IN_SIGHT - 1) * HEIGHT;
    log().scrollTop = Math.max(least, Math.min(log().scrollTop, place(row)));
  };
}

/** Scroll until a row is the first in sight. */
function scroll_to(row) {
  const log = el.querySelector(".iv-log");
  log.scrollTop = row * HEIGHT;
  log.dispatchEvent(new window.Event("scroll"));
}

/** Draw rows from `start` on with the focus in one of them. */
async function walked_to(row, start) {
  await table(part_of(start), { first: start });
  lay_out();
  boxes()[row - start].click();
  boxes()[row - start].focus();
  key("End");
}

/** Rows come from Python. */
async function come(start) {
  half.set("table", [part_of(start)]);
  await settled();
}

test("a ticked row is a trait in the order in which rows were, and a trait ticks a row", async () => {
  await table();
  boxes()[2].click();
  boxes()[0].click();
  assert.deepEqual(half.values.selected, ['id 2 "', 'id 0 "']);
  assert.equal(line(), "3 rows · 2 selected");
  boxes()[2].click();
  assert.deepEqual(half.values.selected, ['id 0 "']);
  half.set("selected", ['id 1 "', "of another table"]);
  assert.deepEqual(
    boxes().map((one) => one.checked),
    [false, true, false],
  );
  assert.equal(el.querySelectorAll('tr[aria-selected="true"]').length, 1);
});

test("names are text, wherever they stand", async () => {
  await table();
  assert.equal(el.querySelectorAll("tbody b").length, 0);
  assert.equal(boxes()[2].getAttribute("aria-label"), 'Select Chi "<b>');
});

test("keys walk from the boxes to the last column; Space and Enter select", async () => {
  await table();
  el.querySelector("[data-cell][tabindex='0']").focus();
  assert.equal(now(), 'id 0 "--1');
  key("ArrowRight");
  key("ArrowDown");
  assert.equal(now(), 'id 1 "-0');
  assert.ok(key(" ").defaultPrevented);
  key("End");
  key("ArrowRight");
  key("ArrowDown");
  key("ArrowDown");
  assert.equal(now(), 'id 2 "-1');
  key("Enter");
  assert.deepEqual(half.values.selected, ['id 1 "', 'id 2 "']);
  key("Home");
  assert.ok(!key(" ").defaultPrevented, "the box itself answers to Space");
});

test("words, a filter and a heading are traits, and each is one message", async () => {
  await table({ ...view, kind: "field", states: ["Nursing", "Teaching"] });
  type(el.querySelector("input[type=search]"), "ana");
  await settled();
  choose("Show only", "Nursing");
  await settled();
  el.querySelector('th[data-key="name"] button').click();
  await settled();
  const { words, only, sort_by, descending } = half.values;
  assert.deepEqual([words, only, sort_by, descending], ["ana", "Nursing", "name", false]);
  assert.equal(half.saved, 3);
  choose("Filter by", "");
  await settled();
  assert.deepEqual([half.values.filter_by, half.values.only], ["", ""]);
});

test("words that were set elsewhere take the place of those typed before", async () => {
  await table();
  const box = el.querySelector("input[type=search]");
  type(box, "ana");
  await settled();
  half.set("table", [{ ...view, words: "ana" }]);
  half.set("table", [{ ...view, words: "" }]);
  assert.equal(box.value, "");
});

test("what is scrolled to is asked for once, and drawn where it stands", async () => {
  await table(part_of(0));
  const log = el.querySelector(".iv-log");
  log.scrollTop = 100 * 42;
  for (let n = 0; n < 3; n += 1) log.dispatchEvent(new window.Event("scroll"));
  await settled();
  assert.deepEqual([half.values.first, half.saved], [87, 1]);
  half.set("table", [part_of(87)]);
  const rows = [...el.querySelectorAll("tbody tr")];
  assert.deepEqual([rows.length, rows[0].getAttribute("aria-rowindex")], [PAGE, "89"]);
  const style = log.firstElementChild.getAttribute("style");
  assert.equal(style, `padding-block: ${87 * 42}px ${(FOUND - 87 - PAGE) * 42}px`);
});

test("a key leads to rows that are not drawn yet, and the focus follows", async () => {
  await table(part_of(0));
  el.querySelector("[data-cell][tabindex='0']").focus();
  key("End", { ctrlKey: true });
  key("ArrowUp");
  key("ArrowUp");
  await settled();
  assert.equal(half.values.first, FOUND - PAGE);
  half.set("table", [part_of(FOUND - PAGE)]);
  await settled();
  assert.equal(now(), "497-1");
});

test("scrolling asks for no other rows while those that a key leads to are on their way", async () => {
  await walked_to(55, 45);
  key("Home", { ctrlKey: true });
  scroll_to(46);
  await settled();
  assert.equal(half.values.first, 0);
  await come(0);
  assert.equal(now(), "0--1");
});

test("rows that were asked for before the last key do not take the focus away", async () => {
  await walked_to(60, 40);
  scroll_to(68);
  assert.equal(half.values.first, 55);
  for (let n = 0; n < 6; n += 1) key("ArrowUp");
  await come(55);
  assert.equal(now(), "54-1");
  assert.equal(half.values.first, 41);
  key("ArrowUp");
  await come(41);
  assert.equal(now(), "53-1");
  assert.equal(el.querySelector("tbody tr").dataset.key, "41");
});

test("keys go on from the last one while rows for earlier ones come", async () => {
  await walked_to(0, 0);
  key("End", { ctrlKey: true });
  key("Home", { ctrlKey: true });
  for (let n = 0; n < 6; n += 1) key("PageDown");
  await come(FOUND - PAGE);
  assert.equal(now(), "30--1");
  key("ArrowDown");
  await come(half.values.first);
  assert.equal(now(), "61--1");
});

test("rows in sight stay when those come from where one scrolled before", async () => {
  await walked_to(0, 0);
  scroll_to(200);
  scroll_to(2);
  await come(187);
  assert.equal(el.querySelector("tbody tr").dataset.key, "0");
  await come(half.values.first);
  assert.equal(el.querySelector(".iv-log").scrollTop, 2 * HEIGHT);
  scroll_to(24);
  await come(half.values.first);
  assert.equal(el.querySelector("tbody tr").dataset.key, "11");
});

test("keys go on in sight when the row with the focus is scrolled away", async () => {
  await walked_to(0, 0);
  scroll_to(100);
  await come(87);
  assert.equal(now(), "100-1");
  key("ArrowDown");
  assert.equal(now(), "101-1");
});

test("keys go on in sight when another view of the table is scrolled", async () => {
  await walked_to(0, 0);
  await come(200);
  assert.equal(now(), "213-1");
  assert.equal(el.querySelector(".iv-log").scrollTop, 213 * HEIGHT);
});

test("who left the table is not called back by rows that come late", async () => {
  await walked_to(0, 0);
  key("End", { ctrlKey: true });
  el.querySelector("input[type=search]").focus();
  await come(FOUND - PAGE);
  assert.equal(document.activeElement.type, "search");
});

test("an empty table says so, and offers nothing to look for in columns", async () => {
  await table({ ...view, rows: [], found: 0, total: 0, kinds: [["", "No filter"]] });
  assert.match(el.textContent, /This table has no rows\./);
  assert.equal(el.querySelectorAll("select, table").length, 0);
});

test("in a page the row one is at is the one selected, and its boxes are not there", async () => {
  half = new OtherHalf({ ...view, widths: [] }, { specs: {} });
  half.values.selected = [];
  ({ el } = await drawn(told.scripts.whole_log, half));
  await settled();
  assert.equal(boxes().length, 0);
  el.querySelector("[data-cell][tabindex='0']").focus();
  key("ArrowDown");
  assert.deepEqual(half.values.selected, ['id 1 "']);
  half.set("selected", ['id 2 "']);
  assert.equal(el.querySelector("[data-cell][tabindex='0']").dataset.cell, 'id 2 "-0');
  assert.equal(half.sent.length, 0);
});
