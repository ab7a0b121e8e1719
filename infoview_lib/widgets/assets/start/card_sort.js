/**
 * @typedef {import("./views").CardSortView} View
 * @typedef {{ id?: string | null }} Local
 * @typedef {import("../shared/tools").Tools<import("./views").CardSortActs, {}, Local>} Tools
 * @typedef {import("./views").CardToSort} Card
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function card_sort({ button, h, mount, problem }) {
  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    const { local } = tools;
    const open = view.cards.filter((one) => !one.answer);
    // The card just sorted stays in view with its reason until the student goes on.
    const now = view.cards.find((one) => one.id === local.id) || open[0];
    const sorted = view.cards.filter((one) => one.answer && one !== now);
    return [
      now && card(view, tools, now, open),
      problem(local.reply),
      view.line && h("p", { class: "iv-note", "data-key": "line" }, view.line),
      sorted.length > 0 &&
        h(
          "details",
          { class: "iv-folded", "data-key": "sorted" },
          h("summary", {}, `Cards sorted so far: ${sorted.length}`),
          h(
            "ul",
            { class: "iv-plain iv-stack" },
            sorted.map((one) =>
              h(
                "li",
                { class: "iv-row iv-apart", "data-key": one.id },
                h(
                  "div",
                  { class: "iv-grow" },
                  h("p", { class: "iv-strong" }, one.text),
                  h("p", {}, `${label(view, one.answer)}. `, one.reply?.text),
                ),
                button(
                  "Look again",
                  () => {
                    local.id = one.id;
                    tools.repaint();
                  },
                  { kind: "quiet", "aria-label": `Look again: ${one.text}` },
                ),
              ),
            ),
          ),
          button(
            "Start over",
            () => {
              local.id = null;
              tools.run("again");
            },
            { kind: "quiet", key: "again" },
          ),
        ),
    ];
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   * @param {Card} one
   * @param {Card[]} open
   */
  function card(view, tools, one, open) {
    const { local } = tools;
    const sort = async (/** @type {string} */ side) => {
      local.id = one.id;
      if ((await tools.run("sort", { id: one.id, side })).ok)
        tools.say("Sorted. The reason is below the card.");
    };
    const next = open.find((other) => other !== one);
    const go = () => {
      local.id = next ? next.id : null;
      tools.repaint();
      /** @type {HTMLElement | null} */ (tools.el.querySelector(".iv-sort .iv-button"))?.focus();
    };
    return h(
      "article",
      { class: "iv-card iv-stack iv-sort", "data-key": "now", "aria-label": "One card" },
      h("p", { class: "iv-quiet" }, `Card ${view.cards.indexOf(one) + 1} of ${view.of}`),
      h("p", { class: "iv-big" }, one.text),
      h(
        "div",
        { class: "iv-row", role: "group", "aria-label": "Where does it belong?" },
        view.sides.map(([side, text]) =>
          button(text, () => sort(side), {
            key: side,
            "aria-pressed": String(one.answer === side),
          }),
        ),
      ),
      h(
        "div",
        { "aria-live": "polite", "data-key": "reply" },
        one.reply && h("p", { class: "iv-note" }, one.reply.text),
      ),
      one.answer &&
        next &&
        h("div", { "data-key": "go" }, button("Next card", go, { kind: "main", key: "next" })),
    );
  }

  /**
   * @param {View} view
   * @param {string} side
   */
  function label(view, side) {
    return view.sides.find((one) => one[0] === side)?.[1];
  }

  return mount(paint);
}
