/* What is asked is numbered, an answer that does not come is said, one that comes late counts. */

import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";

import { open_window, OtherHalf, painted, press, settled } from "./window.js";

const LOST = 2000; // milliseconds
let told, tools, half, el, stop;

beforeEach(async () => {
  open_window();
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout", "setInterval"] });
  told = [];
  document.addEventListener("infoview:saving", ({ detail }) => told.push(detail.state));
  half = new OtherHalf({ word: "first" });
  ({ tools, el, stop } = await painted((view, _, { h }) => h("p", {}, view.word), half));
});

test("each answer meets its question, in whatever order they come", async () => {
  const first = tools.act("add", { name: "Ana" });
  const second = tools.act("add", { name: "Ben" });
  const [one, two] = half.sent;
  assert.notEqual(one.n, two.n);
  assert.deepEqual([one.do, one.values], ["add", { name: "Ana" }]);
  await half.answer({ ok: true, id: "ben" }, two);
  await half.answer({ ok: true, id: "ana" }, one);
  assert.equal((await first).id, "ana");
  assert.equal((await second).id, "ben");
  assert.deepEqual(told, ["saving", "saving", "saved", "saved"]);
});

test("two steps of one name do not hear each other's answers", async () => {
  const other = await painted(() => [], half);
  let answered = false;
  other.tools.act("add").then(() => (answered = true));
  tools.act("add");
  await half.answer({ ok: true });
  assert.equal(answered, false);
});

test("an answer that does not come is said to be lost, and still counts when it is late", async () => {
  const asked = tools.act("change", { value: "typed" });
  mock.timers.tick(LOST - 1);
  await settled();
  assert.deepEqual(told, ["saving"]);
  mock.timers.tick(1);
  const reply = await asked;
  assert.deepEqual([reply.ok, reply.lost], [false, true]);
  assert.deepEqual(told, ["saving", "lost"]);
  await half.answer({ ok: true, id: "late" });
  assert.equal((await reply.later).id, "late");
  assert.deepEqual(told, ["saving", "lost", "saved"]);
});

test("a large piece of work may take longer", async () => {
  let reply;
  tools.act("export", {}, 60_000).then((found) => (reply = found));
  mock.timers.tick(59_999);
  await settled();
  assert.equal(reply, undefined);
  await half.answer({ ok: true, said: "Written" });
  assert.equal(reply.said, "Written");
  mock.timers.tick(60_000);
  assert.deepEqual(told, ["saving", "saved"]);
});

test("a question that changes nothing shows no saving, and takes no late answer", async () => {
  const asked = tools.ask("about", { question: "q-1" });
  mock.timers.tick(LOST);
  const reply = await asked;
  assert.deepEqual([reply.ok, reply.later], [false, undefined]);
  await half.answer({ ok: true });
  assert.deepEqual(told, []);
  assert.equal(tools.local.acted, undefined);
});

test("an early answer says saved at once; who asked goes on when all is shown", async () => {
  let reply;
  tools.act("add").then((found) => (reply = found));
  await half.answer_early({ ok: true, id: "ana" });
  assert.deepEqual([told, reply], [["saving", "saved"], undefined]);
  mock.timers.tick(LOST - 1);
  await half.answer({ ok: true, id: "ana" });
  assert.deepEqual([told, reply.id], [["saving", "saved"], "ana"]);
});

test("an early answer counts also when nothing follows it", async () => {
  const acted = tools.act("add");
  const asked = tools.ask("look");
  for (const message of half.sent) await half.answer_early({ ok: true, id: message.do }, message);
  mock.timers.tick(LOST);
  assert.deepEqual([(await acted).id, (await asked).id], ["add", "look"]);
  assert.deepEqual(told, ["saving", "saved"]);
});

test("a line that is closed is found as one that does not answer", async () => {
  half.model.send = () => {
    throw new Error("closed");
  };
  const asked = tools.act("add");
  mock.timers.tick(LOST);
  assert.equal((await asked).lost, true);
});

test("an answer nobody waits for changes nothing", async () => {
  const asked = tools.act("add");
  const [message] = half.sent;
  await half.answer({ ok: true, id: "first" }, message);
  await half.answer({ ok: true, id: "again" }, message);
  assert.equal((await asked).id, "first");
  assert.deepEqual(told, ["saving", "saved"]);
});

test("what came of an action is shown, and a change of the records, too", async () => {
  const ran = tools.run("add");
  await half.answer({ ok: false, found: "The name is empty.", next_step: "Type a name." });
  await ran;
  assert.equal(tools.local.reply.found, "The name is empty.");
  half.show({ word: "second" });
  assert.equal(el.querySelector("p").textContent, "second");
  tools.say("Added");
  assert.equal(el.querySelector("[aria-live]").textContent, "Added");
});

test("nothing is drawn between pressing and releasing, so that the click is not lost", () => {
  const paragraph = el.querySelector("p");
  el.dispatchEvent(new window.Event("pointerdown", { bubbles: true }));
  half.show({ word: "second" });
  assert.equal(paragraph.textContent, "first");
  document.dispatchEvent(new window.Event("pointerup"));
  mock.timers.tick(0);
  assert.equal(paragraph.textContent, "second");
});

test("undo is offered by the step where something was done last", async () => {
  const other = await painted(() => [], new OtherHalf({}));
  tools.act("add");
  assert.equal(tools.local.acted, true);
  other.tools.act("add");
  assert.deepEqual([tools.local.acted, other.tools.local.acted], [false, true]);
});

test("a step that was taken away hears and draws nothing more", () => {
  stop();
  half.show({ word: "second" });
  assert.equal(el.querySelector("p").textContent, "first");
  assert.deepEqual([...half.calls["msg:custom"], ...half.calls["change:view"]], []);
});

test("a button that rests keeps its place and does nothing", async () => {
  const pressed = [];
  const { el: place } = await painted((_, __, { button }) => [
    button("Go", () => pressed.push("go"), { disabled: true }),
    button("Come", () => pressed.push("come")),
  ]);
  press(place, "Go");
  press(place, "Come");
  assert.deepEqual(pressed, ["come"]);
});

test("a file goes over in pieces that join without gaps, and stops where one is refused", async () => {
  mock.timers.reset();
  const PIECE = 384 * 1024;
  const bytes = Uint8Array.from({ length: PIECE + 5 }, (_, n) => n % 251);
  const file = new File([bytes], "contacts.csv");
  const { iv } = await painted(() => []);
  const sent = [];
  const arrived = [];
  const act = async (action, values) => {
    sent.push([action, values]);
    return { ok: true };
  };
  assert.equal((await iv.send_file({ act }, file, (n) => arrived.push(n))).ok, true);
  const [[start, about], ...pieces] = sent;
  assert.deepEqual([start, about], ["start", { name: "contacts.csv", size: bytes.length }]);
  const text = pieces.map(([, { data }]) => data).join("");
  assert.deepEqual(new Uint8Array(Buffer.from(text, "base64")), bytes);
  assert.deepEqual(
    pieces.map(([, { place }]) => place),
    [0, 1],
  );
  assert.deepEqual(arrived, [PIECE, bytes.length]);
  const refuse = async (action) => ({ ok: action === "start" });
  assert.equal((await iv.send_file({ act: refuse }, file)).ok, false);
});
