/* What a list tells of outreach, interviews, and thanks: each record before it comes in. */

/**
 * @typedef {import("./import_file.js").Tools} Tools
 * @typedef {import("./import_file.js").Work} Work
 * @typedef {ReturnType<typeof import_history>} ImportHistory
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function import_history({ button, chip, h }) {
  const LONG = 60000; // milliseconds a large file may take to be weighed again

  /**
   * @param {import("./views").HistoryView} found
   * @param {Tools} tools
   * @param {Work} work does something that may take a moment, and says what came of it
   */
  function history(found, tools, work) {
    return h(
      "section",
      {
        class: "iv-card iv-stack",
        "data-key": "history",
        "aria-label": "What you've already done",
      },
      h("h3", {}, "What you've already done"),
      h(
        "p",
        {},
        `Your list also says who you reached out to and how it went. ${found.said} Check each entry.`,
      ),
      h(
        "div",
        { class: "iv-choices" },
        h(
          "label",
          { class: "iv-choice" },
          h("input", {
            type: "checkbox",
            class: "iv-tick",
            checked: tools.local.chosen?.taken ?? found.taken,
            on: {
              change: ({ target }) =>
                work(tools, () => tools.act("take_history", { take: target.checked }, LONG), {
                  taken: target.checked,
                }),
            },
          }),
          "Add these to your log, along with the people",
        ),
      ),
      found.taken && [
        h(
          "div",
          { class: "iv-scroll" },
          h(
            "table",
            { class: "iv-table" },
            h("caption", {}, `${found.rows.length} of ${found.found} entries shown`),
            h(
              "thead",
              {},
              h(
                "tr",
                {},
                ["Row", "Who", "What", "What will happen", "You decide"].map((name) =>
                  h("th", { scope: "col" }, name),
                ),
              ),
            ),
            h(
              "tbody",
              {},
              found.rows.map((row) => line(row, tools, work)),
            ),
          ),
        ),
        found.more > 0 &&
          h(
            "div",
            {},
            button(
              `Show ${Math.min(50, found.more)} more entries`,
              () => work(tools, () => tools.act("show_history", { more: 50 }, LONG)),
              { key: "more-history" },
            ),
          ),
      ],
    );
  }

  /**
   * @param {import("./views").HistoryRow} row
   * @param {Tools} tools
   * @param {Work} work
   */
  function line(row, tools, work) {
    return h(
      "tr",
      { "data-key": row.place },
      h("td", {}, row.row),
      h("th", { scope: "row" }, row.who),
      h("td", {}, row.what, row.detail && h("div", { class: "iv-quiet" }, row.detail)),
      h("td", {}, chip(row.mark), row.reason && h("div", { class: "iv-quiet" }, row.reason)),
      h(
        "td",
        { class: "iv-choose" },
        row.choices.map(([action, label]) =>
          button(
            label,
            () => work(tools, () => tools.act("decide", { row: row.place, action }, LONG)),
            {
              kind: "quiet",
              key: `decide-${row.place}-${action}`,
              "aria-label": `${label}: ${row.what}, ${row.who}, row ${row.row}`,
            },
          ),
        ),
      ),
    );
  }

  return { history };
}
