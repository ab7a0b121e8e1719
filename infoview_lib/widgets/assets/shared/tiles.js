/**
 * @typedef {import("./shapes").TilesView} View
 * @typedef {{ choose: { values: { key: string }, reply: {} } }} Acts
 * @typedef {import("./tools").Tools<Acts>} Tools
 */

/** @param {import("./runtime.js").Runtime} iv */
export default function tiles({ h, mount, problem }) {
  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    const choose = (/** @type {string} */ key) => tools.run("choose", { key });
    return [
      h(
        "fieldset",
        { class: "iv-tiles", "data-key": "tiles" },
        h("legend", { class: "iv-label" }, view.legend),
        view.choices.map((one) =>
          h(
            "label",
            {
              class: "iv-tile",
              "data-key": one.key,
              "data-chosen": String(one.key === view.chosen),
            },
            h("input", {
              type: "radio",
              class: "iv-tick",
              name: `iv-${tools.about.step}`,
              checked: one.key === view.chosen,
              "data-key": "radio",
              on: { change: () => choose(one.key) },
            }),
            h(
              "span",
              {},
              h("span", { class: "iv-strong iv-block" }, one.label),
              h("span", { class: "iv-block" }, one.text),
              one.example && h("span", { class: "iv-quiet iv-block" }, `“${one.example}”`),
            ),
          ),
        ),
      ),
      problem(tools.local.reply),
      h(
        "p",
        { class: "iv-note", role: "status", "data-key": "line", hidden: !view.line },
        view.line,
      ),
    ];
  }

  return mount(paint);
}
