/* One runtime a window, whatever the number of steps; scripts may be written as anyone writes them. */

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import {
  make_addresses,
  made,
  open_window,
  OtherHalf,
  packed,
  source,
  given,
  told,
} from "./window.js";

const STEP = `export default function step({ h, mount }) {
  return mount((view) => h("p", {}, view.word));
}`;
const addresses = []; // of all modules that a window made
let loader, start;

beforeEach(async () => {
  open_window();
  make_addresses();
  const address_of = URL.createObjectURL;
  URL.createObjectURL = (blob) => addresses[addresses.push(address_of(blob)) - 1];
  start = `${source("shared/start")}// ${Math.random()}`; // a window of its own for each test
  const text = `${source("shared/loader")}// ${Math.random()}`;
  ({ default: loader } = await import(`data:text/javascript,${encodeURIComponent(text)}`));
});

const runtime = () =>
  packed(
    "shared/runtime",
    ["shared/runtime", ...told.parts].map((name) => [name, source(name)]),
    ".iv { color: red }",
    start,
  );

async function shown(scripts, view = { word: "Hello" }, shared = runtime()) {
  const half = new OtherHalf(view);
  const models = { shared, own: scripts };
  half.values.runtime = "IPY_MODEL_shared";
  half.values.scripts = "IPY_MODEL_own";
  half.model.widget_manager = { get_model: async (id) => models[id] };
  const el = document.createElement("section");
  document.body.append(el);
  const stop = await loader.render({ model: half.model, el });
  return { el, stop, half, shared };
}

test("a step is drawn with what it is given", async () => {
  const { el } = await shown(
    packed("room/step", [["room/step", STEP]], ".iv-step { color: blue }"),
  );
  assert.equal(el.querySelector("p").textContent, "Hello");
  const styles = [...document.querySelectorAll("style")];
  assert.deepEqual(
    styles.map((one) => one.id),
    ["iv-style-shared", "iv-style-room-step"],
  );
});

test("the runtime is made once a window, each step's scripts are read once", async () => {
  const counted = (scripts) => {
    const get = (name) => {
      if (name === "packed") counts.read += 1;
      return scripts.get(name);
    };
    const counts = { ...scripts, get, read: 0 };
    return counts;
  };
  const shared = counted(runtime());
  const scripts = counted(packed("room/step", [["room/step", STEP]]));
  await Promise.all([shown(scripts, {}, shared), shown(scripts, {}, shared)]);
  const other = counted(packed("room/other", [["room/other", STEP]]));
  await shown(other, {}, shared);
  assert.deepEqual([shared.read, scripts.read, other.read], [1, 1, 1]);
  assert.equal(document.querySelectorAll("#iv-style-shared").length, 1);
});

test("another version of the runtime is another runtime", async () => {
  const scripts = packed("room/step", [["room/step", STEP]]);
  await shown(scripts);
  const newer = `export default () => ({ show: async ({ el }) => el.append("newer") })`;
  const other = packed("shared/runtime", [["shared/runtime", newer]], "", start);
  const { el } = await shown(scripts, {}, other);
  assert.equal(el.textContent, "newer");
});

test("parts of a step are made in their order, each with those before it", async () => {
  const first = `export default ({ h }) => ({ shout: (word) => h("b", {}, word.toUpperCase()) });`;
  const second = `export default ({ shout }) => ({ twice: (word) => [shout(word), shout(word)] });`;
  const own = `export default ({ mount, twice }) => mount((view) => twice(view.word));`;
  const { el } = await shown(
    packed("a", [
      ["one", first],
      ["two", second],
      ["a", own],
    ]),
  );
  assert.equal(el.textContent, "HELLOHELLO");
});

test("a name may be changed where it is taken, a text look like a note, a const name two", async () => {
  const own = `import.meta; /** @param {any} iv */
    export default function own({ h: draw, mount }) {
      const ONE = "/** no note */", TWO = \`import { h } from "./draw.js";\`;
      return mount(() => draw("p", {}, ONE, TWO));
    }`;
  const { el } = await shown(packed("own", [["own", own]]));
  assert.equal(el.textContent, `/** no note */import { h } from "./draw.js";`);
});

