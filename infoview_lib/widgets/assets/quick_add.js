// @ts-check
import { mount, h, button, entry, typed, problem } from "./shared.js";

export default { render: mount(paint) };

/** @param {any} view @param {any} tools */
function paint(view, tools) {
  const local = tools.local;
  const form = view.forms.find((/** @type {any} */ one) => one.do === local.open);
  const key = (/** @type {any} */ spec) => `${form.do}-${spec.name}`;
  const add = async () => {
    const values = Object.fromEntries(form.fields.map((/** @type {any} */ spec) => [spec.name, typed(tools, key(spec)) ?? ""]));
    const reply = await tools.run(form.do, values);
    if (!reply.ok) return;
    for (const spec of form.fields) tools.keep(key(spec), null);
    local.open = null;
    tools.say("Written down and saved");
    tools.el.querySelector(".iv-button")?.focus();
  };
  return [h("section", { class: "iv-card iv-stack", "data-key": "quick", "aria-label": "Write something down" },
    h("div", { class: "iv-row" }, view.forms.map((/** @type {any} */ one) => button(one.label, () => { local.open = local.open === one.do ? null : one.do; tools.repaint(); }, { key: one.do, "aria-expanded": String(local.open === one.do) }))),
    form && h("div", { class: "iv-stack", "data-key": `form-${form.do}` }, h("div", { class: "iv-grid" }, form.fields.map((/** @type {any} */ spec) => entry(tools, spec, { key: key(spec), enter: add }))),
      h("div", {}, button("Save it", add, { kind: "main", key: "save" }))),
    problem(local.reply))];
}
