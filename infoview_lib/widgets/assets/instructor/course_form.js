/* Ask for some settings of a course; each box saves by itself. */

/**
 * @typedef {import("./views").CourseFormView} View
 * @typedef {import("../shared/tools").Tools<import("./views").CourseFormActs>} Tools
 * @typedef {import("../shared/shapes").FilledField} Field
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function course_form({ field, h, mount }) {
  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": "form", "aria-label": "Your course" },
      h(
        "div",
        { class: "iv-grid" },
        view.fields.map((one) => drawn(tools, one)),
      ),
      view.steps.length > 0 &&
        h(
          "details",
          { "data-key": "steps" },
          h("summary", {}, "Choose the steps"),
          h(
            "div",
            { class: "iv-stack" },
            view.steps.map((one) => drawn(tools, one)),
          ),
        ),
    );
  }

  /**
   * @param {Tools} tools
   * @param {Field} spec
   */
  function drawn(tools, spec) {
    const save = (/** @type {import("../shared/tools").Value} */ value) =>
      tools.act("set", { name: spec.name, value });
    return field(tools, spec, spec.value, { key: spec.name, save });
  }

  return mount(paint);
}
