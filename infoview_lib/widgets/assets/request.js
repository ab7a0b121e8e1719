// @ts-check
import { mount, h, button, field, problem, copier } from "./shared.js";

export default { render: mount(paint) };

/** @param {any} view @param {any} tools */
function paint(view, tools) {
  if (!view.contact) return [h("div", { class: "iv-card iv-quiet", "data-key": "empty" }, "Add a person on page 02 first. Then a request can start itself here.")];
  const key = `${view.contact}-${view.channel}`, about = { contact: view.contact, channel: view.channel };
  const shown = () => { const me = tools.fields[key]; return me && "typed" in me ? me.typed : view.text; };
  const choose = (/** @type {any} */ values) => { tools.fields[key]?.flush?.(); tools.run("choose", { ...about, ...values }); };
  const stop = view.job_asks.length > 0 || view.gaps.length > 0;
  const sent = async () => {
    const text = shown();
    tools.fields[key]?.flush?.();
    if ((await tools.run("sent", { ...about, text })).ok) tools.say("Logged as a try. You find it under “My tries”.");
  };
  return [
    h("section", { class: "iv-card iv-stack", "data-key": "write", "aria-label": "Your request" },
      h("div", { class: "iv-grid", "data-key": "to" }, pick(tools, "who", "To", view.people, view.contact, (id) => choose({ contact: id })), pick(tools, "how", "How", view.channels, view.channel, (id) => choose({ channel: id }))),
      view.who && h("p", { class: "iv-quiet", "data-key": "about" }, view.who),
      view.notes.map((/** @type {string} */ note, /** @type {number} */ i) => h("p", { class: "iv-problem", "data-key": `note-${i}` }, note)),
      h("div", { class: "iv-letter", "data-key": key }, field(tools, { name: "text", type: "long_text", label: "Your words" }, view.text, {
        key, save: (text) => tools.act("write", { ...about, text }), hint: view.is_start ? "A start from what you noted. Make it sound like you; nothing is saved until you change it." : "",
      })),
      h("p", { class: view.length.is_long ? "iv-strong" : "iv-quiet", "data-key": "length" }, view.length.is_long && "▲ A little long. ", view.length.text)),
    h("section", { class: "iv-card iv-stack", "data-key": "check", "aria-label": "What stands in it", "aria-live": "polite" },
      h("h3", {}, view.ready ? "● Ready to go" : "What stands in it so far"),
      h("ul", { class: "iv-plain iv-ticks" }, view.parts.map(part)),
      view.gaps.length > 0 && h("p", { class: "iv-note", "data-key": "gaps" }, `Still to fill in: ${view.gaps.join(" ")}`),
      view.job_asks.map(jobAsk)),
    h("div", { class: "iv-row", "data-key": "go" },
      copier(tools, stop ? "Copy it as it is" : "Copy text", shown, { key: "copy", kind: stop ? "" : "main" }),
      button("I sent it", sent, { key: "sent" }),
      !view.is_start && button("Start again from my notes", () => tools.run("start_again", about), { kind: "quiet", key: "again" }),
      view.undo_label && tools.local.acted && button(`Undo: ${view.undo_label}`, () => tools.run("undo"), { kind: "quiet", key: "undo" })),
    problem(tools.local.reply),
  ];
}

/** @param {any} tools @param {string} name @param {string} label @param {any[]} listed @param {string} chosen @param {(id: string) => void} save */
function pick(tools, name, label, listed, chosen, save) {
  const id = `iv-${tools.about.step}-${name}`;
  return h("div", { class: "iv-field", "data-key": name }, h("label", { for: id }, label),
    h("select", { id, value: chosen, on: { change: (/** @type {any} */ e) => save(e.target.value) } }, listed.map(([value, text]) => h("option", { value }, text))));
}

/** @param {any} one */
function part(one) {
  return h("li", { "data-key": one.key, "data-found": String(one.found) },
    h("span", { class: "iv-tickmark", "aria-hidden": "true" }, one.found ? "✓" : one.required ? "○" : "·"),
    h("div", {}, h("span", { class: "iv-strong" }, one.label), h("span", { class: "iv-hidden" }, one.found ? ": there" : one.required ? ": missing" : ": not there, nice to have"),
      one.hint ? h("p", { class: "iv-quiet" }, one.hint, !one.found && !one.required && " (Nice to have.)") : h("p", { class: "iv-quiet" }, `“${one.words}”`)));
}

/** @param {any} one */
function jobAsk(one) {
  return h("div", { class: "iv-problem iv-stack", "data-key": `ask-${one.start}` }, h("p", {}, "This may sound like asking for a job: ", h("strong", {}, `“${one.words}”`)),
    h("p", {}, one.reason), h("p", {}, one.suggestion));
}
