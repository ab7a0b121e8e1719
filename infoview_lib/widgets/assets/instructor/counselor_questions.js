/* Show what students ask their counselor, so that one answer serves several. */

/**
 * @typedef {import("./views").CounselorQuestionsView} View
 * @typedef {import("../shared/tools").Tools<import("./views").CounselorQuestionsActs>} Tools
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function counselor_questions({ copier, h, mount }) {
  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    if (view.is_empty)
      return h("p", { class: "iv-quiet", "data-key": "empty" }, "Load the hand-ins first.");
    if (!view.themes.length)
      return h(
        "p",
        { class: "iv-quiet", "data-key": "none" },
        "No one asked a question this time.",
      );
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": "themes", "aria-label": "Questions" },
      view.themes.map((one) =>
        h(
          "div",
          { class: "iv-stack", "data-key": one.theme },
          h("h3", {}, `${one.theme} (${one.questions.length})`),
          h(
            "ul",
            { class: "iv-stack" },
            one.questions.map((words) => h("li", {}, words)),
          ),
        ),
      ),
      h("div", {}, copier(tools, "Copy questions", text_of(view), { key: "copy" })),
    );
  }

  /** @param {View} view */
  function text_of(view) {
    const lines = view.themes.map((one) => [one.theme, ...one.questions.map((two) => `- ${two}`)]);
    return lines.map((one) => one.join("\n")).join("\n\n");
  }

  return mount(paint);
}
