// @ts-check
import { mount, h, button, problem, talk_choice } from "./shared.js";

export default { render: mount(paint) };

/** @param {any} view @param {any} tools */
function paint(view, tools) {
  const { title, lead, words } = tools.about;
  return [h("section", { class: "iv-card iv-stack", "data-key": "words", "aria-label": title },
    h("h3", {}, title),
    h("p", { class: "iv-quiet" }, lead),
    h("ol", { class: "iv-said" }, words.map((/** @type {string[]} */ [name, text, tip]) => h("li", {}, h("p", { class: "iv-strong" }, name), h("p", {}, text), tip && h("p", { class: "iv-quiet" }, tip)))),
    view.talks.length > 0 && moving(view, tools),
    tools.local.moved && h("p", { class: "iv-note", "data-key": "moved", role: "status" }, "That talk is marked as moved, and a new one with the same person waits in “Your talks”. The questions you did not ask went with it."),
    view.undo_label && tools.local.moved && h("div", { "data-key": "undo" }, button(`Undo: ${view.undo_label}`, async () => { if ((await tools.run("undo")).ok) { tools.local.moved = false; tools.say("Undone"); } }, { kind: "quiet", key: "undo" })),
    problem(tools.local.reply))];
}

/** @param {any} view @param {any} tools */
function moving(view, tools) {
  const [choice, chosen] = talk_choice(tools, view.talks, "Which talk changed its course?");
  const move = async () => {
    const reply = await tools.run("rebook", { talk: chosen });
    if (reply.ok) { tools.local.moved = true; tools.say("A new talk with the same person is planned and saved"); }
  };
  return h("div", { class: "iv-row iv-low", "data-key": "rebook" }, choice, button("Set another time for it", move, { key: "move" }));
}
