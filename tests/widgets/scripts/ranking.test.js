/* Lines that are moved one after the other are all saved, and stay under the hand that moves them. */

import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";

import { drawn, open_window, OtherHalf, settled, told, type } from "./window.js";

const RESTS = 200; // milliseconds
const VIEW = {
  weights: [
    { part: "goal_fit", label: "Your goals", value: 2 },
    { part: "closeness", label: "How close", value: 3 },
  ],
  most: 5,
  is_moved: false,
  line: "",
  how_many: [],
  rows: [],
  total: 0,
};
let half, goals, close;

beforeEach(async () => {
  open_window();
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout", "setInterval"] });
  half = new OtherHalf(VIEW);
  const { el } = await drawn(told.scripts.ranking, half);
  [goals, close] = el.querySelectorAll("input[type=range]");
});

async function rest(milliseconds = RESTS) {
  mock.timers.tick(milliseconds);
  await settled();
}

const sent = () => half.sent.map(({ values }) => [values.part, values.value]);

test("a line that passes numbers saves the one it rests on", async () => {
  for (const number of ["3", "4", "5"]) {
    type(goals, number);
    await rest(RESTS / 2);
  }
  assert.deepEqual(sent(), []);
  await rest();
  assert.deepEqual(sent(), [["goal_fit", 5]]);
});

test("two lines moved at once are both saved", async () => {
  type(goals, "5");
  type(close, "0");
  await rest();
  assert.deepEqual(sent().sort(), [
    ["closeness", 0],
    ["goal_fit", 5],
  ]);
});

test("a line moved on while it is saved is not put back", async () => {
  type(goals, "4");
  await rest();
  type(goals, "5");
  const [first] = half.sent;
  await half.answer({ ok: true }, first);
  close.focus();
  half.show({ ...VIEW, weights: [{ ...VIEW.weights[0], value: 4 }, VIEW.weights[1]] });
  assert.equal(goals.value, "5");
  await rest();
  assert.deepEqual(sent().at(-1), ["goal_fit", 5]);
});
