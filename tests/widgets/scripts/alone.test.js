/* A widget without a page: what is done changes its traits, and traits are drawn. */

import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";

import { drawn, open_window, OwnTraits, press, settled, told, type } from "./window.js";

const MINUTE = 60_000; // milliseconds

beforeEach(() => {
  open_window();
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"], now: 1_800_000_000_000 });
});

async function checklist() {
  const items = ["Charge my phone", "Print my questions"].map((text) => ({
    ...{ id: text, text, list: "", modes: [], reason: "", alternative: "" },
  }));
  const half = new OwnTraits("checklist", { items, title: "Pack", done: [], skipped: [] });
  return { half, ...(await drawn(told.scripts.checklist, half)) };
}

const boxes = (el) => [...el.querySelectorAll("input[type=checkbox]")];

test("a tick and “not for me” are traits, and a line has one of them", async () => {
  const { half, el } = await checklist();
  boxes(el)[0].click();
  await settled();
  assert.deepEqual(half.values.done, ["Charge my phone"]);
  assert.match(el.textContent, /1 to go/);
  half.set("skipped", ["Charge my phone", "Print my questions"]);
  half.set("done", []);
  assert.deepEqual(
    boxes(el).map((one) => one.disabled),
    [true, true],
  );
  press(el, "Undo “not for me”: Print my questions");
  await settled();
  assert.deepEqual(half.values.skipped, ["Charge my phone"]);
  assert.equal(half.saved, 2);
});

test("a widget that is taken away hears no more, and keeps nothing in the browser", async () => {
  const { half, stop } = await checklist();
  stop();
  const heard = Object.entries(half.calls).filter(([, calls]) => calls.size);
  assert.deepEqual([heard, "change:done" in half.calls], [[], true]);
  assert.equal(localStorage.length, 0);
});

async function timer(traits = {}) {
  const half = new OwnTraits("timer", {
    ...{ minutes: 25, warn_minutes: 5, longest_minutes: 180, closing: ["Thank you."] },
    ...{ started: 0, elapsed: 0 },
    ...traits,
  });
  return { half, ...(await drawn(told.scripts.timer, half)) };
}

const clock = (el) => el.querySelector(".iv-clock")?.textContent;

test("minutes typed are a trait, and the clock starts with them", async () => {
  const { half, el } = await timer();
  type(el.querySelector("input[type=number]"), "30");
  assert.equal(half.values.minutes, 30);
  press(el, "Start timer");
  assert.equal(clock(el), "30:00");
  assert.equal(half.values.started, 1_800_000_000);
  mock.timers.tick(3_000);
  assert.equal(half.values.elapsed, 3);
  assert.equal(clock(el), "29:57");
});

test("a laptop that slept moves no hands; seconds that are set do", async () => {
  const { half, el } = await timer();
  press(el, "Start timer");
  mock.timers.tick(2_000);
  mock.timers.setTime(1_800_000_000_000 + 10 * MINUTE);
  document.dispatchEvent(new window.Event("visibilitychange"));
  assert.equal(clock(el), "15:00");
  mock.timers.tick(1_000);
  assert.equal(half.values.elapsed, 601);
  half.set("elapsed", 21 * 60);
  mock.timers.tick(0);
  assert.equal(clock(el), "4:00");
  assert.match(el.textContent, /Thank you\./);
});

test("a timer that was started elsewhere runs here, and one that is stopped says what it took", async () => {
  const { half, el } = await timer({ started: 1_800_000_000 - 12 * 60, elapsed: 720 });
  assert.equal(clock(el), "13:00");
  press(el, "Stop timer");
  await settled();
  assert.deepEqual([half.values.started, half.values.elapsed], [0, 720]);
  assert.match(el.textContent, /It took 12 of 25 minutes\./);
  assert.equal(localStorage.length, 0);
});
