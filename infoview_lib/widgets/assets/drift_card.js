// @ts-check
import { mount, h, button, problem, talk_choice } from "./shared.js";

export default { render: mount(paint) };

/** @param {any} view @param {any} tools */
function paint(view, tools) {
  const [choice, chosen] = talk_choice(tools, view.talks, "Which talk changed its course?");
  const move = async () => {
    const reply = await tools.run("rebook", { talk: chosen });
    if (reply.ok) { tools.local.moved = true; tools.say("A new talk with the same person is planned and saved"); }
  };
  return [h("section", { class: "iv-card iv-stack", "data-key": "drift", "aria-label": "If it turns into a job interview" },
    h("h3", {}, "If it turns into a job interview"),
    h("details", { "data-key": "signs" }, h("summary", {}, "How you notice"), h("ul", {}, view.signs.map((/** @type {string} */ one) => h("li", {}, one)))),
    h("ol", { class: "iv-said", "data-key": "words" }, view.words.map((/** @type {string[]} */ [name, words]) => h("li", {}, h("p", { class: "iv-strong" }, name), h("p", {}, words)))),
    h("p", { class: "iv-quiet", "data-key": "why" }, view.why),
    view.talks.length > 0 && h("div", { class: "iv-row iv-end", "data-key": "rebook" }, choice, button("Set another time for it", move, { key: "move" })),
    tools.local.moved && h("p", { class: "iv-note", "data-key": "moved", role: "status" }, "That talk is marked as moved, and a new one with the same person waits in “Your talks”. The questions you did not ask went with it."),
    view.undo_label && tools.local.moved && h("div", { "data-key": "undo" }, button(`Undo: ${view.undo_label}`, async () => { if ((await tools.run("undo")).ok) { tools.local.moved = false; tools.say("Undone"); } }, { kind: "quiet", key: "undo" })),
    problem(tools.local.reply))];
}
