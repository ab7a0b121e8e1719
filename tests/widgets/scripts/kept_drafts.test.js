/* Words go to the server while it lives, to the browser otherwise; no window takes another's. */

import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";

import { given, open_window, settled } from "./window.js";

const PAUSE = 1000; // milliseconds
const PLACE = "contacts:new-name";
const KEY = `infoview:folder:${PLACE}`;
let server, iv;

const name_of = ({ place, by = "" }) => `${place} ${by}`;

/** A server that holds drafts, or does not answer. */
class Server {
  constructor(...drafts) {
    this.held = new Map(drafts.map((one) => [name_of(one), one]));
    this.asked = 0;
    document.addEventListener("infoview:drafts", ({ detail }) => {
      const { changes, answer } = detail;
      if (this.is_dead) answer(Promise.resolve(null));
      else if (!changes)
        answer(Promise.resolve({ drafts: [...this.held.values()], forgotten: this.forgotten }));
      else answer(Promise.resolve({ taken: this.take(changes) }));
    });
  }

  take(changes) {
    this.asked += 1;
    if (this.is_full) return [];
    for (const one of changes)
      if (!one.is_gone) this.held.set(name_of(one), one);
      else if ((this.held.get(name_of(one))?.at ?? 0) <= one.at) this.held.delete(name_of(one));
    return changes.map((_, number) => number);
  }

  get words() {
    return [...this.held.values()].map((one) => one.typed).sort();
  }
}

beforeEach(async () => {
  open_window();
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"], now: 1000 });
  iv = await given();
});

async function later(milliseconds = PAUSE) {
  mock.timers.tick(milliseconds);
  await settled();
  await settled();
}

const in_browser = () => {
  const key = Object.keys(localStorage).find((one) => one.startsWith(KEY));
  return key && JSON.parse(localStorage.getItem(key)).typed;
};
const in_window = () => iv.drafts.at("folder", PLACE)?.typed;
const keep = (typed) => iv.drafts.keep("folder", PLACE, typed && { typed, label: "Name" });
const draft = (typed, at) => ({ place: PLACE, typed, at, label: "Name" });

test("without a server the browser keeps words, until they are safe", async () => {
  await iv.open_drafts("folder");
  keep("Ana");
  await later();
  assert.equal(in_browser(), "Ana");
  iv = await given();
  await iv.open_drafts("folder");
  assert.equal(in_window(), "Ana");
  keep(null);
  await later();
  assert.deepEqual([in_browser(), in_window(), localStorage.length], [undefined, undefined, 0]);
});

test("the server is told after a moment, and the browser lets go", async () => {
  server = new Server();
  await iv.open_drafts("folder");
  keep("Ana");
  assert.equal(in_browser(), "Ana");
  await later();
  assert.deepEqual(server.words, ["Ana"]);
  assert.equal(localStorage.length, 0);
  keep(null);
  await later();
  assert.deepEqual([server.held.size, localStorage.length], [0, 0]);
});

test("somebody who types without a rest is kept, too", async () => {
  server = new Server();
  await iv.open_drafts("folder");
  for (let n = 1; n <= 30; n += 1) {
    keep("a".repeat(n));
    await later(100);
  }
  assert.ok(server.words[0].length >= 20);
});

test("words that were saved within a moment are never told", async () => {
  server = new Server();
  await iv.open_drafts("folder");
  keep("Ana");
  await later(700);
  keep(null);
  await later();
  assert.equal(server.asked, 0);
});

test("what the server could not be told is told when it is back", async () => {
  server = new Server();
  server.is_dead = true;
  await iv.open_drafts("folder");
  keep("Ana");
  await later();
  assert.equal(in_browser(), "Ana");
  server.is_dead = false;
  iv.drafts.send_again();
  await later(0);
  assert.deepEqual(server.words, ["Ana"]);
  assert.equal(localStorage.length, 0);
});

test("what the server does not take stays in the browser", async () => {
  server = new Server();
  server.is_full = true;
  await iv.open_drafts("folder");
  keep("Ana");
  await later();
  assert.equal(in_browser(), "Ana");
});

