/** @param {import("../shared/runtime.js").Runtime} iv */
export default function quick_add({ button, entry, focus_on, h, mount, problem, typed }) {
  /**
   * @param {any} view
   * @param {any} tools
   */
  function paint(view, tools) {
    const local = tools.local;
    const form = view.forms.find((/** @type {any} */ one) => one.do === local.open);
    const key = (/** @type {any} */ spec) => `${form.do}-${spec.name}`;
    const open = (/** @type {any} */ one) => {
      Object.assign(local, { open: local.open === one.do ? null : one.do, told: "", reply: null });
      tools.repaint();
      if (local.open) focus_on(tools, "[data-key^=form-] :is(input, select)");
    };
    const add = async () => {
      const values = Object.fromEntries(
        form.fields.map((/** @type {any} */ spec) => [spec.name, typed(tools, key(spec)) ?? ""]),
      );
      const reply = await tools.run(form.do, values);
      if (!reply.ok) return;
      for (const spec of form.fields) tools.keep(key(spec), null);
      Object.assign(local, { open: null, told: reply.told });
      tools.say(`Saved. ${reply.told}`);
      focus_on(tools, `[data-key="${form.do}"]`);
    };
    const undo = async () => {
      const reply = await tools.run("undo");
      if (reply.ok) {
        local.told = "";
        tools.say(`Undone: ${reply.undone}`);
      }
    };
    return [
      h(
        "section",
        { class: "iv-card iv-stack", "data-key": "quick", "aria-label": "Write something down" },
        h(
          "div",
          { class: "iv-row" },
          view.forms.map((/** @type {any} */ one) =>
            button(one.label, () => open(one), {
              key: one.do,
              "aria-expanded": String(local.open === one.do),
            }),
          ),
        ),
        form &&
          h(
            "div",
            { class: "iv-stack", "data-key": `form-${form.do}` },
            h(
              "div",
              { class: "iv-grid" },
              form.fields.map((/** @type {any} */ spec) =>
                entry(tools, spec, { key: key(spec), enter: add }),
              ),
            ),
            h("div", {}, button("Save it", add, { kind: "main", key: "save" })),
          ),
        local.told &&
          h(
            "div",
            { class: "iv-note iv-row iv-apart", "data-key": "told" },
            h("span", { class: "iv-grow" }, `✓ ${local.told}`),
            view.undo_label &&
              button(`Undo: ${view.undo_label}`, undo, { kind: "quiet", key: "undo" }),
          ),
        problem(local.reply),
      ),
    ];
  }

  return mount(paint);
}
