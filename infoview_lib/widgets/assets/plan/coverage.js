/**
 * @typedef {import("./views").CoverageView} View
 * @typedef {import("../shared/tools").Tools<import("./views").CoverageActs>} Tools
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function coverage({ button, h, mount, person_link, problem }) {
  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    if (!view.columns.length || !view.rows.length) {
      return [
        h(
          "div",
          { class: "iv-card iv-quiet", "data-key": "empty" },
          view.columns.length
            ? "Add a few people first. Then you can check off who can help with which goal."
            : "Add a goal on the page “Your goals” first. Then you can check off who can help.",
        ),
      ];
    }
    const mark =
      (/** @type {string} */ contact, /** @type {string} */ kind) =>
      (/** @type {{ target: HTMLInputElement }} */ { target }) =>
        tools.run("mark", { contact, kind, helps: target.checked });
    return [
      h(
        "div",
        { class: "iv-card iv-scroll", "data-key": "table" },
        h(
          "table",
          { class: "iv-table iv-cover" },
          h("caption", {}, "Check off who can help with which goal."),
          h(
            "thead",
            {},
            h(
              "tr",
              {},
              h("th", { scope: "col" }, "Person"),
              view.columns.map((one) => h("th", { scope: "col" }, one.label)),
            ),
          ),
          h(
            "tbody",
            {},
            view.rows.map((row) =>
              h(
                "tr",
                { "data-key": row.id },
                h("th", { scope: "row" }, person_link(tools, row.id, row.name, row.name)),
                view.columns.map((one, i) =>
                  h(
                    "td",
                    {},
                    h(
                      "label",
                      { class: "iv-cell" },
                      // Heard, a box in a table has no row and no column.
                      h("span", { class: "iv-hidden" }, `${row.name}: ${one.label}`),
                      h("input", {
                        type: "checkbox",
                        class: "iv-tick",
                        "data-key": "tick",
                        checked: row.helps[i],
                        on: { change: mark(row.id, one.key) },
                      }),
                    ),
                  ),
                ),
              ),
            ),
          ),
        ),
      ),
      // A box for each person and goal: a thousand people would be thousands of boxes.
      view.total > view.rows.length &&
        button(`Show more (${view.total} in all)`, () => tools.run("more"), { key: "more" }),
      problem(tools.local.reply),
      h(
        "section",
        {
          class: "iv-stack iv-after",
          "data-key": "goals",
          "aria-label": "How each goal is covered",
        },
        view.goals.map((one) =>
          h(
            "p",
            { class: one.is_gap ? "iv-card iv-quiet" : "iv-note", "data-key": one.key },
            h("strong", {}, `${one.is_gap ? "○" : "●"} ${one.label}. `),
            one.reading,
          ),
        ),
      ),
    ];
  }

  return mount(paint);
}
