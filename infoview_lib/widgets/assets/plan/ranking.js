/**
 * @typedef {import("./views").RankingView} View
 * @typedef {object} Local
 * @property {Record<string, string>} [moved] where lines stand that are not saved yet, by part
 * @property {Record<string, ReturnType<typeof setTimeout>>} [sending] what waits for a line to rest
 *
 * @typedef {import("../shared/tools").Tools<import("./views").RankingActs, {}, Local>} Tools
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function ranking({ button, chip, h, mount, person_link, problem }) {
  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    return [
      h(
        "section",
        {
          class: "iv-card iv-stack",
          "data-key": "weights",
          "aria-label": "What matters most to you",
        },
        h("h3", {}, "What matters most to you"),
        h(
          "p",
          { class: "iv-quiet" },
          "Move a slider and watch the order change. 0 leaves it out. A blank doesn't count for or against anyone.",
        ),
        h(
          "div",
          { class: "iv-grid" },
          view.weights.map((one) => weight(view, tools, one)),
        ),
        view.is_moved &&
          h(
            "div",
            { "data-key": "reset" },
            button("Reset sliders", () => tools.run("reset"), { kind: "quiet" }),
          ),
      ),
      problem(tools.local.reply),
      h("p", { class: "iv-note", "data-key": "line", role: "status" }, view.line),
      view.how_many.length > 0 &&
        h(
          "section",
          { class: "iv-stack", "data-key": "how-many", "aria-label": "How many to ask" },
          h("h3", {}, "How many to ask"),
          view.how_many.map((words) => h("p", {}, words)),
        ),
      h(
        "ol",
        { class: "iv-plain iv-ranked", "data-key": "rows" },
        view.rows.map((row) =>
          h(
            "li",
            { class: "iv-card", "data-key": row.id },
            h("span", { class: "iv-place" }, String(row.rank)),
            h(
              "div",
              { class: "iv-grow" },
              h("h4", {}, person_link(tools, row.id, row.name, row.name)),
              row.who && h("p", { class: "iv-quiet" }, row.who),
              h("p", {}, row.reason),
            ),
            chip(row.mark),
          ),
        ),
      ),
      view.total > view.rows.length &&
        button(`Show more (${view.total} in all)`, () => tools.run("more"), { key: "more" }),
    ];
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   * @param {import("./views").Weight} one
   */
  function weight(view, tools, one) {
    const id = `iv-${tools.about.step}-${one.part}`,
      { local } = tools;
    const moved = (local.moved ||= {}),
      sending = (local.sending ||= {});
    // A drawing on the way would push the line back under the hand that moves it.
    const shown = moved[one.part] ?? one.value;
    const send = async () => {
      const value = moved[one.part];
      const { ok } = await tools.run("weigh", { part: one.part, value: Number(value) });
      // It may have been moved on meanwhile; then the next answer settles it.
      if (ok && moved[one.part] === value) delete moved[one.part];
    };
    const move = (/** @type {{ target: HTMLInputElement }} */ { target }) => {
      moved[one.part] = target.value;
      clearTimeout(sending[one.part]);
      // A line that is dragged passes many numbers; only one it rests on orders everybody anew.
      sending[one.part] = setTimeout(send, 200);
      tools.repaint();
    };
    return h(
      "div",
      { class: "iv-field", "data-key": one.part },
      h(
        "label",
        { for: id, class: "iv-weight" },
        h("span", {}, one.label),
        h("output", { for: id }, String(shown)),
      ),
      h("input", {
        id,
        type: "range",
        min: 0,
        max: view.most,
        step: 1,
        value: String(shown),
        on: { input: move },
      }),
    );
  }

  return mount(paint);
}
