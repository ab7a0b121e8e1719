/* A long list is shown as far as it is here; more of it is asked for. */

import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";

import { drawn, open_window, OtherHalf, painted, press, settled, type } from "./window.js";

const PAUSE = 250; // milliseconds

beforeEach(() => {
  open_window();
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout", "setInterval"] });
});

async function later(milliseconds) {
  mock.timers.tick(milliseconds);
  await settled();
}

const names = (from, to) => Array.from({ length: to - from }, (_, n) => `Person ${from + n}`);

/** What a list of people shows, of which some are here. */
function view_of(titles, part) {
  const card = (title) => ({
    id: `ct-${title.slice(7)}`,
    title,
    values: {},
    detail: "",
    marks: [],
    lines: [],
    actions: [],
    panel: null,
    practice: false,
  });
  const texts = { title: "My people", lead: "", empty: "No one here yet.", add_label: "Add" };
  const lists = { add_fields: [], fields: [], more_fields: [], lines: [], removed: [] };
  return {
    ...texts,
    ...lists,
    always_open: false,
    items: titles.map(card),
    undo_label: "",
    ask: "",
    removed_label: "",
    suggestions_lead: "",
    suggestions: [],
    ...(part && { long_lists: { items: part } }),
  };
}

async function with_list(titles, part) {
  const half = new OtherHalf(view_of(titles, part));
  const { el, iv } = await drawn(["shared/record_list"], half);
  const shown = () => [...el.querySelectorAll("h4")].map((one) => one.textContent);
  const status = () => el.querySelector("[role=status]")?.textContent;
  const more = () => el.querySelector("[data-key=more-items]");
  return { el, half, iv, shown, status, more, box: el.querySelector("input[type=search]") };
}

test("a short list has neither a search nor more to show", async () => {
  const { box, more, shown, status } = await with_list(names(0, 8));
  assert.deepEqual([shown().length, box, more(), status()], [8, null, null, undefined]);
});

test("a long list says how much of it is here, and brings more where the button was", async () => {
  const { half, more, shown, status } = await with_list(names(0, 8), {
    text: "",
    found: 23,
    total: 23,
  });
  assert.equal(status(), "8 of 23 shown");
  more().focus();
  more().click();
  assert.deepEqual(half.sent[0].values, { part: "items", text: "", count: 20 });
  half.show(view_of(names(0, 20), { text: "", found: 23, total: 23 }));
  await half.answer();
  await later(20);
  assert.equal(status(), "20 of 23 shown");
  assert.equal(document.activeElement, more());
  assert.equal(more().textContent, "Show 3 more");
  more().click();
  half.show(view_of(names(0, 23)));
  await half.answer();
  await later(20);
  assert.equal(shown().length, 23);
  assert.equal(more(), null);
  // The keys go on at the first that is new.
  assert.equal(document.activeElement.closest("article").dataset.key, "ct-20");
});

test("a list is searched after a pause, where the records are", async () => {
  const { box, el, half, more, status } = await with_list(names(0, 8), {
    text: "",
    found: 23,
    total: 23,
  });
  type(box, "ny");
  await later(PAUSE - 1);
  type(box, "nya");
  await later(PAUSE - 1);
  assert.deepEqual(half.sent, []);
  await later(1);
  assert.deepEqual(half.sent[0].values, { part: "items", text: "nya" });
  half.show(view_of(["Person 9"], { text: "nya", found: 1, total: 23 }));
  await half.answer();
  assert.deepEqual([status(), more(), box.value], ["1 of 23 found", null, "nya"]);
  half.show(view_of([], { text: "nyan", found: 0, total: 23 }));
  assert.match(el.querySelector("[data-key=empty]").textContent, /^Nothing here matches/);
});

test("more of what was found is asked for with the same words", async () => {
  const { half, more, status } = await with_list(names(0, 8), { text: "per", found: 9, total: 23 });
  assert.equal(status(), "9 of 23 found, 8 shown");
  more().click();
  assert.deepEqual(half.sent[0].values, { part: "items", text: "per", count: 20 });
});

