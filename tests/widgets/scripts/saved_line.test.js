/* The line at the foot of the window says what is true of every word that was typed. */

import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";

import { given, made, open_window, OtherHalf, painted, press, settled, type } from "./window.js";

const PAUSE = 700,
  LOST = 2000,
  QUIET = 2500; // milliseconds
const FULL = {
  ok: false,
  found: "The disk is full, so this wasn't saved.",
  next_step: "Free some space, then save again.",
};
const JOB = { name: "title", type: "text", label: "Job title" };
const NAME = { name: "name", type: "text", label: "Name" };
const KIND = { name: "kind", type: "choice", label: "Kind", options: [["a", "First"]] };
let iv, bar, half, close_line;

beforeEach(async () => {
  open_window();
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout", "setInterval"] });
  iv = await made(["shared/saved_line"], await given());
  close_line = iv.open_line();
  bar = document.getElementById("iv-savebar");
});

const state = () => bar.dataset.state;
const line = () => bar.querySelector("[data-key=text]").textContent;
const read = () => document.getElementById("iv-savebar-read").textContent;

async function later(milliseconds) {
  mock.timers.tick(milliseconds);
  await settled();
}

/** A part with a field that saves by itself and a box that waits for a button. */
async function part() {
  half = new OtherHalf({ saved: "old" });
  const paint = (view, tools, { button, entry, field }) => {
    const save = (value) => tools.act("change", { value });
    const add = async () => {
      const reply = await tools.run("add", { name: tools.draft("new")?.typed });
      if (reply.ok) tools.keep("new", null);
    };
    return [
      !tools.local.closed && field(tools, JOB, view.saved, { key: "job", save }),
      entry(tools, NAME, { key: "new" }),
      entry(tools, KIND, { key: "kind" }),
      button("Add", add),
      button("Tick", () => tools.run("tick")),
    ];
  };
  const drawn = await painted(paint, half, iv);
  const [job, name] = drawn.el.querySelectorAll("input");
  return { job, name, ...drawn };
}

test("nothing typed is everything saved", async () => {
  await part();
  assert.deepEqual([state(), line()], ["saved", "Everything is saved"]);
});

test("words of a field are being saved from the first letter to the answer", async () => {
  const { job } = await part();
  type(job, "Nurse");
  assert.equal(state(), "saving");
  await later(PAUSE);
  assert.equal(state(), "saving");
  half.values.view = { saved: "Nurse" };
  await half.answer();
  assert.equal(state(), "saved");
});

test("words are saved once the records are safe, before the page shows them again", async () => {
  const { job } = await part();
  type(job, "Nurse");
  await later(PAUSE);
  await half.answer_early();
  assert.deepEqual([state(), job.value], ["saved", "Nurse"]);
  half.values.view = { saved: "Nurse" };
  await half.answer();
  assert.deepEqual([state(), job.value], ["saved", "Nurse"]);
});

test("what was typed since is not saved by an early answer", async () => {
  const { job } = await part();
  type(job, "Nurse");
  await later(PAUSE);
  type(job, "Nurse manager");
  await half.answer_early();
  assert.equal(state(), "saving");
});

test("an early answer to a click leaves the words of its part alone", async () => {
  const { name, el } = await part();
  press(el, "Tick");
  await half.answer_early();
  assert.equal(state(), "saved");
  await half.answer();
  type(name, "Ana Lopes");
  press(el, "Add");
  await half.answer_early();
  assert.equal(state(), "saving");
  await half.answer();
  assert.equal(state(), "saved");
});

test("a save that was refused is none, until these words are saved", async () => {
  const { job } = await part();
  type(job, "Nurse");
  await later(PAUSE);
  await half.answer(FULL);
  assert.equal(state(), "refused");
  assert.equal(line(), `Job title: ${FULL.found} ${FULL.next_step}`);
  press(bar, "Save again");
  await settled();
  await half.answer();
  assert.equal(state(), "saved");
});

test("a refusal ends when the words are taken back", async () => {
  const { job } = await part();
  type(job, "Nurse");
  await later(PAUSE);
  await half.answer(FULL);
  type(job, "old");
  await later(PAUSE);
  assert.equal(state(), "saved");
});

test("what another part saves does not end a refusal", async () => {
  const { job, tools } = await part();
  type(job, "Nurse");
  await later(PAUSE);
  await half.answer(FULL);
  tools.run("tick");
  await half.answer();
  assert.equal(state(), "refused");
});

test("words in a box with a button wait, and the way there is offered", async () => {
  const { name, el } = await part();
  type(name, "Ana Lopes");
  assert.equal(state(), "waiting");
  assert.match(line(), /Words in “Name” .*aren’t saved yet/);
  press(bar, "Go to “Name”");
  await later(30);
  assert.equal(document.activeElement, name);
  press(el, "Add");
  assert.equal(state(), "saving");
  await half.answer();
  assert.equal(state(), "saved");
});

test("an addition that was refused says why; without its words it says nothing", async () => {
  const { name, el } = await part();
  type(name, "Ana Lopes");
  press(el, "Add");
  await half.answer(FULL);
  assert.equal(state(), "refused");
  type(name, "");
  assert.equal(state(), "saved");
});

test("a choice is no word, and neither are blanks", async () => {
  const { el, name } = await part();
  const box = el.querySelector("select");
  box.value = "a";
  box.dispatchEvent(new window.Event("change", { bubbles: true }));
  type(name, "  ");
  assert.equal(state(), "saved");
});

