/**
 * @typedef {import("./views").IntroductionView} View
 * @typedef {import("../shared/tools").Tools<import("./views").IntroductionActs>} Tools
 * @typedef {import("./views").IntroductionText} Text
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function introduction({ button, field, h, mount, problem }) {
  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    return [...view.texts.map((one) => text(one, tools)), problem(tools.local.reply)];
  }

  /**
   * @param {Text} one
   * @param {Tools} tools
   */
  function text(one, tools) {
    const part = Math.min(100, Math.round((100 * one.seconds) / one.target));
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": one.name, "aria-label": one.spec.label },
      field(tools, one.spec, one.text, {
        key: one.name,
        save: (value) => tools.act("change", { name: one.name, value: String(value ?? "") }),
        hint: one.hint,
      }),
      one.start &&
        h(
          "div",
          { "data-key": "begin" },
          button("Start a draft", () => tools.run("begin", { name: one.name }), { key: "begin" }),
        ),
      one.time &&
        h(
          "div",
          { class: "iv-stack", "data-key": "time", "aria-live": "polite" },
          h(
            "div",
            {
              class: "iv-pace",
              "aria-hidden": "true",
              // A tenth more is nothing to be told about: nobody speaks to the second.
              "data-over": String(one.seconds > one.target * 1.1),
            },
            h("span", { style: `inline-size:${part}%` }),
          ),
          h("p", {}, one.time),
          one.gaps.length > 0 && h("p", { "data-key": "gaps" }, `Fill in: ${one.gaps.join(" ")}`),
          h(
            "ul",
            { class: "iv-plain iv-said" },
            one.parts.map((p) =>
              h(
                "li",
                { "data-key": p.key, class: p.found ? "" : "iv-quiet" },
                h("span", { "aria-hidden": "true" }, p.found ? "✓ " : "○ "),
                h("span", { class: "iv-hidden" }, p.found ? "Included: " : "Not yet: "),
                p.label,
                p.hint && `. ${p.hint}`,
              ),
            ),
          ),
        ),
    );
  }

  return mount(paint);
}
