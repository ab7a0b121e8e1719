/* Everybody by stage: counts, days since something happened, one press to a person. */

/**
 * @typedef {import("./views").BoardView} View
 * @typedef {import("./views").BoardStage} Stage
 * @typedef {import("../shared/tools").Tools<import("./views").BoardActs>} Tools
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function board({ h, mount, person_link }) {
  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    if (!view.stages.length)
      return h("p", { class: "iv-quiet" }, "Add a contact, and they'll show up here.");
    return h(
      "div",
      { class: "iv-board", "data-key": "board" },
      view.stages.map((one) => column(one, tools)),
    );
  }

  /**
   * @param {Stage} one
   * @param {Tools} tools
   */
  function column({ stage, sign, word, count, people }, tools) {
    const more = count - people.length;
    return h(
      "section",
      { "data-key": stage, "aria-label": `${word}: ${count}` },
      h(
        "h3",
        {},
        h("span", { "aria-hidden": "true", class: "iv-board-sign", "data-stage": stage }, sign),
        ` ${word} `,
        h("span", { class: "iv-quiet" }, String(count)),
      ),
      h(
        "ul",
        { class: "iv-plain" },
        people.map((who) =>
          h(
            "li",
            { "data-key": who.contact },
            person_link(tools, who.contact, who.name, who.name),
            h("span", { class: "iv-quiet" }, who.when),
          ),
        ),
      ),
      more > 0 && h("p", { class: "iv-quiet" }, `and ${more} more`),
    );
  }

  return mount(paint);
}