test("a click that was refused is told until it was read, or done after all", async () => {
  const { el } = await part();
  press(el, "Tick");
  await half.answer(FULL);
  assert.equal(state(), "refused");
  press(bar, "OK");
  assert.equal(state(), "saved");
  press(el, "Tick");
  await half.answer(FULL);
  press(el, "Tick");
  await half.answer();
  assert.equal(state(), "saved");
});

test("a page that does not answer is asleep, and counts the words that are not saved", async () => {
  const { job, name } = await part();
  type(name, "Ana Lopes");
  type(job, "Nurse");
  await later(PAUSE);
  await later(LOST);
  assert.equal(state(), "asleep");
  assert.match(line(), /2 boxes are NOT saved/);
  await half.answer();
  assert.equal(state(), "waiting");
});

test("a part that was taken away puts no page to sleep", async () => {
  const { el, stop } = await part();
  press(el, "Tick");
  stop();
  el.remove();
  iv.unsaved.sleep(el, true);
  await later(LOST);
  assert.equal(state(), "refused"); // its last click has no answer
  press(bar, "OK");
  assert.equal(state(), "saved");
});

test("words that were never heard are sent again when the page answers", async () => {
  const { job, el } = await part();
  type(job, "Nurse");
  await later(PAUSE);
  await later(LOST);
  iv.unsaved.sleep(el, false);
  assert.equal(state(), "saving");
  assert.equal(half.sent.length, 2);
  await half.answer();
  assert.equal(state(), "saved");
});

test("a click that was never heard is told when the page answers", async () => {
  const { el } = await part();
  press(el, "Tick");
  await later(LOST);
  iv.unsaved.sleep(el, false);
  assert.equal(state(), "refused");
  assert.match(line(), /do it again/);
});

test("words in a box that is not drawn wait, too", async () => {
  const draft = { base: "old", typed: "mine", label: "Job title" };
  localStorage.setItem("infoview:folder:step:job", JSON.stringify(draft));
  half = new OtherHalf({ saved: "old" });
  const { tools } = await painted(() => [], half, iv);
  assert.equal(state(), "waiting");
  press(bar, "Go to “Job title”");
  assert.match(line(), /box for these words is gone: “mine”/);
  press(bar, "Discard");
  assert.deepEqual([state(), tools.draft("job")], ["saved", null]);
});

test("words typed while the entry was changed elsewhere wait for a choice", async () => {
  const draft = { base: "older", typed: "mine", label: "Job title" };
  localStorage.setItem("infoview:folder:step:job", JSON.stringify(draft));
  const { el } = await part();
  assert.equal(state(), "waiting");
  press(el, "Discard");
  assert.equal(state(), "saved");
});

test("a part that was taken away keeps its words in the line", async () => {
  const { name, stop } = await part();
  type(name, "Ana Lopes");
  stop();
  assert.equal(state(), "waiting");
});

test("a screen reader hears of a change when it lasts, and nothing while somebody types", async () => {
  const { job } = await part();
  for (const words of ["N", "Nu", "Nur"]) {
    type(job, words);
    await later(300);
  }
  await later(PAUSE);
  half.values.view = { saved: "Nur" };
  await half.answer();
  await later(QUIET);
  assert.equal(read(), "");
  type(job, "Nurse");
  await later(PAUSE);
  await half.answer(FULL);
  assert.equal(read(), "");
  await later(QUIET);
  assert.match(read(), /The disk is full/);
  press(bar, "Save again");
  await settled();
  await half.answer();
  await later(QUIET);
  assert.equal(read(), "Everything is saved");
});

test("a page that another window took over goes on saying what isn't saved", async () => {
  const { el, name, stop } = await part();
  document.body.classList.add("iv-page");
  document.body.append(el);
  close_line();
  const close = iv.open_line();
  type(name, "Ana Lopes");
  iv.unsaved.sleep(el, true, true);
  stop();
  close();
  assert.equal(document.getElementById("iv-savebar"), bar);
  assert.equal(state(), "asleep");
  assert.match(line(), /another window.*one box.* NOT saved/);
  press(bar, "Use it here");
  iv.open_line();
  iv.unsaved.sleep(document.body, false);
  assert.equal(state(), "waiting");
});

test("a page that was in use in another window no longer says so when nothing answers", async () => {
  const { el, name, stop } = await part();
  document.body.classList.add("iv-page");
  document.body.append(el);
  close_line();
  const close = iv.open_line();
  type(name, "Ana Lopes");
  const told = (is_elsewhere) =>
    document.body.dispatchEvent(
      new CustomEvent("infoview:stopped", { bubbles: true, detail: { is_elsewhere } }),
    );
  told(true);
  stop();
  close();
  assert.match(line(), /another window/);
  told(false);
  assert.equal(state(), "asleep");
  assert.match(line(), /asleep.*one box.* NOT saved/);
  assert.doesNotMatch(line(), /another window/);
  assert.ok(bar.querySelector("[data-key=start]"));
});

test("a page in use in another window that gets no answer goes on saying where it is", () => {
  iv.unsaved.sleep(document.body, true, true);
  iv.unsaved.sleep(document.body, true);
  assert.match(line(), /another window/);
});

test("the line is there once for all pages, and goes with the last", () => {
  const stop = iv.open_line();
  assert.equal(document.querySelectorAll(".iv-savebar").length, 1);
  stop();
  assert.ok(document.getElementById("iv-savebar"));
});
