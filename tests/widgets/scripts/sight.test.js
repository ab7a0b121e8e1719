/* The other half is told how much of a step can be seen, and a hidden page shows nothing old. */

import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";

import { open_window, OtherHalf, painted } from "./window.js";

let half, el, stop, is_shown, is_behind_another, scroll, resize;

/** Give the window what tells of places; jsdom has no layout. */
function place_things() {
  globalThis.IntersectionObserver = class {
    constructor(call) {
      scroll = (isIntersecting) => call([{ isIntersecting }]);
    }
    observe() {}
    disconnect() {
      scroll = () => assert.fail("still followed");
    }
  };
  globalThis.ResizeObserver = class {
    constructor(call) {
      resize = () => call([]);
    }
    observe() {}
    disconnect() {}
  };
  Object.defineProperty(HTMLElement.prototype, "offsetParent", {
    configurable: true,
    get: () => (is_shown ? document.body : null),
  });
  Object.defineProperty(document, "hidden", { get: () => is_behind_another });
}

beforeEach(async () => {
  open_window();
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout", "setInterval"] });
  is_shown = true;
  is_behind_another = false;
  place_things();
  half = new OtherHalf({});
  ({ el, stop } = await painted((_, __, { h }) => h("input", {}), half));
});

const told = () => half.sent.map(({ sight }) => sight);
const say = (message) => {
  for (const call of half.calls["msg:custom"]) call(message);
};
const is_covered = () => el.classList.contains("iv-waits");

test("what is told once is not told again", () => {
  scroll(true);
  resize();
  scroll(false);
  scroll(false);
  is_shown = false;
  resize();
  assert.deepEqual(told(), [2, 1, 0]);
  assert.equal(new Set(half.sent.map(({ by }) => by)).size, 1);
});

test("two drawings of a step have names of their own", async () => {
  scroll(true);
  await painted(() => [], half);
  scroll(false);
  const [first, second] = half.sent;
  assert.notEqual(first.by, second.by);
});

test("where words are typed is looked at wherever one scrolled", () => {
  scroll(false);
  el.querySelector("input").focus();
  el.querySelector("input").blur();
  mock.timers.tick(1);
  assert.deepEqual(told(), [1, 2, 1]);
});

test("a window behind another shows nothing", () => {
  scroll(true);
  is_behind_another = true;
  document.dispatchEvent(new window.Event("visibilitychange"));
  assert.deepEqual(told(), [2, 0]);
});

test("a step that is taken away is not looked at, and is followed no longer", () => {
  scroll(true);
  stop();
  assert.deepEqual(told(), [2, null]);
  assert.equal(half.calls["msg:custom"].size, 0);
});

test("on a hidden page, what is old is covered until it is new", () => {
  is_shown = false;
  resize();
  say({ is_waiting: true });
  assert.ok(is_covered());
  is_shown = true;
  scroll(true);
  assert.deepEqual(told(), [0, 2]);
  assert.ok(is_covered());
  say({ is_waiting: false });
  assert.ok(!is_covered());
});

test("on a page in front nothing is covered", () => {
  scroll(false);
  say({ is_waiting: true });
  assert.ok(!is_covered());
});

test("when nothing answers, it is better to see what was than nothing", () => {
  is_shown = false;
  say({ is_waiting: true });
  is_shown = true;
  resize();
  mock.timers.tick(1999);
  assert.ok(is_covered());
  mock.timers.tick(1);
  assert.ok(!is_covered());
});

test("where a browser cannot say what is in view, nothing is told", async () => {
  delete globalThis.IntersectionObserver;
  const other = new OtherHalf({});
  await painted(() => [], other);
  assert.deepEqual(other.sent, []);
});
