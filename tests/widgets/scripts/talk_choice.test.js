/* All parts of a page keep to the same talk. */

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { open_window, OtherHalf, painted, settled } from "./window.js";

const TALKS = [
  ["iv-1", "Ana"],
  ["iv-2", "Ben"],
];
const PLACE = "infoview:folder:talk";

beforeEach(() => {
  open_window();
});

async function with_talks(talk = "iv-1") {
  const half = new OtherHalf({ talks: TALKS, talk });
  const { el, tools, iv } = await painted((view, tools, iv) => {
    const [choice, chosen] = iv.talk_choice(tools, view);
    return [choice, iv.h("p", { "data-key": "about" }, chosen)];
  }, half);
  const about = () => el.querySelector("p").textContent;
  return { el, half, tools, iv, about, box: el.querySelector("select") };
}

const asked = (half) => half.sent.map((one) => [one.do, one.values.talk]);

test("the likeliest talk is shown until one is chosen", async () => {
  const { about, half } = await with_talks();
  assert.deepEqual([about(), half.sent], ["iv-1", []]);
});

test("the talk chosen last is asked for, once, and shown when it is there", async () => {
  localStorage.setItem(PLACE, "iv-2");
  const { about, box, half, tools } = await with_talks();
  assert.deepEqual(asked(half), [["turn_to", "iv-2"]]);
  assert.equal(about(), "iv-1");
  assert.equal(box.value, "iv-2"); // what was chosen stands there meanwhile
  tools.repaint();
  half.show({ talks: TALKS, talk: "iv-2" });
  await half.answer({ ok: true, talk: "iv-2" });
  assert.deepEqual([about(), box.value, half.sent.length], ["iv-2", "iv-2", 1]);
});

test("a choice reaches all parts of a page", async () => {
  const one = await with_talks();
  const other = await with_talks();
  one.box.value = "iv-2";
  one.box.dispatchEvent(new window.Event("change", { bubbles: true }));
  await settled();
  assert.equal(localStorage.getItem(PLACE), "iv-2");
  assert.deepEqual([asked(one.half), asked(other.half)], Array(2).fill([["turn_to", "iv-2"]]));
});

test("a talk that is gone is not asked for again and again, until it is chosen again", async () => {
  localStorage.setItem(PLACE, "iv-9");
  const { about, box, half, iv, tools } = await with_talks();
  await half.answer({ ok: true, talk: "iv-1" });
  tools.repaint();
  assert.deepEqual([about(), box.value, asked(half)], ["iv-1", "iv-1", [["turn_to", "iv-9"]]]);
  iv.keep_talk(tools, "iv-2");
  await half.answer({ ok: true, talk: "iv-2" });
  iv.keep_talk(tools, "iv-9");
  assert.deepEqual(asked(half).at(-1), ["turn_to", "iv-9"]);
});

test("two that want different talks of one state, both gone, do not ask in turns", async () => {
  const { half, iv, tools } = await with_talks();
  for (let n = 0; n < 3; n += 1)
    for (const wanted of ["iv-8", "iv-9"]) {
      iv.turn_to(tools, wanted, "iv-1");
      await half.answer({ ok: true, talk: "iv-1" });
    }
  assert.deepEqual(
    asked(half),
    ["iv-8", "iv-9"].map((one) => ["turn_to", one]),
  );
});

test("without a talk nothing is asked for", async () => {
  localStorage.setItem(PLACE, "iv-2");
  const half = new OtherHalf({ talks: [], talk: "" });
  await painted((view, tools, iv) => iv.talk_choice(tools, view)[0], half);
  assert.deepEqual(half.sent, []);
});