test("an empty list says so, and one that was emptied while it is searched does not", async () => {
  const { el, half } = await with_list([]);
  assert.equal(el.querySelector("[data-key=empty]").textContent, "No one here yet.");
  half.show(view_of([], { text: "ana", found: 0, total: 0 }));
  assert.equal(el.querySelector("[data-key=empty]").textContent, "No one here yet.");
});

test("where nothing answers, the list stays, and the page says that it is asleep", async () => {
  const { el, half, more, shown } = await with_list(names(0, 8), {
    text: "",
    found: 9,
    total: 9,
  });
  more().click();
  await later(2000);
  assert.equal(shown().length, 8);
  assert.match(el.querySelector("[role=alert]").textContent, /asleep/);
  more().click();
  await half.answer();
  assert.equal(el.querySelector("[role=alert]"), null);
});

test("words kept in a card that is not here are gone to; a card that was removed is told", async () => {
  const part = { text: "", found: 23, total: 23 };
  const { half, iv, shown } = await with_list(names(0, 8), part);
  const box = { step: "infoview:folder:step", key: "ct-zzzzzzz9-name" };
  assert.equal(iv.unsaved.go_to(box), true);
  assert.deepEqual([half.sent[0].do, half.sent[0].values], ["open", { id: "ct-zzzzzzz9" }]);
  await half.answer({ ok: false, found: "Removed.", next_step: "Go on." });
  assert.equal(iv.unsaved.go_to(box), false);
  assert.equal(shown().length, 8);
  assert.equal(iv.unsaved.go_to({ step: "infoview:folder:step", key: "new-name" }), false);
});

const WHO = { name: "contact", type: "link", label: "Who", help: "", part: "options of contact" };

async function with_choice(spec, value, chosen) {
  const part = { text: "", found: 60, total: 60 };
  const half = new OtherHalf({ long_lists: { "options of contact": part } });
  const paint = (view, tools, { field }) =>
    field(tools, spec, value, {
      key: "who",
      save: (sent) => tools.act("change", { sent }),
      chosen,
    });
  const { el } = await painted(paint, half);
  const options = () => [...el.querySelectorAll("option")].map((one) => one.textContent);
  return { el, half, options, box: el.querySelector("select") };
}

test("a choice of many shows what is chosen, and looks for what is not here", async () => {
  const options = [["ct-1", "Ana"]];
  const { box, el, half, options: shown } = await with_choice({ ...WHO, options }, "ct-9", "Zoë");
  assert.deepEqual(shown(), ["Choose…", "Ana", "Zoë"]);
  assert.equal(box.value, "ct-9");
  assert.equal(el.querySelector("[role=status]").textContent, "1 of 60 shown");
  type(el.querySelector("input[type=search]"), "be");
  await later(PAUSE);
  assert.deepEqual(half.sent[0].values, { part: "options of contact", text: "be" });
});

test("who was chosen stays by name while others are looked for", async () => {
  const spec = { ...WHO, options: [["ct-1", "Ana"]] };
  const { box, half, options } = await with_choice(spec, "", undefined);
  box.value = "ct-1";
  box.dispatchEvent(new window.Event("change", { bubbles: true }));
  spec.options = [["ct-2", "Ben"]];
  half.show({ long_lists: half.values.view.long_lists });
  assert.deepEqual(options(), ["Choose…", "Ben", "Ana"]);
  assert.equal(box.value, "ct-1");
});

test("a choice that is whole has no search", async () => {
  const half = new OtherHalf({});
  const spec = { ...WHO, part: undefined, options: [["ct-1", "Ana"]] };
  const { el } = await painted(
    (view, tools, { field }) => field(tools, spec, "", { key: "who", save: () => {} }),
    half,
  );
  assert.equal(el.querySelector("input"), null);
});
