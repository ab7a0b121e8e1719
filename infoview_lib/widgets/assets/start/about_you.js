/**
 * @typedef {import("./views").AboutYouView} View
 * @typedef {import("../shared/tools").Tools<import("./views").AboutYouActs>} Tools
 * @typedef {import("../shared/shapes").FormField} FormField
 * @typedef {import("../shared/tools").Value} FieldValue
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function about_you({ field, h, mount }) {
  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    const save = (/** @type {string} */ name) => (/** @type {FieldValue} */ value) =>
      tools.act("change", { name, value });
    const form = (/** @type {FormField[]} */ specs) =>
      h(
        "div",
        { class: "iv-grid" },
        specs.map((spec) =>
          field(tools, spec, view.values[spec.name], { key: spec.name, save: save(spec.name) }),
        ),
      );
    return [
      h(
        "section",
        { class: "iv-card iv-stack", "data-key": "form", "aria-label": view.title },
        h("h3", {}, view.title),
        h("p", { class: "iv-quiet" }, view.lead),
        form(view.fields),
        view.more_fields.length > 0 &&
          h(
            "details",
            { "data-key": "more" },
            h("summary", {}, "More details"),
            form(view.more_fields),
          ),
        view.line && h("p", { class: "iv-note", role: "status", "data-key": "line" }, view.line),
      ),
    ];
  }

  return mount(paint);
}
