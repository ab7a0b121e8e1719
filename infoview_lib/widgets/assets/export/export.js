// @ts-check
import { mount, h, button, problem, send_file, hand_over } from "../shared/step.js";
import { LONG, cards, look_inside } from "./export_look.js";

export default { render: mount(paint) };

/** @param {any} view @param {any} tools */
function paint(view, tools) {
  return [
    log(view, tools), cards(view, tools, work), backups(view, tools), move(view, tools), erase(view, tools),
    problem(tools.local.reply),
  ];
}

/** Do something that may take a moment; a file that comes back goes to the browser. @param {any} tools @param {string} action @param {any} [values] */
async function work(tools, action, values = {}) {
  tools.local.busy = action;
  tools.repaint();
  const reply = await tools.act(action, values, LONG);
  Object.assign(tools.local, { busy: "", reply, sure: reply.ok ? null : tools.local.sure });
  if (reply.ok && reply.data) hand_over(reply.name, reply.data);
  tools.say(reply.ok ? reply.said || (reply.data ? `${reply.name} is in your downloads` : "") : "");
  return reply;
}

/** @param {any} view @param {any} tools */
function log(view, tools) {
  const { written } = view;
  return h("section", { class: "iv-card iv-stack", "data-key": "log", "aria-label": "Your log as tables" },
    h("h3", {}, "Your log as tables"),
    h("p", {}, `${view.people} ${view.people === 1 ? "person" : "people"}, ${view.entries} ${view.entries === 1 ? "entry" : "entries"}${view.practice ? `, plus ${view.practice} practice ${view.practice === 1 ? "entry" : "entries"}` : ""}. Every spreadsheet program opens these files. You can change them there and bring them back in.`),
    look_inside(view, tools),
    h("div", { class: "iv-row" }, button(tools.local.busy === "export" ? "Writing…" : "Write the tables", () => work(tools, "export"), { kind: "main", key: "export", disabled: !!tools.local.busy }),
      button("Download them as one file", () => work(tools, "download"), { key: "download", disabled: !!tools.local.busy }),
      button("Download for Excel", () => work(tools, "spreadsheet"), { key: "spreadsheet", disabled: !!tools.local.busy })),
    h("p", { class: "iv-quiet" }, "A cell that looks like a number, a date or a formula begins with the sign ' so that no program changes it."),
    written && h("div", { class: "iv-stack", "data-key": "written" },
      h("p", { class: "iv-strong" }, written.is_old ? "You changed something since these were written. Write them once more." : `Written to ${written.place} in your folder:`),
      h("div", { class: "iv-scroll" }, h("table", { class: "iv-table" }, h("caption", {}, written.empty > 0 ? `${written.empty} more files hold only their column names.` : "All files hold entries."),
        h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "File"), h("th", { scope: "col" }, "What it holds"))),
        h("tbody", {}, written.files.map((/** @type {any} */ one) => h("tr", { "data-key": one.name }, h("th", { scope: "row" }, one.name), h("td", {}, one.what))))))));
}

/** Ask once more before something large. @param {any} tools @param {string} key @param {string} label @param {string} sure @param {() => any} act */
function twice(tools, key, label, sure, act) {
  if (tools.local.sure !== key) return button(label, () => { tools.local.sure = key; tools.repaint(); }, { key: `ask-${key}` });
  return h("div", { class: "iv-row", "data-key": `sure-${key}`, role: "group", "aria-label": sure }, h("span", {}, sure),
    button("Yes, restore it", act, { kind: "danger", key: `yes-${key}`, disabled: !!tools.local.busy }),
    button("No", () => { tools.local.sure = null; tools.repaint(); }, { kind: "quiet", key: `no-${key}` }));
}

/** @param {any} view @param {any} tools */
function backups(view, tools) {
  const sure = "Go back to this? How things are now is kept as a backup first.";
  return h("section", { class: "iv-card iv-stack", "data-key": "backups", "aria-label": "Backups" }, h("h3", {}, "Backups"),
    h("p", {}, "A backup is made by itself every day you work. Make one yourself before you try something."),
    h("div", { class: "iv-row" }, button("Make a backup now", () => work(tools, "backup"), { key: "backup", disabled: !!tools.local.busy })),
    told(view, "backups"),
    view.backups.length > 0 && h("details", { "data-key": "list" }, h("summary", {}, `Go back to a backup (${view.backups.length} here)`),
      h("ul", { class: "iv-plain iv-stack" }, view.backups.map((/** @type {any} */ one) => h("li", { class: "iv-row", "data-key": `backup-${one.number}` },
        h("span", { class: "iv-grow" }, `${one.words} `, h("span", { class: "iv-quiet" }, one.size)),
        twice(tools, `backup-${one.number}`, "Restore", sure, () => work(tools, "restore", { number: one.number })))))));
}

