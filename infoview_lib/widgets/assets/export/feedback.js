/* Take the feedback file, and show what the instructor wrote. */

/**
 * @typedef {import("./views").FeedbackView} View
 * @typedef {{ busy?: boolean }} Local
 * @typedef {import("../shared/tools").Tools<import("./views").FeedbackActs, {}, Local>} Tools
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function feedback({ focus_on, h, mount, problem, send_file }) {
  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    const id = `iv-${tools.about.step}-file`;
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": "feedback", "aria-label": "Your feedback" },
      view.words && h("div", { class: "iv-words", "data-key": "words", tabindex: -1 }, view.words),
      h(
        "div",
        { class: "iv-field", "data-key": "choose" },
        h(
          "label",
          { for: id },
          tools.local.busy
            ? "Opening the file…"
            : view.words
              ? "Got newer feedback? Choose the file"
              : "Feedback file from your instructor",
        ),
        h("input", {
          id,
          type: "file",
          accept: ".zip",
          on: {
            change: ({ target }) => {
              take(tools, target.files?.[0]);
              // Without this the same file, chosen again, would be no change.
              target.value = "";
            },
          },
        }),
      ),
      problem(tools.local.reply),
    );
  }

  /**
   * @param {Tools} tools
   * @param {File | undefined} file
   */
  async function take(tools, file) {
    const { local } = tools;
    if (!file || local.busy) return;
    Object.assign(local, { busy: true, reply: null });
    tools.repaint();
    const sent = await send_file(tools, file);
    const reply = sent.ok ? await tools.act("load", {}) : sent;
    Object.assign(local, { busy: false, reply });
    tools.say(reply.ok && "said" in reply ? reply.said : "");
    tools.repaint();
    if (reply.ok) focus_on(tools, "[data-key=words]");
  }

  return mount(paint);
}
