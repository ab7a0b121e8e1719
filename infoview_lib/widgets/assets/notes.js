// @ts-check
import { mount, h, button, field, entry, typed, problem, chip, talk_choice } from "./shared.js";

export default { render: mount(paint) };

/** @param {any} view @param {any} tools */
function paint(view, tools) {
  if (!view.talks.length) return [h("p", { class: "iv-card iv-quiet", "data-key": "none" }, "Add a talk above first; the questions you planned for it then wait here.")];
  const [choice, chosen] = talk_choice(tools, view.talks);
  const notes = view.notes[chosen];
  const add = async () => {
    const reply = await tools.run("topic", { talk: chosen, topic: typed(tools, "topic") ?? "" });
    if (!reply.ok) return;
    tools.keep("topic", null);
    const box = tools.el.querySelector(".iv-add input");
    if (box) box.value = "";
    tools.local.open = reply.id;
    tools.say("The topic is added");
  };
  const use = async () => { const reply = await tools.run("use_plan", { talk: chosen }); if (reply.ok) tools.say(`${reply.moved} questions stand here now`); };
  return [
    h("section", { class: "iv-card iv-stack", "data-key": "top", "aria-label": "Which talk" }, h("div", { class: "iv-row" }, choice),
      h("p", { class: "iv-quiet", role: "status" }, notes.questions.length ? `${notes.answered} of ${notes.questions.length} questions have a note. A few words each are enough.` : "No questions are planned for this talk. Page 04 fills this list; or add topics below."),
      !notes.questions.length && view.waiting > 0 && h("div", { class: "iv-note iv-row", "data-key": "waiting" }, h("span", { class: "iv-grow" }, `On page 04 you planned ${view.waiting} question${view.waiting > 1 ? "s" : ""} for a talk you had not set yet.`),
        button("Use them for this talk", use, { key: "use" }))),
    notes.questions.map((/** @type {any} */ one, /** @type {number} */ n) => question(view, tools, one, n + 1)),
    notes.extra.length > 0 && h("h3", { "data-key": "more-title" }, "What else came up"),
    notes.extra.map((/** @type {any} */ one) => topic(view, tools, one)),
    h("section", { class: "iv-card iv-add iv-row iv-end", "data-key": "add", "aria-label": "Another topic" },
      entry(tools, { name: "topic", type: "text", label: "Something you had not planned", help: "Name the topic; then write what they said." }, { key: "topic", enter: add }),
      button("Add this topic", add, { key: "add" })),
    problem(tools.local.reply),
    view.undo_label && h("div", { class: "iv-row", "data-key": "after" }, button(`Undo: ${view.undo_label}`, async () => { const reply = await tools.run("undo"); if (reply.ok) tools.say(`Undone: ${reply.undone}`); }, { kind: "quiet", key: "undo" })),
  ];
}

/** @param {any} view @param {any} tools @param {string} key @param {any} values @param {(name: string) => (value: any) => Promise<any>} save @param {string[]} names */
function form(view, tools, key, values, save, names) {
  return names.map((name) => field(tools, view.specs[name], values[name], { key: `${key}-${name}`, save: save(name) }));
}

/** @param {any} view @param {any} tools @param {any} one @param {number} number */
function question(view, tools, one, number) {
  const save = (/** @type {string} */ name) => (/** @type {any} */ value) => tools.act("answer", { plan_item: one.id, name, value });
  const asked = () => tools.run("asked", { plan_item: one.id, value: !one.asked });
  return h("article", { class: "iv-card iv-stack", "data-key": one.id, "aria-label": `Question ${number}` },
    h("div", { class: "iv-row iv-apart" }, h("h4", { class: "iv-grow" }, `${number}. ${one.text}`),
      h("div", { class: "iv-row" }, one.must && chip({ shape: "★", text: "Must ask" }), button(one.asked ? "✓ Asked" : "Not asked yet", asked, { key: "asked", "aria-pressed": String(one.asked) }))),
    form(view, tools, one.id, one.answer, save, ["text"]),
    h("div", { class: "iv-grid", "data-key": "rest" }, form(view, tools, one.id, one.answer, save, ["stance", "follow_up_needed"])));
}

/** @param {any} view @param {any} tools @param {any} one */
function topic(view, tools, one) {
  const save = (/** @type {string} */ name) => (/** @type {any} */ value) => tools.act("change", { id: one.id, name, value });
  return h("article", { class: "iv-card iv-stack", "data-key": one.id, "aria-label": one.topic || "A topic" },
    form(view, tools, one.id, one, save, ["topic", "text"]),
    h("div", { class: "iv-grid", "data-key": "rest" }, form(view, tools, one.id, one, save, ["stance", "follow_up_needed"])),
    h("div", { "data-key": "end" }, button("Remove this note", async () => { if ((await tools.run("remove", { id: one.id })).ok) tools.say("The note was removed; undo brings it back"); }, { kind: "quiet", key: "remove" })));
}