/** What was just done in this part. @param {any} view @param {string} part */
function told(view, part) {
  return view.told.part === part && h("p", { class: "iv-note", "data-key": "told" }, view.told.words);
}

/** @param {any} view @param {any} tools */
function move(view, tools) {
  const { local } = tools;
  const id = `iv-${tools.about.step}-file`;
  const take = async () => {
    const sent = await send_file(tools, local.file);
    if (sent.ok) await work(tools, "restore_file");
    else { local.reply = sent; tools.repaint(); }
    if (local.reply.ok) { local.file = null; local.sure = null; tools.repaint(); }
  };
  return h("section", { class: "iv-card iv-stack", "data-key": "move", "aria-label": "Move to another computer" }, h("h3", {}, "Move to another computer"),
    h("p", {}, "Everything goes into one file. Carry it over yourself, open Infoview there, and choose it here on this page."),
    h("div", { class: "iv-row" }, button("Download everything as one file", () => work(tools, "move"), { key: "pack", disabled: !!local.busy })),
    h("div", { class: "iv-field iv-bring", "data-key": "bring" }, h("label", { for: id }, "Open such a file on this computer"),
      h("input", { id, type: "file", accept: ".zip", on: { change: (/** @type {any} */ e) => { local.file = e.target.files[0]; local.sure = "file"; local.reply = null; e.target.value = ""; tools.repaint(); } } })),
    local.file && local.sure === "file" && twice(tools, "file", "", `Put “${local.file.name}” in place of what is here? What is here is kept as a backup first.`, take),
    told(view, "move"));
}

/** @param {any} view @param {any} tools */
function erase(view, tools) {
  const { local } = tools;
  const id = `iv-${tools.about.step}-erase`;
  const chosen = view.erasable.some((/** @type {any} */ [one]) => one === local.who) ? local.who : "";
  const go = async () => {
    const reply = await work(tools, "erase", { id: chosen, typed: local.typed || "" });
    if (!reply.ok) return;
    forget(tools, chosen, reply.forget);
    Object.assign(local, { who: "", typed: "", reply: null, look: null, cards: null });
    tools.repaint();
  };
  return h("section", { class: "iv-card iv-stack", "data-key": "erase", "aria-label": "Erase a person" }, h("h3", {}, "Erase this person"),
    h("p", {}, "When somebody asks you to. Their name and everything about them goes from every file, backups too. It cannot be undone."),
    h("div", { class: "iv-field", "data-key": "who" }, h("label", { for: `${id}-who` }, "Who"),
      h("select", { id: `${id}-who`, value: chosen, on: { change: (/** @type {any} */ e) => { local.who = e.target.value; local.typed = ""; local.reply = null; tools.repaint(); } } },
        h("option", { value: "" }, "Choose…"), view.erasable.map((/** @type {any} */ [value, label]) => h("option", { value }, label)))),
    chosen && h("div", { class: "iv-field", "data-key": "typed" }, h("label", { for: `${id}-typed` }, "Type the name to make sure"),
      h("input", { id: `${id}-typed`, type: "text", autocomplete: "off", value: local.typed || "", on: { input: (/** @type {any} */ e) => { local.typed = e.target.value; } } })),
    chosen && h("div", {}, button(local.busy === "erase" ? "Erasing…" : "Erase for good", go, { kind: "danger", key: "erase-now", disabled: !!local.busy })),
    told(view, "erase"));
}

/** Take the words of a person who was erased out of what this browser keeps of typing. @param {any} tools @param {string} who @param {string[]} words */
function forget(tools, who, words) {
  const any = new RegExp(words.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|") || "(?!)", "giu");
  const without = /** @type {(held: any) => any} */ (held) => typeof held === "string" ? held.replace(any, "(erased)")
    : held && typeof held === "object" ? Object.fromEntries(Object.entries(held).map(([name, value]) => [name, without(value)])) : held;
  try {
    for (const key of Object.keys(localStorage)) {
      if (!key.startsWith(`infoview:${tools.about.scope}:`)) continue;
      const held = localStorage.getItem(key) || "";
      if (key.includes(who)) localStorage.removeItem(key);
      else if (held.startsWith("{")) localStorage.setItem(key, JSON.stringify(without(JSON.parse(held))));
    }
  } catch { /* some browsers keep nothing */ }
}
