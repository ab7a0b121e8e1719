/**
 * @typedef {import("./views").RatingsView} View
 * @typedef {{ open?: string | null }} Local
 * @typedef {import("../shared/tools").Tools<import("./views").RatingsActs, {}, Local>} Tools
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function ratings({
  button,
  chip,
  choice_box,
  field,
  h,
  more_button,
  mount,
  part_of,
  problem,
}) {
  const HIGH = 120,
    LEFT = 28,
    TOP = 22,
    BOTTOM = 26,
    STEP = 84,
    WIDEST = 640; // pixels of the picture of one option

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    if (view.empty) return [h("p", { class: "iv-card iv-quiet", "data-key": "empty" }, view.empty)];
    const { local } = tools,
      { moment } = view,
      id = `iv-${tools.about.step}-moment`;
    const what = { id, choices: view.moments, value: moment, part: "moments" };
    const { total } = part_of(tools, "moments", view.moments.length);
    const points = view.options[0].points.map((_, n) => String(n));
    return [
      h(
        "div",
        { class: "iv-field", "data-key": "moment" },
        h("label", { for: id }, "When do these scores apply?"),
        choice_box(tools, what, (talk) => tools.bring("turn_to", { talk })),
        h(
          "p",
          { class: "iv-quiet", hidden: moment || total < 2 },
          "From memory: how did you see it before your first interview?",
        ),
      ),
      h(
        "div",
        { class: "iv-list", "data-key": "options" },
        view.options.map((one) => option(view, tools, one)),
      ),
      more_button(tools, "points", points, "earlier interviews"),
      problem(local.reply),
      view.undo_label &&
        local.acted &&
        h(
          "div",
          { class: "iv-after", "data-key": "undo" },
          button(
            `Undo: ${view.undo_label}`,
            async () => {
              const reply = await tools.run("undo");
              if (reply.ok) tools.say(`Undone: ${reply.undone}`);
            },
            { kind: "quiet" },
          ),
        ),
    ];
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   * @param {import("./views").OptionFit} one
   */
  function option(view, tools, one) {
    const open = tools.local.open === one.id,
      { given } = one,
      { earlier, moment } = view;
    const toggle = () => {
      tools.local.open = open ? null : one.id;
      tools.repaint();
    };
    return h(
      "article",
      { class: "iv-card iv-stack", "data-key": one.id, "aria-label": one.title },
      h(
        "div",
        { class: "iv-row iv-apart" },
        h("h4", { class: "iv-grow" }, one.title),
        h(
          "div",
          { class: "iv-row" },
          chip(one.mark),
          button(open ? "Close" : "Score", toggle, {
            key: "open",
            "aria-expanded": String(open),
            "aria-label": `${open ? "Close" : "Score"} ${one.title}`,
          }),
        ),
      ),
      one.mark.tone && picture(one, earlier),
      one.mark.tone && h("p", {}, one.reading),
      open &&
        h(
          "div",
          { class: "iv-grid", "data-key": `scores-${moment}` },
          view.criteria.map(([criterion, label, weight]) => {
            const before = one.known[criterion];
            const hint =
              // Shown only until there is a new score, so that the old one does not pull at it.
              before && !given[criterion]
                ? `${weight} Last time: ${before}.`
                : `${weight} 1 is a poor fit, 5 a great fit.`;
            return field(
              tools,
              { name: criterion, type: "scale", label, help: hint },
              given[criterion] ?? null,
              {
                key: `${one.id}-${moment}-${criterion}`,
                save: (value) =>
                  tools.act("score", { option: one.id, criterion, talk: moment, value }),
              },
            );
          }),
        ),
      open &&
        Object.keys(given).length > 0 &&
        h(
          "div",
          { "data-key": "clear" },
          button("Remove scores", () => tools.run("clear", { option: one.id, talk: moment }), {
            kind: "quiet",
            "aria-label": `Remove the scores for ${one.title}`,
          }),
        ),
      one.mark.tone &&
        h(
          "details",
          { "data-key": "table" },
          h("summary", {}, "Show as a table"),
          h(
            "table",
            { class: "iv-table" },
            h("caption", {}, `How well ${one.title} fits, interview by interview`),
            h(
              "thead",
              {},
              h(
                "tr",
                {},
                ["When", "Fit of 5", "Change"].map((text) => h("th", { scope: "col" }, text)),
              ),
            ),
            h(
              "tbody",
              {},
              one.rows.map(([when, fit, moved], /** @type {number} */ n) =>
                h(
                  "tr",
                  { "data-key": String(n) },
                  h("th", { scope: "row" }, `${n + earlier ? `${n + earlier} · ` : ""}${when}`),
                  h("td", {}, fit),
                  h("td", {}, moved),
                ),
              ),
            ),
          ),
        ),
    );
  }

  /**
   * One dot per moment: full where it was scored, hollow where the last score still stands.
   * @param {import("./views").OptionFit} one
   * @param {number} earlier moments that it leaves out
   */
  function picture(one, earlier) {
    const points = one.points,
      step = Math.min(STEP, (WIDEST - LEFT * 2) / Math.max(1, points.length - 1));
    const wide = LEFT * 2 + step * (points.length - 1) + 30;
    const x = (/** @type {number} */ n) => LEFT + 12 + step * n,
      y = (/** @type {number} */ value) => TOP + ((5 - value) / 4) * (HIGH - TOP - BOTTOM);
    const dots = points.flatMap(({ value, ...rest }, n) =>
      // A moment before the first score has no fit; the line begins where it is known.
      value === null ? [] : [{ ...rest, x: x(n), y: y(value) }],
    );
    const line = dots.map((dot, at) => `${at ? "L" : "M"}${dot.x} ${dot.y}`).join("");
    return h(
      "svg",
      {
        class: "iv-belief",
        "data-key": "picture",
        role: "img",
        "aria-label": one.alt,
        viewBox: `0 0 ${wide} ${HIGH}`,
        width: wide,
        height: HIGH,
      },
      [1, 3, 5].map((value) => [
        h("line", { class: "iv-belief-grid", x1: LEFT - 6, x2: wide, y1: y(value), y2: y(value) }),
        h("text", { x: 0, y: y(value) + 5 }, value),
      ]),
      h("path", { class: "iv-belief-line", d: line }),
      dots.map((dot, at) => [
        h("circle", {
          class: "iv-belief-dot",
          "data-scored": String(dot.scored),
          cx: dot.x,
          cy: dot.y,
          r: dot.scored ? 6 : 4,
        }),
        dot.scored &&
          // The same number again says nothing, and close dots would write over each other.
          (at === 0 || dots[at - 1].text !== dot.text) &&
          h(
            "text",
            { class: "iv-belief-value", x: dot.x, y: dot.y - 11, "text-anchor": "middle" },
            dot.text,
          ),
      ]),
      points.map((_, n) =>
        h(
          "text",
          { x: x(n), y: HIGH - 4, "text-anchor": "middle" },
          n + earlier ? String(n + earlier) : "start",
        ),
      ),
    );
  }

  return mount(paint);
}
