/* Words that are typed are kept until they are safe. */

import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";

import { open_window, OtherHalf, painted, press, settled, type } from "./window.js";

const PAUSE = 700,
  LOST = 2000; // milliseconds
const NOTES = { name: "notes", type: "long_text", label: "Notes", help: "" };
const PLACE = "infoview:folder:step:notes";

beforeEach(() => {
  open_window();
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout", "setInterval"] });
});

const stored = () => Object.keys(localStorage).filter((key) => key.startsWith(PLACE));
const kept = () => {
  const { base, typed } = JSON.parse(localStorage.getItem(stored()[0])) ?? {};
  return typed === undefined ? null : { base, typed };
};

async function with_field(saved, spec = NOTES) {
  const half = new OtherHalf({ saved });
  const paint = (view, tools, { field }) => {
    const save = (value) => tools.act("change", { value });
    return field(tools, spec, view.saved, { key: "notes", save });
  };
  const { el, ...rest } = await painted(paint, half);
  const box = el.querySelector("textarea, input, select");
  return { el, box, half, note: () => el.querySelector(".iv-state").textContent, ...rest };
}

async function later(milliseconds) {
  mock.timers.tick(milliseconds);
  await settled();
}

test("a field saves after a pause, and says so only when it was answered", async () => {
  const { box, half, note } = await with_field("old");
  type(box, "ne");
  await later(PAUSE - 1);
  type(box, "new");
  await later(PAUSE - 1);
  assert.deepEqual(half.sent, []);
  assert.deepEqual(kept(), { base: "old", typed: "new" });
  await later(1);
  assert.deepEqual(
    half.sent.map((one) => one.values.value),
    ["new"],
  );
  assert.equal(note(), "Saving…");
  half.values.view = { saved: "new" };
  await half.answer();
  assert.equal(note(), "Saved");
  assert.equal(kept(), null);
});

test("a field saves at once when it is left, and when the page goes", async () => {
  const { box, half } = await with_field("old");
  type(box, "new");
  box.blur();
  assert.equal(half.sent.length, 1);
  await half.answer();
  type(box, "newer");
  window.dispatchEvent(new window.Event("pagehide"));
  assert.equal(half.sent.at(-1).values.value, "newer");
});

test("words typed while others are being saved are saved next", async () => {
  const { box, half, note } = await with_field("old");
  type(box, "one");
  await later(PAUSE);
  type(box, "one two");
  await half.answer();
  assert.equal(box.value, "one two");
  assert.deepEqual(kept(), { base: "old", typed: "one two" });
  assert.notEqual(note(), "Saved");
  await later(PAUSE);
  assert.equal(half.sent.at(-1).values.value, "one two");
});

test("the same words are not sent twice while they wait", async () => {
  const { box, half } = await with_field("old");
  type(box, "new");
  await later(PAUSE);
  box.blur();
  assert.equal(half.sent.length, 1);
});

