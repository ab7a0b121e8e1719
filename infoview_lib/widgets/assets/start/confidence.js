/**
 * @typedef {import("./views").ConfidenceView} View
 * @typedef {import("../shared/tools").Tools<import("./views").ConfidenceActs>} Tools
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function confidence({ field, h, mount }) {
  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    return [
      h(
        "section",
        { class: "iv-card iv-stack iv-sure", "data-key": "all", "aria-label": view.title },
        h("h3", {}, view.title),
        h("p", { class: "iv-quiet" }, view.lead),
        h(
          "div",
          { class: "iv-stack" },
          view.rows.map((one) =>
            h(
              "div",
              { "data-key": one.key },
              field(tools, { type: "scale", label: one.text }, one.score, {
                // The same question stands on two pages, at the start and in the end; each keeps
                // its own answer.
                key: `${view.moment}-${one.key}`,
                save: (value) => tools.act("rate", { text: one.text, score: value }),
                hint: one.earlier
                  ? `At the start: ${one.earlier}${one.score ? change(one.score - one.earlier) : ""}`
                  : "",
              }),
            ),
          ),
        ),
        view.line && h("p", { class: "iv-note", role: "status", "data-key": "line" }, view.line),
      ),
    ];
  }

  /** @param {number} by */
  function change(by) {
    return by > 0 ? ` · ▲ ${by} up` : by < 0 ? ` · ▼ ${-by} down` : " · the same";
  }

  return mount(paint);
}
