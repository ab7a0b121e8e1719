/* What travelled deflated is opened before a step is drawn, and nothing overtakes it. */

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { deflateSync, inflateSync } from "node:zlib";

import { made, open_window, OtherHalf, settled } from "./window.js";

beforeEach(() => {
  open_window();
});

function packed(value) {
  const bytes = deflateSync(Buffer.from(JSON.stringify(value)));
  return { deflated: new DataView(bytes.buffer, bytes.byteOffset, bytes.length) };
}

/** Open a model; what is inflated comes when it is let through. */
async function opened(view, about = {}) {
  const held = [];
  const inflate = async ({ buffer, byteOffset, byteLength }) => {
    await new Promise((go) => held.push(go));
    return JSON.parse(inflateSync(Buffer.from(buffer, byteOffset, byteLength)));
  };
  const { open_model } = await made(["shared/opened_model"], { inflate });
  const half = new OtherHalf(view);
  half.values.about = about;
  const opening = open_model(half.model);
  const through = async () => {
    await settled();
    for (const go of held.splice(0)) go();
    await settled();
  };
  await through();
  return { half, through, ...(await opening) };
}

test("traits are found as Python has them, however they came", async () => {
  const { half, model } = await opened(packed({ word: "né" }), { step: "one" });
  assert.deepEqual([model.get("view"), model.get("about")], [{ word: "né" }, { step: "one" }]);
  half.values.other = 5;
  assert.equal(model.get("other"), 5);
});

test("what is not deflated is told at once", async () => {
  const { half, model } = await opened({ word: "old" });
  const seen = [];
  model.on("change:view", () => seen.push(model.get("view").word));
  model.on("msg:custom", ({ n }) => seen.push(n));
  half.show({ word: "new" });
  half.answer({ ok: true }, { n: "answer" });
  assert.deepEqual(seen, ["new", "answer"]);
});

test("an answer waits for what was shown before it, and so does what comes later", async () => {
  const { half, model, through } = await opened({ word: "old" });
  const seen = [];
  model.on("change:view", () => seen.push(model.get("view").word));
  model.on("msg:custom", ({ n }) => seen.push(n));
  half.show(packed({ word: "large" }));
  await half.answer({ ok: true }, { n: "answer" });
  assert.deepEqual([seen, model.get("view")], [[], { word: "old" }]);
  await through();
  assert.deepEqual(seen, ["large", "answer"]);
});

test("the last of several is what is shown in the end", async () => {
  const { half, model, through } = await opened({ word: "old" });
  half.show(packed({ word: "large" }));
  half.show({ word: "small" });
  await through();
  assert.deepEqual(model.get("view"), { word: "small" });
});

test("what cannot be opened is left out, and the next is shown", async (context) => {
  const { half, model, through } = await opened({ word: "old" });
  context.mock.method(console, "error", () => {});
  const broken = Buffer.from("broken");
  half.show({ deflated: new DataView(broken.buffer, broken.byteOffset, broken.length) });
  await through();
  half.show({ word: "new" });
  assert.deepEqual(model.get("view"), { word: "new" });
  assert.equal(console.error.mock.callCount(), 1);
});

test("who stops listening hears nothing, and a closed model lets go of the one behind it", async () => {
  const { close, half, model } = await opened({ word: "old" });
  const seen = [];
  const hear = () => seen.push(model.get("view").word);
  for (const type of ["change:view", "change:other"]) model.on(type, hear);
  for (const type of ["change:view", "change:other"]) model.off(type, hear);
  half.show({ word: "new" });
  half.set("other", 1);
  close();
  assert.deepEqual(seen, []);
  assert.deepEqual(
    Object.values(half.calls).map((calls) => calls.size),
    [0, 0, 0],
  );
});
