/* Take the feedback file, and show what the instructor wrote. */

/**
 * @typedef {import("./views").FeedbackView} View
 * @typedef {import("../shared/file_box.js").FileBoxLocal} Local
 * @typedef {import("../shared/tools").Tools<import("./views").FeedbackActs, {}, Local>} Tools
 */

/** @param {import("../shared/runtime.js").Runtime & import("../shared/file_box.js").FileBox} iv */
export default function feedback({ drop_box, focus_on, h, mount }) {
  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": "feedback", "aria-label": "Your feedback" },
      view.words && h("div", { class: "iv-words", "data-key": "words", tabindex: -1 }, view.words),
      drop_box(tools, {
        key: "file",
        label: view.words
          ? "Newer feedback? Choose the file, or drop it here"
          : "Feedback file from your instructor",
        accept: ".zip",
        read: async () => {
          const reply = await tools.act("load", {});
          if (reply.ok) focus_on(tools, "[data-key=words]");
          return reply;
        },
      }),
    );
  }

  return mount(paint);
}
