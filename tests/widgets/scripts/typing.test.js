/* A letter that is typed stays in its box, whatever is heard and drawn between two keys. */

import assert from "node:assert/strict";
import { mock, test } from "node:test";

import { open_window, OtherHalf, painted, settled, type } from "./window.js";

/** As many as Python says (`tests/examples.py`). */
const SEEDS = Number(process.env.SEEDS);
const NOTES = { name: "notes", type: "long_text", label: "Notes", help: "" };
const NAME = { name: "name", type: "text", label: "Name", help: "" };
const REFUSED = { ok: false, found: "The disk is full.", next_step: "Free some space." };

/** Numbers below `most`, the same for the same seed. */
function chance(seed) {
  let state = seed;
  return (most) => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * most);
  };
}

/** A field that saves by itself and a box that waits for a button, in one step. */
async function with_boxes() {
  const half = new OtherHalf({ notes: "", rows: 0 });
  const { el, tools } = await painted((view, tools, { adding, button, entry, field, h }) => {
    const save = (value) => tools.act("change", { value });
    const add = adding(tools, {
      place: "add",
      boxes: ["new"],
      send: ({ new: value }) => tools.run("add", { value }),
      done: () => {},
    });
    return [
      Array.from({ length: view.rows }, () => h("p", {}, "A row")),
      tools.local.reply?.ok === false && h("div", {}, tools.local.reply.found),
      field(tools, NOTES, view.notes, { key: "notes", save }),
      entry(tools, NAME, { key: "new" }),
      button("Add", add.press),
    ];
  }, half);
  return { el, half, tools };
}

/**
 * What may happen between two keys. The other half does one thing after the other; it says early
 * that the records are safe, then what came of it is shown, but it may end before either.
 */
function happenings({ half, tools }, next) {
  const early = new Set();
  const over = new Set();
  let saved = "";
  const first = (passed, call) => {
    const one = half.sent.find((sent) => sent.n && !over.has(sent) && !passed.has(sent));
    return one && call(one);
  };
  const take = (one) => {
    if (one.do === "change" && !early.has(one)) saved = one.values.value;
    early.add(one);
  };
  return [
    () => mock.timers.tick([10, 100, 700, 1000, 2000][next(5)]),
    () => half.show({ ...half.values.view, rows: next(4) }),
    () => tools.say(`Said ${next(9)}`),
    () => document.activeElement?.blur(),
    () =>
      first(early, (one) => {
        take(one);
        return half.answer_early({ ok: true }, one);
      }),
    () =>
      first(over, (one) => {
        take(one);
        over.add(one);
        half.show({ ...half.values.view, notes: saved });
        return half.answer({ ok: true }, one);
      }),
    () =>
      first(early, (one) => {
        over.add(one);
        return half.answer(REFUSED, one);
      }),
  ];
}

for (const kind of ["textarea", "input"])
  test(`no letter typed into a ${kind} is lost`, async () => {
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      open_window();
      mock.timers.reset();
      mock.timers.enable({ apis: ["setTimeout", "setInterval"] });
      const next = chance(seed);
      const page = await with_boxes();
      const events = happenings(page, next);
      const box = page.el.querySelector(kind);
      const trail = [];
      let words = "";
      for (let step = 0; step < 150; step += 1) {
        const what = next(events.length + 2);
        if (what < events.length) {
          await events[what]();
          await settled();
          trail.push(what);
        } else {
          const letter = "abcdefghij"[next(10)];
          type(box, box.value + letter);
          words += letter;
          trail.push(letter);
        }
        assert.equal(box.value, words, `seed ${seed}: ${trail.join(" ")}`);
        assert.ok(box.isConnected);
      }
    }
  });
