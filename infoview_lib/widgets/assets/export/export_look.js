// @ts-check
/* Show what stands in the files, letter by letter, before they are written or handed over. */

import { h, button, problem } from "../shared/step.js";

export const LONG = 60000; // milliseconds that making, writing or restoring files may take

/** Ask for a piece of a file and put it behind what is shown. @param {any} tools @param {any} held @param {string} action @param {any} values */
async function read_on(tools, held, action, values) {
  if (held.busy) return;
  held.busy = true;
  const reply = await tools.ask(action, { ...values, start: held.next || 0 }, LONG);
  Object.assign(held, reply.ok ? { text: (held.text || "") + reply.text, next: reply.next, size: reply.size, reply: null } : { reply }, { busy: false });
  tools.repaint();
}

/** The words of one file. @param {any} tools @param {any} held @param {string} name @param {() => void} more */
function words(tools, held, name, more) {
  return [
    held.text !== undefined && h("pre", { class: "iv-bytes", dir: "auto", tabindex: "0", role: "region", "aria-label": `What stands in ${name}`, "data-key": "bytes" }, held.text),
    held.next && h("div", { class: "iv-row", "data-key": "more" }, button(held.busy ? "Reading…" : "Show more of it", more, { key: "more", "aria-label": `Show more of ${name}` })),
    problem(held.reply),
  ];
}

/** The files of the log, each to be opened and read. @param {any} view @param {any} tools */
export function look_inside(view, tools) {
  const { local } = tools;
  const load = async () => {
    const own = (local.look = { files: [], texts: {}, revision: view.revision });
    const reply = await tools.ask("files", {}, LONG);
    Object.assign(own, reply);
    tools.repaint();
    tools.say(reply.ok ? `${reply.files.length} files to look into` : "");
  };
  const open = (/** @type {any} */ event) => {
    if (!event.target.open) local.look = null; // closed, they are read anew the next time
    else if (!local.look) load();
  };
  if (local.look && local.look.revision !== view.revision) load(); // an entry changed meanwhile
  return h("details", { "data-key": "look", on: { toggle: open } }, h("summary", {}, "Look into the files before you write them"),
    local.look && h("div", { class: "iv-stack iv-after", "data-key": "files" },
      h("p", {}, "Open one to read exactly what will stand in it."),
      h("div", { class: "iv-files", "data-key": String(local.look.revision) }, local.look.files.map((/** @type {any} */ one) => file(tools, one))),
      local.look.empty > 0 && h("p", { class: "iv-quiet" }, `${local.look.empty} more files hold only their column names.`),
      problem(local.look)));
}

/** @param {any} tools @param {any} one */
function file(tools, one) {
  const { texts } = tools.local.look;
  const more = () => read_on(tools, texts[one.name], "text", { name: one.name });
  const open = (/** @type {any} */ event) => {
    if (!event.target.open || texts[one.name]) return;
    texts[one.name] = {};
    more();
  };
  return h("details", { "data-key": one.name, on: { toggle: open } },
    h("summary", {}, h("span", { class: "iv-strong" }, one.name), " ", h("span", { class: "iv-quiet" }, `${one.what} ${one.size}`)),
    texts[one.name] && words(tools, texts[one.name], one.name, more));
}

/** People as contact cards: all or some, with or without notes. @param {any} view @param {any} tools @param {(tools: any, action: string, values: any) => Promise<any>} work */
export function cards(view, tools, work) {
  const id = `iv-${tools.about.step}-cards`;
  const people = view.erasable.filter((/** @type {any[]} */ one) => !one[2]);
  const own = (tools.local.cards ||= { some: false, who: {}, notes: false, filter: "", look: null });
  const who = own.some ? people.map((/** @type {string[]} */ [one]) => one).filter((/** @type {string} */ one) => own.who[one]) : null;
  const set = (/** @type {any} */ values) => { Object.assign(own, values, "filter" in values ? {} : { look: null }); tools.repaint(); };
  if (own.look && own.look.revision !== view.revision) own.look = null;
  const given = { who, notes: own.notes };
  const more = () => read_on(tools, own.look, "cards_text", given);
  const look = () => { own.look = { revision: view.revision }; more(); };
  const count = who ? who.length : people.length;
  return h("section", { class: "iv-card iv-stack", "data-key": "cards", "aria-label": "People for your phone" }, h("h3", {}, "People for your phone"),
    h("p", {}, "Contact cards that every phone and mail program takes in. They name people, so keep them to yourself."),
    h("fieldset", { class: "iv-field" }, h("legend", {}, "Who"), h("div", { class: "iv-choices" },
      [[false, `Everyone (${people.length})`], [true, "Those I choose"]].map(([some, label]) => h("label", { class: "iv-choice" },
        h("input", { type: "radio", name: id, checked: own.some === some, on: { change: () => set({ some }) } }), label)))),
    own.some && choice(own, people, set, id),
    h("label", { class: "iv-choice", "data-key": "notes" }, h("input", { type: "checkbox", class: "iv-tick", checked: own.notes, on: { change: (/** @type {any} */ e) => set({ notes: e.target.checked }) } }), "With my notes about them"),
    h("div", { class: "iv-row" },
      button(`Download ${count} ${count === 1 ? "card" : "cards"}`, () => work(tools, "cards", given), { key: "cards", disabled: !!tools.local.busy || !count }),
      button("Look at them first", look, { key: "look-cards", kind: "quiet", disabled: !count })),
    own.look && words(tools, own.look, "the cards", more));
}

/** @param {any} own @param {any[]} people @param {(values: any) => void} set @param {string} id */
function choice(own, people, set, id) {
  const wanted = own.filter.trim().toLowerCase();
  const shown = people.filter(([, label]) => label.toLowerCase().includes(wanted));
  const find = (/** @type {any} */ e) => set({ filter: e.target.value });
  return h("div", { class: "iv-stack", "data-key": "choice" },
    people.length > 8 && h("div", { class: "iv-field", "data-key": "filter" }, h("label", { for: `${id}-filter` }, "Find a person"), h("input", { id: `${id}-filter`, type: "search", value: own.filter, on: { input: find } })),
    h("div", { class: "iv-people", role: "group", "aria-label": "People to choose from" }, shown.map(([one, label]) => h("label", { class: "iv-choice", "data-key": one },
      h("input", { type: "checkbox", class: "iv-tick", checked: !!own.who[one], on: { change: (/** @type {any} */ e) => set({ who: { ...own.who, [one]: e.target.checked } }) } }), label))),
    !shown.length && h("p", { class: "iv-quiet" }, "Nobody of that name."));
}
