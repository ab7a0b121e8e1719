/**
 * @typedef {import("./views").ContentsView} View
 * @typedef {import("./tools").Tools<import("./views").ContentsActs>} Tools
 */

/** @param {import("./runtime.js").Runtime} iv */
export default function contents({ h, mount }) {
  /** @param {View} view */
  function paint(view) {
    return [
      h(
        "div",
        { class: "iv-card iv-scroll" },
        h(
          "table",
          { class: "iv-table iv-contents" },
          h(
            "caption",
            {},
            `All ten pages take about ${Math.round(view.minutes / 60)} hours, ` +
              "in as many sittings as you like.",
          ),
          h(
            "thead",
            {},
            h(
              "tr",
              {},
              ["Page", "Minutes", "Progress", "What you'll have"].map((name) =>
                h("th", { scope: "col" }, name),
              ),
            ),
          ),
          h("tbody", {}, view.rows.map(row)),
        ),
      ),
    ];
  }

  /** @param {import("./views").ContentsRow} one */
  function row(one) {
    const shape = one.of && one.done === one.of ? "●" : one.done ? "◐" : "○";
    return h(
      "tr",
      {},
      h("th", { scope: "row" }, h("a", { href: one.file, "data-iv-page": one.file }, one.label)),
      h("td", {}, String(one.minutes)),
      h(
        "td",
        { style: "white-space: nowrap" },
        one.of
          ? [h("span", { "aria-hidden": "true" }, `${shape} `), `${one.done} of ${one.of}`]
          : "—",
      ),
      h("td", {}, one.leaves),
    );
  }

  return mount(paint);
}