test("words that nobody answered stay, and are saved when the answer comes late", async () => {
  const { box, half, note, el } = await with_field("old");
  type(box, "new");
  await later(PAUSE);
  await later(LOST);
  assert.match(note(), /wasn't saved/);
  assert.equal(el.querySelector(".iv-state").dataset.state, "kept");
  assert.deepEqual(kept(), { base: "old", typed: "new" });
  await half.answer();
  assert.equal(note(), "Saved");
  assert.equal(kept(), null);
});

test("words that are safe stay when the page falls asleep before it shows them", async () => {
  const { box, half, note, tools } = await with_field("old");
  type(box, "new");
  await later(PAUSE);
  await half.answer_early();
  await later(LOST);
  assert.equal(note(), "Saved");
  assert.equal(box.value, "new");
  tools.repaint();
  type(box, "newer");
  assert.deepEqual(kept(), { base: "new", typed: "newer" });
  half.show({ saved: "other" });
  box.blur();
  assert.equal(half.sent.at(-1).values.value, "newer");
});

test("words that do not fit stay with what is wrong about them", async () => {
  const { box, half, note } = await with_field("old");
  type(box, "new");
  await later(PAUSE);
  await half.answer({ ok: false, found: "This is too long.", next_step: "Leave something out." });
  assert.equal(note(), "This is too long. Leave something out.");
  assert.equal(box.getAttribute("aria-invalid"), "true");
  assert.equal(box.value, "new");
  assert.deepEqual(kept(), { base: "old", typed: "new" });
});

test("a page that is opened again saves what was kept", async () => {
  localStorage.setItem(PLACE, JSON.stringify({ base: "old", typed: "new" }));
  const { box, half, note } = await with_field("old");
  assert.equal(box.value, "new");
  assert.match(note(), /Kept from before/);
  await later(0);
  assert.deepEqual(
    half.sent.map((one) => one.values.value),
    ["new"],
  );
});

test("kept words wait for a choice when the entry was changed meanwhile", async () => {
  localStorage.setItem(PLACE, JSON.stringify({ base: "old", typed: "mine" }));
  const { el, box, half } = await with_field("theirs");
  await later(PAUSE);
  assert.deepEqual([box.value, half.sent.length], ["theirs", 0]);
  assert.match(el.textContent, /You also typed “mine”/);
  press(el, "Use these words");
  await later(0);
  assert.equal(half.sent.at(-1).values.value, "mine");
});

test("the entry can be kept instead", async () => {
  localStorage.setItem(PLACE, JSON.stringify({ base: "old", typed: "mine" }));
  const { el, half } = await with_field("theirs");
  press(el, "Discard");
  await later(PAUSE);
  assert.deepEqual([kept(), half.sent.length], [null, 0]);
  assert.doesNotMatch(el.textContent, /You typed/);
});

const keep_others = (...words) =>
  words.forEach((typed, at) =>
    localStorage.setItem(
      `${PLACE}@${at}`,
      JSON.stringify({ place: "step:notes", by: `${at}`, at, typed, base: "old" }),
    ),
  );

test("words typed into one box in two windows are both there, to choose from", async () => {
  keep_others("first", "second");
  const { el, box, half } = await with_field("old");
  await later(0);
  assert.equal(half.sent.at(-1).values.value, "second");
  half.show({ saved: "second" });
  await half.answer();
  assert.match(el.textContent, /You also typed “first” here/);
  press(el, "Use these words");
  await later(0);
  assert.equal(box.value, "first");
  assert.equal(half.sent.at(-1).values.value, "first");
  await half.answer();
  assert.deepEqual([stored(), el.querySelector(".iv-note")], [[], null]);
});

test("words of another window can be let go", async () => {
  keep_others("first", "second");
  const { el, half } = await with_field("old");
  await later(0);
  half.show({ saved: "second" });
  await half.answer();
  press(el, "Discard");
  assert.deepEqual([stored(), el.querySelector(".iv-note")], [[], null]);
});

test("words of another window that are saved already are not offered", async () => {
  keep_others("old", "second");
  const { el } = await with_field("old");
  assert.equal(el.querySelector(".iv-note"), null);
});

test("words that are exchanged for others wait in their place", async () => {
  keep_others("first", "second");
  const { box, el, half } = await with_field("old");
  await later(0);
  await half.answer({ ok: false, found: "The disk is full.", next_step: "Free some space." });
  press(el, "Use these words");
  assert.equal(box.value, "first");
  assert.match(el.textContent, /You also typed “second”/);
  assert.equal(stored().length, 2);
});

test("new words do not take the place of those that wait for a choice", async () => {
  localStorage.setItem(PLACE, JSON.stringify({ base: "old", typed: "mine" }));
  const { box, el } = await with_field("theirs");
  type(box, "newer");
  await later(0);
  assert.match(el.textContent, /You also typed “mine”/);
  assert.equal(stored().length, 2);
});

test("words that were saved after all are forgotten", async () => {
  localStorage.setItem(PLACE, JSON.stringify({ base: "old", typed: "new" }));
  const { half } = await with_field("new");
  await later(PAUSE);
  assert.deepEqual([kept(), half.sent.length], [null, 0]);
});

test("words that are typed back to what is saved are not sent", async () => {
  const { box, half } = await with_field("old");
  type(box, "new");
  type(box, "old");
  await later(PAUSE);
  assert.deepEqual([kept(), half.sent.length], [null, 0]);
});

test("a browser that keeps nothing loses nothing while the page is open", async () => {
  window.Storage.prototype.setItem = () => {
    throw new Error("refused");
  };
  const { box, half, tools } = await with_field("old");
  type(box, "new");
  assert.equal(tools.draft("notes").typed, "new");
  await later(PAUSE);
  assert.equal(half.sent.at(-1).values.value, "new");
});

test("a date that is half typed empties nothing", async () => {
  const { box, half } = await with_field("2026-03-10", { ...NOTES, type: "date" });
  Object.defineProperty(box, "validity", { value: { badInput: true } });
  type(box, "");
  await later(PAUSE);
  assert.deepEqual([kept(), half.sent.length], [null, 0]);
});

test("a choice is saved at once, several are parted by spaces", async () => {
  const choices = [
    ["a", "First"],
    ["b", "Second"],
  ];
  const { el, half } = await with_field("b", { ...NOTES, type: "choices", choices });
  el.querySelector('[data-key="a"]').click();
  await later(0);
  assert.equal(half.sent.at(-1).values.value, "b a");
  el.querySelector('[data-key="b"]').click();
  await later(0);
  assert.equal(half.sent.at(-1).values.value, "a");
});

test("yes, no and not known yet are three answers", async () => {
  const { el, half } = await with_field(false, { ...NOTES, type: "yes_no" });
  const [yes, no, unknown] = el.querySelectorAll("input");
  assert.deepEqual([yes.checked, no.checked, unknown.checked], [false, true, false]);
  yes.click();
  await later(0);
  assert.equal(half.sent.at(-1).values.value, true);
});

test("words for a button are kept while they wait, and Enter presses it", async () => {
  const pressed = [];
  const spec = { name: "own", type: "text", label: "Your question", help: "" };
  const paint = (_, tools, { entry, typed }) =>
    entry(tools, spec, { key: "own", enter: () => pressed.push(typed(tools, "own")) });
  const half = new OtherHalf({});
  const { el, tools } = await painted(paint, half);
  const box = el.querySelector("input");
  type(box, "What is a normal day?");
  const enter = (more) =>
    box.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, ...more }));
  enter({ isComposing: true });
  enter({});
  assert.deepEqual(pressed, ["What is a normal day?"]);
  const again = await painted(paint, half);
  assert.equal(again.el.querySelector("input").value, "What is a normal day?");
  tools.keep("own", null);
  assert.equal(localStorage.length, 0);
});

test("words typed while others are being added stay in their box", async () => {
  const spec = { name: "own", type: "text", label: "Your question", help: "" };
  const paint = (_, tools, { button, empty, entry, standing }) => {
    const add = async () => {
      const words = standing(tools, ["own"]);
      if ((await tools.run("own", { text: words.own })).ok) empty(tools, words);
    };
    return [entry(tools, spec, { key: "own" }), button("Add", add)];
  };
  const { el, half, tools } = await painted(paint, new OtherHalf({}));
  const box = el.querySelector("input");
  type(box, "first");
  press(el, "Add");
  type(box, "second");
  await half.answer({ ok: true });
  assert.equal(box.value, "second");
  assert.equal(tools.draft("own").typed, "second");
  press(el, "Add");
  await half.answer({ ok: true });
  assert.deepEqual(
    half.sent.map((one) => one.values.text),
    ["first", "second"],
  );
  assert.equal(box.value, "");
  assert.equal(tools.draft("own"), null);
});
