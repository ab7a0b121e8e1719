/* What was achieved, as knots on one thread. */

/** @typedef {import("./views").AchievedView} View */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function achieved({ h, mount }) {
  /** @param {View} view */
  function paint({ lines }) {
    if (!lines.length)
      return h("p", { class: "iv-quiet" }, "What you do shows up here, from your first goal on.");
    return h(
      "ul",
      { class: "iv-plain iv-achieved", "aria-label": "What you achieved", "data-key": "achieved" },
      lines.map((line, number) => h("li", { "data-key": String(number) }, line)),
    );
  }

  return mount(paint);
}
