/**
 * @typedef {import("./views").PageEndView} View
 * @typedef {{ busy?: boolean, reply?: import("./tools").Reply<import("./views").Download> }} Local
 * @typedef {import("./tools").Tools<import("./views").PageEndActs, {}, Local>} Tools
 */

/** @param {import("./runtime.js").Runtime} iv */
export default function page_end({ button, h, hand_over, mount, problem }) {
  const LONG = 60000; // milliseconds that making the file may take

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
          "data-key": "now",
          "aria-label": "Your progress on this page",
        },
        h("h3", {}, view.is_complete ? "What you have now" : "Your progress on this page"),
        h("p", {}, view.leaves),
        view.milestones.length > 0 &&
          h(
            "ul",
            { class: "iv-plain iv-stack" },
            view.milestones.map((one) =>
              h(
                "li",
                { class: one.is_done ? "" : "iv-quiet" },
                h("span", { "aria-hidden": "true" }, one.is_done ? "● " : "○ "),
                h("span", { class: "iv-hidden" }, one.is_done ? "Done: " : "Still open: "),
                one.text,
              ),
            ),
          ),
        view.copy && copy(view.copy, tools),
      ),
      h(
        "nav",
        { class: "iv-row iv-apart iv-ends", "data-key": "onward", "aria-label": "Back and next" },
        view.back ? link(view.back, "prev", "← ", "") : h("span", {}),
        view.next && link(view.next, "next", "", " →", "main"),
      ),
      h(
        "div",
        { class: "iv-row iv-apart iv-quiet", "data-key": "help" },
        h("span", { class: "iv-grow" }, view.help),
        button(
          "Reset this page",
          () => document.dispatchEvent(new CustomEvent("infoview:reset", { bubbles: true })),
          {
            kind: "quiet",
            key: "reset",
            title: "Puts this page back the way it came. Your entries stay.",
          },
        ),
      ),
    ];
  }

  /**
   * A quiet line once the student has a copy; until then a note.
   * @param {import("./views").CopyLine} line
   * @param {Tools} tools
   */
  function copy({ said, is_due }, tools) {
    const { local } = tools;
    const get = async () => {
      local.busy = true;
      tools.repaint();
      const reply = await tools.act("download", {}, LONG);
      Object.assign(local, { busy: false, reply });
      tools.repaint();
      if (reply.ok) hand_over(reply.name, reply.data);
      tools.say(reply.ok ? `${reply.name} is in your downloads.` : "");
    };
    const look = { key: "download", disabled: !!local.busy };
    return h(
      "div",
      { class: `iv-stack ${is_due ? "iv-note" : "iv-quiet"}`, "data-key": "copy" },
      h(
        "div",
        { class: "iv-row iv-apart" },
        h("span", { class: "iv-grow" }, said),
        button("Download my file", get, is_due ? look : { ...look, kind: "quiet" }),
      ),
      problem(local.reply),
    );
  }

  /**
   * @param {import("./shapes").PageLink} to
   * @param {"prev" | "next"} rel
   * @param {string} before
   * @param {string} after
   * @param {string} [kind]
   */
  function link(to, rel, before, after, kind) {
    return h(
      "a",
      { class: "iv-button", rel, "data-kind": kind, href: to.file, "data-iv-page": to.file },
      before + to.label + after,
    );
  }

  return mount(paint);
}