test("two scripts may use one name for two things", async () => {
  const part = `const SHOWN = 1; export default () => ({ shown_here: SHOWN });`;
  const own = `const SHOWN = 2;
    export default ({ mount, shown_here }) => mount(() => [String(SHOWN), String(shown_here)].map((one) => document.createTextNode(one)));`;
  const { el } = await shown(
    packed("own", [
      ["part", part],
      ["own", own],
    ]),
  );
  assert.equal(el.textContent, "21");
});

test("files as the house writes them are one module, others one each", async () => {
  const own = STEP.replace("step", "own");
  const part = `const SHOWN = "${Math.random()}";
export default function part() {
  return { shown_here: () => SHOWN };
}`;
  const before = addresses.length;
  const files = (...all) => all.map((one, place) => [String(place), one]);
  await shown(packed("own", files(part, own)));
  const together = addresses.length;
  await shown(packed("own", files(`${part}\nexport const MORE = 1;`, own)));
  // With the first come what starts the runtime of the window, and that; both once.
  assert.deepEqual([together - before, addresses.length - together], [3, 2]);
});

test("a script that is changed while somebody works on it is drawn anew, once", async () => {
  const scripts = packed("room/step", [["room/step", STEP]], ".iv-step { color: blue }");
  const { el, half, stop } = await shown(scripts);
  const newer = STEP.replace('"p"', '"strong"');
  await scripts.become(packed("room/step", [["room/step", newer]], ".iv-step { color: green }"));
  assert.equal(el.querySelector("p"), null);
  assert.equal(el.querySelector("strong").textContent, "Hello");
  assert.match(document.getElementById("iv-style-room-step").textContent, /green/);
  assert.equal(half.calls["change:view"].size, 1);
  assert.equal(scripts.calls.size, 1);
  stop();
  assert.deepEqual([scripts.calls.size, half.calls["change:view"].size], [0, 0]);
});

test("a script that is saved half written says so, and the whole one is drawn again", async () => {
  const scripts = packed("room/step", [["room/step", STEP]]);
  const { el, half, stop } = await shown(scripts);
  await scripts.become(packed("room/step", [["room/step", STEP.slice(0, -5)]]));
  assert.match(el.textContent, /^SyntaxError/);
  await scripts.become(packed("room/step", [["room/step", STEP]]));
  assert.equal(el.querySelector("p").textContent, "Hello");
  assert.deepEqual([scripts.calls.size, half.calls["change:view"].size], [1, 1]);
  stop();
  assert.deepEqual([scripts.calls.size, half.calls["change:view"].size], [0, 0]);
});

test("a runtime that is changed while somebody works on it draws its steps anew", async () => {
  const { el, shared } = await shown(packed("room/step", [["room/step", STEP]]));
  const files = ["shared/runtime", ...told.parts].map((name) => [name, source(name)]);
  files.push([
    "shared/more",
    `export default ({ h }) => ({ h: (tag, ...rest) => h("em", ...rest) });`,
  ]);
  await shared.become(packed("shared/runtime", files));
  assert.equal(el.querySelector("em").textContent, "Hello");
});

for (const [step, scripts] of Object.entries(told.scripts))
  test(`the scripts of ${step} hand over no name twice, and draw`, async () => {
    const names = new Set(Object.keys(await given()));
    let iv = await given();
    for (const name of scripts.slice(0, -1)) {
      const before = { ...iv };
      iv = await made([name], iv);
      for (const one of Object.keys(iv))
        if (iv[one] !== before[one]) {
          assert.equal(names.has(one), false, `${one} in ${name}`);
          names.add(one);
        }
    }
    const own = (await import(`data:text/javascript,${encodeURIComponent(source(scripts.at(-1)))}`))
      .default;
    assert.equal(typeof own(iv), "function");
  });
