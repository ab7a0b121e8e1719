/* Two minutes for each circle of people: they end with an offer, and nothing is closed. */

import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";

import { drawn, open_window, OtherHalf, press, told } from "./window.js";

const MINUTE = 60000;
let el, view;

beforeEach(async () => {
  open_window();
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout", "setInterval"] });
  view = structuredClone(told.steps.name_prompts.view);
  for (const one of view.circles) one.names = [];
  const half = new OtherHalf(view, told.steps.name_prompts.about);
  ({ el } = await drawn(told.scripts.name_prompts, half));
});

const pace = () => el.querySelector('[data-key="pace"]');
const box = (circle) => el.querySelector(`[data-key="${circle.key}"] input`);

test("two minutes lead from one circle to the next, and every box stays open", () => {
  const [first, second] = view.circles;
  press(pace(), "Start two minutes");
  mock.timers.tick(30);
  assert.equal(document.activeElement, box(first));
  assert.match(pace().textContent, new RegExp(first.label));
  mock.timers.tick(MINUTE);
  assert.match(pace().textContent, /a minute left/);
  mock.timers.tick(MINUTE);
  assert.match(pace().textContent, /two minutes/);
  assert.equal(box(first).disabled, false);
  press(pace(), `Next: ${second.label}`);
  mock.timers.tick(30);
  assert.equal(document.activeElement, box(second));
});

test("the clock can be stopped, and says nothing more", () => {
  press(pace(), "Start two minutes");
  press(pace(), "Stop the clock");
  mock.timers.tick(3 * MINUTE);
  assert.match(pace().textContent, /Start two minutes/);
  assert.equal(pace().querySelector("[role=status]"), null);
});
