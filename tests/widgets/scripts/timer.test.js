/* The minutes of a clock that ran on are words like any other: kept, and offered where two differ. */

import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";

import { drawn, open_window, OtherHalf, press, settled, told, type } from "./window.js";

const MINUTE = 60_000, // milliseconds
  NOW = 1_800_000_000_000;

beforeEach(() => {
  open_window();
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"], now: NOW });
});

/** A clock that nobody stopped after the interview. */
async function forgotten() {
  const clock = { talk: "", minutes: 25, start: NOW - 300 * MINUTE, said: "" };
  localStorage.setItem("infoview:folder:timer", JSON.stringify(clock));
  const view = { talks: [], talk: "", minutes: 25, taken: "", ahead: "", is_stop_last: false };
  const limits = { warn_minutes: 5, forgotten_minutes: 120, longest_minutes: 180, closing: [] };
  const half = new OtherHalf(view, { step: "timer", ...limits });
  return { half, ...(await drawn(told.scripts.timer, half)) };
}

/** Minutes that were typed into the same box in two windows. */
function keep(...minutes) {
  minutes.forEach((typed, at) => {
    const draft = { place: "timer:took", by: `${at}`, at, typed, label: "Minutes it took" };
    localStorage.setItem(`infoview:folder:timer:took@${at}`, JSON.stringify(draft));
  });
}

const took = (el) => el.querySelector("[data-key=entry-took] input");

test("minutes typed in another window are offered beside the box, and are what is saved", async () => {
  keep("31", "26");
  const { el, half } = await forgotten();
  assert.equal(took(el).value, "26");
  assert.match(el.textContent, /You also typed “31” here/);
  press(el, "Use these words");
  mock.timers.tick(0);
  assert.equal(took(el).value, "31");
  press(el, "Save minutes");
  await settled();
  assert.equal(half.sent.at(-1).values.minutes, "31");
});

test("minutes that were typed are kept until they are saved", async () => {
  const { el, half } = await forgotten();
  type(took(el), "26");
  const kept = () => Object.keys(localStorage).filter((key) => key.includes("took"));
  assert.equal(kept().length, 1);
  press(el, "Save minutes");
  await settled();
  await half.answer({ ok: true, told: "It took 26 of 25 minutes." });
  assert.deepEqual(kept(), []);
});