for (const [name, at] of [
  ["older", 10],
  ["newer", 30],
])
  test(`of two, the newer wins: the server's is the ${name}`, async () => {
    server = new Server(draft("of the server", at));
    localStorage.setItem(KEY, JSON.stringify(draft("of the browser", 20)));
    await iv.open_drafts("folder");
    const won = at < 20 ? "of the browser" : "of the server";
    assert.equal(in_window(), won);
    await later();
    assert.deepEqual(server.words, [won]);
    assert.equal(localStorage.length, 0);
  });

/** Another window of the same folder; what was typed in the first one stays there. */
async function another_window(...servers) {
  mock.timers.tick(1);
  iv = await given();
  if (servers.length) server = servers[0];
  await iv.open_drafts("folder");
  return iv;
}

const others = () => iv.drafts.others("folder", PLACE).map((one) => one.typed);

for (const how of ["types", "starts again"])
  test(`no window takes what another typed on meanwhile: it ${how}`, async () => {
    server = new Server();
    server.is_dead = true;
    const one = await another_window();
    const other = await another_window();
    const type = (window, typed) => window.drafts.keep("folder", PLACE, { typed, label: "Name" });
    type(other, "Ana");
    one.drafts.look_again();
    await one.open_drafts("folder");
    mock.timers.tick(1);
    type(other, "Ana Lopes");
    mock.timers.tick(1);
    if (how === "types") type(one, "Ben");
    else {
      server.is_dead = false;
      one.drafts.send_again();
      await later(0);
    }
    await another_window(new Server());
    assert.ok([in_window(), ...others()].includes("Ana Lopes"));
  });

test("a clock that is put back loses no words", async () => {
  await iv.open_drafts("folder");
  keep("Ana");
  mock.timers.setTime(500);
  keep("Ana Lopes");
  assert.equal(in_browser(), "Ana Lopes");
  keep(null);
  await later();
  assert.deepEqual([in_browser(), localStorage.length], [undefined, 0]);
});

for (const is_dead of [false, true])
  test(`two windows type into one box, both are kept: server gone ${is_dead}`, async () => {
    server = new Server();
    server.is_dead = is_dead;
    const first = await another_window();
    const second = await another_window();
    first.drafts.keep("folder", PLACE, { typed: "Ana", label: "Name" });
    await later();
    keep("Ben");
    await later();
    await another_window();
    assert.deepEqual([in_window(), others()], ["Ben", ["Ana"]]);
    second.drafts.keep("folder", PLACE, null);
    await later();
    await another_window();
    assert.deepEqual([in_window(), others()], ["Ana", []]);
  });

test("words that stand in the box of a new window are changed there, not kept beside it", async () => {
  server = new Server();
  await another_window();
  keep("Ana");
  await later();
  await another_window();
  keep("Ana Lopes");
  await later();
  assert.deepEqual(server.words, ["Ana Lopes"]);
  keep(null);
  await later();
  assert.equal(server.held.size, 0);
});

test("what was typed elsewhere since a window took words in stays", async () => {
  server = new Server();
  const first = await another_window();
  keep("Ana");
  await later();
  const second = await another_window();
  first.drafts.keep("folder", PLACE, { typed: "Ana Lopes", label: "Name" });
  await later();
  second.drafts.keep("folder", PLACE, { typed: "Ben", label: "Name" });
  await later();
  assert.deepEqual(server.words, ["Ana Lopes", "Ben"]);
});

test("other words of a box wait until the student took or dropped them", async () => {
  server = new Server({ ...draft("Ana", 10), by: "first" }, { ...draft("Ben", 20), by: "second" });
  await iv.open_drafts("folder");
  keep(null);
  assert.equal(iv.unsaved.found().boxes.length, 1);
  const [box] = iv.unsaved.found().boxes;
  assert.equal(iv.unsaved.words_of(box), "Ana");
  iv.unsaved.forget(box);
  await later();
  assert.deepEqual([others(), server.words], [[], []]);
});

test("a page that starts again takes in what another window did meanwhile", async () => {
  server = new Server();
  await iv.open_drafts("folder");
  keep("Ana");
  await later();
  const first = iv;
  await another_window();
  keep("Ana Lopes");
  await later();
  first.drafts.look_again();
  await first.open_drafts("folder");
  assert.equal(first.drafts.at("folder", PLACE).typed, "Ana Lopes");
});

