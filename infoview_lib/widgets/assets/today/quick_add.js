/**
 * @typedef {import("./views").QuickAddView} View
 * @typedef {{ open?: string | null, told?: string }} Local
 * @typedef {import("../shared/tools").Tools<import("./views").QuickAddActs, {}, Local>} Tools
 * @typedef {import("./views").QuickForm} Form
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function quick_add({ adding, button, entry, focus_on, h, mount, problem }) {
  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    const local = tools.local;
    const form = view.forms.find((one) => one.do === local.open);
    const open = (/** @type {Form} */ one) => {
      Object.assign(local, { open: local.open === one.do ? null : one.do, told: "", reply: null });
      tools.repaint();
      if (local.open) focus_on(tools, "[data-key^=form-] :is(input, select)");
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
        { class: "iv-card iv-stack", "data-key": "quick", "aria-label": "Write it down" },
        h(
          "div",
          { class: "iv-row" },
          view.forms.map((one) =>
            button(one.label, () => open(one), {
              key: one.do,
              "aria-expanded": String(local.open === one.do),
            }),
          ),
        ),
        form && opened(form, tools),
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

  /**
   * @param {Form} form
   * @param {Tools} tools
   */
  function opened(form, tools) {
    const places = form.fields.map((spec) => `${form.do}-${spec.name}`);
    const add = adding(tools, {
      place: form.do,
      boxes: places,
      send: (words, more) => {
        const typed = form.fields.map(({ name }, at) => [name, String(words[places[at]] ?? "")]);
        return tools.run(form.do, { ...Object.fromEntries(typed), ...more });
      },
      done: (/** @type {{ told?: string }} */ { told = "" }) => {
        Object.assign(tools.local, { open: null, told });
        tools.say(`Saved. ${told}`);
        // The form folds; its button is where the next note begins.
        focus_on(tools, `[data-key="${form.do}"]`);
      },
    });
    return h(
      "div",
      { class: "iv-stack", "data-key": `form-${form.do}` },
      h(
        "div",
        { class: "iv-grid" },
        form.fields.map((spec, at) => entry(tools, spec, { key: places[at], enter: add.enter })),
      ),
      add.question,
      h("div", {}, button("Save entry", add.press, { kind: "main", key: "save" })),
    );
  }

  return mount(paint);
}
