/**
 * @typedef {import("./views").DuplicatesView} View
 * @typedef {import("./views").LikelyPair} Pair
 * @typedef {import("../shared/tools").Tools<import("./views").DuplicatesActs, {}, Local>} Tools
 *
 * @typedef {object} Local
 * @property {string[]} [out] entries of a group that are somebody else
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function duplicates({ button, chip, h, mount, problem }) {
  /** @type {Record<string, string>} */
  const SURE = { "Very likely": "●", Likely: "◐", Possibly: "○" };

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    return [
      !view.pairs.length &&
        h(
          "div",
          { class: "iv-card", "data-key": "none", role: "status" },
          view.people
            ? "No duplicates found."
            : "Once you have people on your list, any duplicates show up here.",
        ),
      view.pairs.map((pair) => card(pair, tools)),
      view.more > 0 &&
        h(
          "p",
          { class: "iv-quiet", "data-key": "more" },
          `${view.more} more will show up when you finish these.`,
        ),
      problem(tools.local.reply),
      view.undo_label &&
        tools.local.acted &&
        h(
          "div",
          { "data-key": "undo" },
          button(`Undo: ${view.undo_label}`, () => tools.run("undo"), { kind: "quiet" }),
        ),
    ];
  }

  /**
   * @param {Pair} pair
   * @param {Tools} tools
   */
  function card(pair, tools) {
    const differ = (/** @type {import("./views").ComparedField} */ row) =>
      // An empty line is filled and loses nothing; only two different values want a look.
      row.a && row.b && row.a !== row.b;
    const merge = async (/** @type {string} */ keep, /** @type {string} */ other) => {
      if ((await tools.run("merge", { keep, other })).ok) tools.say("Merged");
    };
    const apart = async () => {
      if ((await tools.run("apart", { a: pair.a, b: pair.b })).ok) tools.say("Kept as two people");
    };
    return h(
      "article",
      {
        class: "iv-card iv-stack",
        "data-key": pair.key,
        "aria-label": `${pair.names[0]} and ${pair.names[1]}`,
      },
      h(
        "div",
        { class: "iv-row iv-apart" },
        h("h4", { class: "iv-grow" }, "One person, or two?"),
        chip({ shape: SURE[pair.sure], text: `${pair.sure} the same person · ${pair.percent}%` }),
      ),
      h("p", {}, pair.reason),
      pair.group.length > 0 && together(pair, tools),
      h(
        "div",
        { class: "iv-scroll" },
        h(
          "table",
          { class: "iv-table iv-pair" },
          h("caption", { class: "iv-hidden" }, "The two entries side by side"),
          h(
            "thead",
            {},
            h(
              "tr",
              {},
              h("th", { scope: "col" }, h("span", { class: "iv-hidden" }, "What")),
              h("th", { scope: "col" }, "Older entry"),
              h("th", { scope: "col" }, "Newer entry"),
            ),
          ),
          h(
            "tbody",
            {},
            pair.rows.map((row) =>
              h(
                "tr",
                {},
                h(
                  "th",
                  { scope: "row" },
                  row.label,
                  differ(row) && h("span", { class: "iv-quiet iv-regular" }, " (differs)"),
                ),
                h("td", {}, row.a || "—"),
                h("td", {}, row.b || "—"),
              ),
            ),
          ),
        ),
      ),
      h(
        "p",
        { class: "iv-quiet" },
        "Nothing gets lost. Blanks are filled in from the other entry, and anything different goes into the notes.",
      ),
      h(
        "div",
        { class: "iv-row" },
        button("Merge into older", () => merge(pair.a, pair.b), {
          // The older entry is the likelier one to have talks and tries.
          kind: "main",
          key: "older",
        }),
        button("Merge into newer", () => merge(pair.b, pair.a), { key: "newer" }),
        button("Keep both", apart, {
          kind: "quiet",
          key: "apart",
        }),
      ),
    );
  }

  /**
   * All entries of a group, to be merged in one go.
   * @param {Pair} pair
   * @param {Tools} tools
   */
  function together(pair, tools) {
    const out = tools.local.out ?? [];
    const ticked = pair.group.map((one) => one.id).filter((id) => !out.includes(id));
    const merge = async () => {
      const [keep, ...others] = ticked;
      if ((await tools.run("merge_all", { keep, others })).ok) tools.say("Merged");
    };
    return h(
      "fieldset",
      { class: "iv-field iv-stack", "data-key": "group" },
      h("legend", {}, `${pair.group.length} entries may be one person`),
      h("p", {}, "Keep the check mark on every entry for the same person."),
      h(
        "div",
        { class: "iv-choices" },
        pair.group.map((one) =>
          h(
            "label",
            { class: "iv-choice", "data-key": one.id },
            h("input", {
              type: "checkbox",
              checked: !out.includes(one.id),
              on: {
                change: () => {
                  tools.local.out = out.includes(one.id)
                    ? out.filter((id) => id !== one.id)
                    : [...out, one.id];
                  tools.repaint();
                },
              },
            }),
            one.words,
          ),
        ),
      ),
      h(
        "div",
        {},
        button("Merge checked entries", merge, {
          key: "group-merge",
          disabled: ticked.length < 2,
        }),
      ),
    );
  }

  return mount(paint);
}