test("words that were taken out while the server was gone do not come back", async () => {
  server = new Server(draft("Ana", 10));
  await iv.open_drafts("folder");
  server.is_dead = true;
  keep(null);
  await later();
  server.is_dead = false;
  iv = await given();
  await iv.open_drafts("folder");
  assert.equal(in_window(), undefined);
  await later();
  assert.equal(server.held.size, 0);
});

test("another folder of the same browser is not looked into", async () => {
  localStorage.setItem(`infoview:other:${PLACE}`, JSON.stringify(draft("Theirs", 10)));
  await iv.open_drafts("folder");
  assert.equal(in_window(), undefined);
  keep("Mine");
  const theirs = JSON.parse(localStorage.getItem(`infoview:other:${PLACE}`));
  assert.equal(theirs.typed, "Theirs");
});

test("what a browser kept under the former name of a folder is found once", async () => {
  localStorage.setItem(`infoview:former:${PLACE}`, JSON.stringify({ typed: "Ana" }));
  localStorage.setItem("infoview:former:talk", "iv-1");
  await iv.open_drafts("folder", "former");
  assert.equal(in_window(), "Ana");
  assert.equal(localStorage.getItem("infoview:folder:talk"), "iv-1");
  assert.ok(!Object.keys(localStorage).some((key) => key.includes("former")));
});

test("words that nobody keeps hold the window open, and the line says so", async () => {
  window.Storage.prototype.setItem = () => {
    throw new Error("refused");
  };
  await iv.open_drafts("folder");
  keep("Ana");
  assert.equal(iv.drafts.loose(), 1);
  keep(null);
  assert.equal(iv.drafts.loose(), 0);
});

test("whoever is erased leaves what is kept here, and what is still to be told", async () => {
  server = new Server();
  await iv.open_drafts("folder");
  keep("I met Ana");
  iv.drafts.keep("folder", "contacts:ct-ana-title", { typed: "Nurse", base: "" });
  const without = (held) => JSON.parse(JSON.stringify(held).replaceAll("Ana", "(erased)"));
  iv.unsaved.clean("folder", "ct-ana", without);
  assert.equal(in_window(), "I met (erased)");
  await later();
  assert.doesNotMatch(JSON.stringify([...server.held.values()]), /Ana|ct-ana/);
  assert.equal(localStorage.length, 0);
});

test("words in boxes of other pages wait until another window saved them", async () => {
  server = new Server({ ...draft("Ana", 10), page: "02_contact_plan.ipynb" });
  await iv.open_drafts("folder");
  const [box] = iv.unsaved.found().boxes;
  assert.deepEqual([box.label, box.page], ["Name", "02_contact_plan.ipynb"]);
  server.held.clear();
  await iv.unsaved.renew();
  assert.deepEqual(iv.unsaved.found().boxes, []);
});

test("what a draft says of its page leads to no other address", async () => {
  server = new Server({ ...draft("Ana", 10), page: "javascript:alert(1)" });
  await iv.open_drafts("folder");
  assert.equal(iv.unsaved.found().boxes[0].page, "");
});

// Made by files/keeping/forgotten.py of “quenby” and “will quenby”.
const ERASED = { id: "ct-00000001", at: 900, marks: [32876, 48816] };

test("a browser that was closed while a person was erased forgets them at its next opening", async () => {
  const held = {
    [PLACE]: { typed: "Ask Will Quenby or QUENBY. Will Ben come?", at: 500, label: "Quenby" },
    "contacts:ct-00000001-notes": { typed: "Said by her alone", at: 500 },
    "notes:later": { typed: "Another Quenby", at: 950 },
  };
  for (const [place, draft] of Object.entries(held))
    localStorage.setItem(`infoview:folder:${place}`, JSON.stringify({ place, ...draft }));
  const server = new Server();
  server.forgotten = [ERASED];
  await iv.open_drafts("folder");
  assert.equal(in_window(), "Ask (erased) or (erased). Will Ben come?");
  const left = JSON.stringify({ ...localStorage });
  assert.ok(!left.includes("Said by her") && !left.includes("QUENBY"));
  assert.ok(left.includes("Another Quenby"));
  await later();
  assert.deepEqual(server.words, ["Another Quenby", "Ask (erased) or (erased). Will Ben come?"]);
});
